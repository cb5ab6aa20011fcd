"""Copy as: one chooser for every form that words, highlights and articles can have in another text."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader import paths
from reader.model.linking import address
from reader.ui.chooser import Chooser
from reader.ui.window import Window

Open = Callable[[str], None]
Press = Callable[..., None]


@pytest.fixture(autouse=True)
def template(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A template of the reader's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    file = paths.templates() / "Slip.txt.j2"
    file.parent.mkdir(parents=True)
    file.write_text("{{ article.site }}: {{ article.highlights[0].quote }}", encoding="utf-8")
    return file


@pytest.fixture
def take(window: Window, qtbot: QtBot, press: Press) -> Callable[..., str]:
    """Open the chooser by keys, type the name of a form, take it; what is on the clipboard then."""

    def taken(form: str, *keys: str) -> str:
        window.status.move_on()
        QGuiApplication.clipboard().clear()
        press(*keys)
        (chooser,) = (found for found in window.findChildren(Chooser) if found.isVisible())
        if form:
            chooser.field.setText(form)
        press("Return")
        qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()), timeout=15_000)
        return QGuiApplication.clipboard().text()

    return taken


@pytest.fixture
def marked(window: Window, open_titled: Open, press: Press) -> Window:
    """The window, standing on a highlight with a note."""
    open_titled("Operation Spider Web")
    press("Down", "Right", "H", "N")
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, "Why?")
    press("Esc")
    return window


def test_a_highlight_is_copied_in_every_form(marked: Window, take: Callable[..., str]) -> None:
    here = marked.page.highlight_here()
    assert here
    words, link = " ".join(here.quote.exact.split()), address(here.article, here.id)
    assert take("Quotation", "Y", "A").startswith(f"“{words}” (")
    markdown = take("Markdown", "Y", "A")
    assert markdown.startswith("> ")
    assert "Why?" in markdown
    assert f"[in Postil]({link})" in markdown
    assert take("Words", "Y", "A") == words
    assert take("Link", "Y", "A").endswith(f"({link})")
    take("Formatted quotation", "Y", "A")
    assert f'href="{link}"' in QGuiApplication.clipboard().mimeData().html()
    assert take("Slip", "Y", "A") == f"The Times of Central Asia: {here.quote.exact}"
    assert "^" in take("Markdown for Obsidian", "Y", "A")
    assert marked.status.message.startswith("Copied as Markdown for Obsidian: “")


def test_an_article_is_copied_as_a_reference_and_as_all_its_notes(
    marked: Window, take: Callable[..., str]
) -> None:
    assert "Operation Spider Web" in take("Source", "Y", "A")
    assert "Why?" in take("Notes", "Y", "A")
    entry = json.loads(take("Article: CSL-JSON", "Y", "A"))
    assert "Operation Spider Web" in json.dumps(entry)
    assert take("Article: BibTeX", "Y", "A").lstrip("%").lstrip().startswith("@")
    assert "TY  - " in take("Article: RIS", "Y", "A")
    assert "TY  - " in take("", "Y", "A")  # the form that was used last is stood on


def test_a_sentence_that_is_no_highlight_is_copied_with_a_link_to_its_article(
    window: Window, open_titled: Open, take: Callable[..., str]
) -> None:
    open_titled("TikToker")
    reading = window.session.reading
    assert reading
    assert f"({address(reading.row.id)})" in take("Markdown", "Y", "A")
    assert "TikToker" in take("Plain text", "Y", "A")
    assert not reading.highlights


def test_what_is_selected_on_the_desk_in_an_outline_and_in_the_list_is_copied(
    marked: Window, take: Callable[..., str], press: Press, open_titled: Open
) -> None:
    press("Shift+Return")  # into an outline
    open_titled("TikToker")
    press("Home", "H", "G", "H", "Ctrl+A")
    assert len(take("Quotation", "Y", "A").split("\n\n")) == 2
    assert len(take("Words", "Y", "A").split("\n\n")) == 2
    press("G", "O")
    assert take("Markdown", "Shift+Y").count("[in Postil]") == 1
    press("Esc", "Esc")
    marked.articles.setFocus()
    press("X", "Shift+Down")
    assert len(take("Source", "Y", "A").splitlines()) == 2


def test_a_note_on_an_article_and_its_highlights_go_out_together(
    marked: Window, take: Callable[..., str], press: Press
) -> None:
    press("Shift+N")
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, "On all of it.")
    press("Esc", "G", "H", "Ctrl+A")
    both = take("Markdown for Obsidian", "Y", "A")
    assert both.count("postil_id:") == 1
    assert "On all of it." in both
    assert "Why?" in both
