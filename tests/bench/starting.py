"""How long Postil takes from the start of its process to the first picture, and how much memory it holds.

    python -m tests.bench.starting LIBRARY ARTICLES [--json] [--rounds N] [--program PATH]

The picture has the list and the article. Each round starts an empty window of three panes and then Postil,
so that both meet the same machine: the ratio of the two, told as the median over the rounds, is worth more
than either figure. Both draw offscreen; where Xvfb is installed, both are also measured on it. Cold means
that the pages of every file that the start reads are dropped from the system's cache (posix_fadvise), but
those that other processes map stay. What the processor took until the paint varies less on a busy machine
than what the clock says. Memory is the proportional set size of a window that is left alone, and of one in
which 200 articles were read by real keys.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.bench.figures import Figure, run
from tests.desk import Desk, until

CHECKOUT = Path(__file__).resolve().parents[2]
EMPTY = (sys.executable, str(Path(__file__).with_name("empty_window.py")))
_ROUNDS, _COLD_ROUNDS, _READ = 15, 7, 200
#: A window is left alone so long before its memory is read: what it does by itself is done then.
_SETTLE_S = 4.0
_PAUSE_MS = 60
#: Folders that no start reads from, and what the names of the files are like that it does.
_UNREAD = frozenset(
    ("site-packages", "test", "tests", "idlelib", "lib2to3", "tkinter", "unittest", "include")
)
_READ_BY_A_START = re.compile(r"\.(so[.\d]*|abi3\.so|py|pyc|ttf|conf)$")


class Start(NamedTuple):
    """One start: ms by the clock from the birth of the process, and of the processor."""

    clock: float
    processor: float


def start(command: Sequence[str], environment: dict[str, str]) -> Start:
    """Start a program that says `painted <ns> <processor ns>` and leaves; RuntimeError where it does not."""
    began = time.monotonic_ns()
    result = subprocess.run(
        command, cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=120
    )
    for line in result.stderr.splitlines():
        if line.startswith("painted "):
            moment, used = map(int, line.split()[1:])
            return Start((moment - began) / 1e6, used / 1e6)
    raise RuntimeError(f"{' '.join(command)} did not say when it was painted:\n{result.stderr}")


@contextmanager
def xvfb() -> Iterator[str]:
    """The name of a display of our own."""
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(["Xvfb", *options], pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def compare(
    name: str, ours: Sequence[str], environment: dict[str, str], rounds: int, cold: Sequence[Path] = ()
) -> Iterator[Figure]:
    """Start both, one after the other. The first round only warms the caches; `cold` are the files whose
    pages are dropped before each start."""
    starts: list[tuple[Start, Start]] = []
    for turn in range(rounds + 1):
        pair = []
        for command in (EMPTY, ours):
            if turn:
                drop(cold)
            pair.append(start(command, environment))
        if turn:
            starts.append((pair[0], pair[1]))
    for field, what, goal in (("clock", "", "1.20x" if cold else "1.18x"), ("processor", ", processor", "")):
        floor, own = ([getattr(each[n], field) for each in starts] for n in (0, 1))
        ratio = statistics.median(o / f for f, o in zip(floor, own, strict=True))
        yield Figure(f"{name}{what}", statistics.median(own), None, statistics.median(own) / ratio, goal=goal)


def drop(files: Sequence[Path]) -> None:
    """Let the system forget the pages of these files, as far as no other process has them mapped."""
    for path in files:
        try:
            handle = os.open(path, os.O_RDONLY)
        except OSError:
            continue
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


def read_at_start(library: Path) -> list[Path]:
    """The files that a start may read: the program's, Python's, Qt's, and the library's."""
    roots = (CHECKOUT / "reader", CHECKOUT / "resources", Path(os.__file__).parent, *_packages())
    found = [*library.parent.glob(f"{library.name}*")]
    for root in roots:
        for folder, inside, names in os.walk(root):
            inside[:] = [name for name in inside if name not in _UNREAD]
            found += [Path(folder) / name for name in names if _READ_BY_A_START.search(name)]
    return found


def _packages() -> list[Path]:
    import PySide6
    import shiboken6

    return [Path(str(package.__file__)).parent for package in (PySide6, shiboken6)]


def fresh_environment(home: Path) -> dict[str, str]:
    """What both processes are given: a home of their own, leave to keep what Python compiles, and the word to
    leave once painted."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "QT_", "POSTIL_", "PYTHONDONTWRITE"))
    }
    return kept | {"HOME": str(home), "LC_ALL": "C.UTF-8", "POSTIL_BENCH": "painted"}


def memory(library: Path, program: Sequence[str], environment: dict[str, str]) -> Iterator[Figure]:
    """The memory of a window on a screen of its own, left alone and after 200 articles."""
    if not all(map(shutil.which, ("Xvfb", "openbox", "xdotool"))):
        return
    with ExitStack() as cleaning, tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder), cleaning)
        desk.environment = environment | {"DISPLAY": desk.environment["DISPLAY"], "POSTIL_BENCH": "stay"}
        empty = desk.start(*EMPTY)
        time.sleep(_SETTLE_S)
        floor = pss(empty.pid)
        empty.terminate()
        empty.wait()
        desk.environment["POSTIL_LIBRARY"] = str(library)
        postil = desk.start(*program)
        window = until(lambda: _window_of(desk), "the window")
        time.sleep(_SETTLE_S)
        yield Figure("memory, left alone", pss(postil.pid), None, floor, unit="MB PSS", goal="84")
        desk.run("xdotool", "windowfocus", "--sync", window)
        for _ in range(_READ):
            desk.run("xdotool", "key", "j")
            time.sleep(_PAUSE_MS / 1000)
        time.sleep(_SETTLE_S)
        yield Figure(
            f"memory, {_READ} articles read", pss(postil.pid), None, floor, unit="MB PSS", goal="110"
        )


def _window_of(desk: Desk) -> str | None:
    found = subprocess.run(
        ("xdotool", "search", "--onlyvisible", "--name", "Postil$"), env=desk.environment, capture_output=True
    )
    return next(iter(found.stdout.decode().split()), None)


def pss(process: int) -> float:
    """The proportional set size of a process, in MB of 1,000,000 bytes."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024 / 1e6


def measure(library: Path, _articles: int) -> Iterator[Figure]:
    """Every start of a library, and its memory."""
    rounds = int(_option("--rounds") or _ROUNDS)
    built = _option("--program")
    program = [built] if built else [sys.executable, "main.py"]
    with tempfile.TemporaryDirectory(prefix="postil-bench-") as folder:
        # Started as by a double click: without a word on its command line.
        environment = fresh_environment(Path(folder)) | {"POSTIL_LIBRARY": str(library)}
        offscreen = environment | {"QT_QPA_PLATFORM": "offscreen"}
        yield from compare("start, offscreen", program, offscreen, rounds)
        if shutil.which("Xvfb"):
            with xvfb() as display:
                on_screen = environment | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
                yield from compare("start, on Xvfb", program, on_screen, rounds)
        cold = read_at_start(library)
        if built:
            cold += filter(Path.is_file, Path(built).parent.rglob("*"))
        fewer = min(rounds, _COLD_ROUNDS)
        yield from compare("start, cold caches, offscreen", program, offscreen, fewer, cold)
        yield from memory(library, program, environment)


def _option(name: str) -> str:
    return sys.argv[sys.argv.index(name) + 1] if name in sys.argv else ""


if __name__ == "__main__":
    sys.exit(run(measure))
