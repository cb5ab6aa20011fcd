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


def in_titles(group: Iterable[Term]) -> bool:
    """Whether words are looked for in titles only where there is haste: one of them is a beginning so short
    that too many words of texts begin so. The table of titles has no places of words, and finds no phrase."""
    from reader.model.hits import words_of

    terms = tuple(group)
    short = any(term.prefix and len(term.text) <= _SHORT for term in terms)
    return short and all(not term.near and len(words_of(term.text)) == 1 for term in terms)


def _term(term: Term) -> str:
    if term.near:
        return f"NEAR({' '.join(map(_term, (term._replace(near=()), *term.near)))}, {term.within:d})"
    return phrase(term.text) + ("*" if term.prefix else "")


def phrase(words: str) -> str:
    """The expression that finds words one after another, as the index has them."""
    from reader.model.indexing import indexed

    quoted = indexed(words).replace('"', '""').replace("\0", " ")
    return f'"{quoted}"'
