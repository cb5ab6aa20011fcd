"""A note's Markdown as values: blocks of styled words. Nothing here is markup any more.

What people use in notes, read as CommonMark reads it (https://spec.commonmark.org/0.31.2/), with wiki links,
~~struck~~ words and tasks. HTML is words like any others, an image is a link to it, and the line ends of a
note stay line ends. Linear in the length of the note.
"""

import re
from collections.abc import Sequence
from enum import Enum, auto
from itertools import groupby
from typing import NamedTuple

#: How words are set: bits of a style.
PLAIN, BOLD, ITALIC, CODE, STRUCK = 0, 1, 2, 4, 8


class Span(NamedTuple):
    """Words of one style, which is the sum of the bits above; `url` is where they lead, "[[" and a title for
    a wiki link, "" for no link."""

    text: str
    style: int = PLAIN
    url: str = ""


class Kind(Enum):
    """What a block is."""

    PARAGRAPH = auto()
    HEADING = auto()
    ITEM = auto()
    CODE = auto()
    RULE = auto()


class NoteBlock(NamedTuple):
    """A block of a note. `depth` is the level of a heading (1 to 6) or how far in an item stands (from 0);
    `quoted` how many marks of a quotation it stands behind; `marker` what an item begins with."""

    kind: Kind
    spans: tuple[Span, ...] = ()
    depth: int = 0
    quoted: int = 0
    marker: str = ""


_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_QUOTED = re.compile(r" {0,3}>[ \t]?")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_RULE = re.compile(r" {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
#: The marker of a list item: its indent, the sign or number, and a task's box.
ITEM = re.compile(r"([ \t]*)([-*+•]|\d{1,9}[.)])(?:[ \t]+|$)(\[[ xX]\](?=[ \t]|$)[ \t]*)?")

#: Words between brackets are short, so that no note takes longer than its length.
_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>(?<!`)`{1,3}(?!`))(?P<code>[^`]{1,2000})(?P=ticks)(?!`)"
    r"|\[\[(?P<wiki>[^\[\]\n]{1,400})\]\]"
    r"|!?\[(?P<words>(?:[^\[\]\\\n]|\\.){1,1000})\]"
    r"\([ \t]*(?:<(?P<angled>[^<>\n]{0,2000})>"
    r"|(?P<url>[^\s()<>]{0,2000}(?:\([^\s()<>]{0,500}\)[^\s()<>]{0,500})?))"
    r"(?:[ \t]+(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'))?[ \t]*\)"
    r"|<(?P<auto>[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]{1,2000})>"
    r"|(?P<bare>\bhttps?://[^\s<>\"`|\])}]{1,2000})"
    r"|(?P<mark>\*{1,3}|_{1,3}|~~)"
)
_STYLES = {1: ITALIC, 2: BOLD, 3: BOLD | ITALIC}
#: So many marks may be open at a time; and a quotation stands in so many others at most.
_OPEN, _DEEPEST = 20, 8


def blocks(text: str) -> tuple[NoteBlock, ...]:
    """The blocks of a note from its top."""
    return tuple(_Reading().read(text))


def links(text: str) -> tuple[Span, ...]:
    """The spans of a note that lead somewhere, in order."""
    return tuple(span for block in blocks(text) for span in block.spans if span.url)


class _Reading:
    """The lines of a note as they are read: what is open is joined by the lines that go on with it."""

    def __init__(self) -> None:
        self._found: list[NoteBlock] = []
        self._lines: list[str] = []
        self._open = NoteBlock(Kind.PARAGRAPH)
        self._indents: list[int] = []
        self._fence = ""

    def read(self, text: str) -> list[NoteBlock]:
        """All blocks of a text."""
        for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            self._line(line)
        self._close()
        return self._found

    def _line(self, line: str) -> None:
        if self._fence:
            self._in_fence(line)
            return
        rest, quoted = line, 0
        while quoted < _DEEPEST and (mark := _QUOTED.match(rest)):
            rest, quoted = rest[mark.end() :], quoted + 1
        if not rest.strip():
            self._close()
        elif fence := _FENCE.match(rest):
            self._begin(NoteBlock(Kind.CODE, quoted=quoted))
            self._fence = fence[1]
        elif _RULE.match(rest):
            self._begin(NoteBlock(Kind.RULE, quoted=quoted))
            self._close()
        elif heading := _HEADING.match(rest):
            self._indents.clear()
            self._begin(NoteBlock(Kind.HEADING, depth=len(heading[1]), quoted=quoted), heading[2] or "")
            self._close()
        elif item := ITEM.match(rest):
            self._item(item, rest, quoted)
        elif self._lines and self._open.quoted in (quoted, quoted + 1):
            self._lines.append(rest.strip())
        else:
            self._begin(self._paragraph(rest, quoted), rest.strip())

    def _in_fence(self, line: str) -> None:
        bare = line
        for _ in range(self._open.quoted):
            bare = _QUOTED.sub("", bare, count=1)
        if bare.strip().startswith(self._fence) and not bare.strip().strip(self._fence[0]):
            self._fence = ""
            self._close()
        else:
            self._lines.append(bare)

    def _item(self, item: re.Match[str], rest: str, quoted: int) -> None:
        indent = len(item[1].expandtabs(4))
        while self._indents and self._indents[-1] > indent:
            self._indents.pop()
        if not self._indents or indent > self._indents[-1] + 1:
            self._indents.append(indent)
        sign = item[2] if item[2][0].isdigit() else "•"
        if item[3]:
            sign = "☐" if item[3][1] == " " else "☑"
        block = NoteBlock(Kind.ITEM, depth=len(self._indents) - 1, quoted=quoted, marker=sign)
        self._begin(block, rest[item.end() :])

    def _paragraph(self, line: str, quoted: int) -> NoteBlock:
        """A paragraph; one that is stepped in behind a list item belongs to that and has no marker."""
        if self._indents and line[:1] in " \t":
            return NoteBlock(Kind.ITEM, depth=len(self._indents) - 1, quoted=quoted)
        self._indents.clear()
        return NoteBlock(Kind.PARAGRAPH, quoted=quoted)

    def _begin(self, block: NoteBlock, *lines: str) -> None:
        self._close()
        self._open, self._lines = block, [*lines]
        if block.kind is Kind.RULE:
            self._lines = [""]

    def _close(self) -> None:
        if self._lines or self._open.kind is Kind.CODE:
            text = "\n".join(self._lines)
            spans = (Span(text, CODE),) if self._open.kind is Kind.CODE else _spans(text)
            self._found.append(self._open._replace(spans=spans))
        self._open, self._lines = NoteBlock(Kind.PARAGRAPH), []


def _spans(text: str) -> tuple[Span, ...]:
    """The words of some lines, with their styles and links."""
    tokens = list(_TOKEN.finditer(text))
    if not tokens:
        return (Span(text),) if text else ()
    found: list[Span] = []
    styles = _styles(text, tokens)
    at, style = 0, PLAIN
    for token in tokens:
        found.append(Span(text[at : token.start()], style))
        if token.start() in styles:
            style = styles[token.start()]
        else:
            found += _token(token, style)
        at = token.end()
    found.append(Span(text[at:], style))
    alike = groupby((span for span in found if span.text), key=lambda span: span[1:])
    return tuple(Span("".join(span.text for span in spans), *looks) for looks, spans in alike)


def _token(token: re.Match[str], style: int) -> list[Span]:
    if token["escaped"]:
        return [Span(token["escaped"], style)]
    if token["code"]:
        return [Span(token["code"], style | CODE)]
    if token["wiki"]:
        title, bar, shown = token["wiki"].partition("|")
        return [Span((shown if bar and shown.strip() else title).strip(), style, f"[[{title.strip()}")]
    if token["words"]:
        url = token["angled"] if token["angled"] is not None else token["url"]
        return [Span(span.text, style | span.style, url) for span in _spans(token["words"])]
    if token["auto"]:
        return [Span(token["auto"], style, token["auto"])]
    if token["bare"]:
        url = token["bare"].rstrip(".,;:!?'")
        return [Span(url, style, url), Span(token["bare"][len(url) :], style)]
    return [Span(token[0], style)]


def _styles(text: str, tokens: Sequence[re.Match[str]]) -> dict[int, int]:
    """The style from each mark on that has a partner, by the place of the mark; `tokens` are all there are.

    A mark opens before a letter and closes behind one; an underscore inside a word is a sign of the word.
    """
    begun: list[tuple[str, int]] = []
    pairs: list[tuple[int, int, int]] = []
    for token in tokens:
        mark = token["mark"]
        if mark is None:
            continue
        before = text[token.start() - 1 : token.start()] or " "
        after = text[token.end() : token.end() + 1] or " "
        if mark[0] == "_" and before.isalnum() and after.isalnum():
            continue
        opener = next((n for n in range(len(begun) - 1, -1, -1) if begun[n][0] == mark), None)
        if opener is not None and not before.isspace():
            style = STRUCK if mark == "~~" else _STYLES[len(mark)]
            pairs.append((begun[opener][1], token.start(), style))
            del begun[opener:]
        elif not after.isspace() and len(begun) < _OPEN:
            begun.append((mark, token.start()))
    found: dict[int, int] = {}
    here = PLAIN
    turns = [(at, style) for first, last, style in pairs for at in (first, last)]
    for at, style in sorted(turns, key=lambda turn: turn[0]):
        here ^= style
        found[at] = here
    return found
