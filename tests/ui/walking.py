"""Every view and dialog of a window, what of it takes keys, and what assistive technology is told of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui import faults
from reader.ui.window import Window
from tests.driving import press_key

Role = QAccessible.Role
#: What Qt calls the widgets that take keys: text and fields, lists and tables, panes that scroll, sheets.
ROLES = (Role.EditableText, Role.StaticText, Role.List, Role.Table, Role.Client, Role.Pane, Role.Border)
#: So many rows and cells are looked at in one list.
ROWS = 12
TIKTOKER, DUROV = "TikToker", "Public in Uzbekistan Concerned About Pavel"

#: The actions that open a view or ask something, in the article that is open.
OPENINGS = (
    "keys", "palette", "edit_keys", "go_highlights", "go_review", "go_outline", "go_tags", "go_backups",
    "go_templates new_template", "go_doctor", "import_report", "export_notes", "related", "concordance",
    "timeline", "go_insight", "settings", "open_help", "show_changes", "tag", "note", "article_note",
    "search_library", "filter_list", "find_here", "review_capture", "caret_mode", "show_fault", "print_pages",
)  # fmt: skip


def import_again(window: Window, qtbot: QtBot, text: str, folder: Path) -> None:
    """Import a page that is there already, with a line more: some of its articles have versions then."""
    later = folder / "later.txt"
    later.write_text(f"{text}\n\nOne more line below the page.", encoding="utf-8")
    window.incoming.take([later], quietly=True)
    qtbot.waitUntil(lambda: window.incoming.last is not None, timeout=20000)


def openings(
    window: Window,
    open_titled: Callable[[str], None],
    qtbot: QtBot,
    *,
    titles: tuple[str, str] = (TIKTOKER, DUROV),
    named: str = "Own",
) -> Iterator[str]:
    """Open every view and every dialog after the other, in the first article; the second has related ones.
    `named` is how a template is called."""
    faults.meet(window, KeyError())
    QApplication.processEvents()
    press_key("Esc")
    for names in OPENINGS:
        open_titled(titles[names == "related"])
        for name in names.split():
            window.run(name)
            qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10000)
        if names.endswith("new_template"):
            press_key("Return")
            QTest.keyClicks(window.focusWidget(), named)
            press_key("Return")
        QApplication.processEvents()
        yield names
        for _ in range(3):
            press_key("Esc")
            QApplication.processEvents()


def tree(root: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """What is seen of a window by assistive technology, of long lists the beginning."""
    if root.state().invisible and depth:
        return
    yield root
    for n in range(min(root.childCount(), 400 if depth < 3 else ROWS)):
        child = root.child(n)
        if child.isValid():
            yield from tree(child, depth + 1)


def takes_keys(window: Window) -> Iterator[QWidget]:
    """The widgets on show that can have the focus."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def nameless(window: Window) -> list[QWidget]:
    """The widgets on show that can have the focus, and have no name or an odd role."""
    found = []
    for widget in takes_keys(window):
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name).strip() or told.role() not in ROLES:
            found.append(widget)
    return found
