"""Sorting what came in, by key: reading through all of it, selecting, marking, pinning tags."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.model.article import Row
from reader.model.change import Change
from reader.ui import bulk, needs
from reader.ui.chooser import Chooser
from reader.ui.jobs import Lane
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up
from tests.library.handmade import store, told

Press = Callable[..., None]

SOURCES = ("Alatau Gazette", "Bishkek Courier", "Caspian Monitor")


@pytest.fixture(scope="module")
def three_sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three sources with four articles each, on four days; every third text is longer than the window."""
    path = tmp_path_factory.mktemp("three") / "library.sqlite"
    with open_library(path) as made:
        keys: dict[str, int] = {}
        for day in range(4):
            for n, source in enumerate(SOURCES):
                long = (day + n) % 3 == 0
                text = "\n\n".join([f"Sentence {i} of it stands here." for i in range(80 if long else 2)])
                story = told(f"{'DBCA'[day]} story of {source}", text)
                store(made, f"{source}{day}.txt", story, day=f"2026-11-{day + 10}", source=keys.get(source))
                if source not in keys:
                    keys[source] = max(found.key for found in made.sources.all())
                    made.sources.rename(keys[source], source)
    return path


@pytest.fixture
def library(three_sources: Path, tmp_path: Path) -> Iterator[Library]:
    """The test's own copy of them."""
    copy = tmp_path / "library.sqlite"
    shutil.copyfile(three_sources, copy)
    with open_library(copy) as opened:
        yield opened


def shown(window: Window) -> list[Row]:
    """The rows of the list, from top to bottom."""
    rows = window.articles.rows
    return [row for n in range(rows.rowCount()) if (row := rows.row(n))]


def named(window: Window) -> list[str]:
    """The rows as a letter and the first letter of their source."""
    return [row.heading[0] + row.source[0] for row in shown(window)]


def reading(window: Window) -> Row:
    """What is open."""
    assert window.session.reading
    return window.session.reading.row


def picked(window: Window) -> list[int]:
    """The places of the selected rows."""
    return [n for n, row in enumerate(shown(window)) if row.id in window.articles.picked]


def chooser(window: Window) -> Chooser:
    """The chooser that is open."""
    return next(c for c in window.findChildren(Chooser) if c.isVisible())


def write(text: str) -> None:
    """Type into what has the focus."""
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, text)
    QApplication.processEvents()


# reading through


@pytest.mark.parametrize("start", ["G, A", "G, U", "source"])
def test_space_alone_reads_through_everything_unread(window: Window, press: Press, start: str) -> None:
    if start == "source":
        window.opening.open_place(next(p for p in window.sources.rows.places if p.name == SOURCES[1]))
    else:
        press(*start.split(", "))
    seen, ends, pages = [reading(window).id], {reading(window).id: window.page.at_end()}, 0
    while window.status.message != "Everything is read.":
        press("Space")
        pages += 1
        if reading(window).id != seen[-1]:
            assert ends[seen[-1]], "no article is left before its last line was in view"
            seen.append(reading(window).id)
        ends[reading(window).id] = window.page.at_end()
        assert pages < 100
    assert len(seen) == len(set(seen)) == 12, "each is shown once"
    assert window.session.library.articles.counts().unread == 0


def test_space_goes_through_the_sources_in_the_order_of_the_pane(window: Window, press: Press) -> None:
    window.opening.open_place(next(p for p in window.sources.rows.places if p.name == SOURCES[1]))
    places, at = [], ""
    while window.status.message != "Everything is read.":
        press("Ctrl+N")
        if window.session.place.name != at:
            at = window.session.place.name
            places.append(at)
    assert places == [SOURCES[1], SOURCES[2], SOURCES[0]]


def test_unread_and_next_leaves_it_unread(window: Window, press: Press) -> None:
    first, second = shown(window)[:2]
    press("Return", "Ctrl+2", "Shift+M")
    assert reading(window).id == second.id
    assert not window.session.library.articles.row(first.id).read
    assert window.session.library.articles.row(second.id).read


def test_what_stands_above_or_below_is_marked_read_in_one_step(window: Window, press: Press) -> None:
    press("J", "J", "J", "Ctrl+Z")
    press("Alt+Shift+Down")
    assert window.status.message == "8 articles marked read. Ctrl+Z takes it back."
    assert [row.read for row in shown(window)][4:] == [True] * 8
    press("Ctrl+Z")
    assert [row.read for row in shown(window)][4:] == [False] * 8
    press("Alt+Shift+Up")
    assert [row.read for row in shown(window)][:3] == [True] * 3
    assert window.articles.currentIndex().row() == 3


# selecting


def test_selected_articles_are_marked_together_in_one_step(window: Window, press: Press) -> None:
    press("X", "X")
    assert "selected" not in window.status.right.text()
    press("X", "J", "J", "X")
    assert picked(window) == [0, 2]
    assert window.status.right.text().startswith("2 selected")
    press("S")
    assert [row.starred for row in shown(window)][:4] == [True, False, True, False]
    assert window.status.message == "2 articles starred. Ctrl+Z takes it back."
    assert window.session.library.journal.undo_label() == "Star 2"
    assert picked(window) == [0, 2], "another act may follow"
    press("S")
    assert not any(row.starred for row in shown(window))
    press("Ctrl+Z", "Ctrl+Z")
    assert not any(row.starred for row in shown(window))
    press("Esc")
    assert picked(window) == []
    assert "selected" not in window.status.right.text()


def test_a_selection_grows_and_shrinks_from_where_it_began(window: Window, press: Press) -> None:
    press("J", "J", "Shift+Down", "Shift+Down", "Shift+Down")
    assert picked(window) == [2, 3, 4, 5]
    press("Shift+Up")
    assert picked(window) == [2, 3, 4]
    press("Shift+Up", "Shift+Up", "Shift+Up")
    assert picked(window) == [1, 2]
    press("J", "J", "J", "J", "J", "Shift+Down")
    assert picked(window) == [1, 2, 6, 7]
    assert not window.session.library.articles.row(shown(window)[7].id).read, "selecting is not reading"
    press("Esc", "Shift+End")
    assert picked(window) == [7, 8, 9, 10, 11]
    press("Shift+Home")
    assert picked(window) == list(range(8))


def test_the_whole_list_is_selected_without_being_read(window: Window, press: Press) -> None:
    press("Ctrl+A", "J", "X")
    assert len(picked(window)) == 11
    assert window.status.right.text().startswith("11 selected")
    press("L")
    assert [row.later for row in shown(window)] == [True, False, *[True] * 10]
    press("Ctrl+Shift+A")
    assert picked(window) == []


def test_all_of_a_list_that_shrinks_by_the_act_is_selected_no_longer(window: Window, press: Press) -> None:
    press("G", "U", "Ctrl+A", "M")
    assert window.session.library.articles.counts().unread == 0
    press("S")
    assert window.session.library.articles.counts().starred == 1, "the open one"


def test_a_selection_that_is_archived_leaves_the_list_and_comes_back(window: Window, press: Press) -> None:
    rows = shown(window)
    press("J", "Shift+Down", "Shift+Down", "E")
    assert [row.id for row in shown(window)] == [row.id for n, row in enumerate(rows) if n not in (1, 2, 3)]
    assert reading(window).id == rows[4].id
    assert not picked(window)
    press("Ctrl+A", "Del")
    assert shown(window) == []
    assert "9 articles thrown away" in window.status.message
    press("Ctrl+Z", "Ctrl+Z")
    assert len(shown(window)) == 12


def test_what_was_thrown_away_is_seen_and_taken_back(window: Window, press: Press) -> None:
    press("G", "X")
    assert window.status.message == "Nothing is thrown away."
    rows = shown(window)
    press("J", "Del", "X", "J", "X", "Del")
    assert len(shown(window)) == 9
    press("G", "X")
    assert [row.id for row in shown(window)] == [row.id for row in rows[1:4]]
    press("Del", "Ctrl+A", "Del")
    assert shown(window) == []
    assert "Nothing is thrown away" in window.list_pane.empty.text()
    press("G", "A")
    assert [row.id for row in shown(window)] == [row.id for row in rows]


def test_in_the_text_an_act_means_the_article_that_is_read(window: Window, press: Press) -> None:
    press("J", "Shift+Down", "Shift+Down", "Return", "S", "Ctrl+2")
    assert [n for n, row in enumerate(shown(window)) if row.starred] == [3]


def test_rows_are_selected_with_the_mouse(window: Window) -> None:
    def click(n: int, *held: Qt.KeyboardModifier) -> None:
        middle = window.articles.visualRect(window.articles.rows.index(n, 0)).center()
        state = Qt.KeyboardModifier.NoModifier
        for modifier in held:
            state |= modifier
        QTest.mouseClick(window.articles.viewport(), Qt.MouseButton.LeftButton, state, QPoint(middle))

    click(1)
    click(3, Qt.KeyboardModifier.ShiftModifier)
    assert picked(window) == [1, 2, 3]
    click(2, Qt.KeyboardModifier.ControlModifier)
    assert picked(window) == [1, 3]
    click(0)
    assert picked(window) == []


def test_a_screen_reader_hears_what_is_selected(window: Window, press: Press) -> None:
    press("X")
    model = window.articles.rows
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(said).endswith(", selected")


def test_the_selected_articles_are_exported(
    window: Window, press: Press, tmp_path: Path, qtbot: QtBot
) -> None:
    window.settings.set("export/folder", str(tmp_path / "notes"))
    press("X", "J", "X", "Ctrl+E")
    press("Return")
    qtbot.waitUntil(lambda: window.jobs.running("export") is None, timeout=5000)
    assert len(list((tmp_path / "notes").glob("*.md"))) == 2


# arranging


def test_a_list_is_sorted_and_stays_so_for_its_place(window: Window, press: Press) -> None:
    press("Shift+S")
    write("title")
    press("Return")
    assert [name[0] for name in named(window)] == list("AAABBBCCCDDD")
    assert window.list_pane.name.text() == "Inbox, by title"
    press("G", "U")
    assert [name[0] for name in named(window)] == list("AAACCCBBBDDD"), "newest first, as ever"
    press("G", "A")
    assert [name[0] for name in named(window)] == list("AAABBBCCCDDD")
    press("Shift+S")
    write("source")
    press("Return")
    assert named(window) == [day + source for source in "ABC" for day in "ACBD"]
    assert Settings(Path(window.settings.folder / "settings.ini")).get("list/orders") == "source inbox"


def test_next_and_next_unread_follow_the_order(window: Window, press: Press) -> None:
    press("Shift+S")
    write("oldest")
    press("Return", "Home", "J")
    assert reading(window).id == shown(window)[1].id
    window.session.library.articles.mark([row.id for row in shown(window)[2:5]], read=True)
    press("N")
    assert reading(window).id == shown(window)[5].id


def test_headings_stand_above_their_rows_and_are_stepped_over(window: Window, press: Press) -> None:
    press("G", "B")
    headings = window.articles.rows.headings
    assert {n: tuple(heading) for n, heading in headings.items()} == {
        0: ("Friday, 13 Nov 2026", 3),
        3: ("Thursday, 12 Nov 2026", 3),
        6: ("Wednesday, 11 Nov 2026", 3),
        9: ("Tuesday, 10 Nov 2026", 3),
    }
    heights = [window.articles.rowHeight(n) for n in range(5)]
    assert heights[0] == heights[3] > heights[1] == heights[2]
    press("J", "J", "J")
    assert reading(window).id == shown(window)[3].id
    press("Shift+S")
    write("by source")
    press("Return")
    assert [heading.words for heading in window.articles.rows.headings.values()] == list(SOURCES)
    press("G", "B")
    assert len({window.articles.rowHeight(n) for n in range(12)}) == 1


def test_what_is_read_is_hidden_and_stays_hidden(window: Window, press: Press) -> None:
    rows = shown(window)
    ids = [row.id for row in rows if row.source == SOURCES[0]] + [rows[1].id]
    window.session.write(lambda: window.session.library.articles.mark(ids, read=True))
    press("Shift+U")
    assert {row.id for row in shown(window)} == {row.id for row in rows} - set(ids)
    names = [place.name for place in window.sources.rows.places]
    assert SOURCES[0] not in names
    assert SOURCES[1] in names
    assert Settings(window.settings.folder / "settings.ini").get("list/hide_read") is True
    press("S", "G", "S")
    assert len(shown(window)) == 1, "a collection keeps what is read"
    press("G", "A", "Ctrl+A", "M", "G", "A")
    assert "Shift+U shows what is read" in window.list_pane.empty.text()
    press("Shift+U")
    assert len(shown(window)) == 12


def test_a_source_of_which_all_is_read_is_in_the_pane_while_it_is_open(window: Window, press: Press) -> None:
    ids = [row.id for row in shown(window) if row.source == SOURCES[1]]
    window.session.write(lambda: window.session.library.articles.mark(ids, read=True))
    press("Shift+U")

    def names() -> list[str]:
        return [place.name for place in window.sources.rows.places if place.name in SOURCES]

    assert names() == [SOURCES[0], SOURCES[2]]
    press("Ctrl+K")
    write(SOURCES[1])
    press("Return")
    assert window.session.place.name == SOURCES[1]
    assert names() == list(SOURCES)
    assert window.sources.current is not None
    assert window.sources.current.name == SOURCES[1]
    press("G", "H")
    window.session.write(lambda: window.session.library.articles.mark(ids, starred=True))
    press("Esc")
    assert names() == list(SOURCES), "it is there again where a view lay over its list"
    assert window.sources.current.name == SOURCES[1]
    press("Z")
    assert window.session.place.name == SOURCES[2], "the next one from there"
    assert names() == [SOURCES[0], SOURCES[2]]


def test_a_list_is_filtered_as_one_types(window: Window, press: Press) -> None:
    open_before = reading(window).id
    press("F")
    write("cou")
    assert {row.source for row in shown(window)} == {"Bishkek Courier"}
    write(" b")
    assert named(window) == ["AB", "CB", "BB", "DB"]
    press("Return", "J")
    assert reading(window).id == shown(window)[1].id
    assert "only “cou b”" in window.list_pane.name.text()
    press("Esc")
    assert len(shown(window)) == 12
    assert window.list_pane.name.text() == "Inbox"
    press("F")
    write("zzz")
    assert shown(window) == []
    assert "No title or source here has zzz" in window.list_pane.empty.text()
    press("Esc")
    assert len(shown(window)) == 12
    assert window.articles.hasFocus()
    assert open_before


def test_a_list_keeps_its_place_when_what_was_read_leaves_it(window: Window, press: Press) -> None:
    press("G", "U")
    rows = shown(window)
    press("Return", "Ctrl+2", "J", "J", "S", "Ctrl+Z")
    assert [row.id for row in shown(window)] == [row.id for row in rows[3:]]
    assert reading(window).id == rows[2].id, "it is read on"
    press("J")
    assert reading(window).id == rows[3].id


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve articles count as very many."""
    monkeypatch.setattr(bulk, "MARKED_AT_ONCE", 3)
    monkeypatch.setattr(bulk, "TAGGED_AT_ONCE", 3)


@pytest.mark.usefixtures("large")
def test_acts_on_very_many_articles_are_one_step_too(window: Window, press: Press, qtbot: QtBot) -> None:
    library = window.session.library
    library.tags.pin("oil", 1)
    press("Ctrl+A", "Alt+1")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    assert [tag.articles for tag in library.tags.all()] == [12]
    assert window.status.message == "“oil” put on: 12 articles. Ctrl+Z takes it back."
    press("Ctrl+Z")
    assert library.tags.all() == []
    press("Ctrl+A", "L")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    assert library.articles.counts().later == 12
    assert all(row.later for row in shown(window))


@pytest.mark.usefixtures("large")
def test_an_act_on_very_many_articles_does_not_wait_for_an_import(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    gate = threading.Event()
    window.jobs.run("import", lambda _: gate.wait(30), lambda _: None, lambda _: None, lane=Lane.ERRANDS)
    press("Ctrl+A", "L")
    qtbot.waitUntil(lambda: window.session.library.articles.counts().later == 12, timeout=5000)
    qtbot.waitUntil(lambda: not window.jobs.running(needs.BULK), timeout=5000)
    gate.set()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)


@pytest.mark.usefixtures("large")
def test_no_part_of_an_act_that_is_under_way_is_taken_back(
    window: Window, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, gate = window.session.library, threading.Event()
    edit = library.tags.edit

    def held(*args: Any, **named: Any) -> Change:
        part = edit(*args, **named)
        gate.wait(30)
        return part

    monkeypatch.setattr(library.tags, "edit", held)
    library.tags.pin("oil", 1)
    press("Ctrl+A", "Alt+1")
    qtbot.waitUntil(lambda: [tag.articles for tag in library.tags.all()] == [3], timeout=5000)
    press("Ctrl+Z")
    assert window.status.message == "The act before this one is still under way."
    gate.set()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    assert [tag.articles for tag in library.tags.all()] == [12]
    press("Ctrl+Z")
    assert library.tags.all() == []


def test_before_the_first_part_of_an_act_is_through_undo_says_that_it_is_under_way(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    gate = threading.Event()
    window.jobs.run(needs.BULK, lambda _: gate.wait(30), lambda _: None, lambda _: None, lane=Lane.ACTS)
    for key in ("Ctrl+Z", "Ctrl+Shift+Z"):
        window.status.clear()
        press(key)
        assert window.status.message == "The act before this one is still under way."
    gate.set()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    press("Ctrl+Z")
    assert window.status.message.startswith("Undone")


# tags


def test_one_key_tags_the_article_once_a_tag_is_pinned(window: Window, press: Press) -> None:
    press("Alt+3")
    assert window.status.message == "No tag is pinned to 3 yet. Alt+0 pins one."
    press("Alt+0")
    write("water")
    press("Alt+3")
    assert not [c for c in window.findChildren(Chooser) if c.isVisible()]
    assert "Alt+3 puts it on" in window.status.message
    press("Alt+3")
    assert window.session.library.tags.on_article(reading(window).id) == ("water",)
    place = next(p for p in window.sources.rows.places if p.name == "water")
    assert (place.pin, place.articles) == (3, 1)
    press("Alt+3")
    assert window.session.library.tags.on_article(reading(window).id) == ()
    press("Ctrl+Z", "Alt+0")
    write("water")
    press("Return")
    assert window.session.library.tags.pinned() == {}


def test_a_pinned_tag_goes_on_all_that_is_selected(window: Window, press: Press) -> None:
    window.session.library.tags.pin("oil", 1)
    press("J", "Alt+1", "K", "X", "Shift+Down", "Shift+Down", "Alt+1")
    tags = window.session.library.tags
    assert [bool(tags.on_article(row.id)) for row in shown(window)][:5] == [True, True, True, False, False]
    assert window.session.library.journal.undo_label() == "Tag oil on 3 articles"
    press("Alt+1")
    assert not any(tags.on_article(row.id) for row in shown(window))
    assert window.status.message == "“oil” taken off: 3 articles. Ctrl+Z takes it back."


def test_a_tag_goes_on_all_that_a_search_found(window: Window, press: Press, qtbot: QtBot) -> None:
    press("/")
    write("story")
    qtbot.waitUntil(lambda: window.session.place.key == "search:story")
    press("Return", "Ctrl+A", "T")
    write("seen")
    press("Return")
    (seen,) = [tag for tag in window.session.library.tags.all() if tag.name == "seen"]
    assert seen.articles == 12


def test_several_tags_are_put_on_at_once_and_one_taken_off_by_the_same_key(
    window: Window, press: Press
) -> None:
    press("T")
    write("drones, water/Issyk-Kul")
    press("Return")
    tags = window.session.library.tags
    assert tags.on_article(reading(window).id) == ("drones", "water/Issyk-Kul")
    press("T")
    write("dron")
    press("Return")
    assert tags.on_article(reading(window).id) == ("water/Issyk-Kul",)
    press("Ctrl+A", "T")
    assert chooser(window).prompt == "Tag 12 articles"
    write("issyk")
    press("Return")
    assert [tag for tag in tags.all() if tag.articles == 12]


def test_the_order_and_the_hidden_come_back_with_the_window(
    window: Window, press: Press, qtbot: QtBot, settings: Settings
) -> None:
    press("Shift+S")
    write("longest")
    press("Return", "G", "B")
    again = Window(window.session.library, settings)
    bring_up(qtbot, again)
    words = [row.words for row in shown(again)]
    assert words == sorted(words, reverse=True)
    assert [h.words for h in again.articles.rows.headings.values()] == ["2 to 5 minutes", "Under 2 minutes"]
    again.close()
