"""A row of the list as it is painted."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.model.article import Row, TitleState
from reader.services.snippets import Lit
from reader.ui.cell import Cell, spoken
from reader.ui.theme import DARK, LIGHT, Theme

WIDTH = 330


def row(title: str | None, words: str = "") -> Row:
    """A row that is read, of one short title."""
    state = TitleState.PRINTED if title else TitleState.NONE
    return Row(1, "id", title, state, words, "", "S", 1, None, None, 1, False, True, *(False,) * 3, 10, 0)


def painted(
    theme: Theme, shown: Row, *, picked: bool = False, chosen: bool = False, lit: Lit | None = None
) -> QImage:
    """The row on an image of its size."""
    cell = Cell(theme)
    image = QImage(WIDTH, cell.look.height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    whole = QRect(0, 0, WIDTH, cell.look.height)
    cell.paint(painter, whole, shown, chosen=chosen, active=True, picked=picked, lit=lit)
    painter.end()
    return image


def inked(image: QImage, line: int) -> list[int]:
    """The columns of the title's line that are not of its ground."""
    ground = image.pixelColor(WIDTH - 3, 3)
    return [x for x in range(8, WIDTH) if any(image.pixelColor(x, y) != ground for y in range(12, 12 + line))]


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize(("title", "right"), [("Water", False), ("الماء", True), ("“Вода”", False)])
def test_a_title_stands_at_the_edge_that_its_script_begins_at(title: str, right: bool) -> None:
    for shown in (row(title), row(None, title)):
        columns = inked(painted(LIGHT, shown), 20)
        middle = (columns[0] + columns[-1]) / 2
        assert (middle > WIDTH / 2) is right


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_selected_row_is_told_by_its_ground_and_by_a_tick(theme: Theme) -> None:
    plain, picked = painted(theme, row("Water")), painted(theme, row("Water"), picked=True)
    corner = (WIDTH - 3, 3)
    assert plain.pixelColor(*corner) != picked.pixelColor(*corner)
    both = painted(theme, row("Water"), picked=True, chosen=True)
    assert both.pixelColor(*corner) == QColor(theme.selected)
    ticked = [
        y
        for y in range(both.height())
        if QColor(theme.accent) in (both.pixelColor(x, y) for x in range(6, 18))
    ]
    assert ticked, "where a row is stood on too, the tick tells that it is selected"


@pytest.mark.usefixtures("dressed")
def test_a_heading_names_its_group_and_counts_it(qapp: QApplication) -> None:
    cell = Cell(LIGHT)
    image = QImage(WIDTH, cell.look.heading, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    cell.paint_heading(
        painter, QRect(0, 0, WIDTH, 200), "A source of a very long name, longer than the row", 1234
    )
    painter.end()
    edges = [
        x for x in range(WIDTH) if any(image.pixelColor(x, y) != image.pixelColor(0, 0) for y in range(8, 30))
    ]
    assert edges[0] >= 18
    assert edges[-1] <= WIDTH - 12
    gaps = [b - a for a, b in pairwise(edges)]
    assert max(gaps) > 6, "between name and count"


@pytest.mark.usefixtures("dressed")
def test_tags_stand_before_what_the_row_says_and_leave_it_half_of_its_line() -> None:
    tagged = row("Water")._replace(tags=("law/courts",))
    assert ", tagged law/courts," in spoken(tagged)
    plain, one, many = (
        painted(LIGHT, each) for each in (row("Water"), tagged, tagged._replace(tags=("law/courts",) * 9))
    )
    look = Cell(LIGHT).look
    line = 12 + look.title_line + 2 + look.lead_line
    below = range(line, line + look.lead_line)

    def ends(image: QImage) -> int:
        ground = image.pixelColor(WIDTH - 3, 3)
        return max(x for x in range(20, WIDTH) for y in below if image.pixelColor(x, y) != ground)

    assert ends(plain) < ends(one) < ends(many) < WIDTH * 3 // 4


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("lit", [None, Lit(((0, 5),), "gilt", (), (), ())])
def test_a_word_that_is_wider_than_the_row_goes_on_in_the_next_line(lit: Lit | None) -> None:
    image = painted(LIGHT, row("Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung gilt"), lit=lit)
    ground = image.pixelColor(WIDTH - 3, 3)
    margin = range(WIDTH - 9, WIDTH)
    assert all(image.pixelColor(x, y) == ground for x in margin for y in range(12, 52))
    second = [x for x in range(8, WIDTH) if any(image.pixelColor(x, y) != ground for y in range(36, 48))]
    assert len(second) > WIDTH // 2, "the rest of the word stands there"
