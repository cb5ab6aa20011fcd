"""Days as pages print them, in digits of any script and months of many languages."""

import re
import unicodedata
from datetime import date
from functools import lru_cache

from reader.importer.calendars import persian_day, with_common_years
from reader.importer.months import month_number
from reader.importer.words import fold

#: What every day holds.
_YEAR = re.compile(r"(?:19|20)\d\d")
#: A letter of a word, or one of the signs that letters of South Asia carry; and a month with its ending.
_LETTER = r"(?:[^\W\d]|[\u0900-\u0df3\u0e01-\u0e4e])"
_MONTH = rf"({_LETTER}{{2,12}}|{_LETTER}{{1,2}}\.{_LETTER})"
_YMD = re.compile(r"((?:19|20)(?<!\d..)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)")
_DMY = re.compile(r"(\d(?<!\d.)\d?)[./-]\s?(\d{1,2})[./-]\s?((?:19|20)\d\d)(?!\d)")
_D_MONTH_Y = re.compile(
    r"(\d(?<!\d.)\d?)(?:st|nd|rd|th|er|-?го|o)?(?:\.?\s+|\.|-)(?:de\s+|of\s+|d'|ב)?"
    rf"{_MONTH}(?:/{_LETTER}+)?\.?,?(?:\s+|-)(?:del?\s+)?((?:19|20)\d\d)"
)
_D_NUMBER_Y = re.compile(r"(\d(?<!\d.)\d?) thang (\d{1,2})(?:,| nam)? ((?:19|20)\d\d)")
_MONTH_D_Y = re.compile(rf"(?<!\w){_MONTH}\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)")
#: The year first, with the word that a language has for it: "2025 жылғы 5 маусым".
_Y_D_MONTH = re.compile(
    r"((?:19|20)(?<!\d..)\d\d)(?:\. gada|[ -]?(?:yil|иил|жылғы|жылы|жылдын|ж\.))"
    rf"\s(\d{{1,2}})(?:-|\.?\s){_MONTH}"
)
_Y_MONTH_D = re.compile(rf"((?:19|20)(?<!\d..)\d\d)\.?\s(?:m\.\s)?{_MONTH}\.?\s(\d{{1,2}})(?!\d)")
_Y_NUMBER_D = re.compile(r"((?:19|20)\d\d) оны (\d{1,2})(?:-р)? сарын (\d{1,2})")


def _digits(text: str) -> str:
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.digit(c)) if c.isdigit() and unicodedata.digit(c, -1) >= 0 else c for c in text
    )


def _day(year: str, month: int, day: str) -> str | None:
    try:
        return date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None


def find_day(text: str) -> str | None:
    """The first day printed in a short text as YYYY-MM-DD, or None.

    A day in numbers alone is read day first, as most of the world writes it; month first only where
    the other reading is no day.
    """
    head = text[:300]
    return None if head.isascii() and _YEAR.search(head) is None else _found(head)


@lru_cache(maxsize=1 << 12)
def _found(text: str) -> str | None:
    plain = with_common_years(fold(_digits(text)))
    if _YEAR.search(plain) is None:
        return None if text.isascii() else persian_day(plain)
    if m := _YMD.search(plain):
        return _day(m[1], int(m[2]), m[3])
    return _named(plain) or _numbered(plain)


def _named(plain: str) -> str | None:
    """The first day of which the month is a word."""
    for pattern, year, month, day in (
        (_D_MONTH_Y, 3, 2, 1),
        (_MONTH_D_Y, 3, 1, 2),
        (_Y_D_MONTH, 1, 3, 2),
        (_Y_MONTH_D, 1, 2, 3),
    ):
        for m in pattern.finditer(plain):
            if (number := month_number(m[month])) and (found := _day(m[year], number, m[day])):
                return found
    return None


def _numbered(plain: str) -> str | None:
    """The first day in numbers alone, or with words that say which number is which."""
    if m := _D_NUMBER_Y.search(plain):
        return _day(m[3], int(m[2]), m[1])
    if m := _Y_NUMBER_D.search(plain):
        return _day(m[1], int(m[2]), m[3])
    if m := _DMY.search(plain):
        return _day(m[3], int(m[2]), m[1]) or _day(m[3], int(m[1]), m[2])
    return None
