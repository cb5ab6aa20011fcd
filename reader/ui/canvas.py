"""The surface of a pane that paints itself.

Asking a scroll area for its viewport makes PySide look up every widget class there is, to find out
what it got; together with a delegate's style options that costs more than all of the first picture.
So a pane brings a surface of its own, keeps it by name, and paints its rows without a delegate.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QHeaderView,
    QTableView,
    QTextEdit,
    QWidget,
)

from reader.ui.mirroring import upright


def canvas_of(pane: QAbstractScrollArea, role: QPalette.ColorRole) -> QWidget:
    """Give a pane a surface in a colour of the palette."""
    canvas = QWidget()
    in_role(canvas, role)
    pane.setViewport(canvas)
    return canvas


def plain_canvas(pane: QAbstractScrollArea) -> None:
    """Give a pane a surface in its own colour."""
    canvas_of(pane, QPalette.ColorRole.NoRole)


def text_canvas(page: QTextEdit) -> None:
    """Give a text a surface like the one that Qt makes for it."""
    canvas = canvas_of(page, QPalette.ColorRole.Base)
    canvas.setCursor(Qt.CursorShape.IBeamCursor)
    canvas.setMouseTracking(True)
    canvas.setAcceptDrops(True)
    # The empty document that it begins with would measure its letters for the surface that is gone.
    page.document().documentLayout().setPaintDevice(canvas)


def one_column(table: QTableView) -> QWidget:
    """Let a table be a list whose rows may differ in height, one of them stood on. Returns its surface."""
    canvas = canvas_of(table, QPalette.ColorRole.Base)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.horizontalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    return canvas


def in_role(widget: QWidget, role: QPalette.ColorRole) -> None:
    """Fill a widget with a colour of the palette; it follows the theme by itself."""
    widget.setBackgroundRole(role)
    widget.setAutoFillBackground(True)


def rounded(painter: QPainter, rect: QRect, colour: QColor, radius: int) -> None:
    """A filled rectangle with round corners. Drawn with a pen: a brush loads all that brushes can be."""
    inner = rect.adjusted(radius, radius, -radius, -radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour)
    pen.setWidth(2 * radius)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawRect(inner)
    painter.fillRect(inner, colour)


def dot(painter: QPainter, centre: QPointF, radius: float, colour: QColor) -> None:
    """A filled circle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour)
    pen.setWidthF(2 * radius)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPoint(centre)


def tick(painter: QPainter, x: float, y: float, colour: QColor) -> None:
    """A tick from its left end: selected is never told by colour alone."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.8))
    with upright(painter, QRectF(x, y, 8, 0)):
        painter.drawPolyline([QPointF(x, y), QPointF(x + 3, y + 3.2), QPointF(x + 8, y - 3.4)])
    painter.restore()
