"""Lines of type: they end where Qt ends them, and their words are as wide as Qt sets them."""

import re
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from reader.exporter.paper import Kind, Paper, Paragraph, Run, Section
from reader.exporter.pdf_codes import Mark
from reader.ui import fonts, print_pairs, print_shapes
from reader.ui.print_cutting import Style, Styled
from reader.ui.print_lines import Block, Line, lines
from reader.ui.print_shapes import Type
from reader.ui.printing import print_paper

LATIN = (
    "The ministry said that talks on the “transit” of gas would go on — although no date was set; the "
    "official office (first floor) affirmed AVATAR-like plans/rules for 2020–21, e.g. at example.org/a?b=c, "
    "12.5 % more. "
)
TEXTS = [
    LATIN * 3,
    "Министерство сообщило, что переговоры о «транзите» газа продолжатся — хотя дата не назначена. " * 4,
    "中国政府星期一宣布，一页长文。记者说：“天然气”运输谈判将于下周继续进行（没有确定日期）。" * 4,
    "Ένα υπουργείο είπε ότι οι συνομιλίες θα συνεχιστούν. Đorđe’s naïve café, Straße. " * 4,
]


@pytest.fixture(autouse=True)
def typefaces(dressed: QApplication) -> None:
    """The typefaces of the program."""


def serif(size: int = 210) -> QFont:
    font = QFont()
    font.setFamilies([fonts.SERIF])
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def broken_by_qt(words: str, width: float) -> list[int]:
    """Where the lines of a text begin that Qt sets by itself."""
    layout = QTextLayout(words, serif())
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return [layout.lineAt(n).textStart() for n in range(layout.lineCount())]


@pytest.mark.parametrize("text", TEXTS)
def test_lines_end_where_qt_ends_them_and_are_no_wider_than_the_column(text: str) -> None:
    kind = Type(serif())
    style = Style(kind, "#000000")
    for width in (2500.0, 6680.0):
        parts = [Styled(style, text[:30]), Styled(style._replace(behind="#ffff00"), text[30:47])]
        (found,) = lines([Block([*parts, Styled(style, text[47:])], width, kind)])
        assert [line.start for line in found] == broken_by_qt(text, width)
        assert max(line.right for line in found) <= width
        assert "".join(shape.words for line in found for span in line.spans for shape in span.shapes) == text


def test_a_word_is_as_wide_as_qt_sets_it_however_often_it_has_come() -> None:
    for word in ("office ", "AVATAR ", "“To”, ", "Tomorrow", "Министерство ", "naïve", "e\u0301t ", "№5"):
        layout = QTextLayout(word, serif(1000))
        option = QTextOption()
        option.setUseDesignMetrics(True)
        option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
        layout.setTextOption(option)
        layout.beginLayout()
        layout.createLine().setLineWidth(1_000_000)
        layout.endLayout()
        for kind in (Type(serif()), Type(serif(180))):
            assert kind.shape(word).width == pytest.approx(layout.lineAt(0).naturalTextWidth(), abs=1)


def test_a_letter_that_no_typeface_has_is_read_out_all_the_same() -> None:
    words = Paragraph(Kind.PARAGRAPH, (Run("A \U00012000 sign and \U000f0000."),))
    data = print_paper(Paper("x", (Section("x", "", False, (words,)),))).data
    text = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()
    assert "\U00012000" in text
    assert "sign and" in text


def test_words_that_run_to_the_left_stand_where_qt_sets_them_whatever_stood_before() -> None:
    text = (
        "قالت الوزارة إن المحادثات، حول «نقل» الغاز (في 12.5 يوم) ستستمر. قالت الوزارة: BBC News، ولم تحدد! "
        "شלום עולם، الغاز  ستستمر؟ المحادثات 2020–21 لا كلا. "
    ) * 3
    parts = [(0, 3), (3, 47), (47, 50), (50, len(text))]

    def placed(width: float) -> list[tuple[Any, ...]]:
        kind = Type(serif())
        style = Style(kind, "#000000")
        styled = [
            Styled(style._replace(behind=str(n)), text[start:end]) for n, (start, end) in enumerate(parts)
        ]
        return [
            (n, round(span.x + row.x * kind.scale, 6), row.face.name, row.marks)
            for n, line in enumerate(lines([Block(styled, width, kind, to_left=True)])[0])
            for span in line.spans
            for shape in span.shapes
            for row in shape.rows
        ]

    wide, narrow = placed(6680.0), placed(2500.0)
    print_shapes._leftward.clear()
    assert placed(2500.0) == narrow
    assert placed(6680.0) == wide
    print_shapes._leftward.clear()
    whole = "".join(mark[1][::-1] for *_, marks in wide for mark in marks if not isinstance(mark, str))
    assert sorted(whole.translate({0x20: None})) == sorted(text.translate({0x20: None}))


def test_what_stands_between_two_marks_of_direction_is_read_at_once_and_stands_where_it_would_stand(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    details = "\u200eyellow\u200e · \u200e2026-02-22 11:10 UTC\u200e · \u200epages 1.txt, bytes 2-45\u200e · "
    text = f"{details}\u200ePostil\u200e قالت \u200eТО “AV”\u200e"

    def marked(mark: Mark) -> Mark:
        # A space at the end of a line may be told, or not.
        return mark if isinstance(mark, str) else (mark[0], mark[1].strip() or " ")

    def placed(width: float) -> list[tuple[Any, ...]]:
        print_shapes._leftward.clear()
        kind = Type(serif())
        style = Style(kind, "#000000")
        cut = len(details)
        styled = [Styled(style, text[:cut]), Styled(style._replace(url="https://example.org"), text[cut:])]
        return [
            (n, round(span.x + row.x * kind.scale, 6), row.face.name, [marked(mark) for mark in row.marks])
            for n, line in enumerate(lines([Block(styled, width, kind, to_left=True)])[0])
            for span in line.spans
            for shape in span.shapes
            for row in shape.rows
            if row.marks
        ]

    widths = (6680.0, 1900.0, 700.0)
    found = [placed(width) for width in widths]
    monkeypatch.setattr("reader.ui.print_leftward._RIGHTWARD", re.compile("(?!)"))
    assert found == [placed(width) for width in widths]


def test_paragraphs_set_at_once_are_set_as_each_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_shapes, "_known", {})
    kind = Type(serif())
    styles = [Style(kind, "#000000"), Style(kind, "#000000", behind="#ffff00")]
    texts = [*TEXTS, "", "قالت الوزارة", "no\ttabulator", "W" * 4000, "office\u2009first"]
    blocks = [
        Block([Styled(styles[0], text[:9]), Styled(styles[1], ""), Styled(styles[1], text[9:])], width, kind)
        for text in texts
        for width in (900.0, 6680.0)
    ]
    together = lines(blocks)
    monkeypatch.setattr(print_shapes, "_known", {})
    alone = [found for block in blocks for found in lines([block])]

    def told(found: list[Line]) -> list[Any]:
        return [
            (
                line.start,
                line.end,
                line.height,
                [(span.x, span.inked, len(span.shapes)) for span in line.spans],
            )
            for line in found
        ]

    assert [told(found) for found in together] == [told(found) for found in alone]


def test_pairs_of_letters_are_kept_as_far_as_there_is_room_and_words_stay_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = re.findall(r"\S+ ", " ".join(TEXTS))
    made = []
    for most in (60_000, 20):
        monkeypatch.setattr(print_pairs, "_MOST", most)
        monkeypatch.setattr(print_shapes, "_known", {})
        kind = Type(serif())
        made.append([kind.shape(word)._replace(face=None, rows=()) for word in words if "中" not in word])
        made[-1] = [shape for shape in made[-1] if isinstance(shape.piece, str)]
    assert made[0] == made[1]
    assert len(kind._pairs._asked) < 100
