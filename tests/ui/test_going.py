"""Going from any full view to any place by the keys of the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.library.library import Library
from reader.services.importing import import_paths
from reader.ui.chooser import Chooser
from reader.ui.places import all_places, search_place
from reader.ui.window import Window

Press = Callable[..., None]

#: How a reader comes into each view.
WAYS = {
    "desk": ("G", "H"),
    "outline": ("G", "O"),
    "tags": ("G", "T"),
    "keymap": ("F12",),
    "review": ("G", "R"),
    "changes": ("D",),
    "report": ("G", "I"),
}
#: The keys of the places that are lists of articles, and those that are views.
LISTS = {"A": "inbox", "U": "unread", "S": "starred", "L": "later", "E": "archive"}
SEEN = {"H": "desk", "O": "outline", "T": "tags", "R": "review", "I": "report"}


@pytest.fixture
def enter(
    window: Window, library: Library, press: Press, seeds: tuple[Path, ...], tmp_path: Path
) -> Callable[[str], None]:
    """Opens a view from an article in two versions, whatever was open."""
    page = next(seed for seed in seeds if b"Valeriy Yugay" in seed.read_bytes())
    later = tmp_path / "later.txt"
    later.write_text(
        page.read_text(encoding="utf-8").replace("Valeriy Yugay", "Valery Yugai"), encoding="utf-8"
    )
    window.incoming.last = import_paths(library, [later])
    with library.writing() as db:
        db.conn.execute("UPDATE capture SET state = 'doubtful'")

    changed = next(row for row in library.articles.rows(limit=50) if row.heading.startswith("TikToker"))

    def opener(view: str) -> None:
        for open_one in [*window.views.values()]:
            open_one.leave()
        window.opening.open_article(changed.id)
        window.articles.setFocus()
        press(*WAYS[view])
        assert window.context() == view

    return opener


@pytest.mark.parametrize("view", WAYS)
def test_every_place_is_gone_to_from_every_view(
    view: str, window: Window, press: Press, enter: Callable[[str], None]
) -> None:
    for key, place in LISTS.items():
        enter(view)
        press("G", key)
        assert not window.views, (key, window.status.message)
        assert window.session.place.key == place, key
    for key, context in SEEN.items():
        enter(view)
        press("G", key)
        assert window.context() == context, (key, window.status.message)
    window.run("star")
    enter(view)
    press("G", "Z")
    choosers = window.findChildren(Chooser)
    assert choosers, window.status.message
    press("Esc")
    assert window.context() == view
    for key in ("X", "W", "F", "Y"):
        press("G", key)
        assert "means nothing" not in window.status.message, key
        assert window.context() == view, key


def test_a_view_is_found_again_beneath_the_one_that_was_opened_over_it(window: Window, press: Press) -> None:
    press("G", "H", "G", "O", "G", "T")
    assert window.context() == "tags"
    press("Esc")
    assert window.context() == "outline"
    press("G", "T", "G", "H")
    assert window.context() == "desk"
    assert list(window.views) == ["desk"]


def test_what_is_being_written_is_kept_when_another_place_is_gone_to(
    window: Window, press: Press, library: Library
) -> None:
    library.outlines.create("Trains")
    press("G", "O", "N")
    field = QApplication.focusWidget()
    assert field
    QTest.keyClicks(field, "Night trains")
    window.run("go_tags")
    (outline,) = library.outlines.all()
    assert [item.words for item in library.outlines.items(outline.id)] == ["Night trains"]
    press("Esc", "G", "A")
    assert not window.views
    assert window.articles.isVisible()


@pytest.mark.parametrize("key", ["H", "O", "T"])
def test_what_was_just_said_does_not_hide_the_keys_of_a_view(
    key: str, window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("TikToker")
    press("1")
    assert window.status.message.startswith("Highlighted in")
    press("G", key)
    assert window.status.message == ""
    press("Esc")
    window.status.say("The disk is full.", lasting=True)
    press("G", key)
    assert window.status.left.text() == "The disk is full."


def test_the_window_is_called_by_the_whole_heading_of_its_article(
    window: Window, library: Library, press: Press
) -> None:
    row = max(library.articles.rows(limit=100), key=lambda row: len(row.heading))
    assert len(row.heading) > 80
    window.opening.open_article(row.id)
    assert window.windowTitle() == f"{row.heading} – Postil"


def test_home_and_end_go_through_the_places_and_the_cards_of_notes_as_through_a_list(
    window: Window, library: Library, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("TikToker")
    reading = window.session.reading
    assert reading
    library.tags.add([reading.row.id], "zinc")
    press("Ctrl+3", "H", "Down", "H", "Down", "H")
    first, _, last = library.annotations.of(reading.row.id)
    press("Ctrl+4", "Home")
    assert (window.notes.current, window.page.reader.range) == (first.id, (first.start, first.end))
    press("End")
    assert (window.notes.current, window.page.reader.range) == (last.id, (last.start, last.end))
    window.sources.show_places(all_places(library), window.session.place.key)
    press("Ctrl+1", "End")
    assert window.session.place.name == "zinc"
    press("Home")
    assert window.session.place.key == "inbox"


def test_from_a_search_end_goes_to_the_last_place_and_home_to_the_first(
    window: Window, library: Library, press: Press
) -> None:
    library.tags.add([library.articles.rows(limit=1)[0].id], "zinc")
    window.sources.show_places(all_places(library), window.session.place.key)
    for key, place in (("End", "tag:zinc"), ("Home", "inbox"), ("J", "inbox")):
        window.opening.open_place(search_place("police"))
        press("Ctrl+1", key)
        assert window.session.place.key == place
