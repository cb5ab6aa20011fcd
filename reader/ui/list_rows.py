"""The rows of a list of measured rows, and which of them are selected."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Signal

from reader.model.errors import PostilError

_Item = TypeVar("_Item")


class Rows(QAbstractTableModel):
    """What such a list shows, in one column."""

    #: What rows show cannot be read: the error.
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: The ids of what is selected, in the order in which it was.
        self.picked: dict[str, None] = {}
        #: Whether what was asked of the library last could be read.
        self.readable = True
        self.modelReset.connect(self.ask_again)

    def ask_again(self) -> None:
        """From now on what could not be read is asked for again."""
        self.readable = True

    def fetched(self, fetch: Callable[[], dict[str, _Item]]) -> dict[str, _Item]:
        """What `fetch` finds. Where it fails that is told once, and nothing is found until the list is shown
        anew: whoever paints rows would ask again and again, and an error amid painting reaches nobody."""
        if not self.readable:
            return {}
        try:
            return fetch()
        except PostilError as problem:
            self.readable = False
            self.failed.emit(problem)
            return {}

    def id_of(self, n: int) -> str:
        """The id of what a row shows; several rows may show the same."""
        raise NotImplementedError
