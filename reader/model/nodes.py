"""Which places of a text make lines of a concordance: the words of a query, those of NEAR where they are."""

from bisect import bisect_left
from collections.abc import Sequence

from reader.model.body import Range
from reader.model.hits import ranges
from reader.model.query import Query, Term
from reader.model.sentences import words


def nodes(text: str, asked: Query) -> list[Range]:
    """Half-open code point ranges of a query's words in a text, in order, not overlapping.

    As in the index; words that must stand near each other are nodes only where they do.
    """
    near = _joined(asked)
    if not near:
        return ranges(text, asked.terms)
    apart = {each for term in near for each in (term._replace(near=(), within=0), *term.near)}
    found = ranges(text, (term for term in asked.terms if term._replace(within=0) not in apart))
    for term in near:
        found += _near(text, term)
    kept: list[Range] = []
    for span in sorted(set(found)):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _joined(asked: Query) -> list[Term]:
    """The terms that others stand near."""
    own = [term for group in asked.words for term in group if term.near]
    return own + [term for group in asked.either for query in group for term in _joined(query)]


def _near(text: str, term: Term) -> list[Range]:
    """The places of a term, and of those near it, that have each of the others near."""
    places = [ranges(text, (each,)) for each in (term._replace(near=()), *term.near)]
    return [
        span
        for own in places
        for span in own
        if all(_is_near(text, span, other, term.within) for other in places if other is not own)
    ]


def _is_near(text: str, span: Range, others: Sequence[Range], within: int) -> bool:
    """Whether one of some ranges, in order, has no more than so many words between it and a range."""
    after = bisect_left(others, span)
    for other in others[max(0, after - 1) : after + 1]:
        first, last = sorted((span, other))
        if len(words(text, first[1], max(first[1], last[0]))) <= within:
            return True
    return False
