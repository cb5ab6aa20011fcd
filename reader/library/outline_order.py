"""The order of an outline in its rows: as few as can be are written when it changes."""

import sqlite3
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.library import keys
from reader.model.outline import Frame, Place, level, reranked

if TYPE_CHECKING:
    from reader.library.acts import Act, Image


def ranked(connection: sqlite3.Connection, outline: str) -> list[tuple[Place, str]]:
    """The items of an outline in their order, each with its rank."""
    found = connection.execute(
        "SELECT id, depth, rank FROM outline_item WHERE outline = ? AND deleted_at IS NULL ORDER BY rank, id",
        (outline,),
    ).fetchall()
    places = level([Place(id, depth) for id, depth, _ in found])
    return [(place, row[2]) for place, row in zip(places, found, strict=True)]


def framed(connection: sqlite3.Connection, outline: str) -> Frame:
    """An outline (its id) but for its words."""
    found = connection.execute(
        "SELECT id, depth, heading, highlight IS NOT NULL FROM outline_item "
        "WHERE outline = ? AND deleted_at IS NULL ORDER BY rank, id",
        (outline,),
    ).fetchall()
    order = level([Place(id, depth) for id, depth, _, _ in found])
    return Frame(order, {row[0] for row in found if row[2]}, sum(row[3] for row in found))


def beneath(connection: sqlite3.Connection, outline: str, after: str) -> int:
    """The depth beneath the heading that a new item comes to stand under."""
    found = connection.execute(
        "SELECT h.depth + 1 FROM outline_item h JOIN outline_item i ON i.id = ?2 "
        "WHERE h.outline = ?1 AND h.deleted_at IS NULL AND h.heading AND (h.rank, h.id) <= (i.rank, i.id) "
        "ORDER BY h.rank DESC, h.id DESC LIMIT 1",
        (outline, after),
    ).fetchone()
    return int(found[0]) if found else 0


def put_in_order(
    act: "Act",
    outline: str,
    now: Sequence[tuple[Place, str]],
    wanted: Sequence[Place],
    new: Mapping[str, "Image"] | None = None,
) -> None:
    """Let the items of an outline stand in another order than now, with their ranks; `new` are rows that are
    not there yet."""
    new = new or {}
    had = {place.id: (place.depth, rank) for place, rank in now}
    ranks = _ranks([place.id for place, _ in now], [place.id for place in wanted], had)
    for id, depth in wanted:
        if id in new:
            row: Image = {
                **new[id],
                "outline": outline,
                "rank": ranks[id],
                "depth": depth,
                "created_at": keys.now(),
            }
            act.insert("outline_item", row)
        elif id in ranks or depth != had[id][0]:
            act.update("outline_item", id, {"rank": ranks.get(id, had[id][1]), "depth": depth})


def _ranks(
    now: Sequence[str], wanted: Sequence[str], had: Mapping[str, tuple[int, str]]
) -> Mapping[str, str]:
    """The ranks that have to be written for the wanted order, by id: those of what has moved."""
    head, tail = _alike(now, wanted), 0
    if head < min(len(now), len(wanted)):
        tail = _alike(now[:head:-1], wanted[:head:-1])
    first, last = max(0, head - 1), len(wanted) - tail + 1
    for some in (wanted[first:last], wanted):
        stay = _rising([id for id in some if id in had], had)
        ranks = reranked([(id, had[id][1] if id in stay else "") for id in some])
        if stay.isdisjoint(ranks):
            break
    return ranks


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many ids two orders begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _rising(ids: Sequence[str], had: Mapping[str, tuple[int, str]]) -> set[str]:
    """The most that may keep their ranks: a longest run of rising ones (Schensted's algorithm)."""
    tops: list[tuple[str, str]] = []
    at: list[int] = []
    for id in ids:
        mine = (had[id][1], id)
        place = bisect_left(tops, mine)
        tops[place : place + 1] = [mine]
        at.append(place)
    stay: set[str] = set()
    length = len(tops) - 1
    for id, place in zip(reversed(ids), reversed(at), strict=True):
        if place == length:
            stay.add(id)
            length -= 1
    return stay
