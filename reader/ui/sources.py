"""The source pane: library, searches, sources, tags in a tree, each with its count."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QFrame, QListView, QWidget

from reader.library.articles import MOST_COUNTED
from reader.model.wording import number, tr, tr_n
from reader.ui import fonts, icons
from reader.ui.canvas import canvas_of, rounded
from reader.ui.mirroring import turn, upright, write
from reader.ui.places import REVIEW, SAVED, Place
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_ROW, _HEADING = 27, 40
#: How far a tag inside another is set in (pixels), and how often at most.
_STEP, _DEEPEST = 14, 5
#: A count that names have room beside, whatever their places hold now.
_USUAL = 9999
#: What stands around the icon, the name and the count of a place, and a scroll bar.
_AROUND = 16 + 18 + 16 + 10

Index = QModelIndex | QPersistentModelIndex


class PlaceModel(QAbstractListModel):
    """The rows as they are; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places: list[Place] = []

    def show(self, places: list[Place]) -> list[int] | None:
        """Show these rows. Where they are the same places as before, the ones with other counts are returned
        and nothing is said of them: Qt would lay the whole pane out anew."""
        if [place.key for place in places] != [place.key for place in self.places]:
            self.beginResetModel()
            self.places = places
            self.endResetModel()
            return None
        before, self.places = self.places, places
        return [n for n, place in enumerate(places) if place != before[n]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.places[index.row()]
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, fonts.px(_ROW if place.depth else _HEADING))
        if role == Qt.ItemDataRole.DisplayRole:
            return place.name
        return _spoken(place) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.places[index.row()].depth:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _spoken(place: Place) -> str:
    """A row as a screen reader says it."""
    if not place.depth:
        return place.name
    if place.key == REVIEW:
        return f"{place.name}, {tr_n(place.articles, '{n} capture', '{n} captures')}"
    said = [
        place.name,
        tr_n(place.articles, "{n} article", "{n} articles"),
        tr_n(place.unread, "{n} unread", "{n} unread"),
    ]
    if place.pin:
        said.append(tr("pinned to {number}", number=place.pin))
    if place.watched:
        said.append(tr("watched"))
    if place.color:
        from reader.ui.color_words import amid

        said.append(amid(place.color))
    if place.holds:
        said.append(tr("folded") if place.folded else tr("unfolded"))
    return ", ".join(said)


class _PlaceCell:
    """Paints a place: icon, name, dim count at the end."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        self.theme = theme
        self._ratio = ratio

    def paint(self, painter: QPainter, rect: QRect, place: Place, *, chosen: bool, active: bool) -> None:
        if place.depth:
            self._row(painter, rect, place, chosen=chosen, active=active)
            return
        font = fonts.sans(11.5, weight=QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.dim))
        where = rect.adjusted(16, 0, -10, -6)
        fits = painter.fontMetrics().elidedText(place.name, Qt.TextElideMode.ElideRight, where.width())
        write(painter, where, int(Qt.AlignmentFlag.AlignBottom), fits)

    def _row(self, painter: QPainter, rect: QRect, place: Place, *, chosen: bool, active: bool) -> None:
        inner = rect.adjusted(8, 1, -8, -1)
        if chosen:
            rounded(painter, inner, QColor(self.theme.selected), 5)
            if active:
                bar = QRect(inner.left(), inner.top() + 5, 3, inner.height() - 10)
                painter.fillRect(bar, QColor(self.theme.accent))
        colour = self.theme.text if chosen else self.theme.dim
        if place.color:
            from reader.ui.tag_colors import shade

            colour = shade(self.theme, place.color)
        elif place.watched:
            colour = self.theme.watched
        side = fonts.px(16)
        inner = inner.adjusted(min(place.depth - 1, _DEEPEST) * fonts.px(_STEP), 0, 0, 0)
        sign = QRect(inner.left() + 10, inner.center().y() - side // 2 + 1, side, side)
        picture = icons.drawn(place.icon, colour, side, self._ratio)
        if place.pin:
            self._number(painter, sign, place.pin, colour)
        elif picture:
            with upright(painter, sign):
                painter.drawPixmap(sign.topLeft(), picture)
        if place.holds:
            self._fold(painter, sign, folded=place.folded)
        many = place.unread if place.key.startswith(SAVED) else place.articles
        count = f"{number(MOST_COUNTED - 1)}+" if many == MOST_COUNTED else number(many) if many else ""
        painter.setFont(fonts.sans(13))
        width = QFontMetrics(painter.font()).horizontalAdvance(count)
        painter.setPen(QColor(self.theme.dim))
        write(painter, inner.adjusted(0, 0, -8, 0), _at(Qt.AlignmentFlag.AlignRight), count)
        name = fonts.sans(14, weight=QFont.Weight.DemiBold if place.unread and chosen else _NORMAL)
        name.setUnderline(place.watched)
        painter.setFont(name)
        painter.setPen(QColor(self.theme.watched if place.watched else self.theme.text))
        names = inner.adjusted(fonts.px(16) + 18, 0, -width - 16, 0)
        shown = QFontMetrics(painter.font()).elidedText(
            place.label or place.name, Qt.TextElideMode.ElideRight, names.width()
        )
        write(painter, names, _at(Qt.AlignmentFlag.AlignLeft), shown, own=True)

    def _fold(self, painter: QPainter, sign: QRect, *, folded: bool) -> None:
        """A small angle before the icon: to the right where what lies inside is hidden, else down."""
        x, y, far = sign.left() - 4.5, sign.center().y() + 1.0, 2.4
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self.theme.dim), 1.4))
        angle = ((-far / 2, -far), (far / 2, 0.0), (-far / 2, far))
        points = [QPointF(x + a, y + b) if folded else QPointF(x + b, y + a) for a, b in angle]
        painter.drawPolyline(points)
        painter.restore()

    def _number(self, painter: QPainter, where: QRect, pin: int, colour: str) -> None:
        """The number of a pinned tag in the place of its icon, drawn as a key."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colour))
        painter.drawRoundedRect(where, 3, 3)
        painter.setFont(fonts.sans(11, weight=QFont.Weight.DemiBold))
        write(painter, where, int(Qt.AlignmentFlag.AlignCenter), str(pin))
        painter.restore()


_NORMAL = QFont.Weight.Normal


def _at(side: Qt.AlignmentFlag) -> int:
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class Sources(QListView):
    """The pane itself."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sources")
        self.setAccessibleName(tr("Sources"))
        self.rows = PlaceModel(self)
        self.setModel(self.rows)
        self.canvas = canvas_of(self, QPalette.ColorRole.Window)
        self.cell = _PlaceCell(theme, self.devicePixelRatioF())
        #: What saved searches find, by their keys: articles, and unread ones. They are counted later.
        self.counted: dict[str, tuple[int, int]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(lambda index: self.chosen.emit(self.rows.places[index.row()]))

    def room(self) -> int:
        """The width in which no name of those above the next heading is cut beside its count."""
        shelves = takewhile(lambda place: place.depth, self.rows.places[1:])
        names = QFontMetrics(fonts.sans(14, weight=QFont.Weight.DemiBold))
        counts = QFontMetrics(fonts.sans(13))
        longest = max((names.horizontalAdvance(shelf.name) for shelf in shelves), default=0)
        return longest + counts.horizontalAdvance(number(_USUAL)) + fonts.px(16) + _AROUND

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys open places; none may move the mark alone."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        here, area = self.currentIndex().row(), event.rect()
        painter = QPainter(self.canvas)
        turn(painter, self.canvas.rect(), self.layoutDirection())
        # Only what is to be drawn is looked at: a library may have thousands of tags.
        for n in range(max(0, self.indexAt(QPoint(1, area.top())).row()), len(self.rows.places)):
            rect = self.visualRect(self.rows.index(n))
            if rect.top() > area.bottom():
                break
            self.cell.paint(painter, rect, self.rows.places[n], chosen=n == here, active=self.hasFocus())
        painter.end()

    def set_theme(self, theme: Theme) -> None:
        self.cell.theme = theme
        self.canvas.update()

    def show_places(self, places: list[Place], current: str) -> None:
        """Show these rows and stand on the one with the key `current`, without opening it."""
        if self.counted:
            places = [self._told(place) if place.key in self.counted else place for place in places]
        changed = self.rows.show(places)
        if changed is None:
            self.stand_on(current)
        for n in changed or ():
            self.canvas.update(self.visualRect(self.rows.index(n)))

    def count(self, counted: dict[str, tuple[int, int]]) -> None:
        """Show what saved searches find."""
        self.counted = counted
        here = self.currentIndex().row()
        key = self.rows.places[here].key if here >= 0 else ""
        self.show_places(self.rows.places, key)

    def _told(self, place: Place) -> Place:
        articles, unread = self.counted[place.key]
        return place._replace(articles=articles, unread=unread)

    def stand_on(self, key: str) -> None:
        """Move to a place by its key; one that is not here (a search) clears the selection."""
        for n, place in enumerate(self.rows.places):
            if place.depth and place.key == key:
                self.setCurrentIndex(self.rows.index(n))
                return
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    @property
    def current(self) -> Place | None:
        """The place that is stood on."""
        n = self.currentIndex().row()
        return self.rows.places[n] if n >= 0 else None

    def above(self, place: Place) -> Place | None:
        """The tag that a tag lies in."""
        rows = self.rows.places
        before = rows[: rows.index(place)][::-1] if place.depth > 1 and place in rows else []
        return next((other for other in before if other.depth == place.depth - 1), None)

    def neighbour(self, by: int) -> Place | None:
        """The place so many below (or above) the current one, as far as there are; from what has no row, such
        as a search, they begin before the first. The review is no place to walk through."""
        chosen = [n for n, place in enumerate(self.rows.places) if place.depth and place.key != REVIEW]
        if not chosen:
            return None
        here = self.currentIndex().row()
        at = by + (chosen.index(here) if here in chosen else -1)
        at = min(max(0, at), len(chosen) - 1)
        return self.rows.places[chosen[at]] if chosen[at] != here else None
