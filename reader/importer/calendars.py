"""Years of other calendars than the one of most pages: Thai, Japanese, of Taiwan, and Persian days."""

import re
from datetime import date

from reader.importer.months import persian_month

#: The year before the first one of an era, by its signs as they are folded.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民国": 1911, "民國": 1911}
_ERA = re.compile(rf"({'|'.join(_ERAS)})\s?(\d{{1,3}}|元)\s?年")
#: A year of the Buddhist era, beside Thai letters.
_THAI, _BUDDHIST, _AHEAD = re.compile("[\u0e01-\u0e2e]"), re.compile(r"(?<!\d)2[45]\d\d(?!\d)"), 543
#: A Persian day by the name of its month, or in numbers, the year first.
_NAMED = re.compile(r"(?<!\d)(\d{1,2})\s+([^\W\d_]{2,8})(?:\s+ماه)?،?,?\s+(1[34]\d\d)(?!\d)")
_NUMBERS = re.compile(r"(?<!\d)(1[34]\d\d)\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)")
#: Letters of the script in which these days are printed; no page of today is of a later year, which those of
#: the Islamic calendar are.
_PERSIAN, _LAST = re.compile("[\u0621-\u06d3]"), 1429
#: Of 33 Persian years eight have a leap day, counted from so many years before the first; and a New Year.
_CYCLE, _BEFORE = 33, 1595
_YEAR, _NEW_YEAR = 1404, date(2025, 3, 21)


def with_common_years(plain: str) -> str:
    """A folded text with the years of Thai, Japanese and Taiwanese days counted as most pages count them."""
    if plain.isascii():
        return plain
    if _THAI.search(plain):
        return _BUDDHIST.sub(lambda m: str(int(m[0]) - _AHEAD), plain)
    return _ERA.sub(lambda m: f"{_ERAS[m[1]] + (1 if m[2] == '元' else int(m[2]))}年", plain)


def persian_day(plain: str) -> str | None:
    """The first day of the Persian calendar in a folded text with common digits as YYYY-MM-DD, or None.

    Only in letters of its script, or of digits of its own alone: elsewhere such a number is one of a law.
    """
    if not _PERSIAN.search(plain) and any(map(str.isalpha, plain)):
        return None
    if named := _NAMED.search(plain):
        return _day(int(named[3]), persian_month(named[2]), int(named[1]))
    numbers = _NUMBERS.search(plain)
    return _day(*map(int, numbers.groups())) if numbers else None


def _leap_days(year: int) -> int:
    cycles, rest = divmod(year + _BEFORE, _CYCLE)
    return cycles * 8 + (rest + 3) // 4


def _day(year: int, month: int, day: int) -> str | None:
    """The day by the rule of 33 years, which holds from 1178 to 1633."""
    if year > _LAST or not (1 <= month <= 12 and 1 <= day <= (31 if month < 7 else 30)):
        return None
    years = 365 * (year - _YEAR) + _leap_days(year) - _leap_days(_YEAR)
    months = 31 * (month - 1) if month < 7 else 186 + 30 * (month - 7)
    return date.fromordinal(_NEW_YEAR.toordinal() + years + months + day - 1).isoformat()
