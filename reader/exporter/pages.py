"""What is printed as markup of a page: no script, nothing from elsewhere, and every word only a word."""

import re
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from typing import NamedTuple

from reader.exporter.escape import BIDI
from reader.exporter.names import block_id
from reader.exporter.paper import Kind, Paragraph, Remark, Run, Section
from reader.model.markdown import BOLD, CODE, ITALIC, STRUCK

#: The elements of a style, the outermost first.
_STYLED = ((BOLD, "strong"), (ITALIC, "em"), (STRUCK, "s"), (CODE, "code"))
_ELEMENTS = {Kind.QUOTE: "blockquote", Kind.CODE: "pre"}
_CLASSES = {Kind.ITEM: "item", Kind.CAPTION: "caption", Kind.DETAILS: "details"}
_NUMBER = re.compile(r"(\d{1,9})")
_DEEPEST = 6


class Row(NamedTuple):
    """A paragraph of the text, or a note on the whole of it, as markup; and the remarks that begin in it."""

    markup: str
    remarks: tuple[Remark, ...] = ()


def rows(section: Section, level: int = 1) -> list[Row]:
    """A section from its heading, which is of this level (1 to 6), down to its last paragraph."""
    marks = _Marks(section)
    found: list[Row] = []
    for own, paragraphs in groupby(section.paragraphs, key=lambda each: each.own):
        if own:
            found.append(Row(f'<div class="own">{notes(tuple(paragraphs), level + 1)}</div>'))
        else:
            found += [marks.row(paragraph, level) for paragraph in paragraphs]
    return found


class _Marks:
    """The highlights of a section while it is written: where each begins and where its last words are."""

    def __init__(self, section: Section) -> None:
        self._remarks = {remark.number: remark for remark in section.remarks}
        self._begun: set[int] = set()
        runs = [run for paragraph in section.paragraphs for run in paragraph.runs]
        self._last = {number: id(run) for run in runs for number in run.marks}

    def row(self, paragraph: Paragraph, level: int) -> Row:
        """A paragraph of the text."""
        if paragraph.kind is Kind.DETAILS:
            return Row(_paragraph(paragraph, inline(paragraph.runs, apart=True), level))
        here = {number for run in paragraph.runs for number in run.marks} - self._begun
        words = "".join(map(self._words, paragraph.runs))
        begun = tuple(self._remarks[number] for number in sorted(here))
        return Row(_paragraph(paragraph, words, level), begun)

    def _words(self, run: Run) -> str:
        """Words with the highlights on them: each is named where it begins and numbered where it ends."""
        markup = _run(run)
        for number in reversed(run.marks):
            remark = self._remarks[number]
            name = f' id="{anchor(remark)}"' if remark.details and number not in self._begun else ""
            markup = f'<mark class="{escape(remark.color)}"{name}>{markup}</mark>'
        self._begun.update(run.marks)
        ended = (self._remarks[number] for number in run.marks if self._last[number] == id(run))
        return markup + "".join(map(_reference, ended))


def _reference(remark: Remark) -> str:
    """The number of a remark, which leads to it; none where nothing more is said of the words."""
    return f'<a class="ref" href="#n{anchor(remark)}">{remark.number}</a>' if remark.details else ""


def anchor(remark: Remark) -> str:
    """The name of a highlight's place in a page."""
    return block_id(remark.id)


def inline(runs: Iterable[Run], *, apart: bool = False) -> str:
    """Words with their styles and links; `apart` where the direction of one run must not turn the others."""
    return "".join(f"<bdi>{_run(run)}</bdi>" if apart else _run(run) for run in runs)


def notes(paragraphs: Sequence[Paragraph], level: int = 2) -> str:
    """A note: its headings (of this level at most), paragraphs, lists, quotations."""
    found: list[str] = []
    quoted = 0
    lists = _Lists(found)
    for paragraph in paragraphs:
        if paragraph.quoted != quoted or paragraph.kind is not Kind.ITEM:
            lists.close()
        step = 1 if paragraph.quoted > quoted else -1
        for _ in range(quoted, paragraph.quoted, step):
            found.append("<blockquote>" if step > 0 else "</blockquote>")
        quoted = paragraph.quoted
        words = inline(paragraph.runs)
        if paragraph.kind is Kind.ITEM:
            lists.add(paragraph, words)
        else:
            found.append(_paragraph(paragraph, words, level))
    lists.close()
    return "".join([*found, "</blockquote>" * quoted])


class _Lists:
    """Lists within lists, as a note steps its items in and out."""

    def __init__(self, found: list[str]) -> None:
        self._found = found
        self._open: list[str] = []

    def add(self, item: Paragraph, words: str) -> None:
        """An item; one without a marker goes on with the one before."""
        number = _NUMBER.match(item.marker)
        tag = "ol" if number else "ul"
        while len(self._open) > item.level + 1:
            self._end()
        if not item.marker and self._open:
            self._found.append(f"<p{_direction(item)}>{words}</p>")
            return
        if len(self._open) == item.level + 1:
            if self._open[-1] == tag:
                self._found.append("</li>")
            else:
                self._end()
        while len(self._open) < item.level:
            self._begin("ul")
            self._found.append("<li>")
        if len(self._open) == item.level:
            self._begin(tag, f' start="{number[1]}"' if number and number[1] != "1" else "")
        sign = "" if number or item.marker in ("", "•") else f"{escape(item.marker)} "
        self._found.append(f"<li{_direction(item)}>{sign}{words}")

    def close(self) -> None:
        """End all that are open."""
        while self._open:
            self._end()

    def _begin(self, tag: str, more: str = "") -> None:
        self._open.append(tag)
        self._found.append(f"<{tag}{more}>")

    def _end(self) -> None:
        self._found.append(f"</li></{self._open.pop()}>")


def _paragraph(paragraph: Paragraph, words: str, level: int) -> str:
    if paragraph.kind is Kind.RULE:
        return "<hr>"
    if paragraph.kind is Kind.HEADING:
        tag = f"h{min(_DEEPEST, level + paragraph.level - 1)}"
    else:
        tag = _ELEMENTS.get(paragraph.kind, "p")
    kind = _CLASSES.get(paragraph.kind)
    looks = f' class="{kind}"' if kind else ""
    return f"<{tag}{looks}{_direction(paragraph)}>{words}</{tag}>"


def _direction(paragraph: Paragraph) -> str:
    """Said of every paragraph: a page in a language that runs the other way round must not turn it."""
    return ' dir="rtl"' if paragraph.to_left else ' dir="ltr"'


def _run(run: Run) -> str:
    markup = escape(run.text).replace("\n", "<br>")
    if BIDI.search(run.text):
        markup = f"<bdi>{markup}</bdi>"
    for style, tag in reversed(_STYLED):
        if run.style & style:
            markup = f"<{tag}>{markup}</{tag}>"
    return f'<a href="{escape(run.url)}">{markup}</a>' if run.url else markup
