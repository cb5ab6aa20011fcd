"""A cat on the keyboard: keys of the action table and words in any order, in a real window.

No error comes out of it; the window shows what the library holds; and what is undone leads back to what was.
"""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.library.library import Library, open_library
from reader.services.reporting import known
from reader.ui import addresses
from reader.ui.actions import PANES
from reader.ui.chooser import Chooser
from reader.ui.table import EVERY_ACTION
from reader.ui.window import Window
from tests.driving import answer_dialogs, press_key
from tests.torture import ground
from tests.torture.tally import Tally, times
from tests.torture.verbs import opened, settle

#: What ends the window, or asks a printer.
_NOT = frozenset({"quit_program", "restore_backup", "salvage_library", "send_pages"})
_PRESSED = 4_000
_WORDS = (
    "dam", "tag:", "is:unread", '"a b"', "in:notes ", "water OR", "-dam", "trade/oil", "**b**", "[[", "- x",
)  # fmt: skip
_PLAIN = ("Tab", "Shift+Tab", "Esc", "Return", "Up", "Down", "Left", "Right", "Home", "End", "Del", "Space")
#: What a reader does most, and what leads out of anything.
_USUAL = ("Ctrl+3", "Right", "H", "Shift+H", "N", "Shift+N", "T", "S", "E", "M", "2", "Esc", "Esc")
_SIZES = ((1440, 880), (1024, 700), (640, 480))
#: So many steps at most are undone to come back to what was before a key.
_MOST = 12


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """One row."""
    folder.mkdir(parents=True, exist_ok=True)
    sound = folder / "sound" / "library.sqlite"
    sound.parent.mkdir()
    ground.made(sound)
    yield pressed(ground.copied(sound, folder / "now"), times(_PRESSED, share))


def pressed(path: Path, number: int, seed: int = 1) -> Tally:
    """Press so many keys in a window on a library; the same ones for the same `seed`."""
    tally = Tally("keys in any order")
    with pytest.MonkeyPatch.context() as patch, open_library(path) as library:
        answer_dialogs(patch)
        patch.setattr(addresses, "hand_on", lambda _address: True)
        cat = Cat(opened(path, library), library, random.Random(seed))
        for _ in range(number):
            name, press = cat.choose()
            tally.count(cat.wrong_after(press), f"{tally.tried} {cat.context} {name}")
            if not cat.window.isVisible():
                # What is done to the file of a library, such as bringing back a backup, is done between two.
                cat.window = opened(path, library)
        cat.window.close()
    tally.remark = f"{cat.undone} acts undone and done again"
    return tally.done()


class Cat:
    """Presses keys, and looks what came of it."""

    def __init__(self, window: Window, library: Library, dice: random.Random) -> None:
        self.window, self._library, self._dice = window, library, dice
        self.context = ""
        self.undone = 0
        self._keys: dict[str, list[str]] = {}
        for action in EVERY_ACTION:
            for context, keys in action.bindings:
                if action.name not in _NOT:
                    self._keys.setdefault(context, []).append(keys)

    def choose(self) -> tuple[str, Callable[[], None]]:
        """What is done next, and how it is called."""
        dice, kind = self._dice, self._dice.random()
        self.context = self.window.context()
        if kind < 0.1:
            words = dice.choice(_WORDS)
            return f"types {words}", lambda: QTest.keyClicks(_focus(self.window), words)
        if kind < 0.13:
            size = dice.choice(_SIZES)
            return f"is resized to {size}", lambda: self.window.resize(*size)
        if self.context not in PANES and kind < 0.35:
            return "leaves", lambda: self._press("Esc")
        everywhere = self._keys["everywhere"]
        here = self._keys.get(self.context, everywhere)
        some = _PLAIN if kind < 0.2 else _USUAL if kind < 0.5 else here if kind < 0.75 else everywhere
        keys = dice.choice(some)
        return f"presses {keys}", lambda: self._press(keys)

    def wrong_after(self, press: Callable[[], None]) -> list[str]:
        """What is wrong once something was pressed."""
        before, steps = ground.held(self._library), self._steps()
        try:
            press()
            self._settle()
            found = self._looks()
            if self._steps() > steps:
                found += self._undo(before, steps)
        except Exception as error:
            return [f"{type(error).__name__}: {error}"] if known(error) is None else []
        return found

    def _press(self, keys: str) -> None:
        for key in keys.split(", "):
            _focus(self.window)
            press_key(key)

    def _settle(self) -> None:
        settle(self.window)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _looks(self) -> list[str]:
        """What the window shows that the library does not hold."""
        window, found = self.window, []
        reading = window.session.reading
        if reading and not window.session.version:
            now = self._library.articles.reading(reading.row.id)
            found += ["other highlights are shown"] if now.highlights != reading.highlights else []
        choosers = [each.prompt for each in window.findChildren(Chooser) if each.isVisible()]
        if len(choosers) > (window.context() == "chooser"):
            found.append(f"on show without the keys: {', '.join(choosers)}")
        return found + (["a fault is told"] if window.context() == "fault" else [])

    def _undo(self, before: ground.Kept, steps: int) -> list[str]:
        """Undo all that was done since, and do it again."""
        after, back = ground.held(self._library), 0
        while self._steps() > steps and back < _MOST:
            self.window.run("undo")
            self._settle()
            back += 1
        found = ["undone, it is otherwise than before"] if ground.held(self._library) != before else []
        for _ in range(back):
            self.window.run("redo")
            self._settle()
        self.undone += 1
        return found + (["done again, it is otherwise"] if ground.held(self._library) != after else [])

    def _steps(self) -> int:
        """How many acts stand that can be undone."""
        return sum(not act.undone for act in self._library.journal.history(limit=10_000))


def _focus(window: Window) -> QWidget:
    """What gets the keys: the window itself where nothing in it has the focus."""
    focus = QApplication.focusWidget()
    if focus is None:
        window.activateWindow()
        window.setFocus()
    return focus or window
