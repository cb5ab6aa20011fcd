"""What Python and Qt call when something goes wrong. Set before the first picture, so it imports little."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter

if TYPE_CHECKING:
    from types import TracebackType

    from reader.services.crashes import CrashFile
    from reader.ui.window import Window


def hear_errors(window: Window) -> None:
    """Tell in the window of every error that comes out of a slot, a job or an event; the work goes on."""
    sys.excepthook = partial(_meet, window)


def hear_qt(crash: CrashFile | None) -> None:
    """Take Qt's own messages; the one by which it ends the program goes into the file of the crash too."""
    qInstallMessageHandler(partial(_qt_says, crash))


def _meet(
    window: Window, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    end_painting(trace)
    if os.environ.get("POSTIL_DEBUG"):
        sys.__excepthook__(kind, error, trace)
    from reader.ui import faults

    faults.meet(window, error)


def end_painting(trace: TracebackType | None) -> None:
    """A painter that an error left at work is ended: it would outlive what it paints on, and Qt crashes."""
    while trace is not None:
        for value in trace.tb_frame.f_locals.values():
            if isinstance(value, QPainter) and value.isActive():
                value.end()
        trace = trace.tb_next


def _qt_says(crash: CrashFile | None, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """To standard error, but for one message that means nothing to anybody."""
    if kind is QtMsgType.QtFatalMsg and crash is not None:
        crash.write(f"Qt: {message}")
    if "does not support propagateSizeHints" not in message and sys.stderr is not None:
        print(message, file=sys.stderr)
