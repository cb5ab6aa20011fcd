"""Learning the roles of lines: which begin an article, which are the page's own.

A logistic regression for each question, by one line after the other (AdaGrad), in plain arithmetic. The lines
come in an order that hangs on nothing but the pages, so that the same pages give the same weights.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from random import Random

from reader.importer.roles import MOST, NOTHING, REACH, looks
from tests.training.labelled import Example

#: The pages are gone through so many times; the size of the steps, and what each weight loses by a step.
ROUNDS, RATE, FADE = 3, 0.12, 2e-6
#: Weights smaller than this are left out.
SLIGHT = 0.02
QUESTIONS = ("begins", "outside")


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a page: what is seen of each, and the answers to learn from, None for none."""

    seen: list[list[str]]
    answers: dict[str, list[bool | None]]


def lines_of(example: Example) -> Lines:
    """What the lines of a page teach; a line above a title is neither of it nor the page's own."""
    seen = looks(example.page)
    around = [
        [
            f"{look} {place}"
            for place in REACH
            for look in (seen[n + place] if 0 <= n + place < len(seen) else NOTHING)
        ]
        for n in range(len(seen))
    ]
    first, labels = example.true, example.labels
    begins = [None if label[0] == "P" else n in first for n, label in enumerate(labels)]
    outside = [None if label[0] == "P" else label == "N" for label in labels]
    return Lines(around, {"begins": begins, "outside": outside})


def learn(pages: Sequence[Lines], question: str) -> dict[str, float]:
    """The weights that answer a question best."""
    weights: dict[str, float] = {"": 0.0}
    squares: dict[str, float] = {"": 1.0}
    rng = Random(question)
    order = list(pages)
    for _ in range(ROUNDS):
        rng.shuffle(order)
        for page in order:
            for seen, answer in zip(page.seen, page.answers[question], strict=True):
                if answer is not None:
                    _step(weights, squares, seen, answer)
    return {name: round(w, 2) for name, w in sorted(weights.items()) if abs(w) >= SLIGHT}


def _step(weights: dict[str, float], squares: dict[str, float], seen: Sequence[str], answer: bool) -> None:
    total = weights[""]
    for name in seen:
        total += weights.get(name, 0.0)
    missing = answer - 1 / (1 + exp(-max(-MOST, min(MOST, total))))
    if abs(missing) < 0.01:
        return
    for name in ("", *seen):
        squares[name] = square = squares.get(name, 1.0) + missing * missing
        weights[name] = weights.get(name, 0.0) * (1 - FADE) + RATE * missing / square**0.5
