"""What a text is to a search: its letters without case and accents, and what parts one word from the next.

The full-text index and every query go through `indexed`; what is lit in a text goes through `keyed`, which
folds as the index does and keeps the way back. SQLite's tokenizer folds nothing but ASCII then: to look up
every letter beyond that takes it three times as long. Beside case and accents these count as one:

- Cyrillic letters with an accent or a macron and those without, so Ё and Е; Й, Ў, Ї, Ѓ and Ќ are letters;
- full width and plain, ligatures and their letters, digits of any script; ß and ss, ø and o, ł and l;
- the forms that keyboards give an Arabic letter; vowel points, tatweel and what does not print are left out;
- letters of another script in a word that only look like its own: “Telegrаm” with a Cyrillic “а”.

Where words have no spaces between them, and in Korean, every letter is a word to the index: any part of a
word is found, as a phrase. Unicode: UAX #15 (NFKC), UAX #44 (categories), UTS #39 (look-alikes).
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from reader.model import alphabets
from reader.model.lookalikes import in_one_script

#: The letters of scripts whose words are found inside of others, as the inside of a character class: Thai and
#: Lao, Burmese, Hangul, Khmer, Tai; Han, kana, bopomofo, Yi.
INSIDE = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u2e80-\u2fdf\u3005-\u3007"
    "\u3021-\u30fa\u30fc-\u318f\u31a0-\u31ff\u3400-\ua4cf\ua960-\ua97f\ua9e0-\ua9ff\uaa60-\uaadf\uac00-\ud7ff\uf900-\ufaff"
    "\uff66-\uffdc\U0001aff0-\U0001b2ff\U00020000-\U0003ffff"
)
#: Signs of vowels and tones in scripts with spaces, which belong to the letter before: of India, of Tibet.
VOWELS = (
    "\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7"
    "\u09e2\u09e3\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a75\u0a81-\u0a83\u0abc\u0abe-\u0acd\u0ae2\u0ae3"
    "\u0b01-\u0b03\u0b3c\u0b3e-\u0b57\u0b62\u0b63\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3c\u0c3e-\u0c56"
    "\u0c62\u0c63\u0c81-\u0c83\u0cbc\u0cbe-\u0cd6\u0ce2\u0ce3\u0d00-\u0d03\u0d3b\u0d3c\u0d3e-\u0d4d\u0d57"
    "\u0d62\u0d63\u0d81-\u0d83\u0dca-\u0ddf\u0df2\u0df3\u0f71-\u0f84\u0f8d-\u0fbc"
)
#: And in the scripts of INSIDE.
TONES = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u1056-\u1059\u105e-\u1060"
    "\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u17b4-\u17d3\u17dd"
)
#: What counts for nothing: accents by themselves, points of Hebrew and Arabic, tatweel, what does not print.
_NOTHING = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08d3-\u08e1"
    "\u08e3-\u08ff\u180b-\u180e\u1ab0-\u1aff\u1dc0-\u1dff\u200d-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20ff"
    "\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\U000e0001-\U000e01ef"
)
#: Letters that no table of Unicode takes apart, and yet are looked for without their stroke or as two; the
#: forms of Arabic letters that keyboards and languages differ in; the apostrophes of Uzbek and its kin, which
#: are letters to Unicode and are typed as quotation marks.
_PLAIN = {
    "æ": "ae",
    "œ": "oe",
    "ß": "ss",
    "þ": "th",
    "_": " ",
    **dict(zip("øŧłđħıɨʉƀɵð", "otldhiiubod", strict=True)),
    **dict(zip("ٱأإآىیکہھة", "ااااييكههه", strict=True)),
    **dict.fromkeys("ʹʻʼʽʾʿˈꞌ", "'"),
}
#: Cyrillic letters that are an accented one to Unicode, and a letter by themselves to all who write them.
_LETTERS = frozenset("йўїѓќ")
#: What needs nothing done: the tokenizer folds it as `_letter` does, or it is its own letter, or parts words.
_USUAL_SPACED = (
    "\x00-\xa9\xab\xac\xae-\xb1\xb4-\xb8\xbb\xbf-\xc5\xc7-\xcf\xd1-\xd7\xd9-\xdd\xe0-\xe5\xe7-\xef\xf1-\xf7"
    "\xf9-\xfd\xff-\u010f\u0112-\u0125\u0128-\u0130\u0134-\u013e\u0143-\u0148\u014a-\u0151\u0154-\u0165"
    "\u0168-\u017f\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0391-\u03a1\u03a3-\u03a9\u03b1-\u03c9\u0402-\u040c"
    "\u040e-\u044f\u0452-\u045c\u045e-\u0475\u048a-\u04c0\u04c3-\u04cf\u04d8\u04d9\u04e8\u04e9\u0531-\u0556"
    "\u0561-\u0586\u05be\u05d0-\u05ea\u05f3\u05f4\u060c\u061b\u061f\u0621\u0624\u0626-\u0628\u062a-\u063f"
    "\u0641-\u0648\u064a\u0905-\u0939\u093e-\u094d\u10d0-\u10fb"
    "\u1e00-\u1e99\u1ea0-\u1eff\u2000-\u200c\u2010-\u2029\u202f-\u205f\u20a0-\u20b9\u2103\u2116\u2190-\u23f3"
    "\u2500-\u26ff\u3001-\u3003\u3008-\u301f"
)
#: The same among the letters of INSIDE.
_USUAL_INSIDE = "\u0e01-\u0e32\u0e34-\u0e3a\u0e40-\u0e4e\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fcc\uac00-\ud7a3"
#: In a text without any of these there is nothing to do but for letters that look like others.
_UNUSUAL_OR_INSIDE = re.compile(f"[^{_USUAL_SPACED}]")
_USUAL = f"{_USUAL_SPACED}{_USUAL_INSIDE}"
_UNUSUAL = re.compile(f"[^{_USUAL}]")
_ACCENTED = re.compile("[\xb5-\u024f\u03c2\u1e00-\u1eff]")
#: Signs that are one letter together: one with its accents, the parts of a Korean syllable, half-width kana.
_LOOSE = "|".join(
    (
        "[^\\W\\d_][\u0300-\u036f\u3099\u309a]+",
        "[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?",
        "[\uff66-\uff9d][\uff9e\uff9f]",
    )
)
_ODD = re.compile(f"{_LOOSE}|[^{_USUAL}]")
#: Without one of these in a text there is nothing loose in it, which is found out much quicker.
_LOOSENING = re.compile("[\u0300-\u036f\u3099\u309a\u1100-\u1112\uff66-\uff9d]")
#: So few different ones of a text are each replaced by themselves.
_FEW = 16
_COUNTS_NOT = re.compile(f"[{_NOTHING}]")
_KEPT = re.compile(f"[{VOWELS}{TONES}]")
_RUN = re.compile(f"[{INSIDE}]+")
_CLUSTER = re.compile(f"[{INSIDE}][{TONES}]*")
_PARTING = " "


def indexed(text: str) -> str:
    """The text as the full-text index is to have it, and the words of a query as they are looked for: letters
    as they are folded, but for those of ASCII, and a space for every sign beyond ASCII that parts words."""
    if text.isascii():
        return text
    text = text.replace("ё", "е").replace("Ё", "Е")
    folded = alphabets.folded(text, _letters)
    if folded is not None:
        return folded
    if not _UNUSUAL_OR_INSIDE.search(text):
        return _in_small(in_one_script(text))
    if _UNUSUAL.search(text):
        text = _usual(text)
    return _in_small(_RUN.sub(_parted, in_one_script(text)))


def _in_small(text: str) -> str:
    """A text of usual signs as it is indexed."""
    for sign in set(_changing().findall(text)):
        text = text.replace(sign, _small(sign))
    return text


@cache
def _changing() -> re.Pattern[str]:
    """The usual signs that do not stay as they are, and Ё, which may have been a letter that looks like it.
    No letter of Han or Hangul is among them."""
    usual = re.compile(f"[{_USUAL}Ё]")
    signs = [sign for sign in map(chr, range(0x80, 0x3100)) if usual.match(sign) and _small(sign) != sign]
    return re.compile(f"[{''.join(signs)}]")


def _small(sign: str) -> str:
    """What becomes of a usual sign beyond ASCII: a letter is folded, Cherokee to its capitals, and what parts
    words is a space."""
    parts = unicodedata.category(sign)[0] not in "LNM" and not _KEPT.match(sign)
    return " " if parts else _low(sign).casefold()


def _usual(text: str) -> str:
    """The text with every sign that something must be done to as the index is to have it."""
    odd = _odd(text)
    if odd is _UNUSUAL:
        signs = set(_UNUSUAL.findall(text))
        # A few by themselves take a tenth of the time; what one becomes is never another one that changes.
        if len(signs) <= _FEW:
            for sign in signs:
                text = text.replace(sign, _letters[sign])
            return text
    return odd.sub(_settled, text)


def keyed(text: str) -> tuple[str, Sequence[int] | None]:
    """The text with its letters folded as the index folds them; and of each sign that is left, the code point
    in the text that it is of (None where they are the same)."""
    if text.isascii():
        return text.lower().replace("_", " "), None
    plain = text.replace("ё", "е").replace("Ё", "Е")
    if not _UNUSUAL.search(plain):
        return _low(plain), None
    pieces, starts, at = list[str](), list[int](), 0
    for found in _odd(plain).finditer(plain):
        here = found.start()
        pieces.append(plain[at:here])
        starts += range(at, here)
        pieces.append(_settled(found))
        starts += [here] * len(pieces[-1])
        at = found.end()
    pieces.append(plain[at:])
    starts += range(at, len(plain))
    return _low("".join(pieces)), starts


def _low(plain: str) -> str:
    """A text of usual signs without case and accents, as long as before."""
    low = in_one_script(plain).replace("İ", "i").replace("_", " ").lower()
    for sign in set(_ACCENTED.findall(low)):
        low = low.replace(sign, _letters[sign])
    return low


class _Letters(dict[str, str]):
    """What each sign becomes; worked out when it is first met."""

    def __missing__(self, sign: str) -> str:
        self[sign] = made = _letter(sign)
        return made


_letters = _Letters()


def _odd(text: str) -> re.Pattern[str]:
    """What finds all of a text that something must be done to."""
    return _ODD if _LOOSENING.search(text) else _UNUSUAL


def _settled(found: re.Match[str]) -> str:
    signs = found[0]
    if len(signs) > 1:
        signs = unicodedata.normalize("NFKC", signs)
    return "".join([_letters[sign] for sign in signs])


def _letter(sign: str) -> str:
    kind = unicodedata.category(sign)[0]
    if kind in "LN":
        return "".join(map(_plain, unicodedata.normalize("NFKC", sign).casefold()))
    if _KEPT.match(sign):
        return sign
    nothing = kind == "M" or _COUNTS_NOT.match(sign)
    return "" if nothing else _PLAIN.get(sign, " ")


def _plain(letter: str) -> str:
    """A letter in small as it is looked for: without accents where they do not make another letter of it."""
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    if letter in _PLAIN or letter in _LETTERS:
        return _PLAIN.get(letter, letter)
    base = unicodedata.normalize("NFD", letter)[0]
    if base < "\u0530" or "\u1e00" <= base < "\u2000":
        letter = base
    return "" if _COUNTS_NOT.match(letter) else _PLAIN.get(letter, letter)


def _parted(run: re.Match[str]) -> str:
    """The letters of words without spaces, each by itself, with its signs of vowel and tone."""
    letters = run[0] if run[0] >= "\u2e80" else _CLUSTER.findall(run[0])
    return f"{_PARTING}{_PARTING.join(letters)}{_PARTING}"
