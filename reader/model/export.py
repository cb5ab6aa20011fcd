"""An export as values: what goes out, as what, where to; and what became of each file."""

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from reader.model import query as queries
from reader.model.errors import PostilError
from reader.model.query import Query, Term
from reader.model.wording import in_english, tr

#: The properties of a note that are its reader's own, whoever wrote them first.
PROTECTED = ("tags", "status", "connections")


class Reach(StrEnum):
    """What a scope reaches."""

    ARTICLES = "articles"
    HIGHLIGHTS = "highlights"
    QUERY = "query"
    TAG = "tag"
    OUTLINE = "outline"
    EVERYTHING = "everything"


class Scope(NamedTuple):
    """What goes out; `name` is what it is called in menus, and where one file holds all of it.

    `ids` are of the articles, or of highlights and of notes on articles, in their order; `of` is the name of
    the tag or the id of the outline. EVERYTHING is every article with a highlight or a note on it that is not
    in the trash.
    """

    reach: Reach
    name: str
    ids: tuple[str, ...] = ()
    query: Query = queries.ALL
    of: str = ""


EVERYTHING = Scope(Reach.EVERYTHING, in_english("All notes"))


class Order(NamedTuple):
    """An export as it is asked for.

    `format` names a row of the table of formats; where `template` names a file, its layout counts instead.
    `target` is a folder, or a file for what goes into one. `joined` is one file for all, or a file an
    article; None is what is usual in the format. `protected` properties are never changed in a file that
    its reader edited.
    """

    scope: Scope
    format: str
    target: Path
    template: str = ""
    joined: bool | None = None
    protected: tuple[str, ...] = PROTECTED


class Plan(NamedTuple):
    """An order that is kept by a name; `ran` is when it was last carried out (UTC ms), 0 for never."""

    id: str
    name: str
    order: Order
    ran: int = 0


class Left(NamedTuple):
    """How an export left a file, so that it is told from what its reader made of it.

    `article` is an article's id, or what names the scope of a file that holds several; `format` names the
    format or the template. `root` is the folder that was exported into, or the one file that was named.
    `sha256` is of the whole file, `body` of what follows its properties, "" where that is not known. `blocks`
    are all that were ever put into it, each with a digest of what it said; `properties` are as they were
    written, or tell what a file was printed from. `pending` is the hash that the file is getting.
    """

    article: str
    format: str
    root: str
    sha256: str = ""
    body: str = ""
    blocks: Mapping[str, str] = MappingProxyType({})
    properties: Mapping[str, str] = MappingProxyType({})
    pending: str = ""


class FileAction(StrEnum):
    """What became of a file, or would. KEPT was edited by its reader, and nothing had to be added to it."""

    CREATED = "created"
    REWRITTEN = "rewritten"
    APPENDED = "appended"
    UNCHANGED = "unchanged"
    KEPT = "kept"
    FAILED = "failed"


def scope_to_json(scope: Scope) -> str:
    """A scope as a library keeps it: only what differs from the usual."""
    kept: dict[str, Any] = {"reach": scope.reach, "name": scope.name}
    if scope.ids:
        kept["ids"] = scope.ids
    if scope.of:
        kept["of"] = scope.of
    if scope.query != queries.ALL:
        kept["query"] = _told(scope.query)
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def scope_from_json(text: str) -> Scope:
    """The inverse of `scope_to_json`. Raises PostilError for what a newer Postil may have written."""
    try:
        kept = json.loads(text)
        asked = _asked(kept.get("query", {}))
        ids = tuple(map(str, kept.get("ids", ())))
        return Scope(Reach(kept["reach"]), str(kept["name"]), ids, asked, str(kept.get("of", "")))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise PostilError(tr("What this export takes cannot be read; delete it and save it anew.")) from error


def _told(query: Query) -> dict[str, Any]:
    """What a query asks, field by field, those within it too."""
    usual = queries.ALL._asdict()
    told = {name: value for name, value in query._asdict().items() if value != usual[name]}
    if query.either:
        told["either"] = [[_told(part) for part in group] for group in query.either]
    if query.neither:
        told["neither"] = [_told(part) for part in query.neither]
    return told


def _asked(told: dict[str, Any]) -> Query:
    """The inverse of `_told`."""
    return Query(**{name: _plain(name, value) for name, value in told.items()})


def _term(told: list[Any]) -> Term:
    # What an older Postil wrote has two values.
    text, prefix, near, within = (*told, (), 0)[:4]
    return Term(text, prefix, tuple(_term(each) for each in near), within)


def _plain(name: str, value: Any) -> Any:
    """A field of a query from JSON, which knows neither tuples nor terms nor queries."""
    if name == "ranked":
        raise ValueError("keys of articles, which are others by now")
    if name == "words":
        return tuple(tuple(_term(term) for term in group) for group in value)
    if name == "without":
        return tuple(_term(term) for term in value)
    if name == "either":
        return tuple(tuple(_asked(part) for part in group) for group in value)
    if name == "neither":
        return tuple(_asked(part) for part in value)
    if name == "scope":
        return queries.Scope(value)
    return tuple(value) if isinstance(value, list) else value
