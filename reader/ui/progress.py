"""How far the reader is in the text: a share and the minutes left, quietly in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader.model import reading_time
from reader.model.wording import number, tr

if TYPE_CHECKING:
    from reader.model.reading_time import Length
    from reader.ui.window import Window


class Progress(QObject):
    """Follows the reading cursor: what stands before its sentence counts as read.

    Who reads by pages is at the end where the end is seen: what reads on would open the next article.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._measured: tuple[str, Length] | None = None
        window.page.moved.connect(self.tell)
        window.session.article_opened.connect(self.tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.tell)  # a view may lie over the text now, or no longer
        self.tell()

    def tell(self) -> None:
        """Say it anew; nothing where no text is open, or none is seen."""
        self._w.status.tell_progress(self._words())

    def _words(self) -> str:
        reading, content = self._w.session.reading, self._w.page.content
        if reading is None or content is None or not content.blocks or self._w.views:
            return ""
        if self._measured is None or self._measured[0] != reading.version.id:
            length = reading_time.length(content.text, reading.version.words)
            self._measured = reading.version.id, length
        first, last = content.blocks[0].start, content.blocks[-1].end
        start, end = self._w.page.reader.range
        page = self._w.page
        if end >= last or (page.read_to is not None and page.at_end()):
            return tr("at the end")
        read = max(0.0, (start - first) / max(1, last - first))
        left = round(self._measured[1].minutes * (1 - read))
        share = number(100 * read)
        if left:
            return tr("{percent} %, {minutes} min left", percent=share, minutes=left)
        return tr("{percent} %", percent=share)
