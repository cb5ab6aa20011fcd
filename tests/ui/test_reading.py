"""Reading with the keys: the cursor, scrolling, growing, what is kept."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.model.body import Range
from reader.ui import lighting
from reader.ui.document import PageDocument
from reader.ui.lighting import Marks
from reader.ui.places import search_place
from reader.ui.settings import Settings
from reader.ui.theme import CHOICES, THEMES, Theme
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]


def words(window: Window) -> str:
    """What the cursor stands on."""
    assert window.page.content
    start, end = window.page.reader.range
    return window.page.content.text[start:end]


def test_the_cursor_goes_from_sentence_to_sentence(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    assert words(window).startswith("Valeriy Yugay, a TikToker from")
    assert words(window).endswith("citizens while abroad.")
    press("Right")
    assert words(window).startswith("According to Bobur Tulaganov")
    press("Left")
    assert words(window).startswith("Valeriy Yugay")
    press("Left")
    assert words(window).startswith("Valeriy Yugay")


def lit(window: Window) -> list[str]:
    """The words on the ground of the reading cursor."""
    ground = window.theme.cursor
    shown = window.page.extraSelections()
    return [s.cursor.selectedText() for s in shown if s.format.background().color().name() == ground]


def test_the_sentence_is_lit_from_the_moment_an_article_is_opened(
    window: Window, open_titled: Open, press: Press
) -> None:
    assert lit(window) == [words(window)]
    open_titled("TikToker")
    assert lit(window) == [words(window)]
    press("Ctrl+N")
    assert lit(window) == [words(window)]
    press("Ctrl++")
    assert lit(window) == [words(window)]


def test_an_article_is_lit_once_with_all_that_is_lit_in_it(
    window: Window, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid, lights = list[Marks](), lighting.lights

    def counted(
        content: PageDocument, theme: Theme, marks: Marks, within: Range
    ) -> list[QTextEdit.ExtraSelection]:
        laid.append(marks)
        return lights(content, theme, marks, within)

    monkeypatch.setattr(lighting, "lights", counted)
    window.opening.open_place(search_place("durov"))
    press("Ctrl+Shift+W", "Return", "J")
    window.page.setFocus()
    press("H", "Right")
    window.articles.setFocus()
    press("K")
    for show in (partial(press, "J"), window.opening.redraw_article, partial(press, "F8")):
        laid.clear()
        show()
        (marks,) = laid
        assert [*marks.highlights, *marks.hits, *marks.watched] == [
            *window.page.anchored(),
            *window.page.hits,
            *window.page.watched,
        ]
        assert marks.highlights
        assert marks.hits
        assert marks.watched
        assert marks.here == window.page.reader.range
        assert marks.here[0] > 0, "where reading stopped"


def test_down_goes_to_the_next_paragraph_and_up_to_the_start_of_this_one(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    blocks = window.page.content.blocks if window.page.content else ()
    press("Down")
    assert window.page.reader.range[0] == blocks[1].start
    press("Right", "Up")
    assert window.page.reader.range[0] == blocks[1].start
    press("K")
    assert window.page.reader.range[0] == blocks[0].start


def test_a_flattened_body_is_read_in_paragraphs_with_its_sub_headings(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("Tajikistan Abolishes")
    assert window.page.content
    headings = [b for b in window.page.content.blocks if b.kind == "heading"]
    text = window.page.content.text
    assert [text[b.start : b.end] for b in headings] == [
        "Up to 15 Years for Liking: The Way It Used to Be",
        "Government Response and Rahmon’s Remarks",
        "Legal Experts and Human Rights Concerns",
    ]
    press("Shift+R")
    assert len(window.page.content.blocks) == 1
    assert window.page.content.text == text


def test_the_selection_grows_and_shrinks_by_sentence_and_by_word(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    first = words(window)
    press("Shift+Right")
    both = words(window)
    assert both.startswith(first)
    assert both.endswith("October and November 2024.")
    press("Shift+Left")
    assert words(window) == first
    press("Ctrl+Shift+Left")
    assert words(window).endswith("citizens while")
    press("Ctrl+Shift+Right", "Esc")
    assert words(window) == first


def test_space_scrolls_and_at_the_end_goes_on_to_the_next_unread(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    reading = window.session.reading
    assert reading
    for _ in range(40):
        before = window.page.verticalScrollBar().value()
        press("Space")
        if window.session.reading and window.session.reading.row.id != reading.row.id:
            break
        assert window.page.verticalScrollBar().value() > before
    assert window.session.reading
    assert window.session.reading.row.id != reading.row.id
    assert window.page.verticalScrollBar().value() == 0


def test_the_cursor_stays_in_view_wherever_it_goes(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("Kazakh Startup")
    for _ in range(len(window.page.reader.sentences)):
        press("Right")
        start = window.page.reader.range[0]
        assert window.page.content
        rect = window.page.cursorRect(window.page.content.cursor(start, start))
        assert 0 <= rect.top() <= window.page.viewport().height()


def test_the_column_keeps_its_measure_whatever_the_windows_width(window: Window, open_titled: Open) -> None:
    open_titled("TikToker")
    window.run("toggle_notes")
    window.resize(1900, 900)
    QApplication.processEvents()
    wide = window.page.viewport().width()
    window.resize(1600, 900)
    QApplication.processEvents()
    assert abs(window.page.viewport().width() - wide) <= 2
    window.run("wider")
    assert window.page.viewport().width() > wide


def test_a_click_puts_the_cursor_on_the_sentence(window: Window, open_titled: Open) -> None:
    open_titled("TikToker")
    assert window.page.content
    start, end = window.page.reader.sentences[2]
    point = window.page.cursorRect(window.page.content.cursor(start + 5, start + 5)).center()
    QTest.mouseClick(window.page.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.page.reader.range == (start, end)


def test_the_place_in_the_text_is_kept_over_a_restart(
    qtbot: QtBot, window: Window, library: Library, settings: Settings, open_titled: Open, press: Press
) -> None:
    open_titled("Kazakh Startup")
    press("Down", "Down", "Right")
    kept = words(window)
    window.close()
    again = Window(library, settings)
    qtbot.addWidget(again)
    assert again.session.reading
    assert again.session.reading.row.heading.startswith("Kazakh Startup")
    assert words(again) == kept
    again.close()


def test_an_article_counts_as_read_when_the_reader_opens_it_and_not_before(
    window: Window, press: Press
) -> None:
    first = window.session.reading
    assert first
    assert not first.row.read
    press("J")
    assert window.session.reading
    assert window.session.reading.row.read
    assert window.session.library.journal.undo_label() == "Import of 5 captures"
    press("M")
    assert not window.session.library.articles.row(window.session.reading.row.id).read


def test_zoom_keeps_the_sentence_and_is_remembered(
    window: Window, open_titled: Open, press: Press, settings: Settings
) -> None:
    open_titled("TikToker")
    press("Down", "Right")
    here, size = words(window), settings.get("look/size")
    press("Ctrl++", "Ctrl++")
    assert words(window) == here
    assert settings.get("look/size") == size + 2
    press("Ctrl+0")
    assert settings.get("look/size") == size


def test_an_article_without_a_title_shows_its_first_words_in_italics(
    window: Window, open_titled: Open
) -> None:
    open_titled("Kazakhstan has obtained")
    assert window.session.reading
    assert window.session.reading.row.title is None
    block = window.page.document().begin().next()
    assert block.text().startswith("Kazakhstan has obtained access")
    assert block.charFormat().fontItalic() or block.begin().fragment().charFormat().fontItalic()


def test_each_theme_dresses_every_pane(window: Window, press: Press) -> None:
    seen = set()
    for _ in range(len(CHOICES)):
        press("F8")
        pictures = [w.grab().toImage() for w in (window.page.viewport(), window.list_pane, window.status)]
        seen.add(tuple(picture.pixelColor(4, 4).name() for picture in pictures))
    assert seen == {(t.page, t.page, t.chrome) for t in THEMES.values()}
