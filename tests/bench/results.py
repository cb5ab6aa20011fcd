"""The table of all figures, as Markdown: a row a measure, a column a size, beside floor and growth."""

import os
import platform
import sqlite3
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.figures import Figure, cell, number

FILE = Path(__file__).with_name("RESULTS.md")
_TITLES = {
    "starting": "Start and memory",
    "asking": "What the library is asked",
    "keying": "From the key to the picture",
    "writing": "What is done to the library",
}

#: Figures by the size of the library and the section.
Table = dict[tuple[int, str], list[Figure]]


def written(table: Table, sizes: Sequence[int], sections: Sequence[str], busy: Sequence[float]) -> str:
    """The whole report."""
    day = datetime.now(UTC).date().isoformat()
    lines = ["# What Postil takes", "", f"Measured on {day} by `make bench`: {machine()}.", ""]
    lines += [
        f"Processes that wanted to run when a section began: {min(busy):.1f} to {max(busy):.1f} "
        "(on a calm machine below 1).",
        "",
        "A cell has the median and the 95th percentile, where there are enough to tell, and in brackets "
        "how many times the floor that is: of the same run, an empty window or plain SQLite, as the "
        "docstrings of the sections tell. *At ten times* is what ten times as many articles cost, from each "
        "size to the next, by the medians. The goal is for the 95th percentile, or for the ratio to the "
        "floor where it ends with x.",
    ]
    for section in sections:
        lines += ["", f"## {_TITLES[section]}", "", *_rows(table, sizes, section)]
    return "\n".join(lines) + "\n"


def machine() -> str:
    """The machine and the versions, without its name."""
    from PySide6 import __version__ as pyside

    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return (
        f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, PySide6 {pyside}"
    )


def _processor() -> str:
    if sys.platform != "linux":
        return platform.processor()
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), "a processor")


def _rows(table: Table, sizes: Sequence[int], section: str) -> list[str]:
    by_size = {size: {found.name: found for found in table.get((size, section), [])} for size in sizes}
    names = dict.fromkeys(name for found in by_size.values() for name in found)
    heads = ["", *(f"{size:,}" for size in sizes), "at ten times", "goal"]
    rows = ["| " + " | ".join(heads) + " |", "|---" + "|---:" * (len(heads) - 1) + "|"]
    for name in names:
        row = [by_size[size].get(name) for size in sizes]
        units = {found.unit for found in row if found}
        goals = [found.goal for found in row if found and found.goal]
        cells = [_cell(found) for found in row]
        of = f"{name}, {units.pop()}" if units else name
        goal = " / ".join(dict.fromkeys(goals))
        rows.append("| " + " | ".join([of, *cells, growth(row, sizes), goal]) + " |")
    return rows


def _cell(found: Figure | None) -> str:
    if found is None:
        return "–"
    floor = found.floor50 if found.p95 is None else found.floor95
    own = found.p50 if found.p95 is None else found.p95
    beside = f" ({own / floor:.2f}x)" if floor else ""
    return f"{cell(found.p50, found.p95)}{beside}"


def growth(row: Sequence[Figure | None], sizes: Sequence[int]) -> str:
    """What ten times as many articles cost, from each size to the next, by medians."""
    steps = []
    for (before, few), (after, many) in zip(
        zip(row, sizes, strict=True), zip(row[1:], sizes[1:], strict=True), strict=False
    ):
        if before and after and before.p50 and many == 10 * few:
            steps.append(f"{number(after.p50 / before.p50)}x")
    return ", ".join(steps)
