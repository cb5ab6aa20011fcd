"""How long from a key to the picture of the notes desk? A window on 20,000 highlights and notes.

    python -m tests.bench.bench_desk [HIGHLIGHTS] [FOLDER]

The library is made once and kept in FOLDER (a folder of the temporary directory unless named). Without a
DISPLAY it is drawn offscreen. Figures as in keying; nothing is asserted.
"""

import gc
import os
import sys
import tempfile
from functools import partial
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.library.library import open_library
from reader.ui.desk_list import DeskList
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.bench.libraries import annotate, every, fill
from tests.bench.painting import head, keys, told_of, until_painted, watch
from tests.driving import dress, press_key

#: Highlights of an article.
_AN_ARTICLE = 5


def made(folder: Path, highlights: int) -> Path:
    """The library, made where there is none."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"desk-{highlights}.sqlite"
    if not path.exists():
        making = path.with_suffix(".making")
        with open_library(making) as library:
            fill(library, highlights // _AN_ARTICLE)
            annotate(library, every(library), _AN_ARTICLE)
        making.rename(path)
    return path


def press(*chords: str) -> None:
    """Press keys one after another."""
    for chord in chords:
        press_key(chord)


def taken(
    name: str, goal: str, *ways: tuple[str, ...], times: int = 60, before: tuple[str, ...] = ()
) -> None:
    """Tell how long the last key of each way takes to its paint; the keys before it are not counted."""
    measured = []
    for n in range(times):
        *first, last = ways[n % len(ways)]
        press(*before, *first)
        QTest.qWait(30)
        measured.append(until_painted(lambda last=last: press_key(last), DeskList))  # type: ignore[misc]
        QTest.qWait(60)
    told_of(name, measured, goal)


def measure() -> None:
    """All the keys."""
    head()
    taken("open (G H)", "200", ("Esc", "G", "H"), times=15)
    told_of("next (J)", keys("J" * 60, DeskList), "16")
    told_of("end and top", keys(["End", "Home"] * 10, DeskList), "50")
    told_of("a page on", keys(["PgDown"] * 20, DeskList), "50")
    taken("only a colour, and all again (C 1)", "50", *[("C", str(n)) for n in (1, 1, 2, 2, 3, 3, 4, 4)])
    taken("with a note, without, all", "50", ("Shift+N",), times=18)
    taken("lost, and all again", "50", ("Shift+O",))
    press("F")
    field = QApplication.focusWidget()
    assert field
    for word in ("the", "ta ra", "e st"):
        measured = []
        for _ in range(3):
            for letter in word:
                measured.append(until_painted(partial(QTest.keyClicks, field, letter), DeskList))
                QTest.qWait(10)
            press("Ctrl+A", "Del")
            QTest.qWait(10)
        told_of(f"a letter of “{word}”", measured, "50")
    press("Esc")
    QTest.qWait(100)
    told_of("other headings (B)", keys(["B"] * 20, DeskList), "50")
    told_of("other order (Shift+S)", keys(["Shift+S"] * 18, DeskList), "50")
    told_of("recolour", keys(["2", "1"] * 10, DeskList), "50")


def main(highlights: int, folder: Path) -> int:
    gc.disable()  # as the program does, until its window is awake
    app = QApplication([])
    dress(app)
    watch(DeskList)
    path = made(folder, highlights)
    with tempfile.TemporaryDirectory() as home, open_library(path) as library:
        window = Window(library, Settings(Path(home) / "settings.ini"))
        window.resize(1440, 880)
        window.show()
        QTest.qWaitForWindowActive(window, 3000)
        QTest.qWait(500)
        print(f"{highlights:,} highlights, {QApplication.platformName()}, {window.width()}x{window.height()}")
        press("G", "H")
        QTest.qWait(1500)
        measure()
        window.close()
    return 0


if __name__ == "__main__":
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    kept = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.gettempdir()) / "postil-bench"
    sys.exit(main(many, kept))
