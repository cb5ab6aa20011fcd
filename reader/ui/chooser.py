"""A line to type in and a list that narrows as one types: the palette, tagging, exporting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.announcing import announce
from reader.ui.choice import Choice
from reader.ui.choice_cell import CHOICE, ChoiceCell, row_height
from reader.ui.chords import is_character
from reader.ui.keyboard import Keyboard
from reader.ui.mirroring import margins
from reader.ui.narrowing import narrowed
from reader.ui.theme import quiet_bar

if TYPE_CHECKING:
    from reader.ui.jobs import Job
    from reader.ui.window import Window

More = Callable[[str], Sequence[Choice]]

#: The most rows on show at once, and in the list.
_SHOWN, _MOST = 12, 400
#: So many letters and more are looked for in the library.
_ENOUGH = 2


class Chooser(QFrame):
    """Opens over the window and lies there until something is taken or it is left.

    No key that is pressed in it reaches the panes beneath. `turns` may take one that writes no letter before
    the field does, which has uses of its own for some: on most desktops Ctrl+K empties the rest of its line.
    """

    dialog = "chooser"

    def __init__(
        self,
        window: Window,
        prompt: str,
        choices: Sequence[Choice],
        *,
        otherwise: Callable[[str], Choice | None] | None = None,
        more: More | None = None,
        back: Callable[[], None] | None = None,
        on_key: Callable[[str, Choice], bool] | None = None,
        at: str = "",
    ) -> None:
        """`otherwise` makes a last row from what was typed (a new tag); `more` looks further, away from the
        UI thread; `back` takes back what was previewed; `on_key` gets a key of its own and the row stood on,
        and closes where it says True; `at` names the row to stand on first."""
        super().__init__(window)
        self.setObjectName("chooser")
        self.prompt = prompt
        self._window = window
        self._choices = list(choices)
        self._otherwise, self._more, self._back, self._on_key = otherwise, more, back, on_key
        self.turns: Callable[[str], bool] = lambda _keys: False
        #: What `more` found, and whether its answer is still to come.
        self._further: list[Choice] = []
        self._asked = False
        self._moved = False
        self._before: QWidget | None = window.window().focusWidget()
        self._build(prompt)
        self._dress()
        self._narrow("")
        self._stand_on_named(at)
        self.list.currentRowChanged.connect(self._stood_on)
        window.installEventFilter(self)
        self.show()
        self.raise_()
        self.field.setFocus()

    def leave(self) -> None:
        """Close without taking anything; the focus goes back where it was."""
        self._close()
        if self._back:
            self._back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the field made nothing of ends here."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self._place()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            # Before the field gets it, which would write the digit of Alt+3.
            names, choice = Keyboard().names(event), self._at(self.list.currentRow())
            if self._on_key and choice and any(self._on_key(keys, choice) for keys in names):
                self._close()
                return True
            return any(not is_character(keys) and self.turns(keys) for keys in names)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and self.isVisible():
            self._lost_focus(event.reason())
        return False

    # building

    def _build(self, prompt: str) -> None:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)
        self.field.setFont(fonts.sans(17))
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(prompt)
        self._cell = ChoiceCell(self._window.theme, self.list)
        self.list.setItemDelegate(self._cell)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._clicked)
        self.nothing = QLabel(tr("Nothing of that name."), self)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setFont(fonts.sans(15))
        margins(self.nothing, fonts.px(18), 4, 0, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        for part in (self.field, self.list, self.nothing):
            column.addWidget(part)

    def _dress(self) -> None:
        theme = self._window.theme
        self.setStyleSheet(
            f"QFrame#chooser {{ background: {theme.page}; border: 1px solid {theme.hairline};"
            " border-radius: 10px; }"
            " QListWidget { background: transparent; border: none; outline: none; }"
        )
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 110 if theme.is_dark else 60))
        self.setGraphicsEffect(shadow)
        self.list.verticalScrollBar().setStyleSheet(quiet_bar(theme))
        self._cell.theme = theme

    # keys

    def step(self, by: int) -> None:
        """Move by rows that can be taken; headings are passed over."""
        rows = self._takeable()
        if rows:
            here = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else 0
            self._moved = True
            self.list.setCurrentRow(rows[min(max(0, here + by), len(rows) - 1)])
            if self.list.currentRow() == rows[0]:
                self.list.scrollToTop()  # the heading above it is seen too

    def _lost_focus(self, reason: Qt.FocusReason) -> None:
        """A click elsewhere leaves; another window, or a menu over this one, does not."""
        if reason in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            return
        if QApplication.focusWidget() is not None:
            self._before = None
        self.leave()

    def _clicked(self, item: QListWidgetItem) -> None:
        if item.data(CHOICE):
            self._window.run("take_row")

    def take(self) -> None:
        """Close, and do what the row does that is stood on."""
        if self._asked and not self._moved and self._more:
            # Return was faster than the answer: what was typed is looked for before anything is taken.
            self._come_home(self.field.text(), self._more(self.field.text().strip()))
        choice = self._at(self.list.currentRow())
        if choice:
            self._close()
            choice.run()

    def _close(self) -> None:
        self._window.jobs.drop("chooser")
        self.field.removeEventFilter(self)
        # Before it is hidden, which would send the focus to the next pane first.
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.hide()
        self.deleteLater()

    # narrowing

    def _narrow(self, typed: str) -> None:
        self._further, self._moved = [], False
        self._window.jobs.drop("chooser")
        self._asked = self._more is not None and len(typed.strip()) >= _ENOUGH
        if self._asked:
            self._ask(typed)
        self._show(typed)

    def _ask(self, typed: str) -> None:
        more = self._more

        def work(job: Job) -> Sequence[Choice]:
            return more(typed.strip()) if more and not job.cancelled else ()

        done = partial(self._come_home, typed)
        self._window.jobs.run("chooser", work, done, self._window.tell_trouble)

    def _come_home(self, typed: str, found: Sequence[Choice]) -> None:
        if isValid(self) and typed == self.field.text():
            self._asked = False
            self._further = list(found)
            self._show(typed)

    def _show(self, typed: str) -> None:
        rows = narrowed(typed, self._choices, self._further, self._otherwise)
        chosen = self._at(self.list.currentRow()) if self._moved else None
        self.list.clear()
        self._cell.typed = typed
        group = ""
        for choice in rows[:_MOST]:
            if choice.group != group:
                self._add(choice.group, None)
            group = choice.group
            self._add(choice.name, choice)
        self._stand_on(chosen)
        self.nothing.setVisible(not self.list.count() and not self._asked)
        self.list.setVisible(bool(self.list.count()))
        self._place()

    def _add(self, words: str, choice: Choice | None) -> None:
        item = QListWidgetItem(words)
        item.setData(CHOICE, choice)
        if choice is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    # standing

    def _at(self, n: int) -> Choice | None:
        """The choice of a row; None for a heading, or where there is no row."""
        choice: Choice | None = self.list.item(n).data(CHOICE) if n >= 0 else None
        return choice

    def _takeable(self) -> list[int]:
        return [n for n in range(self.list.count()) if self._at(n)]

    def _stand_on(self, choice: Choice | None) -> None:
        rows = self._takeable()
        if rows:
            self.list.setCurrentRow(next((n for n in rows if choice and self._at(n) == choice), rows[0]))

    def _stand_on_named(self, name: str) -> None:
        self._stand_on(next((c for c in self._choices if name and c.name == name), None))

    def _stood_on(self, n: int) -> None:
        choice = self._at(n)
        if choice:
            # The focus is in the field, so that no screen reader reads the row by itself.
            rows = self._takeable()
            place = tr("{place} of {count}", place=rows.index(n) + 1, count=len(rows))
            announce(self.field, f"{choice.spoken}, {place}")
        if choice and choice.preview:
            choice.preview()
            self._dress()

    def _place(self) -> None:
        window = self._window
        width = min(fonts.px(640), window.width() - 40)
        top = max(30, window.height() // 9)
        heights = [row_height(self._at(n)) for n in range(self.list.count())]
        room = window.height() - top - self.field.sizeHint().height() - 60
        self.list.setFixedHeight(min(sum(heights[:_SHOWN]), max(row_height(None), room)) + 4)
        layout = self.layout()
        height = layout.sizeHint().height() if layout else 0
        self.setGeometry((window.width() - width) // 2, top, width, height)
