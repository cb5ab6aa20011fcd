"""The tree of tags: who carries which, those that a tag lies in among them."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.library import keys
from reader.library.texts import storable
from reader.model import tag as names
from reader.model.errors import PostilError
from reader.model.wording import tr

if TYPE_CHECKING:
    from reader.library.acts import Act, RowChange

#: The tables that say what a tag is on.
ON = ("article_tag", "highlight_tag")
_DIRECT = (
    "SELECT g.article, g.tag FROM json_each(?1) j CROSS JOIN article_tag g ON g.article = j.value {only} "
    "WHERE g.deleted_at IS NULL UNION SELECT h.article, g.tag FROM json_each(?1) j "
    "CROSS JOIN highlight h ON h.article = j.value CROSS JOIN highlight_tag g ON g.highlight = h.id {only} "
    "WHERE g.deleted_at IS NULL AND h.deleted_at IS NULL"
)
_HAD = "SELECT g.tag, g.article, g.own FROM json_each(?1) j CROSS JOIN tagged g ON g.article = j.value {only}"
_ONLY = "AND g.tag IN (SELECT value FROM json_each(?2))"


def clean(name: str) -> str:
    """A tag's name as it is kept (see `tag.tidy`). Raises PostilError where nothing is left of it."""
    name = names.tidy(storable(name))
    if not name:
        raise PostilError(tr("A tag needs a name; type at least one letter."))
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
    named = "INSERT INTO tag_name(name, tag) SELECT indexed(name), id FROM tag WHERE id = ?"
    connection.execute(named, (tag,))


def lies_in(inner: str, outer: str) -> str:
    """The condition that a folded name lies in another; "0" is the sign that follows "/"."""
    return f"{inner} > {outer} || '/' AND {inner} < {outer} || '0'"


def branch(connection: sqlite3.Connection, name: str) -> list[tuple[str, str]]:
    """(id, name) of a tag and of those that lie in it, the outer ones first."""
    folded = names.folded(name)
    found = connection.execute(
        f"SELECT id, name FROM tag WHERE folded = ?1 OR ({lies_in('folded', '?1')}) "
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


def changed(connection: sqlite3.Connection, rows: "Iterable[RowChange]") -> set[str]:
    """The tags (ids) of which these changes tell who carries them, once they are written."""
    found: set[str] = set()
    paths: set[str] = set()
    for change in rows:
        images = [image for image in (change.before, change.after) if image is not None]
        if change.table in ON:
            told = {str(image["tag"]) for image in images if "tag" in image}
            found.update(told or _tags_of(connection, change.table, change.key))
        elif change.table == "tag":
            found.update([str(change.key)] if len(images) == 1 else [])
            paths.update(path for i in images if "folded" in i for path in names.above(str(i["folded"])))
    known = connection.execute(
        "SELECT id FROM tag WHERE folded IN (SELECT value FROM json_each(?))", (json.dumps(sorted(paths)),)
    )
    return {*found, *(row[0] for row in known)}


def _tags_of(connection: sqlite3.Connection, table: str, key: object) -> set[str]:
    listed = json.dumps(key if isinstance(key, list) else [key])
    found = connection.execute(
        f"SELECT DISTINCT t.tag FROM json_each(?) j CROSS JOIN {table} t ON t.id = j.value", (listed,)
    )
    return {row[0] for row in found}


def carry(connection: sqlite3.Connection, articles: Sequence[int], tags: set[str] | None = None) -> None:
    """Bring up to date which tags articles carry, within a transaction: all of them, or these alone (ids)
    with those that they lie in."""
    if not articles or tags == set():
        return
    about = () if tags is None else _spread(connection, tags)
    values, only = [json.dumps(list(articles))], ""
    if tags is not None:
        values, only = [*values, json.dumps(about)], _ONLY
    direct = connection.execute(_DIRECT.format(only=only), values).fetchall()
    outer = _outer(connection, {tag for _, tag in direct})
    wanted = {(above, article): 0 for article, tag in direct for above in outer[tag]}
    wanted.update({(tag, article): 1 for article, tag in direct})
    found = connection.execute(_HAD.format(only=only), values).fetchall()
    had = {(tag, article): own for tag, article, own in found}
    gone = sorted(had.keys() - wanted.keys())
    fresh = sorted((*place, own) for place, own in wanted.items() if place not in had)
    other = [(own, *place) for place, own in wanted.items() if had.get(place, own) != own]
    connection.executemany("DELETE FROM tagged WHERE tag = ? AND article = ?", gone)
    connection.executemany("INSERT INTO tagged(tag, article, own) VALUES (?, ?, ?)", fresh)
    connection.executemany("UPDATE tagged SET own = ? WHERE tag = ? AND article = ?", other)
    more = Counter(article for _, article, own in fresh if own)
    more.update(article for own, _, article in other if own)
    more.subtract(article for _, article in (place for place in gone if had[place]))
    more.subtract(article for own, _, article in other if not own)
    connection.executemany(
        "UPDATE state SET tags = tags + ? WHERE article = ?",
        [(n, article) for article, n in more.items() if n],
    )


def _spread(connection: sqlite3.Connection, tags: set[str]) -> list[str]:
    """Tags with those that they lie in, and all that lie in any of these (ids)."""
    found = connection.execute(
        "SELECT folded FROM tag WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(tags)),)
    )
    tops = {folded.partition(names.SLASH)[0] for (folded,) in found.fetchall()}
    within = (id for top in sorted(tops) for id, _ in branch(connection, top))
    return sorted({*tags, *within})


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
