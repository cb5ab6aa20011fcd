"""The table: no clash, a word for everything, and every row can be done in a real window."""

import dataclasses
import string
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from reader.model.change import NO_CHANGE
from reader.model.errors import PostilError
from reader.ui.actions import CONTEXTS, MODAL, SEALED, Action
from reader.ui.choice import Choice
from reader.ui.chords import is_character
from reader.ui.dialog import dialog_in_focus
from reader.ui.frame import MENUS
from reader.ui.keymap import Keymap, by_context, presets
from reader.ui.settings import Settings
from reader.ui.table import ACTIONS, EVERY_ACTION
from reader.ui.teaching import HINTS
from reader.ui.window import Window
from tests.driving import answer_dialogs

EVERY = pytest.mark.parametrize("action", ACTIONS, ids=[a.name for a in ACTIONS])
PUNCTUATION = set(string.punctuation)


def test_names_and_titles_are_never_used_twice_in_a_menu() -> None:
    assert len({a.name for a in ACTIONS}) == len(ACTIONS)
    assert len({(a.menu, a.title) for a in ACTIONS}) == len(ACTIONS)
    assert {a.menu for a in ACTIONS} == set(MENUS)


def test_one_key_means_one_thing_in_a_pane() -> None:
    keys = {a.name: a.bindings for a in EVERY_ACTION}
    assert set(by_context(keys)) == set(CONTEXTS)
    with pytest.raises(ValueError, match="H in everywhere means both"):
        by_context(keys | {"another": (("everywhere", "H"),)})


def test_trouble_that_a_verb_meets_is_said_in_the_window_and_nowhere_else(
    window: Window, press: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    def star(_window: Window) -> None:
        raise PostilError("The ferry is gone; take the next one.")

    window.actions_by_name["star"] = dataclasses.replace(window.actions_by_name["star"], command=star)
    press("S")
    assert window.status.message == "The ferry is gone; take the next one."
    window.choose("Which ferry?", [Choice("The first", lambda: star(window))])
    window.status.clear()
    press("Return")
    assert window.status.message == "The ferry is gone; take the next one."
    window.status.clear()
    chooser = window.choose("Which ferry?", [Choice("The first", lambda: star(window))])
    at = chooser.list.visualItemRect(chooser.list.item(0)).center()
    QTest.mouseClick(chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.status.message == "The ferry is gone; take the next one."
    assert capsys.readouterr().err == ""


@pytest.fixture(params=presets())
def keymap(request: pytest.FixtureRequest, settings: Settings) -> Keymap:
    """Each keymap that comes with the program, in force."""
    settings.set("keys/preset", request.param)
    return Keymap(EVERY_ACTION, settings)


def test_no_key_is_also_the_beginning_of_a_sequence(keymap: Keymap) -> None:
    assert keymap.problems == []
    for context in CONTEXTS:
        counting = (context,) if context in MODAL else (context, "everywhere")
        alone = {k for c in counting for k in keymap.table[c]}
        begun = {k.rpartition(", ")[0] for c in counting for k in keymap.table[c] if ", " in k}
        assert alone & begun == set(), context


def test_every_action_has_a_key_that_every_keyboard_can_type(keymap: Keymap) -> None:
    for action in EVERY_ACTION:
        bindings = keymap.bindings(action.name)
        chords = [keys.split(", ")[-1] for _, keys in bindings]
        assert chords, f"{action.name} has no key"
        assert not [c for c in chords if "Ctrl+Alt" in c], action.name
        assert all(not QKeySequence(keys).isEmpty() for _, keys in bindings)
        only_zoom = action.name in ("zoom_in", "zoom_out")
        assert only_zoom or [c for c in chords if c[-1] not in PUNCTUATION], action.name


def test_without_letters_no_key_is_a_printed_character_and_the_way_to_all_actions_stays(
    keymap: Keymap,
) -> None:
    keymap.let_letters(False)
    assert not [keys for table in keymap.table.values() for keys in table if is_character(keys)]
    for context in set(CONTEXTS) - set(SEALED):
        assert keymap.key_in("palette", context) == "Ctrl+K", context


@EVERY
def test_the_docstring_is_a_sentence_for_the_reader(action: Action) -> None:
    assert action.help.endswith(".")
    assert len(action.help) < 140


def test_every_pane_teaches_keys_that_work_there(window: Window) -> None:
    window.run("search_library")
    for context, names in HINTS.items():
        assert len(window.teaching.hints(context)) == len(names), context


def test_a_list_that_is_filtered_is_not_taught_what_is_only_for_a_search(window: Window) -> None:
    window.run("filter_list")
    assert window.context() == "search"
    assert window.teaching.hints("search") == window.teaching.hints("field") != ()


def menus(window: Window) -> dict[str, QMenu]:
    """The menus of the bar by their names."""
    found = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title()]
    return {menu.title().replace("&", ""): menu for menu in found}


def as_it_was(window: Window) -> None:
    """Nothing lies over the window, nothing is searched for, and all that was done to what is there is
    undone."""
    dialog = dialog_in_focus()
    if dialog:
        dialog.leave()
    for view in [*window.views.values()]:
        view.leave()
    window.finder.end_search()
    journal = window.session.library.journal
    while not (journal.undo_label() or "Import").startswith("Import") and window.session.write(
        lambda: journal.undo() or NO_CHANGE
    ):
        pass


def is_ready(window: Window) -> bool:
    """Whether the last action left the window as the next is to find it: in the text, on its highlight."""
    reading, plain = window.session.reading, not (window.views or dialog_in_focus())
    return (
        (plain and window.context() == "text" and window.page.highlight_here() is not None)
        and (reading is not None and reading.row.heading.startswith("TikToker"))
        and (window.session.place.key == "inbox" and not window.finder.awaited)
        and window.session.library.journal.undo_label() == "Highlight"
    )


@pytest.mark.parametrize("menu", MENUS)
def test_every_action_can_be_done(
    menu: str,
    window: Window,
    open_titled: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Run on an article with a highlight under the cursor; file dialogs are answered as a reader would."""
    window.settings.set("export/folder", str(tmp_path / "notes"))
    # What ends the window comes last.
    for action in sorted((a for a in ACTIONS if a.menu == menu), key=lambda a: a.name == "quit_program"):
        if not is_ready(window):
            as_it_was(window)
            open_titled("TikToker")
            window.run("highlight")
        answer_dialogs(monkeypatch, str(tmp_path / "chosen.sqlite") if action.name == "back_up" else "")
        window.run(action.name)
        QApplication.processEvents()
        assert "Something went wrong" not in window.status.message, action.name


def test_the_menu_says_what_undo_would_undo(window: Window, open_titled: Callable[[str], None]) -> None:
    open_titled("TikToker")
    window.run("highlight")
    window.menu_bar["Edit"].aboutToShow.emit()
    shown = {row.objectName(): row for row in menus(window)["Edit"].actions()}
    assert shown["undo"].text() == "Undo: Highlight"
    assert not shown["redo"].isEnabled()
