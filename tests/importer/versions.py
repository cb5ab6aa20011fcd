"""The forms in which one article is captured: cut, retyped, edited, with a dateline and a credit."""

import random
import re
from collections.abc import Callable, Mapping

_RETYPED = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "—": "-", "…": "..."})


def cut(text: str, words: int) -> str:
    """The first words of a text, as publishers cut it; a shorter text is left whole."""
    found = text.split(" ")
    return text if len(found) <= words else " ".join(found[:words]) + "..."


def retyped(text: str) -> str:
    """Plain quotes and dashes, and no-break spaces here and there."""
    return re.sub(r" (?=\d)| (?=the )", "\u00a0", text.translate(_RETYPED))


def edited(text: str) -> str:
    """A sentence is put in after the first that ends."""
    return re.sub(r"(?<=[.!?”]) ", " The editors have put in this sentence since. ", text, count=1)


def dressed(text: str) -> str:
    """A dateline before it and a credit after it."""
    return f"KARSU, 4 March (The Karsu Paper) -- {text}\n\nWith reporting by the paper's own correspondents"


#: Every form, the whole text among them.
VERSIONS: Mapping[str, Callable[[str], str]] = {
    "whole": lambda text: text,
    "cut at 500 words": lambda text: cut(text, 500),
    "cut at 120 words": lambda text: cut(text, 120),
    "retyped": retyped,
    "edited": edited,
    "with dateline and credit": dressed,
}


def shuffled(texts: Mapping[str, str], seed: int) -> list[tuple[str, str, str]]:
    """Every version of every text in any order: the name of the text, of the version, and its words."""
    made = [(name, form, make(text)) for name, text in texts.items() for form, make in VERSIONS.items()]
    random.Random(seed).shuffle(made)
    return made
