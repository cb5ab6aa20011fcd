"""The rows of an outline: its items, but those that are folded away beneath others."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.outline import Item, Kind, Place, Standing, branch_end, parent
from reader.ui import days

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

#: What an item of no words is called.
EMPTY = {Kind.HEADING: "Heading", Kind.PARAGRAPH: "Paragraph"}
_STANDINGS = {
    Standing.LOST: "not found in the text",
    Standing.REMOVED: "removed",
    Standing.GONE: "removed for good",
}


class OutlineModel(QAbstractTableModel):
    """Items from top to bottom. `rows` are the numbers of those that are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Item] = []
        self.order: list[Place] = []
        self.rows: list[int] = []
        #: The ids of the items whose branches are folded, and of those that are selected.
        self.folded: set[str] = set()
        self.picked: set[str] = set()

    def show(self, items: Sequence[Item]) -> None:
        """Show these items."""
        self.beginResetModel()
        self.items = list(items)
        self.order = [Place(item.id, item.depth) for item in items]
        self.picked &= {item.id for item in items}
        self.rows, n = [], 0
        while n < len(self.order):
            self.rows.append(n)
            n = branch_end(self.order, n) if self.order[n].id in self.folded else n + 1
        self.endResetModel()

    def item(self, row: int) -> Item | None:
        """The item of a row."""
        return self.items[self.rows[row]] if 0 <= row < len(self.rows) else None

    def row_of(self, id: str) -> int | None:
        """The row of an item; of one that is folded away, that of the item it lies beneath."""
        at: int | None = next((n for n, place in enumerate(self.order) if place.id == id), None)
        shown = {n: row for row, n in enumerate(self.rows)}
        while at is not None and at not in shown:
            at = parent(self.order, at)
        return None if at is None else shown[at]

    def beneath(self, id: str) -> int:
        """How many items lie beneath one."""
        at = next((n for n, place in enumerate(self.order) if place.id == id), None)
        return 0 if at is None else branch_end(self.order, at) - at - 1

    def above(self, id: str) -> Item | None:
        """The item that one lies beneath."""
        at = next((n for n, place in enumerate(self.order) if place.id == id), None)
        over = None if at is None else parent(self.order, at)
        return None if over is None else self.items[over]

    def with_folded(self, ids: Collection[str]) -> set[str]:
        """These items with all that is folded away beneath them."""
        found = set(ids)
        for n, place in enumerate(self.order):
            if place.id in ids and place.id in self.folded:
                found |= {below.id for below in self.order[n : branch_end(self.order, n)]}
        return found

    def unfold_over(self, ids: Collection[str]) -> None:
        """Unfold whatever items are folded away beneath."""
        for id in ids:
            over = self.above(id)
            while over is not None:
                self.folded.discard(over.id)
                over = self.above(over.id)

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
            return f"{spoken(item)}{folded}{', selected' if item.id in self.picked else ''}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"level {item.depth + 1}, {index.row() + 1:,} of {len(self.rows):,}"
        return None


def whence(item: Item) -> str:
    """Where an item is from, on one line."""
    if not item.article:
        return ""
    day = [days.short(item.day)] if item.day else []
    return "  ·  ".join([item.title, item.source, *day])


def state(item: Item) -> str:
    """What has become of what an item quotes, "" where nothing has."""
    return _STANDINGS.get(item.standing, "")


def spoken(item: Item) -> str:
    """An item as a screen reader says it."""
    kinds = {Kind.HIGHLIGHT: f"{item.color} highlight".strip(), Kind.NOTE: "Note on the article"}
    said = [f"{kinds.get(item.kind, EMPTY.get(item.kind, ''))}: {item.words or 'empty'}"]
    said += [f"Note: {item.remark}"] if item.remark.strip() else []
    said += [state(item)] if state(item) else []
    said += [f"tagged {', '.join(item.tags)}"] if item.tags else []
    return ". ".join([*said, whence(item).replace("  ·  ", ", ")]).rstrip(". ")
