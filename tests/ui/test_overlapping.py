"""Highlights over one another, over paragraphs, over signs that Qt counts twice: drawn, and picked by key."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import open_library
from reader.model.change import Change
from reader.model.highlight import Highlight
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up, press_key
from tests.library.handmade import Decision, store, told

TEXT = (
    "🚢🚲 Two signs begin it. The second 👩‍👩‍👧 sentence has a family in it, and 𝒳 an old letter.\n\n"
    "A paragraph of its own 🇰🇿 follows. It ends with a flag: 🏴‍☠️\n\n"
    "The third paragraph cafe\u0301 is the last one, and says 漢𠮷字 too."
)


@pytest.fixture
def odd(qtbot: QtBot, dressed: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    """A window on one article with signs of several code points and code points of two units."""
    folder = tmp_path_factory.mktemp("odd")
    with open_library(folder / "library.sqlite") as library:
        store(library, "odd.txt", told("Signs", TEXT), day="2025-05-14")
        settings = Settings(folder / "settings.ini")
        settings.set("look/theme", "light")
        window = Window(library, settings)
        window.resize(1440, 880)
        bring_up(qtbot, window)
        window.page.setFocus()
        yield window
        window.close()


def mark(window: Window, words: str, color: str = "yellow") -> Highlight:
    """Highlight words of the open article."""
    library, reading = window.session.library, window.session.reading
    assert reading
    at = TEXT.index(words)
    made: list[Highlight] = []

    def act() -> Change:
        new, change = library.annotations.highlight(reading.row.id, at, at + len(words), color)
        made.append(new)
        return change

    window.session.write(act)
    return made[0]


def drawn(window: Window, color: int) -> list[str]:
    """The words of the page that lie on the ground of a highlight colour."""
    ground = window.theme.marks[color][0]
    return [
        selection.cursor.selectedText().replace("\u2029", "\n\n")
        for selection in window.page.extraSelections()
        if selection.format.background().color().name() == ground
    ]


SIGNS = ("🚢🚲", "👩‍👩‍👧", "𝒳 an old", "🇰🇿 follows", "🏴‍☠️", "cafe\u0301 is", "漢𠮷字")


def test_the_very_signs_that_are_highlighted_are_drawn_at_every_offset(odd: Window) -> None:
    for words in (*SIGNS, *(TEXT[at : at + 12] for at in range(0, len(TEXT) - 12, 3))):
        made = mark(odd, words)
        assert "".join(drawn(odd, 0)).split() == words.split()
        odd.session.write(partial(odd.session.library.annotations.remove, made.id))
        assert drawn(odd, 0) == []


def test_a_highlight_over_paragraphs_is_drawn_over_all_of_them_and_found_in_one_run_of_text(
    odd: Window,
) -> None:
    words = TEXT[TEXT.index("The second") : TEXT.index("is the last")]
    made = mark(odd, words, "blue")
    assert "".join("".join(drawn(odd, 2)).split()) == "".join(words.split())
    library = odd.session.library
    flat = f"KARSU. {' '.join(TEXT.split())} And more of it was found in the evening."
    store(library, "flat.txt", told("Signs", flat), verdicts=[Decision(1, "fuller", made.article)])
    (now,) = library.annotations.of(made.article)
    assert flat[now.start : now.end] == " ".join(words.split())


def test_each_of_two_highlights_that_overlap_is_picked_by_key(odd: Window) -> None:
    first = mark(odd, "Two signs begin it. The second", "green")
    second = mark(odd, "The second 👩‍👩‍👧 sentence", "pink")
    within = mark(odd, "second", "blue")
    found: list[tuple[str, str]] = []
    press_key("Home")
    for _ in range(3):
        press_key(".")
        here = odd.page.highlight_here()
        assert here
        found.append((here.id, odd.notes.current))
    assert found == [(each.id, each.id) for each in (first, second, within)]
    for each in (second, first):
        press_key(",")
        here = odd.page.highlight_here()
        assert here
        assert here.id == each.id


def test_the_one_that_is_picked_is_the_one_that_is_painted_and_removed(odd: Window) -> None:
    mark(odd, "Two signs begin it. The second", "green")
    second = mark(odd, "The second 👩‍👩‍👧 sentence", "pink")
    press_key("Home")
    press_key(".")
    press_key(".")
    press_key("Del")
    assert second.id not in [h.id for h in odd.session.library.annotations.of(second.article)]
    assert drawn(odd, 1) == ["Two signs begin it. The second"]
    assert drawn(odd, 3) == []
