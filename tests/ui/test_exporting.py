"""Exporting in the window: seen first, written with a key, done again, kept."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel
from pytestqt.qtbot import QtBot

from reader import paths
from reader.exporter.formats import FORMATS
from reader.library.library import Library
from reader.model.export import FileAction
from reader.services.templates import Templates
from reader.ui.export_layouts import ABOUT, PAPER
from reader.ui.export_settings import Setting
from reader.ui.export_state import exports_of
from reader.ui.export_view import ExportView
from reader.ui.file_change import changed_lines
from reader.ui.jobs import Lane
from reader.ui.window import Window
from tests.driving import answer_dialogs
from tests.ui.conftest import Press

Open = Callable[[str], None]
Wait = Callable[[], ExportView]


def write(words: str) -> None:
    """Type into whatever has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


@pytest.fixture
def folder(window: Window, tmp_path: Path) -> Path:
    """The folder that is exported into."""
    window.settings.set("export/folder", str(tmp_path / "vault"))
    return tmp_path / "vault"


@pytest.fixture
def noted(window: Window, folder: Path, open_titled: Open, press: Press) -> list[str]:
    """Two articles with a highlight each; the second one is open. Their ids."""
    ids = []
    for title in ("Operation Spider Web", "TikToker"):
        open_titled(title)
        press("Right", "H")
        assert window.session.reading
        ids.append(window.session.reading.row.id)
    return ids


@pytest.fixture
def settled(window: Window, qtbot: QtBot) -> Wait:
    """Waits until the open export has been looked at, or written, and what is stood on has been read."""

    def wait() -> ExportView:
        view = window.views["export"]
        assert isinstance(view, ExportView)
        qtbot.waitUntil(lambda: not window.jobs.busy and not view.preview.waiting, timeout=10_000)
        return view

    return wait


def files(view: ExportView) -> list[tuple[str, str]]:
    """The files that the list shows, with what becomes of each."""
    return [(row.name, row.action) for row in view.files.rows.rows]


def shown(view: ExportView) -> str:
    """What the preview shows of the file that is stood on."""
    return view.preview.text.toPlainText()


def choose(window: Window, press: Press, qtbot: QtBot, key: str, words: str) -> None:
    """Take a row of a choice by typing for it."""
    press(key)
    write(words)
    qtbot.waitUntil(lambda: window.jobs.running("chooser") is None, timeout=5000)
    press("Return")


def press_twice(view: ExportView) -> None:
    """Press the mouse twice on the file that is stood on."""
    middle = view.files.list.visualRect(view.files.list.currentIndex()).center()
    QTest.mouseClick(view.files.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(view.files.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def everything(window: Window, press: Press, qtbot: QtBot) -> None:
    """Open the export of all notes."""
    press("Ctrl+E")
    choose(window, press, qtbot, "W", "everything")


def test_the_keys_of_the_choices_stand_apart_from_their_names(
    window: Window, noted: list[str], press: Press, settled: Wait
) -> None:
    press("Ctrl+E")
    settled()
    heads = [head for head in window.views["export"].findChildren(QHBoxLayout) if head.count() == 2]
    pairs = [[item.geometry() for n in (0, 1) if (item := head.itemAt(n))] for head in heads]
    assert len(pairs) == 6
    assert all(key.left() - name.right() > 8 for name, key in pairs)


def test_the_choices_are_whole_and_can_be_scrolled_where_a_window_is_low(
    window: Window, noted: list[str], press: Press, settled: Wait
) -> None:
    window.resize(700, 380)
    press("Ctrl+E")
    view = settled()
    labels = [label for label in view.settings.findChildren(QLabel) if label.isVisible()]
    cut = [each.text() for each in labels if each.height() < each.heightForWidth(each.width())]
    assert cut == []
    bar = view.settings.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    last = next(label for label in labels if label.text() == "Not yet")
    assert not last.visibleRegion().isEmpty()


def test_an_export_is_seen_before_it_is_written_and_written_with_return(
    window: Window, noted: list[str], press: Press, folder: Path, settled: Wait
) -> None:
    press("Ctrl+E")
    view = settled()
    ((name, action),) = files(view)
    assert "TikToker" in name
    assert action is FileAction.CREATED
    assert "[!quote|yellow]" in shown(view)
    assert not folder.exists(), "nothing is written by looking"
    press("Return")
    view = settled()
    (file,) = folder.glob("*.md")
    assert shown(view) == file.read_text(encoding="utf-8")
    assert window.status.message == f"Exported to {file}."
    assert "O its folder" in view.files.accessibleDescription()


def test_what_is_too_long_for_the_preview_wraps_and_hides_nothing_at_the_side(
    window: Window, noted: list[str], press: Press, folder: Path, settled: Wait
) -> None:
    press("Ctrl+E")
    view = settled()
    view.preview.text.setFixedWidth(200)
    view.preview.text.setPlainText("https://example.org/" + "a" * 500)
    assert view.preview.text.horizontalScrollBar().maximum() == 0


def test_return_writes_before_all_files_have_been_looked_at(
    window: Window, noted: list[str], press: Press, folder: Path, settled: Wait
) -> None:
    press("Ctrl+E", "Return")
    settled()
    assert len(list(folder.glob("*.md"))) == 1


def test_the_list_tells_what_would_become_of_each_file_and_the_preview_what_would_change_in_it(
    window: Window,
    noted: list[str],
    press: Press,
    folder: Path,
    settled: Wait,
    qtbot: QtBot,
    open_titled: Open,
) -> None:
    everything(window, press, qtbot)
    press("Return")
    settled()
    press("Esc")
    spider, tiktoker = sorted(folder.glob("*.md"), key=lambda path: "TikToker" in path.name)
    spider.write_text(spider.read_text(encoding="utf-8") + "\nMy own words.\n", encoding="utf-8")
    open_titled("Operation Spider Web")
    press("End", "H")
    press("Ctrl+E", "D")
    view = settled()
    assert files(view) == [(spider.name, FileAction.APPENDED), (tiktoker.name, FileAction.UNCHANGED)]
    assert "+ ## New highlights" in shown(view)
    assert "− My own words." not in shown(view), "nothing of the reader's goes"
    press("Tab")
    assert "My own words." in shown(settled())
    press("J")
    assert shown(settled()) == tiktoker.read_text(encoding="utf-8")


def test_a_title_of_many_lines_stands_whole_among_the_choices(
    window: Window, noted: list[str], press: Press, settled: Wait
) -> None:
    window.resize(1024, 700)
    press("Ctrl+E")
    choices = settled().settings
    choices.show_settings("Export", [Setting("export_what", "What goes out", "This article", "words " * 40)])
    QApplication.processEvents()
    labels = [label for label in choices.findChildren(QLabel) if label.isVisible()]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)


def test_notes_that_are_written_while_it_is_open_come_into_the_preview(
    window: Window, noted: list[str], press: Press, settled: Wait, library: Library, qtbot: QtBot
) -> None:
    press("Ctrl+E")
    view = settled()
    (mark,) = library.annotations.of(noted[1])
    window.session.write(lambda: library.annotations.write_note(mark.id, "a kumquat"))
    qtbot.waitUntil(lambda: "a kumquat" in shown(view), timeout=5000)


def test_every_format_can_be_looked_at(
    window: Window, noted: list[str], press: Press, settled: Wait, qtbot: QtBot
) -> None:
    press("Ctrl+E")
    for format in FORMATS.values():
        choose(window, press, qtbot, "A", format.title)
        view = settled()
        assert view.asked.order.format == format.name
        assert view.files.rows.rows[0].action is FileAction.CREATED, format.name
        if format.name in PAPER:
            assert view.preview.pages.isVisible(), format.name
        else:
            assert shown(view).strip(), format.name
        assert ABOUT[format.name]


def test_a_tag_in_one_file_goes_where_a_path_that_was_typed_leads(
    window: Window, noted: list[str], press: Press, settled: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    window.session.write(lambda: window.session.library.tags.add(noted, "drones"))
    press("Ctrl+E")
    choose(window, press, qtbot, "W", "drones")
    press("S")
    choose(window, press, qtbot, "I", str(tmp_path / "elsewhere" / "all.md"))
    view = settled()
    assert files(view) == [("all.md", FileAction.CREATED)]
    press("Return")
    settled()
    assert (tmp_path / "elsewhere" / "all.md").read_text(encoding="utf-8").count("[!quote|yellow]") == 2


def test_a_path_that_names_one_file_is_told_and_shown_as_one_and_keeps_its_name_in_another_format(
    window: Window, noted: list[str], press: Press, settled: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    everything(window, press, qtbot)
    choose(window, press, qtbot, "A", "Word")
    choose(window, press, qtbot, "I", str(tmp_path / "day.docx"))
    view = settled()
    assert files(view) == [("day.docx", FileAction.CREATED)]
    assert "All in one file" in [label.text() for label in view.settings.findChildren(QLabel)]
    assert view.preview.pages.isVisible()
    choose(window, press, qtbot, "A", "PDF")
    view = settled()
    assert files(view) == [("day.pdf", FileAction.CREATED)]
    assert view.preview.pages.isVisible()
    choose(window, press, qtbot, "A", "CSV table")
    choose(window, press, qtbot, "A", "Obsidian")
    assert len(files(settled())) == 2, "one file was not asked for, only a table has no more"


def test_a_folder_is_completed_and_gone_on_in_and_a_new_name_is_taken_as_it_is_typed(
    window: Window, noted: list[str], press: Press, settled: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "Vault of notes" / "Press").mkdir(parents=True)
    press("Ctrl+E", "I")
    write(f"{tmp_path}/vau")
    qtbot.waitUntil(lambda: window.jobs.running("chooser") is None, timeout=5000)
    press("Down")
    write("/pre")
    qtbot.waitUntil(lambda: window.jobs.running("chooser") is None, timeout=5000)
    press("Down", "Return")
    assert settled().asked.order.target == tmp_path / "Vault of notes" / "Press"
    choose(window, press, qtbot, "I", f"{tmp_path}/Vault")
    assert settled().asked.order.target == tmp_path / "Vault"


def test_the_dialog_of_the_desktop_names_the_folder_too(
    window: Window,
    noted: list[str],
    press: Press,
    settled: Wait,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    answer_dialogs(monkeypatch, str(tmp_path / "chosen"))
    press("Ctrl+E", "Shift+I")
    assert settled().asked.order.target == tmp_path / "chosen"


def test_why_nothing_can_be_written_stands_where_the_files_would(
    window: Window, noted: list[str], press: Press, settled: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    press("Ctrl+E")
    choose(window, press, qtbot, "I", str(tmp_path / "file" / "inside"))
    press("Return")
    view = settled()
    assert "is a file and no folder" in view.files.summary
    assert "is a file and no folder" in window.status.message
    assert (tmp_path / "file").read_text() == "mine"
    choose(window, press, qtbot, "I", str(tmp_path / f"{'long' * 80}.md"))
    assert "could not be looked at (File name too long)" in settled().files.summary


def test_what_has_no_notes_says_so_and_names_the_key_that_takes_something_else(
    window: Window, folder: Path, press: Press, settled: Wait, qtbot: QtBot
) -> None:
    press("G", "L", "Ctrl+E")
    choose(window, press, qtbot, "W", "this list")
    assert "W takes something else" in settled().files.summary


def test_export_again_is_one_key_from_anywhere_and_its_report_another(
    window: Window,
    noted: list[str],
    press: Press,
    folder: Path,
    settled: Wait,
    qtbot: QtBot,
    open_titled: Open,
) -> None:
    everything(window, press, qtbot)
    press("Return")
    settled()
    press("Esc")
    open_titled("Operation Spider Web")
    press("End", "H", "G", "H")
    assert "desk" in window.views
    press("Ctrl+Shift+E")
    qtbot.waitUntil(lambda: window.jobs.running("export") is None, timeout=5000)
    assert "desk" in window.views, "it is done where the reader is"
    assert "1 brought up to date, 1 unchanged. G P shows them." in window.status.message
    press("G", "P")
    assert [action for _, action in files(settled())] == [FileAction.REWRITTEN, FileAction.UNCHANGED]


def test_this_article_exported_again_is_the_one_that_is_open_now(
    window: Window,
    noted: list[str],
    press: Press,
    folder: Path,
    settled: Wait,
    qtbot: QtBot,
    open_titled: Open,
) -> None:
    press("Ctrl+E", "Return")
    settled()
    press("Esc")
    open_titled("Operation Spider Web")
    press("Ctrl+Shift+E")
    qtbot.waitUntil(lambda: len(list(folder.glob("*.md"))) == 2, timeout=5000)


def test_a_file_of_the_report_is_opened_and_one_that_could_run_is_not(
    window: Window,
    noted: list[str],
    press: Press,
    folder: Path,
    settled: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    press("Ctrl+E")
    view = settled()
    press_twice(view)
    assert not folder.exists(), "a file that is pressed is looked at"
    press("Return")
    settled()
    press("Return", "O")
    press_twice(view)
    (file,) = folder.glob("*.md")
    assert [Path(url.toLocalFile()) for url in opened] == [file, folder, file]
    press("Y")
    assert str(file) in QGuiApplication.clipboard().text()
    bad = folder / "run.desktop"
    bad.write_text("[Desktop Entry]")
    view.files.rows.show([view.files.rows.rows[0]._replace(file=str(bad))])
    view.files.step(0)
    press("Return")
    assert len(opened) == 3
    assert "its folder can be opened" in window.status.message


def test_an_export_is_kept_renamed_done_with_all_others_and_given_up(
    window: Window,
    noted: list[str],
    press: Press,
    settled: Wait,
    qtbot: QtBot,
    tmp_path: Path,
    library: Library,
) -> None:
    everything(window, press, qtbot)
    press("U")
    write("Vault")
    press("Return")
    assert [plan.name for plan in library.exports.plans()] == ["Vault"]
    choose(window, press, qtbot, "A", "CSV table")
    assert "changed since" in settled().settings.spoken("keep_export")
    choose(window, press, qtbot, "I", str(tmp_path / "tables"))
    press("Esc")
    everything(window, press, qtbot)
    choose(window, press, qtbot, "A", "CSV table")
    choose(window, press, qtbot, "I", str(tmp_path / "tables"))
    press("U")
    write("Tables")
    press("Return")
    press("R")
    write("Sheets")
    press("Return")
    assert [plan.name for plan in library.exports.plans()] == ["Sheets", "Vault"]
    press("Esc", "Ctrl+Shift+K")
    qtbot.waitUntil(lambda: window.jobs.running("export") is None, timeout=5000)
    assert len(list((tmp_path / "vault").glob("*.md"))) == 2
    assert len(list((tmp_path / "tables").glob("*.csv"))) == 1
    assert all(plan.ran for plan in library.exports.plans())
    press("G", "K")
    write("vault")
    press("Return")
    assert settled().asked.order.target == tmp_path / "vault"
    press("Del")
    assert [plan.name for plan in library.exports.plans()] == ["Sheets"]
    press("Ctrl+Z")
    assert [plan.name for plan in library.exports.plans()] == ["Sheets", "Vault"]


def test_what_is_selected_on_the_desk_goes_out_and_nothing_else(
    window: Window,
    noted: list[str],
    press: Press,
    settled: Wait,
    qtbot: QtBot,
    folder: Path,
    open_titled: Open,
) -> None:
    open_titled("Operation Spider Web")
    press("End", "H", "Shift+N")
    write("On the whole")
    press("Esc", "G", "H")
    press("X", "Ctrl+E")
    view = settled()
    assert view.asked.order.scope.name == "Chosen on the desk"
    assert "On the whole" in shown(view)
    assert "[!quote|" not in shown(view)
    press("Esc")
    assert window.context() == "desk"
    press("Ctrl+A", "Ctrl+E", "Return")
    settled()
    assert sum(path.read_text(encoding="utf-8").count("[!quote|") for path in folder.glob("*.md")) == 3


def test_the_view_of_tags_exports_the_tag_that_is_stood_on(
    window: Window, noted: list[str], press: Press, settled: Wait
) -> None:
    window.session.write(lambda: window.session.library.tags.add(noted[:1], "drones"))
    press("G", "T", "Ctrl+E")
    view = settled()
    assert [row.article for row in view.files.rows.rows] == noted[:1]
    assert view.settings.spoken("export_what") == "What goes out: A tag"


def test_a_note_that_is_being_typed_goes_out_too(
    window: Window, noted: list[str], press: Press, folder: Path, qtbot: QtBot
) -> None:
    press("N")
    write("half a thou")
    press("Ctrl+Shift+E")
    qtbot.waitUntil(lambda: window.jobs.running("export") is None and folder.exists(), timeout=5000)
    (file,) = folder.glob("*.md")
    assert "half a thou" in file.read_text(encoding="utf-8")


def test_a_reader_who_looks_and_leaves_has_changed_nothing(
    window: Window, noted: list[str], press: Press, settled: Wait, qtbot: QtBot, folder: Path
) -> None:
    press("Ctrl+E")
    choose(window, press, qtbot, "A", "CSV table")
    settled()
    press("Esc")
    assert window.page.hasFocus()
    press("Ctrl+E")
    assert settled().asked.order.format == "markdown"
    assert not folder.exists()


def test_files_that_are_written_are_counted_and_can_be_stopped(
    window: Window, noted: list[str], press: Press, settled: Wait, qtbot: QtBot, folder: Path
) -> None:
    everything(window, press, qtbot)
    view = settled()
    told: list[tuple[int, int]] = []
    exports_of(window).going.connect(lambda done, total: told.append((done, total)))
    hold = Event()
    window.jobs.run("other", lambda _job: hold.wait(5), print, print, lane=Lane.ERRANDS)
    press("Return")
    assert "Ctrl+. stops it" in view.files.accessibleDescription()
    hold.set()
    settled()
    assert told == [(1, 2), (2, 2)]
    for file in folder.glob("*.md"):
        file.unlink()
    view.ask(view.asked)
    settled()
    hold.clear()
    window.jobs.run("other", lambda _job: hold.wait(5), print, print, lane=Lane.ERRANDS)
    press("Return", "Ctrl+.")
    hold.set()
    settled()
    assert not list(folder.glob("*.md"))
    assert "stopped" in window.status.message


def test_what_would_change_is_told_line_by_line_around_each_change() -> None:
    old = "".join(f"line {n}\n" for n in range(20))
    told = changed_lines(old, old.replace("line 10\n", "").replace("line 12\n", "line twelve\n"))
    assert [f"{line.kind}:{line.words or line.skipped}" for line in told] == [
        "same:7",
        "same:line 7",
        "same:line 8",
        "same:line 9",
        "gone:line 10",
        "same:line 11",
        "gone:line 12",
        "come:line twelve",
        "same:line 13",
        "same:line 14",
        "same:line 15",
        "same:4",
    ]
    assert changed_lines(old, old) == []


def test_a_file_that_one_article_went_into_is_not_written_over_by_the_next(
    window: Window,
    noted: list[str],
    press: Press,
    settled: Wait,
    qtbot: QtBot,
    tmp_path: Path,
    open_titled: Open,
) -> None:
    file = tmp_path / "out" / "one.txt"
    press("Ctrl+E")
    choose(window, press, qtbot, "A", "Plain text")
    choose(window, press, qtbot, "I", str(file))
    press("Return")
    settled()
    words = file.read_bytes()
    press("Esc")
    open_titled("Operation Spider Web")
    press("Ctrl+Shift+E")
    qtbot.waitUntil(lambda: len(list(file.parent.iterdir())) == 2, timeout=5000)
    assert file.read_bytes() == words
    press("Ctrl+E")
    choose(window, press, qtbot, "I", str(file))
    choose(window, press, qtbot, "A", "CSV table")
    assert settled().asked.order.target == file.with_suffix(".csv")
    choose(window, press, qtbot, "A", "Obsidian")
    assert settled().asked.order.target == file.parent


def test_a_template_of_the_readers_own_is_a_format_and_its_trouble_stands_where_the_files_would(
    window: Window, noted: list[str], press: Press, settled: Wait, qtbot: QtBot, folder: Path
) -> None:
    own = Templates(paths.templates())
    words = "{% for article in articles %}Mine: {{ article.heading }}{% endfor %}"
    good = own.create("My layout", words, ".md")
    bad = own.create("My mistake", "one\n{{ nothing_of_this_name }}", ".md")
    press("Ctrl+E")
    choose(window, press, qtbot, "A", "My layout")
    assert shown(settled()).startswith("Mine: ")
    press("Return")
    settled()
    assert [path.read_text(encoding="utf-8")[:6] for path in folder.glob("*.md")] == ["Mine: "]
    choose(window, press, qtbot, "A", "My mistake")
    view = settled()
    assert "nothing_of_this_name" in view.files.summary
    assert "2" in view.files.summary, "the line"
    for template in (good, bad):
        template.path.unlink()
