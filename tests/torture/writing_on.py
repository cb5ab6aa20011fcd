"""A window whose disk fails while a note is typed in it: the words stay, it says why, and none is lost.

    python -m tests.torture.writing_on LIBRARY SEED    (the window that is typed into)

From some write on, every write of the window to its library fails. What was typed must stay in the editor,
and a sentence must tell what is wrong; the window closes by itself when it is asked to; and the next start,
on a disk that works, must have every letter, from the library or from what was rescued beside it.
"""

import json
import random
import sys
from pathlib import Path

from reader.library.library import open_library
from reader.services.rescuing import bring_back
from tests.torture import ground, program
from tests.torture.ground import Kept
from tests.torture.program import Call
from tests.torture.tally import Tally
from tests.torture.typing import words

WINDOWS = 60
_FAILURES = (("pwrite64", "ENOSPC"), ("pwrite64", "EIO"), ("fdatasync", "EIO"))
#: Which write of the window is the first to fail: before that it is opened. A sync comes with every act.
_FIRST = {"pwrite64": (40, 140), "fdatasync": (3, 6)}
_KEYS, _STEP_MS, _SETTLED_MS = 60, 20, 900


def typed_on(folder: Path, library: Path, kept: Kept, number: int, seed: int = 1) -> Tally:
    """Let the disk of so many windows fail while a note is typed."""
    tally, dice, told_of = Tally("the disk failed while a note was typed"), random.Random(seed), 0
    for n in range(number):
        copy = ground.copied(library, folder / "typed-on")
        name, error = dice.choice(_FAILURES)
        call = Call(name, dice.randint(*_FIRST[name]), "", 0)
        command = [sys.executable, "-m", "tests.torture.writing_on", str(copy), str(n)]
        told = program.injected(command, folder / "home", call, f"error={error}", ever=True)
        if told.code:
            tally.count([f"it ended by {told.code}: {told.err[-600:]}"], f"{error} at {name} {call.nth}")
            continue
        window = json.loads(told.out)
        told_of += bool(window["said"])
        tally.count(_lost(copy, kept, window, words(n)[:_KEYS]), f"{error} at {name} {call.nth}")
    tally.remark = f"{told_of} told of it, in the others all was written before"
    return tally


def _lost(library: Path, kept: Kept, window: dict[str, str], typed: str) -> list[str]:
    """What is lost of a note, after the window was closed and the disk works again."""
    article, before = window["article"], kept.notes.get(window["article"], "")
    found = [] if window["text"] == before + typed else ["the editor does not hold what was typed"]
    with open_library(library) as opened:
        there = opened.annotations.article_note(article)
        rescued = bring_back(opened, library.parent)
        note = opened.annotations.article_note(article)
    if note != before + typed:
        found.append(f"“{note[-40:]}” is left")
    if there != note and not window["said"]:
        found.append("the window told nothing of it")
    if there != note and "kept now" not in rescued:
        found.append(f"the next start says “{rescued}”")
    others = kept._replace(notes={id: words for id, words in kept.notes.items() if id != article})
    return found + ground.problems(library, others)


def type_into(path: Path, seed: int) -> None:
    """Open a window, type a note, wait until it has tried to save it, tell how it stands, and close it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from reader.ui.note_editor import NoteEditor
    from reader.ui.settings import Settings
    from reader.ui.window import Window
    from tests.driving import dress

    app = QApplication([])
    dress(app)
    library = open_library(path)
    window = Window(library, Settings(path.with_suffix(".ini")))
    window.show()
    typing, signs, said = QTimer(window), iter(words(seed)[:_KEYS]), list[str]()
    window.status.said.connect(lambda words, lasting: said.append(words) if lasting else None)
    row = library.articles.rows()[0]

    def begin() -> None:
        window.wake()
        window.opening.open_article(row.id)
        window.run("article_note")
        typing.start(_STEP_MS)

    def key() -> None:
        sign = next(signs, "")
        editor = app.focusWidget()
        assert isinstance(editor, NoteEditor), editor
        QTest.keyClicks(editor, sign)
        if not sign:
            typing.stop()
            QTimer.singleShot(_SETTLED_MS, lambda: end(editor))

    def end(editor: NoteEditor) -> None:
        print(json.dumps({"article": row.id, "text": editor.text, "said": " ".join(said)}))
        window.close()

    typing.timeout.connect(key)
    QTimer.singleShot(0, begin)
    app.exec()
    library.close()


if __name__ == "__main__":
    type_into(Path(sys.argv[1]), int(sys.argv[2]))
