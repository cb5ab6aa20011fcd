"""Marks on many articles at once: their rows are written by few statements, and the counters follow once.

A trigger keeps the counters row by row, and for tens of thousands of rows that takes most of the time. So the
counters in question are set aside, where it finds none to move, and come back moved by what one look at the
rows tells. Another trigger keeps the day of reading, but not where it is written already.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, repeat
from typing import Any

#: From so many rows on.
LEAST = 500
#: What a row adds to each counter (see shelves.py); what none of the marks moves is left out.
_COUNTED = {
    "inbox": "{shelf} = 0",
    "unread": "{shelf} = 0 AND {read} = 0",
    "starred": "{shelf} = 0 AND {starred} = 1",
    "later": "{shelf} = 0 AND {later} = 1",
    "archived": "{shelf} = 1",
    "trashed": "{shelf} = 2",
    "articles": "{shelf} < 3",
}
_PLACED = frozenset(("archived", "trashed"))
_MARKS = _PLACED | {"read", "starred", "later"}
_OF = "IN (SELECT value FROM json_each(:found))"
_READ_AT = "read_at = CASE WHEN read <> :read THEN iif(:read, :updated_at, NULL) ELSE read_at END"


def takes(table: str, articles: int, to: Mapping[str, Any]) -> bool:
    """Whether these columns of so many rows are to be written by `write`."""
    return table == "state" and articles >= LEAST and bool(to) and _MARKS.issuperset(to)


def write(connection: sqlite3.Connection, dated: Iterable[tuple[Any, Any]], to: Mapping[str, Any]) -> None:
    """Set marks of articles, within a transaction; `dated` has the time and the key of each."""
    at: dict[Any, list[Any]] = {}
    for time, article in dated:
        at.setdefault(time, []).append(article)
    found = json.dumps([article for articles in at.values() for article in articles])
    moves = _moves(connection, found, to)
    aside = json.dumps(sorted({0, *(source for _, _, source in moves)}))
    of = "source IN (SELECT value FROM json_each(?))"
    counters = connection.execute(f"SELECT source, name, n FROM counter WHERE {of}", (aside,)).fetchall()
    connection.execute(f"DELETE FROM counter WHERE {of}", (aside,))
    sets = [*(f"{name} = :{name}" for name in ("updated_at", *to)), *([_READ_AT] if "read" in to else [])]
    connection.executemany(
        f"UPDATE state SET {', '.join(sets)} WHERE article {_OF}",
        ({**to, "updated_at": time, "found": json.dumps(articles)} for time, articles in at.items()),
    )
    connection.executemany("INSERT INTO counter(source, name, n) VALUES (?, ?, ?)", counters)
    connection.executemany("UPDATE counter SET n = n + ? WHERE name = ? AND source = ?", moves)


def date(connection: sqlite3.Connection, read_at: Iterable[tuple[int, Any]]) -> None:
    """Give articles back when they were read (ms, by key), where that is not when they last changed."""
    connection.executemany("UPDATE state SET read_at = ?1 WHERE article = ?2 AND read_at <> ?1", read_at)


def times_to(times: Iterable[int]) -> str:
    """Times (ms) of many rows as the journal keeps them: steps from one to the next, each with its count."""
    last, steps = 0, []
    for time, same in groupby(times):
        steps.append(f"{time - last}*{len(tuple(same))}")
        last = time
    return " ".join(steps)


def times_from(packed: str) -> Iterator[int]:
    """The inverse of `times_to`."""
    time = 0
    for step in packed.split():
        by, _, count = step.partition("*")
        time += int(by)
        yield from repeat(time, int(count))


def _moves(connection: sqlite3.Connection, found: str, to: Mapping[str, Any]) -> list[tuple[int, str, int]]:
    """By how much counters move: all of the library's and of each source's, with the name and the source."""
    old = {name: f"s.{name}" for name in (*_MARKS, "shelf")}
    new = {**old, **{name: f":{name}" for name in to}}
    if _PLACED.intersection(to):
        new["shelf"] = "CASE {trashed} WHEN 0 THEN {archived} ELSE 1 + {trashed} END".format(**new)
    names = [name for name, each in _COUNTED.items() if each.format(**new) != each.format(**old)]
    sums = (f"sum(({_COUNTED[n].format(**new)}) - ({_COUNTED[n].format(**old)}))" for n in names)
    by_source = connection.execute(
        f"SELECT s.source, {', '.join(sums)} FROM state s WHERE s.article {_OF} GROUP BY +s.source",
        {**to, "found": found},
    ).fetchall()
    moves = [(n, name, row[0]) for row in by_source for name, n in zip(names, row[1:], strict=True)]
    return [*moves, *((sum(n for n, moved, _ in moves if moved == name), name, 0) for name in names)]
