"""The notes desk as values: what lies on it, what of that is shown, in which order, under which headings."""

from bisect import insort
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from functools import reduce
from typing import Final, NamedTuple

from reader.model.article import Row
from reader.model.desk_days import day_around, midnight
from reader.model.highlight import Anchor, Highlight
from reader.model.query import Query, parse
from reader.model.tag import in_tree
from reader.model.wording import tr, tr_noop


class State(StrEnum):
    """What is asked of an item beside its words. Removed is also what a thrown-away article carries."""

    NOTED = "noted"
    BARE = "bare"
    LOST = "lost"
    REMOVED = "removed"


class Sorting(StrEnum):
    """The order of the desk: by when an item was made, or by place in the article, newest article first."""

    NEWEST = "newest"
    OLDEST = "oldest"
    PLACE = "place"


class Grouping(StrEnum):
    """What the headings of the desk tell. By tag an item stands under each of its tags."""

    DAY = "day"
    ARTICLE = "article"
    TAG = "tag"
    NONE = "none"


class DeskItem(NamedTuple):
    """A highlight with its note, or the note on an article as a whole: then `highlight` is None and `note` is
    its id, None otherwise. `words` are the note's, `tags` its own, `article_tags` the article's.

    `removed_at` is when the item itself was removed, `thrown` that its article is in the trash. Times are
    UTC milliseconds.
    """

    highlight: Highlight | None
    note: str | None
    words: str
    row: Row
    tags: tuple[str, ...]
    article_tags: tuple[str, ...]
    made: int
    updated: int
    removed_at: int | None = None
    thrown: bool = False

    @property
    def id(self) -> str:
        """The highlight's id, or the note's."""
        return self.highlight.id if self.highlight else self.note or ""

    @property
    def article(self) -> str:
        """The article's id."""
        return self.row.id

    @property
    def removed(self) -> bool:
        """Whether the item itself was removed."""
        return self.removed_at is not None

    @property
    def lost(self) -> bool:
        """Whether the text shown does not have the words of the highlight."""
        return self.highlight is not None and self.highlight.anchor is Anchor.LOST


#: How a filter is kept: what it is of, and what it asks for. Of a source that is its key, and its name for
#: the reader.
Part = tuple[str, str]
COLOR, TAG, SOURCE, STATE, SINCE, WORDS = "color", "tag", "source", "state", "since", "words"
#: Of these there is one at a time.
_SINGLE = (STATE, SINCE, SOURCE, WORDS)
_STATES = {
    State.NOTED: tr_noop("with a note"),
    State.BARE: tr_noop("without a note"),
    State.LOST: tr_noop("lost"),
    State.REMOVED: tr_noop("removed"),
}
_SAID = {TAG: "#{it}", SOURCE: "{it}", SINCE: tr_noop("since {it}"), WORDS: tr_noop("“{it}”")}

#: What the desk does not look at, in the words of its reader.
_NOT_HERE = tr_noop("alternatives to a condition, and how long a text is, are not asked for on the desk")


class Filters(NamedTuple):
    """What is shown of the desk: all that every filter lets through, in the order in which they were set.

    Of colours any one is let through. `words` is a line of the search language.
    """

    parts: tuple[Part, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.parts)

    def has(self, kind: str, value: str) -> bool:
        """Whether a filter is set."""
        return (kind, value) in self.parts

    def value(self, kind: str) -> str:
        """What the one filter of a kind asks for; "" where there is none."""
        return next((value for k, value in self.parts if k == kind), "")

    def toggled(self, kind: str, value: str) -> "Filters":
        """With a filter set, or taken off where it was."""
        if self.has(kind, value):
            return Filters(tuple(part for part in self.parts if part != (kind, value)))
        others = (part for part in self.parts if kind not in _SINGLE or part[0] != kind)
        return Filters((*others, (kind, value)))

    def saying(self, line: str) -> "Filters":
        """With another line of the search language, which keeps its place among the filters."""
        line = line.strip()
        if not line:
            return Filters(tuple(part for part in self.parts if part[0] != WORDS))
        if not self.value(WORDS):
            return Filters((*self.parts, (WORDS, line)))
        return Filters(tuple((WORDS, line) if part[0] == WORDS else part for part in self.parts))

    def without_last(self) -> "Filters":
        """Without the filter that was set last."""
        return Filters(self.parts[:-1])

    @property
    def query(self) -> Query:
        """All filters as one query. Days are those on which an item was made."""
        query = parse(self.value(WORDS))
        if query.parts or query.least is not None or query.most is not None:
            told = (*query.problems, tr(_NOT_HERE))
            query = query._replace(either=(), neither=(), least=None, most=None, problems=told)
        colors = tuple(value for kind, value in self.parts if kind == COLOR)
        if colors and query.colors and not set(colors) & set(query.colors):
            # No highlight has two colours: what is asked for here is refused there, and none is shown.
            query = query._replace(not_colors=(*query.not_colors, *query.colors))
        query = query._replace(
            colors=tuple(c for c in colors if not query.colors or c in query.colors) or query.colors,
            tags=(*query.tags, *(value for kind, value in self.parts if kind == TAG)),
            source_key=int(self.value(SOURCE).partition(" ")[0]) if self.value(SOURCE) else None,
            after=max(filter(None, (query.after, self.value(SINCE))), default=None),
        )
        state = self.value(STATE)
        if state in (State.NOTED, State.BARE):
            query = query._replace(has_note=state == State.NOTED)
        elif state == State.LOST:
            query = query._replace(lost=True)
        elif state == State.REMOVED:
            query = query._replace(trashed=True)
        return query

    @property
    def told(self) -> tuple[str, ...]:
        """Each filter in words, in the order in which they were set; all colours are one."""
        said: list[str] = []
        colors = [value for kind, value in self.parts if kind == COLOR]
        for kind, value in self.parts:
            if kind == STATE:
                said.append(tr(_STATES[State(value)]))
            elif kind != COLOR:
                said.append(tr(_SAID[kind], it=value.partition(" ")[2] if kind == SOURCE else value))
            elif value == colors[0]:
                said.append(reduce(_either, map(tr, colors)))
        return tuple(said)


def _either(one: str, other: str) -> str:
    return tr("{one} or {other}", one=one, other=other)


#: An item as a walk over the desk meets it: its id, when it was made (UTC ms), its article's key; its colour,
#: "" for a note on an article; whether it is lost, and has a note; its source's key.
Walked = tuple[str, int, int, str, int, int, int]
_MADE: Final = 1
_ARTICLE: Final = 2
_COLOR: Final = 3
_LOST: Final = 4
_NOTED: Final = 5
_SOURCE: Final = 6


def coarse(query: Query) -> Query:
    """What the library is asked for: a query without its words and without what `sifted` sifts by."""
    return query._replace(
        words=(),
        without=(),
        scope=None,
        colors=(),
        not_colors=(),
        lost=None,
        has_note=None,
        has_highlight=None,
        source_key=None,
        before=None,
        after=None,
        problems=(),
    )


def spliced(
    walked: list[Walked], fresh: Iterable[Walked], articles: Collection[int], sorting: Sorting
) -> list[Walked]:
    """A walk, newest or oldest first, with the items of some articles as they are now."""
    found = [each for each in walked if each[_ARTICLE] not in articles]
    if sorting is Sorting.NEWEST:
        found.reverse()
    for each in fresh:
        insort(found, each, key=lambda one: (one[_MADE], one[0]))
    if sorting is Sorting.NEWEST:
        found.reverse()
    return found


def sifted(walked: list[Walked], query: Query) -> list[Walked]:
    """What a query shows of what was walked, but for its words: one plain pass for each thing asked."""
    if query.colors:
        walked = [each for each in walked if each[_COLOR] in query.colors]
    if query.not_colors:
        walked = [each for each in walked if each[_COLOR] not in query.not_colors]
    if query.lost is not None:
        walked = [each for each in walked if each[_LOST] == query.lost]
    if query.has_note is not None:
        walked = [each for each in walked if each[_NOTED] == query.has_note]
    if query.has_highlight is not None:
        walked = [each for each in walked if bool(each[_COLOR]) == query.has_highlight]
    if query.source_key is not None:
        walked = [each for each in walked if each[_SOURCE] == query.source_key]
    if query.after:
        since = midnight(query.after)
        walked = [each for each in walked if each[_MADE] >= since]
    if query.before:
        until = midnight(query.before)
        walked = [each for each in walked if each[_MADE] < until]
    return walked


class Group(NamedTuple):
    """Items under one heading: a day (ISO), a tag ("" for none), an article's key; "" for no heading."""

    label: str
    ids: Sequence[str]


def grouped(walked: Sequence[Walked], grouping: Grouping, tags: Mapping[str, tuple[str, ...]]) -> list[Group]:
    """Items under headings, in the order of the first of each; tags by name, what has none last.

    Days are those of this machine's clock. `tags` are needed to group by tag alone.
    """
    if grouping is Grouping.NONE:
        return [Group("", [each[0] for each in walked])] if walked else []
    found: defaultdict[str, list[str]] = defaultdict(list)
    if grouping is Grouping.TAG:
        for each in walked:
            for tag in tags.get(each[0], ("",)):
                found[tag].append(each[0])
        named = sorted(filter(None, found), key=in_tree)
        return [Group(tag, found[tag]) for tag in (*named, *([""] if "" in found else []))]
    if grouping is Grouping.ARTICLE:
        among: defaultdict[int, list[str]] = defaultdict(list)
        for each in walked:
            among[each[_ARTICLE]].append(each[0])
        return [Group(str(article), ids) for article, ids in among.items()]
    since, until, ids = 0, 0, list[str]()
    for each in walked:
        if not since <= each[_MADE] < until:
            day, since, until = day_around(each[_MADE])
            ids = found[day]
        ids.append(each[0])
    return [Group(label, ids) for label, ids in found.items()]
