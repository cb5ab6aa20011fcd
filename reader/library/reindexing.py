"""The full-text index of a library that is worked with, made anew: from the newest article to the oldest.

It is done in short transactions, and one that is killed is gone on with: `reindexing` says how far it came
(see full_text.py). What is found meanwhile is what the index has come to.
"""

import re
import sqlite3
from typing import NamedTuple

from reader.library import full_text
from reader.library.full_text import INDEXES, SEARCHABLE, Words
from reader.library.gathering import GATHERED
from reader.model.wording import number, tr

#: The tables that FTS5 keeps an index in (https://www.sqlite.org/fts5.html, 9).
_SHADOWS = frozenset(
    f"{table}_{part}"
    for table, parts in {
        "fulltext": ("data", "idx", "docsize", "config"),
        "titles": ("data", "idx", "config"),
        "tag_name": ("data", "idx", "content", "docsize", "config"),
    }.items()
    for part in parts
)
#: So many articles are looked for at a glance, each by some of the words among its first letters.
_PROBES, _BEGUN, _LETTERS = 8, 6, 400
_PARTING = re.compile("[\\s\u200b]+")
#: Words of letters that every tokenizer takes for such: Latin, Cyrillic, kana and Han.
_PLAIN = re.compile("[0-9A-Za-z\u0400-\u045f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fa5]+")
_FOUND = "SELECT 1 FROM fulltext WHERE fulltext MATCH ? AND rowid = ?"
#: Above every key.
_TOP = (1 << 63) - 1
#: A library of so many articles has its entries counted at a glance.
_COUNTED = 200_000


class Far(NamedTuple):
    """How far the index is: the key it has come down to, None where it is whole, and articles of a slice."""

    upto: int | None
    articles: int


def glance(connection: sqlite3.Connection) -> str:
    """Why the index must be made anew, as far as that is seen in some ms; "" where nothing is."""
    if connection.execute("SELECT 1 FROM reindexing").fetchone() is not None:
        return tr("it was not made to its end")
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if missing := sorted((_SHADOWS | INDEXES.keys()) - there):
        return tr("{table} is missing", table=missing[0])
    ends = "SELECT (SELECT min({0}) FROM {1}), (SELECT max({0}) FROM {1})"
    indexed, articles = (
        connection.execute(ends.format(*of)).fetchone()
        for of in (("id", "fulltext_docsize"), ("key", f"article WHERE NOT key {GATHERED}"))
    )
    if indexed != articles:
        return tr("its entries are not those of the articles")
    (counted,) = connection.execute("SELECT n FROM counter WHERE source = 0 AND name = 'articles'").fetchone()
    (later,) = connection.execute(f"SELECT count(*) FROM article WHERE key {GATHERED}").fetchone()
    counted -= later
    if counted <= _COUNTED:
        (entries,) = connection.execute("SELECT count(*) FROM fulltext_docsize").fetchone()
        if entries != counted:
            return tr(
                "it has {entries} entries for {articles} articles",
                entries=number(entries),
                articles=number(counted),
            )
    return _unfound(connection, *articles) if counted else ""


def _unfound(connection: sqlite3.Connection, first: int, last: int) -> str:
    """Look for some articles between two keys by the words that they begin with: whether they are found."""
    for n in range(_PROBES):
        near = first + (last - first) * n // (_PROBES - 1)
        (key,) = connection.execute(
            f"SELECT key FROM article WHERE key >= ? AND NOT key {GATHERED} ORDER BY key LIMIT 1", (near,)
        ).fetchone()
        # What it ends with may be the beginning of a word.
        parts = _PARTING.split(full_text.words_of(connection, key).body[:_LETTERS])[:-1]
        words = [f'"{part}"' for part in parts if _PLAIN.fullmatch(part)][:_BEGUN]
        if not words:
            continue
        asked = f"body : ({' AND '.join(words)})"
        try:
            found = connection.execute(_FOUND, (asked, key)).fetchone()
        except (sqlite3.DatabaseError, MemoryError) as error:
            return str(error) or tr("it asks for more memory than there is")
        if found is None:
            return tr("it does not find what is there")
    return ""


def begin(connection: sqlite3.Connection, *, go_on: bool = False) -> None:
    """Empty the index, whatever is left of it, within a transaction; with `go_on` only where it is not being
    made anew already."""
    if go_on and connection.execute("SELECT 1 FROM reindexing").fetchone() is not None:
        return
    for table in INDEXES:
        _drop(connection, table)
    for made in INDEXES.values():
        connection.execute(made)
    full_text.leave_merging(connection)
    connection.execute("INSERT INTO tag_name(name, tag) SELECT indexed(name), id FROM tag")
    connection.execute("DELETE FROM reindexing")
    connection.execute("INSERT INTO reindexing(upto) VALUES (?)", (_TOP,))


def _drop(connection: sqlite3.Connection, table: str) -> None:
    connection.execute("SAVEPOINT dropping")
    try:
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    except (sqlite3.DatabaseError, MemoryError):
        # FTS5 does not open what is not whole, and SQLite drops nothing that it cannot open.
        connection.execute("ROLLBACK TO dropping")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
        connection.execute("PRAGMA writable_schema = RESET")
    connection.execute("RELEASE dropping")
    for shadow in _SHADOWS:
        if shadow.startswith(f"{table}_"):
            connection.execute(f"DROP TABLE IF EXISTS {shadow}")


def go_on(connection: sqlite3.Connection, articles: int) -> Far:
    """Index so many articles more, within a transaction."""
    found = connection.execute("SELECT upto FROM reindexing").fetchone()
    if found is None:
        return Far(None, 0)
    entries = connection.execute(
        f"{SEARCHABLE} WHERE a.key < ? ORDER BY a.key DESC LIMIT ?", (found[0], articles)
    ).fetchall()
    if not entries:
        connection.execute("DELETE FROM reindexing")
        return Far(None, 0)
    upto = entries[-1][0]
    connection.execute("UPDATE reindexing SET upto = ?", (upto,))
    full_text.put(connection, [(key, Words(*words)) for key, *words in reversed(entries)])
    connection.execute("DELETE FROM unindexed WHERE article >= ? AND article < ?", (upto, found[0]))
    return Far(upto, len(entries))
