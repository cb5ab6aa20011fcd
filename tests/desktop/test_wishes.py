"""What a desktop wishes reaches the window over the message bus: at the start, and while it is open.

Run by `make desktop-test`.
"""

import json
import re
from pathlib import Path

from reader.ui.theme import CONTRAST_DARK, DARK, LIGHT, Theme
from tests.desk import Desk, until
from tests.desktop.__main__ import SYSTEM_PYTHON
from tests.desktop.conftest import Fingers, Program

APPEARANCE, GNOME = "org.freedesktop.appearance", "org.gnome.desktop.a11y.interface"
#: So many pixels of a colour side by side are the ground of a pane.
WIDE = 300


def worn(desk: Desk, theme: Theme) -> bool | None:
    """Whether the ground of a theme's page is on the screen; its frame buffer has blue first."""
    red, green, blue = (int(theme.page[at : at + 2], 16) for at in (1, 3, 5))
    ground = re.compile((re.escape(bytes((blue, green, red))) + b".") * WIDE, re.DOTALL)
    return True if ground.search(desk.framebuffer.read_bytes()) else None


def test_the_window_follows_the_portal_of_the_desktop(
    desk: Desk, fingers: Fingers, checkout: Path, library: Path, tmp_path: Path
) -> None:
    folder, wishes = tmp_path / "run", tmp_path / "wishes.json"
    folder.mkdir(mode=0o700)
    address = f"unix:path={folder}/bus"
    desk.environment |= {"XDG_RUNTIME_DIR": str(folder), "DBUS_SESSION_BUS_ADDRESS": address}
    desk.start("dbus-daemon", "--session", "--nofork", f"--address={address}")
    until(lambda: (folder / "bus").exists() or None, "the message bus")
    wishes.write_text(json.dumps({APPEARANCE: {"color-scheme": 1}}), encoding="utf-8")
    desk.start(SYSTEM_PYTHON, str(Path(__file__).with_name("portal.py")), str(wishes))
    owned = ("gdbus", "call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/")
    asked = (*owned, "--method", "org.freedesktop.DBus.NameHasOwner", "org.freedesktop.portal.Desktop")
    until(lambda: "true" in desk.run(*asked) or None, "the portal")
    program = Program(desk, fingers, checkout, library)
    until(lambda: worn(desk, DARK), "the dark theme")
    both = {APPEARANCE: {"color-scheme": 1}, GNOME: {"high-contrast": 1}}
    wishes.write_text(json.dumps(both), encoding="utf-8")
    until(lambda: worn(desk, CONTRAST_DARK), "the dark theme of high contrast")
    both = {APPEARANCE: {"color-scheme": 2}, GNOME: {"high-contrast": 0}}
    wishes.write_text(json.dumps(both), encoding="utf-8")
    until(lambda: worn(desk, LIGHT), "the light theme")
    program.quit()
