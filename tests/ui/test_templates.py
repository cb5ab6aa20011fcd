"""Templates for exports: written beside what they make, saved by themselves, never over another's words."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths
from reader.ui.chooser import Chooser
from reader.ui.export_view import ExportView
from reader.ui.jobs import Lane
from reader.ui.template_editor import TemplateEditor
from reader.ui.templates_view import TemplatesView
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]
SIMPLE = (
    "{{ article.heading }}\n{% for highlight in article.highlights %}\n"
    "- {{ highlight.quote }}\n{% endfor %}\n"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the templates, which is not there yet."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return paths.templates()


def keep(folder: Path, name: str, text: str) -> Path:
    """A template file, as another program writes it."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.j2"
    file.write_text(text, encoding="utf-8")
    return file


def view_of(window: Window) -> TemplatesView:
    view = window.views["templates"]
    assert isinstance(view, TemplatesView)
    return view


def editor() -> TemplateEditor:
    """The editor, which has the focus."""
    focus = QApplication.focusWidget()
    assert isinstance(focus, TemplateEditor)
    return focus


def names(window: Window) -> list[str]:
    return [line.template.name for line in view_of(window).rows.rows]


def choosers(window: Window) -> list[Chooser]:
    return [found for found in window.findChildren(Chooser) if found.isVisible()]


@pytest.fixture
def opened(window: Window, folder: Path, open_titled: Open, press: Press) -> Window:
    """The view, standing on a simple template, over an article with a highlight."""
    keep(folder, "Simple.md", SIMPLE)
    open_titled("Operation Spider Web")
    press("Down", "Right", "H", "G", "M")
    return window


def test_the_first_template_is_made_of_a_built_in_layout_by_keys_alone(
    window: Window, press: Press, folder: Path, qtbot: QtBot, open_titled: Open
) -> None:
    open_titled("Operation Spider Web")
    press("Down", "Right", "H", "G", "M")
    assert names(window) == []
    press("N", "Return")
    choosers(window)[0].field.setText("Brief.md")
    press("Return")
    assert names(window) == ["Brief.md"]
    assert "{%" in editor().text
    qtbot.waitUntil(lambda: "postil_id:" in view_of(window).made, timeout=15_000)
    assert (folder / "Brief.md.j2").is_file()


def test_what_is_typed_is_seen_beside_it_and_saved_by_itself(
    opened: Window, press: Press, folder: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "- The" in view_of(opened).made, timeout=15_000)
    press("E")
    QTest.keyClicks(editor(), "Of {{ article.site }}:")
    press("Return")
    text = f"Of {{{{ article.site }}}}:\n{SIMPLE}"
    qtbot.waitUntil(lambda: (folder / "Simple.md.j2").read_text() == text, timeout=5_000)
    qtbot.waitUntil(lambda: view_of(opened).made.startswith("Of The Times of Central Asia:"), timeout=10_000)
    before = opened.windowTitle()
    QTest.keyClicks(editor(), "x")
    press("Ctrl+S")
    assert (folder / "Simple.md.j2").read_text(encoding="utf-8").startswith("Of {{ article.site }}:\nx")
    press("Ctrl+N", "Backspace")  # no key of the window reaches what lies beneath
    assert opened.windowTitle() == before
    press("Esc", "P")
    qtbot.waitUntil(lambda: "Of RFE/RL Watchdog:" in view_of(opened).made, timeout=10_000)
    assert view_of(opened).preview.over == "list"
    press("E", "Ctrl+K")
    choosers(opened)[0].field.setText("Next unread")
    press("Return")
    assert "templates" not in opened.views  # what is done elsewhere is seen there


def test_what_a_template_makes_waits_for_no_export_that_is_looked_at(
    window: Window, qtbot: QtBot, press: Press, folder: Path
) -> None:
    keep(folder, "notes.md", "Made of {{ article.heading }}")
    looked = Event()
    come: list[object] = []
    window.jobs.run("look", lambda _job: looked.wait(30), come.append, come.append, lane=Lane.SURVEYS)
    try:
        press("G", "M")
        qtbot.waitUntil(lambda: view_of(window).made.startswith("Made of"), timeout=15_000)
    finally:
        looked.set()


def test_an_error_is_told_with_its_line_which_a_key_goes_to(
    opened: Window, press: Press, folder: Path, qtbot: QtBot
) -> None:
    view = view_of(opened)
    press("E")
    editor().setPlainText("fine\n\n{{ artcle.heading }}\n")
    qtbot.waitUntil(lambda: view.wrong == 3, timeout=10_000)
    assert "artcle" in view._trouble.text()
    assert len(editor().extraSelections()) == 1
    press("Ctrl+L")
    assert editor().textCursor().blockNumber() == 2
    loops = "{% for n in range(9999) %}" * 4 + "{% endfor %}" * 4
    editor().setPlainText(loops)
    qtbot.waitUntil(lambda: opened.jobs.running("template preview") is not None, timeout=5_000)
    editor().setPlainText("good")  # nobody waits for the endless one
    qtbot.waitUntil(lambda: view.made.strip() == "good", timeout=10_000)
    assert view.wrong is None
    assert not view._trouble.isVisible()


def test_variables_are_written_by_a_few_letters_and_lines_stepped_in_by_tab(
    opened: Window, press: Press
) -> None:
    press("E")
    editor().setPlainText("")
    for typed in ("article.site", "highlight.tags"):
        press("Ctrl+Space")
        choosers(opened)[0].field.setText(typed)
        press("Return", "Return")
    assert editor().text == "{{ article.site }}\n{% for tag in highlight.tags %}\n{{ tag }}\n{% endfor %}\n"
    QTest.keyClicks(editor(), "{{ ")
    press("Ctrl+I")
    choosers(opened)[0].field.setText("tagname")
    press("Return")
    assert editor().text.endswith("{{  | tagname")
    editor().setPlainText("")
    press("Tab")
    QTest.keyClicks(editor(), "a")
    press("Return")
    QTest.keyClicks(editor(), "b")
    assert editor().text == "  a\n  b"
    press("Ctrl+A", "Tab")
    assert editor().text == "    a\n    b"
    press("Shift+Tab", "Shift+Tab", "Shift+Tab")
    assert editor().text == "a\nb"


def test_what_another_program_wrote_is_shown_and_never_overwritten(
    opened: Window, press: Press, folder: Path, qtbot: QtBot
) -> None:
    file = folder / "Simple.md.j2"
    file.write_text("from vim", encoding="utf-8")
    qtbot.waitUntil(lambda: view_of(opened).editor.text == "from vim", timeout=5_000)
    assert "Another program changed" in opened.status.message
    press("E")
    editor().insertPlainText("mine ")  # at once: it is not saved yet when the other program writes
    file.write_text("from vim again", encoding="utf-8")
    qtbot.waitUntil(lambda: names(opened) == ["Simple.md", "Simple 2.md"], timeout=5_000)
    assert file.read_text(encoding="utf-8") == "from vim again"
    assert (folder / "Simple 2.md.j2").read_text(encoding="utf-8") == "mine from vim"
    QTest.keyClicks(editor(), "too ")
    press("Esc", "Esc")
    assert (folder / "Simple 2.md.j2").read_text(encoding="utf-8") == "mine too from vim"


def test_templates_are_renamed_duplicated_deleted_and_brought_back(
    opened: Window, press: Press, folder: Path
) -> None:
    press("D", "Esc")
    assert names(opened) == ["Simple.md", "Simple 2.md"]
    press("R")
    choosers(opened)[0].field.setText("Press review")
    press("Return")
    assert names(opened) == ["Press review.md", "Simple.md"]
    press("Del")
    assert names(opened) == ["Simple.md"]
    press("U")
    assert names(opened) == ["Press review.md", "Simple.md"]
    current = view_of(opened).current
    assert current
    assert current.name == "Press review.md"
    assert (folder / "Press review.md.j2").read_text(encoding="utf-8") == SIMPLE


def test_what_cannot_be_saved_is_told_kept_and_tried_again(
    opened: Window, press: Press, folder: Path, qtbot: QtBot
) -> None:
    press("E")
    editor().insertPlainText("words ")
    file = folder / "Simple.md.j2"
    file.unlink()
    file.mkdir()
    (file / "in the way").write_text("", encoding="utf-8")
    view_of(opened).finish()
    assert "cannot be" in opened.status.message
    press("Esc", "Esc")
    (file / "in the way").unlink()
    file.rmdir()
    file.write_text(SIMPLE, encoding="utf-8")
    press("G", "M")
    assert view_of(opened).editor.text == f"words {SIMPLE}"
    press("Esc")
    assert file.read_text(encoding="utf-8") == f"words {SIMPLE}"


def test_an_export_by_a_template_follows_its_new_words_and_its_new_name(
    opened: Window, press: Press, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened.settings.set("export/folder", str(tmp_path / "out"))
    press("X")
    export = opened.views["export"]
    assert isinstance(export, ExportView)
    assert export.asked.order.template == str(folder / "Simple.md.j2")
    qtbot.waitUntil(lambda: "- The" in export.preview.text.toPlainText(), timeout=15_000)
    press("T", "E")
    QTest.keyClicks(editor(), "New words ")
    press("Esc", "Esc")
    assert export.files.list.hasFocus()
    qtbot.waitUntil(lambda: export.preview.text.toPlainText().startswith("New words"), timeout=15_000)
