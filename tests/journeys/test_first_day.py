"""A press monitor's first day, with keys alone."""

from pathlib import Path

import pytest
import yaml
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.library.library import open_library
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import answer_dialogs, bring_up, dress, press_key


def press(*chords: str) -> None:
    """One key after another, to whatever has the focus."""
    for chord in chords:
        press_key(chord)
        QApplication.processEvents()


def write(text: str) -> None:
    """Type into what has the focus."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClicks(focus, text)


def opened(qtbot: QtBot, path: Path, settings: Settings) -> Window:
    """The window on a library."""
    window = Window(open_library(path), settings)
    bring_up(qtbot, window)
    return window


def test_from_an_empty_library_to_exported_notes_and_back(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    seeds: tuple[Path, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dress(qapp)
    path, settings = tmp_path / "library.sqlite", Settings(tmp_path / "settings.ini")
    settings.set("export/folder", str(tmp_path / "vault"))
    window = opened(qtbot, path, settings)
    assert "Ctrl+O imports" in window.list_pane.empty.text()

    answer_dialogs(monkeypatch, str(seeds[0].parent))
    press("Ctrl+Shift+O")
    qtbot.waitUntil(lambda: window.articles.rows.rowCount() == 20, timeout=10_000)
    qtbot.waitUntil(lambda: window.jobs.running("import") is None, timeout=10_000)
    assert "24 articles" in window.status.message

    press("J", "J", "Return", "Right", "H", "Right", "Right", "N")
    write("Compare with the ministry's kumquat figures")
    press("Esc", "Space", "Ctrl+2", "N", "Ctrl+3", "2", "T")
    write("drones")
    press("Return")
    annotated = [row for row in window.session.library.articles.rows(limit=50) if row.highlights]
    assert sorted(row.highlights for row in annotated) == [1, 2]

    press("Ctrl+Shift+F")
    write("kumquat")
    qtbot.waitUntil(lambda: window.articles.rows.rowCount() == 1, timeout=5000)
    press("Esc")

    press("Ctrl+E", "W")
    write("everything")
    press("Return", "Return")
    qtbot.waitUntil(lambda: window.jobs.running("export") is None, timeout=5000)
    files = sorted((tmp_path / "vault").glob("*.md"))
    assert len(files) == 2
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    assert "Compare with the ministry's kumquat figures" in text
    assert "KGS/USD" not in text
    assert all(
        yaml.safe_load(file.read_text(encoding="utf-8").split("---")[1])["postil_id"] for file in files
    )

    kept = {row.id: window.session.library.annotations.of(row.id) for row in annotated}
    tagged = window.session.library.tags.all()
    window.close()
    window.session.library.close()

    again = opened(qtbot, path, settings)
    assert {id: again.session.library.annotations.of(id) for id in kept} == kept
    assert again.session.library.tags.all() == tagged
    assert again.session.reading
    assert again.session.reading.row.id in kept
    assert again.notes.order() == [h.id for h in again.session.reading.highlights]
    again.close()
    again.session.library.close()
