"""Highlight words that are given as words, not as a place."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.model.anchoring import locate
from reader.model.change import Change
from reader.model.errors import NotFound
from reader.model.highlight import Highlight
from reader.model.wording import tr

if TYPE_CHECKING:
    from reader.library.library import Library

_SHOWN = 60


def annotate(
    library: "Library",
    article: str,
    quote: str,
    *,
    note: str = "",
    tags: Sequence[str] = (),
    color: str | None = None,
) -> tuple[Highlight, Change]:
    """Highlight the first place where the version shown has these words; committed when it returns.

    White space, quotation marks and dashes may be set differently. Without a colour, words that are
    highlighted already keep theirs. Raises NotFound, naming what is missing.
    """
    reading = library.articles.reading(article)
    place = locate(reading.version.text, quote)
    if place is None:
        words = " ".join(quote.split())
        words = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
        raise NotFound(
            tr(
                "The words “{words}” are not in “{heading}”; copy them from the text that “show” prints.",
                words=words,
                heading=reading.row.heading,
            )
        )
    return library.annotations.highlight(reading.row.id, *place, color, note=note, tags=tags)
