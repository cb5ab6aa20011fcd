"""Pictures of a library as figures: what is counted where, and which articles a count is of."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from reader.library import insight
from reader.model.desk_days import day_around, midnight
from reader.model.insight import (
    AT_A_GLANCE,
    MOST_LINES,
    MOST_PAIRED,
    Act,
    Column,
    Figures,
    Line,
    Picture,
    day_at,
    edges,
    narrowed,
    stretched,
    units,
)
from reader.model.query import Query
from reader.model.seriation import in_order
from reader.model.stretches import Unit

if TYPE_CHECKING:
    from reader.library.library import Library

#: What is known of each source; the words come later, they take longest.
ARTICLES, UNREAD, HIGHLIGHTED, WORDS = "Articles", "Unread", "Highlighted", "Words"
_EACH = (
    Column(ARTICLES),
    Column(UNREAD, Query(read=False)),
    Column(HIGHLIGHTED, Query(has_highlight=True)),
    Column(WORDS),
)


def figures(
    library: "Library", picture: Picture, scope: Query, unit: Unit | None = None, *, folded: bool = True
) -> Figures:
    """A picture of the articles of a scope. `unit` is the length of stretches that is asked for; where days
    are too far apart for it, a longer one is taken, and without one what is told apart at a glance. Tags that
    lie in others are counted with the outermost where they are `folded`."""
    if picture is Picture.READING:
        return _reading(library, scope, unit)
    if picture is Picture.TOGETHER:
        return _together(library, scope, folded=folded)
    if picture is Picture.EACH:
        return _each(library, scope)
    return _over_time(library, picture, scope, unit, folded=folded)


def with_words(library: "Library", found: Figures, scope: Query) -> Figures:
    """The figures of each source with how many words its articles have."""
    words = insight.words(library, scope)
    lines = [
        line._replace(counts=(*line.counts[:3], words.get(line.part.source_key or 0, 0)))
        for line in found.lines
    ]
    return found._replace(columns=_EACH, lines=tuple(lines))


def shown(library: "Library", found: Figures, scope: Query, line: int, column: int) -> Query:
    """The articles that a count is of."""
    row, stretch = found.lines[line], found.columns[column]
    if row.of is not None:
        first, after = midnight(stretch.first), midnight(stretch.after)
        return Query(ids=insight.acted_on(library, scope, row.of, first, after))
    met = narrowed(scope, row.part)
    if found.picture is Picture.TOGETHER and line == column:
        return met
    return narrowed(met, stretch.part)


def _columns(days: tuple[int, int], unit: Unit | None) -> tuple[Unit, tuple[Column, ...]]:
    """The stretches that days (counted from 1970-01-01) fall into, in the length that serves."""
    first, last = day_at(days[0]), day_at(days[1])
    length = units(first, last, AT_A_GLANCE)[0] if unit is None else max(unit, units(first, last)[0])
    return length, stretched(first, last, length)


def _over_time(
    library: "Library", picture: Picture, scope: Query, unit: Unit | None, *, folded: bool
) -> Figures:
    days = insight.days_of(library, scope)
    if days is None:
        return Figures(picture)
    length, columns = _columns(days, unit)
    by_source = picture is Picture.SOURCES
    found = _by_source(library, scope, columns) if by_source else _by_tag(library, scope, columns, folded)
    lines = sorted((line for line in found if line.most), key=lambda line: (-line.total, line.name))
    kept, beyond = lines[:MOST_LINES], max(0, len(lines) - MOST_LINES)
    if by_source and len(lines) > 1:
        sums = tuple(map(sum, zip(*(line.counts for line in lines), strict=True)))
        kept.insert(0, Line("All sources", sums, sum=True))
    if not by_source:
        beyond = max(0, len(insight.tags(library, folded=folded)) - MOST_LINES)
    return Figures(picture, columns, tuple(kept), beyond, length)


def _by_source(library: "Library", scope: Query, columns: Sequence[Column]) -> list[Line]:
    counts = insight.by_source(library, scope, edges(columns))
    return [
        Line(source.name, _filled(counts[source.key], len(columns)), Query(source_key=source.key))
        for source in library.sources.all()
        if source.key in counts
    ]


def _by_tag(library: "Library", scope: Query, columns: Sequence[Column], folded: bool) -> list[Line]:
    tags = insight.tags(library, folded=folded)[:MOST_LINES]
    counts = insight.by_tag(library, scope, edges(columns), [tag.id for tag in tags])
    return [
        Line(tag.name, _filled(counts[tag.id], len(columns)), Query(tags=(tag.name,)))
        for tag in tags
        if tag.id in counts
    ]


def _filled(counts: dict[int, int], columns: int) -> tuple[int, ...]:
    return tuple(counts.get(n, 0) for n in range(columns))


def _reading(library: "Library", scope: Query, unit: Unit | None) -> Figures:
    """By the days of this machine's clock, on which a reader lives."""
    found = {act: insight.acts(library, scope, act) for act in Act}
    days = [date.fromisoformat(day_around(at)[0]) for times in found.values() for at, _ in times]
    if not days:
        return Figures(Picture.READING)
    epoch = date(1970, 1, 1)
    length, columns = _columns(((min(days) - epoch).days, (max(days) - epoch).days), unit)
    at = [midnight(column.first) for column in columns]
    plain = tuple(column._replace(part=Query()) for column in columns)
    lines = [Line(act.value, _timed(times, at), of=act) for act, times in found.items()]
    return Figures(Picture.READING, plain, tuple(lines), 0, length)


def _timed(times: Sequence[tuple[int, int]], begun: Sequence[int]) -> tuple[int, ...]:
    counts = [0] * len(begun)
    for at, n in times:
        counts[bisect_right(begun, at) - 1] += n
    return tuple(counts)


def _together(library: "Library", scope: Query, *, folded: bool) -> Figures:
    """The tags that most articles of the scope carry, those near each other that are often together: in a
    line the counts with the tags above it, and at its end its own."""
    days = insight.days_of(library, scope)
    tags = insight.tags(library, folded=folded)
    if days is None or not tags:
        return Figures(Picture.TOGETHER)
    among = [tag.id for tag in tags[:MOST_LINES]]
    counts = insight.by_tag(library, scope, (days[0], days[1] + 1), among)
    totals = {id: columns[0] for id, columns in counts.items() if columns[0] > 0}
    kept = sorted(totals, key=lambda id: (-totals[id], id))[:MOST_PAIRED]
    pairs = insight.together(library, scope, kept)
    order = in_order(kept, pairs, totals)
    names = {tag.id: tag.name for tag in tags}
    lines = [
        Line(
            names[id],
            (*(pairs.get((min(id, other), max(id, other)), 0) for other in order[:n]), totals[id]),
            Query(tags=(names[id],)),
        )
        for n, id in enumerate(order)
    ]
    columns = tuple(Column(line.name, line.part) for line in lines)
    return Figures(Picture.TOGETHER, columns, tuple(lines), len(tags) - len(order))


def _each(library: "Library", scope: Query) -> Figures:
    sources = insight.each(library, scope)
    lines = [
        Line(source.name, (source.articles, source.unread, source.highlighted), Query(source_key=source.key))
        for source in sources[:MOST_LINES]
    ]
    return Figures(Picture.EACH, _EACH[:3], tuple(lines), max(0, len(sources) - MOST_LINES))
