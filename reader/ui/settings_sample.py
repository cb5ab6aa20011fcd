"""What settings do to a text: the open article beside them, set as it will be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from reader.model.wording import tr
from reader.ui.canvas import in_role
from reader.ui.dateline import dateline
from reader.ui.page import Page
from reader.ui.theme import quiet_bar

if TYPE_CHECKING:
    from reader.ui.window import Window


#: No limit to a width or a height (Qt's QWIDGETSIZE_MAX).
ANY = 16_777_215


class Sample(QFrame):
    """A reading view that takes no keys, apart from the settings by a hairline."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        self._w = window
        self.page = Page(self)
        self.page.setObjectName("sample")
        self.page.setAccessibleName(tr("The open article, as the settings have it"))
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._line = QWidget(self)
        in_role(self._line, QPalette.ColorRole.Mid)
        in_role(self, QPalette.ColorRole.Base)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._line)
        self._row.addWidget(self.page, 1)
        self.setVisible(window.session.reading is not None)
        self.dress()

    def stand(self, *, beside: bool) -> None:
        """Stand beside the settings, or below them."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._line.setMinimumSize(1, 1)
        self._line.setMaximumSize(*((1, ANY) if beside else (ANY, 1)))

    def dress(self) -> None:
        """Set the text anew."""
        w, reading = self._w, self._w.session.reading
        self.page.verticalScrollBar().setStyleSheet(quiet_bar(w.theme))
        if reading is None:
            return
        inferred = w.settings.get("reading/paragraphs") and reading.version.reading
        self.page.measure = w.settings.get("look/measure")
        self.page.dim = w.settings.get("reading/dim")
        place = w.page.reader.range[0]
        self.page.show_reading(
            reading,
            inferred or reading.version.blocks,
            dateline(reading, other=bool(w.session.version)),
            w.opening.setting(),
            place,
        )
        self.page.refresh_cursor()
