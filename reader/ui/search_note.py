"""What of a search was not understood, in plain words below the field that it was typed into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout

from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.mirroring import at_edge, margins

if TYPE_CHECKING:
    from reader.ui.window import Window


class SearchNote(QObject):
    """The note below the search field; there only while there is something to explain."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._label: QLabel | None = None
        #: What the status bar was told last; it goes with the note.
        self._said = ""
        window.opening.place_opened.connect(self._say)

    def _say(self, _search: bool) -> None:
        problems = self._w.session.place.query.problems
        if problems and self._label is None:
            self._label = self._made()
        if self._label is None:
            return
        words = ". ".join(f"{problem[:1].upper()}{problem[1:]}" for problem in problems)
        key = self._w.told(tr("{search_language|F1} shows what can be typed."))
        self._label.setText(f"{words}. {key}" if words else "")
        self._label.setVisible(bool(words))
        said, self._said = self._said, f"{words}." if words else ""
        if words:
            self._w.status.say(self._said)
        elif said and self._w.status.message == said:
            self._w.status.clear()

    def _made(self) -> QLabel:
        pane = self._w.list_pane
        label = QLabel(pane)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName("search note")
        label.setAccessibleName(tr("What was not understood"))
        label.setWordWrap(True)
        label.setFont(fonts.sans(13))
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        margins(label, 20, 0, 14, 8)
        at_edge(label)
        column = pane.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(2, label)
        return label
