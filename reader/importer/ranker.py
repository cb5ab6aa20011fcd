"""The ranker: what the measures of a reading weigh, and how often a reading so weighed is right.

The weights are in resources/ranker.json, as tests/training/train.py found them.
"""

import json
from collections.abc import Sequence
from functools import cache
from math import exp, log

from reader import paths

#: A measure that is at least so large also counts as nearly all, or as half of the records.
NEARLY, HALF = 0.95, 0.5
#: No reading is called surer than this, and no share of one is taken for less than LEAST.
SUREST, LEAST = 0.99, 1e-6
#: A lead of so many log odds counts as 1.
LEAD = 5.0
#: The measures by which a right reading is known from a wrong one that leads as far.
TELLING = (
    "once", "pure", "cohesion", "title", "make", "spread", "missed", "text", "below", "odd", "first_odd",
    "last_odd", "more_above", "more_below", "beyond", "outside", "count", "two", "counted", "share", "titled",
    "one text", "one share", "one lines", "one more", "one dated", "one headed", "heaviest", "ahead",
    "behind", "uneven", "unsigned", "outdone", "told once", "cover", "pure covered", "one prose",
    "one parted", "one lasting", "one beside", "one broken", "settled",
)  # fmt: skip


@cache
def tables() -> dict[str, dict[str, float]]:
    """The weights of the measures ("weights"), and what makes chances of leads ("certainty")."""
    found: dict[str, dict[str, float]] = json.loads(
        paths.resources().joinpath("ranker.json").read_text(encoding="utf-8")
    )
    return found


def spread_out(measured: dict[str, float]) -> dict[str, float]:
    """The measures as the ranker weighs them: each, and whether it is nearly 1, and whether over a half."""
    found = {name: value for name, value in measured.items() if value}
    for name, value in measured.items():
        if value >= HALF:
            found[f"{name} half"] = 1.0
            if value >= NEARLY:
                found[f"{name} all"] = 1.0
    return found


def score(measured: dict[str, float]) -> float:
    """The log odds of a guess with these measures; only readings of the same page can be compared."""
    weights = tables()["weights"]
    return sum(weights.get(name, 0.0) * value for name, value in spread_out(measured).items())


def signals(share: float, measured: dict[str, float]) -> dict[str, float]:
    """What tells whether a reading is right: its share among all of its page, and some of its measures."""
    kept = min(1 - LEAST, max(LEAST, share))
    found = {name: measured[name] for name in TELLING if name in measured}
    told = (("lead", log(kept / (1 - kept)) / LEAD), ("", 1.0), *found.items())
    kind = "one" if "one" in measured else "listing"
    return {f"{kind} {name}": value for name, value in told}


def chances(scores: Sequence[float], measured: Sequence[dict[str, float]]) -> list[float]:
    """The chance of each reading to be right in every line, by the scores and measures of all, best first.

    None has a greater one than a better reading has.
    """
    weights = tables()["certainty"]
    most = max(scores, default=0.0)
    shares = [exp(score - most) for score in scores]
    found: list[float] = []
    for share, some in zip(shares, measured, strict=True):
        told = signals(share / sum(shares), some)
        odds = sum(weights.get(name, 0.0) * value for name, value in told.items())
        limit = found[-1] if found else SUREST
        found.append(round(min(limit, max(1 - SUREST, 1 / (1 + exp(-odds)))), 2))
    return found
