"""The notes desk: every highlight, and every note on an article, of the whole library."""

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library import rows, upkeep
from reader.library.selection import folded_source, like
from reader.library.tag_tree import lies_in
from reader.model.desk import DeskItem, Sorting, Walked
from reader.model.desk_words import sought_in
from reader.model.query import ALL, Query
from reader.model.tag import folded, is_exact

if TYPE_CHECKING:
    from reader.library.library import Library

_ORDERS = {
    Sorting.NEWEST: "made DESC, id DESC",
    Sorting.OLDEST: "made, id",
    Sorting.PLACE: "article DESC, lost, start, end, made, id",
}
_HIGHLIGHTS = (
    f"SELECT {rows.ROW_COLUMNS}, h.deleted_at, s.shelf = 2, "
    f"{rows.HIGHLIGHT_COLUMNS} FROM json_each(?) j CROSS JOIN highlight h ON h.id = j.value "
    f"CROSS JOIN state s ON s.article = h.article {rows.ROW_JOINS} JOIN version m ON m.key = h.made_on"
)
_NOTES = (
    f"SELECT {rows.ROW_COLUMNS}, n.deleted_at, s.shelf = 2, "
    "n.id, n.text, n.created_at, n.updated_at FROM json_each(?) j CROSS JOIN note n ON n.id = j.value "
    f"CROSS JOIN state s ON s.article = n.article {rows.ROW_JOINS}"
)
#: What an item is looked for by: title, quote, note, its tags and its article's.
_WORDS = """
    SELECT h.id, coalesce(a.title, a.stand_in), h.exact, coalesce(n.text, ''), (
        SELECT group_concat(t.name, ' ') FROM tag t WHERE t.id IN (
            SELECT tag FROM highlight_tag WHERE highlight = h.id AND deleted_at IS NULL UNION
            SELECT tag FROM article_tag WHERE article = h.article AND deleted_at IS NULL))
    FROM {highlights} JOIN article a ON a.key = h.article
    LEFT JOIN note n ON n.highlight = h.id AND n.deleted_at IS NULL
    UNION ALL
    SELECT n.id, coalesce(a.title, a.stand_in), '', n.text, (
        SELECT group_concat(t.name, ' ') FROM article_tag g JOIN tag t ON t.id = g.tag
        WHERE g.article = n.article AND g.deleted_at IS NULL)
    FROM {notes} JOIN article a ON a.key = n.article WHERE n.highlight IS NULL
"""


class Chosen(NamedTuple):
    """As much of an item as an act needs: its id and its article's, whether it is a highlight or the note
    on an article, whether it is removed, or its article thrown away."""

    id: str
    article: str
    highlight: bool
    removed: bool
    thrown: bool


class Desk:
    """Reads the desk. What is done on it, desk_acts.py does."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def count(self) -> int:
        """How many items there are, removed ones left out."""
        (highlights, values), (notes, more) = _of_highlights(ALL), _of_notes(ALL)
        with self._library.reading() as connection:
            sql = f"SELECT (SELECT count(*) FROM ({highlights})) + (SELECT count(*) FROM ({notes}))"
            return int(connection.execute(sql, [*values, *more]).fetchone()[0])

    def walk(self, query: Query, sorting: Sorting, articles: Iterable[int] | None = None) -> list[Walked]:
        """The items that a query shows, from first to last, but for its words and what `sifted` sifts by.

        Only those of some articles (keys) where these are given.
        """
        (highlights, values), (notes, more) = _of_highlights(query, articles), _of_notes(query, articles)
        columns = "id, made, article, color, lost, noted, source"
        sql = f"SELECT {columns} FROM ({highlights} UNION ALL {notes}) ORDER BY {_ORDERS[sorting]}"
        with self._library.reading() as connection:
            return connection.execute(sql, [*values, *more]).fetchall()

    def articles(self, ids: Iterable[str]) -> list[int]:
        """The keys of articles, as `walk` tells them, by their ids."""
        with self._library.reading() as connection:
            return upkeep.keys_of(connection, ids)

    def items(self, ids: Sequence[str]) -> dict[str, DeskItem]:
        """Items by their ids; what is no more is left out."""
        wanted = (json.dumps(list(ids)),)
        found: dict[str, DeskItem] = {}
        with self._library.reading() as connection:
            for each in connection.execute(_HIGHLIGHTS, wanted):
                item = _highlight(each)
                found[item.id] = item
            if len(found) < len(ids):
                for each in connection.execute(_NOTES, wanted):
                    item = _note(each)
                    found[item.id] = item
        return found

    def chosen(self, ids: Sequence[str]) -> list[Chosen]:
        """Items by their ids, in that order, as acts need them."""
        part = (
            "SELECT j.key AS turn, i.id, a.id, {highlight}, i.deleted_at IS NOT NULL, s.shelf = 2 "
            "FROM json_each(?) j CROSS JOIN {table} i ON i.id = j.value "
            "CROSS JOIN state s ON s.article = i.article JOIN article a ON a.key = i.article"
        )
        kinds = (("highlight", 1), ("note", 0))
        sql = " UNION ALL ".join(part.format(table=table, highlight=mark) for table, mark in kinds)
        wanted = json.dumps(list(ids))
        with self._library.reading() as connection:
            found = connection.execute(f"{sql} ORDER BY turn", (wanted, wanted))
            return [Chosen(id, article, *map(bool, marks)) for _, id, article, *marks in found]

    def carried(self, highlights: Sequence[str], notes: Sequence[str]) -> dict[str, int]:
        """The tags of some highlights, and of the articles of some notes, each with how many carry it."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT name, count(*) FROM ("
                "SELECT t.name AS name FROM json_each(?) j "
                "CROSS JOIN highlight_tag g ON g.highlight = j.value "
                "JOIN tag t ON t.id = g.tag WHERE g.deleted_at IS NULL UNION ALL "
                "SELECT t.name FROM json_each(?) j CROSS JOIN note n ON n.id = j.value "
                "CROSS JOIN article_tag g ON g.article = n.article JOIN tag t ON t.id = g.tag "
                "WHERE g.deleted_at IS NULL) GROUP BY name",
                (json.dumps(list(highlights)), json.dumps(list(notes))),
            )
            return dict(found.fetchall())

    def texts(self, articles: Sequence[str] | None = None) -> dict[str, str]:
        """The words of every item, of all articles or of those named, as `sought_in` writes them."""
        named = "(SELECT x.key FROM json_each(?) j JOIN article x ON x.id = j.value)"
        sql, values = _WORDS.format(highlights="highlight h", notes="note n"), list[str]()
        if articles is not None:
            sql = _WORDS.format(
                highlights=f"(SELECT * FROM highlight WHERE article IN {named}) h",
                notes=f"(SELECT * FROM note WHERE article IN {named}) n",
            )
            values = [json.dumps(list(articles))] * 2
        with self._library.reading() as connection:
            found = connection.execute(sql, values).fetchall()
        return {id: sought_in(title, quote, note, (tags or "",)) for id, title, quote, note, tags in found}

    def tags(self) -> dict[str, tuple[str, ...]]:
        """The tags of every item that has some, its own and its article's, by name."""
        found: dict[str, set[str]] = {}
        with self._library.reading() as connection:
            for id, name in connection.execute(
                "SELECT g.highlight, t.name FROM highlight_tag g JOIN tag t ON t.id = g.tag "
                "WHERE g.deleted_at IS NULL UNION ALL "
                "SELECT h.id, t.name FROM article_tag g JOIN tag t ON t.id = g.tag "
                "JOIN highlight h ON h.article = g.article WHERE g.deleted_at IS NULL UNION ALL "
                "SELECT n.id, t.name FROM article_tag g JOIN tag t ON t.id = g.tag "
                "JOIN note n ON n.article = g.article AND n.highlight IS NULL WHERE g.deleted_at IS NULL"
            ):
                found.setdefault(id, set()).add(name)
        return {id: tuple(sorted(names, key=str.casefold)) for id, names in found.items()}

    def sources(self) -> list[tuple[int, str, int]]:
        """The publications that items are from, by name: key, name, how many highlights are from it."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT o.key, o.name, sum(s.highlights) FROM state s JOIN source o ON o.key = s.source "
                "WHERE s.highlights + s.notes > 0 AND s.shelf < 2 GROUP BY o.key"
            ).fetchall()
        return sorted(found, key=lambda row: row[1].casefold())


def _highlight(found: Sequence[Any]) -> DeskItem:
    width = rows.ROW_WIDTH
    row, (removed_at, thrown) = rows.row(found[:width]), found[width : width + 2]
    highlight = rows.highlight(found[width + 2 :])
    return DeskItem(
        highlight,
        None,
        highlight.note,
        row,
        highlight.tags,
        row.tags,
        highlight.created,
        highlight.updated,
        removed_at,
        bool(thrown),
    )


def _note(found: Sequence[Any]) -> DeskItem:
    removed_at, thrown, id, text, made, updated = found[rows.ROW_WIDTH :]
    row = rows.row(found[: rows.ROW_WIDTH])
    return DeskItem(None, id, text, row, row.tags, row.tags, made, updated, removed_at, bool(thrown))


Kind = tuple[str, list[Any]]


def _of_highlights(query: Query, articles: Iterable[int] | None = None) -> Kind:
    """The highlights that a query shows."""
    where, values = _of_articles(query, "h", articles)
    where.append(_there(query, "h"))
    own = "h.id IN (SELECT g.highlight FROM highlight_tag g WHERE g.deleted_at IS NULL AND {tags})"
    _tagged(query, f"({own} OR {_CARRIED})", where, values, "h")
    noted = "h.id IN (SELECT highlight FROM note WHERE highlight IS NOT NULL AND deleted_at IS NULL)"
    columns = (
        "h.id AS id, h.created_at AS made, h.article AS article, h.color AS color, "
        f"h.anchor = 'lost' AS lost, {noted} AS noted, s.source AS source, start, end"
    )
    # The order of the join is named: the planner would begin with the state of every article.
    tables = "highlight h CROSS JOIN state s ON s.article = h.article"
    return f"SELECT {columns} FROM {tables} WHERE {' AND '.join(where)}", values


def _of_notes(query: Query, articles: Iterable[int] | None = None) -> Kind:
    """The notes on articles that a query shows."""
    where, values = _of_articles(query, "n", articles)
    where += ["n.highlight IS NULL AND n.text <> ''", _there(query, "n")]
    _tagged(query, _CARRIED, where, values, "n")
    columns = "n.id, n.created_at, n.article, '', 0, 1, s.source, -1, -1"
    tables = "note n CROSS JOIN state s ON s.article = n.article"
    return f"SELECT {columns} FROM {tables} WHERE {' AND '.join(where)}", values


def _there(query: Query, item: str) -> str:
    """What is neither removed nor on an article that was thrown away; or, where asked for, what is."""
    if query.trashed:
        return f"({item}.deleted_at IS NOT NULL OR s.shelf = 2) AND s.shelf < 3"
    # With the sign the planner walks the index that has all columns, not the shorter one of what is there.
    return f"+{item}.deleted_at IS NULL AND s.shelf < 2"


_CARRIED = "{item}.article IN (SELECT g.article FROM article_tag g WHERE g.deleted_at IS NULL AND {tags})"
#: A tag is meant with all that lie in it, one after "=" alone.
_IN = f"g.tag IN (SELECT id FROM tag WHERE folded = ? OR ({lies_in('folded', '?')}))"


def _tagged(query: Query, condition: str, where: list[str], values: list[Any], item: str) -> None:
    """A tag counts for an item that carries it, and for every item of an article that does."""
    sql = condition.format(tags=_IN, item=item)
    for names, negation in ((query.tags, ""), (query.not_tags, "NOT ")):
        for name in names:
            tag = folded(name)
            inside = ["", ""] if is_exact(name) else [tag, tag]  # in "" lies no tag
            where.append(f"{negation}({sql})")
            values += [tag, *inside] * sql.count(_IN)
    if query.has_tag is not None:
        any_tag = condition.format(tags="1", item=item)
        where.append(f"{'' if query.has_tag else 'NOT '}({any_tag})")


def _of_articles(query: Query, item: str, articles: Iterable[int] | None) -> tuple[list[str], list[Any]]:
    """What a query asks of the article."""
    where, values = list[str](), list[Any]()
    if articles is not None:
        where.append(f"{item}.article IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(list(articles)))
    for name in ("read", "starred", "later"):
        wanted = getattr(query, name)
        if wanted is not None:
            where.append(f"s.{name} = {int(wanted)}")
    if query.archived is not None:
        where.append(f"s.shelf {'=' if query.archived else '<>'} 1")
    for names, negation in ((query.sources, ""), (query.not_sources, "NOT ")):
        for name in names:
            where.append(f"s.source {negation}IN (SELECT key FROM source WHERE folded LIKE ? ESCAPE '\\')")
            values.append(like(folded_source(name)))
    if query.id is not None:
        where.append(f"{item}.article = (SELECT key FROM article WHERE id = ?)")
        values.append(query.id)
    for name in ("cut", "untitled"):
        wanted = getattr(query, name)
        if wanted is not None:
            column = "x.cut = 1" if name == "cut" else "x.title IS NULL"
            exists = f"EXISTS (SELECT 1 FROM article x WHERE x.key = {item}.article AND {column})"
            where.append(exists if wanted else f"NOT {exists}")
    return where, values
