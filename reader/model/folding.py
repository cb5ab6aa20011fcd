"""A text without what typesetting changes, and the way back: letters, digits and symbols only, without case.

White space, punctuation, soft hyphens and marks of direction are left out; what Unicode holds to be the same
letter (composed or not, ligatures, full width, digits of any script) is the same. UAX #15 (NFKD), and the
general categories of UAX #44.
"""

import unicodedata
from bisect import bisect_left

#: Which picture of an emoji is meant.
_SELECTORS = "\ufe0e\ufe0f"
#: What else counts for nothing: tatweel, the slash of fractions.
_SET_ONLY = frozenset("\u0640\u2044" + _SELECTORS)
#: Scripts that put no space between words: from the first sign to the last of each.
UNSPACED = (
    ("\u0e00", "\u0eff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u2e80", "\ua4cf"),
    ("\uf900", "\ufaff"),
    ("\U0001b000", "\U0001b2ff"),
    ("\U00020000", "\U0003ffff"),
)


class _Signs(dict[str, str]):
    """What is left of each sign; worked out when it is first met."""

    def __missing__(self, sign: str) -> str:
        self[sign] = folded = _fold(sign)
        return folded


def _fold(sign: str) -> str:
    if not _counts(sign):
        return ""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", sign).casefold())
    return "".join(str(unicodedata.decimal(c, c)) for c in plain if _counts(c))


def _counts(sign: str) -> bool:
    kind = unicodedata.category(sign)
    if kind == "Sk":
        # Accents that stand alone are typed for apostrophes; beyond the BMP they are tones of skin.
        return sign > "\uffff"
    return kind[0] not in "PZ" and kind not in ("Cc", "Cf") and sign not in _SET_ONLY


_signs = _Signs()


def differs(words: str, others: str) -> bool:
    """Whether words are others, whatever typesetting made of them."""
    return Folded(words).bare != Folded(others).bare


class Folded:
    """A text folded: `bare` is what is left of it, `starts[i]` the code point that gave bare[i]."""

    __slots__ = ("bare", "starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        pieces = [_signs[sign] for sign in text]
        self.bare = "".join(pieces)
        self.starts = [at for at, piece in enumerate(pieces) for _ in piece]

    def index(self, offset: int) -> int:
        """How many signs are left of what stands before a code point."""
        return bisect_left(self.starts, offset)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The code points that bare[first:last] is left of; a selector of its last sign goes with it."""
        end = self.starts[last - 1] + 1
        while end < len(self.text) and self.text[end] in _SELECTORS:
            end += 1
        return self.starts[first], end

    def splits_word(self, at: int) -> bool:
        """Whether a cut before bare[at] goes through a word, or a letter.

        In scripts that put no space between words only what goes through a letter does.
        """
        if not 0 < at < len(self.bare):
            return False
        here, before = self.bare[at], self.bare[at - 1]
        if unicodedata.combining(here) or self.starts[at] == self.starts[at - 1]:
            return True
        touching = self.starts[at] == self.starts[at - 1] + 1
        return touching and _in_word(here) and _in_word(before)


def _in_word(sign: str) -> bool:
    return (sign.isalnum() or unicodedata.category(sign)[0] == "M") and not _unspaced(sign)


def edges(text: str) -> tuple[int, int]:
    """How many code points stand before the first sign that is kept, and where the last one ends."""
    first = next((at for at, sign in enumerate(text) if _signs[sign]), len(text))
    last = next((at for at in range(len(text), first, -1) if _signs[text[at - 1]]), first)
    while last < len(text) and text[last] in _SELECTORS:
        last += 1
    return first, last


def _unspaced(sign: str) -> bool:
    return sign >= UNSPACED[0][0] and any(first <= sign <= last for first, last in UNSPACED)
