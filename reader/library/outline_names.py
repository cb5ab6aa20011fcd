"""The outlines of a library by their names: which is meant, which was written in last, which name is free."""

import sqlite3
from typing import TYPE_CHECKING

from reader.library import keys, rows
from reader.library.texts import storable
from reader.model.errors import NotFound, PostilError
from reader.model.wording import tr

if TYPE_CHECKING:
    from reader.library.acts import Act


def clean(name: str) -> str:
    """A name on one line. Raises PostilError for none."""
    name = " ".join(storable(name).split())
    if not name:
        raise PostilError(tr("An outline needs a name; type at least one letter."))
    return name


def check_free(connection: sqlite3.Connection, name: str, but: str = "") -> None:
    """Raises PostilError where another outline than `but` has the name."""
    found = connection.execute("SELECT name FROM outline WHERE deleted_at IS NULL AND id <> ?", (but,))
    if name.casefold() in {row[0].casefold() for row in found}:
        raise PostilError(tr("There is an outline “{name}” already; give this one another name.", name=name))


def create(act: "Act", name: str) -> str:
    """Make an outline; returns its id. Raises PostilError for a name that another has."""
    check_free(act.db.conn, name)
    id = keys.new_id()
    act.insert("outline", {"id": id, "name": name, "created_at": keys.now(), "deleted_at": None})
    return id


def named(connection: sqlite3.Connection, outline: str) -> tuple[str, str]:
    """The full id and the name of an outline. Raises NotFound."""
    _, id = rows.named(connection, "outline", outline)
    (name, deleted) = connection.execute(
        "SELECT name, deleted_at FROM outline WHERE id = ?", (id,)
    ).fetchone()
    if deleted is not None:
        raise NotFound(tr("The outline “{name}” was deleted; undo brings it back.", name=name))
    return id, name


def last(act: "Act") -> tuple[str, str]:
    """The outline that was written in last; where there is none, one is made."""
    found = act.db.conn.execute(
        "SELECT o.id, o.name FROM outline o WHERE o.deleted_at IS NULL ORDER BY max(o.updated_at, coalesce("
        "(SELECT max(i.updated_at) FROM outline_item i WHERE i.outline = o.id), 0)) DESC, o.id DESC LIMIT 1"
    ).fetchone()
    if found:
        return str(found[0]), str(found[1])
    first = tr("Outline")
    return create(act, first), first
