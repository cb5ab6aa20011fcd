"""Fuzzing: captures that went wrong, hostile lines of the search, acts and their undoing (tests/fuzz).

Each is a command of its own, which tells every failure and ends by 1 where there was one.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.torture import program
from tests.torture.tally import Tally, times

CAPTURES, SEARCHES, ACTS = 5000, 10_000, 10_000
_LONG = 3600.0


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Run the fuzzers."""
    for what, module, number in (
        ("captures that went wrong", "captures", times(CAPTURES, share)),
        ("hostile lines of the search", "searches", times(SEARCHES, share)),
        ("acts, all undone and done again", "acts", times(ACTS, share)),
    ):
        tally = Tally(what, tried=number)
        told = program.run(
            [sys.executable, "-m", f"tests.fuzz.{module}", str(number)], folder / "home", _LONG
        )
        if told.code:
            lines = (told.out + told.err).splitlines()
            tally.lost, tally.told = len(lines), lines[-12:]
        yield tally.done()
