"""A reader who has spoilt something goes back to a backup, by the keyboard alone, in the program itself."""

import os
import subprocess
import sys
from pathlib import Path

from reader.library.backup_files import Reason
from reader.library.library import open_library
from tests.library.handmade import store, told

#: A reader who presses keys in the first window, and reads what the second one says.
READER = """
import sys
from PySide6.QtCore import QTimer
from reader import app
from tests.driving import press_key

def when(ready, then):
    QTimer.singleShot(20, lambda: then() if ready() else when(ready, then))

def go_back(window):
    window.articles.setFocus()
    press_key("G"); press_key("J")
    view = window.views["backups"]
    when(lambda: view.current is not None, confirm)

def confirm():
    for key in ("R", "Down", "Return"):
        press_key(key)

def look(window):
    print(window.status.message, window.articles.rows.rowCount(), sep="\\n", flush=True)
    window.close()

windows = []

class Late(app.Handover):
    def look(self):
        super().look()
        window = self.parent()
        windows.append(window)
        window.activateWindow()
        QTimer.singleShot(0, lambda: (look if len(windows) > 1 else go_back)(window))

app.Handover = Late
sys.exit(app.main(["--library", sys.argv[1]]))
"""


def test_one_key_puts_the_library_back_and_the_window_opens_on_it_again(
    checkout: Path, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with open_library(path) as library:
        store(library, "may.txt", told("The ferry is back", "The ferry came back on Monday. All were there."))
        article = library.articles.rows()[0].id
        library.annotations.write_article_note(article, "Weeks of work.")
        library.backups.make(Reason.ASKED)
        library.annotations.write_article_note(article, "Spoilt.")
    environment = {"QT_QPA_PLATFORM": "offscreen", "POSTIL_BENCH": "open", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", READER, str(path)],
        cwd=checkout,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said, articles = done.stdout.splitlines()
    assert said.startswith("The library is back as of today ")
    assert articles == "1"
    (kept,) = tmp_path.glob("library.before-restore-*.sqlite")
    assert str(kept) in said
    for file, words in ((path, "Weeks of work."), (kept, "Spoilt.")):
        with open_library(file) as library:
            assert library.annotations.article_note(article) == words
