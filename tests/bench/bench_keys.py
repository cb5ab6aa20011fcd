"""How long from a key to the picture? A window on 100,000 articles, beside an empty text field of plain Qt.

    python -m tests.bench.bench_keys [ARTICLES] [FOLDER]

The library is made once and kept in FOLDER (a folder of the temporary directory unless named); a few minutes.
Without a DISPLAY it is drawn offscreen. A figure runs from the key's event to the end of the last paint it
leads to. Prints the median, the 95th percentile and the worst in milliseconds, and the 95th percentile of
the processor's time, which says more on a busy machine; nothing is asserted.
"""

import gc
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reader.library.library import Library, open_library
from reader.model.query import ALL, Order
from reader.ui.article_list import ArticleList
from reader.ui.page import Page
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.bench.bench_library import fill, texts
from tests.driving import dress, press_key
from tests.library.handmade import store, told

#: The words of the long article, and of one of its paragraphs.
_LONG, _PARAGRAPH = 30_000, 120
_LONGEST_WAIT_S = 5.0

_painted: dict[type, float] = {}
_used: dict[type, float] = {}


def watch(kind: Any) -> None:
    """Note when a kind of widget has been painted."""
    paint = kind.paintEvent

    def painted(self: QWidget, event: object) -> None:
        paint(self, event)
        _painted[kind], _used[kind] = time.perf_counter(), time.process_time()

    kind.paintEvent = painted


class Plain(QTextEdit):
    """The floor: what Qt itself needs to show the same text."""


def until_painted(act: Callable[[], object], *kinds: type) -> tuple[float, float]:
    """Milliseconds, by the clock and of the processor, from before an act to the last paint of these kinds
    that it leads to."""
    QApplication.processEvents()
    begun, used = time.perf_counter(), time.process_time()
    act()
    while min(_painted.get(kind, 0.0) for kind in kinds) < begun:
        QApplication.processEvents()
        if time.perf_counter() - begun > _LONGEST_WAIT_S:
            raise RuntimeError(f"Nothing was painted of {', '.join(kind.__name__ for kind in kinds)}.")
    last = max(kinds, key=lambda kind: _painted[kind])
    return (_painted[last] - begun) * 1000, (_used[last] - used) * 1000


def told_of(name: str, taken: Iterable[tuple[float, float]], goal: str = "") -> None:
    """One line of the table."""
    clock, processor = (sorted(column) for column in zip(*taken, strict=True))
    at = min(len(clock) - 1, int(len(clock) * 0.95))
    print(
        f"{name:36} {statistics.median(clock):8.1f} {clock[at]:8.1f} {clock[-1]:8.1f} {processor[at]:8.1f}"
        f"   {goal}",
        flush=True,
    )


def keys(name: str, chords: Iterable[str], *kinds: type, goal: str = "") -> None:
    """Press keys and tell how long each took to its paint; a key after the other has settled."""
    taken = []
    for chord in chords:
        taken.append(until_painted(lambda chord=chord: press_key(chord), *kinds))  # type: ignore[misc]
        QTest.qWait(15)
    told_of(name, taken, goal)


def long_article(library: Library) -> str:
    """The id of an article of 30,000 words, made where there is none."""
    found = library.lists.ids(ALL, Order.LONGEST, offset=0, limit=1)
    if library.articles.row(found[0]).words < _LONG // 2:
        words = " ".join(body for _, body in zip(range(60), texts(random.Random(3)), strict=False)).split()
        pieces = [words[n : n + _PARAGRAPH] for n in range(0, _LONG, _PARAGRAPH)]
        text = "\n\n".join(
            ". ".join(" ".join(p[n : n + 15]) for n in range(0, len(p), 15)) + "." for p in pieces
        )
        store(library, "long.txt", told("A long one", text), day="2017-07-15")
        found = library.lists.ids(ALL, Order.LONGEST, offset=0, limit=1)
    return found[0]


def floor(window: Window, ids: Iterable[str], name: str) -> None:
    """What a text field of plain Qt of the same size needs to show the same texts, and to light a word."""
    plain = Plain()
    plain.setReadOnly(True)
    plain.setFont(window.page.font())
    plain.resize(window.page.size())
    plain.show()
    QTest.qWait(200)
    library = window.session.library
    bodies = [library.articles.reading(id).version.text for id in ids]
    told_of(f"floor: {name}", [until_painted(lambda t=t: plain.setPlainText(t), Plain) for t in bodies])  # type: ignore[misc]
    taken = []
    for n in range(60):
        extra = QTextEdit.ExtraSelection()
        cursor = QTextCursor(plain.document())
        cursor.setPosition(n * 20)
        cursor.setPosition(n * 20 + 60, QTextCursor.MoveMode.KeepAnchor)
        extra.cursor = cursor
        extra.format.setBackground(window.palette().highlight())
        taken.append(until_painted(lambda e=extra: plain.setExtraSelections([e]), Plain))  # type: ignore[misc]
    told_of("floor: light a sentence in it", taken)
    plain.close()
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 3000)


def measure(window: Window, long: str) -> None:
    """All the keys."""
    both = (Page, ArticleList)
    print(
        f"{'ms from the key to the paint':36} {'p50':>8} {'p95':>8} {'worst':>8} {'cpu p95':>8}   goal (p95)"
    )
    ids = [row.id for row in window.session.library.articles.rows(limit=100)]
    window.articles.setFocus()
    keys("next article (J)", "J" * 100, *both, goal="40")
    keys("previous article (K)", "K" * 60, *both, goal="40")
    keys("next unread (N)", "N" * 60, *both, goal="40")
    keys("read or unread (M)", "M" * 60, ArticleList, goal="16")
    keys("select (X)", "X" * 40, ArticleList, goal="16")
    keys("take the next in (Shift+Down)", ["Shift+Down"] * 40, *both, goal="40")
    keys("select all, none", ["Ctrl+A", "Ctrl+Shift+A"] * 20, ArticleList, goal="16")
    keys("end and top of the list", ["End", "Home"] * 10, *both, goal="40")
    keys("next place (Z), previous (A)", ["Z", "A"] * 20, ArticleList, goal="60")
    floor(window, ids, "a text of 550 words")
    window.opening.open_place_by_key("inbox", article=ids[20])
    window.page.setFocus()
    keys("next sentence (right)", ["Right"] * 20 + ["Left"] * 20, Page, goal="16")
    keys("highlight (H), undo", ["H", "Ctrl+Z"] * 20, Page, goal="16")
    window.opening.open_place_by_key("inbox", article=long)
    window.articles.setFocus()
    QTest.qWait(200)
    taken = []
    for _ in range(20):
        press_key("J")
        QTest.qWait(60)
        taken.append(until_painted(lambda: press_key("K"), *both))
        QTest.qWait(60)
    told_of("to 30,000 words (K)", taken, "50")
    window.page.setFocus()
    keys("next sentence in it", ["Right"] * 100, Page, goal="16")
    keys("next paragraph in it", ["Down"] * 60, Page, goal="16")
    keys("page on in it (Space)", ["Space"] * 40, Page, goal="40")
    keys("end of it, beginning", ["End", "Home"] * 10, Page, goal="50")
    floor(window, [long] * 10, "30,000 words")


def main(articles: int, folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"bench-{articles}.sqlite"
    gc.disable()  # as the program does, until its window is awake
    app = QApplication([])
    dress(app)
    for kind in (Page, ArticleList, Plain):
        watch(kind)
    if not path.exists():
        making = path.with_suffix(".making")
        with open_library(making) as library:
            fill(library, articles)
        making.rename(path)
    with tempfile.TemporaryDirectory() as home, open_library(path) as library:
        long = long_article(library)
        library.marking.mark(ALL, "read", on=False)
        library.articles.set_place(long, 0)
        window = Window(library, Settings(Path(home) / "settings.ini"))
        window.resize(1440, 880)
        window.show()
        QTest.qWaitForWindowActive(window, 3000)
        QTest.qWait(500)
        print(f"{articles:,} articles, {QApplication.platformName()}, {window.width()}x{window.height()}")
        measure(window, long)
        window.close()
    return 0


if __name__ == "__main__":
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    kept = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.gettempdir()) / "postil-bench"
    sys.exit(main(many, kept))
