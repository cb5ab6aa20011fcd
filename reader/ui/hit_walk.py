"""What was found in the article that is open, lit and walked: in its text, in the notes on it, and on into
the next article that was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from reader.model.change import Change, Touched
from reader.model.highlight import Anchor
from reader.model.hits import find, ranges
from reader.model.query import Scope
from reader.model.wording import tr
from reader.ui.lighting import found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextCharFormat

    from reader.model.body import Range
    from reader.model.query import Term
    from reader.ui.window import Window


class _Stop(NamedTuple):
    """Where the walk stops: a hit of the text (code points), or the card of a note by its key."""

    hit: Range | None
    card: str = ""


class HitWalk(QObject):
    """The hits of the article that is open. `words` are those of the find field."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self.words = ""
        #: The card that was stopped at last, and where the text's cursor was then.
        self._card: tuple[str, Range] | None = None
        #: The way in which an article was gone on to, whose first hit or last is still to be stood on.
        self._towards = 0
        window.notes.lit = self._in_note
        window.opening.article_shown.connect(self.light)
        window.opening.place_opened.connect(self._place_opened)
        window.session.changed.connect(self._changed)

    def light(self) -> None:
        """Light the words that are looked for in the text that is open: in it, or in the library."""
        w, reading = self._w, self._w.session.reading
        w.page_pane.say_found("")
        self._card = None
        if w.page.content and w.finder.finding:
            w.page.set_hits(find(w.page.content.text, self.words))
        elif w.page.content and reading and self._terms:
            w.page.content.title_hits = ranges(reading.row.heading, self._in(Scope.TITLE, Scope.TEXT))
            w.page.set_hits(self._in_text(w.page.content.text))
        towards, self._towards = self._towards, 0
        stops = self._stops() if towards else []
        if stops:
            self._stand(stops, 0 if towards > 0 else -1)
        elif towards:
            self.say("")

    def light_anew(self) -> None:
        """Light what another place looks for: the article that is open may stay open in it."""
        with self._w.page.lit_once():
            if not self._w.finder.finding:
                self.clear()
            self.light()

    def _place_opened(self, search: bool) -> None:
        # What is typed is lit once the list is stood in: the text may be long, and another letter follow.
        if not search:
            self.light_anew()

    def _changed(self, change: Change, _origin: str) -> None:
        """What is highlighted from now on is found in quotes, and what no longer is, is not."""
        w = self._w
        looked = w.session.place.query.scope is Scope.QUOTES and not w.finder.finding
        if looked and change.touched & Touched.HIGHLIGHTS and w.page.content:
            w.page.set_hits(self._in_text(w.page.content.text))

    def clear(self) -> None:
        """Light nothing any more of what was looked for."""
        if self._w.page.content:
            self._w.page.content.title_hits = []
        self._w.page.set_hits(())

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before: of the text, then of the notes on it, then of the next
        article that was found. Of words that are looked for in this text alone, the first comes after the
        last."""
        w = self._w
        if not w.page.hits and self.words and w.page.content and not self._terms:
            w.page.set_hits(find(w.page.content.text, self.words))
        stops = self._stops()
        if not stops and not self._walks:
            lost = tr("“{words}” is not in this text.", words=self.words) if self.words else ""
            nothing = w.told(tr("Nothing is being looked for: {find_here|/} finds words in this text."))
            w.status.say(lost or nothing)
            return
        beyond = self._beyond(stops, by)
        if beyond is not None:
            self._stand(stops, beyond)
        elif not self._walks:
            around = tr("from the top again") if by > 0 else tr("from the end again")
            self._stand(stops, 0 if by > 0 else -1, around)
        else:
            self._go_on(1 if by > 0 else -1)

    def say(self, around: str) -> None:
        """Say which of the hits is stood on: "3 of 12", and whether it went around."""
        w, words, stops = self._w, "", self._stops()
        at = self._at(stops)
        if at is not None:
            words = tr("{at} of {all}", at=at + 1, all=len(stops))
            if stops[at].hit is None:
                words = tr("{at} of {all}, in a note", at=at + 1, all=len(stops))
            if around:
                words = f"{words}, {around}" if len(stops) > 1 else tr("the only place")
        elif self._walks:
            words = tr("found by its title, its tags or what else was asked for")
        elif self.words:
            words = tr("not in this text")
        w.page_pane.say_found(words)
        w.status.say(f"{words[:1].upper()}{words[1:]}." if words else "")

    @property
    def _terms(self) -> tuple[Term, ...]:
        """The words that are looked for in the library."""
        return self._w.session.place.query.terms

    def _in(self, *scopes: Scope) -> tuple[Term, ...]:
        """The words that are looked for in the library, where they are looked for in one of these places."""
        scope = self._w.session.place.query.scope
        return self._terms if scope is None or scope in scopes else ()

    def _in_text(self, text: str) -> list[Range]:
        """What is found of a text: of words that are looked for in quotes, what is highlighted."""
        hits = ranges(text, self._in(Scope.TEXT, Scope.QUOTES))
        reading = self._w.session.reading
        if reading is None or self._w.session.place.query.scope is not Scope.QUOTES:
            return hits
        marked = [(h.start, h.end) for h in reading.highlights if h.anchor is Anchor.ANCHORED]
        return [hit for hit in hits if any(start < hit[1] and hit[0] < end for start, end in marked)]

    @property
    def _walks(self) -> bool:
        """Whether the walk goes on from article to article."""
        return bool(self._terms) and not self._w.finder.finding

    def _stops(self) -> list[_Stop]:
        """All stops in the article that is open, in their order."""
        stops = [_Stop(hit) for hit in self._w.page.hits]
        reading, terms = self._w.session.reading, self._in(Scope.NOTES)
        if not self._walks or reading is None:
            return stops
        notes = [("", reading.note), *((h.id, h.note) for h in reading.highlights)]
        return stops + [_Stop(None, key) for key, note in notes if note and ranges(note, terms)]

    def _at(self, stops: Sequence[_Stop]) -> int | None:
        """The stop that is stood on."""
        here, stop = self._w.page.reader.range, _Stop(self._w.page.reader.range)
        if self._card is not None and self._card[1] == here:
            stop = _Stop(None, self._card[0])
        return stops.index(stop) if stop in stops else None

    def _beyond(self, stops: Sequence[_Stop], by: int) -> int | None:
        """The stop that comes next on the way; None beyond the ends."""
        at, here = self._at(stops), self._w.page.reader.range[0]
        if at is None:
            after = [n for n, stop in enumerate(stops) if stop.hit is None or stop.hit[0] >= here]
            before = [n for n, stop in enumerate(stops) if stop.hit is not None and stop.hit[0] < here]
            return next(iter(after if by > 0 else before[::-1]), None)
        return at + by if 0 <= at + by < len(stops) else None

    def _stand(self, stops: Sequence[_Stop], n: int, around: str = "") -> None:
        w, stop = self._w, stops[n]
        if stop.hit is not None:
            self._card = None
            w.page.reader.select(*stop.hit)
            w.page.refresh_cursor()
        else:
            marked = next((h for h in w.page.anchored() if h.id == stop.card), None)
            if marked is not None:
                w.page.go_to(marked.start)
            self._card = stop.card, w.page.reader.range
            w.notes.stand_on(stop.card)
        self.say(around)

    def _go_on(self, way: int) -> None:
        """On to the next article of the list, or back to the one before."""
        self._towards = way
        if not self._w.articles.step(way):
            self._towards = 0
            self._w.status.say(
                tr("This was the last place that was found.")
                if way > 0
                else tr("This was the first place found.")
            )

    def _in_note(self, words: str) -> Sequence[tuple[Range, QTextCharFormat]]:
        """What is lit of a note's words, and how."""
        terms = self._in(Scope.NOTES)
        if not terms:
            return ()
        style = found(self._w.theme)
        return [(hit, style) for hit in ranges(words, terms)]
