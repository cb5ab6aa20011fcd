"""What follows from rows, made anew from them: counts, marks, links, what lists show. Nothing is guessed.

Each repair works within a transaction and changes only rows that are wrong, so that the number of changes is
the number of repairs.
"""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress

from reader.library import links, reshaping, sketches, tag_tree
from reader.library.keys import ALL_KEYS, Span
from reader.library.looks import is_of, outside
from reader.library.packing import TEXT, text_of
from reader.library.tables import amount
from reader.library.texts import is_damaged
from reader.model.body import blocks_from_json, running_text
from reader.model.faces import face

_MARKED = (
    "(SELECT count(*) FROM highlight WHERE article = state.article AND deleted_at IS NULL)",
    "(SELECT count(*) FROM note n LEFT JOIN highlight h ON h.id = n.highlight WHERE "
    "n.article = state.article AND n.deleted_at IS NULL AND h.deleted_at IS NULL)",
)
#: A line of a text, without the blanks around it.
_LINE = re.compile(r"\S(?:.*\S)?")
#: What SQLite says where an index lacks rows of its table, or has others; the rows themselves are whole.
#: (https://www.sqlite.org/pragma.html#pragma_integrity_check)
_OF_AN_INDEX = re.compile(r"(?:row \d+ missing from|wrong # of entries in) index (\w+)$")
#: So many texts are looked at in one transaction: some 50 ms, for which nothing else is written.
_AT_ONCE = 500
#: The names that are counted for every source, and those for the library alone.
_OF_SOURCES = ("inbox", "unread")
_OF_ALL = ("starred", "later", "archived", "trashed", "highlights", "articles")


def derive_all(connection: sqlite3.Connection) -> int:
    """Make all of it anew, but for the full-text index; returns how many rows were wrong."""
    return sum(repair(connection) for repair in dict.fromkeys(REPAIRS.values()))


def index_told(told: str) -> str:
    """The index that lacks rows, as `integrity_check` has told it; "" where something else is wrong."""
    found = _OF_AN_INDEX.search(told)
    return found[1] if found else ""


def _indexes(connection: sqlite3.Connection) -> int:
    """Make the indexes anew that lack rows of their tables; where rows have come since that it would not have
    let stand beside each other, one stays as it is, and all else is set right."""
    told = [row[0] for row in connection.execute("PRAGMA integrity_check").fetchall()]
    made = 0
    for name in sorted({name for name in map(index_told, told) if name}):
        with suppress(sqlite3.IntegrityError):
            connection.execute(f'REINDEX "{name}"')
            made += 1
    return made


def _marks(connection: sqlite3.Connection) -> int:
    highlights, notes = _MARKED
    return connection.execute(
        f"UPDATE state SET highlights = {highlights}, notes = {notes} "
        f"WHERE highlights <> {highlights} OR notes <> {notes}"
    ).rowcount


def _tags(connection: sqlite3.Connection) -> int:
    before = connection.total_changes
    found = connection.execute("SELECT DISTINCT article FROM tagged UNION SELECT article FROM article_tag")
    tag_tree.carry(connection, [row[0] for row in found.fetchall()])
    own = "(SELECT count(*) FROM tagged WHERE article = state.article AND own = 1)"
    connection.execute(f"UPDATE state SET tags = {own} WHERE tags <> {own}")
    counted = (
        "SELECT g.tag, count(*), sum(s.shelf <> 0) FROM tagged g JOIN state s ON s.article = g.article "
        "GROUP BY g.tag"
    )
    connection.execute(f"DELETE FROM tag_count WHERE (tag, n, beyond) NOT IN ({counted})")
    connection.execute(f"INSERT OR IGNORE INTO tag_count(tag, n, beyond) {counted}")
    return connection.total_changes - before


def _counters(connection: sqlite3.Connection) -> int:
    """Count the articles of the library, and of every source, as the triggers do."""
    before = connection.total_changes
    connection.execute("DELETE FROM counter WHERE source <> 0 AND source NOT IN (SELECT key FROM source)")
    connection.executemany(
        "INSERT OR IGNORE INTO counter(source, name) VALUES (0, ?)", [(n,) for n in _OF_SOURCES + _OF_ALL]
    )
    connection.executemany(
        "INSERT OR IGNORE INTO counter(source, name) SELECT key, ? FROM source", [(n,) for n in _OF_SOURCES]
    )
    each = amount("s").replace("ELSE 1 END", "ELSE s.shelf < 3 END")
    for where, counted in (
        ("counter.source = 0", f"(SELECT coalesce(sum({each}), 0) FROM state s)"),
        (
            "counter.source <> 0",
            f"(SELECT coalesce(sum({each}), 0) FROM state s WHERE s.source = counter.source)",
        ),
    ):
        connection.execute(f"UPDATE counter SET n = {counted} WHERE {where} AND n <> {counted}")
    return connection.total_changes - before


def _page_lines(connection: sqlite3.Connection) -> int:
    before = connection.total_changes
    printed = (
        "SELECT f.value, c.source, count(*) FROM capture c, json_each("
        "iif(json_valid(c.furniture), c.furniture, '[]')) f GROUP BY f.value, c.source"
    )
    connection.execute(f"DELETE FROM page_line WHERE (fingerprint, source, captures) NOT IN ({printed})")
    connection.execute(f"INSERT OR IGNORE INTO page_line(fingerprint, source, captures) {printed}")
    return connection.total_changes - before


def _hashes(connection: sqlite3.Connection) -> int:
    homeless = sketches.homeless(connection)
    sketches.drop_homeless(connection)
    return len(homeless)


def _shown(connection: sqlite3.Connection) -> int:
    """Let every article be read in a text of its own, and count the places that show it."""
    before = connection.total_changes
    connection.execute(
        "UPDATE appearance SET version = (SELECT shown FROM article WHERE key = appearance.article) "
        "WHERE (SELECT article FROM version WHERE key = appearance.version) <> article AND EXISTS "
        "(SELECT 1 FROM article a JOIN version v ON v.key = a.shown WHERE a.key = appearance.article "
        "AND v.article = a.key)"
    )
    strange = connection.execute(
        "SELECT a.key FROM article a JOIN version v ON v.key = a.shown WHERE v.article <> a.key AND EXISTS "
        "(SELECT 1 FROM appearance p WHERE p.article = a.key)"
    )
    for (article,) in strange.fetchall():
        reshaping.show_fullest(connection, article)
    held = "(SELECT count(*) FROM appearance p WHERE p.article = article.key)"
    connection.execute(f"UPDATE article SET captures = {held} WHERE captures <> {held}")
    return connection.total_changes - before


def _leads(connection: sqlite3.Connection, keys: Span = ALL_KEYS) -> int:
    """Let lists show of every text what it begins with. Of one that is damaged they show what they did."""
    found = connection.execute(
        f"SELECT a.key, a.lead, a.stand_in, {text_of('v')}, v.sha256, v.blocks FROM article a "
        "JOIN version v ON v.key = a.shown WHERE a.key BETWEEN ? AND ?",
        keys,
    )
    wrong = []
    for key, lead, stand_in, text, sha256, blocks in found:
        try:
            body = running_text(text, blocks_from_json(json.loads(blocks)))
        except (ValueError, TypeError):
            continue
        told = is_of(lead, text, body) and is_of(stand_in, text, body)
        if not told and not is_damaged(text, sha256):
            looks = face(text, body)
            wrong.append((looks.lead, looks.stand_in, key))
    connection.executemany("UPDATE article SET lead = ?, stand_in = ? WHERE key = ?", wrong)
    return len(wrong)


def _ranges(connection: sqlite3.Connection, keys: Span = ALL_KEYS) -> int:
    """Let a text whose paragraphs are lost have one for each of its lines, and no links."""
    wrong = list(outside(connection, keys))
    for key, _ in wrong:
        (text,) = connection.execute(TEXT, (key,)).fetchone()
        blocks = json.dumps([["paragraph", *line.span()] for line in _LINE.finditer(text)])
        connection.execute(
            "UPDATE version SET blocks = ?1, reading = ?1, links = '[]' WHERE key = ?2", (blocks, key)
        )
    return len(wrong)


def _links(connection: sqlite3.Connection) -> int:
    kept = set(connection.execute("SELECT note, target FROM link").fetchall())
    told = links.told(connection)
    connection.executemany("DELETE FROM link WHERE note = ? AND target = ?", sorted(kept - told))
    connection.executemany("INSERT INTO link(note, target) VALUES (?, ?)", sorted(told - kept))
    return len(kept ^ told)


#: By the name of the look that finds what is wrong (looks.py); in the order in which one needs another.
REPAIRS: dict[str, Callable[[sqlite3.Connection], int]] = {
    "file": _indexes,
    "ranges": _ranges,
    "shown": _shown,
    "leads": _leads,
    "links": _links,
    "marks": _marks,
    "tags": _tags,
    "counters": _counters,
    "source_counters": _counters,
    "page_lines": _page_lines,
    "hashes": _hashes,
}

#: Of these the repairs that look at every text, with the table by whose keys it can be done piece by piece.
PIECEWISE = {"ranges": ("version", _ranges), "leads": ("article", _leads)}


def pieces(connection: sqlite3.Connection, table: str) -> Iterator[Span]:
    """The lowest and the highest key of each stretch of a table that is repaired in one transaction."""
    last = ALL_KEYS[0]
    while True:
        keys = connection.execute(
            f"SELECT min(key), max(key) FROM (SELECT key FROM {table} WHERE key > ? ORDER BY key LIMIT ?)",
            (last, _AT_ONCE),
        ).fetchone()
        if keys[0] is None:
            return
        yield keys
        last = keys[1]
