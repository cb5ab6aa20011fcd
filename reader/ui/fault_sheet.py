"""The sheet that tells of a fault of the program: what it means in a sentence, and a report to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.model.wording import tr, tr_noop
from reader.ui import fonts
from reader.ui.card import plain
from reader.ui.shown_text import ShownText

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The widest and highest that the sheet is, and the least room around it, in pixels.
_WIDEST, _HIGHEST, _AROUND = 780, 520, 24
#: What stands above the report: the reader is to send nothing unseen.
_HARMLESS = tr_noop(
    "The report names places in the program, versions and counts, and nothing that you read or wrote. "
    "It goes nowhere by itself: copy it to send it."
)
#: Its buttons: the action, and what the button says.
_BUTTONS = (
    ("copy_fault", tr_noop("Copy the report")),
    ("mute_fault", tr_noop("Not again")),
    ("leave_dialog", tr_noop("Go on")),
)


class FaultSheet(QFrame):
    """A heading, a sentence, the report, and what can be done with it. Keys are those of rows/dialogs.py."""

    dialog = "fault"
    left = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._before: QWidget | None = window.focusWidget()
        self.setObjectName("fault")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        t = window.theme
        self._heading = plain(fonts.serif(21, weight=QFont.Weight.Bold), t.title)
        self._sentence = plain(fonts.sans(15), t.text)
        self._harmless = plain(fonts.sans(13.5), t.dim)
        self._harmless.setText(tr(_HARMLESS))
        self.report = ShownText(tr("Report"), self)
        self._build()
        self._dress()
        window.installEventFilter(self)
        window.keys.watch(self)
        self._place()
        self.show()

    def tell(self, heading: str, sentence: str, report: str) -> None:
        """Show a report; where the reader has scrolled in an earlier one stays."""
        self.setAccessibleName(heading)
        self.setAccessibleDescription(sentence)
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        bar = self.report.verticalScrollBar()
        at = bar.value()
        self.report.setPlainText(report)
        bar.setValue(at)

    @property
    def sentence(self) -> str:
        """What is said of the fault."""
        return self._sentence.text()

    def step(self, by: int) -> None:
        """Scroll the report by so many lines."""
        bar = self.report.verticalScrollBar()
        bar.setValue(bar.value() + by)

    def take(self) -> None:
        """Close: it has been seen."""
        self.leave()

    def leave(self) -> None:
        """Close; the focus goes back where it was."""
        self._w.removeEventFilter(self)
        if self.hasFocus():
            # Before it is hidden, which would send the focus to the next pane first.
            back = self._before if self._before is not None and isValid(self._before) else self._w.articles
            back.setFocus()
        self.hide()
        self.left.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        """In the upper middle of the window."""
        room = self._w.rect()
        width = min(fonts.px(_WIDEST), room.width() - 2 * _AROUND)
        height = min(fonts.px(_HIGHEST), room.height() - 2 * _AROUND)
        self.setGeometry((room.width() - width) // 2, (room.height() - height) // 3, width, height)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(30, 24, 30, 20)
        column.setSpacing(10)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addWidget(self.report, 1)
        column.addWidget(self._harmless)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(10)
        for name, words in _BUTTONS:
            row.addWidget(self._button(name, tr(words)))
        row.addStretch(1)
        column.addLayout(row)

    def _button(self, name: str, words: str) -> QPushButton:
        """A button that does an action, with the key that does it too."""
        button = QPushButton(f"{words}   {self._w.keymap.key_in(name, self.dialog)}".rstrip(), self)
        button.setFont(fonts.sans(14))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._w.run(name))
        return button

    def _dress(self) -> None:
        t = self._w.theme
        self.setStyleSheet(
            f"QFrame#fault {{ background: {t.page}; border: 1px solid {t.hairline}; border-radius: 10px; }}"
            f" QPushButton {{ background: {t.selected}; color: {t.text}; border: 1px solid {t.hairline};"
            " border-radius: 6px; padding: 6px 14px; }"
            f" QPushButton:hover {{ border-color: {t.dim}; }}"
        )
        self.report.dress(t)
        self.report.setStyleSheet(
            f"QPlainTextEdit {{ background: {t.chrome}; color: {t.text}; border: 1px solid {t.hairline};"
            " border-radius: 6px; padding: 8px 10px; }"
        )
