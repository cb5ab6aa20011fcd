"""What was removed: kept thirty days, then written to a plain file and gone.

Removed highlights and notes are rows with the time of their removal. An article that was thrown away leaves
the trash after the same days, unless it carries highlights or notes: what the reader made on a text is never
taken by the clock. It goes by becoming a row that no list shows, so that the next page that prints it brings
nothing back. What goes for good is first appended to a text file beside the library, to be read for ever.
"""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library import forgetting, keys, rows, upkeep
from reader.library.acts import Act
from reader.library.backup_files import Reason
from reader.library.notes import put_back
from reader.model.article import Row
from reader.model.change import NO_CHANGE, Change, Touched
from reader.model.errors import NotFound
from reader.model.keeping import DAY, DAYS, days_left
from reader.model.wording import in_english, in_english_n, tr

if TYPE_CHECKING:
    from reader.library.library import Library

_WORDS = Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS | Touched.OUTLINES
_TOUCHED = Touched.ARTICLES | Touched.STATE | _WORDS
_ARTICLES = "SELECT a.id FROM state s JOIN article a ON a.key = s.article WHERE s.shelf = 2"
#: What emptying takes of the reader's own: all that is removed, or stands on an article in the trash. A note
#: goes with its highlight.
_HIGHLIGHTS = (
    "SELECT id FROM highlight WHERE deleted_at IS NOT NULL "
    "UNION SELECT h.id FROM state s JOIN highlight h ON h.article = s.article WHERE s.shelf = 2"
)
_NOTES = (
    "SELECT n.id FROM note n WHERE n.deleted_at IS NOT NULL "
    "UNION SELECT n.id FROM state s JOIN note n ON n.article = s.article "
    "WHERE s.shelf = 2 AND n.highlight IS NULL"
)
#: What outlines quote, which does not expire.
_QUOTED = (
    "SELECT coalesce(i.highlight, i.note) FROM outline_item i JOIN outline o ON o.id = i.outline "
    "WHERE i.deleted_at IS NULL AND o.deleted_at IS NULL AND coalesce(i.highlight, i.note) IS NOT NULL"
)
#: The columns of `Removed` but the last, those of the article's row behind them.
_REMOVED_HIGHLIGHTS = (
    f"SELECT h.id, h.exact, coalesce(n.text, ''), h.color, h.deleted_at, {rows.ROW_COLUMNS} "
    "FROM highlight h LEFT JOIN note n ON n.highlight = h.id AND n.deleted_at IS NULL "
    f"CROSS JOIN state s ON s.article = h.article {rows.ROW_JOINS} "
    "WHERE h.deleted_at IS NOT NULL ORDER BY h.deleted_at DESC, h.id LIMIT ? OFFSET ?"
)
_REMOVED_NOTES = (
    f"SELECT n.id, coalesce(h.exact, ''), n.text, coalesce(h.color, ''), n.deleted_at, {rows.ROW_COLUMNS} "
    "FROM note n LEFT JOIN highlight h ON h.id = n.highlight "
    f"CROSS JOIN state s ON s.article = n.article {rows.ROW_JOINS} "
    "WHERE n.deleted_at IS NOT NULL ORDER BY n.deleted_at DESC, n.id "
    "LIMIT ? OFFSET ?"
)


class Removed(NamedTuple):
    """A removed highlight, or a note that was removed by itself from an article or a highlight.

    `quote` is "" for a note on an article; `color` is that of the highlight; `removed_at` is UTC ms.
    """

    id: str
    row: Row
    quote: str
    note: str
    color: str
    removed_at: int
    days_left: int


class Lying(NamedTuple):
    """What lies in the trash: ids of articles, of highlights and of notes."""

    articles: tuple[str, ...]
    highlights: tuple[str, ...]
    notes: tuple[str, ...]


class Emptied(NamedTuple):
    """What emptying took: how many of each, and the backup that holds them."""

    change: Change
    articles: int
    highlights: int
    notes: int
    backup: Path


class Trash:
    """What was removed from a library and can still be had back."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    @property
    def log(self) -> Path:
        """The text file that keeps what went for good."""
        return self._library.path.with_name(f"{self._library.path.stem}.deleted-notes.txt")

    def highlights(self, *, limit: int = 500, offset: int = 0) -> list[Removed]:
        """Removed highlights, each with its note, the latest removed first."""
        with self._library.reading() as connection:
            found = connection.execute(_REMOVED_HIGHLIGHTS, (limit, offset))
            return [_removed(each) for each in found]

    def notes(self, *, limit: int = 500, offset: int = 0) -> list[Removed]:
        """Notes that were removed by themselves, from articles and highlights, the latest removed first."""
        with self._library.reading() as connection:
            found = connection.execute(_REMOVED_NOTES, (limit, offset))
            return [_removed(each) for each in found]

    def lying(self) -> Lying:
        """What emptying would take."""
        with self._library.reading() as connection:
            return _lying(connection)

    def restore(self, *ids: str) -> Change:
        """Bring removed highlights and notes back, as one undo step. Raises NotFound for one that is gone."""
        with self._library.acting("", Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS) as act:
            kinds = {_restored(act, id) for id in ids}
            act.label = _restoring(len(ids), notes=kinds == {"note"})
        return act.change

    def purge(self, *ids: str) -> Change:
        """Remove highlights and notes for good, which no undo brings back; they are written to `log` first.

        Raises NotFound for one that was not removed before, LibraryUnusable where the file cannot be written;
        then nothing goes.
        """
        with self._library.writing() as db:
            for id in ids:
                _table_of(db.conn, id)
            return self._purge(Act(db, in_english("Remove for good"), _TOUCHED), ids)

    def empty(self, meant: Lying | None = None) -> Emptied:
        """Remove for good all that lies in the trash, thrown-away articles with what is on them too.

        Where it is told what is `meant`, that alone: what has come into the trash since then stays, with its
        article. A backup is made first, unless there is one that holds all that is here. No undo brings any
        of it back. Raises LibraryUnusable where the backup or the text file cannot be written; then nothing
        goes.
        """
        backup = self._library.backups.of_all(Reason.EMPTYING)
        with self._library.writing() as db:
            now = _lying(db.conn)
            going = now if meant is None else _of_both(now, meant)
            left = {*now.highlights, *now.notes}.difference(going.highlights, going.notes)
            kept = set(forgetting.articles_of(db.conn, sorted(left)))
            articles = [key for key in upkeep.keys_of(db.conn, going.articles) if key not in kept]
            act = Act(db, in_english("Empty the trash"), _TOUCHED)
            change = self._purge(act, [*going.highlights, *going.notes], articles)
        return Emptied(change, len(articles), len(going.highlights), len(going.notes), backup.path)

    def expire(self, days: int = DAYS, now: int | None = None) -> Change:
        """Let go what has lain in the trash for so many days; nothing while the clock is plainly wrong.

        Articles that carry highlights or notes stay, and what an outline quotes. Deleted outlines and items
        taken out of outlines go too. `now` is UTC ms. Not an undo step.
        """
        now = keys.now() if now is None else now
        until = now - days * DAY
        with self._library.reading() as connection:
            if not any(_due(connection, until)) or now < _newest(connection):
                return NO_CHANGE
        with self._library.writing() as db:
            return self._purge(Act(db, in_english("Let go"), _TOUCHED), *_due(db.conn, until))

    def _purge(
        self, act: Act, removed: Sequence[str], articles: Sequence[int] = (), outlines: Sequence[str] = ()
    ) -> Change:
        """Write what goes to the log, then let it go, within the act's transaction."""
        connection = act.db.conn
        forgetting.write_down(connection, self.log, removed, outlines)
        for article in sorted({*articles, *forgetting.articles_of(connection, removed)}):
            act.touch(article)
        forgetting.forget(connection, removed, articles, outlines)
        connection.executemany(
            "UPDATE state SET trashed = 2, updated_at = ? WHERE article = ?",
            [(keys.now(), article) for article in articles],
        )
        act.finish()
        return act.change


def _removed(found: Sequence[Any]) -> Removed:
    id, quote, note, color, removed_at, *row = found
    return Removed(id, rows.row(row), quote, note, color, removed_at, days_left(removed_at))


def _first(connection: sqlite3.Connection, sql: str, *values: int) -> list[Any]:
    return [row[0] for row in connection.execute(sql, values)]


def _lying(connection: sqlite3.Connection) -> Lying:
    return Lying(*(tuple(_first(connection, sql)) for sql in (_ARTICLES, _HIGHLIGHTS, _NOTES)))


def _of_both(now: Lying, meant: Lying) -> Lying:
    pairs = ((ids, set(asked)) for ids, asked in zip(now, meant, strict=True))
    return Lying(*(tuple(id for id in ids if id in asked) for ids, asked in pairs))


def _due(connection: sqlite3.Connection, until: int) -> tuple[list[str], list[int], list[str]]:
    """What was removed before a time: ids of highlights and notes, keys of bare articles that were thrown
    away, ids of outlines and of items of others."""
    removed = [
        id
        for table in ("highlight", "note")
        for id in _first(
            connection, f"SELECT id FROM {table} WHERE deleted_at < ? AND id NOT IN ({_QUOTED})", until
        )
    ]
    bare = "SELECT article FROM state WHERE shelf = 2 AND updated_at < ? AND highlights = 0 AND notes = 0"
    outlines = (
        "SELECT id FROM outline WHERE deleted_at < ?1 UNION ALL SELECT id FROM outline_item "
        "WHERE deleted_at < ?1"
    )
    return removed, _first(connection, bare, until), _first(connection, outlines, until)


def _newest(connection: sqlite3.Connection) -> int:
    """When the library was written last (UTC ms), as far as its newest rows tell: a clock before that is
    wrong. No more is read, for this is asked at every start."""
    told = (
        "SELECT max(made_at, updated_at) FROM journal ORDER BY key DESC LIMIT 1",
        "SELECT imported_at FROM capture ORDER BY key DESC LIMIT 1",
        "SELECT max(created_at) FROM highlight",
    )
    found = (connection.execute(sql).fetchone() for sql in told)
    return max((row[0] or 0 for row in found if row), default=0)


def _restored(act: Act, id: str) -> str:
    """Bring one row back, a note with the highlight it is on; returns its table."""
    table = _table_of(act.db.conn, id)
    found = f"SELECT article, {'highlight' if table == 'note' else 'NULL'} FROM {table} WHERE id = ?"
    article, on = act.db.conn.execute(found, (id,)).fetchone()
    act.touch(article)
    if table == "note":
        put_back(act, id)
    else:
        act.update(table, id, {"deleted_at": None})
    if on is not None:
        act.update("highlight", on, {"deleted_at": None})
    return table


def _table_of(connection: sqlite3.Connection, id: str) -> str:
    """Whether a removed row is a highlight or a note. Raises NotFound."""
    for table in ("highlight", "note"):
        sql = f"SELECT 1 FROM {table} WHERE id = ? AND deleted_at IS NOT NULL"
        if connection.execute(sql, (id,)).fetchone():
            return table
    raise NotFound(tr("This is not in the trash any more: it was brought back, or it has gone for good."))


def _restoring(n: int, *, notes: bool) -> str:
    if notes:
        return (
            in_english("Restore note") if n == 1 else in_english_n(n, "Restore {n} note", "Restore {n} notes")
        )
    return (
        in_english("Restore highlight")
        if n == 1
        else in_english_n(n, "Restore {n} highlight", "Restore {n} highlights")
    )
