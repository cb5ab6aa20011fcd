"""The first page of the manual, done step by step with the keys that it names."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.model.highlight import Highlight
from reader.model.manual import KEY
from reader.ui.chords import spoken
from reader.ui.window import Window
from tests.driving import answer_dialogs, press_key


def typed(words: str) -> None:
    """Type into what has the focus."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClicks(focus, words)


@pytest.fixture
def step(checkout: Path, window: Window) -> Callable[..., None]:
    """Press the keys that a step of the page names, in its order and by the names of their actions."""
    page = (checkout / "resources/help/begin.md").read_text(encoding="utf-8")
    parts = re.split(r"^## (\d+)\. .*$", page, flags=re.MULTILINE)
    steps = dict(zip(map(int, parts[1::2]), parts[2::2], strict=True))

    def press(number: int, *names: str) -> None:
        named = {match[1]: match[2] or "" for match in KEY.finditer(steps[number])}
        for name in names:
            assert name in named, f"step {number} does not name {name}"
            shown = window.keymap.told(name, named[name])
            keys = next(k for _, k in window.keymap.bindings(name) if spoken(k) == shown)
            for chord in keys.split(", "):
                press_key(chord)
                QApplication.processEvents()

    return press


def test_the_tutorial_can_be_done_as_it_is_written(
    window: Window,
    step: Callable[..., None],
    qtbot: QtBot,
    tmp_path: Path,
    seeds: tuple[Path, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    w = window
    w.settings.set("export/folder", str(tmp_path / "notes"))

    def made() -> tuple[Highlight, ...]:
        assert w.session.reading
        return w.session.reading.highlights

    def shows(rows: int) -> None:
        qtbot.waitUntil(lambda: w.articles.rows.rowCount() == rows)

    answer_dialogs(monkeypatch, str(seeds[0].parent))
    step(1, "import_folder")
    qtbot.waitUntil(lambda: w.jobs.running("import") is None)
    step(1, "import_report")
    assert "report" in w.views
    step(1, "leave")
    shows(20)

    step(2, "go_inbox", "next_article", "previous_article", "search_library")
    typed("tiktoker")
    shows(1)
    step(2, "go_on", "open_text")
    assert w.page.hasFocus()

    first = w.page.reader.range
    step(3, "next_sentence", "previous_sentence")
    assert w.page.reader.range == first
    step(3, "next_paragraph")
    assert w.page.reader.range > first

    step(4, "highlight", "color_2")
    assert [h.color for h in made()] == ["green"]
    step(4, "color_1")
    step(5, "note")
    typed("Which law is it?")
    step(5, "leave_dialog")
    assert [h.note for h in made()] == ["Which law is it?"]
    step(6, "tag")
    typed("courts")
    step(6, "take_row")
    assert [tag.name for tag in w.session.library.tags.all()] == ["courts"]

    for words in ("tag:courts", "in:notes law"):
        step(7, "focus_list", "search_library")
        typed(words)
        shows(1)
    step(7, "go_on", "open_text")

    step(8, "review_capture", "take_row")
    qtbot.waitUntil(lambda: "review" in w.views)
    step(8, "next_start", "leave")
    assert "review" not in w.views

    step(9, "export_notes")
    qtbot.waitUntil(lambda: "export" in w.views and w.jobs.running("export") is None)
    step(9, "write_export")
    qtbot.waitUntil(lambda: len([*(tmp_path / "notes").glob("*.md")]) == 1)
    assert "Which law is it?" in next((tmp_path / "notes").glob("*.md")).read_text(encoding="utf-8")
    step(1, "leave")

    step(10, "undo_history")
    assert w.context() == "chooser"
    step(10, "leave_dialog", "undo")
    assert w.session.library.tags.all() == []
