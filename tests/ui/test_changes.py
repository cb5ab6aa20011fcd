"""What changed between captures of one article, and reading another version of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.services.importing import import_paths
from reader.ui.changes import Changes
from reader.ui.chooser import Chooser
from reader.ui.theme import THEMES, contrast
from reader.ui.window import Window
from tests.ui.inks import pairs
from tests.ui.walking import nameless

Press = Callable[..., None]
OLD, NEW = "Valeriy Yugay", "Valery Yugai"


@pytest.fixture
def edited(
    window: Window, seeds: tuple[Path, ...], tmp_path: Path, open_titled: Callable[[str], None]
) -> str:
    """The TikToker article in the words of its seeds, and as its publisher edited it; its id."""
    later = tmp_path / "later.txt"
    page = next(seed for seed in seeds if OLD.encode() in seed.read_bytes())
    text = page.read_text(encoding="utf-8").replace(OLD, NEW)
    later.write_text(text + "\n\nOne more line below the page.", encoding="utf-8")
    import_paths(window.session.library, [later])
    open_titled("TikToker")
    assert window.session.reading
    assert len(window.session.reading.versions) == 2
    return window.session.reading.row.id


def struck_and_lined(view: Changes) -> tuple[list[str], list[str]]:
    """The words that are struck out and the words that are underlined."""
    struck, lined = [], []
    block = view.text.document().begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            if fragment.charFormat().fontStrikeOut():
                struck.append(fragment.text().strip())
            elif fragment.charFormat().underlineStyle() != fragment.charFormat().UnderlineStyle.NoUnderline:
                lined.append(fragment.text().strip())
            place += 1
        block = block.next()
    return struck, lined


def opened(window: Window, qtbot: QtBot) -> Changes:
    """The view, once it shows its comparison."""
    view = window.views["changes"]
    assert isinstance(view, Changes)
    qtbot.waitUntil(lambda: bool(view.text.toPlainText()), timeout=20_000)
    return view


def test_d_shows_gone_words_struck_out_and_new_words_underlined(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    press("D")
    view = opened(window, qtbot)
    struck, lined = struck_and_lined(view)
    whole = window.session.library.articles.reading(edited).version.text
    gone, come = (NEW, OLD) if OLD in whole else (OLD, NEW)
    assert gone.split()[0] in " ".join(struck)
    assert come.split()[0] in " ".join(lined)
    assert view.standing[0] == 1
    assert window.context() == "changes"


def test_what_changed_tells_under_which_other_title_a_version_stands(
    window: Window, seeds: tuple[Path, ...], tmp_path: Path, open_titled: Callable[[str], None], press: Press,
    qtbot: QtBot,
) -> None:  # fmt: skip
    page = next(seed for seed in seeds if OLD.encode() in seed.read_bytes()).read_text(encoding="utf-8")
    open_titled("TikToker")
    assert window.session.reading
    title = window.session.reading.row.heading
    again, later = tmp_path / "again.txt", tmp_path / "later.txt"
    again.write_text(page.replace(title, "TikToker Held in Tashkent"), encoding="utf-8")
    later.write_text(page.replace(title, "Blogger Released").replace(OLD, NEW), encoding="utf-8")
    import_paths(window.session.library, [again])
    open_titled("TikToker")
    press("D")
    assert window.status.message.endswith(
        "in the same words. It was also titled “TikToker Held in Tashkent”."
    )
    import_paths(window.session.library, [later])
    open_titled("TikToker")
    press("D")
    view = opened(window, qtbot)
    said = "\n".join(label.text() for label in view.findChildren(QLabel))
    assert "titled “Blogger Released”" in said


def test_the_keys_go_from_change_to_change_and_esc_goes_back_to_the_text(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    press("D")
    view = opened(window, qtbot)
    changes = view.standing[1]
    press(*["J"] * (changes + 1))
    assert view.standing == (changes, changes)
    assert window.status.message == "That was the last change."
    press("K")
    assert view.standing[0] == max(1, changes - 1)
    press("Esc")
    assert "changes" not in window.views
    assert window.page.hasFocus()


def test_no_key_of_the_text_reaches_through_the_view(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    press("D")
    opened(window, qtbot)
    press("H", "S", "M")
    assert window.session.reading
    assert window.session.reading.highlights == ()
    assert not window.session.reading.row.starred


def test_another_version_is_read_with_the_highlights_in_its_own_words(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    press("Right", "H", "D")
    opened(window, qtbot)
    press("Return")
    reading = window.session.reading
    assert reading is not None
    assert window.session.version == reading.version.id
    (made,) = window.page.anchored()
    assert reading.version.text[made.start : made.end].split()[-3:] == made.quote.exact.split()[-3:]
    assert "another version" in window.page.toPlainText().splitlines()[0]
    press("Shift+D", "Return")
    assert window.session.version == ""


def test_a_change_is_said_with_its_gone_and_its_new_words(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    press("D")
    view = opened(window, qtbot)
    assert nameless(window) == []
    assert view.spoken == f"gone: {NEW}, new: {OLD}. Change 1 of 2"
    assert view.text.textCursor().position() == view.text.toPlainText().index(NEW)
    press("J")
    assert view.spoken.endswith("Change 2 of 2")


def test_gone_and_new_words_stand_out_from_their_grounds(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    for theme in THEMES:
        window.dress(theme)
        press("D")
        pieces = list(pairs(opened(window, qtbot).text.document(), THEMES[theme].page))
        begin = {words.split()[0] for words, _, _ in pieces if words.split()}
        assert {OLD.split()[0], NEW.split()[0]} <= begin, theme
        assert [piece for piece in pieces if contrast(piece[1], piece[2]) < 4.5] == [], theme
        press("Esc")


def test_an_article_in_one_version_says_so(
    window: Window, open_titled: Callable[[str], None], press: Press
) -> None:
    open_titled("Tajikistan Abolishes")
    press("D")
    assert window.status.message == "All 2 captures show this article in the same words."


def test_a_capture_is_told_apart_and_put_together_again(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    library = window.session.library
    press("D")
    opened(window, qtbot)
    captures = len(library.captures.of_article(edited))
    press("X", "Return")
    (other,) = library.stories.told_apart(edited)
    assert len(library.captures.of_article(edited)) == captures - 1
    assert len(library.captures.of_article(other)) == 1
    assert "changes" not in window.views
    window.run("the_same")
    qtbot.waitUntil(lambda: any(c.isVisible() for c in window.findChildren(Chooser)), timeout=5000)
    press("Return")
    assert len(library.captures.of_article(edited)) == captures
    assert library.stories.told_apart(edited) == ()


def test_articles_that_are_selected_are_made_one_however_little_alike(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    library = window.session.library
    before = [row.id for row in library.articles.rows(limit=30)]
    window.articles.setFocus()
    press("X", "J", "X", "J", "X")
    press("Ctrl+J")
    qtbot.waitUntil(lambda: any(c.isVisible() for c in window.findChildren(Chooser)), timeout=5000)
    press("Down", "Return")
    after = [row.id for row in library.articles.rows(limit=30)]
    assert [id for id in before if id not in after] == [before[1]]
    assert len(library.captures.of_article(before[2])) == 2
    press("Ctrl+Z")
    assert [row.id for row in library.articles.rows(limit=30)] == before


def test_who_tells_apart_hears_where_tags_and_notes_on_the_article_stay(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    title = window.session.library.articles.row(edited).heading
    window.run("not_the_same")
    press("Return")
    assert "stay with" not in window.status.message
    press("Ctrl+Z")
    window.session.write(lambda: window.session.library.tags.add([edited], "law"))
    window.run("not_the_same")
    press("Return")
    assert f"Tags, and notes on the article, stay with “{title}”." in window.status.message


def test_what_is_the_same_can_be_read_whole(window: Window, edited: str, press: Press, qtbot: QtBot) -> None:
    press("D")
    view = opened(window, qtbot)
    short = len(view.text.toPlainText())
    press("E")
    whole = window.session.library.articles.reading(edited).version.text
    qtbot.waitUntil(lambda: len(view.text.toPlainText()) >= len(whole), timeout=20_000)
    assert short < len(whole)


def test_side_by_side_the_two_texts_stand_in_two_columns_and_the_change_stays(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    press("D")
    view = opened(window, qtbot)
    press("J")
    changes = view.standing
    press("D")
    (table,) = [f for f in view.text.document().rootFrame().childFrames() if isinstance(f, QTextTable)]
    assert table.columns() == 2
    assert view.standing == changes
    columns = ["", ""]
    for row in range(1, table.rows()):
        for n in (0, 1):
            cell = table.cellAt(row, n)
            around = cell.firstCursorPosition()
            around.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            columns[n] += around.selectedText()
    assert NEW in columns[0]
    assert OLD not in columns[0]
    assert OLD in columns[1]
    assert NEW not in columns[1]
    # The next comparison stands so too.
    press("Esc", "D")
    view = opened(window, qtbot)
    assert view.text.document().rootFrame().childFrames()
    press("J")
    press("D")
    assert view.standing == changes
    assert not view.text.document().rootFrame().childFrames()


def test_s_swaps_what_is_struck_out_and_what_is_underlined(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    press("D")
    view = opened(window, qtbot)
    struck, lined = struck_and_lined(view)
    press("S")
    qtbot.waitUntil(lambda: struck_and_lined(view) == (lined, struck), timeout=20_000)
    press("S")
    qtbot.waitUntil(lambda: struck_and_lined(view) == (struck, lined), timeout=20_000)


def test_the_other_versions_are_compared_one_after_the_other_both_ways(
    window: Window, edited: str, press: Press, qtbot: QtBot, seeds: tuple[Path, ...], tmp_path: Path
) -> None:
    third = tmp_path / "third.txt"
    page = next(seed for seed in seeds if OLD.encode() in seed.read_bytes())
    text = page.read_text(encoding="utf-8").replace(OLD, "Valerij Jugaj")
    third.write_text(text + "\n\nAnother line below the page.", encoding="utf-8")
    import_paths(window.session.library, [third])
    window.opening.open_article(edited)
    window.page.setFocus()
    press("D")
    view = opened(window, qtbot)
    first = view.compared.id
    press("Right")
    assert view.compared.id != first
    press("L")
    assert view.compared.id == first
    press("Left")
    assert view.compared.id != first
    press("Shift+Tab")
    assert view.compared.id == first


def test_with_one_other_version_there_is_no_next(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    press("D")
    opened(window, qtbot)
    press("Right")
    assert window.status.message == "There is no other version to compare with."


def test_highlights_are_seen_in_the_changes_in_their_colours(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    press("Home", "3", "D")
    view = opened(window, qtbot)
    blue = window.theme.marks[2][0]
    lit = "".join(
        words for words, _, ground in pairs(view.text.document(), window.theme.page) if ground == blue
    )
    assert OLD in lit
    assert NEW in lit


def test_the_change_that_is_stood_on_is_lit_and_a_highlight_on_it_keeps_its_colour(
    window: Window, edited: str, press: Press, qtbot: QtBot
) -> None:
    press("D")
    view = opened(window, qtbot)
    grounds = {lit.format.background().color().name() for lit in view.text.extraSelections()}
    assert grounds == {window.theme.hit}
    press("Esc", "Home", "3", "D")
    view = opened(window, qtbot)
    lit = view.text.extraSelections()
    assert {NEW, OLD} == {each.cursor.selectedText() for each in lit}
    assert window.theme.hit not in {each.format.background().color().name() for each in lit}
