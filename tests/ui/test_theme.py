"""Every theme can be read: contrast computed from the palettes."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.model.tag import TAG_COLORS
from reader.ui.settings import Settings
from reader.ui.tag_colors import shade
from reader.ui.theme import (
    CHOICES,
    CONTRAST,
    CONTRAST_DARK,
    DARK,
    LIGHT,
    THEMES,
    Theme,
    apply,
    apply_details,
    chosen,
    contrast,
)
from reader.ui.window import Window
from tests.driving import bring_up

ALL = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


def test_black_on_white_is_the_greatest_contrast_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@ALL
def test_the_text_stands_out_on_everything_it_is_printed_on(theme: Theme) -> None:
    grounds = [theme.page, theme.cursor, theme.hit, *(behind for behind, _ in theme.marks)]
    assert [ground for ground in grounds if contrast(theme.text, ground) < 7] == []
    assert contrast(theme.title, theme.page) >= 7
    assert [ground for ground in grounds if contrast(theme.watched, ground) < 4.5] == []
    assert contrast(theme.watched, theme.page) >= 7


@ALL
def test_quiet_words_can_still_be_read(theme: Theme) -> None:
    for ground in (theme.page, theme.chrome, theme.selected, theme.cursor):
        assert contrast(theme.dim, ground) >= 4.5
        assert contrast(theme.text, ground) >= 4.5
    for ground in (theme.page, theme.chrome, theme.selected, theme.cursor):
        assert contrast(theme.accent, ground) >= 4.5
    for ground in (theme.page, theme.chrome):
        assert contrast(theme.faded, ground) >= 4.5


@pytest.mark.parametrize("theme", [CONTRAST, CONTRAST_DARK], ids=lambda theme: theme.name)
def test_in_high_contrast_every_ink_is_far_from_every_ground_and_every_line_is_seen(theme: Theme) -> None:
    grounds = (theme.page, theme.chrome, theme.selected, theme.cursor)
    shades = [shade(theme, colour) for colour in TAG_COLORS]
    inks = (theme.text, theme.title, theme.dim, theme.accent, theme.watched, *shades)
    assert [(ink, ground) for ink in inks for ground in grounds if contrast(ink, ground) < 7] == []
    assert contrast(theme.faded, theme.page) >= 7
    edges = (theme.hairline, *(edge for _, edge in theme.marks))
    assert [edge for edge in edges if contrast(edge, theme.page) < 3] == []


def test_the_system_is_followed_in_light_and_dark_and_in_contrast() -> None:
    assert chosen("system", "dark") is DARK
    assert chosen("system", "light") is LIGHT
    assert chosen("system", "dark contrast") is CONTRAST_DARK
    assert chosen("system", "contrast").name.startswith("contrast")
    assert chosen("sepia", "dark contrast").name == "sepia", "what the reader chose goes first"


def test_a_choice_is_taken_at_its_word() -> None:
    assert chosen("dark") is DARK
    assert chosen("light") is LIGHT
    assert chosen("system") in THEMES.values()
    assert set(CHOICES) == {"system", *THEMES}


@ALL
def test_what_leads_to_the_menus_that_have_no_room_is_seen(
    qtbot: QtBot, dressed: QApplication, library: Library, settings: Settings, theme: Theme
) -> None:
    window = Window(library, settings)
    window.resize(480, 600)
    bring_up(qtbot, window)
    apply(dressed, theme)
    apply_details(dressed, theme)
    more = window.menuBar().findChild(QWidget, "qt_menubar_ext_button")
    assert more is not None
    assert more.isVisible()
    seen = more.grab().toImage()
    inks = {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}
    assert max(contrast(ink, theme.chrome) for ink in inks) >= 4.5
    window.close()
    apply(dressed, LIGHT)
    apply_details(dressed, LIGHT)
