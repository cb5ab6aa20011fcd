"""Every file of the program keeps the laws of the house, and every law can tell when it is broken."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.rules import laws

READER = Path(__file__).resolve().parents[2] / "reader"


@dataclass(frozen=True, slots=True)
class Law:
    """A law, a source that breaks it, and the folders and files below reader/ that it does not bind."""

    check: Callable[[str], laws.Complaints]
    offence: str
    exempt: tuple[str, ...] = ()

    def binds(self, file: Path) -> bool:
        place = file.relative_to(READER)
        return not any(place.is_relative_to(exempt) for exempt in self.exempt)


#: The first starts the processes of the program, the others bring in its own modules, or late.
RUNS = ("services/processes.py", "ui/compiled.py", "ui/binding.py", "library/absent.py")

LAWS = (
    Law(laws.long_file, "x = 1\n" * 301),
    Law(laws.long_function, "def f():\n" + "    x = 1\n" * 40),
    Law(laws.thread, "import threading\nthreading.Thread(target=print).start()", exempt=("ui/jobs.py",)),
    Law(laws.thread, "from concurrent.futures import ThreadPoolExecutor", exempt=("ui/jobs.py",)),
    Law(laws.thread, "class Worker(QThread): pass", exempt=("ui/jobs.py",)),
    Law(laws.shortcut, 'action.setShortcut("Ctrl+Q")', exempt=("ui/actions.py",)),
    Law(laws.shortcut, "from PySide6.QtGui import QKeySequence", exempt=("ui/actions.py",)),
    Law(laws.sql, 'rows = "select id from article"', exempt=("library",)),
    Law(laws.sql, 'rows = """\n  DELETE FROM note WHERE id = ?"""', exempt=("library",)),
    Law(laws.sql, "connection.execute(words)", exempt=("library",)),
    Law(laws.heavy_import, "import bs4"),
    Law(laws.heavy_import, "class A:\n    from sqlite_utils import Database"),
    Law(laws.network, "def f():\n    from PySide6.QtNetwork import QTcpSocket"),
    Law(laws.network, "import urllib.request"),
    Law(laws.running, "import os\nos.system(words)", exempt=RUNS),
    Law(laws.running, "import subprocess", exempt=RUNS),
    Law(laws.running, "run(words, shell=True)", exempt=RUNS),
    Law(laws.running, "value = eval(words)", exempt=RUNS),
    Law(laws.running, "import pickle", exempt=RUNS),
    Law(laws.unsafe, "import yaml\nyaml.load(words)"),
    Law(laws.unsafe, "from jinja2 import Environment"),
    Law(laws.door, "QDesktopServices.openUrl(url)", exempt=("ui/addresses.py",)),
    Law(laws.markup, "label.setTextFormat(Qt.TextFormat.RichText)", exempt=("ui/copy_as.py",)),
    Law(laws.markup, "document.setHtml(words)", exempt=("ui/copy_as.py",)),
    Law(laws.markup, "QMessageBox.warning(None, title, words)", exempt=("ui/copy_as.py",)),
)

#: Each law once, by its name.
EACH = {law.check.__name__: law for law in LAWS}

INNOCENT = """
'''Select an article from the list.'''
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    import bs4

def parse(markup: str) -> "bs4.BeautifulSoup":
    'delete from the page what is not text'
    from bs4 import BeautifulSoup
    label = "Select an article from the list"
    return BeautifulSoup(markup, "html.parser")
"""


@pytest.fixture(scope="module")
def broken() -> dict[str, list[str]]:
    """Law -> what breaks it. All laws look at a file before the next one: it is parsed once."""
    found: dict[str, list[str]] = {name: [] for name in EACH}
    for file in sorted(READER.rglob("*.py")):
        source, place = file.read_text(encoding="utf-8"), file.relative_to(READER)
        for name, law in EACH.items():
            if law.binds(file):
                found[name] += [f"reader/{place}: {complaint}" for complaint in law.check(source)]
    return found


@pytest.mark.parametrize("name", EACH)
def test_every_file_of_the_program_keeps_the_law(name: str, broken: dict[str, list[str]]) -> None:
    assert not broken[name], "\n".join([EACH[name].check.__doc__ or "", *broken[name]])


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.check.__name__)
def test_a_law_tells_when_it_is_broken(law: Law) -> None:
    assert list(law.check(law.offence))


@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.check.__name__)
def test_a_law_leaves_an_honest_file_alone(law: Law) -> None:
    assert not list(law.check(INNOCENT))


def test_only_the_files_that_a_law_exempts_are_left_out() -> None:
    threads = next(law for law in LAWS if law.check is laws.thread)
    assert not threads.binds(READER / "ui" / "jobs.py")
    assert threads.binds(READER / "ui" / "window.py")
    assert threads.binds(READER / "library" / "library.py")
