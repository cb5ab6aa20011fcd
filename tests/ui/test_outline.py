"""An outline by keys alone: quoted, headed, put in order, written in, taken out to a file."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.model.outline import Item, Standing
from reader.ui import needs
from reader.ui.commands import outlining
from reader.ui.jobs import Lane
from reader.ui.outline import OutlineView
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up

Press = Callable[..., None]


def view_of(window: Window) -> OutlineView:
    view = window.views["outline"]
    assert isinstance(view, OutlineView)
    return view


def drawn(window: Window) -> list[str]:
    """The rows that are shown, as they are indented."""
    rows = view_of(window).list.rows
    return [_drawn(item) for n in range(rows.rowCount()) if (item := rows.item(n))]


def shown_words(window: Window, row: int) -> str:
    """What an item of the view says."""
    item = view_of(window).list.rows.item(row)
    return item.words if item else ""


def kept(library: Library) -> list[str]:
    """The first outline as the library has it."""
    (outline, *_) = library.outlines.all()
    return [_drawn(item) for item in library.outlines.items(outline.id)]


def _drawn(item: Item) -> str:
    return "  " * item.depth + " ".join(item.words.split())[:9].strip()


def typed(words: str) -> None:
    field = QApplication.focusWidget()
    assert field
    QTest.keyClicks(field, words)
    QApplication.processEvents()


@pytest.fixture
def quotes(window: Window, open_titled: Callable[[str], None], press: Press) -> list[str]:
    """The first words of three sentences that were put into an outline by key; its view is open."""
    open_titled("TikToker")
    words = []
    for _ in range(3):
        press("Shift+Return")
        here = window.page.highlight_here()
        assert here
        words.append(" ".join(here.quote.exact.split())[:9].strip())
        press("Right")
    press("G", "O")
    return words


@pytest.fixture
def outlined(window: Window, quotes: list[str], press: Press) -> list[str]:
    """Two headings over what was quoted, the second over the last alone; the first quote is stood on."""
    press("Home", "H")
    typed("Sums")
    press("Return", "Alt+Up", "Down", "Tab", "Down", "Tab", "Down", "H")
    typed("Names")
    press("Return", "Alt+Up", "Shift+Tab", "Down", "Tab", "Home", "Down")
    return quotes


def test_a_sentence_is_put_into_an_outline_by_one_key_and_seen_there(
    window: Window, open_titled: Callable[[str], None], press: Press
) -> None:
    open_titled("TikToker")
    press("Shift+Return")
    assert window.status.message == "Put into “Outline”. G O shows it."
    here = window.page.highlight_here()
    assert here
    press("Shift+Return")
    assert window.status.message == "It is in “Outline” already."
    press("G", "O")
    view = view_of(window)
    assert view.list.hasFocus()
    assert view.list.item
    assert view.list.item.highlight == here.id
    assert "yellow highlight" in view.list.rows.index(0, 0).data()
    press("Esc")
    assert window.page.hasFocus()


def test_where_nothing_is_outlined_yet_the_view_says_how_to_begin(window: Window, press: Press) -> None:
    press("G", "O")
    assert "Ctrl+N makes one" in view_of(window).accessibleDescription()
    assert window.status.left.text().startswith("N  paragraph      H  heading")
    assert "Alt+" not in window.status.left.text()
    for key in ("J", "K", "Alt+Up", "Tab", "Del", "Return", "E", "Z", "Shift+Z", "X", "Y", "Ctrl+E", "R"):
        press(key)
    press("Shift+Del", "Ctrl+N")
    typed("Pipeline")
    press("Return")
    assert view_of(window).outline is not None
    assert "N begins a paragraph" in view_of(window).accessibleDescription()
    press("N")
    typed("One")
    press("Esc")
    assert drawn(window) == ["One"]
    press("Ctrl+Z", "Ctrl+Z")
    assert window.session.library.outlines.all() == ()


def test_quotes_are_put_beneath_headings_by_keys(
    window: Window, outlined: list[str], library: Library
) -> None:
    first, second, third = outlined
    wanted = ["Sums", f"  {first}", f"  {second}", "Names", f"  {third}"]
    assert drawn(window) == wanted
    assert kept(library) == wanted


def test_an_item_is_moved_with_what_lies_beneath_it_and_each_move_is_undone_by_itself(
    window: Window, outlined: list[str], press: Press
) -> None:
    first, second, third = outlined
    press("Alt+Down")
    assert window.status.message == "Moved down."
    assert drawn(window) == ["Sums", f"  {second}", f"  {first}", "Names", f"  {third}"]
    press("Ctrl+Down")
    assert window.status.message == "Moved under “Names”."
    assert drawn(window) == ["Sums", f"  {second}", "Names", f"  {first}", f"  {third}"]
    press("K", "Alt+Up")
    moved = ["Names", f"  {first}", f"  {third}", "Sums", f"  {second}"]
    assert drawn(window) == moved
    assert window.status.message == "Moved up."
    press("Alt+Up")
    assert window.status.message == "There is no way on in this direction."
    item = view_of(window).list.item
    assert item
    assert item.words == "Names", "the item that was moved is stood on still"
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert drawn(window) == ["Sums", f"  {first}", f"  {second}", "Names", f"  {third}"]
    press("Ctrl+Shift+Z")
    assert drawn(window) == ["Sums", f"  {second}", f"  {first}", "Names", f"  {third}"]


def test_several_are_selected_and_moved_in_one_step(
    window: Window, outlined: list[str], press: Press, library: Library
) -> None:
    first, second, third = outlined
    press("Shift+Down")
    assert "2 selected" in view_of(window).accessibleDescription()
    press("Alt+Left")
    assert drawn(window) == ["Sums", first, second, "Names", f"  {third}"]
    assert library.journal.undo_label() == "Move in “Outline”"
    press("Ctrl+Z")
    assert drawn(window) == ["Sums", f"  {first}", f"  {second}", "Names", f"  {third}"]
    press("Esc", "X", "Home", "X", "Del")
    assert window.status.message == "2 taken out of the outline. Ctrl+Z takes that back."
    assert drawn(window) == [first, "Names", f"  {third}"]


def test_what_is_taken_out_stays_highlighted_and_comes_back_by_undo(
    window: Window, outlined: list[str], press: Press, library: Library
) -> None:
    press("Del")
    assert drawn(window) == ["Sums", f"  {outlined[1]}", "Names", f"  {outlined[2]}"]
    reading = window.session.reading
    assert reading
    assert len(library.annotations.of(reading.row.id)) == 3
    press("Ctrl+Z")
    assert drawn(window)[1] == f"  {outlined[0]}"


def test_a_branch_is_folded_moved_whole_and_still_folded_after_a_restart(
    window: Window, outlined: list[str], press: Press, qtbot: QtBot, library: Library, settings: Settings
) -> None:
    press("Z")
    assert drawn(window) == ["Sums", "Names", f"  {outlined[2]}"]
    assert "2 folded beneath" in view_of(window).list.rows.index(0, 0).data()
    press("Alt+Down")
    assert drawn(window) == ["Names", f"  {outlined[2]}", "Sums"]
    again = Window(library, settings)
    again.remembers = False
    bring_up(qtbot, again)
    again.run("go_outline")
    assert drawn(again) == ["Names", f"  {outlined[2]}", "Sums"]
    assert view_of(again).list.here == 2
    again.close()


def test_everything_is_folded_and_unfolded_by_the_arrows_or_at_once(
    window: Window, outlined: list[str], press: Press
) -> None:
    press("Left")
    assert view_of(window).list.here == 0, "a quote folds nothing away: its heading is gone to"
    press("Left")
    assert len(drawn(window)) == 3
    press("Right", "Right")
    assert view_of(window).list.here == 1
    press("Shift+Z")
    assert drawn(window) == ["Sums", "Names"]
    press("Shift+Z")
    assert len(drawn(window)) == 5


def test_what_is_moved_into_a_folded_branch_unfolds_it(
    window: Window, outlined: list[str], press: Press
) -> None:
    first, second, third = outlined
    press("End", "Left", "Left", "K")
    assert drawn(window) == ["Sums", f"  {first}", f"  {second}", "Names"]
    press("Alt+Down")
    assert drawn(window) == ["Sums", f"  {first}", "Names", f"  {second}", f"  {third}"]


def test_a_branch_is_folded_and_an_item_opened_by_the_mouse(window: Window, outlined: list[str]) -> None:
    rows = view_of(window).list
    first = rows.rect_of(0)
    QTest.mouseClick(rows.canvas, Qt.MouseButton.LeftButton, pos=QPoint(18, first.center().y()))
    assert len(drawn(window)) == 3
    QTest.mouseClick(rows.canvas, Qt.MouseButton.LeftButton, pos=QPoint(18, first.center().y()))
    assert len(drawn(window)) == 5
    quote = rows.rect_of(1).center()
    QTest.mouseClick(rows.canvas, Qt.MouseButton.LeftButton, pos=quote)
    QTest.mouseDClick(rows.canvas, Qt.MouseButton.LeftButton, pos=quote)
    assert window.page.hasFocus()


def test_return_leads_to_the_sentence_and_one_key_back_to_the_item(
    window: Window, outlined: list[str], press: Press
) -> None:
    press("Down")
    item = view_of(window).list.item
    assert item
    press("Return")
    assert window.page.hasFocus()
    here = window.page.highlight_here()
    assert here
    assert here.id == item.highlight
    press("Backspace")
    assert view_of(window).list.hasFocus()
    back = view_of(window).list.item
    assert back
    assert back.id == item.id


def test_the_way_back_leads_to_the_outline_it_came_from_whatever_was_put_into_another(
    window: Window, outlined: list[str], press: Press, library: Library
) -> None:
    other, _ = library.outlines.create("Other")
    press("Down", "Return", "Ctrl+Return")
    typed("Other")
    press("Return")
    assert len(library.outlines.items(other)) == 1
    press("Backspace")
    assert (view_of(window).outline or library.outlines.find(other)).name == "Outline"
    back = view_of(window).list.item
    assert back
    assert _drawn(back).strip() == outlined[1]


def test_what_was_deleted_is_folded_away_in_the_settings_no_more(
    window: Window, outlined: list[str], press: Press, settings: Settings
) -> None:
    press("Z")
    assert settings.get("outline/folded")
    press("Del", "Ctrl+Z")
    assert drawn(window) == ["Sums", "Names", f"  {outlined[2]}"], "undone, it is folded as it was"
    press("Home", "Del", "Esc")
    assert settings.get("outline/folded") == ""


def test_a_paragraph_is_kept_as_it_is_typed_and_is_one_undo_step(
    window: Window, outlined: list[str], press: Press, library: Library, qtbot: QtBot
) -> None:
    press("N")
    typed("Who said")
    qtbot.waitUntil(lambda: "  Who said" in kept(library), timeout=20_000)
    typed(" so?")
    press("Return")
    typed("Ask.")
    press("Esc")
    assert view_of(window).list.hasFocus()
    item = view_of(window).list.item
    assert item
    assert item.words == "Who said so?\nAsk."
    press("E")
    typed(" Twice.")
    press("Ctrl+Return", "Ctrl+Z")
    assert shown_words(window, 2) == "Who said so?\nAsk."
    press("Ctrl+Z")
    assert drawn(window)[2] == f"  {outlined[1]}"


def test_what_was_begun_and_not_written_leaves_nothing(
    window: Window, outlined: list[str], press: Press, library: Library
) -> None:
    label = library.journal.undo_label()
    press("N", "Esc", "H", "Esc")
    assert len(drawn(window)) == 5
    assert library.journal.undo_label() == label
    assert view_of(window).list.here == 1


def test_words_that_are_being_typed_are_kept_when_the_window_closes(
    window: Window, outlined: list[str], press: Press, library: Library
) -> None:
    press("N")
    typed("At the last moment")
    window.close()
    assert "  At the la" in kept(library)


def test_the_note_on_a_quote_is_written_in_the_outline(
    window: Window, outlined: list[str], press: Press, library: Library
) -> None:
    item = view_of(window).list.item
    assert item
    press("E")
    typed("Who paid?")
    press("Esc")
    assert library.annotations.find(item.highlight).note == "Who paid?"
    assert "Note: Who paid?" in view_of(window).list.rows.index(1, 0).data()


def test_the_note_on_a_quote_that_is_higher_than_the_window_is_seen_while_it_is_written(
    window: Window, outlined: list[str], press: Press, library: Library
) -> None:
    reading = window.session.reading
    assert reading
    made, _ = library.annotations.highlight(reading.row.id, 0, len(reading.version.text))
    library.outlines.add(highlights=[made.id])
    window.resize(700, 300)
    press("Esc", "G", "O", "End", "E")
    editor = QApplication.focusWidget()
    assert editor
    canvas = view_of(window).list.canvas
    assert editor.parentWidget() is canvas
    assert canvas.rect().contains(editor.geometry().adjusted(10, 0, 0, 0))


def test_a_heading_is_made_a_paragraph_and_back(window: Window, outlined: list[str], press: Press) -> None:
    press("P")
    assert window.status.message == "Only words of your own can be a heading."
    press("Home", "P")
    assert view_of(window).list.rows.index(0, 0).data() == "Paragraph: Sums"
    press("P")
    assert view_of(window).list.rows.index(0, 0).data() == "Heading: Sums"


def test_outlines_are_made_renamed_changed_between_and_deleted_by_keys(
    window: Window, outlined: list[str], press: Press, library: Library
) -> None:
    press("R")
    typed("Tajikistan")
    press("Return")
    press("O")
    typed("Kazakhstan")
    press("Return")
    assert view_of(window).outline == library.outlines.all()[0]
    assert [each.name for each in library.outlines.all()] == ["Kazakhstan", "Tajikistan"]
    press("O")
    typed("taj")
    press("Return")
    assert len(drawn(window)) == 5
    press("Shift+Del")
    assert window.status.message == "“Tajikistan” is deleted. Ctrl+Z brings it back."
    assert drawn(window) == []
    press("Ctrl+Z", "O")
    typed("taj")
    press("Return")
    assert len(drawn(window)) == 5


def test_a_highlight_goes_into_an_outline_that_is_chosen(
    window: Window, open_titled: Callable[[str], None], press: Press, library: Library
) -> None:
    open_titled("TikToker")
    press("Ctrl+Return")
    typed("Fines")
    press("Return")
    assert window.status.message == "Put into “Fines”. G O shows it."
    assert [(each.name, each.items) for each in library.outlines.all()] == [("Fines", 1)]


def test_the_note_on_an_article_goes_into_the_outline_from_the_notes(
    window: Window, open_titled: Callable[[str], None], press: Press, library: Library
) -> None:
    open_titled("TikToker")
    press("Shift+N")
    typed("Begin with this one.")
    press("Esc", "Ctrl+4", "Shift+Return")
    (outline,) = library.outlines.all()
    (item,) = library.outlines.items(outline.id)
    assert item.words == "Begin with this one."


def test_a_highlight_that_is_removed_meanwhile_is_shown_as_such(
    window: Window, outlined: list[str], press: Press, library: Library
) -> None:
    press("Return", "Del", "G", "O")
    item = view_of(window).list.item
    assert item
    assert item.standing is Standing.REMOVED
    assert "removed" in view_of(window).list.rows.index(1, 0).data()
    press("E")
    assert window.status.message.startswith("This was removed")


def test_the_outline_is_copied_as_markdown_or_what_is_selected_of_it(
    window: Window, outlined: list[str], press: Press
) -> None:
    press("Y")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("## Sums\n\n> ")
    assert "## Names" in copied
    press("X", "Y")
    assert QGuiApplication.clipboard().text().startswith("> ")
    assert window.status.message == "The item is copied as Markdown."


def test_the_outline_is_exported_as_it_is_seen_before_and_what_was_written_into_its_file_stays(
    window: Window, outlined: list[str], press: Press, tmp_path: Path, qtbot: QtBot
) -> None:
    window.settings.set("export/folder", str(tmp_path / "out"))
    file = tmp_path / "out" / "Outline.md"
    press("Ctrl+E", "Return")
    qtbot.waitUntil(lambda: window.status.message == f"Exported to {file}.", timeout=5000)
    assert "## Names" in file.read_text(encoding="utf-8")
    file.write_text("Mine.\n\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    press("Esc")
    assert window.context() == "outline"
    press("H")
    typed("Later thoughts")
    press("Ctrl+E", "Return")
    qtbot.waitUntil(lambda: window.jobs.running("export") is None, timeout=5000)
    assert file.read_text(encoding="utf-8").startswith("Mine.")


def test_a_library_that_is_open_to_read_only_shows_its_outlines(
    window: Window, outlined: list[str], qtbot: QtBot, settings: Settings
) -> None:
    with open_library(window.session.library.path, read_only=True) as library:
        reading = Window(library, settings)
        reading.remembers = False
        bring_up(qtbot, reading)
        reading.run("go_outline")
        assert len(drawn(reading)) == 5
        reading.run("move_down")
        assert "read only" in reading.status.message
        reading.close()


def test_what_is_selected_on_the_desk_goes_into_the_outline_in_one_step(
    window: Window, quotes: list[str], press: Press, library: Library
) -> None:
    press("O")
    typed("From the desk")
    press("Return", "G", "H")
    assert window.context() == "desk"
    press("Home", "Shift+Down", "O")
    assert window.status.message == "2 put into “From the desk”. G O shows it."
    assert library.journal.undo_label() == "Add 2 to “From the desk”"
    press("G", "O")
    assert len(drawn(window)) == 2
    press("Esc")
    assert window.context() == "desk"


def test_very_many_are_put_in_part_by_part_as_one_undo_step(
    window: Window,
    open_titled: Callable[[str], None],
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outlining, "_AT_ONCE", 2)
    monkeypatch.setattr(outlining, "_PART", 2)
    open_titled("TikToker")
    for _ in range(5):
        press("H", "Right")
    gate, left = Event(), list[object]()
    window.jobs.run("other", lambda _job: gate.wait(30), left.append, left.append, lane=Lane.ACTS)
    press("G", "H", "Ctrl+A", "O")
    assert window.jobs.running(needs.BULK)
    gate.set()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    assert window.status.message == "5 put into “Outline”. G O shows it."
    library = window.session.library
    assert len(kept(library)) == 5
    assert library.journal.undo_label() == "Add 5 to “Outline”"
    press("Ctrl+A", "O")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    assert window.status.message == "All of it is in “Outline” already."
    press("Ctrl+Z")
    assert library.outlines.all() == ()


def test_a_long_outline_says_its_words_wherever_one_goes(
    window: Window, library: Library, press: Press
) -> None:
    outline, _ = library.outlines.create("Long")
    for n in range(12):
        library.outlines.add(outline, words=f"Part {n}", heading=True, depth=0)
        for line in range(12):
            library.outlines.add(outline, words=f"Line {n} {line}")
    press("G", "O", "End")
    assert shown_words(window, view_of(window).list.here) == "Line 11 11"
    press("Home", "Shift+Z")
    assert drawn(window) == [f"Part {n}" for n in range(12)]
    press("Shift+Z", "End", "Alt+Up")
    assert drawn(window)[-2:] == ["  Line 11 1", "  Line 11 1"]
    assert kept(library) == drawn(window)
    before = view_of(window).list.height_of(0)
    press("Ctrl++", "Ctrl++")
    assert view_of(window).list.height_of(0) > before
