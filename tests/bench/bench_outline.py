"""How long from a key to the picture of an outline? A window on one of 2,000 items.

    python -m tests.bench.bench_outline [ITEMS] [FOLDER]

The library is made once and kept in FOLDER (a folder of the temporary directory unless named). Without a
DISPLAY it is drawn offscreen. Figures as in keying; nothing is asserted.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.library.library import Library, open_library
from reader.ui.outline_list import OutlineList
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.bench.bench_desk import made, press
from tests.bench.painting import head, keys, told_of, until_painted, watch
from tests.driving import dress

#: Of so many items one is a heading.
_HEADED = 20


def outline(library: Library, items: int) -> None:
    """An outline of highlights beneath headings."""
    ids = [highlight.id for _, highlight in library.annotations.all(limit=items)]
    into, _ = library.outlines.create("Bench")
    for n in range(0, items, _HEADED):
        library.outlines.add(into, words=f"Part {n // _HEADED + 1}", heading=True, depth=0)
        library.outlines.add(into, highlights=ids[n : n + _HEADED - 1])


def opened() -> tuple[float, float]:
    """How long the view takes to open."""
    press("Esc", "G")
    QTest.qWait(60)
    return until_painted(lambda: press("O"), OutlineList)


def main(items: int, folder: Path) -> int:
    app = QApplication([])
    dress(app)
    watch(OutlineList)
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "library.sqlite"
        shutil.copyfile(made(folder, items + items // 4), path)
        with open_library(path) as library:
            outline(library, items)
            window = Window(library, Settings(Path(home) / "settings.ini"))
            window.resize(1440, 880)
            window.show()
            QTest.qWaitForWindowActive(window, 3000)
            QTest.qWait(500)
            print(f"{items:,} items, {QApplication.platformName()}, {window.width()}x{window.height()}")
            head()
            press("G", "O")
            QTest.qWait(800)
            told_of("open (G O)", [opened() for _ in range(15)], "200")
            told_of("next (J)", keys("J" * 60, OutlineList), "16")
            told_of("a page on", keys(["PgDown"] * 20, OutlineList), "50")
            told_of("move down", keys(["Alt+Down"] * 30, OutlineList), "50")
            told_of("move up", keys(["Alt+Up"] * 30, OutlineList), "50")
            told_of("out and in", keys(["Shift+Tab", "Tab"] * 10, OutlineList), "50")
            told_of("undo", keys(["Ctrl+Z"] * 10, OutlineList), "50")
            told_of("fold and unfold all", keys(["Shift+Z"] * 10, OutlineList), "50")
            window.close()
    return 0


if __name__ == "__main__":
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    kept = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.gettempdir()) / "postil-bench"
    sys.exit(main(many, kept))
