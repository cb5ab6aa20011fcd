"""Words of a query that name tags: an article is found by the names of its tags too."""

import json
import sqlite3
from collections.abc import Iterable

from reader.library import beginnings
from reader.library.expressions import beginning, match
from reader.library.meaning import NOTHING_MEANT, Meant
from reader.model.query import Query, Term

#: A word that no more articles have, in their texts or as a tag, leads to its list by itself.
_FEW = 2000


def meant(connection: sqlite3.Connection, query: Query, *, walked: bool = False) -> Meant:
    """The tags in use that the words of a query name; none where words are looked for in one place only: in
    haste those of which few letters are known. And the beginnings that one of a letter is looked for by, but
    where the list must be `walked` along the full-text index."""
    if query.scope is not None or not query.has_words:
        return NOTHING_MEANT
    asked = [(n, group) for n, group in enumerate(query.words) if not (query.hasty and beginning(group))]
    each = {n: _naming(connection, group) for n, group in asked}
    without = _naming(connection, query.without) if query.without else ""
    groups = {n: tags for n, tags in each.items() if tags}
    longer = {} if walked else {n: beginnings.longer(connection, group) for n, group in asked}
    begun = {n: terms for n, terms in longer.items() if terms}
    rare = {n: tags for n, tags in groups.items() if n not in begun}
    few = _rarest(connection, query, rare) if len(groups) == len(query.words) else None
    return Meant(groups, without, few, begun)


def _rarest(connection: sqlite3.Connection, query: Query, groups: dict[int, str]) -> int | None:
    """The place of the first group of words that few articles have; None where many have each."""
    for n, tags in groups.items():
        texts = "SELECT count(*) FROM (SELECT 1 FROM fulltext WHERE fulltext MATCH ? LIMIT ?)"
        (found,) = connection.execute(texts, (match([query.words[n]]), _FEW + 1)).fetchone()
        carried = "SELECT total(n) FROM tag_count WHERE tag IN (SELECT value FROM json_each(?))"
        if found + connection.execute(carried, (tags,)).fetchone()[0] <= _FEW:
            return n
    return None


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
