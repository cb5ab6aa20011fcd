"""The quiet line below an item of the notes desk: what is unusual, tags, its article and its source."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt

from reader.model.desk import Grouping
from reader.model.wording import tr
from reader.ui import color_words, days
from reader.ui.desk_model import states, whence
from reader.ui.document import has_other_script
from reader.ui.mirroring import apart, is_mirrored
from reader.ui.scripts import isolated
from reader.ui.tag_colors import shade
from reader.ui.telling import PARTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QFontMetrics

    from reader.model.desk import DeskItem
    from reader.ui.theme import Theme

#: Between the parts, and the least of one that is cut (pixels).
_APART, _LEAST = 14, 40
#: The width that a title keeps beside tags, in letters.
_TITLE = 12


class Part(NamedTuple):
    """Words in a colour (#rrggbb), so many pixels from the left."""

    left: int
    words: str
    color: str


def parts(
    item: DeskItem,
    grouping: Grouping,
    width: int,
    metrics: QFontMetrics,
    theme: Theme,
    color_of: Callable[[str], str],
) -> list[Part]:
    """What stands on the line. Where it is too narrow the title is cut first, to nothing beside tags, then
    these; the source and the day stay, and at the right when the item was made. `color_of` tells the colour
    of a tag, "" for none."""
    made: list[Part] = []
    if grouping is not Grouping.DAY:
        when = days.moment(item.made)
        width -= metrics.horizontalAdvance(when)
        made.append(Part(width, when, theme.dim))
        width -= _APART
    title = tail = ""
    if grouping is not Grouping.ARTICLE:
        title = _sided(item.row.heading)
        tail = _tail(whence(item), width, metrics)
    told = [*_told(item, grouping, theme, color_of)]
    ends, least = metrics.horizontalAdvance(tail), _TITLE * metrics.averageCharWidth()
    if told and width - ends < 2 * least:
        title, tail = "", tail.removeprefix(PARTED)
    spared, left = ends + min(metrics.horizontalAdvance(title), least), 0
    for words, color in told:
        room = width - left - (spared + _APART if spared else 0)
        if room < min(_LEAST, metrics.horizontalAdvance(words)):
            break
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        made.append(Part(left, shown, color))
        left += metrics.horizontalAdvance(shown) + _APART
    if tail:
        room = max(0, width - left - ends)
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        made.append(Part(left, shown, theme.dim))
        made.append(Part(left + metrics.horizontalAdvance(shown), tail, theme.dim))
    return made


def _told(
    item: DeskItem, grouping: Grouping, theme: Theme, color_of: Callable[[str], str]
) -> Iterator[tuple[str, str]]:
    """What comes before the article: (words, colour)."""
    unusual, kind = PARTED.join(states(item)), "" if item.highlight else tr("note on the article")
    yield from ((words, color) for words, color in ((unusual, theme.accent), (kind, theme.dim)) if words)
    for tag in item.tags:
        yield apart(f"#{tag}"), shade(theme, color_of(tag)) if color_of(tag) else theme.text
    of_article = [tag for tag in item.article_tags if tag not in item.tags]
    for tag in of_article:
        yield apart(f"#{tag}"), shade(theme, color_of(tag))
    bare = not (unusual or kind or item.tags or of_article)
    if bare and grouping is Grouping.ARTICLE and item.highlight:
        yield color_words.amid(item.highlight.color), theme.dim


def _tail(whence: Sequence[str], width: int, metrics: QFontMetrics) -> str:
    """Source and day after a title; of a very long source only the beginning."""
    source, *day = whence
    after = "".join(f"{PARTED}{words}" for words in day)
    room = width - _TITLE * metrics.averageCharWidth() - metrics.horizontalAdvance(PARTED + after)
    return f"{PARTED}{_sided(metrics.elidedText(source, Qt.TextElideMode.ElideRight, room))}{after}"


def _sided(words: str) -> str:
    """Words that keep their own direction on the line."""
    return isolated(words) if has_other_script(words) or is_mirrored() else words
