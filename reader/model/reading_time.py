"""How long a text is for its reader: words or characters, and minutes."""

import re
from typing import NamedTuple

#: Words a minute by the script most letters are of: silent reading of English (Brysbaert 2019, doi
#: 10.1016/j.jml.2019.104047, gives 238 for non-fiction), and in proportion to it what the same texts took
#: in other languages (IReST: Trauzettel-Klosinski and Dietz 2012, doi 10.1167/iovs.11-8284).
_WORDS = {"latin": 230, "cyrillic": 185, "arabic": 140, "hebrew": 190}
#: Characters a minute of scripts without spaces between words, from the same measurements.
_CHARACTERS = {"han": 255, "kana": 355}

_SCRIPTS = {
    "kana": "\u3040-\u30ff",
    "han": "\u3400-\u9fff\uf900-\ufaff",
    "cyrillic": "\u0400-\u052f",
    "arabic": "\u0600-\u06ff\u0750-\u077f",
    "hebrew": "\u0590-\u05ff",
}
#: So many characters from the beginning tell the script.
_SAMPLE = 600


class Length(NamedTuple):
    """`number` is of words, or of characters where the script sets no spaces; `minutes` as read silently."""

    number: int
    unit: str
    minutes: float


def length(text: str, words: int) -> Length:
    """How long a text is that has so many words between spaces."""
    script = _script(text[:_SAMPLE])
    if script in _CHARACTERS:
        number = len(re.sub(f"[^{_SCRIPTS['han']}{_SCRIPTS['kana']}]+", "", text))
        return Length(number, "characters", number / _CHARACTERS[script])
    return Length(words, "words", words / _WORDS.get(script, _WORDS["latin"]))


def _script(sample: str) -> str:
    """The script of most letters. Kana among Han are Japanese, which is read faster by the character."""
    counts = {name: len(re.findall(f"[{signs}]", sample)) for name, signs in _SCRIPTS.items()}
    counts = {"latin": sum(c.isalpha() for c in sample) - sum(counts.values()), **counts}
    if counts["kana"] * 5 > counts["han"]:
        counts["kana"] += counts["han"]
    # One Han character says as much as half a word of letters: mixed pages are what most of their words are.
    counts["han"] *= 3
    counts["kana"] *= 2
    return max(counts, key=lambda name: counts[name])
