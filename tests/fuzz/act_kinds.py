"""The acts of tests/fuzz/acts.py: each does one thing that a reader can do to a library."""

import random
from collections.abc import Callable, Sequence
from contextlib import suppress

from reader.library import attaching, desk_acts, kin, retagging
from reader.library.batches import step_of
from reader.library.desk_acts import Meant
from reader.library.library import Library
from reader.library.packing import text_of
from reader.model.article import Row
from reader.model.errors import PostilError
from reader.model.highlight import COLORS, Highlight
from reader.model.query import Query
from tests.library.handmade import Decision, Told, page, reread, told

#: So many articles a library of the fuzz has before imports become rare.
_ENOUGH = 60
_TAGS = ("news", "news/local", "news/local/roads", "boats", "Boats/lake", "prices", "ü", "x/y")
_WORDS = (
    "dam",
    "road",
    "bridge",
    "ferry",
    "snow",
    "bread",
    "court",
    "water",
    "pass",
    "lake",
    "year",
    "train",
)


class World:
    """A library and what was printed on the pages in it."""

    def __init__(self, library: Library, dice: random.Random, called: str = "page", pages: int = 3) -> None:
        self.library = library
        self.dice = dice
        self.called = called
        #: Another library of the same reader (see outside_kinds.py).
        self.other: World | None = None
        #: The stories of each page by its file's name, as they were printed, and the day on it.
        self.printed: dict[str, list[Told]] = {}
        self.days: dict[str, str | None] = {}
        self.stories: list[str] = []
        for _ in range(pages):
            _import(self)

    def rows(self, at_most: int = 4) -> list[Row]:
        """Some articles, wherever they are."""
        rows = self.library.articles.rows(Query(anywhere=True), limit=400)
        return self.dice.sample(rows, min(len(rows), self.dice.randint(1, at_most)))

    def ids(self, at_most: int = 4) -> list[str]:
        """The ids of some articles."""
        return [row.id for row in self.rows(at_most)]

    def article(self) -> str:
        """The id of one article."""
        return next(iter(self.ids(1)), "gone")

    def highlights(self) -> list[Highlight]:
        """All highlights that are there."""
        return [highlight for _, highlight in self.library.annotations.all(limit=400)]

    def highlight(self) -> Highlight | None:
        """One highlight, if there is any."""
        every = self.highlights()
        return self.dice.choice(every) if every else None

    def words(self, most: int = 8) -> str:
        """Some words of one's own."""
        return " ".join(self.dice.choices(_WORDS, k=self.dice.randint(1, most)))


def _import(w: World) -> None:
    many = w.library.articles.counts().articles
    if many > _ENOUGH and w.dice.random() < many / _ENOUGH - 0.6:
        return
    batch = w.library.batches.begin(f"pages {len(w.printed)}")
    for _ in range(w.dice.choice((1, 1, 2, 3))):
        store(w, batch)
    with suppress(PostilError):
        w.library.searches.apply(w.ids(), batch)
    w.library.batches.end(batch)


def store(w: World, batch: str) -> None:
    """A capture of an import comes in."""
    name = f"{w.called}{len(w.printed)}.txt"
    stories = [_told(w) for _ in range(w.dice.randint(1, 4))]
    stories = list({story.title: story for story in stories}.values())
    w.printed[name] = stories
    day = f"2026-{w.dice.randint(1, 12):02}-{w.dice.randint(1, 28):02}" if w.dice.random() < 0.5 else None
    split, data = page(name, stories, day, [f"line {w.dice.randint(1, 4)}"])
    sources = w.library.sources.all()
    w.days[name] = day
    source = w.dice.choice(sources).key if sources and w.dice.random() < 0.7 else None
    decided = [_decision(w, n, story) for n, story in enumerate(stories, 1)]
    stored = w.library.captures.store(
        split, data, 1_795_132_800_000 + len(w.printed), decided, source=source, batch=batch, undoable=True,
        sketches={n: [w.dice.getrandbits(63) for _ in range(5)] for n, _ in enumerate(stories, 1)},
    )  # fmt: skip
    if w.dice.random() < 0.3:
        w.library.sources.suggest(stored.source, w.words(2), step_of(batch))
    if w.dice.random() < 0.3:
        kin.set_series(
            w.library, {stored.capture: w.dice.choice(w.library.captures.all()).id}, step_of(batch)
        )


def _told(w: World) -> Told:
    """A story: a new one, or one that was printed before, whole, cut, longer or edited."""
    if not w.stories or w.dice.random() < 0.5:
        w.stories.append(f"S{len(w.stories)}. " + ". ".join(w.words(12).capitalize() for _ in range(5)))
    text = w.dice.choice(w.stories)
    title = f"Story {text.split('.')[0]}"
    match w.dice.randrange(4):
        case 0:
            return told(title, text[: len(text) // 2] + "…", cut=True)
        case 1:
            return told(title, f"{text}. And more of it was told on the next day.")
        case 2:
            return told(title, text.replace("dam", "weir", 1).replace("road", "street", 1))
    return told(title, text)


def _decision(w: World, n: int, story: Told) -> Decision:
    head = story.text.split(".")[0]
    with w.library.reading() as connection:
        found = connection.execute(
            f"SELECT a.id, {text_of('s')} FROM version v JOIN article a ON a.key = v.article "
            f"JOIN version s ON s.key = a.shown WHERE {text_of('v')} LIKE ? ORDER BY a.key LIMIT 1",
            (f"{head}.%",),
        ).fetchone()
    if found is None:
        return Decision(n)
    if found[1] == story.text:
        return Decision(n, "copy", found[0])
    return Decision(n, "fuller" if len(story.text) > len(found[1]) else "shorter", found[0])


def _take_back(w: World) -> None:
    batches = [batch for batch in w.library.batches.recent(4) if not batch.undone]
    if batches and w.dice.random() < 0.3:
        w.library.batches.undo(w.dice.choice(batches).id)


def _mark(w: World) -> None:
    name = w.dice.choice(("read", "starred", "later", "archived", "trashed"))
    w.library.articles.mark(w.ids(), **{name: w.dice.random() < 0.5})


def _mark_list(w: World) -> None:
    name = w.dice.choice(("read", "later", "archived"))
    w.library.marking.mark(Query(anywhere=True), name, on=w.dice.random() < 0.4)


def _highlight(w: World) -> None:
    reading = w.library.articles.reading(w.article())
    version = w.dice.choice((None, *reading.versions))
    text = w.library.articles.reading(reading.row.id, version).version.text
    start = w.dice.randrange(max(1, len(text) - 1))
    end = min(len(text), start + w.dice.randint(1, 30))
    note = w.words() if w.dice.random() < 0.5 else ""
    tags = w.dice.sample(_TAGS, w.dice.randint(0, 2))
    color = w.dice.choice((None, *COLORS))
    w.library.annotations.highlight(reading.row.id, start, end, color, version=version, note=note, tags=tags)


def _recolor(w: World) -> None:
    here = w.highlight()
    if here:
        w.library.annotations.recolor(here.id, w.dice.choice(COLORS))


def _remove(w: World) -> None:
    here = w.highlight()
    if here and w.dice.random() < 0.5:
        w.library.annotations.remove(here.id)


def _remove_many(w: World) -> None:
    every = w.highlights()
    if every and w.dice.random() < 0.3:
        desk_acts.remove(w.library, Meant(tuple(h.id for h in w.dice.sample(every, min(3, len(every))))))


def _restore(w: World) -> None:
    gone = [*w.library.trash.highlights(), *w.library.trash.notes()]
    if gone:
        w.library.trash.restore(*(each.id for each in w.dice.sample(gone, min(2, len(gone)))))


def _attach(w: World) -> None:
    here = w.highlight()
    if here:
        text = w.library.articles.reading(here.article).version.text
        start = w.dice.randrange(max(1, len(text) - 6))
        attaching.attach(w.library, here.id, start, start + 5)


def _note(w: World) -> None:
    here = w.highlight()
    if here:
        link = f"[[{w.library.articles.row(here.article).heading}]]" if w.dice.random() < 0.2 else ""
        text = w.dice.choice(("", w.words(), f"{w.words()} {link}"))
        w.library.annotations.write_note(here.id, text, w.dice.choice((None, "one", "one")))


def _article_note(w: World) -> None:
    text = w.dice.choice(("", w.words(), w.words(40)))
    w.library.annotations.write_article_note(w.article(), text, w.dice.choice((None, "one")))


def _tag(w: World) -> None:
    names = w.dice.sample(_TAGS, 2)
    w.library.tags.edit(w.ids(), names[:1], names[1:] if w.dice.random() < 0.3 else ())


def _tag_highlight(w: World) -> None:
    here = w.highlight()
    if here:
        w.library.tags.set_on_highlight(here.id, w.dice.sample(_TAGS, w.dice.randint(0, 3)))


def _retag(w: World) -> None:
    old, new = w.dice.sample(_TAGS, 2)
    match w.dice.randrange(5):
        case 0:
            retagging.rename(w.library, old, new)
        case 1:
            retagging.merge(w.library, [old], new)
        case 2:
            retagging.delete(w.library, [old])
        case 3:
            w.library.tags.pin(old, w.dice.choice((None, 1, 2)))
        case _:
            retagging.color(w.library, [old], w.dice.choice(("", *COLORS)))


def _search(w: World) -> None:
    saved = w.library.searches.all()
    if not saved or w.dice.random() < 0.3:
        w.library.searches.save(w.words(2), w.words(1))
        return
    one = w.dice.choice(saved)
    match w.dice.randrange(4):
        case 0:
            w.library.searches.rename(one.id, w.words(2))
        case 1:
            w.library.searches.delete(one.id)
        case 2:
            w.library.searches.tag_by(one.id, w.dice.choice(("", *_TAGS)))
        case _:
            w.library.searches.switch(one.id, on=w.dice.random() < 0.5)


def _outline(w: World) -> None:
    outlines = w.library.outlines
    every = outlines.all()
    if not every or w.dice.random() < 0.1:
        outlines.create(w.words(3))
        return
    one = w.dice.choice(every).id
    items = [item.id for item in outlines.items(one)]
    here = w.highlight()
    if not items or (here and w.dice.random() < 0.4):
        outlines.add(one, highlights=[here.id] if here else (), words=None if here else w.words())
        return
    some = w.dice.sample(items, min(2, len(items)))
    match w.dice.randrange(5):
        case 0:
            outlines.step(some, down=w.dice.random() < 0.5)
        case 1:
            outlines.indent(some, w.dice.choice((-1, 1)))
        case 2:
            outlines.remove(some)
        case 3:
            outlines.rename(one, w.words(3))
        case _:
            outlines.delete(one)


def _rename_source(w: World) -> None:
    sources = w.library.sources.all()
    if sources:
        w.library.sources.rename(w.dice.choice(sources).key, w.words(2))


def _resplit(w: World) -> None:
    """Split a page anew: two of its stories are one, or one of them is none, or all are as printed."""
    captures = [row for row in w.library.captures.all() if row.name in w.printed]
    if not captures or w.dice.random() < 0.5:
        return
    row = w.dice.choice(captures)
    printed = w.printed[row.name]
    split, data = page(row.name, printed, w.days[row.name])
    stories = list(printed)
    if len(stories) > 1 and w.dice.random() < 0.5:
        n = w.dice.randrange(len(stories) - 1)
        one, two = stories[n : n + 2]
        stories[n : n + 2] = [told(one.title, f"{one.text}\n\n{two.title}\n{two.text}")]
    elif len(stories) > 1 and w.dice.random() < 0.5:
        stories.pop(w.dice.randrange(len(stories)))
    joins = w.words() if w.dice.random() < 0.1 else None
    w.library.captures.resplit(row.id, reread(split, data, *stories), (), joins=joins)


def _confirm(w: World) -> None:
    captures = w.library.captures.all()
    if captures:
        w.library.captures.confirm(w.dice.choice(captures).id)


def _part(w: World) -> None:
    id = w.article()
    captures = w.library.captures.of_article(id)
    if len(captures) > 1:
        w.library.stories.part(id, w.dice.choice(captures).id)


def _join(w: World) -> None:
    ids = w.ids(2)
    if len(ids) == 2 and w.dice.random() < 0.3:
        w.library.stories.join(*ids)


def tolerant(kind: Callable[[World], None]) -> Callable[[World], None]:
    """An act that the library may refuse in a sentence."""

    def act(w: World) -> None:
        with suppress(PostilError):
            kind(w)

    act.__name__ = kind.__name__.strip("_")
    return act


#: Every kind of act; those that readers do most stand here more than once.
KINDS: Sequence[Callable[[World], None]] = [
    tolerant(kind)
    for kind, often in (
        (_import, 3), (_take_back, 1), (_mark, 6), (_mark_list, 1), (_highlight, 8), (_recolor, 2),
        (_remove, 3), (_remove_many, 1), (_restore, 1), (_attach, 1), (_note, 5), (_article_note, 2),
        (_tag, 4), (_tag_highlight, 2), (_retag, 2), (_search, 1), (_outline, 3), (_rename_source, 1),
        (_resplit, 2), (_confirm, 1), (_part, 1), (_join, 1),
    )
    for _ in range(often)
]  # fmt: skip
