"""What was written where, so that a file the reader has edited since is never overwritten; and the plans."""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library import keys
from reader.library.texts import storable
from reader.model.change import NO_CHANGE, Change, Touched
from reader.model.errors import NotFound, PostilError
from reader.model.export import Left, Order, Plan, scope_from_json, scope_to_json
from reader.model.wording import in_english, tr

if TYPE_CHECKING:
    import sqlite3

    from reader.library.library import Library


#: An export plan is a way out that is kept: what goes, as what, and where to. Of each file it wrote, the
#: library keeps the blocks that were put into it, each with a digest of what it said, and the properties as
#: they were written, both as JSON; the hash of all that follows the properties; and, while it is being
#: written, the hash that it will have, so that a run that is cut short leaves no file that looks edited. The
#: `root` is the folder that is kept up to date, or the one file that was named.
PLANNED = """
ALTER TABLE export ADD COLUMN format TEXT NOT NULL DEFAULT 'markdown';
ALTER TABLE export ADD COLUMN blocks TEXT NOT NULL DEFAULT '{}';
ALTER TABLE export ADD COLUMN properties TEXT NOT NULL DEFAULT '{}';
ALTER TABLE export ADD COLUMN body TEXT NOT NULL DEFAULT '';
ALTER TABLE export ADD COLUMN pending TEXT NOT NULL DEFAULT '';
ALTER TABLE export ADD COLUMN root TEXT NOT NULL DEFAULT '';
CREATE INDEX export_article ON export(article);
CREATE TABLE export_plan (
    id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, scope TEXT NOT NULL, format TEXT NOT NULL,
    template TEXT, target TEXT NOT NULL, joined INTEGER,
    protected TEXT NOT NULL DEFAULT '[]', ran_at INTEGER,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER);
"""

_LEFT = "target, article, format, root, sha256, body, blocks, properties, pending"
_PLAN = "id, name, scope, format, template, target, joined, protected, ran_at"


class Exports:
    """The files that exports have written, by absolute path, and the plans."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def written(self, folder: str) -> dict[str, Left]:
        """What was written into a folder and the folders in it, by path."""
        within = storable(f"{folder.rstrip(os.sep)}{os.sep}")
        return self._left("WHERE target >= ?1 AND target < ?1 || char(1114111)", (within,))

    def elsewhere(self, article: str, format: str) -> dict[str, Left]:
        """What was written of one article in a format, into any folder, by path; the newest last."""
        return self._left("WHERE article = ? AND format = ? ORDER BY written_at", (article, format))

    def _left(self, condition: str, values: Iterable[str]) -> dict[str, Left]:
        with self._library.reading() as connection:
            found = connection.execute(f"SELECT {_LEFT} FROM export {condition}", tuple(values)).fetchall()
        return {row[0]: _left(row) for row in found}

    def intend(self, files: Iterable[tuple[str, Left]]) -> None:
        """Keep what is about to be written (its hash is `pending`): whole files, each by its path."""
        with self._library.writing() as db:
            db.conn.executemany(
                "INSERT INTO export(target, article, format, root, sha256, pending, written_at) "
                "VALUES (?, ?, ?, ?, '', ?, ?) ON CONFLICT (target) DO UPDATE SET pending = excluded.pending",
                [
                    (storable(path), of.article, of.format, storable(of.root), of.pending, keys.now())
                    for path, of in files
                ],
            )

    def remember(self, files: Iterable[tuple[str, Left]], gone: Iterable[str] = ()) -> None:
        """Keep what was written, by path, and forget paths that are gone. Not an undo step."""
        with self._library.writing() as db:
            db.conn.executemany("DELETE FROM export WHERE target = ?", [(storable(path),) for path in gone])
            db.conn.executemany(
                f"INSERT OR REPLACE INTO export({_LEFT}, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [(storable(path), *_kept(left), keys.now()) for path, left in files],
            )

    def plans(self) -> list[Plan]:
        """Every export that is kept, by name."""
        with self._library.reading() as connection:
            found = connection.execute(f"SELECT {_PLAN} FROM export_plan WHERE deleted_at IS NULL").fetchall()
        return sorted(map(_plan, found), key=lambda plan: (plan.name.casefold(), plan.id))

    def plan(self, id: str) -> Plan:
        """One plan. Raises NotFound, also for one that was deleted."""
        found = next((plan for plan in self.plans() if plan.id == id), None)
        if found is None:
            raise NotFound(tr("This export was deleted; undo brings it back."))
        return found

    def save(self, name: str, order: Order) -> tuple[Plan, Change]:
        """Keep an order; one of that name becomes this one. Raises PostilError for no name."""
        name = _named(name)
        row = {
            "scope": storable(scope_to_json(order.scope)),
            "format": order.format,
            "template": storable(order.template) or None,
            "target": storable(str(order.target)),
            "joined": None if order.joined is None else int(order.joined),
            "protected": json.dumps([storable(key) for key in order.protected], ensure_ascii=False),
        }
        same = self._of_name(name)
        id = same.id if same else keys.new_id()
        with self._library.acting(in_english("Save export {name}", name=name), Touched.EXPORTS) as act:
            if same:
                act.update("export_plan", id, row)
            else:
                act.insert("export_plan", {"id": id, "name": name, **row, "created_at": keys.now()})
        return self.plan(id), act.change

    def rename(self, id: str, name: str) -> Change:
        """Give a plan another name. Raises NotFound, PostilError for no name or one that is taken."""
        name, plan = _named(name), self.plan(id)
        other = self._of_name(name)
        if other and other.id != id:
            raise PostilError(
                tr("There is an export “{name}” already; choose another name.", name=other.name)
            )
        if plan.name == name:
            return NO_CHANGE
        with self._library.acting(in_english("Rename export to {name}", name=name), Touched.EXPORTS) as act:
            act.update("export_plan", id, {"name": name})
        return act.change

    def delete(self, id: str) -> Change:
        """Forget a plan; the files that it wrote stay. Raises NotFound."""
        with self._library.acting(
            in_english("Delete export {name}", name=self.plan(id).name), Touched.EXPORTS
        ) as act:
            act.update("export_plan", id, {"deleted_at": keys.now()})
        return act.change

    def ran(self, id: str) -> None:
        """Keep that a plan was carried out now. Not an undo step."""
        with self._library.writing() as db:
            db.conn.execute("UPDATE export_plan SET ran_at = ? WHERE id = ?", (keys.now(), id))

    def _of_name(self, name: str) -> Plan | None:
        return next((plan for plan in self.plans() if plan.name.casefold() == name.casefold()), None)


def _left(row: "sqlite3.Row | tuple[str, ...]") -> Left:
    target, article, format, root, sha256, body, blocks, properties, pending = row
    # Before roots were kept, nothing was written anywhere but into the folder that was named.
    root = root or str(Path(target).parent)
    return Left(
        article, format, root, sha256, body, dict(json.loads(blocks)), json.loads(properties), pending
    )


def _kept(left: Left) -> tuple[str, ...]:
    blocks, properties = (
        json.dumps(dict(each), ensure_ascii=False, separators=(",", ":"))
        for each in (left.blocks, left.properties)
    )
    hashes = (left.sha256, left.body, blocks, storable(properties), left.pending)
    return (left.article, left.format, storable(left.root), *hashes)


def _plan(row: "sqlite3.Row | tuple[str, ...]") -> Plan:
    id, name, scope, format, template, target, joined, protected, ran = row
    order = Order(
        scope_from_json(scope),
        format,
        Path(target),
        template or "",
        None if joined is None else bool(joined),
        tuple(json.loads(protected)),
    )
    return Plan(id, name, order, int(ran or 0))


def _named(name: str) -> str:
    name = " ".join(storable(name).split())
    if not name:
        raise PostilError(tr("An export that is kept needs a name; type at least one letter."))
    return name
