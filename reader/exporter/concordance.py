"""A concordance as CSV: a row for each line, the words found in a column of their own.

RFC 4180, UTF-8 with a byte order mark, without which Excel takes it for another encoding. Cells that a
spreadsheet would run are guarded, reversibly (model/cells.py).
"""

import csv
import io
from collections.abc import Iterable
from typing import NamedTuple

from reader.model.cells import guarded


class KwicRow(NamedTuple):
    """A line as a row of the file; each field is a column.

    `where` is "text" or "title"; `start` and `end` are code points in it, `byte_start` and `byte_end` bytes
    of the file `capture`, None where they are not known; all half open. `title` is empty where none was
    printed, `heading` then has other words. `date` is the day of publication, else of the capture.
    """

    left: str
    node: str
    right: str
    title: str
    source: str
    date: str
    article_id: str
    link: str
    heading: str
    where: str
    start: int
    end: int
    capture: str
    byte_start: int | None
    byte_end: int | None


def header() -> bytes:
    """How the file begins."""
    return b"\xef\xbb\xbf" + _lines([KwicRow._fields])


def rows(found: Iterable[KwicRow]) -> bytes:
    """Rows, to be written below the header or other rows."""
    return _lines(found)


def _lines(found: Iterable[tuple[str | int | None, ...]]) -> bytes:
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, dialect="excel", strict=True)
    writer.writerows([guarded("" if cell is None else str(cell)) for cell in row] for row in found)
    return lines.getvalue().encode("utf-8", "replace")
