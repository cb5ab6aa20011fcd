"""Many articles to read at once: what `Articles.reading` gives of one, by few queries for fifty."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.library import rows
from reader.library.vouching import vouch
from reader.model.article import Reading, Row
from reader.model.highlight import Highlight

if TYPE_CHECKING:
    from reader.library.library import Library

#: So many articles are read together: each has its text, so thousands would take much memory.
_TOGETHER = 50

#: The articles that are read, by their keys as JSON.
_AMONG = "IN (SELECT value FROM json_each(?))"
_ALL_VERSIONS = f"SELECT article, id FROM version WHERE article {_AMONG} ORDER BY key"
_TAGS = (
    "SELECT g.article, t.name FROM article_tag g JOIN tag t ON t.id = g.tag "
    f"WHERE g.article {_AMONG} AND g.deleted_at IS NULL"
)
#: The notes on articles as a whole.
_NOTES = f"SELECT article, text FROM note WHERE article {_AMONG} AND highlight IS NULL AND deleted_at IS NULL"


def readings(
    library: "Library", ids: Sequence[str], damaged: dict[str, str] | None = None
) -> Iterator[Reading]:
    """All that is shown of articles, in the order of their ids; those that are there no more are left out.

    Each stretch of them is read in one snapshot; between two of them the library may change. An article whose
    text is damaged comes without it, once `damaged` has a sentence on it, by its id; without that it raises
    TextDamaged.
    """
    for at in range(0, len(ids), _TOGETHER):
        with library.reading() as connection:
            found = _readings(connection, ids[at : at + _TOGETHER], damaged)
            vouch(library, connection, found)
        yield from found.values()


def _readings(
    connection: sqlite3.Connection, ids: Sequence[str], damaged: dict[str, str] | None
) -> dict[int, Reading]:
    articles = connection.execute(
        "SELECT a.key, a.shown, a.url, a.author, a.language, s.place FROM json_each(?) j "
        "CROSS JOIN article a ON a.id = j.value JOIN state s ON s.article = a.key ORDER BY j.key",
        (json.dumps(list(ids)),),
    ).fetchall()
    among = json.dumps([key for key, *_ in articles])
    listed = _rows(connection, among)
    harmed: dict[int, str] | None = None if damaged is None else {}
    shown = rows.versions(connection, [version for _, version, *_ in articles], harmed)
    captures = rows.captures_of_all(connection, among)
    versions, tags, notes = (_lists(connection, sql, among) for sql in (_ALL_VERSIONS, _TAGS, _NOTES))
    marks = _highlights(connection, among)
    if damaged is not None and harmed:
        damaged |= {listed[key].id: harmed[version] for key, version, *_ in articles if version in harmed}
    return {
        key: Reading(
            listed[key],
            shown[version][0],
            tuple(captures[key]),
            tuple(versions[key]),
            tuple(sorted(tags[key], key=str.casefold)),
            tuple(marks[key]),
            notes[key][0] if notes[key] else "",
            place,
            url,
            author,
            language,
            shown[version][1],
        )
        for key, version, url, author, language, place in articles
    }


def _rows(connection: sqlite3.Connection, among: str) -> dict[int, Row]:
    sql = f"SELECT {rows.ROW_COLUMNS} FROM state s {rows.ROW_JOINS} WHERE s.article {_AMONG}"
    return {found[0]: rows.row(found) for found in connection.execute(sql, (among,))}


def _highlights(connection: sqlite3.Connection, among: str) -> defaultdict[int, list[Highlight]]:
    sql = (
        f"SELECT h.article, {rows.HIGHLIGHT_COLUMNS} FROM {rows.HIGHLIGHT_TABLES} "
        f"WHERE h.article {_AMONG} AND h.deleted_at IS NULL {rows.HIGHLIGHT_ORDER}"
    )
    marks: defaultdict[int, list[Highlight]] = defaultdict(list)
    for key, *found in connection.execute(sql, (among,)):
        marks[key].append(rows.highlight(found))
    return marks


def _lists(connection: sqlite3.Connection, sql: str, among: str) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for key, value in connection.execute(sql, (among,)):
        found[key].append(value)
    return found
