"""How long from a key to the picture of the notes desk? A window on 20,000 highlights and notes.

    python -m tests.bench.bench_desk [HIGHLIGHTS] [FOLDER]

The library is made once and kept in FOLDER (a folder of the temporary directory unless named). Without a
DISPLAY it is drawn offscreen. Figures as in bench_keys; nothing is asserted.
"""

import gc
import os
import random
import sys
import tempfile
from functools import partial
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.library import keys
from reader.library.library import Library, open_library
from reader.library.tags import put_on_highlight
from reader.library.texts import text_hash
from reader.model.change import Touched
from reader.model.highlight import COLORS, quote_at
from reader.ui.desk_list import DeskList
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.bench.bench_keys import keys as press_keys
from tests.bench.bench_keys import told_of, until_painted, watch
from tests.bench.bench_library import fill
from tests.driving import dress, press_key

#: Highlights of an article, on the average; of so many one has a note, and of so many one has tags.
_AN_ARTICLE, _NOTED, _TAGGED = 5, 3, 5
_TAGS = [f"{area}/{what}" for area in ("energy", "law", "press", "trade") for what in "abcdefgh"]
_DAY_MS = 86_400_000


def annotate(library: Library, highlights: int) -> None:
    """Put highlights on the articles of a library, over some two years, with notes and tags."""
    rng = random.Random(11)
    with library.reading() as connection:
        shown = connection.execute(
            "SELECT a.key, v.key, v.text FROM article a JOIN version v ON v.key = a.shown ORDER BY a.key"
        ).fetchall()
    now, each = keys.now(), highlights // len(shown)
    for at in range(0, len(shown), 200):
        with library.acting("Bench", Touched.HIGHLIGHTS, journaled=False) as act:
            for article, version, text in shown[at : at + 200]:
                act.touch(article)
                for start in sorted(rng.sample(range(len(text) - 400), each)):
                    quote = quote_at(text, start, start + rng.randint(40, 380))
                    made, id = now - rng.randrange(700 * _DAY_MS), keys.new_id()
                    act.insert(
                        "highlight",
                        {
                            "id": id,
                            "article": article,
                            "made_on": version,
                            "exact": quote.exact,
                            "prefix": quote.prefix,
                            "suffix": quote.suffix,
                            "quote_start": quote.start,
                            "quote_end": quote.end,
                            "placed_in": version,
                            "start": quote.start,
                            "end": quote.end,
                            "anchor": "anchored" if rng.random() > 0.01 else "lost",
                            "color": rng.choices(COLORS, (60, 15, 10, 10, 5))[0],
                            "created_at": made,
                            "deleted_at": None,
                        },
                    )
                    if rng.random() * _NOTED < 1:
                        note = text[start : start + rng.randint(20, 200)]
                        act.insert(
                            "note",
                            {
                                "id": keys.new_id(),
                                "article": article,
                                "highlight": id,
                                "text": note,
                                "sha256": text_hash(note),
                                "created_at": made,
                                "deleted_at": None,
                            },
                        )
                    if rng.random() * _TAGGED < 1:
                        put_on_highlight(act, id, rng.sample(_TAGS, rng.randint(1, 2)))


def made(folder: Path, highlights: int) -> Path:
    """The library, made where there is none."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"desk-{highlights}.sqlite"
    if not path.exists():
        making = path.with_suffix(".making")
        with open_library(making) as library:
            fill(library, highlights // _AN_ARTICLE)
            annotate(library, highlights)
        making.rename(path)
    return path


def press(*chords: str) -> None:
    """Press keys one after another."""
    for chord in chords:
        press_key(chord)


def taken(
    name: str, goal: str, *ways: tuple[str, ...], times: int = 60, before: tuple[str, ...] = ()
) -> None:
    """Tell how long the last key of each way takes to its paint; the keys before it are not counted."""
    measured = []
    for n in range(times):
        *first, last = ways[n % len(ways)]
        press(*before, *first)
        QTest.qWait(30)
        measured.append(until_painted(lambda last=last: press_key(last), DeskList))  # type: ignore[misc]
        QTest.qWait(60)
    told_of(name, measured, goal)


def measure() -> None:
    """All the keys."""
    print(
        f"{'ms from the key to the paint':36} {'p50':>8} {'p95':>8} {'worst':>8} {'cpu p95':>8}   goal (p95)"
    )
    taken("open (G H)", "200", ("Esc", "G", "H"), times=15)
    press_keys("next (J)", "J" * 60, DeskList, goal="16")
    press_keys("end and top", ["End", "Home"] * 10, DeskList, goal="50")
    press_keys("a page on", ["PgDown"] * 20, DeskList, goal="50")
    taken("only a colour, and all again (C 1)", "50", *[("C", str(n)) for n in (1, 1, 2, 2, 3, 3, 4, 4)])
    taken("with a note, without, all", "50", ("Shift+N",), times=18)
    taken("lost, and all again", "50", ("Shift+O",))
    press("F")
    field = QApplication.focusWidget()
    assert field
    for word in ("the", "ta ra", "e st"):
        measured = []
        for _ in range(3):
            for letter in word:
                measured.append(until_painted(partial(QTest.keyClicks, field, letter), DeskList))
                QTest.qWait(10)
            press("Ctrl+A", "Del")
            QTest.qWait(10)
        told_of(f"a letter of “{word}”", measured, "50")
    press("Esc")
    QTest.qWait(100)
    press_keys("other headings (B)", ["B"] * 20, DeskList, goal="50")
    press_keys("other order (Shift+S)", ["Shift+S"] * 18, DeskList, goal="50")
    press_keys("recolour", ["2", "1"] * 10, DeskList, goal="50")


def main(highlights: int, folder: Path) -> int:
    gc.disable()  # as the program does, until its window is awake
    app = QApplication([])
    dress(app)
    watch(DeskList)
    path = made(folder, highlights)
    with tempfile.TemporaryDirectory() as home, open_library(path) as library:
        window = Window(library, Settings(Path(home) / "settings.ini"))
        window.resize(1440, 880)
        window.show()
        QTest.qWaitForWindowActive(window, 3000)
        QTest.qWait(500)
        print(f"{highlights:,} highlights, {QApplication.platformName()}, {window.width()}x{window.height()}")
        press("G", "H")
        QTest.qWait(1500)
        measure()
        window.close()
    return 0


if __name__ == "__main__":
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    kept = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(tempfile.gettempdir()) / "postil-bench"
    sys.exit(main(many, kept))
