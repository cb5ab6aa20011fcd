"""What a list shows: `tag:telegram is:unread pipeline`, as values.

The language is read by query_parsing.py and told by query_language.py. Reading never fails: what means
nothing is left out, or searched as words where nothing else is there, and `problems` says so.
"""

import re
from enum import StrEnum
from typing import NamedTuple

from reader.model.tag import folded, is_exact, is_in, moved


class Scope(StrEnum):
    """Where words are looked for."""

    TITLE = "title"
    TEXT = "text"
    QUOTES = "quotes"
    NOTES = "notes"


class Order(StrEnum):
    """In which order a list shows its articles. By source is by its name, and newest first within it. BEST
    is the order of `Query.ranked`, or newest first without that."""

    NEWEST = "newest"
    OLDEST = "oldest"
    SOURCE = "source"
    TITLE = "title"
    LONGEST = "longest"
    BEST = "best"


class Term(NamedTuple):
    """A word or a phrase; `prefix` finds every word that begins so. Those of `near` stand near it, all of
    them with no more than `within` words between."""

    text: str
    prefix: bool = False
    near: "tuple[Term, ...]" = ()
    within: int = 0


class Query(NamedTuple):
    """All conditions hold together; `words` are groups of which one term each must be found. Of each group of
    `either` one query must hold, of `neither` none may.

    The flags are None where they do not matter; `annotated` is a highlight or a note. Archived and trashed
    articles are hidden unless asked for (`archived`, `trashed`, an `id`) or `anywhere` is set. Days are ISO
    days: `before` is exclusive, `after` inclusive. `ids` are the only articles shown, on whatever shelf they
    are, and `but` never are; `ranked` are the only ones too, by their keys, in an order of their own; each
    of the words `narrowed` begins a word of the title or of the source's name.
    `colors` are of highlights, any one of them; `lost` is a highlight that the text shown does not have.
    `least` and `most` are how many words long a text is, both inclusive. `hasty` looks for the beginnings of
    words that few letters are known of in titles only.
    """

    words: tuple[tuple[Term, ...], ...] = ()
    without: tuple[Term, ...] = ()
    scope: Scope | None = None
    read: bool | None = None
    starred: bool | None = None
    later: bool | None = None
    archived: bool | None = None
    trashed: bool | None = None
    anywhere: bool = False
    cut: bool | None = None
    untitled: bool | None = None
    has_highlight: bool | None = None
    has_note: bool | None = None
    has_tag: bool | None = None
    annotated: bool | None = None
    id: str | None = None
    ids: tuple[str, ...] | None = None
    ranked: tuple[int, ...] | None = None
    but: tuple[str, ...] = ()
    narrowed: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    not_tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    not_sources: tuple[str, ...] = ()
    source_key: int | None = None
    before: str | None = None
    after: str | None = None
    colors: tuple[str, ...] = ()
    not_colors: tuple[str, ...] = ()
    lost: bool | None = None
    least: int | None = None
    most: int | None = None
    either: "tuple[tuple[Query, ...], ...]" = ()
    neither: "tuple[Query, ...]" = ()
    hasty: bool = False
    problems: tuple[str, ...] = ()

    @property
    def has_words(self) -> bool:
        """Whether the query looks for words, rather than only for a kind of article."""
        return bool(self.words or self.without) or any(query.has_words for query in self.parts)

    @property
    def parts(self) -> "tuple[Query, ...]":
        """The queries within this one: those of `either` and of `neither`."""
        return (*(query for group in self.either for query in group), *self.neither)

    @property
    def tells_shelf(self) -> bool:
        """Whether it says, for all of its alternatives, on which shelf an article is."""
        told = self.archived is not None or self.trashed is not None
        return told or self.anywhere or self.id is not None or self.ids is not None

    @property
    def any_shelf(self) -> bool:
        """Whether its alternatives say, each for itself, on which shelf an article is."""
        told = (part for group in self.either for part in group)
        return any(part.tells_shelf or part.any_shelf for part in told)

    def best(self, ranked: tuple[int, ...]) -> "Query":
        """These articles alone in this order, by their keys, as far as they lie on a shelf that is shown."""
        anywhere = self.anywhere or self.any_shelf
        return Query(ranked=ranked, archived=self.archived, trashed=self.trashed, anywhere=anywhere)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The words and phrases that are looked for, in their order, with those that must stand near them;
        not those that must not be found."""
        own = (term for group in self.words for term in group)
        return (*own, *(term for group in self.either for query in group for term in query.terms))


class SavedSearch(NamedTuple):
    """A search with a name. `query` is a line as one types it; `tag` is what it puts on what imports bring,
    unless that is switched `off`. `pin` is the number of the key that opens it, 1 to 9, or 0; the words of
    one that is `watched` are lit wherever they stand, and looked for in what imports bring."""

    id: str
    name: str
    query: str
    tag: str = ""
    off: bool = False
    pin: int = 0
    watched: bool = False


ALL = Query()

#: A word, a phrase or a condition, with what stands before it. Compiled where it is first used: the window's
#: start does not need it. Within quotation marks two of them stand for one, as in SQL: tag:"5"" disk".
TOKEN = (
    r'(?P<no>-?)(?:(?P<near>NEAR\((?P<inside>(?:"[^"]*"|[^()"])*)\)?)|(?P<open>\()'
    r'|(?:(?P<key>[^\W\d_]+):)?(?:"(?P<quoted>[^"]*(?:""[^"]*)*)(?P<end>"?)|[“„«](?P<curly>[^“”»"]*)[“”»]'
    r'|(?P<bare>(?:\([^\s"()]*\)|[^\s"()])+))(?P<star>\*?)|(?P<shut>\)))'
)


def parse(text: str, today: str | None = None) -> Query:
    """The query that a line of text means. Lone surrogates and control characters count as spaces.

    `today` is the ISO day that “today” and “7d” are counted from; this machine's where it is not given.
    """
    from reader.model.query_parsing import read

    return read(text, today) if text.strip() else ALL


def unfinished(text: str) -> str:
    """A line with its last word left open, as its reader is still typing it: oil pipel*."""
    tokens = list(re.finditer(TOKEN, text)) if text[-1:].isalnum() else []
    last = tokens[-1] if tokens else None
    if last is None or not last["bare"] or last["key"] or last["bare"] in ("OR", "AND", "NOT", "NEAR"):
        return text
    return f"{text}*"


def condition(key: str, value: str) -> str:
    """A condition as it is typed, so that `parse` reads the same value back: tag:"central asia"."""
    doubled = value.replace('"', '""')
    return f'{key}:"{doubled}"'


def with_tag(text: str, old: str, new: str, *, alone: bool = False) -> str:
    """A line of text that means the same once a tag is called `new`, and so those that lie in it (unless it
    goes `alone`); all else in it stays as it is."""

    def renamed(match: re.Match[str]) -> str:
        value = value_of(match)
        if (match["key"] or "").lower() != "tag" or not is_in(value, old):
            return match[0]
        if alone and folded(value) != folded(old):
            return match[0]
        exact = "=" if is_exact(value.lstrip("#")) else ""
        return f"{match['no']}{condition('tag', exact + moved(value, old, new))}{match['star']}"

    return re.sub(TOKEN, renamed, text)


def value_of(match: re.Match[str]) -> str:
    """What stands after the key of a condition, or a word or phrase without one."""
    quoted: str | None = match["quoted"]
    if quoted is not None:
        return quoted.replace('""', '"')
    return match["bare"] or match["curly"] or ""
