"""The notes desk: every highlight and note of the library, driven by keys alone."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.library import retagging
from reader.library.library import Library
from reader.model.article import Reading
from reader.model.desk import DeskItem
from reader.model.highlight import Highlight
from reader.ui.commands import desk_changing, desk_copying
from reader.ui.desk import DeskView
from reader.ui.desk_line import Part, parts
from reader.ui.tag_colors import shade
from reader.ui.window import Window

Press = Callable[..., None]
Open = Callable[[str], None]

#: The beginnings of the sentences that are highlighted, from the first that is made to the last.
FIRST, SECOND, THIRD = "Violations of these", "Public dissatisfaction", "Known for her blunt"


def mark(library: Library, words: str, color: str, note: str = "", *tags: str) -> Highlight:
    """Highlight the sentence that begins so, wherever it stands."""
    for row in library.articles.rows(limit=100):
        text = library.articles.reading(row.id).version.text
        start = text.find(words)
        if start >= 0:
            end = text.index(".", start) + 1
            return library.annotations.highlight(row.id, start, end, color, note=note, tags=tags)[0]
    raise AssertionError(f"no article has {words}")


@pytest.fixture
def three(library: Library, window: Window) -> list[Highlight]:
    """Three highlights in two articles, and a note on the article of the last two."""
    made = [
        mark(library, FIRST, "yellow", "who says so?", "law/courts"),
        mark(library, SECOND, "green", "", "press"),
        mark(library, THIRD, "pink", "a **blunt** word"),
    ]
    library.annotations.write_article_note(made[2].article, "All of it from one press release")
    return made


def desk(window: Window) -> DeskView:
    view = window.views["desk"]
    assert isinstance(view, DeskView)
    return view


def standing(window: Window) -> DeskItem:
    """The item that is stood on."""
    item = desk(window).standing
    assert item
    return item


def type_in(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, words)


def shown(window: Window) -> list[str]:
    """The first two words of what the desk shows, from the top."""
    items = [desk(window).list.rows.item(n) for n in range(desk(window).list.count)]
    quotes = [(i.highlight.quote.exact if i.highlight else i.words) for i in items if i]
    return [" ".join(quote.split()[:2]) for quote in quotes]


def headings(window: Window) -> list[str]:
    rows = desk(window).list.rows
    return [heading.words for n in sorted(rows.starts) if (heading := rows.heading(n))]


def said(window: Window) -> str:
    """The line above the list."""
    labels = (label.text() for label in desk(window).findChildren(QLabel) if label.isVisible())
    return " / ".join(labels)


ALL = ["All of", "Known for", "Public dissatisfaction", "Violations of"]


def test_g_h_shows_every_highlight_and_note_the_newest_first(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "H")
    assert shown(window) == ALL
    assert headings(window) == ["Today"]
    assert "By day, newest first" in said(window)
    spoken = desk(window).list.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("yellow highlight: Violations of these provisions")
    assert "Note: who says so?" in spoken
    assert "tagged law/courts" in spoken


def test_return_opens_the_very_sentence_and_one_key_leads_back_to_the_very_item(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "H", "C", "2", "C", "4", "J", "Return")
    assert not window.views
    assert window.session.reading
    assert window.session.reading.row.id == three[1].article
    assert window.page.hasFocus()
    assert window.page.reader.range == (three[1].start, three[1].end)
    press("Right", "Right", "Backspace")
    assert shown(window) == ["Known for", "Public dissatisfaction"]
    assert standing(window).id == three[1].id
    press("Return", "G", "H")
    assert standing(window).id == three[1].id


def test_filters_add_up_are_told_and_go_one_by_one(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "H", "C", "1", "C", "4")
    assert shown(window) == ["Known for", "Violations of"]
    press("F")
    type_in("tag:law")
    assert shown(window) == ["Violations of"]
    press("Return")
    assert "Only yellow or pink,  “tag:law”" in said(window)
    assert "1 of 4" in said(window)
    press("Esc")
    assert shown(window) == ["Known for", "Violations of"]
    press("Esc", "Esc")
    assert shown(window) == ALL
    press("Esc")
    assert not window.views
    assert window.articles.hasFocus()


def test_the_line_takes_the_search_language_and_narrows_as_one_types(
    window: Window, press: Press, three: list[Highlight], qtbot: QtBot
) -> None:
    wanted = {
        "blunt": ["Known for"],
        "SAYS": ["Violations of"],
        "color:green": ["Public dissatisfaction"],
        "has:note -color:pink": ["All of", "Violations of"],
        "-has:note": ["Public dissatisfaction"],
        'source:"times of central asia" tag:press': ["Public dissatisfaction"],
        "before:2020": [],
        "after:2020": ALL,
        "is:lost": [],
        "press": ["All of", "Known for", "Public dissatisfaction"],
    }
    press("G", "H")
    for line, expected in wanted.items():
        press("F")
        type_in(line)
        qtbot.waitUntil(lambda expected=expected: shown(window) == expected, timeout=20_000)  # type: ignore[misc]
        press("Esc")
        assert shown(window) == ALL


def test_a_line_that_means_nothing_explains_itself(
    window: Window, press: Press, three: list[Highlight], qtbot: QtBot
) -> None:
    press("G", "H", "F")
    type_in("color:red before:soon")
    colour = "“color:red” is no colour (yellow, green, blue, pink, purple)"
    qtbot.waitUntil(lambda: colour in said(window))
    qtbot.waitUntil(lambda: "“before:soon” is no day" in said(window))


def test_a_note_is_written_where_it_stands_and_saved_as_it_is_typed(
    window: Window, press: Press, three: list[Highlight], qtbot: QtBot
) -> None:
    press("G", "H", "J", "J", "N")
    type_in("who was asked?")
    annotations = window.session.library.annotations
    qtbot.waitUntil(lambda: annotations.find(three[1].id).note == "who was asked?", timeout=20_000)
    press("Esc")
    assert desk(window).list.hasFocus()
    assert shown(window) == ALL
    assert standing(window).words == "who was asked?"
    press("Ctrl+Z")
    assert annotations.find(three[1].id).note == ""
    assert standing(window).words == ""


def test_a_note_that_is_being_written_is_kept_when_the_window_closes(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "H", "J", "J", "N")
    type_in("in a hurry")
    window.close()
    assert window.session.library.annotations.find(three[1].id).note == "in a hurry"


def test_what_is_selected_is_recoloured_removed_and_brought_back_in_one_step(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    annotations = window.session.library.annotations
    press("G", "H", "J", "X", "Shift+Down", "Shift+Down", "3")
    assert {annotations.find(made.id).color for made in three} == {"blue"}
    press("Ctrl+Z")
    assert [annotations.find(made.id).color for made in three] == ["yellow", "green", "pink"]
    press("Del")
    assert shown(window) == ["All of"]
    assert window.session.library.journal.undo_label() == "Remove 3 highlights"
    press("Ctrl+Z")
    assert shown(window) == ALL


@pytest.mark.parametrize("at_once", [60, 1])
def test_one_key_on_what_is_there_what_is_removed_and_what_is_thrown_away_is_one_step(
    window: Window,
    press: Press,
    three: list[Highlight],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    at_once: int,
) -> None:
    monkeypatch.setattr(desk_changing, "_AT_ONCE", at_once)
    monkeypatch.setattr(desk_changing, "_PART", at_once)
    library = window.session.library
    library.annotations.remove(three[1].id)
    library.articles.mark([three[0].article], trashed=True)
    press("G", "H")
    steps = len(library.journal.history())
    desk(window).list.pick([made.id for made in three])
    press("Del")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    assert len(library.journal.history()) == steps + 1
    assert library.journal.undo_label() == "Remove highlight; Restore highlight; Take back"
    assert [removed.id for removed in library.trash.highlights()] == [three[2].id]
    assert library.articles.row(three[0].article).thrown_at is None
    press("Ctrl+Z")
    assert library.articles.row(three[0].article).thrown_at is not None
    assert [removed.id for removed in library.trash.highlights()] == [three[1].id]


def test_very_many_are_changed_part_by_part_as_one_step(
    window: Window, press: Press, three: list[Highlight], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_changing, "_AT_ONCE", 1)
    monkeypatch.setattr(desk_changing, "_PART", 2)
    library = window.session.library
    press("G", "H", "Ctrl+A", "3")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    assert {library.annotations.find(made.id).color for made in three} == {"blue"}
    press("Ctrl+A", "T")
    type_in("to check")
    press("Return")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    assert all("to check" in library.annotations.find(made.id).tags for made in three)
    press("Ctrl+A", "Del")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    assert shown(window) == []
    assert window.status.message == "4 highlights and notes removed. Ctrl+Z brings all back."
    assert [past.label for past in library.journal.history()[:3]] == [
        "Remove 4 highlights and notes",
        "Tag 4 highlights and notes",
        "Recolour 3 highlights",
    ]
    press("Ctrl+Z")
    assert shown(window) == ALL


def test_what_was_removed_is_seen_and_brought_back_by_the_same_key(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "H", "Del", "Del")
    assert shown(window) == ["Public dissatisfaction", "Violations of"]
    assert window.session.library.annotations.article_note(three[2].article) == ""
    press("Shift+X")
    assert shown(window) == ["All of", "Known for"]
    press("Del", "Del")
    assert shown(window) == []
    press("Esc")
    assert shown(window) == ALL
    assert desk(window).list.item


def test_a_tag_is_put_on_all_that_is_selected(window: Window, press: Press, three: list[Highlight]) -> None:
    press("G", "H", "J", "Shift+Down", "T")
    type_in("to check")
    press("Return")
    annotations = window.session.library.annotations
    assert [annotations.find(made.id).tags for made in three] == [
        ("law/courts",),
        ("press", "to check"),
        ("to check",),
    ]
    assert window.session.library.journal.undo_label() == "Tag 2 highlights"


def test_one_key_puts_a_pinned_tag_on_what_stands_on_the_desk_and_takes_it_off(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    library = window.session.library
    library.tags.pin("press", 1)
    before = library.tags.on_article(three[0].article)
    press("G", "H", "J", "Shift+Down", "Alt+1")
    assert ["press" in library.annotations.find(made.id).tags for made in three] == [False, True, True]
    press("Alt+1")
    assert ["press" in library.annotations.find(made.id).tags for made in three] == [False, False, False]
    assert library.tags.on_article(three[0].article) == before
    press("Alt+2")
    assert window.status.message.startswith("No tag is pinned to 2 yet.")


def test_the_headings_and_the_order_change_by_key_and_are_kept(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "H", "B")
    assert len(headings(window)) == len({made.article for made in three})
    press("B")
    assert headings(window) == ["law/courts", "press", "Without a tag"]
    press("Shift+S")
    assert shown(window)[-2:] == ["Known for", "All of"]
    press("Esc", "G", "H")
    assert headings(window) == ["law/courts", "press", "Without a tag"]
    press("B")
    assert headings(window) == []
    assert shown(window) == ALL[::-1]


def test_it_follows_what_is_done_elsewhere_and_stays_where_the_reader_was(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "H", "J", "J")
    library = window.session.library
    window.session.write(lambda: library.annotations.remove(three[2].id))
    assert shown(window) == ["All of", "Public dissatisfaction", "Violations of"]
    assert standing(window).id == three[1].id


def test_words_are_copied_with_their_source_and_as_links(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    clipboard = QGuiApplication.clipboard()
    press("G", "H", "End", "Y", "Q")
    assert "Violations of these provisions" in clipboard.text()
    assert "Times of Central Asia" in clipboard.text()
    press("Y", "M")
    assert clipboard.text().endswith(f"(postil://article/{three[0].article}?h={three[0].id})")
    press("Y", "N")
    assert clipboard.text().endswith("#law/courts\n\nwho says so?")


def test_very_many_are_copied_away_from_the_window_each_article_read_once(
    window: Window, press: Press, three: list[Highlight], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_copying, "_AT_ONCE", 2)
    articles, read = window.session.library.articles, list[str]()
    reading = articles.reading

    def noted(article: str) -> Reading:
        assert threading.current_thread() is not threading.main_thread()
        read.append(article)
        return reading(article)

    # Without the text beside: that is read for the one stood on, by the window itself.
    press("G", "H", "P", "Ctrl+A")
    monkeypatch.setattr(articles, "reading", noted)
    press("Y", "Q")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    copied = QGuiApplication.clipboard().text()
    assert [copied.count(words) for words in (FIRST, SECOND, THIRD)] == [1, 1, 1]
    assert sorted(read) == sorted({made.article for made in three})
    assert window.status.message == "Copied with source: 4 highlights and notes"


def test_an_empty_desk_says_what_fills_it(window: Window, press: Press) -> None:
    press("G", "H", "J", "Return", "N", "Del", "X", "T", "B", "1")
    assert "H highlights the sentence you are reading" in said(window)
    press("C", "1")
    assert "Nothing is left by: yellow." in said(window)


def test_a_lost_highlight_opens_the_text_that_it_was_made_on(
    window: Window, press: Press, three: list[Highlight], library: Library
) -> None:
    with library.writing() as db:
        db.conn.execute("UPDATE highlight SET anchor = 'lost' WHERE id = ?", (three[0].id,))
    press("G", "H", "Shift+O")
    assert shown(window) == ["Violations of"]
    press("Return")
    assert window.session.version == three[0].made_on
    assert window.page.reader.range == (three[0].quote.start, three[0].quote.end)


def test_the_row_of_the_source_pane_opens_the_desk_and_one_walks_on_from_there(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "L", "Z")
    assert shown(window) == ALL
    assert window.sources.currentIndex().data() is not None
    press("Z")
    assert not window.views
    assert window.session.place.key == "archive"
    press("Ctrl+1", "K")
    assert "desk" in window.views
    assert window.sources.hasFocus()
    press("Tab")
    assert desk(window).list.hasFocus()
    press("G", "A")
    assert not window.views
    assert window.session.place.key == "inbox"


def test_the_mouse_stands_selects_and_opens(window: Window, press: Press, three: list[Highlight]) -> None:
    press("G", "H")
    rows = desk(window).list

    def click(n: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(rows.canvas, Qt.MouseButton.LeftButton, held, rows.card_of(n).center())

    click(1)
    assert standing(window).id == three[2].id
    click(2, Qt.KeyboardModifier.ControlModifier)
    click(3, Qt.KeyboardModifier.ShiftModifier)
    assert rows.picked == [three[1].id, three[0].id]
    click(1)
    assert rows.picked == []
    QTest.mouseDClick(rows.canvas, Qt.MouseButton.LeftButton, pos=rows.card_of(1).center())
    assert not window.views
    assert window.page.reader.range == (three[2].start, three[2].end)


def test_what_is_on_an_article_thrown_away_is_apart_and_comes_back_with_it(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    library = window.session.library
    window.session.write(lambda: library.articles.mark([three[0].article], trashed=True))
    press("G", "H")
    assert "Violations of" not in shown(window)
    press("Shift+X")
    assert shown(window) == ["Violations of"]
    assert "article thrown away" in str(desk(window).list.model().index(0, 0).data())
    press("Del", "Shift+X")
    assert shown(window) == ALL


def test_a_count_and_the_headings_lead_through_the_desk(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "H", "End")
    assert standing(window).id == three[0].id
    press("G", "G", "B", "Shift+J")
    assert desk(window).list.here in desk(window).list.rows.starts
    assert desk(window).list.here > 0
    press("Shift+K")
    assert desk(window).list.here == 0


def test_the_text_beside_shows_the_very_words_and_is_put_away_by_key(
    window: Window, press: Press, three: list[Highlight], qtbot: QtBot
) -> None:
    press("G", "H", "J")
    page = desk(window).preview.page
    qtbot.waitUntil(
        lambda: page.content is not None and page.reader.range == (three[2].start, three[2].end), timeout=3000
    )
    press("P")
    assert not page.isVisible()
    press("P")
    assert page.isVisible()


def line(window: Window, n: int, width: int) -> list[Part]:
    """The quiet line below an item, where it is so wide."""
    view = desk(window).list
    item, cell = view.rows.item(n), view.cell
    assert item
    metrics = QFontMetrics(view.font())
    return parts(item, view.rows.grouping, width, metrics, cell.theme, cell.color_of)


def test_where_a_card_is_narrow_its_title_is_cut_and_not_its_source_and_day(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "H")
    *_, title, tail = line(window, 3, 2000)
    assert tail.words.count("·") == 2
    metrics = QFontMetrics(desk(window).list.font())
    for width in (620, 420):
        tag, *_, cut, same = line(window, 3, width)
        assert tag.words == "#law/courts"
        assert title.words.startswith(cut.words.rstrip("…"))
        assert len(cut.words) < len(title.words)
        assert tail.words.endswith(same.words)
        assert "captured" in same.words
        assert same.left + metrics.horizontalAdvance(same.words) <= width


def test_a_card_shows_its_tags_in_their_colours(
    window: Window, press: Press, three: list[Highlight], library: Library
) -> None:
    press("G", "H")
    theme = desk(window).list.cell.theme
    before = next(part for part in line(window, 3, 900) if part.words == "#law/courts")
    assert before.color == theme.text
    window.session.write(lambda: retagging.color(library, ["law/courts"], "teal"))
    after = next(part for part in line(window, 3, 900) if part.words == "#law/courts")
    assert after.color == shade(theme, "teal")
    painted, ink = desk(window).list.grab().toImage(), QColor(shade(theme, "teal"))
    pixels = (painted.pixelColor(x, y) for x in range(painted.width()) for y in range(painted.height()))
    # The edges of letters are mixed with their ground.
    assert any(max(abs(p.red() - ink.red()), abs(p.blue() - ink.blue())) < 8 and p.red() < 30 for p in pixels)


def test_cards_grow_with_the_text_and_so_does_the_note_that_is_written(
    window: Window, press: Press, three: list[Highlight]
) -> None:
    press("G", "H")
    view = desk(window)
    before = view.list.height_of(0)
    press("Ctrl++", "Ctrl++", "Ctrl++", "Ctrl++")
    assert view.list.height_of(0) > before
    press("N")
    editor = view.writing.editor
    assert editor
    assert editor.font() == view.list.cell.note
    press("Esc", "Ctrl+0")
    assert view.list.height_of(0) == before
