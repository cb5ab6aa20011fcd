"""Printing: a paper in type on pages, as a PDF file with its typefaces in it.

Needs no window and no screen, and works in any thread: Qt sets words, the file is our own.
"""

import os
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, QLoggingCategory
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize

from reader.exporter.paper import Paper, Printed
from reader.model.wording import tr
from reader.services.processes import Cancelled
from reader.ui import fonts
from reader.ui.print_ink import Ink
from reader.ui.print_letters import letters_of, missing
from reader.ui.print_numbers import Numbers
from reader.ui.print_pages import Pages
from reader.ui.print_type import POINT, Types


def print_paper(paper: Paper, cancelled: Callable[[], bool] = bool, types: Types | None = None) -> Printed:
    """A paper as a PDF file; the same paper gives the same bytes on the same machine.

    A part of one has no bookmarks in its file, but tells them. `types` keeps what papers are set in from one
    to the next in a thread. Raises Cancelled soon after `cancelled` has said so for the first time.
    """
    _ready()
    types = Types() if types is None else types
    size = page_size().size(QPageSize.Unit.Point)
    ink = Ink((size.width(), size.height()))

    def heed() -> None:
        if cancelled():
            raise Cancelled(tr("Stopped."))

    def turn() -> None:
        heed()
        ink.turn()

    pages = Pages(ink, (size.width(), size.height()), turn, types, numbered=not paper.part, heed=heed)
    _draw(paper, pages)
    _draw_feet(paper, Numbers(ink, size.height() * POINT, types), turn)
    marks = () if paper.part else pages.bookmarks
    data = ink.written(paper.title, _identity(paper), marks, paper.language)
    lacking = missing(letters_of(paper))
    if paper.part:
        return Printed(data, lacking, tuple(pages.feet), tuple(pages.bookmarks))
    return Printed(data, lacking)


def _draw(paper: Paper, pages: Pages) -> None:
    titled = len(paper.sections) > 1 and paper.part <= 1
    for n, section in enumerate(paper.sections):
        pages.draw(section, title=paper.title if titled and not n else "")
    pages.end()


def _draw_feet(paper: Paper, numbers: Numbers, turn: Callable[[], object]) -> None:
    for n, right in enumerate(paper.feet, 1):
        if n > 1:
            turn()
        numbers.draw(n, right * POINT)


def _identity(paper: Paper) -> str:
    """What makes a document another one: its title and what is in it."""
    return "\n".join([paper.title, *(section.title for section in paper.sections)])


def page_size() -> QPageSize:
    """Letter where inches are used, A4 elsewhere."""
    american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)


@cache
def _ready() -> QCoreApplication:
    """Qt without a screen, where no window runs, and all typefaces of the program."""
    application = QCoreApplication.instance()
    if application is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QGuiApplication(["postil"])
        # A script that no typeface has is told once (`print_letters`), not for every typeface there is.
        QLoggingCategory.setFilterRules("qt.text.font.db=false")
    if "Italic" not in QFontDatabase.styles(fonts.SERIF):
        fonts.load()
    return application
