"""What an export may take: the article, the selection, the list, a tag, an outline, all of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import PostilError
from reader.model.export import EVERYTHING, Reach, Scope, scope_from_json, scope_to_json
from reader.model.query import Order
from reader.model.wording import in_english, tr, tr_n, tr_stored
from reader.ui.commands.selecting import articles, selected
from reader.ui.places import stored_name

if TYPE_CHECKING:
    from reader.model.query import Query
    from reader.ui.window import Window

#: The scopes that mean something else at another time; all others are kept as what they are.
SELECTED, ARTICLE, LIST, ALL = MOVING = ("selected", "article", "list", "all")
#: Of longer ones the settings keep no copy: a choice among thousands of highlights is made anew.
_LONGEST = 4000


def scope_now(w: Window, key: str) -> Scope | None:
    """What a key of MOVING, or what was kept of a scope, means now; None where it means nothing."""
    if key == SELECTED:
        query = selected(w)
        picked = w.articles.picked.count(w.articles.rows.rowCount()) if query is not None else 0
        name = in_english("The selected article")
        if picked > 1:
            name = in_english("The {count} selected articles", count=picked)
        return Scope(Reach.QUERY, name, query=_lasting(w, query)) if query is not None and picked else None
    if key == ARTICLE:
        reading = w.session.reading
        return Scope(Reach.ARTICLES, reading.row.heading, (reading.row.id,)) if reading else None
    if key == LIST:
        return Scope(Reach.QUERY, stored_name(w.session.place), query=_lasting(w, w.session.query))
    if key == ALL:
        return EVERYTHING
    try:
        return scope_from_json(key)
    except PostilError:
        return None


def _lasting(w: Window, query: Query) -> Query:
    """A query as an export may keep it: the best matches by their ids, for articles come to other keys."""
    if query.ranked is None:
        return query
    ids = w.session.library.lists.ids(query.best(query.ranked), Order.BEST, offset=0, limit=len(query.ranked))
    return query._replace(ranked=None, ids=tuple(ids))


def key_of(scope: Scope) -> str:
    """A scope as the settings keep it; "" where it is too long for them."""
    kept = scope_to_json(scope)
    return kept if len(kept) <= _LONGEST else ""


def usual(w: Window) -> str:
    """The key of what is meant where nobody says more: what is selected, else as last time."""
    return SELECTED if scope_now(w, SELECTED) is not None else as_before(w)


def as_before(w: Window) -> str:
    """The key of what went out last; where that means nothing now, the article, else everything."""
    wanted = (str(w.settings.get("export/scope")), ARTICLE)
    return next((key for key in wanted if scope_now(w, key) is not None), ALL)


def of_tag(name: str) -> Scope:
    """What carries a tag, and the tags within it."""
    return Scope(Reach.TAG, name, of=name)


def told(key: str, scope: Scope) -> tuple[str, str]:
    """A scope in words, and which one of its kind."""
    if key == SELECTED:
        return tr_stored(scope.name), ""
    if key == ARTICLE:
        return tr("This article"), scope.name
    if key == LIST:
        return tr("This list"), tr_stored(scope.name)
    if scope.reach is Reach.EVERYTHING:
        return tr("Everything with a highlight or a note"), ""
    if scope.reach is Reach.TAG:
        return tr("A tag"), scope.of
    if scope.reach is Reach.OUTLINE:
        return tr("An outline"), scope.name
    if scope.reach is Reach.HIGHLIGHTS:
        return tr_n(len(scope.ids), "{n} highlight", "{n} highlights"), tr_stored(scope.name)
    if scope.reach is Reach.ARTICLES:
        return articles(len(scope.ids)), scope.name
    return tr("A list"), tr_stored(scope.name)
