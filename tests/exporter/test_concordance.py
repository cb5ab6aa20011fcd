"""A concordance as a table that spreadsheets take."""

import csv
import io

from reader.exporter.concordance import KwicRow, header, rows
from reader.model.cells import unguarded


def test_a_line_is_a_row_and_no_cell_of_it_is_run() -> None:
    line = KwicRow(
        '=HYPERLINK("x")', "+oil", 'said: "no", then', "@title", "Source", "2025-05-14", "id",
        "postil://article/id", "heading", "text", 3, 7, "a.txt", None, None,
    )  # fmt: skip
    data = header() + rows([line])
    assert data.startswith(b"\xef\xbb\xbfleft,node,right,")
    names, cells = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert names == list(KwicRow._fields)
    assert [cell[0] for cell in cells[:4]] == ["'", "'", "s", "'"]
    assert [unguarded(cell) for cell in cells] == ["" if each is None else str(each) for each in line]
