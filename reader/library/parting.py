"""Articles that were taken for one are told apart, and put together again."""

import sqlite3
from typing import TYPE_CHECKING

from reader.library import handing, images, keys, reshaping, rows, sketches
from reader.library.reshaping import Reshaping
from reader.library.upkeep import Owed
from reader.model.change import Change, Touched
from reader.model.errors import PostilError
from reader.model.wording import in_english, tr

if TYPE_CHECKING:
    from reader.library.library import Library

_TOUCHED = Touched.ARTICLES | Touched.STATE | Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS


class Stories:
    """Which captures show the same article. Ids may be given by their beginnings."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def part(self, article: str, capture: str) -> Change:
        """What a capture shows becomes an article of its own, and no later import puts the two together.

        Highlights made on that text go with it. The change names the article and then the new one. An undo
        step. Raises NotFound, and PostilError where no other capture shows the article.
        """
        label = in_english("Not the same article")
        with self._library.writing() as db, images.journaled(db.conn, label, _TOUCHED) as about:
            old, id = rows.named(db.conn, "article", article)
            here, _ = rows.named(db.conn, "capture", capture)
            _check(db.conn, old, here)
            owed = Owed(db.conn)
            shaping = Reshaping(db.conn, owed)
            shaping.touch(old)
            new_id = keys.new_id()
            new = _found(db.conn, old, here, new_id)
            owed.follow(new)
            _split_off(db.conn, old, new, here)
            db.conn.executemany(
                "INSERT INTO apart(article, other, made_at) VALUES (?, ?, ?)",
                [(old, new, keys.now()), (new, old, keys.now())],
            )
            shaping.settle()
            about += (id, new_id)
        return Change(label, _TOUCHED, tuple(about))

    def join(self, article: str, other: str) -> Change:
        """The other article becomes part of the first, with all that is on it. Raises NotFound, PostilError.

        The fullest text is shown. An undo step.
        """
        label = in_english("The same article")
        with self._library.writing() as db, images.journaled(db.conn, label, _TOUCHED) as about:
            first, id = rows.named(db.conn, "article", article)
            second, gone = rows.named(db.conn, "article", other)
            if first == second:
                raise PostilError(tr("An article cannot be joined with itself; name two."))
            shaping = Reshaping(db.conn, Owed(db.conn))
            shaping.hand_over(second, first)
            reshaping.show_fullest(db.conn, first)
            shaping.settle()
            about += (id, gone)
        return Change(label, _TOUCHED, tuple(about))

    def told_apart(self, article: str) -> tuple[str, ...]:
        """The ids of the articles that a person told from this one and that are still there, the latest
        first. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "article", article)
            found = connection.execute(
                "SELECT a.id FROM apart p JOIN article a ON a.key = p.other "
                "JOIN state s ON s.article = a.key AND s.shelf < 3 WHERE p.article = ? "
                "ORDER BY p.made_at DESC",
                (key,),
            )
            return tuple(row[0] for row in found)


def _check(connection: sqlite3.Connection, article: int, capture: int) -> None:
    captures = {
        row[0] for row in connection.execute("SELECT capture FROM appearance WHERE article = ?", (article,))
    }
    if capture not in captures:
        raise PostilError(tr("This capture does not show the article; choose one of those that do."))
    if len(captures) == 1:
        raise PostilError(tr("Only one capture shows this article, so there is nothing to tell it from."))


def _found(connection: sqlite3.Connection, old: int, capture: int, id: str) -> int:
    """Make the article that a capture's appearance of another is to be. Returns its key."""
    version, title, source, day, imported_at = connection.execute(
        "SELECT p.version, p.title, c.source, coalesce(p.captured, c.page_date), c.imported_at "
        "FROM appearance p JOIN capture c ON c.key = p.capture WHERE p.article = ? AND p.capture = ? "
        "ORDER BY p.n LIMIT 1",
        (old, capture),
    ).fetchone()
    ms = keys.day_ms(day) if day else None
    key = keys.next_key(connection, imported_at if ms is None or ms < 0 else ms)
    connection.execute(
        "INSERT INTO article(key, id, title, title_state, source, stand_in, lead, captured, shown, words, "
        "cut, captures, created_at, updated_at) SELECT ?, ?, ?, ?, ?, '', '', ?, key, words, cut, 1, ?, ? "
        "FROM version WHERE key = ?",
        (
            key,
            id,
            title,
            "none" if title is None else "printed",
            source,
            day,
            keys.now(),
            keys.now(),
            version,
        ),
    )
    connection.execute(
        "INSERT INTO state(article, source, read, read_at, updated_at) "
        "SELECT ?, ?, read, read_at, ? FROM state WHERE article = ?",
        (key, source, keys.now(), old),
    )
    return key


def _split_off(connection: sqlite3.Connection, old: int, new: int, capture: int) -> None:
    """Give the new article the texts that only this capture shows, and copies of those that others show."""
    versions = connection.execute(
        "SELECT DISTINCT p.version, EXISTS (SELECT 1 FROM appearance q WHERE q.version = p.version "
        "AND q.capture <> ?2) FROM appearance p WHERE p.article = ?1 AND p.capture = ?2 ORDER BY p.n",
        (old, capture),
    ).fetchall()
    for version, shared in versions:
        mine = _copy(connection, version, new, capture) if shared else version
        connection.execute(
            "UPDATE appearance SET article = ?, version = ? "
            "WHERE article = ? AND capture = ? AND version = ?",
            (new, mine, old, capture, version),
        )
        if not shared:
            connection.execute("UPDATE version SET article = ? WHERE key = ?", (new, version))
            handing.follow_text(connection, version, old, new)
    reshaping.show_fullest(connection, new)


def _copy(connection: sqlite3.Connection, version: int, article: int, capture: int) -> int:
    start, end, segments = reshaping.place_in(connection, version, capture)
    cursor = connection.execute(
        "INSERT INTO version(id, article, capture, sha256, packed, leans, blocks, reading, segments, links, "
        "start, end, cut, words, excerpt, created_at) SELECT ?, ?, ?, sha256, packed, leans, blocks, "
        "reading, ?, links, ?, ?, cut, words, excerpt, ? FROM version WHERE key = ?",
        (keys.new_id(), article, capture, segments, start, end, keys.now(), version),
    )
    copy = int(cursor.lastrowid or 0)
    sketches.copy(connection, version, copy)
    return copy
