"""Does a killed program lose more than half a second of typing? Types into a note and kills the program.

    python -m tests.fuzz.typing [NUMBER] [--seed SEED]

A window of its own process gets a key every tenth of a second in the editor of a note; at a random key it is
killed (SIGKILL). The library is opened again: the note must begin as it was typed, and miss at most the keys
of half a second; the marks that were set before must all be there.
"""

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from reader.library import health
from reader.library.library import open_library
from tests.library.handmade import store, told

#: A key every so many ms; half a second is so many of them, and one that was under way.
STEP_MS = 100
MOST_LOST = 500 // STEP_MS + 1
CHECKOUT = Path(__file__).resolve().parents[2]


def words(seed: int) -> str:
    """What is typed: words without a pause, the same for the same seed."""
    dice = random.Random(seed)
    return " ".join("".join(dice.choices("etaoinshrdlu", k=dice.randint(2, 8))) for _ in range(60))


def lost(folder: Path, seed: int) -> tuple[int, list[str]]:
    """Type, kill and open again: how many keys are missing, and what else is wrong."""
    path = folder / f"{seed}.sqlite"
    with open_library(path) as library:
        store(
            library,
            "a.txt",
            told("The ferry", "The ferry came back on Monday. Everyone was there to see it."),
        )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    command = [sys.executable, "-m", "tests.fuzz.typing", "--type", str(path), "--seed", str(seed)]
    until, typed = random.Random(seed).randint(1, 40), 0
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=environment, stdout=subprocess.PIPE, stderr=quiet, text=True
    ) as typist:
        for line in typist.stdout or ():
            typed = int(line)
            if typed == until:
                os.kill(typist.pid, signal.SIGKILL)
    with open_library(path) as library:
        problems = list(health.check(library).problems)
        (row,) = library.articles.rows()
        kept = library.annotations.article_note(row.id)
        if not row.starred:
            problems.append("the star that was set before is gone")
    if not words(seed).startswith(kept):
        problems.append(f"“{kept}” was not typed")
    return typed - len(kept), problems


def type_into(path: Path, seed: int) -> None:
    """Open a window, star the article, and type a note on it; every key is told once it is through."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from reader.ui.settings import Settings
    from reader.ui.window import Window
    from tests.driving import dress

    app = QApplication([])
    dress(app)
    library = open_library(path)
    window = Window(library, Settings(path.with_suffix(".ini")))
    window.show()
    typing, text = QTimer(window), words(seed)
    typed = 0

    def key() -> None:
        nonlocal typed
        editor = app.focusWidget()
        assert editor is not None
        QTest.keyClicks(editor, text[typed])
        typed += 1
        print(typed, flush=True)

    def begin() -> None:
        window.wake()
        window.opening.open_article(library.articles.rows()[0].id)
        window.run("star")
        window.run("article_note")
        typing.start(STEP_MS)

    typing.timeout.connect(key)
    QTimer.singleShot(200, begin)
    app.exec()


def main(arguments: Sequence[str]) -> int:
    """Kill it so many times and print what was lost; 1 where it was too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("number", nargs="?", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--type", type=Path)
    given = parser.parse_args(arguments)
    if given.type:
        type_into(given.type, given.seed)
        return 0
    failed, most = 0, 0
    with tempfile.TemporaryDirectory(prefix="postil-") as folder:
        for seed in range(given.seed, given.seed + given.number):
            keys, problems = lost(Path(folder), seed)
            most = max(most, keys)
            if problems or keys > MOST_LOST:
                failed += 1
                print(f"seed {seed}: {keys} keys lost; {'; '.join(problems)}")
    print(
        f"{given.number} times killed, at most {most} keys of {STEP_MS} ms lost, {failed} too many or wrong"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
