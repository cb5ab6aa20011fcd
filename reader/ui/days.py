"""Days and times as the window writes them."""

from datetime import UTC, date, datetime, timedelta

from reader.model.keeping import days_left
from reader.model.reading_time import length
from reader.model.wording import tr, tr_n, tr_noop

#: The months by themselves, and beside a day, where some languages bend them.
_MONTHS = (
    tr_noop("Jan"), tr_noop("Feb"), tr_noop("Mar"), tr_noop("Apr"),
    tr_noop("May"), tr_noop("Jun"), tr_noop("Jul"), tr_noop("Aug"),
    tr_noop("Sep"), tr_noop("Oct"), tr_noop("Nov"), tr_noop("Dec"),
)  # fmt: skip
_MONTHS_OF_DAYS = (
    tr_noop("Jan", sense="beside a day"), tr_noop("Feb", sense="beside a day"),
    tr_noop("Mar", sense="beside a day"),
    tr_noop("Apr", sense="beside a day"), tr_noop("May", sense="beside a day"),
    tr_noop("Jun", sense="beside a day"),
    tr_noop("Jul", sense="beside a day"), tr_noop("Aug", sense="beside a day"),
    tr_noop("Sep", sense="beside a day"),
    tr_noop("Oct", sense="beside a day"), tr_noop("Nov", sense="beside a day"),
    tr_noop("Dec", sense="beside a day"),
)  # fmt: skip


def short(day: str) -> str:
    """ "2025-05-14" as "14 May 2025"; what is not an ISO day is shown as it is."""
    try:
        parsed = date.fromisoformat(day[:10])
    except ValueError:
        return day
    return _day(parsed)


def _day(day: date) -> str:
    return tr("{day} {month} {year}", day=day.day, month=_month_of(day), year=day.year)


def in_year(day: date) -> str:
    """A day of a year that is known: "14 May"."""
    return tr("{day} {month}", day=day.day, month=_month_of(day))


def _month_of(day: date) -> str:
    return tr(_MONTHS_OF_DAYS[day.month - 1], sense="beside a day")


def month(day: date) -> str:
    """The month of a day: "May"."""
    return tr(_MONTHS[day.month - 1])


def moment(ms: int) -> str:
    """UTC milliseconds as local words: "today 09:42", "14 May 2025"."""
    local = datetime.fromtimestamp(ms / 1000, UTC).astimezone()
    if local.date() == datetime.now().astimezone().date():
        return tr("today {time}", time=f"{local:%H:%M}")
    return short(local.date().isoformat())


def kept(thrown_at: int) -> str:
    """How long what was thrown away at a time (UTC ms) is kept; 0 stands for ever."""
    if not thrown_at:
        return tr("stays for your notes")
    left = days_left(thrown_at)
    return tr("goes today") if left == 0 else tr_n(left, "{n} day left", "{n} days left")


def reading_time(text: str, words: int) -> str:
    """How long a text is for its reader: "1,240 words, 5 min"."""
    number, unit, minutes = length(text, words)
    if unit == "words":
        said = tr_n(number, "{n} word", "{n} words")
    else:
        said = tr_n(number, "{n} character", "{n} characters")
    return tr("{words}, {minutes} min", words=said, minutes=max(1, round(minutes)))


def stretch(first: str, after: str) -> str:
    """A stretch of days, from its first ISO day to the day before `after`: "14 May 2025", "May 2025", "2025",
    "5 – 11 May 2025", "29 Dec 2025 – 4 Jan 2026". The last day there is has none after it."""
    from reader.model.stretches import Unit, ends

    begun, ended = date.fromisoformat(first), date.fromisoformat(after)
    if ended < date.max:
        ended -= timedelta(1)
    if begun == ended:
        return short(first)
    of_year = tr("{month} {year}", month=month(begun), year=begun.year)
    if begun.day == 1 and after == ends(begun, Unit.MONTH).isoformat():
        return of_year
    if begun.year == ended.year and (begun.month, begun.day, ended.month, ended.day) == (1, 1, 12, 31):
        return str(begun.year)
    if (begun.month, begun.year) == (ended.month, ended.year):
        return tr(
            "{first} – {last} {month} {year}",
            first=begun.day,
            last=ended.day,
            month=_month_of(begun),
            year=begun.year,
        )
    if begun.year == ended.year:
        return tr(
            "{first} {first_month} – {last} {last_month} {year}",
            first=begun.day,
            first_month=_month_of(begun),
            last=ended.day,
            last_month=_month_of(ended),
            year=ended.year,
        )
    return f"{_day(begun)} – {_day(ended)}"
