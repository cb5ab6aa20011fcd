"""What only another language shows: words that are put together, parsed or stored in English."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui import days, language
from reader.ui.chooser import Chooser
from reader.ui.export_scope import LIST, scope_now
from reader.ui.export_scope import told as scoped
from reader.ui.overlay import Overlay
from reader.ui.print_view import PrintView
from reader.ui.settings_view import SettingsView
from reader.ui.timeline import TimelineView
from reader.ui.window import Window
from tests.library.handmade import store, told
from tests.ui.conftest import Press
from tests.ui.listening import hear_painting


@pytest.fixture
def kazakh(dressed: QApplication) -> Iterator[None]:
    """The program speaks Kazakh."""
    language.begin(dressed, "kk")
    yield
    language.begin(dressed, "en")


def settings_at(window: Window, press: Press, name: str) -> SettingsView:
    """The settings, open at one of them."""
    press("Ctrl+,")
    view = window.views["settings"]
    assert isinstance(view, SettingsView)
    view.stand_on_named(name)
    return view


@pytest.mark.usefixtures("russian")
def test_a_value_that_ends_with_a_full_stop_ends_its_sentence(window: Window, press: Press) -> None:
    view = settings_at(window, press, "look/size")
    press("Right")
    assert window.status.message == "Размер текста: 21 пикс."
    assert view.current is not None
    assert view.rows.rows[view.list.currentIndex().row()].spoken.startswith(
        "Размер текста: 21 пикс., изменено. К"
    )


@pytest.mark.usefixtures("russian")
def test_a_setting_is_asked_for_by_its_name_in_the_language(window: Window, press: Press) -> None:
    settings_at(window, press, "export/protected")
    press("Return")
    (chooser,) = (each for each in window.findChildren(Chooser) if each.isVisible())
    assert chooser.prompt == "Свойства, которые не меняются"
    press("Esc")


@pytest.mark.usefixtures("russian")
def test_an_article_of_which_an_act_is_undone_is_quoted_once(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    open_titled("TikToker")
    press("H")
    open_titled("Public in")
    press("Ctrl+Z")
    assert window.status.message.startswith("Отменено: Выделить, статья «TikToker ")
    press("Ctrl+Shift+Z")
    assert window.status.message.startswith("Возвращено: Выделить, статья «TikToker ")


@pytest.mark.usefixtures("kazakh")
def test_days_of_a_timeline_are_written_whole_where_the_year_stands_first(
    window: Window, press: Press, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in ("2021-03-01", "2021-03-04"):
        store(library, day, told(f"Ferry {day}", f"The ferry of {day}"), day=day)
    press("/")
    window.list_pane.search_field.setText("ferry")
    press("Return")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    press("G", "D")
    view = window.views["timeline"]
    assert isinstance(view, TimelineView)
    qtbot.waitUntil(lambda: bool(view.bars), timeout=5000)
    drawn: list[str] = []
    hear_painting(monkeypatch, drawn.append)
    view.grab()
    assert "4 нау." in drawn


@pytest.mark.usefixtures("kazakh")
def test_the_year_stands_before_both_ends_of_a_stretch_in_it() -> None:
    assert days.stretch("2025-02-24", "2025-03-03") == "2025 ж. 24 ақп. – 2 нау."
    assert days.stretch("2024-12-30", "2025-01-06") == "2024 ж. 30 жел. – 2025 ж. 5 қаң."
    assert days.stretch("2025-03-03", "2025-03-10") == "2025 ж. 3 – 9 нау."


@pytest.mark.usefixtures("russian")
def test_the_keys_of_choosers_stand_under_a_heading_of_the_language(window: Window, press: Press) -> None:
    press("?")
    (overlay,) = (each for each in window.findChildren(Overlay) if each.isVisible())
    assert "Списки выбора и поля" in {label.text() for label in overlay.findChildren(QLabel)}


@pytest.mark.usefixtures("russian")
def test_what_an_export_takes_is_kept_in_english_and_said_in_the_language(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    scope = scope_now(window, LIST)
    assert scope is not None
    assert (scope.name, scoped(LIST, scope)) == ("Inbox", ("Этот список", "Входящие"))
    press("/")
    window.list_pane.search_field.setText("durov")
    press("Return")
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5000)
    scope = scope_now(window, LIST)
    assert scope is not None
    assert (scope.name, scoped(LIST, scope)) == ("Search: durov", ("Этот список", "Поиск: durov"))


@pytest.mark.usefixtures("russian")
def test_what_is_printed_is_called_so_in_the_language(window: Window, press: Press) -> None:
    press("X", "J", "X")
    window.run("print_pages")
    view = window.views["printing"]
    assert isinstance(view, PrintView)
    assert view.printing.name == "Отмеченные статьи: 2"


@pytest.mark.usefixtures("russian")
def test_what_a_library_stores_is_english_and_said_in_the_language_that_is_spoken(
    window: Window, press: Press, open_titled: Callable[[str], None], dressed: QApplication
) -> None:
    open_titled("TikToker")
    press("S", "L", "H", "E")
    journal = window.session.library.journal
    assert [act.label for act in journal.history()[:4]] == ["Archive", "Highlight", "Read later", "Star"]
    window.menu_bar["Edit"].aboutToShow.emit()
    assert _undo(window) == "Отменить: В архив"
    language.begin(dressed, "en")
    window.menus.refresh()
    assert _undo(window) == "Undo: Archive"


def _undo(window: Window) -> str:
    (row,) = (each for each in window.menu_bar["Edit"].actions() if each.objectName() == "undo")
    return row.text().partition("\t")[0]
