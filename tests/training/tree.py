"""Trees of elements, and how extractors flatten them: where lines break, where blank lines stand."""

from dataclasses import dataclass, field
from random import Random


@dataclass(slots=True)
class Node:
    """An element: `tag` p, h, div, li, span or gap; `text` or children; `role` as in the labels of captures.

    `role` is T1 (title of record 1), B1 (any other line of it), P1 (printed above its title) or N; a child
    without one has its parent's. `region` names what an extractor of main content may drop.
    """

    tag: str
    children: "list[Node | str]" = field(default_factory=list)
    role: str = ""
    region: str = ""


def el(tag: str, *children: "Node | str | None", role: str = "", region: str = "") -> Node:
    """An element of what is there; None is left out."""
    return Node(tag, [child for child in children if child is not None], role, region)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a tree is flattened: a bullet before items, tags with blank lines around them, tags in lines."""

    bullet: str
    spaced: frozenset[str]
    broken: frozenset[str]
    blank: int = 1


#: As main-content extractors print: paragraphs and headings apart, items with bullets.
EXTRACTOR = Manner("  • ", frozenset({"p", "h"}), frozenset({"p", "h", "div", "li"}))
#: As a browser copies: no bullets.
COPIED = Manner("", frozenset({"p", "h"}), frozenset({"p", "h", "div", "li"}))
#: Every element in its own line, as a walk over the strings of a document prints them.
STRINGS = Manner("", frozenset(), frozenset({"p", "h", "div", "li", "span"}))
#: Every block apart.
AIRY = Manner("- ", frozenset({"p", "h", "div"}), frozenset({"p", "h", "div", "li"}))
#: Headings after two blank lines, items starred, as converters to plain mark-up print.
MARKED = Manner("* ", frozenset({"p", "h"}), frozenset({"p", "h", "div", "li"}), 2)


@dataclass(slots=True)
class _Writer:
    manner: Manner
    lines: list[tuple[str, str]] = field(default_factory=list)
    inline: list[tuple[str, str]] = field(default_factory=list)
    bullet: str = ""
    blank: int = 0

    def end_line(self) -> None:
        """Close the line that is being written."""
        text = " ".join(words for words, _ in self.inline)
        if text.strip():
            if self.lines:
                self.lines += [("", "N")] * self.blank
            self.lines.append((self.bullet + text, self.inline[0][1]))
            self.blank, self.bullet = 0, ""
        self.inline = []

    def walk(self, node: Node, role: str, drop: frozenset[str]) -> None:
        """Write an element and what is in it."""
        if node.region in drop and node.region:
            return
        if node.tag == "gap":
            self.end_line()
            self.blank += 1
            return
        role = node.role or role
        broken = node.tag in self.manner.broken
        if broken:
            self.end_line()
            self._space(node.tag)
            if node.tag == "li":
                self.bullet = self.manner.bullet
        for child in node.children:
            if isinstance(child, str):
                self.inline.append((child, role))
            else:
                self.walk(child, role, drop)
        if broken:
            self.end_line()
            self.bullet = ""
            self._space(node.tag)

    def _space(self, tag: str) -> None:
        if tag in self.manner.spaced:
            self.blank = max(self.blank, self.manner.blank if tag == "h" else 1)


def flatten(root: Node, manner: Manner, drop: frozenset[str] = frozenset()) -> tuple[str, list[str]]:
    """The text of a tree without the regions to drop, and the label of each of its lines."""
    writer = _Writer(manner)
    writer.walk(root, "N", drop)
    writer.end_line()
    lines = writer.lines
    return "\n".join(text for text, _ in lines), [role for _, role in lines]


def manners(rng: Random) -> Manner:
    """Any manner of flattening, the extractors' most often."""
    return rng.choices([EXTRACTOR, COPIED, STRINGS, AIRY, MARKED], [12, 3, 2, 2, 2])[0]
