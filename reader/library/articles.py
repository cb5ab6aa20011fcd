"""Lists of articles, one article to read, and what the reader marks on it."""

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.library import rows
from reader.library.selection import Selection
from reader.library.vouching import vouch
from reader.model.article import Reading, Row
from reader.model.change import NO_CHANGE, Change, Touched
from reader.model.errors import NotFound
from reader.model.query import ALL, Query
from reader.model.wording import in_english, in_english_n, tr

if TYPE_CHECKING:
    from reader.library.acts import Act, Image
    from reader.library.library import Library

#: Counts of a search stop here; the window shows "10,000+".
MOST_COUNTED = 10_001


class Counts(NamedTuple):
    """How many articles each place of the library holds, and how many highlights there are."""

    inbox: int
    unread: int
    starred: int
    later: int
    archived: int
    trashed: int
    highlights: int
    articles: int


class Articles:
    """The articles of a library, newest first."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def count(self, query: Query = ALL, *, all_of_it: bool = False) -> int:
        """How many articles a query shows; counts of words stop at MOST_COUNTED unless `all_of_it`."""
        selection = self._library.selection(query)
        with self._library.reading() as connection:
            kept = _kept_count(connection, query)
            if kept is not None:
                return kept
            limit = MOST_COUNTED if query.has_words and not all_of_it else None
            # What is unread is mostly new.
            sql = selection.count_sql(limit=limit, newest=query.read is False)
            return int(connection.execute(sql, selection.values).fetchone()[0])

    def tally(self, query: Query) -> tuple[int, int]:
        """How many articles a query shows, and how many of them are unread, in one walk where it has words;
        their counts stop at MOST_COUNTED."""
        if not query.has_words or query.read is not None:
            total = self.count(query)
            if query.read is None:
                return total, self.count(query._replace(read=False))
            return total, 0 if query.read else total
        selection = self._library.selection(query)
        with self._library.reading() as connection:
            walk = selection.sql(f"s.read AS read, {selection.key} AS key")
            sql = f"SELECT count(*), total(read = 0), min(key) FROM ({walk} LIMIT {MOST_COUNTED})"
            total, unread, last = connection.execute(sql, selection.values).fetchone()
            if total == MOST_COUNTED > unread:
                # What is unread may stand below the newest that were looked at.
                left = MOST_COUNTED - int(unread)
                sql = selection.count_sql("s.read = 0", f"{selection.key} < ?", limit=left, newest=True)
                unread += connection.execute(sql, (*selection.values, last)).fetchone()[0]
        return total, int(unread)

    def rows(
        self,
        query: Query = ALL,
        *,
        before: int | None = None,
        after: int | None = None,
        offset: int = 0,
        limit: int = 100,
    ) -> list[Row]:
        """Rows of a list, newest first: those older than the key `before`, or the nearest newer than `after`.

        `offset` counts only where neither is given.
        """
        selection = self._library.selection(query)
        if before is not None:
            return self._walk(selection, f"{selection.key} < ?", before, limit)
        if after is not None:
            return self._walk(selection, f"{selection.key} > ?", after, limit, order="ASC")[::-1]
        if offset:
            # Looked up by itself, on the index alone, from the nearer end: no row before it is read.
            with self._library.reading() as connection:
                left = (_kept_count(connection, query) or 0) - offset - 1
                order, skipped = ("ASC", left) if 0 <= left < offset else ("DESC", offset)
                first = f"{selection.sql(selection.key, order=order)} LIMIT 1 OFFSET ?"
                found = connection.execute(first, (*selection.values, skipped)).fetchone()
                return self._walk(selection, f"{selection.key} <= ?", found[0], limit) if found else []
        return self._walk(selection, f"{selection.key} >= ?", 0, limit)

    def _walk(self, selection: Selection, bound: str, at: int, limit: int, order: str = "DESC") -> list[Row]:
        sql = selection.sql(rows.ROW_COLUMNS, bound, joins=rows.ROW_JOINS, order=order)
        with self._library.reading() as connection:
            values = (*selection.values, at, limit)
            return [rows.row(found) for found in connection.execute(f"{sql} LIMIT ?", values)]

    def position(self, key: int, query: Query = ALL) -> int | None:
        """The place of an article in a list, from 0; None where the list does not show it."""
        selection = self._library.selection(query)
        with self._library.reading() as connection:
            here = selection.count_sql(f"{selection.key} = ?")
            if not connection.execute(here, (*selection.values, key)).fetchone()[0]:
                return None
            newer = selection.count_sql(f"{selection.key} > ?")
            return int(connection.execute(newer, (*selection.values, key)).fetchone()[0])

    def row(self, id: str) -> Row:
        """One article's row, by its id or the beginning of it. Raises NotFound, also for one that is gone."""
        with self._library.reading() as connection:
            return _row(connection, _here(connection, id)[0])

    def reading(self, id: str, version: str | None = None) -> Reading:
        """All that is shown of one article; the fullest version unless another is named. Raises NotFound,
        also for one that is gone for good."""
        with self._library.reading() as connection:
            key, full = _here(connection, id)
            shown, url, author, language = connection.execute(
                "SELECT shown, url, author, language FROM article WHERE key = ?", (key,)
            ).fetchone()
            chosen = rows.named(connection, "version", version)[0] if version else shown
            (links,) = connection.execute("SELECT links FROM version WHERE key = ?", (chosen,)).fetchone()
            versions = connection.execute("SELECT id FROM version WHERE article = ? ORDER BY key", (key,))
            (place,) = connection.execute("SELECT place FROM state WHERE article = ?", (key,)).fetchone()
            reading = Reading(
                _row(connection, key),
                rows.version(connection, chosen),
                rows.captures(connection, key),
                tuple(found[0] for found in versions),
                self._library.tags.on_article(full),
                self._library.annotations.of(full),
                self._library.annotations.article_note(full),
                place,
                url,
                author,
                language,
                rows.links(links),
            )
            vouch(self._library, connection, {key: reading})
        return reading

    def next_unread(self, query: Query = ALL, *, after: int | None = None, newer: bool = False) -> Row | None:
        """The next unread article below `after` (above it where `newer`), then round from the other end."""
        selection = self._library.selection(query)
        order, beyond = ("ASC", ">") if newer else ("DESC", "<")
        sql = selection.sql(rows.ROW_COLUMNS, "s.read = 0", joins=rows.ROW_JOINS, order=order)
        with self._library.reading() as connection:
            found = None
            if after is not None:
                bounded = selection.sql(
                    rows.ROW_COLUMNS,
                    "s.read = 0",
                    f"{selection.key} {beyond} ?",
                    joins=rows.ROW_JOINS,
                    order=order,
                )
                found = connection.execute(f"{bounded} LIMIT 1", (*selection.values, after)).fetchone()
            found = found or connection.execute(f"{sql} LIMIT 1", selection.values).fetchone()
        return rows.row(found) if found and found[0] != after else None

    def mark(
        self,
        ids: Sequence[str],
        *,
        read: bool | None = None,
        starred: bool | None = None,
        later: bool | None = None,
        archived: bool | None = None,
        trashed: bool | None = None,
        journaled: bool = True,
    ) -> Change:
        """Set marks on articles, as one undo step; articles that have them already are left alone, and those
        that are gone for good.

        What the program marks by itself is not `journaled`, so that undo goes back to the reader's own acts.

        Raises NotFound for an id that is not there.
        """
        given = {"trashed": trashed, "archived": archived, "starred": starred, "later": later, "read": read}
        marks: Image = {name: int(value) for name, value in given.items() if value is not None}
        if not marks:
            return NO_CHANGE
        marks |= {"read_at": None} if read is False else {}  # the day comes back by undo
        with self._library.acting("", Touched.STATE, journaled=journaled) as act:
            changed = sum(_mark(act, id, marks) for id in ids)
            name, on = next(iter(marks.items()))
            act.label = marked(name, on=bool(on), articles=changed)
        return act.change

    def is_longer(self, query: Query, than: int) -> bool:
        """Whether a list is known to be longer, without counting it: only where its count is kept."""
        with self._library.reading() as connection:
            return (_kept_count(connection, query) or 0) > than

    def set_place(self, id: str, place: int) -> Change:
        """Keep how far an article was read, in code points of the version shown. Not an undo step."""
        with self._library.writing() as db:
            key, full = rows.named(db.conn, "article", id)
            db.conn.execute("UPDATE state SET place = ? WHERE article = ?", (place, key))
        return Change("", Touched.PLACE, (full,))

    def counts(self) -> Counts:
        """The counts of the whole library, kept by triggers."""
        with self._library.reading() as connection:
            found = dict(connection.execute("SELECT name, n FROM counter WHERE source = 0").fetchall())
        return Counts(**found)


def marked(name: str, *, on: bool, articles: int) -> str:
    """What setting a mark on so many articles is called in the Undo menu."""
    return _of_one(name, on=on) if articles == 1 else _of_many(name, articles, on=on)


def _of_one(name: str, *, on: bool) -> str:
    return {
        ("trashed", True): in_english("Throw away"),
        ("trashed", False): in_english("Take back"),
        ("archived", True): in_english("Archive"),
        ("archived", False): in_english("Unarchive"),
        ("starred", True): in_english("Star"),
        ("starred", False): in_english("Unstar"),
        ("later", True): in_english("Read later"),
        ("later", False): in_english("Not later"),
        ("read", True): in_english("Mark read"),
        ("read", False): in_english("Mark unread"),
    }[name, on]


def _of_many(name: str, n: int, *, on: bool) -> str:
    return {
        ("trashed", True): in_english_n(n, "Throw {n} away", "Throw {n} away"),
        ("trashed", False): in_english_n(n, "Take {n} back", "Take {n} back"),
        ("archived", True): in_english_n(n, "Archive {n}", "Archive {n}"),
        ("archived", False): in_english_n(n, "Unarchive {n}", "Unarchive {n}"),
        ("starred", True): in_english_n(n, "Star {n}", "Star {n}"),
        ("starred", False): in_english_n(n, "Unstar {n}", "Unstar {n}"),
        ("later", True): in_english_n(n, "Read {n} later", "Read {n} later"),
        ("later", False): in_english_n(n, "Not {n} later", "Not {n} later"),
        ("read", True): in_english_n(n, "Mark {n} read", "Mark {n} read"),
        ("read", False): in_english_n(n, "Mark {n} unread", "Mark {n} unread"),
    }[name, on]


def _mark(act: "Act", id: str, marks: "Image") -> bool:
    key, _ = rows.named(act.db.conn, "article", id)
    changed = not rows.is_gone(act.db.conn, key) and act.update("state", key, marks)
    if changed:
        act.about(key)
    return changed


def _here(connection: sqlite3.Connection, id: str) -> tuple[int, str]:
    """The key and the full id of an article that can be opened."""
    key, full = rows.named(connection, "article", id)
    if rows.is_gone(connection, key):
        raise NotFound(tr("This article was thrown away, and its days in the trash are over."))
    return key, full


def _row(connection: sqlite3.Connection, key: int) -> Row:
    sql = f"SELECT {rows.ROW_COLUMNS} FROM state s {rows.ROW_JOINS} WHERE s.article = ?"
    return rows.row(connection.execute(sql, (key,)).fetchone())


#: The lists whose counts the triggers keep.
_KEPT = {
    ALL: "inbox",
    Query(read=False): "unread",
    Query(starred=True): "starred",
    Query(later=True): "later",
    Query(archived=True): "archived",
    Query(trashed=True): "trashed",
    Query(anywhere=True): "articles",
}


def _kept_count(connection: sqlite3.Connection, query: Query) -> int | None:
    source, name = 0, _KEPT.get(query)
    if query.source_key is not None and query in (
        Query(source_key=query.source_key),
        Query(source_key=query.source_key, read=False),
    ):
        source, name = query.source_key, "inbox" if query.read is None else "unread"
    if name is None:
        return None
    found = connection.execute(
        "SELECT n FROM counter WHERE source = ? AND name = ?", (source, name)
    ).fetchone()
    return int(found[0]) if found else 0
