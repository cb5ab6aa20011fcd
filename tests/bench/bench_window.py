"""How long is the window blocked while captures come in? Prints figures; nothing is asserted.

    python -m tests.bench.bench_window [CAPTURES]

The captures are the samples with other figures in them. A timer asks to be called every 5 ms; what it
comes late by is what a key would have waited. The floor is the same window with nothing to do.
"""

import os
import random
import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.library.library import open_library
from reader.services.importing import import_paths
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import dress

_EVERY_MS = 5
_FIGURE = re.compile(r"\d{2,}")


def captures(folder: Path, many: int) -> None:
    """Captures that share nothing long: every figure is another one and half of the words are mixed."""
    rng = random.Random(5)
    samples = [file.read_text(encoding="utf-8") for file in sorted(paths.seeds().glob("*.txt"))]
    for n in range(many):
        lines = samples[n % len(samples)].split("\n")
        mixed = [_mixed(line, rng) if len(line) > 400 else line for line in lines]
        text = _FIGURE.sub(lambda m: str(rng.randrange(10 ** len(m[0]))), "\n".join(mixed))
        (folder / f"{n:05}.txt").write_text(text, encoding="utf-8")


def _mixed(line: str, rng: random.Random) -> str:
    words = line.split(" ")
    inner = words[:-1]
    rng.shuffle(inner)
    return " ".join([*inner, words[-1]])


def lateness(busy: "list[bool]") -> list[float]:
    """Milliseconds that calls came late by, while `busy[0]` holds."""
    loop, late = QEventLoop(), []
    due = time.perf_counter() + _EVERY_MS / 1000

    def called() -> None:
        nonlocal due
        now = time.perf_counter()
        late.append(max(0.0, (now - due) * 1000))
        due = now + _EVERY_MS / 1000
        if not busy[0]:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(called)
    timer.start(_EVERY_MS)
    loop.exec()
    timer.stop()
    return late


def told(name: str, late: list[float]) -> None:
    """One line of the table."""
    ordered = sorted(late)
    share = ordered[int(0.99 * (len(ordered) - 1))]
    over = sum(ms > 50 for ms in late)
    print(
        f"{name:24} calls {len(late):6}  median {statistics.median(late):6.2f} ms  99 % {share:6.2f} ms  "
        f"worst {ordered[-1]:7.2f} ms  over 50 ms {over}"
    )


def main() -> int:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    app = QApplication([])
    dress(app)
    with tempfile.TemporaryDirectory(prefix="postil-") as name:
        folder = Path(name) / "captures"
        folder.mkdir()
        captures(folder, many)
        with open_library(Path(name) / "library.sqlite") as library:
            # A reader is reading: the first text of an empty library costs a picture of its own.
            import_paths(library, sorted(paths.seeds().glob("*.txt")))
            window = Window(library, Settings(Path(name) / "settings.ini"))
            window.show()
            idle = [True]
            QTimer.singleShot(3000, lambda: idle.__setitem__(0, False))
            told("nothing to do", lateness(idle)[20:])
            busy = [True]
            begun = time.perf_counter()
            window.incoming.take([folder])
            watch = QTimer()
            watch.timeout.connect(lambda: busy.__setitem__(0, window.jobs.running("import") is not None))
            watch.start(50)
            told(f"importing {many}", lateness(busy))
            seconds = time.perf_counter() - begun
            counts = library.articles.counts()
            print(f"{many} captures, {counts.articles} articles in {seconds:.1f} s")
            window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
