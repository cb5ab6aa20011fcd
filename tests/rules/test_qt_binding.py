"""Qt for Python 6.12 lost a reference to None on every call that returns nothing; Python 3.11 then aborts."""

import ctypes
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 200


def references_lost(act: Callable[[], object]) -> int:
    """How many references to None 200 calls of `act` lose, give or take what Python itself moves."""
    act()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        act()
    return before - sys.getrefcount(None)


def test_calls_that_return_nothing_keep_the_references_to_none(qtbot: QtBot) -> None:
    label, timer, pixmap = QLabel(), QTimer(), QPixmap(8, 8)
    qtbot.addWidget(label)
    painter = QPainter(pixmap)
    acts: dict[str, Callable[[], object]] = {
        "setText": lambda: label.setText("words"),
        "resize": lambda: label.resize(80, 20),
        "update": label.update,
        "start": lambda: timer.start(1_000_000),
        "stop": timer.stop,
        "setFont": lambda: painter.setFont(label.font()),
        "setPen": lambda: painter.setPen(label.palette().text().color()),
    }
    lost = {name: references_lost(act) for name, act in acts.items()}
    painter.end()
    assert all(count < CALLS // 4 for count in lost.values()), lost


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_lost_reference_to_none_is_counted() -> None:
    drop = ctypes.pythonapi.Py_DecRef
    drop.argtypes, drop.restype = [ctypes.py_object], None
    lost = references_lost(lambda: drop(None))
    for _ in range(CALLS + 1):
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(None))
    assert lost >= CALLS * 3 // 4
