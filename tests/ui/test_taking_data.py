"""All data goes out of one window and comes back into another."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library, open_library
from reader.services.importing import import_paths
from reader.ui.settings import Settings
from reader.ui.window import Window
from tests.driving import answer_dialogs, bring_up
from tests.ui.conftest import Press


def taken(window: Window, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, target: Path) -> str:
    """Press the key, name a file, wait; what the status line says then."""
    answer_dialogs(monkeypatch, str(target))
    press("Ctrl+Shift+D")
    qtbot.waitUntil(lambda: window.jobs.running("data") is None, timeout=20_000)
    return window.status.message


def test_all_data_goes_out_and_comes_back_with_the_note_just_typed(
    window: Window,
    press: Press,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    seeds: tuple[Path, ...],
) -> None:
    library, target = window.session.library, tmp_path / "data.zip"
    (row, *_) = library.articles.rows()
    library.annotations.highlight(row.id, 0, 9)
    library.tags.add([row.id], "valley")
    window.opening.open_article(row.id)
    press("Shift+N")
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, "Typed just now")
    assert f"All your data is in {target}" in taken(window, press, qtbot, monkeypatch, target)
    with zipfile.ZipFile(target) as archive:
        assert b"Typed just now" in archive.read("annotations.jsonld")
    assert "is in" in taken(window, press, qtbot, monkeypatch, target)
    with open_library(tmp_path / "new" / "library.sqlite") as empty:
        # As on the first start, with a sample open.
        import_paths(empty, seeds[:1], undoable=False)
        other = Window(empty, Settings(tmp_path / "other.ini"))
        bring_up(qtbot, other)
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(target))])
        other.incoming.take_copied(dropped)
        qtbot.waitUntil(lambda: other.jobs.running("import") is None, timeout=20_000)
        same(empty, library)
        assert "valley" in [tag.name for tag in empty.tags.all()]
        assert other.articles.rows.rowCount() == library.articles.counts().inbox
        other.articles.setFocus()
        press("Home", "Return")
        assert other.session.reading
        assert other.session.reading == library.articles.reading(row.id)
        other.close()


def same(one: Library, other: Library) -> None:
    """Both hold the same articles with the same highlights and notes."""
    assert one.articles.rows(limit=100) == other.articles.rows(limit=100)
    assert one.annotations.all() == other.annotations.all()
    for row in one.articles.rows(limit=100):
        assert one.articles.reading(row.id) == other.articles.reading(row.id)


def test_it_is_not_written_over_something_else(
    window: Window, press: Press, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.zip"
    letter.write_bytes(b"A letter of mine")
    assert "is no data of Postil" in taken(window, press, qtbot, monkeypatch, letter)
    assert letter.read_bytes() == b"A letter of mine"
