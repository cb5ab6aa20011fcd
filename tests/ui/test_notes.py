"""A note as it is written, undone and left: no words are ever out of reach."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.ui.editing import Editing
from reader.ui.typeset import Typeset
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]


def editor() -> QPlainTextEdit:
    """The note editor, which has the focus."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    return focus


def write(window: Window, text: str) -> None:
    """Type, and pause for as long as it takes to be saved."""
    QTest.keyClicks(editor(), text)
    window.notes.save_now()


def note(window: Window) -> str:
    """The note on the first highlight, as it is on disk."""
    assert window.session.reading
    found = window.session.library.annotations.of(window.session.reading.row.id)
    return found[0].note if found else ""


@pytest.mark.parametrize("emptied", [("Ctrl+A", "Del"), ("Ctrl+Z",) * 9, ("Backspace",) * 30])
def test_undo_brings_back_a_note_that_was_emptied_in_its_editor(
    window: Window, open_titled: Open, press: Press, emptied: tuple[str, ...]
) -> None:
    open_titled("TikToker")
    press("N")
    write(window, "who says that he was fined")
    for key in emptied:
        press(key)
        window.notes.save_now()
    assert editor().toPlainText() == ""
    press("Esc")
    assert note(window) == ""
    press("Ctrl+Z")
    assert note(window) == "who says that he was fined"
    press("Ctrl+Shift+Z")
    assert note(window) == ""


def test_what_a_note_said_before_it_was_emptied_stays_in_the_trash_when_another_is_written(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("N")
    write(window, "written over many evenings")
    press("Ctrl+A", "Del")
    window.notes.save_now()
    write(window, "br")
    write(window, "and new")
    press("Esc")
    assert note(window) == "brand new"
    (old,) = window.session.library.trash.notes()
    assert old.note == "written over many evenings"
    window.session.library.trash.restore(old.id)
    assert note(window) == "brand new\n\nwritten over many evenings"


def test_each_opening_of_a_note_is_undone_by_itself(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("N")
    write(window, "who")
    write(window, " says so?")
    press("Esc", "N")
    write(window, " And")
    write(window, " when?")
    press("Esc")
    assert note(window) == "who says so? And when?"
    press("Ctrl+Z")
    assert note(window) == "who says so?"
    press("Ctrl+Z")
    assert note(window) == ""


def test_undo_brings_back_a_note_of_another_day_that_was_replaced(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("N")
    write(window, "the first thought")
    press("Esc", "N", "Ctrl+A")
    write(window, "x")
    write(window, " and y")
    press("Esc", "Ctrl+Z")
    assert note(window) == "the first thought"


def test_undo_in_the_editor_takes_back_a_word(window: Window, open_titled: Open, press: Press) -> None:
    open_titled("TikToker")
    press("N")
    QTest.keyClicks(editor(), "who says so")
    press("Ctrl+Z")
    assert editor().toPlainText() == "who says "
    press("Ctrl+Z")
    assert editor().toPlainText() == "who "
    press("Ctrl+Shift+Z")
    assert editor().toPlainText() == "who says "


def test_a_note_typed_without_a_pause_is_saved_meanwhile(
    qtbot: QtBot, window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("N")
    typing = QTimer()
    typing.timeout.connect(lambda: QTest.keyClicks(editor(), "a"))
    typing.start(40)
    qtbot.waitUntil(lambda: note(window) != "", timeout=20_000)
    typing.stop()


def test_mistypings_put_right_are_no_steps_of_their_own() -> None:
    editing = Editing("")
    texts = ["Who sasy", "Who sa", "Who says so", "Who says s", "Who says so?"]
    steps = {step for text in texts for _, step in editing.writes(text)}
    assert len(steps) == 1


def test_a_note_that_shrinks_by_little_and_little_is_undone_to_its_fullest() -> None:
    full = "It was said twice on Monday"
    editing = Editing("")
    ((_, first),) = editing.writes(full)
    shrinking = [write for n in range(1, len(full) + 1) for write in editing.writes(full[:-n])]
    again = shrinking.index((full, first))
    assert {step for _, step in shrinking[:again]} == {first}
    (second,) = {step for _, step in shrinking[again + 1 :]}
    assert second != first


def test_a_highlight_comes_and_goes_between_the_cards_of_the_others_and_those_stay(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("H")
    press("Right", "Right", "H")
    first, last = window.notes.cards()[1:]
    press("Left", "H")
    article, above, middle, below = window.notes.cards()
    assert (above, below) == (first, last)
    QApplication.processEvents()
    assert article.y() < above.y() < middle.y() < below.y()
    assert not middle.isHidden()
    assert [article.key, *window.notes.order()] == [card.key for card in window.notes.cards()]
    press("Ctrl+Z")
    assert window.notes.cards()[1:] == [first, last]


def test_the_first_highlight_takes_the_place_of_the_words_on_how_one_is_made(
    window: Window, open_titled: Open, press: Press
) -> None:
    def said() -> list[tuple[int, str]]:
        QApplication.processEvents()
        sheet = window.notes.widget()
        assert sheet is not None
        labels = sheet.findChildren(QLabel, "", Qt.FindChildOption.FindDirectChildrenOnly)
        return sorted((label.y(), label.text()) for label in labels if label.isVisible())

    open_titled("TikToker")
    (article,), before = window.notes.cards(), said()
    assert before[0][0] < article.y() < before[1][0]
    press("H")
    assert [words for _, words in said()] == [before[0][1]]
    assert window.notes.cards()[0] is article
    press("Ctrl+Z")
    assert window.notes.cards() == [article]
    assert said() == before


def test_what_the_other_cards_say_is_not_set_in_type_again(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("H", "Right", "H")
    shown = [made.document for card in window.notes.cards() for made in card.findChildren(Typeset)]
    changed: list[int] = []
    for n, document in enumerate(shown):
        document.contentsChanged.connect(partial(changed.append, n))
    press("Right", "H", "Ctrl+Z")
    assert changed == []
    press("Left", "Shift+T")
    for letter in "lakes":
        press(letter.upper())
    press("Return")
    assert any("#lakes" in made.document.toPlainText() for made in window.notes.findChildren(Typeset))


def test_the_card_of_a_new_highlight_is_marked_and_seen(
    window: Window, open_titled: Open, press: Press, qtbot: QtBot
) -> None:
    open_titled("TikToker")
    window.resize(1440, 500)
    for n in range(1, 7):
        press("Right", "H")
        card = window.notes.card
        assert card is not None, "the one that was just made"
        assert window.notes.current == window.notes.order()[-1]
        assert len(window.notes.cards()) == n + 1
    assert card is not None
    made, view = card, window.notes.viewport()
    qtbot.waitUntil(lambda: view.rect().contains(QRect(made.mapTo(view, QPoint(0, 0)), made.size())))


def test_a_long_note_that_is_written_on_is_seen_as_far_as_there_is_room(
    window: Window, open_titled: Open, press: Press, qtbot: QtBot
) -> None:
    open_titled("TikToker")
    library, reading = window.session.library, window.session.reading
    assert reading
    long = "\n\n".join(["It goes on about the matter."] * 300)
    window.session.write(lambda: library.annotations.write_article_note(reading.row.id, long))
    window.resize(1440, 600)
    bar = window.notes.verticalScrollBar()
    for _ in range(7):
        press("Right", "H")
    qtbot.waitUntil(lambda: bar.value() > 1000)
    press("Shift+N")
    assert window.notes.editing
    assert window.notes.editing.editor
    editor, pane = window.notes.editing.editor, window.notes.viewport()
    assert editor.height() > pane.height() / 2
    qtbot.waitUntil(lambda: pane.rect().contains(QRect(editor.mapTo(pane, QPoint(0, 0)), editor.size())))


def test_a_card_is_drawn_anew_where_its_highlight_is_another(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    press("H")
    (card,) = window.notes.cards()[1:]
    press("2")
    (again,) = window.notes.cards()[1:]
    assert again is not card
    assert again.highlight is not None
    assert again.highlight.color != (card.highlight and card.highlight.color)
    press("Ctrl+Z", "Ctrl+Z")
    assert len(window.notes.cards()) == 1
