"""Damaged libraries: noticed, named, never shown as if all were well; and a backup brings all of it back.

Copies of a library are damaged at random: bytes, letters of notes, pages, the header, the length, the log.
Each is listed, shown, searched, exported and checked by the command line. What is shown must be what was
there, or the command must say what is wrong; what else is not as it was must be found by `check`. No reading
command changes a byte of the file. Where a command refuses, it leads to a backup; and a backup restores all.
"""

import csv
import io
import json
import random
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from reader.library.backup_files import Reason
from reader.library.library import open_library
from tests.torture import asking, ground
from tests.torture.asking import Answer, asked
from tests.torture.breaking import KINDS
from tests.torture.ground import Kept
from tests.torture.tally import Tally, times

COPIES = 600
#: No command may take longer, in seconds, nor more memory, in bytes.
MOST_S, MOST_BYTES = 10, 2 * 2**30
_SHOWN = 4
#: What says that something is damaged.
_NAMED = re.compile(
    r"damaged|not the one that|cannot be read|could not be read|is no Postil|not a Postil|backup"
)
#: What a refusal must lead to. A byte of the header says which version wrote the file: one that says a higher
#: number cannot be told from a file of a newer program.
_OFFERED = re.compile(r"backup|written by a newer Postil")
#: Fields of an article that are the reader's or the capture's, and of its list row.
_SAME = ("id", "title", "text", "tags", "read", "starred", "captures")
_LISTED = ("title", "tags", "read", "starred", "highlights")


class Sound(NamedTuple):
    """A library, a backup by its path from the library's folder, what it holds, and what is said of it."""

    library: Path
    backup: Path
    kept: Kept
    rows: dict[str, dict[str, Any]]
    articles: dict[str, dict[str, Any]]


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Damage copies of a library."""
    yield damage(folder, made(folder), times(COPIES, share)).done()


def made(folder: Path) -> Sound:
    """A library, its backup, and all that can be shown of it."""
    library = folder / "made" / "library.sqlite"
    library.parent.mkdir()
    kept = ground.made(library)
    with open_library(library) as opened:
        backup = opened.backups.make(Reason.ASKED).path.relative_to(library.parent)
    asking.warm(
        ground.copied(library, folder / "warm"), ("search", "the"), ("check",), _export(folder / "warm.csv")
    )
    listed, *shown = _asked(library, ("list",), *(("show", id) for id in kept.texts))
    articles = [json.loads(answer.out) for answer in shown]
    rows = {row["id"]: row for row in json.loads(listed.out)}
    return Sound(library, backup, kept, rows, {article["id"]: article for article in articles})


def _asked(library: Path, *commands: Sequence[str]) -> list[Answer]:
    return asked(library, commands, MOST_S, MOST_BYTES)


def _export(table: Path) -> tuple[str, ...]:
    return ("export", "--format", "csv", "--to", str(table))


def damage(folder: Path, sound: Sound, number: int, seed: int = 1) -> Tally:
    """Damage so many copies, and look at what each command makes of them."""
    tally, dice, noticed = Tally("a library was damaged"), random.Random(seed), 0
    for n in range(number):
        copy, table = ground.copied(sound.library, folder / "damaged"), folder / "table.csv"
        kind = dice.choice(KINDS)
        kind(copy, dice)
        table.unlink(missing_ok=True)
        before = _sums(copy)
        shown = [("show", id) for id in dice.sample(sorted(sound.articles), _SHOWN)]
        answers = _asked(copy, ("list",), *shown, ("search", "the"), ("check",))
        found = [problem for answer in answers for problem in answer.broken()]
        if _sums(copy) != before:
            found.append("reading it changed the file")
        (exported,) = _asked(copy, _export(table))
        found += exported.broken() or _silent(sound, [*answers, exported], table)
        noticed += any(answer.code for answer in answers)
        found += _restored(copy, sound)
        tally.count(found, f"{n}, {kind.__name__.replace('_', ' ').strip()}")
    tally.remark = f"{noticed} noticed, in the others all was as before"
    return tally


def _sums(library: Path) -> list[str]:
    """Of the file and its log; the index of the log is made anew by whoever opens it."""
    files = [Path(f"{library}{ending}") for ending in ("", "-wal")]
    return [ground.digest(file.read_bytes() if file.exists() else b"") for file in files]


def _silent(sound: Sound, answers: Sequence[Answer], table: Path) -> list[str]:
    """What was shown wrong and not named, and refusals that lead nowhere."""
    *shown, checked, exported = answers
    noticed, found = checked.code != 0, []
    for answer in shown:
        if answer.code:
            offered = _OFFERED.search(answer.err)
            found += [] if offered else [f"no backup is offered: {answer.err.strip()[-200:]}"]
        elif answer.words[0] == "show" and not _NAMED.search(answer.err):
            found += _article(sound.articles[answer.words[1]], json.loads(answer.out), noticed=noticed)
        elif answer.words[0] == "list" and not noticed:
            found += _rows(sound, json.loads(answer.out))
    if exported.code == 0 and not _NAMED.search(exported.err):
        found += _table(sound, table)
    return found


def _article(before: dict[str, Any], now: dict[str, Any], *, noticed: bool) -> list[str]:
    """Texts, quotes and notes must be right where they are shown; the rest, or else `check` finds it."""
    found = [] if now["text"] == before["text"] else ["a wrong text is shown"]
    marks = {mark["id"]: mark for mark in before["annotations"]}
    for mark in now["annotations"]:
        meant = marks.pop(mark["id"], {})
        if (mark["quote"], mark["note"]) != (meant.get("quote"), meant.get("note")):
            found.append(f"a wrong note or quote is shown: {mark['quote'][:40]!r}, {mark['note'][:40]!r}")
    if not noticed:
        found += [f"{len(marks)} highlights are not shown"] if marks else []
        found += [f"a wrong {name} is shown" for name in _SAME if now.get(name) != before.get(name)]
    return found


def _rows(sound: Sound, now: Sequence[dict[str, Any]]) -> list[str]:
    found = [] if len(now) == len(sound.rows) else [f"{len(now)} of {len(sound.rows)} articles are listed"]
    for row in now:
        before = sound.rows.get(row["id"], {})
        found += [f"a wrong {name} is listed" for name in _LISTED if row.get(name) != before.get(name)]
    return found


def _table(sound: Sound, table: Path) -> list[str]:
    """Every quote and every note that went out must be one that was there."""
    pairs = {(quote, note) for quote, note in sound.kept.highlights.values()}
    pairs |= {("", note) for note in sound.kept.notes.values()}
    rows = csv.DictReader(io.StringIO(table.read_text(encoding="utf-8-sig"), newline=""))
    wrong = [row for row in rows if (row["quote"], row["note"].removeprefix("'")) not in pairs]
    return (
        [f"{len(wrong)} wrong notes or quotes went out, such as {wrong[0]['note'][:60]!r}"] if wrong else []
    )


def _restored(copy: Path, sound: Sound) -> list[str]:
    """What is wrong after the backup was put back; the damaged file must be kept as it was."""
    damaged = ground.sha256(copy)
    (restored,) = _asked(copy, ("restore", str(copy.parent / sound.backup)))
    if restored.code:
        return [f"it could not be restored: {restored.err.strip()[-300:]}"]
    kept = json.loads(restored.out)["kept"]
    if kept is None or (ground.sha256(Path(kept)) != damaged and not Path(f"{copy}-wal").exists()):
        return ["the damaged file was not kept as it was"]
    found = ground.problems(copy, sound.kept)
    shutil.rmtree(copy.parent)
    return found
