"""Highlights that do not stand where they were made: found again by what is whole of them."""

import sqlite3
from typing import NamedTuple

from reader.library.annotations import placed
from reader.library.packing import text_of
from reader.library.texts import is_damaged
from reader.model import anchoring
from reader.model.highlight import Quote, quote_at

#: Whether a highlight (h) is shown elsewhere than it was made, in the very text that it was made on.
STRAYED = (
    "(h.placed_in = h.made_on AND h.anchor = 'anchored' "
    "AND (h.start <> h.quote_start OR h.end <> h.quote_end))"
)


class Misplaced(NamedTuple):
    """A highlight (id) on an article (key), and its columns as they should be; None where its words are
    nowhere in the text."""

    id: str
    article: int
    mended: dict[str, int | str] | None


def misplaced(connection: sqlite3.Connection) -> list[Misplaced]:
    """The highlights whose words do not stand where they were made, or are shown elsewhere there; none on a
    text that is damaged itself."""
    found = connection.execute(
        "SELECT h.id, h.article, h.exact, h.prefix, h.suffix, h.quote_start, h.quote_end, h.made_on, "
        f"a.shown, {STRAYED}, {text_of('v')}, v.sha256 FROM highlight h JOIN version v ON v.key = h.made_on "
        "JOIN article a ON a.key = h.article"
    )
    return [
        Misplaced(id, article, _mended(connection, Quote(*quote), made_on, shown, text))
        for id, article, *quote, made_on, shown, strayed, text, sha256 in found
        if (strayed or text[quote[3] : quote[4]] != quote[0]) and not is_damaged(text, sha256)
    ]


def _mended(
    connection: sqlite3.Connection, quote: Quote, made_on: int, shown: int, text: str
) -> dict[str, int | str] | None:
    place = (quote.start, quote.end) if _stands_between(quote, text) else anchoring.find(text, quote)
    if place is None:
        return None
    now = quote_at(text, *place)
    return {
        "exact": now.exact,
        "prefix": now.prefix,
        "suffix": now.suffix,
        "quote_start": now.start,
        "quote_end": now.end,
        **placed(connection, now, made_on, shown),
    }


def _stands_between(quote: Quote, text: str) -> bool:
    """Whether what stood before and behind a quote does so where it was made: then only its words are
    damaged, and the text has them."""
    before, behind = text[: max(0, quote.start)], text[max(0, quote.end) :]
    around = bool(quote.prefix or quote.suffix)
    inside = 0 <= quote.start < quote.end <= len(text)
    return around and inside and before.endswith(quote.prefix) and behind.startswith(quote.suffix)
