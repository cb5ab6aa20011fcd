"""Verbs of the caret: walking the text by letter, word and line, selecting exactly, and acting on that.

The motions are vim's. Each goes as often as the digits before it say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from reader.model.units import Unit
from reader.ui.commands import annotating, tagging

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.highlight import Highlight
    from reader.ui.caret import Caret
    from reader.ui.window import Window

Move = QTextCursor.MoveOperation


def caret_mode(w: Window) -> None:
    """Put a caret into the text, to select exactly: by letter, word or line. Esc takes it away."""
    from reader.ui.caret import Caret

    w.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if w.page.content and w.page.content.blocks and w.page.caret is None:
        w.page.caret = Caret(w.page)
        w.page.refresh_cursor(follow=False)
        w.page.show_place(w.page.caret.offset)


def leave_caret(w: Window) -> None:
    """Take the caret away; the reading cursor stands on the sentence where it stood."""
    w.page.drop_caret()


def caret_left(w: Window) -> None:
    """Go a letter to the left."""
    _caret(w).move(Move.Left, w.keys.count)


def caret_right(w: Window) -> None:
    """Go a letter to the right."""
    _caret(w).move(Move.Right, w.keys.count)


def caret_down(w: Window) -> None:
    """Go a line down, as the lines stand on the screen."""
    _caret(w).move(Move.Down, w.keys.count)


def caret_up(w: Window) -> None:
    """Go a line up, as the lines stand on the screen."""
    _caret(w).move(Move.Up, w.keys.count)


def caret_word(w: Window) -> None:
    """Go to the beginning of the next word."""
    _caret(w).forward(Unit.WORD, w.keys.count)


def caret_word_back(w: Window) -> None:
    """Go to the beginning of this word, then of the one before."""
    _caret(w).back(Unit.WORD, w.keys.count)


def caret_word_end(w: Window) -> None:
    """Go to the end of this word, then of the next one."""
    _caret(w).to_end(Unit.WORD, w.keys.count)


def caret_line_start(w: Window) -> None:
    """Go to the beginning of the line."""
    _caret(w).move(Move.StartOfLine)


def caret_line_end(w: Window) -> None:
    """Go to the end of the line."""
    _caret(w).move(Move.EndOfLine)


def caret_sentence(w: Window) -> None:
    """Go to the beginning of the next sentence."""
    _caret(w).forward(Unit.SENTENCE, w.keys.count)


def caret_sentence_back(w: Window) -> None:
    """Go to the beginning of this sentence, then of the one before."""
    _caret(w).back(Unit.SENTENCE, w.keys.count)


def caret_paragraph(w: Window) -> None:
    """Go to the beginning of the next paragraph."""
    _caret(w).forward(Unit.PARAGRAPH, w.keys.count)


def caret_paragraph_back(w: Window) -> None:
    """Go to the beginning of this paragraph, then of the one before."""
    _caret(w).back(Unit.PARAGRAPH, w.keys.count)


def caret_top(w: Window) -> None:
    """Go to the first letter of the text."""
    _caret(w).to_top()


def caret_bottom(w: Window) -> None:
    """Go to the last letter of the text."""
    _caret(w).to_bottom()


def caret_select(w: Window) -> None:
    """Select from here on; the same key again drops what is selected."""
    _caret(w).select()


def caret_select_lines(w: Window) -> None:
    """Select whole lines from here on; the same key again drops them."""
    _caret(w).select(whole_lines=True)


def caret_select_sentence(w: Window) -> None:
    """Select the sentence; again, the next one too."""
    _caret(w).take_sentence(w.keys.count)


def caret_swap_ends(w: Window) -> None:
    """Go to the other end of what is selected, to move that one."""
    _caret(w).swap_ends()


def caret_drop(w: Window) -> None:
    """Drop what is selected; the caret stays."""
    _caret(w).drop()


def caret_select_left(w: Window) -> None:
    """Select a letter to the left."""
    _extend(w, lambda caret: caret.move(Move.Left, w.keys.count))


def caret_select_right(w: Window) -> None:
    """Select a letter to the right."""
    _extend(w, lambda caret: caret.move(Move.Right, w.keys.count))


def caret_select_up(w: Window) -> None:
    """Select a line up."""
    _extend(w, lambda caret: caret.move(Move.Up, w.keys.count))


def caret_select_down(w: Window) -> None:
    """Select a line down."""
    _extend(w, lambda caret: caret.move(Move.Down, w.keys.count))


def caret_select_word(w: Window) -> None:
    """Select to the end of this word, then of the next one."""
    _extend(w, lambda caret: caret.to_end(Unit.WORD, w.keys.count))


def caret_select_word_back(w: Window) -> None:
    """Select to the beginning of this word, then of the one before."""
    _extend(w, lambda caret: caret.back(Unit.WORD, w.keys.count))


def caret_highlight(w: Window) -> None:
    """Highlight what is selected, or the sentence where nothing is."""
    annotating.highlight(w)
    _caret(w).drop()


def caret_note(w: Window) -> None:
    """Write a note on what is selected; it is highlighted first."""
    here = _highlighted(w)
    _caret(w).drop()
    if here:
        w.write_note(here.id)


def caret_tag(w: Window) -> None:
    """Tag what is selected; it is highlighted first."""
    if _highlighted(w):
        tagging.tag_highlight(w)
    _caret(w).drop()


def caret_color_1(w: Window) -> None:
    """Highlight what is selected in yellow."""
    _paint(w, annotating.color_1)


def caret_color_2(w: Window) -> None:
    """Highlight what is selected in green."""
    _paint(w, annotating.color_2)


def caret_color_3(w: Window) -> None:
    """Highlight what is selected in blue."""
    _paint(w, annotating.color_3)


def caret_color_4(w: Window) -> None:
    """Highlight what is selected in pink."""
    _paint(w, annotating.color_4)


def caret_color_5(w: Window) -> None:
    """Highlight what is selected in purple."""
    _paint(w, annotating.color_5)


def _caret(w: Window) -> Caret:
    assert w.page.caret, "the rows need a caret"
    return w.page.caret


def _extend(w: Window, move: Callable[[Caret], None]) -> None:
    caret = _caret(w)
    caret.extend()
    move(caret)


def _highlighted(w: Window) -> Highlight | None:
    """The highlight on just what is selected, made if there is none; on a sentence, any that stands there."""
    here = w.page.highlight_here()
    exactly = here is not None and (here.start, here.end) == w.page.reader.range
    if here is None or (_caret(w).selecting and not exactly):
        annotating.highlight(w)
    return w.page.highlight_here()


def _paint(w: Window, paint: Callable[[Window], None]) -> None:
    paint(w)
    _caret(w).drop()
