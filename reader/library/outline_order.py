"""The order of an outline in its rows: as few as can be are written when it changes."""

import sqlite3
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reader.library import keys
from reader.model.outline import Place, level, reranked

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


def put_in_order(
    act: "Act", outline: str, wanted: Sequence[Place], new: Mapping[str, "Image"] | None = None
) -> None:
    """Let the items of an outline stand in this order, all of them; `new` are rows that are not there yet."""
    new = new or {}
    had = {place.id: (place.depth, rank) for place, rank in ranked(act.db.conn, outline)}
    known = [place.id for place in wanted if place.id in had]
    stay = _rising(known, {id: had[id][1] for id in known})
    ranks = reranked([(place.id, had[place.id][1] if place.id in stay else "") for place in wanted])
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


def _rising(ids: Sequence[str], ranks: Mapping[str, str]) -> set[str]:
    """The most that may keep their ranks: a longest run of rising ones (Schensted's algorithm)."""
    tops: list[tuple[str, str]] = []
    at: list[int] = []
    for id in ids:
        mine = (ranks[id], id)
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
