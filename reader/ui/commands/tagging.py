"""Verbs for tags: on the article or all that is selected, on a highlight, and pinned to a number."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial, reduce
from typing import TYPE_CHECKING

from reader.model.change import Change
from reader.model.query import Order, Query
from reader.model.tag import folded, tidy
from reader.model.wording import number as written
from reader.model.wording import tr, tr_n
from reader.ui import bulk
from reader.ui.choice import Choice
from reader.ui.commands import annotating
from reader.ui.commands.selecting import selected

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The numbers that tags are pinned to, by the action whose keys pin one in a chooser of tags.
_PINS = {f"pinned_tag_{number}": number for number in range(1, 10)}


def tag(w: Window) -> None:
    """Tag the article: type a few letters of a tag, or new ones with commas between; again takes one off."""
    about = _about(w)
    if about is None:
        return
    carried, of = w.session.library.tags.carried(about), _count(w, about)
    choices = _rows(w, {name: n for name, n in carried.items() if n}, of, partial(_toggle, w, about))
    prompt = tr("Tag this article") if of == 1 else tr_n(of, "Tag {n} article", "Tag {n} articles")
    otherwise = _new_tags({c.name for c in choices}, lambda names: _edit(w, about, add=names))
    w.choose(prompt, choices, otherwise=otherwise, on_key=partial(_pin_by_key, w))


def tag_highlight(w: Window) -> None:
    """Tag the highlight under the cursor: type a few letters of a tag, or a new one."""
    here = annotating.chosen(w)
    if not here:
        w.status.say(w.told(tr("No highlight stands here: {highlight|H} makes one.")))
        return
    tags = w.session.library.tags

    def set_to(names: Iterable[str]) -> None:
        w.session.write(lambda: tags.set_on_highlight(here.id, list(names)))

    def toggle(name: str) -> None:
        set_to([t for t in here.tags if t != name] if name in here.tags else [*here.tags, name])

    carried = dict.fromkeys(here.tags, 1)
    prompt = tr("Tag this highlight")
    choose_tags(w, prompt, carried, 1, toggle, lambda names: set_to([*here.tags, *names]))


def choose_tags(
    w: Window,
    prompt: str,
    carried: dict[str, int],
    of: int,
    toggle: Callable[[str], None],
    put: Callable[[list[str]], None],
) -> None:
    """Choose a tag to `toggle`, or type new ones to `put` on; `carried` says how many of the things that are
    tagged (`of`) carry each."""
    choices = _rows(w, carried, of, toggle)
    otherwise = _new_tags({c.name for c in choices}, put)
    w.choose(prompt, choices, otherwise=otherwise, on_key=partial(_pin_by_key, w))


def pin_tag(w: Window) -> None:
    """Give a tag a number from 1 to 9, so that Alt and the number put it on; or take its number off."""
    choices = _rows(w, {}, 0, partial(turn_pin, w))
    otherwise = _new_tags({c.name for c in choices}, lambda names: turn_pin(w, names[0]))
    w.choose(
        w.told(
            tr("Pin a tag: {pinned_tag_1|Alt+1} to {pinned_tag_9|Alt+9}, or Return for the next free one")
        ),
        choices,
        otherwise=otherwise,
        on_key=partial(_pin_by_key, w),
    )


def turn_pin(w: Window, name: str) -> None:
    """Give a tag the next free number, or take its number off."""
    pinned = {name: number for number, name in w.session.library.tags.pinned().items()}
    free = next((number for number in _PINS.values() if number not in pinned.values()), None)
    if name in pinned:
        _pin(w, name, None)
    elif free:
        _pin(w, name, free)
    else:
        w.status.say(tr("All nine numbers are taken. On the tag you want, press Alt and the number it gets."))


def pinned_tag_1(w: Window) -> None:
    """Put the tag that is pinned to 1 on the article, or on what is chosen on the desk; or take it off."""
    _pinned(w, 1)


def pinned_tag_2(w: Window) -> None:
    """Put the tag that is pinned to 2 on the article, or on what is chosen on the desk; or take it off."""
    _pinned(w, 2)


def pinned_tag_3(w: Window) -> None:
    """Put the tag that is pinned to 3 on the article, or on what is chosen on the desk; or take it off."""
    _pinned(w, 3)


def pinned_tag_4(w: Window) -> None:
    """Put the tag that is pinned to 4 on the article, or on what is chosen on the desk; or take it off."""
    _pinned(w, 4)


def pinned_tag_5(w: Window) -> None:
    """Put the tag that is pinned to 5 on the article, or on what is chosen on the desk; or take it off."""
    _pinned(w, 5)


def pinned_tag_6(w: Window) -> None:
    """Put the tag that is pinned to 6 on the article, or on what is chosen on the desk; or take it off."""
    _pinned(w, 6)


def pinned_tag_7(w: Window) -> None:
    """Put the tag that is pinned to 7 on the article, or on what is chosen on the desk; or take it off."""
    _pinned(w, 7)


def pinned_tag_8(w: Window) -> None:
    """Put the tag that is pinned to 8 on the article, or on what is chosen on the desk; or take it off."""
    _pinned(w, 8)


def pinned_tag_9(w: Window) -> None:
    """Put the tag that is pinned to 9 on the article, or on what is chosen on the desk; or take it off."""
    _pinned(w, 9)


def _pinned(w: Window, number: int) -> None:
    name = w.session.library.tags.pinned().get(number)
    about = _about(w)
    if name is None:
        key = w.keymap.key_in("pin_tag", "everywhere")
        none = tr("No tag is pinned to {number} yet.", number=number)
        how = tr("{key} pins one.", key=key) if key else tr("Pin a tag first.")
        w.status.say(f"{none} {how}")
    elif w.context() == "desk":
        from reader.ui.commands.desk_changing import desk_put_on

        desk_put_on(w, name)
    elif about is not None:
        _toggle(w, about, name)


def _pin_by_key(w: Window, keys: str, choice: Choice) -> bool:
    """The key that puts a pinned tag on pins one, on a row of a chooser of tags."""
    number = _PINS.get(w.keymap.meaning(keys, "everywhere") or "")
    if number is None or "," in choice.name:
        return False
    _pin(w, choice.name, number)
    return True


def _pin(w: Window, name: str, number: int | None) -> None:
    change = w.session.write(lambda: w.session.library.tags.pin(name, number))
    if change is not None and number:
        w.status.say(tr("“{tag}” is pinned: {key} puts it on.", tag=name, key=_key(w, number)))
    elif change is not None:
        w.status.say(tr("“{tag}” has no number now.", tag=name))


def _key(w: Window, number: int) -> str:
    """The key that puts a pinned tag on, as it is now."""
    return w.keymap.key_in(f"pinned_tag_{number}", "everywhere") or tr("number {number}", number=number)


def _about(w: Window) -> Query | None:
    """The articles that are meant: what is selected, else the one that is open; in a concordance, those of
    its lines."""
    if w.context() == "concordance":
        from reader.ui.commands.concordance import articles_of_lines

        return articles_of_lines(w)
    reading = w.session.reading
    return selected(w) or (Query(ids=(reading.row.id,)) if reading else None)


def _count(w: Window, about: Query) -> int:
    return (
        len(about.ids) if about.ids is not None else w.session.library.articles.count(about, all_of_it=True)
    )


def _toggle(w: Window, about: Query, name: str) -> None:
    """Take a tag off where all carry it, else put it on those that do not."""
    of = _count(w, about)
    if of and w.session.library.tags.carried(about).get(name) == of:
        _edit(w, about, remove=(name,))
    else:
        _edit(w, about, add=(name,))


def _edit(w: Window, about: Query, *, add: Sequence[str] = (), remove: Sequence[str] = ()) -> None:
    library, of = w.session.library, _count(w, about)
    ids = about.ids or library.lists.ids(about, Order.NEWEST, offset=0, limit=of)
    # What is done in parts is joined to one step; an act that follows is another one.
    joins = f"tags {time.monotonic_ns()}" if of > 1 else None

    def done(change: Change) -> None:
        n = len(change.articles)
        if n and of == 1:
            w.status.say(_done(add, remove))
        elif n:
            back = w.told(tr("{undo|Ctrl+Z} takes it back."))
            w.status.say(f"{_done_to(n, add, remove)} {back}")

    bulk.in_parts(w, lambda part: library.tags.edit(part, add, remove, joins=joins, of=of), ids, done)


def _done(add: Sequence[str], remove: Sequence[str]) -> str:
    """Which tags were put on an article, or taken off it."""
    if add:
        return tr("{tags} put on.", tags=_named((*add, *remove)))
    return tr("{tags} taken off.", tags=_named(remove))


def _done_to(n: int, add: Sequence[str], remove: Sequence[str]) -> str:
    """The same of so many articles."""
    if add:
        tags = _named((*add, *remove))
        return tr_n(n, "{tags} put on: {n} article.", "{tags} put on: {n} articles.", tags=tags)
    tags = _named(remove)
    return tr_n(n, "{tags} taken off: {n} article.", "{tags} taken off: {n} articles.", tags=tags)


def _named(tags: Sequence[str]) -> str:
    quoted = (tr("“{tag}”", tag=tag) for tag in tags)
    return reduce(lambda first, last: tr("{first} and {last}", first=first, last=last), quoted)


def _rows(w: Window, carried: dict[str, int], of: int, take: Callable[[str], None]) -> list[Choice]:
    """Every tag as a row of a chooser: first those carried already, then pinned ones, then by name."""
    tags = w.session.library.tags
    pins = {name: number for number, name in tags.pinned().items()}
    counts = {t.name: t.articles for t in tags.all()}

    def row(name: str) -> Choice:
        n = carried.get(name, 0)
        if n and n == of:
            detail = tr("take off, all have it") if of > 1 else tr("take off")
        elif n:
            detail = tr("on {some} of {all}", some=written(n), all=written(of))
        else:
            detail = written(counts.get(name, 0))
        key = f"{detail}   {_key(w, pins[name])}" if name in pins else ""
        return Choice(name, partial(take, name), detail, key)

    first = sorted(carried, key=str.casefold)
    rest = [name for name in dict.fromkeys([*pins, *counts]) if name not in carried]
    return [row(name) for name in (*first, *rest)]


def _new_tags(known: set[str], put: Callable[[list[str]], None]) -> Callable[[str], Choice | None]:
    """A last row from what was typed: a new tag, or several with commas between."""
    kept = {folded(name) for name in known}

    def otherwise(typed: str) -> Choice | None:
        names = list(dict.fromkeys(name for part in typed.split(",") if (name := tidy(part))))
        if not names or (len(names) == 1 and folded(names[0]) in kept):
            return None
        detail = tr("new tag") if len(names) == 1 else tr_n(len(names), "{n} tag", "{n} tags")
        return Choice(", ".join(names), partial(put, names), detail)

    return otherwise
