"""Notes that Zotero makes of annotations, exported as HTML or Markdown: each quote with what was said of it.

In HTML every quote carries, as JSON in an attribute, the annotation it is; in Markdown a link to it.
"""

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from reader.importer.door import decode
from reader.importer.elsewhere.colors import our_color
from reader.importer.elsewhere.entries import Entries, Entry, cleaned, line, split_of
from reader.importer.elsewhere.moments import day_of
from reader.importer.places import Places
from reader.importer.web.charset import decode_page
from reader.importer.web.flow import said
from reader.importer.web.tree import Element, parse
from reader.model.capture import Split
from reader.model.elsewhere import Marked
from reader.model.errors import ImportRefused
from reader.model.wording import in_english

#: What an exported note has and no other page: quotes that carry their annotation.
_HTML = re.compile(r"<span\b[^>]{0,200}\bdata-annotation=[\"']%7B", re.I)
_MARKDOWN = re.compile(r"\]\(zotero://open(?:-pdf)?/library/items/\w+[^)]*\)")
#: “quote” ([Author, 2020, p. 3](zotero://select/...)) ([pdf](zotero://open-pdf/...)) and what was said of it.
_QUOTED = re.compile(
    r"[“\"](?P<quote>[^\n]+?)[”\"]\s*\(\[(?P<by>[^\]\n]*)\]\(zotero://select/(?P<item>[^)\s]+)\)\)"
    r"(?:\s*\(\[[^\]\n]*\]\(zotero://open[^)\s]*\)\))?[ \t]*(?P<comment>[^\n]*)"
)
_PAGE = re.compile(r",\s*(?:p{1,2}\.|[Ss]\.|с\.)?\s*[\w–-]+\Z")
#: Elements that hold words of the reader's own between the quotes.
_OWN = frozenset({"p", "li", "blockquote", "pre"})
#: The line below the title of a note: when its annotations were put together.
_DATED = re.compile(r"\([\d\s/.,:APM-]+\)\s*\Z", re.I)
#: The quotation marks that Zotero puts around a quote.
_MARKS = re.compile(r"\A\s*[“„«\"](.*)[”“»\"]\s*\Z", re.S)
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!<>~|-])")


def is_note(text: str) -> bool:
    """Whether a text is a note of Zotero's with annotations in it; in Markdown most of its lines are some."""
    if _HTML.search(text):
        return True
    lines = [each for each in text.split("\n") if each.strip() and not each.startswith("#")]
    lines = [each for each in lines if not _DATED.match(each)]
    return 2 * sum(1 for each in lines if _MARKDOWN.search(each)) > len(lines)


def split(data: bytes, name: str) -> Split:
    """The items that a note quotes from, each as an article. Raises ImportRefused where it quotes none."""
    entries = Entries(name)
    decoded = decode_page(data, name) if b"data-annotation=" in data else decode(data, name)
    places = Places(decoded, data)
    if _HTML.search(decoded.text):
        _read_html(entries, decoded.text, places)
    else:
        _read_markdown(entries, decoded.text, places)
    if not entries.all:
        raise ImportRefused(
            in_english(
                "{name} is a note of Zotero's without a quote; export the note with annotations.", name=name
            )
        )
    return split_of(data, name, "Zotero", decoded.encoding, entries.all, decoded.assumed)


def _read_html(entries: Entries, source: str, places: Places) -> None:
    root = parse(source, "The note")
    items = _items(root)
    for block in root.elements():
        quotes = [one for one in block.children if isinstance(one, Element) and one.get("data-annotation")]
        for n, quote in enumerate(quotes):
            found = _json(quote.get("data-annotation"))
            cited = found.get("citationItem")
            uris = cited.get("uris") if isinstance(cited, dict) else None
            uri = line(uris[0]) if isinstance(uris, list) and uris else line(found.get("attachmentURI"))
            ends = quotes[n + 1].start if n + 1 < len(quotes) else block.end
            entry = _entry(entries, uri, items.get(uri, {}), _citation(block, quote, source))
            comment = _comment(block, quote, ends, source)
            image = quote.name == "img"
            words = "" if image else _MARKS.sub(r"\1", said(quote, source))
            mark = Marked(words, note=comment, color=our_color(found.get("color")))
            entry.mark(mark, (places.byte(quote.start), places.byte(ends)))
        if not quotes and block.name in _OWN and entries.all:
            entries.all[-1].add_note(said(block, source))


def _items(root: Element) -> dict[str, dict[str, Any]]:
    """What the note says of the items it cites, by their URIs (CSL-JSON)."""
    found: dict[str, dict[str, Any]] = {}
    for element in root.elements():
        kept = _json(element.get("data-citation-items"), list)
        for item in kept if isinstance(kept, list) else []:
            data = item.get("itemData") if isinstance(item, dict) else None
            uris = item.get("uris") if isinstance(item, dict) else None
            if isinstance(data, dict) and isinstance(uris, list):
                found |= {line(uri): data for uri in uris}
    return found


def _json(text: str, kind: type = dict) -> Any:
    """A value in an attribute, written as in an address; an empty one where it is no such value."""
    try:
        found = json.loads(unquote(text)) if text else None
    except (ValueError, RecursionError):
        found = None
    return found if isinstance(found, kind) else kind()


def _entry(entries: Entries, uri: str, item: dict[str, Any], citation: str) -> Entry:
    by = _authors(item) or ("" if item.get("title") else _PAGE.sub("", citation))
    entry = entries.at(item.get("URL"), item.get("title"), by, key="" if item.get("URL") else uri)
    entry.site = entry.site or line(item.get("container-title"))
    entry.language = entry.language or line(item.get("language"))
    issued = item.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    if isinstance(parts, list) and parts and isinstance(parts[0], list) and len(parts[0]) == 3:
        entry.published = day_of("-".join(f"{line(part):0>2}" for part in parts[0]))
    return entry


def _authors(item: dict[str, Any]) -> str:
    people = item.get("author")
    names = [
        line(one.get("literal")) or f"{line(one.get('given'))} {line(one.get('family'))}".strip()
        for one in (people if isinstance(people, list) else [])
        if isinstance(one, dict)
    ]
    return ", ".join(filter(None, names))


def _citation(block: Element, quote: Element, source: str) -> str:
    """The citation behind a quote, "(Author, 2020, p. 3)", without its brackets."""
    behind = (one for one in _behind(block, quote) if isinstance(one, Element) and one.get("data-citation"))
    found = next(behind, None)
    return said(found, source).strip("() ") if found is not None else ""


def _behind(block: Element, quote: Element) -> Iterator[Any]:
    return iter(block.children[block.children.index(quote) + 1 :])


def _comment(block: Element, quote: Element, end: int, source: str) -> str:
    """What was said of a quote: the words behind it, up to the next one, without its citation."""
    words = []
    for one in _behind(block, quote):
        if one.start >= end:
            break
        if isinstance(one, Element):
            words += [] if one.get("data-citation") else [said(one, source)]
        else:
            words.append(_text(source[one.start : one.end]))
    return " ".join(" ".join(words).split())


def _text(source: str) -> str:
    from html import unescape

    return cleaned(unescape(source))


def _read_markdown(entries: Entries, source: str, places: Places) -> None:
    for found in _QUOTED.finditer(source):
        citation = _unescaped(found["by"])
        # An item is named by no more than its citation: who wrote it, and when.
        entry = entries.at("", "", _PAGE.sub("", citation), key=found["item"])
        mark = Marked(_unescaped(found["quote"]), note=_unescaped(found["comment"]).strip())
        entry.mark(mark, (places.byte(found.start()), places.byte(found.end())))
    for each in source.split("\n"):
        own = each.strip() and not each.startswith("#") and not _DATED.match(each)
        if own and entries.all and not _QUOTED.search(each):
            entries.all[-1].add_note(_unescaped(each).strip())


def _unescaped(text: str) -> str:
    return cleaned(_ESCAPED.sub(r"\1", text))
