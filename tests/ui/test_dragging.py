"""Highlights and articles are dragged out: as words into an editor, as a file into a file manager.

The platform without a screen has no drags: what is dragged is let go at once where tests run. A real drag is
in tests/desktop.
"""

import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.model.highlight import Highlight
from reader.model.linking import address
from reader.ui.desk import DeskView
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]
LEFT, BARE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Target:
    """Another program, on which everything is dropped that is dragged."""

    def __init__(self) -> None:
        self.drops = 0
        self.words: dict[str, str] = {}
        self.files: dict[str, str] = {}
        self.imported = True

    def take(self, data: QMimeData, over: Window) -> None:
        """Ask for all that is offered, having passed over the window it came from."""
        self.drops += 1
        with warnings.catch_warnings():
            # Qt makes them otherwise since 6.12, and no older one so.
            warnings.simplefilter("ignore", DeprecationWarning)
            entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, BARE)
        over.dragEnterEvent(entering)
        self.imported = entering.isAccepted()
        kinds = ("text/plain", "text/markdown", "text/html")
        self.words = {kind: bytes(data.data(kind).data()).decode() for kind in kinds}
        files = [Path(url.toLocalFile()) for url in data.urls()]
        self.files = {file.name: file.read_text(encoding="utf-8") for file in files}


@pytest.fixture
def target(window: Window, monkeypatch: pytest.MonkeyPatch) -> Target:
    made = Target()

    class Dropped(QDrag):
        def exec(self, *_actions: Qt.DropAction) -> Qt.DropAction:
            entering = self.mimeData()
            made.take(entering, window)
            return Qt.DropAction.CopyAction

    monkeypatch.setattr("reader.ui.dragging.QDrag", Dropped)
    return made


@pytest.fixture
def marked(window: Window, open_titled: Open, press: Press) -> Highlight:
    """A highlight with a note and a tag, which is stood on."""
    open_titled("Operation Spider Web")
    press("Down", "Right", "H", "N")
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, "Ask <her>. **Now.**")
    press("Esc")
    here = window.page.highlight_here()
    assert here
    window.session.write(lambda: window.session.library.tags.set_on_highlight(here.id, ["war & peace"]))
    found = window.page.highlight_here()
    assert found
    return found


def drag(widget: QWidget, at: QPoint, by: QPoint | None = None) -> None:
    """Press, draw away, let go."""
    by = by or QPoint(40, 30)
    QTest.mousePress(widget, LEFT, BARE, at)
    QTest.mouseMove(widget, at + by)
    QTest.mouseRelease(widget, LEFT, BARE, at + by)
    QApplication.processEvents()


def place(window: Window, offset: int) -> QPoint:
    """Where a code point of the text is seen."""
    content = window.page.content
    assert content
    cursor = window.page.textCursor()
    cursor.setPosition(content.position(offset))
    return window.page.cursorRect(cursor).center() + QPoint(2, 0)


def test_a_mark_that_is_stood_on_is_dragged_as_its_words_and_as_a_file(
    window: Window, marked: Highlight, target: Target
) -> None:
    words = " ".join(marked.quote.exact.split())
    drag(window.page.viewport(), place(window, marked.start + 9))
    assert target.words["text/plain"].startswith(f"“{words}” (")
    markdown = target.words["text/markdown"]
    assert "Ask <her>." in markdown
    assert "#war-peace" in markdown
    assert f"({address(marked.article, marked.id)})" in markdown
    assert "<blockquote><p>" in target.words["text/html"]
    assert "Ask &lt;her&gt;. <strong>Now.</strong>" in target.words["text/html"]
    ((name, text),) = target.files.items()
    assert f" - {words[:9]}" in name
    assert name.endswith(".md")
    assert address(marked.article, marked.id) in text
    assert not target.imported  # the window takes nothing that is its own
    assert window.page.highlight_here() == marked


def test_what_is_selected_is_dragged_and_all_else_is_selected_as_ever(
    window: Window, open_titled: Open, target: Target
) -> None:
    open_titled("TikToker")
    view = window.page.viewport()
    drag(view, place(window, 40), place(window, 52) - place(window, 40))
    assert target.drops == 0
    assert window.page.reader.grown
    chosen = window.page.reader.range
    assert chosen[0] <= 40 < 52 <= chosen[1]
    drag(view, place(window, 44))
    assert target.drops == 1
    assert window.page.reader.range == chosen
    QTest.mouseClick(view, LEFT, BARE, place(window, 44))
    assert not window.page.reader.grown  # a press there that is no drag is a press


def test_a_row_is_dragged_as_its_article_and_a_selection_as_all_of_it(
    window: Window, press: Press, target: Target
) -> None:
    canvas = window.articles.canvas
    rows = [window.articles.visualRect(window.articles.rows.index(n, 0)).center() for n in range(3)]
    drag(canvas, rows[1])
    second = window.articles.rows.row(1)
    assert second
    assert list(target.files) == [name for name in target.files if name.endswith(".md")]
    assert len(target.files) == 1
    assert f"postil_id: {second.id}" in next(iter(target.files.values()))
    press("Shift+Down")
    drag(canvas, rows[2])
    assert len(target.files) == 2
    assert target.words["text/html"].count("<h2>") == 2
    assert window.articles.picked.count(20) == 2
    QTest.mouseClick(canvas, LEFT, BARE, rows[2])
    assert not window.articles.picked


def test_a_card_is_dragged_as_its_highlight_with_what_was_typed_last(
    window: Window, marked: Highlight, target: Target
) -> None:
    card = next(card for card in window.notes.cards() if card.key == marked.id)
    at = card.mapTo(window.notes.viewport(), QPoint(30, 20))
    child = window.notes.viewport().childAt(at)
    assert child
    drag(child, child.mapFrom(window.notes.viewport(), at))
    assert target.drops == 1
    assert "Ask <her>." in target.words["text/markdown"]


def test_items_of_the_desk_are_dragged_one_or_all_that_are_selected(
    window: Window, marked: Highlight, press: Press, target: Target, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("Home", "H", "G", "H")
    desk = window.views["desk"]
    assert isinstance(desk, DeskView)
    drag(desk.list.canvas, desk.list.card_of(1).center())
    assert list(target.files) == [name for name in target.files if "Spider Web" in name]
    press("Ctrl+A")
    drag(desk.list.canvas, desk.list.card_of(0).center())
    assert len(target.files) == 2
    assert target.words["text/plain"].count("(") >= 2
    assert len(desk.list.picked) == 2
