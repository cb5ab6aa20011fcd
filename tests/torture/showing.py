"""A reader who looks at all that a library holds: a process of its own, so that it can be watched.

    python -m tests.torture.showing LIBRARY FOLDER [MOST]

Each article is opened, scrolled to its end, searched and noted on; views are opened; all is exported into the
folder. Printed as JSON: how many articles, and how long the window was not itself at the longest, where.
"""

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.library.library import open_library
from reader.model.export import EVERYTHING, Order
from reader.services import exporting, workers
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import dress, press_key

#: Views and choosers that show titles, tags, notes and names.
_VIEWS = (
    "go_inbox",
    "go_highlights",
    "go_tags",
    "go_outline",
    "go_review",
    "go_templates",
    "palette",
    "keys",
)
_FORMATS = ("markdown", "html", "csv", "jsonld", "docx", "bibtex", "text")


class Watch:
    """Times of the window's own thread, which the load of the machine does not change."""

    def __init__(self) -> None:
        self.longest, self.where = 0.0, ""

    def turn(self, act: Callable[[], object], where: str) -> None:
        """Do something as a slot of the window would, and let all come of it that comes at once."""
        began = time.thread_time()
        act()
        QApplication.processEvents()
        took = time.thread_time() - began
        if took > self.longest:
            self.longest, self.where = took, where


def main(library: Path, folder: Path, most: int) -> dict[str, object]:
    """Look at a library. Nothing of it is changed but by one note."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    dress(app)
    watch = Watch()
    with open_library(library) as opened:
        window = Window(opened, Settings(folder / "settings.ini"))
        window.resize(1440, 880)
        window.show()
        window.wake()
        QApplication.processEvents()
        rows = opened.articles.rows(limit=most)
        for row in rows:
            _look(window, watch, row.id)
        for name in _VIEWS:
            watch.turn(partial(window.run, name), name)
            _settle(window)
            press_key("Esc")
        for format in _FORMATS:
            exporting.run(opened, Order(EVERYTHING, format, folder / format))
        window.close()
    workers.close()
    return {"articles": len(rows), "longest": round(watch.longest, 2), "where": watch.where}


def _look(window: Window, watch: Watch, id: str) -> None:
    watch.turn(lambda: window.opening.open_place_by_key("inbox", article=id), f"open {id}")
    window.page.setFocus()
    for key in ("PgDown", "End", "Up", "Home", "Down"):
        watch.turn(partial(press_key, key), f"{key} in {id}")
    watch.turn(lambda: window.run("article_note"), f"note on {id}")
    editing = window.notes.editing
    if editing is not None and editing.editor is not None:
        QTest.keyClicks(editing.editor, "<img src='file:///etc/passwd'> seen")
    press_key("Esc")


def _settle(window: Window) -> None:
    until = time.monotonic() + 20
    while window.jobs.busy and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    told = main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 10_000)
    print(json.dumps(told))
