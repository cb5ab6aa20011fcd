"""A window that runs from right to left: what is painted stands in the mirror, words keep their own order."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui import fonts, mirroring
from reader.ui.canvas import dot, tick
from reader.ui.chords import as_seen
from reader.ui.insight import InsightView
from reader.ui.mirroring import turn, upright, write
from reader.ui.note_editor import NoteEditor
from reader.ui.outline import OutlineView
from reader.ui.raw import Raw
from reader.ui.related_view import RelatedView
from reader.ui.timeline import TimelineView
from reader.ui.window import Window
from tests.library.handmade import store, told
from tests.ui.conftest import Press

TO_LEFT, TO_RIGHT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
LEFT, RIGHT = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
CLICK = Qt.MouseButton.LeftButton
WIDE, HIGH = 300, 40
INK = QColor("#aa0000")
ARABIC = "وصل الوزير إلى العاصمة أمس. هل سيبقى؟ لا أحد يعرف."


@pytest.fixture
def dressed(dressed: QApplication) -> Iterator[QApplication]:
    """The application in a language that is written from right to left."""
    dressed.setLayoutDirection(TO_LEFT)
    yield dressed
    dressed.setLayoutDirection(TO_RIGHT)


@pytest.fixture
def library(library: Library) -> Library:
    """A tag that has another in it, and an outline of two items, the second beneath the first."""
    library.tags.add([library.articles.rows(limit=1)[0].id], "press/online")
    outline, _ = library.outlines.create("Figures")
    library.outlines.add(outline, words="Why", heading=True, depth=0)
    library.outlines.add(outline, words="Because", depth=1)
    return library


def painted(paint: Callable[[QPainter], None], *, to_left: bool) -> QImage:
    """What is painted on a small ground."""
    ground = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.setLayoutDirection(TO_RIGHT)
    painter.setFont(fonts.sans(15))
    painter.setPen(INK)
    turn(painter, ground.rect(), TO_LEFT if to_left else TO_RIGHT)
    paint(painter)
    painter.end()
    return ground


def inked(image: QImage, within: QRect | None = None, ink: QColor | None = None) -> list[int]:
    """The columns in which something stands that is no ground: in an ink, where one is named."""
    area = (within or image.rect()).intersected(image.rect())
    ground = image.pixelColor(area.left() + area.width() // 2, area.bottom())
    return [
        x
        for x in range(area.left(), area.right() + 1)
        if any(
            (seen == ink if ink else seen != ground)
            for seen in (image.pixelColor(x, y) for y in range(area.top(), area.bottom()))
        )
    ]


def cut_out(image: QImage) -> QImage:
    """What stands on a ground, without the ground beside it."""
    columns = inked(image)
    return image.copy(QRect(columns[0], 0, columns[-1] - columns[0] + 1, HIGH))


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures show the same letters: they may stand between other columns of points."""
    if one.size() != other.size():
        return False
    spots = [(x, y) for x in range(one.width()) for y in range(HIGH)]
    far = [abs(one.pixelColor(*spot).green() - other.pixelColor(*spot).green()) > 160 for spot in spots]
    return sum(far) < len(spots) / 200


# painting


def test_shapes_stand_in_the_mirror_and_words_are_not_turned_round(dressed: QApplication) -> None:
    ground = QRect(0, 0, WIDE, HIGH)

    def shapes(painter: QPainter) -> None:
        painter.fillRect(QRect(3, 5, 20, 10), INK)
        painter.fillRect(QRect(20, 15, 3, 20), INK)

    def words(painter: QPainter) -> None:
        write(painter, ground, LEFT, "He asked: “Why?” (1)", own=True)

    plain, turned = painted(shapes, to_left=False), painted(shapes, to_left=True)
    assert turned == plain.flipped(Qt.Orientation.Horizontal)
    plain, turned = painted(words, to_left=False), painted(words, to_left=True)
    assert inked(plain)[0] < 4
    assert inked(turned)[-1] > WIDE - 5
    assert alike(cut_out(turned), cut_out(plain))
    assert not alike(cut_out(turned), cut_out(plain).flipped(Qt.Orientation.Horizontal))


def test_a_line_of_the_window_runs_as_the_window_does_and_a_name_as_its_letters(
    dressed: QApplication,
) -> None:
    ground = QRect(0, 0, WIDE, HIGH)
    as_window = painted(lambda painter: write(painter, ground, LEFT, "abc!"), to_left=True)
    alone = painted(lambda painter: write(painter, ground, LEFT, "abc!", own=True), to_left=True)
    assert alike(cut_out(alone), cut_out(painted(lambda p: write(p, ground, LEFT, "abc!"), to_left=False)))
    assert not alike(cut_out(as_window), cut_out(alone)), (
        "its sign stands at the end of the line, at the left"
    )
    count = painted(lambda painter: write(painter, ground, RIGHT, "23"), to_left=True)
    assert inked(count)[0] < 4
    assert inked(count)[-1] < 40


def test_a_tick_is_a_tick_in_either_direction(dressed: QApplication) -> None:
    plain = painted(lambda painter: tick(painter, 8, 20, INK), to_left=False)
    turned = painted(lambda painter: tick(painter, 8, 20, INK), to_left=True)
    assert cut_out(plain) == cut_out(turned)
    assert min(inked(turned)) > WIDE - 20


def test_from_left_to_right_nothing_is_otherwise(dressed: QApplication) -> None:
    dressed.setLayoutDirection(TO_RIGHT)
    ground = QRect(0, 0, WIDE, HIGH)

    def here(painter: QPainter) -> None:
        with upright(painter, ground):
            dot(painter, QPointF(11.5, 20.5), 3.2, INK)
        write(painter, ground, RIGHT, f"Hello. {ARABIC}"[:20], own=True)

    def as_ever(painter: QPainter) -> None:
        dot(painter, QPointF(11.5, 20.5), 3.2, INK)
        painter.drawText(ground, RIGHT, f"Hello. {ARABIC}"[:20])

    assert painted(here, to_left=False) == painted(as_ever, to_left=False)
    label = QLabel("words")
    before = label.alignment()
    assert mirroring.at_edge(label).alignment() == before
    assert (mirroring.along("words"), mirroring.apart("words")) == ("words", "words")
    keys = {"open_text": (("list", "Right"),)}
    assert as_seen(keys) is keys


# panes


def ink_of(window: Window, pane: QWidget, where: QRect, colour: str = "") -> list[int]:
    """The columns of a pane in which something stands."""
    return inked(pane.grab(where).toImage(), ink=QColor(colour) if colour else None)


def test_the_sources_stand_at_the_right_with_counts_far_from_their_names(window: Window) -> None:
    assert [pane.mapTo(window, QPoint(0, 0)).x() for pane in panes(window)] == sorted(
        (pane.mapTo(window, QPoint(0, 0)).x() for pane in panes(window)), reverse=True
    )
    places, model = window.sources, window.sources.rows
    n = next(n for n, place in enumerate(model.places) if place.key == "unread")
    row = places.visualRect(model.index(n))
    columns = ink_of(window, places.canvas, row)
    wide = row.width()
    assert wide - 60 < columns[-1] < wide - 30, "the name, with room for its icon at the right"
    assert columns[0] < 20, "the count"
    gaps = [after - before for before, after in pairwise(columns)]
    assert max(gaps) > 16, "and room between the name and the count"


def panes(window: Window) -> Sequence[QWidget]:
    return window.sources, window.list_pane, window.page_pane, window.notes


def test_the_dot_of_an_unread_article_stands_at_the_right_and_titles_begin_there(window: Window) -> None:
    rows = window.articles
    n = next(n for n in range(9) if (row := rows.rows.row(n)) and not row.read and row.title)
    top, height = rows.rowViewportPosition(n), rows.rowHeight(n)
    image = rows.canvas.grab(QRect(0, top, rows.canvas.width(), height)).toImage()
    accent = inked(image, ink=QColor(window.theme.accent))
    assert accent
    assert min(accent) > image.width() - 20
    title = inked(image, QRect(0, 12, image.width(), rows.cell.look.title_line), QColor(window.theme.title))
    assert image.width() - 40 < max(title) < min(accent), "beside the dot, and not below it"


def test_the_bar_of_what_is_stood_on_stands_at_the_right(window: Window) -> None:
    rows = window.articles
    n = rows.currentIndex().row()
    row = QRect(0, rows.rowViewportPosition(n) + 2, rows.canvas.width(), rows.rowHeight(n) - 4)
    image = rows.canvas.grab(row).toImage()
    assert max(inked(image, ink=QColor(window.theme.accent))) == image.width() - 1


def test_keys_of_the_status_line_begin_at_the_right(window: Window) -> None:
    line = window.status.left
    assert line.alignment() & Qt.AlignmentFlag.AlignRight
    assert line.text().startswith("\u200f\u2068")


# keys


def test_left_and_right_go_where_they_point(
    window: Window, press: Press, open_titled: Callable[[str], None]
) -> None:
    window.articles.setFocus()
    press("Left")
    assert window.page.hasFocus(), "the text lies at the left of the list"
    window.articles.setFocus()
    press("Right")
    assert window.sources.hasFocus()
    assert window.keymap.keys_in("open_text", "list")[:2] == ["Return", "←"]
    assert window.keymap.meaning("Alt+Right", "list") == "go_back"


def test_in_a_text_left_and_right_are_those_of_the_text(window: Window) -> None:
    assert window.keymap.meaning("Right", "text") == "next_sentence"
    assert window.keymap.meaning("Right", "caret") == "caret_right"
    assert window.keymap.meaning("Alt+Right", "writing") == "step_in"


def test_tags_unfold_to_the_left(window: Window, press: Press) -> None:
    def shown() -> bool:
        return any(place.key == "tag:press/online" for place in window.sources.rows.places)

    window.opening.open_place_by_key("tag:press")
    window.sources.setFocus()
    press("Right")
    assert not shown()
    press("Left")
    assert shown()


# views


def test_an_outline_folds_where_its_angle_is_seen(window: Window, press: Press) -> None:
    press("G", "O")
    view = window.views["outline"]
    assert isinstance(view, OutlineView)
    rows = view.list
    assert rows.count == 2
    head = rows.rect_of(0)
    image = rows.canvas.grab(head.adjusted(0, 2, 0, -2)).toImage()
    assert min(inked(image, QRect(10, 0, image.width() - 20, image.height()))) > image.width() // 2
    at = QPoint(rows.canvas.width() - 18, head.center().y())
    QTest.mouseClick(rows.canvas, CLICK, pos=at)
    assert rows.count == 1
    press("Left")
    assert rows.count == 2


def test_the_editor_of_an_outline_stands_where_its_item_does(window: Window, press: Press) -> None:
    press("G", "O")
    view = window.views["outline"]
    assert isinstance(view, OutlineView)
    press("Down", "E")
    editor = view.list.canvas.findChild(NoteEditor)
    assert editor
    room = view.list.canvas.width()
    assert room - editor.geometry().right() > editor.geometry().left(), "it is stepped in from the right"


def test_bars_of_time_run_to_the_left_and_are_taken_where_they_are_seen(
    window: Window, library: Library, press: Press, qtbot: QtBot
) -> None:
    for day in ("2021-03-01", "2021-06-04"):
        store(library, day, told(f"Ferry of {day}", f"The ferry of {day}."), day=day)
    window.opening.reload()
    press("G", "D")
    view = window.views["timeline"]
    assert isinstance(view, TimelineView)
    qtbot.waitUntil(lambda: bool(view.bars), timeout=5000)
    chart = view.findChildren(QWidget)[-1]
    QTest.mouseClick(chart, CLICK, pos=QPoint(chart.width() - 3, 20))
    assert view.at == 0, "the first of them is the one at the right"
    press("Left")
    assert view.at == 1
    press("Right")
    assert view.at == 0


def test_marks_of_a_picture_are_taken_where_they_are_seen(window: Window, press: Press, qtbot: QtBot) -> None:
    press("G", "0")
    view = window.views["insight"]
    assert isinstance(view, InsightView)
    qtbot.waitUntil(lambda: bool(view.canvas.drawing.marks), timeout=5000)
    first = view.canvas.drawing.marks[0]
    last = next(mark for mark in reversed(view.canvas.drawing.marks) if mark.line == first.line)
    heard: list[tuple[int, int]] = []
    view.canvas.pressed.connect(lambda line, column: heard.append((line, column)))
    for mark in (first, last):
        x = view.canvas.width() - mark.x - mark.width / 2
        QTest.mouseClick(view.canvas, CLICK, pos=QPoint(int(x), int(mark.y + mark.height / 2)))
    assert heard == [(first.line, first.column), (last.line, last.column)]
    assert first.x < last.x, "so the last of them lies at the left"


def test_the_text_of_a_related_article_stands_at_the_left_of_the_list(
    window: Window, open_titled: Callable[[str], None], qtbot: QtBot
) -> None:
    open_titled("Public in Uzbekistan Concerned About Pavel")
    window.run("related")
    qtbot.waitUntil(lambda: "related" in window.views, timeout=10000)
    view = window.views["related"]
    assert isinstance(view, RelatedView)
    assert view.preview
    assert view.preview.geometry().left() == 0
    beside = view.preview.geometry().right()
    qtbot.waitUntil(lambda: view.list.mapTo(view, QPoint(0, 0)).x() > beside)


def test_what_each_line_of_a_capture_is_stands_at_its_right(
    window: Window, library: Library, open_titled: Callable[[str], None]
) -> None:
    store(library, "doubt.txt", told("Title of one", "Words of one and more of them."), confidence=0.2)
    window.opening.reload()
    open_titled("Title of one")
    window.run("review_capture")
    raw = window.findChild(Raw)
    assert raw
    assert raw.viewport().geometry().right() <= raw.gutter.geometry().left()


def test_a_note_in_arabic_is_written_from_the_right(dressed: QApplication, qtbot: QtBot) -> None:
    for direction in (TO_LEFT, TO_RIGHT):
        dressed.setLayoutDirection(direction)
        ground = QWidget()
        qtbot.addWidget(ground)
        editor = NoteEditor(f"{ARABIC[:20]}\n- واحد", "Note", ground)
        QVBoxLayout(ground).addWidget(editor)
        ground.resize(400, 200)
        ground.show()
        assert editor.cursorRect().left() > 200, direction
        editor.setPlainText("In English.")
        assert editor.cursorRect().left() < 200, direction
    editor.setPlainText("")
    assert editor.cursorRect().left() < 200, "in a window that runs to the right"
