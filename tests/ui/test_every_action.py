"""The whole table in one window: each action by each of its keys, by its menu, by the palette."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial, wraps

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from reader.ui.actions import CONTEXTS, DIALOGS, VIEWS, Action
from reader.ui.choice_cell import CHOICE
from reader.ui.chooser import Chooser
from reader.ui.commands.caret import caret_mode
from reader.ui.keymap import presets
from reader.ui.palette import open_palette
from reader.ui.rows.dialogs import DIALOGS as EVERY_DIALOG
from reader.ui.table import ACTIONS, EVERY_ACTION
from reader.ui.view import View
from reader.ui.window import Window
from tests.driving import press_key


class Asking(QLineEdit):
    """Something that asks, in the place of a chooser, a sheet, a field."""

    def __init__(self, window: Window, context: str) -> None:
        super().__init__(window)
        self.dialog = context
        self.setReadOnly(context in ("plan", "fault"))
        window.keys.watch(self)
        self.show()
        self.setFocus()


@pytest.fixture
def done(window: Window, open_titled: Callable[[str], None]) -> list[str]:
    """What was done, by name. In this window every action makes sense and does nothing but say its name."""
    open_titled("TikToker")
    names: list[str] = []

    def saying(action: Action) -> Callable[[Window], None]:
        @wraps(action.command)
        def say(_w: Window) -> None:
            names.append(action.name)

        return say

    for action in EVERY_ACTION:
        window.actions_by_name[action.name] = replace(action, command=saying(action), needs=None)
    return names


@pytest.fixture
def stand_in(window: Window) -> Iterator[Callable[[str], None]]:
    """Gives the focus to what has the keys of a context."""
    made: list[QWidget] = []

    def leave() -> None:
        for view in [*window.views.values()]:
            view.leave()
        for widget in made:
            widget.hide()
        made.clear()
        window.page.drop_caret()

    def stand(context: str) -> None:
        leave()
        if context in VIEWS:
            View(window, context, context, (window.list_pane, window.page_pane, window.notes)).open()
        elif context in DIALOGS:
            made.append(Asking(window, context))
        else:
            panes = {"sources": window.sources, "list": window.articles, "notes": window.notes}
            panes.get(context, window.page).setFocus()
            if context == "caret":
                caret_mode(window)
        QApplication.processEvents()
        assert window.context() == context

    yield stand
    leave()


@pytest.mark.parametrize("preset", presets())
def test_every_key_does_its_action_in_its_pane(
    preset: str, window: Window, done: list[str], stand_in: Callable[[str], None]
) -> None:
    window.keymap.choose(preset)
    pressed = 0
    for context in CONTEXTS:
        if context == "everywhere":
            continue
        stand_in(context)
        for keys, name in window.keymap.table[context].items():
            done.clear()
            for chord in keys.split(", "):
                press_key(chord)
            assert done == [name], f"{keys} in {context}"
            pressed += 1
    assert pressed > 200


def test_every_key_of_the_whole_window_counts_where_no_pane_has_it_for_itself(
    window: Window, done: list[str], stand_in: Callable[[str], None]
) -> None:
    stand_in("notes")
    for keys, name in window.keymap.table["everywhere"].items():
        if window.keymap.meaning(keys, "notes") == name:
            done.clear()
            for chord in keys.split(", "):
                press_key(chord)
            assert done == [name], keys


def test_every_action_is_in_its_menu_and_is_done_there(window: Window, done: list[str]) -> None:
    for menu in window.menu_bar.values():
        menu.aboutToShow.emit()
    rows = {
        (menu.title().replace("&", ""), row.objectName()): row
        for menu in window.menuBar().findChildren(QMenu)
        for row in menu.actions()
    }
    for action in ACTIONS:
        row = rows[action.menu, action.name]
        row.setVisible(True)
        row.setEnabled(True)
        row.trigger()
    assert done == [action.name for action in ACTIONS]


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
def test_a_row_that_is_chosen_in_a_context_menu_or_in_the_bar_is_done_once(
    window: Window, done: list[str]
) -> None:
    window.articles.setFocus()
    by_mouse = partial(window.menus.offer, window.articles, QPoint(9, 9))
    for bring in (by_mouse, partial(press_key, "Alt+A")):
        bring()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.setActiveAction(next(row for row in menu.actions() if row.objectName() == "star"))
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert done == ["star", "star"]


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_nothing_is_left_of_a_context_menu_that_has_closed(window: Window, key: Qt.Key) -> None:
    menus = len(window.findChildren(QMenu))
    for _ in range(2):
        window.menus.offer(window.articles, QPoint(9, 9))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.setActiveAction(next(row for row in menu.actions() if row.objectName() == "star"))
        QTest.keyClick(menu, key)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(window.findChildren(QMenu)) == menus


def test_every_action_is_found_in_the_palette_by_its_title(window: Window, done: list[str]) -> None:
    window.actions_by_name.update({action.name: action for action in EVERY_DIALOG})
    by_menu = {action.menu: action for action in ACTIONS if action.name != "palette"}
    open_palette(window)
    chooser = next(c for c in window.findChildren(Chooser) if c.isVisible())
    for action in (a for a in ACTIONS if a.name != "palette"):
        chooser.field.setText(action.title)
        chosen = chooser.list.currentItem()
        assert chosen is not None
        assert chosen.data(CHOICE).name == action.title
    press_key("Esc")
    for action in by_menu.values():
        done.clear()
        open_palette(window)
        chooser = next(c for c in window.findChildren(Chooser) if c.isVisible())
        chooser.field.setText(action.title)
        press_key("Return")
        assert done == [action.name], action.title
