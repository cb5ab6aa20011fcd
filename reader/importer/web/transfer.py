"""A page inside a mail, and where each of its bytes stands in the file: in quoted-printable or as it is.

Quoted-printable (RFC 2045, 6.7) writes most bytes of a page as they are, so what is shown leads back to them;
a byte that it writes in figures is three of the file, and stands in no segment.
"""

import codecs
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.model.body import Segment
from reader.model.capture import Label, Mark, Span, Split, Story
from reader.model.evidence import Correction
from reader.model.wording import tr_noop

_STEP = re.compile(
    rb"(?P<left_out>=[ \t]*\r?\n|[ \t]++(?=\r?\n|\Z))|=(?P<figures>[0-9A-Fa-f]{2})|[^= \t]+|[ \t]+|="
)
_BLANK = b" \t\r\n\x0b\x0c\x00"


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A page's bytes in runs: `inner` where each begins in the page, `outer` where in the file, `ends` the
    byte of the file after each, `plain` whether it stands there as it is.
    """

    page: bytes
    inner: list[int]
    outer: list[int]
    ends: list[int]
    plain: list[bool]

    @classmethod
    def quoted(cls, packed: bytes, at: int) -> "Unpacked":
        """A page in quoted-printable that begins at a byte of the file."""
        found = cls(b"", [], [], [], [])
        parts: list[bytes] = []
        size = 0
        for match in _STEP.finditer(packed):
            if match["left_out"] is not None:
                continue
            figures = match["figures"]
            part = match[0] if figures is None else bytes([int(figures, 16)])
            found._run(size, at + match.start(), at + match.end(), figures is None)
            parts.append(part)
            size += len(part)
        return replace(found, page=b"".join(parts))

    @classmethod
    def bare(cls, page: bytes, at: int) -> "Unpacked":
        """A page that stands in the file as it is."""
        return cls(page, [0], [at], [at + len(page)], [True])

    def _run(self, inner: int, first: int, last: int, plain: bool) -> None:
        if plain and self.plain and self.plain[-1] and self.ends[-1] == first:
            self.ends[-1] = last
            return
        self.inner.append(inner)
        self.outer.append(first)
        self.ends.append(last)
        self.plain.append(plain)

    def first(self, byte: int) -> int:
        """Where a byte of the page begins in the file."""
        n = max(0, bisect_right(self.inner, byte) - 1)
        return min(self.ends[n], self.outer[n] + byte - self.inner[n]) if self.plain[n] else self.outer[n]

    def after(self, byte: int) -> int:
        """Where the file goes on after the byte of the page before this one."""
        if byte == 0:
            return self.first(0)
        n = max(0, bisect_right(self.inner, byte - 1) - 1)
        return self.outer[n] + byte - self.inner[n] if self.plain[n] else self.ends[n]

    def inside(self, at: int) -> int:
        """The byte of the page that stands at a byte of the file, or the next one that does."""
        n = max(0, bisect_right(self.outer, at) - 1)
        return self.inner[n] + (max(0, min(at, self.ends[n]) - self.outer[n]) if self.plain[n] else 0)

    def corrections(self, said: Sequence[Correction]) -> tuple[Correction, ...]:
        """What was said of bytes of the file, said of bytes of the page."""
        return tuple(Correction(self.inside(at), says) for at, says in said)

    def in_file(self, split: Split, data: bytes, said: Sequence[Correction]) -> Split:
        """The split of the page as one of the file; `said` are the corrections as they came."""
        named = {self.inside(one.at): one.at for one in said}
        return replace(
            split,
            spans=tuple(self._spans(split.spans, data)),
            stories=tuple(self._story(story, split.encoding) for story in split.stories),
            taught=tuple((named.get(at, at), mark) for at, mark in split.taught),
        )

    def _spans(self, spans: Sequence[Span], data: bytes) -> Iterator[Span]:
        at = 0
        for span in spans:
            first, last = self.first(span.start), self.after(span.end)
            yield from _between(data, at, first)
            yield Span(first, last, span.label, span.kind, span.article)
            at = last
        yield from _between(data, at, len(data))

    def _mark(self, mark: Mark | None) -> Mark | None:
        return mark and Mark(self.first(mark.start), self.after(mark.end), mark.text)

    def _story(self, story: Story, encoding: str) -> Story:
        headings = (self._mark(mark) for mark in story.subheadings)
        return story._replace(
            start=self.first(story.start),
            end=self.after(story.end),
            segments=tuple(s for one in story.segments for s in self._pieces(one, encoding)),
            caption=self._mark(story.caption),
            credit=self._mark(story.credit),
            dateline=self._mark(story.dateline),
            byline=self._mark(story.byline),
            subheadings=tuple(mark for mark in headings if mark is not None),
        )

    def _pieces(self, one: Segment, encoding: str) -> Iterator[Segment]:
        """The parts of a segment that stand in the file as they are."""
        n = max(0, bisect_right(self.inner, one.first) - 1)
        begun, at = one.start, one.first
        letters = codecs.getincrementaldecoder(encoding)("replace")
        while at < one.last and n < len(self.inner):
            stop = self.inner[n + 1] if n + 1 < len(self.inner) else len(self.page)
            stop = min(stop, one.last)
            ended = begun + len(letters.decode(self.page[at:stop]))
            if self.plain[n] and ended > begun:
                yield Segment(begun, ended, self.first(at), self.first(at) + stop - at)
            begun, at, n = ended, stop, n + 1


def _between(data: bytes, start: int, end: int) -> Iterator[Span]:
    bare = data[start:end].lstrip(_BLANK)
    if bare:
        first = end - len(bare)
        yield Span(first, first + len(bare.rstrip(_BLANK)), Label.NOISE, tr_noop("mail"))
