"""What the library knows of articles that belong together: rare words they share, and lists they stand in."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library import keys, rows
from reader.model.body import Block, blocks_from_json, running_text
from reader.model.capture import Results
from reader.model.change import Change, Touched

if TYPE_CHECKING:
    from reader.library.library import Library

#: A word that stands in more articles is too common to tell two of them.
COMMON = 400
#: So many captures are looked at that show some of the articles of another.
CAPTURES = 64


class Text(NamedTuple):
    """An article's title and the running text now shown of it."""

    id: str
    title: str | None
    text: str


class Shown(NamedTuple):
    """What a capture shows: the ids of its articles in the order printed, its count of results, its day.

    `series` is the id of the earlier capture that it is known to continue.
    """

    id: str
    articles: tuple[str, ...]
    results: Results | None
    day: str | None
    series: str | None


def sharing_words(library: "Library", beginnings: Iterable[str]) -> dict[str, list[int] | None]:
    """The keys of the articles that have a word with each of these beginnings; None for too many.

    The work is bounded by COMMON for every word, whatever the size of the library.
    """
    found: dict[str, list[int] | None] = {}
    with library.reading() as connection:
        for word in beginnings:
            quoted = word.replace('"', '""')
            having = connection.execute(
                "SELECT rowid FROM fulltext WHERE fulltext MATCH ? ORDER BY rowid DESC LIMIT ?",
                (f'{{title body}} : "{quoted}" *', COMMON + 1),
            ).fetchall()
            found[word] = [key for (key,) in having] if len(having) <= COMMON else None
    return found


def around(library: "Library", key: int, many: int) -> list[int]:
    """The keys of so many articles just before an article in time and just after it, and its own."""
    with library.reading() as connection:
        found = connection.execute(
            "SELECT key FROM (SELECT key FROM article WHERE key <= ?1 ORDER BY key DESC LIMIT ?2 + 1) "
            "UNION ALL SELECT key FROM (SELECT key FROM article WHERE key > ?1 ORDER BY key LIMIT ?2)",
            (key, many),
        )
        return [row[0] for row in found]


def days_between(key: int, other: int) -> float:
    """How many days two articles are apart by their places in time."""
    return abs((key >> keys.COUNTER_BITS) - (other >> keys.COUNTER_BITS)) / 86_400_000


def text_of(library: "Library", id: str) -> tuple[int, Text]:
    """An article's key and its text. Raises NotFound."""
    with library.reading() as connection:
        key, _ = rows.named(connection, "article", id)
        return key, _texts(connection, [key])[key]


def texts(library: "Library", named: Sequence[int]) -> dict[int, Text]:
    """The texts of articles by their keys; what lies in the trash is left out."""
    with library.reading() as connection:
        return _texts(connection, named, "AND s.trashed = 0")


def _texts(connection: sqlite3.Connection, named: Sequence[int], also: str = "") -> dict[int, Text]:
    found = connection.execute(
        "SELECT a.key, a.id, a.title, v.text, v.blocks FROM article a JOIN version v ON v.key = a.shown "
        f"JOIN state s ON s.article = a.key WHERE a.key IN (SELECT value FROM json_each(?)) {also}",
        (json.dumps(list(named)),),
    )
    return {
        key: Text(id, title, running_text(text, blocks_from_json(json.loads(blocks))))
        for key, id, title, text, blocks in found
    }


def shown(library: "Library", capture: str) -> tuple[Shown, list[Shown]]:
    """What a capture shows, and the captures of its source that show some of the same articles.

    Raises NotFound.
    """
    with library.reading() as connection:
        key, _ = rows.named(connection, "capture", capture)
        others = connection.execute(
            "SELECT DISTINCT o.capture FROM appearance p JOIN appearance o ON o.article = p.article "
            "JOIN capture c ON c.key = o.capture JOIN capture m ON m.key = p.capture "
            "WHERE p.capture = ?1 AND o.capture <> ?1 AND c.source = m.source "
            "ORDER BY o.capture DESC LIMIT ?2",
            (key, CAPTURES),
        ).fetchall()
        return _shown(connection, key), [_shown(connection, other) for (other,) in reversed(others)]


def _shown(connection: sqlite3.Connection, capture: int) -> Shown:
    id, results, day, series = connection.execute(
        "SELECT id, results, page_date, series FROM capture WHERE key = ?", (capture,)
    ).fetchone()
    articles = connection.execute(
        "SELECT a.id FROM appearance p JOIN article a ON a.key = p.article WHERE p.capture = ? ORDER BY p.n",
        (capture,),
    )
    counted = Results(*json.loads(results)) if results else None
    return Shown(id, tuple(dict.fromkeys(row[0] for row in articles)), counted, day, series)


def set_series(library: "Library", continued: dict[str, str | None], step: str | None = None) -> Change:
    """Remember for captures which earlier one each continues; a part of an undo step if one is named."""
    from reader.library.images import journaled_in

    with library.writing() as db, journaled_in(db.conn, step, Touched.CAPTURES):
        db.conn.executemany(
            "UPDATE capture SET series = ? WHERE id = ?", [(before, id) for id, before in continued.items()]
        )
    return Change("Recognise a series", Touched.CAPTURES, ())


class Known(NamedTuple):
    """An article that a capture to be trusted shows, with its text; `source` is the key of one."""

    id: str
    title: str | None
    text: str
    blocks: tuple[Block, ...]
    source: int


_KNOWN = (
    "SELECT a.id, a.title, v.text, v.blocks, a.source FROM article a JOIN version v ON v.key = a.shown "
    "JOIN capture c ON c.key = v.capture"
)


def trusted(library: "Library", ids: Sequence[str], least: float) -> list[Known]:
    """Those of some articles whose text is from a capture that is confirmed or at least so sure.

    An excerpt tells neither where its article begins nor where it ends.
    """
    with library.reading() as connection:
        found = connection.execute(
            f"{_KNOWN} WHERE a.id IN (SELECT value FROM json_each(?)) AND v.excerpt = 0 "
            "AND (c.state = 'confirmed' OR (c.state = 'split' AND c.confidence >= ?)) ORDER BY a.key",
            (json.dumps(list(ids)), least),
        ).fetchall()
    return [_known(row) for row in found]


def shown_elsewhere(library: "Library", capture: str, least: float) -> list[Known]:
    """The articles of a capture whose text shown is from another one that is confirmed or at least so sure.

    Raises NotFound.
    """
    with library.reading() as connection:
        key, _ = rows.named(connection, "capture", capture)
        found = connection.execute(
            f"{_KNOWN} WHERE a.key IN (SELECT article FROM appearance WHERE capture = ?1) AND c.key <> ?1 "
            "AND v.excerpt = 0 "
            "AND (c.state = 'confirmed' OR (c.state = 'split' AND c.confidence >= ?2)) ORDER BY a.key",
            (key, least),
        ).fetchall()
    return [_known(row) for row in found]


def _known(found: Sequence[Any]) -> Known:
    id, title, text, blocks, source = found
    return Known(id, title, text, blocks_from_json(json.loads(blocks)), source)
