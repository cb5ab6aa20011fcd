"""Items of an outline as rows: those that are there as values, and new ones of what they quote."""

import json
import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reader.library import keys, rows
from reader.library.texts import storable
from reader.model.errors import NotFound
from reader.model.outline import Item, Kind, Standing, standing
from reader.model.wording import tr

if TYPE_CHECKING:
    from reader.library.acts import Image

_LIVING = "outline = ? AND deleted_at IS NULL"
_ITEMS = (
    "SELECT i.id, i.depth, i.heading, i.highlight, i.note, i.words, h.exact, h.anchor, h.color, "
    "h.deleted_at IS NOT NULL, r.text, "
    "(SELECT json_group_array(t.name) FROM highlight_tag g JOIN tag t ON t.id = g.tag "
    " WHERE g.highlight = h.id AND g.deleted_at IS NULL), "
    "m.id, n.text, n.deleted_at IS NOT NULL, a.id, coalesce(a.title, a.stand_in), o.name, "
    "coalesce(a.published, a.captured), a.url, a.title IS NOT NULL "
    "FROM outline_item i LEFT JOIN highlight h ON h.id = i.highlight "
    "LEFT JOIN note r ON r.highlight = h.id AND r.deleted_at IS NULL "
    "LEFT JOIN version m ON m.key = h.made_on LEFT JOIN note n ON n.id = i.note "
    "LEFT JOIN article a ON a.key = coalesce(h.article, n.article, "
    " (SELECT key FROM article WHERE id = i.article), (SELECT article FROM former WHERE id = i.article)) "
    "LEFT JOIN source o ON o.key = a.source "
)
#: All items of an outline from top to bottom, and those of the ids in a JSON list.
ITEMS = f"{_ITEMS} WHERE i.outline = ? AND i.deleted_at IS NULL ORDER BY i.rank, i.id"
SOME = f"{_ITEMS} WHERE i.id IN (SELECT value FROM json_each(?)) AND i.deleted_at IS NULL"


def own_words(words: str, *, heading: bool, id: str = "") -> "Image":
    """A new item of one's own words, without its place."""
    return {**_row(words=words, heading=int(heading)), **({"id": id} if id else {})}


def _row(**values: Any) -> "Image":
    row: Image = {"heading": 0, "highlight": None, "note": None, "article": None, "words": "", **values}
    return {"id": keys.new_id(), **row, "words": storable(str(row["words"])), "deleted_at": None}


def quotes(connection: sqlite3.Connection, outline: str, highlights: Sequence[str]) -> list["Image"]:
    known = _quoted(connection, outline, highlights)
    found = []
    for highlight in dict.fromkeys(highlights):
        id = highlight
        if id not in known:
            _, id = rows.named(connection, "highlight", highlight)
            known |= _quoted(connection, outline, [id])
        exact, article, held = known[id]
        if not held:
            found.append(_row(highlight=id, words=exact, article=article))
    return found


def _quoted(
    connection: sqlite3.Connection, outline: str, highlights: Sequence[str]
) -> dict[str, tuple[str, str, int]]:
    """Of highlights by their full ids: the words, the article, and whether the outline has them already."""
    found = connection.execute(
        "SELECT h.id, h.exact, a.id, EXISTS (SELECT 1 FROM outline_item i WHERE i.outline = ? AND "
        "i.deleted_at IS NULL AND i.highlight = h.id) FROM json_each(?) j CROSS JOIN highlight h "
        "ON h.id = j.value JOIN article a ON a.key = h.article",
        (outline, json.dumps(list(highlights))),
    )
    return {row[0]: row[1:] for row in found}


def article_notes(connection: sqlite3.Connection, outline: str, articles: Sequence[str]) -> list["Image"]:
    found = []
    for article in dict.fromkeys(articles):
        key, id = rows.named(connection, "article", article)
        note = connection.execute(
            "SELECT id, text FROM note WHERE article = ? AND highlight IS NULL AND deleted_at IS NULL", (key,)
        ).fetchone()
        if note is None:
            raise NotFound(tr("There is no note on this article; write one first."))
        if not _holds(connection, outline, "note", note[0]):
            found.append(_row(note=note[0], words=note[1], article=id))
    return found


def _holds(connection: sqlite3.Connection, outline: str, column: str, id: str) -> bool:
    sql = f"SELECT EXISTS (SELECT 1 FROM outline_item WHERE {_LIVING} AND {column} = ?)"
    return bool(connection.execute(sql, (outline, id)).fetchone()[0])


def item(row: Sequence[Any]) -> Item:
    """An item from ITEMS or SOME."""
    id, depth, heading, highlight, note, words, exact, anchor, color, removed, remark, tags = row[:12]
    made_on, text, note_removed, *origin, printed = row[12:]
    about: list[Any] = [*(each or "" for each in origin), bool(printed)]
    if highlight is not None:
        state = standing(anchor=anchor, removed=bool(removed))
        names = tuple(sorted(json.loads(tags), key=str.casefold)) if tags else ()
        quote = (words if exact is None else exact, state, color or "", remark or "", names)
        return Item(id, depth, Kind.HIGHLIGHT, *quote, highlight, "", made_on or "", *about)
    if note is not None:
        state = Standing.GONE if text is None else Standing.REMOVED if note_removed else Standing.THERE
        shown = text if state is Standing.THERE else words
        return Item(id, depth, Kind.NOTE, shown, state, "", "", (), "", note, "", *about)
    return Item(id, depth, Kind.HEADING if heading else Kind.PARAGRAPH, words)
