"""What was written where, so that a file the reader has edited since is never overwritten."""

from typing import TYPE_CHECKING

from reader.library import keys
from reader.library.texts import storable

if TYPE_CHECKING:
    from reader.library.library import Library


#: An export plan is a way out that is kept: what goes, as what, and where to. Of each file it wrote, the
#: library keeps the blocks that were put into it and the properties that were ours, both as JSON.
PLANNED = """
ALTER TABLE export ADD COLUMN format TEXT NOT NULL DEFAULT 'markdown';
ALTER TABLE export ADD COLUMN blocks TEXT NOT NULL DEFAULT '[]';
ALTER TABLE export ADD COLUMN properties TEXT NOT NULL DEFAULT '{}';
CREATE TABLE export_plan (
    id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, scope TEXT NOT NULL, format TEXT NOT NULL,
    template TEXT, target TEXT NOT NULL, joined INTEGER NOT NULL DEFAULT 0,
    protected TEXT NOT NULL DEFAULT '[]', ran_at INTEGER,
    created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, deleted_at INTEGER);
"""


class Exports:
    """The files that exports have written, by absolute path."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def written(self, folder: str) -> dict[str, tuple[str, str]]:
        """The files written into a folder: path to article id and sha256 of the bytes written."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT target, article, sha256 FROM export "
                "WHERE target >= ?1 AND target < ?1 || char(1114111)",
                (storable(folder),),
            ).fetchall()
        return {target: (article, sha256) for target, article, sha256 in found}

    def remember(self, target: str, article: str, sha256: str) -> None:
        """Keep what was written to a path. Not an undo step."""
        with self._library.writing() as db:
            db.conn.execute(
                "INSERT INTO export(target, article, sha256, written_at) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (target) DO UPDATE SET article = excluded.article, sha256 = excluded.sha256, "
                "written_at = excluded.written_at",
                (storable(target), article, sha256, keys.now()),
            )
