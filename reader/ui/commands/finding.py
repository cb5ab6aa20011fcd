"""Verbs for finding things: the library, this text, any action."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model.article import Row
from reader.model.query import parse
from reader.ui.choice import Choice
from reader.ui.places import all_places

if TYPE_CHECKING:
    from reader.ui.window import Window


def search_library(w: Window) -> None:
    """Search all articles, highlights, notes and tags."""
    w.finder.begin_search()


def find_here(w: Window) -> None:
    """Find words in this text; F3 goes on to the next place."""
    w.finder.begin_find()


def palette(w: Window) -> None:
    """Find any action, place, tag or article by a few letters."""
    actions = [
        Choice(a.title, partial(w.run, a.name), key=a.keys_text, also=a.menu)
        for a in w.actions_by_name.values()
        if a.name != "palette" and w.can(a)
    ]
    places = [
        Choice(p.name, partial(w.opening.open_place, p), detail=f"{p.articles} articles")
        for p in all_places(w.session.library)
        if p.depth
    ]
    w.choose("Do, or go to …", actions + places, more=partial(_articles, w))


def keys(w: Window) -> None:
    """Show the keys of the pane you are in."""
    w.menus.show_keys()


def about(w: Window) -> None:
    """Say which version this is and where the library lies."""
    w.menus.say_about()


def _articles(w: Window, typed: str) -> list[Choice]:
    hits = w.session.library.search.find(parse(f"{typed}*"), limit=8).hits
    rows: list[Row] = [w.session.library.articles.row(hit.id) for hit in hits]
    return [Choice(row.heading, partial(w.opening.open_article, row.id), detail=row.source) for row in rows]
