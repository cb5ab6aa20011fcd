"""What was printed is not printed again, as long as nothing has changed that it is made from.

A printed file has an imprint: a digest of its paper, and of what the press makes of a specimen, which has
words in all looks and in many scripts. So a file is printed anew after a change to its words, to the program,
to a typeface, or to the size of pages. One with letters that no typeface had is printed every time, because
one that has them may have come.
"""

import hashlib
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import TypeVar

from reader import __version__
from reader.exporter.paper import (
    Found,
    Imprint,
    Kind,
    Paper,
    Paragraph,
    Printed,
    Printer,
    Remark,
    Run,
    Section,
)
from reader.model.highlight import COLORS
from reader.model.markdown import BOLD, CODE, ITALIC, STRUCK
from reader.model.scripts import runs_to_left
from reader.services import printing
from reader.services.printing import Packed
from reader.services.processes import Stopped

_Of = TypeVar("_Of")
#: Most letters of the scripts that the program's own typefaces have.
_WORDS = (
    "The quick brown fox: “jumps” over (13) lazy dogs & 24.57 % of 68,90 – AVATAR, JKMNPQS; office, first!",
    "Съешь ещё этих мягких французских булок, да выпей чаю. Ғылымға қаржы бөлді. Ξεσκεπάζω ışğÖäŁóžđ",
)
#: Words for which typefaces of the system have to be found: others for each of these lines.
_FOUND = (
    "中国政府星期一宣布，一页长文。",
    "ひらがなとカタカナ",
    "한국어 문장",
    "قالت الوزارة يوم الاثنين ١٢٣",
    "שלום עולם",
    "हिन्दी বাংলা தமிழ் ไทย ქართული հայերեն አማርኛ ∑≠→√ ■★♪ 😀",
)


class Press:
    """Sets papers in type by a printer; `cancelled` says whether to stop."""

    def __init__(self, printer: Printer, cancelled: Stopped) -> None:
        self._printer = printer
        self._cancelled = cancelled

    def one(self, paper: Paper, found: Found | None) -> Printed:
        """A paper in type, or the file that was `found`. Raises Cancelled."""
        if found is None:
            return printing.whole(paper, self._printer, self._cancelled)
        imprint = self._imprint(_digest(Packed.of(paper)))
        data = found(lambda: imprint)
        if data is not None:
            return Printed(data, imprint=imprint)
        return _marked(printing.whole(paper, self._printer, self._cancelled), imprint)

    def each(
        self,
        papers: Iterator[tuple[_Of, Paper]],
        total: int,
        found: Callable[[_Of, Imprint], bytes | None] | None,
    ) -> Iterator[tuple[_Of, Printed]]:
        """Papers in type, or the files that were `found`, in their order, each with what it came with;
        `total` is how many there are. Raises Cancelled."""
        if found is None:
            yield from printing.printed(papers, total, self._printer, self._cancelled)
            return
        wanted = self._wanted(papers, found)
        made = printing.printed(wanted, total, self._printer, self._cancelled, through=True)
        for (of, digest), each in made:
            yield of, _marked(each, self._imprint(digest))

    def _wanted(
        self, papers: Iterator[tuple[_Of, Paper]], found: Callable[[_Of, Imprint], bytes | None]
    ) -> Iterator[tuple[tuple[_Of, bytes], Packed | Printed]]:
        """Each paper that has to be set, or else its file; with its digest."""
        for of, paper in papers:
            packed = Packed.of(paper)
            digest = _digest(packed)
            # Where nothing was printed before, the specimen is set while others set the first papers.
            data = found(of, partial(self._imprint, digest))
            yield (of, digest), packed if data is None else Printed(data)

    def _imprint(self, digest: bytes) -> str:
        made = self._stamp.copy()
        made.update(digest)
        return made.hexdigest()

    @cached_property
    def _stamp(self) -> "hashlib._Hash":
        return hashlib.sha256(__version__.encode() + self._printer(specimen()).data)


def _digest(packed: Packed) -> bytes:
    return hashlib.sha256(b"".join(packed.frame)).digest()


def _marked(made: Printed, imprint: str) -> Printed:
    return made if made.missing else made._replace(imprint=imprint)


def specimen() -> Paper:
    """A paper with words in every look that there is."""
    styles = (0, BOLD, ITALIC, BOLD | ITALIC, CODE, STRUCK)
    kinds = [
        Paragraph(kind, (Run(_WORDS[0]),), level=1, marker="•" if kind is Kind.ITEM else "", own=own)
        for kind in Kind
        for own in (False, True)
    ]
    styled = [Paragraph(Kind.PARAGRAPH, tuple(Run(words, style) for style in styles)) for words in _WORDS]
    marked = [Run(f"{color} ", marks=(n, n + 1)) for n, color in enumerate(COLORS, 1)]
    ways = Paragraph(Kind.PARAGRAPH, (*marked, Run("link", url="https://example.org")))
    note = Paragraph(Kind.PARAGRAPH, (Run(_WORDS[0]),), own=True)
    remarks = [
        Remark(n, color, color, _WORDS[1], (note,), ("a/b",), "2000-01-01T00:00:00Z", (Run(color),))
        for n, color in enumerate((*COLORS, COLORS[0]), 1)
    ]
    first = Section("Specimen", "en", False, (*kinds, *styled, ways), tuple(remarks))
    return Paper("Specimen", (first, *map(_in_found_faces, _FOUND)))


def _in_found_faces(words: str) -> Section:
    """A section in faces for the script of some words, with serifs and without."""
    to_left = runs_to_left(words)
    faces = (Paragraph(Kind.PARAGRAPH, (Run(words),), own=own, to_left=to_left) for own in (False, True))
    return Section(words, "", to_left, tuple(faces))
