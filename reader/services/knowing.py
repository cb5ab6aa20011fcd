"""What the library knows that may be held against a page: gathered cheaply, before the page is stored."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.model.body import RUNNING, Block
from reader.model.capture import CaptureState, Split, Story
from reader.model.evidence import NO_EVIDENCE, Correction, Evidence, Seen
from reader.services import sourcing

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.services.matching import Near

#: Only articles of captures that are at least so sure, or that a person confirmed, tell where others begin.
TRUSTED = 0.8
#: So many known articles at most are held against a page.
MOST_SEEN = 24


def gather(library: "Library", split: Split, found: "Sequence[Near]") -> Evidence:
    """What is known of a page that was split without evidence; nothing where it would change nothing.

    `found` is what the library holds that is like each story (see services.matching). The work is bounded
    by the page, whatever the size of the library.
    """
    from reader.library import kin

    alike, copied = _alike(split, found)
    met = kin.trusted(library, alike, TRUSTED)[:MOST_SEEN]
    source = sourcing.choose(library, split, [*copied, *(known.source for known in met)])
    seen = tuple(one for known in met if (one := _seen(known.title, known.text, known.blocks)) is not None)
    if source is None:
        evidence = Evidence(seen=seen)
    else:
        taught = library.captures.lessons(source)
        rules = _templates(taught.rules)
        evidence = Evidence((), taught.noise, taught.kept, rules, seen, taught.limit)
    return evidence if _tells(split, evidence) else NO_EVIDENCE


def _alike(split: Split, found: "Sequence[Near]") -> tuple[list[str], list[int]]:
    """The ids of the articles that share text with the stories of a page, copies with the same title left
    out; and the sources of these copies.
    """
    alike: dict[str, None] = {}
    copied: list[int] = []
    for story, near in zip(split.stories, found, strict=True):
        for candidate in near.candidates:
            if candidate.sha256 == near.mine.text_sha256 and candidate.title == story.title:
                copied.append(candidate.source)
            else:
                alike[candidate.id] = None
    return list(alike), copied


def about(library: "Library", capture: str, corrections: tuple[Correction, ...] = ()) -> Evidence:
    """What is known of a capture in the library, with corrections to try. Raises NotFound.

    What it alone shows is no evidence; a confirmed capture is only held against its person's words.
    """
    from reader.library import kin

    row = library.captures.row(capture)
    if row.state is CaptureState.CONFIRMED:
        return Evidence(corrections)
    taught = library.captures.lessons(row.source_key)
    met = kin.shown_elsewhere(library, capture, TRUSTED)[:MOST_SEEN]
    seen = tuple(one for known in met if (one := _seen(known.title, known.text, known.blocks)) is not None)
    rules = _templates(taught.rules)
    return Evidence(corrections, taught.noise, taught.kept, rules, seen, taught.limit)


def _templates(rules: frozenset[str]) -> frozenset[str]:
    """The templates of lists among the rules of confirmed captures. That a page is one article is none: the
    lists of the same paper are none for that."""
    if not rules:
        return rules
    from reader.importer.enforcing import bare_rule
    from reader.importer.weighing import ONE

    return frozenset(map(bare_rule, rules)) - {ONE.rule}


def _seen(title: str | None, text: str, blocks: Iterable[Block]) -> Seen | None:
    body = [block for block in blocks if block.kind in RUNNING]
    if not body:
        return None
    first, last = body[0], body[-1]
    return Seen(title, text[first.start : first.end], text[last.start : last.end])


def _tells(split: Split, evidence: Evidence) -> bool:
    """Whether a page would perhaps be split otherwise under this evidence."""
    if evidence.kept or (evidence.rules and split.rule not in evidence.rules):
        return True
    if any(_at_limit(story, evidence.limit) for story in split.stories):
        return True
    if any(_bounded(story, evidence.seen) for story in split.stories):
        return True
    return bool(evidence.noise) and any(_has_noise(story, evidence.noise) for story in split.stories)


def _at_limit(story: Story, limit: int | None) -> bool:
    from reader.importer.cut import count_words
    from reader.model.body import running_text

    if limit is None or story.cut:
        return False
    return count_words(running_text(story.text, story.blocks)) == limit


def _has_noise(story: Story, noise: frozenset[str]) -> bool:
    from reader.importer.furniture import fingerprint
    from reader.importer.lines import read_lines

    printed = story.text if story.title is None else f"{story.title}\n{story.text}"
    return any(fingerprint(line) in noise for line in read_lines(printed))


def _bounded(story: Story, seen: Sequence[Seen]) -> bool:
    """Whether a known article begins or ends inside a story, or begins it under another title."""
    body = [story.text[block.start : block.end] for block in story.blocks if block.kind in RUNNING]
    places = {text: n for n, text in reversed(list(enumerate(body)))}
    for known in seen:
        first, last = places.get(known.opening), places.get(known.ending)
        if first is not None and (first > 0 or story.title != known.title):
            return True
        if last is not None and last < len(body) - 1:
            return True
    return False
