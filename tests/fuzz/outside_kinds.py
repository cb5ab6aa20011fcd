"""The acts of tests/fuzz/acts.py that bring in what was made elsewhere, or keep a way out."""

import csv
import io
from pathlib import Path

from reader.importer.elsewhere import tables
from reader.importer.sameness import story_shingles
from reader.library import whole
from reader.library.library import open_library
from reader.model import export
from reader.model.query import Query
from reader.services import adopting, merging
from reader.services.workers import Found
from tests.fuzz.act_kinds import KINDS, World, tolerant

_COLUMNS = ("Highlight", "Book Title", "Book Author", "Note", "Color", "Tags", "Highlighted at")


def _adopt(w: World) -> None:
    """Highlights come from another program: on words that are here, that were here, that never were."""
    if not w.rows(1):
        return
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    # What makes a tag on the way in leaves it there when it is undone.
    tags = [tag.name for tag in w.library.tags.all()]
    for _ in range(w.dice.randint(1, 6)):
        row = w.rows(1)[0]
        reading = w.library.articles.reading(row.id)
        words = w.library.articles.reading(row.id, w.dice.choice(reading.versions)).version.text
        start = w.dice.randrange(max(1, len(words) - 1))
        quote = words[start : start + w.dice.randint(5, 60)] if w.dice.random() < 0.7 else w.words()
        title = row.heading if w.dice.random() < 0.8 else w.words(3)
        note = w.words() if w.dice.random() < 0.5 else ""
        tag = w.dice.choice(tags) if tags and w.dice.random() < 0.3 else ""
        writer.writerow((quote, title, "", note, "blue", tag, "2026-03-02 08:15:00+00:00"))
    data, name = text.getvalue().encode(), f"readwise{w.dice.getrandbits(32)}.csv"
    split = tables.split(data, name)
    found = Found(split, tuple(map(story_shingles, split.stories)))
    batch = w.library.batches.begin(name)
    adopting.store(w.library, found, data, batch, undoable=True)
    w.library.batches.end(batch)


def _merge(w: World) -> None:
    """Another library of the same reader, which went its own way, comes in."""
    if w.dice.random() < 0.7:
        return
    path = Path(w.library.path).with_name("other.sqlite")
    with open_library(path) as came:
        if w.other is None and w.dice.random() < 0.7:
            whole.fill(came, w.library)
            w.other = World(came, w.dice, "other", pages=0)
            w.other.printed |= w.printed
            w.other.days |= w.days
        w.other = w.other or World(came, w.dice, "other")
        w.other.library = came
        for _ in range(8):
            w.dice.choice(KINDS)(w.other)
        merging.merge(w.library, came, "other.zip", lambda _done, _all: None)


def _plan(w: World) -> None:
    plans = w.library.exports.plans()
    if not plans or w.dice.random() < 0.4:
        reach = export.Scope(export.Reach.QUERY, w.words(2), query=Query())
        order = export.Order(reach, w.dice.choice(("markdown", "csv")), Path("/nowhere"))
        w.library.exports.save(w.words(2), order)
        return
    one = w.dice.choice(plans).id
    if w.dice.random() < 0.5:
        w.library.exports.rename(one, w.words(2))
    else:
        w.library.exports.delete(one)


OUTSIDE = [tolerant(kind) for kind in (_adopt, _adopt, _merge, _plan)]
