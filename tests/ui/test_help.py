"""The manual in the window: opened where one stands, searched, walked along its links."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from reader.services.manual import told_of
from reader.ui.actions import VIEWS
from reader.ui.dialog import dialog_in_focus
from reader.ui.help_view import HelpView
from reader.ui.window import Window

Press = Callable[..., None]


def typed(words: str) -> None:
    """Type into what has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def shown(window: Window) -> HelpView:
    """The manual as it is open."""
    view = window.views["help"]
    assert isinstance(view, HelpView)
    return view


def lit(view: HelpView) -> list[str]:
    """The words of the page that are lit."""
    return [s.cursor.selectedText() for s in view.text.extraSelections()]


def first_seen(view: HelpView) -> str:
    """The block that the view of the page begins with."""
    cursor = view.text.cursorForPosition(QPoint(view.text.width() // 2, 30))
    return cursor.block().text()


def test_the_help_key_opens_the_page_on_where_one_stands_everywhere_and_esc_goes_back(
    window: Window, press: Press
) -> None:
    for pane, page, heading in (
        (window.articles, "lists", "Lists and places"),
        (window.page, "reading", "The text"),
        (window.sources, "lists", "The source pane"),
        (window.notes, "highlights", "Highlights and notes"),
    ):
        pane.setFocus()
        press("F1")
        view = shown(window)
        assert (view.page, first_seen(view)) == (page, heading)
        assert view.text.accessibleName().startswith("Help: ")
        press("Esc")
        assert "help" not in window.views
        assert pane.hasFocus()
    press("G", "T", "F1")
    assert shown(window).page == "tags"
    press("Esc")
    assert [*window.views] == ["tags"]
    views = {context: window.keymap.meaning("F1", context) for context in (*VIEWS, "caret", "writing")}
    assert {context for context, name in views.items() if name != "open_help"} == set()
    assert window.keymap.meaning("F1", "search") == "search_language"


def test_in_a_chooser_and_in_a_note_the_key_leads_to_their_pages_and_nothing_is_lost(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    press("T", "F1")
    assert dialog_in_focus() is None
    assert (shown(window).page, first_seen(shown(window))) == ("keys", "Choosers and fields")
    press("Esc", "/", "F1", "F1")
    assert shown(window).page == "searching"
    press("Esc", "Esc", "F12", "/", "F1")
    assert (shown(window).page, first_seen(shown(window))) == ("keys", "Changing keys")
    press("Esc", "Esc")
    open_titled("TikToker")
    press("/", "F1")
    assert first_seen(shown(window)) == "In the text that is open"
    press("Esc", "Esc")
    press("H", "N")
    typed("a word in time")
    press("F1")
    assert first_seen(shown(window)) == "Writing a note"
    assert window.session.reading
    assert [h.note for h in window.session.reading.highlights] == ["a word in time"]


def test_in_the_palette_the_key_leads_to_what_is_told_of_an_action(window: Window, press: Press) -> None:
    for title, page, heading in (
        ("Star", "lists", "Marking articles"),
        ("Back up", "library", "Backups"),
    ):
        press("Ctrl+K")
        typed(title)
        press("F1")
        assert (shown(window).page, first_seen(shown(window))) == (page, heading)
        press("Esc")
    assert told_of("pin_tag") == "tags#putting-tags-on"
    assert told_of("nothing_of_that_name") == "index"


def test_words_are_looked_for_in_all_pages_as_they_are_typed(window: Window, press: Press) -> None:
    press("G", "Shift+H", "/")
    view = shown(window)
    typed("excerpt quot")
    titles = [row.title for row in view.rows.rows]
    assert titles[0] == "Coming from another program"
    assert (view.page, lit(view)[-1]) == ("elsewhere", "quote")
    assert "excerpt" in lit(view)
    view.field.selectAll()
    typed("empty the trash")  # as the menu calls it; in the text stands its key
    assert (view.rows.rows[0].title, view.page) == ("Marking articles", "lists")
    view.field.selectAll()
    typed("excerpt quot")
    hits = len(view.text.hits)
    for _ in range(hits):
        press("Down")
    assert view.list.currentIndex().row() == (1 if len(titles) > 1 else 0)
    press("Up")
    assert "excerpt" in " ".join(lit(view)).lower()
    typed(" zebra")
    assert view.rows.rows == []
    assert any(words.text().startswith("No page") for words in view.findChildren(QLabel))
    press("Esc")
    assert view.text.hasFocus()
    press("Esc")
    assert [row.title for row in view.rows.rows][:2] == ["The manual", "Ten minutes to begin with"]
    assert lit(view) == []
    press("Esc")
    assert "help" not in window.views


def test_links_and_pages_are_walked_followed_and_gone_back_over_by_keys_and_by_mouse(
    window: Window, press: Press
) -> None:
    press("G", "Shift+H")
    view = shown(window)
    press("Tab", "Tab")
    assert view.text.link_words == "Captures: how pages come in"
    press("Shift+Tab", "Return")
    assert view.page == "begin"
    press("End")
    below = view.text.verticalScrollBar().value()
    press("Tab", "Return")
    assert view.page in ("captures", "searching")
    press("Alt+Left")
    assert (view.page, view.text.verticalScrollBar().value()) == ("begin", below)
    press("Backspace")
    assert view.page == "index"
    press("Alt+Right")
    assert view.page == "begin"
    press("Alt+Left")
    view.text.go_to("")
    start = view.text.links[3].start + 2
    cursor = QTextCursor(view.text.document())
    cursor.setPosition(start)
    at = view.text.cursorRect(cursor).center()
    QTest.mouseClick(view.text.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.page == "reading"
    press("G", "Shift+H")
    press("N")
    assert view.page == "begin"
    for _ in range(20):
        press("Space")
        if view.page != "begin":
            break
    assert view.page == "captures"
    press("P", "P")
    assert view.page == "index"
    press("Y")
    assert QApplication.clipboard().text().startswith("The manual\nPostil splits captured pages")


def test_a_page_is_set_as_the_text_is_and_names_the_keys_in_force(window: Window, press: Press) -> None:
    press("F1", "Space")
    view = shown(window)
    before = first_seen(view)

    def size() -> int:
        cursor = QTextCursor(view.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor.charFormat().font().pixelSize()

    small = size()
    press("Ctrl++", "Ctrl++")
    assert size() == small + 2
    window.settings.set("look/theme", "dark")
    window.dress()
    cursor = QTextCursor(view.text.document())
    assert cursor.charFormat().foreground().color().name() in (window.theme.title, window.theme.text)
    window.resize(1024, 700)
    QApplication.processEvents()
    assert first_seen(view) == before
    assert "Shift+M: unread, and on to the next" in view.text.toPlainText()
    window.keymap.choose("newsboat")
    window.keymap.bind("unread_and_next", [("everywhere", "Ctrl+F2")])
    assert "Shift+M: unread" not in view.text.toPlainText()
    assert "Ctrl+F2: unread, and on to the next" in view.text.toPlainText()
    window.keymap.bind("unread_and_next", [])
    assert "“Unread, and on to the next”: unread" in view.text.toPlainText()
