"""Captures go in: one file, one transaction, all its stories or none."""

import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from reader.library import keys, rows, stories
from reader.library.selection import fold
from reader.library.texts import storable
from reader.model.article import CaptureRef
from reader.model.body import Block, blocks_from_json
from reader.model.capture import Split
from reader.model.change import Change, Touched
from reader.model.errors import NotFound

if TYPE_CHECKING:
    from sqlite_utils import Database

    from reader.library.library import Library

#: A page line is looked up in at most so many captures.
_COMMON = 64


class Decided(Protocol):
    """What was decided of a story: which article it shows again, or that it is a new one."""

    @property
    def story_n(self) -> int:
        """The number of the story on its page."""

    @property
    def article(self) -> str | None:
        """The id of the article it shows; of a new one the id it shall have, or None for any."""

    @property
    def kind(self) -> str:
        """One of new, copy, fuller, shorter, edited."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What storing a capture did: its id, the source it went to, and the articles it made or met."""

    capture: str
    source: int
    new: tuple[str, ...]
    merged: tuple[str, ...]
    change: Change


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may be the one a story shows, with the text now shown of it."""

    id: str
    title: str | None
    text: str
    blocks: tuple[Block, ...]
    sha256: str
    cut: bool
    source: int


class Captures:
    """The captures of a library."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def known(self, sha256: str) -> str | None:
        """The id of the capture with these bytes, or None."""
        with self._library.reading() as connection:
            found = connection.execute("SELECT id FROM capture WHERE sha256 = ?", (sha256,)).fetchone()
        return found[0] if found else None

    def content(self, sha256: str) -> bytes:
        """A capture's bytes as they were imported. Raises NotFound."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT b.bytes FROM capture c JOIN capture_content b ON b.capture = c.key "
                "WHERE c.sha256 = ?",
                (sha256,),
            ).fetchone()
        if found is None:
            raise NotFound("This capture is not in the library; import its file again.")
        return zlib.decompress(found[0])

    def names(self) -> list[str]:
        """The file names of all captures, in the order they were imported."""
        with self._library.reading() as connection:
            return [row[0] for row in connection.execute("SELECT name FROM capture ORDER BY key")]

    def of_article(self, id: str) -> tuple[CaptureRef, ...]:
        """Every place where captures show an article. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "article", id)
            return rows.captures(connection, key)

    def of_source(self, source: int, limit: int) -> list[tuple[str, str]]:
        """The first captures of a source: file name and sha256."""
        with self._library.reading() as connection:
            return connection.execute(
                "SELECT name, sha256 FROM capture WHERE source = ? ORDER BY key LIMIT ?", (source, limit)
            ).fetchall()

    def alike(self, sha256: str, hashes: Sequence[int], limit: int = 8) -> list[Candidate]:
        """Articles that share a text or the most of these hashes; the text of each must still be compared.

        The cost depends on the number of hashes, not on the size of the library.
        """
        hits: dict[int, int] = {}
        with self._library.reading() as connection:
            for (article,) in connection.execute(
                "SELECT article FROM version WHERE sha256 = ? LIMIT 2", (sha256,)
            ):
                hits[article] = len(hashes) + 1
            shared = connection.execute(
                "SELECT version, count(*) AS n FROM sketch WHERE hash IN (SELECT value FROM json_each(?)) "
                "GROUP BY version ORDER BY n DESC LIMIT ?",
                (json.dumps(list(hashes)), 2 * limit),
            )
            for version, count in shared.fetchall():
                (article,) = connection.execute(
                    "SELECT article FROM version WHERE key = ?", (version,)
                ).fetchone()
                hits[article] = max(hits.get(article, 0), count)
            best = sorted(hits, key=hits.__getitem__, reverse=True)[:limit]
            found = [
                connection.execute(
                    "SELECT a.id, a.title, v.text, v.blocks, v.sha256, v.cut, a.source FROM article a "
                    "JOIN version v ON v.key = a.shown WHERE a.key = ?",
                    (article,),
                ).fetchone()
                for article in best
            ]
        return [
            Candidate(id, title, text, blocks_from_json(json.loads(blocks)), sha256, bool(cut), source)
            for id, title, text, blocks, sha256, cut, source in found
        ]

    def sharing(self, furniture: frozenset[str]) -> dict[int, int]:
        """Sources whose captures have some of these page lines, and how many of the lines each has.

        A line that captures of two sources print ("Share", "Read more") tells nothing and is not counted.
        """
        shared: dict[int, int] = {}
        sql = (
            "SELECT DISTINCT c.source FROM (SELECT capture FROM furniture WHERE fingerprint = ? "
            f"ORDER BY capture DESC LIMIT {_COMMON}) f JOIN capture c ON c.key = f.capture LIMIT 2"
        )
        with self._library.reading() as connection:
            for fingerprint in sorted(furniture):
                found = connection.execute(sql, (fingerprint,)).fetchall()
                if len(found) == 1:
                    shared[found[0][0]] = shared.get(found[0][0], 0) + 1
        return shared

    def store(
        self,
        split: Split,
        data: bytes,
        imported_at: int,
        verdicts: Sequence[Decided],
        *,
        source: int | None = None,
        source_name: str = "",
        sketches: Mapping[int, Sequence[int]] | None = None,
    ) -> Stored:
        """Store a capture and all its stories in one transaction. Not an undo step.

        `imported_at` is UTC ms; `verdicts` has one for each story (a story without one is new); `source` is
        the source's key, None makes a new one named `source_name`; `sketches` are hashes by story number.
        """
        with self._library.writing() as db:
            if source is None:
                source = _new_source(db, storable(source_name or split.name))
            capture, id = _insert(db, split, data, imported_at, source)
            page = stories.Page(db.conn, capture, source, split, imported_at, sketches or {})
            by_story = {verdict.story_n: verdict for verdict in verdicts}
            for story in reversed(split.stories):
                verdict = by_story.get(story.n)
                if verdict is None or verdict.kind == "new":
                    page.add(story, verdict.article if verdict else None)
            for story in split.stories:
                verdict = by_story.get(story.n)
                if verdict is not None and verdict.kind != "new" and verdict.article is not None:
                    page.meet(story, verdict.article, verdict.kind)
            page.finish()
        touched = Touched.ARTICLES | Touched.CAPTURES | Touched.SOURCES | Touched.HIGHLIGHTS
        new, merged = tuple(page.new), tuple(page.merged)
        return Stored(id, source, new, merged, Change("Import", touched, (*new, *merged)))


def _new_source(db: "Database", name: str) -> int:
    stamp = keys.now()
    cursor = db.conn.execute(
        "INSERT INTO source(id, name, folded, created_at, updated_at) VALUES (?, ?, ?, ?, ?)",
        (keys.new_id(), name, fold(name), stamp, stamp),
    )
    return int(cursor.lastrowid or 0)


def _insert(db: "Database", split: Split, data: bytes, imported_at: int, source: int) -> tuple[int, str]:
    id = keys.new_id(imported_at)
    results = split.results and [split.results.first, split.results.last, split.results.total]
    cursor = db.conn.execute(
        "INSERT INTO capture(id, sha256, name, size, encoding, assumed, kind, page_date, results, ticker, "
        "spans, publisher, source, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            id,
            split.sha256,
            storable(split.name),
            split.size,
            split.encoding,
            split.assumed,
            split.kind,
            split.page_date,
            json.dumps(results) if results else None,
            json.dumps([[row.name, row.value, row.change] for row in split.ticker], ensure_ascii=False),
            json.dumps([[s.start, s.end, s.label.value, s.kind, s.article] for s in split.spans]),
            split.publisher,
            source,
            imported_at,
        ),
    )
    key = int(cursor.lastrowid or 0)
    db.conn.execute("INSERT INTO capture_content(capture, bytes) VALUES (?, ?)", (key, zlib.compress(data)))
    db.conn.executemany(
        "INSERT INTO furniture(fingerprint, capture) VALUES (?, ?)",
        [(line, key) for line in sorted(split.furniture)],
    )
    return key, id
