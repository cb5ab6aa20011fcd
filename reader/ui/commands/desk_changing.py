"""Verbs that change what is on the desk: all that is selected, else the item stood on, as one undo step.

Of very many items no more is read than an act needs to know.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial, reduce
from typing import TYPE_CHECKING

from reader.model.change import Change
from reader.model.highlight import COLORS
from reader.model.wording import number, tr, tr_n
from reader.ui import bulk, color_words
from reader.ui.citing import beginning
from reader.ui.commands.desk import view_of
from reader.ui.commands.tagging import choose_tags

if TYPE_CHECKING:
    from reader.library.desk import Chosen
    from reader.library.desk_acts import Meant, Part
    from reader.ui.window import Window

#: What is done to more items than these is done away from the UI thread.
_AT_ONCE = 60
#: Of very many so many are done at a time, some 100 to 200 ms: what is written meanwhile waits for no more.
_PART = 250


def desk_yellow(w: Window) -> None:
    """Make the highlight yellow."""
    _recolor(w, 0)


def desk_green(w: Window) -> None:
    """Make the highlight green."""
    _recolor(w, 1)


def desk_blue(w: Window) -> None:
    """Make the highlight blue."""
    _recolor(w, 2)


def desk_pink(w: Window) -> None:
    """Make the highlight pink."""
    _recolor(w, 3)


def desk_purple(w: Window) -> None:
    """Make the highlight purple."""
    _recolor(w, 4)


def desk_remove(w: Window) -> None:
    """Remove the highlight or the note; among removed ones, bring it back."""
    from reader.library import desk_acts

    library, chosen = w.session.library, _chosen(w)

    def act(some: Sequence[Chosen], part: Part) -> Change:
        return desk_acts.remove(library, *_sorted_out(some), part=part)

    if chosen:
        _act(w, chosen, desk_acts.removal_label(*_sorted_out(chosen)), act, _told(w, chosen))


def _sorted_out(chosen: Sequence[Chosen]) -> tuple[Meant, Meant, tuple[str, ...]]:
    """What is to be removed, what brought back, and the articles to be taken from the trash."""
    thrown = dict.fromkeys(each.article for each in chosen if each.thrown and not each.removed)
    living = [each for each in chosen if not each.removed and not each.thrown]
    return _meant(living), _meant([each for each in chosen if each.removed]), tuple(thrown)


def _told(w: Window, chosen: Sequence[Chosen]) -> str:
    """What is said of a removal."""
    said = []
    living = [each for each in chosen if not each.removed and not each.thrown]
    gone = [each for each in chosen if each.removed]
    articles = {each.article for each in chosen if each.thrown and not each.removed}
    if living:
        removed = tr("{items} removed.", items=_named(w, living))
        back = tr_n(len(living), "{undo|Ctrl+Z} brings it back.", "{undo|Ctrl+Z} brings all back.")
        said.append(f"{removed} {w.told(back)}")
    if gone:
        said.append(tr("{items} brought back.", items=_named(w, gone)))
    if articles:
        said.append(tr_n(len(articles), "The article is taken back.", "{n} articles are back."))
    return " ".join(said)


def desk_tag(w: Window) -> None:
    """Tag what is chosen on the desk: type a few letters of a tag, or new ones; again takes one off."""
    chosen = _chosen(w)
    if chosen:
        carried, put = _carried(w, chosen), partial(_put, w, chosen)
        toggle = partial(_toggle, w, chosen, carried)
        choose_tags(w, tr("Tag {items}", items=_named(w, chosen)), carried, len(chosen), toggle, put)


def desk_put_on(w: Window, name: str) -> None:
    """Put a tag on what is chosen on the desk, or take it off where all of that carries it."""
    chosen = _chosen(w)
    if chosen:
        _toggle(w, chosen, _carried(w, chosen), name)


def _carried(w: Window, chosen: Sequence[Chosen]) -> dict[str, int]:
    about = _meant(chosen)
    return w.session.library.desk.carried(about.highlights, about.notes)


def _toggle(w: Window, chosen: Sequence[Chosen], carried: dict[str, int], name: str) -> None:
    if carried.get(name) == len(chosen):
        _put(w, chosen, (), (name,))
    else:
        _put(w, chosen, (name,))


def _put(w: Window, chosen: Sequence[Chosen], add: Sequence[str], take: Sequence[str] = ()) -> None:
    from reader.library import desk_acts

    library = w.session.library

    def act(some: Sequence[Chosen], part: Part) -> Change:
        return desk_acts.tag(library, _meant(some), add, take, part)

    said = reduce(
        lambda one, other: tr("{one} and {other}", one=one, other=other),
        (tr("“{name}”", name=name) for name in (*add, *take)),
    )
    items = _named(w, chosen)
    done = tr("{tags} taken off: {items}.", tags=said, items=items)
    if add:
        done = tr("{tags} put on: {items}.", tags=said, items=items)
    _act(w, chosen, desk_acts.label("Tag", _meant(chosen)), act, done)


def _chosen(w: Window) -> list[Chosen]:
    """What an act means: what is selected, else the item that is stood on."""
    view = view_of(w)
    ids = view.list.picked or ([view.standing.id] if view.standing else [])
    return w.session.library.desk.chosen(ids)


def _meant(chosen: Sequence[Chosen]) -> Meant:
    """What is chosen, as an act of the library names it."""
    from reader.library.desk_acts import Meant

    highlights = tuple(each.id for each in chosen if each.highlight)
    return Meant(highlights, tuple(each.id for each in chosen if not each.highlight))


def _act(
    w: Window,
    chosen: Sequence[Chosen],
    label: str,
    act: Callable[[Sequence[Chosen], Part], Change],
    said: str,
) -> None:
    """Do an act of the library on items as one undo step, then say what was done."""
    from reader.library.desk_acts import Part

    view_of(w).writing.finish()
    part = Part(f"desk {time.monotonic_ns()}", label)
    done: list[Chosen] = []

    def some_of_it(some: Sequence[Chosen]) -> Change:
        change = act(some, part)
        done.extend(some)
        return change

    def tell(change: Change) -> None:
        if len(done) < len(chosen) and change:
            back = w.told(tr("{undo|Ctrl+Z} takes it back."))
            far = tr(
                "Done to {done} of {all}, then stopped.", done=number(len(done)), all=number(len(chosen))
            )
            w.status.say(f"{far} {back}")
        elif change:
            w.status.say(said)

    # What stands on one article is done in one part, for each part brings all its articles up to date.
    items = sorted(chosen, key=lambda each: each.article)
    bulk.in_parts(w, some_of_it, items, tell, at_once=_AT_ONCE, part=_PART, what="highlights and notes")


def _recolor(w: Window, nth: int) -> None:
    from reader.library import desk_acts

    library, color = w.session.library, COLORS[nth]
    chosen = [each for each in _chosen(w) if each.highlight]
    if not chosen:
        w.status.say(tr("A note on an article has no colour."))
        return

    def act(some: Sequence[Chosen], part: Part) -> Change:
        return desk_acts.recolor(library, [each.id for each in some], color, part)

    said = tr_n(
        len(chosen),
        "{items} is {color} now.",
        "{items} are {color} now.",
        items=_named(w, chosen),
        color=color_words.amid(color),
    )
    _act(w, chosen, desk_acts.label("Recolour", _meant(chosen)), act, said)


def _named(w: Window, chosen: Sequence[Chosen]) -> str:
    """Items in a message: by their first words, or how many they are."""
    if len(chosen) > 1:
        if all(each.highlight for each in chosen):
            return tr_n(len(chosen), "{n} highlight", "{n} highlights")
        return tr_n(len(chosen), "{n} highlight or note", "{n} highlights and notes")
    (item,) = w.session.library.desk.items([chosen[0].id]).values()
    if item.highlight:
        return tr("Highlight {words}", words=beginning(item.highlight.quote.exact))
    return tr("Note {words}", words=beginning(item.words))
