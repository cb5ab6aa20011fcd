"""The source pane and the article list: places, triage, search, large lists."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.model.article import Row
from reader.model.query import parse
from reader.ui.article_model import PAGE, ArticleModel
from reader.ui.cell import spoken, status_words
from reader.ui.places import all_places
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]


def shown(window: Window) -> list[Row]:
    """The rows of the list, from top to bottom."""
    rows = window.articles.rows
    return [row for n in range(rows.rowCount()) if (row := rows.row(n))]


def counts(window: Window) -> dict[str, int]:
    """What the source pane says."""
    return {place.name: place.articles for place in window.sources.rows.places if place.depth}


def test_the_first_window_shows_the_twenty_articles_by_source(window: Window) -> None:
    assert len(shown(window)) == 20
    assert counts(window) == {
        "To review": 1,
        "Inbox": 20,
        "Unread": 20,
        "Starred": 0,
        "Later": 0,
        "Highlights & notes": 0,
        "Archive": 0,
        "RFE/RL Watchdog": 2,
        "The Times of Central Asia": 18,
    }
    assert window.status.right.text() == "20 of 20 unread"


def test_cut_copies_and_missing_titles_are_said_in_words(window: Window) -> None:
    rows = {row.heading: row for row in shown(window)}
    targets = next(row for title, row in rows.items() if title.startswith("Kazakhstan Targets"))
    assert status_words(targets).startswith("in 3 captures  ·  cut  ·  captured 14 May 2025")
    untitled = [row for row in rows.values() if row.title is None]
    assert len(untitled) == 2
    assert "no title printed" in spoken(untitled[0])
    assert spoken(untitled[0]).split(", ")[0] == untitled[0].heading.split(", ")[0]


def test_j_and_k_walk_the_list_and_open_what_they_stand_on(window: Window, press: Press) -> None:
    rows = shown(window)
    press("J", "J", "K")
    assert window.session.reading
    assert window.session.reading.row.id == rows[1].id
    press("Shift+G")
    assert window.session.reading.row.id == rows[-1].id
    press("G", "G")
    assert window.session.reading.row.id == rows[0].id


def test_next_unread_passes_over_what_is_read_and_goes_round(window: Window, press: Press) -> None:
    rows = shown(window)
    library = window.session.library
    library.articles.mark([row.id for row in rows[1:4]], read=True)
    press("N")
    assert window.session.reading
    assert window.session.reading.row.id == rows[4].id
    library.articles.mark([row.id for row in rows[5:]], read=True)
    press("Ctrl+N")
    assert window.session.reading.row.id == rows[0].id
    press("N")
    assert window.status.message == "Everything is read."


def test_next_unread_goes_on_beyond_the_place_that_is_open(window: Window, press: Press) -> None:
    window.opening.open_place(next(p for p in window.sources.rows.places if p.name == "RFE/RL Watchdog"))
    articles = window.session.library.articles
    articles.mark([row.id for row in articles.rows(window.session.place.query, limit=100)], read=True)
    press("N")
    assert window.session.place.name == "The Times of Central Asia"
    assert window.status.message == "On to The Times of Central Asia."
    assert window.session.reading
    assert window.session.reading.row.source == "The Times of Central Asia"


def test_star_and_later_are_places(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("S", "L")
    assert counts(window)["Starred"] == counts(window)["Later"] == 1
    press("G", "S")
    assert [row.heading[:8] for row in shown(window)] == ["TikToker"]
    press("S")
    assert counts(window)["Starred"] == 0
    assert len(shown(window)) == 1, "what is open stays in the list until another place is opened"
    press("Ctrl+Z", "G", "L")
    assert [row.heading[:8] for row in shown(window)] == ["TikToker"]


def test_archiving_goes_on_to_the_next_article_and_undo_brings_it_back(window: Window, press: Press) -> None:
    rows = shown(window)
    press("J", "E")
    assert len(shown(window)) == 19
    assert window.session.reading
    assert window.session.reading.row.id == rows[2].id
    press("Ctrl+Z", "G", "A")
    assert len(shown(window)) == 20


def test_marking_a_list_read_can_be_taken_back(window: Window, press: Press) -> None:
    press("Shift+A")
    assert counts(window)["Unread"] == 0
    assert "Ctrl+Z" in window.status.message
    press("Ctrl+Z")
    assert counts(window)["Unread"] == 20


def test_an_empty_place_says_what_would_fill_it(window: Window, press: Press) -> None:
    press("G", "S")
    assert "S stars" in window.list_pane.empty.text()
    assert window.list_pane.empty.isVisible()
    press("G", "A")
    assert not window.list_pane.empty.isVisible()


def test_a_source_is_opened_from_the_pane_by_keys(window: Window, press: Press) -> None:
    press("Ctrl+1")
    for _ in range(6):
        press("J")
    assert window.session.place.name == "RFE/RL Watchdog"
    press("Return")
    assert window.articles.hasFocus()
    assert len(shown(window)) == 2


def test_tab_goes_round_the_panes(window: Window, press: Press) -> None:
    seen = []
    for _ in range(4):
        press("Tab")
        seen.append(window.context())
    assert seen == ["text", "notes", "sources", "list"]
    press("Shift+Tab")
    assert window.context() == "sources"


def search(qtbot: QtBot, window: Window, words: str) -> None:
    """Type into the search field and wait for the list."""
    field = window.list_pane.search_field
    field.clear()
    QTest.keyClicks(field, words)
    qtbot.waitUntil(lambda: window.session.place.key == f"search:{words}", timeout=20_000)


def test_searching_finds_a_word_that_stands_only_in_a_note(
    qtbot: QtBot, window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("N")
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, "compare kumquat figures")
    press("Esc", "Ctrl+Shift+F")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    search(qtbot, window, "kumquat")
    assert [row.heading[:8] for row in shown(window)] == ["TikToker"]
    press("Esc")
    assert window.session.place.name == "Inbox"
    assert window.session.reading
    assert window.session.reading.row.heading.startswith("TikToker")


def test_words_that_were_searched_are_lit_in_the_text(qtbot: QtBot, window: Window, press: Press) -> None:
    press("/")
    search(qtbot, window, "telegram")
    assert len(shown(window)) == 7
    press("Return")
    assert window.articles.hasFocus()
    assert window.page.content
    text = window.page.content.text
    assert {text[a:b].casefold() for a, b in window.page.hits} == {"telegram"}
    press("F3")
    assert window.page.reader.range == window.page.hits[0]


def test_a_search_without_hits_says_so_and_esc_leaves_it(qtbot: QtBot, window: Window, press: Press) -> None:
    press("/")
    search(qtbot, window, "zyzzyva")
    assert "Nothing found for zyzzyva" in window.list_pane.empty.text()
    press("Esc")
    assert len(shown(window)) == 20


@pytest.mark.parametrize("words", ['"', "AND OR NOT", "tag:", "((((", "*", "-", "a" * 500, "'; drop table"])
def test_no_search_is_an_error(qtbot: QtBot, window: Window, press: Press, words: str) -> None:
    press("/")
    window.list_pane.search_field.setText(words)
    window.list_pane.search_field.textEdited.emit(words)
    qtbot.waitUntil(lambda: window.session.place.key == f"search:{words.strip()}", timeout=20_000)
    assert "Something went wrong" not in window.status.message


def test_words_are_found_in_the_text_that_is_open(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("/")
    QTest.keyClicks(window.page_pane.find_field, "uzbek")
    assert window.status.message == "1 of 8."
    first = window.page.reader.range
    press("Return")
    assert window.page.reader.range > first
    press("Esc", "Esc", "Esc")
    assert window.page.hits == ()


def test_a_long_list_reads_only_the_pages_it_shows(window: Window) -> None:
    class Told:
        """The rows that were asked for."""

        def __init__(self) -> None:
            self.asked: list[tuple[object, ...]] = []
            self.row = window.session.library.articles.rows(limit=1)[0]

        def count(self, _query: object) -> int:
            return 100_000

        def rows(self, *_list: object, before: int = 0, after: int = 0, **place: int) -> list[Row]:
            self.asked.append((bool(before), bool(after), place["offset"], place.get("of", 0)))
            return [self.row] * place["limit"]

    class Library:
        articles = lists = Told()

    model = ArticleModel(Library())  # type: ignore[arg-type]
    model.show(parse(""))
    assert model.rowCount() == 100_000
    model.row(0)
    model.row(PAGE)
    model.row(50_000)
    model.row(50_000 - 1)
    assert Library.articles.asked == [
        (False, False, 0, 0),
        (True, False, 0, 0),
        # As many as there are is told where a page is found by its place: the end is then as near as the top.
        (False, False, 50_000, 100_000),
        (False, True, 0, 0),
    ]


def test_a_row_is_chosen_with_the_mouse(window: Window) -> None:
    rows = shown(window)
    where = window.articles.visualRect(window.articles.rows.index(3, 0)).center()
    QTest.mouseClick(window.articles.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert window.session.reading
    assert window.session.reading.row.id == rows[3].id


def test_the_keys_stay_with_the_list_while_it_is_empty(window: Window, press: Press) -> None:
    press("G", "S", "J", "K")
    assert window.context() == "list"
    assert window.session.place.name == "Starred"
    press("G", "A", "J")
    assert window.session.reading
    assert window.articles.currentIndex().row() == 1


def test_the_row_of_highlights_counts_the_articles_that_its_list_shows(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    press("H", "Down", "H")
    assert counts(window)["Highlights & notes"] == 1
    open_titled("Kazakh Startup Higgsfield")
    press("H")
    assert counts(window)["Highlights & notes"] == 2
    press("Del")
    assert counts(window)["Highlights & notes"] == 1
    annotated = next(p for p in all_places(window.session.library) if p.name == "Highlights & notes")
    assert window.session.library.articles.count(annotated.query) == 1


def test_where_all_is_read_and_hidden_both_panes_say_so_and_name_the_key(
    window: Window, press: Press
) -> None:
    ids = [row.id for row in shown(window)]
    window.session.write(lambda: window.session.library.articles.mark(ids, read=True))
    press("Shift+U")
    window.opening.reload_list()
    words = "Everything here is read, and hidden.\n\nShift+U shows what is read."
    assert window.list_pane.empty.text() == words
    assert window.page_pane.empty.text() == words
    press("Shift+U")
    assert len(shown(window)) == 20


def test_the_row_stood_on_stays_in_view_when_the_window_shrinks_and_when_articles_come(
    window: Window, press: Press, qtbot: QtBot, tmp_path: Path
) -> None:
    articles = window.articles
    press(*["J"] * 9)

    def in_view() -> bool:
        top = articles.rowViewportPosition(articles.currentIndex().row())
        return top >= 0 and top + articles.cell.look.height <= articles.canvas.height()

    assert in_view()
    window.resize(800, 600)
    qtbot.waitUntil(lambda: window.height() == 600 and in_view(), timeout=20_000)
    for n in range(9):
        page = tmp_path / f"ferry{n}.md"
        text = f"The ferry number {n} is late by {n + 2} hours because of the wind. " * 12
        page.write_text(f"---\ndate: 2027-01-0{n + 1}\n---\n\n# Ferry {n}\n\n{text}\n", encoding="utf-8")
    standing = articles.currentIndex().row()
    window.incoming.take(sorted(tmp_path.glob("*.md")))
    qtbot.waitUntil(lambda: window.jobs.running("import") is None, timeout=20_000)
    assert articles.currentIndex().row() > standing
    assert in_view()


def test_the_head_of_the_open_article_follows_the_name_of_its_source(
    window: Window, press: Press, open_titled: Open
) -> None:
    open_titled("TikToker")
    reading = window.session.reading
    assert reading
    assert reading.row.source in window.page.toPlainText().replace("\u00a0", " ")
    press("Down", "Down", "Shift+Down")
    place = window.page.reader.range
    library = window.session.library
    key = next(s.key for s in library.sources.all() if s.name == reading.row.source)
    window.session.write(lambda: library.sources.rename(key, "The Central Asian"))
    assert "The Central Asian" in window.page.toPlainText().splitlines()[0].replace("\u00a0", " ")
    assert window.page.reader.range == place
