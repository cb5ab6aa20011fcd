"""The rows of notes: of those in one place one stands, and those that were emptied lie in the trash."""

import sqlite3
from typing import TYPE_CHECKING

from reader.library import keys, recording
from reader.library.texts import storable, text_hash

if TYPE_CHECKING:
    from reader.library.acts import Act, Image

#: What the fourth schema changes in a table that was there: of the notes in one place only one stands.
RENOTED = """
CREATE TABLE former_note AS SELECT * FROM note;
DROP TABLE note;
CREATE TABLE note (
    id TEXT PRIMARY KEY NOT NULL,
    article INTEGER NOT NULL REFERENCES article(key) ON UPDATE CASCADE ON DELETE RESTRICT,
    highlight TEXT REFERENCES highlight(id), text TEXT NOT NULL, sha256 TEXT NOT NULL,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER);
INSERT INTO note SELECT * FROM former_note;
DROP TABLE former_note;
CREATE INDEX note_article ON note(article);
CREATE INDEX note_highlight ON note(highlight);
CREATE UNIQUE INDEX note_on_highlight ON note(highlight) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX note_on_article ON note(article) WHERE highlight IS NULL AND deleted_at IS NULL;
"""

#: The note that stands in a place, or else the one that was emptied there last.
_THERE = (
    "SELECT id, text, deleted_at IS NULL FROM note WHERE article = ? AND highlight IS ? "
    "ORDER BY deleted_at IS NULL DESC, deleted_at DESC, id DESC LIMIT 1"
)


def put(act: "Act", article: int, highlight: str | None, text: str) -> None:
    """Let the note on a highlight (its id), or on an article (its key), say this; an empty text removes it.

    A note that is emptied keeps its words in the trash (all that it had before it was edited: of one that is
    emptied letter by letter the last save has but a letter), also when another is written in its place, which
    outlines then quote instead. One that is written with the emptied words in it is the same note again.
    """
    text = storable(text)
    found = act.db.conn.execute(_THERE, (article, highlight)).fetchone()
    id, had, stands = found or ("", "", False)
    if not text.strip():
        if stands:
            whole = _begun_with(act, id) or had
            act.update("note", id, {"text": whole, "sha256": text_hash(whole), "deleted_at": keys.now()})
    elif found and (stands or had.strip() in text):
        act.update("note", id, {"text": text, "sha256": text_hash(text), "deleted_at": None})
    else:
        _quote_instead(act, id, _added(act, article, highlight, text))


def put_back(act: "Act", id: str) -> None:
    """Bring a removed note back; where another one stands in its place, its words go below that one's."""
    article, highlight, text = act.db.conn.execute(
        "SELECT article, highlight, text FROM note WHERE id = ?", (id,)
    ).fetchone()
    standing = standing_in(act.db.conn, article, highlight)
    if standing is None:
        act.update("note", id, {"deleted_at": None})
    elif standing[0] != id:
        both = f"{standing[1]}\n\n{text}"
        act.update("note", standing[0], {"text": both, "sha256": text_hash(both)})
        _quote_instead(act, id, standing[0])
        act.delete("note", id)


def standing_in(
    connection: sqlite3.Connection, article: int, highlight: str | None
) -> tuple[str, str] | None:
    """The id and the words of the note that stands on a highlight (its id), or on an article (its key)."""
    found: tuple[str, str] | None = connection.execute(
        "SELECT id, text FROM note WHERE article = ? AND highlight IS ? AND deleted_at IS NULL",
        (article, highlight),
    ).fetchone()
    return found


def _begun_with(act: "Act", id: str) -> str:
    """The words that a note had before the undo step that this act will be a part of; "" for another step."""
    from reader.library.acts import rows_from_json

    key = recording.to_join(act.db.conn, act.joins, act.beside)
    last = act.db.conn.execute("SELECT rows FROM journal WHERE key = ?", (key,)).fetchone()
    changes = rows_from_json(last[0]) if last else []
    had = (each.before for each in changes if (each.table, each.key) == ("note", id))
    return next((str(before["text"]) for before in had if before and "text" in before), "")


def _added(act: "Act", article: int, highlight: str | None, text: str) -> str:
    """Write a note where none stands; returns its id."""
    row: Image = {
        "id": (id := keys.new_id()),
        "article": article,
        "highlight": highlight,
        "text": text,
        "sha256": text_hash(text),
        "created_at": keys.now(),
        "deleted_at": None,
    }
    act.insert("note", row)
    return id


def _quote_instead(act: "Act", note: str, other: str) -> None:
    """Let what outlines quote of a note be another one from now on."""
    items = act.db.conn.execute("SELECT id FROM outline_item WHERE note = ?", (note,))
    for (item,) in items.fetchall():
        act.update("outline_item", item, {"note": other})
