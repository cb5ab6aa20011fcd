"""The rows of a list of measured rows, and which of them are selected."""

from PySide6.QtCore import QAbstractTableModel, QObject


class Rows(QAbstractTableModel):
    """What such a list shows, in one column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        #: The ids of what is selected, in the order in which it was.
        self.picked: dict[str, None] = {}

    def id_of(self, n: int) -> str:
        """The id of what a row shows; several rows may show the same."""
        raise NotImplementedError
