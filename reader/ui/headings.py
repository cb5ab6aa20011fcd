"""The headings between the articles of a list, as words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from reader.model.query import Order
from reader.model.wording import tr, tr_noop
from reader.ui import days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.library.lists import Group

#: By the least number of words, read at 230 a minute: see `days.reading_time`.
_LENGTHS = {
    7000: tr_noop("Half an hour and more"),
    2300: tr_noop("10 to 30 minutes"),
    1150: tr_noop("5 to 10 minutes"),
    460: tr_noop("2 to 5 minutes"),
    0: tr_noop("Under 2 minutes"),
}
_DAYS = (
    tr_noop("Monday"),
    tr_noop("Tuesday"),
    tr_noop("Wednesday"),
    tr_noop("Thursday"),
    tr_noop("Friday"),
    tr_noop("Saturday"),
    tr_noop("Sunday"),
)


class Heading(NamedTuple):
    """A heading above a row: its words, and how many articles stand under it."""

    words: str
    articles: int


def headings(groups: Iterable[Group], order: Order) -> dict[int, Heading]:
    """The headings of a list, by the row that each stands above."""
    at, made = 0, dict[int, Heading]()
    for group in groups:
        made[at] = Heading(_words(group.label, order), group.articles)
        at += group.articles
    return made


def _words(label: str, order: Order) -> str:
    if order is Order.SOURCE:
        return label
    if order is Order.TITLE:
        return "0–9" if label == "0" else label.upper() or tr("No words")
    if order is Order.LONGEST:
        return tr(_LENGTHS[int(label)])
    return day_heading(label)


def day_heading(iso: str, today: date | None = None) -> str:
    """ "Today", "Yesterday", "Wednesday, 14 May 2025", or "May 2025"; days are those of UTC unless `today` is
    another one."""
    if len(iso) == 7:
        first = date.fromisoformat(f"{iso}-01")
        return tr("{month} {year}", month=days.month(first), year=first.year)
    day = date.fromisoformat(iso)
    ago = ((today or datetime.now(UTC).date()) - day).days
    if ago in (0, 1):
        return tr("Yesterday") if ago else tr("Today")
    return tr("{weekday}, {day}", weekday=tr(_DAYS[day.weekday()]), day=days.short(iso))
