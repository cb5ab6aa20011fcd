"""Searches that are saved, opened, renamed and deleted by keys; and those that tag what comes in."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui.chooser import Chooser
from reader.ui.places import Place
from reader.ui.report import ReportView
from reader.ui.window import Window
from tests.driving import bring_up
from tests.ui.conftest import Press


def write(words: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    field.setText(words)  # type: ignore[attr-defined]


def chooser(window: Window) -> Chooser:
    return next(c for c in window.findChildren(Chooser) if c.isVisible())


def saved(window: Window) -> list[Place]:
    return [place for place in window.sources.rows.places if place.key.startswith("saved:")]


@pytest.fixture
def telegram(window: Window, press: Press, qtbot: QtBot) -> Place:
    """A search for Telegram, saved by keys from the search field."""
    press("/")
    write("telegram")
    press("Ctrl+S")
    write("Telegram news")
    press("Return")
    qtbot.waitUntil(lambda: saved(window)[0].articles > 0)
    return saved(window)[0]


def test_a_search_is_saved_shown_with_its_unread_and_opened_again(
    window: Window, press: Press, telegram: Place, qtbot: QtBot
) -> None:
    assert [p.name for p in window.sources.rows.places if p.name == "Searches"] == ["Searches"]
    found = window.articles.rows.rowCount()
    assert (telegram.name, telegram.articles) == ("Telegram news", found)
    assert window.session.place.key == telegram.key
    assert window.page.hits
    unread = telegram.unread
    press("M" if window.session.reading and window.session.reading.row.read else "Shift+A")
    press("G", "A")
    qtbot.waitUntil(lambda: saved(window)[0].unread < max(unread, 1))
    press("G", "F", "Return")
    assert (window.session.place.name, window.articles.rows.rowCount()) == ("Telegram news", found)


def test_a_saved_search_is_a_place_of_the_palette_and_of_the_next_start(
    window: Window, press: Press, telegram: Place
) -> None:
    press("G", "A", "Ctrl+K")
    write("telegram news")
    press("Return")
    assert window.session.place.key == telegram.key
    window.close()
    assert window.settings.get("session/place") == telegram.key


def test_what_a_saved_search_found_is_lit_at_the_next_start_as_it_was(
    window: Window, press: Press, telegram: Place, qtbot: QtBot, library: Library
) -> None:
    lit, titled = window.page.hits, window.page.content and window.page.content.title_hits
    assert lit
    window.close()
    again = Window(library, window.settings)
    bring_up(qtbot, again)
    assert again.session.place.key == telegram.key
    assert again.page.hits == lit
    assert again.page.content
    assert again.page.content.title_hits == titled
    again.close()


def test_a_saved_search_is_renamed_and_deleted_among_the_sources(
    window: Window, press: Press, telegram: Place
) -> None:
    press("Ctrl+1", "R")
    write("Durov")
    press("Return")
    assert [place.name for place in saved(window)] == ["Durov"]
    assert window.session.place.name == "Durov"
    press("Del")
    assert (saved(window), window.session.place.key) == ([], "inbox")
    press("Ctrl+Z", "Ctrl+Z")
    assert [place.name for place in saved(window)] == ["Telegram news"]


def test_the_list_of_a_tag_can_be_saved_but_the_inbox_is_no_search(
    window: Window, press: Press, library: Library
) -> None:
    library.tags.add([library.articles.rows()[0].id], "media law")
    press("Ctrl+S")
    assert "then Ctrl+S saves it" in window.status.message
    assert window.list_pane.search_field.hasFocus()
    press("Esc")
    window.opening.open_place_by_key("tag:media law")
    press("Ctrl+S", "Return")
    assert [search.query for search in library.searches.all()] == ['tag:"media law"']
    press("Ctrl+S")
    assert "is saved already" in window.status.message


def test_the_list_of_a_tag_whose_name_has_quotation_marks_is_saved_as_the_same_list(
    window: Window, press: Press, library: Library
) -> None:
    library.tags.edit([library.articles.rows()[0].id], ['5" disk', 'the "web"'])
    window.opening.open_place_by_key('tag:5" disk')
    press("Ctrl+S", "Return")
    assert window.session.place.name == 'tag:"5"" disk"'
    assert window.articles.rows.rowCount() == 1
    press("G", "T", "W", "Return")
    assert window.session.place.name.startswith("Search: ")
    assert window.articles.rows.rowCount() == 1


def test_a_search_tags_what_it_finds_now_and_what_an_import_brings(
    window: Window, press: Press, library: Library, telegram: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    press("Ctrl+Shift+T")
    write("platforms")
    press("Return")
    assert chooser(window).list.item(0).text() == f"Tag {telegram.articles} articles now, and what comes in"
    press("Return")
    assert [(tag.name, tag.articles) for tag in library.tags.all()] == [("platforms", telegram.articles)]
    page = tmp_path / "page.txt"
    page.write_text("Ferry returns to the lake\n\nThe ferry came back, Telegram channels said.\n" * 3)
    window.incoming.take([page])
    qtbot.waitUntil(lambda: not window.jobs.running("import"), timeout=30_000)
    assert "1 tagged by rules" in window.status.message
    assert [tag.articles for tag in library.tags.all()] == [telegram.articles + 1]


def test_a_rule_is_switched_off_and_ended(
    window: Window, press: Press, library: Library, telegram: Place
) -> None:
    press("G", "Y")
    assert window.status.message.startswith("No search tags what comes in")
    press("Ctrl+Shift+T")
    write("platforms")
    press("Return", "Down", "Return")
    (rule,) = library.searches.all()
    assert (rule.tag, rule.off, library.tags.all()) == ("platforms", False, [])
    press("G", "Y", "Return", "Return")
    assert library.searches.all()[0].off
    assert "switched off" in _row_of_rules(window, press)
    press("Esc", "Ctrl+Z")
    assert not library.searches.all()[0].off
    press("G", "Y", "Return")
    write("end")
    press("Return")
    assert library.searches.all()[0].tag == ""


def _row_of_rules(window: Window, press: Press) -> str:
    press("G", "Y")
    choice = chooser(window)._at(0)
    assert choice
    return choice.detail


def test_without_a_search_nothing_of_it_happens(window: Window, press: Press) -> None:
    press("G", "F")
    assert window.status.message.startswith("No search is saved yet")
    press("Ctrl+Shift+T")
    assert "then Ctrl+Shift+T tags by it" in window.status.message
    write("Durov")
    press("Ctrl+Shift+T")
    assert chooser(window).field.text() == "Durov"


def test_a_search_among_the_sources_is_pinned_moved_changed_and_opened_by_its_number(
    window: Window, press: Press, library: Library, telegram: Place, qtbot: QtBot
) -> None:
    press("G", "1")
    assert window.status.message == "No saved search is pinned to 1: P pins one among the sources."
    library.searches.save("Arrests", "arrest")
    press("Ctrl+1", "P", "Return")
    assert window.status.message == "Pin search Telegram news. Ctrl+Z takes it back."
    press("Ctrl+Up")
    assert [place.name for place in saved(window)] == ["Telegram news", "Arrests"]
    assert window.sources.current
    assert window.sources.current.key == telegram.key
    press("Shift+R")
    write("telegram (durov")
    press("Return")
    assert window.page.content
    lit = {window.page.content.text[start:end] for start, end in window.page.hits}
    assert lit == {"Telegram", "Durov"}
    note = window.list_pane.findChild(QLabel, "search note")
    assert isinstance(note, QLabel)
    assert note.isVisible()
    press("Shift+R")
    write("telegram durov")
    press("Return")
    assert not note.isVisible()
    assert library.searches.get(telegram.key.removeprefix("saved:")).query == "telegram durov"
    assert {row.heading[:6] for row in window.articles.rows._pages[0]} == {"Public", "How Ka", "Kazakh"}
    press("W")
    assert "“Telegram news” is watched" in window.status.message
    press("G", "T", "G", "1")
    assert (window.session.place.key, window.views) == (telegram.key, {})
    press("Ctrl+1", "P", "Return")
    assert saved(window)[0].pin == 0
    press("W")
    assert window.status.message == "“Telegram news” is watched no longer."
    window.opening.open_place_by_key("inbox")
    press("P")
    assert window.status.message.startswith("“Inbox” is no saved search")


def test_an_import_tells_what_was_watched_for_and_leads_there(
    window: Window, press: Press, library: Library, telegram: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    press("Ctrl+1", "W")
    page = tmp_path / "page.txt"
    page.write_text("Ferry returns to the lake\n\nThe ferry came back, Telegram channels said.\n" * 3)
    window.incoming.take([page])
    qtbot.waitUntil(lambda: not window.jobs.running("import"), timeout=30_000)
    assert "1 new article mentions Telegram news (G I)." in window.status.message
    press("G", "I")
    report = window.views["report"]
    assert isinstance(report, ReportView)
    assert report.current
    assert report.current.spoken == "1 new article mentions Telegram news: Watched: telegram"
    press("Return")
    assert window.session.place.name == "Telegram news, new"
    assert window.articles.rows.rowCount() == 1
    assert window.session.reading
    assert window.session.reading.row.heading.startswith("Ferry returns")
    assert window.page.hits
