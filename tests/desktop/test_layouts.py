"""The keys of the program under the layouts of its readers: real keys, by their places on the keyboard.

Run by `make desktop-test`. What the keys did is read from the library afterwards.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.desk import Desk, until
from tests.desktop.conftest import Fingers, Program, ask


class Layout(NamedTuple):
    """A layout of setxkbmap, and what is where on it; places are named as on a US keyboard."""

    name: str
    options: tuple[str, ...]
    #: What the keys d, k, f, 2 and some with AltGr write.
    written: str
    question: str
    more: tuple[str, ...] = ()
    #: Letters that are printed elsewhere than on a US keyboard.
    moved: Mapping[str, str] = {}
    second_group: bool = False

    def at(self, letter: str) -> str:
        """The place of a letter."""
        return self.moved.get(letter, letter)


LAYOUTS = (
    Layout("us", ("us",), "dkf2", "Shift+/"),
    # AltGr writes brackets and the sign of mail addresses; nothing takes it away.
    Layout("de", ("de",), "dkf2@[", "Shift+-", ("AltGr+q", "AltGr+8"), {"y": "z", "z": "y"}),
    Layout(
        "fr",
        ("fr",),
        "dkfé@",
        "Shift+m",
        ("AltGr+0",),
        {"a": "q", "q": "a", "z": "w", "w": "z", "m": ";"},
    ),
    Layout("ru", ("ru",), "вла2", "Shift+7"),
    Layout("kz", ("kz",), "влаә", "Shift+/"),
    Layout("ua", ("ua",), "вла2", "Shift+7"),
    Layout("gr", ("gr",), "δκφ2", "Shift+/"),
    Layout("il", ("il",), "גלכ2", "Shift+/"),
    Layout("ara", ("ara",), "ينب2", "Shift+/"),
    Layout("us,ru", ("us,ru", "-option", "grp:caps_toggle"), "dkf2", "Shift+/"),
    Layout("us,ru in ru", ("us,ru", "-option", "grp:caps_toggle"), "вла2", "Shift+7", second_group=True),
)


@pytest.fixture(params=LAYOUTS, ids=lambda layout: layout.name)
def layout(request: pytest.FixtureRequest, desk: Desk, fingers: Fingers) -> Layout:
    """A layout that is in force."""
    chosen: Layout = request.param
    desk.run("setxkbmap", "-layout", *chosen.options)
    return chosen


@pytest.fixture
def program(desk: Desk, fingers: Fingers, checkout: Path, library: Path, layout: Layout) -> Program:
    """The program, with the keyboard on the group of the layout that is tried."""
    started = Program(desk, fingers, checkout, library)
    if layout.second_group:
        started.press("CapsLock")
    return started


def article(checkout: Path, library: Path) -> Any:
    """The one article with highlights."""
    rows = ask(checkout, library, "list")
    (annotated,) = [row for row in rows if row["highlights"]]
    return ask(checkout, library, "show", annotated["id"])


def test_reading_and_annotating(program: Program, layout: Layout, checkout: Path, library: Path) -> None:
    """j goes down, Return opens, h highlights, n and Shift+N write notes, 1 to 5 are colours, t tags, Alt+1
    pins a tag and tags with it."""
    at = layout.at
    text = [*(at(letter) for letter in "dkf"), "2", *layout.more]
    # Ctrl+A takes all that was typed, and the next key writes over it.
    program.press(at("j"), "Return", at("h"), at("n"), "3", f"Ctrl+{at('a')}", *text, "Esc")
    for colour in "12345":
        program.press("Right", colour)
    program.press("Shift+" + at("n"), *text, "Esc")
    program.press(at("t"), *text[:3], "Return", at("t"), *text[:3], "Alt+1", "Esc")
    program.press("Shift+" + at("j"), "Alt+1")
    program.quit(at("q"))

    rows, kept = ask(checkout, library, "list"), article(checkout, library)
    assert kept["id"] == rows[1]["id"]
    assert [row["tags"] for row in rows[:4]] == [[], kept["tags"], kept["tags"], []]
    assert [(h["color"], h["note"]) for h in kept["annotations"]] == [
        ("yellow", layout.written),
        *((colour, "") for colour in ("yellow", "green", "blue", "pink", "purple")),
    ]
    assert kept["note"] == layout.written
    assert kept["tags"] == [layout.written[:3]]


def test_sequences_the_palette_and_the_keys_with_ctrl(
    program: Program, layout: Layout, checkout: Path, library: Path, desk: Desk
) -> None:
    """g u goes to a place, Ctrl+K does anything by its name, ? is a sheet of keys, Space reads on, Ctrl+E
    exports, Ctrl+Z takes back, and the place of [ hides the sources whatever is printed there."""
    at = layout.at
    program.press("Return", at("h"), "Right", at("h"), "Right", at("h"), f"Ctrl+{at('z')}")
    program.press(f"Ctrl+{at('k')}", *(at(letter) for letter in "star"), "Return")
    # The sheet takes the first L, so that the second is the only one.
    program.press(layout.question, "Esc", at("l"), layout.question)
    program.press("Esc", f"Ctrl+{at('e')}", "Return")
    notes = Path(desk.environment["HOME"], "Postil notes")
    # A dead key that is pressed before a field has gone would be taken for an accent in it.
    until(lambda: next(notes.glob("*.md"), None), "the exported file")
    program.press("Esc", *["Space"] * 8)
    program.press(at("g"), at("u"), "[")
    program.quit(at("q"))

    kept = article(checkout, library)
    assert (kept["highlights"], kept["starred"], kept["later"]) == (2, True, True)
    assert len(list(notes.glob("*.md"))) == 1
    assert sum(row["read"] for row in ask(checkout, library, "list")) >= 2
    settings = Path(desk.environment["XDG_CONFIG_HOME"], "postil", "settings.ini").read_text(encoding="utf-8")
    assert "place=unread" in settings.splitlines()
    # The brackets hide the panes at their sides; the Hebrew layout prints them the other way round.
    assert ("notes=false" if layout.name == "il" else "sources=false") in settings.splitlines()


def test_an_accent_is_written_after_a_dead_key(
    desk: Desk, fingers: Fingers, checkout: Path, library: Path
) -> None:
    desk.run("setxkbmap", "-layout", "fr")
    program = Program(desk, fingers, checkout, library)
    program.press("Return", "h", "n", "k")

    def noted() -> bool | None:
        return any(row["highlights"] for row in ask(checkout, library, "list")) or None

    until(noted, "the highlight with its editor")
    program.press("[", "e", "Esc")
    program.quit("a")
    assert [h["note"] for h in article(checkout, library)["annotations"]] == ["kê"]
