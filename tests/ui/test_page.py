"""The page by itself, with texts longer than any capture at hand."""

import weakref

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.article import Reading
from reader.model.body import Block, BlockKind
from reader.model.highlight import Anchor, Highlight, quote_at
from reader.ui import scrolling
from reader.ui.document import Setting
from reader.ui.page import Page
from reader.ui.theme import LIGHT
from tests.ui.test_document import reading

PLAIN = QImage.Format.Format_RGB32
SETTING = Setting("Source Serif 4", 20, 150, LIGHT)
PARAGRAPHS = [f"Paragraph {n} says this. And it says that too, at some length." for n in range(900)]
TEXT = "\n\n".join(PARAGRAPHS)


def a_long_reading() -> tuple[Reading, tuple[Block, ...]]:
    """An article of some 11,000 words, every third paragraph of it highlighted."""
    blocks, at = [], 0
    for paragraph in PARAGRAPHS:
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + 2
    made = tuple(
        Highlight(
            str(n), "id", "v", quote_at(TEXT, b.start, b.end), b.start, b.end,
            Anchor.ANCHORED, "green", "", (), 0, 0,
        )
        for n, b in enumerate(blocks[::3])
    )  # fmt: skip
    return reading(TEXT, tuple(blocks))._replace(highlights=made), tuple(blocks)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Page:
    shown = Page()
    qtbot.addWidget(shown)
    shown.resize(700, 700)
    shown.show()
    article, blocks = a_long_reading()
    shown.show_reading(article, blocks, "S", SETTING, 0)
    return shown


def lit_in(page: Page, colour: str) -> list[str]:
    """The words that are lit in a colour and stand in the view."""
    rows = [s for s in page.extraSelections() if s.format.background().color().name() == colour]
    seen = [s for s in rows if 0 <= page.cursorRect(s.cursor).top() <= page.viewport().height()]
    return [s.cursor.selectedText() for s in seen]


def test_every_highlight_is_lit_when_it_comes_into_view_and_few_that_do_not(page: Page) -> None:
    green = LIGHT.marks[1][0]
    bar = page.verticalScrollBar()
    for share in (0.0, 0.1, 0.35, 0.6, 0.61, 0.9, 0.2):
        bar.setValue(int(bar.maximum() * share))
        QApplication.processEvents()
        shown = lit_in(page, green)
        assert len(shown) >= 2
        numbers = sorted(int(words.split()[1]) for words in shown)
        assert numbers == list(range(numbers[0], numbers[-1] + 1, 3))
        assert len(page.extraSelections()) < 150


def test_all_that_is_selected_in_view_is_lit_however_long_the_text(page: Page) -> None:
    page.reader.select_all()
    page.refresh_cursor(follow=False)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    (ground,) = [s for s in page.extraSelections() if s.format.background().color().name() == LIGHT.cursor]
    middle = page.cursorForPosition(page.viewport().rect().center()).position()
    assert ground.cursor.selectionStart() < middle < ground.cursor.selectionEnd()


def test_the_place_deep_in_a_long_text_is_shown_at_once(page: Page) -> None:
    article, blocks = a_long_reading()
    place = blocks[800].start
    page.show_reading(
        article._replace(version=article.version._replace(id="other")), blocks, "S", SETTING, place
    )
    top = page.cursorRect(page.content.cursor(place, place)).top() if page.content else -1
    assert 0 < top < page.viewport().height() / 2
    assert page.reader.range[0] == place


def test_an_article_without_a_body_takes_every_move(page: Page) -> None:
    page.show_reading(reading("", ()), (), "S", SETTING, 0)
    for move in (page.reader.step, page.reader.step_block):
        assert not move(1)
        page.refresh_cursor()
    page.reader.widen()
    assert page.reader.range == (0, 0)
    assert not scrolling.by_page(page, 1)
    page.show_nothing()
    page.refresh_cursor()


def test_a_text_that_was_left_is_let_go(page: Page) -> None:
    """Else every article that was read in a sitting would lie in memory until its end."""
    left, (article, blocks) = [], a_long_reading()
    for n in range(3):
        page.show_reading(article, blocks, f"Line {n}", SETTING, place=200)
        assert page.content is not None
        left.append(weakref.ref(page.document()))
    assert [document() is None for document in left] == [True, True, False]


class Painted(QObject):
    """How much of a widget's height was painted at most, since it was last asked."""

    most = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.most = max(self.most, event.rect().height())
        return False

    def asked(self) -> int:
        QApplication.processEvents()
        most, self.most = self.most, 0
        return most


def test_where_highlights_change_no_more_is_painted_and_the_page_looks_as_if_all_of_it_were(
    page: Page,
) -> None:
    blocks, painted, surface = a_long_reading()[1][:8], Painted(page), page.viewport()
    page.show_reading(reading(TEXT[: blocks[-1].end], blocks), blocks, "Short", SETTING, 0)
    made, (start, end) = a_long_reading()[0].highlights[0], page.reader.range
    surface.installEventFilter(painted)
    painted.asked()
    for first, last in ((start, end), (start + 5, end + 90), (end + 2, end + 30)):
        for shown in ((made._replace(start=first, end=last),), ()):
            page.set_highlights(shown)
            assert 0 < painted.asked() < surface.height() / 2
            seen = page.screen().grabWindow(page.winId()).toImage()
            assert seen.convertToFormat(PLAIN) == page.grab().toImage().convertToFormat(PLAIN)
            painted.asked()


def test_the_bar_grows_with_what_is_chosen_and_highlighted_in_one_act(page: Page) -> None:
    made, blocks = a_long_reading()[0].highlights[0], a_long_reading()[1]
    assert page.reader.range < (1, blocks[0].end)
    QApplication.processEvents()
    page.reader.select(blocks[0].start, blocks[2].end)
    page.set_highlights((made,))
    QApplication.processEvents()
    seen = page.screen().grabWindow(page.winId()).toImage()
    assert seen.convertToFormat(PLAIN) == page.grab().toImage().convertToFormat(PLAIN)
