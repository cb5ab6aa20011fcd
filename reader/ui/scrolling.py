"""Where the text stands in the view: what is seen of it, a place brought into view or held at its height."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from reader.model.body import Range
    from reader.ui.page import Page

#: The band of the view (shares of its height) that the cursor's range moves in. At its edges the text
#: moves under it; a range higher than the band begins no higher than _HIGHEST; what lay out of sight by
#: more than a view is put at _AFRESH.
_BAND = (0.24, 0.62)
_HIGHEST, _AFRESH = 0.08, 0.33


class Held(NamedTuple):
    """A code point of the text and the height in the view, in pixels, at which it stands."""

    offset: int
    y: int


def top(page: Page, offset: int) -> int:
    """The top of the line that holds a code point, in pixels below the top of the view."""
    assert page.content
    return page.cursorRect(page.content.cursor(offset, offset)).top()


def bottom(page: Page, offset: int) -> int:
    """The bottom of the line that holds a code point, in pixels below the top of the view."""
    assert page.content
    return page.cursorRect(page.content.cursor(offset, offset)).bottom()


def begins_in_view(page: Page, offset: int, height: int | None = None) -> bool:
    """Whether the whole line that holds a code point is seen, in a view of `height` pixels."""
    return top(page, offset) >= 0 and bottom(page, offset) <= (height or page.viewport().height())


def any_in_view(page: Page, stretch: Range) -> bool:
    """Whether a line of a stretch is seen."""
    seen = page.viewport().height()
    return bottom(page, max(stretch[0], stretch[1] - 1)) > 0 and top(page, stretch[0]) < seen


def first_in_view(page: Page) -> int:
    """The code point that begins the topmost line."""
    if not page.content:
        return 0
    line = _topmost(page)
    line.movePosition(QTextCursor.MoveOperation.StartOfLine)
    return page.content.offset(line.position())


def near_view(page: Page, stretch: Range) -> int:
    """A code point less than two views away from what is seen: where a stretch begins, if that is one. Asking
    Qt what stands at a place of the view takes it many milliseconds in a long text."""
    height = page.viewport().height()
    return stretch[0] if -height < top(page, stretch[0]) < 2 * height else first_in_view(page)


def _lowest(page: Page) -> QTextCursor:
    """A place in the lowest line of the view."""
    return _hit(page, page.viewport().height() - 1)


def _topmost(page: Page) -> QTextCursor:
    """A place in the topmost line of the text in view; not in the margin above, where Qt may find its end."""
    margin = page.document().rootFrame().frameFormat().topMargin() - page.verticalScrollBar().value()
    return _hit(page, max(0, int(margin) + 1))


def _hit(page: Page, y: int) -> QTextCursor:
    """The place at a height of the view. Of a text not laid out to its end yet, Qt may answer its end."""
    page.document().documentLayout().documentSize()
    return page.cursorForPosition(QPoint(page.viewport().width() // 2, y))


def by_page(page: Page, direction: int) -> bool:
    """Scroll by a page less two lines, the cursor goes along; False where there is no more that way."""
    bar = page.verticalScrollBar()
    if page.at_end() if direction > 0 else bar.value() == 0:
        return False
    lines = 2 * (page.setting.size * page.setting.leading / 100 if page.setting else 0)
    read_to = bar.value() + last_line(page)
    bar.setValue(bar.value() + direction * int(page.height() - lines))
    show_top_line(page)
    go_along(page)
    page.read_to = read_to if direction > 0 else None
    page.moved.emit()
    return True


def go_along(page: Page) -> None:
    """After scrolling by a page: a cursor that begins out of view goes to what is seen. What was selected
    stays as long as some of it is seen."""
    here = page.reader
    if here.grown and any_in_view(page, here.range):
        return
    if page.content and not begins_in_view(page, here.range[0]):
        stand_on_first_seen(page)


def stand_on_first_seen(page: Page) -> None:
    """Put the cursor on the first sentence that is seen to begin; if there is none, on what is seen first."""
    from reader.model.units import Unit

    cursor, seen = page.reader, first_in_view(page)
    for found in (cursor.units.at(Unit.SENTENCE, seen), cursor.units.after(Unit.SENTENCE, seen)):
        if found and begins_in_view(page, found[0]):
            seen = found[0]
            break
    cursor.go_to(seen)
    page.refresh_cursor(follow=False)


def last_line(page: Page) -> int:
    """The bottom of the last line that is seen whole, in pixels below the top of the view."""
    rect = page.cursorRect(_lowest(page))
    return rect.bottom() if rect.bottom() <= page.viewport().height() else rect.top()


def show_top_line(page: Page) -> None:
    """Scroll back by so much that the topmost line is seen whole."""
    if page.content:
        _scroll_by(page, min(0, top(page, first_in_view(page))))


def bring_into_view(page: Page, stretch: Range) -> None:
    """Scroll so that a stretch stands in the comfortable middle, no further than it needs. With the beginning
    of the text its title is seen, too."""
    above, below = top(page, stretch[0]), bottom(page, max(stretch[0], stretch[1] - 1))
    height, gone = page.viewport().height(), page.verticalScrollBar().value()
    blocks = page.content.blocks if page.content else ()
    if blocks and stretch[0] <= blocks[0].start and below + gone <= height:
        _scroll_by(page, -gone)
    elif above > 2 * height or below < -height:
        _scroll_by(page, above - int(height * _AFRESH))
    elif below > height * _BAND[1]:
        _scroll_by(page, min(below - int(height * _BAND[1]), above - int(height * _HIGHEST)))
    elif above < height * _BAND[0]:
        _scroll_by(page, above - int(height * _BAND[0]))


def held(page: Page, here: int, height: int | None = None) -> Held | None:
    """What to hold on to while the text is set anew: a code point, or else what is seen first in a
    view of `height` pixels. None where that is the beginning of the text: it stays below its title.
    """
    if not page.content or not page.content.blocks:
        return None
    offset = here if begins_in_view(page, here, height) else first_in_view(page)
    return Held(offset, top(page, offset)) if offset > page.content.blocks[0].start else None


def hold(page: Page, place: Held) -> None:
    """Put a place back at the height where it stood, or as near as the view allows."""
    above = top(page, place.offset)
    lowest = page.viewport().height() - (bottom(page, place.offset) - above)
    _scroll_by(page, above - min(place.y, lowest))


def show_whole(page: Page, stretch: Range) -> None:
    """Bring a stretch into view where its end went below the view, which has become lower."""
    if begins_in_view(page, stretch[0]) and bottom(page, stretch[1]) > page.viewport().height():
        bring_into_view(page, stretch)


def _scroll_by(page: Page, pixels: int) -> None:
    bar = page.verticalScrollBar()
    bar.setValue(bar.value() + pixels)
