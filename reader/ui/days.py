"""Days and times as the window writes them."""

from datetime import UTC, date, datetime, timedelta

from reader.model.keeping import days_left
from reader.model.reading_time import length

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def short(day: str) -> str:
    """ "2025-05-14" as "14 May 2025"; what is not an ISO day is shown as it is."""
    try:
        parsed = date.fromisoformat(day[:10])
    except ValueError:
        return day
    return f"{parsed.day} {_MONTHS[parsed.month - 1]} {parsed.year}"


def month(day: date) -> str:
    """The month of a day: "May"."""
    return _MONTHS[day.month - 1]


def moment(ms: int) -> str:
    """UTC milliseconds as local words: "today 09:42", "14 May 2025"."""
    local = datetime.fromtimestamp(ms / 1000, UTC).astimezone()
    if local.date() == datetime.now().astimezone().date():
        return f"today {local:%H:%M}"
    return short(local.date().isoformat())


def kept(thrown_at: int) -> str:
    """How long what was thrown away at a time (UTC ms) is kept; 0 stands for ever."""
    if not thrown_at:
        return "stays for your notes"
    left = days_left(thrown_at)
    return "goes today" if left == 0 else f"{left} {'day' if left == 1 else 'days'} left"


def reading_time(text: str, words: int) -> str:
    """How long a text is for its reader: "1,240 words, 5 min"."""
    number, unit, minutes = length(text, words)
    return f"{number:,} {unit if number != 1 else unit[:-1]}, {max(1, round(minutes))} min"


def stretch(first: str, after: str) -> str:
    """A stretch of days, from its first ISO day to the day before `after`: "14 May 2025", "May 2025", "2025",
    "5 – 11 May 2025", "29 Dec 2025 – 4 Jan 2026"."""
    begun, ended = date.fromisoformat(first), date.fromisoformat(after) - timedelta(1)
    if begun == ended:
        return short(first)
    month = f"{_MONTHS[begun.month - 1]} {begun.year}"
    if begun.day == 1 and ended + timedelta(1) == (begun + timedelta(31)).replace(day=1):
        return month
    if begun.year == ended.year and (begun.month, begun.day, ended.month, ended.day) == (1, 1, 12, 31):
        return str(begun.year)
    if (begun.month, begun.year) == (ended.month, ended.year):
        return f"{begun.day} – {ended.day} {month}"
    year = f" {begun.year}" if begun.year != ended.year else ""
    return f"{begun.day} {_MONTHS[begun.month - 1]}{year} – {short(ended.isoformat())}"
