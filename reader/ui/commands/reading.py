"""Verbs for moving in the text with the reading cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.highlight import Highlight
    from reader.ui.window import Window


def next_sentence(w: Window) -> None:
    """Move the cursor to the next sentence."""
    w.page.reader.step(1)
    w.page.refresh_cursor()


def previous_sentence(w: Window) -> None:
    """Move the cursor to the sentence before."""
    w.page.reader.step(-1)
    w.page.refresh_cursor()


def next_paragraph(w: Window) -> None:
    """Move the cursor to the next paragraph."""
    w.page.reader.step_block(1)
    w.page.refresh_cursor()


def previous_paragraph(w: Window) -> None:
    """Move the cursor to the start of this paragraph, then to the one before."""
    w.page.reader.step_block(-1)
    w.page.refresh_cursor()


def text_top(w: Window) -> None:
    """Go to the beginning of the text."""
    w.page.reader.go_to(0)
    w.page.verticalScrollBar().setValue(0)
    w.page.refresh_cursor()


def text_end(w: Window) -> None:
    """Go to the last sentence."""
    w.page.reader.last()
    w.page.refresh_cursor()


def page_down(w: Window) -> None:
    """Scroll the text down by a page."""
    w.page.scroll_page(1)


def page_up(w: Window) -> None:
    """Scroll the text up by a page."""
    w.page.scroll_page(-1)


def grow_sentence(w: Window) -> None:
    """Take the next sentence into the selection."""
    _grow(w, "sentence")


def shrink_sentence(w: Window) -> None:
    """Give the last sentence of the selection back."""
    _shrink(w, "sentence")


def grow_paragraph(w: Window) -> None:
    """Take the rest of the paragraph, then the next one, into the selection."""
    _grow(w, "block")


def shrink_paragraph(w: Window) -> None:
    """Give the last paragraph of the selection back."""
    _shrink(w, "block")


def grow_word(w: Window) -> None:
    """Take the next word into the selection."""
    _grow(w, "word")


def shrink_word(w: Window) -> None:
    """Give the last word of the selection back; it may become less than a sentence."""
    _shrink(w, "word")


def select_text(w: Window) -> None:
    """Select the whole text."""
    w.page.reader.select_all()
    w.page.refresh_cursor(follow=False)


def next_highlight(w: Window) -> None:
    """Go to the next highlight of this article."""
    after = [h for h in w.page.anchored() if (h.start, h.end) > w.page.reader.range]
    if after:
        _stand(w, after[0])


def previous_highlight(w: Window) -> None:
    """Go to the highlight before."""
    before = [h for h in w.page.anchored() if (h.start, h.end) < w.page.reader.range]
    if before:
        _stand(w, before[-1])


def next_hit(w: Window) -> None:
    """Go to the next place the search found in this text."""
    w.finder.step(1)


def previous_hit(w: Window) -> None:
    """Go to the place the search found before this one."""
    w.finder.step(-1)


def toggle_paragraphs(w: Window) -> None:
    """Show the text in reading paragraphs, or exactly as it was captured."""
    w.settings.set("reading/paragraphs", not w.settings.get("reading/paragraphs"))
    w.opening.redraw_article()
    inferred = w.settings.get("reading/paragraphs")
    w.status.say("Reading paragraphs." if inferred else "The text as it was captured.")


def _stand(w: Window, highlight: Highlight) -> None:
    w.page.reader.select(highlight.start, highlight.end)
    w.page.refresh_cursor()


def _grow(w: Window, unit: str) -> None:
    w.page.reader.grow(unit)
    w.page.refresh_cursor(follow=False)


def _shrink(w: Window, unit: str) -> None:
    w.page.reader.shrink(unit)
    w.page.refresh_cursor(follow=False)
