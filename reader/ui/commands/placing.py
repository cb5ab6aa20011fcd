"""Verbs for the places of the source pane: folding the tree of tags, renaming, deleting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.model.change import Change
from reader.model.wording import tr
from reader.ui.arranging import show_places
from reader.ui.choice import Choice
from reader.ui.places import SAVED, TAG, all_places

if TYPE_CHECKING:
    from reader.ui.window import Window


def fold_place(w: Window) -> None:
    """Hide the tags that lie in this one; in a tag that holds none, go to the one it lies in."""
    place = w.sources.current
    if place is not None and place.holds and not place.folded:
        _fold(w, [place.key], on=True)
    elif place is not None:
        above = w.sources.above(place)
        if above:
            w.opening.open_place(above)


def unfold_place(w: Window) -> None:
    """Show the tags that lie in this one; where there are none to show, go to the articles."""
    place = w.sources.current
    if place is not None and place.folded:
        _fold(w, [place.key], on=False)
    else:
        w.run("focus_list")


def fold_places(w: Window) -> None:
    """Hide all tags that lie in others."""
    _fold(w, [place.key for place in all_places(w.session.library) if place.holds], on=True)


def unfold_places(w: Window) -> None:
    """Show all tags that lie in others."""
    _fold(w, [place.key for place in all_places(w.session.library) if place.holds], on=False)


def rename_place(w: Window) -> None:
    """Give the tag, the saved search or the source another name; a tag's name changes wherever it is."""
    from reader.ui.ask_name import ask_name
    from reader.ui.retagging import rename

    place, library = w.sources.current or w.session.place, w.session.library
    prompt = tr("Another name for “{name}”", name=place.name)
    if place.key.startswith(TAG):
        rename(w, place.name)
    elif place.key.startswith(SAVED):
        id = place.key.removeprefix(SAVED)
        ask_name(w, prompt, partial(_renamed, w, partial(library.searches.rename, id)), place.name)
    elif place.query.source_key is not None:
        key = place.query.source_key
        ask_name(w, prompt, partial(_renamed, w, partial(library.sources.rename, key)), place.name)
    else:
        words = tr(
            "“{name}” keeps its name; tags, saved searches and sources can be renamed.", name=place.name
        )
        w.status.say(words)


def delete_place(w: Window) -> None:
    """Delete the tag everywhere, or the saved search; undo brings it back."""
    place = w.sources.current or w.session.place
    if place.key.startswith(TAG):
        from reader.ui.retagging import delete

        delete(w, [place.name])
    elif place.key.startswith(SAVED):
        from reader.ui.commands.searches import forget

        forget(w, place.key.removeprefix(SAVED))
    else:
        w.status.say(tr("“{name}” stays; tags and saved searches can be deleted.", name=place.name))


def _renamed(w: Window, rename: Callable[[str], Change], name: str) -> Choice:
    return Choice(name, lambda: _write(w, lambda: rename(name)), tr("its name from now on"))


def _write(w: Window, act: Callable[[], Change]) -> None:
    w.session.write(act)


def _fold(w: Window, keys: list[str], *, on: bool) -> None:
    w.session.arranging.fold(keys, on=on)
    show_places(w)
