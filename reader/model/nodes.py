"""Which places of a text make lines of a concordance: the words of a query, those of NEAR where they are."""

from bisect import bisect_left, bisect_right

from reader.model.body import Range
from reader.model.hits import ranges, word_starts
from reader.model.query import Query, Term


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
    """The places of a term, and of those near it, that stand together with one of each, as FTS5 has it:
    from the first that ends to the last that begins are no more words than may be between."""
    at = word_starts(text)
    places = [ranges(text, (each,)) for each in (term._replace(near=()), *term.near)]
    first = [[bisect_left(at, start) for start, _ in own] for own in places]
    after = [[bisect_left(at, end) for _, end in own] for own in places]
    kept, taken = list[Range](), [0] * len(places)
    for last in sorted({n for own in first for n in own}):
        within = [
            (bisect_left(ends, last - term.within), bisect_right(begins, last))
            for begins, ends in zip(first, after, strict=True)
        ]
        if all(low < high for low, high in within):
            for n, (low, high) in enumerate(within):
                kept += places[n][max(low, taken[n]) : high]
                taken[n] = max(taken[n], high)
    return kept
