"""Captures show less, articles go, join and part: what the reader made on them is never lost on the way.

All of it happens inside one transaction and is settled at its end: texts go back to what the captures left
still show, highlights are found again, versions that nobody shows and nobody marked go, and the undo journal
learns where its rows are.
"""

import json
import sqlite3
from collections.abc import Iterable

from reader.library import adopted, handing, keys, packing, page_lines, refitting, sketches, stories
from reader.library.packing import text_of
from reader.library.upkeep import Owed
from reader.model.body import Segment, blocks_from_json, running_text
from reader.model.faces import face

#: What makes an article the reader's own: it is never removed by the program. What was removed from it does
#: too, as long as the trash has it: there is no other place it could come back to.
_CARRIES = (
    "SELECT EXISTS (SELECT 1 FROM state WHERE article = ?1 AND (starred OR later) AND batch IS NOT ?2)"
    f" OR EXISTS (SELECT 1 FROM highlight h WHERE h.article = ?1 AND {adopted.worked_on('h', '?2')})"
    f" OR EXISTS (SELECT 1 FROM note n WHERE n.article = ?1 AND {adopted.note_worked_on('n', '?2')})"
    " OR EXISTS (SELECT 1 FROM article_tag WHERE article = ?1 AND deleted_at IS NULL AND batch IS NOT ?2)"
)
#: Versions of an article that no capture shows and on which no highlight was made.
_STALE = (
    "SELECT v.key FROM version v JOIN article a ON a.key = v.article "
    "WHERE v.article = ? AND v.key <> a.shown "
    "AND NOT EXISTS (SELECT 1 FROM appearance p WHERE p.version = v.key) "
    "AND NOT EXISTS (SELECT 1 FROM highlight h WHERE h.made_on = v.key)"
)


class Reshaping:
    """What a transaction takes away and joins; `owed` is shared with what it stores beside."""

    def __init__(self, connection: sqlite3.Connection, owed: Owed) -> None:
        # An article and the version shown of it refer to each other; RESTRICT still holds at once.
        connection.execute("PRAGMA defer_foreign_keys = ON")
        self._connection = connection
        self._owed = owed
        self._ids: dict[int, str] = {}
        #: The keys of texts that are gone; their hashes go last.
        self.dead: list[int] = []

    def touch(self, article: int) -> str:
        """An article will change; name it before it does. Returns its id."""
        self._owed.touch(article)
        if article not in self._ids:
            found = self._connection.execute("SELECT id FROM article WHERE key = ?", (article,))
            (self._ids[article],) = found.fetchone()
        return self._ids[article]

    def carries(self, article: int) -> bool:
        """Whether anything of the reader's is on an article: see the function `carries`."""
        return carries(self._connection, article)

    def withdraw(self, article: int, captures: Iterable[int]) -> None:
        """Captures no longer show an article."""
        self.touch(article)
        self._connection.executemany(
            "DELETE FROM appearance WHERE article = ? AND capture = ?",
            [(article, capture) for capture in captures],
        )

    def hand_over(self, article: int, to: int) -> None:
        """An article becomes part of another: captures, texts and all that is the reader's; then it goes."""
        self.touch(article)
        self.touch(to)
        self.dead += handing.hand_over(self._connection, article, to)
        self.forget(article)

    def forget(self, article: int) -> None:
        """An article that carries nothing goes: see `carries`."""
        self.touch(article)
        self._owed.take_out(article)
        self.delete(article)

    def delete(self, article: int) -> None:
        """An article that is taken out of the index goes, with all that is on it."""
        connection = self._connection
        owners = connection.execute(
            "SELECT v.key, h.article FROM version v JOIN highlight h ON h.made_on = v.key "
            "WHERE v.article = ?1 AND h.article <> ?1 GROUP BY v.key",
            (article,),
        )
        self.dead += [
            version for version, owner in owners.fetchall() if not handing.give(connection, version, owner)
        ]
        connection.execute(
            "DELETE FROM highlight_tag WHERE highlight IN (SELECT id FROM highlight WHERE article = ?)",
            (article,),
        )
        for table in ("tagged", "former", "note", "highlight", "article_tag", "state", "appearance"):
            connection.execute(f"DELETE FROM {table} WHERE article = ?", (article,))
        versions = connection.execute("DELETE FROM version WHERE article = ? RETURNING key", (article,))
        self.dead += [row[0] for row in versions.fetchall()]
        connection.execute("DELETE FROM article WHERE key = ?", (article,))

    def withdraw_import(self, capture: int) -> None:
        """A capture that nothing rests on goes, with the texts it brought; its articles went before."""
        connection, of = self._connection, (capture,)
        source, furniture = connection.execute(
            "SELECT source, furniture FROM capture WHERE key = ?", of
        ).fetchone()
        page_lines.take(connection, source, json.loads(furniture))
        connection.execute("DELETE FROM appearance WHERE capture = ?", of)
        versions = connection.execute("DELETE FROM version WHERE capture = ? RETURNING key", of)
        self.dead += [row[0] for row in versions.fetchall()]
        packing.stand_alone(connection, capture)
        for table in ("correction", "capture_content"):
            connection.execute(f"DELETE FROM {table} WHERE capture = ?", of)
        (id,) = connection.execute("DELETE FROM capture WHERE key = ? RETURNING id", of).fetchone()
        connection.execute("UPDATE capture SET series = NULL WHERE series = ?", (id,))

    def settle(self) -> None:
        """Bring all that is left into agreement; the transaction may end then."""
        left = [article for article in self._owed.articles if not self._owed.is_new(article)]
        for article in left:
            present(self._connection, article)
            self._find_home(article)
        self._owed.settle()
        for article in left:
            self._drop_stale(article)
        sketches.drop(self._connection, self.dead)
        refitting.refit(self._connection, self._ids.values())

    def _drop_stale(self, article: int) -> None:
        stale = [row[0] for row in self._connection.execute(_STALE, (article,))]
        for version in stale:
            self._connection.execute(
                "UPDATE highlight SET placed_in = made_on, start = quote_start, end = quote_end "
                "WHERE placed_in = ?",
                (version,),
            )
            self._connection.execute("DELETE FROM version WHERE key = ?", (version,))
        self.dead += stale

    def _find_home(self, article: int) -> None:
        """A text whose first capture no longer shows it belongs to the next that does, with its bytes."""
        homeless = self._connection.execute(
            "SELECT v.key, min(p.capture) FROM version v JOIN appearance p ON p.version = v.key "
            "WHERE v.article = ? AND NOT EXISTS "
            "(SELECT 1 FROM appearance q WHERE q.version = v.key AND q.capture = v.capture) GROUP BY v.key",
            (article,),
        ).fetchall()
        for version, capture in homeless:
            start, end, segments = place_in(self._connection, version, capture)
            packing.lean(self._connection, version, capture, start, end)
            self._connection.execute(
                "UPDATE version SET capture = ?, start = ?, end = ?, segments = ? WHERE key = ?",
                (capture, start, end, segments, version),
            )


def carries(connection: sqlite3.Connection, article: int, batch: str = "") -> bool:
    """Whether anything of the reader's is on an article: a highlight, note, tag, star or "read later".

    Highlights and notes count as long as they lie in the trash; what the import `batch` brought from
    elsewhere, or its rules put on, does not, unless the reader has worked on it since.
    """
    return bool(connection.execute(_CARRIES, (article, batch)).fetchone()[0])


def place_in(connection: sqlite3.Connection, version: int, capture: int) -> tuple[int, int, str]:
    """Where a capture shows a version: first and last byte, and the segments as a version keeps them.

    The segments are empty where the text does not stand in the bytes as it is.
    """
    import zlib

    from reader.library.rows import segments_json

    text, segments, start, end, encoding, packed = connection.execute(
        f"SELECT {text_of('v')}, v.segments, p.start, p.end, c.encoding, b.bytes FROM version v "
        "JOIN appearance p ON p.version = v.key JOIN capture c ON c.key = p.capture "
        "JOIN capture_content b ON b.capture = c.key WHERE v.key = ? AND c.key = ? ORDER BY p.n LIMIT 1",
        (version, capture),
    ).fetchone()
    data, found, at = zlib.decompress(packed), [], start
    for first, last, *_ in json.loads(segments):
        piece = text[first:last].encode(encoding, "replace")
        at = data.find(piece, at, end)
        if at < 0:
            return start, end, "[]"
        found.append(Segment(first, last, at, at + len(piece)))
        at += len(piece)
    return start, end, segments_json(found)


def present(connection: sqlite3.Connection, article: int) -> None:
    """Show of an article what its captures show: a text, a title, a day, a source that one of them has."""
    found = connection.execute(
        "SELECT p.version, p.title, coalesce(p.captured, c.page_date), c.source FROM appearance p "
        "JOIN version v ON v.key = p.version JOIN capture c ON c.key = p.capture WHERE p.article = ? "
        f"ORDER BY v.excerpt, v.cut, length({text_of('v')}) DESC, p.capture, p.n",
        (article,),
    ).fetchall()
    if not found:
        return
    versions, titles, days, sources = zip(*found, strict=True)
    shown, title, day, source = connection.execute(
        "SELECT shown, title, captured, source FROM article WHERE key = ?", (article,)
    ).fetchone()
    title = title if title in titles else next((each for each in titles if each is not None), None)
    day = day if day in days else next((each for each in days if each is not None), None)
    source = source if source in sources else sources[0]
    connection.execute(
        "UPDATE article SET title = ?1, title_state = CASE WHEN title IS ?1 THEN title_state "
        "WHEN ?1 IS NULL THEN 'none' ELSE 'printed' END, captured = ?2, source = ?3, "
        "captures = ?4, updated_at = ?5 WHERE key = ?6 "
        "AND (title IS NOT ?1 OR captured IS NOT ?2 OR source <> ?3 OR captures <> ?4)",
        (title, day, source, len(found), keys.now(), article),
    )
    connection.execute("UPDATE state SET source = ?1 WHERE article = ?2 AND source <> ?1", (source, article))
    if shown not in versions:
        show_fullest(connection, article)


def show_fullest(connection: sqlite3.Connection, article: int) -> None:
    """Show the fullest text that captures have of an article: one that is whole, else the longest."""
    (version,) = connection.execute(
        "SELECT v.key FROM appearance p JOIN version v ON v.key = p.version WHERE p.article = ? "
        f"ORDER BY v.excerpt, v.cut, length({text_of('v')}) DESC, p.capture, p.n LIMIT 1",
        (article,),
    ).fetchone()
    sql = f"SELECT {text_of('version')}, blocks FROM version WHERE key = ?"
    text, blocks = connection.execute(sql, (version,)).fetchone()
    looks = face(text, running_text(text, blocks_from_json(json.loads(blocks))))
    stories.show(connection, article, version, looks)
