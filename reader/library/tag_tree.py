"""The tree of tags: who carries which, those that a tag lies in among them."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.library import keys
from reader.library.texts import storable
from reader.model import tag as names
from reader.model.errors import PostilError

if TYPE_CHECKING:
    from reader.library.acts import Act

_DIRECT = (
    "SELECT g.article, g.tag FROM json_each(?1) j CROSS JOIN article_tag g ON g.article = j.value "
    "WHERE g.deleted_at IS NULL UNION SELECT h.article, g.tag FROM json_each(?1) j "
    "CROSS JOIN highlight h ON h.article = j.value CROSS JOIN highlight_tag g ON g.highlight = h.id "
    "WHERE g.deleted_at IS NULL AND h.deleted_at IS NULL"
)


def clean(name: str) -> str:
    """A tag's name as it is kept (see `tag.tidy`). Raises PostilError where nothing is left of it."""
    name = names.tidy(storable(name))
    if not name:
        raise PostilError("A tag needs a name; type at least one letter.")
    return name


def named(connection: sqlite3.Connection, name: str) -> str | None:
    """The id of a tag by its name; None where there is none."""
    found = connection.execute("SELECT id FROM tag WHERE folded = ?", (names.folded(name),)).fetchone()
    return str(found[0]) if found else None


def tag_of(act: "Act", name: str) -> str:
    """The id of a tag by its name. The tag is made where there is none, and those that it lies in; what of
    them is there already keeps its spelling."""
    found = named(act.db.conn, name)
    if found is not None:
        return found
    outer, _, last = name.rpartition(names.SLASH)
    if outer:
        (spelling,) = act.db.conn.execute(
            "SELECT name FROM tag WHERE id = ?", (tag_of(act, outer),)
        ).fetchone()
        name = f"{spelling}{names.SLASH}{last}"
    id = keys.new_id()
    act.insert("tag", {"id": id, "name": name, "folded": names.folded(name), "created_at": keys.now()})
    return id


def index(connection: sqlite3.Connection, tag: str) -> None:
    """Let a tag be found by the words of its name as that is now; one that is gone by none.

    Code does what a trigger might: SQLite lets none of an untrusted schema write to a virtual table.
    """
    connection.execute("DELETE FROM tag_name WHERE tag = ?", (tag,))
    connection.execute("INSERT INTO tag_name(name, tag) SELECT name, id FROM tag WHERE id = ?", (tag,))


def branch(connection: sqlite3.Connection, name: str) -> list[tuple[str, str]]:
    """(id, name) of a tag and of those that lie in it, the outer ones first."""
    folded = names.folded(name)
    # "0" is the sign that follows "/".
    found = connection.execute(
        "SELECT id, name FROM tag WHERE folded = ?1 OR (folded > ?1 || '/' AND folded < ?1 || '0') "
        "ORDER BY length(folded), folded",
        (folded,),
    )
    return found.fetchall()


def carriers(connection: sqlite3.Connection, tags: Iterable[str]) -> list[int]:
    """The keys of the articles that carry one of these tags (ids), on themselves or on a highlight."""
    found = connection.execute(
        "SELECT DISTINCT article FROM tagged WHERE tag IN (SELECT value FROM json_each(?))",
        (json.dumps(list(tags)),),
    )
    return [row[0] for row in found]


def carry(connection: sqlite3.Connection, articles: Sequence[int]) -> None:
    """Bring up to date which tags articles carry, within a transaction."""
    listed = json.dumps(list(articles))
    direct = connection.execute(_DIRECT, (listed,)).fetchall()
    outer = _outer(connection, {tag for _, tag in direct})
    wanted = {(above, article): 0 for article, tag in direct for above in outer[tag]}
    wanted.update({(tag, article): 1 for article, tag in direct})
    found = connection.execute(
        "SELECT g.tag, g.article, g.own FROM json_each(?) j CROSS JOIN tagged g ON g.article = j.value",
        (listed,),
    )
    had = {(tag, article): own for tag, article, own in found.fetchall()}
    connection.executemany(
        "DELETE FROM tagged WHERE tag = ? AND article = ?", sorted(had.keys() - wanted.keys())
    )
    fresh = sorted((tag, article, own) for (tag, article), own in wanted.items() if (tag, article) not in had)
    connection.executemany("INSERT INTO tagged(tag, article, own) VALUES (?, ?, ?)", fresh)
    connection.executemany(
        "UPDATE tagged SET own = ? WHERE tag = ? AND article = ?",
        [(own, *place) for place, own in wanted.items() if had.get(place, own) != own],
    )
    connection.execute(
        "UPDATE state SET tags = c.n FROM (SELECT j.value AS article, (SELECT count(*) FROM tagged g "
        "WHERE g.article = j.value AND g.own) AS n FROM json_each(?) j) c "
        "WHERE state.article = c.article AND state.tags <> c.n",
        (listed,),
    )


def _outer(connection: sqlite3.Connection, tags: set[str]) -> dict[str, list[str]]:
    """By tag (id), the ids of those it lies in."""
    found = connection.execute(
        "SELECT id, folded FROM tag WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(tags)),)
    )
    paths = {id: names.above(folded) for id, folded in found.fetchall()}
    wanted = sorted({path for above in paths.values() for path in above})
    known = connection.execute(
        "SELECT folded, id FROM tag WHERE folded IN (SELECT value FROM json_each(?))", (json.dumps(wanted),)
    )
    ids = dict(known.fetchall()) if wanted else {}
    return {id: [ids[path] for path in above if path in ids] for id, above in paths.items()}
