"""The undo journal after rows went away or came to another article: it must still lead back."""

import json
import sqlite3
from collections.abc import Collection, Iterable
from itertools import compress
from typing import Any

from reader.library import acts, recording, upkeep
from reader.library.mass_marks import times_from, times_to

#: Where a row of the reader's stands now: what an image of it in the journal must say.
_PLACE = {
    "highlight": ("article", "made_on", "placed_in", "start", "end", "anchor"),
    "note": ("article",),
    "article_tag": ("article",),
}
#: The words of a highlight, which tell something else where it was attached anew.
_QUOTE = ("exact", "prefix", "suffix", "quote_start", "quote_end")


def refit(connection: sqlite3.Connection, articles: Iterable[str]) -> None:
    """Bring the journal into agreement with the rows of these articles, named by their ids before.

    A change of a row that is gone leaves its act; an act that changes nothing else goes, but for the tag that
    it may have made. What could have been redone is
    dropped, as by any new act: it might make rows for articles that are no longer there. An act that keeps
    images of whole rows (see images.py) is left as it is: it leads back from where it led to.
    """
    connection.execute("DELETE FROM journal WHERE undone = 1")
    entries = connection.execute(
        "SELECT key, articles, rows FROM journal WHERE substr(rows, 1, 5) <> ? AND "
        f"EXISTS (SELECT 1 FROM json_each({recording.ABOUT}) "
        "WHERE value IN (SELECT value FROM json_each(?)))",
        (acts.WHOLE, json.dumps(list(articles))),
    ).fetchall()
    for key, ids, rows in entries:
        if (told := _told(rows)) is None:
            continue
        changes = [change for change in told if _fitted(connection, change)]
        if all(change.table == "tag" and change.before is None for change in changes):
            connection.execute("DELETE FROM journal WHERE key = ?", (key,))
            continue
        now = dict.fromkeys([*upkeep.keys_of(connection, json.loads(ids)), *_articles(connection, changes)])
        connection.execute(
            "UPDATE journal SET articles = ?, rows = ? WHERE key = ?",
            (json.dumps(upkeep.ids_of(connection, now)), acts.rows_to_json(changes), key),
        )


def _told(rows: str) -> list[acts.RowChange] | None:
    """The changes of an entry; None where they are damaged: it leads nowhere, whatever became of its rows."""
    try:
        return acts.rows_from_json(rows)
    except recording.DAMAGED:
        return None


def _fitted(connection: sqlite3.Connection, change: acts.RowChange) -> bool:
    """Whether a change's row is still there; its images then say where it stands."""
    if isinstance(change.key, list):
        keep(change, _there(connection, change))
        return bool(change.key)
    columns = (*_PLACE.get(change.table, ()), *(_QUOTE if change.table == "highlight" else ()))
    names = ", ".join(f'"{name}"' for name in ("updated_at", *columns))
    row = connection.execute(
        f'SELECT {names} FROM {change.table} WHERE "{acts.KEY[change.table]}" = ?', (change.key,)
    ).fetchone()
    if row is None:
        return False
    now = dict(zip(columns, row[1:], strict=True))
    for image in (change.before, change.after):
        if image is not None:
            told = _stood(connection, {**now, **image}, now) if change.table == "highlight" else now
            image.update({name: value for name, value in told.items() if name in image})
    return True


def _stood(connection: sqlite3.Connection, then: acts.Image, now: acts.Image) -> acts.Image:
    """Where a highlight stood `then`: there, as long as its article has that text; else where it was made.
    Where that text went too, it is as it is `now`, with its words: others do not stand there."""
    texts = "SELECT key FROM version WHERE key IN (?, ?) AND article = ?"
    found = connection.execute(texts, (then["made_on"], then["placed_in"], now["article"])).fetchall()
    if (then["made_on"],) not in found:
        return now
    if (then["placed_in"],) not in found:
        start, end = then["quote_start"], then["quote_end"]
        then = {**then, "placed_in": then["made_on"], "start": start, "end": end, "anchor": "anchored"}
    return {**then, "article": now["article"]}


def _there(connection: sqlite3.Connection, change: acts.RowChange) -> set[acts.Value]:
    """Those of the rows that all changed alike that are still there, by one statement."""
    key = acts.KEY[change.table]
    found = connection.execute(
        f'SELECT t."{key}" FROM json_each(?) j CROSS JOIN {change.table} t ON t."{key}" = j.value',
        (json.dumps(change.key),),
    )
    return {row[0] for row in found}


def keep(change: acts.RowChange, there: Collection[acts.Value]) -> None:
    """Leave of a change of many rows only those that are there, each with values and a time of its own."""
    assert isinstance(change.key, list)
    kept = [key in there for key in change.key]
    images: list[dict[str, Any]] = [*filter(None, (change.before, change.after))]
    for image in images:
        for name, value in image.items():
            if isinstance(value, list):
                image[name] = list(compress(value, kept))
    for name in ("updated_at", "read_at"):
        times = (change.before or {}).get(name)
        if change.before and isinstance(times, str):
            change.before[name] = times_to(compress(times_from(times), kept))
    change.key = list(compress(change.key, kept))


def _articles(connection: sqlite3.Connection, changes: Iterable[acts.RowChange]) -> list[int]:
    """The keys of the articles that changes of highlights, notes and tags are about."""
    owners = {
        "highlight": "SELECT article FROM highlight WHERE id IN",
        "note": "SELECT article FROM note WHERE id IN",
        "article_tag": "SELECT article FROM article_tag WHERE id IN",
        "highlight_tag": "SELECT h.article FROM highlight_tag g JOIN highlight h ON h.id = g.highlight "
        "WHERE g.id IN",
    }
    named = (
        (owners[change.table], change.key if isinstance(change.key, list) else [change.key])
        for change in changes
        if change.table in owners
    )
    return [
        row[0]
        for owner, ids in named
        for row in connection.execute(f"{owner} (SELECT value FROM json_each(?))", (json.dumps(ids),))
    ]
