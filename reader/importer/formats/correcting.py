"""A person's corrections to a file that tells its articles apart by itself: each is kept to the letter.

The file's own bounds stay but where a person parts with them: an article called noise goes, one that joins
becomes part of the one before it, a block is what a person says that it is.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from reader.importer.formats.telling import Place, Told
from reader.model.body import Block, BlockKind, Link, Segment, byte_span
from reader.model.capture import Label
from reader.model.evidence import Correction, Says

_KINDS = {Says.BODY: BlockKind.PARAGRAPH, Says.CAPTION: BlockKind.CAPTION, Says.CREDIT: BlockKind.CREDIT}
#: A title has no more letters than this.
_TITLE = 300


def corrected(articles: Sequence[Told], corrections: Iterable[Correction], encoding: str) -> list[Told]:
    """The articles of a file as a person corrected them, the later word over the earlier one.

    A correction names a byte: of a block, where it is known where that stands, else of a whole article.
    """
    begins = [one.start for one in articles]
    joins: set[int] = set()
    gone: set[int] = set()
    said: list[dict[int, Says]] = [{} for _ in articles]
    for at, says in corrections:
        n = max(0, bisect_right(begins, at) - 1)
        block = _block_at(articles[n], at, encoding)
        if says is Says.JOINS:
            joins.add(n)
            continue
        if says is Says.TITLE and (block is None or _able(articles[n], block)):
            said[n] = {k: word for k, word in said[n].items() if word is not Says.TITLE}
        if block is None:
            joins.discard(n)
        else:
            said[n][block] = says
        if block is None and says is Says.NOISE:
            gone.add(n)
        else:
            gone.discard(n)
    kept = [n for n in range(len(articles)) if n not in gone]
    return _joined([(_with_all(articles[n], said[n], encoding), n in joins) for n in kept])


def _block_at(one: Told, at: int, encoding: str) -> int | None:
    """The block that holds a byte; None for a byte of the title, and where no byte of a block is known."""
    for n, block in enumerate(one.blocks):
        span = byte_span(one.text, one.segments, block.start, block.end, encoding)
        if span is not None and span[0] <= at < span[1]:
            return n
    return None


def _able(one: Told, n: int) -> bool:
    """Whether a block may be a title."""
    return one.blocks[n].end - one.blocks[n].start <= _TITLE


def _with_all(one: Told, said: Mapping[int, Says], encoding: str) -> Told:
    """An article whose blocks are what is said of them; from the last one up, so that their numbers hold."""
    for n in sorted(said, reverse=True):
        one = _with(one, n, said[n], encoding)
    return one


def _with(one: Told, n: int, says: Says, encoding: str) -> Told:
    block = one.blocks[n]
    if says in _KINDS:
        blocks = list(one.blocks)
        blocks[n] = Block(_KINDS[says], block.start, block.end)
        return replace(one, blocks=tuple(blocks))
    if says is Says.NOISE:
        return _without(one, n, encoding)
    if says is Says.TITLE and _able(one, n):
        words = one.text[block.start : block.end]
        return replace(_without(one, n, encoding), title=" ".join(words.split()))
    return one


def _without(one: Told, n: int, encoding: str) -> Told:
    """An article without one of its blocks; the bytes of that are nobody's."""
    block = one.blocks[n]
    last = n + 1 == len(one.blocks)
    start = one.blocks[n - 1].end if last and n else block.start
    end = block.end if last else one.blocks[n + 1].start
    gone = end - start
    blocks = [
        replaced if k < n else Block(replaced.kind, replaced.start - gone, replaced.end - gone)
        for k, replaced in enumerate(one.blocks)
        if k != n
    ]
    links = [
        link if link.end <= start else Link(link.start - gone, link.end - gone, link.url)
        for link in one.links
        if link.end <= start or link.start >= end
    ]
    span = byte_span(one.text, one.segments, block.start, block.end, encoding)
    return replace(
        one,
        text=one.text[:start] + one.text[end:],
        blocks=tuple(blocks),
        links=tuple(links),
        segments=tuple(_cut(one, start, end, encoding)),
        places=tuple(_holed(one.places, span)),
    )


def _cut(one: Told, start: int, end: int, encoding: str) -> Iterable[Segment]:
    """The segments of a text that is shown without the code points start..end."""
    for s in one.segments:
        if s.start < start:
            stop = min(s.end, start)
            size = len(one.text[s.start : stop].encode(encoding, "replace"))
            yield s if stop == s.end else Segment(s.start, stop, s.first, s.first + size)
        if s.end > end:
            begin = max(s.start, end)
            size = len(one.text[s.start : begin].encode(encoding, "replace"))
            yield Segment(begin - (end - start), s.end - (end - start), s.first + size, s.last)


def _holed(places: Iterable[Place], hole: tuple[int, int] | None) -> Iterable[Place]:
    """The ranges of bytes without those of a hole in them."""
    for first, last, label, kind in places:
        if hole is None or hole[1] <= first or last <= hole[0]:
            yield first, last, label, kind
            continue
        if first < hole[0]:
            yield first, hole[0], label, kind
        if hole[1] < last:
            yield hole[1], last, label, kind


def _joined(articles: Iterable[tuple[Told, bool]]) -> list[Told]:
    """The articles; each that joins is part of the one before it."""
    done: list[Told] = []
    for one, joins in articles:
        if joins and done:
            done[-1] = _both(done[-1], one)
        else:
            done.append(one)
    return done


def _both(one: Told, more: Told) -> Told:
    """Two articles as one; the title of the second is a line of the text."""
    title = more.title or ""
    at = len(one.text) + 2 if one.text else 0
    gap = "\n\n" if one.text else ""
    lead = at + (len(title) + 2 if title else 0)
    heading = [Block(BlockKind.HEADING, at, at + len(title))] if title else []
    body = gap + title + ("\n\n" if title else "") + more.text
    return replace(
        one,
        text=one.text + body,
        blocks=(*one.blocks, *heading, *(Block(b.kind, b.start + lead, b.end + lead) for b in more.blocks)),
        links=(*one.links, *(Link(k.start + lead, k.end + lead, k.url) for k in more.links)),
        segments=(
            *one.segments,
            *(Segment(s.start + lead, s.end + lead, s.first, s.last) for s in more.segments),
        ),
        places=(
            *one.places,
            *(
                (a, b, Label.BODY if label is Label.TITLE else label, kind)
                for a, b, label, kind in more.places
            ),
        ),
        end=max(one.end, more.end),
    )
