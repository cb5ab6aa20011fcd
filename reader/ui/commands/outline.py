"""Verbs inside an outline: going through it, putting it in order, writing in it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, cast

from reader.model.change import Change
from reader.model.outline import Item, Kind, Standing, branch_end
from reader.model.wording import tr, tr_n
from reader.ui.outline_writing import ORIGIN

if TYPE_CHECKING:
    from reader.ui.outline import OutlineView
    from reader.ui.window import Window

_ALL = 1_000_000


def next_item(w: Window) -> None:
    """Go to the next item of the outline."""
    view_of(w).list.step(w.keys.count)


def previous_item(w: Window) -> None:
    """Go to the item above."""
    view_of(w).list.step(-w.keys.count)


def first_item(w: Window) -> None:
    """Go to the top of the outline."""
    view_of(w).list.step(-_ALL)


def last_item(w: Window) -> None:
    """Go to the end of the outline."""
    view_of(w).list.step(_ALL)


def items_on(w: Window) -> None:
    """Go on by a page of items."""
    view_of(w).list.page(1)


def items_back(w: Window) -> None:
    """Go back by a page of items."""
    view_of(w).list.page(-1)


def next_heading(w: Window) -> None:
    """Go to the next heading of the outline."""
    _to_heading(w, 1)


def previous_heading(w: Window) -> None:
    """Go to the heading above."""
    _to_heading(w, -1)


def move_up(w: Window) -> None:
    """Move the item up, past the one above, with all that lies beneath both; or what is selected."""
    _arrange(w, lambda ids: w.session.library.outlines.step(ids, down=False))


def move_down(w: Window) -> None:
    """Move the item down, past the next one, with all that lies beneath both; or what is selected."""
    _arrange(w, lambda ids: w.session.library.outlines.step(ids, down=True))


def move_in(w: Window) -> None:
    """Move the item, with all that lies beneath it, beneath the one above."""
    _arrange(w, lambda ids: w.session.library.outlines.indent(ids))


def move_out(w: Window) -> None:
    """Move the item, with all that lies beneath it, a step out."""
    _arrange(w, lambda ids: w.session.library.outlines.indent(ids, -1))


def fold_item(w: Window) -> None:
    """Fold away what lies beneath the item; where nothing does, go to the item that it lies beneath."""
    view = view_of(w)
    item, rows = view.list.item, view.list.rows
    if item is None:
        return
    over = rows.above(item.id)
    if rows.beneath(item.id) and item.id not in rows.folded:
        view.fold({item.id}, away=True)
    elif over is not None:
        view.list.stand_on(rows.row_of(over.id) or 0)


def unfold_item(w: Window) -> None:
    """Unfold what lies beneath the item; where it is unfolded, go to the first that does."""
    view = view_of(w)
    item, rows = view.list.item, view.list.rows
    if item is None or not rows.beneath(item.id):
        return
    if item.id in rows.folded:
        view.fold({item.id}, away=False)
    else:
        view.list.step(1)


def turn_fold(w: Window) -> None:
    """Fold away what lies beneath the item, or unfold it; for an item in a branch its branch is meant."""
    view = view_of(w)
    item, rows = view.list.item, view.list.rows
    if item is not None and not rows.beneath(item.id):
        item = rows.above(item.id)
    if item is not None:
        view.fold({item.id}, away=item.id not in rows.folded)


def fold_all(w: Window) -> None:
    """Fold away all that lies beneath another item; once more unfolds everything."""
    view = view_of(w)
    rows = view.list.rows
    over = {one.id for one, next_ in pairwise(rows.order) if next_.depth > one.depth}
    view.fold(over, away=not over <= rows.folded)


def select_item(w: Window) -> None:
    """Select the item, or no longer; what is done next is done to all that is selected."""
    view_of(w).list.toggle()


def select_next_item(w: Window) -> None:
    """Go down, and select what you pass."""
    view_of(w).list.extend(w.keys.count)


def select_previous_item(w: Window) -> None:
    """Go up, and select what you pass."""
    view_of(w).list.extend(-w.keys.count)


def select_items(w: Window) -> None:
    """Select the whole outline."""
    view = view_of(w)
    view.list.pick(place.id for place in view.list.rows.order)


def new_paragraph(w: Window) -> None:
    """Begin a paragraph of your own below the item; it saves itself."""
    view = view_of(w)
    after, depth = _below(view)
    view.writing.begin(Kind.PARAGRAPH, after, depth)


def new_heading(w: Window) -> None:
    """Begin a heading below the item; on a heading, one after all that lies beneath it. It saves itself."""
    view = view_of(w)
    item, rows = view.list.item, view.list.rows
    if item is None:
        view.writing.begin(Kind.HEADING, "", 0)
    elif item.kind is Kind.HEADING:
        end = branch_end(rows.order, rows.rows[view.list.here])
        view.writing.begin(Kind.HEADING, rows.order[end - 1].id, item.depth)
    else:
        over = rows.above(item.id)
        while over is not None and over.kind is not Kind.HEADING:
            over = rows.above(over.id)
        view.writing.begin(Kind.HEADING, _below(view)[0], over.depth if over else 0)


def turn_heading(w: Window) -> None:
    """Make a heading of a paragraph of your own, or a paragraph of a heading."""
    item = view_of(w).list.item
    if item is None or not item.own:
        w.status.say(tr("Only words of your own can be a heading."))
        return
    w.session.write(lambda: w.session.library.outlines.turn(item.id))


def write_item(w: Window) -> None:
    """Write in the item: words of your own, or the note on what it quotes; it saves itself."""
    view = view_of(w)
    item = view.list.item
    if item is None:
        return
    if not item.own and item.standing in (Standing.REMOVED, Standing.GONE):
        w.status.say(tr("This was removed from its article, so no note can be written on it."))
    else:
        view.writing.write(item)


def open_item(w: Window) -> None:
    """Go to the sentence in its article; in words of your own, write on."""
    view = view_of(w)
    item = view.list.item
    if item is None:
        return
    if item.own:
        write_item(w)
    elif not item.article:
        w.status.say(tr("The article that this is from is not in the library any more."))
    else:
        _open(w, item)


def remove_items(w: Window) -> None:
    """Take the item out of the outline, or what is selected; highlights and notes stay where they are."""
    view = view_of(w)
    chosen = view.list.rows.with_folded(view.chosen)
    if chosen and w.session.write(lambda: w.session.library.outlines.remove(chosen)):
        words = tr_n(
            len(chosen),
            "Taken out of the outline. {undo|Ctrl+Z} takes that back.",
            "{n} taken out of the outline. {undo|Ctrl+Z} takes that back.",
        )
        w.status.say(w.told(words))


def view_of(w: Window) -> OutlineView:
    """The view that is open; what was being written in it is kept, and its editor closed."""
    view = cast("OutlineView", w.views["outline"])
    view.writing.finish()
    return view


def _to_heading(w: Window, way: int) -> None:
    rows, headings = view_of(w).list, view_of(w).frame.headings
    found = range(rows.here + 1, rows.count) if way > 0 else range(rows.here - 1, -1, -1)
    for n in found:
        if rows.rows.id_of(n) in headings:
            rows.step(n - rows.here)
            return
    w.status.say(tr("No further heading.") if way > 0 else tr("No heading above."))


def _below(view: OutlineView) -> tuple[str, int]:
    """Where what is begun comes to stand: right below the item, or below its folded branch."""
    item, rows = view.list.item, view.list.rows
    if item is None:
        return "", 0
    at = rows.rows[view.list.here]
    if item.id in rows.folded:
        return rows.order[branch_end(rows.order, at) - 1].id, item.depth
    return item.id, item.depth + (item.kind is Kind.HEADING or rows.beneath(item.id) > 0)


def _arrange(w: Window, act: Callable[[set[str]], Change]) -> None:
    view = view_of(w)
    chosen, item = view.chosen, view.list.item
    if item:
        was = view.place_of(chosen)
        view.arranged(w.session.write(lambda: act(chosen), ORIGIN), chosen, item.id, was)


def _open(w: Window, item: Item) -> None:
    from reader.ui.commands.outlining import open_outline
    from reader.ui.standing import open_at
    from reader.ui.trail import trail_of

    into = view_of(w).into() or ""
    trail_of(w).mark(lambda: open_outline(w, into, item.id))
    open_at(w, item.article, item.highlight)
