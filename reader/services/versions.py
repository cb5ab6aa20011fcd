"""The versions of one article: what changed between two of them, and highlights in one that is not shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model import anchoring
from reader.model.article import Reading, Version
from reader.model.differing import Kind, Piece, compare
from reader.model.excerpts import FindsQuotes, finder
from reader.model.highlight import Anchor, Highlight, Quote, quote_at

if TYPE_CHECKING:
    from reader.library.library import Library

#: Where quotes of one version stand in another, by the ids of both: neither text ever changes. So a key
#: pressed in an older text of a book does not look for all of its highlights again; () is nowhere.
_places: dict[tuple[str, str, Quote], tuple[int, int] | tuple[()]] = {}
_REMEMBERED = 2000
#: By so many code points a sentence is found again in another text of its article.
_SAME_WORDS = 60


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of an article and the pieces that make the newer text out of the older one.

    `joint` is the code point of the newer text from which on it goes beyond the older one, which the
    publisher had cut; None where it was not cut or nothing was added. The highlights are those of the
    article as they stand in either version.
    """

    older: Version
    newer: Version
    pieces: tuple[Piece, ...]
    on_older: tuple[Highlight, ...] = ()
    on_newer: tuple[Highlight, ...] = ()

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
        cut = self.older.cut or self.older.text.rstrip(" ]\n").endswith(("…", "..."))
        completed = cut and last is not None and last.kind is Kind.COME
        return last.start if completed and last is not None else None


def all_versions(library: "Library", article: str) -> tuple[Version, ...]:
    """Every version of an article, the one that is shown first, then in the order of their import.

    Raises NotFound.
    """
    shown = library.articles.reading(article)
    others = (id for id in shown.versions if id != shown.version.id)
    return (shown.version, *(library.articles.reading(article, id).version for id in others))


def comparison(library: "Library", article: str, older: Version, newer: Version) -> Comparison:
    """What changed from one version of an article to another. Raises NotFound where the article is gone."""
    made = library.annotations.of(article)
    return Comparison(
        older,
        newer,
        compare(older.text, newer.text),
        *(highlights_in(library, article, version, made) for version in (older, newer)),
    )


def as_read_in(library: "Library", reading: Reading) -> Reading:
    """A reading of a version that is not the fullest, its highlights looked up in that version's words."""
    placed = highlights_in(library, reading.row.id, reading.version, reading.highlights)
    return reading._replace(highlights=placed)


def highlights_in(
    library: "Library", article: str, version: Version, highlights: Sequence[Highlight]
) -> tuple[Highlight, ...]:
    """An article's highlights, each looked up in the words of a version; what it lacks is lost in it."""
    finders: dict[str, FindsQuotes] = {}
    found = []
    for highlight in highlights:
        quote, made_on = highlight.quote, highlight.made_on
        known = version.id, made_on, quote
        place = (quote.start, quote.end) if made_on == version.id else _places.get(known)
        if place is None:
            if made_on not in finders:
                was = library.articles.reading(article, made_on).version
                finders[made_on] = finder(version.text, version.excerpt, was.text, was.excerpt)
            place = finders[made_on].find(quote) or ()
            if len(_places) >= _REMEMBERED:
                _places.clear()
            _places[known] = place
        start, end = place or (quote.start, quote.end)
        anchor = Anchor.ANCHORED if place else Anchor.LOST
        found.append(highlight._replace(start=start, end=end, anchor=anchor))
    return tuple(found)


def same_place(text: str, place: int, other: str) -> int:
    """Where the words at `place` of one text stand in another text of the same article, in code points.

    Where those words are not in it, the place as near to the old one as the other text goes.
    """
    end = min(len(text), place + _SAME_WORDS)
    found = anchoring.find(other, quote_at(text, place, end), text) if place < end else None
    return found[0] if found else min(place, len(other))
