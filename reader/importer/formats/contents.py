"""What an EPUB says of itself: its package document, the order of its documents, its table of contents.

EPUB 3.3 (W3C) and the NCX of EPUB 2. Only the archive's own members are ever read.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from reader.importer.limits import Members
from reader.importer.web.flow import said
from reader.importer.web.tree import VOID, Element, parse
from reader.model.errors import ImportRefused
from reader.model.wording import in_english

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as XmlElement

_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/html", "text/x-oeb1-document"})
_WIDE = (b"\xff\xfe", b"\xfe\xff")
#: An ampersand that begins no reference known to XML.
_STRAY = re.compile(rb"&(?!(?:#\d+|#x[0-9a-fA-F]+|amp|lt|gt|quot|apos);)")
_EMPTY_TAG = re.compile(r"<([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)/>")
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


class Entry(NamedTuple):
    """A line of the table of contents: its level from 1, the member it leads to, the id there, its words."""

    level: int
    member: str
    anchor: str
    words: str


@dataclass(frozen=True, slots=True)
class Contents:
    """A book: its metadata, its documents in reading order, its table of contents."""

    title: str | None
    author: str | None
    language: str | None
    published: str | None
    identifier: str | None
    documents: tuple[str, ...]
    entries: tuple[Entry, ...]


def contents_of(members: Members, name: str) -> Contents:
    """What a book says of itself. Raises ImportRefused for an archive that is no whole book."""
    try:
        container = _xml(members.read("META-INF/container.xml"), name)
        place = next(one.get("full-path") for one in _named(container, "rootfile"))
        package = _xml(members.read(place or ""), name)
    except (KeyError, StopIteration):
        raise ImportRefused(
            in_english("{name} is no whole EPUB: its contents are missing; get it again.", name=name)
        ) from None
    folder = posixpath.dirname(place or "")
    items = {one.get("id"): one for one in _named(package, "item")}
    nav = next((one for one in items.values() if "nav" in (one.get("properties") or "").split()), None)
    ncx = next((one for one in items.values() if one.get("media-type") == "application/x-dtbncx+xml"), None)
    chosen = nav if nav is not None else ncx
    table = _member(folder, (chosen.get("href") or "") if chosen is not None else "")
    spine = [
        items[ref.get("idref")]
        for ref in _named(package, "itemref")
        if ref.get("idref") in items and ref.get("linear") != "no"
    ]
    documents = [_member(folder, one.get("href") or "") for one in spine if one.get("media-type") in _PAGES]
    return Contents(
        title=_value(package, "title"),
        author=", ".join(_values(package, "creator")) or None,
        language=_value(package, "language"),
        published=next((found[0] for day in _values(package, "date") if (found := _DAY.match(day))), None),
        identifier=_value(package, "identifier"),
        documents=tuple(one for one in dict.fromkeys(documents) if one in members and one != table),
        entries=tuple(_entries(members, table, name)) if table in members else (),
    )


def page_text(data: bytes) -> str:
    """A document of a book as text: UTF-16 with its mark, else UTF-8, as EPUB asks for.

    Empty elements of XML are closed as HTML closes them, or a script would take in the whole document.
    """
    wide = data.startswith(_WIDE)
    return _EMPTY_TAG.sub(_closed, data.decode("utf-16" if wide else "utf-8-sig", "replace"))


def _closed(tag: re.Match[str]) -> str:
    return tag[0] if tag[1].lower() in VOID else f"<{tag[1]}{tag[2]}></{tag[1]}>"


def _xml(data: bytes, name: str) -> "XmlElement":
    """The root of a member of XML. Raises ImportRefused for what is ill formed or defines entities."""
    from xml.etree import ElementTree

    if b"<!ENTITY" in data.replace(b"\0", b"").upper():
        raise ImportRefused(
            in_english("{name} defines entities, which no book needs; leave it out.", name=name)
        )
    wide = data.startswith(_WIDE)
    try:
        return ElementTree.fromstring(data if wide else _STRAY.sub(b"&amp;", data))
    except (ElementTree.ParseError, LookupError, ValueError):
        raise ImportRefused(in_english("{name} is a damaged EPUB; get it again.", name=name)) from None


def _named(root: "XmlElement", local: str) -> "Iterator[XmlElement]":
    """The elements of a local name, whatever their namespace."""
    return (one for one in root.iter() if one.tag == local or one.tag.endswith(f"}}{local}"))


def _values(package: "XmlElement", local: str) -> list[str]:
    words = (" ".join("".join(one.itertext()).split()) for one in _named(package, local))
    return [one for one in words if one]


def _value(package: "XmlElement", local: str) -> str | None:
    return next(iter(_values(package, local)), None)


def _member(folder: str, address: str) -> str:
    """The member that a relative address names. It is a key of the archive and never used as a path."""
    return posixpath.normpath(posixpath.join(folder, unquote(address.partition("#")[0])))


def _entries(members: Members, table: str, name: str) -> Iterator[Entry]:
    data = members.read(table)
    folder = posixpath.dirname(table)
    for level, address, words in _nav(page_text(data), name) or _ncx(data, name):
        member, anchor = _member(folder, address), unquote(address.partition("#")[2])
        if words and member in members:
            yield Entry(level, member, anchor, words)


def _nav(source: str, name: str) -> list[tuple[int, str, str]]:
    """The lines of a navigation document: level, address, words."""
    root = parse(source, name)
    navs = [one for one in root.elements() if one.name == "nav"]
    toc = next((one for one in navs if "toc" in one.get("epub:type").split()), navs[0] if navs else None)
    if toc is None:
        return []
    links = [one for one in toc.elements() if one.name == "a" and one.get("href")]
    return [(_level(one), one.get("href"), said(one, source)) for one in links]


def _level(link: Element) -> int:
    return max(1, sum(above.name in ("ol", "ul") for above in link.ancestors()))


def _ncx(data: bytes, name: str) -> list[tuple[int, str, str]]:
    """The points of an NCX: level, address, words; none where it cannot be read, for the book still can."""
    try:
        root = _xml(data, name)
    except ImportRefused:
        return []
    found: list[tuple[int, str, str]] = []
    stack = [(point, 1) for tree in _named(root, "navMap") for point in _points(tree)][::-1]
    while stack:
        point, level = stack.pop()
        stack += [(one, level + 1) for one in _points(point)][::-1]
        label = next((one for one in point if one.tag.endswith("navLabel")), None)
        content = next((one.get("src") for one in point if one.tag.endswith("content")), None)
        if label is not None and content:
            found.append((level, content, " ".join("".join(label.itertext()).split())))
    return found


def _points(parent: "XmlElement") -> "list[XmlElement]":
    return [one for one in parent if one.tag.endswith("navPoint")]
