"""Notes and quotes held against what was stored, where they are read: SQLite notices no changed letter, and
not every row that a page or an index has lost."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from reader.library import damage
from reader.library.packing import text_of
from reader.library.texts import text_hash
from reader.model.article import Reading
from reader.model.wording import in_english

if TYPE_CHECKING:
    from reader.library.library import Library

_AMONG = "IN (SELECT value FROM json_each(?))"
_COUNTED = f"SELECT article, highlights, notes FROM state WHERE article {_AMONG}"
#: By another way than the one along which they were read: their articles.
_NOTES = (
    "SELECT n.article, n.id, n.highlight, n.text, n.sha256 FROM json_each(?) j "
    "CROSS JOIN note n ON n.article = j.value WHERE n.deleted_at IS NULL"
)


def vouch(library: "Library", connection: sqlite3.Connection, readings: Mapping[int, Reading]) -> None:
    """Mark the library as damaged (damage.py) where highlights or notes of these articles, by their keys, are
    not the ones that were stored: a note by its sha256, a quote by the text that it was made on, and as many
    of them as the article counts."""
    told = next(_problems(connection, readings), "")
    if told:
        mark = damage.remember if library.read_only else damage.mark
        mark(library.path, told)


def _problems(connection: sqlite3.Connection, readings: Mapping[int, Reading]) -> Iterator[str]:
    among = json.dumps(list(readings))
    # The note on an article as a whole is the one on the highlight None.
    stored: defaultdict[int, dict[str | None, str]] = defaultdict(dict)
    for article, id, highlight, text, sha256 in connection.execute(_NOTES, (among,)):
        stored[article][highlight] = text
        # What is read of a torn row is no text at all.
        if text_hash(str(text)) != sha256:
            yield in_english("note {id} is not the one that was stored", id=id)
    for article, highlights, notes in connection.execute(_COUNTED, (among,)):
        reading = readings[article]
        if len(reading.highlights) != highlights:
            yield in_english("not all highlights of article {article} are found", article=reading.row.id)
        shown = {None: reading.note} | {each.id: each.note for each in reading.highlights}
        noted = {place: text for place, text in stored[article].items() if place in shown}
        if {place: text for place, text in shown.items() if text} != noted or len(noted) != notes:
            yield in_english("not all notes on article {article} are found", article=reading.row.id)
    yield from _misplaced(connection, readings)


def _misplaced(connection: sqlite3.Connection, readings: Mapping[int, Reading]) -> Iterator[str]:
    """Quotes that do not stand where they were made, or whose text cannot be read to tell."""
    texts = {reading.version.id: reading.version.text for reading in readings.values()}
    marks = [each for reading in readings.values() for each in reading.highlights]
    if others := {each.made_on for each in marks} - texts.keys():
        sql = f"SELECT v.id, {text_of('v')} FROM version v WHERE v.id {_AMONG}"
        texts |= connection.execute(sql, (json.dumps(sorted(others)),)).fetchall()
    for each in marks:
        quote, text = each.quote, texts.get(each.made_on, "")
        if not text:
            yield in_english(
                "the text that highlight {highlight} was made on cannot be read", highlight=each.id
            )
        elif text[quote.start : quote.end] != quote.exact:
            yield in_english("highlight {highlight} does not stand where it was made", highlight=each.id)
