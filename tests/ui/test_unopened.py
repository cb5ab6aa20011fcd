"""A start on a library that cannot be opened asks what to do; one on an older library says how far it is."""

import gzip
import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListWidget

from reader.library import damage, health
from reader.library.backup_files import Reason
from reader.library.copying import Interrupted
from reader.library.library import open_library
from reader.library.schema import SCHEMA
from reader.model.errors import LibraryUnusable
from reader.ui import starting, theme
from reader.ui.jobs import Job
from reader.ui.start_sheet import StartSheet
from tests.driving import press_key

Rows = list[str]


@pytest.fixture
def annotated(sample_library: Path, tmp_path: Path, dressed: QApplication) -> Path:
    """A library with a backup, and a note that is newer than that; closed."""
    path = tmp_path / "library.sqlite"
    path.write_bytes(sample_library.read_bytes())
    with open_library(path) as library:
        library.backups.make(Reason.ASKED)
        library.annotations.highlight(library.articles.rows()[0].id, 0, 9, note="Newer")
    return path


def answer(*keys: str, seen: Callable[[Rows], None] | None = None) -> None:
    """Press keys on the sheet that asks, once it is shown; `seen` gets its rows before."""

    def press() -> None:
        rows = QApplication.focusWidget()
        if not isinstance(rows, QListWidget):
            QTimer.singleShot(5, press)
            return
        if seen is not None:
            seen([rows.item(n).text() for n in range(rows.count())])
        for key in keys:
            press_key(key)

    QTimer.singleShot(0, press)


def opened(path: Path) -> tuple[Path, str, list[str]]:
    """Open a library as a start does: which, what is said of it, and its notes."""
    library, told = starting.opened(path, lambda: None)
    with library:
        assert health.check(library).ok
        return library.path, told, [made.note for _, made in library.annotations.all()]


def headless(path: Path) -> str:
    """Take the beginning off a library; what it is then."""
    with path.open("r+b") as file:
        file.write(bytes(4096))
    return sha256(path.read_bytes()).hexdigest()


def test_the_newest_backup_is_put_back_by_one_key(annotated: Path) -> None:
    harmed = headless(annotated)
    rows: Rows = []
    answer("Return", seen=rows.extend)
    path, told, notes = opened(annotated)
    assert rows[0].startswith("Restore the newest backup: today ")
    assert rows[0].endswith("20 articles, 0 highlights, 0 notes")
    assert (path, notes) == (annotated, [])
    kept = next(annotated.parent.glob("library.before-restore-*.sqlite"))
    assert str(kept) in told
    assert sha256(kept.read_bytes()).hexdigest() == harmed
    assert not damage.is_marked(annotated)


def test_all_that_can_be_read_is_salvaged_with_what_no_backup_has(annotated: Path) -> None:
    harmed = headless(annotated)
    answer("Down", "Return")
    path, told, notes = opened(annotated)
    assert (path, notes) == (annotated, ["Newer"])
    assert told.startswith("Salvaged: 20 articles, 1 highlight, 1 note.")
    assert not list(annotated.parent.glob("*.salvaged-*"))
    kept = next(annotated.parent.glob("library.before-restore-*.sqlite"))
    assert sha256(kept.read_bytes()).hexdigest() == harmed


def gone(path: Path) -> None:
    path.unlink()


def emptied(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("lose", [gone, emptied])
def test_in_the_place_of_a_library_that_is_gone_its_backup_is_offered(
    annotated: Path, lose: Callable[[Path], None]
) -> None:
    lose(annotated)
    answer("Return")
    assert opened(annotated)[1].startswith("The library is back as of today ")
    lose(annotated)
    rows: Rows = []
    answer("Down", "Return", seen=rows.extend)
    path, told, notes = opened(annotated)
    assert rows[1:3] == ["Begin a new library; the backups stay", "Open another library or backup …"]
    assert (path, notes) == (annotated, [])
    assert told.startswith("A new library is begun")


def test_another_library_is_opened_and_this_one_left(
    annotated: Path, sample_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    harmed = headless(annotated)
    other = tmp_path / "other.sqlite"
    other.write_bytes(sample_library.read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(other), ""))
    answer("Down", "Down", "Return")
    assert opened(annotated)[0] == other
    assert sha256(annotated.read_bytes()).hexdigest() == harmed


@pytest.mark.parametrize("keys", [("Escape",), ("End", "Return")])
def test_quitting_leaves_everything_as_it_is(annotated: Path, keys: tuple[str, ...]) -> None:
    harmed = headless(annotated)
    answer(*keys)
    with pytest.raises(LibraryUnusable):
        starting.opened(annotated, lambda: None)
    assert sha256(annotated.read_bytes()).hexdigest() == harmed


def test_a_newer_library_is_never_salvaged_over(annotated: Path) -> None:
    with annotated.open("r+b") as file:
        file.seek(60)
        file.write((SCHEMA + 1).to_bytes(4, "big"))
    before = sha256(annotated.read_bytes()).hexdigest()
    rows: Rows = []
    answer("Escape", seen=rows.extend)
    with pytest.raises(LibraryUnusable, match=f"library version {SCHEMA + 1}, this program knows {SCHEMA}"):
        starting.opened(annotated, lambda: None)
    assert [row.split()[0] for row in rows] == ["Open", "Quit,"]
    assert sha256(annotated.read_bytes()).hexdigest() == before


@pytest.fixture
def old(tmp_path: Path, dressed: QApplication) -> Path:
    """A library of the first schema."""
    path = tmp_path / "library.sqlite"
    packed = Path(__file__).parents[1] / "library" / "schema1.sqlite.gz"
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    return path


def test_an_older_library_is_brought_up_to_date_before_the_window(old: Path) -> None:
    assert "To be followed in autumn." not in opened(old)[2]
    with open_library(old, read_only=True) as library:
        assert library.articles.counts().articles == 5


def test_what_is_waited_for_tells_how_far_it_is_and_is_stopped_by_esc(dressed: QApplication) -> None:
    sheet = StartSheet[None](theme.LIGHT, "Bringing the library up to date", "It is copied first.")

    def work(job: Job) -> None:
        job.progress("7 of 10")
        while not job.cancelled:
            time.sleep(0.001)
        raise Interrupted("Stopped.")

    said: Rows = []

    def press() -> None:
        said[:] = [label.text() for label in sheet.findChildren(QLabel)]
        if not (sheet.isVisible() and "7 of 10" in said):
            QTimer.singleShot(5, press)
        else:
            QTest.keyClick(sheet, Qt.Key.Key_Escape)

    QTimer.singleShot(0, press)
    with pytest.raises(Interrupted, match="everything is as it was"):
        sheet.wait(work)
    assert said[0] == "Bringing the library up to date"
    assert not sheet.isVisible()
