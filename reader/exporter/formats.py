"""The table of formats: one row, one pure function."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.exporter import bibtex, csljson, docx, jsonld, outline, ris, tables
from reader.exporter.paper import Paper, Printed, Printer
from reader.exporter.sheet import Sheet
from reader.exporter.templating import addition, outlined, suffix_of, written
from reader.model.errors import PostilError
from reader.model.outline import Item, Outline
from reader.model.wording import tr, tr_noop

Outlined = Callable[[Outline, Sequence[Item], Sequence[Sheet]], bytes]

#: The layouts that write outlines too.
_PAGE, _TEXT = "article.html.j2", "plain.txt.j2"


class Format(NamedTuple):
    """A way out of the library.

    `title` is for menus, `suffix` begins with its dot. `joined` tells whether all articles go into one
    file where nobody says otherwise; each format can do both. `write` makes the bytes of a file from one
    article or several, and a name for them together; the same values give the same bytes.

    `layout` is the file of the built-in layout (templating.source) that it is written in, "" for none.
    `beside` is the format that is written next to it, for the same articles and under the same name: what
    it refers to stands there.

    `added` makes what is put at the end of a file that its reader edited: the notes and highlights of these
    sheets alone, each highlight with its block id, below a heading of its own that names a day (ISO);
    and below the titles of the articles where the file holds several (True). None where a file cannot be
    added to.

    `outlined` makes a file in the shape of an outline, from its items and the sheets of what it quotes. None
    for formats of data, which take the quoted highlights alone, in the outline's order, and for paper.

    `typeset` is there for what is paper: it sets an article, several (`articles_on_paper.paper`) or an
    outline (`outline_on_paper.paper`). One that `prints` needs a printer, whatever it sets; `write` has none.
    """

    name: str
    title: str
    suffix: str
    joined: bool
    write: Callable[[Sequence[Sheet], str], bytes]
    added: Callable[[Sequence[Sheet], str, bool], str] | None = None
    outlined: Outlined | None = None
    typeset: Callable[[Paper, Printer | None], Printed] | None = None
    layout: str = ""
    beside: str = ""
    prints: bool = False


def _printed(paper: Paper, printer: Printer | None) -> Printed:
    """Pages in type. Raises PostilError where there is no printer."""
    if printer is None:
        raise PostilError(
            tr("PDF is set by the printer of the program, which is not at hand here; choose DOCX.")
        )
    return printer(paper)


def _unprinted(_sheets: Sequence[Sheet], _title: str) -> bytes:
    """What only a printer can write. Raises PostilError."""
    return _printed(Paper("", ()), None).data


def _laid_out(
    name: str,
    title: str,
    layout: str,
    outlined: Outlined | None = None,
    beside: str = "",
    *,
    grows: bool = True,
) -> Format:
    """A format that is a built-in layout; `grows` tells whether a file of it can be added to."""
    return Format(
        name,
        title,
        suffix_of(layout),
        joined=False,
        write=written(layout),
        layout=layout,
        beside=beside,
        outlined=outlined,
        added=addition(layout) if grows else None,
    )


FORMATS: dict[str, Format] = {
    format_.name: format_
    for format_ in (
        _laid_out("markdown", tr_noop("Markdown for Obsidian"), "markdown.md.j2", outline.write),
        _laid_out("logseq", tr_noop("Markdown for Logseq"), "logseq.md.j2"),
        _laid_out("commonmark", tr_noop("Plain Markdown (CommonMark)"), "commonmark.md.j2", outline.write),
        _laid_out("academic", tr_noop("Markdown with citations (pandoc)"), "academic.md.j2", beside="bibtex"),
        _laid_out("html", tr_noop("Web page (HTML)"), _PAGE, outlined(_PAGE), grows=False),
        _laid_out("text", tr_noop("Plain text"), _TEXT, outlined(_TEXT)),
        Format(
            "jsonld", tr_noop("W3C Web Annotations (JSON-LD)"), ".jsonld", joined=True, write=jsonld.write
        ),
        Format("csv", tr_noop("CSV table"), ".csv", joined=True, write=tables.write),
        Format("readwise-csv", tr_noop("CSV for Readwise"), ".csv", joined=True, write=tables.write_readwise),
        Format(
            "docx",
            tr_noop("Word document"),
            ".docx",
            joined=False,
            write=docx.write,
            outlined=docx.write_outline,
            typeset=docx.typeset,
        ),
        Format("pdf", tr_noop("PDF"), ".pdf", joined=False, write=_unprinted, typeset=_printed, prints=True),
        Format("ris", tr_noop("RIS"), ".ris", joined=True, write=ris.write),
        Format("bibtex", tr_noop("BibTeX"), ".bib", joined=True, write=bibtex.write),
        Format("csljson", tr_noop("CSL-JSON"), ".json", joined=True, write=csljson.write),
    )
}
