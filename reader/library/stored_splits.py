"""A stored capture as the split that it was stored from: so it can be stored in another library."""

import json
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from reader.library import reshaping, rows
from reader.library.packing import text_of
from reader.model.article import TitleState
from reader.model.body import Segment, blocks_from_json
from reader.model.capture import Label, Results, Span, Split, Story, TickerRow

if TYPE_CHECKING:
    from reader.library.library import Library

_CAPTURE = (
    "SELECT c.key, c.name, c.size, c.sha256, c.encoding, c.assumed, c.kind, c.page_date, c.results, "
    "c.ticker, c.spans, c.furniture, c.publisher, c.confidence, c.reason, c.rule, c.imported_at, "
    "o.id, o.name "
    "FROM capture c JOIN source o ON o.key = c.source WHERE c.id = ?"
)
_STORIES = (
    f"SELECT p.n, p.title, a.title, a.title_state, {text_of('v')}, v.blocks, v.reading, v.segments, "
    "p.start, p.end, "
    "p.cut, a.published, v.links, a.url, a.guid, a.author, a.language, v.excerpt, p.captured, "
    "v.key, v.capture, a.id FROM appearance p JOIN article a ON a.key = p.article "
    "JOIN version v ON v.key = p.version WHERE p.capture = ? ORDER BY p.n, a.key"
)


class StoredSplit(NamedTuple):
    """A capture as it was split. `articles` are the ids of those it shows, by the number of the story;
    `source` is the id and the name of its source."""

    split: Split
    articles: dict[int, str]
    imported_at: int
    source: tuple[str, str]


def split_of(library: "Library", capture: str) -> StoredSplit:
    """A capture (its id) as the split that shows what it shows now."""
    with library.reading() as connection:
        return split_in(connection, capture)


def split_in(connection: sqlite3.Connection, capture: str) -> StoredSplit:
    """Like `split_of`, on a connection."""
    (
        key, name, size, sha256, encoding, assumed, kind, page_date, results, ticker, spans, furniture,
        publisher, confidence, reason, rule, imported_at, source, source_name,
    ) = connection.execute(_CAPTURE, (capture,)).fetchone()  # fmt: skip
    told = list(_stories(connection, key))
    split = Split(
        name=name,
        size=size,
        sha256=sha256,
        encoding=encoding,
        assumed=assumed,
        kind=kind,
        page_date=page_date,
        results=Results(*json.loads(results)) if results else None,
        ticker=tuple(TickerRow(*row) for row in json.loads(ticker)),
        spans=tuple(
            Span(first, last, Label(label), *more) for first, last, label, *more in json.loads(spans)
        ),
        stories=tuple(story for story, _ in told),
        furniture=frozenset(json.loads(furniture)),
        publisher=publisher,
        confidence=confidence,
        reason=reason,
        rule=rule,
    )
    articles = {story.n: article for story, article in told}
    return StoredSplit(split, articles, imported_at, (source, source_name))


def _stories(connection: sqlite3.Connection, capture: int) -> Iterator[tuple[Story, str]]:
    """The stories of a capture, each with the id of its article. No number is given twice."""
    numbers: set[int] = set()
    for found in connection.execute(_STORIES, (capture,)).fetchall():
        n, title, known, state, text, blocks, reading, segments, start, end, cut, published, links = found[
            :13
        ]
        url, guid, author, language, excerpt, captured, version, of, article = found[13:]
        if of != capture:
            # The text is kept as another capture has it.
            segments = reshaping.place_in(connection, version, capture)[2]
        while n in numbers:
            n += 1
        numbers.add(n)
        yield (
            Story(
                n=n,
                title=title,
                title_state=TitleState(state) if title == known else _printed(title),
                text=text,
                blocks=blocks_from_json(json.loads(blocks)),
                reading=blocks_from_json(json.loads(reading)),
                segments=tuple(Segment(*step) for step in json.loads(segments)),
                start=start,
                end=end,
                cut=bool(cut),
                confidence=1.0,
                published=published,
                links=rows.links(links),
                url=url,
                guid=guid,
                author=author,
                language=language,
                excerpt=bool(excerpt),
                captured=captured,
            ),
            article,
        )


def _printed(title: str | None) -> TitleState:
    return TitleState.NONE if title is None else TitleState.PRINTED
