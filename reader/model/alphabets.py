"""Texts of the two alphabets that most are written in, told from all others at the pace of a codec.

A pattern looks at three signs in ten nanoseconds; a codec writes one down in two, as a byte, and what bytes
tell takes less than another.
"""

import codecs
import unicodedata
from collections.abc import Mapping

_ASCII = "".join(map(chr, range(128)))
#: What is set between words in either.
_BETWEEN = "\xa0§«°»‘’‚“”„…–—•€−"
#: Of the west of Europe. One is left out that would become a letter of another script.
_LATIN = f"{''.join(map(chr, range(0xA1, 0x100)))}Œœ™{_BETWEEN}".replace("µ", "")
#: Those of them that the index has otherwise.
_ODD = "ª\xad²³¹º¼½¾ÆÐØÞßæðøþŒœ™"
#: Of Russian and its neighbours, but Ё: whoever asks has that replaced.
_CYRILLIC = f"{''.join(map(chr, range(0x410, 0x450)))}ЄІЇЈЋЎЏєіїјћўџҐґҒғҖҗҚқҢңҮүҰұҲҳҶҷҺһӘәӨөЉЊљњ№{_BETWEEN}"


def _table(signs: str) -> str:
    """The signs that the bytes stand for."""
    return "".join(dict.fromkeys(_ASCII + signs)).ljust(256, "\ufffe")


_IN_LATIN, _IN_CYRILLIC = _table(_LATIN), _table(_CYRILLIC)
_TO_LATIN, _TO_CYRILLIC = codecs.charmap_build(_IN_LATIN), codecs.charmap_build(_IN_CYRILLIC)
_EVEN = bytes(n for n, sign in enumerate(_IN_LATIN) if sign not in _ODD)


def _kind(sign: str) -> str:
    if "\u0400" <= sign < "\u0530":
        return "C"
    return "L" if sign.isascii() and sign.isalpha() else " "


_KINDS = "".join(map(_kind, _IN_CYRILLIC)).encode()


def _base(sign: str) -> str:
    """A letter of the west of Europe in small without its accent; ASCII as it is; a space for the rest."""
    if sign.isascii():
        return sign
    return unicodedata.normalize("NFD", sign)[0].lower() if sign.isalpha() and sign not in _ODD else " "


_BASES = "".join(map(_base, _IN_LATIN)).encode()
_FROM_CYRILLIC = "".join(s if s.isascii() else s.lower() if s.isalpha() else " " for s in _IN_CYRILLIC)


def folded(text: str, letters: Mapping[str, str]) -> str | None:
    """A text without Ё with its letters as the index has them, but for ASCII, which is as it was, and
    a space for any other sign beyond ASCII; `letters` tells what becomes of the odd ones. None for a text of
    another alphabet, or with a word in which both meet: more is to be done there."""
    try:
        found = codecs.charmap_encode(text, "strict", _TO_LATIN)[0]
    except UnicodeEncodeError as error:
        if _kind(text[error.start]) != "C":
            return None
    else:
        for n in {*found.translate(None, _EVEN)}:
            plain = letters[_IN_LATIN[n]].encode("ascii", "replace").replace(b"?", b" ")
            found = found.replace(bytes((n,)), plain)
        return found.translate(_BASES).decode("ascii")
    try:
        found = codecs.charmap_encode(text, "strict", _TO_CYRILLIC)[0]
    except UnicodeEncodeError:
        return None
    kinds = found.translate(_KINDS)
    # One letter is looked for much quicker than two.
    if b"L" in kinds and (b"LC" in kinds or b"CL" in kinds):
        return None
    return codecs.charmap_decode(found, "strict", _FROM_CYRILLIC)[0]
