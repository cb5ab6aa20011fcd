"""Hears and sees whatever a window says, for who asks whether it says it in the reader's language."""

import re
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QMenu, QWidget

from reader.ui.window import Window
from tests.ui.walking import tree

Text = QAccessible.Text
Role = Qt.ItemDataRole
_TOLD = (Role.DisplayRole, Role.AccessibleTextRole, Role.AccessibleDescriptionRole, Role.ToolTipRole)
_SAYING = ("text", "title", "placeholderText", "prefix", "suffix", "toPlainText")
#: So many rows of a list are looked at.
_MOST = 1000
#: Texts that are no words of the window: pages of the manual, exported files, templates, reports of faults.
_TEXTS = ("HelpText", "TemplateEditor", "ShownText")
#: The brackets of the pseudo language, words, and what stands for itself: paths, files, templates, addresses.
_PARTS = re.compile(r"[⟦⟧]|[^\W\d_]+")
_FOR_ITSELF = re.compile(
    r"<[^<>]*>|\{[{%#].*?[}%#]\}|\*\.\w+|\bis:\w+"
    r"|(?<![^\s⟦])~?/[^\s⟦]*|[^\s⟦]*\.(?:txt|md|toml|sqlite|html|pdf|zip|csv|svg)\b",
    re.S,
)
#: Marks of direction, and places where a line may break.
_UNSEEN = re.compile("[\u200b\u200e\u200f\u2066-\u2069]")
_LATIN = re.compile(r"[A-Za-z]{3}")
#: The letters that the pseudo language never leaves without an accent.
_PLAIN = re.compile(r"[aceinosuyACEINOSUY]")


class Listener:
    """All that was seen and heard, and where first. `known` finds what is the same in every language."""

    def __init__(self, window: Window, known: re.Pattern[str]) -> None:
        self._window = window
        self._known = known
        self.where = "window"
        self._heard: dict[str, str] = {}
        window.status.said.connect(lambda words, _lasting: self.take(words))

    def take(self, *words: str) -> None:
        """Hear words."""
        for each in words:
            self._heard.setdefault(each, self.where)

    def look(self) -> None:
        """See and hear what is on the screen: painted, written, told to a screen reader."""
        for top in {self._window, *(w for w in QApplication.topLevelWidgets() if w.isVisible())}:
            top.grab()
            for node in tree(QAccessible.queryAccessibleInterface(top)):
                self._node(node)
            for widget in (top, *top.findChildren(QWidget)):
                if widget.isVisible():
                    self._widget(widget)

    def menus(self) -> None:
        """Hear every menu with all its rows, as it is when it is open."""
        for menu in self._window.menuBar().findChildren(QMenu):
            menu.aboutToShow.emit()
            self.take(menu.title(), menu.accessibleName())
            for row in menu.actions():
                self.take(row.text(), row.toolTip(), row.statusTip(), row.iconText())
            menu.aboutToHide.emit()

    def unsaid(self) -> dict[str, list[str]]:
        """What was left in English, by where it was seen first."""
        found: dict[str, list[str]] = {}
        for words, where in self._heard.items():
            if self._english(words) and not self._is_cut(words):
                found.setdefault(where, []).append(words[:200])
        return found

    def _is_cut(self, words: str) -> bool:
        """Whether words are the beginning of others, which are judged as a whole."""
        beginning = words.removesuffix("…").rstrip()
        return beginning != words and any(
            whole != words and whole.startswith(beginning) for whole in self._heard
        )

    def _node(self, node: QAccessibleInterface) -> None:
        kinds = (Text.Name, Text.Description, Text.Help, Text.Value)
        shown = kinds[:2] if _is_text(node.object()) else kinds
        self.take(*(node.text(kind) for kind in shown))

    def _widget(self, widget: QWidget) -> None:
        self.take(widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle())
        self.take(widget.accessibleName(), widget.accessibleDescription())
        for name in _SAYING if not _is_text(widget) else ("placeholderText",):
            say = getattr(widget, name, None)
            if callable(say) and isinstance(said := say(), str):
                self.take(said)
        if isinstance(widget, QAbstractItemView):
            self._rows(widget.model())

    def _rows(self, model: QAbstractItemModel | None) -> None:
        if model is None:
            return
        for row in range(min(model.rowCount(), _MOST)):
            data = (model.index(row, 0).data(role) for role in _TOLD)
            self.take(*(said for said in data if isinstance(said, str)))

    def _english(self, words: str) -> bool:
        """Whether a word was handed to no translator: one of Latin letters outside of the brackets, or within
        them, where values stand, one without an accent."""
        text = _FOR_ITSELF.sub(" ", self._known.sub(" ", _UNSEEN.sub("", words)))
        # What is cut at its beginning has lost a bracket.
        depth = max(0, text.count("⟧") - text.count("⟦"))
        for part in _PARTS.findall(text):
            if part in "⟦⟧":
                depth += 1 if part == "⟦" else -1
            elif _LATIN.search(part) and (depth <= 0 or (part.isascii() and _PLAIN.search(part))):
                return True
        return False


def _is_text(widget: object) -> bool:
    while isinstance(widget, QWidget):
        if type(widget).__name__ in _TEXTS:
            return True
        widget = widget.parentWidget()
    return False


def hear_dialogs(monkeypatch: pytest.MonkeyPatch, take: Callable[..., None]) -> None:
    """Hear what the dialogs of the system are given to say; each is cancelled."""

    def asking(answer: object) -> Callable[..., object]:
        def ask(*arguments: object) -> object:
            take(*(each for each in arguments[1:] if isinstance(each, str)))
            return answer

        return ask

    for name, answer in (("getOpenFileNames", ([], "")), ("getSaveFileName", ("", ""))):
        monkeypatch.setattr(QFileDialog, name, asking(answer))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", asking(""))


def hear_painting(monkeypatch: pytest.MonkeyPatch, take: Callable[[str], None]) -> None:
    """Hear what is painted by hand; on pages to be printed it is the text of files."""
    draw_text, draw = QPainter.drawText, QTextLayout.draw

    def drawing(painter: QPainter, *arguments: object) -> object:
        by = sys._getframe(1).f_code.co_filename
        for each in arguments:
            if isinstance(each, str) and not by.endswith("print_painting.py"):
                take(each)
        return draw_text(painter, *arguments)  # type: ignore[call-overload]

    def setting(layout: QTextLayout, *arguments: object) -> None:
        take(layout.text())
        draw(layout, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(QPainter, "drawText", drawing)
    monkeypatch.setattr(QTextLayout, "draw", setting)
