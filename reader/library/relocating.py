"""Highlights follow their bytes: to the article that shows them after a capture was split anew."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader.library.packing import text_of
from reader.library.reshaping import Reshaping
from reader.model.body import Segment, byte_span
from reader.model.highlight import Anchor


class Standing(NamedTuple):
    """The article of a highlight, and whether its words are lost there."""

    article: int
    lost: bool


def highlights_of(connection: sqlite3.Connection, articles: Iterable[int]) -> dict[str, Standing]:
    """Where the living highlights of some articles stand, by their ids."""
    return {
        id: Standing(article, anchor == Anchor.LOST)
        for article in articles
        for id, anchor in connection.execute(
            "SELECT id, anchor FROM highlight WHERE article = ? AND deleted_at IS NULL", (article,)
        )
    }


def relocate(
    connection: sqlite3.Connection,
    shaping: Reshaping,
    capture: int,
    spans: Sequence[tuple[int, int, int]],
    articles: Iterable[int],
) -> None:
    """Give every highlight made on a capture's bytes to the article that shows them now, with its note.

    `spans` are first and last byte and article of the stories. A highlight on bytes that are no article's
    any more stays where it is.
    """
    for article in articles:
        made = connection.execute(
            f"SELECT h.id, h.quote_start, h.quote_end, {text_of('v')}, v.segments, c.encoding "
            "FROM highlight h JOIN version v ON v.key = h.made_on JOIN capture c ON c.key = v.capture "
            "WHERE h.article = ? AND c.key = ?",
            (article, capture),
        ).fetchall()
        for id, start, end, text, segments, encoding in made:
            steps = [Segment(*step) for step in json.loads(segments)]
            place = byte_span(text, steps, start, end, encoding)
            to = _owner(place, spans) if place else None
            if to is not None and to != article:
                shaping.touch(article)
                shaping.touch(to)
                connection.execute("UPDATE highlight SET article = ? WHERE id = ?", (to, id))
                connection.execute("UPDATE note SET article = ? WHERE highlight = ?", (to, id))


def _owner(place: tuple[int, int], spans: Iterable[tuple[int, int, int]]) -> int | None:
    start, end = place
    shares = [(min(end, last) - max(start, first), article) for first, last, article in spans]
    share, article = max(shares, key=lambda each: each[0], default=(0, 0))
    return article if share > 0 else None
