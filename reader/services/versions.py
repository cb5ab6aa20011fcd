"""The versions of one article: what changed between two of them, and highlights in one that is not shown."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model import anchoring
from reader.model.article import Reading, Version
from reader.model.differing import Kind, Piece, compare
from reader.model.highlight import Anchor, Highlight, quote_at

if TYPE_CHECKING:
    from reader.library.library import Library

#: By so many code points a sentence is found again in another text of its article.
_SAME_WORDS = 60


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of an article and the pieces that make the newer text out of the older one.

    `joint` is the code point of the newer text from which on it goes beyond the older one, which the
    publisher had cut; None where it was not cut or nothing was added.
    """

    older: Version
    newer: Version
    pieces: tuple[Piece, ...]

    @property
    def changes(self) -> int:
        """How many places differ: words gone and words come side by side are one."""
        kinds = [piece.kind for piece in self.pieces]
        return sum(
            kind is not Kind.SAME and (n == 0 or kinds[n - 1] is Kind.SAME) for n, kind in enumerate(kinds)
        )

    @property
    def joint(self) -> int | None:
        last = self.pieces[-1] if self.pieces else None
        completed = self.older.cut and last is not None and last.kind is Kind.COME
        return last.start if completed and last is not None else None


def all_versions(library: "Library", article: str) -> tuple[Version, ...]:
    """Every version of an article, the one that is shown first, then in the order of their import.

    Raises NotFound.
    """
    shown = library.articles.reading(article)
    others = (id for id in shown.versions if id != shown.version.id)
    return (shown.version, *(library.articles.reading(article, id).version for id in others))


def comparison(older: Version, newer: Version) -> Comparison:
    """What changed from one version to another."""
    return Comparison(older, newer, compare(older.text, newer.text))


def as_read_in(reading: Reading) -> Reading:
    """A reading of a version that is not the fullest, its highlights looked up in that version's words."""
    return reading._replace(highlights=tuple(_placed(reading.version, h) for h in reading.highlights))


def same_place(text: str, place: int, other: str) -> int:
    """Where the words at `place` of one text stand in another text of the same article, in code points.

    Where those words are not in it, the place as near to the old one as the other text goes.
    """
    end = min(len(text), place + _SAME_WORDS)
    found = anchoring.find(other, quote_at(text, place, end)) if place < end else None
    return found[0] if found else min(place, len(other))


def _placed(version: Version, highlight: Highlight) -> Highlight:
    quote = highlight.quote
    if highlight.made_on == version.id:
        return highlight._replace(start=quote.start, end=quote.end, anchor=Anchor.ANCHORED)
    found = anchoring.find(version.text, quote)
    if found is None:
        return highlight._replace(anchor=Anchor.LOST)
    return highlight._replace(start=found[0], end=found[1], anchor=Anchor.ANCHORED)
