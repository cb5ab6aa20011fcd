"""How long from a key to the picture? A window on a library, beside an empty text field of plain Qt.

    python -m tests.bench.keying LIBRARY ARTICLES [--json]

Without a DISPLAY it is drawn offscreen. A figure runs from the key's event to the end of the last paint it
leads to. The library is in the system's cache, as far as it has room there. What is highlighted on the way is
taken back; what is read stays read. No backup is made meanwhile, as a window does a minute after it is
opened: of eight gigabytes that takes half a minute, in which a search takes 130 ms now and then.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from reader.library.library import open_library
from reader.model.backups import Keeping
from reader.model.query import ALL, Order
from reader.ui.article_list import ArticleList
from reader.ui.page import Page
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.bench.asking import queries
from tests.bench.figures import Figure, figure, run, share, warm
from tests.bench.painting import Taken, clock, keys, pressed, rest, until_painted, watch
from tests.driving import dress, press_key

#: What a key that shows another article is waited for.
_BOTH = (Page, ArticleList)
#: Keys a second while one is held, and how many.
_HELD, _RATE = 30, 30
_EVERY_MS = 5
#: Between two letters of a search, and how long its list is waited for.
_BETWEEN_MS, _LONGEST_WAIT_MS = 100, 60_000
#: What Esc leads back to, a text of 30,000 words, is there before the next search is typed.
_BACK_MS = 300
#: What is typed, and how many of each kind.
_KINDS_TYPED, _TYPED = ("3 letters and *", "1 word", "2 words", "common word"), 12


class Plain(QTextEdit):
    """The floor: what Qt itself needs to show the same text."""


def floor(window: Window, ids: Iterable[str]) -> list[float]:
    """What a text field of plain Qt of the same size needs to show the texts of these articles."""
    plain = Plain()
    plain.setReadOnly(True)
    plain.setFont(window.page.font())
    plain.resize(window.page.size())
    plain.show()
    QTest.qWait(200)
    bodies = [window.session.library.articles.reading(id).version.text for id in ids]
    taken = clock(until_painted(partial(plain.setPlainText, body), Plain) for body in bodies)
    plain.close()
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 3000)
    return taken


def floor_of_light(window: Window) -> list[float]:
    """What it needs to light another sentence of a text."""
    plain = Plain()
    plain.setPlainText(window.page.toPlainText())
    plain.resize(window.page.size())
    plain.show()
    QTest.qWait(200)
    taken = []
    for n in range(40):
        extra = QTextEdit.ExtraSelection()
        cursor = QTextCursor(plain.document())
        cursor.setPosition(n * 20)
        cursor.setPosition(n * 20 + 60, QTextCursor.MoveMode.KeepAnchor)
        extra.cursor = cursor
        extra.format.setBackground(window.palette().highlight())
        taken.append(until_painted(partial(plain.setExtraSelections, [extra]), Plain))
    plain.close()
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 3000)
    return clock(taken)


def walking(window: Window) -> Iterator[Figure]:
    """From article to article and place to place."""
    window.articles.setFocus()
    newest = [row.id for row in window.session.library.articles.rows(limit=60)]
    shown = floor(window, newest)
    yield pressed("next article (J)", keys("J" * 60, *_BOTH), shown, goal="p50 25, p95 40")
    yield pressed("previous article (K)", keys("K" * 40, *_BOTH), shown, goal="p50 25, p95 40")
    yield pressed("next unread (N)", keys("N" * 40, *_BOTH), shown, goal="p50 25, p95 40")
    yield pressed("read or unread (M)", keys("M" * 40, ArticleList), goal="16")
    yield pressed("select (X)", keys("X" * 40, ArticleList), goal="16")
    yield pressed("select all, none", keys(["Ctrl+A", "Ctrl+Shift+A"] * 10, ArticleList), goal="16")
    yield pressed("end and top of the list", keys(["End", "Home"] * 10, *_BOTH), goal="40")
    yield pressed("next place (Z), previous (A)", keys(["Z", "A"] * 15, ArticleList), goal="60")
    yield figure(f"{_HELD} keys at {_RATE} a second: lag", [held(window) for _ in range(5)], goal="40")


def held(window: Window) -> float:
    """How long after the last of many keys all is painted, in ms, where each comes when it is due."""
    press_key("Home")
    QTest.qWait(300)
    begun = time.perf_counter()
    for n in range(_HELD):
        while time.perf_counter() < begun + n / _RATE:
            QApplication.processEvents()
        press_key("J")
    due = begun + (_HELD - 1) / _RATE
    until_painted(window.articles.canvas.update, ArticleList)
    return (time.perf_counter() - due) * 1000


def opening(window: Window) -> Iterator[Figure]:
    """Sources, those with the most articles among them."""
    library = window.session.library
    largest = sorted(library.sources.all(), key=lambda source: -source.articles)[:15]
    go = window.opening.open_place_by_key
    taken = [until_painted(partial(go, f"source:{source.id}"), ArticleList) for source in largest]
    yield pressed("open a source", taken, goal="60")
    yield pressed("open the Inbox", [until_painted(partial(go, "inbox"), *_BOTH)], goal="60")


def reading(window: Window) -> Iterator[Figure]:
    """In the text, of the usual length and of 30,000 words."""
    library = window.session.library
    window.page.setFocus()
    light = floor_of_light(window)
    window.page.setFocus()
    yield pressed("next sentence (right)", keys(["Right"] * 20 + ["Left"] * 20, Page), light, goal="16")
    yield pressed("highlight (H), undo", keys(["H", "Ctrl+Z"] * 40, Page), goal="16")
    long = library.lists.ids(ALL, Order.LONGEST, offset=0, limit=1)
    window.opening.open_place_by_key("inbox", article=long[0])
    window.articles.setFocus()
    QTest.qWait(200)
    taken: list[Taken] = []
    for _ in range(12):
        press_key("J")
        QTest.qWait(60)
        taken.append(until_painted(partial(press_key, "K"), *_BOTH))
        QTest.qWait(60)
    yield pressed("to 30,000 words (K)", taken, floor(window, long * 5), goal="50")
    window.page.setFocus()
    yield pressed("next sentence in 30,000 words", keys(["Right"] * 40, Page), light, goal="16")
    yield pressed("page on in it (Space)", keys(["Space"] * 20, Page), goal="40")


def typing(asked: dict[str, list[str]], window: Window) -> Iterator[Figure]:
    """A search as it is typed: from the last letter to its rows, and how late the window's own calls are."""
    for kind, lines in asked.items():
        taken, late, used = [], [], []
        for words in lines:
            window.articles.setFocus()
            press_key("Ctrl+F")
            with_clock = Lateness()
            taken.append(_typed(window, words))
            late.append(with_clock.stop())
            used.append(with_clock.used)
            press_key("Esc")
            rest(_BACK_MS)
        yield figure(f"search typed, {kind}", taken, goal="40" if "letters" in kind else "60")
        worst = figure(f"search typed, {kind}: worst wait of the window", late, goal="16")
        yield worst._replace(processor=share(used))


def _typed(window: Window, words: str) -> float:
    """Type words at ten letters a second; from the last of them to the first rows of what they find."""
    field = window.list_pane.search_field
    field.clear()
    for letter in words[:-1]:
        _type(field, letter)
        rest(_BETWEEN_MS)
    loop = QEventLoop()

    def opened(_search: bool) -> None:
        if window.session.place.key == f"search:{words}":
            loop.quit()

    window.opening.place_opened.connect(opened)
    begun = time.perf_counter()
    _type(field, words[-1])
    QTimer.singleShot(_LONGEST_WAIT_MS, loop, partial(loop.exit, 1))
    late = loop.exec()
    window.opening.place_opened.disconnect(opened)
    if late:
        raise RuntimeError(f"Nothing came of a search for {words}.")
    window.articles.canvas.repaint()
    return (time.perf_counter() - begun) * 1000


def _type(field: QLineEdit, letter: str) -> None:
    """A letter of any script, as a keyboard of its language sends it."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(field, event)


class Lateness:
    """By how much calls that are due every few ms come late, at worst: what a key would have waited. `used`
    is the most that the window's thread worked between two of them, in ms of the processor."""

    def __init__(self) -> None:
        self.used, self._worked = 0.0, time.thread_time()
        self._late: list[float] = []
        self._due = time.perf_counter() + _EVERY_MS / 1000
        self._timer = QTimer()
        self._timer.timeout.connect(self._called)
        self._timer.start(_EVERY_MS)

    def _called(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.used = max(self.used, (worked - self._worked) * 1000)
        self._worked = worked
        self._late.append(max(0.0, (now - self._due) * 1000))
        self._due = now + _EVERY_MS / 1000

    def stop(self) -> float:
        """The worst of them, but for one in a hundred."""
        self._timer.stop()
        return share(self._late or [0.0], 0.99)


def measure(path: Path, _articles: int) -> Iterator[Figure]:
    """All the keys."""
    warm(path)
    qInstallMessageHandler(lambda *_: None)  # of the offscreen plugin's own lines
    gc.disable()  # as the program does, until its window is awake
    # Before there is a window: what it collects later is not to be the vocabularies of the languages.
    asked = {kind: queries(kind, "typed")[:_TYPED] for kind in _KINDS_TYPED}
    app = QApplication([])
    dress(app)
    watch(*_BOTH, Plain)
    with tempfile.TemporaryDirectory() as home, open_library(path) as library:
        library.backups.choose(Keeping(minutes=0))
        window = Window(library, Settings(Path(home) / "settings.ini"))
        window.resize(1440, 880)
        window.show()
        QTest.qWaitForWindowActive(window, 3000)
        QTest.qWait(1000)
        for part in (walking, opening, reading, partial(typing, asked)):
            yield from part(window)
        window.close()


if __name__ == "__main__":
    sys.exit(run(measure))
