"""How long a concordance takes: its first screen, the rest of it, and its sorting.

    python -m tests.bench.bench_concordance LIBRARY WORD...

LIBRARY is a library's file (bench_library.py or libraries.py makes one), which is only read; each WORD a line
as one types it. Times are of the processor but those of the first screen, which are also told by the clock.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from reader.library import concordance
from reader.library.library import Library, open_library
from reader.model.collocates import collocates_of
from reader.model.concordance import SIDE, Lines, Sorting
from reader.model.query import parse

#: Lines of a screen; the length of a slice (s), as the window has it.
_SCREEN, _SLICE = 60, 0.08


def measure(library: Library, typed: str) -> None:
    """Print the figures of one line."""
    query, lines = parse(typed), Lines()
    clock, begun = time.perf_counter(), time.process_time()
    before = concordance.scan(library, query, query, lines, before=None, enough=lambda: len(lines) >= _SCREEN)
    concordance.shown(library, lines, range(min(_SCREEN, len(lines))))
    first = time.process_time() - begun
    print(f"{typed}: first {min(_SCREEN, len(lines))} lines {1000 * first:.0f} ms", end=" ")
    print(f"({1000 * (time.perf_counter() - clock):.0f} ms by the clock)")
    begun, had = time.process_time(), len(lines)
    while before is not None:
        before = concordance.scan(library, query, query, lines, before=before, enough=_in_a_slice())
    took = max(time.process_time() - begun, 1e-6)
    rate = (len(lines) - had) / took
    print(f"  {len(lines):,} lines of {len(lines.keys):,} articles, {rate:,.0f} lines/s")
    for sorting in (Sorting.LEFT_1, Sorting.SOURCE, Sorting.OLDEST):
        begun = time.process_time()
        lines.ordered(sorting)
        print(f"  sorted {sorting}: {1000 * (time.process_time() - begun):.0f} ms")
    begun = time.process_time()
    concordance.weighed(library, collocates_of(lines), 2 * SIDE * len(lines))
    print(f"  collocates: {1000 * (time.process_time() - begun):.0f} ms")


def _in_a_slice() -> Callable[[], bool]:
    """Says when a slice that begins now has ended."""
    until = time.monotonic() + _SLICE
    return lambda: time.monotonic() > until


def main() -> int:
    if len(sys.argv) < 3:
        print(__doc__)
        return 2
    with open_library(Path(sys.argv[1]), read_only=True) as library:
        for typed in sys.argv[2:]:
            measure(library, typed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
