"""Verbs for finding things: the library, this text, any action."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.model.wording import tr
from reader.ui.panes import Field

if TYPE_CHECKING:
    from reader.ui.window import Window


def search_library(w: Window) -> None:
    """Search all articles, highlights, notes and tags."""
    w.finder.begin_search()


def find_here(w: Window) -> None:
    """Find words in this text; F3 goes on to the next place."""
    w.finder.begin_find()


def search_selection(w: Window) -> None:
    """Search the library for the selected words, or for the sentence you are reading."""
    start, end = w.page.reader.range
    if w.page.content and start < end:
        w.finder.search_for(w.page.content.text[start:end])


def search_language(w: Window) -> None:
    """Show what can be typed into a search; Return puts it into the field."""
    focus = QApplication.focusWidget()
    # The other fields have the same keys and a language of their own, or none.
    if isinstance(focus, Field) and focus is not w.list_pane.search_field:
        w.run("open_help")
        return
    from reader.model.query_language import LANGUAGE
    from reader.ui.choice import Choice

    rows = [
        Choice(typed, partial(_type, w, typed), tr(form.finds), also=" ".join(form.typed))
        for form in LANGUAGE
        for typed in form.typed
    ]
    w.choose(tr("What can be typed into a search"), rows)


def palette(w: Window) -> None:
    """Find any action, place, tag or article by a few letters."""
    from reader.ui.palette import open_palette

    open_palette(w)


def keys(w: Window) -> None:
    """Show the keys of the pane you are in."""
    w.menus.show_keys()


def about(w: Window) -> None:
    """Say which version this is and where the library lies."""
    w.menus.say_about()


def _type(w: Window, words: str) -> None:
    """Put words into the search field, behind what stands there."""
    field = w.list_pane.search_field
    before = field.text().rstrip() if w.finder.searching else ""
    w.finder.begin_search()
    field.setText(f"{before} {words}".lstrip())
    field.setFocus()
    field.setCursorPosition(len(field.text()))
    field.textEdited.emit(field.text())
