"""Cells of a CSV file that a spreadsheet must not take for formulas, and several names in one cell.

A spreadsheet runs a cell that begins with = + - @ (white space and full-width signs included), and a tab or
a line end before it hides that (OWASP, "CSV Injection"). Such a cell gets an apostrophe in front. So that
nothing is lost, a cell that already begins with apostrophes before such a sign gets one more; every other
cell is as it was. Whoever takes one apostrophe off each cell that begins as such has the very same words.
"""

import csv
import re
from collections.abc import Iterable

_RUN = r"(?:[\t\r\n]|\s*[=+\-@＝＋－＠])"
_GUARDS = re.compile(f"'*{_RUN}")
_GUARDED = re.compile(f"'+{_RUN}")


def guarded(words: str) -> str:
    """The cell for words; a spreadsheet shows it and runs nothing."""
    return f"'{words}" if _GUARDS.match(words) else words


def unguarded(cell: str) -> str:
    """The words of a cell that was guarded."""
    return cell[1:] if _GUARDED.match(cell) else cell


def listed(names: Iterable[str]) -> str:
    """Names in one cell, apart by a comma and a space; one that holds a comma or a quote mark is quoted."""
    return ", ".join(f'"{name.replace(chr(34), chr(34) * 2)}"' if _parts(name) else name for name in names)


def names_in(cell: str) -> list[str]:
    """The names that are listed in a cell."""
    return [name for name in next(csv.reader([cell], skipinitialspace=True), []) if name]


def _parts(name: str) -> bool:
    return bool(re.search(r'[,"\r\n]|^\s', name))
