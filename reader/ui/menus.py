"""Menus, context menus, the key overlay and the About line: all made from the action table."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader import __version__
from reader.ui.actions import MODAL, key_in, menu_action
from reader.ui.table import ACTIONS

if TYPE_CHECKING:
    from reader.ui.window import Window

_TITLES = {
    "sources": "The source pane",
    "list": "The article list",
    "text": "The text",
    "caret": "The caret in the text",
    "notes": "The notes",
    "review": "The review",
    "changes": "The changes",
    "report": "The import report",
}
#: What a right click offers, by pane: whole menus of the bar.
_CONTEXT = {"list": ("Article",), "text": ("Annotate", "Article"), "sources": ("Go",), "review": ("Review",)}


class Menus(QObject):
    """Builds the menu bar and keeps its rows true to what can be done now."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._made: dict[str, QAction] = {}
        for action in ACTIONS:
            made = menu_action(action, window)
            made.triggered.connect(lambda _on=False, name=action.name: window.run(name))
            self._made[action.name] = made
        for name, menu in window.menu_bar.items():
            self._fill(menu, name)
            menu.aboutToShow.connect(self.refresh)
        for pane in (window.sources, window.articles, window.page):
            pane.customContextMenuRequested.connect(lambda point, pane=pane: self.offer(pane, point))

    def refresh(self) -> None:
        """Enable what makes sense now, and name what Undo and Redo would do."""
        for action in ACTIONS:
            self._made[action.name].setEnabled(self._w.can(action))
        journal = self._w.session.library.journal
        for name, word, label in (
            ("undo", "Undo", journal.undo_label()),
            ("redo", "Redo", journal.redo_label()),
        ):
            self._made[name].setText(f"{word}: {label}" if label else word)

    def show_keys(self) -> None:
        """The keys of the pane in focus first, then those that work everywhere."""
        context = self._w.context()
        own = [(key_in(a, context), a.title) for a in ACTIONS if any(c == context for c, _ in a.bindings)]
        groups = [(_TITLES[context], own)] if own else []
        for menu in self._w.menu_bar:
            rows = [
                (key_in(a, "everywhere"), a.title)
                for a in ACTIONS
                if a.menu == menu
                and any(c == "everywhere" for c, _ in a.bindings)
                and (context not in MODAL or a.counts_in(context))
            ]
            if rows:
                groups.append((menu, rows))
        from reader.ui.overlay import Overlay

        Overlay(self._w, self._w.theme, "Keys", groups)

    def say_about(self) -> None:
        """One line: the version, what it runs on, where the library lies."""
        library = self._w.session.library
        self._w.status.say(
            f"Postil {__version__}, Python {sys.version.split()[0]}. Your library: {library.path}"
            + (" (read only)" if library.read_only else ""),
            lasting=True,
        )

    def _fill(self, menu: QMenu, name: str) -> None:
        for action in ACTIONS:
            if action.menu == name:
                if action.rule:
                    menu.addSeparator()
                menu.addAction(self._made[action.name])

    def offer(self, pane: QWidget, point: QPoint) -> None:
        """Open a pane's context menu at a point of it."""
        pane.setFocus()
        self.refresh()
        menu = QMenu(self._w)
        for name in _CONTEXT[self._w.context()]:
            self._fill(menu, name)
            menu.addSeparator()
        menu.popup(pane.mapToGlobal(point))
