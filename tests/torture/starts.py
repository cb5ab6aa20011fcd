"""Second starts and commands beside a window that is at work: handed over, or done by it.

Then the window is killed, and the lock that it held is no hindrance.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from reader.library.library import open_library
from reader.services import requests
from tests.torture import ground, program
from tests.torture.tally import CHECKOUT, Tally, times

STARTS, COMMANDS = 50, 30
#: The window is there, and takes what it is given, within so many seconds.
_PATIENCE = 90.0


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Starts with a capture each while captures are imported, then commands, then one after a kill."""
    library = folder / "library.sqlite"
    folder.mkdir(parents=True, exist_ok=True)
    kept = ground.made(library)
    environment = {**program.environment(folder / "home"), "POSTIL_BENCH": "open"}
    words = [sys.executable, "main.py", "--library", str(library)]
    window = subprocess.Popen(words, cwd=CHECKOUT, env=environment, stderr=subprocess.DEVNULL)
    try:
        _until(lambda: requests.folder(library).is_dir())
        files = ground.captures(folder / "pages", times(STARTS, share), 5, 2)
        yield _starts(words, environment, files)
        yield _commands(library, folder, times(COMMANDS, share))
        meant = set(kept.captures) | {ground.sha256(file) for file in files}
        yield _killed(window, library, folder, meant)
    finally:
        window.kill()
        window.wait()


def _starts(words: list[str], environment: dict[str, str], files: list[Path]) -> Tally:
    tally = Tally("second starts while captures are imported")
    for file in files:
        done = subprocess.run(
            [*words, str(file)], cwd=CHECKOUT, env=environment, capture_output=True, text=True, timeout=60
        )
        tally.count([done.stderr.strip()] if done.returncode or done.stderr else [], file.name)
    return tally.done()


def _commands(library: Path, folder: Path, number: int) -> Tally:
    tally = Tally("commands that write, read and export beside the window")
    with open_library(library, read_only=True) as opened:
        rows = opened.articles.rows(limit=number)
    for n, row in enumerate(rows):
        quote = row.heading.split()[0]
        given: tuple[str, ...] = (
            ("tag", row.id, f"beside-{n}"),
            ("annotate", row.id, "--quote", quote, "--note", f"Beside {n}."),
            ("search", quote),
            ("export", "--format", "text", "--to", str(folder / "out")),
            ("check",),
        )[n % 5]
        told = program.run(program.command(library, *given), folder / "home")
        refused = "annotate" in given and "not in" in told.err
        tally.count([] if told.code == 0 or refused else [told.err.strip()], " ".join(given[:2]))
    return tally.done()


def _killed(window: "subprocess.Popen[bytes]", library: Path, folder: Path, meant: set[str]) -> Tally:
    """Wait until all that was handed over is in, kill the window, and write at once."""
    tally = Tally("a window killed, and the library written at once")

    def all_in() -> bool:
        with open_library(library, read_only=True) as opened:
            return meant <= {capture.sha256 for capture in opened.captures.all()}

    tally.count([] if _until(all_in) else ["what was handed over is not in"], "handed over")
    os.kill(window.pid, signal.SIGKILL)
    window.wait()
    with open_library(library, read_only=True) as opened:
        row = opened.articles.rows()[0]
    told = program.run(program.command(library, "tag", row.id, "after"), folder / "home")
    tally.count([told.err.strip()] if told.code else [], "after the kill")
    return tally.done()


def _until(look: Callable[[], bool]) -> bool:
    """Whether something comes true in time."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        if look():
            return True
        time.sleep(0.2)
    return False
