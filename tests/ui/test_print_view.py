"""Pages are seen before they are printed, turned by keys, and go to a printer or into a file."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.commands import printing
from reader.ui.print_view import PrintView
from reader.ui.window import Window
from tests.ui.conftest import Press

TITLE = "TikToker"


@pytest.fixture
def opened(
    window: Window, press: Press, open_titled: Callable[[str], None], qtbot: QtBot
) -> Callable[[], PrintView]:
    """Opens the pages of an article with a highlight by the key that prints."""

    def opener() -> PrintView:
        open_titled(TITLE)
        press("Right", "H", "Ctrl+P")
        view = window.views["printing"]
        assert isinstance(view, PrintView)
        qtbot.waitUntil(lambda: bool(view.pages), timeout=10000)
        return view

    return opener


def words_of(file: Path) -> list[str]:
    """The words of each page of a PDF file."""
    document = pypdfium2.PdfDocument(file)
    return [document[n].get_textpage().get_text_bounded() for n in range(len(document))]


def test_pages_are_turned_by_keys_and_written_as_pdf_where_there_is_no_printer(
    window: Window, press: Press, opened: Callable[[], PrintView], qtbot: QtBot, tmp_path: Path
) -> None:
    view = opened()
    many = len(view.pages)
    assert view.accessibleDescription().startswith(f"Page 1 of {many}")
    assert "No printer is known here" in view.accessibleDescription()
    seen = view.sheets.grab().toImage()
    assert seen != blank(seen)
    press("End")
    assert view.at == many - 1
    press("Home", "Right", "Left", "PgDown", "PgUp", "Return")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, str(tmp_path / f"{'long' * 80}"))
    press("Return")
    qtbot.waitUntil(lambda: "could not be written (File name too long)" in window.status.message)
    press("E")
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, str(tmp_path / "pages"))
    press("Return")
    qtbot.waitUntil(lambda: (tmp_path / "pages.pdf").exists() and not window.jobs.busy, timeout=10000)
    pages = words_of(tmp_path / "pages.pdf")
    assert len(pages) == many
    assert TITLE in pages[0]
    assert "pages.pdf" in window.status.message
    press("Esc")
    assert window.page.hasFocus()


def test_a_file_of_pages_that_nobody_waits_for_any_more_is_not_written(
    window: Window, press: Press, opened: Callable[[], PrintView], qtbot: QtBot, tmp_path: Path
) -> None:
    view, gate = opened(), Event()
    view.printing = view.printing._replace(file=lambda _stopped: b"%PDF" * gate.wait(20))
    for name in ("first.pdf", "second.pdf"):
        press("Return")
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, str(tmp_path / name))
        press("Return")
        view.printing = view.printing._replace(file=lambda _stopped: b"")
    gate.set()
    qtbot.waitUntil(lambda: "no file was written" in window.status.message, timeout=10000)
    assert list(tmp_path.glob("*.pdf")) == []


def blank(like: QImage) -> QImage:
    """A picture of the same size in one colour."""
    made = like.copy()
    made.fill(like.pixelColor(0, 0))
    return made


def test_the_pages_that_are_asked_for_go_to_the_printer_as_they_are_seen(
    window: Window,
    press: Press,
    opened: Callable[[], PrintView],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A printer that prints into a file stands in for one of the machine, and takes the first page."""
    view = opened()

    def accept(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setFromTo(1, 1)
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(printing, "printers", lambda: ["Laser"])
    monkeypatch.setattr(QPrintDialog, "exec", accept)
    shown = view.printing.name
    press("Return")
    pages = words_of(tmp_path / "printed.pdf")
    assert len(pages) == 1
    assert " ".join(shown.split()[:3]) in " ".join(pages[0].split())
    assert "1 page goes to" in window.status.message
    assert "printing" not in window.views


def test_where_nothing_is_open_nothing_is_printed(window: Window, press: Press) -> None:
    press("G", "S", "Ctrl+P")
    assert window.status.message == "No article is open or selected."
    assert "printing" not in window.views
