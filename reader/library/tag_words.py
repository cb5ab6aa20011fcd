"""Words of a query that name tags: an article is found by the names of its tags too."""

import json
import sqlite3
from collections.abc import Iterable

from reader.library.expressions import match
from reader.library.selection import NOTHING_MEANT, Meant
from reader.model.query import Query, Term


def meant(connection: sqlite3.Connection, query: Query) -> Meant:
    """The tags in use that the words of a query name; none where words are looked for in one place only."""
    if query.scope is not None or not query.has_words:
        return NOTHING_MEANT
    each = {n: _naming(connection, group) for n, group in enumerate(query.words)}
    without = _naming(connection, query.without) if query.without else ""
    return Meant({n: tags for n, tags in each.items() if tags}, without)


def named_by(connection: sqlite3.Connection, query: Query, article: int) -> list[str]:
    """The tags on an article, or above one on it, that words of a query name."""
    listed = "[]" if query.scope is not None else _naming(connection, query.terms)
    found = connection.execute(
        "SELECT t.name FROM json_each(?) j CROSS JOIN tagged g ON g.tag = j.value AND g.article = ? "
        "JOIN tag t ON t.id = g.tag ORDER BY t.folded",
        (listed or "[]", article),
    )
    return [row[0] for row in found]


def _naming(connection: sqlite3.Connection, words: Iterable[Term]) -> str:
    """The ids of the tags that have one of these words in their names, as JSON; "" for none."""
    words = tuple(words)
    if not words:
        return ""
    found = connection.execute(
        "SELECT tag FROM tag_name WHERE tag_name MATCH ? AND tag IN (SELECT tag FROM tag_count)",
        (match([words]),),
    )
    tags = [row[0] for row in found]
    return json.dumps(tags) if tags else ""
