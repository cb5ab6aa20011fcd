"""Tags are renamed, joined, coloured, deleted: asked for with what it would be about, done, told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from reader.library import retagging
from reader.model import tag as names
from reader.model.change import Change
from reader.ui import bulk
from reader.ui.ask_name import ask_name
from reader.ui.choice import Choice
from reader.ui.commands.selecting import articles
from reader.ui.places import TAG, tag_place

if TYPE_CHECKING:
    from reader.ui.window import Window


def rename(w: Window, old: str) -> None:
    """Ask for another name of a tag; one that is another tag's makes one of the two."""
    known = {names.folded(row.name): row for row in w.session.library.tags.all()}
    reach = _reach(w, [old])

    def answer(typed: str) -> Choice | None:
        new = names.tidy(typed)
        if not new:
            return None
        same = known.get(names.folded(new))
        if new == old:
            return Choice(new, _nothing, "as it is called now")
        joins = same is not None and names.folded(new) != names.folded(old)
        detail = f"joins the tag of that name, {reach}" if joins else f"new name, {reach}"
        return Choice(new, partial(_rename, w, old, new), detail)

    ask_name(w, f"Another name for the tag “{old}”", answer, old)


def merge(w: Window, olds: Sequence[str]) -> None:
    """Ask which tag these are to become."""
    gone = {names.folded(name) for name in olds} if len(olds) == 1 else set()
    what = f"“{olds[0]}”" if len(olds) == 1 else f"{len(olds)} tags"
    choices = [
        Choice(tag.name, partial(_merge, w, olds, tag.name), articles(tag.articles))
        for tag in w.session.library.tags.all()
        if names.folded(tag.name) not in gone
    ]
    known = {names.folded(choice.name) for choice in choices}

    def otherwise(typed: str) -> Choice | None:
        new = names.tidy(typed)
        fresh = bool(new) and names.folded(new) not in known
        return Choice(new, partial(_merge, w, olds, new), "a new tag") if fresh else None

    w.choose(f"Make one tag of {what} and …", choices, otherwise=otherwise)


def delete(w: Window, olds: Sequence[str]) -> None:
    """Ask whether tags are to be taken off everything."""
    what = f"“{olds[0]}”" if len(olds) == 1 else f"{len(olds)} tags"
    yes = Choice(f"Delete {what}", partial(_delete, w, olds), f"taken off {_reach(w, olds)}")
    prompt = w.told("The articles and highlights stay; {undo|Ctrl+Z} puts the tag back on them")
    w.choose(prompt, [yes, Choice("Leave it", _nothing)])


def color(w: Window, olds: Sequence[str]) -> None:
    """Ask for a colour."""
    tags = w.session.library.tags
    rows = [Choice(color.capitalize(), partial(_color, w, olds, color)) for color in names.TAG_COLORS]
    here = {tag.color for tag in tags.all() if tag.name in olds}
    what = f"“{olds[0]}”" if len(olds) == 1 else f"{len(olds)} tags"
    at = next(iter(here)).capitalize() if len(here) == 1 else ""
    w.choose(f"A colour for {what}", [*rows, Choice("No colour", partial(_color, w, olds, ""))], at=at)


def _reach(w: Window, olds: Sequence[str]) -> str:
    """What carries tags, in words: "12 articles, 3 highlights"."""
    each = [retagging.reach(w.session.library, name) for name in olds]
    on = sum(reach.articles for reach in each)
    marks = sum(reach.highlights for reach in each)
    said = [articles(on)]
    if marks:
        said.append("1 highlight" if marks == 1 else f"{marks:,} highlights")
    within = sum(reach.tags - 1 for reach in each)
    if within:
        said.append(f"with {within:,} in it")
    return ", ".join(said)


def _rename(w: Window, old: str, new: str) -> None:
    inside = [tag.name for tag in w.session.library.tags.all() if names.is_in(tag.name, old)]

    def done(change: Change) -> None:
        for name in inside:
            w.session.arranging.follow(f"{TAG}{name}", f"{TAG}{names.moved(name, old, new)}")
        _follow(w, old, new)
        _tell(w, change, f"“{old}” is called “{new}” now")

    _do(w, [old], lambda: retagging.rename(w.session.library, old, new), done)


def _merge(w: Window, olds: Sequence[str], into: str) -> None:
    def done(change: Change) -> None:
        for old in olds:
            _follow(w, old, into)
        what = f"“{olds[0]}”" if len(olds) == 1 else f"{len(olds)} tags"
        _tell(w, change, f"{what} and “{into}” are one tag now")

    _do(w, olds, lambda: retagging.merge(w.session.library, olds, into), done)


def _delete(w: Window, olds: Sequence[str]) -> None:
    def done(change: Change) -> None:
        here = w.session.place
        if here.key.startswith(TAG) and tag_place(w.session.library, here.name) is None:
            w.opening.open_place_by_key("inbox")
        _tell(w, change, f"“{olds[0]}” is deleted" if len(olds) == 1 else f"{len(olds)} tags are deleted")

    _do(w, olds, lambda: retagging.delete(w.session.library, olds), done)


def _color(w: Window, olds: Sequence[str], color: str) -> None:
    w.session.write(partial(retagging.color, w.session.library, olds, color))


def _do(w: Window, olds: Sequence[str], act: Callable[[], Change], done: bulk.Done) -> None:
    reach = sum(retagging.reach(w.session.library, name).articles for name in olds)
    bulk.mark(w, act, done, articles=reach)


def _follow(w: Window, old: str, new: str) -> None:
    """Where the list shows a tag that is called something else now, show it by that name; and stand on it in
    the view of tags."""
    from reader.ui.saved import Saved
    from reader.ui.tags_view import TagsView

    view = w.views.get("tags")
    if isinstance(view, TagsView):
        view.stand_on_tag(new)
    kept = w.findChild(Saved)
    if kept is not None:
        kept.renamed(old, new)
    here = w.session.place
    if here.key.startswith(TAG) and names.is_in(here.name, old):
        place = tag_place(w.session.library, names.moved(here.name, old, new))
        if place is not None:
            w.session.place = place
            w.opening.show_list()
            w.sources.stand_on(place.key)


def _tell(w: Window, change: Change, said: str) -> None:
    if change:
        n = len(change.articles)
        back = w.told("{undo|Ctrl+Z} takes it back.")
        w.status.say(f"{said}, on {articles(n)}. {back}" if n else f"{said}. {back}")


def _nothing() -> None:
    """The answer of a reader who leaves it."""
