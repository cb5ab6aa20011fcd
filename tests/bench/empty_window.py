"""The floor: three empty panes of Qt for Python, which tell when they are painted and leave."""

import os
import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTableView, QTextBrowser, QTreeView


class LastPane(QTextBrowser):
    """The pane on the right; its first paint ends the measured time."""

    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        """Print the time in ns of the system's monotonic clock and that of the processor so far; close."""
        print(f"painted {time.monotonic_ns()} {time.process_time_ns()}", file=sys.stderr, flush=True)
        if os.environ.get("POSTIL_BENCH") != "stay":
            self.window().close()


def main() -> int:
    app = QApplication(sys.argv)
    window = QMainWindow()
    panes = QSplitter(Qt.Orientation.Horizontal)
    for pane in (QTreeView(), QTableView(), LastPane()):
        panes.addWidget(pane)
    window.setCentralWidget(panes)
    window.resize(1440, 880)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
