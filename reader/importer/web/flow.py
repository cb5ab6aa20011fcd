"""From elements to what is read: text, blocks over it, links, and where it all stands in the source.

White space is collapsed as a browser does; what it does not show, or only to be filled in, is left out.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from reader.importer.web.markup import characters, plain
from reader.importer.web.tree import Element, Text
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
#: Kinds that a list or heading inside them does not change.
_LASTING = frozenset({BlockKind.QUOTE, BlockKind.CAPTION, BlockKind.CODE})
_CAPTION = re.compile(
    r"(?:^|[\s_-])(?:wp-caption-text|(?:image|img|photo|media|foto|bild)[\w-]*(?:caption|desc))"
)
#: How a program that saves a page marks what an element of it shows of its own (its shadow tree).
_SHADOW = ("shadowrootmode", "shadowroot", "shadowmode")
#: Elements that scripts show once the page is ready, though their attributes hide them.
_WHOLE = frozenset({"html", "body", "main"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_STEPS = re.compile(r"[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*")

#: A range of the text and where it stands in the source, in code points: (start, end, place).
Step = tuple[int, int, int]


@dataclass(slots=True)
class Flow:
    """What is read of some elements. `steps` are the ranges of the text that stand so in the source."""

    text: str = ""
    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)


def hidden(one: Element) -> bool:
    """Whether an element is not shown: scripts, styles, forms, and what its attributes hide."""
    if one.hidden is None:
        one.hidden = _hides(one)
    return one.hidden


def _hides(one: Element) -> bool:
    if one.name in SILENT:
        return not _shows_words(one)
    if one.name == "form" and _only_a_form(one):
        return True
    attrs = one.attrs
    if not attrs:
        return False
    return one.name not in _WHOLE and (
        "hidden" in attrs
        or attrs.get("aria-hidden") == "true"
        or "mw-editsection" in attrs.get("class", "").split()
        or ("style" in attrs and _HIDDEN.search(attrs["style"]) is not None)
    )


def _shows_words(one: Element) -> bool:
    """Whether an element that mostly shows no words of the page does: a shadow tree, a heading's button."""
    if one.name == "template":
        return any(name in one.attrs for name in _SHADOW)
    return one.name == "button" and any(_KINDS.get(a.name) is BlockKind.HEADING for a in one.ancestors())


def _only_a_form(form: Element) -> bool:
    """Whether a form is there to be filled in; some sites put the whole page into one."""
    return form.end - form.start < 20_000 and sum(text.end - text.start for text in shown_texts(form)) < 600


def said(one: Element, source: str) -> str:
    """The words of an element in one line, without what is hidden inside it."""
    words = "".join(plain(source, text.start, text.end) for text in shown_texts(one))
    return _SPACE.sub(" ", words).strip(" \u00a0\u200b")


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


def kind_of(home: Element) -> BlockKind:
    """How a stretch of text is shown that stands in an element: as the elements around it say."""
    kind = BlockKind.PARAGRAPH
    one: Element | None = home
    while one is not None:
        found = _KINDS.get(one.name)
        if found is not None:
            if found in _LASTING or kind is BlockKind.PARAGRAPH:
                kind = found
        elif one.raw and kind is BlockKind.PARAGRAPH and _CAPTION.search(one.get("class").lower()):
            return BlockKind.CAPTION
        one = one.parent
    return kind


class Writer:
    """Writes stretches of text nodes one after the other, each as a block of its own."""

    def __init__(self, source: str, base: str | None) -> None:
        self.source, self.base = source, base
        self.flow = Flow()
        self._parts: list[str] = []
        self._length = 0
        self._space = False
        self._urls: dict[Element, str | None] = {}

    def block(self, runs: "Iterable[tuple[Text, bool]]", kind: BlockKind) -> None:
        """Add a block; a run is a text node and whether a space parts it from the one before it."""
        if self.flow.blocks:
            self._parts.append("\n\n")
            self._length += 2
        begun, self._space = self._length, False
        for text, gap in runs:
            self._space = self._space or gap
            if gap and kind is BlockKind.CODE and self._length > begun and not self._ends_line():
                self._add("\n", None)
            start = self._length
            self._text(text, begun, kind is BlockKind.CODE)
            self._link(text, start)
        if self._length > begun:
            self.flow.blocks.append(Block(kind, begun, self._length))

    def finish(self) -> Flow:
        """All that was written."""
        text = self.flow.text = "".join(self._parts)
        self.flow.links = [
            Link(start + len(text[start:end]) - len(text[start:end].lstrip()), end, url)
            for start, end, url in self.flow.links
            if text[start:end].strip()
        ]
        return self.flow

    def _link(self, text: Text, start: int) -> None:
        if self._length == start:
            return
        if text.parent not in self._urls:
            around = next((one for one in (text.parent, *text.parent.ancestors()) if one.name == "a"), None)
            self._urls[text.parent] = absolute(around.get("href"), self.base) if around is not None else None
        url = self._urls[text.parent]
        if url is None:
            return
        links = self.flow.links
        if links and links[-1].url == url and links[-1].end == start:
            links[-1] = Link(links[-1].start, self._length, url)
        else:
            links.append(Link(start, self._length, url))

    def _text(self, text: Text, begun: int, code: bool) -> None:
        for piece, place in characters(self.source, text.start, text.end):
            if code:
                lead = 0 if self._length > begun else len(piece) - len(piece.lstrip("\n"))
                self._add(piece[lead:], None if place is None else place + lead)
            else:
                self._collapsed(piece, place, begun)

    def _collapsed(self, piece: str, place: int | None, begun: int) -> None:
        if _STEPS.fullmatch(piece):
            if self._space and self._length > begun:
                self._add(" ", None)
            self._add(piece, place)
            self._space = False
            return
        if piece[0] in " \t\n\r\f":
            self._space = True
        for run in _STEPS.finditer(piece):
            at = run.start()
            if self._space and self._length > begun:
                if place is not None and at > 0 and piece[at - 1] == " ":
                    at -= 1
                else:
                    self._add(" ", None)
            self._add(piece[at : run.end()], None if place is None else place + at)
            self._space = run.end() < len(piece)

    def _ends_line(self) -> bool:
        return bool(self._parts) and self._parts[-1].endswith("\n")

    def _add(self, piece: str, place: int | None) -> None:
        if not piece:
            return
        start, self._length = self._length, self._length + len(piece)
        self._parts.append(piece)
        steps = self.flow.steps
        if place is None:
            return
        if steps and steps[-1][1] == start and steps[-1][2] + start - steps[-1][0] == place:
            steps[-1] = (steps[-1][0], self._length, steps[-1][2])
        else:
            steps.append((start, self._length, place))
