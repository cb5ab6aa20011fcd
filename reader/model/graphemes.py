"""Where a text may be cut without cutting through a letter: between two grapheme clusters.

The rules are those of UAX #29 (GB3 to GB13) as far as Python's character database tells them; conjuncts of
the scripts of India are never parted (GB9c).
"""

import unicodedata

_JOINER = "\u200d"
#: What belongs to the sign before it though it is no combining mark: joiners, sara am of Thai and Lao,
#: half-width voicing marks.
_EXTENDS = frozenset("\u200c\u200d\u0e33\u0eb3\uff9e\uff9f")
#: The class of signs that take a consonant's vowel, after which the next consonant is of the same cluster.
_VIRAMA = 9


def is_boundary(text: str, at: int) -> bool:
    """Whether text[:at] and text[at:] part no cluster."""
    if not 0 < at < len(text):
        return True
    before, here = text[at - 1], text[at]
    if here < "\u0300":
        return (before, here) != ("\r", "\n")
    return not (_extends(here) or _joined(before, here) or _is_second_of_flag(text, at))


def next_boundary(text: str, at: int) -> int:
    """The first place from `at` on that parts no cluster."""
    while not is_boundary(text, at):
        at += 1
    return at


def previous_boundary(text: str, at: int) -> int:
    """The last place up to `at` that parts no cluster."""
    while not is_boundary(text, at):
        at -= 1
    return at


def _extends(sign: str) -> bool:
    """Whether a sign belongs to the one before: marks, tones of skin, tags of flags."""
    if sign in _EXTENDS or unicodedata.category(sign)[0] == "M":
        return True
    return "\U0001f3fb" <= sign <= "\U0001f3ff" or "\U000e0020" <= sign <= "\U000e007f"


def _joined(before: str, here: str) -> bool:
    if before == _JOINER:
        return unicodedata.category(here) in ("So", "Sk")
    if "\u1160" <= here <= "\u11ff":
        return "\u1100" <= before <= "\u11ff" or "\uac00" <= before <= "\ud7a3"
    if "\u1100" <= before <= "\u115f":
        return "\u1100" <= here <= "\u115f" or "\uac00" <= here <= "\ud7a3"
    return unicodedata.combining(before) == _VIRAMA and unicodedata.category(here) == "Lo"


def _is_second_of_flag(text: str, at: int) -> bool:
    """Flags are pairs of regional letters, counted from where these begin."""
    if not _is_regional(text[at]):
        return False
    first = at
    while first and _is_regional(text[first - 1]):
        first -= 1
    return (at - first) % 2 == 1


def _is_regional(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"
