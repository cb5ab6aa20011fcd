"""Verbs for finding things: the library, this text, any action."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
