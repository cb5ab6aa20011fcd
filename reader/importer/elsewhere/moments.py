"""Times as programs write them, as UTC milliseconds and days. Where no zone is told it is taken for UTC."""

import re
from datetime import UTC, datetime

from reader.importer.dates import find_day

_TIME = re.compile(r"(?<!\d)(\d{1,2})[:.h](\d\d)(?:[:.](\d\d))?(?!\d)")
_AFTER_NOON = re.compile(r"(?<![a-z])p\.?\s?m\.?(?![a-z])|下午|午後|오후|μμ", re.I)
_BEFORE_NOON = re.compile(r"(?<![a-z])a\.?\s?m\.?(?![a-z])|上午|午前|오전|πμ", re.I)
#: Seconds since 1970 from here on are milliseconds.
_MANY = 100_000_000_000
_LATEST = 253_402_300_799


def moment(value: object) -> int | None:
    """A time as UTC milliseconds: ISO 8601, seconds since 1970, or a date in words; None for all else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return _since(float(value))
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if not text:
        return None
    if re.fullmatch(r"\d{9,14}(?:\.\d+)?", text):
        return _since(float(text))
    try:
        found = datetime.fromisoformat(text.replace("/", "-"))
    except ValueError:
        return _in_words(text)
    return _ms(found if found.tzinfo else found.replace(tzinfo=UTC))


def day_of(value: object) -> str | None:
    """The day of a time, in UTC."""
    ms = moment(value)
    return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC).date().isoformat()


def _since(seconds: float) -> int | None:
    seconds = seconds / 1000 if seconds >= _MANY else seconds
    return int(seconds * 1000) if 0 < seconds <= _LATEST else None


def _in_words(text: str) -> int | None:
    """A day in words of many languages, with the time printed behind it."""
    day = find_day(text)
    if day is None:
        return None
    found = _TIME.search(text)
    hour, minute, second = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
    if _AFTER_NOON.search(text) and hour < 12:
        hour += 12
    if _BEFORE_NOON.search(text) and hour == 12:
        hour = 0
    try:
        when = datetime.fromisoformat(day).replace(hour=hour, minute=minute, second=second, tzinfo=UTC)
    except ValueError:
        return None
    return _ms(when)


def _ms(when: datetime) -> int | None:
    try:
        ms = int(when.timestamp() * 1000)
    except (ValueError, OverflowError):
        return None
    return ms if 0 < ms <= _LATEST * 1000 else None
