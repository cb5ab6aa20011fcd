"""The built program opens by a double click in a file manager, as its owner would open it.

Run by `make package-test`: needs dist/ from `make package`, and the programs below (Debian packages
of the same names, but dbus-run-session is in dbus-daemon and xprop in x11-utils).
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from reader.library.library import open_library
from reader.services.desktop_entry import ENTRY
from tests.desk import Desk, until
from tests.package.clicking import double_click, let_programs_be_clicked
from tests.package.conftest import Home, Made

PROGRAMS = ("Xvfb", "dbus-run-session", "openbox", "pcmanfm", "xdotool", "xprop")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Desk]:
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    assert not absent, f"this test needs {', '.join(absent)}"
    with ExitStack() as cleaning:
        made = Desk(tmp_path, cleaning)
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            folder = tmp_path / "own" / variable.lower()
            folder.mkdir(parents=True)
            made.environment[variable] = str(folder)
        yield made


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder for the one thing that is clicked on."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    return folder


def opened(screen: Desk, shelf: Path) -> Path:
    """Open the one thing on the shelf by its icon. Returns the process that opened a window."""
    window = double_click(screen, "dbus-run-session", "--", "pcmanfm", str(shelf))
    return Path("/proc") / screen.run("xdotool", "getwindowpid", window).strip()


def leave(screen: Desk, process: Path) -> None:
    screen.run("xdotool", "windowfocus", "--sync", screen.window("^postil$"), "key", "ctrl+q")
    until(lambda: None if process.exists() else True, "the end of the program after Ctrl+Q")


def test_a_double_click_on_the_desktop_entry_opens_the_window(
    screen: Desk, shelf: Path, checkout: Path, made: Made
) -> None:
    let_programs_be_clicked(Path(screen.environment["XDG_CONFIG_HOME"]))
    entry = Path(shutil.copy(checkout / "dist" / ENTRY, shelf))

    process = opened(screen, shelf)
    assert (process / "exe").resolve() == made.program
    identity = screen.run("xprop", "-id", screen.window("^postil$"), "WM_CLASS")
    startup_class = entry.read_text(encoding="utf-8").partition("StartupWMClass=")[2].splitlines()[0]
    assert f'"{startup_class}"' in identity
    leave(screen, process)


def test_a_double_click_on_a_library_opens_it(screen: Desk, shelf: Path, home: Home, made: Made) -> None:
    library = shelf / "press.postil"
    open_library(library).close()
    home.run(made.program, "desktop", "--install", **screen.environment)
    process = opened(screen, shelf)
    assert os.fsencode(library) in (process / "cmdline").read_bytes()
    leave(screen, process)
    assert not (Path(screen.environment["XDG_DATA_HOME"]) / "postil").exists(), "no other library was made"
