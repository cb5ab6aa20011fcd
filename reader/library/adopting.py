"""What a reader made in another program is written onto the articles that its file shows.

A highlight that came so keeps a digest of what it was there: a later export of the same account brings only
what is new, also where the reader has changed or removed it here since then. What differs is kept beside.
"""

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from reader.library import keys, stories
from reader.library.acts import Act
from reader.library.bringing import Brought, bring_note, bring_to_article, bring_to_highlight
from reader.library.packing import text_of
from reader.library.texts import storable
from reader.model.body import Block
from reader.model.change import Touched
from reader.model.elsewhere import Kept, Marked
from reader.model.excerpts import excerpt_of, in_excerpt
from reader.model.folding import Folded
from reader.model.highlight import COLORS, Anchor, Quote, quote_at

if TYPE_CHECKING:
    from reader.library.captures import Stored
    from reader.library.connecting import Writer

TOUCHED = Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS | Touched.STATE

_MARKS = ("read", "starred", "archived", "later")


class Place(NamedTuple):
    """Where a quote stands in the text with a sha256, in code points."""

    sha256: str
    start: int
    end: int


class Adoption(NamedTuple):
    """What was kept elsewhere of a story, and for each of its highlights the places it has in texts."""

    kept: Kept
    places: tuple[tuple[Place, ...], ...]


@dataclass(slots=True)
class Adopted:
    """How many highlights came to stand at their words, on an excerpt, or lost; and how many were known."""

    anchored: int = 0
    quoted: int = 0
    lost: int = 0
    known: int = 0


class _Text(NamedTuple):
    key: int
    id: str
    sha256: str
    text: str
    excerpt: bool


def adopt(db: "Writer", stored: "Stored", batch: str, adoptions: Sequence[Adoption]) -> Adopted:
    """Write what was kept elsewhere onto the articles of a capture, within the transaction that stored it.

    `batch` is the id of the import, by which it can be taken back.
    """
    (made_at,) = db.conn.execute("SELECT made_at FROM batch WHERE id = ?", (batch,)).fetchone()
    brought = Brought(batch, made_at, {})
    act = Act(db, "", TOUCHED)
    told = Adopted()
    new = set(stored.new)
    # All at once: an index finds what a capture shows, and not one story of it.
    shown_by = db.conn.execute(
        "SELECT p.n, p.article, p.version, a.shown, a.id, c.key FROM capture c JOIN appearance p "
        "ON p.capture = c.key JOIN article a ON a.key = p.article WHERE c.id = ?",
        (stored.capture,),
    )
    places = {n: place for n, *place in shown_by.fetchall()}
    for adoption in adoptions:
        if adoption.kept.n in places:
            article, version, shown, id, capture = places[adoption.kept.n]
            texts = _text(db.conn, shown), _text(db.conn, version)
            one = _Adopting(act, article, capture, brought, texts, told)
            one.run(adoption, fresh=id in new)
    act.finish()
    return told


def _text(connection: sqlite3.Connection, version: int) -> _Text:
    sql = f"SELECT key, id, sha256, {text_of('version')}, excerpt FROM version WHERE key = ?"
    found = connection.execute(sql, (version,))
    return _Text(*found.fetchone())


class _Had(NamedTuple):
    """A highlight that an article has, or had: `start` and `end` in the text shown."""

    id: str
    start: int
    end: int
    gone: bool
    origin: str


class _Adopting:
    """One article of which something was kept elsewhere; `texts` are the one shown and the file's own."""

    def __init__(
        self,
        act: Act,
        article: int,
        capture: int,
        brought: Brought,
        texts: tuple[_Text, _Text],
        told: Adopted,
    ) -> None:
        self._act = act
        self._article = article
        self._capture = capture
        self._brought = brought
        self._shown, self._own = texts
        self._told = told
        #: The highlights that the article has or had, by their words and by their places in the text shown.
        self._by_words: dict[str, _Had] = {}
        self._by_place: dict[tuple[int, int], _Had] = {}
        self._origins: set[str] = set()
        #: Quotes that no text of the article has, and the text that holds nothing but them.
        self._nowhere: list[str] = []
        self._beside: _Text | None = None

    def run(self, adoption: Adoption, *, fresh: bool) -> None:
        """Write all of it; marks only on an article that is `fresh`: any other has the state it has here."""
        kept = adoption.kept
        self._act.touch(self._article)
        self._look()
        pairs = list(zip(kept.marks, adoption.places, strict=True))
        self._nowhere = [mark.quote for mark, places in pairs if not self._in(places)]
        for mark, places in pairs:
            self._mark(mark, self._in(places))
        bring_note(self._act, self._brought, self._article, None, kept.note)
        bring_to_article(self._act, self._brought, self._article, kept.tags)
        marks = {name: 1 for name in _MARKS if getattr(kept, name)}
        if fresh and marks:
            self._act.update("state", self._article, {**marks, "batch": self._brought.batch})

    def _in(self, places: Sequence[Place]) -> tuple[_Text, Place] | None:
        """The first of the texts in which a quote has a place: the one shown, then the file's own."""
        for text in (self._shown, self._own):
            for place in places:
                if place.sha256 == text.sha256:
                    return text, place
        return None

    def _made_of_quotes(self) -> _Text:
        """The file's own text where it is an excerpt, else one that holds nothing but what no text has."""
        if self._own.excerpt:
            return self._own
        if self._beside is None:
            self._beside = self._add_excerpt(*excerpt_of(self._nowhere))
        return self._beside

    def _add_excerpt(self, text: str, blocks: tuple[Block, ...]) -> _Text:
        """Add a text to the article that no capture shows."""
        connection = self._act.db.conn
        version = stories.add_excerpt(connection, self._article, self._capture, storable(text), blocks)
        return _text(connection, version)

    def _look(self) -> None:
        """Read which highlights there are, and were."""
        found = self._act.db.conn.execute(
            "SELECT id, exact, start, end, deleted_at IS NOT NULL, origin, earlier, anchor, placed_in "
            "FROM highlight WHERE article = ? ORDER BY deleted_at IS NOT NULL, created_at",
            (self._article,),
        ).fetchall()
        for id, exact, start, end, gone, origin, earlier, anchor, placed_in in found:
            anchored = anchor == Anchor.ANCHORED and placed_in == self._shown.key
            had = _Had(id, start, end, bool(gone), origin)
            for words in (exact, *(quote[0] for quote in json.loads(earlier))):
                self._keep(had, words, anchored=anchored)

    def _keep(self, had: _Had, words: str, *, anchored: bool) -> None:
        self._by_words.setdefault(_folded(words), had)
        self._origins.update(had.origin.split())
        if anchored:
            self._by_place.setdefault((had.start, had.end), had)

    def _mark(self, mark: Marked, found: tuple[_Text, Place] | None) -> None:
        """A highlight that is not here comes; one that is gets what it lacks, unless that came before."""
        origin = _digest(mark)
        if origin in self._origins:
            self._told.known += 1
            return
        same = self._same(mark, found)
        if same is not None:
            self._told.known += 1
            # Where it is from changes nothing of it: its time stays.
            self._act.db.conn.execute(
                "UPDATE highlight SET origin = ? WHERE id = ?", (f"{same.origin} {origin}".strip(), same.id)
            )
            if same.gone:
                return
            id = same.id
        else:
            id = self._insert(mark, found, origin)
        bring_note(self._act, self._brought, self._article, id, mark.note, mark.made)
        bring_to_highlight(self._act, self._brought, id, mark.tags)

    def _same(self, mark: Marked, found: tuple[_Text, Place] | None) -> _Had | None:
        """The highlight here that is the same: of the same words, in the same place where that is known."""
        if found is not None and found[0].key == self._shown.key:
            there = self._by_place.get((found[1].start, found[1].end))
            if there is not None or mark.prefix or mark.suffix:
                return there
        return self._by_words.get(_folded(mark.quote))

    def _insert(self, mark: Marked, found: tuple[_Text, Place] | None, origin: str) -> str:
        text, quote = self._quote(mark, found)
        anchored = text.key == self._shown.key
        id = keys.new_id()
        self._act.insert(
            "highlight",
            {
                "id": id,
                "article": self._article,
                "made_on": text.key,
                "exact": quote.exact,
                "prefix": quote.prefix,
                "suffix": quote.suffix,
                "quote_start": quote.start,
                "quote_end": quote.end,
                "placed_in": self._shown.key,
                "start": quote.start,
                "end": quote.end,
                "anchor": (Anchor.ANCHORED if anchored else Anchor.LOST).value,
                "color": mark.color or COLORS[0],
                "created_at": (made := self._brought.at(mark.made)),
                "updated_at": made,
                "deleted_at": None,
                "earlier": self._earlier(mark, found, quote),
                "batch": self._brought.batch,
                "origin": origin,
            },
        )
        self._keep(
            _Had(id, quote.start, quote.end, gone=False, origin=origin), quote.exact, anchored=anchored
        )
        if not anchored:
            self._told.lost += 1
        elif self._shown.excerpt:
            self._told.quoted += 1
        else:
            self._told.anchored += 1
        return id

    def _earlier(self, mark: Marked, found: tuple[_Text, Place] | None, quote: Quote) -> str:
        """How a quote was written elsewhere, where the text that is here has it otherwise; as JSON."""
        place = in_excerpt(self._own.text, mark.quote) if self._own.excerpt else None
        if found is None or quote.exact == mark.quote or place is None:
            return "[]"
        was = [mark.quote, mark.prefix, mark.suffix, *place, self._own.id]
        return json.dumps([was], ensure_ascii=False)

    def _quote(self, mark: Marked, found: tuple[_Text, Place] | None) -> tuple[_Text, Quote]:
        """The text that a highlight is made on, and its quote there. An excerpt tells no neighbours."""
        if found is not None and not found[0].excerpt:
            text, place = found
            return text, quote_at(text.text, place.start, place.end)
        text = found[0] if found else self._made_of_quotes()
        exact = storable(mark.quote)
        start, end = (found[1].start, found[1].end) if found else in_excerpt(text.text, exact) or (0, 0)
        return text, Quote(exact, storable(mark.prefix), storable(mark.suffix), start, end)


def _folded(words: str) -> str:
    return Folded(words).bare or words.strip()


def _digest(mark: Marked) -> str:
    """What a highlight was elsewhere, in a few letters."""
    said = json.dumps([mark.quote, mark.prefix, mark.suffix, mark.note, sorted(mark.tags)])
    return hashlib.sha256(said.encode()).hexdigest()[:20]
