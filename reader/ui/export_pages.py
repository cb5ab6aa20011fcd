"""The first pages of a file that is paper, as pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.exporter.paper import Paper, Printed
from reader.model.wording import number, tr
from reader.ui.theme import quiet_bar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.library.library import Library
    from reader.model.export import Order
    from reader.ui.theme import Theme

#: So many pages are drawn.
_MOST = 4


class _Enough(Exception):
    """As many pages have been drawn as are shown."""


def paper_of(library: Library, order: Order, cancelled: Callable[[], bool]) -> Paper | None:
    """The paper that the first file of an order is made from; None where it makes none."""
    from reader.services.exporting import preview

    papers: list[Paper] = []

    def keep(paper: Paper) -> Printed:
        papers.append(paper)
        return Printed(b"")

    preview(library, order._replace(format="pdf", template=""), 1, cancelled=cancelled, printer=keep)
    return papers[0] if papers else None


def pictures(paper: Paper, width: int) -> list[QImage]:
    """The first pages of a paper, so many pixels wide. In any thread."""
    from reader.ui.print_painting import paint
    from reader.ui.print_type import POINT
    from reader.ui.printing import page_size

    points = page_size().size(QPageSize.Unit.Point)
    across, down = points.width(), points.height()
    scale = width / (across * POINT)
    made = [_blank(width, round(width * down / across))]
    painter = QPainter()

    def begin() -> None:
        painter.begin(made[-1])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)

    def turn() -> None:
        painter.end()
        if len(made) == _MOST:
            raise _Enough
        made.append(_blank(width, round(width * down / across)))
        begin()

    begin()
    try:
        paint(paper, painter, turn, bool)
        painter.end()
    except _Enough:
        pass
    return made


def _blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


class PageStack(QScrollArea):
    """Pages below each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("The first pages"))
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 16)
        self._column.setSpacing(14)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show these pages and no others."""
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for n, page in enumerate(pages):
            label = QLabel(self)
            label.setPixmap(_pixmap(page, self.devicePixelRatioF()))
            label.setAccessibleName(tr("Page {number}", number=number(n + 1)))
            self._column.insertWidget(n, label, 0, Qt.AlignmentFlag.AlignLeft)
        self.verticalScrollBar().setValue(0)

    def dress(self, theme: Theme) -> None:
        """Put on a theme; paper stays white."""
        self.setStyleSheet(
            f"QScrollArea, QScrollArea > QWidget > QWidget {{ background: {theme.page}; }}"
            f"QLabel {{ border: 1px solid {theme.hairline}; }}"
        )
        self.verticalScrollBar().setStyleSheet(quiet_bar(theme))


def _pixmap(page: QImage, ratio: float) -> QPixmap:
    made = QPixmap.fromImage(page)
    made.setDevicePixelRatio(ratio)
    return made
