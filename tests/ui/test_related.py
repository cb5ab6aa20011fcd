"""Related articles: a list with what each has in common, and the way there and back by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui.related_view import RelatedView
from reader.ui.window import Window

Press = Callable[..., None]
Opener = Callable[[str], None]
DUROV = ("Public in Uzbekistan Concerned About Pavel", "How Kazakhstan and Kyrgyzstan Have Reacted to Pavel")


@pytest.fixture
def related(window: Window, open_titled: Opener, press: Press, qtbot: QtBot) -> Callable[[str], RelatedView]:
    """Opens an article and what is related to it."""

    def opener(beginning: str) -> RelatedView:
        open_titled(beginning)
        press("R")
        qtbot.waitUntil(lambda: "related" in window.views, timeout=10_000)
        view = window.views["related"]
        assert isinstance(view, RelatedView)
        return view

    return opener


def heading(window: Window) -> str:
    """The heading of the article that is open."""
    assert window.session.reading is not None
    return window.session.reading.row.heading


def test_a_related_article_is_read_by_a_key_and_another_leads_back(
    window: Window, related: Callable[[str], RelatedView], press: Press
) -> None:
    view = related(DUROV[0])
    assert view.current is not None
    assert view.current.heading.startswith(DUROV[1])
    press("Return")
    assert heading(window).startswith(DUROV[1])
    assert "related" not in window.views
    assert window.page.hasFocus()
    press("Alt+Left")
    assert heading(window).startswith(DUROV[0])
    again = window.views["related"]
    assert isinstance(again, RelatedView)
    assert again.current is not None
    assert again.current.heading.startswith(DUROV[1])
    press("Esc")
    assert "related" not in window.views
    assert window.page.hasFocus()


def test_each_row_says_what_is_in_common(related: Callable[[str], RelatedView]) -> None:
    view = related(DUROV[0])
    spoken = view.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "in common: Pavel Durov, August 24, Paris" in spoken
    assert DUROV[0] in view.accessibleDescription()


def test_the_text_stands_beside_with_what_is_in_common_lit_and_a_key_reads_on(
    related: Callable[[str], RelatedView], press: Press, qtbot: QtBot
) -> None:
    preview = related(DUROV[0]).preview
    assert preview is not None
    page = preview.page
    qtbot.waitUntil(lambda: bool(page.hits), timeout=5000)
    text = page.toPlainText()
    assert DUROV[1] in text
    assert "August 24" in text
    bar = page.verticalScrollBar()
    assert bar.value() == 0
    press("Space")
    assert bar.value() > 0
    press("Shift+Space")
    assert bar.value() == 0


def test_from_a_related_article_one_goes_on_to_what_is_related_to_it_and_back(
    window: Window, related: Callable[[str], RelatedView], press: Press, qtbot: QtBot
) -> None:
    view = related("Tajikistan Decriminalizes")
    first = view.found
    assert len(first.rows) > 1
    press("J", "R")
    stood_on = first.rows[1].row
    qtbot.waitUntil(lambda: view.found.of.id == stood_on.id, timeout=10_000)
    press("Esc")
    assert view.found == first
    assert view.current == stood_on
    press("K")
    assert view.current == first.rows[0].row


def test_what_an_import_brought_is_related_no_more_once_it_is_taken_back(
    window: Window, library: Library, related: Callable[[str], RelatedView], press: Press
) -> None:
    view = related(DUROV[0])
    [batch] = library.batches.recent()
    window.session.announce(library.batches.undo(batch.id).change)
    assert not view.found.rows
    assert view.current is None
    assert view.accessibleDescription().startswith("No articles share")
    press("J", "Space", "Return", "R", "Esc")
    assert "related" not in window.views


def test_an_article_that_stands_alone_says_so(
    window: Window, open_titled: Opener, press: Press, qtbot: QtBot
) -> None:
    open_titled("TikToker")
    press("R")
    qtbot.waitUntil(lambda: "tells of the same" in window.status.message, timeout=10_000)
    assert "related" not in window.views
