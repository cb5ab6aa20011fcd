"""What the scope of an export takes: which articles, and which highlights of them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.library.readings import readings
from reader.model.article import Row
from reader.model.export import Reach, Scope
from reader.model.outline import Item, Kind, Outline
from reader.model.query import ALL, Query

if TYPE_CHECKING:
    from reader.exporter.sheet import Sheet
    from reader.library.library import Library

#: What is exported where no query says more: all that has a highlight or a note, and is not in the trash.
ANNOTATED = Query(annotated=True, anywhere=True, trashed=False)

_PAGE = 200


class Taken(NamedTuple):
    """The articles of a scope, by their ids. Where `marks` is there, only these highlights of each go, in
    this order, and the notes on the articles that are `noted`."""

    articles: tuple[str, ...]
    marks: dict[str, list[str]] | None = None
    noted: frozenset[str] = frozenset()
    outline: Outline | None = None
    items: tuple[Item, ...] = ()


def taken(library: "Library", scope: Scope) -> Taken:
    """What a scope takes now. Raises NotFound for an outline that was deleted."""
    if scope.reach is Reach.OUTLINE:
        return _outlined(library, scope.of)
    if scope.reach is Reach.HIGHLIGHTS:
        marks: dict[str, list[str]] = defaultdict(list)
        there = [item for item in library.desk.chosen(scope.ids) if not (item.removed or item.thrown)]
        for item in there:
            marks[item.article] += [item.id] if item.highlight else []
        noted = frozenset(item.article for item in there if not item.highlight)
        return Taken(tuple(marks), marks, noted)
    if scope.reach is Reach.ARTICLES:
        shown = {row.id for row in all_rows(library, Query(ids=scope.ids))}
        return Taken(tuple(id for id in dict.fromkeys(scope.ids) if id in shown))
    return Taken(tuple(row.id for row in all_rows(library, query_of(scope))))


def query_of(scope: Scope) -> Query:
    """The list that shows what a scope of articles takes."""
    if scope.reach is Reach.TAG:
        return Query(tags=(scope.of,), anywhere=True, trashed=False)
    if scope.reach is Reach.ARTICLES:
        return Query(ids=scope.ids)
    return scope.query if scope.reach is Reach.QUERY else ANNOTATED


def sheets(
    library: "Library", found: Taken, articles: Sequence[str], damaged: dict[str, str], *, whole: bool
) -> Iterator["Sheet"]:
    """Some articles of a scope as they go out, in their order; `whole` with all of their highlights.

    One whose text is damaged goes without it, and is named in `damaged`: see `readings`.
    """
    from reader.exporter.sheet import sheet

    for reading in readings(library, articles, damaged):
        made = sheet(reading)
        yield made if whole or found.marks is None else _only(made, found)


def without_notes(library: "Library", ids: Sequence[str]) -> list[str]:
    """Those of some ids (a key of two words is none) that no article with notes has, nor any outline."""
    there = all_rows(library, ANNOTATED._replace(ids=tuple(ids)))
    kept = {row.id for row in there if row.thrown_at is None}
    kept |= {outline.id for outline in library.outlines.all()}
    return [id for id in ids if " " not in id and id not in kept]


def _only(made: "Sheet", found: Taken) -> "Sheet":
    """A sheet with nothing but the highlights and the note that the scope takes."""
    wanted = (found.marks or {}).get(made.id, [])
    there = {mark.id: mark for mark in made.highlights}
    return made._replace(
        highlights=tuple(there[id] for id in wanted if id in there),
        note=made.note if made.id in found.noted else "",
    )


def _outlined(library: "Library", id: str) -> Taken:
    outline, items = library.outlines.find(id), library.outlines.items(id)
    marks: dict[str, list[str]] = {item.article: [] for item in items if item.article}
    for item in items:
        if item.article and item.highlight:
            marks[item.article].append(item.highlight)
    noted = frozenset(item.article for item in items if item.kind is Kind.NOTE)
    return Taken(tuple(marks), marks, noted, outline, items)


def all_rows(library: "Library", query: Query = ALL) -> Iterator[Row]:
    """Every article that a query shows, newest first, a page at a time."""
    page = library.articles.rows(query, limit=_PAGE)
    while page:
        yield from page
        page = library.articles.rows(query, before=page[-1].key, limit=_PAGE)
