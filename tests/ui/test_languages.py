"""In every language: nothing that a reader sees or hears is left in English."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QFontDatabase, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.exporter.variables import VARIABLES, WAYS
from reader.library.library import Library, open_library
from reader.model.query_language import LANGUAGE
from reader.services.importing import import_paths
from reader.services.manual import pages, unnamed
from reader.ui import language, places
from reader.ui.naming import NAMES, keys_said
from reader.ui.table import ACTIONS, EVERY_ACTION
from reader.ui.teaching import HINTS
from reader.ui.window import Window
from tests.driving import press_key
from tests.library.handmade import store, told
from tests.ui.listening import Listener, hear_dialogs, hear_painting
from tests.ui.walking import DUROV, TIKTOKER, import_again, openings

#: The library speaks no English: what does is ours.
_LATIN_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_OTHERS = "абцдефгхийклмнопярстувшъызАБЦДЕФГХИЙКЛМНОПЯРСТУВШЪЫЗ"
_TO_CYRILLIC = str.maketrans(_LATIN_LETTERS, _OTHERS)
#: Words that are the same in every language:
#: names of the program and of the files and folders that it makes, names of properties, of a template.
_OF_ALL = (
    *("Postil notes", "All notes", "Postil data", "postil settings", "postil ", "Postil"),
    *("Pasted ", "tags, status, connections", "⟦article, ", "article · ", "article 2"),
)
TITLES = (TIKTOKER.translate(_TO_CYRILLIC), DUROV.translate(_TO_CYRILLIC))


@pytest.fixture(scope="module")
def captures(seeds: tuple[Path, ...], tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The samples in letters that no word of the program is written in."""
    folder, made = tmp_path_factory.mktemp("страницы"), []
    for n, seed in enumerate(seeds, 1):
        made.append(folder / f"страница-{n}.txt")
        made[-1].write_text(seed.read_text(encoding="utf-8").translate(_TO_CYRILLIC), encoding="utf-8")
    return made


@pytest.fixture
def library(
    captures: list[Path], tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Library]:
    """What a reader has after a while: tags, a note, a saved search that tags, an outline; or nothing yet.
    The templates of other tests are not there."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with open_library(tmp_path / "library.sqlite") as library:
        if getattr(request, "param", "") == "empty":
            yield library
            return
        import_paths(library, captures)
        store(library, "сомнение.txt", told("Заголовок", "Слова, и ещё слова."), confidence=0.2)
        rows = library.articles.rows(limit=100)
        library.tags.add([row.id for row in rows[:4]], "право/интернет")
        search, _ = library.searches.save("Дуров", "дуров")
        library.searches.tag_by(search.id, "право/Дуров")
        library.annotations.write_article_note(rows[0].id, "Своя **мысль** о статье.")
        outline, _ = library.outlines.create("Мысли")
        library.outlines.add(outline, words="Почему", depth=0)
        yield library


@pytest.fixture
def pseudo(dressed: QApplication) -> Iterator[None]:
    """The language in which every word that was handed to a translator is seen to have been."""
    language.begin(dressed, language.PSEUDO)
    yield
    language.begin(dressed, "en")


@pytest.fixture
def window(pseudo: None, window: Window) -> Window:
    """The window, in the pseudo language."""
    return window


@pytest.fixture
def listener(window: Window, monkeypatch: pytest.MonkeyPatch) -> Listener:
    """Hears all that the window says, and what is painted by hand."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    listener = Listener(window, _known())
    hear_painting(monkeypatch, listener.take)
    hear_dialogs(monkeypatch, listener.take)
    return listener


def _known() -> re.Pattern[str]:
    """What is the same in every language: wherever it stands, and where it stands for itself or is told after
    it what it is (names of actions and of what templates can use, forms of the language of searches)."""
    told = [words for page in pages(unnamed) for words in (page.title, page.group) if words]
    anywhere = [*_OF_ALL, *QFontDatabase.families(), *told]
    alone = [each.name for each in VARIABLES] + [each.name for each in WAYS]
    alone += [each.name for each in EVERY_ACTION]
    alone += [typed for form in LANGUAGE for typed in form.typed]
    either = ["|".join(map(re.escape, sorted(words, key=len, reverse=True))) for words in (anywhere, alone)]
    return re.compile(rf"{either[0]}|^(?:\| )?(?:{either[1]})(?=: ⟦|, ⟦|$)")


@pytest.fixture
def ready(
    window: Window,
    listener: Listener,
    open_titled: Callable[[str], None],
    captures: list[Path],
    qtbot: QtBot,
    tmp_path: Path,
) -> Listener:
    """The window after an import, on an article in two versions with a highlight."""
    page = next(page for page in captures if TITLES[0] in page.read_text(encoding="utf-8"))
    import_again(window, qtbot, page.read_text(encoding="utf-8").replace("Валериы", "Валерий"), tmp_path)
    open_titled(TITLES[0])
    window.run("highlight")
    return listener


def test_nothing_that_a_pane_a_view_or_a_dialog_says_is_left_in_english(
    window: Window, ready: Listener, open_titled: Callable[[str], None], qtbot: QtBot
) -> None:
    for pane in (window.sources, window.articles, window.page, window.notes):
        pane.setFocus()
        ready.look()
    ready.menus()
    for ready.where in HINTS:
        for hint in window.teaching.hints(ready.where):
            ready.take(*hint)
    for ready.where in openings(window, open_titled, qtbot, titles=TITLES, named="-"):
        ready.look()
    assert ready.unsaid() == {}


#: What ends the window, or all that it shows.
_ENDING = {"quit_program", "leave"}
PANES = ("text", "list", "sources", "notes")


def test_nothing_that_an_action_says_is_left_in_english(
    window: Window, ready: Listener, open_titled: Callable[[str], None], qtbot: QtBot
) -> None:
    """Each action, in the first place that it counts in."""
    done = set(_ENDING)
    for opening in openings(window, open_titled, qtbot, titles=TITLES, named="-"):
        again = partial(_open_again, window, open_titled, opening.split()[0], qtbot)
        _do_all(window, ready, window.context(), done, qtbot, again)
    for context, opening in (("templates", "go_templates"), ("concordance", "concordance")):
        again = partial(_open_again, window, open_titled, opening, qtbot)
        _do_all(window, ready, context, done, qtbot, again)
    for pane in PANES:
        _do_all(window, ready, pane, done, qtbot, partial(_go_to, window, pane, open_titled))
    assert ready.unsaid() == {}
    assert {action.name for action in ACTIONS} - done == set()


@pytest.mark.parametrize("library", ["empty"], indirect=True)
def test_nothing_that_is_said_of_an_empty_library_is_left_in_english(
    window: Window, library: Library, listener: Listener, qtbot: QtBot
) -> None:
    for place in places.all_places(library):
        window.opening.open_place_by_key(place.key)
        listener.look()
    QApplication.clipboard().setText("Слова")
    done = set(_ENDING)
    for pane in PANES:
        _do_all(window, listener, pane, done, qtbot, partial(_go_to, window, pane))
    assert listener.unsaid() == {}


@pytest.mark.parametrize("code", language.LANGUAGES)
def test_keys_are_called_as_the_menus_call_them(code: str, dressed: QApplication) -> None:
    language.begin(dressed, code)
    native = QKeySequence.SequenceFormat.NativeText
    called = {name: keys_said(name) for name in NAMES}
    shown = {name: QKeySequence(f"{name}+A").toString(native).removesuffix("+A") for name in NAMES[:3]}
    shown |= {name: QKeySequence(name).toString(native) for name in NAMES[3:]}
    language.begin(dressed, "en")
    if code == "en":
        shown["Insert"] = "Insert"
    assert called == shown


def _do_all(
    window: Window, ready: Listener, context: str, done: set[str], qtbot: QtBot, back: Callable[[], None]
) -> None:
    """Do what counts in a context; `back` leads there again."""
    for action in ACTIONS:
        counting = {where for where, _ in action.bindings} or {"everywhere"}
        if action.name in done or not counting & {context, "everywhere" if context in PANES else context}:
            continue
        done.add(action.name)
        if window.context() != context:
            back()
        ready.where = action.name
        window.run(action.name)
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10000)
        QApplication.processEvents()
        ready.look()
        if window.context() != context:
            press_key("Esc")


def _go_to(window: Window, pane: str, open_titled: Callable[[str], None] = lambda _title: None) -> None:
    for view in [*window.views.values()]:
        view.leave()
    open_titled(TITLES[0])
    panes = {"sources": window.sources, "list": window.articles, "notes": window.notes}
    window.show_pane(panes.get(pane, window.page))


def _open_again(window: Window, open_titled: Callable[[str], None], opening: str, qtbot: QtBot) -> None:
    """Lines of a concordance are those of the word at the caret."""
    _go_to(window, "text", open_titled)
    if opening == "concordance":
        window.run("caret_mode")
    window.run(opening)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10000)
