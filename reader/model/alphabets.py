"""Texts of the two alphabets that most are written in, told from all others at the pace of a codec.

A pattern looks at three signs in ten nanoseconds; a codec writes one down in two, as a byte, and what bytes
tell takes less than another.
"""

import codecs

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


def odd(text: str) -> str | None:
    """The signs in a text without Ё that the index has otherwise, each once; None for a text of another
    alphabet, or with a word in which both meet: more is to be done there."""
    try:
        left = codecs.charmap_encode(text, "strict", _TO_LATIN)[0].translate(None, _EVEN)
        return "".join({_IN_LATIN[n] for n in left})
    except UnicodeEncodeError as error:
        if _kind(text[error.start]) != "C":
            return None
    try:
        kinds = codecs.charmap_encode(text, "strict", _TO_CYRILLIC)[0].translate(_KINDS)
    except UnicodeEncodeError:
        return None
    # One letter is looked for much quicker than two.
    return None if b"L" in kinds and (b"LC" in kinds or b"CL" in kinds) else ""
