"""From a line of the concordance into its text, and back to the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.hits import ranges
from reader.ui.concordance_state import concordance_of
from reader.ui.trail import trail_of

if TYPE_CHECKING:
    from reader.library.concordance import Shown
    from reader.ui.concordance import ConcordanceView
    from reader.ui.window import Window


def open_at_line(w: Window, view: ConcordanceView) -> bool:
    """Open the article of the line stood on with the cursor on its sentence, the words lit; False where it
    cannot be opened."""
    from reader.ui.concordance import open_concordance

    line = view.standing
    if line is None:
        return False
    trail_of(w).mark(lambda: open_concordance(w))
    view.leave()
    w.opening.open_article(line.row.id)
    reading = w.session.reading
    if reading is None or reading.row.id != line.row.id:
        return False
    w.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    w.page.go_to(_place(w, line))
    if w.page.content:
        w.page.set_hits(ranges(w.page.content.text, concordance_of(w).query.terms))
    return True


def _place(w: Window, line: Shown) -> int:
    """Where the words of a line begin in the text that is open (code points)."""
    reading = w.session.reading
    assert reading is not None
    if line.titled:
        return 0
    if reading.version.id == line.version:
        return line.start
    from reader.services.versions import same_place

    before = w.session.library.articles.reading(line.row.id, line.version).version.text
    return same_place(before, line.start, reading.version.text)
