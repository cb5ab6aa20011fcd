"""The real program on a screen of its own, driven by the keys of a keyboard whose layout counts.

Keys are pressed by their place: by the number that the keyboard sends (X11 key codes, which are those of
Linux and 8), never by what a layout prints on them.
"""

import ctypes
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.desk import Desk, until
from tests.desktop.__main__ import missing

#: Seconds from one key to the next.
AS_FAST_AS_FINGERS = 0.03

#: The keys of a PC keyboard by what a US one prints on them, and by their names.
KEYS = {
    sign: code
    for first, row in ((10, "1234567890-="), (24, "qwertyuiop[]"), (38, "asdfghjkl;'`"), (51, "\\zxcvbnm,./"))
    for code, sign in enumerate(row, first)
} | {
    "Esc": 9,
    "Tab": 23,
    "Return": 36,
    "Space": 65,
    "Left": 113,
    "Right": 114,
    "Up": 111,
    "Down": 116,
    "Ctrl": 37,
    "Shift": 50,
    "Alt": 64,
    "AltGr": 108,
    "CapsLock": 66,
    "Del": 119,
}


class Fingers:
    """Presses keys as a keyboard does. (xdotool goes back to the first group of a layout for each key.)"""

    def __init__(self, display: str) -> None:
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        assert self._display.value, f"no X server at {display}"

    def press(self, *codes: int) -> None:
        """Down in this order, up in the other."""
        for down, keys in ((True, codes), (False, codes[::-1])):
            for code in keys:
                self._test.XTestFakeKeyEvent(self._display, code, down, 0)
        self._x.XSync(self._display, False)

    def leave(self) -> None:
        self._x.XCloseDisplay(self._display)


class Program:
    """Postil on a desk, with a library of its own."""

    def __init__(self, desk: Desk, fingers: Fingers, checkout: Path, library: Path, *start: str) -> None:
        """`start` is the command of another Postil than that of the checkout."""
        self.desk = desk
        self._fingers = fingers
        # Started in the home, as from a menu.
        command = (
            "env",
            "-C",
            desk.environment["HOME"],
            *(start or (sys.executable, str(checkout / "main.py"))),
            "--library",
            str(library),
        )
        self.process = desk.start(*command)
        self._take_keys(desk.window("^postil$"))

    @classmethod
    def of(cls, desk: Desk, fingers: Fingers, window: str) -> "Program":
        """The program of a window that something else has opened; it is left by its keys."""
        made = cls.__new__(cls)
        made.desk, made._fingers = desk, fingers
        made._take_keys(window)
        return made

    def _take_keys(self, window: str) -> None:
        self.window = window
        # The icon is given to the window after all that acts.
        until(self._has_icon, "the window that takes keys")
        self.desk.run("xdotool", "windowfocus", "--sync", window)

    def _has_icon(self) -> bool | None:
        answer = self.desk.run("xprop", "-id", self.window, "_NET_WM_ICON")
        return True if "CARDINAL" in answer else None

    def press(self, *chords: str) -> None:
        """Press keys one after another, each by its place: "j", "Ctrl+k", "Shift+Space"."""
        for chord in chords:
            self._fingers.press(*(KEYS[key] for key in chord.split("+")))
            time.sleep(AS_FAST_AS_FINGERS)

    def await_focus(self, *, here: bool = True) -> None:
        """Wait until the window has the keyboard; or, not `here`, until a dialog of it has."""

        def look() -> bool | None:
            focused = self.desk.run("xdotool", "getwindowfocus").strip()
            return True if (focused == self.window) == here else None

        until(look, "the window with the keyboard")

    def quit(self, q: str = "q") -> None:
        """Leave by Ctrl+Q and wait until everything is stored; `q` is the key that prints it."""
        self.press("Esc", "Esc", f"Ctrl+{q}")
        assert self.process.wait(60) == 0


def ask(checkout: Path, library: Path, *command: str) -> Any:
    """What the command line answers of a library."""
    whole = [sys.executable, str(checkout / "main.py"), *command, "--json", "--library", str(library)]
    return json.loads(subprocess.run(whole, check=True, capture_output=True, text=True).stdout)


@pytest.fixture(scope="session")
def equipped() -> None:
    """Everything is there that a desk takes."""
    assert not missing(), f"these tests need {', '.join(missing())}: make desktop-test brings them in"


@pytest.fixture
def desk(tmp_path: Path, equipped: None) -> Iterator[Desk]:
    with ExitStack() as cleaning:
        made = Desk(tmp_path, cleaning)
        # For the accents that follow dead keys.
        made.environment["LC_ALL"] = "en_US.UTF-8"
        # A home of its own for each test: settings are not to reach from one to the next.
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            folder = tmp_path / variable.lower()
            folder.mkdir()
            made.environment[variable] = str(folder)
        yield made


@pytest.fixture
def fingers(desk: Desk) -> Iterator[Fingers]:
    """A keyboard. It has been touched: a layout is set for the keyboard that was used last."""
    made = Fingers(desk.environment["DISPLAY"])
    made.press(KEYS["Shift"])
    yield made
    made.leave()


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> Path:
    """A library of the five seeds, made once."""
    path = tmp_path_factory.mktemp("sample") / "library.sqlite"
    command = [sys.executable, str(checkout / "main.py"), "import", str(checkout / "seeds")]
    subprocess.run([*command, "--library", str(path)], check=True, capture_output=True)
    return path


@pytest.fixture
def library(sample_library: Path, tmp_path: Path) -> Path:
    """The test's own copy of the sample library."""
    return Path(shutil.copyfile(sample_library, tmp_path / "library.sqlite"))
