"""Verbs of the view of tags."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.library import tag_overview
from reader.model.query import condition
from reader.model.wording import tr
from reader.ui import retagging
from reader.ui.choice import Choice
from reader.ui.commands.going import uncover
from reader.ui.commands.selecting import articles
from reader.ui.places import search_place, tag_place

if TYPE_CHECKING:
    from reader.library.tag_overview import TagRow
    from reader.ui.tags_view import TagsView
    from reader.ui.window import Window


def go_tags(w: Window) -> None:
    """Show all tags with what carries them: to open, rename, join, colour, pin or delete them."""
    from reader.ui.tags_view import TagsView

    if uncover(w, "tags"):
        return
    view = TagsView(w)
    w.keys.watch(view.field)
    view.open(view.list)


def next_tag(w: Window) -> None:
    """Go to the next tag."""
    _view(w).step(w.keys.count)


def previous_tag(w: Window) -> None:
    """Go to the tag above."""
    _view(w).step(-w.keys.count)


def open_tag(w: Window) -> None:
    """Show the articles that carry this tag."""
    tag = _view(w).current
    place = tag_place(w.session.library, tag.name) if tag else None
    if place is not None:
        w.opening.open_place(place)
    elif tag:
        w.status.say(tr("Nothing carries “{tag}”.", tag=tag.name))


def export_tag(w: Window) -> None:
    """Export the notes on what carries this tag: see the files first."""
    from reader.ui.commands.exporting import export_scope_of
    from reader.ui.export_scope import of_tag

    tag = _view(w).current
    if tag:
        export_scope_of(w, of_tag(tag.name))


def rename_tag(w: Window) -> None:
    """Give this tag another name, wherever it is; the name of another tag makes one of the two."""
    tag = _view(w).current
    if tag:
        retagging.rename(w, tag.name)


def merge_tags(w: Window) -> None:
    """Make one tag of this one, or of all that are selected, and another."""
    meant = _view(w).meant
    if meant:
        retagging.merge(w, meant)


def delete_tags(w: Window) -> None:
    """Take this tag, or all that are selected, off everything."""
    meant = _view(w).meant
    if meant:
        retagging.delete(w, meant)


def color_tags(w: Window) -> None:
    """Give this tag, or all that are selected, a colour."""
    meant = _view(w).meant
    if meant:
        retagging.color(w, meant)


def pin_this_tag(w: Window) -> None:
    """Pin this tag to the next free number, so that Alt and the number put it on; or take its number off."""
    from reader.ui.commands.tagging import turn_pin

    tag = _view(w).current
    if tag:
        turn_pin(w, tag.name)


def select_tag(w: Window) -> None:
    """Select this tag, or no longer; joining, colouring and deleting then mean all that are selected."""
    _view(w).pick()


def sort_tags(w: Window) -> None:
    """Show the tags by name, the most used first, or those used last first."""
    _view(w).sort()


def find_tag(w: Window) -> None:
    """Type a few letters of a tag."""
    _view(w).begin_finding()


def tags_together(w: Window) -> None:
    """Choose among the tags that occur with this one; the articles with both are shown."""
    tag = _view(w).current
    if tag is None:
        return
    found = tag_overview.together(w.session.library, tag.name)
    if not found:
        w.status.say(tr("“{tag}” occurs with no other tag.", tag=tag.name))
        return
    rows = [Choice(other, partial(_both, w, tag, other), articles(n)) for other, n in found]
    w.choose(tr("With “{tag}” and …", tag=tag.name), rows)


def _both(w: Window, tag: TagRow, other: str) -> None:
    w.opening.open_place(search_place(f"{condition('tag', tag.name)} {condition('tag', other)}"))


def _view(w: Window) -> TagsView:
    from reader.ui.tags_view import TagsView

    view = w.views["tags"]
    assert isinstance(view, TagsView)
    return view
