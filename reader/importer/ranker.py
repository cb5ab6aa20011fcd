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
#: No reading is called surer than this.
SUREST = 0.99


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


def chances(scores: Sequence[float], one: Sequence[bool]) -> list[float]:
    """The chance of each reading to be right in every line, by the scores of all; `one` for one article."""
    sure = tables()["certainty"]
    most = max(scores, default=0.0)
    shares = [exp(score - most) for score in scores]
    total = sum(shares)
    found = []
    for share, single in zip(shares, one, strict=True):
        kept = min(1 - 1e-6, max(1e-6, share / total))
        kind = "one" if single else "listing"
        odds = sure[f"{kind} lead"] * log(kept / (1 - kept)) + sure[kind]
        found.append(round(min(SUREST, 1 / (1 + exp(-odds))), 2))
    return found
