"""Lines of type drawn into a PDF file."""

from collections.abc import Sequence
from typing import cast

from reader.exporter.paper import Bookmark
from reader.exporter.pdf_document import Document
from reader.exporter.pdf_faces import Row
from reader.ui.print_lines import Span
from reader.ui.print_type import POINT


class Ink:
    """Draws on the pages of a file, which are so wide and high in points."""

    def __init__(self, size: tuple[float, float]) -> None:
        self._document = Document(*size, POINT)
        self.turn = self._document.turn
        self.fill = self._document.fill
        self.link = self._document.link

    def words(self, span: Span, x: float, line: float) -> None:
        """Draw words; what is of one face goes into the file in one piece."""
        rows = [shape.row for shape in span.shapes]
        faces = {row.face if row else None for row in rows}
        if len(faces) == 1 and rows[0]:
            self._draw(span, x, line, cast("list[Row]", rows))
            return
        scale = span.style.type.scale
        for shape in span.shapes:
            for each in shape.rows:
                self._draw(span, x + each.x * scale, line - each.rise * scale, [each])
            x += shape.width * scale

    def _draw(self, span: Span, x: float, line: float, rows: Sequence[Row]) -> None:
        self._document.words(x, line, rows, span.style.type.size, span.style.color)

    def written(self, title: str, identity: str, bookmarks: Sequence[Bookmark], language: str) -> bytes:
        """The file, once all is drawn (`Document.written`)."""
        return self._document.written(title, identity, bookmarks, language)
