"""Which articles of the library a capture's stories show again, and which are new."""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reader.library.keys import new_id
from reader.model.body import running_text
from reader.model.capture import Split, Story

if TYPE_CHECKING:
    from reader.importer.sameness import Known, Verdict
    from reader.library.library import Library
    from reader.library.likeness import Candidate

#: So many rare hashes of a sketch a text shares at least with one that is the same article: at least twelve
#: are to be expected, and chance may take most of them; the words that all articles share are not rare.
_ENOUGH = 1.5
#: A text of fewer shingles has too few hashes to ask for so many.
_SHORT, _ENOUGH_OF_SHORT = 64, 0.5
#: So many stories of a page at most are looked at for a hash.
_COMMON = 32
#: Texts with stock phrases are offered again and again: the shingles of so many are remembered.
_REMEMBERED = 128


class Near(NamedTuple):
    """A story as something to be known again, the hashes to find it by, and the articles that may be it."""

    mine: "Known"
    sketch: Sequence[int]
    candidates: Sequence["Candidate"]


class Matched(NamedTuple):
    """A verdict on each story, the hashes to find each by, and the sources of the articles met."""

    verdicts: Sequence["Verdict"]
    sketches: Mapping[int, Sequence[int]]
    sources: Sequence[int]


def near(
    library: "Library",
    split: Split,
    shingles: Sequence[frozenset[int]] | None = None,
    sketches: Sequence[Sequence[int]] | None = None,
    *,
    without: str | None = None,
) -> list[Near]:
    """What the library holds that is like each story; `shingles` and `sketches` have those of each where they
    are made.

    `without` is the id of the capture itself, where it is in the library: what it alone shows is left out.
    """
    from reader.importer.sameness import known_from, story_shingles
    from reader.importer.sketches import probe, sketch

    found = []
    every = shingles or [story_shingles(story) for story in split.stories]
    known = sketches or [sketch(story, grams) for story, grams in zip(split.stories, every, strict=True)]
    for story, grams, kept in zip(split.stories, every, known, strict=True):
        mine = known_from(story, "", grams)
        enough = _ENOUGH_OF_SHORT if len(grams) < _SHORT else _ENOUGH
        candidates = library.captures.alike(
            mine.text_sha256,
            probe(kept, grams),
            least=enough,
            url=story.url,
            title=story.title,
            without=without,
        )
        found.append(Near(mine, kept, candidates))
    return found


def match(
    library: "Library", split: Split, found: Sequence[Near] | None = None, *, without: str | None = None
) -> Matched:
    """Decide what each story of a capture is; `found` is what `near` gives, where that has been asked."""
    verdicts: list[Verdict] = []
    sketches: dict[int, Sequence[int]] = {}
    met: dict[str, int] = {}
    above = _Above()
    for story, one in zip(split.stories, found or near(library, split, without=without), strict=True):
        verdict = _decide(story, one, above)
        sketches[story.n] = one.sketch
        # An excerpt is from another program, not from the publication that has its article.
        met |= {
            known.id: known.source
            for known in one.candidates
            if known.id == verdict.article and not known.excerpt
        }
        verdicts.append(verdict)
    return Matched(verdicts, sketches, list(met.values()))


def _decide(story: Story, found: Near, above: "_Above") -> "Verdict":
    """The verdict on a story; `above` holds the stories printed above it and is lengthened by this one."""
    from reader.importer import sameness

    verdict = sameness.decide(story, [*map(_known, found.candidates), *above.alike(found)], found.mine)
    if verdict.article is None:
        verdict = replace(verdict, article=new_id())
    above.add(replace(found.mine, id=verdict.article or ""), found.sketch)
    return verdict


class _Above:
    """The stories that a page printed so far, found by the hashes they share."""

    def __init__(self) -> None:
        self._stories: list[Known] = []
        self._having: dict[int, list[int]] = {}

    def alike(self, found: Near) -> "list[Known]":
        """Those that share a hash of their sketches, in the order of the page."""
        shared = {n for value in found.sketch for n in self._having.get(value, ())}
        return [self._stories[n] for n in sorted(shared)]

    def add(self, story: "Known", sketch: Sequence[int]) -> None:
        """One more story. A hash that many have leads only to the first of them: it is a stock phrase."""
        for value in sketch:
            having = self._having.setdefault(value, [])
            if len(having) < _COMMON:
                having.append(len(self._stories))
        self._stories.append(story)


def _known(candidate: "Candidate") -> "Known":
    from reader.importer.cut import count_words
    from reader.importer.sameness import Known

    body = running_text(candidate.text, candidate.blocks)
    return Known(
        candidate.id,
        candidate.title,
        count_words(body),
        candidate.cut,
        _shingles(body),
        candidate.sha256,
        candidate.url,
        candidate.excerpt,
        body,
        candidate.published,
    )


@functools.lru_cache(maxsize=_REMEMBERED)
def _shingles(body: str) -> frozenset[int]:
    from reader.importer.sameness import shingles

    return shingles(body)
