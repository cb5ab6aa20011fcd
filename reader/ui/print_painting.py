"""Pages of a paper painted: as pictures that are kept, on a screen, on a printer."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter, QPicture

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtPrintSupport import QPrinter

    from reader.exporter.paper import Paper
    from reader.ui.print_lines import Span


class Painted:
    """Draws lines of type with a painter (`print_lines.Canvas`)."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def fill(self, x: float, y: float, width: float, height: float, color: str) -> None:
        self._painter.fillRect(QRectF(x, y, width, height), QColor(color))

    def link(self, x: float, y: float, width: float, height: float, url: str) -> None:
        """What is painted leads nowhere."""

    def words(self, span: Span, x: float, line: float) -> None:
        directions = Qt.LayoutDirection
        self._painter.setLayoutDirection(directions.RightToLeft if span.to_left else directions.LeftToRight)
        self._painter.setFont(span.style.type.font)
        self._painter.setPen(QColor(span.style.color))
        self._painter.drawText(QPointF(x, line), "".join(shape.words for shape in span.shapes))


def paint(paper: Paper, painter: QPainter, turn: Callable[[], object], heed: Callable[[], object]) -> None:
    """Paint the pages of a paper, in the unit of `print_type.POINT`; `turn` begins the next one, and `heed`
    is called while words are set."""
    from reader.ui.print_pages import Pages
    from reader.ui.print_type import Types
    from reader.ui.printing import page_size

    points = page_size().size(QPageSize.Unit.Point)
    size = (points.width(), points.height())
    pages = Pages(Painted(painter), size, turn, Types(), numbered=True, heed=heed)
    for n, section in enumerate(paper.sections):
        pages.draw(section, title=paper.title if len(paper.sections) > 1 and not n else "")
    pages.end()


def recorded(paper: Paper, cancelled: Callable[[], bool]) -> list[QPicture]:
    """All pages of a paper, each as what is painted on it. In any thread; what there is once `cancelled`."""
    pages = [QPicture()]
    painter = QPainter()

    def heed() -> None:
        if cancelled():
            raise _Stopped

    def turn() -> None:
        painter.end()
        heed()
        pages.append(QPicture())
        painter.begin(pages[-1])

    painter.begin(pages[0])
    with suppress(_Stopped):
        paint(paper, painter, turn, heed)
    if painter.isActive():
        painter.end()
    return pages


def show(page: QPicture, painter: QPainter, wide: float) -> None:
    """Paint a page that was recorded so many pixels of the painter's device wide, from where that is."""
    from reader.ui.print_type import POINT
    from reader.ui.printing import page_size

    points = page_size().size(QPageSize.Unit.Point)
    painter.save()
    # A picture is played as large as it was recorded in inches, and pages are laid out in pixels.
    inch = page.logicalDpiX() / painter.device().logicalDpiX()
    scale = wide / (points.width() * POINT) * inch
    painter.scale(scale, scale)
    painter.drawPicture(0, 0, page)
    painter.restore()


def send(pages: Sequence[QPicture], printer: QPrinter) -> bool:
    """Print pages that were recorded; False where the printer takes none."""
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    wide = printer.pageRect(printer.Unit.DevicePixel).width()
    for n, page in enumerate(pages):
        if n:
            printer.newPage()
        show(page, painter, wide)
    return painter.end()


class _Stopped(Exception):
    """Nobody waits for the pages any more."""
