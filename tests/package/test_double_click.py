"""The built program opens by a double click in a file manager, as its owner would open it.

Run by `make package-test`: needs dist/ from `make package`, and the programs below (Debian packages
of the same names, but dbus-run-session is in dbus-daemon and xprop in x11-utils).
"""

import os
import re
import shutil
import struct
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.desk import Desk, until

PROGRAMS = ("Xvfb", "dbus-run-session", "openbox", "pcmanfm", "xdotool", "xprop")
ENTRY = "org.postil.Postil.desktop"
#: The frame of the icon, #9a3324, as the frame buffer keeps it.
ICON_RED = bytes((0x24, 0x33, 0x9A))


def find(picture: bytes, color: bytes) -> tuple[int, int] | None:
    """Where in a frame buffer three pixels of a colour stand side by side (XWDFile.h tells the layout)."""
    header = struct.unpack_from(">25I", picture)
    start, line = header[0] + 12 * header[19], header[12]
    place = re.compile(b"(?:" + re.escape(color) + b".){3}", re.DOTALL).search(picture, start)
    if place is None:
        return None
    row, byte = divmod(place.start() - start, line)
    return byte // 4, row


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    absent = [program for program in PROGRAMS if shutil.which(program) is None]
    assert not absent, f"this test needs {', '.join(absent)}"
    with ExitStack() as cleaning:
        yield Desk(tmp_path, cleaning)


@pytest.fixture
def shelf(checkout: Path, tmp_path: Path) -> Path:
    """A folder with nothing but the desktop entry, in a home whose file manager opens without asking."""
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "libfm" / "libfm.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text("[config]\nquick_exec=1\n", encoding="utf-8")
    folder = tmp_path / "shelf"
    folder.mkdir()
    shutil.copy(checkout / "dist" / ENTRY, folder)
    return folder


def test_a_double_click_on_the_desktop_entry_opens_the_window(
    desk: Desk, shelf: Path, checkout: Path
) -> None:
    desk.start("dbus-run-session", "--", "pcmanfm", str(shelf))
    desk.window("pcmanfm")
    x, y = until(lambda: find(desk.framebuffer.read_bytes(), ICON_RED), "the icon in the file manager")
    desk.run("xdotool", "mousemove", str(x + 8), str(y + 12), "click", "--repeat", "2", "--delay", "60", "1")

    window = desk.window("^postil$")
    identity = desk.run("xprop", "-id", window, "WM_CLASS")
    entry = (checkout / "dist" / ENTRY).read_text(encoding="utf-8")
    startup_class = entry.partition("StartupWMClass=")[2].splitlines()[0]
    assert f'"{startup_class}"' in identity

    process = Path("/proc") / desk.run("xdotool", "getwindowpid", window).strip()
    assert (process / "exe").resolve() == checkout / "dist" / "postil" / "postil"
    desk.run("xdotool", "windowfocus", "--sync", window, "key", "ctrl+q")
    until(lambda: None if process.exists() else True, "the end of the program after Ctrl+Q")
