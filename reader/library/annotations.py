"""Highlights and notes: the reader's own, kept whatever happens to the text."""

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.library import keys, notes, rows
from reader.library.packing import TEXT, text_of
from reader.library.tags import put_on_highlight
from reader.library.texts import is_damaged
from reader.model.article import Row
from reader.model.change import Change, Touched
from reader.model.errors import NotFound
from reader.model.highlight import COLORS, Anchor, Highlight, Quote, check_color, quote_at
from reader.model.wording import in_english, tr

if TYPE_CHECKING:
    from reader.library.acts import Act
    from reader.library.library import Library


class Annotations:
    """The highlights and notes of a library. Ids may be given by their beginnings."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def of(self, article: str) -> tuple[Highlight, ...]:
        """An article's highlights in reading order, lost ones last. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "article", article)
            found = connection.execute(
                f"SELECT {rows.HIGHLIGHT_COLUMNS} FROM {rows.HIGHLIGHT_TABLES} "
                f"WHERE h.article = ? AND h.deleted_at IS NULL {rows.HIGHLIGHT_ORDER}",
                (key,),
            )
            return tuple(rows.highlight(each) for each in found)

    def all(self, *, limit: int = 500) -> list[tuple[Row, Highlight]]:
        """The newest highlights of the whole library, each with its article's row."""
        columns = f"{rows.ROW_COLUMNS}, {rows.HIGHLIGHT_COLUMNS}"
        width = rows.ROW_WIDTH
        with self._library.reading() as connection:
            found = connection.execute(
                f"SELECT {columns} FROM highlight h CROSS JOIN state s ON s.article = h.article "
                f"{rows.ROW_JOINS} JOIN version m ON m.key = h.made_on WHERE h.deleted_at IS NULL "
                "ORDER BY h.created_at DESC, h.id DESC LIMIT ?",
                (limit,),
            )
            return [(rows.row(each[:width]), rows.highlight(each[width:])) for each in found]

    def find(self, id: str) -> Highlight:
        """One highlight. Raises NotFound, also for one that was removed."""
        with self._library.reading() as connection:
            return highlight_in(connection, id)

    def highlight(
        self,
        article: str,
        start: int,
        end: int,
        color: str | None = None,
        *,
        version: str | None = None,
        note: str = "",
        tags: Sequence[str] = (),
        joins: str | None = None,
    ) -> tuple[Highlight, Change]:
        """Highlight words of the version shown, or of the one named; offsets in code points, half open.

        The same range twice is one highlight: a second call only adds what it brings (another colour, a
        note, tags). Without a colour a new highlight is yellow and an old one
        keeps its own. Calls one after another that name the same `joins` are one undo step. Raises NotFound
        for a range that is not in the text, PostilError for an unknown colour.
        """
        check_color(color or COLORS[0])
        with self._library.acting(in_english("Highlight"), Touched.HIGHLIGHTS, joins) as act:
            key, _ = rows.named(act.db.conn, "article", article)
            made_on, shown = version_keys(act.db.conn, key, version)
            act.touch(key)
            id = _same_range(act.db.conn, key, made_on, start, end)
            if id is None:
                id = _add(act, key, (made_on, shown), (start, end), color or COLORS[0])
            elif color and act.update("highlight", id, {"color": color}):
                act.label = in_english("Recolour")
            else:
                act.label = in_english("Note") if note.strip() else in_english("Tag highlight")
            if note.strip():
                act.touched |= Touched.NOTES
                notes.put(act, key, id, _joined(_note_text(act.db.conn, id), note))
            if tags:
                act.touched |= Touched.TAGS
                have = highlight_in(act.db.conn, id).tags
                put_on_highlight(act, id, (*have, *tags))
        return self.find(id), act.change

    def recolor(self, highlight: str, color: str) -> Change:
        """Change a highlight's colour. Raises NotFound, PostilError."""
        check_color(color)
        with self._library.acting(in_english("Recolour"), Touched.HIGHLIGHTS) as act:
            article, id = _place(act.db.conn, highlight)
            act.touch(article)
            act.update("highlight", id, {"color": color})
        return act.change

    def remove(self, highlight: str) -> Change:
        """Take a highlight away, with its note and tags; all of it comes back with undo. Raises NotFound."""
        with self._library.acting(
            in_english("Remove highlight"), Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS
        ) as act:
            article, id = _place(act.db.conn, highlight)
            act.touch(article)
            act.update("highlight", id, {"deleted_at": keys.now()})
        return act.change

    def write_note(self, highlight: str, text: str, step: str | None = None) -> Change:
        """Keep the note on a highlight as it stands now; an empty text takes it away. Raises NotFound.

        Saves of a note that name the same `step` are one undo step, within ten minutes and with no other act
        between; a save that names none is a step of its own.
        """
        with self._library.reading() as connection:
            _, id = _place(connection, highlight)
        with self._library.acting(
            in_english("Note"), Touched.NOTES | Touched.HIGHLIGHTS, _joins(id, step)
        ) as act:
            article, _ = _place(act.db.conn, id)
            act.touch(article)
            notes.put(act, article, id, text)
        return act.change

    def article_note(self, article: str) -> str:
        """The note on an article as a whole; empty where there is none. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "article", article)
            found = connection.execute(
                "SELECT text FROM note WHERE article = ? AND highlight IS NULL AND deleted_at IS NULL", (key,)
            ).fetchone()
        return found[0] if found else ""

    def write_article_note(self, article: str, text: str, step: str | None = None) -> Change:
        """Keep the note on an article; like `write_note`. Raises NotFound."""
        with self._library.reading() as connection:
            key, id = rows.named(connection, "article", article)
        with self._library.acting(in_english("Article note"), Touched.NOTES, _joins(id, step)) as act:
            act.touch(key)
            notes.put(act, key, None, text)
        return act.change


def _joins(id: str, step: str | None) -> str | None:
    return f"note {id} {step}" if step else None


def _place(connection: sqlite3.Connection, highlight: str) -> tuple[int, str]:
    _, id = rows.named(connection, "highlight", highlight)
    found = connection.execute(
        "SELECT article FROM highlight WHERE id = ? AND deleted_at IS NULL", (id,)
    ).fetchone()
    if found is None:
        raise NotFound(tr("This highlight was removed; undo brings it back."))
    return found[0], id


def highlight_in(connection: sqlite3.Connection, highlight: str) -> Highlight:
    """One highlight. Raises NotFound, also for one that was removed."""
    _, id = _place(connection, highlight)
    sql = f"SELECT {rows.HIGHLIGHT_COLUMNS} FROM {rows.HIGHLIGHT_TABLES} WHERE h.id = ?"
    return rows.highlight(connection.execute(sql, (id,)).fetchone())


def version_keys(connection: sqlite3.Connection, article: int, version: str | None) -> tuple[int, int]:
    """The keys of the version to highlight and of the one shown."""
    (shown,) = connection.execute("SELECT shown FROM article WHERE key = ?", (article,)).fetchone()
    if version is None:
        return shown, shown
    made_on, _ = rows.named(connection, "version", version)
    (owner,) = connection.execute("SELECT article FROM version WHERE key = ?", (made_on,)).fetchone()
    if owner != article:
        raise NotFound(
            tr(
                "Version {version} belongs to another article; see this one's versions with “show”.",
                version=version,
            )
        )
    return made_on, shown


def _same_range(
    connection: sqlite3.Connection, article: int, made_on: int, start: int, end: int
) -> str | None:
    found = connection.execute(
        "SELECT id FROM highlight WHERE article = ?1 AND deleted_at IS NULL AND ("
        " (made_on = ?2 AND quote_start = ?3 AND quote_end = ?4) OR"
        " (placed_in = ?2 AND start = ?3 AND end = ?4 AND anchor = 'anchored')) ORDER BY created_at LIMIT 1",
        (article, made_on, start, end),
    ).fetchone()
    return found[0] if found else None


def _add(act: "Act", article: int, versions: tuple[int, int], place: tuple[int, int], color: str) -> str:
    made_on, shown = versions
    (text,) = act.db.conn.execute(TEXT, (made_on,)).fetchone()
    try:
        quote = quote_at(text, *place)
    except ValueError as error:
        raise NotFound(
            tr("Nothing can be highlighted there: {error}; select some words first.", error=error)
        ) from error
    id = keys.new_id()
    act.insert(
        "highlight",
        {
            "id": id,
            "article": article,
            "made_on": made_on,
            "exact": quote.exact,
            "prefix": quote.prefix,
            "suffix": quote.suffix,
            "quote_start": quote.start,
            "quote_end": quote.end,
            **placed(act.db.conn, quote, made_on, shown),
            "color": color,
            "created_at": keys.now(),
            "deleted_at": None,
        },
    )
    return id


def placed(connection: sqlite3.Connection, quote: Quote, made_on: int, shown: int) -> dict[str, int | str]:
    """Where a quote of one version stands in another, both by their keys, as columns of a highlight.

    A text that is damaged tells nothing of it: the quote stands where it was made until it is whole again.
    """
    where: dict[str, int | str] = {
        "placed_in": made_on, "start": quote.start, "end": quote.end, "anchor": Anchor.ANCHORED.value
    }  # fmt: skip
    if made_on == shown:
        return where
    sql = f"SELECT key, {text_of('version')}, sha256 FROM version WHERE key IN (?, ?)"
    texts = {key: told for key, *told in connection.execute(sql, (made_on, shown))}
    if is_damaged(*texts[shown]):
        return where
    from reader.model import anchoring

    found = anchoring.find(texts[shown][0], quote, texts[made_on][0])
    if found is None:
        return where | {"placed_in": shown, "anchor": Anchor.LOST.value}
    return where | {"placed_in": shown, "start": found[0], "end": found[1]}


def _note_text(connection: sqlite3.Connection, highlight: str) -> str:
    found = connection.execute(
        "SELECT text FROM note WHERE highlight = ? AND deleted_at IS NULL", (highlight,)
    ).fetchone()
    return found[0] if found else ""


def _joined(old: str, new: str) -> str:
    return old if new in old.split("\n\n") else f"{old}\n\n{new}" if old else new
