"""What the reader wrote and where they are must survive whatever else happens in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.library.annotations import Annotations
from reader.library.library import Library
from reader.model.change import Change
from reader.model.errors import PostilError
from reader.services.importing import import_paths
from reader.ui.chooser import Chooser
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up

Open = Callable[[str], None]
Press = Callable[..., None]


def write(text: str) -> QPlainTextEdit:
    """Type into the note editor that has the focus."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    QTest.keyClicks(focus, text)
    return focus


def write_here(text: str) -> None:
    """Type into whatever has the focus."""
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, text)


def page_of(folder: Path, name: str, title: str) -> Path:
    """A capture of one article that nobody has seen."""
    body = f"{title} is what this text is about, and of nothing else does it speak at all. " * 12
    capture = folder / name
    capture.write_text(f"{title}\n\n{body}", encoding="utf-8")
    return capture


@pytest.mark.parametrize("way_out", ["Ctrl+N", "Alt+Down", "Ctrl+1", "F6", "Ctrl+K", "Ctrl+Shift+F", "Esc"])
def test_a_note_on_the_article_stays_with_its_article(
    window: Window, open_titled: Open, press: Press, way_out: str
) -> None:
    open_titled("TikToker")
    assert window.session.reading
    id = window.session.reading.row.id
    press("Shift+N")
    write("on the TikToker")
    press(way_out)
    annotations = window.session.library.annotations
    assert annotations.article_note(id) == "on the TikToker"
    others = [row.id for row in window.session.library.articles.rows(limit=50) if row.id != id]
    assert [annotations.article_note(other) for other in others] == [""] * 19


def test_the_palette_opens_over_a_note_and_takes_nothing_from_it(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("N")
    editor = write("before and after")
    press("Home", "Ctrl+K")
    assert window.findChild(Chooser)
    press("Esc")
    assert editor.toPlainText() == "before and after"


def test_the_editor_is_not_drawn_anew_while_the_place_in_the_text_is_kept(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("Right", "Right", "N")
    editor = write("a thought")
    window.session.keep_place()
    QApplication.processEvents()
    assert QApplication.focusWidget() is editor
    assert editor.document().isUndoAvailable()


def test_a_note_that_could_not_be_saved_is_kept_and_tried_again(
    window: Window, open_titled: Open, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_titled("TikToker")
    assert window.session.reading
    id = window.session.reading.row.id
    press("N")
    write("precious")

    def full(*_: object) -> Change:
        raise PostilError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(Annotations, "write_note", full)
        press("Esc", "Shift+J")
        assert window.status.message.startswith("The disk is full. Your note is kept")
    press("Shift+K", "Ctrl+4")
    window.notes.save_now()
    assert [h.note for h in window.session.library.annotations.of(id)] == ["precious"]


def test_words_that_the_library_does_not_take_before_the_window_closes_are_in_the_next_one(
    qtbot: QtBot,
    window: Window,
    open_titled: Open,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
    library: Library,
    settings: Settings,
) -> None:
    open_titled("TikToker")
    assert window.session.reading
    id = window.session.reading.row.id
    press("Shift+N")
    write("precious")

    def full(*_: object) -> Change:
        raise PostilError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(Annotations, "write_article_note", full)
        window.close()
    assert library.annotations.article_note(id) == ""
    again = Window(library, settings)
    bring_up(qtbot, again)
    assert library.annotations.article_note(id) == "precious"
    assert "is kept now" in again.status.message
    again.close()


def test_what_an_import_brings_takes_no_word_from_a_note_that_is_written(
    qtbot: QtBot, window: Window, open_titled: Open, press: Press, tmp_path: Path
) -> None:
    open_titled("TikToker")
    assert window.session.reading
    id = window.session.reading.row.id
    press("Shift+N")
    write("see [[")
    write_here("A bridge is opened]]")
    write(" and")
    window.incoming.take([page_of(tmp_path, "a.txt", "A bridge is opened")])
    qtbot.waitUntil(lambda: window.incoming.last is not None, timeout=20_000)
    write_here(" more")
    press("Esc")
    assert window.session.library.annotations.article_note(id) == "see [[A bridge is opened]] and more"


def test_the_focus_goes_back_to_the_text_when_an_editor_closes(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("N")
    write("x")
    press("Ctrl+N")
    assert window.context() == "text"


def test_an_import_does_not_take_away_what_is_being_read(
    qtbot: QtBot, window: Window, press: Press, tmp_path: Path
) -> None:
    press("G", "U", "J", "J")
    assert window.session.reading
    here = window.session.reading.row.id
    window.incoming.take([page_of(tmp_path, "a.txt", "A bridge is opened over the river")])
    qtbot.waitUntil(lambda: window.jobs.running("import") is None, timeout=5000)
    assert window.session.reading.row.id == here
    assert window.articles.hasFocus()


def test_a_second_import_waits_for_the_first(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    first = [page_of(tmp_path, f"{n}.txt", f"River number {n} has frozen over early") for n in range(12)]
    window.incoming.take(first)
    window.incoming.take([page_of(tmp_path, "last.txt", "The last of all the captures")])
    qtbot.waitUntil(lambda: "last.txt" in window.session.library.captures.names(), timeout=15_000)
    assert len(window.session.library.captures.names()) == 5 + 13


def test_undo_puts_an_archived_article_back_into_the_list(window: Window, press: Press) -> None:
    press("J", "E")
    assert window.articles.rows.rowCount() == 19
    press("Ctrl+Z")
    assert window.articles.rows.rowCount() == 20


def test_the_cursor_walks_over_highlights_that_begin_inside_a_sentence(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    assert window.session.reading
    id, annotations = window.session.reading.row.id, window.session.library.annotations
    for start in (10, 300, 600):
        window.session.write(lambda start=start: annotations.highlight(id, start, start + 30)[1])  # type: ignore[misc]
    press("Home")
    seen = []
    for _ in range(3):
        press(".")
        seen.append(window.page.reader.range[0])
    assert seen == [10, 300, 600]


def test_a_search_that_was_left_does_not_come_back(qtbot: QtBot, window: Window, press: Press) -> None:
    press("/")
    QTest.keyClicks(window.list_pane.search_field, "telegram")
    press("Return", "G", "U")
    qtbot.wait(300)
    assert window.session.place.key == "unread"


def test_a_new_tag_is_not_mistaken_for_one_that_only_has_its_letters(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    for name in ("telegram", "tm"):
        press("T")
        write_here(name)
        press("Return")
    assert window.session.reading
    assert window.session.reading.tags == ("telegram", "tm")


def test_the_palette_keeps_list_and_text_together(window: Window, press: Press) -> None:
    press("Ctrl+K")
    write_here("Higgsfield")
    press("Return")
    assert window.session.reading
    row = window.articles.rows.row(window.articles.currentIndex().row())
    assert row
    assert row.id == window.session.reading.row.id


def test_the_first_article_counts_as_read_once_the_reader_turns_to_it(window: Window, press: Press) -> None:
    library = window.session.library
    assert window.session.reading
    id = window.session.reading.row.id
    assert not library.articles.row(id).read
    press("Return")
    QApplication.processEvents()
    assert library.articles.row(id).read


def test_going_from_place_to_place_marks_nothing_read(window: Window, press: Press) -> None:
    press("Ctrl+1", "J", "J", "J", "J", "J", "J", "J")
    assert window.session.library.articles.counts().unread == 20


def test_text_alone_gives_way_to_a_search(window: Window, press: Press) -> None:
    press("F9")
    assert not window.list_pane.isVisible()
    press("Ctrl+Shift+F")
    assert window.list_pane.search_field.isVisible()


def test_a_letter_without_a_meaning_moves_nothing(window: Window, press: Press) -> None:
    before = window.articles.currentIndex().row()
    press("O", "P")
    assert window.articles.currentIndex().row() == before


def test_zooming_keeps_what_was_selected(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("Shift+Right")
    grown = window.page.reader.range
    press("Ctrl++")
    assert window.page.reader.range == grown


def test_seeds_that_come_again_change_nothing_on_the_screen(
    window: Window, press: Press, seeds: tuple[Path, ...]
) -> None:
    import_paths(window.session.library, list(seeds))
    press("J")
    assert window.articles.rows.rowCount() == 20


def test_widths_chosen_in_a_wide_window_leave_room_for_the_text_in_a_narrow_one(
    qtbot: QtBot, dressed: QApplication, library: Library, settings: Settings
) -> None:
    settings.set("panes/sizes", "216 330 641 250")
    opened = Window(library, settings)
    opened.resize(1024, 700)
    bring_up(qtbot, opened)
    assert opened.page_pane.width() >= 0.4 * 1024
    opened.close()


def test_widths_chosen_by_the_reader_are_kept_where_there_is_room(
    qtbot: QtBot, dressed: QApplication, library: Library, settings: Settings
) -> None:
    settings.set("panes/sizes", "180 300 700 257")
    opened = Window(library, settings)
    opened.resize(1440, 880)
    bring_up(qtbot, opened)
    assert abs(opened.sources.width() - 180) <= 2
    assert abs(opened.list_pane.width() - 300) <= 2
    opened.close()
