"""A process that is asked to end (SIGTERM, SIGINT, SIGHUP) closes its window as a reader would."""

import os
import signal
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget


def close_when_asked(window: QWidget) -> None:
    """Close the window, and with it the program, on the signals by which a system ends a process.

    Python runs a handler between any two steps, also amid a write; this one does nothing, and the byte that
    the signal leaves in a pipe brings Qt to close the window when it is done. A signal that was being
    ignored, as under nohup, stays so. Windows has no such signals.
    """
    if sys.platform == "win32":
        return
    heard, left = os.pipe()
    os.set_blocking(heard, False)
    os.set_blocking(left, False)
    signal.set_wakeup_fd(left, warn_on_full_buffer=False)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, lambda _number, _frame: None)
    QSocketNotifier(heard, QSocketNotifier.Type.Read, window).activated.connect(lambda: _close(window, heard))


def _close(window: QWidget, heard: int) -> None:
    os.read(heard, 512)
    window.close()
    # A file dialog of the system may stand open, and would keep the program alive.
    QApplication.quit()
