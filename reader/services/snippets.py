"""What is lit in the rows of a list: a search's words, where they were found, words that are watched for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.model.hits import ranges
from reader.model.query import Query, Scope, Term
from reader.model.wording import tr, tr_noop

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.library.library import Library
    from reader.library.search import Hit
    from reader.model.article import Row
    from reader.model.body import Range

#: What a row says of a snippet that is not from the text.
PLACES = {"note": tr_noop("in a note"), "quote": tr_noop("in a highlight"), "tag": tr_noop("tagged")}
_IN_TEXT = tr_noop("in the text")


class Lit(NamedTuple):
    """What is lit in a row: in its title, and in the words below it. All ranges are code points.

    `words` are a snippet of what was found, or the beginning of the text; `where` is a key of PLACES, or "".
    """

    title: tuple[Range, ...]
    words: str
    hits: tuple[Range, ...]
    watched_title: tuple[Range, ...]
    watched: tuple[Range, ...]
    where: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader adds to the row; "" where nothing was found outside the title."""
        if not self.hits:
            return ""
        return tr("found {where}: {words}", where=tr(PLACES.get(self.where, _IN_TEXT)), words=self.words)


def lit_rows(library: Library, query: Query, watched: Sequence[Term], rows: Iterable[Row]) -> dict[int, Lit]:
    """What is lit in rows, by their keys: by a query's words, and by the words that are watched for."""
    rows, terms = list(rows), query.terms
    found = library.search.around(query, [row.key for row in rows]) if terms else {}
    in_title = terms if query.scope in (None, Scope.TITLE, Scope.TEXT) else ()
    return {row.key: _lit(row, in_title, watched, found.get(row.key)) for row in rows}


def _lit(row: Row, terms: Sequence[Term], watched: Sequence[Term], hit: Hit | None) -> Lit:
    # A hit that only the title has is lit there: below it stands how the text begins.
    below = hit if hit is not None and hit.marks and hit.where != "title" else None
    words = below.snippet if below else row.below
    return Lit(
        title=tuple(ranges(row.heading, terms)) if terms else (),
        words=words,
        hits=below.marks if below else (),
        watched_title=tuple(ranges(row.heading, watched)) if watched else (),
        watched=tuple(ranges(words, watched)) if watched else (),
        where=below.where if below and below.where in PLACES else "",
    )
