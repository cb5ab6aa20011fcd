"""A picture of the library written into a file: all of it, however much of it is seen in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter, QPicture

from reader.exporter.names import named_file
from reader.model.wording import tr
from reader.ui.export_paths import choose_file
from reader.ui.insight_canvas import inks, measure, paint
from reader.ui.insight_layout import Frame, drawn, whole
from reader.ui.print_painting import show
from reader.ui.print_type import POINT
from reader.ui.print_view import Printing, Stopped
from reader.ui.printing import page_size
from reader.ui.theme import LIGHT

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model.drawing import Drawing
    from reader.model.insight import Figures
    from reader.ui.insight import InsightView
    from reader.ui.window import Window

#: How wide and high a picture is laid out that no window bounds, in pixels.
_WIDE, _HIGH = 960, 720
_MARGIN = 40
#: DejaVu Sans is so much wider than Source Sans 3.
_WIDER = 1.25


def all_of(found: Figures, *, own: bool, scope: str) -> Drawing:
    """The drawing of a whole picture with its title above it, for paper: nothing is stood on."""
    frame = whole(found, Frame(_WIDE, _HIGH, _amply, own=own))
    return headed(drawn(found, frame), scope)


def _amply(text: str, size: float, bold: bool) -> float:
    """How wide words are where the file is opened without our typeface, in one of the widest of its kind."""
    return _WIDER * measure(text, size, bold)


def headed(drawing: Drawing, scope: str) -> Drawing:
    """A drawing with its title and what it is of above it, and margins around."""
    from reader.model.drawing import Ink, Words

    down = _MARGIN + 52
    title = Words(_MARGIN, _MARGIN + 14, drawing.title, 22, Ink.TITLE, bold=True)
    of = Words(_MARGIN, _MARGIN + 36, scope, 14, Ink.DIM)
    return drawing._replace(
        width=drawing.width + 2 * _MARGIN,
        height=drawing.height + down + _MARGIN,
        bars=tuple(bar._replace(x=bar.x + _MARGIN, y=bar.y + down) for bar in drawing.bars),
        words=(title, of, *(w._replace(x=w.x + _MARGIN, y=w.y + down) for w in drawing.words)),
        marks=(),
    )


def write_svg(w: Window, view: InsightView) -> None:
    """Have a path typed or chosen, and write the picture there as SVG."""
    drawing = all_of(view.found, own=view.state.own, scope=view.told_scope)
    choose_file(w, f"{named_file(drawing.title, '', ())}.svg", partial(_write, w, drawing))


def _write(w: Window, drawing: Drawing, file: Path) -> None:
    """On paper the light theme is what a picture is drawn in, whatever the window is in."""
    from reader.exporter.svg import write
    from reader.services.new_file import write_new

    written = write_new(file, write(drawing, inks(LIGHT), "#ffffff"))
    w.status.say(tr("The picture is written to {file}", file=written), lasting=True)


def printing_of(view: InsightView) -> Printing:
    """The picture on one page, as large as it has room there."""
    drawing = all_of(view.found, own=view.state.own, scope=view.told_scope)

    def pages(_stopped: Stopped) -> list[QPicture]:
        page = QPicture()
        painter = QPainter(page)
        points = page_size().size(QPageSize.Unit.Point) * POINT
        scale = min(points.width() / drawing.width, points.height() / drawing.height)
        painter.scale(scale, scale)
        paint(painter, drawing, LIGHT)
        painter.end()
        return [page]

    def file(stopped: Stopped) -> bytes:
        made = QBuffer()
        made.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(made)
        writer.setTitle(drawing.title)
        writer.setPageSize(page_size())
        writer.setPageMargins(QMarginsF())
        painter = QPainter(writer)
        show(pages(stopped)[0], painter, writer.width())
        painter.end()
        return bytes(made.data().data())

    return Printing(drawing.title, pages, file)
