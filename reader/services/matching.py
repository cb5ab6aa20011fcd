"""Which articles of the library a capture's stories show again, and which are new."""

import functools
from collections import Counter
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

#: At least so many hashes of a text are kept to find it again, and one in so many of a long one.
SKETCH = 24
SKETCH_SHARE = 16
#: Publishers cut a text at its end: so many more hashes are kept of its first so many letters.
OPENING = 12
OPENING_LETTERS = 700
#: So many stories of a page at most are looked at for a shingle.
_COMMON = 32
#: Texts with stock phrases are offered again and again: the shingles of so many are remembered.
_REMEMBERED = 128


class Matched(NamedTuple):
    """A verdict on each story, the hashes to find each by, and the sources of the articles met."""

    verdicts: Sequence["Verdict"]
    sketches: Mapping[int, Sequence[int]]
    sources: Sequence[int]


def match(
    library: "Library",
    split: Split,
    shingles: Sequence[frozenset[int]] | None = None,
    *,
    without: str | None = None,
) -> Matched:
    """Decide what each story of a capture is; `shingles` has those of each story where they are made.

    `without` is the id of the capture itself, where it is in the library: what it alone shows is no match.
    """
    from reader.importer.sameness import story_shingles

    verdicts: list[Verdict] = []
    sketches: dict[int, list[int]] = {}
    met: dict[str, int] = {}
    above = _Above()
    for story, grams in zip(split.stories, shingles or map(story_shingles, split.stories), strict=True):
        verdict, candidates = _decide(library, story, grams, above, without)
        sketches[story.n] = sketch(story, grams)
        met |= {candidate.id: candidate.source for candidate in candidates if candidate.id == verdict.article}
        verdicts.append(verdict)
    return Matched(verdicts, sketches, list(met.values()))


def _decide(
    library: "Library",
    story: Story,
    shingles: frozenset[int],
    above: "_Above",
    without: str | None,
) -> "tuple[Verdict, list[Candidate]]":
    """The verdict on a story; `above` holds the stories printed above it and is lengthened by this one."""
    from reader.importer import sameness

    mine = sameness.known_from(story, "", shingles)
    candidates = library.captures.alike(
        mine.text_sha256, sorted(shingles), least=least(len(shingles)), without=without
    )
    verdict = sameness.decide(story, [*map(_known, candidates), *above.alike(mine)], mine)
    if verdict.article is None:
        verdict = replace(verdict, article=new_id())
    above.add(replace(mine, id=verdict.article or ""))
    return verdict, candidates


class _Above:
    """The stories that a page printed so far, found by the shingles they share."""

    def __init__(self) -> None:
        self._stories: list[Known] = []
        self._having: dict[int, list[int]] = {}

    def alike(self, mine: "Known") -> "list[Known]":
        """Those that share half of the smaller text, in the order of the page."""
        from reader.importer.sameness import SAME

        shared = Counter(n for gram in mine.shingles for n in self._having.get(gram, ()))
        return [
            self._stories[n]
            for n, count in sorted(shared.items())
            if count >= SAME * min(len(mine.shingles), len(self._stories[n].shingles))
        ]

    def add(self, story: "Known") -> None:
        """One more story. A shingle that many have leads only to the first of them: it is a stock phrase."""
        for gram in story.shingles:
            having = self._having.setdefault(gram, [])
            if len(having) < _COMMON:
                having.append(len(self._stories))
        self._stories.append(story)


def least(size: int) -> float:
    """How many rare hashes a text of so many shingles shares at least with one that is the same article.

    Half of the smaller text stands in the other, so half of SKETCH or of one in SKETCH_SHARE of this text are
    to be expected; a sixth of that leaves room for chance, and no room for stock phrases.
    """
    return max(0.5, min(SKETCH, size / SKETCH_SHARE) / 2 / 6)


def _known(candidate: "Candidate") -> "Known":
    from reader.importer.cut import count_words
    from reader.importer.sameness import Known

    body = running_text(candidate.text, candidate.blocks)
    return Known(
        candidate.id, candidate.title, count_words(body), candidate.cut, _shingles(body), candidate.sha256
    )


@functools.lru_cache(maxsize=_REMEMBERED)
def _shingles(body: str) -> frozenset[int]:
    from reader.importer.sameness import shingles

    return shingles(body)


def sketch(story: Story, hashes: frozenset[int]) -> list[int]:
    """The hashes by which a text is found again: the smallest of all, and the smallest of its opening.

    A fixed share of all, so that a short text is found inside a long one: A. Z. Broder, "On the resemblance
    and containment of documents" (1997).
    """
    from reader.importer.sameness import shingles

    smallest = sorted(hashes)[: max(SKETCH, len(hashes) // SKETCH_SHARE)]
    opening = shingles(running_text(story.text, story.blocks)[:OPENING_LETTERS])
    return sorted({*smallest, *sorted(opening & hashes)[:OPENING]})
