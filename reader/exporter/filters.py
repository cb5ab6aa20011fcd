"""What a template can do with words: the filters that each layout, and each template of the reader's, has.

The first line of each docstring is shown beside the editor. A stranger's words go through one of those that
escape; notes are Markdown by intention and go out as typed, but never beyond their place.
"""

import re
import uuid as uuids
from collections.abc import Callable, Iterable, Sequence
from typing import Any
from urllib.parse import quote as percent_encoded

from reader.exporter import articles_on_paper, escape, frontmatter, pages
from reader.exporter.citekeys import citekey
from reader.exporter.names import tag_name
from reader.exporter.notes import contained
from reader.exporter.paper import Paragraph, Run, Section, said
from reader.exporter.sheet import Sheet, distinct, place_of, whereabouts
from reader.model.article import CaptureRef
from reader.model.wording import in_english

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")

_FLAVOURS: dict[str, Callable[[str], str]] = {"": str, "pandoc": escape.pandoc, "logseq": escape.logseq}
#: Properties by which Logseq tells blocks apart and keeps their looks.
_OWN_KEYS = re.compile(r"^([ \t>*+-]*(?:id|collapsed))::", re.IGNORECASE | re.MULTILINE)
#: What stays as it is in an address between angle brackets (CommonMark 0.31, 6.3).
_IN_ADDRESSES = "!#$%&'()*+,/:;=?@[]~-._"


def oneline(words: object) -> str:
    """Words on one line, apart by single spaces; not escaped."""
    return escape.one_line(_text(words))


def md(words: object, flavour: str = "") -> str:
    """Words on one line of Markdown that mean nothing but themselves; md("pandoc") and md("logseq") too."""
    return _flavour(flavour)(escape.escaped_line(oneline(words)))


def paragraphs(words: object, flavour: str = "") -> str:
    """Words as paragraphs of Markdown that mean nothing but themselves; line ends stay. Flavours as in md."""
    return "\n".join(map(_flavour(flavour), escape.escaped_lines(_text(words))))


def quote(lines: object, mark: str = "> ") -> str:
    """Each line behind “> ”, or behind what is given: quote("    ") steps the lines in."""
    return "\n".join(f"{mark}{line}" if line else mark.rstrip() for line in _text(lines).split("\n"))


def note(typed: object, flavour: str = "") -> str:
    """A note as typed, kept from reaching into what follows it; a blank line must stand behind it."""
    _flavour(flavour)
    return "\n".join(contained(_text(typed), flavour))


def bullet(lines: object, depth: int = 0) -> str:
    """Lines as one block of an outline, as Logseq keeps it, so many steps in: bullet(1)."""
    first, *others = _text(lines).rstrip("\n").split("\n")
    indent = "\t" * depth
    return "\n".join([f"{indent}- {first}".rstrip(), *(f"{indent}  {line}".rstrip() for line in others)])


def unkeyed(typed: object) -> str:
    """A note for Logseq: what it would take for the id of the block, or its being folded, is words."""
    return _OWN_KEYS.sub(r"\1\\:\\:", _text(typed))


def cleaned(words: object) -> str:
    """Words with line feeds for line ends, and no control characters; not escaped."""
    return escape.cleaned(_text(words))


def tagname(tag: object) -> str:
    """A tag as Obsidian and other programs read one: Middle East becomes Middle-East."""
    return tag_name(_text(tag))


def tagnames(tags: Any) -> list[str]:
    """Tags as Obsidian and other programs read them, without those that differ in case alone."""
    return distinct(map(tagname, tags))


def headline(article: Sheet, flavour: str = "") -> str:
    """The title of an article for a heading of Markdown; the words that stand in for one in italics."""
    return md(article.title, flavour) or f"*{md(article.heading, flavour) or 'No title'}*"


def reference(article: Sheet) -> str:
    """Where an article is from, on one line of Markdown: who, where, when, its address, the way back."""
    known = [*map(md, article.authors), md(article.site), (article.published or "")[:10]]
    known += [f"[{md(article.url)}]({address(article.url)})"] if article.url else []
    return ", ".join([*filter(None, known), f"[Postil]({article.link})"])


def address(url: object) -> str:
    """An address for a link of Markdown: [words]({{ article.url | address }})."""
    return f"<{percent_encoded(oneline(url), safe=_IN_ADDRESSES)}>"


def place(of: Any) -> str:
    """The capture and the bytes in it, half open, of a highlight or a capture: a.txt, bytes 10-42."""
    return whereabouts(of) if isinstance(of, CaptureRef) else place_of(of)


def rows(section: Section, level: int = 1) -> list[pages.Row]:
    """A section of a paper for a page: the markup of each paragraph, and the remarks that begin in it."""
    return [row._replace(markup=_markup(row.markup)) for row in pages.rows(section, level)]


def notes(typed: str | Sequence[Paragraph]) -> str:
    """A note for a page: its Markdown as paragraphs, lists and quotations."""
    return _markup(pages.notes(said(typed) if isinstance(typed, str) else typed))


def inline(runs: Iterable[Run], apart: bool = False) -> str:
    """Words of a paper for a page, with their styles and links; each run by itself where they stand apart."""
    return _markup(pages.inline(runs, apart=apart))


def uuid(identity: object) -> str:
    """The id of a highlight or an article as a UUID, which is what it is nearly always."""
    words = _text(identity)
    return words if _UUID.fullmatch(words) else str(uuids.uuid5(uuids.NAMESPACE_URL, f"postil:{words}"))


#: Every filter by its name in a template.
FILTERS: dict[str, Callable[..., Any]] = {
    "oneline": oneline,
    "md": md,
    "paragraphs": paragraphs,
    "quote": quote,
    "note": note,
    "bullet": bullet,
    "unkeyed": unkeyed,
    "cleaned": cleaned,
    "tagname": tagname,
    "tagnames": tagnames,
    "yaml": frontmatter.value,
    "properties": frontmatter.of_articles,
    "headline": headline,
    "reference": reference,
    "address": address,
    "place": place,
    "paper": articles_on_paper.paper,
    "rows": rows,
    "notes": notes,
    "inline": inline,
    "anchor": pages.anchor,
    "uuid": uuid,
    "citekey": citekey,
}


def _flavour(name: str) -> Callable[[str], str]:
    """What is done to an escaped line for the programs of a flavour. Raises ValueError for an unknown one."""
    if name not in _FLAVOURS:
        raise ValueError(
            in_english("there is no flavour “{name}” of Markdown; there is pandoc and logseq", name=name)
        )
    return _FLAVOURS[name]


def _markup(text: str) -> str:
    """Markup of ours, which no layout escapes again."""
    from markupsafe import Markup

    return Markup(text)


def _text(value: object) -> str:
    return "" if value is None else str(value)
