"""Where the title of a record leads: the link in it, or around it; and what else leads there."""

from collections.abc import Iterable
from itertools import chain, islice, takewhile

from reader.importer.web.flow import hidden, said, shown_texts
from reader.importer.web.pieces import PROSE, Piece
from reader.importer.web.tree import Element, Text
from reader.importer.words import fold, is_more

#: The longest source of a link to the rest, in code points.
_LINK = 1000


def link_of(one: Element) -> str | None:
    """Where a title leads, as written; a link to a place on the same page leads nowhere."""
    for node in (one, *islice(one.ancestors(), 2)):
        if node.name == "a" and _leads(node):
            return node.get("href")
    for inner in one.elements():
        if inner.name == "a" and _leads(inner) and _is_most(inner, one) and _is_shown(inner, one):
            return inner.get("href")
    return None


def lead_of(heading: Element, title: str, nodes: Iterable[Element | Text], source: str) -> str | None:
    """Where a record leads: by its title, or where that is no link, by one that is called by it and laid
    over the record, or by the only one to its rest.
    """
    if (told := link_of(heading)) or any(one.name == "a" for one in heading.elements()):
        return told
    every = chain.from_iterable((n, *n.elements()) for n in nodes if isinstance(n, Element))
    some = [one for one in every if one.name == "a" and one.end - one.start <= _LINK and _leads(one)]
    for one in some:
        if title in (one.get("aria-label"), one.get("title")):
            return one.get("href")
    more = {one.get("href") for one in some if is_more(fold(said(one, source)))}
    return more.pop() if len(more) == 1 else None


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
