"""The rows of an outline: its items, but those that are folded away beneath others.

What an item says is fetched as it is painted, with those around it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.outline import Item, Kind, Place, Standing, parent, spans
from reader.model.wording import number, tr, tr_n, tr_noop
from reader.ui import days
from reader.ui.color_words import amid
from reader.ui.list_rows import Rows
from reader.ui.telling import spoken

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

#: What an item of no words is called, and how one with words is said to a screen reader.
_EMPTY = {Kind.HEADING: tr_noop("Heading"), Kind.PARAGRAPH: tr_noop("Paragraph")}
_SPOKEN = {
    Kind.HEADING: tr_noop("Heading: {words}"),
    Kind.PARAGRAPH: tr_noop("Paragraph: {words}"),
    Kind.NOTE: tr_noop("Note on the article: {words}"),
}
_STANDINGS = {
    Standing.LOST: tr_noop("not found in the text"),
    Standing.REMOVED: tr_noop("removed"),
    Standing.GONE: tr_noop("removed for good"),
}


#: So many items are fetched at a time, and so many kept at hand.
PAGE, KEPT = 40, 1200

Fetch = Callable[[Sequence[str]], dict[str, Item]]


class OutlineModel(Rows):
    """Items from top to bottom. `rows` are the numbers of those that are shown; `fetch` tells items by their
    ids."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._items: dict[str, Item] = {}
        #: An item that is begun and not in the library yet.
        self.begun: Item | None = None
        self.order: list[Place] = []
        self.rows: list[int] = []
        #: The row of each item that is shown, by the item's number.
        self._row_of: dict[int, int] = {}
        #: Of each item by its id: its number, and that of the first one that does not lie beneath it.
        self._spans: dict[str, tuple[int, int]] = {}
        #: The ids of the items whose branches are folded.
        self.folded: set[str] = set()

    def forget(self) -> None:
        """What the items say is fetched again when it is next shown."""
        self._items, self.begun = {}, None

    def show(self, order: Sequence[Place]) -> None:
        """Show items in this order."""
        self.beginResetModel()
        self.order = list(order)
        self._spans = spans(self.order)
        self.picked = {id: None for id in self.picked if id in self._spans}
        self.rows, n = [], 0
        while n < len(self.order):
            self.rows.append(n)
            id = self.order[n].id
            n = self._spans[id][1] if id in self.folded else n + 1
        self._row_of = {n: row for row, n in enumerate(self.rows)}
        self.endResetModel()

    def arrange(self, order: Sequence[Place]) -> bool:
        """Show the same items in another order; False where they are not the same."""
        if {place.id for place in order} != self._spans.keys():
            return False
        self.show(order)
        return True

    def id_of(self, n: int) -> str:
        return self.order[self.rows[n]].id

    def item(self, row: int) -> Item | None:
        """The item of a row, fetched if need be; None where it has gone meanwhile."""
        if not 0 <= row < len(self.rows):
            return None
        if self.id_of(row) not in self._items:
            first = row - row % PAGE
            self._take([self.order[n].id for n in self.rows[first : first + PAGE]])
        return self._at(self.rows[row])

    def items(self, ids: Collection[str]) -> list[Item]:
        """Items by their ids, from top to bottom, whether they are shown or not."""
        found = self._fetch(list(ids))
        return [found[place.id]._replace(depth=place.depth) for place in self.order if place.id in found]

    def _take(self, ids: Sequence[str]) -> None:
        if len(self._items) > KEPT:
            self._items = {}
        self._items.update(self.fetched(partial(self._fetch, ids)))
        if self.begun is not None:
            self._items[self.begun.id] = self.begun

    def _at(self, n: int) -> Item | None:
        """The item of a number, if it is at hand, as deep as it stands now."""
        item, depth = self._items.get(self.order[n].id), self.order[n].depth
        return item if item is None or item.depth == depth else item._replace(depth=depth)

    def row_of(self, id: str) -> int | None:
        """The row of an item; of one that is folded away, that of the item it lies beneath."""
        at: int | None = self._spans.get(id, (None, 0))[0]
        while at is not None and at not in self._row_of:
            at = parent(self.order, at)
        return None if at is None else self._row_of[at]

    def beneath(self, id: str) -> int:
        """How many items lie beneath one."""
        at, end = self._spans.get(id, (0, 1))
        return end - at - 1

    def above(self, id: str) -> Item | None:
        """The item that one lies beneath."""
        at = self._spans.get(id)
        over = parent(self.order, at[0]) if at else None
        if over is None:
            return None
        if self.order[over].id not in self._items:
            self._take([self.order[over].id])
        return self._at(over)

    def with_folded(self, ids: Collection[str]) -> set[str]:
        """These items with all that is folded away beneath them."""
        found = set(ids)
        for id in self.folded.intersection(ids, self._spans):
            at, end = self._spans[id]
            found |= {place.id for place in self.order[at:end]}
        return found

    def folded_over(self, ids: Collection[str]) -> set[str]:
        """The items beneath which any of these are folded away."""
        found: set[str] = set()
        for id in ids:
            over = self.above(id)
            while over is not None:
                found |= {over.id} & self.folded
                over = self.above(over.id)
        return found

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index.row())
        if item is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said, beneath = [_spoken(item)], self.beneath(item.id)
            if item.id in self.folded:
                said.append(tr_n(beneath, "{n} folded beneath", "{n} folded beneath"))
            return ", ".join([*said, tr("selected")] if item.id in self.picked else said)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            row, rows = number(index.row() + 1), number(len(self.rows))
            return tr("level {level}, {row} of {rows}", level=item.depth + 1, row=row, rows=rows)
        return None


def whence(item: Item) -> list[str]:
    """Where an item is from: title, source and day of its article."""
    day = [days.short(item.day)] if item.day else []
    return [item.title, item.source, *day] if item.article else []


def state(item: Item) -> str:
    """What has become of what an item quotes, "" where nothing has."""
    return tr(_STANDINGS[item.standing]) if item.standing in _STANDINGS else ""


def called(kind: Kind) -> str:
    """What an item of no words is called, "" where it always has some."""
    return tr(_EMPTY[kind]) if kind in _EMPTY else ""


def _spoken(item: Item) -> str:
    words = item.words or tr("empty")
    if item.kind is not Kind.HIGHLIGHT:
        first = tr(_SPOKEN[item.kind], words=words)
    elif item.color:
        first = tr("{color} highlight: {words}", color=amid(item.color), words=words)
    else:
        first = tr("highlight: {words}", words=words)
    return spoken(first, item.remark, state(item), item.tags, whence(item))
