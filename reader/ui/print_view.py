"""Pages before they are printed, turned by keys: what will be on paper, to the letter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPaintEvent, QPicture, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model.wording import number, tr
from reader.ui import fonts
from reader.ui.announcing import announce
from reader.ui.jobs import Lane
from reader.ui.mirroring import turn, upright
from reader.ui.view import View

if TYPE_CHECKING:
    from reader.ui.jobs import Job
    from reader.ui.window import Window

Stopped = Callable[[], bool]
#: The job that sets the pages.
_SETTING = "print pages"
_GAP = 18


class Printing(NamedTuple):
    """What is printed: what it is called, its pages, and the same as a PDF file. Both are made away from the
    UI thread, until they are told that nobody waits any more."""

    name: str
    pages: Callable[[Stopped], list[QPicture]]
    file: Callable[[Stopped], bytes]


class PrintView(View):
    """Its verbs are in commands/printing.py. `pages` are what will be printed, `at` the one that is seen."""

    def __init__(self, window: Window, printing: Printing) -> None:
        super().__init__(window, "printing", tr("Print"), (window.list_pane, window.page_pane, window.notes))
        self.printing = printing
        self.pages: list[QPicture] = []
        self.at = 0
        #: Whether there is a printer: asked once, for the answer may take its time.
        self._prints = False
        title = tr("Print: {name}", name=printing.name)
        self._title = self.label(fonts.serif(21, weight=QFont.Weight.Bold), title)
        self._said = self.label(fonts.sans(14), tr("Setting the pages …"))
        self.sheets = _Sheets(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 22, 40, 16)
        column.setSpacing(8)
        for part in (self._title, self._said):
            column.addWidget(part)
        column.addWidget(self.sheets, 1)
        self.dress()
        self._set()

    def dress(self) -> None:
        """Put on the window's theme; paper stays white."""
        t = self._w.theme
        self.setStyleSheet(f"QFrame#{self.objectName()} {{ background: {t.page}; }}")
        self._title.setStyleSheet(f"color: {t.title};")
        self._said.setStyleSheet(f"color: {t.text};")
        self.sheets.update()

    def turn(self, by: int) -> None:
        """Go on by so many pages, or back, as far as there are."""
        if self.pages:
            self.at = min(max(0, self.at + by), len(self.pages) - 1)
            self._say()

    def leave(self) -> None:
        """Close it; pages that are being set need not be."""
        self._w.jobs.drop(_SETTING)
        super().leave()

    def _set(self) -> None:
        pages = self.printing.pages

        def work(job: Job) -> list[QPicture]:
            return pages(lambda: job.cancelled)

        self._w.jobs.run(_SETTING, work, self._show, self._w.tell_trouble, lane=Lane.LAYOUTS)

    def _show(self, pages: list[QPicture]) -> None:
        from reader.ui.commands.printing import printers

        self.pages, self._prints = pages, bool(printers())
        self._say()

    def _say(self) -> None:
        words = self._w.told("   ·   ".join(self._words()))
        self._said.setText(words)
        self.sheets.setAccessibleDescription(words)
        self.setAccessibleDescription(words)
        announce(self, words)
        self.sheets.update()

    def _words(self) -> list[str]:
        if not self.pages:
            return [tr("Nothing is here that could be printed. {leave|Esc} leaves.")]
        page = tr("Page {page} of {pages}", page=number(self.at + 1), pages=number(len(self.pages)))
        if self._prints:
            return [page, tr("{send_pages|Return} prints")]
        return [page, tr("No printer is known here."), tr("{send_pages|Return} writes them as PDF")]


class _Sheets(QWidget):
    """The page that is stood on, and those after it as far as they have room beside it."""

    def __init__(self, view: PrintView) -> None:
        super().__init__(view)
        self._view = view
        self.setAccessibleName(tr("The pages"))
        self.setMinimumHeight(fonts.px(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        from reader.ui.print_painting import show
        from reader.ui.printing import page_size

        view, t = self._view, self._view._w.theme
        points = page_size().size(QPageSize.Unit.Point)
        high = self.height() - 4.0
        wide = min(high * points.width() / points.height(), self.width() - 4.0)
        high = wide * points.height() / points.width()
        fit = max(1, int((self.width() + _GAP) / (wide + _GAP)))
        first = min(view.at, max(0, len(view.pages) - fit))
        painter = QPainter(self)
        turn(painter, self.rect(), self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, n in enumerate(range(first, min(len(view.pages), first + fit))):
            sheet = QRectF(1 + place * (wide + _GAP), 1, wide, high)
            painter.fillRect(sheet.adjusted(-1, -1, 1, 1), QColor(t.hairline))
            painter.fillRect(sheet, Qt.GlobalColor.white)
            painter.save()
            painter.setClipRect(sheet)
            with upright(painter, sheet):
                painter.translate(sheet.topLeft())
                show(view.pages[n], painter, wide)
            painter.restore()
            if n == view.at and len(view.pages) > 1:
                painter.fillRect(QRectF(sheet.left(), sheet.bottom() + 1, wide, 2), QColor(t.accent))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self._view.turn(-1 if event.angleDelta().y() > 0 else 1)
