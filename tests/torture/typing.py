"""`kill -9` while a note is being typed: at most half a second of typing may be lost.

    python -m tests.torture.typing LIBRARY SEED    (the window that is typed into)

A window of its own process gets keys in the editor of a note and tells when each is through; at a random
moment it is killed. Opened again, the note must begin as it was typed and hold every key that was through
half a second before; the marks that were set before must all be there. A machine that was late with a key
within the last second, because it had other things to do, is given as much more as it was late.
"""

import itertools
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from reader.library.library import open_library
from tests.torture import ground, program
from tests.torture.ground import Kept
from tests.torture.tally import Tally, times

KILLS = 400
#: A key every so many ms, for so many seconds at least where the machine is fast enough.
STEP_MS, MOST_S = 25, 2.0
#: What may be lost, and how long before the end a late key counts, in seconds.
LOST_S, LATE_S = 0.5, 1.0
#: So many windows are typed into at once: most of the time each of them waits.
_AT_ONCE = 3


class Typist(NamedTuple):
    """A window that is typed into, and how many seconds after the first key it is to be killed."""

    seed: int
    library: Path
    process: subprocess.Popen[str]
    typed_for: float


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """Kill windows in which a note is typed."""
    library = folder / "made" / "library.sqlite"
    library.parent.mkdir()
    kept = ground.made(library)
    yield typing(folder, library, kept, times(KILLS, share)).done()


def typing(folder: Path, library: Path, kept: Kept, number: int) -> Tally:
    """Type and kill so many times."""
    tally, worst, seed = Tally("killed while a note was typed"), 0.0, 0
    under_way: list[Typist] = []
    for n in range(number):
        while len(under_way) < _AT_ONCE and seed < number:
            seed += 1
            under_way.append(_begun(folder, library, seed))
        lost, problems = _killed(under_way.pop(0), kept)
        worst = max(worst, lost)
        tally.count(problems, f"seed {n + 1}")
    tally.remark = f"at most {worst * 1000:.0f} ms of typing lost"
    return tally


def words(seed: int) -> str:
    """What is typed: words without a pause, the same for the same seed."""
    dice = random.Random(seed)
    return " ".join("".join(dice.choices("etaoinshrdlu", k=dice.randint(2, 8))) for _ in range(80))


def _begun(folder: Path, library: Path, seed: int) -> Typist:
    copy = ground.copied(library, folder / f"typed-{seed % (2 * _AT_ONCE)}")
    command = [sys.executable, "-m", "tests.torture.typing", str(copy), str(seed)]
    process = program.start(command, copy.parent / "home")
    return Typist(seed, copy, process, random.Random(seed).uniform(0, MOST_S))


def _end(typist: Typist) -> tuple[float, list[float]]:
    """Wait for the first key and a while longer, then kill the window. Returns when it was killed, and when
    each key was through, on the monotonic clock."""
    assert typist.process.stdout is not None
    first = typist.process.stdout.readline()
    time.sleep(max(0.0, float(first or 0) + typist.typed_for - time.monotonic()))
    typist.process.send_signal(signal.SIGKILL)
    killed = time.monotonic()
    out, err = typist.process.communicate()
    assert first, err
    # The last line may be torn.
    return killed, [float(line) for line in (first + out).splitlines(keepends=True) if line.endswith("\n")]


def _killed(typist: Typist, kept: Kept) -> tuple[float, list[str]]:
    """Kill a window, open its library again: how many seconds of typing are lost, and what is wrong."""
    killed, keys = _end(typist)
    with open_library(typist.library) as library:
        row = library.articles.rows()[0]
        note, starred = library.annotations.article_note(row.id), row.starred
    others = kept._replace(notes={id: words for id, words in kept.notes.items() if id != row.id})
    problems = ground.problems(typist.library, others)
    if not starred:
        problems.append("the star that was set before is gone")
    before = kept.notes.get(row.id, "")
    if not note.startswith(before) or not (before + words(typist.seed)).startswith(note):
        problems.append(f"“{note}” was not typed")
    missing = keys[len(note) - len(before) :]
    lost = killed - missing[0] if missing else 0.0
    if lost > LOST_S + late(keys, killed):
        problems.append(f"{lost * 1000:.0f} ms of typing are lost")
    return lost, problems


def late(keys: list[float], killed: float) -> float:
    """By how many seconds the machine was late with a key of the last second, or with the kill."""
    last = [key for key in keys if key > killed - LATE_S] + [killed]
    gaps = [after - before for before, after in itertools.pairwise(last)]
    return max(0.0, max(gaps, default=0.0) - STEP_MS / 1000)


def type_into(path: Path, seed: int) -> None:
    """Open a window, star the newest article, and type on in the note on it; each key that is through is
    told."""
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
    typing, signs = QTimer(window), iter(words(seed))

    def key() -> None:
        editor = app.focusWidget()
        assert editor is not None
        QTest.keyClicks(editor, next(signs))
        print(time.monotonic(), flush=True)

    def begin() -> None:
        window.wake()
        window.opening.open_article(library.articles.rows()[0].id)
        window.run("star")
        window.run("article_note")
        typing.start(STEP_MS)

    typing.timeout.connect(key)
    QTimer.singleShot(0, begin)
    app.exec()


if __name__ == "__main__":
    type_into(Path(sys.argv[1]), int(sys.argv[2]))
