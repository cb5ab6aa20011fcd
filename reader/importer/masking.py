"""Lines with their digits, months and dates masked, so that those of one template agree."""

import re

from reader.importer.months import mask_months
from reader.importer.nearby_days import mask_nearby
from reader.importer.words import is_ago

#: Days in numbers alone, from their second sign on: a pattern that begins with a letter is looked for fast.
_NUMBERS = (
    r"000[年년./-]\s?00?[月월./-]\s?00?[日일]?|(?:0?年\s?0)?0?[月월]\s?00?[日일]|0?[./-]00?[./-]00(?:00)?"
    r"|0?\.\s00?\.\s0000"
)
_THANG = r"0?\sthang\s00?(?:,?\s(?:nam\s)?0000)?"
_SARYN = r"000\sоны\s00?(?:-р)?\sсарын\s00?"
_NUMBERED_DATE = re.compile(rf"0(?:{_NUMBERS}|{_THANG}|{_SARYN})|ngay\s0{_THANG}")
#: A day that stands before its month, from its second sign on, and what may stand between them.
_BEFORE = r"0?(?:st|nd|rd|th|er|o)?\.?(?:-|\s*)(?:de\s|d'|of\s)?"
#: The same days, and those of a month with a name.
_MASKED_DATE = re.compile(
    rf"0(?:{_NUMBERS}|{_THANG}|{_BEFORE}☾(?:-|\s*)(?:del?\s)?,?\s*0000|000\s?☾\s?00?|{_BEFORE}☾(?!\w)"
    rf"|{_SARYN})|ngay\s0{_THANG}|☾(?:\s*00?(?:st|nd|rd|th)?,?\s*0000|\s*00?(?!\d))"
)
#: What every day of _NUMBERED_DATE holds.
_MAY_DATE = re.compile(r"0[년年월月./-]\s?0|thang|сарын")
_DIGIT = re.compile(r"\d")
_NOUGHTS = bytes.maketrans(b"123456789", b"0" * 9)


def mask(folded: str) -> str:
    """A folded line with digits, months and dates masked, so that lines of one template agree."""
    if is_ago(folded):
        return "<d>"
    head = mask_nearby(folded[:300])
    if head.isdecimal():
        return "0"
    if _DIGIT.search(head) is None:
        return head
    masked = head.encode().translate(_NOUGHTS).decode() if head.isascii() else _DIGIT.sub("0", head)
    masked = mask_months(masked)
    if "☾" in masked:
        masked = _MASKED_DATE.sub("<d>", masked)
    elif _MAY_DATE.search(masked):
        masked = _NUMBERED_DATE.sub("<d>", masked)
    while "00" in masked:
        masked = masked.replace("00", "0")
    return masked
