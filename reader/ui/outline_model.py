"""The rows of an outline: its items, but those that are folded away beneath others."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.outline import Item, Kind, Place, Standing, parent, spans
from reader.ui import days
from reader.ui.list_rows import Rows
from reader.ui.telling import spoken

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

#: What an item of no words is called.
EMPTY = {Kind.HEADING: "Heading", Kind.PARAGRAPH: "Paragraph"}
_STANDINGS = {
    Standing.LOST: "not found in the text",
    Standing.REMOVED: "removed",
    Standing.GONE: "removed for good",
}


class OutlineModel(Rows):
    """Items from top to bottom. `rows` are the numbers of those that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Item] = []
        self.order: list[Place] = []
        self.rows: list[int] = []
        #: The row of each item that is shown, by the item's number.
        self._row_of: dict[int, int] = {}
        #: Of each item by its id: its number, and that of the first one that does not lie beneath it.
        self._spans: dict[str, tuple[int, int]] = {}
        #: The ids of the items whose branches are folded.
        self.folded: set[str] = set()

    def show(self, items: Sequence[Item]) -> None:
        """Show these items."""
        self.beginResetModel()
        self.items = list(items)
        self.order = [Place(item.id, item.depth) for item in items]
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
        known = {item.id: item for item in self.items}
        if {place.id for place in order} != known.keys():
            return False
        items = ((known[id], depth) for id, depth in order)
        self.show([item if item.depth == depth else item._replace(depth=depth) for item, depth in items])
        return True

    def id_of(self, n: int) -> str:
        return self.items[self.rows[n]].id

    def item(self, row: int) -> Item | None:
        """The item of a row."""
        return self.items[self.rows[row]] if 0 <= row < len(self.rows) else None

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
        return None if over is None else self.items[over]

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
            folded = f", {self.beneath(item.id):,} folded beneath" if item.id in self.folded else ""
            return f"{_spoken(item)}{folded}{', selected' if item.id in self.picked else ''}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"level {item.depth + 1}, {index.row() + 1:,} of {len(self.rows):,}"
        return None


def whence(item: Item) -> list[str]:
    """Where an item is from: title, source and day of its article."""
    day = [days.short(item.day)] if item.day else []
    return [item.title, item.source, *day] if item.article else []


def state(item: Item) -> str:
    """What has become of what an item quotes, "" where nothing has."""
    return _STANDINGS.get(item.standing, "")


def _spoken(item: Item) -> str:
    kinds = {Kind.HIGHLIGHT: f"{item.color} highlight".strip(), Kind.NOTE: "Note on the article"}
    first = f"{kinds.get(item.kind, EMPTY.get(item.kind, ''))}: {item.words or 'empty'}"
    return spoken(first, item.remark, state(item), item.tags, whence(item))
