"""Tags are renamed, joined, coloured, deleted: asked for with what it would be about, done, told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from reader.library import retagging
from reader.model import tag as names
from reader.model.change import Change
from reader.model.wording import tr, tr_n
from reader.ui import bulk
from reader.ui.arranging import show_places
from reader.ui.ask_name import ask_name
from reader.ui.choice import Choice
from reader.ui.color_words import titled
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
            return Choice(new, _nothing, tr("as it is called now"))
        joins = same is not None and names.folded(new) != names.folded(old)
        if joins:
            detail = tr("joins the tag of that name, {reach}", reach=reach)
        else:
            detail = tr("new name, {reach}", reach=reach)
        return Choice(new, partial(_rename, w, old, new), detail)

    ask_name(w, tr("Another name for the tag “{tag}”", tag=old), answer, old)


def merge(w: Window, olds: Sequence[str]) -> None:
    """Ask which tag these are to become."""
    gone = {names.folded(name) for name in olds} if len(olds) == 1 else set()
    if len(olds) == 1:
        prompt = tr("Make one tag of “{tag}” and …", tag=olds[0])
    else:
        prompt = tr_n(len(olds), "Make one tag of {n} tag and …", "Make one tag of {n} tags and …")
    choices = [
        Choice(tag.name, partial(_merge, w, olds, tag.name), articles(tag.articles))
        for tag in w.session.library.tags.all()
        if names.folded(tag.name) not in gone
    ]
    known = {names.folded(choice.name) for choice in choices}

    def otherwise(typed: str) -> Choice | None:
        new = names.tidy(typed)
        fresh = bool(new) and names.folded(new) not in known
        return Choice(new, partial(_merge, w, olds, new), tr("a new tag")) if fresh else None

    w.choose(prompt, choices, otherwise=otherwise)


def delete(w: Window, olds: Sequence[str]) -> None:
    """Ask whether tags are to be taken off everything."""
    if len(olds) == 1:
        words = tr("Delete “{tag}”", tag=olds[0])
    else:
        words = tr_n(len(olds), "Delete {n} tag", "Delete {n} tags")
    yes = Choice(words, partial(_delete, w, olds), tr("taken off {reach}", reach=_reach(w, olds)))
    prompt = w.told(tr("The articles and highlights stay; {undo|Ctrl+Z} puts the tag back on them"))
    w.choose(prompt, [yes, Choice(tr("Leave it"), _nothing)])


def color(w: Window, olds: Sequence[str]) -> None:
    """Ask for a colour."""
    tags = w.session.library.tags
    rows = [Choice(titled(color), partial(_color, w, olds, color)) for color in names.TAG_COLORS]
    here = {tag.color for tag in tags.all() if tag.name in olds}
    if len(olds) == 1:
        prompt = tr("A colour for “{tag}”", tag=olds[0])
    else:
        prompt = tr_n(len(olds), "A colour for {n} tag", "A colour for {n} tags")
    at = titled(next(iter(here))) if len(here) == 1 else ""
    w.choose(prompt, [*rows, Choice(tr("No colour"), partial(_color, w, olds, ""))], at=at)


def _reach(w: Window, olds: Sequence[str]) -> str:
    """What carries tags, in words: "12 articles, 3 highlights"."""
    each = [retagging.reach(w.session.library, name) for name in olds]
    on = sum(reach.articles for reach in each)
    marks = sum(reach.highlights for reach in each)
    said = [articles(on)]
    if marks:
        said.append(tr_n(marks, "{n} highlight", "{n} highlights"))
    within = sum(reach.tags - 1 for reach in each)
    if within:
        said.append(tr_n(within, "with {n} in it", "with {n} in it"))
    return ", ".join(said)


def _rename(w: Window, old: str, new: str) -> None:
    inside = [tag.name for tag in w.session.library.tags.all() if names.is_in(tag.name, old)]

    def done(change: Change) -> None:
        for name in inside:
            w.session.arranging.follow(f"{TAG}{name}", f"{TAG}{names.moved(name, old, new)}")
        show_places(w)
        _follow(w, old, new)

        def said(on: str) -> str:
            if on:
                return tr("“{old}” is called “{new}” now, on {articles}.", old=old, new=new, articles=on)
            return tr("“{old}” is called “{new}” now.", old=old, new=new)

        _tell(w, change, said)

    _do(w, [old], lambda: retagging.rename(w.session.library, old, new), done)


def _merge(w: Window, olds: Sequence[str], into: str) -> None:
    def done(change: Change) -> None:
        for old in olds:
            _follow(w, old, into)
        many = tr_n(len(olds), "{n} tag", "{n} tags")
        what = tr("“{tag}”", tag=olds[0]) if len(olds) == 1 else many

        def said(on: str) -> str:
            if on:
                return tr(
                    "{tags} and “{into}” are one tag now, on {articles}.", tags=what, into=into, articles=on
                )
            return tr("{tags} and “{into}” are one tag now.", tags=what, into=into)

        _tell(w, change, said)

    _do(w, olds, lambda: retagging.merge(w.session.library, olds, into), done)


def _delete(w: Window, olds: Sequence[str]) -> None:
    def done(change: Change) -> None:
        here = w.session.place
        if here.key.startswith(TAG) and tag_place(w.session.library, here.name) is None:
            w.opening.open_place_by_key("inbox")
        _tell(w, change, partial(_deleted, olds))

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


def _deleted(olds: Sequence[str], on: str) -> str:
    n = len(olds)
    if n == 1 and on:
        return tr("“{tag}” is deleted, on {articles}.", tag=olds[0], articles=on)
    if n == 1:
        return tr("“{tag}” is deleted.", tag=olds[0])
    if on:
        return tr_n(
            n, "{n} tag is deleted, on {articles}.", "{n} tags are deleted, on {articles}.", articles=on
        )
    return tr_n(n, "{n} tag is deleted.", "{n} tags are deleted.")


def _tell(w: Window, change: Change, said: Callable[[str], str]) -> None:
    """Say what was done: `said` gets on how many articles in words, "" for none."""
    if change:
        n = len(change.articles)
        back = w.told(tr("{undo|Ctrl+Z} takes it back."))
        w.status.say(f"{said(articles(n) if n else '')} {back}")


def _nothing() -> None:
    """The answer of a reader who leaves it."""
