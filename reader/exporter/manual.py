"""The manual as one page of the web: no script, nothing from elsewhere, links that lead inside it."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from reader.model.manual import Page, anchor, set_blocks, words_in
from reader.model.markdown import BOLD, CODE, ITALIC, STRUCK, Kind, NoteBlock, Span

_STYLED = ((BOLD, "strong"), (ITALIC, "em"), (STRUCK, "s"), (CODE, "code"))
_HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Postil: the manual</title><style>
body { font: 1.05rem/1.55 "Source Serif 4", Georgia, serif; max-width: 40rem; margin: 3rem auto;
       padding: 0 1rem; color: #1f2328; background: #fcfbf8; }
h1 { margin: 4rem 0 1rem; } h2 { margin: 2.2rem 0 .6rem; } a { color: #9a3324; }
code, pre { font-size: .86em; background: #e9e5da; border-radius: .2em; padding: .05em .3em; }
pre { padding: .6em .8em; white-space: pre-wrap; } li { margin: .25em 0; }
@media (prefers-color-scheme: dark) { body { color: #dcdad3; background: #1d1e20; } a { color: #e58a6d; }
       code, pre { background: #2d2e32; } }
</style></head><body>
"""


def page_of(pages: Sequence[Page]) -> str:
    """All pages one after another; each heading has an anchor of its own."""
    return f"{_HEAD}{''.join(map(_page, pages))}</body></html>\n"


def _page(page: Page) -> str:
    parts = []
    for items, run in groupby(set_blocks(page.text), key=lambda block: block.kind is Kind.ITEM):
        here = [*run]
        parts.append(_items(here) if items else "".join(_block(block, page) for block in here))
    return f'<section id="{page.name}">\n{"".join(parts)}</section>\n'


def _items(items: Sequence[NoteBlock]) -> str:
    """A list; one item with a number in front makes all of it a numbered one."""
    element = "ol" if items[0].marker[:1].isdigit() else "ul"
    return f"<{element}>{''.join(f'<li>{_inline(item.spans)}</li>' for item in items)}</{element}>\n"


def _block(block: NoteBlock, page: Page) -> str:
    if block.kind is Kind.HEADING:
        level = min(block.depth, 6)
        named = "" if level == 1 else f' id="{page.name}-{anchor(words_in(block))}"'
        return f"<h{level}{named}>{_inline(block.spans)}</h{level}>\n"
    if block.kind is Kind.CODE:
        return f"<pre>{escape(words_in(block))}</pre>\n"
    return "<hr>\n" if block.kind is Kind.RULE else f"<p>{_inline(block.spans)}</p>\n"


def _inline(spans: Sequence[Span]) -> str:
    return "".join(map(_span, spans))


def _span(span: Span) -> str:
    words = escape(span.text)
    for style, element in reversed(_STYLED):
        if span.style & style:
            words = f"<{element}>{words}</{element}>"
    if not span.url:
        return words
    name, _, place = span.url.partition("#")
    target = "-".join(part for part in (name.removesuffix(".md"), place) if part)
    return f'<a href="#{escape(target)}">{words}</a>'
