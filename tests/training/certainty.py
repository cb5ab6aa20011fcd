"""How sure the ranker may be: learnt from pages that its weights have not seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.importer.listing import TOLD, rank
from reader.importer.ranker import chances, signals
from tests.training.fitting import logistic, softmax
from tests.training.labelled import Example


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the ranker chose for a page: the scores and measures of its readings, and whether it is right."""

    scores: list[float]
    measured: list[dict[str, float]]
    agreement: float

    @property
    def right(self) -> bool:
        """Whether every article begins where it should."""
        return self.agreement > 0.999


def chosen(example: Example) -> Chosen:
    """The readings of a page, the best first, under the weights there are."""
    ranked = rank(example.page)
    kept = ranked[:TOLD]
    kept += [one for one in ranked[TOLD:] if not one.bounds]
    agreement = example.agreement(kept[0].guess.starts)
    return Chosen([one.score for one in kept], [one.measured for one in kept], agreement)


def certainty(seen: Sequence[Chosen]) -> dict[str, float]:
    """The weights of what tells a right reading: of a listing, and of one article."""
    found: dict[str, float] = {}
    for kind in ("listing", "one"):
        told = [(signals(softmax(page.scores)[0], page.measured[0]), page.right) for page in seen]
        told = [(row, right) for row, right in told if f"{kind} " in row]
        names = sorted({name for row, _ in told for name in row})
        rows = [[row.get(name, 0.0) for name in names] for row, _ in told]
        weights = logistic(rows, [right for _, right in told])
        found |= {name: round(weight, 3) for name, weight in zip(names, weights, strict=True)}
    return found


def calibration(name: str, seen: Sequence[Chosen]) -> str:
    """Of the pages called certain: what share they are, and their mean boundary F1; by steps of chance."""
    sure = [(chances(page.scores, page.measured)[0], page) for page in seen]
    rows = []
    for low, high in ((0.9, 1.0), (0.7, 0.9), (0.4, 0.7), (0.0, 0.4)):
        some = [page for chance, page in sure if low <= chance < high]
        mean = sum(page.agreement for page in some) / max(1, len(some))
        right = sum(page.right for page in some) / max(1, len(some))
        rows.append(f"{low:.1f}: {len(some) / len(seen):.2f} of pages, F1 {mean:.3f}, right {right:.2f}")
    return f"{name} certainty  " + "; ".join(rows)
