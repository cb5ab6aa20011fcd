"""What is asked or waited for while no window is open: a sheet of its own, with the keys of a list.

Up and Down choose, Return takes, Esc leaves; while something is under way Esc stops it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QListWidget, QVBoxLayout

from reader.library.copying import Interrupted
from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.jobs import Job, Jobs, Lane
from reader.ui.theme import Theme

#: What takes no longer than this is not shown at all (ms).
UNSEEN_MS = 400
_WIDTH = 620

T = TypeVar("T")


class StartSheet(QDialog, Generic[T]):
    """A heading, a sentence, and either rows to choose from or how far something is."""

    def __init__(self, theme: Theme, heading: str, words: str) -> None:
        super().__init__()
        self.setWindowTitle("Postil")
        self.setStyleSheet(
            f"QDialog {{ background: {theme.page}; }} QLabel {{ color: {theme.text}; }} "
            f"QListWidget {{ background: {theme.page}; color: {theme.text}; border: none; outline: none; }} "
            "QListWidget::item { padding: 9px 12px; border-radius: 5px; } "
            f"QListWidget::item:selected {{ background: {theme.selected}; color: {theme.title}; }}"
        )
        self.setFixedWidth(fonts.px(_WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(34, 30, 34, 24)
        self._column.setSpacing(12)
        self._label(fonts.serif(21, weight=QFont.Weight.Bold), heading)
        self._words = self._label(fonts.sans(14.5), words)
        self._quiet = self._label(fonts.sans(13), "")
        self._quiet.setStyleSheet(f"color: {theme.dim};")
        self._list = QListWidget(self)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFont(fonts.sans(15))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(lambda _item: self.accept())
        self._list.hide()
        self._column.insertWidget(2, self._list)
        self._job: Job | None = None

    def ask(self, rows: Sequence[str]) -> int | None:
        """The number of the row that the reader takes; None where they leave."""
        self._quiet.setText(tr("↑ ↓ choose  ·  Return takes  ·  Esc quits"))
        self._list.addItems(list(rows))
        self._list.setCurrentRow(0)
        row = self._list.sizeHintForRow(0)
        self._list.setFixedHeight(row * len(rows) + 4)
        self._list.show()
        self._list.setFocus()
        taken = self.exec() == QDialog.DialogCode.Accepted
        return self._list.currentRow() if taken else None

    def wait(self, work: Callable[[Job], T]) -> T:
        """The answer of some work that is done meanwhile; what it tells of its progress is shown. Raises what
        it raises; Interrupted in words for the reader, who stopped it."""
        jobs, loop = Jobs(), QEventLoop()
        answers: list[T] = []
        errors: list[Exception] = []

        def done(answer: T) -> None:
            answers.append(answer)
            loop.quit()

        def failed(problem: Exception) -> None:
            errors.append(problem)
            loop.quit()

        self._quiet.setText(tr("Esc stops it and leaves everything as it was."))
        self._job = jobs.run("start", work, done, failed, lane=Lane.ERRANDS, progress=self._tell)
        shown = QTimer()
        shown.setSingleShot(True)
        shown.timeout.connect(self.show)
        shown.start(UNSEEN_MS)
        loop.exec()
        shown.stop()
        self.hide()
        jobs.close()
        for error in errors:
            if isinstance(error, Interrupted):
                raise Interrupted(tr("Stopped; everything is as it was.")) from error
            raise error
        return answers[0]

    def reject(self) -> None:
        """Esc: stop what is under way, else leave."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _tell(self, words: object) -> None:
        self._words.setText(str(words))

    def _label(self, font: QFont, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setWordWrap(True)
        self._column.addWidget(label)
        return label
