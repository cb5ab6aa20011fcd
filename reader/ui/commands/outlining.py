"""Verbs for outlines as a whole: opening, naming, exporting them, and putting things into one."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from reader.library.outlines import Part
from reader.model.change import Change
from reader.model.export import Reach, Scope
from reader.model.outline import Outline
from reader.model.wording import tr, tr_n
from reader.ui import bulk
from reader.ui.ask_name import ask_name
from reader.ui.choice import Choice
from reader.ui.commands import copying
from reader.ui.commands.going import uncover
from reader.ui.commands.outline import view_of
from reader.ui.view import finish_writing

if TYPE_CHECKING:
    from reader.library.outlines import Added
    from reader.ui.desk import DeskView
    from reader.ui.outline import OutlineView
    from reader.ui.window import Window

#: So many are put in at once; of more, so many are one part of the act.
_AT_ONCE, _PART = 300, 4000


def go_outline(w: Window) -> None:
    """Show the outline you used last: what you quote and write, in an order of your own."""
    if not uncover(w, "outline"):
        open_outline(w)


def open_outline(w: Window, outline: str = "", item: str = "") -> None:
    """Open the view of an outline, standing on an item of it."""
    from reader.ui.outline import OutlineView

    if outline:
        w.settings.set("outline/last", outline)
    if item:
        w.settings.set("outline/item", item)
    view = OutlineView(w)
    view.open(view.list)


def choose_outline(w: Window) -> None:
    """Open another outline: type a few letters of its name, or a new name."""
    prompt = tr("Open an outline, or type a new name")
    _choose(w, prompt, lambda outline: _shown(w, outline))


def new_outline(w: Window) -> None:
    """Make an outline: type its name."""
    ask_name(w, tr("Name of the new outline"), partial(_new, w, then=lambda id: _shown(w, id)))


def rename_outline(w: Window) -> None:
    """Give the outline another name."""
    outline = view_of(w).outline
    if outline is None:
        w.status.say(_none(w))
        return
    library = w.session.library

    def rename(name: str) -> None:
        w.session.write(lambda: library.outlines.rename(outline.id, name))

    def answer(name: str) -> Choice:
        return Choice(name, partial(rename, name), tr("rename"))

    ask_name(w, tr("Another name for the outline"), answer, outline.name)


def delete_outline(w: Window) -> None:
    """Delete the outline with what you wrote in it; highlights and notes stay where they are."""
    view = view_of(w)
    outline = view.outline
    if outline is None:
        w.status.say(_none(w))
    elif w.session.write(lambda: w.session.library.outlines.delete(outline.id)):
        words = tr("“{name}” is deleted. {undo|Ctrl+Z} brings it back.", name=outline.name)
        w.status.say(w.told(words))


def add_to_outline(w: Window) -> None:
    """Put the highlight, or what is selected on the desk, into the outline you used last; a sentence is
    highlighted first."""
    _add(w, str(w.settings.get("outline/last")))


def add_to_another(w: Window) -> None:
    """Put the highlight into an outline that you choose, or into a new one."""
    _choose(w, tr("Put it into, or type a new name"), partial(_add, w))


def copy_outline(w: Window) -> None:
    """Copy the outline as Markdown, or what is selected of it."""
    from reader.exporter.outline import markdown

    finish_writing(w)
    view = view_of(w)
    rows = view.list.rows
    chosen = rows.with_folded(rows.picked)
    items = rows.items(chosen or [place.id for place in rows.order])
    if not items:
        w.status.say(tr("There is nothing in the outline to copy."))
        return
    words = tr("The outline is copied as Markdown.")
    if chosen:
        words = tr_n(len(items), "The item is copied as Markdown.", "{n} items are copied as Markdown.")
    copying.put(w, markdown(items), words)


def export_outline(w: Window) -> None:
    """Export the outline, with the sources of what it quotes: see the file first."""
    from reader.ui.commands.exporting import export_scope_of

    outline = view_of(w).outline
    if outline is None:
        w.status.say(_none(w))
    else:
        export_scope_of(w, Scope(Reach.OUTLINE, outline.name, of=outline.id))


def put_in(w: Window, outline: str, highlights: Sequence[str], noted: Sequence[str] = ()) -> None:
    """Put highlights, and the notes on articles (`noted`), into an outline, by ids; "" is the last used."""
    outlines = w.session.library.outlines
    first = outline if outline in {each.id for each in outlines.all()} else None
    wanted = [*((id, True) for id in highlights), *((id, False) for id in noted)]
    part = Part(f"add {time.monotonic_ns()}", len(wanted)) if len(wanted) > _AT_ONCE else None
    made: list[Added] = []

    def act(some: Sequence[tuple[str, bool]]) -> Change:
        into = made[0].outline if made else first
        quotes, notes = ([id for id, is_quote in some if is_quote is kind] for kind in (True, False))
        made.append(outlines.add(into, highlights=quotes, noted=notes, part=part))
        return made[-1].change

    def tell(_change: Change) -> None:
        if not made:
            return
        w.settings.set("outline/last", made[0].outline)
        name, n = outlines.find(made[0].outline).name, sum(len(added.items) for added in made)
        if not n and len(wanted) == 1:
            w.status.say(tr("It is in “{name}” already.", name=name))
        elif not n:
            w.status.say(tr("All of it is in “{name}” already.", name=name))
        else:
            w.status.say(w.told(_put_words(n, name)))

    bulk.in_parts(w, act, wanted, tell, at_once=_AT_ONCE, part=_PART, what="highlights and notes")


def _put_words(n: int, name: str) -> str:
    return tr_n(
        n,
        "Put into “{name}”. {go_outline|G O} shows it.",
        "{n} put into “{name}”. {go_outline|G O} shows it.",
        name=name,
    )


def _add(w: Window, outline: str) -> None:
    from reader.ui.commands import annotating

    desk = w.views.get("desk")
    reading = w.session.reading
    if desk is not None and w.context() not in ("text", "notes", "caret"):
        items = cast("DeskView", desk).chosen
        quotes = [item.highlight.id for item in items if item.highlight]
        put_in(w, outline, quotes, [item.article for item in items if not item.highlight])
    elif w.notes.hasFocus() and not w.notes.current and reading and reading.note.strip():
        put_in(w, outline, (), (reading.row.id,))
    else:
        here = annotating.chosen_or_made(w)
        if here:
            put_in(w, outline, (here.id,))


def _choose(w: Window, prompt: str, take: Callable[[str], None]) -> None:
    outlines = w.session.library.outlines.all()
    choices = [Choice(each.name, partial(take, each.id), _size(each)) for each in outlines]
    names = {each.name.casefold() for each in outlines}

    def otherwise(typed: str) -> Choice | None:
        name = " ".join(typed.split())
        if not name or name.casefold() in names:
            return None
        return _new(w, name, then=take)

    w.choose(prompt, choices, otherwise=otherwise)


def _size(outline: Outline) -> str:
    return tr_n(outline.items, "{n} item", "{n} items")


def _new(w: Window, name: str, *, then: Callable[[str], None]) -> Choice:
    return Choice(name, partial(_create, w, name, then=then), tr("new outline"))


def _create(w: Window, name: str, *, then: Callable[[str], None]) -> None:
    made: list[str] = []

    def act() -> Change:
        id, change = w.session.library.outlines.create(name)
        made.append(id)
        return change

    if w.session.write(act) and made:
        then(made[0])


def _shown(w: Window, outline: str) -> None:
    view = w.views.get("outline")
    if view is None:
        open_outline(w, outline)
    else:
        cast("OutlineView", view).show_outline(outline)


def _none(w: Window) -> str:
    return w.told(tr("There is no outline yet: {new_outline|Ctrl+N} makes one."))
