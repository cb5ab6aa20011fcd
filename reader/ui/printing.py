"""Printing: a paper in type on pages, as a PDF file with its typefaces in it.

Needs no window and no screen: lines are set by QTextLayout and drawn by QPdfWriter, in any thread.
"""

import os
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QLoggingCategory, QMarginsF, QUuid
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize, QPainter, QPdfWriter

from reader.exporter.paper import Paper, Printed
from reader.exporter.pdf_file import finished
from reader.services.processes import Cancelled
from reader.ui import fonts
from reader.ui.print_letters import alike, letters_of, missing
from reader.ui.print_numbers import Numbers
from reader.ui.print_pages import Pages
from reader.ui.print_type import POINT

#: Points to the inch.
_INCH = 72
_METADATA = b"<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><?xpacket end='w'?>"


def print_paper(paper: Paper, cancelled: Callable[[], bool] = bool) -> Printed:
    """A paper as a PDF file; the same paper gives the same bytes on the same machine.

    A part of one has no bookmarks in its file, but tells them. Raises Cancelled at the end of a page, once
    `cancelled` says so.
    """
    _ready()
    size = page_size()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, paper, size)
    painter = QPainter(writer)
    points = size.size(QPageSize.Unit.Point)

    def turn() -> None:
        if cancelled():
            raise Cancelled("Stopped.")
        writer.newPage()

    pages = Pages(painter, (points.width(), points.height()), turn, numbered=not paper.part)
    try:
        _draw(paper, pages)
        _draw_feet(paper, Numbers(painter, points.height() * POINT), turn)
    finally:
        # Qt takes the program down where a page is thrown away while it is drawn on.
        painter.end()
    letters = letters_of(paper)
    drawn = bytes(buffer.data().data())
    marks = () if paper.part else pages.bookmarks
    data = finished(drawn, marks, points.height(), paper.language, letters, alike(letters))
    if paper.part:
        return Printed(data, missing(letters), tuple(pages.feet), tuple(pages.bookmarks))
    return Printed(data, missing(letters))


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


def _writer(buffer: QBuffer, paper: Paper, size: QPageSize) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_INCH * POINT)
    writer.setPageSize(size)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(paper.title)
    writer.setCreator("Postil")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), _identity(paper).encode()))
    # Without one Qt writes its own, with the time of day in it.
    writer.setDocumentXmpMetadata(_METADATA)
    return writer


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
        fonts.load_first()
        fonts.load_rest()
    return application
