"""The weights of the lines, as tests/training/lines.py found them and resources/lines.json keeps them."""

import json
from functools import cache

from reader import paths


@cache
def tables() -> dict[str, dict[str, float]]:
    """The weights of every question."""
    found: dict[str, dict[str, float]] = json.loads(
        paths.resources().joinpath("lines.json").read_text(encoding="utf-8")
    )
    return found


def table(name: str) -> dict[str, float]:
    """The weights of one question: by what is observed, in log odds; "" is what is added to every sum."""
    return tables()[name]
