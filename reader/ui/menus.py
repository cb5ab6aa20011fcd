"""Menus, context menus, the key overlay and the About line: all made from the action table.

A menu has its rows from when it is first opened: all of them take 2 MB, and most readers go by keys.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader import __version__
from reader.model.wording import tr, tr_noop, tr_stored
from reader.ui.actions import PANES, VIEWS, Action, menu_action, show_key
from reader.ui.chords import spoken
from reader.ui.rows.dialogs import DIALOGS
from reader.ui.table import ACTIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.chords import Binding
    from reader.ui.overlay import Group
    from reader.ui.window import Window

#: How the keys of another pane are told.
IN_PANES = {
    "sources": tr_noop("in the sources"),
    "list": tr_noop("in the list"),
    "text": tr_noop("in the text"),
    "caret": tr_noop("with the caret"),
    "notes": tr_noop("in the notes"),
    "review": tr_noop("in the review"),
    "changes": tr_noop("in the changes"),
    "report": tr_noop("in the report"),
    "keymap": tr_noop("in the list of keys"),
    "desk": tr_noop("on the desk"),
    "outline": tr_noop("in the outline"),
    "tags": tr_noop("among the tags"),
    "export": tr_noop("in an export"),
    "templates": tr_noop("among the templates"),
    "related": tr_noop("among related articles"),
    "concordance": tr_noop("in the concordance"),
    "insight": tr_noop("in the pictures of the library"),
    "printing": tr_noop("among pages to be printed"),
    "backups": tr_noop("among the backups"),
    "doctor": tr_noop("in the check of the library"),
    "settings": tr_noop("among the settings"),
    "help": tr_noop("in the manual"),
    "chooser": tr_noop("in a chooser"),
    "plan": tr_noop("in a plan"),
    "search": tr_noop("in a search field"),
    "field": tr_noop("in a field of a view"),
    "writing": tr_noop("in a note"),
    "template": tr_noop("in a template"),
    "fault": tr_noop("in a report of a fault"),
}
#: A pane as the heading of its keys, and of a sheet of them.
_TITLES = {
    "sources": (tr_noop("The source pane"), tr_noop("Keys: the source pane")),
    "list": (tr_noop("The article list"), tr_noop("Keys: the article list")),
    "text": (tr_noop("The text"), tr_noop("Keys: the text")),
    "caret": (tr_noop("The caret in the text"), tr_noop("Keys: the caret in the text")),
    "notes": (tr_noop("The notes"), tr_noop("Keys: the notes")),
    "review": (tr_noop("The review"), tr_noop("Keys: the review")),
    "changes": (tr_noop("The changes"), tr_noop("Keys: the changes")),
    "report": (tr_noop("The import report"), tr_noop("Keys: the import report")),
    "tags": (tr_noop("All tags"), tr_noop("Keys: all tags")),
    "keymap": (tr_noop("The keys of all actions"), tr_noop("Keys: the keys of all actions")),
    "desk": (tr_noop("The desk of highlights and notes"), tr_noop("Keys: the desk of highlights and notes")),
    "outline": (tr_noop("The outline"), tr_noop("Keys: the outline")),
    "export": (tr_noop("The export"), tr_noop("Keys: the export")),
    "templates": (tr_noop("The templates"), tr_noop("Keys: the templates")),
    "related": (tr_noop("The related articles"), tr_noop("Keys: the related articles")),
    "concordance": (tr_noop("The concordance"), tr_noop("Keys: the concordance")),
    "insight": (tr_noop("The pictures of the library"), tr_noop("Keys: the pictures of the library")),
    "printing": (tr_noop("The pages to be printed"), tr_noop("Keys: the pages to be printed")),
    "backups": (tr_noop("The backups"), tr_noop("Keys: the backups")),
    "doctor": (tr_noop("The check of the library"), tr_noop("Keys: the check of the library")),
    "settings": (tr_noop("The settings"), tr_noop("Keys: the settings")),
    "help": (tr_noop("The manual"), tr_noop("Keys: the manual")),
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
        self._made: dict[str, QAction] = {}
        for name, menu in window.menu_bar.items():
            # Told of each of its rows, wherever that is chosen: a context menu has the same ones.
            menu.triggered.connect(lambda row: window.run(row.objectName()))
            menu.aboutToShow.connect(partial(self._open, menu, name))
            menu.aboutToHide.connect(partial(self._tell_no_panes, menu))
        if window.menuBar().isNativeMenuBar():
            # A desktop that shows the bar in a place of its own may ask for all at any time.
            QTimer.singleShot(0, self, self._fill_all)
        for pane in (window.sources, window.articles, window.page):
            pane.customContextMenuRequested.connect(lambda point, pane=pane: self.offer(pane, point))

    def refresh(self) -> None:
        """Enable what makes sense now, show the keys that count here, name what Undo and Redo would do."""
        for menu in self._w.menu_bar.values():
            self._leave_out(menu)
        for name, row in self._made.items():
            row.setEnabled(self._w.can(self._w.actions_by_name[name]))
        self._tell_keys()
        if "undo" in self._made:
            journal = self._w.session.library.journal
            undone, done_again = tr_stored(journal.undo_label() or ""), tr_stored(journal.redo_label() or "")
            self._made["undo"].setText(tr("Undo: {act}", act=undone) if undone else tr("Undo"))
            self._made["redo"].setText(tr("Redo: {act}", act=done_again) if done_again else tr("Redo"))

    def _leave_out(self, menu: QMenu) -> None:
        """Leave out what is only done in views that are not open, unless there is nothing else: with it some
        menus are larger than a small screen."""
        views = {
            row: _views(self._w.actions_by_name[row.objectName()])
            for row in menu.actions()
            if row.objectName()
        }
        bare = all(views.values())
        for row, places in views.items():
            row.setVisible(bare or not places or bool(places & self._w.views.keys()))

    def show_keys(self) -> None:
        """The keys of the pane in focus first, then those that work everywhere."""
        from reader.ui.overlay import Overlay

        context = self._w.context()
        title = tr(_TITLES[context][1]) if context in _TITLES else tr("Keys: the window")
        Overlay(self._w, title, self._groups(context))

    def _groups(self, context: str) -> list[Group]:
        """All that has a key where the focus is, and what choosers and fields have."""
        from reader.ui.overlay import Entry

        keymap = self._w.keymap
        #: What a pane is gone through with comes first.
        moving: list[Entry] = []
        own: list[Entry] = []
        groups: dict[str, list[Entry]] = {"": []}
        for action in ACTIONS:
            keys = keymap.keys_in(action.name, context)
            if keys:
                bound = {where for where, _ in keymap.bindings(action.name)}
                here = context != "everywhere" and context in bound
                shown = Entry("  ".join(keys), tr(action.title), action.title)
                mine = moving if action.menu == "Go" and context in PANES else own
                (mine if here else groups.setdefault(action.menu, [])).append(shown)
        groups[""] = moving + own
        for action in DIALOGS:
            keys = list(dict.fromkeys(spoken(keys) for _, keys in keymap.bindings(action.name)))
            groups.setdefault(action.menu, []).append(Entry("  ".join(keys), tr(action.title), action.title))
        heading = tr(_TITLES[context][0]) if context in _TITLES else ""
        return [(tr(menu) if menu else heading, rows) for menu, rows in groups.items() if rows]

    def say_about(self) -> None:
        """One line: the version, what it runs on, where the library lies."""
        library = self._w.session.library
        path = str(library.path)
        if library.read_only:
            path = tr("{path} (read only)", path=path)
        version, python = __version__, sys.version.split()[0]
        self._w.status.say(
            tr(
                "Postil {version}, Python {python}. Your library: {path}",
                version=version,
                python=python,
                path=path,
            ),
            lasting=True,
        )

    def _tell_keys(self) -> None:
        """Beside each row the key that does it where the reader is."""
        keymap, context = self._w.keymap, self._w.teaching.pane
        for name, row in self._made.items():
            here = next((k for _, k in keymap.bindings(name) if keymap.meaning(k, context) == name), "")
            show_key(row, here)

    def _tell_panes(self, menu: QMenu) -> None:
        """While a menu is open, its rows that have no key here show the key of another pane. Sequences are
        written as they are elsewhere, without the comma that Qt parts them by."""
        for row in menu.actions():
            bindings = self._w.keymap.bindings(row.objectName()) if row.objectName() else ()
            if bindings and row.shortcut().isEmpty():
                row.setText(f"{row.text()}\t{key_elsewhere(bindings)}")
            elif row.shortcut().count() > 1:
                row.setText(f"{row.text()}\t{spoken(row.shortcut().toString())}")

    def _tell_no_panes(self, menu: QMenu) -> None:
        for row in menu.actions():
            row.setText(row.text().partition("\t")[0])

    def _fill(self, menu: QMenu, name: str) -> None:
        for action in ACTIONS:
            if action.menu == name:
                if action.rule:
                    menu.addSeparator()
                menu.addAction(self._made[action.name])

    def _fill_own(self, name: str) -> None:
        """Give a menu of the bar its rows, if it has none yet."""
        menu = self._w.menu_bar[name]
        if menu.isEmpty():
            self._made |= {a.name: menu_action(a, menu) for a in ACTIONS if a.menu == name}
            self._fill(menu, name)

    def _fill_all(self) -> None:
        for name in self._w.menu_bar:
            self._fill_own(name)
        self.refresh()

    def _open(self, menu: QMenu, name: str) -> None:
        self._fill_own(name)
        self.refresh()
        self._tell_panes(menu)

    def offer(self, pane: QWidget, point: QPoint) -> None:
        """Open a pane's context menu at a point of it."""
        pane.setFocus()
        menu = QMenu(self._w)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in _CONTEXT[self._w.context()]:
            self._fill_own(name)
            self._fill(menu, name)
            menu.addSeparator()
        self.refresh()
        self._tell_panes(menu)
        menu.aboutToHide.connect(partial(self._tell_no_panes, menu))
        menu.popup(pane.mapToGlobal(point))


def _views(action: Action) -> set[str]:
    """The views in which alone an action has keys; none for one of the panes."""
    contexts = {context for context, _ in action.bindings}
    return contexts if contexts <= set(VIEWS) else set()


def key_elsewhere(bindings: Sequence[Binding]) -> str:
    """The first key of an action that has none where the reader is, and where it counts: "J in the text"."""
    context, keys = bindings[0]
    return f"{spoken(keys)} {tr(IN_PANES[context]) if context in IN_PANES else tr('elsewhere')}"
