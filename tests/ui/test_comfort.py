"""How the text and the window look, by key: themes, typefaces, sizes, the text alone, large letters."""

from collections.abc import Callable, Iterator
from itertools import takewhile

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui import fonts, sources, theme
from reader.ui.choice_cell import CHOICE
from reader.ui.chooser import Chooser
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up

Press = Callable[..., None]
Open = Callable[[str], None]


def chooser(window: Window) -> Chooser:
    return next(c for c in window.findChildren(Chooser) if c.isVisible())


def page_colour(window: Window) -> str:
    return window.page.viewport().grab().toImage().pixelColor(4, 4).name()


def text_family(window: Window) -> str:
    """The family that the first paragraph of the text is set in."""
    block = window.page.document().begin().next().next()
    return QFontInfo(block.begin().fragment().charFormat().font()).family()


def test_a_theme_is_seen_while_one_stands_on_it_and_esc_gives_the_old_one_back(
    window: Window, press: Press, open_titled: Open, settings: Settings
) -> None:
    open_titled("TikToker")
    press("Ctrl+F8")
    assert chooser(window).list.currentItem().text() == "Light"
    press("Down")
    assert page_colour(window) == theme.DARK.page
    press("Down")
    assert page_colour(window) == theme.SEPIA.page
    press("Esc")
    assert page_colour(window) == theme.LIGHT.page
    assert settings.get("look/theme") == "light"
    assert window.page.hasFocus()
    press("Ctrl+F8", "Down", "Return")
    assert page_colour(window) == theme.DARK.page
    assert settings.get("look/theme") == "dark"
    assert window.status.message == "Theme: Dark."


def test_a_typeface_is_seen_while_one_stands_on_it_and_the_cursor_stays(
    window: Window, press: Press, open_titled: Open, settings: Settings
) -> None:
    open_titled("TikToker")
    press("Down", "Right")
    here = window.page.reader.range
    press("Ctrl+Shift+F8", "Down")
    assert text_family(window) == fonts.SANS
    press("Esc")
    assert text_family(window) == fonts.SERIF
    press("Ctrl+Shift+F8", "Down", "Return")
    assert text_family(window) == settings.get("look/face") == fonts.SANS
    assert window.page.reader.range == here


def test_only_faces_that_are_there_are_offered_and_one_that_went_missing_is_ours(
    window: Window, press: Press, open_titled: Open, settings: Settings
) -> None:
    press("Ctrl+Shift+F8")
    offered = [chooser(window).list.item(n).data(CHOICE).name for n in range(chooser(window).list.count())]
    assert offered[:2] == [fonts.SERIF, fonts.SANS]
    assert all(QFontInfo(QFont(family)).family() == family for family in offered)
    press("Esc")
    settings.set("look/face", "A Face of Another Computer")
    open_titled("TikToker")
    assert text_family(window) == fonts.SERIF
    press("Shift+F8")
    assert settings.get("look/face") == fonts.SERIF


def test_the_text_alone_says_how_to_leave_and_a_note_comes_and_goes(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("F9")
    others = (window.sources, window.list_pane, window.notes, window.menuBar(), window.status.right)
    assert [other for other in others if other.isVisible()] == []
    assert window.status.message == "The text alone. F9 brings the rest back."
    press("Right")
    window.status.clear()
    assert window.status.left.text() == "F9  everything again"
    press("N")
    assert window.notes.isVisible()
    press("Esc")
    assert not window.notes.isVisible()
    assert window.page.hasFocus()
    press("F9")
    assert [other for other in others if not other.isVisible()] == []


def test_the_text_stays_alone_over_a_restart(
    window: Window, qtbot: QtBot, press: Press, library: Library, settings: Settings
) -> None:
    press("F9")
    window.close()
    again = Window(library, settings)
    again.resize(1200, 800)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.awake and again.page.isVisible(), timeout=20_000)
    assert not again.list_pane.isVisible()
    assert not again.sources.isVisible()
    again.close()


def test_a_search_out_of_the_text_alone_comes_back_into_it(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("Right", "F9")
    here = window.page.reader.range
    press("Ctrl+Shift+F")
    assert window.list_pane.search_field.isVisible()
    press("Esc")
    assert not window.list_pane.isVisible()
    assert window.page.hasFocus()
    assert window.page.reader.range == here


def test_the_first_window_is_no_larger_than_the_screen_and_a_later_one_stands_where_it_stood(
    dressed: QApplication, qtbot: QtBot, library: Library, settings: Settings
) -> None:
    first = Window(library, settings)
    qtbot.addWidget(first)
    # The screen of the tests has 800 by 800 pixels.
    assert first.width() > first.screen().availableSize().width()
    first.take_place()
    assert first.width() == first.screen().availableSize().width()
    assert first.height() < first.screen().availableSize().height()
    first.resize(700, 500)
    settings.set_geometry(first.saveGeometry())
    first.take_place()
    assert (first.width(), first.height()) == (700, 500)


def test_shelves_are_named_in_full_beside_the_counts_of_a_large_library(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane, said = window.sources, [""]
    places = [place._replace(articles=4321) for place in takewhile(lambda p: p.depth, pane.rows.places[1:])]
    pane.rows.show([pane.rows.places[0], *places])
    window.resize(1022, 670)
    QApplication.processEvents()
    monkeypatch.setattr(sources, "write", lambda *arguments, own=False: said.append(arguments[-1]))
    pane.canvas.grab()
    assert [place.name for place in places if place.name not in said] == []


def test_a_narrow_window_gives_its_room_to_the_text_and_gets_the_panes_back(
    window: Window, press: Press, settings: Settings
) -> None:
    window.resize(800, 600)
    QApplication.processEvents()
    assert not window.notes.isVisible()
    assert window.sources.isVisible()
    press("Ctrl+4")
    assert window.notes.isVisible()
    window.articles.setFocus()
    window.resize(640, 600)
    QApplication.processEvents()
    assert not window.sources.isVisible()
    assert window.page.width() > 300
    window.resize(1440, 880)
    QApplication.processEvents()
    assert window.notes.isVisible()
    assert window.sources.isVisible()
    assert settings.get("panes/notes") is True


@pytest.fixture
def doubled(dressed: QApplication) -> Iterator[QApplication]:
    """A desktop whose letters are twice as large as usual."""
    usual, large = QFont(dressed.font()), QFont()
    large.setPixelSize(26)
    fonts.grow_with(large)
    dressed.setFont(fonts.sans(14))
    yield dressed
    large.setPixelSize(13)
    fonts.grow_with(large)
    dressed.setFont(usual)


@pytest.mark.parametrize("size", [(1440, 880), (1024, 700)])
def test_all_grows_with_the_desktops_letters_and_nothing_is_cut_off(
    doubled: QApplication, qtbot: QtBot, library: Library, settings: Settings, size: tuple[int, int]
) -> None:
    window = Window(library, settings)
    window.resize(*size)
    bring_up(qtbot, window)
    window.run("open_text")
    window.run("find_here")
    window.run("palette")
    letters = QFontMetrics(fonts.sans(14))
    assert letters.height() >= 32
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    assert [x.text() for x in labels if x.height() < x.fontMetrics().height()] == []
    assert min(window.sources.sizeHintForRow(n) for n in range(3)) >= letters.height()
    rows = chooser(window).list
    assert min(rows.sizeHintForRow(n) for n in range(rows.count())) >= QFontMetrics(fonts.sans(12.5)).height()
    assert window.rect().contains(chooser(window).geometry())
    assert window.minimumSizeHint().width() <= size[0]
    window.close()


@pytest.mark.parametrize("face", [fonts.SERIF, fonts.SANS])
def test_at_twice_the_size_no_line_of_the_text_runs_out_of_the_pane(
    window: Window, press: Press, open_titled: Open, settings: Settings, face: str
) -> None:
    settings.set("look/face", face)
    settings.set("look/size", 40)
    window.resize(1024, 700)
    open_titled("TikToker")
    layout, widest = window.page.document().documentLayout(), 0.0
    block = window.page.document().begin()
    while block.isValid():
        left = layout.blockBoundingRect(block).left()
        lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
        widest = max(widest, *(left + line.x() + line.naturalTextWidth() for line in lines), 0.0)
        block = block.next()
    assert 0 < widest <= window.page.viewport().width()
    assert window.page.horizontalScrollBar().maximum() == 0


def test_dimming_the_rest_is_remembered(
    window: Window, qtbot: QtBot, press: Press, open_titled: Open, library: Library, settings: Settings
) -> None:
    open_titled("TikToker")
    press("W")
    assert window.page.dim
    window.close()
    again = Window(library, settings)
    bring_up(qtbot, again)
    assert again.page.dim
    again.close()


def test_a_theme_that_is_only_looked_at_is_not_kept_when_the_window_is_closed(
    window: Window, press: Press, open_titled: Open, settings: Settings
) -> None:
    open_titled("TikToker")
    press("Ctrl+F8", "Down")
    assert page_colour(window) == theme.DARK.page
    window.close()
    assert Settings(settings.folder / "settings.ini").get("look/theme") == "light"


def test_quitting_from_a_chooser_quits_and_keeps_nothing_of_what_was_looked_at(
    window: Window, press: Press, open_titled: Open, settings: Settings
) -> None:
    open_titled("TikToker")
    before = settings.get("look/face")
    press("Ctrl+Shift+F8", "Down")
    assert settings.get("look/face") != before
    press("Ctrl+Q")
    assert not window.isVisible()
    assert Settings(settings.folder / "settings.ini").get("look/face") == before
