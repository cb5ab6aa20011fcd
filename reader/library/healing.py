"""Damaged words that stand elsewhere too, put back: known for the same by the sha256 they were stored with.

Elsewhere is a backup, the capture that a text was read from, and the undo history, which has what notes said.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterator, Mapping
from hashlib import sha256 as hash_of
from typing import TYPE_CHECKING, NamedTuple

from reader.library import acts, packing
from reader.library.packing import text_of
from reader.library.texts import text_hash
from reader.model.change import Change, Touched
from reader.model.wording import in_english

if TYPE_CHECKING:
    from reader.library.acts import Act
    from reader.library.library import Library

_AMONG = "IN (SELECT value FROM json_each(?))"


class Wanted(NamedTuple):
    """What is damaged: the sha256 of texts by their version's key, of notes by their id, and of the bytes of
    captures by their key."""

    texts: Mapping[int, str]
    notes: Mapping[str, str]
    contents: Mapping[int, str]

    def __bool__(self) -> bool:
        return any(self)


class Words(NamedTuple):
    """What was found of it, by sha256: texts, notes, and the bytes of captures as they are kept, with where
    they can be entered (packing.py)."""

    texts: dict[str, str]
    notes: dict[str, str]
    contents: dict[str, tuple[bytes, str]]


def wanted(library: "Library") -> Wanted:
    """All that is damaged."""
    with library.reading() as connection:
        texts = {
            key: sha256
            for key, text, sha256 in connection.execute(
                f"SELECT key, {text_of('version')}, sha256 FROM version"
            )
            if text_hash(text) != sha256
        }
        notes = {
            id: sha256
            for id, text, sha256 in connection.execute("SELECT id, text, sha256 FROM note")
            if text_hash(text) != sha256
        }
        contents = {
            key: sha256
            for key, sha256, kept in connection.execute(
                "SELECT c.key, c.sha256, b.bytes FROM capture c JOIN capture_content b ON b.capture = c.key"
            )
            if not _are(kept, sha256)
        }
    return Wanted(texts, notes, contents)


def captures_of(library: "Library", versions: Mapping[int, str]) -> dict[str, set[str]]:
    """The sha256 of texts, of versions by their keys, by the captures (ids) that they were read from."""
    with library.reading() as connection:
        found = connection.execute(
            "SELECT c.id, v.sha256 FROM appearance p JOIN version v ON v.key = p.version "
            f"JOIN capture c ON c.key = p.capture WHERE v.key {_AMONG}",
            (json.dumps(list(versions)),),
        )
        told: dict[str, set[str]] = {}
        for capture, sha256 in found:
            told.setdefault(capture, set()).add(sha256)
    return told


def found_in(other: "Library", sought: Wanted) -> Words:
    """What another library, such as a backup, has of what is damaged here."""
    with other.reading() as connection:
        texts = connection.execute(
            f"SELECT sha256, {text_of('version')} FROM version WHERE sha256 {_AMONG}",
            (json.dumps(list(sought.texts.values())),),
        )
        notes = connection.execute(
            f"SELECT sha256, text FROM note WHERE sha256 {_AMONG}", (json.dumps(list(sought.notes.values())),)
        )
        contents = connection.execute(
            "SELECT c.sha256, b.bytes, b.entries FROM capture c JOIN capture_content b ON b.capture = c.key "
            f"WHERE c.sha256 {_AMONG}",
            (json.dumps(list(sought.contents.values())),),
        )
        return Words(
            {sha256: text for sha256, text in texts if text_hash(text) == sha256},
            {sha256: text for sha256, text in notes if text_hash(text) == sha256},
            {sha256: (kept, entries) for sha256, kept, entries in contents if _are(kept, sha256)},
        )


def found_in_history(library: "Library", sought: Wanted) -> Words:
    """What the undo history has of notes that are damaged."""
    with library.reading() as connection:
        told = (
            text
            for id in sought.notes
            for (rows,) in connection.execute(
                "SELECT rows FROM journal WHERE instr(rows, ?) AND substr(rows, 1, ?) <> ?",
                (id, len(acts.WHOLE), acts.WHOLE),
            )
            for text in _said(rows, id)
        )
        hashed = {text_hash(text): text for text in told}
    return Words({}, {sha256: hashed[sha256] for sha256 in sought.notes.values() if sha256 in hashed}, {})


def put_back(library: "Library", sought: Wanted, words: Words) -> tuple[int, Change]:
    """Put back what was found. Returns how much that was; what the notes say is an act that can be undone."""
    texts = {key: words.texts[hash] for key, hash in sought.texts.items() if hash in words.texts}
    contents = {key: words.contents[hash] for key, hash in sought.contents.items() if hash in words.contents}
    notes = {id: words.notes[hash] for id, hash in sought.notes.items() if hash in words.notes}
    with library.writing() as db:
        for key, (kept, entries) in contents.items():
            sql = "UPDATE capture_content SET bytes = ?, entries = ? WHERE capture = ?"
            db.conn.execute(sql, (kept, entries, key))
        for key, text in texts.items():
            _put_text(db.conn, key, text)
    with library.acting(in_english("Put back what notes said"), Touched.NOTES) as act:
        for id, text in notes.items():
            _put_note(act, id, text)
    return len(texts) + len(contents) + len(notes), act.change


def _put_text(connection: sqlite3.Connection, version: int, text: str) -> None:
    capture, start, end = connection.execute(
        "SELECT capture, start, end FROM version WHERE key = ?", (version,)
    ).fetchone()
    packed = packing.pack(text, packing.content_of(connection, capture), start, end)
    connection.execute("UPDATE version SET packed = ?, leans = ? WHERE key = ?", (*packed, version))


def _put_note(act: "Act", id: str, text: str) -> None:
    (article,) = act.db.conn.execute("SELECT article FROM note WHERE id = ?", (id,)).fetchone()
    act.put_back("note", id, article, {"text": text})


def _said(rows: str, note: str) -> Iterator[str]:
    """What a note said before and after an act of the history."""
    try:
        changes = acts.rows_from_json(rows)
    except (ValueError, TypeError):
        return
    for change in changes:
        if change.table == "note" and change.key == note:
            for image in (change.before, change.after):
                if image is not None and isinstance(text := image.get("text"), str):
                    yield text


def _are(kept: bytes, sha256: str) -> bool:
    """Whether the bytes of a capture, as they are kept, are those of this hash."""
    try:
        return hash_of(zlib.decompress(kept)).hexdigest() == sha256
    except zlib.error:
        return False
