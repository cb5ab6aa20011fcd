"""A new user's first hour in a Debian that has nothing else: a double click, the samples, a file of one's
own, highlights, a note, a tag, exported notes; with real keys, under a window manager.

The screen and its window manager stand outside the system; the file manager and the program run in it.
"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from reader.services.desktop_entry import ENTRY
from tests.desk import Desk, until
from tests.desktop.conftest import Fingers, Program
from tests.desktop.test_journey import CAPTURE
from tests.package.bare import HOME, INSTALL, Bare
from tests.package.clicking import double_click, let_programs_be_clicked
from tests.package.conftest import Made


@pytest.fixture
def installed(bare: Bare, made: Made) -> Iterator[Bare]:
    """The system with the package, and a file manager; the home as new. Both are gone afterwards."""
    bare.run(*INSTALL, "pcmanfm", "dbus-daemon", bare.take(made.package))
    shutil.rmtree(bare.root / HOME[1:])
    (bare.root / HOME[1:] / "shelf").mkdir(parents=True)
    yield bare
    bare.run("apt-get", "-qq", "purge", "--yes", "--auto-remove", "postil", "pcmanfm", "dbus-daemon")


def test_from_the_double_click_of_a_new_user_to_exported_notes(
    installed: Bare, desk: Desk, fingers: Fingers
) -> None:
    home = installed.root / HOME[1:]
    let_programs_be_clicked(home / ".config")
    shutil.copy(installed.root / "usr/share/applications" / ENTRY, home / "shelf")
    (home / "ljv").write_text(CAPTURE, encoding="utf-8")

    def ask(*command: str) -> Any:
        return json.loads(installed.run("postil", *command, "--json"))

    display = desk.environment["DISPLAY"]
    manager = ("dbus-run-session", "--", "pcmanfm", f"{HOME}/shelf")
    window = double_click(desk, *installed.start_of(*manager, DISPLAY=display, LANG="C.UTF-8"))
    program = Program.of(desk, fingers, window)
    until(lambda: True if len(ask("list")) == 20 else None, "the samples of a first run")

    program.press("j", "Return", "Down", "h", "n", *"bridge", "Esc", "Esc")
    until(lambda: ask("list", "in:notes bridge") or None, "the note on a sample")
    program.press("Ctrl+o")
    program.await_focus(here=False)
    program.press("l", "j", "v", "Return")
    (row,) = until(lambda: ask("list", "ferry") or None, "the article of the file")
    program.await_focus()
    program.press("Ctrl+f", *"ferry", "Return", "Return", "Down", "h", "t", *"bridge", "Return")
    until(lambda: ask("list", "tag:bridge") or None, "the tag on it")
    program.press("Ctrl+e", "Return")
    exported = until(lambda: next((home / "Postil notes").glob("*.md"), None), "the exported file")
    process = Path("/proc") / desk.run("xdotool", "getwindowpid", window).strip()
    program.press("Esc", "Esc", "Ctrl+q")
    until(lambda: None if process.exists() else True, "the end of the program")

    kept = ask("show", row["id"])
    assert len(kept["annotations"]) == 1
    text = exported.read_text(encoding="utf-8")
    assert yaml.safe_load(text.split("---")[1])["title"] == "The ferry that nobody missed"
    assert kept["annotations"][0]["quote"] in text
