"""Which article of the library another program means: by its address, its title, or what was quoted of it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.library import called
from reader.library.called import Here
from reader.model.addresses import canonical
from reader.model.capture import Story
from reader.model.elsewhere import Kept, Marked
from reader.model.excerpts import QuoteFinder, in_excerpt
from reader.model.folding import Folded
from reader.model.highlight import Quote
from reader.model.linking import plain_words

if TYPE_CHECKING:
    from reader.library.library import Library

#: Quotes of so many signs tell in which article they stand; so many of them are asked for, by so many words.
_TELLING, _ASKED, _WORDS = 40, 6, 8


def met(library: "Library", story: Story, kept: Kept) -> Here | None:
    """The article here that a story of another program is of; None where there is none, or it is in doubt.

    One whose text the file holds is only known by its address here: its text tells more than its title.
    """
    found = called.of_id_or_address(library, kept.id, story.url)
    if len(found) == 1:
        return found[0]
    if found:
        return _of_one_page(found, story, kept)
    if not story.excerpt:
        return None
    by_title = (here for here in called.of_title(library, story.title) if _is_meant(here, story, kept))
    return next(by_title, None) or _quoted(library, story, kept)


def _of_one_page(found: Sequence[Here], story: Story, kept: Kept) -> Here | None:
    """The one of several articles at one address that has the title, or else the most of the quotes."""
    title, marks = plain_words(story.title or ""), kept.marks[:_ASKED]
    told = [(plain_words(here.title or "") == title, _standing(here, marks)) for here in found]
    best = max(told)
    return found[told.index(best)] if any(best) else None


def _is_meant(here: Here, story: Story, kept: Kept) -> bool:
    """Whether an article of the same title is the one: by its publication, or by what was quoted of it."""
    marks = kept.marks[:_ASKED]
    if marks and 2 * _standing(here, marks) >= len(marks):
        return True
    if _elsewhere(here, story):
        return False
    if here.excerpt:
        return None in (here.author, story.author) or here.author == story.author
    return bool(kept.site) and plain_words(kept.site) == plain_words(here.source)


def _elsewhere(here: Here, story: Story) -> bool:
    """Whether an article is at another address."""
    addresses = canonical(here.url), canonical(story.url)
    return None not in addresses and addresses[0] != addresses[1]


def _standing(here: Here, marks: Sequence[Marked]) -> int:
    """How many of some highlights stand in an article."""
    finder = QuoteFinder(here.text)
    return sum(
        (in_excerpt(here.text, mark.quote) if here.excerpt else finder.find(_quote(mark))) is not None
        for mark in marks
    )


def _quote(mark: Marked) -> Quote:
    return Quote(mark.quote, mark.prefix, mark.suffix, 0, len(mark.quote))


def _quoted(library: "Library", story: Story, kept: Kept) -> Here | None:
    """The one article in which most of the longest quotes stand, where they stand in no other."""
    telling = [mark for mark in kept.marks if len(Folded(mark.quote).bare) >= _TELLING]
    marks = sorted(telling, key=lambda mark: -len(mark.quote))[:_ASKED]
    found: dict[str, Here] = {}
    for mark in marks:
        words = mark.quote.split()
        # The first word may be the rest of one.
        asked = " ".join(words[1 : _WORDS + 1] if len(words) > _WORDS else words)
        for here in called.with_words(library, asked):
            if not here.excerpt and here.id not in found and _standing(here, [mark]):
                found[here.id] = here
        if len(found) > 1:
            return None
    only = next(iter(found.values()), None)
    if only is None or _elsewhere(only, story) or 2 * _standing(only, marks) < len(marks):
        return None
    return only
