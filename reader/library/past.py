"""The acts of the undo history, as it shows them: what was done, when, and to which words or article."""

import json
import sqlite3
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from reader.library.acts import WHOLE
from reader.library.recording import ABOUT, DAMAGED, PARTS
from reader.model.change import Touched

#: What `undone` says of an entry: it stands; it can be redone; it stands, and what came since rests on it.
STANDS, UNDONE, HELD = 0, 1, 2

#: The newest acts first, each of several parts where it was begun. They are read one by one, for the whole of
#: a full journal takes long to read.
_ACTS = (
    f"SELECT key, label, made_at, iif(json_array_length({ABOUT}) = 1, "
    "(SELECT coalesce(a.title, a.stand_in) FROM article a WHERE a.id = json_extract(articles, '$[0]')), ''), "
    f"iif(json_array_length({ABOUT}) = 1 AND touched & {(Touched.HIGHLIGHTS | Touched.NOTES).value} "
    f"AND substr(rows, 1, {len(WHOLE)}) <> '{WHOLE}', rows, '[]'), undone, joins "
    f"FROM journal j WHERE joins IS NULL OR joins NOT LIKE '{PARTS}%' OR key = "
    "(SELECT min(key) FROM journal f WHERE f.joins = j.joins AND f.undone = j.undone) ORDER BY key DESC"
)
#: The highlight that a row of another table is on, by the id of the row.
_ON = {
    "note": "SELECT highlight FROM note WHERE id = ?",
    "highlight_tag": "SELECT highlight FROM highlight_tag WHERE id = ?",
}


class Past(NamedTuple):
    """An act of the history: its label, when it was done (UTC ms), the heading of its article if it has one,
    and the words of the highlight if it is about some.

    It is `undone` where redo would do it again, and `held` where what came in since rests on it.
    """

    key: int
    label: str
    made_at: int
    article: str = ""
    quote: str = ""
    undone: bool = False
    held: bool = False


def acts_in(connection: sqlite3.Connection, under_way: Collection[str]) -> Iterator[Past]:
    """The acts of a journal that can be undone and redone, the newest first; parts of one step are one act,
    and what joins those of one that is `under_way` names none yet."""
    for key, label, made_at, article, rows, undone, joins in connection.execute(_ACTS):
        if joins not in under_way:
            quote = _quote(connection, rows)
            yield Past(key, label, made_at, article or "", quote, undone == UNDONE, undone == HELD)


def _quote(connection: sqlite3.Connection, rows: str) -> str:
    """The words of the first highlight that rows of an act (JSON) are, or are on; "" where there is none, or
    where they are damaged: those of one act keep nobody from all others."""
    try:
        changes: list[tuple[str, Any, Any]] = [(table, key, now) for table, key, _, now in json.loads(rows)]
    except DAMAGED:
        return ""
    for table, key, after in changes:
        if not isinstance(key, str):
            continue
        if table == "highlight" and after and "exact" in after:
            return str(after["exact"])
        highlight = key if table == "highlight" else (after or {}).get("highlight")
        if highlight is None and table in _ON:
            (highlight,) = connection.execute(_ON[table], (key,)).fetchone() or (None,)
        found = connection.execute("SELECT exact FROM highlight WHERE id = ?", (highlight,)).fetchone()
        if found:
            return str(found[0])
    return ""
