"""The filter of a list: it shows only what has the words that are typed, and narrows with every letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from reader.model.article import Row
from reader.model.wording import tr
from reader.ui.article_model import PAGE
from reader.ui.jobs import Job
from reader.ui.panes import PaneField

if TYPE_CHECKING:
    from reader.ui.window import Window

#: A list of so many articles is filtered at once; a longer one away from the UI thread.
_AT_ONCE = 2000


class Filtering(QObject):
    """The field above the list. Return goes to what is left, Esc shows all again."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self.field = PaneField(tr("Filter by title and source"), window.list_pane)
        self.field.setStyleSheet("margin-bottom: 8px;")
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.field)
        column = window.list_pane.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(2, row)
        self._long = False
        self.field.textEdited.connect(self._narrow)
        self.field.taken.connect(lambda: window.articles.setFocus())
        self.field.left.connect(self.end)
        window.keys.watch(self.field)
        window.opening.place_opened.connect(lambda _search: self._put_away())

    def begin(self) -> None:
        """Show the field, with what it holds to be typed over."""
        if not self._w.list_pane.isVisible():
            self._w.toggle_focus_mode()
        if not self._w.session.arranging.words:
            self._long = self._w.articles.rows.rowCount() > _AT_ONCE
        self.field.show()
        self.field.selectAll()
        self.field.setFocus()

    def end(self) -> None:
        """Show the whole list again; the article that is open stays open."""
        self._put_away()
        self._w.session.arranging.words = ()
        self._w.opening.show_list()
        self._w.articles.setFocus()

    def _put_away(self) -> None:
        self._w.jobs.drop("filter")
        self.field.clear()
        self.field.hide()

    def _narrow(self, typed: str) -> None:
        w = self._w
        w.jobs.drop("filter")
        w.finder.under_way.stop()
        w.session.arranging.words = tuple(typed.split())
        if not self._long:
            w.opening.show_list()
            return
        articles, lists, query, order = (
            w.session.library.articles, w.session.library.lists, w.session.query, w.session.order
        )  # fmt: skip

        def work(_job: Job) -> tuple[int, list[Row]]:
            return articles.count(query), lists.rows(query, order, limit=PAGE)

        w.jobs.run("filter", work, w.opening.show_list, w.tell_trouble)


def filtering_of(window: Window) -> Filtering:
    """The window's filter, made when it is first asked for."""
    return window.findChild(Filtering) or Filtering(window)
