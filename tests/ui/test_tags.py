"""Tags by keys: the tree in the source pane, the view of all tags, renaming, joining, colouring, deleting."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import retagging
from reader.library.library import Library, open_library
from reader.model.tag import TAG_COLORS
from reader.ui.chooser import Chooser
from reader.ui.settings import Settings
from reader.ui.tag_colors import shade
from reader.ui.tags_view import TagsView
from reader.ui.theme import THEMES, contrast
from reader.ui.window import Window
from tests.driving import bring_up
from tests.ui.conftest import Press


@pytest.fixture
def library(library: Library) -> Library:
    """The seeds with a tree of tags: twelve articles in politics, five of them in politics/kazakhstan."""
    ids = [row.id for row in library.articles.rows()]
    library.tags.edit(ids[:5], ["politics/kazakhstan", "media"])
    library.tags.edit(ids[5:9], ["politics"])
    library.tags.edit(ids[9:12], ["politics/kyrgyzstan/courts"])
    library.tags.add(ids[:1], "drones")
    return library


def write(words: str) -> None:
    """Type over what the field in focus holds, and take the first row."""
    field = QApplication.focusWidget()
    assert field is not None
    field.setText(words)  # type: ignore[attr-defined]


def tree(window: Window) -> list[tuple[str, int, int]]:
    """The tags of the source pane as they are shown: label, depth, articles."""
    places = [place for place in window.sources.rows.places if place.key.startswith("tag:")]
    return [(place.label, place.depth, place.articles) for place in places]


def view(window: Window) -> TagsView:
    found = window.views["tags"]
    assert isinstance(found, TagsView)
    return found


def names(window: Window) -> list[str]:
    return [line.tag.name for line in view(window).rows.rows]


def counts(window: Window) -> dict[str, int]:
    return {tag.name: tag.articles for tag in window.session.library.tags.all()}


WHOLE = [
    ("drones", 1, 1),
    ("media", 1, 5),
    ("politics", 1, 12),
    ("kazakhstan", 2, 5),
    ("kyrgyzstan", 2, 3),
    ("courts", 3, 3),
]


def test_the_pane_shows_a_tree_that_folds_and_stays_folded(
    window: Window, press: Press, library: Library, settings: Settings, qtbot: QtBot
) -> None:
    assert tree(window) == WHOLE
    window.opening.open_place_by_key("tag:politics")
    assert window.articles.rows.rowCount() == 12
    press("Ctrl+1", "Left")
    assert tree(window) == WHOLE[:3]
    press("Right")
    assert tree(window) == WHOLE
    assert window.sources.hasFocus()
    press("Right")
    assert window.articles.hasFocus()
    window.sources.setFocus()
    press(";")
    assert tree(window) == WHOLE[:3]
    press("Ctrl+Right")
    assert tree(window) == WHOLE
    press(";")
    again = Window(library, settings)
    again.remembers = False
    bring_up(qtbot, again)
    assert tree(again) == WHOLE[:3]
    again.close()


def test_left_goes_from_a_tag_to_the_one_it_lies_in(window: Window, press: Press) -> None:
    window.opening.open_place_by_key("tag:politics/kyrgyzstan/courts")
    press("Ctrl+1", "Left")
    assert window.session.place.name == "politics/kyrgyzstan"
    press(",", ",")
    assert window.session.place.name == "politics"


def test_counts_follow_every_act_and_its_undoing(window: Window, press: Press) -> None:
    window.opening.open_place_by_key("tag:politics/kazakhstan")
    press("J", "E")
    assert ("kazakhstan", 2, 4) in tree(window)
    assert ("politics", 1, 11) in tree(window)
    press("Ctrl+Z")
    assert tree(window) == WHOLE


def test_a_few_letters_of_each_part_find_a_nested_tag(window: Window, press: Press) -> None:
    reading = window.session.reading
    assert reading
    press("End", "T")
    write("pol/kyr/c")
    press("Return")
    assert window.session.reading
    assert "politics/kyrgyzstan/courts" in window.session.reading.tags


def test_a_tag_is_renamed_in_the_pane_and_its_list_stays_open(window: Window, press: Press) -> None:
    window.opening.open_place_by_key("tag:politics/kazakhstan")
    press("Ctrl+1", "R")
    write("Asia / Kazakhstan")
    press("Return")
    assert counts(window) == {
        "Asia": 5, "Asia/Kazakhstan": 5, "drones": 1, "media": 5, "politics": 7, "politics/kyrgyzstan": 3,
        "politics/kyrgyzstan/courts": 3,
    }  # fmt: skip
    assert (window.session.place.name, window.articles.rows.rowCount()) == ("Asia/Kazakhstan", 5)
    assert window.status.message.startswith(
        "“politics/kazakhstan” is called “Asia/Kazakhstan” now, on 5 articles."
    )
    press("Ctrl+Z")
    assert tree(window) == WHOLE


def test_the_list_of_a_tag_follows_its_name_when_the_renaming_is_undone_and_done_again(
    window: Window, press: Press
) -> None:
    window.opening.open_place_by_key("tag:politics/kazakhstan")
    rename_politics(window, press)
    for key, name in (("Ctrl+Z", "politics/kazakhstan"), ("Ctrl+Shift+Z", "affairs/kazakhstan")):
        press(key)
        assert window.session.place.name == name
        assert window.articles.rows.rowCount() == 5
        assert window.sources.current is not None
        assert window.sources.current.name == name


def test_a_folded_tag_stays_folded_under_another_name_and_when_that_is_undone(
    window: Window, press: Press
) -> None:
    window.opening.open_place_by_key("tag:politics")
    press("Ctrl+1", "Left")
    folded = [name for name, depth, _ in tree(window) if depth > 1]
    assert folded == []
    press("R")
    write("affairs")
    press("Return")
    assert ("affairs", 1, 12) in tree(window)
    assert [name for name, depth, _ in tree(window) if depth > 1] == folded
    for key, name in (("Ctrl+Z", "politics"), ("Ctrl+Shift+Z", "affairs")):
        press(key)
        assert (name, 1, 12) in tree(window)
        assert [name for name, depth, _ in tree(window) if depth > 1] == folded


def test_what_is_read_when_tags_change_does_not_grow_with_those_that_are_folded(
    window: Window, press: Press, library: Library
) -> None:
    def tagged() -> int:
        asked: list[str] = []
        with library.reading() as connection:
            connection.set_trace_callback(asked.append)
            change = library.tags.add([library.articles.rows()[0].id], f"new{len(few)}")
            window.session.announce(change)
            connection.set_trace_callback(None)
        few.append(len(asked))
        return few[-1]

    few: list[int] = []
    window.opening.open_place_by_key("tag:politics")
    press("Ctrl+1", "Left", "R")
    write("affairs")
    press("Return")
    with_one = tagged()
    window.session.arranging.fold([f"tag:far/away{n}" for n in range(40)], on=True)
    assert tagged() <= with_one


def rename_politics(window: Window, press: Press) -> None:
    """Rename it in the view of tags, from within another list, and go back to that list."""
    press("G", "T", "J", "J", "R")
    write("affairs")
    press("Return", "Esc")
    assert window.session.place.name == "affairs/kazakhstan"


def test_a_tag_is_deleted_in_the_pane_after_a_question(window: Window, press: Press) -> None:
    window.opening.open_place_by_key("tag:politics")
    press("Ctrl+1", "Del")
    asked = next(c for c in window.findChildren(Chooser) if c.isVisible())
    assert asked.list.item(0).text() == "Delete “politics”"
    press("Return")
    assert counts(window) == {"drones": 1, "media": 5}
    assert window.session.place.key == "inbox"
    press("Ctrl+Z")
    assert tree(window) == WHOLE


def test_what_is_no_tag_and_no_search_keeps_its_name_but_a_source_may_change_it(
    window: Window, press: Press
) -> None:
    press("Ctrl+1", "R")
    assert window.status.message.startswith("“Inbox” keeps its name")
    press("Del")
    assert window.status.message.startswith("“Inbox” stays")
    source = next(p for p in window.sources.rows.places if p.key.startswith("source:"))
    window.opening.open_place(source)
    press("R")
    write("My paper")
    press("Return")
    assert "My paper" in [p.name for p in window.sources.rows.places]


def test_the_view_of_tags_is_sorted_searched_and_left(window: Window, press: Press) -> None:
    press("G", "T")
    assert names(window) == [
        "drones", "media", "politics", "politics/kazakhstan", "politics/kyrgyzstan",
        "politics/kyrgyzstan/courts",
    ]  # fmt: skip
    press("S")
    assert names(window)[:2] == ["politics", "media"]
    press("S")
    assert names(window)[0] == "drones"
    press("S", "/")
    write("kyr")
    assert names(window) == ["politics/kyrgyzstan", "politics/kyrgyzstan/courts"]
    press("Return", "J", "Return")
    assert (window.session.place.name, window.views) == ("politics/kyrgyzstan/courts", {})
    press("G", "T", "/")
    write("nothing")
    assert names(window) == []
    press("R", "M", "C", "W", "Del", "Esc", "Return")
    assert window.views == {} or names(window)


def test_the_view_says_what_a_tag_occurs_with_and_opens_both(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    press("G", "T", "J")
    qtbot.waitUntil(lambda: "occurs with" in view(window).accessibleDescription())
    qtbot.waitUntil(
        lambda: (
            view(window).accessibleDescription()
            == "“media” occurs with  politics 5,  politics/kazakhstan 5,  drones 1"
        )
    )
    press("W")
    write("drones")
    press("Return")
    assert window.views == {}
    assert window.session.place.name == 'Search: tag:"media" tag:"drones"'
    assert window.articles.rows.rowCount() == 1


def test_tags_are_renamed_coloured_pinned_and_joined_in_the_view(window: Window, press: Press) -> None:
    press("G", "T", "R")
    write("uav")
    press("Return")
    assert names(window)[-1] == "uav"
    assert view(window).current is not None
    assert view(window).current.name == "uav"  # type: ignore[union-attr]
    press("C")
    write("teal")
    press("Return", "P")
    assert window.session.library.tags.pinned() == {1: "uav"}
    place = next(p for p in window.sources.rows.places if p.name == "uav")
    assert (place.color, place.pin) == ("teal", 1)
    press("X", "K", "K", "K", "K", "K", "X", "M")
    write("all of it")
    press("Return")
    assert counts(window)["all of it"] == 5
    assert window.session.library.journal.undo_label() == "Merge 2 tags into all of it"
    press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert tree(window) == WHOLE
    assert names(window)[0] == "drones"


def test_several_tags_are_deleted_as_one_step(window: Window, press: Press) -> None:
    press("G", "T", "X", "X", "Del")
    assert "taken off 6 articles" in _detail(window)
    press("Return")
    assert names(window)[0] == "politics"
    press("U")
    assert tree(window) == WHOLE
    press("Esc")
    assert window.views == {}


def test_several_tags_are_coloured_as_one_step(window: Window, press: Press) -> None:
    library = window.session.library
    steps, told_of = len(library.journal.history()), list[str]()
    window.session.changed.connect(lambda change, _origin: told_of.append(change.label))
    press("G", "T", "X", "X", "C")
    write("teal")
    press("Return")
    assert {tag.name for tag in library.tags.all() if tag.color == "teal"} == {"drones", "media"}
    assert len(library.journal.history()) == steps + 1
    assert told_of == ["Colour 2 tags"]
    press("Ctrl+Z")
    assert not any(tag.color for tag in library.tags.all())


def _detail(window: Window) -> str:
    asked = next(c for c in window.findChildren(Chooser) if c.isVisible())
    choice = asked._at(0)
    assert choice
    return choice.detail


def test_a_chooser_of_tags_says_what_all_some_and_none_carry(window: Window, press: Press) -> None:
    window.opening.open_place_by_key("tag:politics/kazakhstan")
    press("Ctrl+A", "T")
    asked = next(c for c in window.findChildren(Chooser) if c.isVisible())
    rows = {c.name: c.detail for c in asked._choices}
    assert rows["media"] == "take off, all have it"
    assert rows["drones"] == "on 1 of 5"
    assert rows["politics/kyrgyzstan"] == "3"


def test_nothing_is_there_to_be_shown_where_no_tag_is(window: Window, press: Press) -> None:
    while window.session.library.journal.undo():
        pass
    press("G", "T")
    assert names(window) == []
    press("J", "K", "Return", "R", "M", "C", "P", "Del", "X", "W", "S", "Ctrl+Z")
    press("Esc")
    assert window.views == {}


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("color", TAG_COLORS)
def test_words_in_the_colour_of_a_tag_can_be_read_on_every_ground(theme: object, color: str) -> None:
    from reader.ui.theme import Theme

    assert isinstance(theme, Theme)
    for ground in (theme.page, theme.chrome, theme.selected, theme.cursor):
        assert contrast(shade(theme, color), ground) >= 4.5, ground


def test_a_tag_kept_from_before_is_found_again_after_a_restart(library: Library) -> None:
    path = library.path
    retagging.color(library, ["politics"], "red")
    library.close()
    with open_library(path) as again:
        assert [tag.color for tag in again.tags.all() if tag.name == "politics"] == ["red"]
