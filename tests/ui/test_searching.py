"""A search as it is seen: what was found in each row, hits walked, the best first, lists that take time."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.model.article import Row
from reader.model.export import scope_from_json, scope_to_json
from reader.services.snippets import Lit
from reader.ui.chooser import Chooser
from reader.ui.export_scope import scope_now
from reader.ui.lighting import watched
from reader.ui.window import Window
from tests.library.handmade import store, told
from tests.ui.conftest import Press

Open = Callable[[str], None]


def type_in(words: str) -> None:
    """Type into the field that has the focus, letter by letter."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


@pytest.fixture
def search(window: Window, press: Press, qtbot: QtBot) -> Callable[[str], None]:
    """Search by keys, and wait until all of it is found and lit."""

    def searcher(words: str) -> None:
        press("/")
        window.list_pane.search_field.clear()
        type_in(words)
        qtbot.waitUntil(lambda: window.session.place.key == f"search:{words}", timeout=5000)
        press("Return")
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)

    return searcher


def shown(window: Window) -> list[Row]:
    rows = (window.articles.rows.row(n) for n in range(window.articles.rows.rowCount()))
    return [row for row in rows if row]


def lit(window: Window, n: int) -> Lit:
    row = window.articles.rows.row(n)
    assert row
    found = window.articles.lit(row)
    assert found
    return found


def has_ink(window: Window, colour: str) -> bool:
    """Whether some pixel of the list is of a colour."""
    image = window.articles.canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return QColor(colour).rgb() in memoryview(image.constBits()).cast("B").cast("I")


def test_each_row_shows_the_words_around_what_was_found_and_where(
    window: Window, press: Press, library: Library, search: Callable[[str], None]
) -> None:
    newest = library.articles.rows(limit=1)[0]
    library.annotations.write_article_note(newest.id, "Ask again what Telegram answered")
    assert not has_ink(window, window.theme.hit)
    search("telegram")
    found = lit(window, 0)
    assert (found.where, found.words) == ("note", "Ask again what Telegram answered")
    assert [found.words[start:end] for start, end in found.hits] == ["Telegram"]
    assert all("telegram" in lit(window, n).words.casefold() for n in range(1, 4))
    assert has_ink(window, window.theme.hit)
    said = window.articles.rows.data(window.articles.rows.index(0, 0))
    assert str(said).endswith("found in a note: Ask again what Telegram answered")


def test_what_was_not_understood_is_explained_below_the_field_and_a_key_shows_the_language(
    window: Window, press: Press, search: Callable[[str], None]
) -> None:
    search("is:purple telegram")
    note = window.list_pane.findChild(QLabel, "search note")
    assert isinstance(note, QLabel)
    assert note.isVisible()
    assert "is:purple" in note.text()
    assert note.text().endswith("F1 shows what can be typed.")
    assert "is:purple" in window.status.message
    search("is:unread telegram")
    assert not note.isVisible()
    assert "is:purple" not in window.status.message
    search("is:purple telegram")
    press("/", "F1")
    chooser = next(c for c in window.findChildren(Chooser) if c.isVisible())
    type_in("unread")
    assert chooser.list.item(0).text() == "is:unread"
    press("Return")
    assert window.list_pane.search_field.text() == "is:purple telegram is:unread"
    assert window.list_pane.search_field.hasFocus()
    press("Esc")
    assert not note.isVisible()


def test_the_best_match_comes_first_by_a_key_and_the_newest_by_another_stroke(
    window: Window, press: Press, search: Callable[[str], None], qtbot: QtBot
) -> None:
    press("Shift+F")
    assert "Only a search for words has a best match" in window.status.message
    search("durov arrest")
    newest = shown(window)
    assert newest == sorted(newest, key=lambda row: -row.key)
    search("telegram")
    newest = shown(window)
    press("Shift+F")
    qtbot.waitUntil(lambda: "best match first" in window.list_pane.name.text(), timeout=5000)
    best = shown(window)
    assert {row.id for row in best} == {row.id for row in newest}
    assert best != newest
    assert "Telegram" in best[0].heading
    listed = scope_now(window, "list")
    assert listed is not None
    assert scope_from_json(scope_to_json(listed)) == listed
    assert set(listed.query.ids or ()) == {row.id for row in best}
    press("J", "N")
    assert window.session.reading
    assert window.session.reading.row.id == best[2].id
    press("Shift+F")
    assert [row.id for row in shown(window)] == [row.id for row in newest]


def test_what_is_archived_leaves_a_search_and_comes_back_by_undo_whatever_its_order(
    window: Window, press: Press, search: Callable[[str], None], qtbot: QtBot
) -> None:
    search("telegram")
    for best in (False, True):
        if best:
            press("Shift+F")
            qtbot.waitUntil(lambda: "best match first" in window.list_pane.name.text(), timeout=5000)
        found = [row.id for row in shown(window)]
        press("J", "E")
        assert [row.id for row in shown(window)] == [found[0], *found[2:]]
        assert window.session.reading
        assert window.session.reading.row.id == found[2]
        press("Ctrl+Z")
        assert [row.id for row in shown(window)] == found


def test_hits_are_walked_through_the_text_the_notes_and_on_into_the_next_article(
    window: Window, press: Press, library: Library, search: Callable[[str], None]
) -> None:
    rows = library.articles.rows(limit=50)
    first = next(row for row in rows if row.heading.startswith("Public in Uzbekistan"))
    library.annotations.write_article_note(first.id, "Durov was released later")
    search("durov")
    assert shown(window)[0].id == first.id
    lit_words = [one.cursor.selectedText() for one in window.page.extraSelections()]
    assert lit_words.count("Durov") == len(window.page.hits) + 1, "the title's too"
    hits = len(window.page.hits)
    assert hits > 1
    for _ in range(hits):
        press("F3")
    assert window.page.reader.range == window.page.hits[-1]
    press("F3")
    assert window.status.message == f"{hits + 1} of {hits + 1}, in a note."
    press("F3")
    assert window.session.reading
    assert window.session.reading.row.id == shown(window)[1].id
    assert window.page.reader.range == window.page.hits[0]
    press("Shift+F3")
    assert window.session.reading.row.id == first.id
    assert window.status.message == f"{hits + 1} of {hits + 1}, in a note."
    press("Shift+F3")
    assert window.page.reader.range == window.page.hits[-1]


def test_what_is_looked_for_in_one_place_is_lit_and_walked_there_alone(
    window: Window, press: Press, library: Library, search: Callable[[str], None]
) -> None:
    text = "A ferry left. Another ferry came."
    (id,) = store(library, "ferry", told("The ferry", text), day="2026-11-30").new
    library.annotations.highlight(id, text.index("Another"), len(text), note="Which ferry was it?")
    places = {
        "ferry": (True, ((2, 7), (22, 27)), True),
        "ferry in:title": (True, (), False),
        "ferry in:text": (True, ((2, 7), (22, 27)), False),
        "ferry in:quotes": (False, ((22, 27),), False),
        "ferry in:notes": (False, (), True),
        "another NEAR/0 ferry": (False, ((14, 21), (22, 27)), False),
    }
    for line, (in_title, hits, in_note) in places.items():
        search(line)
        assert window.page.content
        found = bool(window.page.content.title_hits), window.page.hits, bool(window.notes.lit("a ferry"))
        assert found == (in_title, hits, in_note), line
        assert bool(lit(window, 0).title) is in_title, line
    search("ferry in:notes")
    press("F3")
    assert window.status.message == "1 of 1, in a note."
    search("ferry in:quotes")
    window.page.setFocus()
    press("Home", "H")
    assert list(window.page.hits) == [(2, 7), (22, 27)]
    press("Ctrl+Z")
    assert list(window.page.hits) == [(22, 27)]


def test_words_that_are_not_in_the_text_are_said_to_be_so_while_the_library_is_searched_too(
    window: Window, press: Press, search: Callable[[str], None]
) -> None:
    search("durov")
    window.page.setFocus()
    press("/")
    type_in("zzzz")
    press("Return")
    assert window.status.message == "“zzzz” is not in this text."
    press("F3", "Shift+F3")
    assert window.status.message == "“zzzz” is not in this text."
    press("Esc", "F3")
    assert window.page.reader.range in window.page.hits


def test_what_another_search_finds_is_lit_in_the_article_that_stays_open_too(
    window: Window, library: Library, search: Callable[[str], None], press: Press, qtbot: QtBot
) -> None:
    store(library, "ferry", told("Ferry", "A ferry and its harbour."), day="2026-11-30")
    window.opening.open_place_by_key("inbox")
    assert window.session.reading
    assert window.session.reading.row.heading == "Ferry"
    search("ferry")
    assert window.page.hits == ((2, 7),)
    search("harbour")
    assert window.page.hits == ((16, 23),)
    press("G", "A")
    qtbot.waitUntil(lambda: window.session.place.key == "inbox", timeout=5000)
    assert not window.page.hits


def test_a_list_that_takes_its_time_comes_page_by_page_and_is_counted_to_its_end(
    window: Window, press: Press, library: Library, search: Callable[[str], None], qtbot: QtBot
) -> None:
    stories = [told(f"Ferry {n}", f"The ferry sailed for the {n}th time.") for n in range(230)]
    store(library, "ferries.txt", *stories, day="2020-01-01")
    window.finder.under_way.at_once = 0
    search("ferry sailed")
    assert window.list_pane.count.text() == "230"
    assert not window.articles.rows.is_at_hand(229)
    press("End")
    qtbot.waitUntil(lambda: window.articles.rows.is_at_hand(229), timeout=5000)
    last = window.articles.rows.row(229)
    assert last
    assert window.session.reading
    assert window.session.reading.row.id == last.id
    press("K", "K", "S", "E", "Ctrl+Z", "Ctrl+Z")
    qtbot.waitUntil(lambda: window.articles.rows.rowCount() == 230 and not window.jobs.busy, timeout=5000)
    assert window.articles.currentIndex().row() > 200, "who reads far down stays there"
    press("Ctrl+S", "Return", "G", "A", "G", "F", "Return")
    qtbot.waitUntil(lambda: window.articles.rows.rowCount() == 230, timeout=5000)
    assert window.session.place.name == "ferry sailed"
    qtbot.waitUntil(lambda: window.articles.currentIndex().row() == 0, timeout=5000)
    assert window.session.reading.row == window.articles.rows.row(0)
    press("Shift+A")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    assert all(row.read for row in shown(window))


def test_what_is_watched_for_is_lit_in_every_list_and_text_until_it_no_longer_is(
    window: Window, press: Press, open_titled: Open, search: Callable[[str], None], qtbot: QtBot
) -> None:
    ink = window.theme.watched
    search("durov")
    press("Ctrl+Shift+W", "Return")
    assert "“durov” is watched" in window.status.message
    press("Esc", "G", "A")
    qtbot.waitUntil(lambda: has_ink(window, ink), timeout=5000)
    open_titled("Public in Uzbekistan")
    assert window.page.content
    seen = {window.page.content.text[a:b] for a, b in window.page.watched}
    assert seen == {"Durov"}
    inks = [one.format.foreground().color().name() for one in window.page.extraSelections()]
    assert inks.count(ink) == len(window.page.watched) + 1, "the title's too"
    assert watched(window.theme).fontUnderline() is False, "dotted, and told by more than its colour"
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    assert window.page.watched == ()
    assert not has_ink(window, ink)
