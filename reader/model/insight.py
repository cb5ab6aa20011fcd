"""Insight: what a library looks like over time and by name, as figures, whatever draws them.

A picture is a grid: lines (sources, tags, kinds of acts) and columns (stretches of time, tags, kinds of
figures), and a count where they meet. Each count leads to the articles that it counts.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from reader.model.query import Query
from reader.model.stretches import Unit, begins, ends

#: The whole library: what is here and what is archived, without what was thrown away.
WHOLE = Query(anywhere=True, trashed=False)
#: More columns than these are not drawn: stretches are then at least of the next length.
MOST_COLUMNS = 600
#: So many are told apart at a glance: ten years month by month.
AT_A_GLANCE = 125
#: More lines than these are not drawn; and tags of which pairs are counted.
MOST_LINES, MOST_PAIRED = 400, 30

_EPOCH = date(1970, 1, 1)


class Picture(StrEnum):
    """The pictures there are, in the order in which they are shown."""

    SOURCES = "sources"
    TAGS = "tags"
    READING = "reading"
    TOGETHER = "together"
    EACH = "each"


class Act(StrEnum):
    """What a reader does that the library keeps a time of."""

    READ = "Read"
    HIGHLIGHTED = "Highlighted"
    NOTED = "Noted"


class Column(NamedTuple):
    """A column by its name, or the stretch of days that it is (ISO days, `after` is exclusive)."""

    name: str
    part: Query = Query()
    first: str = ""
    after: str = ""


class Line(NamedTuple):
    """A line: what is counted in it, and a count for each column; `of` is the act that is counted where that
    is not an article's day. The first line of several may be the `sum` of all of them."""

    name: str
    counts: tuple[int, ...]
    part: Query = Query()
    of: Act | None = None
    sum: bool = False

    @property
    def total(self) -> int:
        return sum(self.counts)

    @property
    def most(self) -> int:
        return max(self.counts, default=0)


class Figures(NamedTuple):
    """A picture as figures. `beyond` are lines that were left out, the least of all."""

    picture: Picture
    columns: tuple[Column, ...] = ()
    lines: tuple[Line, ...] = ()
    beyond: int = 0
    unit: Unit = Unit.DAY

    @property
    def marks(self) -> bool:
        """Whether anything is counted in it."""
        return any(line.most for line in self.lines)

    def width(self, line: int) -> int:
        """How many columns a line has."""
        return len(self.lines[line].counts)


def stretched(first: date, last: date, unit: Unit) -> tuple[Column, ...]:
    """The columns of that length from the stretch with one day to the one with another."""
    columns = []
    at = begins(first, unit)
    while at <= last:
        after = ends(at, unit)
        days = at.isoformat(), after.isoformat()
        columns.append(Column("", Query(after=days[0], before=days[1]), *days))
        if after <= at:
            break  # the last day there is
        at = after
    return tuple(columns)


def units(first: date, last: date, most: int = MOST_COLUMNS) -> tuple[Unit, ...]:
    """The lengths of stretches of which about so many at most lie between two days, the shortest first."""
    days = (last - first).days + 1
    lengths = ((Unit.DAY, 1), (Unit.WEEK, 7), (Unit.MONTH, 30), (Unit.YEAR, 365))
    return tuple(unit for unit, length in lengths if days <= most * length) or (Unit.YEAR,)


def edges(columns: Sequence[Column]) -> tuple[int, ...]:
    """Where stretches begin, and where the last one ends, in days since 1970-01-01."""
    if not columns:
        return ()
    begun = [date.fromisoformat(column.first) for column in columns]
    return tuple((day - _EPOCH).days for day in (*begun, date.fromisoformat(columns[-1].after)))


def day_at(n: int) -> date:
    """The day so many days after 1970-01-01, as far as there are days."""
    return _EPOCH + timedelta(min(max(n, (date.min - _EPOCH).days), (date.max - _EPOCH).days))


def narrowed(scope: Query, part: Query) -> Query:
    """What of a scope is in a part of it too: a source, tags, days, what is unread."""
    after = max(scope.after or "", part.after or "") or None
    before = min((day for day in (scope.before, part.before) if day), default=None)
    met = scope._replace(tags=(*scope.tags, *part.tags), after=after, before=before)
    if part.source_key is not None:
        met = met._replace(source_key=part.source_key)
    flags = {name: value for name in ("read", "has_highlight") if (value := getattr(part, name)) is not None}
    return met._replace(**flags)


def again(found: Figures, line: int, name: str | None, before: Column | None) -> int:
    """The column of a line to stand on in figures that were counted anew: that of the same name (the ISO day
    of a stretch), of stretches of another length than the one `before` the last with articles that has days
    in common with it; without any, where the line is begun to be read."""
    columns, counts = found.columns, found.lines[line].counts
    if before is not None and before.first and (before.first, before.after) not in {c[2:] for c in columns}:
        met = [n for n, c in enumerate(columns) if c.first < before.after and c.after > before.first]
        if met:
            return max((n for n in met if counts[n]), default=met[-1])
    names = [column.first or column.name for column in columns]
    if name in names:
        return min(names.index(name), len(counts) - 1)
    timed = found.picture not in (Picture.TOGETHER, Picture.EACH)
    return max((n for n, count in enumerate(counts) if count), default=0) if timed else 0
