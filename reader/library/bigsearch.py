"""A second full-text index beside a very large library: whether there is one, and what it has yet to learn.

The library is the truth. It knows its second index by a stamp, which is another one whenever that has learnt
something. Every change of the first index writes down the articles it was about, in the same transaction;
until the second one has learnt of them all, SQLite answers.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from reader.library.articles import MOST_COUNTED
from reader.library.full_text import SEARCHABLE
from reader.library.meaning import Meant
from reader.model.query import Query

if TYPE_CHECKING:
    from reader.library.library import Library

#: So many articles are read at a time for the second index.
SLICE = 500


class Due(NamedTuple):
    """What a second index has yet to learn: the library's stamp for it ("" for none), and the entries of the
    list of changes, each with its number and the key of an article."""

    stamp: str
    entries: tuple[tuple[int, int], ...]

    @property
    def last(self) -> int:
        """The number of the last entry; 0 for none."""
        return self.entries[-1][0] if self.entries else 0

    @property
    def articles(self) -> tuple[int, ...]:
        """The keys of the articles, each once."""
        return tuple(dict.fromkeys(article for _, article in self.entries))

    def told(self, last: int) -> str:
        """The entries up to one in short. A library that was put back from a backup counts on from an earlier
        one, and gives the numbers again."""
        until = [entry for entry in self.entries if entry[0] <= last]
        return f"{last} {hashlib.sha256(repr(until).encode()).hexdigest()}"

    def has(self, told: str) -> bool:
        """Whether what was told in short are the entries that this begins with."""
        last = told.partition(" ")[0]
        return last.isdecimal() and self.told(int(last)) == told


def expected(connection: sqlite3.Connection) -> str:
    """The stamp of the second index that knows all of the library as it is now; "" where none does."""
    found = connection.execute(
        "SELECT stamp FROM bigsearch WHERE NOT EXISTS (SELECT 1 FROM bigsearch_due)"
    ).fetchone()
    return found[0] if found else ""


def found(library: "Library", connection: sqlite3.Connection, query: Query, named: Meant) -> list[int] | None:
    """The keys of the articles with the words of a query, but those that name tags; None where SQLite is to
    look for them: where there is no second index, or it knows not all yet, or finds more than are counted."""
    groups = [group for n, group in enumerate(query.words) if n not in named.groups]
    if not groups or query.ranked is not None or query.hasty or not (stamp := expected(connection)):
        return None
    return library.second_index.found(stamp, groups, query.without, query.scope, MOST_COUNTED)


def due(library: "Library") -> Due:
    """What the second index has yet to learn."""
    with library.reading() as connection:
        found = connection.execute("SELECT stamp FROM bigsearch").fetchone()
        entries = connection.execute("SELECT n, article FROM bigsearch_due ORDER BY n").fetchall()
    return Due(found[0] if found else "", tuple(entries))


def promise(library: "Library", stamp: str) -> None:
    """From now on write down what changes, for an index that is being made; what was due is forgotten."""
    with library.writing() as db:
        db.conn.execute("DELETE FROM bigsearch_due")
        db.conn.execute("REPLACE INTO bigsearch(one, stamp) VALUES (1, ?)", (stamp,))


def learnt(library: "Library", stamp: str, last: int) -> None:
    """The second index has learnt all up to an entry, and has this stamp now."""
    with library.writing() as db:
        db.conn.execute("DELETE FROM bigsearch_due WHERE n <= ?", (last,))
        db.conn.execute("UPDATE bigsearch SET stamp = ?", (stamp,))


def give_up(library: "Library") -> None:
    """There is no second index any more."""
    with library.writing() as db:
        db.conn.execute("DELETE FROM bigsearch_due")
        db.conn.execute("DELETE FROM bigsearch")


def words(
    library: "Library", after: int | None, articles: Iterable[int] = ()
) -> Iterator[tuple[int, list[str]]]:
    """Articles by their keys, each with the title, text, quotes and notes that an index holds of it: of those
    named the ones that are there, or the first SLICE after a key."""
    with library.reading() as connection:
        if after is not None:
            found = connection.execute(f"{SEARCHABLE} WHERE a.key > ? ORDER BY a.key LIMIT {SLICE}", (after,))
            yield from ((key, told) for key, *told in found.fetchall())
            return
        for article in articles:
            for key, *told in connection.execute(f"{SEARCHABLE} WHERE a.key = ?", (article,)):
                yield key, told
