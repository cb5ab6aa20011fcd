"""How well captures are split, by the measures of the labelled pages: starts, titles, noise, lost text."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import mean

from reader.importer.splitting import split
from reader.model.capture import Label
from tests.training.labelled import Example


@dataclass(frozen=True, slots=True)
class Score:
    """One capture: starts and titles found, invented and missed; shares of noise kept and of text lost."""

    starts: tuple[int, int, int]
    titles: tuple[int, int, int]
    leak: float
    loss: float

    @property
    def f1(self) -> float:
        """Boundary F1."""
        return f1(*self.starts)


def f1(right: int, invented: int, missed: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * right / max(1, 2 * right + invented + missed)


def score(example: Example) -> Score:
    """A capture, split as the program splits it, against its labels."""
    data = example.text.encode("utf-8")
    spans = split(data, f"{example.name}.txt").spans
    begins = [span.start for span in spans]
    owner: dict[int, tuple[int, Label]] = {}
    at, byte = 0, 0
    for n, line in enumerate(example.page.lines):
        byte += len(example.text[at : line.start].encode("utf-8"))
        at = line.start
        span = spans[max(0, bisect_right(begins, byte) - 1)]
        if span.start <= byte < span.end and span.article is not None and span.label is not Label.NOISE:
            owner[n] = (span.article, span.label)
    return _score(example, owner)


def _score(example: Example, owner: dict[int, tuple[int, Label]]) -> Score:
    labels = example.labels
    firsts: dict[str, int] = {}
    for n, label in enumerate(labels):
        if label[0] in "TB":
            firsts.setdefault(label[1:], n)
    begun: dict[int, int] = {}
    for n, (article, _) in sorted(owner.items()):
        begun.setdefault(article, n)
    found = {firsts.get(labels[n][1:], n) if labels[n][0] == "P" else n for n in begun.values()}
    titles = {n for n, label in enumerate(labels) if label[0] == "T"}
    named = {n for n, (_, label) in owner.items() if label is Label.TITLE}
    body = {n for n, label in enumerate(labels) if label[0] in "TB"}
    noise = {n for n, label in enumerate(labels) if label == "N"}
    kept = set(owner)

    def size(lines: set[int]) -> int:
        return sum(len(example.page.lines[n].text) for n in lines)

    true = example.true
    return Score(
        (len(true & found), len(found - true), len(true - found)),
        (len(titles & named), len(named - titles), len(titles - named)),
        size(kept & noise) / max(1, size(kept)),
        size(body - kept) / max(1, size(body)),
    )


@dataclass(slots=True)
class Figures:
    """Scores of many captures, by the kind of page."""

    kinds: defaultdict[str, list[Score]] = field(default_factory=lambda: defaultdict(list))

    def add(self, example: Example) -> None:
        """Split one more capture."""
        kind = example.name[:4] if example.made else "folder"
        single = " single" if len(example.true) == 1 else ""
        self.kinds[f"{kind}{single} {example.variant}"].append(score(example))

    def told(self) -> str:
        """A row for each kind of page."""
        rows = []
        for kind, scores in sorted(self.kinds.items()):
            starts = f1(*(sum(score.starts[k] for score in scores) for k in range(3)))
            titles = f1(*(sum(score.titles[k] for score in scores) for k in range(3)))
            rows.append(
                f"{kind:18} {len(scores):4} captures  boundary F1 macro {mean(s.f1 for s in scores):.3f} "
                f"micro {starts:.3f}  title F1 {titles:.3f}  leak {mean(s.leak for s in scores):.3f}  "
                f"loss {mean(s.loss for s in scores):.3f}  "
                f"perfect {sum(s.f1 > 0.999 for s in scores) / len(scores):.2f}"
            )
        return "\n".join(rows)


def figures_of(examples: Iterable[Example]) -> Figures:
    """How well all of these captures are split."""
    found = Figures()
    for example in examples:
        found.add(example)
    return found
