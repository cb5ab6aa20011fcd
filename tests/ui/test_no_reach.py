"""Strangers' words are shown to the letter wherever they appear: never taken for markup, nothing fetched."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.services.importing import import_bytes
from reader.ui.typeset import Typeset
from reader.ui.window import Window
from tests.ui.conftest import Press

MARKUP = "<img src='file:///etc/passwd'> <b>Title</b>"
BODY = "<a href='file:///etc/hostname'>It</a> was said that the harbour freezes over. <img src='x.png'> "
#: What shows names, titles, tags, notes and searches of the library.
PLACES = (
    "review_capture", "go_inbox", "go_highlights", "go_review", "go_tags", "go_outline", "go_templates",
    "go_backups", "go_trash", "import_report", "palette", "keys", "edit_keys", "saved_searches",
    "undo_history", "export_notes", "kept_exports", "timeline", "go_insight", "print_pages",
    "tag", "head_list", "copy_as", "choose_version",
    "show_changes", "text_it_was_made_on", "related", "about", "show_fault", "take_back",
)  # fmt: skip


@pytest.fixture
def library(library: Library) -> Library:
    """All that has a name is called what would name a file, if it were markup."""
    entry = {"id": "1", "title": MARKUP, "content_text": BODY * 9, "authors": [{"name": MARKUP}]}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": MARKUP, "items": [entry]}
    import_bytes(library, [("0 <img src=x.png>.json", json.dumps(feed).encode())])
    row = library.articles.rows()[0]
    assert row.title == MARKUP
    library.tags.add([row.id], MARKUP.replace("/", "_"))
    made, _ = library.annotations.highlight(row.id, 0, 60, note=f"{MARKUP}\n\n![x](file:///etc/passwd)")
    library.tags.set_on_highlight(made.id, ["<b>tag<_b>"])
    library.annotations.write_article_note(row.id, MARKUP)
    library.searches.save(MARKUP, f"{MARKUP} harbour")
    outline, _ = library.outlines.create(MARKUP)
    library.outlines.add(outline, words=MARKUP, depth=0)
    return library


def taken_for_markup(window: Window) -> Iterator[str]:
    """What of a window would show a stranger's words as markup, or holds a picture by name."""
    for widget in [window, *window.findChildren(QWidget), *QApplication.topLevelWidgets()]:
        name = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText:
            yield f"{name}: {widget.text()[:60]!r} may be markup"
        if isinstance(widget, QAbstractButton) and "<" in widget.text():
            yield f"{name}: {widget.text()}"
        if "<" in widget.toolTip().removeprefix("<p>").removesuffix("</p>"):
            yield f"{name}: its tip may be markup: {widget.toolTip()[:60]!r}"
        if isinstance(widget, QTextEdit | QPlainTextEdit | Typeset):
            found = widget.document if isinstance(widget, Typeset) else widget.document()
            yield from (f"{name}: a picture in its text" for _ in pictures(found))


def pictures(document: QTextDocument) -> Iterator[str]:
    """The pictures that a document names. Qt stands a sign of its own in their place."""
    return (c for c in document.toPlainText() if c == "\ufffc")


def test_names_that_are_markup_are_shown_to_the_letter_everywhere(
    window: Window, press: Press, qtbot: QtBot, open_titled: Callable[[str], None]
) -> None:
    open_titled(MARKUP)
    assert MARKUP in window.page.toPlainText()
    assert BODY.strip() in window.page.toPlainText()
    found = list(taken_for_markup(window))
    for name in PLACES:
        if window.can(window.actions_by_name[name]):
            window.run(name)
            qtbot.waitUntil(lambda: not window.jobs.busy)
            found += [f"after {name}: {each}" for each in taken_for_markup(window)]
            press("Esc", "Esc")
    assert found == []


def test_no_picture_or_sheet_of_styles_is_ever_loaded_for_the_text(window: Window) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QImage

    for kind in QTextDocument.ResourceType:
        found = window.page.loadResource(kind.value, QUrl("file:///etc/passwd"))
        assert isinstance(found, QImage), "Qt opens the file itself where it is given nothing"
        assert (found.width(), found.height()) == (1, 1)


def test_the_whole_table_of_actions_brings_no_network_into_the_process(checkout: Path) -> None:
    code = (
        "import sys, reader.app, reader.ui.table, reader.cli, importlib, pkgutil\n"
        "import reader.ui, reader.services\n"
        "for room in (reader.ui, reader.services):\n"
        "    for each in pkgutil.iter_modules(room.__path__, f'{room.__name__}.'):\n"
        "        importlib.import_module(each.name)\n"
        "print(*sys.modules); print(open('/proc/self/maps').read() if sys.platform == 'linux' else '')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True
    )
    modules, _, maps = done.stdout.partition("\n")
    assert "reader.ui.printing" in modules.split()
    reaching = {"PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "requests"}
    assert reaching & set(modules.split()) == set()
    assert "libQt6Network" not in maps
    assert "WebEngine" not in maps
