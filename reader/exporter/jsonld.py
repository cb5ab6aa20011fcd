"""W3C Web Annotations as JSON-LD (https://www.w3.org/TR/annotation-model): one collection of one page.

Every key is of the standard, or a term of the vocabularies its context names (Dublin Core). Each annotation
stands on a line of its own and is whole without the others.
"""

import json
from collections.abc import Iterable, Sequence

from reader.exporter.addresses import derived_urn, hash_address, uri, urn
from reader.exporter.sheet import Annotation, Sheet
from reader.model.article import CaptureRef

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
#: What a browser shows of a highlight's colour, under words that stay black.
_SHADES = {"yellow": "#fff3a3", "green": "#c8f0c0", "blue": "#c5e1fb", "pink": "#fcd0e3", "purple": "#e2d3fa"}

Node = dict[str, object]


def write(sheets: Sequence[Sheet], title: str) -> bytes:
    """The highlights of each article in the order of reading, then its note and tags as one on the whole.

    Ids are those of the library as UUIDs. `dcterms:source` tells of each article under the address its
    annotations have as `source`; an article without an address is named by its id.
    """
    # Each as its bytes at once: to let go of 20,000 of them together, or to encode them, would hold the
    # window up for a tenth of a second.
    annotations = [_json(node) for sheet in sheets for node in _annotations(sheet)]
    collection = derived_urn("collection", *(sheet.id for sheet in sheets))
    head: Node = {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": title,
        "generator": {"type": "Software", "name": "Postil"},
        "total": len(annotations),
        "last": derived_urn("page", collection),
    }
    page: Node = {
        "@context": CONTEXT,
        "id": head["last"],
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
    }
    sources = _list(_json(_article(sheet)) for sheet in sheets)
    begun = _open(head), b',\n"dcterms:source": ', sources, b',\n"first": ', _open(page)
    return b"".join((*begun, b',\n"items": ', _list(annotations), b"}}\n"))


def _annotations(sheet: Sheet) -> Iterable[Node]:
    source = _source(sheet)
    for mark in sheet.highlights:
        yield _highlight(mark, source, sheet)
    if sheet.note or sheet.tags:
        body = _body(sheet.note, sheet.tags)
        yield _annotation(derived_urn("article", sheet.id), body, {"source": source}, sheet.link)


def _highlight(mark: Annotation, source: str, sheet: Sheet) -> Node:
    target: Node = {"source": source, "selector": list(_selectors(mark)), "styleClass": mark.color}
    captured = next((each for each in sheet.captures if mark.sha256 and each.sha256 == mark.sha256), None)
    if captured and captured.captured:
        target["state"] = _state(captured)
    node = _annotation(urn(mark.id), _body(mark.note, mark.tags), target, mark.link)
    node |= {"created": mark.created, "modified": mark.updated}
    if mark.color in _SHADES:
        value = f".{mark.color} {{ background-color: {_SHADES[mark.color]} }}"
        node["stylesheet"] = {"type": "CssStylesheet", "value": value}
    return node


def _annotation(identity: str, body: list[Node], target: Node, link: str) -> Node:
    """`motivation` is the chief one; each body says its own. The library knows of no creator."""
    purposes = [str(each["purpose"]) for each in body]
    node: Node = {"@context": CONTEXT, "id": identity, "type": "Annotation"}
    node |= {"motivation": purposes[0] if purposes else "highlighting", "canonical": identity, "via": link}
    return node | ({"body": body} if body else {}) | {"target": target}


def _body(note: str, tags: Sequence[str]) -> list[Node]:
    """The note, then the tags."""
    own: Node = {"type": "TextualBody", "value": note, "format": "text/markdown", "purpose": "commenting"}
    texts = [own] if note else []
    return texts + [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in tags]


def _selectors(mark: Annotation) -> Iterable[Node]:
    """The words and what stood around them; their place in the article's text; their bytes in the capture.

    Places in text are code points, as the standard counts them. The quote is named by its check hash as
    RFC 6920 writes a SHA-256 that is cut to 64 bits, the capture by its whole hash.
    """
    words: Node = {"exact": mark.quote, "prefix": mark.prefix, "suffix": mark.suffix}
    checked = {"dcterms:identifier": f"nih:sha-256-64;{mark.check}"}
    yield {"type": "TextQuoteSelector"} | words | checked
    if mark.start is not None:
        yield {"type": "TextPositionSelector", "start": mark.start, "end": mark.end}
    if mark.first is not None:
        capture = _capture(mark.file, mark.sha256)
        place: Node = {"type": "DataPositionSelector", "start": mark.first, "end": mark.last}
        yield place | {"dcterms:source": capture}


def _state(capture: CaptureRef) -> Node:
    """The page as it was on the day of the capture, which is a copy of it."""
    day = str(capture.captured)[:10]
    state: Node = {"type": "TimeState"}
    state |= {"sourceDateStart": f"{day}T00:00:00Z", "sourceDateEnd": f"{day}T23:59:59Z"}
    name = hash_address(capture.sha256)
    return state | ({"cached": name} if name else {})


def _article(sheet: Sheet) -> Node:
    known: Node = {
        "id": _source(sheet),
        "type": "Text",
        "dcterms:identifier": urn(sheet.id),
        "dcterms:title": sheet.title,
        "dcterms:creator": list(sheet.authors),
        "dcterms:publisher": sheet.site,
        "dcterms:issued": sheet.published,
        "language": sheet.language,
        "via": sheet.link,
        "dcterms:hasVersion": [_captured(capture) for capture in sheet.captures],
    }
    return {name: value for name, value in known.items() if value}


def _captured(capture: CaptureRef) -> Node:
    """The bytes of a capture that hold the article."""
    day = {"dcterms:date": capture.captured} if capture.captured else {}
    at = {"type": "DataPositionSelector", "start": capture.start, "end": capture.end}
    return {"source": _capture(capture.file, capture.sha256) | day, "selector": at}


def _capture(file: str, sha256: str) -> Node:
    name = hash_address(sha256)
    node: Node = {"id": name} if name else {}
    return node | {"dcterms:title": file}


def _source(sheet: Sheet) -> str:
    return uri(sheet.url or "") or urn(sheet.id)


def _open(node: Node) -> bytes:
    """A node as JSON, without the brace that ends it."""
    return _json(node)[:-1]


def _list(nodes: Iterable[bytes]) -> bytes:
    return b"[" + b",".join(b"\n%b" % node for node in nodes) + b"]"


def _json(node: Node) -> bytes:
    return json.dumps(node, ensure_ascii=False).encode("utf-8", "replace")
