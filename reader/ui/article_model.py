"""The rows of the article list: pages of a place of any size, fetched as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader.library.library import Library
from reader.model.article import Row
from reader.model.errors import PostilError
from reader.model.query import Order, Query
from reader.model.wording import number as written_number
from reader.model.wording import tr
from reader.ui.cell import spoken
from reader.ui.picked import Picked

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.services.snippets import Lit
    from reader.ui.headings import Heading

PAGE = 100
#: Pages kept in memory; the farthest from the newest request go first.
KEPT = 12

Index = QModelIndex | QPersistentModelIndex


class ArticleModel(QAbstractTableModel):
    """Rows of a query in an order, fetched a page at a time by key.

    `elsewhere` is asked for a page that may take its time: where it takes that upon itself (True), the page
    comes later, by `put`, and its rows are missing until then. `lit` tells which words of a row are lit.
    """

    #: A page that was missing is here, by its number.
    came = Signal(int)
    #: A page cannot be read: the error.
    failed = Signal(object)

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
        self.elsewhere: Callable[[int], bool] | None = None
        self.lit: Callable[[Row], Lit | None] = lambda _row: None

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

    def shows(self, query: Query, order: Order) -> bool:
        """Whether this is the list that is shown."""
        return (self._query, self._order) == (query, order)

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
            lit = self.lit(row)
            said = [f"{under}{spoken(row)}"] + ([lit.spoken] if lit is not None and lit.spoken else [])
            return ", ".join(said + ([tr("selected")] if row.id in self.picked else []))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            place, count = written_number(index.row() + 1), written_number(self._total)
            return tr("Article {place} of {count}", place=place, count=count)
        return None

    def row(self, n: int) -> Row | None:
        """The row at a place of the list, fetched if need be."""
        if not 0 <= n < self._total:
            return None
        number = n // PAGE
        page = self._pages.get(number)
        if page is None:
            if self.elsewhere is not None and self.elsewhere(number):
                return None
            page = self._fetched(number)
            self._keep(number, page)
        return page[n % PAGE] if n % PAGE < len(page) else None

    def counted(self, total: int) -> None:
        """The list is known to have so many rows, not as many as were thought when it was shown."""
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def put(self, number: int, page: list[Row]) -> None:
        """Show a page that was missing."""
        self._keep(number, page)
        self.came.emit(number)

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
            rows = [self.row(n) for n in range(first, last + 1)]
            if None not in rows:
                return [row.id for row in rows if row]
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

    def page(self, number: int) -> Callable[[], list[Row]]:
        """What fetches a page, in any thread: from the nearest row at hand, else by its place in the list."""
        before, after = self._pages.get(number - 1), self._pages.get(number + 1)
        above = before[-1] if before else None
        below = after[0] if after and number > 0 and not above else None
        offset = 0 if above or below else number * PAGE
        library, query, order = self._library, self._query, self._order
        # The count of a search or a filter stops somewhere: then the list's end is not known.
        known = 0 if query.has_words or query.narrowed else self._total
        if order is Order.NEWEST and not (offset and known):
            bounds = above.key if above else None, below.key if below else None

            def newest() -> list[Row]:
                before, after = bounds
                return library.articles.rows(query, before=before, after=after, offset=offset, limit=PAGE)

            return newest

        def in_order() -> list[Row]:
            return library.lists.rows(
                query, order, below=above, above=below, offset=offset, limit=PAGE, of=known
            )

        return in_order

    def _fetched(self, number: int) -> list[Row]:
        """A page of the list. Where it cannot be read that is told once, and its rows are missing until the
        list is shown anew: whoever paints them would ask again and again."""
        try:
            return self.page(number)()
        except PostilError as problem:
            self.failed.emit(problem)
            return []

    def _keep(self, number: int, page: list[Row]) -> None:
        self._pages[number] = page
        for far in sorted(self._pages, key=lambda p: abs(p - number))[KEPT:]:
            del self._pages[far]
