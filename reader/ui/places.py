"""The places of the source pane: what each shows in the list, and what an empty one says."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reader.library.library import Library
from reader.model.query import ALL, Query, SavedSearch, parse
from reader.model.tag import SLASH, folded, leaf
from reader.model.wording import in_english, tr, tr_noop

if TYPE_CHECKING:
    from reader.model.article import Source, TagCount
    from reader.services.mentions import Mention

#: So many sources, and tags, have places that are kept: after most acts nearly all are as they were.
_KEPT = 2000


class Place(NamedTuple):
    """A query with a name. `shows` is the query, or the line that it was saved as. `key` is what the session
    remembers; `depth` 0 is a heading of the pane, more than 1 a tag inside another; `pin` is the number that
    a tag is pinned to, or 0.

    `label` is what the pane says of it where that is not the whole name. `holds` others inside it, which are
    not shown where it is `folded`. `color` is a tag's own; a saved search may be `watched`.
    """

    key: str
    name: str
    shows: Query | str = ALL
    icon: str = ""
    articles: int = 0
    unread: int = 0
    depth: int = 1
    empty: str = ""
    pin: int = 0
    label: str = ""
    holds: bool = False
    folded: bool = False
    color: str = ""
    watched: bool = False

    @property
    def query(self) -> Query:
        """What its list shows. A line is read when this is asked: the first picture is spared its patterns,
        and “today” is the day it is."""
        if isinstance(self.shows, Query):
            return self.shows
        from datetime import date

        return _read(self.shows, date.today().isoformat())


_LIBRARY = (
    Place(
        "inbox",
        tr_noop("Inbox", sense="place"),
        ALL,
        "ph.tray",
        empty=tr_noop(
            "Nothing here yet.\n\n{import_files|Ctrl+O} imports capture files,\n"
            "{import_folder|Ctrl+Shift+O} a whole folder."
        ),
    ),
    Place(
        "unread",
        tr_noop("Unread", sense="place"),
        Query(read=False),
        "ph.circle",
        empty=tr_noop("All read.\n\n{go_inbox|G A} shows everything again."),
    ),
    Place(
        "starred",
        tr_noop("Starred", sense="place"),
        Query(starred=True),
        "ph.star",
        empty=tr_noop("Nothing starred.\n\n{star|S} stars the article you are reading."),
    ),
    Place(
        "later",
        tr_noop("Later", sense="place"),
        Query(later=True),
        "ph.clock",
        empty=tr_noop("Nothing kept for later.\n\n{later|L} keeps an article here."),
    ),
    Place(
        "highlights",
        tr_noop("Highlights & notes", sense="place"),
        Query(annotated=True),
        "ph.highlighter-circle",
        empty=tr_noop(
            "No highlights yet.\n\n{highlight|H} highlights the sentence you are reading,\n"
            "{note|N} writes a note on it."
        ),
    ),
    Place(
        "archive",
        tr_noop("Archive", sense="place"),
        Query(archived=True),
        "ph.archive",
        empty=tr_noop("The archive is empty.\n\n{archive|E} archives an article."),
    ),
)


#: Stands in the pane only while there is something in it.
_TRASH = Place(
    "trash",
    tr_noop("Thrown away", sense="place"),
    Query(trashed=True),
    "ph.trash",
    empty=tr_noop("Nothing is thrown away.\n\n{go_inbox|G A} shows the Inbox."),
)

#: Not a list of articles: the desk, all highlights and notes.
DESK = "highlights"
#: Not a list of articles: the captures whose split is in doubt, which the review shows.
REVIEW = "review"
#: How the keys of saved searches, of tags and of searches begin.
SAVED, TAG = "saved:", "tag:"
_SEARCH = "search:"


def all_places(library: Library) -> list[Place]:
    """The rows of the source pane, headings among them, with their counts."""
    rows = [Place("", tr("Library"), depth=0), *_shelves(library)]
    sections = (
        (tr("Searches"), _searches(library)),
        (tr("Sources"), _sources(library)),
        (tr("Tags"), _tags(library)),
    )
    for heading, places in sections:
        if places:
            rows += [Place("", heading, depth=0), *places]
    return rows


def stored_name(place: Place) -> str:
    """The name of a place as an export keeps it: of a shelf or a search in English, whatever is spoken."""
    if place.key.startswith(_SEARCH):
        return in_english("Search: {words}", words=place.key.removeprefix(_SEARCH))
    return next((shelf.name for shelf in (*_LIBRARY, _TRASH) if shelf.key == place.key), place.name)


def _shelves(library: Library) -> list[Place]:
    counts = library.articles.counts()
    # The library keeps a count of highlights; the row shows how many articles its list has.
    annotated = library.articles.count(Query(annotated=True))
    shown = {
        "inbox": (counts.inbox, counts.unread),
        "unread": (counts.unread, counts.unread),
        "starred": (counts.starred, 0),
        "later": (counts.later, 0),
        "highlights": (annotated, 0),
        "archive": (counts.archived, 0),
    }
    shelves = [_said(p)._replace(articles=shown[p.key][0], unread=shown[p.key][1]) for p in _LIBRARY]
    if counts.trashed:
        shelves.append(_said(_TRASH)._replace(articles=counts.trashed))
    doubtful = library.sources.doubtful()
    if doubtful:
        shelves.append(Place(REVIEW, tr("To review"), icon="ph.question", articles=doubtful))
    return shelves


def _said(shelf: Place) -> Place:
    return shelf._replace(name=tr(shelf.name, sense="place"), empty=tr(shelf.empty))


def _sources(library: Library) -> list[Place]:
    empty = tr("No articles of this source are left here.")
    return [_source_place(source, empty) for source in library.sources.all()]


@lru_cache(maxsize=_KEPT)
def _source_place(source: Source, empty: str) -> Place:
    return Place(
        f"source:{source.id}",
        source.name,
        Query(source_key=source.key),
        "ph.newspaper",
        articles=source.articles,
        unread=source.unread,
        empty=empty,
    )


def _searches(library: Library) -> list[Place]:
    return [saved_place(search) for search in library.sources.saved()]


def _tags(library: Library) -> tuple[Place, ...]:
    empty = tr("No article carries this tag.\n\n{tag|T} tags the article you are reading.")
    return _tag_places(tuple(library.tags.all()), empty)


@lru_cache(maxsize=1)
def _tag_places(tags: tuple[TagCount, ...], empty: str) -> tuple[Place, ...]:
    inside = [tag.name.count(SLASH) for tag in tags]
    return tuple(
        _tag_place(tag, depth + 1, empty, holds=below > depth)
        for tag, depth, below in zip(tags, inside, [*inside[1:], 0], strict=False)
    )


@lru_cache(maxsize=_KEPT)
def _tag_place(tag: TagCount, depth: int, empty: str, *, holds: bool) -> Place:
    return Place(
        f"{TAG}{tag.name}",
        tag.name,
        Query(tags=(tag.name,)),
        "ph.tag-fill" if tag.color else "ph.tag",
        articles=tag.articles - tag.beyond,
        depth=depth,
        empty=empty,
        pin=tag.pin,
        label=leaf(tag.name),
        holds=holds,
        color=tag.color,
    )


def saved_place(search: SavedSearch) -> Place:
    """The place that a saved search is. What it finds is counted later, away from the UI thread."""
    return Place(
        f"{SAVED}{search.id}",
        search.name,
        search.query,
        "ph.eye" if search.watched else "ph.funnel" if search.tag else "ph.magnifying-glass",
        empty=tr("Nothing is found now for {query}", query=search.query),
        pin=search.pin,
        watched=search.watched,
    )


def mention_place(mention: Mention) -> Place:
    """The place that the new articles of a watched search are."""
    search = mention.search
    query = parse(search.query)._replace(ids=mention.ids)
    name, gone = tr("{search}, new", search=search.name), tr("These articles are no longer in the library.")
    return Place(f"new:{search.id}", name, query, "ph.eye", empty=gone)


def tag_place(library: Library, name: str) -> Place | None:
    """The place of a tag, however its name is written; None where nothing carries it."""
    return next((p for p in _tags(library) if folded(p.name) == folded(name)), None)


@lru_cache(maxsize=128)
def _read(line: str, today: str) -> Query:
    return parse(line, today)


def search_place(words: str) -> Place:
    """The place that a search is."""
    return Place(
        f"{_SEARCH}{words}",
        tr("Search: {words}", words=words),
        parse(words),
        "ph.magnifying-glass",
        empty=tr(
            "Nothing found for {words}\n\nTry fewer words, or end one with * to find its other forms.\n"
            "{leave|Esc} leaves the search.",
            words=words,
        ),
    )
