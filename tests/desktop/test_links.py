"""A postil:// link that another program opens brings the running window forward, at the article it names.

Run by `make desktop-test`.
"""

import sys
from pathlib import Path

from tests.desk import Desk, until
from tests.desktop.conftest import Fingers, Program, ask


def test_a_link_brings_the_window_forward_at_its_article(
    desk: Desk, fingers: Fingers, checkout: Path, library: Path
) -> None:
    program = Program(desk, fingers, checkout, library)
    named = next(row for row in ask(checkout, library, "list") if row["title"] and not row["read"])
    desk.run("xdotool", "windowminimize", "--sync", program.window)
    start = [sys.executable, str(checkout / "main.py"), "--library", str(library)]
    desk.run(*start, f"postil://article/{named['id']}")

    def title() -> bool | None:
        shown = desk.run("xdotool", "getwindowname", program.window)
        return True if shown.startswith(named["title"][:60]) else None

    until(title, "the window at the article of the link")
    program.await_focus()
    program.quit()
