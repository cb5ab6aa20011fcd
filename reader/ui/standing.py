"""Standing on a highlight: its article is opened at its very words, or where they stood once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.wording import tr

if TYPE_CHECKING:
    from reader.ui.window import Window


def open_at(w: Window, article: str, highlight: str = "") -> bool:
    """Open an article, on the words of a highlight (ids) where one is named; False where it cannot be opened.

    One that is lost is shown in the text that it was made on, one that was removed where it stood; both are
    said. The text has the focus then.
    """
    w.opening.open_article(article)
    reading = w.session.reading
    if reading is None or reading.row.id != article:
        return False
    w.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if highlight:
        _stand_where_made(w, highlight)
    return True


def stand_on(w: Window, highlight: str) -> None:
    """Stand on the words of a highlight in the text that is open now, if it has them."""
    here = next((h for h in w.page.anchored() if h.id == highlight), None)
    if here:
        select(w, here.start, here.end)


def select(w: Window, start: int, end: int) -> None:
    """Stand on words of the text that is open (code points)."""
    w.page.reader.select(start, end)
    w.page.refresh_cursor()


def _stand_where_made(w: Window, id: str) -> None:
    session = w.session
    item = session.library.desk.items([id]).get(id)
    if item is None or item.highlight is None:
        w.status.say(tr("The highlight was removed; the article is open."))
        return
    version = item.highlight.made_on if item.lost else ""
    if session.version != version:
        session.open_version(version)
    if session.version != version:
        # It could not be opened, which is said.
        return
    if not item.lost:
        select(w, item.highlight.start, item.highlight.end)
    else:
        select(w, item.highlight.quote.start, item.highlight.quote.end)
    if item.removed:
        w.status.say(tr("The highlight was removed; the article is open."))
    elif item.lost:
        said = tr("The text it was made on: {text_it_was_made_on|Ctrl+Shift+V} goes back.")
        w.status.say(w.told(said))
