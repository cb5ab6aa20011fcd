"""What the library knows of articles that belong together: rare words they share, and lists they stand in."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library import keys, rows
from reader.library.packing import text_of
from reader.model.body import Block, blocks_from_json, running_text
from reader.model.capture import Results
from reader.model.change import Change, Touched
from reader.model.indexing import indexed, keyed
from reader.model.wording import in_english

if TYPE_CHECKING:
    from reader.library.library import Library

#: A word that stands in more articles is too common to tell two of them.
COMMON = 400
#: So many articles before and after one are those of its time, among which common words may tell yet.
NEAR = 10_000
#: A beginning with more words than this is no word with its endings.
_FORMS = 60
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


class Asked(NamedTuple):
    """A word or some of them in their order, as printed; with which letters its other forms begin, "" for
    none; and whether it is looked for in the articles of the time alone."""

    words: str
    begins: str = ""
    near: bool = False


class Sharing(NamedTuple):
    """The keys of the articles that have a word, and among how many they were looked for."""

    keys: Sequence[int]
    among: int


def sharing(library: "Library", key: int, asked: Mapping[str, Asked]) -> dict[str, Sharing | None]:
    """Which articles have the words of one, by the names the words are asked under; None for too many.

    A word that is common in the library is looked for among the articles of the same time alone. The work is
    bounded by COMMON and NEAR for every word, whatever the size of the library.
    """
    with library.reading() as connection:
        return _Sharers(connection, key).of(asked)


class _Sharers:
    """Looks words up in the full-text index, around an article."""

    def __init__(self, connection: sqlite3.Connection, key: int) -> None:
        self._connection = connection
        connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab('main', 'fulltext', 'row')"
        )
        (self._all,) = connection.execute(
            "SELECT n FROM counter WHERE source = 0 AND name = 'articles'"
        ).fetchone()
        self._first = self._far("<= ?1 ORDER BY article DESC", key, 0)
        self._last = self._far(">= ?1 ORDER BY article", key, 1 << 62)
        (self._around,) = connection.execute(
            "SELECT count(*) FROM state WHERE article BETWEEN ? AND ?", (self._first, self._last)
        ).fetchone()

    def of(self, asked: Mapping[str, Asked]) -> dict[str, Sharing | None]:
        return {name: self._having(each) for name, each in asked.items()}

    def _far(self, way: str, key: int, end: int) -> int:
        found = self._connection.execute(
            f"SELECT article FROM state WHERE article {way} LIMIT 1 OFFSET {NEAR}", (key,)
        ).fetchone()
        return end if found is None else int(found[0])

    def _having(self, asked: Asked) -> Sharing | None:
        if not asked.near:
            found = self._matching(asked.words)
            if len(found) <= COMMON and asked.begins:
                found = self._matching(asked.begins, "*") if self._is_rare(asked.begins) else ()
            if len(found) <= COMMON:
                return Sharing(found, self._all) if found else None
            if self._around == self._all:
                return None
        found = self._matching(asked.words, first=self._first, last=self._last)
        return Sharing(found, self._around) if len(found) <= COMMON else None

    def _matching(self, words: str, tail: str = "", first: int = 0, last: int = 1 << 62) -> Sequence[int]:
        """The newest articles with these words in their title or text, one more than are counted at most."""
        quoted = indexed(words).replace('"', " ")
        having = self._connection.execute(
            "SELECT rowid FROM fulltext WHERE fulltext MATCH ? AND rowid BETWEEN ? AND ? "
            "ORDER BY rowid DESC LIMIT ?",
            (f'{{title body}} : "{quoted}" {tail}', first, last, COMMON + 1),
        )
        return [key for (key,) in having]

    def _is_rare(self, begins: str) -> bool:
        """Whether few articles have words that begin so: the words of the index are counted one by one."""
        letters, _ = keyed(begins)
        forms = self._connection.execute(
            "SELECT doc FROM temp.vocabulary WHERE term >= ? AND term < ?", (letters, f"{letters}\U0010ffff")
        )
        articles = 0
        for counted, (doc,) in enumerate(forms):
            articles += doc
            if articles > COMMON or counted >= _FORMS:
                return False
        return True


def days_between(key: int, other: int) -> float:
    """How many days two articles are apart by their places in time."""
    return abs((key >> keys.COUNTER_BITS) - (other >> keys.COUNTER_BITS)) / 86_400_000


def told(library: "Library", id: str) -> tuple[int, Text]:
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
        f"SELECT a.key, a.id, a.title, {text_of('v')}, v.blocks FROM article a "
        "JOIN version v ON v.key = a.shown "
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
    return Change(in_english("Recognise a series"), Touched.CAPTURES, ())


class Known(NamedTuple):
    """An article that a capture to be trusted shows, with its text; `source` is the key of one."""

    id: str
    title: str | None
    text: str
    blocks: tuple[Block, ...]
    source: int


_KNOWN = (
    f"SELECT a.id, a.title, {text_of('v')}, v.blocks, a.source FROM article a "
    "JOIN version v ON v.key = a.shown "
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
