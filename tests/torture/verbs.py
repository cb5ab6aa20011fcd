"""Every action of the table while the library fails beneath it, and faults where nobody foresaw them.

Whatever fails is told in one sentence in the window; no report of a fault opens.
"""

import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.library.library import Library, open_library
from reader.services.reporting import known
from reader.ui import faults
from reader.ui.hooks import end_painting, hear_errors
from reader.ui.settings import Settings
from reader.ui.table import ACTIONS
from reader.ui.window import Window
from tests.driving import answer_dialogs, dress, press_key
from tests.torture import ground
from tests.torture.tally import Tally, times

#: What ends the window, or waits for the network of the desktop.
_NOT = frozenset({"quit_program", "open_original"})
#: So long is waited for jobs, in turns of the event loop.
_TURNS = 3_000


def full(library: Library) -> Callable[[], None]:
    """No page more: SQLITE_FULL, as on a full disk."""
    with library.writing() as db:
        before = db.conn.execute("PRAGMA max_page_count").fetchone()[0]
        pages = db.conn.execute("PRAGMA page_count").fetchone()[0]
        db.conn.execute(f"PRAGMA max_page_count = {pages}")

    def undo() -> None:
        with library.writing() as db:
            db.conn.execute(f"PRAGMA max_page_count = {before}")

    return undo


def read_only(library: Library) -> Callable[[], None]:
    """SQLITE_READONLY at every write."""
    connection: sqlite3.Connection = library._database().conn
    connection.execute("PRAGMA query_only = ON")

    def undo() -> None:
        connection.execute("PRAGMA query_only = OFF")

    return undo


def damaged(library: Library) -> Callable[[], None]:
    """Half of the pages are noise; what was read before may be remembered."""
    sound = library.path.read_bytes()
    half = len(sound) // 2 // 4096 * 4096
    with library.path.open("r+b") as file:
        file.seek(half)
        file.write(b"\x5a" * (len(sound) - half))

    def undo() -> None:
        with library.path.open("r+b") as file:
            file.write(sound)

    return undo


def gone(library: Library) -> Callable[[], None]:
    """The file is not there any more."""
    aside = library.path.with_suffix(".aside")
    library.path.rename(aside)

    def undo() -> None:
        aside.rename(library.path)

    return undo


FAILURES: dict[str, Callable[[Library], Callable[[], None]]] = {
    "a full disk": full,
    "a file that cannot be written": read_only,
    "damaged pages": damaged,
    "a file that is gone": gone,
}


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """One row a way to fail."""
    folder.mkdir(parents=True, exist_ok=True)
    sound = folder / "sound" / "library.sqlite"
    sound.parent.mkdir()
    ground.made(sound)
    names = [action.name for action in ACTIONS if action.name not in _NOT]
    many = times(len(names), share)
    asked = [names[n * len(names) // many] for n in range(many)]
    yield injected(_copied(sound, folder), times(100, share))
    for what in FAILURES:
        yield failing(_copied(sound, folder), what, asked)


def _copied(sound: Path, folder: Path) -> Path:
    """A copy of a library in a folder that is made anew."""
    return ground.copied(sound, folder / "now")


def injected(path: Path, number: int) -> Tally:
    """Have verbs, slots and jobs fail in ways that nobody foresaw: each opens a report, Esc goes on, and the
    library is closed as it should be."""
    tally = Tally("faults in verbs, slots and jobs")

    def fail(*_given: object) -> None:
        raise KeyError("words of the reader's")

    names = [action.name for action in ACTIONS]
    hook = sys.excepthook
    with pytest.MonkeyPatch.context() as patch, open_library(path) as library:
        window = opened(path, library)
        patch.setattr(sys, "excepthook", hook)
        hear_errors(window)
        found = faults.of(window)
        ways: tuple[Callable[[str], object], ...] = (
            lambda name: QTimer.singleShot(0, partial(window.run, name)),
            lambda _name: QTimer.singleShot(0, fail),
            lambda _name: window.jobs.run("fails", fail, print, window.tell_trouble),
            lambda _name: window.jobs.run("fails", lambda _job: 1, fail, window.tell_trouble),
        )
        for n in range(number):
            name = names[n % len(names)]
            action = window.actions_by_name[name]
            window.actions_by_name[name] = replace(action, command=fail, needs=None)
            ways[n % len(ways)](name)
            for _ in range(_TURNS):
                QApplication.processEvents()
                if found.sheet is not None:
                    break
            open_now = found.sheet is not None and window.context() == "fault"
            window.actions_by_name[name] = action
            press_key("Esc")
            closed = found.sheet is None and window.context() != "fault"
            tally.count([] if open_now and closed else [f"opened {open_now}, closed {closed}"], name)
        window.close()
    log = path.with_name(f"{path.name}-wal")
    tally.count(["the log is not folded in"] if log.exists() and log.stat().st_size else [], "closed")
    return tally.done()


def failing(path: Path, what: str, names: Sequence[str]) -> Tally:
    """Do these actions in a window whose library fails in this way."""
    tally = Tally(f"actions done on {what}")
    with pytest.MonkeyPatch.context() as patch, open_library(path) as library:
        answer_dialogs(patch)
        window = opened(path, library)
        undo = FAILURES[what](library)
        for name in names:
            tally.count(_wrong(window, name), name)
        undo()
        window.close()
    return tally.done()


def opened(path: Path, library: Library) -> Window:
    """A window on a library, awake, with the keys in its list."""
    dress(_app())
    library.prepare_writing()
    window = Window(library, Settings(path.parent / "settings.ini"))
    window.show()
    window.wake()
    window.activateWindow()
    window.articles.setFocus()
    settle(window)
    return window


def _wrong(window: Window, name: str) -> list[str]:
    """What went wrong in an action beside what is told of the library."""
    met: list[BaseException] = []

    def meet(_kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        end_painting(trace)
        met.append(error)

    hook, sys.excepthook = sys.excepthook, meet
    try:
        if window.can(window.actions_by_name[name]):
            window.run(name)
        focus = QApplication.focusWidget()
        if focus is not None:
            QTest.keyClicks(focus, "x")
        settle(window)
        for _ in range(3):
            window.run("leave_dialog" if window.context() in _ASKING else "leave")
        settle(window)
    except Exception as error:
        met.append(error)
    finally:
        sys.excepthook = hook
    return [f"{type(error).__name__}: {str(error)[:120]}" for error in met if known(error) is None]


_ASKING = ("chooser", "plan", "search", "field", "writing", "template", "fault")


def settle(window: Window) -> None:
    """Let all jobs of a window come home."""
    for _ in range(_TURNS):
        QApplication.processEvents()
        if not window.jobs.busy:
            return
        QTest.qWait(1)


def _app() -> QApplication:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    return app
