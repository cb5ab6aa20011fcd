"""The notes desk as values: what lies on it, what of that is shown, in which order, under which headings."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from reader.model.article import Row
from reader.model.highlight import Anchor, Highlight
from reader.model.query import Query, Scope, parse
from reader.model.tag import in_order


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
    the note's id, None otherwise. `words` are the note's, `tags` its own, `article_tags` the article's.

    `removed` is the item itself, `thrown` its article in the trash. Times are UTC milliseconds.
    """

    highlight: Highlight | None
    note: str | None
    words: str
    row: Row
    tags: tuple[str, ...]
    article_tags: tuple[str, ...]
    made: int
    updated: int
    removed: bool = False
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
    State.NOTED: "with a note",
    State.BARE: "without a note",
    State.LOST: "lost",
    State.REMOVED: "removed",
}
_SAID = {TAG: "#{}", SOURCE: "{}", SINCE: "since {}", WORDS: "“{}”"}


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
        return Filters((*self._but(kind), (kind, value)))

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

    def _but(self, kind: str) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if kind not in _SINGLE or part[0] != kind)

    @property
    def query(self) -> Query:
        """All filters as one query. Days are those on which an item was made."""
        query = parse(self.value(WORDS))
        colors = tuple(value for kind, value in self.parts if kind == COLOR)
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
            if kind == COLOR:
                if value == colors[0]:
                    said.append(" or ".join(colors))
            elif kind == STATE:
                said.append(_STATES[State(value)])
            else:
                said.append(_SAID[kind].format(value.partition(" ")[2] if kind == SOURCE else value))
        return tuple(said)


#: Scripts that put no space between words: Thai to Khmer, and what lies beyond U+2E80.
_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u2e80", "\U0010ffff"))
#: Between title, quote, note and tags of a folded item.
_PARTING = "\n"
_PARTS = {Scope.TITLE: 0, Scope.TEXT: 1, Scope.NOTES: 2}


class _Signs(dict[int, str | None]):
    """What each sign becomes; worked out when it is first met."""

    def __missing__(self, sign: int) -> str | None:
        kind = unicodedata.category(chr(sign))
        made = None if kind[0] == "M" else chr(sign) if kind[0] in "LN" else " "
        self[sign] = made
        return made


_signs = _Signs()


def folded(title: str, quote: str, note: str, tags: Iterable[str]) -> str:
    """The words of an item as they are looked for: without case, accents and signs, a space before each."""
    parts = (title, quote, note, " ".join(tags))
    return _PARTING.join(map(_fold, parts))


def _fold(text: str) -> str:
    low = text.casefold()
    plain = low if low.isascii() else unicodedata.normalize("NFKD", low)
    return " " + " ".join(plain.translate(_signs).split())


#: An item as a walk over the desk meets it: its id, when it was made (UTC ms), its article's key.
Walked = tuple[str, int, int]


class Sought(NamedTuple):
    """The words of a query as `folded` writes them. A word finds those that begin with it; in scripts without
    spaces, it is found anywhere. Of a group one is enough."""

    groups: tuple[tuple[str, ...], ...]
    without: tuple[str, ...]
    part: int | None

    def __bool__(self) -> bool:
        return bool(self.groups or self.without)

    def among(self, walked: Sequence[Walked], texts: Mapping[str, str]) -> Sequence[Walked]:
        """The items that have the words; `texts` are folded. One pass a word, as plain as a pass can be."""
        if self.part is not None:
            ids = {each[0] for each in walked}
            texts = {id: text.split(_PARTING)[self.part] for id, text in texts.items() if id in ids}
        text = texts.get
        for group in self.groups:
            if len(group) == 1:
                word = group[0]
                walked = [each for each in walked if word in text(each[0], "")]
            else:
                walked = [each for each in walked if any(word in text(each[0], "") for word in group)]
        for word in self.without:
            walked = [each for each in walked if word not in text(each[0], "")]
        return walked


def sought(query: Query) -> Sought:
    """What the words of a query look for."""
    part = None if query.scope is None else _PARTS[query.scope]
    groups = tuple(tuple(_needle(term.text) for term in group) for group in query.words)
    return Sought(groups, tuple(_needle(term.text) for term in query.without), part)


def _needle(word: str) -> str:
    plain = _fold(word)
    unspaced = any(first <= plain[1:2] <= last for first, last in _UNSPACED)
    return plain[1:] if unspaced else plain


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
    found: dict[str, list[str]] = {}
    if grouping is Grouping.TAG:
        for id, _, _ in walked:
            for tag in tags.get(id, ("",)):
                found.setdefault(tag, []).append(id)
        named = in_order(tag for tag in found if tag)
        return [Group(tag, found[tag]) for tag in (*named, *([""] if "" in found else []))]
    if grouping is Grouping.ARTICLE:
        for id, _, article in walked:
            found.setdefault(str(article), []).append(id)
    else:
        day = _Days()
        for id, made, _ in walked:
            found.setdefault(day[made // _QUARTER], []).append(id)
    return [Group(label, ids) for label, ids in found.items()]


#: No clock is off by anything but quarters of an hour (ms).
_QUARTER = 900_000


class _Days(dict[int, str]):
    """The local ISO day of a quarter of an hour; worked out when it is first met."""

    def __missing__(self, quarter: int) -> str:
        self[quarter] = day = date.fromtimestamp(quarter * _QUARTER / 1000).isoformat()
        return day
