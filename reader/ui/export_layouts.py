"""As what an export may go out: the formats of the program, and the reader's own templates."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from reader import paths
from reader.exporter.templating import suffix_of
from reader.model.export import Order, Reach
from reader.model.wording import tr, tr_noop
from reader.services.templates import Templates
from reader.ui.export_paths import is_folder

#: What each format is for.
ABOUT = {
    "markdown": tr_noop("Callouts, block ids and properties, for a vault"),
    "commonmark": tr_noop("Plain Markdown that every program reads"),
    "logseq": tr_noop("Bullets with properties, for a graph"),
    "academic": tr_noop("Pandoc's citations, and a bibliography beside"),
    "html": tr_noop("A page of its own: the text, with highlights and notes in it"),
    "text": tr_noop("Quotes, notes and where they are from, without any marks"),
    "docx": tr_noop("The text, with highlights in it and notes as comments"),
    "pdf": tr_noop("Pages to print, with notes in the margin"),
    "jsonld": tr_noop("W3C Web Annotation, for other programs"),
    "csv": tr_noop("A row a highlight, for a spreadsheet"),
    "readwise-csv": tr_noop("A row a highlight, in the columns of Readwise"),
    "ris": tr_noop("References with your notes, for Zotero and its like"),
    "bibtex": tr_noop("References with your notes, for LaTeX and biblatex"),
    "csljson": tr_noop("References with your notes, for pandoc and Zotero"),
    "zip": tr_noop("The whole library with its captures, to take away"),
}
#: What becomes of a paper, and how what is shown of it differs from the file.
PAPER = {
    "pdf": "",
    "docx": tr_noop("The same words on pages; a word processor has its own, with the notes as comments."),
    "html": tr_noop("The same words on pages; a browser shows one long page, with links."),
}
#: Suffixes of files that have properties at their head.
_PROPERTIES = (".md",)


class Layout(NamedTuple):
    """A format, or a template of the reader's own (its path; "" for a format). `about` says in a line what it
    is for, `joined` whether all usually goes into one file."""

    name: str
    template: str
    title: str
    about: str
    suffix: str
    joined: bool

    @property
    def has_properties(self) -> bool:
        """Whether its files have properties at their head, some of which are their reader's own."""
        return self.suffix in _PROPERTIES


def layouts() -> list[Layout]:
    """All of them: the formats in the order of their table, then the templates by name."""
    from reader.exporter.formats import FORMATS

    formats = [
        Layout(f.name, "", tr(f.title), tr(ABOUT[f.name]) if f.name in ABOUT else "", f.suffix, f.joined)
        for f in FORMATS.values()
    ]
    return [*formats, *(_own(template.path) for template in Templates(paths.templates()).all())]


def layout_of(order: Order) -> Layout:
    """What an order asks for, also where it is there no more."""
    if order.template:
        return _own(Path(order.template))
    found = next((each for each in layouts() if each.name == order.format), None)
    return found or Layout(order.format, "", order.format, tr("There is no such format."), "", False)


def is_joined(order: Order) -> bool:
    """Whether all that an order takes goes into one file; where nobody says otherwise, an outline does, and
    what is to go where a file is named."""
    if order.joined is not None:
        return order.joined
    usually = order.scope.reach is Reach.OUTLINE or layout_of(order).joined
    return usually or folder_of(order) != order.target


def is_paper(order: Order) -> bool:
    """Whether its files are pages with type on them, or made from these."""
    return not order.template and order.format in PAPER


def folder_of(order: Order) -> Path:
    """The folder that an order goes into, also where its target is a file."""
    is_file = order.target.suffix.lower() == layout_of(order).suffix and not is_folder(order.target)
    return order.target.parent if is_file else order.target


def _own(path: Path) -> Layout:
    name = path.name.removesuffix(".j2")
    suffix = suffix_of(name)
    about = tr("Your template, {suffix}", suffix=suffix)
    return Layout("", str(path), name.removesuffix(suffix), about, suffix, joined=False)
