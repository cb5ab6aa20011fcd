"""Every test session has a home of its own and draws without a screen, unless QT_QPA_PLATFORM names one.

The environment is laid before anything of Qt or of the program is imported: nothing that a test
does can reach the library, the settings or the screen of the person who runs it.
"""

import gc
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.ui.binding import bring_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

_HOME_FOLDERS = {
    "HOME": "home",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "run",
}
_home = Path(tempfile.mkdtemp(prefix="postil-tests-"))


def _isolate(home: Path) -> None:
    for variable, name in _HOME_FOLDERS.items():
        folder = home / name
        folder.mkdir(mode=0o700)
        os.environ[variable] = str(folder)
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    for variable in [name for name in os.environ if name.startswith(("POSTIL_", "QT_", "DBUS_"))]:
        del os.environ[variable]
    os.environ["QT_QPA_PLATFORM"] = platform
    os.environ["LC_ALL"] = "C.UTF-8"


def _keep_what_is_compiled() -> None:
    """Let Python keep compiled modules where the environment forbids it too: to compile all tests again
    takes each process ten seconds, and the program that a test starts a second."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sys.dont_write_bytecode = False


_isolate(_home)
_keep_what_is_compiled()
# As the program does: the tests make enumerations of Qt and import modules like it.
bring_in()


def pytest_collection_finish() -> None:
    """What was collected stays to the end; to look through it again and again takes seconds."""
    gc.freeze()


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    shutil.rmtree(_home, ignore_errors=True)


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> "QtBot":
    """pytest-qt's own, with patience: a test waits for what it names, not for the speed of the machine."""
    from tests.driving import PatientBot

    return PatientBot(request)


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an empty library, made once: to make one takes twenty times as long as to copy it."""
    from reader.library.library import open_library

    path = tmp_path_factory.mktemp("empty") / "library.sqlite"
    open_library(path).close()
    return path


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The folder that holds reader/, resources/, seeds/ and tests/."""
    return Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def seeds(checkout: Path) -> tuple[Path, ...]:
    """The five captures of the first run, in the order of their names."""
    return tuple(sorted((checkout / "seeds").glob("*.txt")))
