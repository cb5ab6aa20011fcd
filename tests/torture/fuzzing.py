"""Fuzzing: captures that went wrong, hostile lines of the search, acts and their undoing (tests/fuzz).

Each is a command of its own, which tells every failure and ends by 1 where there was one.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.torture import program
from tests.torture.tally import MOST, Tally, times

CAPTURES, SEARCHES, ACTS, BESIDE = 5000, 10_000, 4000, 3000
_LONG = 3600.0
#: How many failures a fuzzer tells, and what it says of the slowest.
_LOST = re.compile(r"^(\d+)(?: failures$| x )|, (\d+) of them wrong", re.MULTILINE)
_SLOWEST = re.compile(r"(?:the )?slowest .*")


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Run the fuzzers."""
    for what, module, number in (
        ("captures that went wrong", "captures", times(CAPTURES, share)),
        ("hostile lines of the search", "searches", times(SEARCHES, share)),
        ("acts, all undone and done again", "acts", times(ACTS, share)),
        ("acts and kills beside imports", "beside", times(BESIDE, share)),
    ):
        tally = Tally(what, tried=number)
        told = program.run(
            [sys.executable, "-m", f"tests.fuzz.{module}", str(number)], folder / "home", _LONG
        )
        slowest = _SLOWEST.search(told.out)
        tally.remark = slowest[0] if slowest else ""
        if told.code:
            tally.lost = max(1, sum(int(one or other) for one, other in _LOST.findall(told.out)))
            tally.told = (told.out + told.err).splitlines()[-MOST:]
        yield tally.done()
