"""The process that sets papers in type beside others of its kind (services/printing.py). It has no window."""

import gc

from reader.exporter.paper import Paper
from reader.services import serving, wire
from reader.ui.print_type import Types
from reader.ui.printing import print_paper

#: After so many papers cycles are looked for.
_SELDOM = 1000


def serve() -> int:
    """Answer papers until there are no more. Returns the exit code."""
    requests, answers = serving.pipes()
    serving.give_way()
    # A paper makes a great many values and no cycle: looking for cycles costs more than they do.
    gc.disable()
    types = Types()
    for n, (asked, _) in enumerate(serving.frames(requests), 1):
        printed = print_paper(wire.unpack(Paper, asked), types=types)
        serving.answer(answers, printed[1:], printed.data)
        if n % _SELDOM == 0:
            gc.collect(0)
    return 0
