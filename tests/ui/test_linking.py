"""Notes link to articles and highlights by a few letters, lead there by a key, and back by another."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.model.linking import address, article_link
from reader.ui.chooser import Chooser
from reader.ui.linkhints import LinkHints
from reader.ui.note_editor import NoteEditor
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]


def write(text: str) -> None:
    """Type into what has the focus."""
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, text)


def chooser(window: Window) -> Chooser:
    """The chooser that is open."""
    (shown,) = (found for found in window.findChildren(Chooser) if found.isVisible())
    return shown


def opened(window: Window) -> str:
    """The title of the article that is open."""
    assert window.session.reading
    return window.session.reading.row.heading


def here(window: Window) -> str:
    """The id of the article that is open."""
    assert window.session.reading
    return window.session.reading.row.id


def note(window: Window) -> str:
    """The note on the article that is open, as the library has it."""
    return window.session.library.annotations.article_note(here(window))


def id_of(window: Window, beginning: str) -> str:
    """The id of the article whose title begins so."""
    rows = window.session.library.articles.rows(limit=100)
    return next(row.id for row in rows if row.heading.startswith(beginning))


@pytest.fixture
def begun(window: Window, open_titled: Open, press: Press) -> Window:
    """A window in which a note on an article is begun."""
    open_titled("TikToker")
    press("Shift+N")
    return window


def test_two_brackets_offer_articles_and_return_writes_a_link_to_one(
    begun: Window, press: Press, qtbot: QtBot
) -> None:
    write("compare [[")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    write("spider web")
    qtbot.waitUntil(lambda: chooser(begun).list.count() > 1, timeout=5000)
    press("Return")
    assert isinstance(QApplication.focusWidget(), NoteEditor)
    write(", twice")
    press("Esc")
    spider = id_of(begun, "Operation Spider Web")
    title = begun.session.library.articles.row(spider).heading
    assert note(begun) == f"compare {article_link(title, spider)}, twice"
    assert [link.row.id for link in begun.session.library.links.to(spider)] == [here(begun)]


def test_esc_leaves_the_brackets_and_shutting_them_by_hand_the_words(begun: Window, press: Press) -> None:
    write("a [[")
    press("Esc")
    write(" b [[")
    write("Nobody wrote this]]")
    write(" c")
    press("Esc")
    assert note(begun) == "a [[ b [[Nobody wrote this]] c"


def test_a_link_to_a_highlight_is_followed_to_its_very_words_and_back(
    window: Window, open_titled: Open, press: Press, qtbot: QtBot
) -> None:
    open_titled("Operation Spider Web")
    press("Down", "Right", "H")
    there = window.page.highlight_here()
    assert there
    open_titled("TikToker")
    press("Right", "Right", "Shift+N")
    stood = window.page.reader.range
    write("[[")
    write(f"#{' '.join(there.quote.exact.split()[:3])}")
    qtbot.waitUntil(lambda: chooser(window).list.count() == 2, timeout=5000)
    press("Return", "Esc", "Ctrl+4", "K", "K")
    assert address(there.article, there.id) in note(window)
    press("Shift+O")
    assert opened(window).startswith("Operation Spider Web")
    assert window.page.highlight_here() == there
    assert window.page.hasFocus()
    press("Alt+Left")
    assert opened(window).startswith("TikToker")
    assert window.page.reader.range == stood
    assert window.notes.hasFocus()


def test_the_links_of_cards_in_view_have_letters(begun: Window, press: Press) -> None:
    spider, debates = id_of(begun, "Operation Spider Web"), id_of(begun, "Tajikistan Debates")
    write(f"{article_link('One', spider)} and {article_link('Two', debates)}")
    press("Esc", "Ctrl+4", "F")
    assert [hints.isVisible() for hints in begun.notes.findChildren(LinkHints)] == [True]
    press("J")
    assert opened(begun).startswith("Tajikistan Debates")
    press("Backspace", "F", "F")
    assert opened(begun).startswith("Operation Spider Web")


def test_a_link_is_followed_by_the_mouse(begun: Window, press: Press) -> None:
    write(article_link("One", id_of(begun, "Operation Spider Web")))
    press("Esc")
    shown = begun.notes.cards()[0].words
    assert shown is not None
    (place,) = shown.places()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=place.at + QPoint(5, 8))
    assert opened(begun).startswith("Operation Spider Web")


def test_an_article_shows_which_notes_link_to_it_and_leads_to_them(
    begun: Window, press: Press, open_titled: Open
) -> None:
    title = opened(begun)
    press("Esc")
    made, _ = begun.session.library.annotations.highlight(here(begun), 5, 30)
    spider = id_of(begun, "Operation Spider Web")
    begun.session.write(
        lambda: begun.session.library.annotations.write_note(made.id, f"as in [that]({address(spider)})")
    )
    open_titled("Operation Spider Web")
    press("Ctrl+4", "J")
    assert begun.notes.spoken == f"Linked from {title}, to this article. Note: as in that"
    press("Return")
    assert opened(begun) == title
    assert begun.notes.current == made.id
    assert begun.notes.hasFocus()
    press("Backspace")
    assert opened(begun).startswith("Operation Spider Web")
    press("Ctrl+Z")
    assert begun.notes.step(1) is None


def test_a_title_that_no_article_has_is_shown_so_and_offers_a_search(begun: Window, press: Press) -> None:
    write("[[")
    write("Kursk nuclear]]")
    press("Esc", "Ctrl+4", "Shift+O")
    assert "Kursk nuclear" in chooser(begun).prompt
    press("Return")
    assert begun.finder.searching
    assert begun.list_pane.search_field.text() == '"Kursk nuclear"'


def test_a_title_leads_somewhere_as_soon_as_its_article_is_there(
    begun: Window, press: Press, tmp_path: Path, open_titled: Open, qtbot: QtBot
) -> None:
    write("[[")
    write("The bridge is built]]")
    press("Esc")
    card = begun.notes.cards()[0]
    assert card.words
    lost = card.words.grab().toImage()
    page = tmp_path / "bridge.txt"
    page.write_text("The bridge is built\n\n" + "It was built over the river in one night. " * 30)
    begun.incoming.take([page])
    qtbot.waitUntil(lambda: begun.incoming.last is not None, timeout=20_000)
    open_titled("TikToker")
    again = begun.notes.cards()[0].words
    assert again
    QApplication.processEvents()
    assert again.grab().toImage() != lost
    press("Ctrl+4", "Shift+O")
    assert opened(begun) == "The bridge is built"


def test_a_link_to_what_is_gone_says_so(begun: Window, press: Press) -> None:
    write(f"[Gone]({address('01a2013a-0000-7000-8000-000000000000')})")
    press("Esc", "Ctrl+4", "Shift+O")
    assert "no longer in the library" in begun.status.message
    press("J")
    assert begun.status.message


def test_there_is_a_way_back_only_after_a_jump(begun: Window, press: Press) -> None:
    press("Esc", "Alt+Left")
    assert begun.status.message == "No jump leads back from here."


def test_brackets_offer_links_on_the_desk_too(begun: Window, press: Press, qtbot: QtBot) -> None:
    write("one")
    press("Esc", "G", "H", "N")
    write(" and [[")
    write("spider web")
    qtbot.waitUntil(lambda: chooser(begun).list.count() > 1, timeout=5000)
    press("Return")
    write("!")
    press("Esc")
    assert note(begun).startswith("one and [Operation Spider Web")
    assert note(begun).endswith(")!")


def test_a_note_of_the_pane_keeps_its_own_steps_when_another_was_written_on_the_desk(
    begun: Window, press: Press
) -> None:
    write("all of the first thought")
    press("Esc", "G", "H", "N")
    write(", gone on with")
    press("Esc", "Esc", "Ctrl+3", "Shift+N")
    assert note(begun) == "all of the first thought, gone on with"
    write(", and then")
    press("Esc", "Ctrl+Z")
    assert note(begun) == "all of the first thought, gone on with"
    press("Ctrl+Z")
    assert note(begun) == "all of the first thought"
