"""From elements to what is read: text, blocks over it, links, and the places of all of it in the source.

White space is collapsed as a browser does; what a browser does not show, or only to be filled in, is left out.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from reader.importer.web.markup import characters
from reader.importer.web.tree import BLOCK, Element, Text
from reader.model.body import Block, BlockKind, Link

#: Elements that show no words of the page.
SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio"}
    | {"video", "map", "head", "title", "textarea", "select", "option", "button", "datalist", "noembed"}
    | {"noframes", "dialog", "menuitem", "progress", "meter", "applet", "rp", "rt", "label"}
)
_KINDS = {
    "li": BlockKind.ITEM,
    "dt": BlockKind.ITEM,
    "dd": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "pre": BlockKind.CODE,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
}
#: Kinds that a paragraph, list or heading inside them does not change.
_LASTING = frozenset({BlockKind.QUOTE, BlockKind.CAPTION, BlockKind.CODE})
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:wp-caption-text|(?:image|img|photo|media|foto|bild)[\w-]*(?:caption|desc))"
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_STEPS = re.compile(r"[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*")

#: A range of the text and where it stands in the source, in code points: (start, end, place).
Step = tuple[int, int, int]


@dataclass(slots=True)
class Flow:
    """What is read of some elements. `steps` are the ranges of the text that stand in the source as they are."""

    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)


def hidden(one: Element) -> bool:
    """Whether an element is not shown: scripts, styles, fields of a form, and what is hidden by its attributes."""
    if one.name in SILENT:
        return True
    attrs = one.attrs
    if not attrs:
        return False
    return (
        (one.name == "form" and _only_a_form(one))
        or "hidden" in attrs
        or attrs.get("aria-hidden") == "true"
        or ("style" in attrs and _HIDDEN.search(attrs["style"]) is not None)
    )


def _only_a_form(form: Element) -> bool:
    """Whether a form is there to be filled in; some sites put the whole page into one."""
    return form.end - form.start < 20_000 and sum(text.end - text.start for text in shown_texts(form)) < 600


def said(one: Element, source: str) -> str:
    """The words of an element in one line, without what is hidden inside it."""
    parts: list[str] = []
    for text in shown_texts(one):
        parts += [piece for piece, _ in characters(source, text.start, text.end)]
    return _SPACE.sub(" ", "".join(parts)).strip(" \u00a0\u200b")


def shown_texts(one: Element) -> Iterator[Text]:
    """The text nodes inside an element that are shown, itself taken for shown."""
    stack = one.children[::-1]
    while stack:
        node = stack.pop()
        if isinstance(node, Text):
            yield node
        elif not hidden(node):
            stack += node.children[::-1]


def absolute(url: str, base: str | None) -> str | None:
    """An address as http or https with a host, or None where it is none or leads elsewhere."""
    url = url.strip()
    if not url or len(url) > 2000 or url.startswith(("#", "javascript:", "data:", "mailto:")):
        return None
    try:
        joined = urljoin(base, url) if base else url
        parts = urlsplit(joined)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return None
    return joined if usable and not any(c <= " " for c in joined) else None


class Writer:
    """Writes nodes one after the other; `leave_out` says which elements are no part of what is read."""

    def __init__(self, source: str, base: str | None, leave_out: Callable[[Element], bool] = hidden) -> None:
        self.source, self.base, self.leave_out = source, base, leave_out
        self.flow = Flow()
        self._parts: list[str] = []
        self._length = self._begun = 0
        self._space = False
        self._kind = self._block = BlockKind.PARAGRAPH
        self._link: tuple[int, str] | None = None

    def write(self, node: Element | Text) -> None:
        """Add a node and all that it holds."""
        stack: list[tuple[Element | Text, BlockKind, bool]] = [(node, BlockKind.PARAGRAPH, False)]
        while stack:
            one, kind, left = stack.pop()
            if isinstance(one, Text):
                self._kind = kind
                self._text(one)
            elif left:
                self._leave(one)
            elif not self.leave_out(one):
                inner = self._enter(one, kind)
                stack.append((one, kind, True))
                stack += [(child, inner, False) for child in one.children[::-1]]

    def finish(self) -> Flow:
        """End the last block and give back all that was written."""
        self._flush()
        text = self.flow.text = "".join(self._parts)
        self.flow.links = [
            Link(start + len(text[start:end]) - len(text[start:end].lstrip()), end, url)
            for start, end, url in self.flow.links
            if text[start:end].strip()
        ]
        return self.flow

    def _enter(self, one: Element, kind: BlockKind) -> BlockKind:
        name = one.name
        if name == "br" and kind not in (BlockKind.HEADING, BlockKind.CAPTION):
            if kind is BlockKind.CODE:
                self._add("\n", None)
            else:
                self._flush()
        elif name in ("td", "th") or (name == "br"):
            self._space = True
        elif name in BLOCK:
            self._flush()
        elif name == "a":
            url = absolute(one.get("href"), self.base)
            self._link = (self._length, url) if url else None
        return kind if kind in _LASTING else self._inner(one, kind)

    def _inner(self, one: Element, kind: BlockKind) -> BlockKind:
        if one.name in _KINDS:
            return _KINDS[one.name]
        hints = one.get("class") if one.name in ("p", "div", "span", "em", "small", "dd") else ""
        return BlockKind.CAPTION if hints and _CAPTION.search(hints.lower()) else kind

    def _leave(self, one: Element) -> None:
        if one.name in BLOCK and one.name not in ("td", "th"):
            self._flush()
        elif one.name == "a" and self._link is not None:
            self._end_link(*self._link)
            self._link = None

    def _end_link(self, start: int, url: str) -> None:
        start = max(start, self._begun)
        if self._length > start:
            self.flow.links.append(Link(start, self._length, url))

    def _text(self, text: Text) -> None:
        for piece, place in characters(self.source, text.start, text.end):
            if self._kind is BlockKind.CODE:
                self._add(piece, place)
            else:
                self._collapsed(piece, place)

    def _collapsed(self, piece: str, place: int | None) -> None:
        if piece[0] in " \t\n\r\f":
            self._space = True
        for run in _STEPS.finditer(piece):
            at = run.start()
            if self._space and self._length > self._begun:
                alike = place is not None and at > 0 and piece[at - 1] == " "
                if alike and place is not None:
                    at -= 1
                    self._add(piece[at : run.end()], place + at)
                else:
                    self._add(" ", None)
                    self._add(run[0], None if place is None else place + at)
            else:
                self._add(run[0], None if place is None else place + at)
            self._space = run.end() < len(piece)

    def _add(self, piece: str, place: int | None) -> None:
        if self._length == self._begun:
            lead = len(piece) - len(piece.lstrip("\n"))
            piece, place = piece[lead:], None if place is None else place + lead
            if not piece.strip():
                return
            self._part()
        self._parts.append(piece)
        end = self._length + len(piece)
        if place is not None:
            self._step(self._length, end, place)
        self._length = end

    def _step(self, start: int, end: int, place: int) -> None:
        steps = self.flow.steps
        if steps and steps[-1][1] == start and steps[-1][2] + start - steps[-1][0] == place:
            steps[-1] = (steps[-1][0], end, steps[-1][2])
        else:
            steps.append((start, end, place))

    def _part(self) -> None:
        """Put a blank line between the block that begins now and the one before."""
        if self.flow.blocks:
            self._parts.append("\n\n")
            moved = self._link is not None and self._link[0] == self._length
            self._length += 2
            self._begun = self._length
            if moved and self._link is not None:
                self._link = (self._length, self._link[1])
        self._block = self._kind

    def _flush(self) -> None:
        self._space = False
        if self._length == self._begun:
            return
        if self._link is not None:
            self._end_link(*self._link)
            self._link = (self._length, self._link[1])
        self.flow.blocks.append(Block(self._block, self._begun, self._length))
        self._begun = self._length
