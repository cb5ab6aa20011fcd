"""The rows of the notes desk: highlights and notes of any number, fetched as they are painted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.desk import DeskItem, Group, Grouping
from reader.model.wording import number, tr, tr_n, tr_noop
from reader.ui import days
from reader.ui.headings import Heading, day_heading
from reader.ui.list_rows import Rows
from reader.ui.telling import PARTED, spoken

if TYPE_CHECKING:
    from reader.library.library import Library

#: So many items are fetched at a time, and so many kept at hand.
PAGE, KEPT = 40, 1200

#: What a screen reader says of a highlight, by its colour.
_HIGHLIGHTS = {
    "yellow": tr_noop("yellow highlight: {quote}"),
    "green": tr_noop("green highlight: {quote}"),
    "blue": tr_noop("blue highlight: {quote}"),
    "pink": tr_noop("pink highlight: {quote}"),
    "purple": tr_noop("purple highlight: {quote}"),
}

Index = QModelIndex | QPersistentModelIndex


class DeskModel(Rows):
    """Items under headings, by their ids; what an item says is fetched a page at a time."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._items: dict[str, DeskItem] = {}
        #: The colours of the tags; None until they are asked for.
        self._colors: dict[str, str] | None = None
        self._grouping = Grouping.NONE
        self._labels: dict[int, str] = {}
        self.ids: list[str] = []
        #: How many items stand under the heading above a row, by that row.
        self.starts: dict[int, int] = {}

    def show(self, groups: Sequence[Group], grouping: Grouping) -> None:
        """Show these items from the top."""
        self.beginResetModel()
        self._grouping = grouping
        self.ids, self.starts, self._labels = [], {}, {}
        for group in groups:
            if grouping is not Grouping.NONE:
                self.starts[len(self.ids)] = len(group.ids)
                self._labels[len(self.ids)] = group.label
            self.ids += group.ids
        self.endResetModel()

    def forget(self, articles: Iterable[str] | None = None) -> None:
        """What items of these articles (of all) say is fetched again when it is next shown."""
        gone = None if articles is None else set(articles)
        self._colors = None
        self.ask_again()
        self._items = {} if gone is None else {i: x for i, x in self._items.items() if x.article not in gone}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            item = self.item(index.row())
            if item is None:
                return None
            heading = self.heading(index.row())
            said = f"{heading.words}: {_spoken(item)}" if heading else _spoken(item)
            return tr("{said}, selected", said=said) if item.id in self.picked else said
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return tr("{at} of {all}", at=number(index.row() + 1), all=number(len(self.ids)))
        return None

    def id_of(self, n: int) -> str:
        return self.ids[n]

    def item(self, n: int) -> DeskItem | None:
        """The item of a row, fetched if need be; None where it has gone meanwhile."""
        if not 0 <= n < len(self.ids):
            return None
        id = self.ids[n]
        if id not in self._items:
            first = n - n % PAGE
            if len(self._items) > KEPT:
                self._items = {}
            self._items.update(
                self.fetched(partial(self._library.desk.items, self.ids[first : first + PAGE]))
            )
        return self._items.get(id)

    def color_of(self, tag: str) -> str:
        """The colour of a tag, one of tag.TAG_COLORS, or ""."""
        if self._colors is None:
            self._colors = self.fetched(lambda: {each.name: each.color for each in self._library.tags.all()})
        return self._colors.get(tag, "")

    def items(self, ids: Sequence[str]) -> list[DeskItem]:
        """Items by their ids, whether they are shown or not."""
        found = self._library.desk.items(ids)
        return [found[id] for id in ids if id in found]

    def row_of(self, id: str, near: int = 0) -> int | None:
        """The row of an item, the nearest to a row where it stands in several."""
        if 0 <= near < len(self.ids) and self.ids[near] == id:
            return near
        if self._grouping is not Grouping.TAG:
            return self.ids.index(id) if id in self.ids else None
        rows = [n for n, other in enumerate(self.ids) if other == id]
        return min(rows, key=lambda n: abs(n - near), default=None)

    @property
    def many(self) -> int:
        """How many items are shown, each counted once."""
        return len({*self.ids}) if self._grouping is Grouping.TAG else len(self.ids)

    def heading(self, n: int) -> Heading | None:
        """The heading above a row."""
        if n not in self.starts:
            return None
        label, item = self._labels[n], self.item(n)
        if self._grouping is Grouping.ARTICLE:
            label = item.row.heading if item else ""
        elif self._grouping is Grouping.DAY:
            label = day_heading(label, date.today())
        return Heading(label or tr("Without a tag"), self.starts[n])

    def aside(self, n: int) -> str:
        """What stands beside a heading: of an article its source and day."""
        item = self.item(n) if self._grouping is Grouping.ARTICLE else None
        return PARTED.join(whence(item)) if item else ""

    @property
    def grouping(self) -> Grouping:
        """What the headings tell."""
        return self._grouping


def whence(item: DeskItem) -> list[str]:
    """The source of an item's article, and its day."""
    row = item.row
    dated = [days.short(row.published)] if row.published else []
    if not dated and row.captured:
        dated = [tr("captured {day}", day=days.short(row.captured))]
    return [row.source, *dated]


def states(item: DeskItem) -> list[str]:
    """What is unusual about an item, in words."""
    told = [tr("not found in the text")] if item.lost else []
    if item.removed_at is not None:
        from reader.model.keeping import days_left

        left = days_left(item.removed_at)
        told.append(tr_n(left, "removed, kept for {n} more day", "removed, kept for {n} more days"))
    return [*told, *([tr("article thrown away")] if item.thrown else [])]


def _spoken(item: DeskItem) -> str:
    highlight = item.highlight
    first = tr("Note on the article")
    if highlight:
        first = tr(_HIGHLIGHTS[highlight.color], quote=highlight.quote.exact)
    return spoken(first, item.words, ", ".join(states(item)), item.tags, [item.row.heading, *whence(item)])
