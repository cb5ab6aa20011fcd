"""The text beside the notes desk: the article of the item that is stood on, at its very words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.ui.canvas import in_role
from reader.ui.dateline import dateline
from reader.ui.page import Page
from reader.ui.theme import quiet_bar

if TYPE_CHECKING:
    from reader.model.article import Reading
    from reader.model.desk import DeskItem
    from reader.ui.window import Window

#: The text follows when the reader has stood on an item for so long (ms): who goes past many waits for none.
_AFTER_MS = 40
#: The letters are a little smaller than those of the reading view, in percent.
_SMALLER = 88


class Preview(QFrame):
    """A reading view that takes no keys. A lost highlight is shown in the text it was made on."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self._w = window
        self._item: DeskItem | None = None
        #: The article and the version that are drawn, and what they were read as.
        self._drawn: tuple[str, str] | None = None
        self.page = Page(self)
        self.page.setObjectName("preview")
        self.page.setAccessibleName(tr("The text of the item"))
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line = QWidget(self)
        self._line.setFixedWidth(1)
        in_role(self._line, QPalette.ColorRole.Mid)
        in_role(self, QPalette.ColorRole.Base)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._line)
        row.addWidget(self.page, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_MS)
        self._timer.timeout.connect(self._show)

    def follow(self, item: DeskItem | None) -> None:
        """Show the words of an item soon."""
        self._item = item
        self._timer.start()

    def dress(self) -> None:
        """Follow the theme and the size of the text."""
        self.page.verticalScrollBar().setStyleSheet(quiet_bar(self._w.theme))
        self._drawn = None
        self._timer.start()

    def _show(self) -> None:
        if self.isHidden():
            return
        item = self._item
        if item is None:
            self._drawn = None
            self.page.show_nothing()
            return
        made_on = item.highlight.made_on if item.highlight and item.lost else ""
        try:
            reading = self._reading(item.article, made_on)
        except PostilError:
            # It was taken out of the library a moment ago, which the list will show.
            self.page.show_nothing()
            return
        start, end = self._words(item, reading)
        if self._drawn != (item.article, reading.version.id):
            self._draw(reading, start, other=bool(made_on))
        self.page.set_highlights(reading.highlights)
        if start < end:
            self.page.reader.select(start, end)
            self.page.refresh_cursor()
        else:
            self.page.verticalScrollBar().setValue(0)

    def _reading(self, article: str, version: str) -> Reading:
        articles = self._w.session.library.articles
        if not version:
            return articles.reading(article)
        from reader.services.versions import as_read_in

        return as_read_in(self._w.session.library, articles.reading(article, version))

    @staticmethod
    def _words(item: DeskItem, reading: Reading) -> tuple[int, int]:
        """Where the words of an item stand in what is shown of its article (code points)."""
        if item.highlight is None:
            return 0, 0
        if item.lost:
            return item.highlight.quote.start, item.highlight.quote.end
        start, end = item.highlight.start, item.highlight.end
        return (start, end) if end <= len(reading.version.text) else (0, 0)

    def _draw(self, reading: Reading, place: int, *, other: bool) -> None:
        settings = self._w.settings
        inferred = settings.get("reading/paragraphs") and reading.version.reading
        setting = self._w.opening.setting()
        setting = setting._replace(size=setting.size * _SMALLER // 100)
        self.page.measure = settings.get("look/measure")
        self.page.show_reading(
            reading,
            inferred or reading.version.blocks,
            dateline(reading, other=other),
            setting,
            place,
        )
        self._drawn = reading.row.id, reading.version.id
