"""The concordance by keys: each place of a word as a line, sorted, opened, highlighted, copied, exported."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.library import concordance
from reader.library.concordance import Mark, Shown
from reader.model.cells import unguarded
from reader.ui.choice_cell import CHOICE
from reader.ui.chooser import Chooser
from reader.ui.citing import beginning
from reader.ui.concordance import ConcordanceView
from reader.ui.window import Window
from tests.ui.conftest import Press

Look = Callable[[str], ConcordanceView]


@pytest.fixture
def settled(window: Window, qtbot: QtBot) -> Callable[[], None]:
    """Waits until nothing is looked for, sorted or read any more."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10_000)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=10_000)

    return wait


@pytest.fixture
def look(window: Window, press: Press, settled: Callable[[], None]) -> Look:
    """Opens the concordance from the list, types words and waits for their lines."""

    def looked(words: str) -> ConcordanceView:
        press("G", "C")
        write(words)
        press("Return")
        settled()
        return view(window)

    return looked


def view(window: Window) -> ConcordanceView:
    found = window.views["concordance"]
    assert isinstance(found, ConcordanceView)
    return found


def write(words: str) -> None:
    """Type over what the field in focus holds."""
    field = QApplication.focusWidget()
    assert field is not None
    field.setText(words)  # type: ignore[attr-defined]


def lines(window: Window) -> list[Shown]:
    rows = view(window).list.rows
    found = [rows.line(n) for n in range(rows.rowCount())]
    return [line for line in found if line]


def said(window: Window) -> str:
    """All that the labels of the view say."""
    return "\n".join(label.text() for label in view(window).findChildren(QLabel) if label.isVisible())


def test_an_empty_concordance_says_which_articles_it_will_look_in(window: Window, press: Press) -> None:
    press("G", "C")
    assert "In Inbox: text and titles" in said(window)


def test_words_are_asked_for_and_each_place_of_them_is_a_line(
    window: Window, press: Press, look: Look, settled: Callable[[], None]
) -> None:
    press("G", "C")
    assert window.context() == "field"
    assert "Type a word" in said(window)
    press("Esc")
    assert "concordance" not in window.views
    here = look("telegram source:times")
    assert window.context() == "concordance"
    found = lines(window)
    assert {line.line.node.lower() for line in found} == {"telegram"}
    assert {line.row.source for line in found} == {"The Times of Central Asia"}
    articles = len({line.row.id for line in found})
    assert f"{len(found)} lines in {articles} articles" in said(window)
    assert "In Inbox: text and titles" in said(window)
    assert found[0].row.heading in said(window)
    spoken = here.list.rows.data(here.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(spoken, str)
    assert found[0].line.node in spoken
    assert found[0].row.heading in spoken
    here.field.setFocus()
    write("zzz")
    press("Return")
    settled()
    assert "No line found for zzz" in said(window)


def test_lines_are_sorted_by_keys_and_the_reader_stays_on_the_same_one(
    window: Window, press: Press, look: Look, settled: Callable[[], None]
) -> None:
    look("telegram")
    press("J", "J", "J")
    before = view(window).standing
    press("L")
    settled()
    left = [line.line.left.split()[-1].strip('.,;:“”"()').lower() for line in lines(window) if line.line.left]
    assert left == sorted(left)
    assert view(window).standing == before
    assert "by the first word to the left" in said(window)
    press("R")
    settled()
    right = [
        line.line.right.split()[0].strip('.,;:“”"()').lower() for line in lines(window) if line.line.right
    ]
    plain = [word for word in right if word.isalpha()]
    assert plain == sorted(plain)
    press("R", "R")
    settled()
    assert "by the third word to the right" in said(window)
    press("O")
    settled()
    assert [line.row.source for line in lines(window)] == sorted(line.row.source for line in lines(window))
    press("D")
    settled()
    newest = [line.row.key for line in lines(window)]
    assert newest == sorted(newest, reverse=True)
    press("D")
    settled()
    assert [line.row.key for line in lines(window)] == sorted(newest)
    assert view(window).standing == before
    press("S")
    chooser = next(c for c in window.findChildren(Chooser) if c.isVisible())
    chooser.field.setText("words found")
    press("Return")
    settled()
    assert "by the words found" in said(window)


def test_return_leads_to_the_sentence_and_back_leads_to_the_line(
    window: Window, press: Press, look: Look, settled: Callable[[], None]
) -> None:
    look("telegram")
    press("L", "Shift+G", "K", "K")
    settled()
    line = view(window).standing
    assert line is not None
    here = view(window).list.here
    press("Return")
    assert window.context() == "text"
    assert window.session.reading is not None
    assert window.session.reading.row.id == line.row.id
    start, end = window.page.reader.range
    assert line.titled or start <= line.start < end
    assert window.page.content is not None
    assert "telegram" in window.page.content.text[start:end].lower()
    assert (line.start, line.end) in window.page.hits
    press("Backspace")
    settled()
    assert window.context() == "concordance"
    again = view(window).standing
    assert again is not None
    assert (view(window).list.here, again.row.id, again.start) == (here, line.row.id, line.start)
    assert view(window).field.text() == "telegram"


def first_of_text(window: Window) -> None:
    """Stand on the first line that is no title."""
    n = next(n for n, line in enumerate(lines(window)) if not line.titled)
    view(window).list.stand_on(n)


def test_the_sentence_is_highlighted_from_its_line_and_noted_and_undone(
    window: Window, press: Press, look: Look, settled: Callable[[], None]
) -> None:
    look("telegram")
    library = window.session.library
    first_of_text(window)
    line = view(window).standing
    assert line is not None
    press("H")
    (made,) = library.annotations.of(line.row.id)
    assert made.start <= line.start < line.end <= made.end
    assert made.color == "yellow"
    assert beginning(made.quote.exact) in window.status.message
    text = library.articles.reading(line.row.id).version.text
    assert text[made.start : made.end].rstrip().endswith((".", "!", "?", "”", '"'))
    settled()
    assert "highlighted in yellow" in said(window)
    press("3")
    assert [h.color for h in library.annotations.of(line.row.id)] == ["blue"]
    press("Ctrl+Z", "Ctrl+Z")
    assert library.annotations.of(line.row.id) == ()
    settled()
    assert "highlighted" not in said(window)
    press("N")
    assert window.context() == "writing"
    press("O", "K", "Esc")
    (made,) = library.annotations.of(line.row.id)
    assert made.note == "ok"
    press("Backspace")
    assert view(window).standing is not None
    press("Del")
    assert library.annotations.of(line.row.id) == ()


def test_lines_that_are_selected_are_highlighted_and_tagged_as_one_step(
    window: Window, press: Press, look: Look, settled: Callable[[], None]
) -> None:
    look("telegram in:text")
    library = window.session.library
    press("X", "Shift+Down", "Shift+Down", "2")
    settled()
    chosen = [line for n, line in enumerate(lines(window)) if n < 3]
    marked = [line.mark.color if line.mark else "" for line in chosen if not line.titled]
    assert marked == ["green"] * len(marked)
    assert "3 selected" in said(window)
    press("Ctrl+Z")
    assert library.annotations.all() == []
    press("T")
    chooser = next(c for c in window.findChildren(Chooser) if c.isVisible())
    chooser.field.setText("messengers")
    press("Return")
    settled()
    tagged = {
        row.id for row in library.articles.rows() if "messengers" in library.articles.reading(row.id).tags
    }
    assert tagged == {line.row.id for line in chosen}
    assert window.context() == "concordance"
    press("Esc")
    assert "selected" not in said(window)


def test_only_the_lines_with_a_collocate_are_shown_until_esc(
    window: Window, press: Press, look: Look, settled: Callable[[], None]
) -> None:
    look("telegram")
    every = len(lines(window))
    press("B")
    settled()
    chooser = next(c for c in window.findChildren(Chooser) if c.isVisible())
    first = chooser.list.item(0).data(CHOICE)
    assert first.name == "channels"
    assert "left" in first.detail
    press("Return")
    settled()
    assert 0 < len(lines(window)) < every
    assert all("channels" in "".join(line.line).lower() for line in lines(window))
    assert "with “channels” beside" in said(window)
    press("R")
    settled()
    assert all("channels" in "".join(line.line).lower() for line in lines(window))
    press("Esc")
    settled()
    assert len(lines(window)) == every


def test_lines_go_out_with_their_source_to_the_clipboard_and_to_a_table(
    window: Window, press: Press, look: Look, settled: Callable[[], None], tmp_path: Path
) -> None:
    look("telegram")
    first_of_text(window)
    line = view(window).standing
    assert line is not None
    press("C")
    copied = QApplication.clipboard().text()
    assert line.line.right.strip()[:20] in copied
    assert line.row.source in copied
    for name in ("lines.csv", "lines 2.csv"):
        press("Ctrl+E")
        chooser = next(c for c in window.findChildren(Chooser) if c.isVisible())
        chooser.field.setText(str(tmp_path / "lines.csv"))
        press("Return")
        settled()
        assert (tmp_path / name).exists()
    with (tmp_path / "lines.csv").open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert [unguarded(row["node"]) for row in table] == [each.line.node for each in lines(window)]
    row = next(row for row in table if row["where"] == "text")
    assert (row["article_id"], row["source"], row["title"]) == (line.row.id, line.row.source, line.row.title)
    captured = next(c for c in window.session.library.captures.all() if c.name == row["capture"])
    data = window.session.library.captures.content(captured.sha256)
    assert data[int(row["byte_start"]) : int(row["byte_end"])].decode().lower() == "telegram"


def test_the_word_at_the_caret_or_selected_in_the_text_is_looked_for_in_the_list(
    window: Window,
    press: Press,
    open_titled: Callable[[str], None],
    settled: Callable[[], None],
) -> None:
    open_titled("TikToker")
    press("V", "W", "G", "C")
    settled()
    word = view(window).field.text().strip('"')
    assert window.context() == "concordance"
    assert word
    assert {line.line.node.lower() for line in lines(window)} == {word.lower()}
    press("Esc", "Esc")
    open_titled("TikToker")
    press("Shift+Right", "Ctrl+Shift+Left", "G", "C")
    settled()
    assert len(view(window).field.text().split()) > 3
    assert len(lines(window)) >= 1


def test_the_words_of_a_search_are_looked_for_where_the_search_finds_them(
    window: Window, press: Press, settled: Callable[[], None]
) -> None:
    press("/")
    QTest.keyClicks(window.list_pane.search_field, "durov source:times")
    press("Return")
    settled()
    press("Ctrl+2", "G", "C")
    settled()
    assert view(window).field.text() == "durov source:times"
    assert {line.row.source for line in lines(window)} == {"The Times of Central Asia"}
    assert {line.line.node.lower() for line in lines(window)} == {"durov"}


def test_a_concordance_is_of_the_list_or_of_all_articles(
    window: Window, press: Press, look: Look, settled: Callable[[], None]
) -> None:
    row = next(row for row in window.session.library.articles.rows() if "Telegram" in (row.title or ""))
    window.session.library.articles.mark([row.id], starred=True)
    press("G", "S")
    look("telegram")
    assert {line.row.id for line in lines(window)} == {row.id}
    press("A")
    settled()
    assert len({line.row.id for line in lines(window)}) > 1
    assert "In all articles" in said(window)
    every = {line.row.id for line in lines(window)}
    articles = window.session.library.articles
    articles.mark(sorted(every - {row.id})[:1], archived=True)
    articles.mark([row.id], trashed=True)
    for asked, found in (
        ("telegram", every - {row.id}),
        ("telegram in:anywhere", every),
        ("telegram is:trashed", {row.id}),
    ):
        press("/")
        write(asked)
        press("Return", "F5")
        settled()
        assert {line.row.id for line in lines(window)} == found, asked


def test_an_import_that_is_taken_back_leaves_no_words_in_its_lines(
    window: Window, press: Press, look: Look, settled: Callable[[], None]
) -> None:
    look("telegram")
    here = view(window).list
    spoken = [here.rows.data(here.rows.index(n, 0)) for n in range(here.count)]
    assert not any("no longer" in str(words) for words in spoken)
    (batch,) = window.session.library.batches.recent()
    window.session.write(lambda: window.session.library.batches.undo(batch.id).change)
    settled()
    spoken = [here.rows.data(here.rows.index(n, 0)) for n in range(here.count)]
    assert any("no longer" in str(words) for words in spoken)
    assert "looks again" in said(window)
    press("F5")
    settled()
    assert not any("no longer" in str(here.rows.data(here.rows.index(n, 0))) for n in range(here.count))


def test_finding_stops_at_a_key_and_goes_on_at_another(
    window: Window, press: Press, look: Look, settled: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    look("telegram")
    every = len(lines(window))
    scan = concordance.scan
    monkeypatch.setattr(
        concordance, "scan", lambda *of, enough, **more: scan(*of, enough=lambda: True, **more)
    )
    press("F5")
    assert "so far" in said(window)
    press("Esc")
    settled()
    assert window.context() == "concordance"
    assert "stopped" in said(window)
    assert len(lines(window)) < every
    monkeypatch.undo()
    press("F5")
    settled()
    assert len(lines(window)) == every
    assert "stopped" not in said(window)


def test_lines_come_in_their_order_and_go_on_coming_while_one_is_read(
    window: Window,
    press: Press,
    look: Look,
    settled: Callable[[], None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    look("telegram")
    press("L")
    settled()
    whole = [(line.row.id, line.start) for line in lines(window)]
    scan = concordance.scan
    monkeypatch.setattr(
        concordance, "scan", lambda *of, enough, **more: scan(*of, enough=lambda: True, **more)
    )
    press("Home", "F5")
    settled()
    assert view(window).list.here == 0
    assert [(line.row.id, line.start) for line in lines(window)] == whole
    press("F5")
    qtbot.waitUntil(lambda: view(window).list.count > 0)
    press("Return")
    assert window.context() == "text"
    settled()
    press("Backspace")
    settled()
    assert [(line.row.id, line.start) for line in lines(window)] == whole


def test_a_highlight_that_the_line_has_no_room_for_lights_no_other_words_of_it(
    window: Window, look: Look
) -> None:
    shown = _far_marked(window, look)
    cell = view(window).list.cell
    for width in (2000, 500):
        made = cell.set(0, shown, width).layout
        grounds = [lit for lit in made.formats() if lit.format.background().color() != QColor(cell.theme.hit)]
        words = "".join(made.text()[lit.start : lit.start + lit.length] for lit in grounds)
        assert words == (shown.line.left[-60:-30] if width == 2000 else ""), width


def _far_marked(window: Window, look: Look) -> Shown:
    """A line with a highlight on some words well before those that were found."""
    look("telegram")
    found = next(each for each in lines(window) if len(each.line.left) > 100)
    return found._replace(marks=(Mark("h", -60, -30, "yellow"),))
