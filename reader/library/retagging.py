"""Tags get other names or colours, become one, go: everywhere, as one undo step each.

A tag that lies in another goes with it. Where the new name is another tag's already, the two become one: what
carried either carries that. A row is never removed: the tag that has lost its name stays, on nothing.
"""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.library import keys
from reader.library.tag_tree import branch, carriers, clean, named, tag_of
from reader.model import tag as names
from reader.model.change import Change, Touched
from reader.model.errors import NotFound, PostilError
from reader.model.query import with_tag
from reader.model.wording import in_english, in_english_n, tr

if TYPE_CHECKING:
    import sqlite3

    from reader.library.acts import Act
    from reader.library.library import Library

#: What a tag is put on, by the table that says so.
_ON = {"article_tag": "article", "highlight_tag": "highlight"}
_TOUCHED = Touched.TAGS | Touched.SEARCHES


class Reach(NamedTuple):
    """What carries a tag or one that lies in it; `tags` counts them all, `rules` put one of them on."""

    articles: int
    highlights: int
    tags: int
    rules: int


def reach(library: "Library", name: str) -> Reach:
    """What an act on a tag and those that lie in it would be about. Raises NotFound."""
    with library.reading() as connection:
        tags = json.dumps([id for id, _ in _branch(connection, name)])
        listed = "IN (SELECT value FROM json_each(?1))"
        found = connection.execute(
            f"SELECT (SELECT count(DISTINCT article) FROM tagged WHERE tag {listed}), "
            "(SELECT count(DISTINCT g.highlight) FROM highlight_tag g JOIN highlight h "
            f"ON h.id = g.highlight WHERE g.tag {listed} AND g.deleted_at IS NULL AND h.deleted_at IS NULL), "
            f"json_array_length(?1), (SELECT count(*) FROM saved_search WHERE tag {listed} "
            "AND deleted_at IS NULL)",
            (tags,),
        )
        return Reach(*found.fetchone())


def rename(library: "Library", old: str, new: str) -> Change:
    """Call a tag, and in their first part those that lie in it, by another name; a name that is another
    tag's makes one of the two.

    A name inside the tag itself takes the tag alone there. Raises NotFound, and PostilError for no name.
    """
    with library.reading() as connection:
        known = named(connection, new) not in (None, named(connection, old))
    called = {"old": names.tidy(old), "new": names.tidy(new)}
    label = (
        in_english("Merge tag {old} into {new}", **called)
        if known
        else in_english("Rename tag {old} to {new}", **called)
    )
    with library.acting(label, _TOUCHED) as act:
        _move(act, old, clean(new))
    return act.change


def merge(library: "Library", olds: Sequence[str], into: str) -> Change:
    """Make one tag of several, whether there was one called `into` or not. Raises NotFound, PostilError."""
    into = clean(into)
    others = [name for name in olds if names.folded(name) != names.folded(into)]
    label = (
        in_english("Merge {tag} into {into}", tag=names.tidy(others[0]), into=into)
        if len(others) == 1
        else in_english_n(len(others), "Merge {n} tag into {into}", "Merge {n} tags into {into}", into=into)
    )
    with library.acting(label, _TOUCHED) as act:
        for name in others:
            if named(act.db.conn, name) is not None:  # it may have lain in one that went before
                _move(act, name, into)
    return act.change


def color(library: "Library", tags: Sequence[str], color: str) -> Change:
    """Give tags one of the TAG_COLORS; "" takes their colour off. Raises PostilError for any other."""
    if color and color not in names.TAG_COLORS:
        raise PostilError(
            tr(
                "“{color}” is no colour of a tag; use {colors}.",
                color=color,
                colors=", ".join(names.TAG_COLORS),
            )
        )
    called = [clean(name) for name in tags]
    label = (
        in_english("Colour tag {name}", name=called[0])
        if len(called) == 1
        else in_english_n(len(called), "Colour {n} tag", "Colour {n} tags")
    )
    with library.acting(label, Touched.TAGS) as act:
        for name in called:
            act.update("tag", tag_of(act, name), {"color": color or None})
    return act.change


def delete(library: "Library", olds: Sequence[str]) -> Change:
    """Take tags off everything, with those that lie in them; rules that put one on do so no longer.

    Raises NotFound.
    """
    label = (
        in_english("Delete tag {name}", name=names.tidy(olds[0]))
        if len(olds) == 1
        else in_english_n(len(olds), "Delete {n} tag", "Delete {n} tags")
    )
    with library.acting(label, _TOUCHED) as act:
        tags = list(dict.fromkeys(id for name in olds for id, _ in _branch(act.db.conn, name)))
        for article in carriers(act.db.conn, tags):
            act.about(article)
        for table in _ON:
            living = act.db.conn.execute(
                f"SELECT id FROM {table} WHERE deleted_at IS NULL "
                "AND tag IN (SELECT value FROM json_each(?))",
                (json.dumps(tags),),
            )
            found = [row[0] for row in living.fetchall()]
            act.update_alike(table, found, {"deleted_at": None}, {"deleted_at": keys.now()})
        for tag in tags:
            act.update("tag", tag, {"pin": None, "color": None})
            for search in _ruled(act, tag):
                act.update("saved_search", search, {"tag": None})
    return act.change


def _branch(connection: "sqlite3.Connection", name: str) -> list[tuple[str, str]]:
    found = branch(connection, name)
    if not found:
        raise NotFound(tr("There is no tag “{name}”; it may have been renamed.", name=names.tidy(name)))
    return found


def _move(act: "Act", old: str, new: str) -> None:
    """A branch of the tree goes elsewhere, within an act."""
    found = _branch(act.db.conn, old)
    new = _spelled(act.db.conn, new)
    inside = names.is_in(new, old) and names.folded(new) != names.folded(old)
    for article in carriers(act.db.conn, [found[0][0]]):
        act.about(article)
    for id, name in found[:1] if inside else found:
        wanted = names.moved(name, old, new)
        held = named(act.db.conn, wanted)
        if held is None and not inside:
            _above(act, wanted)
            act.update("tag", id, {"name": wanted, "folded": names.folded(wanted)})
        elif held == id:
            act.update("tag", id, {"name": wanted})
        else:
            _pour(act, id, held or tag_of(act, wanted))
    for search, text in act.db.conn.execute(
        "SELECT id, query FROM saved_search WHERE deleted_at IS NULL"
    ).fetchall():
        act.update("saved_search", search, {"query": with_tag(text, old, new, alone=inside)})


def _spelled(connection: "sqlite3.Connection", name: str) -> str:
    """A name with the spelling that the tag it lies in has already."""
    outer, slash, last = name.rpartition(names.SLASH)
    found = connection.execute("SELECT name FROM tag WHERE folded = ?", (names.folded(outer),)).fetchone()
    return f"{found[0]}{slash}{last}" if found else name


def _above(act: "Act", name: str) -> None:
    """Make the tags that a tag is to lie in."""
    outer = name.rpartition(names.SLASH)[0]
    if outer:
        tag_of(act, outer)


def _pour(act: "Act", tag: str, into: str) -> None:
    """All that carries a tag carries another one instead, which takes over its number and its colour."""
    for table, what in _ON.items():
        both = act.db.conn.execute(
            f"SELECT a.id, a.deleted_at, b.id, b.deleted_at FROM {table} a "
            f"LEFT JOIN {table} b ON b.{what} = a.{what} AND b.tag = ? WHERE a.tag = ?",
            (into, tag),
        ).fetchall()
        free = [id for id, _, other, _ in both if other is None]
        act.update_alike(table, free, {"tag": tag}, {"tag": into})
        for id, gone, other, other_gone in both:
            if other is not None and gone is None:
                act.update(table, id, {"deleted_at": keys.now()})
                if other_gone is not None:
                    act.update(table, other, {"deleted_at": None})
    for search in _ruled(act, tag):
        act.update("saved_search", search, {"tag": into})
    looks = "SELECT pin, color FROM tag WHERE id = ?"
    mine = act.db.conn.execute(looks, (tag,)).fetchone()
    theirs = act.db.conn.execute(looks, (into,)).fetchone()
    act.update("tag", tag, {"pin": None, "color": None})
    act.update("tag", into, {"pin": theirs[0] or mine[0], "color": theirs[1] or mine[1]})


def _ruled(act: "Act", tag: str) -> list[str]:
    """The saved searches that put a tag on."""
    found = act.db.conn.execute("SELECT id FROM saved_search WHERE tag = ?", (tag,))
    return [row[0] for row in found.fetchall()]
