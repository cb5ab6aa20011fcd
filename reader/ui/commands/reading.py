"""Verbs for moving in the text with the reading cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.units import Unit
from reader.model.wording import tr
from reader.ui import scrolling

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.highlight import Highlight
    from reader.ui.cursor import SentenceCursor
    from reader.ui.window import Window


def next_sentence(w: Window) -> None:
    """Move the cursor to the next sentence, whichever way the script runs; after scrolling by hand, to the
    first that is seen."""
    _move(w, lambda cursor: cursor.step(w.keys.count), tr("The text ends here."))


def previous_sentence(w: Window) -> None:
    """Move the cursor to the sentence before; after scrolling by hand, to the first that is seen."""
    _move(w, lambda cursor: cursor.step(-w.keys.count), tr("The text begins here."))


def next_paragraph(w: Window) -> None:
    """Move the cursor to the next paragraph."""
    _move(w, lambda cursor: cursor.step_block(w.keys.count), tr("This is the last paragraph."))


def previous_paragraph(w: Window) -> None:
    """Move the cursor to the start of this paragraph, then to the one before."""
    _move(w, lambda cursor: cursor.step_block(-w.keys.count), tr("The text begins here."))


def text_top(w: Window) -> None:
    """Go to the beginning of the text."""
    w.page.reader.go_to(0)
    w.page.refresh_cursor()


def text_end(w: Window) -> None:
    """Go to the last sentence."""
    w.page.reader.last()
    w.page.refresh_cursor()


def page_down(w: Window) -> None:
    """Scroll the text down by a page."""
    scrolling.by_page(w.page, 1)


def page_up(w: Window) -> None:
    """Scroll the text up by a page."""
    scrolling.by_page(w.page, -1)


def grow_sentence(w: Window) -> None:
    """Take the next sentence into the selection."""
    _at_end(w, lambda cursor: cursor.grow(Unit.SENTENCE))


def shrink_sentence(w: Window) -> None:
    """Give the last sentence of the selection back."""
    _at_end(w, lambda cursor: cursor.shrink(Unit.SENTENCE))


def grow_paragraph(w: Window) -> None:
    """Take the rest of the paragraph, then the next one, into the selection."""
    _at_end(w, lambda cursor: cursor.grow(Unit.PARAGRAPH))


def shrink_paragraph(w: Window) -> None:
    """Give the last paragraph of the selection back."""
    _at_end(w, lambda cursor: cursor.shrink(Unit.PARAGRAPH))


def grow_word(w: Window) -> None:
    """Take the next word into the selection."""
    _at_end(w, lambda cursor: cursor.grow(Unit.WORD))


def shrink_word(w: Window) -> None:
    """Give the last word of the selection back; it may become less than a sentence."""
    _at_end(w, lambda cursor: cursor.shrink(Unit.WORD))


def start_word_earlier(w: Window) -> None:
    """Begin the selection a word earlier."""
    _at_start(w, lambda cursor: cursor.start_earlier(Unit.WORD))


def start_word_later(w: Window) -> None:
    """Begin the selection a word later; it may become less than a sentence."""
    _at_start(w, lambda cursor: cursor.start_later(Unit.WORD))


def start_sentence_earlier(w: Window) -> None:
    """Begin the selection a sentence earlier."""
    _at_start(w, lambda cursor: cursor.start_earlier(Unit.SENTENCE))


def start_sentence_later(w: Window) -> None:
    """Begin the selection a sentence later."""
    _at_start(w, lambda cursor: cursor.start_later(Unit.SENTENCE))


def widen(w: Window) -> None:
    """Select the paragraph of the sentence; again, the whole text."""
    w.page.reader.widen()
    w.page.refresh_cursor(follow=False)


def narrow(w: Window) -> None:
    """Go back from the whole text to the paragraph, from there to the sentence."""
    w.page.reader.narrow()
    w.page.refresh_cursor(follow=False)


def select_text(w: Window) -> None:
    """Select the whole text."""
    w.page.reader.select_all()
    w.page.refresh_cursor(follow=False)


def next_highlight(w: Window) -> None:
    """Go to the next highlight of this article; in the notes to the next card, lost ones too."""
    if w.notes.hasFocus():
        _stand_on_card(w, w.keys.count, tr("This was the last card."))
        return
    here = w.page.reader.range
    after = [h for h in w.page.anchored() if (h.start, h.end) > here]
    _stand(w, after[: w.keys.count][-1:], tr("This was the last highlight."))


def previous_highlight(w: Window) -> None:
    """Go to the highlight before; in the notes to the card above."""
    if w.notes.hasFocus():
        _stand_on_card(w, -w.keys.count, tr("This was the first card."))
        return
    here = w.page.reader.range
    before = [h for h in w.page.anchored() if (h.start, h.end) < here]
    _stand(w, before[-w.keys.count :][:1], tr("This was the first highlight."))


def first_highlight(w: Window) -> None:
    """Go to the first highlight of this article; in the notes to its card, lost ones too."""
    _stand_at_end(w, 0)


def last_highlight(w: Window) -> None:
    """Go to the last highlight of this article; in the notes to its card, lost ones too."""
    _stand_at_end(w, -1)


def next_hit(w: Window) -> None:
    """Go to the next place that was found: in this text, in its notes, then in the next article found."""
    w.finder.hits.step(1)


def previous_hit(w: Window) -> None:
    """Go to the place found before this one, in this article or the one before."""
    w.finder.hits.step(-1)


def toggle_paragraphs(w: Window) -> None:
    """Show the text in reading paragraphs, or exactly as it was captured."""
    w.settings.set("reading/paragraphs", not w.settings.get("reading/paragraphs"))
    w.opening.redraw_article()
    inferred = w.settings.get("reading/paragraphs")
    w.status.say(tr("Reading paragraphs.") if inferred else tr("The text as it was captured."))


def _stand(w: Window, found: list[Highlight], past: str) -> None:
    if found:
        w.page.reader.select(found[0].start, found[0].end)
        w.page.refresh_cursor()
    else:
        w.status.say(past if w.page.anchored() else tr("No highlight stands in this text."))


def _stand_at_end(w: Window, n: int) -> None:
    """Go to the first (0) or the last (-1) highlight: of the cards where the notes are in focus, else of the
    text."""
    cards = w.notes.order() if w.notes.hasFocus() else []
    if cards:
        w.notes.picked.emit(cards[n])
    else:
        _stand(w, w.page.anchored()[n:][:1], "")


def _stand_on_card(w: Window, by: int, past: str) -> None:
    """Go by so many cards of the notes; the text goes along where a card's words stand in it."""
    key = w.notes.step(by)
    if key is None:
        w.status.say(past)
        return
    w.notes.picked.emit(key)


def _move(w: Window, move: Callable[[SentenceCursor], bool], end: str) -> None:
    """Move the cursor; one that was left behind by scrolling goes to what is seen, and no further."""
    if w.page.catch_up():
        return
    inside = move(w.page.reader)
    w.page.refresh_cursor()
    if not inside:
        w.status.say(end)


def _at_end(w: Window, change: Callable[[SentenceCursor], None]) -> None:
    change(w.page.reader)
    w.page.refresh_cursor(follow=False)
    w.page.show_place(w.page.reader.range[1])


def _at_start(w: Window, change: Callable[[SentenceCursor], None]) -> None:
    change(w.page.reader)
    w.page.refresh_cursor(follow=False)
    w.page.show_place(w.page.reader.range[0])
