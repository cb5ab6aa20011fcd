"""Figures that a text prints, so that "$1.2 billion" and "1,2 млрд долларов" are known for the same.

A figure is a number with its order of magnitude and its unit, or a day of the year. Numbers are read in
digits of any script, with the signs that group digits in one language or another.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from reader.importer.months import month_number
from reader.importer.stems import MARKS
from reader.importer.words import fold

#: What stands behind a number and makes it larger: the words of many languages, as they begin.
_ORDERS = {
    1e3: "thousand tausend тыс мың ming ألف هزار हज़ार mille 千",
    1e4: "万 萬 만",
    1e5: "lakh लाख",
    1e6: "million mln mio миллион млн мільйон millones milhões milyon مليون میلیون 百万",
    1e7: "crore करोड़ 千万",
    1e8: "億 亿 억",
    1e9: "billion bn milliard mrd миллиард млрд мільярд milyar miliard مليار میلیارد arab अरब",
    1e12: "trillion trn триллион трлн billionen تريليون 兆 조",
}
#: Units: how each begins in many languages. Signs of money may stand before the number.
_UNITS = {
    "usd": "$ us$ dollar dólar доллар долл دولار دلار 美元 ドル डॉलर 달러",
    "eur": "€ euro евро يورو یورو 欧元 ユーロ यूरो 유로",
    "gbp": "£ pound sterling фунт",
    "rub": "₽ ruble rouble rubel рубл руб روبل 卢布 ルーブル",
    "kzt": "₸ tenge тенге теңге",
    "uah": "₴ hryvn гривн гривен",
    "som": "som сом so'm soum сум сўм",
    "inr": "₹ rupee रुपय रुपए روپے",
    "jpy": "¥ yen иен 円",
    "cny": "yuan юан 人民币 元 元人民币",
    "try": "₺ lira лир",
    "krw": "₩ 원",
    "%": "% percent prozent процент процен pourcent yüzde بالمئة بالمائة درصد प्रतिशत पर्सेंट",
    "t": "ton tonn tonne toneladas тонн طن تن 吨 噸 トン टन",
    "km": "km kilomet kilómet км километр كيلومتر کیلومتر 公里 キロ किलोमीटर",
    "ha": "hectare hektar гектар هكتار 公顷",
    "bbl": "barrel баррел برميل بشکه 桶",
    "mw": "mw megawatt мвт мегаватт",
}
#: Orders of one letter, which mean one only behind money.
_SHORT = {"k": 1e3, "m": 1e6, "b": 1e9}
#: Numbers below this are too common to tell two articles by, unless they carry a unit.
_TELLING = 100

_DIGITS = r"\d{1,3}(?:[ \u00a0\u202f'’.,٬]\d{3})+(?!\d)|\d+"
_SIGNS = "$€£₽₸₴₹¥₺₩"


class _Plain(dict[int, str]):
    """Each sign in its small letter or the digit of ASCII, one for one; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        digit = unicodedata.decimal(sign, None)
        folded = str(digit) if digit is not None else fold(sign) if sign.isalpha() or sign in "％＄" else sign
        self[code] = plain = folded if len(folded) == 1 else sign
        return plain


_signs = _Plain()


def _begins(table: dict[float, str] | dict[str, str]) -> str:
    """A pattern of all the words of a table, the longest first."""
    words = sorted(_named(table), key=len, reverse=True)
    return "|".join(re.escape(word) for word in words)


def _named(table: dict[float, str] | dict[str, str]) -> dict[str, float | str]:
    return {word.translate(_signs): name for name, words in table.items() for word in words.split()}


_ORDER_OF, _UNIT_OF = _named(_ORDERS), _named(_UNITS)
_FIGURE = re.compile(
    rf"(?P<sign>(?:us)?[{re.escape(_SIGNS)}]\s?)?"
    rf"(?<![0-9a-z.,:/-])(?P<whole>{_DIGITS})(?:[.,٫](?P<part>\d{{1,2}}))?(?![\d:/])(?![.,]\d)"
    rf"(?:[\s-]?(?:(?P<order>{_begins(_ORDERS)})[^\W\d\u2e80-\uffff]{{0,6}}\.?|(?P<short>[kmb])(?!\w)))?"
    rf"(?:[\s-]?(?:de |of |d')?(?P<unit>{_begins(_UNITS)}))?"
)
_WORD = f"[^\\W\\d_](?:[^\\W\\d_]|[{MARKS}]){{2,11}}"
_DAYS = (
    re.compile(rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|-?го|º)?\.?\s(?:de\s|of\s)?(?P<month>{_WORD})"),
    re.compile(rf"(?<!\w)(?P<month>{_WORD})\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\w)(?![.,:%٫]\d)"),
    re.compile(r"(?<!\d)(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일号號]"),
)

_DIGITS_NEAR = re.compile(r"\d[\d\W]*")
#: So many code points before and behind digits what they stand for is told.
_BEFORE, _BEHIND = 18, 48


class Figure(NamedTuple):
    """A figure or a day: `key` is equal for equal ones, `printed` is how the text has it from `start` on.

    `asks` is what of it stands so in texts of other languages too: the digits of a number.
    """

    key: str
    printed: str
    start: int
    asks: str


def figures(text: str) -> Iterator[Figure]:
    """The figures and days of a text that can tell it from others."""
    plain = text.translate(_signs)
    for start, end in _around_digits(plain):
        taken: set[int] = set()
        for pattern in _DAYS:
            for match in pattern.finditer(plain, start, end):
                if match.start("month") not in taken and (day := _day(match)):
                    taken.update(range(*match.span()))
                    printed = _printed(text, match)
                    yield Figure(f"@{day}", printed, match.start(), printed)
        for match in _FIGURE.finditer(plain, start, end):
            if match.start("whole") not in taken and (key := _key(match)):
                digits = match["whole"] + (f".{match['part']}" if match["part"] else "")
                yield Figure(key, _printed(text, match), match.start(), digits)


def _around_digits(plain: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that a figure or a day could stand in: most of a text is far from any digit."""
    begun = ended = 0
    for match in _DIGITS_NEAR.finditer(plain):
        start, end = max(0, match.start() - _BEFORE), match.end() + _BEHIND
        if start > ended:
            yield begun, ended
            begun = start
        ended = end
    yield begun, ended


def _printed(text: str, match: re.Match[str]) -> str:
    """What was found as it is printed, a word at its end with the ending that it has."""
    start, end = match.span()
    while end < len(text) and text[end].isalpha() and not _ideograph(text[end - 1]):
        end += 1
    return " ".join(text[start:end].split())


def _ideograph(sign: str) -> bool:
    return sign >= "\u2e80" or sign.isdigit()


def _day(match: re.Match[str]) -> str:
    """The month and day as "08-24", "" where a word is no month."""
    month, day = match["month"], int(match["day"])
    number = int(month) if month.isdigit() else month_number(fold(month))
    return f"{number:02}-{day:02}" if 1 <= number <= 12 and 1 <= day <= 31 else ""


def _key(match: re.Match[str]) -> str:
    digits = re.sub(r"\D", "", match["whole"])
    if len(digits) > 15:
        return ""
    value = float(f"{digits}.{match['part'] or 0}")
    unit = str(_UNIT_OF.get(match["unit"] or (match["sign"] or "").strip(), ""))
    order = float(_ORDER_OF.get(match["order"] or "", _SHORT.get(match["short"] or "", 1.0) if unit else 1.0))
    bare = not unit and order == 1.0
    if bare and (value < _TELLING or _is_year(match)):
        return ""
    return f"={value * order:.6g}{unit}"


def _is_year(match: re.Match[str]) -> bool:
    return not match["part"] and len(match["whole"]) == 4 and match["whole"][:2] in ("19", "20")
