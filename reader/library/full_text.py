"""The full-text index: what it holds of an article, and how it is written and made anew.

It holds the words as `indexed` gives them (see model/indexing.py), in one table of all that is said of an
article and one of its title alone, which knows the first three letters of every word. Neither keeps the
texts: FTS5 takes an entry out only by the very words that were put in
(https://www.sqlite.org/fts5.html, 4.4.3).
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from json import dumps
from typing import NamedTuple

from reader.library import gathering, keys, owing
from reader.library.packing import text_of
from reader.model.wording import in_english

#: So many articles are read at once to be indexed.
_SLICE = 500
#: How FTS5 writes: of so many bytes of words at most it makes a segment; and it merges none by itself, which
#: an act that came to it would have to wait for, but where a level has so many that nothing else was done for
#: days (https://www.sqlite.org/fts5.html, 6.1, 6.2, 6.7, 6.11): it can have 2,000 in all, those of the other
#: levels and the one that they are merged into too, and takes no word more then. The program merges them in
#: steps, from two on (see index_merging.py).
_SETTINGS = {"hashsize": 8 << 20, "automerge": 0, "crisismerge": 1950, "usermerge": 2}
_TABLES = ("fulltext", "titles")
#: What FTS5 keeps of how a table is built (fts5_index.c): behind four bytes, and four that stand there where
#: it knows what is deleted, come how many levels there are and how many segments, as varints of two bytes at
#: most (https://www.sqlite.org/fileformat2.html, 1.6).
_STRUCTURE = "SELECT CAST(block AS BLOB) FROM {0}_data WHERE id = 10"
_KNOWS_DELETED = b"\xff\x00\x00\x01"
_AMONG = "IN (SELECT value FROM json_each(?))"

#: What `indexed` gives has no letter that is to be folded but those of ASCII.
TOKENS = "ascii"
#: What the index holds of articles. A note's links are found by their words and not by what every address of
#: the library begins with: whoever looks for “article” looks for no links.
SEARCHABLE = f"""SELECT a.key AS key, indexed(coalesce(a.title, '')) AS title,
    indexed({text_of("v")}) AS body,
    coalesce((SELECT indexed(group_concat(h.exact, char(10))) FROM highlight h
        WHERE h.article = a.key AND h.deleted_at IS NULL), '') AS quotes,
    coalesce((SELECT indexed(group_concat(replace(n.text, 'postil://article/', ''), char(10)))
        FROM note n LEFT JOIN highlight h ON h.id = n.highlight
        WHERE n.article = a.key AND n.deleted_at IS NULL AND h.deleted_at IS NULL), '') AS notes
    FROM article a JOIN version v ON v.key = a.shown"""
#: The tables of the index. FTS5 reads the view where it checks itself, or makes itself anew.
INDEXES = {
    "fulltext": f"""CREATE VIRTUAL TABLE fulltext USING fts5(
    title, body, quotes, notes, content='searchable', content_rowid='key', tokenize="{TOKENS}")""",
    "titles": f"""CREATE VIRTUAL TABLE titles USING fts5(
    title, content='searchable', content_rowid='key', detail=none, columnsize=0, prefix='1 2 3',
    tokenize="{TOKENS}")""",
    "tag_name": f"""CREATE VIRTUAL TABLE tag_name USING fts5(name, tag UNINDEXED, tokenize="{TOKENS}")""",
}
#: The sixth schema's part. The key in `reindexing` is the one down to which the index has come while it is
#: made anew; there is none where it is whole.
TABLES = f"""
CREATE VIEW searchable AS {SEARCHABLE};
DROP TABLE tag_name;
{"".join(f"{table};" for table in INDEXES.values())}
INSERT INTO tag_name(name, tag) SELECT indexed(name), id FROM tag;
CREATE TABLE reindexing (upto INTEGER NOT NULL);
"""


def take_words_as_folded(connection: sqlite3.Connection) -> None:
    """The ninth schema: the tokenizer folds nothing beyond ASCII, for `indexed` has done it. The words are in
    the index already, so only what its tables are made by changes
    (https://www.sqlite.org/pragma.html#pragma_writable_schema)."""
    connection.execute("PRAGMA writable_schema = ON")
    made = [(sql, table) for table, sql in INDEXES.items()]
    connection.executemany("UPDATE sqlite_schema SET sql = ? WHERE name = ?", made)
    connection.execute("PRAGMA writable_schema = RESET")
    connection.execute("PRAGMA user_version = 9")


class Words(NamedTuple):
    """An article as the full-text index holds it."""

    title: str
    body: str
    quotes: str
    notes: str


def words_of(connection: sqlite3.Connection, article: int) -> Words:
    """What the index must hold of an article (its key) now."""
    _, *words = connection.execute(f"{SEARCHABLE} WHERE a.key = ?", (article,)).fetchone()
    return Words(*words)


def bare(title: str | None, text: str) -> Words:
    """What the index must hold of an article on which there is nothing of the reader's."""
    from reader.model.indexing import indexed

    return Words(indexed(title or ""), indexed(text), "", "")


def add(connection: sqlite3.Connection, entries: Iterable[tuple[int, Words]]) -> None:
    """Put articles into the index, by their keys."""
    told = list(entries)
    put(connection, _within(connection, told))
    owing.owe(connection, (article for article, _ in told))


def gather(connection: sqlite3.Connection, articles: Collection[int]) -> None:
    """Let articles (their keys) come into the index later (see gathering.py)."""
    gathering.gather(connection, articles)
    owing.owe(connection, articles)


def put(connection: sqlite3.Connection, told: Sequence[tuple[int, Words]]) -> None:
    """Put articles into the library's own index alone, by their keys."""
    connection.executemany(
        "INSERT INTO fulltext(rowid, title, body, quotes, notes) VALUES (?, ?, ?, ?, ?)",
        ((article, *words) for article, words in told),
    )
    connection.executemany(
        "INSERT INTO titles(rowid, title) VALUES (?, ?)",
        ((article, words.title) for article, words in told),
    )


def take_out(connection: sqlite3.Connection, entries: Iterable[tuple[int, Words]]) -> None:
    """Take articles out of the index, by their keys and the very words that were put in."""
    told = list(entries)
    known = _within(connection, told)
    connection.executemany(
        "INSERT INTO fulltext(fulltext, rowid, title, body, quotes, notes) VALUES ('delete', ?, ?, ?, ?, ?)",
        ((article, *words) for article, words in known),
    )
    connection.executemany(
        "INSERT INTO titles(titles, rowid, title) VALUES ('delete', ?, ?)",
        ((article, words.title) for article, words in known),
    )
    owing.owe(connection, (article for article, _ in told))


def _within(connection: sqlite3.Connection, told: Sequence[tuple[int, Words]]) -> Sequence[tuple[int, Words]]:
    """Those of some entries that the index has come to: while it is made anew, it ends at a key; and what is
    gathered comes to it later. In the order of the keys: before one that is below the last, FTS5 writes out
    what it has, as a segment of its own."""
    if not told:
        return told
    later = gathering.gathered(connection)
    found = connection.execute("SELECT upto FROM reindexing").fetchone()
    upto = keys.ALL_KEYS[0] if found is None else found[0]
    return sorted(entry for entry in told if entry[0] >= upto and entry[0] not in later)


def make_anew(connection: sqlite3.Connection) -> None:
    """Empty the index and fill it from the rows, within one transaction."""
    for table in _TABLES:
        connection.execute(f"INSERT INTO {table}({table}) VALUES ('delete-all')")
    connection.execute("DELETE FROM reindexing")
    connection.execute("DELETE FROM unindexed")
    fill(connection)


def fill(connection: sqlite3.Connection, tell: Callable[[int], None] | None = None) -> None:
    """Fill an empty index from the rows, within one transaction; `tell` hears how many articles are in it."""
    last, done = keys.ALL_KEYS[0], 0
    while True:
        entries = connection.execute(
            f"{SEARCHABLE} WHERE a.key > ? ORDER BY a.key LIMIT {_SLICE}", (last,)
        ).fetchall()
        if not entries:
            return
        told = [(key, Words(*words)) for key, *words in entries]
        put(connection, told)
        owing.owe(connection, (article for article, _ in told))
        last, done = entries[-1][0], done + len(entries)
        if tell is not None:
            tell(done)


def settle(
    connection: sqlite3.Connection, at_hand: Mapping[int, gathering.Told] | None = None, *, whole: bool = True
) -> None:
    """Put what is gathered into the index, within a transaction, the `whole` or what is `at_hand` of it; what
    is gone is forgotten. Of what is at hand the texts are not read again."""
    at_hand = at_hand or {}
    known, waiting = gathering.unchanged(connection, at_hand), gathering.gathered(connection)
    due = sorted(waiting if whole else waiting.intersection(at_hand))
    if len(due) == len(waiting):
        # SQLite writes the page of an empty table too where all rows of it go.
        connection.execute("DELETE FROM unindexed WHERE article IS NOT NULL")
    else:
        connection.execute(f"DELETE FROM unindexed WHERE article {_AMONG}", (dumps(due),))
    for at in range(0, len(due), _SLICE):
        run = due[at : at + _SLICE]
        told = {key: bare(known[key].title, known[key].text) for key in run if key in known}
        unknown = dumps([key for key in run if key not in known])
        read = connection.execute(f"{SEARCHABLE} WHERE a.key {_AMONG}", (unknown,)).fetchall()
        told |= {key: Words(*words) for key, *words in read}
        put(connection, _within(connection, [*told.items()]))


def merges_itself(connection: sqlite3.Connection) -> bool:
    """Whether FTS5 merges as it pleases: in a library that an older release wrote, or that is new."""
    return any(
        _SETTINGS.items() - dict(connection.execute(f"SELECT k, v FROM {table}_config")).items()
        for table in _TABLES
    )


def leave_merging(connection: sqlite3.Connection) -> None:
    """Let FTS5 merge nothing by itself, within a transaction."""
    for table in _TABLES:
        for name, value in _SETTINGS.items():
            connection.execute(f"INSERT INTO {table}({table}, rank) VALUES (?, ?)", (name, value))


def crowded(connection: sqlite3.Connection, most: int) -> dict[str, int]:
    """The tables of the index that have more segments than that, and how many."""
    found = {table: _segments(connection, table) for table in _TABLES}
    return {table: many for table, many in found.items() if many > most}


def _segments(connection: sqlite3.Connection, table: str) -> int:
    """How many segments a table of the index has; none where that is damaged."""
    told = connection.execute(_STRUCTURE.format(table)).fetchone()
    rest = iter((told[0] or b"")[4:].removeprefix(_KNOWS_DELETED) if told else b"")
    numbers = []
    for _ in range(2):
        high = next(rest, 0)
        numbers.append((high & 0x7F) << 7 | next(rest, 0) if high & 0x80 else high)
    return numbers[1]


def merge(connection: sqlite3.Connection, table: str, pages: int) -> bool:
    """Merge some pages of the segments of the fullest level, or go on with what was begun. Returns whether
    there was anything to merge: else that is one change (6.10)."""
    before = connection.total_changes
    connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('merge', ?)", (pages,))
    return connection.total_changes - before > 1


def problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Where the index does not agree with the rows. Needs a connection that may write, and writes nothing but
    what is gathered.

    A rank of 1 makes FTS5 compare with the content too (https://www.sqlite.org/fts5.html, 6.5).
    """
    if connection.execute("SELECT 1 FROM reindexing").fetchone() is not None:
        # FTS5 would say that the file is malformed.
        yield _disagreeing(in_english("it was not made to its end"))
        return
    for table in _TABLES:
        try:
            settle(connection)
            with _trusting(connection):
                connection.execute(f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)")
        except (sqlite3.DatabaseError, MemoryError) as error:
            if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
                raise
            yield _disagreeing(str(error) or in_english("it asks for more memory than there is"))


def _disagreeing(why: str) -> str:
    return in_english("full-text index: it does not agree with the texts ({said_why})", said_why=why)


@contextmanager
def _trusting(connection: sqlite3.Connection) -> Iterator[None]:
    """Let the view call functions of ours, as a schema that is not trusted may not
    (https://www.sqlite.org/c3ref/c_deterministic.html#sqliteinnocuous)."""
    connection.execute("PRAGMA trusted_schema = ON")
    try:
        yield
    finally:
        connection.execute("PRAGMA trusted_schema = OFF")
