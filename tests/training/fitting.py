"""Fitting the ranker: a softmax over the readings of each page, by plain arithmetic.

What is made large is the chance of readings that agree with the truth: the mean over pages of
log sum(p * agreement ** SHARP), less a ridge penalty. Adam finds it. All of it is deterministic.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp
from operator import itemgetter, mul

#: A reading is worth its agreement (boundary F1) to this power, so that one line beside counts.
SHARP = 10
#: The penalty on the squares of the weights, and the size of the steps.
RIDGE, RATE = 1.0, 0.05
#: A reading whose chance should change by less is passed over.
SMALL = 1e-3
#: The penalty on the weights of a logistic regression.
SLIGHT = 0.003
_FIRST, _SECOND = 0.9, 0.999


@dataclass(frozen=True, slots=True)
class Choice:
    """The readings of one page: what is measured of each, how much each is worth, and the page's weight."""

    rows: Sequence[Sequence[float]]
    worth: Sequence[float]
    weight: float


@dataclass(frozen=True, slots=True)
class _Row:
    """What one reading has of the measures, without those of nought, which are most of them.

    `of` takes the weights of these measures out of all weights.
    """

    places: tuple[int, ...]
    values: tuple[float, ...]
    of: Callable[[Sequence[float]], tuple[float, ...]]

    @classmethod
    def without_noughts(cls, row: Sequence[float]) -> "_Row":
        """The row of a reading; two places that count for nothing are added, for `of` to give a tuple."""
        places = [k for k, value in enumerate(row) if value]
        values = [row[k] for k in places]
        return cls((*places, 0, 0), (*values, 0.0, 0.0), itemgetter(*places, 0, 0))


def fit(choices: Sequence[Choice], start: Sequence[float], steps: int, ridge: float = RIDGE) -> list[float]:
    """The weights that choose best, after so many steps from where to start."""
    weights = list(start)
    first, second = [0.0] * len(weights), [0.0] * len(weights)
    total = sum(choice.weight for choice in choices)
    every = [[_Row.without_noughts(row) for row in choice.rows] for choice in choices]
    for step in range(1, steps + 1):
        slope = [-ridge * w / len(choices) for w in weights]
        for choice, rows in zip(choices, every, strict=True):
            _add_slope(rows, choice.worth, weights, slope, choice.weight / total)
        for k, g in enumerate(slope):
            first[k] = _FIRST * first[k] + (1 - _FIRST) * g
            second[k] = _SECOND * second[k] + (1 - _SECOND) * g * g
            mean, spread = first[k] / (1 - _FIRST**step), second[k] / (1 - _SECOND**step)
            weights[k] += RATE * mean / (spread**0.5 + 1e-8)
    return weights


def _add_slope(
    rows: Sequence[_Row], worth: Sequence[float], weights: Sequence[float], slope: list[float], share: float
) -> None:
    """Add what one page says of each weight to the slope."""
    shares = softmax([sum(map(mul, row.values, row.of(weights))) for row in rows])
    paid = [p * (one**SHARP + 1e-4) for p, one in zip(shares, worth, strict=True)]
    sum_paid = sum(paid)
    for row, p, q in zip(rows, shares, paid, strict=True):
        pull = q / sum_paid - p
        if abs(pull) > SMALL:
            for k, value in zip(row.places, row.values, strict=True):
                slope[k] += pull * share * value


def softmax(scores: Sequence[float]) -> list[float]:
    """Shares of one by scores that are log odds."""
    most = max(scores)
    found = [exp(score - most) for score in scores]
    total = sum(found)
    return [one / total for one in found]


def logistic(rows: Sequence[Sequence[float]], came: Sequence[bool], steps: int = 800) -> list[float]:
    """The weights of a logistic regression whose values are about 1 in size, with a slight ridge penalty."""
    weights = [0.0] * len(rows[0])
    for _ in range(steps):
        slope = [-SLIGHT * w * len(rows) for w in weights]
        for row, yes in zip(rows, came, strict=True):
            missing = yes - 1 / (1 + exp(-sum(map(mul, row, weights))))
            for k, value in enumerate(row):
                slope[k] += missing * value
        for k, g in enumerate(slope):
            weights[k] += g / len(rows)
    return weights
