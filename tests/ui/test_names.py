"""Every view and every dialog as assistive technology finds it: whatever can be acted on has a name."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui.actions import DIALOGS, VIEWS
from reader.ui.window import Window
from tests.library.handmade import store, told
from tests.ui.walking import TIKTOKER, import_again, nameless, openings, takes_keys, tree

Role = QAccessible.Role
#: What is acted on, by its role.
ACTED_ON = {
    Role.EditableText, Role.Button, Role.PushButton, Role.CheckBox, Role.RadioButton, Role.ComboBox,
    Role.SpinBox, Role.Slider, Role.List, Role.Table, Role.Tree, Role.PageTab, Role.Link, Role.ListItem,
    Role.TreeItem, Role.Cell, Role.MenuItem, Role.ColumnHeader, Role.RowHeader, Role.Graphic, Role.Chart,
}  # fmt: skip


@pytest.fixture
def library(library: Library) -> Library:
    """A page in doubt among the samples, and an outline."""
    store(library, "doubt.txt", told("Title of one", "Words of one and more of them."), confidence=0.2)
    outline, _ = library.outlines.create("Figures")
    library.outlines.add(outline, words="Why", depth=0)
    return library


def unnamed(window: QWidget) -> set[str]:
    """What can be acted on and has no name, by its role, its class and where it is."""
    return {
        f"{told.role().name} {type(told.object()).__name__} in {within(told)}"
        for told in tree(QAccessible.queryAccessibleInterface(window))
        if told.role() in ACTED_ON and not told.text(QAccessible.Text.Name).strip()
    }


def within(told: QAccessibleInterface) -> str:
    """What something lies in, by its class and its name."""
    above = told.parent()
    return f"{type(above.object()).__name__} {above.text(QAccessible.Text.Name)}"


def test_whatever_takes_the_focus_or_is_acted_on_has_a_name_and_a_role_everywhere(
    window: Window,
    open_titled: Callable[[str], None],
    qtbot: QtBot,
    seeds: tuple[Path, ...],
    tmp_path: Path,
) -> None:
    """The plan of a review is looked at where reviews are tested."""
    page = next(seed for seed in seeds if TIKTOKER.encode() in seed.read_bytes())
    text = page.read_text(encoding="utf-8").replace("Valeriy Yugay", "Valery Yugai")
    import_again(window, qtbot, text, tmp_path)
    seen: set[str] = set()
    found: dict[str, set[str]] = {"window": unnamed(window)}
    for names in openings(window, open_titled, qtbot):
        seen |= {window.context(), *window.views}
        found[names] = unnamed(window)
        assert QApplication.focusWidget() in list(takes_keys(window)), names
        assert nameless(window) == [], names
    assert {name: what for name, what in found.items() if what} == {}
    assert {*VIEWS, *DIALOGS} - seen == {"plan"}, "open what is new, too"
