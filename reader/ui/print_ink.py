"""Lines of type drawn into a PDF file."""

from collections.abc import Callable, Sequence
from itertools import groupby
from operator import itemgetter

from reader.exporter.paper import Bookmark
from reader.exporter.pdf_document import Document, Text
from reader.exporter.pdf_faces import Face, Piece
from reader.ui.print_lines import Span
from reader.ui.print_pairs import Shape
from reader.ui.print_type import POINT

_FACE: Callable[[Shape], Face | None] = itemgetter(Shape._fields.index("face"))
_PIECE: Callable[[Shape], Piece] = itemgetter(Shape._fields.index("piece"))
_WORDS: Callable[[Shape], str] = itemgetter(Shape._fields.index("words"))


class Ink:
    """Draws on the pages of a file, which are so wide and high in points."""

    def __init__(self, size: tuple[float, float]) -> None:
        self._document = Document(*size, POINT)
        self.turn = self._document.turn
        self.fill = self._document.fill
        self.link = self._document.link
        self._words = self._document.words
        self._each = self._document.each
        self._apart = self._document.apart

    def words(self, span: Span, x: float, line: float) -> None:
        """Draw words; what is of one face goes into the file in one piece."""
        _, _, style, shapes, _, face = span
        kind, color = style.type, style.color
        if face:
            self._words(x, line, face, _text(shapes), kind.size, color)
            return
        if len(shapes) == 1:
            self._apart(x, line, shapes[0].rows, kind.size, color)
            return
        for face, group in groupby(shapes, _FACE):
            several, places = list(group), list[float]()
            for shape in several:
                places.append(x)
                x += shape.width * kind.scale
            if face:
                self._each(places, line, face, _text(several), (kind.size, color))
                continue
            for shape, left in zip(several, places, strict=True):
                self._apart(left, line, shape.rows, kind.size, color)

    def written(self, title: str, identity: str, bookmarks: Sequence[Bookmark], language: str) -> bytes:
        """The file, once all is drawn (`Document.written`)."""
        return self._document.written(title, identity, bookmarks, language)


def _text(shapes: Sequence[Shape]) -> Text:
    return list(map(_PIECE, shapes)), list(map(_WORDS, shapes))
