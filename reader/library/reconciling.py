"""Rows that were read from a damaged library are made to agree with one another, the reader's own first.

What a row refers to and is lost is made anew where other rows tell what it was; where none does the row goes,
and its words, if they are the reader's, are handed back. No word of an article is made up.
"""

import hashlib
import sqlite3
import zlib
from collections.abc import Iterator

from reader.library import keys, repairing, requoting, reshaping
from reader.library.packing import text_of
from reader.library.texts import is_damaged, text_hash

#: A table of the ids of articles by their keys, as an index had them; it goes at the end.
NAMES = "salvaged_name"
_LOST_SOURCE = "Salvaged"

#: What makes anew or takes off what refers to nothing, in the order in which one makes another possible.
_LOOSE = (
    *(
        f"UPDATE {table} SET {column} = '[]' WHERE NOT json_valid({column})"
        for table, column in (
            ("capture", "furniture"),
            ("capture", "spans"),
            ("capture", "ticker"),
            ("version", "segments"),
            ("highlight", "earlier"),
            ("capture_content", "entries"),
        )
    ),
    "UPDATE capture SET batch = NULL WHERE batch NOT IN (SELECT key FROM batch)",
    "UPDATE version SET leans = NULL WHERE leans NOT IN (SELECT capture FROM capture_content)",
    "DELETE FROM capture_content WHERE capture NOT IN (SELECT key FROM capture)",
    "UPDATE saved_search SET tag = NULL WHERE tag NOT IN (SELECT id FROM tag)",
    "DELETE FROM article_tag WHERE tag NOT IN (SELECT id FROM tag)",
    "DELETE FROM highlight_tag WHERE tag NOT IN (SELECT id FROM tag)",
    "DELETE FROM correction WHERE capture NOT IN (SELECT key FROM capture)",
)
#: What is about articles that are lost.
_ORPHANED = (
    "DELETE FROM appearance WHERE article NOT IN (SELECT key FROM article) "
    "OR capture NOT IN (SELECT key FROM capture) OR version NOT IN (SELECT key FROM version)",
    "DELETE FROM highlight_tag WHERE highlight NOT IN (SELECT id FROM highlight)",
    *(
        f"DELETE FROM {table} WHERE article NOT IN (SELECT key FROM article)"
        for table in ("state", "article_tag", "apart", "former")
    ),
    "DELETE FROM apart WHERE other NOT IN (SELECT key FROM article)",
)


def reconcile(connection: sqlite3.Connection) -> str:
    """Let all rows agree, within a transaction; returns the reader's words that have no place any more."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    _remake_sources(connection)
    _remake_captures(connection)
    for statement in _LOOSE:
        connection.execute(statement)
    _remake_articles(connection)
    _take_off_articles(connection)
    repairing.derive_all(connection)
    _set_right_highlights(connection)
    words = [*_take_off_highlights(connection), *_take_off_notes(connection)]
    for statement in _ORPHANED:
        connection.execute(statement)
    connection.execute(
        "INSERT INTO state(article, source, updated_at) SELECT key, source, ? FROM article "
        "WHERE key NOT IN (SELECT article FROM state)",
        (keys.now(),),
    )
    _remake_outlines(connection)
    connection.execute(f"DROP TABLE IF EXISTS {NAMES}")
    repairing.derive_all(connection)
    return "\n\n".join(words)


def damaged_captures(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The names of the captures whose texts cannot be read any more."""
    found = connection.execute(
        f"SELECT c.name, {text_of('v')}, v.sha256 FROM version v JOIN capture c ON c.key = v.capture"
    )
    return tuple(sorted({name for name, text, sha256 in found if is_damaged(text, sha256)}))


def _remake_sources(connection: sqlite3.Connection) -> None:
    """Every source that is named and lost is one of the same key with a name of ours."""
    lost = connection.execute(
        "SELECT source FROM capture UNION SELECT source FROM article UNION SELECT source FROM state "
        "EXCEPT SELECT key FROM source"
    ).fetchall()
    for (key,) in lost:
        name, now = f"{_LOST_SOURCE} {key}", keys.now()
        connection.execute(
            "INSERT INTO source(key, id, name, folded, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)",
            (key, keys.new_id(), name, name.casefold(), now, now),
        )


def _remake_captures(connection: sqlite3.Connection) -> None:
    """A capture whose bytes or texts are there, and not what was known of it."""
    lost = connection.execute(
        "SELECT v.capture, b.bytes, max(v.end) FROM version v "
        "LEFT JOIN capture_content b ON b.capture = v.capture "
        "WHERE v.capture NOT IN (SELECT key FROM capture) GROUP BY v.capture"
    ).fetchall()
    for key, kept, end in lost:
        try:
            data = zlib.decompress(kept or b"")
        except zlib.error:
            data = b""
        sha256 = hashlib.sha256(data or f"{key} {end}".encode()).hexdigest()
        source = connection.execute(
            "SELECT a.source FROM version v JOIN article a ON a.key = v.article WHERE v.capture = ? LIMIT 1",
            (key,),
        ).fetchone()
        connection.execute(
            "INSERT OR IGNORE INTO capture(key, id, sha256, name, size, encoding, kind, ticker, spans, "
            "source, imported_at) VALUES (?, ?, ?, ?, ?, 'utf-8', 'text', '[]', '[]', ?, ?)",
            (
                key,
                keys.new_id(),
                sha256,
                f"salvaged-{key}",
                len(data) or end,
                source[0] if source else _any_source(connection),
                keys.now(),
            ),
        )


def _any_source(connection: sqlite3.Connection) -> int:
    """A source for what nothing tells the source of."""
    folded = _LOST_SOURCE.casefold()
    found = connection.execute("SELECT key FROM source WHERE folded = ?", (folded,)).fetchone()
    if found is None:
        now = keys.now()
        found = connection.execute(
            "INSERT INTO source(id, name, folded, created_at, updated_at) VALUES (?, ?, ?, ?, ?) "
            "RETURNING key",
            (keys.new_id(), _LOST_SOURCE, folded, now, now),
        ).fetchone()
    return int(found[0])


def _remake_articles(connection: sqlite3.Connection) -> None:
    """An article whose text is there is known by that, by its capture and by what the capture printed above
    it; one that is there is shown in a text that is."""
    connection.execute(f"CREATE TABLE IF NOT EXISTS {NAMES} (key INTEGER PRIMARY KEY, id TEXT NOT NULL)")
    lost = connection.execute(
        "SELECT v.article, max(v.key), c.source, c.page_date, c.imported_at, "
        "(SELECT p.title FROM appearance p WHERE p.article = v.article AND p.title IS NOT NULL LIMIT 1), "
        f"(SELECT id FROM {NAMES} n WHERE n.key = v.article) FROM version v "
        "JOIN capture c ON c.key = v.capture WHERE v.article NOT IN (SELECT key FROM article) "
        "GROUP BY v.article"
    ).fetchall()
    for key, version, source, day, imported_at, title, id in lost:
        connection.execute(
            "INSERT INTO article(key, id, title, title_state, source, stand_in, lead, captured, shown, "
            "words, cut, captures, created_at, updated_at) SELECT ?, ?, ?, ?, ?, '', '', ?, key, "
            "words, cut, 0, ?, ? FROM version WHERE key = ?",
            (
                key,
                id or keys.new_id(),
                title,
                "none" if title is None else "printed",
                source,
                day,
                imported_at,
                keys.now(),
                version,
            ),
        )
    for (key,) in connection.execute("SELECT key FROM article").fetchall():
        _show_what_is_there(connection, key)


def _show_what_is_there(connection: sqlite3.Connection, article: int) -> None:
    """Let an article be read in a text that is there, and stand where that was captured."""
    (shown, there) = connection.execute(
        "SELECT shown, EXISTS (SELECT 1 FROM version v WHERE v.key = shown AND v.article = article.key) "
        "FROM article WHERE key = ?",
        (article,),
    ).fetchone()
    version = connection.execute(
        "SELECT key, capture, start, end, cut FROM version WHERE article = ? ORDER BY key = ? DESC, key DESC",
        (article, shown),
    ).fetchone()
    if version is None:
        return
    connection.execute(
        "DELETE FROM appearance WHERE article = ? AND version NOT IN (SELECT key FROM version)", (article,)
    )
    if connection.execute("SELECT 1 FROM appearance WHERE article = ?", (article,)).fetchone() is None:
        key, capture, *place = version
        connection.execute(
            "INSERT INTO appearance(article, capture, n, start, end, cut, version) "
            "SELECT ?, ?, coalesce(max(n) + 1, 0), ?, ?, ?, ? FROM appearance WHERE capture = ?",
            (article, capture, *place, key, capture),
        )
    if not there:
        connection.execute("UPDATE article SET shown = ? WHERE key = ?", (version[0], article))
        reshaping.show_fullest(connection, article)


def _set_right_highlights(connection: sqlite3.Connection) -> None:
    """Let every highlight stand where its words are; one whose words are nowhere refers to no text, and is
    taken off with those that lost theirs."""
    connection.execute(
        "UPDATE highlight SET placed_in = made_on WHERE placed_in NOT IN (SELECT key FROM version)"
    )
    for each in requoting.misplaced(connection):
        columns = each.mended or {"made_on": 0}
        sets = ", ".join(f"{name} = ?" for name in columns)
        connection.execute(f"UPDATE highlight SET {sets} WHERE id = ?", (*columns.values(), each.id))


def _take_off_highlights(connection: sqlite3.Connection) -> Iterator[str]:
    """Highlights whose text is lost: their words, with the note on each."""
    gone = connection.execute(
        "SELECT h.id, h.exact, n.id, n.text FROM highlight h LEFT JOIN note n ON n.highlight = h.id "
        "WHERE h.made_on NOT IN (SELECT key FROM version) OR h.article NOT IN (SELECT key FROM article)"
    ).fetchall()
    for id, exact, note, text in gone:
        connection.execute("DELETE FROM note WHERE id = ?", (note,))
        connection.execute("DELETE FROM highlight_tag WHERE highlight = ?", (id,))
        connection.execute("DELETE FROM highlight WHERE id = ?", (id,))
        yield f"“{exact}”" + (f"\n{text}" if text else "")


def _take_off_notes(connection: sqlite3.Connection) -> Iterator[str]:
    """Notes whose article is lost, and those that are not as they were stored. A note whose highlight alone
    is lost becomes the note on the article, where that has none."""
    connection.execute(
        "UPDATE OR IGNORE note SET highlight = NULL WHERE highlight NOT IN (SELECT id FROM highlight) "
        "AND article IN (SELECT key FROM article)"
    )
    found = connection.execute(
        "SELECT id, text, sha256, article IN (SELECT key FROM article) AND "
        "(highlight IS NULL OR highlight IN (SELECT id FROM highlight)) FROM note"
    ).fetchall()
    for id, text, sha256, placed in found:
        sound = text_hash(text) == sha256
        if not (placed and sound):
            connection.execute("DELETE FROM note WHERE id = ?", (id,))
            yield text if sound else f"{text}\n(This note is not as it was written.)"


def _take_off_articles(connection: sqlite3.Connection) -> None:
    """Articles of which no text is left."""
    connection.execute("DELETE FROM version WHERE capture NOT IN (SELECT key FROM capture)")
    connection.execute("DELETE FROM appearance WHERE version NOT IN (SELECT key FROM version)")
    connection.execute(
        "DELETE FROM article WHERE NOT EXISTS (SELECT 1 FROM version v WHERE v.article = article.key)"
    )


def _remake_outlines(connection: sqlite3.Connection) -> None:
    """Outlines whose items are there, and not their names."""
    lost = connection.execute(
        "SELECT DISTINCT outline FROM outline_item WHERE outline NOT IN (SELECT id FROM outline)"
    )
    for (id,) in lost.fetchall():
        connection.execute(
            "INSERT INTO outline(id, name, created_at, updated_at) VALUES (?, ?, ?, ?)",
            (id, _LOST_SOURCE, keys.now(), keys.now()),
        )
