"""What is copied: words, quotations with their source, links, notes, where an article is from."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.services.importing import import_paths
from reader.ui.citing import quoted
from reader.ui.window import Window

Press = Callable[..., None]
Open = Callable[[str], None]

PAGE = """<!doctype html><html lang="en"><head><title>Lake (the [old] one) returns</title>
<meta name="author" content="Ada Brook">
<meta property="article:published_time" content="2026-03-02T08:00:00Z">
<meta property="og:site_name" content="The Gazette">
<link rel="canonical" href="https://gazette.example/lake_(2026)"></head>
<body><article><h1>Lake (the [old] one) returns</h1><p>The lake came back on Monday.
“It is here,” the minister said, “and it stays.” Nobody had believed the old men who always said so.</p>
<p>Fishermen, who had sold their boats, stood on the shore and counted the birds, forty of them.</p>
</article></body></html>"""


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def lake(window: Window, open_titled: Open, tmp_path: Path) -> Window:
    """The window in an article that tells all about itself."""
    page = tmp_path / "lake.html"
    page.write_text(PAGE, encoding="utf-8")
    import_paths(window.session.library, [page])
    open_titled("Lake (the")
    return window


@pytest.mark.parametrize(
    ("words", "language", "shown"),
    [
        ("He left.", "en", "“He left.”"),
        ("“No,” he said, “never.”", "en", "“‘No,’ he said, ‘never.’”"),
        ('"No," he said, "never."', "en-GB", "“‘No,’ he said, ‘never.’”"),
        ("He said: “We go.", "en", "“He said: ‘We go.”"),
        ("A 5\" pipe and the dog's “bone”", "en", "“A 5\" pipe and the dog's ‘bone’”"),
        ("Газета «Труд» вышла.", "", "«Газета „Труд“ вышла.»"),
        ("Er sagte: „Nein“ und ging.", "de", "„Er sagte: ‚Nein‘ und ging.“"),
        ("Er sagte: “Nein” und ging.", "de", "„Er sagte: ‚Nein‘ und ging.“"),
        ("Il dit « non ».", "fr", "«\u00a0Il dit “non”.\u00a0»"),
        ("彼は「いいえ」と言った。", "", "「彼は『いいえ』と言った。」"),
    ],
)
def test_quotations_within_a_quotation_are_told_apart_from_it(words: str, language: str, shown: str) -> None:
    assert quoted(words, language) == shown


def test_a_quotation_of_several_sentences_names_all_that_is_known(lake: Window, press: Press) -> None:
    press("Shift+Right", "Shift+Right", "Y", "Q")
    assert clipboard().startswith("“The lake came back on Monday. ‘It is here,’ the minister said")
    assert clipboard().endswith(
        "(Ada Brook, The Gazette, “Lake (the [old] one) returns”, 2 Mar 2026, "
        "https://gazette.example/lake_(2026))"
    )
    assert lake.status.message.startswith("Copied with its source: “The lake came back")


def test_a_quotation_over_paragraphs_keeps_them_apart(lake: Window, press: Press) -> None:
    press("Ctrl+A", "Y", "Q")
    quote = clipboard().split(" (Ada Brook")[0].splitlines()
    assert len(quote) == 2
    assert quote[1].startswith("Fishermen, who had sold")


def test_an_article_without_title_day_and_address_is_cited_by_what_there_is(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("Kazakhstan has obtained")
    press("Y", "Q")
    assert "(RFE/RL Watchdog, [Kazakhstan has obtained" in clipboard()
    assert "None" not in clipboard()
    assert clipboard().endswith(")")
    press("Y", "M")
    assert clipboard().startswith("Kazakhstan has obtained")
    assert clipboard().endswith("(RFE/RL Watchdog)")
    assert "does not say where" in window.status.message


def test_a_markdown_link_holds_whatever_the_title_and_the_address_hold(lake: Window, press: Press) -> None:
    press("Y", "M")
    assert clipboard() == r"[Lake (the \[old\] one) returns](https://gazette.example/lake_%282026%29)"


def test_the_address_is_copied_where_it_is_known(lake: Window, press: Press, open_titled: Open) -> None:
    lake.articles.setFocus()
    press("Y", "Y")
    assert clipboard() == "https://gazette.example/lake_(2026)"
    open_titled("TikToker")
    press("Y", "L")
    assert clipboard() == "https://gazette.example/lake_(2026)"
    assert lake.status.message == "The capture does not say where this article stands on the web."


def test_where_an_article_is_from_can_be_checked_byte_by_byte(
    window: Window, open_titled: Open, press: Press
) -> None:
    open_titled("TikToker")
    reading = window.session.reading
    assert reading
    press("Y", "P")
    lines = clipboard().splitlines()
    assert lines[0] == reading.row.title
    for capture in reading.captures:
        said = next(line for line in lines if capture.file in line)
        assert f"bytes {capture.start}-{capture.end}" in said
        assert capture.sha256 in said
    assert lines[-1] == f"postil://article/{reading.row.id}"


def test_all_notes_of_an_article_are_copied_in_the_order_of_reading(lake: Window, press: Press) -> None:
    press("Y", "N")
    assert lake.status.message == "There is nothing to copy: no highlight and no note is on this article."
    press("End", "H", "Home", "N")
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClicks(focus, "Ask her.")
    press("Esc", "Y", "N")
    assert clipboard() == (
        "[Lake (the \\[old\\] one) returns](https://gazette.example/lake_%282026%29)\n"
        "Ada Brook, The Gazette, 2 Mar 2026\n\n"
        "> The lake came back on Monday.\n\n"
        "Ask her.\n\n"
        "> Fishermen, who had sold their boats, stood on the shore and counted the birds, forty of them.\n"
    )
    assert lake.status.message == "2 highlights copied, notes and all."
