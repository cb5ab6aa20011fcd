"""The number of a page, at its foot."""

from reader.ui.print_lines import Canvas
from reader.ui.print_type import POINT, RUNNING, Types, Typesetter

#: Points from the line of the number to the end of the page.
_FOOT = 44


class Numbers:
    """Draws numbers at the foot of pages of a height, in the units of the page."""

    def __init__(self, canvas: Canvas, height: float, types: Types) -> None:
        self._canvas = canvas
        self._y = height - _FOOT * POINT
        # Not that of the article: a number stands in the same place on all pages of a document.
        self._type = Typesetter("", {}, types)

    def draw(self, number: int, right: float) -> None:
        """A number that ends so far from the left edge."""
        line = self._type.label(str(number), right, RUNNING)
        line.draw(self._canvas, right - line.line.right, self._y)
