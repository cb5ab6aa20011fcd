"""Days as pages print them, in digits of any script and months of many languages."""

import re
import unicodedata
from datetime import date
from functools import lru_cache

from reader.importer.months import month_number
from reader.importer.words import fold

#: What every day holds.
_YEAR = re.compile(r"(?:19|20)\d\d")
_YMD = re.compile(r"((?:19|20)(?<!\d..)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)")
_DMY = re.compile(r"(\d(?<!\d.)\d?)[./-](\d{1,2})[./-]((?:19|20)\d\d)(?!\d)")
_D_MONTH_Y = re.compile(
    r"(\d(?<!\d.)\d?)(?:st|nd|rd|th|er|-?го|º)?\.?\s+(?:de\s+|ב)?([^\W\d]{3,12})\.?,?\s+(?:de\s+)?((?:19|20)\d\d)"
)
_D_NUMBER_Y = re.compile(r"(\d(?<!\d.)\d?) thang (\d{1,2})(?:,| nam)? ((?:19|20)\d\d)")
_MONTH_D_Y = re.compile(r"(?<!\w)([^\W\d]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)")


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
    plain = fold(_digits(text))
    if _YEAR.search(plain) is None:
        return None
    if m := _YMD.search(plain):
        return _day(m[1], int(m[2]), m[3])
    if (m := _D_MONTH_Y.search(plain)) and (found := _day(m[3], month_number(m[2]), m[1])):
        return found
    if m := _D_NUMBER_Y.search(plain):
        return _day(m[3], int(m[2]), m[1])
    if m := _MONTH_D_Y.search(plain):
        return _day(m[3], month_number(m[1]), m[2])
    if m := _DMY.search(plain):
        return _day(m[3], int(m[2]), m[1]) or _day(m[3], int(m[1]), m[2])
    return None
