"""What a backup holds that its library holds no more, or holds in other words."""

import sqlite3
from contextlib import closing
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.library import faults
from reader.library.connecting import SAFE, connect
from reader.model.wording import tr_noop

if TYPE_CHECKING:
    from reader.library.library import Library

#: Living highlights and notes, of any schema that there was: id, title, quote, note, when it was made.
_WRITTEN = (
    "SELECT h.id, coalesce(a.title, a.stand_in), h.exact, coalesce(n.text, ''), h.created_at "
    "FROM highlight h JOIN article a ON a.key = h.article "
    "LEFT JOIN note n ON n.highlight = h.id AND n.deleted_at IS NULL WHERE h.deleted_at IS NULL UNION ALL "
    "SELECT n.id, coalesce(a.title, a.stand_in), '', n.text, n.created_at FROM note n "
    "JOIN article a ON a.key = n.article WHERE n.highlight IS NULL AND n.deleted_at IS NULL AND n.text <> ''"
)
_ARTICLES = "SELECT count(*) FROM article"


class Kind(Enum):
    """What has become of a highlight or a note since."""

    GONE = tr_noop("gone since")
    REWORDED = tr_noop("its note says something else now")


class Difference(NamedTuple):
    """A highlight with its note, or the note on an article (`quote` is ""), as the backup has it."""

    kind: Kind
    heading: str
    quote: str
    note: str

    @property
    def words(self) -> str:
        """What was written, to be pasted elsewhere."""
        return "\n\n".join(part for part in (self.quote and f"“{self.quote}”", self.note) if part)


class Since(NamedTuple):
    """What lies between a backup and its library: what it holds that is there no more, the newest first; and
    how many highlights and notes, and how many articles, have come."""

    lost: tuple[Difference, ...]
    written: int
    articles: int


def since(library: "Library", backup: Path) -> Since:
    """Compare a library with a backup of it. Raises LibraryUnusable where that cannot be read."""
    with (
        faults.told(backup),
        closing(connect(backup.absolute(), "mode=ro&immutable=1", SAFE)) as connection,
    ):
        then, articles_then = _written(connection)
    with library.reading() as connection:
        now, articles_now = _written(connection)
    lost = []
    for id, (heading, quote, note, _) in sorted(then.items(), key=lambda each: each[1][3], reverse=True):
        if id not in now:
            lost.append(Difference(Kind.GONE, heading, quote, note))
        elif note and now[id][2] != note:
            lost.append(Difference(Kind.REWORDED, heading, quote, note))
    return Since(tuple(lost), len(now.keys() - then.keys()), articles_now - articles_then)


def _written(connection: sqlite3.Connection) -> tuple[dict[str, tuple[str, str, str, int]], int]:
    """All that was written, by its id; and how many articles there are."""
    rows = connection.execute(_WRITTEN)
    found = {id: (heading, quote, note, made_at) for id, heading, quote, note, made_at in rows}
    return found, int(connection.execute(_ARTICLES).fetchone()[0])
