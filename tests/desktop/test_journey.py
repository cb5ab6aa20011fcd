"""One article's whole way with the keyboard alone: imported, read, highlighted, noted, tagged, exported.

Run by `make desktop-test`. No mouse is there, and nothing is done but by key events of the X server.
"""

from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from reader.library.library import open_library
from tests.desk import Desk, until
from tests.desktop.conftest import Fingers, Program, ask

CAPTURE = """\
The ferry that nobody missed
12 June 2025, by Ana Reyes
The last ferry left at nine. Nobody stood on the quay. The captain counted the empty chairs twice, wrote
a nought into the book, and switched off the lamp above the gangway.
For forty years the line had carried schoolchildren, goats and once a piano. A bridge opened upstream in
spring, and the queue moved there within a week. The company has asked the county for a decision by
autumn. Until then the boat sails empty, because the contract says that it sails.
"""


class Hand(NamedTuple):
    """A layout, and what the same keys write on it: l j v, then b r i d g e."""

    layout: str
    file: str
    words: str


@pytest.mark.parametrize("hand", [Hand("us", "ljv", "bridge"), Hand("ru", "дом", "икшвпу")], ids=["us", "ru"])
def test_from_a_file_to_exported_notes_without_a_mouse(
    hand: Hand, desk: Desk, fingers: Fingers, checkout: Path, tmp_path: Path
) -> None:
    home, library = Path(desk.environment["HOME"]), tmp_path / "library.sqlite"
    (home / hand.file).write_text(CAPTURE, encoding="utf-8")
    open_library(library).close()
    # A library to which nothing was ever imported is filled with the samples, but for who has put them away.
    settings = Path(desk.environment["XDG_CONFIG_HOME"]) / "postil" / "settings.ini"
    settings.parent.mkdir()
    settings.write_text("[steps]\nstate=away\n", encoding="utf-8")
    desk.run("setxkbmap", "-layout", hand.layout)
    program = Program(desk, fingers, checkout, library)

    program.press("Ctrl+o")
    program.await_focus(here=False)
    program.press("l", "j", "v", "Return")
    until(lambda: ask(checkout, library, "list") or None, "the article of the file")
    program.await_focus()
    program.press("Return", "Down", "Right", "h", "Right", "n", *"bridge", "Esc")
    program.press("t", *"bridge", "Return")
    program.press("Ctrl+e", "Return")
    until(lambda: next((home / "Postil notes").glob("*.md"), None), "the exported file")
    program.quit()

    (row,) = ask(checkout, library, "list")
    kept = ask(checkout, library, "show", row["id"])
    assert row["read"]
    assert [h["note"] for h in kept["annotations"]] == ["", hand.words]
    (file,) = (home / "Postil notes").glob("*.md")
    exported = file.read_text(encoding="utf-8")
    assert yaml.safe_load(exported.split("---")[1])["tags"] == [hand.words]
    for highlight in kept["annotations"]:
        assert highlight["quote"] in exported
    assert hand.words in exported.split("---")[2]
