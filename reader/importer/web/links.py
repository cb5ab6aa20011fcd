"""Where the title of a record leads: the link in it, or around it; and what else leads there."""

from itertools import islice, takewhile

from reader.importer.web.flow import hidden, shown_texts
from reader.importer.web.pieces import PROSE, Piece
from reader.importer.web.tree import Element


def link_of(one: Element) -> str | None:
    """Where a title leads, as written; a link to a place on the same page leads nowhere."""
    for node in (one, *islice(one.ancestors(), 2)):
        if node.name == "a" and _leads(node):
            return node.get("href")
    for inner in one.elements():
        if inner.name == "a" and _leads(inner) and _is_most(inner, one) and _is_shown(inner, one):
            return inner.get("href")
    return None


def _leads(link: Element) -> bool:
    return (href := link.get("href")) != "" and not href.startswith(("#", "javascript:"))


def _is_shown(link: Element, one: Element) -> bool:
    """Whether a link is shown inside an element that is."""
    around = takewhile(lambda above: above is not one, link.ancestors())
    return not any(map(hidden, (link, *around)))


def _is_most(link: Element, one: Element) -> bool:
    """Whether a link is the better part of a title and not a mark behind it."""
    size = sum(text.end - text.start for text in shown_texts(one))
    return sum(text.end - text.start for text in shown_texts(link)) * 2 >= size


def is_text(piece: Piece, link: str | None) -> bool:
    """Whether a piece is a text that is a link, which leads where the title of its record does."""
    if link is None or piece.columns < PROSE or not piece.linked:
        return False
    return {_around(text.parent) for text, _ in piece.runs} <= {link, None}


def _around(inner: Element) -> str | None:
    """Where the link around an element leads, as written."""
    return next((one.get("href") for one in (inner, *inner.ancestors()) if one.name == "a"), None)
