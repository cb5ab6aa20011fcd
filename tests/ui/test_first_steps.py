"""The first day: what stands below the panes, the five keys that are tried, the samples and their removal."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.services.importing import import_paths
from reader.ui import first_steps
from reader.ui.chooser import Chooser
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import bring_up
from tests.ui.conftest import Press


def words(window: Window) -> dict[str, QPushButton]:
    """What stands in the strip, by what it says; nothing where it is put away."""
    strip = first_steps.of(window).strip
    return {} if strip is None else {each.text(): each for each in strip.findChildren(QPushButton)}


def ground_line(widget: QWidget) -> int:
    """The height of what letters without a descender stand on, in pixels of their window."""
    image = widget.grab().toImage()
    ground = image.pixelColor(image.width() - 1, 0)
    rows = reversed(range(image.height()))
    last = next(y for y in rows if any(image.pixelColor(x, y) != ground for x in range(image.width())))
    return widget.mapTo(widget.window(), QPoint(0, last)).y()


def ticks(window: Window) -> int:
    strip = first_steps.of(window).strip
    assert strip
    return [label.text() for label in strip.findChildren(QLabel)].count("✓")


def idle(window: Window) -> bool:
    return not window.jobs.busy


def test_a_new_library_has_something_to_read_and_says_how_to_begin(
    qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    with open_library(tmp_path / "new.sqlite") as library:
        window = Window(library, settings)
        bring_up(qtbot, window)
        assert words(window) == {}
        first_steps.begin(window)
        qtbot.waitUntil(lambda: library.articles.counts().articles == 20 and idle(window))
        assert window.articles.currentIndex().row() == 0
        assert window.session.reading
        assert window.session.reading.row == library.articles.rows()[0]
        assert "Import your own files" in words(window)
        assert words(window)["Larger text"].accessibleName() == "Larger text, Ctrl++"
        window.close()
        again = Window(library, settings)
        bring_up(qtbot, again)
        assert words(again), "until it is put away"
        again.close()


def test_a_key_and_what_it_does_stand_on_one_line(window: Window) -> None:
    first_steps.begin(window)
    strip = first_steps.of(window).strip
    assert strip
    rows = {label.text(): label for label in strip.findChildren(QLabel)}
    assert ground_line(rows["Return"]) == ground_line(words(window)["Into its text"])


def test_a_first_start_that_was_killed_before_the_samples_came_is_a_first_start_again(
    qtbot: QtBot, tmp_path: Path, settings: Settings
) -> None:
    with open_library(tmp_path / "new.sqlite") as library:
        window = Window(library, settings)
        bring_up(qtbot, window)
        assert first_steps.is_due(window)
        first_steps.begin(window)
        assert first_steps.is_due(window), "until they are there"
        qtbot.waitUntil(lambda: library.articles.counts().articles == 20 and idle(window))
        window.run("remove_samples")
        qtbot.waitUntil(lambda: library.articles.counts().articles == 0 and idle(window))
        assert not first_steps.is_due(window), "who has taken them out does not get them again"
        window.close()


def test_the_five_keys_are_ticked_as_they_are_pressed_and_not_when_something_else_did_it(
    window: Window, press: Press
) -> None:
    press("Shift+F11")
    window.run("next_article")
    assert ticks(window) == 0
    press("J", "J", "Return", "Right", "H")
    assert ticks(window) == 4
    press("N", "Esc")
    assert ticks(window) == 5
    assert window.status.message.startswith("These five are enough to begin with.")


def test_it_covers_nothing_and_is_put_away_for_good_by_a_key_or_a_click(
    window: Window, qtbot: QtBot, press: Press, library: Library, settings: Settings
) -> None:
    press("Shift+F11", "F8")
    assert window.theme.name == "dark"
    assert window.articles.isVisible()
    assert window.page.isVisible()
    press("F9")
    assert not any(each.isVisible() for each in words(window).values()), "the text stands alone"
    press("F9")
    assert all(each.isVisible() for each in words(window).values())
    QTest.mouseClick(words(window)["Be shown around"], Qt.MouseButton.LeftButton)
    assert window.context() == "help"
    assert not any(each.isVisible() for each in words(window).values()), "its five keys are others here"
    press("Esc")
    assert all(each.isVisible() for each in words(window).values())
    QTest.mouseClick(words(window)["Put this away"], Qt.MouseButton.LeftButton)
    assert words(window) == {}
    window.close()
    again = Window(library, settings)
    bring_up(qtbot, again)
    first_steps.begin(again)
    assert words(again) == {}
    qtbot.waitUntil(lambda: idle(again))
    again.close()


def test_the_samples_go_in_one_act_and_come_back_by_undo(
    window: Window, qtbot: QtBot, press: Press, library: Library, tmp_path: Path
) -> None:
    own = tmp_path / "own.txt"
    own.write_text("A bridge is opened at last\n\n" + "Of a bridge over the river. " * 40, encoding="utf-8")
    import_paths(library, [own])
    press("Ctrl+Shift+F11")
    qtbot.waitUntil(lambda: library.articles.counts().articles == 1)
    qtbot.waitUntil(lambda: window.status.message.startswith("The samples are removed."))
    press("Ctrl+Z")
    assert library.articles.counts().articles == 21
    qtbot.waitUntil(lambda: idle(window))


def test_a_sample_with_notes_stays_and_is_asked_for(
    window: Window, qtbot: QtBot, press: Press, library: Library
) -> None:
    press("J", "Return", "H")
    press("Ctrl+Shift+F11")
    qtbot.waitUntil(lambda: any(c.isVisible() for c in window.findChildren(Chooser)))
    assert library.articles.counts().articles == 1
    chooser = next(c for c in window.findChildren(Chooser) if c.isVisible())
    assert chooser.prompt == "You have worked on one article of the samples, which stayed"
    press("Down", "Return")
    assert library.articles.counts().trashed == 1
    press("Ctrl+Shift+F11")
    qtbot.waitUntil(lambda: window.status.message == "There are no samples in this library.")


def test_samples_that_came_in_with_other_files_are_left_to_their_import(
    qtbot: QtBot, tmp_path: Path, seeds: tuple[Path, ...], settings: Settings
) -> None:
    own = tmp_path / "own.txt"
    own.write_text("A bridge is opened at last\n\n" + "Of a bridge over the river. " * 40, encoding="utf-8")
    with open_library(tmp_path / "mixed.sqlite") as library:
        import_paths(library, [seeds[0], own])
        window = Window(library, settings)
        bring_up(qtbot, window)
        window.run("remove_samples")
        qtbot.waitUntil(lambda: "takes that whole import back" in window.status.message)
        window.close()
