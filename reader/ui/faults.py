"""Errors that nobody foresaw: told in a sheet, with a report to copy; and the work goes on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.model.errors import PostilError
from reader.model.wording import tr, tr_n, tr_noop
from reader.services import crashes
from reader.services.reporting import Fault, fault_of, known, report
from reader.ui.fault_sheet import FaultSheet
from reader.ui.keys import takes_typing

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The most different faults that one report tells of.
_MOST = 6
#: A fault that happens on and on is counted at once and shown as often as this (ms).
_COUNTED_MS = 500

#: While something is being typed it is not interrupted.
_TYPING = tr_noop(
    "Something went wrong in Postil; what you have written is kept. {show_fault|Ctrl+F1} tells more."
)
_ENDED_WORDS = tr_noop(
    "It stopped by an error of its own. What was in the library then is there; words that were still being "
    "typed are brought back where they could be kept."
)


class Faults(QObject):
    """The faults of this run of the program, and that of the last one where it ended by one."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._met: dict[Fault, int] = {}
        self._muted: set[Fault] = set()
        self._latest: Fault | None = None
        #: The crash that ended the last run.
        self._earlier: Fault | None = None
        self.sheet: FaultSheet | None = None
        #: Whether a fault waits until nothing is being typed.
        self._waiting = False
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(_COUNTED_MS)
        self._recount.timeout.connect(self._tell)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved, Qt.ConnectionType.QueuedConnection)

    @property
    def any(self) -> bool:
        """Whether there is anything to report."""
        return bool(self._met or self._earlier)

    def meet(self, error: BaseException) -> None:
        """Tell of an error: in one sentence where it is known, else in the sheet. One that was put away for
        good is only counted; while something is being typed, the status line tells of it."""
        sentence = known(error)
        if sentence is not None:
            self._w.tell_trouble(error if isinstance(error, PostilError) else PostilError(sentence))
            return
        fault = fault_of(error)
        if sys.stderr is not None:
            print(*fault.lines, sep="\n", file=sys.stderr)
        self._met[fault] = self._met.get(fault, 0) + 1
        if fault in self._muted or not self._w.isVisible():
            return
        self._latest = fault
        if self.sheet is not None:
            self._recount.start()
        elif not self._w.awake or takes_typing(QApplication.focusWidget()):
            self._waiting = self._w.awake
            self._w.status.say(self._w.told(tr(_TYPING)), lasting=True)
        else:
            self.show()

    def offer(self, left: str) -> None:
        """Say that the last run ended by a crash, which left this in its file."""
        self._earlier = Fault(crashes.told(left))
        before = f"{self._w.status.message} " if self._w.status.message else ""
        told = self._w.told(tr("Postil ended unexpectedly last time; {show_fault|Ctrl+F1} shows the report."))
        self._w.status.say(before + told, lasting=True)

    def show(self) -> None:
        """Open the sheet, or tell in it what is new."""
        self._waiting = False
        if self.sheet is None:
            self.sheet = FaultSheet(self._w)
            self.sheet.left.connect(self._left)
        self.sheet.raise_()
        self.sheet.setFocus()
        self._tell()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QApplication.clipboard().setText(self._report())
        self._w.status.say(tr("The report is copied."))

    def mute(self) -> None:
        """Close the sheet; until the program starts anew, it opens for none of these faults."""
        self._muted.update(self._met)
        if self.sheet is not None:
            self.sheet.leave()

    def _tell(self) -> None:
        if self.sheet is None:
            return
        times = sum(self._met.values())
        if not self._met:
            self.sheet.tell(tr("Postil ended unexpectedly last time"), tr(_ENDED_WORDS), self._report())
        else:
            happened = tr_n(
                times,
                "It met with an error of its own and could not finish what it was doing.",
                "It met with errors of its own, {n} times now, and could not finish what it was doing.",
            )
            kept = tr("What you have written is kept, and you can go on.")
            self.sheet.tell(tr("Something went wrong in Postil"), f"{happened} {kept}", self._report())

    def _report(self) -> str:
        """The latest fault first, then those before it."""
        faults = sorted(self._met.items(), key=lambda met: met[0] != self._latest)[:_MOST]
        if not faults and self._earlier:
            faults = [(self._earlier, 1)]
        versions = (f"Qt {qVersion()} ({QGuiApplication.platformName()})",)
        return report(faults, self._w.session.library, versions)

    def _left(self) -> None:
        self.sheet = None
        self._recount.stop()

    def _focus_moved(self) -> None:
        if self._waiting and not takes_typing(QApplication.focusWidget()):
            self.show()


def of(window: Window) -> Faults:
    """The faults of a window."""
    return window.findChild(Faults) or Faults(window)


def meet(window: Window, error: BaseException) -> None:
    """Tell of an error that came out of a slot or a job. What goes wrong in here ends here."""
    try:
        of(window).meet(error)
    except Exception as second:
        for each in (error, second):
            print(*fault_of(each).lines, sep="\n", file=sys.stderr)
        words = tr("Something went wrong in Postil; what you have written is kept.")
        window.status.say(words, lasting=True)
