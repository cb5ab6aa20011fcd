"""The rows of the article list: pages of a place of any size, fetched as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.library.library import Library
from reader.model.article import Row
from reader.model.query import Order, Query
from reader.ui.cell import spoken
from reader.ui.picked import Picked

if TYPE_CHECKING:
    from reader.ui.headings import Heading

PAGE = 100
#: Pages kept in memory; the farthest from the newest request go first.
KEPT = 12

Index = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractTableModel):
    """Rows of a query in an order, fetched a page at a time by key."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._query = Query()
        self._order = Order.NEWEST
        self._total = 0
        self._pages: dict[int, list[Row]] = {}
        #: By the row that each stands above.
        self.headings: dict[int, Heading] = {}
        self.picked = Picked()

    def show(
        self,
        query: Query,
        first: tuple[int, list[Row]] | None = None,
        *,
        order: Order = Order.NEWEST,
        under_headings: bool = False,
    ) -> None:
        """Show another query from its top; `first` is its count and first page where they are known."""
        total = first[0] if first else self._library.articles.count(query)
        self.beginResetModel()
        self._query, self._order = query, order
        self._pages = {0: first[1]} if first else {}
        self._total = total
        self.headings = self._headings() if under_headings and total else {}
        self.endResetModel()

    def _headings(self) -> dict[int, Heading]:
        from reader.ui.headings import headings

        return headings(self._library.lists.groups(self._query, self._order), self._order)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            heading = self.headings.get(index.row())
            under = f"{heading.words}: " if heading else ""
            return f"{under}{spoken(row)}{', selected' if row.id in self.picked else ''}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"Article {index.row() + 1:,} of {self._total:,}"
        return None

    def row(self, n: int) -> Row | None:
        """The row at a place of the list, fetched if need be."""
        if not 0 <= n < self._total:
            return None
        page = self._pages.get(n // PAGE)
        if page is None:
            page = self._fetch(n // PAGE)
        return page[n % PAGE] if n % PAGE < len(page) else None

    def find(self, id: str) -> int | None:
        """The place of an article among the rows at hand."""
        for number, page in self._pages.items():
            for n, row in enumerate(page):
                if row.id == id:
                    return number * PAGE + n
        return None

    def at_hand(self) -> set[str]:
        """The ids of the rows at hand."""
        return {row.id for page in self._pages.values() for row in page}

    def is_at_hand(self, n: int) -> bool:
        """Whether a row can be shown without asking the library."""
        return 0 <= n < self._total and n // PAGE in self._pages

    def ids(self, first: int, last: int) -> list[str]:
        """The ids of the rows from one place to another; a long stretch is not read as rows."""
        if last - first < PAGE:
            return [row.id for n in range(first, last + 1) if (row := self.row(n))]
        return self._library.lists.ids(self._query, self._order, offset=first, limit=last - first + 1)

    def position(self, row: Row) -> int | None:
        """The place of an article in the list; None where the list does not show it."""
        if self._order is Order.NEWEST:
            return self._library.articles.position(row.key, self._query)
        return self._library.lists.position(row, self._query, self._order)

    def above(self, row: Row) -> int:
        """How many rows stand above an article's place, whether the list shows it or not."""
        return self._library.lists.above(row, self._query, self._order)

    def refresh(self, rows: list[Row]) -> None:
        """Show what changed in these articles; none leaves the list before another place is opened."""
        new = {row.id: row for row in rows}
        for number, page in self._pages.items():
            for n, row in enumerate(page):
                if row.id in new:
                    page[n] = new[row.id]
                    where = self.index(number * PAGE + n, 0)
                    # A page may reach beyond a count that stopped early.
                    if where.isValid():
                        self.dataChanged.emit(where, where)

    def _fetch(self, number: int) -> list[Row]:
        before, after = self._pages.get(number - 1), self._pages.get(number + 1)
        above = before[-1] if before else None
        below = after[0] if after and number > 0 and not above else None
        offset = 0 if above or below else number * PAGE
        if self._order is Order.NEWEST:
            page = self._library.articles.rows(
                self._query,
                before=above.key if above else None,
                after=below.key if below else None,
                offset=offset,
                limit=PAGE,
            )
        else:
            # The count of a search or a filter stops somewhere: then the list's end is not known.
            known = 0 if self._query.has_words or self._query.narrowed else self._total
            page = self._library.lists.rows(
                self._query, self._order, below=above, above=below, offset=offset, limit=PAGE, of=known
            )
        self._pages[number] = page
        for far in sorted(self._pages, key=lambda p: abs(p - number))[KEPT:]:
            del self._pages[far]
        return page
