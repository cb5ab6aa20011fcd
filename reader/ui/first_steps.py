"""The first steps: below the panes of a new library stands what to begin with, until it is put away for good.

Nothing is covered and no key is taken: the five keys are tried on the samples, and ticked off as they are
used. The theme and the size of the text are chosen here and seen above.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from reader.model.wording import tr, tr_noop
from reader.paths import seeds
from reader.ui import fonts
from reader.ui.canvas import in_role

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.window import Window

_OPEN, _AWAY = "open", "away"
#: The room above the words of a row, and above its key, in pixels: both stand on one line.
_ABOVE = 2
#: What stands in each column below its heading: an action, and what its key is pressed for.
_BEGIN = (
    ("import_files", tr_noop("Import your own files")),
    ("remove_samples", tr_noop("Remove the samples")),
    ("tutorial", tr_noop("Be shown around")),
    ("first_steps", tr_noop("Put this away")),
)
_LOOK = (
    ("next_theme", tr_noop("Another theme")),
    ("zoom_in", tr_noop("Larger text")),
    ("zoom_out", tr_noop("Smaller text")),
    ("settings", tr_noop("All settings")),
)
_KEYS = (
    ("next_article", tr_noop("The next article")),
    ("open_text", tr_noop("Into its text")),
    ("next_sentence", tr_noop("The next sentence")),
    ("highlight", tr_noop("Highlight it")),
    ("note", tr_noop("Write a note on it")),
)
_FIVE = tuple(action for action, _ in _KEYS)
_TICK = "✓"


class FirstSteps(QObject):
    """Keeps the strip of a window: there until it is put away, true to the keymap and to what was tried."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self.strip: QFrame | None = None
        self._filling = False
        window.keys.did.connect(self._did)
        window.session.changed.connect(self._filled)
        window.keymap.changed.connect(self._build_anew)
        window.list_pane.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._fit)
        if window.settings.get("steps/state") == _OPEN:
            self.show()

    @property
    def tried(self) -> list[str]:
        """The actions of the five whose keys were pressed."""
        return str(self._w.settings.get("steps/done")).split()

    def turn(self) -> None:
        """Show the strip with nothing ticked, or put it away for good."""
        if self.strip is None:
            self._w.settings.set("steps/done", "")
            self.show()
        else:
            self._w.settings.set("steps/state", _AWAY)
            self._take_away()
            self._w.status.say(self._w.told(tr("{first_steps|Shift+F11} shows the first steps again.")))

    def show(self) -> None:
        """Show the strip, at the next starts too."""
        self._w.settings.set("steps/state", _OPEN)
        self._build_anew(shown=True)

    def fill(self) -> None:
        """Bring the samples into the library; the newest of them is what is seen first."""
        self._filling = True
        self._w.incoming.take([seeds()])

    def _filled(self) -> None:
        if self._filling and not self._w.jobs.running("import"):
            self._filling = False
            if not self.tried:
                self._w.articles.stand_on(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Where the text stands alone, nothing stands below it."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._fit()
        return False

    def _fit(self) -> None:
        """Let it be seen where its keys count: below the panes, not below a view that lies over them."""
        if self.strip and isValid(self._w):
            self.strip.setVisible(not self._w.alone and not self._w.views)

    def _did(self, name: str) -> None:
        """An action was done by its key."""
        self._fit()
        if self.strip and name in _FIVE and name not in self.tried:
            self._w.settings.set("steps/done", " ".join([*self.tried, name]))
            self._build_anew()
            if set(self.tried) == set(_FIVE):
                told = tr("These five are enough to begin with. {palette|Ctrl+K} finds everything else.")
                self._w.status.say(self._w.told(told), lasting=True)

    def _take_away(self) -> None:
        if self.strip:
            self.strip.hide()
            self.strip.deleteLater()
            self.strip = None

    def _build_anew(self, *, shown: bool = False) -> None:
        """Make it as it is now, where it is there already or is to be shown."""
        if self.strip is None and not shown:
            return
        self._take_away()
        self.strip = _Strip(self._w, self.tried)
        inside = self._w.status.parentWidget()
        column = inside.layout() if inside else None
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(self._w.status), self.strip)
        self._fit()


class _Words(QPushButton):
    """Words to be clicked, on as many lines as they need."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._words = words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines, wide = [""], self.fontMetrics().horizontalAdvance
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".strip()
            if wide(longer) <= self.width() or not lines[-1]:
                lines[-1] = longer
            else:
                lines.append(word)
        self.setText("\n".join(lines))


class _Strip(QFrame):
    """Three columns: how to begin, how it looks, the five keys."""

    def __init__(self, window: Window, tried: Sequence[str]) -> None:
        super().__init__(window.centralWidget())
        self._w = window
        self.setObjectName("first steps")
        self.setAccessibleName(tr("First steps"))
        in_role(self, QPalette.ColorRole.Window)
        line = QFrame(self)
        line.setFixedHeight(1)
        in_role(line, QPalette.ColorRole.Mid)
        columns = QHBoxLayout()
        columns.setContentsMargins(20, 12, 20, 12)
        columns.setSpacing(36)
        for heading, rows, share in (
            (tr("What to begin with"), _BEGIN, 4),
            (tr("It looks as you like"), _LOOK, 3),
            (tr("Five keys to read with"), _KEYS, 3),
        ):
            columns.addLayout(self._column(heading, rows, tried), share)
        all_ = QVBoxLayout(self)
        all_.setContentsMargins(0, 0, 0, 0)
        all_.setSpacing(0)
        all_.addWidget(line)
        all_.addLayout(columns)

    def _column(self, heading: str, rows: Sequence[tuple[str, str]], tried: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        head = QLabel(heading, self)
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setFont(fonts.sans(13, weight=QFont.Weight.DemiBold))
        head.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid.addWidget(head, 0, 0, 1, 2)
        for n, (action, words) in enumerate(rows, 1):
            done = action in tried
            key = QLabel(_TICK if done else self._key(action), self)
            key.setTextFormat(Qt.TextFormat.PlainText)
            key.setFont(fonts.sans(14, weight=QFont.Weight.DemiBold))
            key.setContentsMargins(0, _ABOVE, 0, 0)
            grid.addWidget(key, n, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._button(action, tr(words), done=done), n, 1)
        grid.setRowStretch(len(rows) + 1, 1)
        return grid

    def _key(self, action: str) -> str:
        """The first key that does an action, in the list or in the text."""
        keymap = self._w.keymap
        found = (keymap.key_in(action, pane) for pane in ("list", "text"))
        return next((key for key in found if key), "")

    def _button(self, action: str, words: str, *, done: bool) -> QPushButton:
        """What a key does, to be clicked too; a screen reader hears the key with it."""
        button = _Words(words, self)
        button.setAccessibleName(f"{words}, {tr('done') if done else self._key(action)}")
        button.setFont(fonts.sans(14))
        button.setFlat(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        ink = "palette(placeholder-text)" if done else "palette(window-text)"
        button.setStyleSheet(
            f"QPushButton {{ text-align: left; border: none; padding: {_ABOVE}px 0; color: {ink}; }}"
            " QPushButton:hover { color: palette(link); }"
        )
        button.clicked.connect(lambda _checked: self._w.run(action))
        return button


def of(window: Window) -> FirstSteps:
    """The first steps of a window."""
    found = window.findChild(FirstSteps)
    return FirstSteps(window) if found is None else found


def attend(window: Window) -> None:
    """Give a window its first steps, where they were begun and not put away."""
    FirstSteps(window)


def is_due(window: Window) -> bool:
    """Whether a first start was ended before its samples were there: nothing was ever imported into this
    library, and nobody has put the first steps away."""
    library = window.session.library
    if library.read_only or window.settings.get("steps/state") == _AWAY:
        return False
    return not (library.batches.recent(1) or library.articles.rows(limit=1))


def begin(window: Window) -> None:
    """A library is new: fill it with the samples, and show the first steps to who has never put them away."""
    if window.settings.get("steps/state") != _AWAY:
        of(window).show()
    of(window).fill()
