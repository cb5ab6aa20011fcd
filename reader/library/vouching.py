"""Notes and quotes held against what was stored, where they are read: SQLite notices no changed letter."""

import json
import sqlite3
from collections.abc import Mapping
from typing import TYPE_CHECKING

from reader.library import damage
from reader.library.texts import text_hash
from reader.model.article import Reading

if TYPE_CHECKING:
    from reader.library.library import Library

_NOTES = (
    "SELECT n.id, n.text, n.sha256 FROM json_each(?) j CROSS JOIN note n ON n.article = j.value "
    "WHERE n.deleted_at IS NULL"
)


def vouch(library: "Library", connection: sqlite3.Connection, readings: Mapping[int, Reading]) -> None:
    """Mark the library as damaged (damage.py) where a note of these articles, by their keys, is not the one
    that was stored, or a quote is not what stands in the text that is shown."""
    mark = damage.remember if library.read_only else damage.mark
    for id, text, sha256 in connection.execute(_NOTES, (json.dumps(list(readings)),)):
        if text_hash(text) != sha256:
            mark(library.path, f"note {id} is not the one that was stored")
    for reading in readings.values():
        shown = reading.version
        for each in reading.highlights:
            quote = each.quote
            if each.made_on == shown.id and shown.text and shown.text[quote.start : quote.end] != quote.exact:
                mark(library.path, f"highlight {each.id} does not stand where it was made")
