"""Many articles to read at once: what `Articles.reading` gives of one, by few queries for fifty."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.library import rows
from reader.model.article import Reading

if TYPE_CHECKING:
    from reader.library.library import Library

#: So many articles are read together: each has its text, so thousands would take much memory.
_TOGETHER = 50

#: The articles that are read, by their keys as JSON.
_AMONG = "IN (SELECT value FROM json_each(?))"


def readings(library: "Library", ids: Sequence[str]) -> Iterator[Reading]:
    """All that is shown of articles, in the order of their ids; those that are there no more are left out.

    Each stretch of them is read in one snapshot; between two of them the library may change.
    """
    for at in range(0, len(ids), _TOGETHER):
        with library.reading() as connection:
            found = _readings(connection, ids[at : at + _TOGETHER])
        yield from found


def _readings(connection: sqlite3.Connection, ids: Sequence[str]) -> list[Reading]:
    articles = connection.execute(
        "SELECT a.key, a.shown, a.url, a.author, a.language, s.place FROM json_each(?) j "
        "CROSS JOIN article a ON a.id = j.value JOIN state s ON s.article = a.key ORDER BY j.key",
        (json.dumps(list(ids)),),
    ).fetchall()
    among = json.dumps([key for key, *_ in articles])
    listed = {
        found[0]: rows.row(found)
        for found in connection.execute(
            f"SELECT {rows.ROW_COLUMNS} FROM state s {rows.ROW_JOINS} WHERE s.article {_AMONG}", (among,)
        )
    }
    shown = rows.versions(connection, [version for _, version, *_ in articles])
    captures = rows.captures_of_all(connection, among)
    versions = _lists(
        connection, f"SELECT article, id FROM version WHERE article {_AMONG} ORDER BY key", among
    )
    tags = _lists(
        connection,
        "SELECT g.article, t.name FROM article_tag g JOIN tag t ON t.id = g.tag "
        f"WHERE g.article {_AMONG} AND g.deleted_at IS NULL",
        among,
    )
    notes = _lists(
        connection,
        f"SELECT article, text FROM note WHERE article {_AMONG} AND highlight IS NULL AND deleted_at IS NULL",
        among,
    )
    marks = defaultdict(list)
    for key, *found in connection.execute(
        f"SELECT h.article, {rows.HIGHLIGHT_COLUMNS} FROM {rows.HIGHLIGHT_TABLES} "
        f"WHERE h.article {_AMONG} AND h.deleted_at IS NULL {rows.HIGHLIGHT_ORDER}",
        (among,),
    ):
        marks[key].append(rows.highlight(found))
    return [
        Reading(
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
    ]


def _lists(connection: sqlite3.Connection, sql: str, among: str) -> defaultdict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for key, value in connection.execute(sql, (among,)):
        found[key].append(value)
    return found
