"""Words of a query as expressions of the full-text index (https://www.sqlite.org/fts5.html, 3)."""

from collections.abc import Iterable

from reader.model.query import Scope, Term

_COLUMNS = {
    Scope.TITLE: "title",
    Scope.TEXT: "title body",
    Scope.QUOTES: "quotes",
    Scope.NOTES: "notes",
}
#: The beginnings of words that the table of titles knows: so many letters, or fewer.
_SHORT = 3


def match(groups: Iterable[Iterable[Term]], scope: Scope | None = None) -> str:
    """The expression that finds one word of each group; every word is quoted, so none can be an operator."""
    each = (" OR ".join(_term(term) for term in group) for group in groups)
    expression = " AND ".join(f"({group})" for group in each)
    return expression if scope is None else f"{{{_COLUMNS[scope]}}} : ({expression})"


def beginning(group: Iterable[Term]) -> int:
    """Of how few letters a beginning among some words is, if there is haste to look for them in titles only:
    too many words of texts begin so. Else 0. The table of titles has no places of words, and finds no phrase.
    """
    from reader.model.hits import words_of

    terms = tuple(group)
    known = [len(term.text) for term in terms if term.prefix and len(term.text) <= _SHORT]
    if all(not term.near and len(words_of(term.text)) == 1 for term in terms):
        return min(known, default=0)
    return 0


def _term(term: Term) -> str:
    if term.near:
        return f"NEAR({' '.join(map(_term, (term._replace(near=()), *term.near)))}, {term.within:d})"
    return phrase(term.text) + ("*" if term.prefix else "")


def phrase(words: str) -> str:
    """The expression that finds words one after another, as the index has them."""
    from reader.model.indexing import indexed

    quoted = indexed(words).replace('"', '""').replace("\0", " ")
    return f'"{quoted}"'
