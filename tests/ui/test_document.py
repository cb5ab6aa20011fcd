"""The text and its document: every place of one is a place of the other, whatever is in it."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.model.article import CaptureRef, Reading, Row, TitleState, Version
from reader.model.body import Block, BlockKind, Segment
from reader.ui.document import PageDocument, Setting, utf16
from reader.ui.theme import LIGHT

SETTING = Setting("Source Serif 4", 20, 150, LIGHT)


def reading(text: str, blocks: tuple[Block, ...], title: str | None = "A title") -> Reading:
    """An article as the library gives it."""
    where = CaptureRef("a.txt", 0, len(text.encode()), False, None, "")
    segments = (Segment(0, len(text), 0, len(text.encode())),)
    state = TitleState.PRINTED if title else TitleState.NONE
    row = Row(1, "id", title, state, "First words", "", "S", 1, None, None, 1, False, *(False,) * 4, 10, 0)
    version = Version("v", text, blocks, blocks, segments, False, 10, "", where, "utf-8")
    return Reading(row, version, (where,), ("v",), (), (), "", 0)


def built(text: str, *spans: tuple[int, int]) -> PageDocument:
    """The document of paragraphs at these places."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, a, b) for a, b in spans or ((0, len(text)),))
    return PageDocument(reading(text, blocks), blocks, "A source", SETTING)


@pytest.mark.parametrize(
    "text",
    [
        "Plain words.",
        "Emoji 🙂 and 𝒜stral 👩‍👩‍👧 letters 🇰🇿 in a row 🙂🙂.",
        "Қазақстан, Тоҷикистон — Ўзбекистон.",
        "a\nline break, a\u2028separator, a\ttab, a\x00null, a\ufffcobject",
        "مرحبا بالعالم ، 123",
        "é as two: e\u0301, soft\u00adhyphen, no\u00a0break",
    ],
)
def test_every_code_point_is_found_again_in_the_document(qapp: QApplication, text: str) -> None:
    made = built(text)
    for offset in range(len(text) + 1):
        assert made.offset(made.position(offset)) == offset


def test_a_selection_of_the_text_is_the_same_words_in_the_document(qapp: QApplication) -> None:
    text = "One 🙂 two. Three 🇰🇿 four."
    made = built(text)
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            assert made.cursor(start, end).selectedText() == text[start:end]


@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_byte_order_mark_before_a_paragraph_moves_no_place_in_it(qapp: QApplication, mark: str) -> None:
    """Pages have them amid their text; Qt leaves out one that it is given first, or turns all bytes about."""
    text = f"One.\n\n{mark}Two three."
    made = built(text, (0, 4), (6, len(text)))
    assert made.cursor(7, 10).selectedText() == "Two"
    assert made.cursor(11, 16).selectedText() == "three"


def test_one_block_of_the_text_is_one_block_of_the_document(qapp: QApplication) -> None:
    text = "First.  \n\nSecond.\n\n  Third."
    made = built(text, (0, 6), (10, 17), (21, 27))
    shown = []
    block = made.document.begin()
    while block.isValid():
        shown.append(block.text())
        block = block.next()
    assert shown == ["A source", "A title", "First.", "Second.", "Third."]
    assert made.position(7) == made.position(10), "between two blocks is the next one's start"


def test_a_block_as_long_as_a_book_is_set_in_pieces_that_part_at_sentences(qapp: QApplication) -> None:
    text = " ".join(f"Sentence {n} of a text captured as one 🙂 paragraph." for n in range(600))
    made = built(text)
    assert made.document.blockCount() > 4
    for offset in range(0, len(text) + 1, 131):
        assert made.offset(made.position(offset)) == offset
    assert made.document.toPlainText().endswith(made.document.lastBlock().text())
    block, shown = made.document.begin().next().next(), []
    while block.isValid():
        shown.append(block.text())
        assert block.text().startswith("Sentence")
        assert (block.blockFormat().bottomMargin() == 0) == block.next().isValid()
        block = block.next()
    assert "".join(shown) == text


def test_markup_in_a_text_or_a_title_is_only_text(qapp: QApplication) -> None:
    hostile = '<img src="file:///etc/passwd"><b>bold</b> &amp; <script>alert(1)</script>'
    block = (Block(BlockKind.PARAGRAPH, 0, len(hostile)),)
    made = PageDocument(reading(hostile, block, title=hostile), block, hostile, SETTING)
    assert made.document.toPlainText().split("\n") == [hostile] * 3
    assert not made.cursor(0, 5).charFormat().isImageFormat()


def test_a_title_as_long_as_a_post_leaves_room_for_the_text(qapp: QApplication) -> None:
    sizes = []
    for title in ("A title", "Words of a post that somebody wrote without a title of its own, " * 3):
        text = "The text."
        blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
        made = PageDocument(reading(text, blocks, title), blocks, "A source", SETTING)
        sizes.append(made.document.begin().next().begin().fragment().charFormat().font().pixelSize())
    assert SETTING.size < sizes[1] < sizes[0]


def test_qt_counts_astral_characters_twice() -> None:
    assert utf16("a🙂b") == 4
    assert utf16("Қазақ") == 5


def test_an_empty_body_is_no_error(qapp: QApplication) -> None:
    made = PageDocument(reading("", ()), (), "", SETTING)
    assert made.position(5) == 0
    assert made.offset(5) == 0
