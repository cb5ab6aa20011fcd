"""Another language is chosen while the program runs: the window begins anew in it, where the reader was."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.model import wording
from reader.ui import changing_language, language, resuming
from reader.ui.settings import Settings
from reader.ui.settings_view import SettingsView
from reader.ui.window import Window
from tests.driving import bring_up
from tests.ui.conftest import Press


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.begin(qapp, "en")


def menus(window: Window) -> list[str]:
    return [menu.title().replace("&", "") for menu in window.menu_bar.values()]


def test_a_language_that_is_chosen_is_spoken_at_once_and_the_reader_stays_where_it_was_chosen(
    window: Window,
    library: Library,
    settings: Settings,
    press: Press,
    qtbot: QtBot,
    open_titled: Callable[[str], None],
) -> None:
    open_titled("TikToker")
    article = window.session.reading and window.session.reading.row.id
    press("Ctrl+,")
    view = window.views["settings"]
    assert isinstance(view, SettingsView)
    view.stand_on_named("look/language")
    with qtbot.waitSignal(window.closed, timeout=5000):
        press("Right", "Right")
    assert settings.get("look/language") == "ru"
    assert window.parting is not None
    window.parting()

    again = Window(library, settings)
    bring_up(qtbot, again)
    resuming.go_on(again)
    assert menus(again)[:2] == ["Файл", "Правка"]
    assert again.session.reading
    assert again.session.reading.row.id == article
    found = again.views["settings"]
    assert isinstance(found, SettingsView)
    assert found.current
    assert found.current.name == "look/language"
    again.close()


def test_what_is_under_way_is_done_before_the_window_begins_anew(
    window: Window, settings: Settings, qtbot: QtBot
) -> None:
    going_on, done = Event(), list[str]()
    window.jobs.run("long", lambda _job: str(going_on.wait(20)), done.append, window.tell_trouble)
    settings.set("look/language", "ru")
    changing_language.now(window)
    assert window.isVisible()
    assert window.parting is None
    with qtbot.waitSignal(window.closed, timeout=5000):
        going_on.set()
    assert done == ["True"]
    assert window.parting is not None


def test_one_who_chooses_from_the_list_of_languages_is_not_moved_before_one_is_taken(
    window: Window, press: Press, qtbot: QtBot
) -> None:
    press("Ctrl+,")
    view = window.views["settings"]
    assert isinstance(view, SettingsView)
    view.stand_on_named("look/language")
    press("Return", "Down", "Down")
    qtbot.wait(900)
    assert window.isVisible()
    assert window.parting is None
    press("Esc")
    assert wording.language() == "en"


def test_the_window_speaks_as_the_desktop_does_and_english_where_there_is_nothing_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def desktop(*names: str) -> str:
        monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: list(names))
        return language.wanted("system")

    assert desktop("kk-Cyrl-KZ", "kk-KZ", "kk") == "kk"
    assert desktop("uz-UZ", "ru-RU") == "ru"
    assert desktop("fr-FR") == "en"
    assert desktop("C") == "en"
    monkeypatch.setenv("POSTIL_LANGUAGE", "de")
    assert language.wanted("ru") == "de"


def test_qt_says_its_own_words_in_the_language_too(qapp: QApplication) -> None:
    language.begin(qapp, "ru")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Отмена"
    language.begin(qapp, "kk")
    assert qapp.translate("QPlatformTheme", "Cancel") != "Cancel"
