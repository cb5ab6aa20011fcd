"""Verbs of printing: pages are seen before they are printed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from reader.model.errors import PostilError
from reader.model.wording import tr, tr_n, tr_noop, tr_stored
from reader.ui.jobs import Lane
from reader.ui.unmet import unmet

if TYPE_CHECKING:
    from PySide6.QtGui import QPicture

    from reader.model.export import Scope
    from reader.ui.jobs import Job
    from reader.ui.print_view import Printing, PrintView, Stopped
    from reader.ui.window import Window

#: The job that writes pages into a file.
_WRITING = "print to file"


@unmet(tr_noop("No pages are being printed."))
def is_open(w: Window) -> bool:
    return "printing" in w.views


def print_pages(w: Window) -> None:
    """Print what is selected, or the article, with its highlights and notes: see the pages first."""
    from reader.ui import export_scope
    from reader.ui.print_view import PrintView

    scope = export_scope.scope_now(w, export_scope.SELECTED) or export_scope.scope_now(
        w, export_scope.ARTICLE
    )
    if scope is None:
        w.status.say(tr("No article is open or selected."))
        return
    PrintView(w, _of_articles(w, scope)).open()


def page_forward(w: Window) -> None:
    """Go to the next page."""
    _view(w).turn(w.keys.count)


def page_backward(w: Window) -> None:
    """Go to the page before."""
    _view(w).turn(-w.keys.count)


def first_page(w: Window) -> None:
    """Go to the first page."""
    _view(w).turn(-len(_view(w).pages))


def last_page(w: Window) -> None:
    """Go to the last page."""
    _view(w).turn(len(_view(w).pages))


def send_pages(w: Window) -> None:
    """Choose a printer and print; where none is known, write the pages into a PDF file."""
    view = _view(w)
    if not view.pages:
        return
    if printers():
        _send(w, view)
    else:
        write_pages(w)


def write_pages(w: Window) -> None:
    """Write the pages into a PDF file."""
    from reader.exporter.names import named_file
    from reader.ui.export_paths import choose_file

    view = _view(w)
    if view.pages:
        choose_file(w, f"{named_file(view.printing.name, '', ())}.pdf", partial(_write, w, view))


def printers() -> list[str]:
    """The printers that this machine knows, by name; none where Qt's part for them is not there."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return []
    return QPrinterInfo.availablePrinterNames()


def _send(w: Window, view: PrintView) -> None:
    """In the desktop's own dialog, for it knows the printers and what each can do."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from reader.ui.print_painting import send
    from reader.ui.printing import page_size

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(page_size())
    printer.setDocName(view.printing.name)
    dialog = QPrintDialog(printer, w)
    dialog.setMinMax(1, len(view.pages))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return
    pages = view.pages[max(0, printer.fromPage() - 1) : printer.toPage() or None]
    if send(pages, printer):
        name = printer.printerName() or printer.outputFileName()
        w.status.say(tr_n(len(pages), "{n} page goes to {name}.", "{n} pages go to {name}.", name=name))
        view.leave()
    else:
        said = tr("{name} takes no pages; see whether it is switched on.", name=printer.printerName())
        w.status.say(said, lasting=True)


def _write(w: Window, view: PrintView, file: Path) -> None:
    printing = view.printing

    def work(job: Job) -> Path:
        from reader.services.new_file import write_new
        from reader.services.processes import Cancelled

        data = printing.file(lambda: job.cancelled)
        if job.cancelled:
            raise Cancelled(tr("Stopped."))
        if not data:
            raise PostilError(tr("Nothing is here any more that could be printed; no file was written."))
        return write_new(file, data)

    def done(written: Path) -> None:
        w.status.say(tr("The pages are written to {file}", file=written), lasting=True)

    w.jobs.run(_WRITING, work, done, w.tell_trouble, lane=Lane.LAYOUTS)


def _of_articles(w: Window, scope: Scope) -> Printing:
    """Articles on pages. Their file is set as the export does: it has the text in it, and bookmarks."""
    from reader.model.export import Order, Reach
    from reader.ui.export_pages import paper_of
    from reader.ui.print_painting import recorded
    from reader.ui.print_view import Printing
    from reader.ui.printing import print_paper

    library, order = w.session.library, Order(scope, "pdf", Path(), joined=True)

    def pages(stopped: Stopped) -> list[QPicture]:
        paper = paper_of(library, order, stopped)
        return recorded(paper, stopped) if paper is not None else []

    def file(stopped: Stopped) -> bytes:
        paper = paper_of(library, order, stopped)
        return print_paper(paper, stopped).data if paper is not None else b""

    name = tr_stored(scope.name) if scope.reach is Reach.QUERY else scope.name
    return Printing(name, pages, file)


def _view(w: Window) -> PrintView:
    return cast("PrintView", w.views["printing"])
