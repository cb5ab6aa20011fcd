"""Recognising HTML by its content, whatever the file is called."""

import re

#: What may stand before the first element: declarations, instructions, comments, a document type.
_PROLOGUE = re.compile(
    r"(?:[\s\ufeff]+|<\?[^>]{0,2000}>|(?><!--.{0,8000}?-->)|<!DOCTYPE\s[^\[>]{0,500}(?:\[.{0,8000}?\]\s*)?>)*+",
    re.I | re.S,
)
_DOCTYPE = re.compile(r"<!DOCTYPE\s+html\b", re.I)
_ROOT = re.compile(r"<(?:[\w.-]{1,40}:)?([a-z][\w.-]{0,40})(?=[\s/>])", re.I)
_TAG = re.compile(
    r"</?(?:p|div|span|a|h[1-6]|li|ul|ol|br|img|meta|script|link|table|section)\b[^<>]{0,400}>", re.I
)
_PAGE = frozenset({"html", "head", "body"})
_FLOW = frozenset(
    {"article", "aside", "blockquote", "center", "div", "figure", "footer", "form", "header", "li", "link"}
    | {"main", "meta", "nav", "ol", "p", "pre", "script", "section", "span", "style", "table", "title", "ul"}
    | {"a", "br", "font", "img", "h1", "h2", "h3", "h4", "h5", "h6"}
)

#: So many tags show that a text is markup; so many where it begins with an element of a page's body.
TAGS = 20
TAGS_AFTER_ELEMENT = 4


def root_of(head: str) -> str | None:
    """The name of the first element of a text that begins with markup, lower case and without a prefix."""
    prologue = _PROLOGUE.match(head)
    root = _ROOT.match(head, prologue.end() if prologue else 0)
    return root[1].lower() if root else None


def is_html(text: str) -> bool:
    """Whether a text is a page's markup and not the page's words; its first 20,000 characters are read."""
    head = text[:20_000]
    root = root_of(head)
    prologue = _PROLOGUE.match(head)
    if root in _PAGE or (prologue and _DOCTYPE.search(prologue[0])):
        return True
    tags = sum(1 for _ in _TAG.finditer(head))
    return tags >= TAGS or (root in _FLOW and tags >= TAGS_AFTER_ELEMENT)
