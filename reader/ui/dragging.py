"""Dragging out: which piece of an article lies under the mouse, and when a press becomes a drag.

A drag begins where there is something already: a mark in the text that is stood on, a selection, a card, a
row. All else in the text is selected by the mouse as ever.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QMouseEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from reader.library.readings import readings
from reader.model.wording import tr, tr_n
from reader.ui import fonts
from reader.ui.carrying import Carried
from reader.ui.citing import beginning
from reader.ui.quoting import Piece

if TYPE_CHECKING:
    from reader.ui.desk_list import DeskList
    from reader.ui.window import Window

#: More articles, or highlights, are exported rather than dragged: what is dropped is read and written while
#: the other program waits.
MOST = 100


class Grip(NamedTuple):
    """What can be dragged from a place: what it is called, how many, and how to get it.

    `held` says that a press there would undo what is to be dragged (a selection): it counts only when the
    button is let go.
    """

    name: str
    many: int
    read: Callable[[], Sequence[Piece]]
    held: bool = False


class DragSource(QObject):
    """Lets the mouse drag out of a widget what `under` finds at a place of it."""

    def __init__(self, window: Window, widget: QWidget, under: Callable[[QPoint], Grip | None]) -> None:
        super().__init__(widget)
        self._w = window
        self._widget = widget
        self._under = under
        self._grip: Grip | None = None
        self._from = QPoint()
        self._held: QMouseEvent | None = None
        self._passing = False
        widget.installEventFilter(self)

    def carried(self, grip: Grip) -> Carried | None:
        """What would be dragged; None, which is said, where it is too much."""
        if grip.many > MOST:
            told = tr(
                "At most {most} can be dragged at once. {export_notes|Ctrl+E} takes any number.", most=MOST
            )
            self._w.status.say(self._w.told(told))
            return None
        return Carried(grip.read, self._w.tell_trouble)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._passing or not isinstance(event, QMouseEvent):
            return False
        if kind == QEvent.Type.MouseButtonPress:
            return self._press(event)
        if self._grip is None:
            return False
        if kind == QEvent.Type.MouseMove:
            return self._move(event, self._grip)
        if kind == QEvent.Type.MouseButtonRelease:
            self._let_go()
        return False

    def _press(self, event: QMouseEvent) -> bool:
        """Remember where it was; True where the widget does not hear of it yet."""
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        at = event.position().toPoint()
        self._grip = self._under(at) if bare and event.button() == Qt.MouseButton.LeftButton else None
        self._from = at
        held = self._grip is not None and self._grip.held
        self._held = event.clone() if held else None
        return held

    def _move(self, event: QMouseEvent, grip: Grip) -> bool:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._grip = self._held = None
            return False
        far = (event.position().toPoint() - self._from).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._grip = self._held = None
            carried = self.carried(grip)
            if carried is not None:
                drag = QDrag(self._widget)
                drag.setMimeData(carried)
                drag.setPixmap(_picture(self._widget, grip.name))
                drag.setHotSpot(QPoint(-12, -8))
                drag.exec(Qt.DropAction.CopyAction)
        return True

    def _let_go(self) -> None:
        """It was no drag: what was pressed is pressed now."""
        held, self._grip, self._held = self._held, None, None
        if held is not None:
            self._passing = True
            QApplication.sendEvent(self._widget, held)
            self._passing = False


def attend(w: Window) -> None:
    """Let the text, the list and the notes of a window be dragged out of."""
    DragSource(w, w.page.viewport(), partial(_in_text, w))
    DragSource(w, w.articles.canvas, partial(_in_list, w))
    DragSource(w, w.notes.viewport(), partial(_in_notes, w))


def attend_desk(w: Window, list_: DeskList) -> None:
    """Let the items of the desk be dragged out of it."""
    DragSource(w, list_.canvas, partial(_on_desk, w, list_))


def _in_text(w: Window, at: QPoint) -> Grip | None:
    """What is selected, or the mark that is stood on, where the point is on its words."""
    page = w.page
    # Who has scrolled away from the cursor sees nothing that is stood on; a press does not take it along.
    content, piece = page.content, None if page.left_behind else in_text(w)
    scrolled = QPointF(page.horizontalScrollBar().value(), page.verticalScrollBar().value())
    position = page.document().documentLayout().hitTest(QPointF(at) + scrolled, Qt.HitTestAccuracy.ExactHit)
    if content is None or piece is None or position < 0:
        return None
    start, end = piece.span or (0, 0)
    if piece.highlight:
        start, end = piece.highlight.start, piece.highlight.end
    if not start <= content.offset(position) < end:
        return None
    return Grip(beginning(piece.words), 1, lambda: (piece,), held=True)


def in_text(w: Window) -> Piece | None:
    """What is selected in the text, else the mark that is stood on."""
    page, reading = w.page, w.session.reading
    if page.content is None or reading is None:
        return None
    chosen = page.caret.selection if page.caret else page.reader.range
    grown = page.caret.selecting if page.caret else page.reader.grown
    here = page.highlight_here()
    if here and (not grown or chosen == (here.start, here.end)):
        return Piece(reading, here)
    return Piece(reading, None, chosen) if grown and chosen[0] < chosen[1] else None


def _in_list(w: Window, at: QPoint) -> Grip | None:
    """The article of a row, or all that are selected where it is one of them."""
    library, rows, picked = w.session.library, w.articles.rows, w.articles.picked
    row = rows.row(w.articles.rowAt(at.y()))
    if row is None:
        return None
    if row.id not in picked:
        return Grip(row.heading, 1, lambda: (Piece(library.articles.reading(row.id)),))
    count, query, order = picked.count(rows.rowCount()), picked.query(w.session.query), w.session.order

    def read() -> Sequence[Piece]:
        ids = library.lists.ids(query, order, offset=0, limit=MOST)
        return [Piece(reading) for reading in readings(library, ids)]

    name = row.heading if count == 1 else tr_n(count, "{n} article", "{n} articles")
    return Grip(name, count, read, held=True)


def _in_notes(w: Window, at: QPoint) -> Grip | None:
    """The highlight of a card, or the article where the card is of the note on it."""
    from reader.ui.card import Card

    reading = w.session.reading
    widget = w.notes.viewport().childAt(at)
    while widget is not None and not isinstance(widget, Card):
        widget = widget.parentWidget()
    if widget is None or reading is None or (widget.highlight is None and not widget.note):
        return None
    key = widget.key
    name = beginning(widget.highlight.quote.exact) if widget.highlight else reading.row.heading
    return Grip(name, 1, lambda: _noted(w, reading.row.id, [key]))


def _on_desk(w: Window, list_: DeskList, at: QPoint) -> Grip | None:
    """The item of a row, or all that are selected where it is one of them."""
    item = list_.rows.item(list_.rowAt(at.y()))
    if item is None:
        return None
    picked = list_.picked if item.id in list_.rows.picked else [item.id]
    name = beginning(item.highlight.quote.exact if item.highlight else item.words)
    if len(picked) > 1:
        name = tr_n(len(picked), "{n} highlight or note", "{n} highlights and notes")

    def read() -> Sequence[Piece]:
        return on_desk(w, picked)

    return Grip(name, len(picked), read, held=item.id in list_.rows.picked)


def on_desk(w: Window, ids: Sequence[str]) -> list[Piece]:
    """Items of the desk, by their ids, as pieces: a highlight, or an article with the note on it alone."""
    library = w.session.library
    items = library.desk.items(ids)
    articles = dict.fromkeys(item.article for item in items.values())
    read = {reading.row.id: reading for reading in readings(library, list(articles))}
    found = ((items[id], read[items[id].article]) for id in ids if id in items and items[id].article in read)
    return [
        Piece(reading, item.highlight)
        if item.highlight
        else Piece(reading._replace(highlights=(), note=item.words))
        for item, reading in found
    ]


def _noted(w: Window, article: str, keys: Sequence[str]) -> list[Piece]:
    """What cards of the notes pane are of, with the notes as they were typed last."""
    w.notes.save_now()
    reading = w.session.library.articles.reading(article)
    if "" in keys:
        return [Piece(reading)]
    return [Piece(reading, highlight) for highlight in reading.highlights if highlight.id in keys]


def _picture(widget: QWidget, name: str) -> QPixmap:
    """A slip with the name of what is dragged, beside the pointer."""
    font = fonts.sans(13)
    colours = widget.window().palette()
    ratio = widget.devicePixelRatioF()
    metrics = QFontMetrics(font)
    words = metrics.elidedText(" ".join(name.split()), Qt.TextElideMode.ElideRight, fonts.px(280))
    width, height = metrics.horizontalAdvance(words) + 20, metrics.height() + 10
    made = QPixmap(round(width * ratio), round(height * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.setBrush(colours.color(QPalette.ColorRole.ToolTipBase))
    painter.setPen(colours.color(QPalette.ColorRole.Mid))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 4, 4)
    painter.setPen(colours.color(QPalette.ColorRole.ToolTipText))
    painter.drawText(10, 5 + metrics.ascent(), words)
    painter.end()
    return made
