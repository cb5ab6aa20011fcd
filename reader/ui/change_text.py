"""Two versions of a text as runs to be drawn: gone, come or the same, with the highlights on either side.

Plain values, no Qt: change_drawing.py draws them, in one column or side by side.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.model.differing import Kind, Piece, parted
from reader.model.highlight import Anchor, Highlight
from reader.model.reading_time import length
from reader.model.wording import tr, tr_n
from reader.services.versions import Comparison

#: Of a longer stretch that is the same, so many code points are shown at either end.
_AROUND = 260
#: Only what is so much longer is shortened.
_SHORTENED = 2 * _AROUND + 200
#: Side by side, a row ends with the sentence that makes it longer than this (code points).
_LONG = 400


class Run(NamedTuple):
    """Words that look alike: of which kind, under which highlight; `change` counts the changes, from 0."""

    words: str
    kind: Kind
    highlight: Highlight | None
    change: int


class Aside(NamedTuple):
    """A line of the program's own between the words."""

    words: str


class Pair(NamedTuple):
    """What stands side by side: of the older text, and of the newer one."""

    older: tuple[Run, ...]
    newer: tuple[Run, ...]


def in_one_column(found: Comparison, *, whole: bool) -> Iterator[Run | Aside]:
    """The pieces one after the other; unless `whole`, long stretches that are the same are shortened."""
    old, new = _anchored(found.on_older), _anchored(found.on_newer)
    for n, piece, change in _numbered(found.pieces):
        yield from _joint(found, n)
        if piece.kind is Kind.GONE:
            yield from _runs(found.older.text, piece, old, change)
        elif piece.kind is Kind.COME:
            yield from _runs(found.newer.text, piece, new, change)
        else:
            marks = [*new, *_carried(piece, old, new)]
            first, last = n == 0, n == len(found.pieces) - 1
            for part in [piece] if whole else _shortened(found.newer.text, piece, first=first, last=last):
                yield from [part] if isinstance(part, Aside) else _runs(found.newer.text, part, marks, -1)


def side_by_side(found: Comparison, *, whole: bool) -> Iterator[Pair | Aside]:
    """The pieces in two columns, in rows that end with the same words."""
    older: list[Run] = []
    newer: list[Run] = []
    old, new = _anchored(found.on_older), _anchored(found.on_newer)
    for n, piece, change in _numbered(found.pieces):
        for joint in _joint(found, n):
            yield from _row(older, newer)
            yield joint
        if piece.kind is Kind.GONE:
            older += _runs(found.older.text, piece, old, change)
        elif piece.kind is Kind.COME:
            newer += _runs(found.newer.text, piece, new, change)
        else:
            ends = n == 0, n == len(found.pieces) - 1
            for part in _sentences(found, piece, ends, whole=whole):
                if isinstance(part, Aside):
                    yield from _row(older, newer)
                    yield part
                else:
                    older += _runs(found.older.text, Piece(Kind.SAME, *part.was, part.was), old, -1)
                    newer += _runs(found.newer.text, part, new, -1)
                    if "\n" in newer[-1].words[-3:] or sum(len(run.words) for run in newer) > _LONG:
                        yield from _row(older, newer)
    yield from _row(older, newer)


def _row(older: list[Run], newer: list[Run]) -> Iterator[Pair]:
    """What has been gathered, as a row; the lists are empty then."""
    if older or newer:
        yield Pair(_stripped(older), _stripped(newer))
    older.clear()
    newer.clear()


def _stripped(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Without white space at either end."""
    kept = list(runs)
    while kept and not kept[0].words.strip():
        del kept[0]
    while kept and not kept[-1].words.strip():
        del kept[-1]
    if kept:
        kept[0] = kept[0]._replace(words=kept[0].words.lstrip())
        kept[-1] = kept[-1]._replace(words=kept[-1].words.rstrip())
    return tuple(kept)


def _numbered(pieces: Sequence[Piece]) -> Iterator[tuple[int, Piece, int]]:
    """The pieces with their numbers and those of their changes: what went and what came there are one."""
    change, earlier = -1, Kind.SAME
    for n, piece in enumerate(pieces):
        if piece.kind is not Kind.SAME and earlier is Kind.SAME:
            change += 1
        earlier = piece.kind
        yield n, piece, change


def _joint(found: Comparison, n: int) -> Iterator[Aside]:
    """The line where a text that was cut ends and the other goes on."""
    last = n == len(found.pieces) - 1
    piece = found.pieces[n]
    if last and piece.kind is Kind.COME and found.joint == piece.start:
        yield Aside(tr("Here the cut text ended; the fuller one goes on."))
    elif last and piece.kind is Kind.GONE and found.newer.cut:
        yield Aside(tr("Here the underlined text is cut; the other one goes on."))


def _anchored(highlights: Iterable[Highlight]) -> list[Highlight]:
    return [h for h in highlights if h.anchor is Anchor.ANCHORED]


def _carried(piece: Piece, old: Sequence[Highlight], new: Sequence[Highlight]) -> list[Highlight]:
    """The highlights that only the older text has, where they stand in words that are the same."""
    known = {h.id for h in new}
    first, last = piece.was
    share = (piece.end - piece.start) / max(1, last - first)
    return [
        h._replace(
            start=piece.start + round((max(h.start, first) - first) * share),
            end=piece.start + round((min(h.end, last) - first) * share),
        )
        for h in old
        if h.id not in known and h.start < last and h.end > first
    ]


def _runs(text: str, piece: Piece, marks: Sequence[Highlight], change: int) -> Iterator[Run]:
    """A stretch, parted where highlights begin and end; of those that lie over each other the shortest."""
    start, end = piece.start, piece.end
    here = [h for h in marks if h.start < end and h.end > start]
    cuts = sorted({start, end, *(at for h in here for at in (h.start, h.end) if start < at < end)})
    for at, to in pairwise(cuts):
        over = [h for h in here if h.start <= at and h.end >= to]
        top = min(over, key=lambda h: h.end - h.start, default=None)
        yield Run(text[at:to], piece.kind, top, -1 if piece.kind is Kind.SAME else change)


def _shortened(text: str, piece: Piece, *, first: bool, last: bool) -> list[Piece | Aside]:
    """A stretch that is the same without its middle; at the text's beginning and end, without that end."""
    start, end = piece.start, piece.end
    if end - start <= _SHORTENED:
        return [piece]
    space = text.rfind(" ", start, start + _AROUND) + 1
    begin = start if first else space or start + _AROUND
    space = text.find(" ", end - _AROUND, end) + 1
    stop = end if last else space or end - _AROUND
    return [piece._replace(end=begin), _left_out(text[begin:stop]), piece._replace(start=stop)]


def _sentences(
    found: Comparison, piece: Piece, ends: tuple[bool, bool], *, whole: bool
) -> Iterator[Piece | Aside]:
    """A stretch that is the same sentence by sentence, as far as it is shown."""
    parts = [
        Piece(Kind.SAME, start, end, was)
        for was, (start, end) in parted(found.older.text, found.newer.text, piece)
    ]
    first, last = ends
    if whole or piece.end - piece.start <= _SHORTENED:
        yield from parts
        return
    head = [] if first else [part for part in parts if part.start < piece.start + _AROUND]
    tail = [] if last else [part for part in parts if part.end > piece.end - _AROUND and part not in head]
    between = parts[len(head) : len(parts) - len(tail)]
    yield from head
    if between:
        yield _left_out(found.newer.text[between[0].start : between[-1].end])
    yield from tail


def _left_out(words: str) -> Aside:
    many, unit, _ = length(words, len(words.split()))
    if unit == "words":
        return Aside(tr_n(many, "… {n} word the same …", "… {n} words the same …"))
    return Aside(tr_n(many, "… {n} character the same …", "… {n} characters the same …"))
