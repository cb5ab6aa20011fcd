"""Beginnings of one letter in the texts of a large library, looked for as the beginnings of two they are.

All words of texts that begin with a letter SQLite gathers in one go, which nothing can stop: a second among
100,000 articles, while the next letter is typed or the window closed. Between two goes it can be stopped.
"""

import sqlite3
from collections.abc import Sequence

from reader.library.tokens import tokens
from reader.model.indexing import indexed
from reader.model.query import Term

#: In a library of fewer articles it takes no longer than a picture.
LARGE = 10_000
_MANY = "SELECT 1 FROM state LIMIT 1 OFFSET ?"
#: The words of the index in their order, of which any can be begun with at once.
_SPELLED = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.spelled USING fts5vocab('main', 'fulltext', 'instance')"
_NEXT = "SELECT term FROM temp.spelled WHERE term >= ? LIMIT 1"
_LAST = "\U0010ffff"


def longer(connection: sqlite3.Connection, group: Sequence[Term]) -> tuple[Term, ...]:
    """The beginnings of two letters, and the word of one, that texts have for a beginning of one letter.

    None for other words, where there is no such word, and in a library that is not large.
    """
    if len(group) != 1 or not group[0].prefix or group[0].near:
        return ()
    letter = tokens(indexed(group[0].text)).strip()
    if len(letter) != 1 or connection.execute(_MANY, (LARGE,)).fetchone() is None:
        return ()
    connection.execute(_SPELLED)
    found: list[Term] = []
    row = connection.execute(_NEXT, (letter,)).fetchone()
    while row is not None and row[0].startswith(letter):
        start = row[0][:2]
        found.append(Term(start, prefix=start != letter))
        row = connection.execute(_NEXT, (start + ("\1" if start == letter else _LAST),)).fetchone()
    return tuple(found)
