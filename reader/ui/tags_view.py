"""All tags as a view: what carries each, which occur together; and what a key makes of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.library import tag_overview
from reader.model import tag as names
from reader.model.change import Change, Touched
from reader.model.wording import number, tr, tr_n, tr_noop
from reader.ui.fuzzy import ranked
from reader.ui.list_view import ListRows, ListView
from reader.ui.panes import Field
from reader.ui.tag_rows import Line, TagCell

if TYPE_CHECKING:
    from reader.library.tag_overview import TagRow
    from reader.ui.jobs import Job
    from reader.ui.window import Window

#: The orders, in the order in which a key goes round them, and what the view says of each.
ORDERS = {
    "name": tr_noop("by name"),
    "articles": tr_noop("most used first"),
    "used": tr_noop("used last first"),
}
#: So many tags are named that occur with one.
_NAMED = 6


class TagsView(ListView):
    """Its verbs are in commands/tags.py."""

    def __init__(self, window: Window) -> None:
        self.rows = ListRows[Line]()
        super().__init__(window, "tags", tr("Tags"), self.rows, TagCell)
        self._all: list[TagRow] = []
        #: The names of the tags that are selected.
        self.picked: set[str] = set()
        self.field = Field(tr("Find a tag"), self)
        self.field.show()
        self.field.textChanged.connect(lambda _words: self._narrow(""))
        self.field.left.connect(self.back)
        self.field.taken.connect(self.list.setFocus)
        self.field.turned_back.connect(self.list.setFocus)
        self._column.insertWidget(self._column.indexOf(self.list), self.field)
        self.setTabOrder(self.field, self.list)
        self.list.setAccessibleName(tr("Tags"))
        self.list.setUniformItemSizes(True)
        self.list.doubleClicked.connect(lambda _index: window.run("open_tag"))
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._say_together())
        self._said.setMinimumHeight(2 * self._said.fontMetrics().lineSpacing())
        window.session.changed.connect(self._changed)
        self._renew("")

    @property
    def current(self) -> TagRow | None:
        """The tag that is stood on."""
        index = self.list.currentIndex()
        return self.rows.rows[index.row()].tag if index.isValid() else None

    @property
    def meant(self) -> list[str]:
        """The tags that an act is about: those that are selected, else the one that is stood on."""
        picked = [row.name for row in self._all if row.name in self.picked]
        return picked or ([self.current.name] if self.current else [])

    @property
    def order(self) -> str:
        """One of ORDERS."""
        kept = str(self._w.settings.get("tags/order"))
        return kept if kept in ORDERS else "name"

    def stand_on_tag(self, name: str) -> None:
        """Stand on a tag by its name, where it is shown."""
        self._narrow(name, self.list.currentIndex().row())

    def sort(self) -> None:
        """Show the tags in the next order, and go on standing on the same one."""
        orders = list(ORDERS)
        self._w.settings.set("tags/order", orders[(orders.index(self.order) + 1) % len(orders)])
        self._narrow(self.current.name if self.current else "")

    def pick(self) -> None:
        """Select the tag that is stood on, or no longer, and go on to the next."""
        if self.current:
            self.picked ^= {self.current.name}
            here = self.list.currentIndex().row()
            self._narrow(self.current.name)
            self.stand_on(min(here + 1, self.rows.rowCount() - 1))

    def begin_finding(self) -> None:
        """Type to find a tag."""
        self.field.selectAll()
        self.field.setFocus()

    def back(self) -> None:
        """Leave what was typed, then what is selected, then the view."""
        if self.field.text() or self.field.hasFocus():
            self.field.clear()
            self.list.setFocus()
        elif self.picked:
            self.picked.clear()
            self._narrow(self.current.name if self.current else "")
        else:
            self.leave()

    def leave(self) -> None:
        """Close it; what was asked of the tag that is stood on need not be answered any more."""
        self._w.jobs.drop("together")
        super().leave()

    def _changed(self, change: Change, _origin: str) -> None:
        if self.isVisible() and change.touched & (
            Touched.TAGS | Touched.HIGHLIGHTS | Touched.ARTICLES | Touched.SEARCHES
        ):
            self._renew(self.current.name if self.current else "")

    def _renew(self, here: str) -> None:
        at = self.list.currentIndex().row()
        self._all = tag_overview.rows(self._w.session.library)
        self.picked &= {row.name for row in self._all}
        self._narrow(here, at)

    def _narrow(self, here: str, at: int = 0) -> None:
        """Show the tags that were typed for, standing on the one called `here`, else on the row `at`."""
        words = self.field.text().strip()
        found = list(self._all)
        if words:
            found = [row for _, row in ranked(words, found, lambda row: row.name)]
        elif self.order == "articles":
            found.sort(key=lambda row: -row.articles)
        elif self.order == "used":
            found.sort(key=lambda row: -row.used)
        self.rows.show([Line(row, row.name in self.picked) for row in found])
        wanted = names.folded(here)
        same = (n for n, row in enumerate(found) if row.name.casefold() == wanted)
        self.stand_on(next(same, min(max(0, at), len(found) - 1)) if found else 0)
        self._say_together()

    def _say_together(self) -> None:
        """Which tags occur with the one that is stood on; asked away from the UI thread."""
        tag = self.current
        if tag is None:
            self._w.jobs.drop("together")
            tagging = self._w.told(tr("No tags yet: {tag|T} tags the article you are reading."))
            self._say(tr("No tag is called so.") if self._all else tagging)
            return
        library = self._w.session.library

        def work(_job: Job) -> list[tuple[str, int]]:
            return tag_overview.together(library, tag.name, limit=_NAMED)

        self._w.jobs.run("together", work, partial(self._together, tag.name), self._w.tell_trouble)

    def _together(self, name: str, found: list[tuple[str, int]]) -> None:
        if self.current is not None and self.current.name == name:
            others = ",  ".join(f"{other} {number(n)}" for other, n in found)
            with_them = tr("“{tag}” occurs with  {others}", tag=name, others=others)
            self._say(with_them if found else tr("“{tag}” occurs with no other tag", tag=name))

    def _say(self, words: str) -> None:
        n = len(self.picked)
        counted = f"{tr_n(len(self._all), '{n} tag', '{n} tags')}, {tr(ORDERS[self.order])}"
        counted += f"   ·   {tr_n(n, '{n} selected', '{n} selected')}" if n else ""
        self._said.setText(f"{counted}\n{words}")
        self.setAccessibleDescription(words)
