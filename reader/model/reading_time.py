"""How long a text is for its reader: words or characters, and minutes."""

from typing import NamedTuple

#: Words a minute by the script most letters are of: silent reading of English (Brysbaert 2019, doi
#: 10.1016/j.jml.2019.104047, gives 238 for non-fiction), and in proportion to it what the same texts took
#: in other languages (IReST: Trauzettel-Klosinski and Dietz 2012, doi 10.1167/iovs.11-8284).
_WORDS = {"latin": 230, "cyrillic": 185, "arabic": 140, "hebrew": 190}
#: Characters a minute of scripts without spaces between words, from the same measurements.
_CHARACTERS = {"han": 255, "kana": 355}

_RANGES = (
    ("cyrillic", "\u0400", "\u052f"),
    ("hebrew", "\u0590", "\u05ff"),
    ("arabic", "\u0600", "\u077f"),
    ("kana", "\u3040", "\u30ff"),
    ("han", "\u3400", "\u9fff"),
)
#: One Han character says as much as half a word of letters: mixed texts are what most of their words are.
_WEIGHTS = {"latin": 1, "cyrillic": 1, "arabic": 1, "hebrew": 1, "kana": 2, "han": 3}
#: So many characters from the beginning tell the script.
_SAMPLE = 300


class Length(NamedTuple):
    """`number` is of words, or of characters where the script sets no spaces; `minutes` as read silently."""

    number: int
    unit: str
    minutes: float


def length(text: str, words: int) -> Length:
    """How long a text is that has so many words between spaces."""
    script = _script(text[:_SAMPLE])
    if script in _CHARACTERS:
        number = sum("\u3040" <= c <= "\u9fff" for c in text)
        return Length(number, "characters", number / _CHARACTERS[script])
    return Length(words, "words", words / _WORDS.get(script, _WORDS["latin"]))


def _script(sample: str) -> str:
    """The script of most letters. Kana among Han are Japanese, which is read faster by the character."""
    counts = dict.fromkeys(_WEIGHTS, 0)
    for c in filter(str.isalpha, sample):
        if c < "\u0400":
            counts["latin"] += 1
            continue
        counts[next((name for name, first, last in _RANGES if first <= c <= last), "latin")] += 1
    if counts["kana"] * 5 > counts["han"]:
        counts["kana"] += counts["han"]
    return max(_WEIGHTS, key=lambda name: counts[name] * _WEIGHTS[name])
