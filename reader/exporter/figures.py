"""Figures as CSV, for spreadsheets and scripts (RFC 4180). Names that a spreadsheet would run are guarded."""

import csv
import io
from collections.abc import Iterable, Sequence

from reader.model.cells import guarded


def write(rows: Iterable[Sequence[str | int]]) -> str:
    """The rows of a table, heads first."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    for row in rows:
        writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
    return buffer.getvalue()
