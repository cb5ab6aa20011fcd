"""What was tried to break a promise of the program, and what was lost."""

import dataclasses
import json
import resource
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

#: So many losses of one promise are told.
MOST = 12
#: Each in so many letters.
LONGEST = 400
CHECKOUT = Path(__file__).resolve().parents[2]


@dataclasses.dataclass(slots=True)
class Tally:
    """One row of the table: how often what was tried, and each loss in a line.

    `lost` counts every try that lost something; `told` has the first of them in words. `remark` is a figure
    beside it, such as the most typing that was lost. A `tried` of 0 with a remark says why it was not tried.
    `seconds` and `megabytes` (of the largest process) are those of the promise until the row was done.
    """

    what: str
    tried: int = 0
    lost: int = 0
    told: list[str] = dataclasses.field(default_factory=list)
    remark: str = ""
    seconds: float = 0.0
    megabytes: float = 0.0
    begun: float = dataclasses.field(default_factory=time.monotonic)

    def count(self, problems: Iterable[str], where: str) -> bool:
        """One more try, and what it lost. Returns whether nothing was."""
        found = list(problems)
        self.tried += 1
        if found:
            self.lose(found, where)
        return not found

    def lose(self, problems: Sequence[str], where: str) -> None:
        """Take down a loss."""
        self.lost += 1
        if len(self.told) < MOST:
            self.told.append(" ".join(f"{where}: {'; '.join(problems[:3])}".split())[:LONGEST])

    def done(self) -> "Tally":
        """Take down what it took."""
        self.seconds = time.monotonic() - self.begun
        kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        self.megabytes = max(resource.getrusage(kind).ru_maxrss for kind in kinds) / 1024
        return self

    def as_json(self) -> str:
        """On one line, for the process that makes the table."""
        return json.dumps(dataclasses.asdict(self))


def times(most: int, share: float) -> int:
    """A share of a number of tries, one at least."""
    return max(1, round(most * share))
