"""Captures as a person looks over them: how sure their split is, what was said of it, what it is now."""

import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from reader.library import images, keys, rows
from reader.model.capture import CaptureState, Label, Span
from reader.model.change import Change, Touched
from reader.model.evidence import Correction, Says
from reader.model.wording import in_english

if TYPE_CHECKING:
    from reader.library.library import Library

_COLUMNS = (
    "c.id, c.name, o.name, c.source, "
    "(SELECT count(DISTINCT p.article) FROM appearance p WHERE p.capture = c.key), "
    "c.confidence, c.reason, c.state, c.imported_at, c.kind, c.size, c.sha256"
)
_ROWS = f"SELECT {_COLUMNS} FROM capture c JOIN source o ON o.key = c.source"


class CaptureRow(NamedTuple):
    """A capture as lists show it: `articles` is how many it shows, `imported_at` UTC ms, `size` bytes."""

    id: str
    name: str
    source: str
    source_key: int
    articles: int
    confidence: float
    reason: str
    state: CaptureState
    imported_at: int
    kind: str
    size: int
    sha256: str


class ShownText(NamedTuple):
    """An article as a capture shows it: the title printed there, what a list shows of it, its text's hash."""

    article: str
    title: str | None
    heading: str
    sha256: str


class Reviewing:
    """The part of the captures that is looked over and put right. Ids may be given by their beginnings."""

    _library: "Library"

    def doubtful(self) -> tuple[CaptureRow, ...]:
        """The captures that wait to be looked at, the least certain first."""
        with self._library.reading() as connection:
            found = connection.execute(f"{_ROWS} WHERE c.state = 'doubtful' ORDER BY c.confidence, c.key")
            return tuple(_row(each) for each in found)

    def all(self, *, limit: int = 100, before: str | None = None) -> tuple[CaptureRow, ...]:
        """The newest captures, or those stored before the one named. Raises NotFound."""
        with self._library.reading() as connection:
            key = rows.named(connection, "capture", before)[0] if before else None
            found = connection.execute(
                f"{_ROWS} WHERE (?1 IS NULL OR c.key < ?1) AND c.state <> 'taken' "
                "ORDER BY c.key DESC LIMIT ?2",
                (key, limit),
            )
            return tuple(_row(each) for each in found)

    def kept(self) -> tuple[CaptureRow, ...]:
        """Every capture whose bytes are kept, also of those that were taken back, in the order stored."""
        with self._library.reading() as connection:
            return tuple(_row(each) for each in connection.execute(f"{_ROWS} ORDER BY c.key"))

    def row(self, id: str) -> CaptureRow:
        """One capture. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "capture", id)
            return _row(connection.execute(f"{_ROWS} WHERE c.key = ?", (key,)).fetchone())

    def bytes_of(self, id: str) -> bytes:
        """A capture's bytes as they were imported. Raises NotFound, LibraryDamaged."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "capture", id)
            found = connection.execute("SELECT bytes FROM capture_content WHERE capture = ?", (key,))
            return zlib.decompress(found.fetchone()[0])

    def split_of(self, id: str) -> tuple[Span, ...]:
        """The spans of a capture as it is split now, in bytes and in order. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "capture", id)
            (spans,) = connection.execute("SELECT spans FROM capture WHERE key = ?", (key,)).fetchone()
        return tuple(
            Span(start, end, Label(label), kind, article)
            for start, end, label, kind, article in json.loads(spans)
        )

    def unconfirmed(self, source: int) -> tuple[CaptureRow, ...]:
        """The captures of a source that no person has confirmed, the oldest first."""
        with self._library.reading() as connection:
            found = connection.execute(
                f"{_ROWS} WHERE c.source = ? AND c.state IN ('split', 'doubtful') ORDER BY c.key", (source,)
            )
            return tuple(_row(each) for each in found)

    def shown_texts(self, id: str) -> tuple[ShownText, ...]:
        """What a capture shows, in the order printed. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "capture", id)
            found = connection.execute(
                "SELECT a.id, p.title, coalesce(p.title, a.stand_in), v.sha256 FROM appearance p "
                "JOIN article a ON a.key = p.article JOIN version v ON v.key = p.version "
                "WHERE p.capture = ? ORDER BY p.n",
                (key,),
            )
            return tuple(ShownText(*each) for each in found)

    def shown_by(self, id: str) -> tuple[str, ...]:
        """The ids of the articles that a capture shows, in the order printed. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "capture", id)
            return shown_in(connection, key)

    def corrections(self, id: str) -> tuple[Correction, ...]:
        """What a person said of a capture's lines, in the order said. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "capture", id)
            found = connection.execute("SELECT at, says FROM correction WHERE capture = ? ORDER BY n", (key,))
            return tuple(Correction(at, Says(says)) for at, says in found)

    def confirm(self, id: str) -> Change:
        """A person finds the split good as it is: no profile and no import changes it. Raises NotFound."""
        label = in_english("Accept split")
        with self._library.writing() as db, images.journaled(db.conn, label, Touched.CAPTURES) as about:
            key, _ = rows.named(db.conn, "capture", id)
            db.conn.execute("UPDATE capture SET state = 'confirmed' WHERE key = ?", (key,))
            about += shown_in(db.conn, key)
        return Change(label, Touched.CAPTURES, tuple(about))


def keep_corrections(
    connection: sqlite3.Connection,
    capture: int,
    corrections: Iterable[Correction],
    fingerprints: Mapping[int, str],
) -> None:
    """Replace what a person said of a capture's lines; `fingerprints` are those of the lines, by byte."""
    connection.execute("DELETE FROM correction WHERE capture = ?", (capture,))
    connection.executemany(
        "INSERT INTO correction(capture, n, at, says, fingerprint, made_at) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (capture, n, at, str(says), fingerprints.get(at), keys.now())
            for n, (at, says) in enumerate(corrections)
        ],
    )


def shown_in(connection: sqlite3.Connection, capture: int) -> tuple[str, ...]:
    """The ids of the articles that a capture shows, in the order printed."""
    found = connection.execute(
        "SELECT a.id FROM appearance p JOIN article a ON a.key = p.article WHERE p.capture = ? ORDER BY p.n",
        (capture,),
    )
    return tuple(dict.fromkeys(row[0] for row in found))


def _row(found: tuple[object, ...]) -> CaptureRow:
    row = CaptureRow(*found)  # type: ignore[arg-type]
    return row._replace(state=CaptureState(row.state))
