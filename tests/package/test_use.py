"""The built program in use: a whole way with real keys, and an older one's library taken over."""

from pathlib import Path

import yaml

from tests.desk import Desk, until
from tests.desktop.conftest import Fingers, Program
from tests.desktop.test_journey import CAPTURE
from tests.package.conftest import Home, Made


def test_from_a_file_to_exported_notes_without_a_mouse(
    made: Made,
    home: Home,
    desk: Desk,
    fingers: Fingers,
    checkout: Path,
) -> None:
    library = home.folder / "press.postil"
    home.run(made.program, "import", str(made.folder / "_internal" / "seeds"), "--library", str(library))
    own = Path(desk.environment["HOME"])
    (own / "ljv").write_text(CAPTURE, encoding="utf-8")
    program = Program(desk, fingers, checkout, library, str(made.program))

    def row() -> str | None:
        rows = home.ask(made.program, "list", "--library", str(library), "ferry")
        return rows[0]["id"] if rows else None

    program.press("Ctrl+o")
    program.await_focus(here=False)
    program.press("l", "j", "v", "Return")
    article = until(row, "the article of the file")
    program.await_focus()
    desk.run(str(made.program), "--library", str(library), f"postil://article/{article}")
    title = until(
        lambda: name if "ferry" in (name := desk.run("xdotool", "getwindowname", program.window)) else None,
        "the article of the link",
    )
    assert title.startswith("The ferry")
    program.press("Down", "Right", "h", "Right", "n", *"bridge", "Esc")
    program.press("Ctrl+e", "Return")
    exported = until(lambda: next((own / "Postil notes").glob("*.md"), None), "the exported file")
    program.quit()

    kept = home.ask(made.program, "show", article, "--library", str(library))
    assert [h["note"] for h in kept["annotations"]] == ["", "bridge"]
    text = exported.read_text(encoding="utf-8")
    assert yaml.safe_load(text.split("---")[1])["title"] == "The ferry that nobody missed"
    assert "bridge" in text
