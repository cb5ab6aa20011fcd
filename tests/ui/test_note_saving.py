"""What was typed, on its way into the library: whatever comes in between, the last words are those kept."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.model.linking import address
from reader.ui.note_editor import NoteEditor
from reader.ui.note_saving import NoteSaving
from reader.ui.places import DESK
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up

Open = Callable[[str], None]
Press = Callable[..., None]
NOTE = ("article", "highlight")


def typed(words: str) -> None:
    """Type into what has the focus."""
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, words)
    QApplication.processEvents()


def notes(window: Window) -> list[str]:
    """The notes on the highlights of the article that is open, as the library has them."""
    assert window.session.reading
    return [h.note for h in window.session.library.annotations.of(window.session.reading.row.id)]


def paragraphs(library: Library) -> list[str]:
    """What stands in all outlines."""
    return [item.words for outline in library.outlines.all() for item in library.outlines.items(outline.id)]


@contextmanager
def locked(library: Library) -> Iterator[None]:
    """Another program writes, and does not come to an end."""
    with library.writing() as db:
        db.conn.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(library.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@pytest.fixture
def begun(window: Window, open_titled: Open, press: Press) -> Window:
    """A window with a highlight whose note has been begun; its editor is open."""
    open_titled("TikToker")
    press("H", "N")
    typed("first")
    return window


def to_the_outline(window: Window) -> None:
    window.run("add_to_outline")
    window.run("go_outline")


def to_the_desk(window: Window) -> None:
    window.run("go_highlights")


def to_the_desk_by_the_sources(window: Window) -> None:
    window.opening.open_place_by_key(DESK)


@pytest.mark.parametrize("to", [to_the_outline, to_the_desk, to_the_desk_by_the_sources])
def test_of_two_places_to_write_a_note_in_the_later_has_the_last_word(
    begun: Window, press: Press, to: Callable[[Window], None]
) -> None:
    to(begun)
    QApplication.processEvents()
    assert begun.notes.editing is None
    press("E" if "outline" in begun.views else "N", "Ctrl+A")
    typed("second")
    press("Esc")
    assert notes(begun) == ["second"]
    while begun.views:
        press("Esc")
    assert notes(begun) == ["second"]
    assert [card.note for card in begun.notes.cards()] == ["", "second"]
    press("N")
    typed(" and third")
    press("Esc")
    assert notes(begun) == ["second and third"]


def test_what_is_written_on_a_note_elsewhere_is_in_its_open_editor(begun: Window, press: Press) -> None:
    begun.notes.save_now()
    assert begun.session.reading
    (highlight,) = begun.session.reading.highlights
    begun.session.write(lambda: begun.session.library.annotations.write_note(highlight.id, "second"))
    press("End")
    typed(" and third")
    press("Esc")
    assert notes(begun) == ["second and third"]


def test_a_note_that_links_to_its_own_article_is_written_on(
    qtbot: QtBot, window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("H")
    assert window.session.reading
    (there,) = window.session.reading.highlights
    press("Right", "H", "N")
    typed(f"see [it]({address(there.article, there.id)})")
    qtbot.waitUntil(lambda: any("see" in note for note in notes(window)), timeout=20_000)
    for letter in " and so on":
        typed(letter)
        qtbot.wait(70)
    editor = QApplication.focusWidget()
    assert isinstance(editor, NoteEditor)
    assert editor.text.endswith(" and so on")
    press("Esc")
    assert notes(window)[1].endswith(" and so on")
    press("J", "K")


def test_a_link_that_is_saved_at_the_second_try_leaves_the_pane_whole(
    qtbot: QtBot, begun: Window, library: Library, press: Press
) -> None:
    assert begun.session.reading
    assert begun.notes.saving
    typed(f" [it]({address(begun.session.reading.row.id, '')})")
    with locked(library):
        begun.notes.save_now()
        assert notes(begun) == [""]
    typed(" and more")
    begun.notes.saving.save()
    assert "first" in notes(begun)[0]
    press("Esc")
    qtbot.wait(50)
    assert notes(begun)[0].endswith(" and more")
    assert [card.note for card in begun.notes.cards()][1:] == notes(begun)


def test_what_is_typed_while_earlier_words_are_saved_is_saved_with_them(qapp: QApplication) -> None:
    saving, kept = NoteSaving(), []

    def keep(_article: str, _key: str, text: str, _step: str) -> bool:
        kept.append(text)
        if text == "old":
            saving.take(NOTE, "old and new")
            saving.save()
        return True

    saving.keep = keep
    saving.begin(NOTE, "")
    saving.take(NOTE, "old")
    saving.save()
    assert kept == ["old", "old and new"]
    assert not [*saving.unsaved()]


def test_what_could_not_be_saved_comes_before_what_was_typed_meanwhile(qapp: QApplication) -> None:
    saving, kept = NoteSaving(), []
    full, disk_is_full = "all that was said of it", [True]

    def keep(_article: str, _key: str, text: str, _step: str) -> bool:
        if disk_is_full[0]:
            saving.take(NOTE, "")
            return False
        kept.append(text)
        return True

    saving.keep = keep
    saving.begin(NOTE, "")
    saving.take(NOTE, full)
    saving.save()
    assert saving.words(NOTE, "?") == ""
    disk_is_full[0] = False
    saving.save()
    assert kept == [full, ""]


def test_words_of_an_outline_that_the_library_does_not_take_are_in_the_next_window(
    qtbot: QtBot, window: Window, press: Press, library: Library, settings: Settings
) -> None:
    press("G", "O", "N")
    typed("Kept already.")
    press("Esc", "E")
    with locked(library):
        typed(" Precious.")
        press("Esc", "N")
        typed("And new.")
        window.close()
    assert paragraphs(library) == ["Kept already."]
    again = Window(library, settings)
    bring_up(qtbot, again)
    assert paragraphs(library) == ["Kept already. Precious.", "And new."]
    assert "are kept now" in again.status.message
    again.close()


def test_trouble_is_told_once_however_often_it_is_tried_again(
    window: Window, press: Press, library: Library
) -> None:
    press("G", "O", "N")
    typed("Kept already.")
    press("Esc", "E")
    (outline,) = library.outlines.all()
    library.outlines.delete(outline.id)
    typed(" More.")
    assert window.notes.saving
    window.notes.saving.due.emit()
    assert "kept here and tried again" in window.status.message
    window.status.say("Something else.")
    for _ in range(3):
        window.notes.saving.save()
    assert window.status.message == "Something else."
    library.journal.undo()
    window.notes.saving.save()
    assert paragraphs(library) == ["Kept already. More."]


@pytest.mark.parametrize("keys", [("G", "O", "N"), ("G", "H", "N")])
def test_undo_takes_back_what_is_being_written_and_shuts_its_editor(
    window: Window, open_titled: Open, press: Press, library: Library, keys: tuple[str, ...]
) -> None:
    open_titled("TikToker")
    press("H", *keys)
    typed("Too hasty.")
    window.run("undo")
    QApplication.processEvents()
    assert not [editor for editor in window.findChildren(NoteEditor) if editor.isVisible()]
    assert paragraphs(library) == []
    assert notes(window) == [""]
    assert window.notes.saving
    assert not [*window.notes.saving.unsaved()]
    window.run("redo")
    assert "Too hasty." in [*paragraphs(library), *notes(window)]


def test_words_for_a_note_are_typed_into_one_also_where_the_library_takes_no_highlight(
    window: Window, open_titled: Open, press: Press, library: Library, qtbot: QtBot
) -> None:
    open_titled("TikToker")
    assert window.session.reading
    id = window.session.reading.row.id
    with locked(library):
        press("Right", "N")
        typed("exactly")
        assert window.notes.editing is not None
        assert window.status.message
    press("Esc")
    qtbot.waitUntil(lambda: library.articles.reading(id).note == "exactly", timeout=20_000)
    assert library.articles.reading(id).row.id == id
    assert not library.annotations.of(id)
