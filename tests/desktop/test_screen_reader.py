"""What a screen reader finds in the window and hears of it, through AT-SPI, as on the desktop of a reader.

Run by `make desktop-test`.
"""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.desk import Desk, until
from tests.desktop.__main__ import SYSTEM_PYTHON
from tests.desktop.conftest import Fingers, Program

SCRIPT = Path(__file__).with_name("screen_reader.py")

Event = dict[str, Any]


class Ears:
    """All that a screen reader has heard since they were opened."""

    def __init__(self, desk: Desk, log: Path) -> None:
        self._desk = desk
        self._log = log
        self._read = 0
        desk.start("sh", "-c", f'exec "$0" "$1" listen > "{log}"', SYSTEM_PYTHON, str(SCRIPT))
        self.await_event(lambda event: event["type"] == "ready")

    def await_event(self, wanted: Callable[[Event], bool]) -> Event:
        """The first event of that kind since the last one that was awaited."""

        def look() -> Event | None:
            lines = self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []
            for n, line in enumerate(lines[self._read :], self._read + 1):
                event: Event = json.loads(line)
                if wanted(event):
                    self._read = n
                    return event
            return None

        return until(look, "an event for the screen reader")

    def await_words(self, *words: str) -> str:
        """The first announcement that has these words."""
        event = self.await_event(lambda e: "said" in e and all(word in e["said"] for word in words))
        said: str = event["said"]
        return said

    def tree(self) -> Event:
        """All that is there now."""

        def look() -> Event | None:
            # It fails where something goes while it is looked at: a window that opens is drawn anew.
            command = (SYSTEM_PYTHON, str(SCRIPT), "tree")
            found = subprocess.run(command, env=self._desk.environment, capture_output=True, text=True)
            trees = [json.loads(line) for line in found.stdout.splitlines()]
            return next((tree for tree in trees if tree["name"] == "Postil"), None)

        return until(look, "the tree of the window")


def walk(branch: Event) -> Iterator[Event]:
    """An accessible and all that is in it."""
    yield branch
    for child in branch["children"]:
        yield from walk(child)


@pytest.fixture
def ears(desk: Desk, tmp_path: Path) -> Ears:
    """A screen reader on a message bus of its own."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    desk.environment["XDG_RUNTIME_DIR"] = str(folder)
    address = f"unix:path={folder}/bus"
    desk.start("dbus-daemon", "--session", "--nofork", f"--address={address}")
    until(lambda: (folder / "bus").exists() or None, "the message bus")
    desk.environment |= {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    return Ears(desk, tmp_path / "heard.jsonl")


@pytest.fixture
def program(ears: Ears, desk: Desk, fingers: Fingers, checkout: Path, library: Path) -> Program:
    return Program(desk, fingers, checkout, library)


def test_everything_that_takes_the_focus_has_a_name(program: Program, ears: Ears) -> None:
    tree = ears.tree()
    nameless = [b for b in walk(tree) if b["focusable"] and b["showing"] and not b["name"].strip()]
    assert nameless == []
    names = {branch["name"] for branch in walk(tree)}
    assert {"Sources", "Articles", "Reading view", "Notes"} <= names


def test_a_row_of_the_list_is_read_as_it_is_stood_on(program: Program, ears: Ears) -> None:
    program.press("j", "j", "s")
    ears.await_words("Starred")
    program.press("k", "j")
    row = ears.await_event(lambda e: e["role"] == "table cell" and "starred" in e["name"])
    assert row["name"].startswith("Operation Spider Web Rattles Russia")
    assert "The Times of Central Asia" in row["name"]
    first = next(branch for branch in walk(ears.tree()) if branch["role"] == "table cell")
    assert ", unread" in first["name"]
    assert first["description"] == "Article 1 of 20"


def test_the_row_of_a_list_is_read_where_the_focus_comes_to_it_and_no_other_pane_on_the_way(
    program: Program, ears: Ears
) -> None:
    program.press("g", "t")
    ears.await_words("0 tags", "No tags yet")
    program.press("Esc")
    first = ears.await_event(lambda e: e["name"] in ("Sources", "Articles"))
    assert first["name"] == "Articles"
    ears.await_event(lambda e: e["role"] == "table cell" and "RFE/RL Watchdog" in e["name"])


def test_caret_and_selection_follow_the_reading_cursor(program: Program, ears: Ears) -> None:
    program.press("j", "Return", "Right")
    first = ears.await_event(lambda e: e.get("selected", "").startswith("DUSHANBE --"))
    assert first["selected"].endswith("communications company.")
    program.press("Right", "Shift+Right")
    grown = ears.await_event(lambda e: e.get("selected", "").endswith("senior Tajik officials."))
    assert grown["selected"].startswith("The Dushanbe city administration")
    page = next(branch for branch in walk(ears.tree()) if branch["name"] == "Reading view")
    assert page["selected"] == grown["selected"]
    assert page["text"][page["caret"] :].startswith("The Dushanbe city administration")
    program.press("Left", "Right", "v", "v", "w")
    word = ears.await_event(lambda e: e.get("selected", "").strip() == "The")
    assert word["caret"] > page["caret"]


def test_what_is_done_without_moving_the_focus_is_announced(program: Program, ears: Ears) -> None:
    program.press("Return", "h")
    ears.await_words("Highlighted", "Kazakh officials have said")
    program.press("n", "k", "Esc")
    ears.await_words("Note saved")
    program.press("s")
    ears.await_words("Starred")
    program.press("Shift+j")
    ears.await_words("Article 2 of 20: DUSHANBE --", "unread", "RFE/RL Watchdog")
    program.press("Del")
    ears.await_words("No highlight")


def test_the_rows_of_a_chooser_are_read_while_one_types(program: Program, ears: Ears) -> None:
    program.press("Ctrl+k", *"star")
    ears.await_words("Star")
    program.press("Down")
    ears.await_words("of")


def test_the_cards_of_the_notes_are_read_one_by_one(program: Program, ears: Ears) -> None:
    program.press("Return", "h", "Right", "3", "n", "k", "Esc", "Ctrl+4", "k", "j")
    assert ears.await_words("blue highlight", "Note: k")


def test_the_lines_under_review_are_told_with_what_they_are(program: Program, ears: Ears) -> None:
    program.press("g", "r")
    ears.await_words("Article 1 begins, caption")
    program.press("Down")
    assert ears.await_event(lambda e: bool(e.get("said")))["said"] == "body"
