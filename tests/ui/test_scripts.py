"""Texts that run to the left and texts of ideographs, set as their readers expect."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.model.body import Block, BlockKind
from reader.ui.caret import Caret
from reader.ui.citing import beginning
from reader.ui.commands import caret as verbs
from reader.ui.document import PageDocument, Setting
from reader.ui.page import Page
from reader.ui.scripts import direction, has_italics, isolated, script_of
from reader.ui.theme import LIGHT
from tests.ui.test_document import reading

LEFT, RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
SETTING = Setting("Source Serif 4", 20, 150, LIGHT)
ARABIC = (
    (BlockKind.PARAGRAPH, "وصل الوزير إلى العاصمة أمس. هل سيبقى؟ لا أحد يعرف."),
    (BlockKind.PARAGRAPH, "BBC نقلت الخبر عن مصدر دبلوماسي."),
    (BlockKind.QUOTE, "لن نتراجع عن موقفنا."),
    (BlockKind.PARAGRAPH, "All of this was said in English."),
)


def laid(pieces: tuple[tuple[BlockKind, str], ...], title: str | None, line: str = "S") -> PageDocument:
    text, blocks = "", []
    for kind, words in pieces:
        blocks.append(Block(kind, len(text), len(text) + len(words)))
        text += words + "\n\n"
    return PageDocument(reading(text, tuple(blocks), title), tuple(blocks), line, SETTING)


def shown(made: PageDocument) -> list[QTextBlock]:
    blocks, block = [], made.document.begin()
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks


def test_a_paragraph_runs_as_most_of_its_letters_do() -> None:
    assert direction("مرحبا") is LEFT
    assert direction("“שלום”") is LEFT
    assert direction("Hello مرحبا") is RIGHT
    assert direction("123 – 456") is RIGHT
    assert direction("שלום is the Hebrew word for peace") is RIGHT


def test_an_arabic_article_runs_to_the_left_whatever_word_begins_a_paragraph(qapp: QApplication) -> None:
    made = laid(ARABIC, "وصل الوزير")
    line, title, first, named, quote, english = shown(made)
    for block in (line, title, first, named, quote):
        assert block.blockFormat().layoutDirection() is LEFT, block.text()
    assert english.blockFormat().layoutDirection() is RIGHT
    assert quote.blockFormat().rightMargin() > 0
    assert quote.blockFormat().leftMargin() == 0


def test_the_line_above_the_title_keeps_its_dates_and_numbers_in_order() -> None:
    assert isolated("صحيفة   ·   3 Nov 2026   ·   5 min") == (
        "\u2068صحيفة\u2069   ·   \u20683 Nov 2026\u2069   ·   \u20685 min\u2069"
    )


def test_a_full_stop_of_words_named_in_a_message_stands_where_they_end(qapp: QApplication) -> None:
    said = f"Highlighted: {beginning('وصل الوزير أمس.')}"
    layout = QTextLayout(said, qapp.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    at = {letter: cast("tuple[float, int]", line.cursorToX(said.index(letter)))[0] for letter in "صس.”"}
    assert at["."] < at["س"] < at["ص"] < at["”"], "the words run to the left, the message to the right"
    assert beginning("Hello.") == "“Hello.”"


def test_letters_without_an_italic_form_stand_upright(qapp: QApplication) -> None:
    assert has_italics("Kazakhstan — Қазақстан, “Ελλάδα”… 🙂 № 5")
    for words in ("وصل الوزير", "שלום", "部长", "大臣は", "हिन्दी"):
        assert not has_italics(words), words
    for stand_in, slanted in (("Министр прибыл", True), ("部长昨天抵达北京", False)):
        untitled = reading("A text.", (), None)
        untitled = untitled._replace(row=untitled.row._replace(stand_in=stand_in))
        made = PageDocument(untitled, (), "S", SETTING)
        assert shown(made)[1].begin().fragment().charFormat().fontItalic() is slanted


def test_ideographs_have_more_room_between_their_lines(qapp: QApplication) -> None:
    chinese = laid(((BlockKind.PARAGRAPH, "部长昨天抵达北京。" * 9),), "部长")
    russian = laid(((BlockKind.PARAGRAPH, "Министр прибыл."),), "Министр")
    wide, usual = (shown(made)[2].blockFormat().lineHeight() for made in (chinese, russian))
    assert wide > usual * 1.1
    assert script_of("“部长” 2026 " * 3).leading == 100


def open_page(qtbot: QtBot, words: str, width: int, title: str = "A title") -> Page:
    """A page of so many pixels that shows one paragraph."""
    page = Page()
    qtbot.addWidget(page)
    page.resize(width, 600)
    page.show()
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(words)),)
    page.show_reading(reading(words, blocks, title), blocks, "S", SETTING, 0)
    return page


def test_no_line_of_chinese_or_japanese_begins_with_a_closing_mark(qtbot: QtBot, qapp: QApplication) -> None:
    words = "首相は「全力で取り組む」と強調した。野党は（遅すぎる！）と批判した、という。" * 12
    page = open_page(qtbot, words, 430)
    layout = page.document().lastBlock().layout()
    begin = [words[layout.lineAt(n).textStart()] for n in range(layout.lineCount())]
    assert len(begin) > 10
    assert not set(begin) & set("。、」！）")


def test_left_and_right_are_the_screens_while_the_next_sentence_is_always_right(
    qtbot: QtBot, qapp: QApplication
) -> None:
    words = ARABIC[0][1]
    page = open_page(qtbot, words, 600, "وصل")
    page.caret = Caret(page)
    before = page.cursorRect(page.caret.cursor).left()
    page.caret.move(verbs.Move.Left)
    assert page.caret.offset == 1
    assert page.cursorRect(page.caret.cursor).left() < before
    page.caret.move(verbs.Move.Right)
    assert page.caret.offset == 0
    page.drop_caret()
    page.reader.step(1)
    assert words[slice(*page.reader.range)] == "هل سيبقى؟"


def test_whole_lines_of_chinese_are_selected_to_their_last_letter(qtbot: QtBot, qapp: QApplication) -> None:
    words = "部长昨天抵达北京并会见了当地的记者和学生" * 8
    page = open_page(qtbot, words, 430)
    page.caret = Caret(page)
    page.caret.move(verbs.Move.Down)
    page.caret.select(whole_lines=True)
    line = page.document().lastBlock().layout().lineAt(1)
    assert page.caret.selection == (line.textStart(), line.textStart() + line.textLength())
