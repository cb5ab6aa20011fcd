"""Figures: what was measured, beside its floor; and how one section of the measures is run by itself."""

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple


class Figure(NamedTuple):
    """One measure of one library: the median and the 95th percentile, and the same of its floor, where there
    are such; in ms unless `unit` says otherwise. `goal` is for the 95th percentile, where there is one, and a
    ratio to the floor where it ends with x. `processor` is the 95th percentile of the processor's time."""

    name: str
    p50: float
    p95: float | None = None
    floor50: float | None = None
    floor95: float | None = None
    unit: str = "ms"
    goal: str = ""
    processor: float | None = None


#: So many bytes of a file are read at once.
_READ = 8 << 20

Section = Callable[[Path, int], Iterable[Figure]]


def figure(
    name: str,
    taken: Sequence[float],
    floor: Sequence[float] = (),
    *,
    goal: str = "",
    unit: str = "ms",
) -> Figure:
    """A figure of what was taken each time, and the same of the floor."""
    own = Figure(name, statistics.median(taken), share(taken), unit=unit, goal=goal)
    return own._replace(floor50=statistics.median(floor), floor95=share(floor)) if floor else own


def share(taken: Sequence[float], part: float = 0.95) -> float:
    """The least that so great a part of all does not exceed."""
    ordered = sorted(taken)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def timed(works: Iterable[Callable[[], object]]) -> list[float]:
    """How long each work took, in ms."""
    taken = []
    for work in works:
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def warm(*files: Path) -> None:
    """Read files once, so that what is measured next is not how fast the disk is."""
    for file in files:
        with file.open("rb", buffering=0) as opened:
            while opened.read(_READ):
                pass


def run(section: Section) -> int:
    """The command of a section: LIBRARY ARTICLES [--json]; prints its figures as they come."""
    path, articles = Path(sys.argv[1]), int(sys.argv[2])
    for found in section(path, articles):
        print(json.dumps(found) if "--json" in sys.argv else told(found), flush=True)
    return 0


def told(found: Figure) -> str:
    """A figure as a line of text."""
    beside = f"   floor {cell(found.floor50, found.floor95)}" if found.floor50 is not None else ""
    goal = f"   goal {found.goal}" if found.goal else ""
    used = f"   processor {number(found.processor)}" if found.processor is not None else ""
    return f"{found.name:44} {cell(found.p50, found.p95):>18} {found.unit}{used}{beside}{goal}"


def cell(p50: float | None, p95: float | None = None) -> str:
    """The median and the 95th percentile as they stand in a table."""
    if p50 is None:
        return ""
    return number(p50) if p95 is None else f"{number(p50)} / {number(p95)}"


def number(value: float) -> str:
    """A number with as many digits as say something."""
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
