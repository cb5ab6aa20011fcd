"""What a reader kept in another program comes to the articles that are here, or is kept as excerpts.

A highlight is placed by its words, exactly or closely; in doubt it is kept as lost, on no words.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.library import called
from reader.library.adopting import Adopted, Adoption, Place
from reader.library.adopting_on import Adopting
from reader.library.called import Here
from reader.library.keys import new_id, now
from reader.library.texts import text_hash
from reader.model.capture import Split, Story
from reader.model.elsewhere import Marked
from reader.model.excerpts import QuoteFinder, excerpt_of, in_excerpt, in_turn, joined_quotes, quotes_in
from reader.model.highlight import CONTEXT, Quote
from reader.services import matching, meeting, sourcing

if TYPE_CHECKING:
    from reader.importer.sameness import Verdict
    from reader.library.captures import Stored
    from reader.library.library import Library
    from reader.services.importing import FileReport
    from reader.services.intake import Arrival
    from reader.services.workers import Found


def take(library: "Library", arrival: "Arrival", batch: str, *, undoable: bool) -> "FileReport":
    """Store what another program gave back and was split, as a part of an import (the id of its batch)."""
    from reader.services.importing import told_of

    assert arrival.found is not None
    split, stored, highlights = store(library, arrival.found, arrival.data, batch, undoable=undoable)
    cut = sum(story.cut and not story.excerpt for story in split.stories)
    return replace(told_of(arrival.item.file, split, stored, batch), cut=cut, highlights=highlights)


def store(
    library: "Library", found: "Found", data: bytes, batch: str, *, undoable: bool
) -> "tuple[Split, Stored, Adopted]":
    """Store an export of another program, and write what was kept there; very much of it in parts.

    Returns the split as it was stored: an excerpt that was here holds what it held before, too.
    """
    pairs = zip(found.split.stories, found.split.kept, strict=True)
    met = [meeting.met(library, story, kept) for story, kept in pairs]
    split = replace(found.split, stories=tuple(map(_completed, found.split.stories, met)))
    verdicts = _verdicts(library, found, split, met)
    for n, verdict in enumerate(verdicts):
        if met[n] is None and verdict.kind != "new":
            met[n] = next(iter(called.of_id_or_address(library, verdict.article or "", None)), None)
    adoptions = [
        Adoption(kept, _places(story, here, kept.marks))
        for story, kept, here in zip(split.stories, split.kept, met, strict=True)
    ]
    library.tags.provide({tag for kept in split.kept for tag in _tags(kept.tags, kept.marks)})
    adopting = Adopting(batch, adoptions)
    stored = library.captures.store(
        split,
        data,
        now(),
        verdicts,
        source=sourcing.choose(library, split, ()),
        source_name=split.publisher or split.name,
        sketches=_sketches(found, split),
        batch=batch,
        undoable=undoable,
        adopt=adopting.begin,
    )
    adopting.go_on(library, stored, undoable=undoable)
    return split, stored, adopting.told


def _tags(tags: Sequence[str], marks: Sequence[Marked]) -> set[str]:
    return {*tags, *(tag for mark in marks for tag in mark.tags)}


def _completed(story: Story, here: Here | None) -> Story:
    """An excerpt with the quotes that it has here already. An article that is here keeps its day."""
    if here is None:
        return story
    if story.excerpt and here.excerpt:
        had, come = quotes_in(here.text, here.blocks), quotes_in(story.text, story.blocks)
        if had and come != had:
            text, blocks = excerpt_of(joined_quotes(had, come))
            story = story._replace(text=text, blocks=blocks, reading=blocks, segments=())
    return story._replace(captured=None)


def _verdicts(
    library: "Library", found: "Found", split: Split, met: Sequence[Here | None]
) -> "list[Verdict]":
    """What each story is: an article met, else by its text, else a new one."""
    from reader.importer.sameness import Verdict

    whole = [n for n, story in enumerate(split.stories) if met[n] is None and not story.excerpt]
    part = replace(split, stories=tuple(split.stories[n] for n in whole))
    near = matching.near(library, part, [found.shingles[n] for n in whole]) if whole else []
    by_text = {verdict.story_n: verdict for verdict in matching.match(library, part, near).verdicts}
    verdicts = []
    for story, here in zip(split.stories, met, strict=True):
        if here is not None:
            kind = "fuller" if here.excerpt and story.text else "shorter"
            verdicts.append(Verdict(story.n, here.id, kind, 1.0, "known by what its program calls it"))
        else:
            new = Verdict(story.n, new_id(), "new", 0.0, "no article here is known by it")
            verdicts.append(by_text.get(story.n, new))
    return verdicts


def _places(story: Story, here: Here | None, marks: Sequence[Marked]) -> tuple[tuple[Place, ...], ...]:
    """Where each highlight stands in the text that is here and in the file's own."""
    texts = [(story.text, story.excerpt, text_hash(story.text))]
    if here is not None and here.sha256 != texts[0][2]:
        texts.append((here.text, here.excerpt, here.sha256))
    quotes = [Quote(mark.quote, mark.prefix, mark.suffix, 0, len(mark.quote)) for mark in marks]
    spans = [(sha256, _spans(text, quotes, excerpt=excerpt)) for text, excerpt, sha256 in texts]
    return tuple(
        tuple(Place(sha256, *span) for sha256, found in spans if (span := found[n]))
        for n in range(len(quotes))
    )


def _spans(text: str, quotes: Sequence[Quote], *, excerpt: bool) -> list[tuple[int, int] | None]:
    """Where quotes stand in a text, in their order; None for each whose place is in doubt."""
    if excerpt:
        return [in_excerpt(text, quote.exact) for quote in quotes]
    finder = QuoteFinder(text)
    return in_turn(quotes, [_to_the_letter(text, quote) or finder.find(quote) for quote in quotes], finder)


def _to_the_letter(text: str, quote: Quote) -> tuple[int, int] | None:
    """The one place where a quote stands between its own neighbours; however short, it can be no other."""
    if len(quote.prefix) + len(quote.suffix) < CONTEXT:
        return None
    both = f"{quote.prefix}{quote.exact}{quote.suffix}"
    at = text.find(both)
    if at < 0 or text.find(both, at + 1) >= 0:
        return None
    start = at + len(quote.prefix)
    return start, start + len(quote.exact)


def _sketches(found: "Found", split: Split) -> dict[int, list[int]]:
    """The hashes by which the texts are found again."""
    from reader.importer.sameness import story_shingles
    from reader.importer.sketches import sketch

    kept = {}
    for story, was, grams in zip(split.stories, found.split.stories, found.shingles, strict=True):
        kept[story.n] = sketch(story, grams if story.text == was.text else story_shingles(story))
    return kept
