"""A double click on an icon in a file manager."""

import re
import struct
from pathlib import Path

from tests.desk import Desk, until

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


def let_programs_be_clicked(config: Path) -> None:
    """A file manager asks what to do with a program, unless its settings, in this folder, tell it."""
    settings = config / "libfm" / "libfm.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text("[config]\nquick_exec=1\n", encoding="utf-8")


def double_click(screen: Desk, *manager: str) -> str:
    """Start a file manager by its command, and open the one thing that it shows by its icon. Returns the id
    of the window that was opened."""
    screen.start(*manager)
    screen.window("pcmanfm")
    x, y = until(lambda: find(screen.framebuffer.read_bytes(), ICON_RED), "the icon in the file manager")
    screen.run(
        "xdotool", "mousemove", str(x + 8), str(y + 12), "click", "--repeat", "2", "--delay", "60", "1"
    )
    return screen.window("^postil$")
