"""Errands with views open: what is shown stays true, the focus stays seen, nothing typed is lost."""

import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.importer.splitting import split
from reader.library.library import open_library
from reader.services.importing import import_paths
from reader.services.mending import Planned
from reader.ui import theme
from reader.ui.changes import Changes
from reader.ui.chooser import Chooser
from reader.ui.report import ReportView
from reader.ui.review_plan import Plan
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up, press_key

Press = Callable[..., None]

TITLE = "The lighthouse keeper of Amrum retires"
OPENING = (
    "After thirty one years on the tower the keeper hands over the keys on Friday evening. The lamp was lit "
    "by hand until 1984, when a cable was laid from the mainland through the shallow sea."
)
END = (
    "Her father had kept the light before her, and taught her to read the weather from the colour of the "
    "foam. Visitors may climb the two hundred and ninety seven steps from May until October, and most of "
    "them stop twice on the way."
)


@pytest.fixture
def cut(tmp_path: Path) -> Path:
    """The keeper's story as its publisher cut it."""
    file = tmp_path / "cut.txt"
    file.write_text(f"{TITLE}\n\n{OPENING} Her father had kept the light before her, …\n", encoding="utf-8")
    return file


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    """The whole story, with a place and a day before its first word."""
    file = tmp_path / "whole.txt"
    file.write_text(f"{TITLE}\n\nAMRUM, 3 May – {OPENING} {END}\n", encoding="utf-8")
    return file


def take(window: Window, qtbot: QtBot, *paths: Path) -> None:
    """Import files as a reader does, and wait until they are in."""
    window.incoming.take(list(paths))
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)


def focused() -> QWidget:
    """The widget that takes the keys."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def chooser(window: Window) -> Chooser | None:
    """The chooser that is open."""
    return next((c for c in window.findChildren(Chooser) if c.isVisible()), None)


def test_the_fuller_text_of_the_open_article_is_read_on_at_the_same_words(
    window: Window,
    qtbot: QtBot,
    press: Press,
    open_titled: Callable[[str], None],
    cut: Path,
    whole: Path,
) -> None:
    take(window, qtbot, cut)
    open_titled(TITLE)
    press("Right")
    take(window, qtbot, whole)
    assert "stop twice on the way" in window.page.toPlainText()
    start, end = window.page.reader.range
    assert window.session.reading
    assert window.session.reading.version.text[start:end].startswith("The lamp was lit by hand")
    window.page.setFocus()
    press("Shift+D")
    assert chooser(window)


def test_an_article_that_was_taken_back_is_closed(
    window: Window, qtbot: QtBot, press: Press, open_titled: Callable[[str], None], whole: Path
) -> None:
    take(window, qtbot, whole)
    open_titled(TITLE)
    press("G", "I", "U", "Return")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10_000)
    assert TITLE not in window.page.toPlainText()
    press("D")
    assert window.session.reading
    assert window.session.reading.row.heading != TITLE


def test_a_search_loses_what_was_taken_back(window: Window, qtbot: QtBot, press: Press, whole: Path) -> None:
    take(window, qtbot, whole)
    window.articles.setFocus()
    press("/")
    QTest.keyClicks(focused(), "lighthouse")
    qtbot.waitUntil(lambda: window.articles.rows.rowCount() == 1, timeout=5000)
    press("Return", "G", "I", "U", "Return")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10_000)
    assert window.articles.rows.rowCount() == 0
    assert window.session.reading is None


def test_pasting_nothing_says_so(window: Window) -> None:
    window.incoming.take_copied(None)
    assert window.status.message == "There is nothing to import in what was copied."


def test_no_report_opens_over_a_note_that_is_being_typed(
    window: Window, qtbot: QtBot, press: Press, tmp_path: Path, whole: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    press("Shift+N")
    QTest.keyClicks(focused(), "half a wo")
    take(window, qtbot, whole, empty)
    QTest.keyClicks(focused(), "rd under way")
    assert not window.views
    assert "G I shows the report." in window.status.message
    press("Esc")
    assert window.session.reading
    assert window.session.reading.note == "half a word under way"


def test_another_place_leaves_the_report_and_the_focus_in_the_sources(
    window: Window, qtbot: QtBot, press: Press, whole: Path
) -> None:
    take(window, qtbot, whole)
    press("G", "I")
    QTest.mouseClick(window.sources.viewport(), Qt.MouseButton.LeftButton)
    window.sources.setFocus()
    press("J")
    assert not window.views
    assert window.sources.hasFocus()


def test_tab_goes_from_the_sources_to_the_view_and_never_under_it(
    window: Window, qtbot: QtBot, press: Press, whole: Path
) -> None:
    take(window, qtbot, whole)
    press("G", "I")
    view = window.views["report"]
    window.sources.setFocus()
    press("Tab")
    assert view.isAncestorOf(focused())
    press("Esc")
    assert window.articles.hasFocus()


def test_views_follow_the_theme_and_the_size_of_the_text(
    window: Window,
    qtbot: QtBot,
    press: Press,
    open_titled: Callable[[str], None],
    cut: Path,
    whole: Path,
) -> None:
    take(window, qtbot, cut, whole)
    press("G", "I")
    report = window.views["report"]
    assert isinstance(report, ReportView)
    press("F8")
    assert window.theme is theme.DARK
    assert theme.DARK.page in report.list.styleSheet()
    press("Esc")
    open_titled(TITLE)
    press("D")
    changes = window.views["changes"]
    assert isinstance(changes, Changes)
    qtbot.waitUntil(lambda: bool(changes.text.toPlainText()), timeout=20_000)
    standing, before = changes.standing, changes.text.document().size().height()
    press("Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++", "F8")
    assert changes.text.document().size().height() > before
    assert window.theme.page in changes.text.styleSheet()
    assert changes.standing == standing


def test_another_article_ends_the_comparison_of_this_one(
    window: Window,
    qtbot: QtBot,
    press: Press,
    open_titled: Callable[[str], None],
    cut: Path,
    whole: Path,
) -> None:
    take(window, qtbot, cut, whole)
    open_titled(TITLE)
    press("D")
    assert "changes" in window.views
    window.articles.setFocus()
    press("J")
    assert not window.views
    assert window.articles.hasFocus()


def test_what_cannot_be_reviewed_is_not_in_the_way_of_what_can(
    window: Window, qtbot: QtBot, press: Press
) -> None:
    picture = zlib.compress(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    with window.session.library.writing() as db:
        db.conn.execute("UPDATE capture SET state = 'doubtful', confidence = 0.1 * key")
        db.conn.execute("UPDATE capture_content SET bytes = ? WHERE capture = 1", (picture,))
    press("G", "R")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10_000)
    assert "review" not in window.views
    assert window.status.message
    press("G", "R")
    qtbot.waitUntil(lambda: window.review.ready, timeout=10_000)
    press(",")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10_000)
    assert "review" not in window.views


@pytest.fixture
def plan(window: Window, whole: Path) -> tuple[Plan, list[int]]:
    """The sheet of what would change, and how many captures were taken of it each time."""
    made = split(whole.read_bytes(), whole.name)
    taken: list[int] = []
    planned = [Planned(f"c{n}", f"page {n}.txt", ("Old",), ("New",), "", made) for n in range(6)]
    return Plan(window, window.theme, "The Paper", planned, lambda chosen: taken.append(len(chosen))), taken


def test_the_sheet_of_what_would_change_stays_inside_the_window(
    window: Window, qtbot: QtBot, plan: tuple[Plan, list[int]]
) -> None:
    window.resize(800, 560)
    qtbot.waitUntil(lambda: window.rect().contains(plan[0].geometry()), timeout=20_000)


def test_a_click_beside_the_sheet_changes_nothing_and_closes_it(
    window: Window, plan: tuple[Plan, list[int]]
) -> None:
    window.sources.setFocus()
    assert plan[0].isHidden()
    assert plan[1] == [0]
    assert window.sources.hasFocus()


def test_imports_beside_an_open_article_leave_its_note_in_place(
    window: Window, qtbot: QtBot, press: Press, open_titled: Callable[[str], None], cut: Path, whole: Path
) -> None:
    import_paths(window.session.library, [cut])
    open_titled(TITLE)
    press("Right", "N")
    QTest.keyClicks(focused(), "by han")
    take(window, qtbot, whole)
    QTest.keyClicks(focused(), "d")
    press("Esc")
    assert window.session.reading
    (made,) = window.session.reading.highlights
    assert made.note == "by hand"
    assert made.quote.exact.startswith("The lamp was lit by hand")


def test_no_key_reaches_the_list_beneath_a_view_from_a_menu_that_was_left(
    window: Window, qtbot: QtBot, press: Press
) -> None:
    press("Shift+V")
    qtbot.waitUntil(lambda: window.review.ready, timeout=10_000)
    window.menuBar().setFocus()
    press("Shift+A")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10_000)
    assert not any(row.read for row in window.session.library.articles.rows(limit=50)[1:])
    assert "is accepted" in window.status.message
    assert window.articles.hasFocus()


def test_to_review_stays_marked_while_things_change_beneath(
    window: Window, qtbot: QtBot, press: Press
) -> None:
    with window.session.library.writing() as db:
        db.conn.execute("UPDATE capture SET state = 'doubtful'")
    press("G", "R")
    qtbot.waitUntil(lambda: window.review.ready, timeout=10_000)
    id = window.session.library.articles.rows(limit=1)[0].id
    window.session.write(lambda: window.session.library.articles.mark([id], starred=True))
    assert window.sources.rows.places[window.sources.currentIndex().row()].key == "review"


def test_the_status_bar_teaches_the_keys_of_what_lies_over_the_view(
    window: Window, qtbot: QtBot, press: Press
) -> None:
    press("Shift+V")
    qtbot.waitUntil(lambda: window.review.ready, timeout=10_000)
    press("Ctrl+K")
    assert window.status.left.text().startswith("Return  take it")
    press("Esc", "?")
    assert window.status.left.text().endswith("Esc  back")
    press("Esc")
    assert window.status.left.text().startswith("Return  accept")


def test_the_caret_stays_in_a_note_however_often_the_panes_are_drawn_anew(
    window: Window, press: Press
) -> None:
    press("Right", "N")
    for letter in "sea":
        QTest.keyClicks(focused(), letter)
        window.opening.redraw_article()
        window.opening.redraw_article()
    press("Ctrl++", "F8", "Esc")
    assert window.session.reading
    assert [made.note for made in window.session.reading.highlights] == ["sea"]


def test_a_letter_after_a_menu_was_left_does_not_throw_the_reader_out_of_a_view(
    window: Window, qtbot: QtBot, press: Press
) -> None:
    press("Shift+V")
    qtbot.waitUntil(lambda: window.review.ready, timeout=10_000)
    window.menuBar().setFocus()
    press("W", "L")
    assert "review" in window.views
    assert not window.session.library.articles.rows(limit=1)[0].later


def test_an_article_in_one_version_says_so_to_who_asks_for_another(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("Tajikistan Abolishes")
    press("Shift+D")
    assert window.status.message == "This article has one version."


def test_a_library_to_be_read_only_is_no_reason_where_nothing_would_be_written(
    window: Window, qtbot: QtBot, settings: Settings
) -> None:
    with open_library(window.session.library.path, read_only=True) as library:
        reader = Window(library, settings)
        bring_up(qtbot, reader)
        for key, said in (("S", "read only"), ("Shift+D", "one version"), ("Ctrl+V", "read only")):
            press_key(key)
            assert said in reader.status.message
        reader.close()
