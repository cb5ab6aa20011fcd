"""How the list shows a place: in which order, under headings, without what is read, narrowed by words.

The order is kept for each place, the rest for the window; words to narrow by last as long as the place
is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.query import Order, Query
from reader.model.wording import tr, tr_noop
from reader.ui.places import all_places

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.ui.places import Place
    from reader.ui.settings import Settings
    from reader.ui.window import Window

#: The orders as the reader is asked for them, and what else finds them.
ORDERS = {
    Order.NEWEST: (tr_noop("Newest first"), tr_noop("by day date")),
    Order.OLDEST: (tr_noop("Oldest first"), tr_noop("by day date")),
    Order.SOURCE: (tr_noop("By source"), tr_noop("publication")),
    Order.TITLE: (tr_noop("By title"), tr_noop("alphabet name")),
    Order.LONGEST: (tr_noop("Longest first"), tr_noop("by length words time")),
}
#: The orders of a search.
ORDERS_OF_WORDS = {
    Order.NEWEST: ORDERS[Order.NEWEST],
    Order.BEST: (tr_noop("Best match first"), tr_noop("rank relevance")),
}
#: The orders as they stand behind the name of a place.
_IN_HEADING = {
    Order.OLDEST: tr_noop("oldest first"),
    Order.SOURCE: tr_noop("by source"),
    Order.TITLE: tr_noop("by title"),
    Order.LONGEST: tr_noop("longest first"),
    Order.BEST: tr_noop("best match first"),
}

#: The orders of so many places are kept, the ones set last.
_KEPT = 300
#: The last day there is.
_LAST = "9999-12-31"
#: What marks a place as a collection of the reader's own, where what is read belongs too.
_COLLECTED = ("starred", "later", "archived", "trashed", "annotated")


class Arranging:
    """What the reader has said of the order of lists, kept in the settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.words: tuple[str, ...] = ()
        #: Whether searches show the best match first, once it is known; and the keys of what is so shown.
        self.best = False
        self.ranked: tuple[int, ...] | None = None
        self._stretch: tuple[str, str] | None = None

    def begin(self) -> None:
        """Another place is shown: all of it."""
        self.words, self.stretch = (), None

    @property
    def stretch(self) -> tuple[str, str] | None:
        """The stretch of time that is shown alone: its first ISO day, and the first day after it."""
        return self._stretch

    @stretch.setter
    def stretch(self, stretch: tuple[str, str] | None) -> None:
        # The best matches of a stretch are others than the best of all.
        self._stretch, self.ranked = stretch, None

    @property
    def hides_read(self) -> bool:
        """Whether lists leave out what is read."""
        return bool(self._settings.get("list/hide_read"))

    @hides_read.setter
    def hides_read(self, on: bool) -> None:
        self._settings.set("list/hide_read", on)

    @property
    def headings(self) -> bool:
        """Whether the articles stand in groups under headings."""
        return bool(self._settings.get("list/headings"))

    @headings.setter
    def headings(self, on: bool) -> None:
        self._settings.set("list/headings", on)

    def order(self, place: Place) -> Order:
        """The order of a place. A search is newest first, as it is found, or best first."""
        if self.ranked is not None:
            return Order.BEST
        kept = self._settings.get("list/orders")
        if not kept or place.query.has_words:
            return Order.NEWEST
        return next((Order(o) for o, key in self._orders() if key == place.key), Order.NEWEST)

    def set_order(self, place: Place, order: Order) -> None:
        """Show a place in an order from now on."""
        others = [(o, key) for o, key in self._orders() if key != place.key]
        if order is not Order.NEWEST:
            others.append((order, place.key))
        self._settings.set("list/orders", "\n".join(f"{o} {key}" for o, key in others[-_KEPT:]))

    def query(self, place: Place) -> Query:
        """What the list shows of a place."""
        query = place.query if self.ranked is None else place.query.best(self.ranked)
        if self.stretch:
            first, after = self.stretch
            # The last day there is has none after it.
            ends = [day for day in (query.before, after) if day and day < _LAST]
            query = query._replace(after=max(query.after or first, first), before=min(ends, default=None))
        if self.hides_read and can_hide_read(query):
            query = query._replace(read=False)
        return query._replace(narrowed=self.words) if self.words else query

    def leaves_out(self, place: Place) -> bool:
        """Whether the list may lack articles of a place: those that are read, or have not the words."""
        return (
            bool(self.words) or self.stretch is not None or (self.hides_read and can_hide_read(place.query))
        )

    def words_for(self, place: Place) -> tuple[str, str]:
        """What the list's heading says, and what an empty list says."""
        if self.words:
            sought = " ".join(self.words)
            return (
                tr("{place}, only “{words}”", place=place.name, words=sought),
                tr("No title or source here has {words}.\n\n{leave|Esc} shows all.", words=sought),
            )
        order = self.order(place)
        name = place.name if order is Order.NEWEST else f"{place.name}, {tr(_IN_HEADING[order])}"
        if self.stretch:
            from reader.ui.days import stretch

            when = stretch(*self.stretch)
            return f"{name}, {when}", tr("Nothing of {when} is here.\n\n{leave|Esc} shows all.", when=when)
        if self.leaves_out(place):
            return (
                tr("{place}, unread", place=name),
                tr("Everything here is read, and hidden.\n\n{hide_read|Shift+U} shows what is read."),
            )
        return name, place.empty

    def shown(self, places: Sequence[Place], current: str) -> list[Place]:
        """The rows of the source pane: without the sources of which all is read, where that is hidden, and
        without the tags that lie in one that is folded."""
        if self.hides_read:
            places = [p for p in places if p.unread or p.key == current or not p.key.startswith("source:")]
        kept = self._settings.get("sources/folded")
        if not kept:
            return list(places)
        folded, rows, shut = set(str(kept).splitlines()), [], 0
        for place in places:
            if shut and place.depth > shut and place.key != current:
                continue
            shut = 0 if place.depth <= shut else shut
            if place.holds and place.key in folded:
                place, shut = place._replace(folded=True), shut or place.depth
            rows.append(place)
        return rows

    @property
    def hides_places(self) -> bool:
        """Whether the source pane may lack some of the places."""
        return self.hides_read or bool(self._settings.get("sources/folded"))

    def fold(self, keys: Iterable[str], *, on: bool) -> None:
        """Hide the tags that lie in these places (their keys), or show them again."""
        kept, meant = str(self._settings.get("sources/folded")).splitlines(), list(keys)
        others = [key for key in kept if key not in set(meant)]
        self._settings.set("sources/folded", "\n".join([*others, *meant] if on else others))

    @property
    def kept(self) -> list[str]:
        """The keys of the places of which something is kept."""
        return [*str(self._settings.get("sources/folded")).splitlines(), *(key for _, key in self._orders())]

    def follow(self, old: str, new: str) -> None:
        """What was kept of a place (its key) holds for another one from now on."""
        orders = [(order, new if key == old else key) for order, key in self._orders()]
        self._settings.set("list/orders", "\n".join(f"{order} {key}" for order, key in orders))
        if old in str(self._settings.get("sources/folded")).splitlines():
            self.fold([old], on=False)
            self.fold([new], on=True)

    def _orders(self) -> list[tuple[str, str]]:
        lines = (line.partition(" ") for line in str(self._settings.get("list/orders")).splitlines())
        return [(order, key) for order, _, key in lines if order in Order.__members__.values()]


def can_hide_read(query: Query) -> bool:
    """Whether a list has read articles that may be left out: a search or a collection keeps them."""
    return query.read is None and not query.has_words and not any(getattr(query, n) for n in _COLLECTED)


def show_places(w: Window) -> None:
    """Show in the source pane the places that the library has now, standing on the one that is seen. That of
    the list is among them also while a view lies over it: who leaves the view is there again."""
    shown = w.session.arranging.shown(all_places(w.session.library), w.session.place.key)
    w.sources.show_places(shown, w.opening.place_key)


def stand_on_place(w: Window, *, search: bool) -> None:
    """Stand in the source pane on the place that is open. One that the pane would leave out is shown while it
    is open; a `search` is none of them."""
    if search or not w.session.arranging.hides_places:
        w.sources.stand_on(w.session.place.key)
    else:
        show_places(w)
