"""The table: no clash, a word for everything, and every row can be done in a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from reader.ui.actions import CONTEXTS, MODAL, Action
from reader.ui.bindings import HINTS, bindings, hints
from reader.ui.frame import MENUS
from reader.ui.table import ACTIONS
from reader.ui.window import Window
from tests.driving import answer_dialogs

EVERY = pytest.mark.parametrize("action", ACTIONS, ids=[a.name for a in ACTIONS])
PUNCTUATION = set("+-=[]<>,.;:'/?#\\`")


def test_names_and_titles_are_never_used_twice_in_a_menu() -> None:
    assert len({a.name for a in ACTIONS}) == len(ACTIONS)
    assert len({(a.menu, a.title) for a in ACTIONS}) == len(ACTIONS)
    assert {a.menu for a in ACTIONS} == set(MENUS)


def test_one_key_means_one_thing_in_a_pane() -> None:
    table = bindings()
    assert set(table) == set(CONTEXTS)
    twice = (*ACTIONS, Action("Another", ACTIONS[0].command, "File", ("H",)))
    with pytest.raises(ValueError, match="H in everywhere means both"):
        bindings(twice)


def test_no_key_is_also_the_beginning_of_a_sequence() -> None:
    table = bindings()
    for context in CONTEXTS:
        counting = (context,) if context in MODAL else (context, "everywhere")
        alone = {k for c in counting for k in table[c] if ", " not in k}
        begun = {k.split(", ")[0] for c in counting for k in table[c] if ", " in k}
        assert alone & begun == set(), context


@EVERY
def test_the_docstring_is_a_sentence_for_the_reader(action: Action) -> None:
    assert action.help.endswith(".")
    assert len(action.help) < 140


@EVERY
def test_keys_can_be_typed_on_every_keyboard(action: Action) -> None:
    chords = [keys.split(", ")[-1] for _, keys in action.bindings]
    assert not [c for c in chords if c.startswith("Ctrl+Alt")]
    assert all(not QKeySequence(keys).isEmpty() for _, keys in action.bindings)
    bare = [c for c in chords if c[-1] not in PUNCTUATION]
    only_zoom = action.name in ("zoom_in", "zoom_out")
    assert bare or not chords or only_zoom, "a key that is punctuation needs a twin that is not"


def test_every_pane_teaches_keys_that_work_there() -> None:
    for context in HINTS:
        assert all(key for key, _ in hints(context))


def menus(window: Window) -> dict[str, QMenu]:
    """The menus of the bar by their names."""
    found = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title()]
    return {menu.title().replace("&", ""): menu for menu in found}


@EVERY
def test_every_action_is_in_its_menu(action: Action, window: Window) -> None:
    rows = [row.objectName() for row in menus(window)[action.menu].actions()]
    assert action.name in rows


@EVERY
def test_every_action_can_be_done(
    action: Action,
    window: Window,
    open_titled: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    """Run on an article with a highlight under the cursor; file dialogs are answered as a reader would."""
    open_titled("TikToker")
    window.run("highlight")
    window.settings.set("export/folder", str(tmp_path / "notes"))
    answer_dialogs(monkeypatch, str(tmp_path / "chosen.sqlite") if action.name == "back_up" else "")
    window.run(action.name)
    QApplication.processEvents()
    assert "Something went wrong" not in window.status.message


def test_the_menu_says_what_undo_would_undo(window: Window, open_titled: Callable[[str], None]) -> None:
    open_titled("TikToker")
    window.run("highlight")
    window.menus.refresh()
    shown = {row.objectName(): row for row in menus(window)["Edit"].actions()}
    assert shown["undo"].text() == "Undo: Highlight"
    assert not shown["redo"].isEnabled()
