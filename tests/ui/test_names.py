"""Every view and every dialog as assistive technology finds it: whatever can be acted on has a name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui import faults
from reader.ui.actions import DIALOGS, VIEWS
from reader.ui.window import Window
from tests.library.handmade import store, told
from tests.ui.conftest import Press
from tests.ui.walking import nameless, takes_keys

Role = QAccessible.Role
#: What is acted on, by its role; and rows and cells, of which so many are looked at in one list.
ACTED_ON = {
    Role.EditableText, Role.Button, Role.PushButton, Role.CheckBox, Role.RadioButton, Role.ComboBox,
    Role.SpinBox, Role.Slider, Role.List, Role.Table, Role.Tree, Role.PageTab, Role.Link, Role.ListItem,
    Role.TreeItem, Role.Cell, Role.MenuItem, Role.ColumnHeader, Role.RowHeader, Role.Graphic, Role.Chart,
}  # fmt: skip
ROWS = 12
TIKTOKER, DUROV = "TikToker", "Public in Uzbekistan Concerned About Pavel"

#: The actions that open a view or ask something, in the article that is open.
OPENINGS = (
    "keys", "palette", "edit_keys", "go_highlights", "go_review", "go_outline", "go_tags", "go_backups",
    "go_templates new_template", "go_doctor", "import_report", "export_notes", "related", "concordance",
    "timeline", "go_insight", "settings", "open_help", "show_changes", "tag", "note", "article_note",
    "search_library", "filter_list", "find_here", "review_capture", "caret_mode", "show_fault", "print_pages",
)  # fmt: skip


@pytest.fixture
def library(library: Library) -> Library:
    """A page in doubt among the samples, and an outline."""
    store(library, "doubt.txt", told("Title of one", "Words of one and more of them."), confidence=0.2)
    outline, _ = library.outlines.create("Figures")
    library.outlines.add(outline, words="Why", depth=0)
    return library


def tree(root: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """What is seen of a window by assistive technology, of long lists the beginning."""
    if root.state().invisible and depth:
        return
    yield root
    for n in range(min(root.childCount(), 400 if depth < 3 else ROWS)):
        child = root.child(n)
        if child.isValid():
            yield from tree(child, depth + 1)


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
    press: Press,
    open_titled: Callable[[str], None],
    qtbot: QtBot,
    seeds: tuple[Path, ...],
    tmp_path: Path,
) -> None:
    """The plan of a review is looked at where reviews are tested."""
    later = tmp_path / "later.txt"
    page = next(seed for seed in seeds if TIKTOKER.encode() in seed.read_bytes())
    text = page.read_text(encoding="utf-8").replace("Valeriy Yugay", "Valery Yugai")
    later.write_text(f"{text}\n\nOne more line below the page.", encoding="utf-8")
    window.incoming.take([later], quietly=True)
    qtbot.waitUntil(lambda: window.incoming.last is not None, timeout=20000)
    faults.meet(window, KeyError())
    press("Esc")
    seen: set[str] = set()
    found: dict[str, set[str]] = {"window": unnamed(window)}
    for names in OPENINGS:
        open_titled(DUROV if names == "related" else TIKTOKER)
        for name in names.split():
            window.run(name)
            qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10000)
        if names.endswith("new_template"):
            press("Return")
            QTest.keyClicks(window.focusWidget(), "Own")
            press("Return")
        QApplication.processEvents()
        seen |= {window.context(), *window.views}
        found[names] = unnamed(window)
        assert QApplication.focusWidget() in list(takes_keys(window)), names
        assert nameless(window) == [], names
        press("Esc", "Esc", "Esc")
    assert {name: what for name, what in found.items() if what} == {}
    assert {*VIEWS, *DIALOGS} - seen == {"plan"}, "open what is new, too"
