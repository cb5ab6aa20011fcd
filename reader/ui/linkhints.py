"""Letters beside the links in view: typing one follows its link, no mouse and no moving of the cursor."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui import fonts
from reader.ui.addresses import copy_address, host_of, open_address

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.ui.window import Window

#: The keys under the fingers first. Y is not among them: it copies.
_LETTERS = "FJDKSLAGHRUEIWOVMCNBTP"


class Hint(NamedTuple):
    """One link in view: the letters to type, where its words begin in the page's surface, where it leads."""

    letters: str
    place: QPoint
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
        place = page.cursorRect(page.content.cursor(link.start, link.start))
        if link.start < link.end and area.contains(place.center()) and host_of(link.url):
            found.append((place.topLeft(), link.url))
    letters = letters_for(len(found))
    return [Hint(a, place, url) for a, (place, url) in zip(letters, found, strict=False)]


class LinkHints(QWidget):
    """Lies over the text and shows the letters, each with the host it leads to, until one is typed.

    Y before the letters copies the address. Any other key, a scroll or a click ends it and does nothing.
    """

    hints = (("letters", "follow the link"), ("Y", "copy instead"), ("Esc", "back"))

    def __init__(self, w: Window, found: list[Hint]) -> None:
        super().__init__(w.page.viewport())
        self.setAccessibleName("Letters of the links in view")
        self._w = w
        self._found = found
        self._typed = ""
        self._copies = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(w.page.viewport().rect())
        w.page.viewport().installEventFilter(self)
        w.keys.listen(self._hear)
        w.page.verticalScrollBar().valueChanged.connect(self.leave)
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
            follow = copy_address if self._copies else open_address
            follow(self._w, left[0].url)
        self.update()
        return True

    def _say(self) -> None:
        act = "copy the address" if self._copies else "follow a link, Y to copy its address"
        self._w.status.say(f"Type the letters to {act}. Esc leaves.", lasting=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for hint in self._found:
            if hint.letters.startswith(self._typed):
                self._badge(painter, hint)

    def _badge(self, painter: QPainter, hint: Hint) -> None:
        theme = self._w.theme
        bold, plain = fonts.sans(13, weight=QFont.Weight.Bold), fonts.sans(12.5)
        host, rest = host_of(hint.url), hint.letters[len(self._typed) :]
        wide, after = QFontMetrics(bold).horizontalAdvance(rest), QFontMetrics(plain).horizontalAdvance(host)
        height, side = QFontMetrics(bold).height() + 2, fonts.px(5)
        top = max(0, hint.place.y() - height)
        left = min(hint.place.x(), max(0, self.width() - wide - after - 4 * side))
        lead = QRect(left, top, wide + 2 * side, height)
        whole = lead.adjusted(0, 0, after + 2 * side, 0)
        painter.setBrush(QColor(theme.selected))
        painter.drawRoundedRect(whole, 4, 4)
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(lead, 4, 4)
        painter.setFont(bold)
        painter.setPen(QColor(theme.page))
        painter.drawText(lead, int(Qt.AlignmentFlag.AlignCenter), rest)
        painter.setFont(plain)
        painter.setPen(QColor(theme.text))
        behind = whole.adjusted(lead.width() + side, 0, 0, 0)
        painter.drawText(behind, int(Qt.AlignmentFlag.AlignVCenter), host)
        painter.setPen(Qt.PenStyle.NoPen)
