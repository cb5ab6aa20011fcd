"""The frame of the window: its panes, their widths, their looks. What happens in it, window.py says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QStyle, QVBoxLayout, QWidget

from reader.library.library import Library
from reader.model.wording import tr, tr_noop
from reader.ui import fonts, theme
from reader.ui.article_list import ArticleList
from reader.ui.canvas import plain_canvas, text_canvas
from reader.ui.dialog import dialog_in_focus
from reader.ui.notes import Notes
from reader.ui.page import Page
from reader.ui.panes import ListPane, PagePane
from reader.ui.settings import Settings
from reader.ui.sources import Sources
from reader.ui.status import Status

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.view import View

#: The menus of the bar by their ids, from left to right; and what they are called.
MENUS = (
    "File",
    "Edit",
    "Go",
    "Article",
    "Annotate",
    "Tags",
    "Caret",
    "Search",
    "Desk",
    "Outline",
    "Export",
    "Review",
    "View",
    "Help",
)
_MENU_TITLES = (
    tr_noop("&File"),
    tr_noop("&Edit"),
    tr_noop("&Go"),
    tr_noop("&Article"),
    tr_noop("A&nnotate"),
    tr_noop("&Tags"),
    tr_noop("&Caret"),
    tr_noop("&Search"),
    tr_noop("&Desk"),
    tr_noop("&Outline"),
    tr_noop("E&xport"),
    tr_noop("&Review"),
    tr_noop("&View"),
    tr_noop("&Help"),
)
#: The size of a first window, in pixels.
_SIZE = (1440, 880)
#: The widths of sources, list and notes until the reader moves them: shares of the window, and the most and
#: least pixels at usual letters. The text gets the rest.
_SHARES = ((0.15, 150, 216), (0.23, 210, 330), (0.17, 160, 250))
#: The sources may take this much where their names need it; the list then gives way by a tenth, and what the
#: text needs they leave it.
_NAMES = 0.22
#: The lines between the panes, in pixels.
_HANDLES = 3
#: Widths that the reader chose give way in a narrower window where they leave less than this to the text.
_TEXT = 0.4
#: Below these widths there is no room for the notes, then none for the sources, unless they are asked for.
_NARROW = (900, 680)


class Frame(QMainWindow):
    """Four panes side by side, a menu bar above them, a status line below."""

    def __init__(self, library: Library, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme.chosen(settings.get("look/theme"), settings.get("look/desktop"))
        #: The views that lie over the panes now, by the context of their keys.
        self.views: dict[str, View] = {}
        self._narrow = 0
        self._build(library)
        self.resize(*_SIZE)

    def take_place(self) -> None:
        """Stand where the window stood when it was closed last; a first one is no larger than the screen,
        which not every window manager sees to."""
        if geometry := self.settings.geometry():
            self.restoreGeometry(geometry)
            return
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        room = self.screen().availableSize() - QSize(0, title)
        self.resize(self.size().boundedTo(room))

    def context(self) -> str:
        """The pane whose keys count now. Where a menu was left and its bar has the focus still, those of
        the view that is open count, and never what they would mean for the panes beneath."""
        dialog = dialog_in_focus()
        if dialog is not None:
            return dialog.dialog
        pane = self.pane_in_focus()
        if pane is None and self.views and QApplication.focusWidget() in (None, self, self.menuBar()):
            return next(reversed(self.views))
        if pane is self.page and self.page.caret:
            return "caret"
        return next((name for name, p in self._panes().items() if p is pane), "everywhere")

    def pane_in_focus(self) -> QWidget | None:
        focus = QApplication.focusWidget()
        panes = self._panes().values()
        return next((p for p in panes if focus is p or (focus and p.isAncestorOf(focus))), None)

    def _panes(self) -> dict[str, QWidget]:
        panes = {"sources": self.sources, "list": self.articles, "text": self.page, "notes": self.notes}
        return {**self.views, **panes}

    def focusNextPrevChild(self, on: bool) -> bool:
        """What Qt asks where a widget in focus is hidden, or is left by a Tab that means nothing else. Qt
        would look among the panes that a view covers too, and going there leaves the view: a Tab goes around
        in the view and the sources beside it, and from what is hidden the view is next."""
        view = next(reversed(self.views.values()), None)
        if view is None or not view.isVisible():
            return super().focusNextPrevChild(on)
        focus = QApplication.focusWidget()
        chain = _chained(focus, on=on) if focus is not None and focus.isVisible() else ()
        beside = (w for w in chain if view.isAncestorOf(w) or self.sources in (w, w.parent()))
        reason = Qt.FocusReason.TabFocusReason if on else Qt.FocusReason.BacktabFocusReason
        next(beside, view).setFocus(reason)
        return True

    def show_pane(self, pane: QWidget) -> None:
        """Bring a pane to the eye and give it the focus."""
        pane.setVisible(True)
        self._share_anew()
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_pane(self, pane: QWidget, setting: str) -> None:
        """Show or hide a pane, and remember it."""
        pane.setVisible(not pane.isVisible())
        self._share_anew()
        self.settings.set(setting, pane.isVisible())
        if self.pane_in_focus() is None:
            self.articles.setFocus()

    @property
    def alone(self) -> bool:
        """Whether nothing is shown but the text."""
        return bool(self.settings.get("look/alone"))

    def toggle_focus_mode(self) -> None:
        """The text alone, or the panes as they were; remembered."""
        self.settings.set("look/alone", not self.alone)
        self._show_panes()
        (self.page if self.alone else self.articles).setFocus()

    def back_to_text(self) -> None:
        """From a note back into the text; where the text stands alone, the notes are put away again."""
        self.page.setFocus()
        self._show_panes()

    def _show_panes(self) -> None:
        """Show those that are wanted and have room; never hide the one that the reader is in."""
        alone = self.alone
        self.list_pane.setVisible(not alone)
        self.menuBar().setVisible(not alone)
        self.status.quieten(alone)
        sides = (("panes/notes", self.notes), ("panes/sources", self.sources))
        for n, (setting, pane) in enumerate(sides, 1):
            wanted = not alone and self._narrow < n and self.settings.get(setting)
            pane.setVisible(wanted or self.pane_in_focus() is pane)
        self._share_anew()

    def dress(self, choice: str = "") -> None:
        """Put a theme on everything: the one in the settings unless another is named."""
        wanted = choice or self.settings.get("look/theme")
        self.theme = theme.chosen(wanted, self.settings.get("look/desktop"))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, self.theme)
            theme.apply_details(app, self.theme)
        for pane in (self.sources, self.articles, self.notes):
            pane.set_theme(self.theme)
        self._quieten()

    def _build(self, library: Library) -> None:
        self.sources = Sources(self.theme)
        self.articles = ArticleList(library, self.theme)
        self.page = Page()
        self.notes = Notes(self.theme)
        text_canvas(self.page)
        plain_canvas(self.notes)
        self.list_pane = ListPane(self.articles)
        self.page_pane = PagePane(self.page)
        self.status = Status()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for pane in (self.sources, self.list_pane, self.page_pane, self.notes):
            pane.setMinimumWidth(120)
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(2, 1)
        self._quieten()
        kept = [int(n) for n in str(self.settings.get("panes/sizes")).split() if n.isdigit()]
        #: Whether the widths are the reader's own.
        self.sized = len(kept) == 4
        self._own = [*kept[:2], *kept[3:]]
        if self.sized:
            self.splitter.setSizes(kept)
        self.splitter.splitterMoved.connect(self._moved_by_hand)
        self.page.dim = self.settings.get("reading/dim")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.setCentralWidget(inside)
        titles = zip(MENUS, _MENU_TITLES, strict=True)
        self.menu_bar = {id: self.menuBar().addMenu(tr(title)) for id, title in titles}
        self._show_panes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        narrow = sum(width < fonts.px(limit) for limit in _NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self._show_panes()
        self._share(width)

    def _share_anew(self) -> None:
        """Other panes are shown: they get the widths that they have beside each other, unless they are the
        reader's own."""
        if self.isVisible() and not self.sized:
            self._share(self.width())

    def _share(self, width: int) -> None:
        """Give the panes their widths in a window of this one."""
        sides = self._shares(width)
        if self.sized:
            narrow = width - self._taken(self._own) < _TEXT * width
            sides = [min(mine, side) if narrow else mine for mine, side in zip(self._own, sides, strict=True)]
        sources, rows, notes = sides
        self.splitter.setSizes([sources, rows, max(120, width - sum(sides)), notes])

    def _shares(self, width: int) -> list[int]:
        """The widths of sources, list and notes that nobody chose: as much more at larger letters as the text
        can spare."""
        plain = [min(fonts.px(most), max(least, int(width * share))) for share, least, most in _SHARES]
        grown = [max(fonts.px(least), side) for side, (_, least, _) in zip(plain, _SHARES, strict=True)]
        spared = min(1, (1 - _TEXT) * width / max(1, self._taken(grown)))
        sides = [max(side, int(more * spared)) for side, more in zip(plain, grown, strict=True)]
        most, least = int((1 - _TEXT) * width) - _HANDLES, (sides[0], int(0.9 * sides[1]))
        sides[0] = max(sides[0], min(self.sources.room(), int(width * _NAMES)))
        for side in (1, 0):
            sides[side] = max(least[side], sides[side] - max(0, self._taken(sides) - most))
        return sides

    def _taken(self, sides: list[int]) -> int:
        """The width of those of sources, list and notes that are shown."""
        panes = zip((self.sources, self.list_pane, self.notes), sides, strict=True)
        return sum(side for pane, side in panes if not pane.isHidden())

    def _moved_by_hand(self, _position: int, _handle: int) -> None:
        self.sized = True
        sizes = self.splitter.sizes()
        now = [sizes[0], sizes[1], sizes[3]]
        # A pane that is hidden has no width now and keeps the one it had.
        self._own = [new or old for new, old in zip(now, self._own or now, strict=True)]

    def _quieten(self) -> None:
        """Hairlines between the panes, quiet scroll bars in them."""
        lines = QPalette(QColor(self.theme.hairline))
        lines.setColor(QPalette.ColorRole.Window, QColor(self.theme.hairline))
        for n in range(1, self.splitter.count()):
            handle = self.splitter.handle(n)
            handle.setPalette(lines)
            handle.setAutoFillBackground(True)
            handle.setAccessibleName(tr("Border between panes"))
        for pane in (self.sources, self.articles, self.page, self.notes):
            pane.verticalScrollBar().setStyleSheet(theme.quiet_bar(self.theme))


def _chained(focus: QWidget, *, on: bool) -> Iterator[QWidget]:
    """What a Tab may go to from a widget, the nearest first; or, where not `on`, Shift and Tab."""
    at: QWidget | None = focus
    while at and (at := at.nextInFocusChain() if on else at.previousInFocusChain()) and at is not focus:
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield at
