"""CSV: a row for each highlight, for spreadsheets and scripts; and the same under Readwise's header.

RFC 4180, UTF-8. Our own begins with a byte order mark, without which Excel takes it for another encoding.
Cells that a spreadsheet would run are guarded, reversibly (model/cells.py).
"""

import csv
import io
from collections.abc import Iterable, Sequence

from reader.exporter.sheet import Annotation, Sheet, whereabouts
from reader.model.cells import guarded, listed

#: `start` and `end` are code points in the text of the article, `byte_start` and `byte_end` bytes of the
#: file `capture`; half open. `title` is empty where none was printed, `heading` then has other words.
COLUMNS = (
    "article_id", "title", "author", "site", "url", "published", "captured", "tags", "read", "starred",
    "highlight_id", "color", "quote", "note", "highlight_tags", "prefix", "suffix", "start", "end",
    "created", "updated", "link", "capture", "byte_start", "byte_end", "check",
    "heading", "later", "archived", "language", "captures",
)  # fmt: skip
READWISE = (
    "Highlight", "Book Title", "Book Author", "Amazon Book ID", "Note", "Color", "Tags", "Location Type",
    "Location", "Highlighted at", "Document tags",
)  # fmt: skip

Cell = str | int | bool | None


def write(sheets: Sequence[Sheet], title: str) -> bytes:
    """All highlights, and a row without a highlight's id for each article that has a note or none.

    In that row `note` is the note on the article. Times are UTC in ISO 8601.
    """
    rows = (row for sheet in sheets for row in _rows(sheet))
    return b"\xef\xbb\xbf" + _table(COLUMNS, ([row.get(name) for name in COLUMNS] for row in rows))


def write_readwise(sheets: Sequence[Sheet], title: str) -> bytes:
    """The highlights as Readwise exports them, and imports them again; notes on articles have no place there.

    `Location` counts an article's highlights in the order of reading, which Readwise calls "order".
    """
    marks = ((sheet, *numbered) for sheet in sheets for numbered in enumerate(sheet.highlights, start=1))
    return _table(READWISE, (_readwise(sheet, number, mark) for sheet, number, mark in marks))


def _rows(sheet: Sheet) -> Iterable[dict[str, Cell]]:
    article: dict[str, Cell] = {
        "article_id": sheet.id,
        "title": sheet.title,
        "author": listed(sheet.authors),
        "site": sheet.site,
        "url": sheet.url,
        "published": sheet.published,
        "captured": sheet.captured,
        "tags": listed(sheet.tags),
        "read": sheet.read,
        "starred": sheet.starred,
        "heading": sheet.heading,
        "later": sheet.later,
        "archived": sheet.archived,
        "language": sheet.language,
        "captures": "; ".join(map(whereabouts, sheet.captures)),
    }
    if sheet.note or not sheet.highlights:
        yield article | {"note": sheet.note, "link": sheet.link}
    for mark in sheet.highlights:
        yield article | _highlight(mark)


def _highlight(mark: Annotation) -> dict[str, Cell]:
    return {
        "highlight_id": mark.id,
        "color": mark.color,
        "quote": mark.quote,
        "note": mark.note,
        "highlight_tags": listed(mark.tags),
        "prefix": mark.prefix,
        "suffix": mark.suffix,
        "start": mark.start,
        "end": mark.end,
        "created": mark.created,
        "updated": mark.updated,
        "link": mark.link,
        "capture": mark.file,
        "byte_start": mark.first,
        "byte_end": mark.last,
        "check": mark.check,
    }


def _readwise(sheet: Sheet, number: int, mark: Annotation) -> list[Cell]:
    made = mark.created.replace("T", " ").replace("Z", "+00:00")
    article = [sheet.title or sheet.heading, ", ".join(sheet.authors), ""]
    place: list[Cell] = ["order", number, made]
    return [mark.quote, *article, mark.note, mark.color, listed(mark.tags), *place, listed(sheet.tags)]


def _table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, dialect="excel", strict=True)
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return lines.getvalue().encode("utf-8", "replace")


def _cell(value: Cell) -> str:
    """A yes or no is "true" or "false", what is not known is empty."""
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else guarded(str(value))
