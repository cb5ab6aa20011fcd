"""Tagging on the notes desk: highlights get tags of their own; a note on an article shares the article's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.ui.commands.desk import act_on, meant, named, view_of
from reader.ui.commands.tagging import choose_tags

if TYPE_CHECKING:
    from reader.ui.window import Window


def desk_tag(w: Window) -> None:
    """Tag what is chosen on the desk: type a few letters of a tag, or new ones; again takes one off."""
    items = view_of(w).chosen
    carried = Counter(tag for item in items for tag in item.tags)

    def toggle(name: str) -> None:
        if carried[name] == len(items):
            put((), (name,))
        else:
            put((name,))

    def put(add: Sequence[str], take: Sequence[str] = ()) -> None:
        from reader.library import desk_acts

        library, about = w.session.library, meant(items)
        said = " and ".join(f"“{name}”" for name in (*add, *take))
        done = f"{said} {'put on' if add else 'taken off'}: {named(items)}."
        act_on(w, len(items), lambda: desk_acts.tag(library, about, add, take), done)

    prompt = f"Tag {named(items)}"
    choose_tags(w, prompt, dict(carried), len(items), toggle, put)
