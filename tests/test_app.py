"""The window's face as a process: without a screen, as a picture, started twice."""

import os
import shutil
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from reader import app
from reader.__main__ import COMMANDS, command_of, names_command
from reader.cli import COMMANDS as CLI_COMMANDS
from reader.library.library import open_library
from reader.library.lockfile import LockFile
from reader.model.errors import LibraryUnusable
from reader.services import requests
from reader.services.crashes import CrashFile, told
from reader.ui import starting
from reader.ui.settings import Settings


def run(checkout: Path, home: Path, *arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    """python main.py in a home of its own, without a screen."""
    return told_to(subprocess.PIPE, checkout, home, *arguments, **variables)


def told_to(
    out: int, checkout: Path, home: Path, *arguments: object, **variables: str
) -> subprocess.CompletedProcess[str]:
    """The same, which says what it says into a file that is open."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("XDG_", "QT_", "POSTIL_", "DISPLAY", "WAYLAND"))
    }
    return subprocess.run(
        [sys.executable, str(checkout / "main.py"), *map(str, arguments)],
        cwd=checkout,
        env={**environment, "HOME": str(home), **variables},
        stdout=out,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )


@dataclass(frozen=True, slots=True)
class Start:
    """A start of the program: the home that it was in, and what it said."""

    home: Path
    done: subprocess.CompletedProcess[str]

    @property
    def library(self) -> Path:
        return self.home / ".local/share/postil/library.sqlite"


@pytest.fixture(scope="module")
def first(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Start:
    """The first start of all, without a screen: it brings the samples. Other starts here come after it."""
    home = tmp_path_factory.mktemp("home")
    return Start(home, run(checkout, home))


def test_without_a_screen_the_first_start_does_the_same_job_and_draws_it(
    checkout: Path, first: Start
) -> None:
    done = first.done
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        "5 captures: 24 articles, 20 of them new, 4 already here; 13 cut, 2 without a title." in done.stdout
    )
    assert "TikToker Arrested for Insulting Uzbek Citizens Online" in done.stdout
    picture = Path(done.stdout.strip().splitlines()[-1].split(" drawn to ")[1])
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1440, 880)
    again = run(checkout, first.home)
    assert "20 of them new" not in again.stdout
    with open_library(first.library, read_only=True) as library:
        assert library.articles.counts().articles == 20


@pytest.mark.parametrize("theme", ["light", "dark", "sepia"])
def test_a_screenshot_is_drawn_in_the_size_and_the_theme_that_were_asked_for(
    checkout: Path, first: Start, tmp_path: Path, theme: str
) -> None:
    target = tmp_path / "window.png"
    done = run(checkout, first.home, "screenshot", target, "--size", "1024x700", "--theme", theme)
    assert (done.returncode, done.stderr) == (0, "")
    image = QImage(str(target))
    assert (image.width(), image.height()) == (1024, 700)
    colours = {"light": "#fcfbf8", "dark": "#1d1e20", "sepia": "#f7efdf"}
    assert image.pixelColor(600, 40).name() == colours[theme]


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("screenshot", "/nowhere/at/all.png"), 1, "/nowhere/at/all.png cannot be written"),
        (("screenshot",), 2, "screenshot needs the name of one PNG file"),
        (("screenshot", "a.png", "--size", "big"), 2, "give it as 1440x880"),
        (("screenshot", "a.png", "--article", "nobody"), 1, "nobody"),
        (("--library", "/proc/version"), 1, "/proc/version"),
        (("screenshot", "/proc/version"), 1, "/proc/version is there already and is no PNG picture"),
        (("screenshot", "/tmp"), 1, "/tmp is there already"),
        (
            ("--library", "/nowhere/typo.sqlite", "screenshot", "a.png"),
            1,
            "no library at /nowhere/typo.sqlite",
        ),
        (("/nowhere/capture.txt",), 1, "/nowhere/capture.txt"),
    ],
)
def test_what_cannot_be_drawn_is_one_sentence(
    checkout: Path, first: Start, arguments: tuple[str, ...], code: int, words: str
) -> None:
    done = run(checkout, first.home, *arguments)
    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_start_without_a_screen_brings_no_samples_into_a_library_of_ones_own_and_needs_no_listener(
    checkout: Path, tmp_path: Path
) -> None:
    """`main.py | head` is no fault: all is done, though nobody reads what is said."""
    library = tmp_path / "own.sqlite"
    with open_library(library):
        pass
    read, unread = os.pipe()
    os.close(read)
    done = told_to(unread, checkout, tmp_path, "--library", library)
    os.close(unread)
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "window.png").exists()
    with open_library(library, read_only=True) as opened:
        assert opened.articles.counts().articles == 0


def test_a_screen_that_is_not_there_is_no_screen(checkout: Path, first: Start) -> None:
    free = next(n for n in range(90, 999) if not Path(f"/tmp/.X11-unix/X{n}").exists())
    done = run(checkout, first.home, DISPLAY=f":{free}")
    assert (done.returncode, done.stderr) == (0, "")
    assert "There is no screen here" in done.stdout


def test_drawing_the_window_changes_no_settings(checkout: Path, first: Start, tmp_path: Path) -> None:
    run(checkout, first.home, "screenshot", tmp_path / "a.png", "--size", "700x500")
    settings = first.home / ".config/postil/settings.ini"
    assert not settings.exists() or "sizes" not in settings.read_text(encoding="utf-8")


def test_the_second_start_hands_its_files_to_the_first_and_leaves(checkout: Path, tmp_path: Path) -> None:
    """Offscreen, as no screen is at hand here; POSTIL_BENCH lets a window open there."""
    library, capture = tmp_path / "library.sqlite", tmp_path / "late.txt"
    body = "A body that nobody has seen before, about a bridge over a river. " * 12
    capture.write_text(f"A bridge is opened at last\n\n{body}", encoding="utf-8")
    environment = {"QT_QPA_PLATFORM": "offscreen", "POSTIL_BENCH": "open", "HOME": str(tmp_path)}
    first = subprocess.Popen(
        [sys.executable, str(checkout / "main.py"), "--library", str(library)],
        cwd=checkout,
        env={**os.environ, **environment},
    )
    try:
        until = time.monotonic() + 30
        while time.monotonic() < until and not _holds(library, 20):
            time.sleep(0.1)
        second = run(checkout, tmp_path, "--library", library, capture, **environment)
        assert (second.returncode, second.stderr) == (0, "")
        while time.monotonic() < until and not _holds(library, 21):
            time.sleep(0.1)
        assert _holds(library, 21)
    finally:
        first.terminate()
        first.wait(10)


def test_a_second_start_does_not_wait_for_the_lock_of_a_window_that_takes_requests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, heard = tmp_path / "library.sqlite", list[object]()
    lock, ended = LockFile(library), threading.Event()
    library.touch()
    requests.make_folder(requests.folder(library))

    def window() -> None:
        while not ended.is_set() and not heard:
            heard.extend(asked for _, asked in requests.taken(requests.folder(library)))
            time.sleep(0.01)

    first = threading.Thread(target=window)
    first.start()
    monkeypatch.setenv("POSTIL_BENCH", "open")
    monkeypatch.setattr(starting, "opened", lambda *_: pytest.fail("it waits for the library"))
    try:
        assert app.main(["--library", str(library), "postil://article/1"]) == 0
    finally:
        ended.set()
        first.join()
        lock.release()
    assert heard == [["postil://article/1"]]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("ended_by", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_note_that_is_being_typed_is_kept_when_the_process_is_ended(
    checkout: Path, first: Start, tmp_path: Path, ended_by: str
) -> None:
    """The signal comes with the last letter, before anything could be saved by itself."""
    library, script = tmp_path / "library.sqlite", tmp_path / "note.py"
    shutil.copyfile(first.library, library)
    with open_library(library) as opened:
        article = opened.articles.rows()[0].id
    script.write_text(
        # A shell that runs the tests in the background has its children ignore SIGINT.
        "import os, signal, sys\n"
        f"signal.signal(signal.{ended_by}, signal.SIG_DFL)\n"
        "from PySide6.QtTest import QTest\n"
        "from reader import app\n"
        "def type_and_end(window):\n"
        "    window.run('article_note')\n"
        "    QTest.keyClicks(window.notes.editing.editor, 'half a thou')\n"
        f"    os.kill(os.getpid(), signal.{ended_by})\n"
        "class Late(app.Handover):\n"
        "    def look(self):\n"
        "        super().look()\n"
        "        app.QTimer.singleShot(0, lambda: type_and_end(self.parent()))\n"
        "app.Handover = Late\n"
        f"sys.exit(app.main(['--library', {str(library)!r}]))\n",
        encoding="utf-8",
    )
    environment = {"QT_QPA_PLATFORM": "offscreen", "POSTIL_BENCH": "open", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, str(script)],
        cwd=checkout,
        env={**os.environ, **environment, "PYTHONPATH": str(checkout)},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    with open_library(library, read_only=True) as opened:
        assert opened.annotations.article_note(article) == "half a thou"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a program otherwise")
def test_a_start_after_a_crash_offers_its_report_and_notes_the_next_crash(
    checkout: Path, first: Start, tmp_path: Path
) -> None:
    """The crash of the last run was written before; this run tells of it, then crashes itself."""
    library, state, script = tmp_path / "library.sqlite", tmp_path / "state", tmp_path / "crash.py"
    shutil.copyfile(first.library, library)
    crash = CrashFile(state / "postil", library)
    crash.begin()
    crash.write("Fatal Python error: Aborted")
    crash.end()
    script.write_text(
        "import faulthandler, sys\n"
        "from reader import app\n"
        "from reader.ui import faults\n"
        "offer = faults.Faults.offer\n"
        "def offered(self, left):\n"
        "    offer(self, left)\n"
        "    print(left.strip(), self._w.status.message, sep='\\n', flush=True)\n"
        "    faulthandler._sigsegv()\n"
        "faults.Faults.offer = offered\n"
        f"sys.exit(app.main(['--library', {str(library)!r}]))\n",
        encoding="utf-8",
    )
    home = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(state)}
    done = subprocess.run(
        [sys.executable, str(script)],
        cwd=checkout,
        env={**os.environ, **home, "QT_QPA_PLATFORM": "offscreen", "POSTIL_BENCH": "open"}
        | {"PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.startswith("Fatal Python error: Aborted\nPostil ended unexpectedly last time; ")
    lines = told(CrashFile(state / "postil", library).begin())
    assert lines[0] == "Fatal Python error: Segmentation fault"
    assert any(line.startswith("  reader/app.py:") for line in lines)


def test_a_fault_before_there_is_a_window_is_told_without_a_word_of_the_reader(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def fail(_options: object) -> int:
        raise KeyError("a title")

    monkeypatch.setattr(app, "_screenshot", fail)
    assert app.main(["screenshot", str(tmp_path / "a.png")]) == 1
    said = capsys.readouterr().err
    assert said.startswith("Postil stopped by a fault of its own: please report it")
    assert "KeyError\n  reader/app.py:" in said
    assert "a title" not in said


def _holds(path: Path, articles: int) -> bool:
    try:
        with open_library(path, read_only=True) as library:
            return library.articles.counts().articles == articles
    except LibraryUnusable:
        return False  # not made yet


def test_a_fault_between_two_windows_is_told_in_the_second(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def restore() -> str:
        raise RuntimeError("words of the reader")

    library, start = app._parted(tmp_path / "l.sqlite", Settings(tmp_path / "s.ini"), restore)
    library.close()
    assert start.told == "That could not be done: Postil met with an error of its own."
    said = capsys.readouterr().err
    assert "RuntimeError" in said
    assert "words of the reader" not in said


def test_a_command_goes_to_the_command_line_and_all_else_to_the_window() -> None:
    assert set(CLI_COMMANDS) == COMMANDS
    assert names_command(["list"])
    assert names_command(["--library", "import", "show", "x"])
    assert not names_command(["--library", "list"])
    assert not names_command(["capture.txt"])
    assert not names_command(["screenshot", "a.png"])
    assert command_of(["--json", "settings", "--export", "a.zip"]) == "settings"


def test_nothing_heavy_is_imported_on_the_way_to_the_first_picture(checkout: Path, first: Start) -> None:
    """And nothing that acts: no verbs, no importer, no writing. What only stands aside is not imported."""
    script = (
        "import os, sys; sys.argv = ['main.py']; from reader.__main__ import main\n"
        "class Told:\n"
        "    fileno = sys.stderr.fileno\n"
        "    def flush(self): pass\n"
        "    def write(self, words):\n"
        "        if words.startswith('painted'):\n"
        "            print(*(name for name, it in sys.modules.items() if type(it).__name__ != 'Absent'))\n"
        "            sys.stdout.flush()\n"
        "            os._exit(0)\n"
        "sys.stderr = Told()\n"
        "main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=checkout,
        env={**os.environ, "HOME": str(first.home), "POSTIL_BENCH": "painted", "QT_QPA_PLATFORM": "offscreen"}
        | {"XDG_DATA_HOME": str(first.home / ".local/share")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    loaded = set(done.stdout.split())
    assert "reader.ui.window" in loaded, done.stderr
    heavy = {"sqlite_utils", "bs4", "qtawesome", "qtpy", "yaml", "charset_normalizer", "click"}
    heavy |= {"argparse", "dataclasses", "hashlib", "inspect", "ipaddress", "logging", "shutil", "tempfile"}
    heavy.add("traceback")
    acting = {"reader.ui.table", "reader.importer.splitting", "reader.library.acts", "reader.cli"}
    assert loaded & (heavy | acting) == set()


def opened(checkout: Path, home: Path, script: str) -> subprocess.CompletedProcess[str]:
    """A window opened by a script, in a process and with a home of its own."""
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=checkout,
        env={**os.environ, "POSTIL_BENCH": "open", "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
        | {"XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_what_belongs_to_qt_is_imported_on_the_thread_that_uses_it(checkout: Path, tmp_path: Path) -> None:
    """Where it was not, it crashed the program."""
    script = (
        "import os, sys, threading\n"
        "class Watch:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        main = threading.current_thread() is threading.main_thread()\n"
        "        if name.partition('.')[0] in ('PySide6', 'qtpy', 'qtawesome') and not main:\n"
        "            print(name)\n"
        "sys.meta_path.insert(0, Watch()); sys.argv = ['main.py']\n"
        "from reader import app\n"
        "load = app.icons.load\n"
        "app.icons.load = lambda: (load(), print('loaded'), sys.stdout.flush(), os._exit(0))\n"
        "app.main([])"
    )
    done = opened(checkout, tmp_path, script)
    assert done.stdout.split() == ["loaded"], done.stderr


def test_a_window_that_is_awake_has_made_no_class_of_widgets_that_it_does_not_use(
    checkout: Path, tmp_path: Path
) -> None:
    """Qt for Python makes them all where it is asked for a widget that it did not make: a megabyte."""
    script = (
        "import os, sys; sys.argv = ['main.py']; from reader.__main__ import _bring_in_qt; _bring_in_qt()\n"
        "from PySide6 import QtCore, QtWidgets; from reader import app\n"
        "load, done = app.icons.load, lambda: (print(*vars(QtWidgets)), sys.stdout.flush(), os._exit(0))\n"
        "app.icons.load = lambda: (load(), QtCore.QTimer.singleShot(500, done))\n"
        "app.main([])"
    )
    done = opened(checkout, tmp_path, script)
    made = set(done.stdout.split())
    assert "QTextEdit" in made, done.stderr
    assert made & {"QCalendarWidget", "QDial", "QMdiArea", "QWizard"} == set()
