"""The library in pictures: walked by keys, told in words, each mark leading to its articles."""

import csv
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.model.drawing import Ink
from reader.model.insight import MOST_PAIRED, Figures, Picture, stretched
from reader.model.stretches import Unit
from reader.ui.insight import InsightView
from reader.ui.insight_words import when
from reader.ui.print_view import PrintView
from reader.ui.theme import THEMES, contrast
from reader.ui.window import Window
from tests.library.handmade import store, told
from tests.ui.conftest import Press

NONE = Qt.KeyboardModifier.NoModifier
Opener = Callable[[], InsightView]


@pytest.fixture
def opened(window: Window, press: Press, library: Library, qtbot: QtBot) -> Opener:
    """Opens the pictures by keys, of the samples and of five ferries of three days."""
    ids = list[str]()
    for day, ferries in (("2025-03-01", 2), ("2025-03-04", 1), ("2025-04-10", 2)):
        named = [told(f"Ferry {day} {n}", f"The ferry of {day} no. {n}") for n in range(ferries)]
        ids += store(library, f"{day} <b>", *named, day=day).new
    library.tags.add(ids[:3], "sea/ferries")
    library.tags.add(ids[2:], "law")
    window.opening.reload()

    def opener() -> InsightView:
        press("G", "0")
        view = window.views["insight"]
        assert isinstance(view, InsightView)
        settle(qtbot, window)
        return view

    return opener


def settle(qtbot: QtBot, window: Window) -> None:
    """Wait until all is counted."""
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)


def test_a_mark_is_told_in_words_leads_to_its_articles_and_back(
    window: Window, press: Press, opened: Opener, qtbot: QtBot
) -> None:
    view = opened()
    assert view.canvas.accessibleName() == "Articles over time, by source"
    press("Tab")
    settle(qtbot, window)
    assert [line.name for line in view.found.lines] == ["law", "sea"]
    press("S", "S", "Down")
    settle(qtbot, window)
    assert view.accessibleDescription() == "7 – 13 Apr 2025, \u2068sea\u2069: 0 articles"
    press("Return")
    assert window.status.message == "There is no article here."
    press("P")
    settle(qtbot, window)
    assert view.accessibleDescription() == "3 – 9 Mar 2025, \u2068sea\u2069: 1 article, 1 unread"
    press("Left")
    window.run("open_mark")
    view.step(0, 1)  # faster than the answer, which is that of the mark before
    qtbot.waitUntil(lambda: "insight" not in window.views)
    assert window.articles.hasFocus()
    assert window.articles.rows.rowCount() == 2
    assert window.list_pane.name.text() == "24 Feb – 2 Mar 2025, \u2068sea\u2069"
    press("Down", "Backspace")
    settle(qtbot, window)
    again = window.views["insight"]
    assert again.accessibleDescription() == "24 Feb – 2 Mar 2025, \u2068sea\u2069: 2 articles, 1 unread"
    press("Esc")
    assert window.session.place.key == "inbox"


def test_every_picture_is_walked_by_keys_and_each_act_survives_where_nothing_is(
    window: Window, press: Press, opened: Opener, qtbot: QtBot
) -> None:
    walk = ("Right", "Left", "Down", "Up", "N", "P", "Home", "End", "PgDown", "PgUp", "C", "F", "T", "T")
    view = opened()
    for _picture in Picture:
        press(*walk, "Tab")
        settle(qtbot, window)
    press("Esc", "G", "X" if window.session.library.articles.counts().trashed else "S", "G", "0", "A")
    settle(qtbot, window)
    empty = window.views["insight"]
    assert isinstance(empty, InsightView)
    assert empty is not view
    for _picture in Picture:
        assert not empty.found.marks
        for act in ("Return", "Y", "E", "Ctrl+P"):
            window.status.clear()
            press(act)
            assert window.status.message == "There is nothing in this picture yet."
        press(*walk, "S", "Shift+S", "Shift+Tab")
        settle(qtbot, window)
    press("Esc")
    assert window.context() == "list"


def test_the_figures_stand_in_a_table_and_are_copied_for_spreadsheets(
    window: Window, press: Press, opened: Opener, qtbot: QtBot
) -> None:
    view = opened()
    press("Tab", "Tab", "Tab", "T")
    settle(qtbot, window)
    assert view.table.isVisible()
    model = view.table.model()
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert sorted(map(str, heads)) == ["law", "sea"]
    assert [model.index(0, 1).data(), model.index(1, 0).data()] == ["1", "1"]
    press("Down")
    settle(qtbot, window)
    assert view.table.currentIndex().row() == 1
    assert view.accessibleDescription().endswith("1 article with both, 1 unread")
    press("Y")
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    assert rows[0] == ["", *heads]
    assert rows[1][1:] == ["3", "1"]


def test_the_picture_is_written_as_svg_of_all_its_lines_with_words_as_text(
    window: Window, press: Press, opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    view = opened()
    press("E")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, str(tmp_path / "sources.svg"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    root = ElementTree.parse(tmp_path / "sources.svg").getroot()
    texts = ["".join(each.itertext()) for each in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "Articles over time, by source" in texts
    assert {line.name for line in view.found.lines} <= set(texts)
    assert any("<b>" in text for text in texts)
    assert str(tmp_path / "sources.svg") in window.status.message


def test_a_picture_is_printed_on_a_page_and_one_comes_back_to_it(
    window: Window, press: Press, opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    opened()
    press("Ctrl+P")
    view = window.views["printing"]
    assert isinstance(view, PrintView)
    qtbot.waitUntil(lambda: len(view.pages) == 1, timeout=5000)
    press("E")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, str(tmp_path / "page.pdf"))
    press("Return")
    qtbot.waitUntil(lambda: (tmp_path / "page.pdf").exists() and not window.jobs.busy, timeout=5000)
    words = pypdfium2.PdfDocument(tmp_path / "page.pdf")[0].get_textpage().get_text_bounded()
    assert "Articles over time, by source" in words
    press("Esc")
    assert window.context() == "insight"


def test_a_mouse_does_what_keys_do(window: Window, opened: Opener, qtbot: QtBot) -> None:
    view = opened()
    mark = view.canvas.drawing.marks[0]
    place = view.canvas.rect().topLeft()
    place.setX(round(mark.x + mark.width / 2))
    place.setY(round(mark.y + mark.height / 2))
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, NONE, place)
    assert view.at == (mark.line, mark.column)
    name = next(button for button in view.findChildren(QPushButton) if button.text() == "Together")
    QTest.mouseClick(name, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert view.found.picture is Picture.TOGETHER
    view.stand_on(1, 0)
    there = next(m for m in view.canvas.drawing.marks if (m.line, m.column) == (1, 0))
    place.setX(round(there.x + 3))
    place.setY(round(there.y + 3))
    QTest.mouseDClick(view.canvas, Qt.MouseButton.LeftButton, NONE, place)
    qtbot.waitUntil(lambda: "insight" not in window.views)
    assert window.articles.rows.rowCount() == 1


def test_what_is_done_and_undone_is_counted_at_once(
    window: Window, press: Press, library: Library, opened: Opener, qtbot: QtBot
) -> None:
    press("E")
    view = opened()
    press("A")
    settle(qtbot, window)
    here = sum(line.total for line in view.found.lines[1:])
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: sum(line.total for line in view.found.lines[1:]) == here + 1)
    press("A")
    settle(qtbot, window)
    assert sum(line.total for line in view.found.lines[1:]) == here + 1 == library.articles.counts().articles


def test_two_thousand_tags_are_drawn_as_far_as_they_are_read(
    window: Window, press: Press, library: Library, opened: Opener, qtbot: QtBot
) -> None:
    """The rest is told; whichever line is stood on is seen."""
    with library.writing() as db:
        (article,) = db.conn.execute("SELECT max(key) FROM article").fetchone()
        made = [(f"t{n}", f"tag {n}", f"tag {n}") for n in range(2000)]
        db.conn.executemany("INSERT INTO tag VALUES (?, ?, ?, 0, 0, NULL, NULL)", made)
        carried = [(tag[0], article) for tag in made]
        db.conn.executemany("INSERT INTO tagged(tag, article) VALUES (?, ?)", carried)
    view = opened()
    press("Tab")
    settle(qtbot, window)
    said = next(
        label.text() for label in view.findChildren(type(view._said)) if "most frequent" in label.text()
    )
    assert "400 most frequent tags of 2,002" in said
    for keys in ("PgDown", "PgDown", "End", "Up"):
        press(keys)
        assert view.at in [(mark.line, mark.column) for mark in view.canvas.drawing.marks]
        assert view.canvas.drawing.height <= view.canvas.height() + 1
    press("Tab", "Tab")
    settle(qtbot, window)
    assert len(view.found.lines) == MOST_PAIRED
    view.stand_on(MOST_PAIRED - 1, 0)
    assert view.at in [(mark.line, mark.column) for mark in view.canvas.drawing.marks]


@pytest.mark.parametrize("theme", THEMES)
def test_marks_and_words_stand_out_in_every_theme(theme: str) -> None:
    """What is drawn as well as text must be: 3:1 for marks, 4.5:1 for words (WCAG 2.1, 1.4.3 and 1.4.11)."""
    t = THEMES[theme]
    for ink in (Ink.TITLE, Ink.TEXT, Ink.DIM):
        assert contrast(getattr(t, ink.value), t.page) >= 4.5
    assert contrast(t.accent, t.page) >= 3


def test_below_many_months_stand_years_and_below_the_first_that_is_seen_its_own() -> None:
    columns = stretched(date(2016, 3, 1), date(2025, 12, 1), Unit.MONTH)
    found = Figures(Picture.SOURCES, columns, (), 0, Unit.MONTH)
    named = [when(found, n, first=n == 0) for n in range(len(columns))]
    assert named[:12] == ["Mar 2016", *[""] * 9, "2017", ""]
    few = found._replace(columns=columns[:12])
    assert when(few, 3, first=False) == "Jun"
    weeks = Figures(
        Picture.SOURCES, stretched(date(2024, 12, 20), date(2025, 2, 1), Unit.WEEK), unit=Unit.WEEK
    )
    assert [when(weeks, n, first=n == 0) for n in range(3)] == ["16 Dec 2024", "23 Dec", "30 Dec"]
    assert when(weeks, 3, first=False) == "6 Jan 2025"
