"""The disk fails: calls of the program end in errors, one or all from then on; and a disk really is full.

Whatever fails, a command ends by itself, without a traceback. It says that it was done, and then it was; or
it says in a sentence which file, why, and what to do. The library is sound afterwards and nothing is gone
from it; what was exported or backed up before is whole.
"""

import itertools
import json
import os
import random
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from reader.library.library import open_library
from tests.torture import ground, program
from tests.torture.ground import Kept
from tests.torture.program import Told
from tests.torture.tally import Tally, times
from tests.torture.writing_on import WINDOWS, typed_on

ERRORS, ROOMS = 800, 60
#: What a call may fail with (https://man7.org/linux/man-pages/man2/write.2.html and its kin).
_FAILURES = {
    "pwrite64": ("ENOSPC", "EIO", "EDQUOT"),
    "write": ("ENOSPC", "EIO"),
    "fsync": ("EIO", "ENOSPC"),
    "fdatasync": ("EIO",),
    "ftruncate": ("EIO",),
    "rename": ("EACCES", "EIO"),
    "unlink": ("EACCES",),
    "openat": ("EACCES", "EMFILE", "EIO"),
    "pread64": ("EIO",),
    "mkdir": ("ENOSPC",),
}
#: What fails once and not from then on: nothing could be said any more, and no module of the program be read.
_ONCE = ("write", "openat")
#: The next step, in any of the program's words.
_STEP = re.compile(
    r"\b(free|check|choose|close|try|restore|change|make|look|name|open|update|do it|copy|export|import)\b"
)
#: The room on a disk that is full or soon will be, in KB.
_LEAST, _SMALL = 20, 1400


class Errand(NamedTuple):
    """A command on a library, by its words; HERE in them is the library's folder."""

    name: str
    words: tuple[str, ...]

    def command(self, library: Path) -> list[str]:
        """The command on this library."""
        return program.command(library, *(word.replace("HERE", str(library.parent)) for word in self.words))


class World(NamedTuple):
    """A library with what an errand needs beside it, and what must be there after all errands."""

    library: Path
    kept: Kept
    files: dict[str, str]
    errands: tuple[Errand, ...]


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Let calls fail, then the disk be full."""
    world = made(folder)
    tally = Tally("calls failed (ENOSPC, EIO, EDQUOT, EACCES, EMFILE)")
    if program.STRACE is None:
        tally.remark = "not tried: strace is not there"
    else:
        errors(folder, world, times(ERRORS, share), tally)
    yield tally.done()
    if program.STRACE is not None:
        yield typed_on(folder, world.library, world.kept, times(WINDOWS, share)).done()
    yield full(folder, world, times(ROOMS, share)).done()


def made(folder: Path) -> World:
    """A library with an older export and an older backup beside it. It was where each errand is done, because
    a library knows by their paths which files it wrote."""
    library = _place(folder) / "library.sqlite"
    library.parent.mkdir(parents=True)
    kept = ground.made(library)
    ground.captures(library.parent / "captures", 3, 5)
    id, text = next((id, text) for id, text in kept.texts.items() if len(text) > 200)
    vault = ("export", "--format", "markdown", "--to", "HERE/vault")
    table = ("export", "--format", "csv", "--to", "HERE/all.csv")
    backup = ("backup", "HERE/backup.sqlite")
    errands = (
        Errand("import", ("import", "HERE/captures")),
        Errand("note", ("annotate", id, "--quote", text[20:60], "--note", "A new note.")),
        Errand("tag", ("tag", id, "new")),
        *(Errand(given[0], given) for given in (vault, table, backup)),
        Errand("restore", ("restore", "HERE/backup.sqlite")),
        Errand("search", ("search", "the")),
    )
    for given in (vault, table, backup):
        told = program.run(Errand("", given).command(library), folder / "home")
        assert told.code == 0, told.err
    with open_library(library) as opened:
        opened.annotations.write_article_note(id, "Written after the export.")
        kept = ground.held(opened)
    library = ground.copied(library, folder / "made")
    return World(library, kept, ground.files_of(library.parent), errands)


def _place(folder: Path) -> Path:
    """Where errands are done; a small disk can be mounted on its parent."""
    return folder / "disk" / "there"


def errors(folder: Path, world: World, number: int, tally: Tally, seed: int = 1) -> None:
    """Let so many calls fail, spread over all errands and over all calls of each."""
    dice, there, ended = random.Random(seed), _place(folder), [0, 0]
    trials = []
    for errand in world.errands:
        copy = ground.copied(world.library, there)
        told, calls = program.traced(errand.command(copy), folder / "home", tuple(_FAILURES))
        assert told.code == 0, told
        mark = "".join(f"\\x{byte:02x}" for byte in str(there).encode())
        trials.append((errand, [call for call in calls if mark in call.given]))
    for errand, calls in itertools.islice(itertools.cycle(trials), number):
        name = dice.choice(sorted({call.name for call in calls}))
        call = dice.choice([call for call in calls if call.name == name])
        error, ever = dice.choice(_FAILURES[name]), name not in _ONCE and dice.random() < 0.5
        copy = ground.copied(world.library, there)
        told = program.injected(errand.command(copy), folder / "home", call, f"error={error}", ever=ever)
        ended[told.code == 0] += 1
        where = f"{errand.name}, {error} at {name} {call.nth}{' and on' if ever else ''}"
        tally.count(spoken(told, there) + _wrong(errand, told, copy, world), where)
    tally.remark = f"{ended[0]} refused in a sentence, {ended[1]} done all the same"


def _wrong(errand: Errand, told: Told, library: Path, world: World) -> list[str]:
    """What is wrong after an errand on a disk that failed."""
    found = [] if told.code else _undone(errand, told, library, world.kept)
    kept = world.kept
    if errand.name == "tag":
        kept = kept._replace(tags={id: names for id, names in kept.tags.items() if id != errand.words[1]})
    if errand.name == "restore" and _is_restored(library):
        found += ground.problems(library, kept._replace(notes={}))
    else:
        found += ground.problems(library, kept)
    for name in ("all.csv", "backup.sqlite"):
        if errand.words[-1] != f"HERE/{name}" and ground.sha256(library.parent / name) != world.files[name]:
            found.append(f"{name} is not what it was")
    for name, sha in world.files.items():
        if name.startswith(("vault", "all")) and not _is_whole(library.parent / name, sha, errand):
            found.append(f"{name} is gone or torn")
    return found


def spoken(told: Told, folder: Path) -> list[str]:
    """What is wrong with how a command ended and what it said of it."""
    if told.code not in (0, 1, 2):
        return [f"it ended by {told.code}: {told.err[-200:]}"]
    if (fault := program.fault(told.err)) or told.code == 0:
        return [fault] if fault else []
    said = told.err.strip() or told.out
    if not (str(folder) in said or "Standard output" in said) or not _STEP.search(said):
        return [f"it names no file or no next step: {said[-300:]}"]
    return []


def _undone(errand: Errand, told: Told, library: Path, kept: Kept) -> list[str]:
    """What is not there though the command said that it was done."""
    answer = json.loads(told.out)
    if errand.name == "backup":
        whole = ground.copied(library, library.parent.with_name("backed-up")).with_name("backup.sqlite")
        return [f"the backup: {problem}" for problem in ground.problems(whole, kept)]
    with open_library(library, read_only=True) as opened:
        now = ground.held(opened)
    imported = {
        ground.sha256(Path(each["file"]))
        for each in (answer["files"] if errand.name == "import" else ())
        if each["status"] == "imported"
    }
    there: dict[str, Callable[[], bool]] = {
        "import": lambda: imported <= now.captures,
        "note": lambda: now.highlights.get(answer["highlight"], ("", ""))[1] == "A new note.",
        "tag": lambda: "new" in now.tags.get(answer["id"], ()),
        "restore": lambda: now.highlights == kept.highlights,
    }
    return [] if there.get(errand.name, lambda: True)() else [f"it is not there: {told.out[:200]}"]


def _is_restored(library: Path) -> bool:
    return any(library.parent.glob("library.before-restore-*.sqlite"))


def _is_whole(file: Path, sha: str, errand: Errand) -> bool:
    """Whether an exported file is as it was, or a new one that was written to its end."""
    now = ground.sha256(file)
    if now == sha:
        return True
    return errand.name == "export" and bool(now) and file.read_bytes().endswith(b"\n")


def full(folder: Path, world: World, number: int) -> Tally:
    """Every errand on a disk of its own that has less and less room."""
    tally = Tally("the disk was full")
    disk = _place(folder).parent
    if not _mounted(disk, 64):
        tally.remark = "not tried: only root can mount a small disk"
        return tally
    _run("umount", disk)
    sizes = (file.stat().st_size for file in world.library.parent.rglob("*"))
    used = sum(-(-size // 4096) * 4 + 4 for size in sizes)
    for n in range(number):
        errand = world.errands[n % len(world.errands)]
        room = _LEAST + (_SMALL - _LEAST) * n // number
        _mounted(disk, used + room)
        try:
            copy = ground.copied(world.library, _place(folder))
            told = program.run(errand.command(copy), folder / "home")
            found = spoken(told, copy.parent)
            whole = ground.copied(copy, folder / "looked-at")
        finally:
            _run("umount", disk)
        found += _wrong(errand, told, whole, world)
        tally.count(found, f"{errand.name} with {room} KB of room")
    return tally


def _mounted(disk: Path, kilobytes: int) -> bool:
    return os.geteuid() == 0 and _run("mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", disk)


def _run(*words: str | Path) -> bool:
    if shutil.which(str(words[0])) is None:
        return False
    return subprocess.run([str(word) for word in words], capture_output=True).returncode == 0
