"""Letters beside the links in view: typing one follows its link, no mouse and no moving of the cursor."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from reader.model.linking import target_of
from reader.model.wording import tr
from reader.ui import fonts
from reader.ui.addresses import copy_address, host_of, open_address

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.ui.window import Window

#: The keys under the fingers first. Y is not among them: it copies.
_LETTERS = "FJDKSLAGHRUEIWOVMCNBTP"


#: The labels at the end of a host that tell whose it is ("gazette.co.uk").
_TELLING = 3
_SIDE = 5


class Hint(NamedTuple):
    """One link in view: the letters to type, where its words begin in the page's surface, the room from there
    to the next link of the line or to the edge (pixels), where it leads."""

    letters: str
    place: QPoint
    room: int
    url: str


def letters_for(count: int) -> list[str]:
    """As many strings of letters as asked for, none of which begins another: one letter each while that
    is enough, else two."""
    if count <= len(_LETTERS):
        return list(_LETTERS[:count])
    return ["".join(pair) for pair in product(_LETTERS, repeat=2)][:count]


def hints_in_view(w: Window) -> list[Hint]:
    """The links whose words begin in view and whose address may be opened, from the top."""
    page, reading = w.page, w.session.reading
    if reading is None or page.content is None:
        return []
    area, found = page.viewport().rect(), []
    for link in sorted(reading.links):
        begins = page.cursorRect(page.content.cursor(link.start, link.start))
        if link.start < link.end and area.contains(begins.center()) and host_of(link.url):
            found.append((begins.topLeft(), link.url))
    letters, hints = letters_for(len(found)), []
    for written, (place, url) in zip(letters, found, strict=False):
        beside = [p.x() for p, _ in found if p.y() == place.y() and p.x() > place.x()]
        hints.append(Hint(written, place, min([*beside, area.right()]) - place.x(), url))
    return hints


def hints_in_notes(w: Window) -> list[Hint]:
    """The links of the notes whose words begin in view, from the top, wherever they lead."""
    pane, found = w.notes.viewport(), []
    for card in w.notes.cards():
        for place in card.words.places() if card.words else ():
            at = card.words.mapTo(pane, place.at) if card.words else place.at
            if pane.rect().contains(at) and (target_of(place.url) or host_of(place.url)):
                found.append((at, place.url))
    letters = letters_for(len(found))
    return [Hint(written, at, 0, url) for written, (at, url) in zip(letters, found, strict=False)]


class LinkHints(QWidget):
    """Lies over the text or another pane and shows the letters, each with its host, until one is typed.

    Y before the letters copies the address. Any other key, a scroll or a click ends it and does nothing.
    """

    def __init__(self, w: Window, found: list[Hint], pane: QAbstractScrollArea | None = None) -> None:
        pane = pane or w.page
        super().__init__(pane.viewport())
        self.setAccessibleName(tr("Letters of the links in view"))
        self._w = w
        self._found = found
        self._typed = ""
        self._copies = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(pane.viewport().rect())
        pane.viewport().installEventFilter(self)
        w.keys.listen(self._hear)
        pane.verticalScrollBar().valueChanged.connect(self.leave)
        w.page.moved.connect(self.leave)
        w.opening.article_shown.connect(self.leave)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self.leave)
        self._say()
        self.show()

    def leave(self) -> None:
        """Take the letters away."""
        if self.isVisible():
            self.hide()
            self._w.keys.listen(None)
            self._w.status.clear()
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.leave()
        return False

    def _hear(self, keys: str) -> bool:
        if keys == "Y" and not self._typed:
            self._copies = not self._copies
            self._say()
            return True
        self._typed += keys
        left = [hint for hint in self._found if hint.letters.startswith(self._typed)]
        if not left:
            self.leave()
        elif len(left) == 1:
            self.leave()
            if self._copies:
                copy_address(self._w, left[0].url)
            else:
                self._follow(left[0])
        self.update()
        return True

    def _follow(self, hint: Hint) -> None:
        """Where there was no room for the host it is asked for first; links of the library show none."""
        from reader.ui.linking import follow

        (open_address if self._host(hint) else follow)(self._w, hint.url)

    def _say(self) -> None:
        words = tr("Type the letters to follow a link, Y to copy its address. Esc leaves.")
        if self._copies:
            words = tr("Type the letters to copy the address. Esc leaves.")
        self._w.status.say(words, lasting=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setPen(Qt.PenStyle.NoPen)
        for hint in self._found:
            if hint.letters.startswith(self._typed):
                self._badge(painter, hint)

    def _host(self, hint: Hint) -> str:
        """The host of a link, or as much of its end as tells whose it is; "" where that has no room."""
        host, room = host_of(hint.url), hint.room - self._lead(hint) - fonts.px(2 * _SIDE)
        shown = QFontMetrics(_plain()).elidedText(host, Qt.TextElideMode.ElideLeft, max(0, room))
        return shown if shown.endswith(".".join(host.split(".")[-_TELLING:])) else ""

    def _lead(self, hint: Hint) -> int:
        """The width of the letters, in pixels; the same when some are typed, so that nothing moves."""
        return QFontMetrics(_bold()).horizontalAdvance(hint.letters) + fonts.px(2 * _SIDE)

    def _badge(self, painter: QPainter, hint: Hint) -> None:
        theme, host = self._w.theme, self._host(hint)
        height = QFontMetrics(_bold()).height() + 2
        lead = QRect(hint.place.x(), max(0, hint.place.y() - height), self._lead(hint), height)
        if host:
            after = QFontMetrics(_plain()).horizontalAdvance(host) + fonts.px(2 * _SIDE)
            painter.setBrush(QColor(theme.selected))
            painter.drawRoundedRect(lead.adjusted(0, 0, after, 0), 4, 4)
            painter.setPen(QColor(theme.text))
            painter.setFont(_plain())
            behind = QRect(lead.right() + fonts.px(_SIDE), lead.top(), after, height)
            painter.drawText(behind, int(Qt.AlignmentFlag.AlignVCenter), host)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(lead, 4, 4)
        painter.setFont(_bold())
        painter.setPen(QColor(theme.page))
        painter.drawText(lead, int(Qt.AlignmentFlag.AlignCenter), hint.letters[len(self._typed) :])
        painter.setPen(Qt.PenStyle.NoPen)


def _bold() -> QFont:
    return fonts.sans(13, weight=QFont.Weight.Bold)


def _plain() -> QFont:
    return fonts.sans(12.5)
