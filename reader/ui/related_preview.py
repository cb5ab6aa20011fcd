"""The text beside the list of related articles: the one that is stood on, with what is in common lit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import PostilError
from reader.model.hits import ranges
from reader.model.query import Term
from reader.model.wording import tr
from reader.ui.desk_preview import Preview

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.services.relating import Related
    from reader.ui.window import Window


class RelatedPreview(Preview):
    """A reading view that takes no keys."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(window, parent)
        self._related: Related | None = None
        self.page.setAccessibleName(tr("The text of the related article"))

    def show_related(self, related: Related | None) -> None:
        """Show the text of a related article soon."""
        self._related = related
        self._timer.start()

    def page_on(self, by: int) -> bool:
        """Scroll by so many pages; False where there is nothing more that way."""
        bar = self.page.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + by * (bar.pageStep() - self.page.fontMetrics().lineSpacing()))
        return bar.value() != before

    def _show(self) -> None:
        if self.isHidden():
            return
        try:
            reading = self._reading(self._related.row.id, "") if self._related else None
        except PostilError:
            reading = None  # it was taken out of the library a moment ago
        if reading is None or self._related is None:
            self._drawn = None
            self.page.show_nothing()
            return
        if self._drawn != (reading.row.id, reading.version.id):
            self._draw(reading, 0, other=False)
        self.page.set_highlights(reading.highlights)
        self.page.set_hits(ranges(reading.version.text, map(Term, self._related.common)))
        self.page.verticalScrollBar().setValue(0)
