"""Menus, context menus, the key overlay and the About line: all made from the action table."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from reader import __version__
from reader.ui.actions import menu_action, show_key
from reader.ui.chords import spoken
from reader.ui.rows.dialogs import DIALOGS
from reader.ui.table import ACTIONS

if TYPE_CHECKING:
    from reader.ui.overlay import Group
    from reader.ui.window import Window

#: How the keys of another pane are told.
IN_PANES = {
    "sources": "in the sources",
    "list": "in the list",
    "text": "in the text",
    "caret": "with the caret",
    "notes": "in the notes",
    "review": "in the review",
    "changes": "in the changes",
    "report": "in the report",
    "keymap": "in the list of keys",
    "desk": "on the desk",
    "outline": "in the outline",
    "tags": "among the tags",
    "export": "in an export",
    "templates": "among the templates",
    "related": "among related articles",
    "concordance": "in the concordance",
    "insight": "in the pictures of the library",
    "printing": "among pages to be printed",
    "backups": "among the backups",
    "doctor": "in the check of the library",
    "settings": "among the settings",
    "help": "in the manual",
    "chooser": "in a chooser",
    "plan": "in a plan",
    "search": "in a search field",
    "field": "in a field of a view",
    "writing": "in a note",
    "template": "in a template",
    "fault": "in a report of a fault",
}
_TITLES = {
    "sources": "The source pane",
    "list": "The article list",
    "text": "The text",
    "caret": "The caret in the text",
    "notes": "The notes",
    "review": "The review",
    "changes": "The changes",
    "report": "The import report",
    "tags": "All tags",
    "keymap": "The keys of all actions",
    "desk": "The desk of highlights and notes",
    "outline": "The outline",
    "export": "The export",
    "templates": "The templates",
    "related": "The related articles",
    "concordance": "The concordance",
    "insight": "The pictures of the library",
    "printing": "The pages to be printed",
    "backups": "The backups",
    "doctor": "The check of the library",
    "settings": "The settings",
    "help": "The manual",
}
#: What a right click offers, by pane: whole menus of the bar.
_CONTEXT = {
    "list": ("Article",),
    "text": ("Annotate", "Article"),
    "sources": ("Go", "Tags"),
    "review": ("Review",),
    "desk": ("Desk",),
    "outline": ("Outline",),
    "export": ("Export",),
    "templates": ("Export",),
    "related": ("Article",),
    "concordance": ("Search",),
    "backups": ("File",),
    "doctor": ("File",),
    "settings": ("Edit",),
    "help": ("Help",),
}


class Menus(QObject):
    """Builds the menu bar and keeps its rows true to what can be done now."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._made = {action.name: menu_action(action, window.menu_bar[action.menu]) for action in ACTIONS}
        for name, menu in window.menu_bar.items():
            self._fill(menu, name)
            # Told of each of its rows, wherever that is chosen: a context menu has the same ones.
            menu.triggered.connect(lambda row: window.run(row.objectName()))
            menu.aboutToShow.connect(self.refresh)
            menu.aboutToShow.connect(partial(self._tell_panes, menu))
            menu.aboutToHide.connect(partial(self._tell_no_panes, menu))
        for pane in (window.sources, window.articles, window.page):
            pane.customContextMenuRequested.connect(lambda point, pane=pane: self.offer(pane, point))

    def refresh(self) -> None:
        """Enable what makes sense now, show the keys that count here, name what Undo and Redo would do."""
        for action in ACTIONS:
            self._made[action.name].setEnabled(self._w.can(action))
        self.tell_keys()
        journal = self._w.session.library.journal
        for name, word, label in (
            ("undo", "Undo", journal.undo_label()),
            ("redo", "Redo", journal.redo_label()),
        ):
            self._made[name].setText(f"{word}: {label}" if label else word)

    def show_keys(self) -> None:
        """The keys of the pane in focus first, then those that work everywhere."""
        from reader.ui.overlay import Overlay

        context = self._w.context()
        Overlay(self._w, f"Keys: {_TITLES.get(context, 'the window').lower()}", self._groups(context))

    def _groups(self, context: str) -> list[Group]:
        """All that has a key where the focus is, and what choosers and fields have."""
        from reader.ui.overlay import Entry

        keymap = self._w.keymap
        own: list[Entry] = []
        groups: dict[str, list[Entry]] = {_TITLES.get(context, ""): own}
        for action in ACTIONS:
            keys = keymap.keys_in(action.name, context)
            if keys:
                bound = {where for where, _ in keymap.bindings(action.name)}
                here = context != "everywhere" and context in bound
                shown = Entry("  ".join(keys), action.title)
                (own if here else groups.setdefault(action.menu, [])).append(shown)
        for action in DIALOGS:
            keys = list(dict.fromkeys(spoken(keys) for _, keys in keymap.bindings(action.name)))
            groups.setdefault(action.menu, []).append(Entry("  ".join(keys), action.title))
        return [(heading, rows) for heading, rows in groups.items() if rows]

    def say_about(self) -> None:
        """One line: the version, what it runs on, where the library lies."""
        library = self._w.session.library
        self._w.status.say(
            f"Postil {__version__}, Python {sys.version.split()[0]}. Your library: {library.path}"
            + (" (read only)" if library.read_only else ""),
            lasting=True,
        )

    def tell_keys(self) -> None:
        """Beside each row the key that does it where the reader is."""
        keymap, context = self._w.keymap, self._w.teaching.pane
        for action in ACTIONS:
            bindings = keymap.bindings(action.name)
            here = next((k for _, k in bindings if keymap.meaning(k, context) == action.name), "")
            show_key(self._made[action.name], here)

    def _tell_panes(self, menu: QMenu) -> None:
        """While a menu is open, its rows that have no key here show the key of another pane."""
        for row in menu.actions():
            bindings = self._w.keymap.bindings(row.objectName()) if row.objectName() else ()
            if bindings and row.shortcut().isEmpty():
                context, keys = bindings[0]
                row.setText(f"{row.text()}\t{spoken(keys)} {IN_PANES.get(context, 'elsewhere')}")

    def _tell_no_panes(self, menu: QMenu) -> None:
        for row in menu.actions():
            row.setText(row.text().partition("\t")[0])

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
        self._tell_panes(menu)
        menu.aboutToHide.connect(partial(self._tell_no_panes, menu))
        menu.popup(pane.mapToGlobal(point))
