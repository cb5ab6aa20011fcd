"""Short beginnings of words in the texts of a large library, looked for by those of a letter more.

All words of texts that begin with a letter SQLite gathers in one go, which nothing can stop: half a second
among 100,000 articles, while the next letter is typed or the window closed. Between two goes it is stopped.
"""

import sqlite3
from collections.abc import Sequence

from reader.library.tokens import tokens
from reader.model.indexing import indexed
from reader.model.query import Term

#: In a library of fewer articles it takes no longer than some pictures, by how many letters are known.
LARGE = {1: 10_000, 2: 200_000}
_MANY = "SELECT n > ? FROM counter WHERE source = 0 AND name = 'articles'"
#: The words of the index in their order, of which any can be begun with at once.
_SPELLED = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.spelled USING fts5vocab('main', 'fulltext', 'instance')"
_NEXT = "SELECT term FROM temp.spelled WHERE term >= ? LIMIT 1"
_LAST = "\U0010ffff"


def longer(connection: sqlite3.Connection, group: Sequence[Term]) -> tuple[Term, ...]:
    """The beginnings of a letter more, and the word itself, that texts have for a beginning of a word.

    None for other words, where there is no such word, and in a library that is not large for it.
    """
    if len(group) != 1 or not group[0].prefix or group[0].near:
        return ()
    known = tokens(indexed(group[0].text)).strip()
    large = LARGE.get(len(known)) if " " not in known else None
    if large is None or not connection.execute(_MANY, (large,)).fetchone()[0]:
        return ()
    connection.execute(_SPELLED)
    found: list[Term] = []
    row = connection.execute(_NEXT, (known,)).fetchone()
    while row is not None and row[0].startswith(known):
        start = row[0][: len(known) + 1]
        found.append(Term(start, prefix=start != known))
        row = connection.execute(_NEXT, (start + ("\1" if start == known else _LAST),)).fetchone()
    return tuple(found)
