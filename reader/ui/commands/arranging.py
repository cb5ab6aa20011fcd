"""Verbs for how the list shows a place: its order, its headings, what it leaves out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model.query import Order
from reader.model.wording import tr
from reader.ui.arranging import ORDERS, ORDERS_OF_WORDS, can_hide_read, show_places
from reader.ui.choice import Choice, found_by

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.window import Window


def sort_list(w: Window) -> None:
    """Choose the order of this list: by day, source, title or length. It is kept for each place."""
    now = w.session.order
    if w.session.place.query.has_words:
        w.choose(tr("Sort this list"), _orders_of_words(w))
        return
    choices = [
        _choice(name, partial(_sort, w, order), also, now=order is now)
        for order, (name, also) in ORDERS.items()
    ]
    headed = tr("Without headings") if w.session.arranging.headings else tr("Under headings")
    choices.append(Choice(headed, partial(head_list, w), key=w.keymap.key_in("head_list", "list")))
    w.choose(tr("Sort this list"), choices)


def best_match(w: Window) -> None:
    """Show what fits a search best first, or the newest first again."""
    arranging = w.session.arranging
    if not w.session.place.query.terms:
        w.status.say(w.told(tr("Only a search for words has a best match: {search_library|/} begins one.")))
    elif arranging.ranked is not None:
        arranging.best, arranging.ranked = False, None
        w.opening.show_list()
        w.status.say(tr("Newest first."))
    else:
        arranging.best = True
        w.finder.under_way.rank()


def head_list(w: Window) -> None:
    """Put the list under headings: days, sources, first letters or lengths, as it is sorted; or no longer."""
    arranging = w.session.arranging
    arranging.headings = not arranging.headings
    w.opening.show_list()
    w.status.say(tr("Under headings.") if arranging.headings else tr("Without headings."))


def hide_read(w: Window) -> None:
    """Leave what is read out of lists and sources, or show it again."""
    arranging = w.session.arranging
    arranging.hides_read = not arranging.hides_read
    w.opening.show_list()
    show_places(w)
    if not arranging.hides_read:
        w.status.say(tr("What is read is shown."))
    elif can_hide_read(w.session.place.query):
        w.status.say(tr("What is read is left out."))
    else:
        w.status.say(tr("What is read is left out. This list keeps it."))


def filter_list(w: Window) -> None:
    """Show only the articles of this list whose title or source has the words you type."""
    from reader.ui.filtering import filtering_of

    w.finder.finish_typing()
    filtering_of(w).begin()


def _orders_of_words(w: Window) -> list[Choice]:
    now = w.session.order
    return [
        _choice(name, partial(_sort_words, w, order), also, now=order is now)
        for order, (name, also) in ORDERS_OF_WORDS.items()
        if order is not Order.BEST or w.session.place.query.terms
    ]


def _choice(name: str, run: Callable[[], None], also: str, *, now: bool) -> Choice:
    return Choice(tr(name), run, detail=tr("as it is now") if now else "", also=found_by(also))


def _sort_words(w: Window, order: Order) -> None:
    if order is not w.session.order:
        best_match(w)


def _sort(w: Window, order: Order) -> None:
    w.session.arranging.set_order(w.session.place, order)
    w.opening.show_list()
    w.status.say(f"{tr(ORDERS[order][0])}.")
