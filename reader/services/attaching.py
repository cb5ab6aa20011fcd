"""Where a lost highlight may stand in the text that is open: offered to a person, who decides."""

from typing import TYPE_CHECKING

from reader.model.anchoring import Finder
from reader.model.article import Version
from reader.model.body import Range
from reader.model.highlight import Highlight
from reader.model.units import Unit, Units

if TYPE_CHECKING:
    from reader.library.library import Library

#: So many places are offered at most.
MOST = 9


def offered(library: "Library", article: str, version: Version, highlight: Highlight) -> list[Range]:
    """The stretches of a version, in code points, that a lost highlight may be attached to, the likeliest
    first: close words, the sentence between its old neighbours, and last the one as far down the text.

    Raises NotFound where the article is gone.
    """
    was = library.articles.reading(article, highlight.made_on).version.text
    finder = Finder(version.text, was)
    quote = highlight.quote
    found = finder.places(quote)
    units = Units(version.text, version.reading or version.blocks)
    about = [start for start, _ in finder.between_neighbours(quote)]
    about.append(round(quote.start * len(version.text) / max(1, len(was))))
    found += [place for at in about if (place := units.at(Unit.SENTENCE, at))]
    kept: list[Range] = []
    for start, end in found:
        if start < end and all(end <= a or start >= b for a, b in kept):
            kept.append((start, end))
    return kept[:MOST]
