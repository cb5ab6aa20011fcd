"""The words of a query as a query of the second index (tantivy), or none where it could not mean the same."""

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.library.tokens import tokens
from reader.model.indexing import indexed
from reader.model.query import Scope, Term

if TYPE_CHECKING:
    from tantivy import Query as Asked
    from tantivy import Schema

#: The columns of the index, and those that a query is limited to.
COLUMNS = ("title", "body", "quotes", "notes")
_SCOPES = {None: COLUMNS, Scope.TITLE: ("title",), Scope.TEXT: ("title", "body"), Scope.QUOTES: ("quotes",)}
#: More words than this, and longer ones (UTF-8 bytes), are SQLite's.
_MOST, _LONGEST = 60, 500


def asked(
    schema: "Schema", groups: Sequence[Iterable[Term]], without: Iterable[Term], scope: Scope | None
) -> "Asked | None":
    """What finds one term of each group, and none of `without`, in the columns of a scope; None where the
    second index cannot be asked: for words near each other, for very many or very long ones, for none."""
    from tantivy import Occur, Query

    every = [*(term for group in groups for term in group), *without]
    if not groups or len(every) > _MOST or any(term.near for term in every):
        return None
    each = {term: _term(schema, term, _SCOPES.get(scope, (str(scope),))) for term in every}
    if None in each.values():
        return None
    must = [(Occur.Must, _any(each[term] for term in group)) for group in groups]
    return Query.boolean_query([*must, *((Occur.MustNot, each[term]) for term in without)])


def _any(queries: "Iterable[Asked]") -> "Asked":
    from tantivy import Occur, Query

    return Query.boolean_query([(Occur.Should, query) for query in queries])


def _term(schema: "Schema", term: Term, columns: Sequence[str]) -> "Asked | None":
    words = tokens(indexed(term.text)).split()
    if not words or any(len(word.encode()) > _LONGEST for word in words):
        return None
    return _any(_in_column(schema, column, words, term.prefix) for column in columns)


def _in_column(schema: "Schema", column: str, words: list[str], prefix: bool) -> "Asked":
    from tantivy import Query

    if prefix:
        patterns = [*map(re.escape, words[:-1]), f"{re.escape(words[-1])}.*"]
        if len(patterns) == 1:
            return Query.regex_query(schema, column, patterns[0])
        return Query.regex_phrase_query(schema, column, patterns)
    if len(words) == 1:
        return Query.term_query(schema, column, words[0])
    return Query.phrase_query(schema, column, words)
