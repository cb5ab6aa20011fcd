"""A query as SQL: every list is a walk along one index in key order, newest first.

The walk is driven by the narrowest thing a query names: words (the full-text index walks in rowid
order), a tag, else the reader's state. Values are always bound, never written into the statement.
"""

import json
from collections.abc import Sequence
from typing import NamedTuple

from reader.library import keys
from reader.library.expressions import beginning, match
from reader.library.meaning import MATCHING, NOTHING_MEANT, Meant
from reader.library.on_shelves import on_shelf
from reader.model.query import Query, Scope, Term
from reader.model.tag import folded, is_exact

_CARRYING = "SELECT article FROM tagged WHERE tag IN (SELECT value FROM json_each(?))"
#: A tag is on so few articles that to gather them takes no longer than some lists.
_SMALL = "(SELECT n FROM tag_count WHERE tag = (SELECT id FROM tag WHERE folded = ?)) <= 10000"
_CALLED = "SELECT article FROM tagged WHERE tag IN (SELECT tag FROM tag_name WHERE tag_name MATCH ?)"


class Selection(NamedTuple):
    """The FROM and WHERE of a list; `key` is the column that orders it."""

    tables: str
    where: tuple[str, ...]
    values: tuple[str | int, ...]
    key: str

    def sql(self, columns: str, *more: str, joins: str = "", order: str = "DESC", first: str = "") -> str:
        """A SELECT over the list in key order; `first` is what it is sorted by before, with its comma."""
        where = " AND ".join((*self.where, *more))
        return f"SELECT {columns} FROM {self.tables} {joins} WHERE {where} ORDER BY {first}{self.key} {order}"

    def count_sql(self, *more: str, limit: int | None = None, newest: bool = False) -> str:
        """A count of the list, that stops at a limit where one is given: from the `newest` on, where most of
        them are."""
        where = " AND ".join((*self.where, *more))
        if limit is None:
            return f"SELECT count(*) FROM {self.tables} WHERE {where}"
        turn = f"ORDER BY {self.key} DESC" if newest and self.key == "fulltext.rowid" else ""
        return f"SELECT count(*) FROM (SELECT 1 FROM {self.tables} WHERE {where} {turn} LIMIT {limit})"


def select(query: Query, meant: Meant = NOTHING_MEANT, found: Sequence[int] | None = None) -> Selection:
    """The list that a query shows; `meant` are the tags that its words name (tag_words.py), `found` the keys
    of the articles with its other words where a second index was asked for them (bigsearch.py)."""
    where, values = list[str](), list[str | int]()
    tags = list(query.tags)
    texts, titled = _looked_for(query, meant)
    if query.ranked is not None:
        tables, key = f"{_in_turn(query.ranked)} j CROSS JOIN state s ON s.article = j.value", "j.value"
        where += [f"s.article IN ({MATCHING})"] * bool(texts)
        values += [match(texts, query.scope)] * bool(texts)
    elif found is not None:
        tables, key = "json_each(?) j CROSS JOIN state s ON s.article = j.value", "j.value"
        values.append(json.dumps(found))
    elif texts:
        tables, key = "fulltext CROSS JOIN state s ON s.article = fulltext.rowid", "fulltext.rowid"
        where.append("fulltext MATCH ?")
        values.append(match(texts, query.scope))
    elif titled:
        tables, key = "titles CROSS JOIN state s ON s.article = titles.rowid", "titles.rowid"
        where.append("titles MATCH ?")
        values.append(match([titled.pop(0)]))
    elif meant.few is not None:
        led = f"(SELECT rowid AS article FROM fulltext WHERE fulltext MATCH ? UNION {_CARRYING})"
        tables, key = f"{led} f CROSS JOIN state s ON s.article = f.article", "f.article"
        values += [match([query.words[meant.few]], query.scope), meant.groups[meant.few]]
    elif tags and not query.words:
        tables, key = "tagged d CROSS JOIN state s ON s.article = d.article", "d.article"
        where.append(f"d.tag = (SELECT id FROM tag WHERE folded = ?){' AND d.own' * is_exact(tags[0])}")
        values.append(folded(tags.pop(0)))
    else:
        tables, key = "state s", "s.article"
    where += [f"{_asked_first(key)} IN (SELECT rowid FROM titles WHERE titles MATCH ?)"] * len(titled)
    values += [match([group]) for group in titled]
    where.append(on_shelf(query))
    _conditions(query, tags, key, where, values, shelved=query.tells_shelf)
    _meant(query, meant, key, where, values, found is None)
    if query.without and found is None:
        where.append(f"{_asked_first(key)} NOT IN ({MATCHING})")
        values.append(match([query.without], query.scope))
    return Selection(tables, tuple(where), tuple(values), key)


def _asked_first(key: str) -> str:
    """The article of a list as its conditions name it: by the column that the walk has at once, so that no
    state is read of an article that they leave out. The sign leaves it to the walk to lead."""
    return key if key == "s.article" else f"+{key}"


def _in_turn(ranked: Sequence[int]) -> str:
    """Keys in an order of their own as a table: whole numbers, which can stand in the statement itself."""
    return f"json_each('[{','.join(f'{key:d}' for key in ranked)}]')"


def _looked_for(query: Query, meant: Meant) -> tuple[list[tuple[Term, ...]], list[tuple[Term, ...]]]:
    """The groups of words that are looked for in texts, and in haste in titles only: no names of tags, and
    nothing that is looked for by longer beginnings."""
    groups = [group for n, group in enumerate(query.words) if n not in meant.groups.keys() | meant.begun]
    titled = [group for group in groups if query.hasty and beginning(group)]
    return [group for group in groups if group not in titled], titled


def _meant(
    query: Query, meant: Meant, key: str, where: list[str], values: list[str | int], begun: bool
) -> None:
    """Words that name tags: but for the few that lead to the list, either found in texts or as a tag. And,
    where `begun`, the short beginnings that name none."""
    at = _asked_first(key)
    for n in meant.begun.keys() - meant.groups.keys() if begun else ():
        matching, words = meant.matching(query, n)
        where.append(f"{at} IN ({matching})")
        values += words
    for n, named in meant.groups.items():
        if n != meant.few or key != "f.article":
            matching, words = meant.matching(query, n)
            where.append(f"({at} IN ({matching}) OR {at} IN ({_CARRYING}))")
            values += [*words, named]
    if meant.without:
        where.append(f"{at} NOT IN ({_CARRYING})")
        values.append(meant.without)


def _conditions(
    query: Query, tags: list[str], key: str, where: list[str], values: list[str | int], *, shelved: bool
) -> None:
    """What a query asks besides words; of its tags those given. Where its shelf is told (`shelved`), and
    where alternatives do not tell it, no alternative needs one."""
    at = _asked_first(key)
    _flags(query, at, where)
    _tags(query, tags, at, where, values)
    _sources(query, where, values)
    _times(query, key, where, values)
    _lengths(query, where, values)
    _colored(query, at, where, values)
    _named(query, where, values)
    _narrowed(query, where, values)
    for group in query.either:
        free = shelved or not any(part.tells_shelf or part.any_shelf for part in group)
        where.append(f"({' OR '.join(_part(part, query, free, key, values) for part in group)})")
    for part in query.neither:
        where.append(f"NOT ({_part(part, query, True, key, values)})")


def _part(part: Query, within: Query, shelved: bool, key: str, values: list[str | int]) -> str:
    """A query within another one as a condition, which tells the shelf too unless that is told already."""
    where: list[str] = []
    if part.scope is None:
        part = part._replace(scope=within.scope)
    for group in part.words:
        where.append(_worded(group, part.scope, key, values))
    if part.without:
        where.append(f"NOT {_worded(part.without, part.scope, key, values)}")
    if not shelved or part.tells_shelf or part.any_shelf:
        where.append(on_shelf(part, anywhere=shelved))
    _conditions(part, list(part.tags), key, where, values, shelved=shelved or part.tells_shelf)
    return " AND ".join(where) or "1"


def _worded(group: tuple[Term, ...], scope: Scope | None, key: str, values: list[str | int]) -> str:
    """That one of some words is found in an article, or names a tag of it."""
    at = _asked_first(key)
    values.append(match([group], scope))
    if scope is not None:
        return f"{at} IN ({MATCHING})"
    values.append(match([group]))
    return f"({at} IN ({MATCHING}) OR {at} IN ({_CALLED}))"


def folded_source(name: str) -> str:
    """A source's name as names are compared."""
    return " ".join(name.split()).casefold()


def _flags(query: Query, at: str, where: list[str]) -> None:
    for name in ("read", "starred", "later"):
        wanted = getattr(query, name)
        if wanted is not None:
            where.append(f"s.{name} = {int(wanted)}")
    for name, column in (("has_highlight", "highlights"), ("has_note", "notes"), ("has_tag", "tags")):
        wanted = getattr(query, name)
        if wanted is not None:
            where.append(f"s.{column} > 0" if wanted else f"s.{column} = 0")
    if query.annotated is not None:
        # Written as the partial index state_annotated has it.
        where.append(f"{'' if query.annotated else 'NOT '}s.highlights + s.notes > 0")
    # The few that an index is kept of are read at once: asked one by one, all of the list would be.
    if query.cut is not None:
        where.append(f"{at} {'' if query.cut else 'NOT '}IN (SELECT key FROM article WHERE cut = 1)")
    if query.untitled is not None:
        negation = "" if query.untitled else "NOT "
        where.append(f"{at} {negation}IN (SELECT key FROM article WHERE title IS NULL)")


def _tags(query: Query, more: list[str], at: str, where: list[str], values: list[str | int]) -> None:
    for names, negation in ((more, ""), (query.not_tags, "NOT ")):
        for name in names:
            of = f"tag = (SELECT id FROM tag WHERE folded = ?){' AND own' * is_exact(name)}"
            carried = f"EXISTS (SELECT 1 FROM tagged x WHERE x.article = {at} AND x.{of})"
            if at == "+fulltext.rowid":
                # The articles of a small tag are gathered once, and not looked for behind each word.
                gathered = f"{at} IN (SELECT article FROM tagged WHERE {of})"
                carried = f"CASE WHEN {_SMALL} THEN {gathered} ELSE {carried} END"
                values += [folded(name)] * 2
            where.append(f"{negation}{carried}")
            values.append(folded(name))


def _sources(query: Query, where: list[str], values: list[str | int]) -> None:
    if query.source_key is not None:
        where.append("s.source = ?")
        values.append(query.source_key)
    for names, negation in ((query.sources, ""), (query.not_sources, "NOT ")):
        for name in names:
            where.append(f"+s.source {negation}IN (SELECT key FROM source WHERE folded LIKE ? ESCAPE '\\')")
            values.append(like(folded_source(name)))


def _colored(query: Query, at: str, where: list[str], values: list[str | int]) -> None:
    kept = f"EXISTS (SELECT 1 FROM highlight x WHERE x.article = {at} AND x.deleted_at IS NULL AND"
    for names, negation in ((query.colors, ""), (query.not_colors, "NOT ")):
        if names:
            where.append(f"{negation}{kept} x.color IN ({', '.join('?' * len(names))}))")
            values += names
    if query.lost is not None:
        where.append(f"{'' if query.lost else 'NOT '}{kept} x.anchor = 'lost')")


def _named(query: Query, where: list[str], values: list[str | int]) -> None:
    if query.id is not None:
        where.append("s.article = (SELECT key FROM article WHERE id = ?)")
        values.append(query.id)
    named = "(SELECT x.key FROM json_each(?) j JOIN article x ON x.id = j.value)"
    if query.ids is not None:
        where.append(f"s.article IN {named}")
        values.append(json.dumps(query.ids))
    if query.but:
        where.append(f"s.article NOT IN {named}")
        values.append(json.dumps(query.but))


def _narrowed(query: Query, where: list[str], values: list[str | int]) -> None:
    """A title is looked up by the beginnings of its words; the words that stand in for one, which the
    full-text index has no column of, by any part of them."""
    for word in query.narrowed:
        if not any(letter.isalnum() for letter in word):
            continue
        named, exact = like(folded_source(word)), like(word)
        where.append(
            "(s.source IN (SELECT key FROM source WHERE folded LIKE ? ESCAPE '\\')"
            f" OR s.article IN ({MATCHING})"
            " OR s.article IN (SELECT key FROM article WHERE title IS NULL"
            " AND (stand_in LIKE ? ESCAPE '\\' OR stand_in LIKE ? ESCAPE '\\')))"
        )
        values += [named, match([[Term(word, prefix=True)]], Scope.TITLE), named, exact]


def like(part: str) -> str:
    """What LIKE ... ESCAPE '\\' finds a part by, wherever it stands."""
    escaped = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _lengths(query: Query, where: list[str], values: list[str | int]) -> None:
    for words, comparison in ((query.least, ">="), (query.most, "<=")):
        if words is not None:
            where.append(
                f"EXISTS (SELECT 1 FROM article x WHERE x.key = s.article AND x.words {comparison} ?)"
            )
            values.append(words)


def _times(query: Query, key: str, where: list[str], values: list[str | int]) -> None:
    for day, comparison in ((query.before, "<"), (query.after, ">=")):
        ms = keys.day_ms(day) if day else None
        if ms is not None:
            where.append(f"{key} {comparison} ?")
            values.append(max(0, ms) << keys.COUNTER_BITS)
