"""From an act to the last paint it leads to: by the clock, and of the processor."""

import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.figures import Figure, figure, share
from tests.driving import press_key

_LONGEST_WAIT_S = 30.0
#: A key is pressed so long after what the one before led to was painted (ms).
_SETTLE_MS = 15

_painted: dict[type, float] = {}
_used: dict[type, float] = {}

#: Milliseconds by the clock, and of the processor.
Taken = tuple[float, float]


def watch(*kinds: Any) -> None:
    """Note from now on when widgets of these kinds are painted."""
    for kind in kinds:
        kind.paintEvent = _noting(kind, kind.paintEvent)


def _noting(kind: type, paint: Callable[..., None]) -> Callable[..., None]:
    def painted(self: QWidget, event: object) -> None:
        paint(self, event)
        _painted[kind], _used[kind] = time.perf_counter(), time.process_time()

    return painted


def until_painted(act: Callable[[], object], *kinds: type, so: Callable[[], bool] = lambda: True) -> Taken:
    """From before an act to the last paint of these kinds that it leads to, by when `so` holds."""
    QApplication.processEvents()
    begun, used = time.perf_counter(), time.process_time()
    act()
    while min(_painted.get(kind, 0.0) for kind in kinds) < begun:
        QApplication.processEvents()
        if time.perf_counter() - begun > _LONGEST_WAIT_S:
            raise RuntimeError(f"Nothing was painted of {', '.join(kind.__name__ for kind in kinds)}.")
    last = max(kinds, key=lambda kind: _painted[kind])
    return (_painted[last] - begun) * 1000, (_used[last] - used) * 1000


def rest(ms: int) -> None:
    """Let the window and all that works for it go on for so long. While QTest.qWait waits, nothing else of
    Python's can work."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop, loop.quit)
    loop.exec()


def keys(chords: Iterable[str], *kinds: type) -> list[Taken]:
    """Press keys, each after what the one before led to has settled: how long each took to its paint."""
    taken = []
    for chord in chords:
        taken.append(until_painted(lambda chord=chord: press_key(chord), *kinds))  # type: ignore[misc]
        QTest.qWait(_SETTLE_MS)
    return taken


def clock(taken: Iterable[Taken]) -> list[float]:
    """What the clock said."""
    return [ms for ms, _ in taken]


def pressed(name: str, taken: Sequence[Taken], floor: Sequence[float] = (), *, goal: str = "") -> Figure:
    """A figure of keys, with what the processor took at the 95th percentile."""
    by_clock = figure(name, clock(taken), floor, goal=goal)
    return by_clock._replace(processor=share([used for _, used in taken]))


def head() -> None:
    """The head of the table that `told_of` prints lines of."""
    print(
        f"{'ms from the key to the paint':36} {'p50':>8} {'p95':>8} {'worst':>8} {'cpu p95':>8}   goal (p95)"
    )


def told_of(name: str, taken: Iterable[Taken], goal: str = "") -> None:
    """One line of a table."""
    by_clock, processor = zip(*taken, strict=True)
    print(
        f"{name:36} {statistics.median(by_clock):8.1f} {share(by_clock):8.1f} {max(by_clock):8.1f} "
        f"{share(processor):8.1f}   {goal}",
        flush=True,
    )
