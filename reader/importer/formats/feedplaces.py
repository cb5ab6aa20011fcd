"""Where the entries of a feed and their parts stand in its bytes. Linear, and content with broken markup."""

import re
import sys
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader.importer.formats.telling import Place
from reader.model.capture import Label
from reader.model.errors import ImportRefused
from reader.model.wording import in_english

_NAME = re.compile(r"<(/?)([A-Za-z_][\w.-]*(?::[\w.-]+)?)")
_ITEMS = frozenset({"item", "entry"})
#: What the parts of an entry are, by the local names of their elements.
_PARTS: dict[str, tuple[Label, str]] = {
    "title": (Label.TITLE, "entry title"),
    "author": (Label.BYLINE, "entry author"),
    "creator": (Label.BYLINE, "entry author"),
    "link": (Label.META, "entry address"),
    "guid": (Label.META, "entry address"),
    "id": (Label.META, "entry address"),
    **dict.fromkeys(
        ("pubdate", "published", "updated", "date", "issued", "modified", "created"),
        (Label.META, "entry date"),
    ),
    **dict.fromkeys(("category", "subject"), (Label.META, "entry subject")),
}
_CONTENT = frozenset({"content", "encoded", "fullitem", "body", "div", "content_encoded"})
_SUMMARY = frozenset({"summary", "description", "abstract"})
#: Entries of one feed, and attributes of one element.
MAX_ENTRIES = 20_000
MAX_ATTRIBUTES = 2_000
#: Elements inside each other that are followed.
_DEEPEST = 200
#: What holds no tags, from sign to sign.
_SKIPPED = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"))


@dataclass(slots=True)
class Item:
    """An entry in bytes, and the inner ranges of its elements: (start, end, local name)."""

    start: int
    end: int
    parts: list[tuple[int, int, str]] = field(default_factory=list)

    def places(self, chosen: str) -> tuple[Place, ...]:
        """The labelled ranges; `chosen` says whether its content or its summary is the article's text."""
        names = {name for *_, name in self.parts}
        body = _CONTENT if chosen == "content" and names & _CONTENT else _SUMMARY | _CONTENT
        found: list[Place] = []
        for start, end, name in self.parts:
            if start >= end:
                continue
            if name in body:
                found.append((start, end, Label.BODY, "entry text"))
            elif name in _SUMMARY | _CONTENT:
                found.append((start, end, Label.META, "entry summary"))
            elif name in _PARTS:
                found.append((start, end, *_PARTS[name]))
        return tuple(found)


def items_of(data: bytes, name: str) -> list[Item]:
    """The entries of a feed in the order of the file.

    An entry ends at its end tag, or where the next one begins, or at the end of the file. Raises
    ImportRefused beyond MAX_ENTRIES, and where an element has more attributes than any feed needs: parsers
    take the square of them.
    """
    text, width, skip = _signs(data)
    items: list[Item] = []
    stack: list[tuple[str, int]] = []
    for closing, element, start, end in _tags(text):
        if end - start > MAX_ATTRIBUTES and text.count("=", start, end) > MAX_ATTRIBUTES:
            raise ImportRefused(
                in_english("{name} is no feed: an element has too many attributes; leave it out.", name=name)
            )
        local = element.rpartition(":")[2].lower()
        if closing:
            _close(items, stack, local, start, end)
            continue
        empty = text[end - 2] == "/"
        if local in _ITEMS:
            stack = []
            items.append(Item(start, end if empty else len(text)))
            if len(items) > MAX_ENTRIES:
                raise ImportRefused(
                    in_english(
                        "{name} has more than {max_entries} entries; split it into smaller files.",
                        name=name,
                        max_entries=f"{MAX_ENTRIES:,}",
                    )
                )
        if items and items[-1].end == len(text) and not empty and len(stack) < _DEEPEST:
            stack.append((local, end))
    for n, item in enumerate(items):
        last = min(item.end, items[n + 1].start if n + 1 < len(items) else len(text))
        item.parts = [(skip + a * width, skip + min(b, last) * width, part) for a, b, part in item.parts]
        item.start, item.end = skip + item.start * width, skip + last * width
    return items


def _close(items: list[Item], stack: list[tuple[str, int]], local: str, start: int, end: int) -> None:
    """End the innermost open element of a name, and all that was left open inside it."""
    depth = next((n for n in range(len(stack) - 1, -1, -1) if stack[n][0] == local), None)
    if depth is None:
        return
    opened = stack[depth][1]
    del stack[depth:]
    if depth == 0:
        items[-1].end = end
    elif depth == 1:
        items[-1].parts.append((opened, start, local))


def _tags(text: str) -> Iterator[tuple[bool, str, int, int]]:
    """All tags outside comments, CDATA and instructions: closing or not, name, start, end."""
    at = text.find("<")
    while at >= 0:
        skipped = next((pair for pair in _SKIPPED if text.startswith(pair[0], at)), None)
        if skipped is not None:
            end = text.find(skipped[1], at + len(skipped[0]))
            if end < 0:
                return
            at = text.find("<", end)
            continue
        tag = _NAME.match(text, at)
        end = text.find(">", at) + 1 if tag else 0
        if tag and end:
            yield bool(tag[1]), tag[2], at, end
        elif tag:
            return
        at = text.find("<", max(at + 1, end))


def _signs(data: bytes) -> tuple[str, int, int]:
    """The bytes as signs of equal width, with that width and the length of the mark at their head.

    Tags are ASCII in all encodings of feeds, so that any other letter may be read as something else.
    """
    for mark, width, order in ((b"\xff\xfe\0\0", 4, "little"), (b"\0\0\xfe\xff", 4, "big")):
        if data.startswith(mark):
            return _wide(data[4:], width, order), width, 4
    for mark, order in ((b"\xff\xfe", "little"), (b"\xfe\xff", "big")):
        if data.startswith(mark):
            return _wide(data[2:], 2, order), 2, 2
    bare = data[:4]
    if bare[:2] in (b"<\0", b"\0<"):
        width = 4 if bare in (b"<\0\0\0", b"\0\0\0<") else 2
        return _wide(data, width, "little" if bare[0] else "big"), width, 0
    return data.decode("latin-1"), 1, 0


def _wide(data: bytes, width: int, order: str) -> str:
    units = array("I" if width == 4 else "H", data[: len(data) // width * width])
    if order != sys.byteorder:
        units.byteswap()
    return bytes(unit if unit < 128 else 63 for unit in units).decode("ascii")
