"""Every theme can be read: contrast computed from the palettes."""

import pytest

from reader.ui.theme import CHOICES, DARK, LIGHT, THEMES, Theme, chosen, contrast

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


def test_a_choice_is_taken_at_its_word() -> None:
    assert chosen("dark") is DARK
    assert chosen("light") is LIGHT
    assert chosen("system") in THEMES.values()
    assert set(CHOICES) == {"system", *THEMES}
