"""Rows of the tables as the values that every room speaks."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from reader.library import faults
from reader.library.packing import read_text, text_of
from reader.library.texts import is_damaged
from reader.model.article import CaptureRef, Row, TitleState, Version
from reader.model.body import Block, Link, Segment, blocks_from_json
from reader.model.errors import NotFound, TextDamaged
from reader.model.highlight import Anchor, Earlier, Highlight, Quote
from reader.model.wording import in_english, tr, tr_noop

#: What a row of the list needs beside the walk (alias s is `state`).
ROW_JOINS = "JOIN article a ON a.key = s.article JOIN source o ON o.key = s.source"
ROW_COLUMNS = (
    "a.key, a.id, a.title, a.title_state, a.stand_in, a.lead, o.name, s.source, a.published, a.captured, "
    "a.captures, a.cut, s.read, s.starred, s.later, s.archived, a.words, s.highlights, "
    "CASE WHEN s.trashed = 0 THEN NULL WHEN s.highlights + s.notes > 0 THEN 0 ELSE s.updated_at END, "
    "CASE WHEN s.tags > 0 THEN (SELECT json_group_array(t.name) FROM article_tag g "
    "JOIN tag t ON t.id = g.tag WHERE g.article = s.article AND g.deleted_at IS NULL) END"
)
#: How many columns these are.
ROW_WIDTH = len(Row._fields)

HIGHLIGHT_COLUMNS = (
    "h.id, a.id, m.id, h.exact, h.prefix, h.suffix, h.quote_start, h.quote_end, h.start, h.end, h.anchor, "
    "h.color, "
    "coalesce((SELECT n.text FROM note n WHERE n.highlight = h.id AND n.deleted_at IS NULL), ''), "
    "coalesce((SELECT json_group_array(t.name) FROM highlight_tag g JOIN tag t ON t.id = g.tag "
    "WHERE g.highlight = h.id AND g.deleted_at IS NULL), '[]'), h.created_at, h.updated_at, h.earlier"
)
HIGHLIGHT_ORDER = "ORDER BY h.anchor = 'lost', h.start, h.end, h.created_at"
HIGHLIGHT_TABLES = "highlight h JOIN article a ON a.key = h.article JOIN version m ON m.key = h.made_on"


def row(found: Sequence[Any]) -> Row:
    """A row of the list from ROW_COLUMNS."""
    key, id, title, state, stand_in, lead, source, source_key, published, captured, captures = found[:11]
    cut, read, starred, later, archived, words, highlights, thrown_at, tags = found[11:]
    return Row(
        key,
        id,
        title,
        TitleState(state),
        stand_in,
        lead,
        source,
        source_key,
        published,
        captured,
        captures,
        bool(cut),
        bool(read),
        bool(starred),
        bool(later),
        bool(archived),
        words,
        highlights,
        thrown_at,
        tuple(sorted(json.loads(tags), key=str.casefold)) if tags else (),
    )


def highlight(found: Sequence[Any]) -> Highlight:
    """A highlight from HIGHLIGHT_COLUMNS."""
    id, article, made_on, *rest = found
    start, end, anchor, color, note, tags, created, updated, earlier = rest[5:]
    return Highlight(
        id,
        article,
        made_on,
        Quote(*rest[:5]),
        start,
        end,
        Anchor(anchor),
        color,
        note,
        tuple(sorted(json.loads(tags), key=str.casefold)),
        created,
        updated,
        tuple(Earlier(Quote(*quote), version) for *quote, version in json.loads(earlier)),
    )


def blocks_json(blocks: Sequence[Block]) -> str:
    """Blocks as a version keeps them."""
    return "[" + ",".join([f'["{kind}",{start},{end}]' for kind, start, end in blocks]) + "]"


def segments_json(segments: Sequence[Segment]) -> str:
    """Segments as a version keeps them."""
    return "[" + ",".join([f"[{s.start},{s.end},{s.first},{s.last}]" for s in segments]) + "]"


def links_json(links: Sequence[Link]) -> str:
    """Links as a version keeps them."""
    if not links:
        return "[]"
    return json.dumps([[link.start, link.end, link.url] for link in links], separators=(",", ":"))


def links(kept: str) -> tuple[Link, ...]:
    """The inverse of `links_json`."""
    return tuple(Link(*link) for link in json.loads(kept)) if kept != "[]" else ()


def kept_hashes(values: Iterable[int]) -> set[int]:
    """The upper halves of 64-bit hashes, which is what the library keeps: enough to find texts to compare."""
    return {value >> 32 for value in values}


_VERSIONS = (
    "SELECT v.id, {text}, v.blocks, v.reading, v.segments, v.cut, v.words, v.sha256, "
    "c.name, v.start, v.end, v.cut, c.page_date, c.sha256, c.id, c.encoding, v.links, v.key, v.excerpt, "
    "(SELECT coalesce(title, stand_in) FROM article WHERE key = v.article) "
    "FROM version v JOIN capture c ON c.key = v.capture"
)


def version(connection: sqlite3.Connection, key: int) -> Version:
    """A version by its key, with its place in the capture that first showed it.

    Raises TextDamaged where its text is damaged.
    """
    told = connection.execute(f"{_VERSIONS.format(text=0)} WHERE v.key = ?", (key,)).fetchone()
    found = (told[0], read_text(connection, key), *told[2:])
    if damage := _damage(found):
        raise TextDamaged(damage)
    return _version(found)


def versions(
    connection: sqlite3.Connection, keys: Sequence[int], damaged: dict[int, str] | None = None
) -> dict[int, tuple[Version, tuple[Link, ...]]]:
    """Versions by their keys, each with the links of its text.

    One that is damaged comes without its text, and `damaged` gets a sentence on it, by its key; without that
    it raises TextDamaged.
    """
    told = connection.execute(
        f"{_VERSIONS.format(text=text_of('v'))} WHERE v.key IN (SELECT value FROM json_each(?))",
        (json.dumps(list(keys)),),
    )
    found = dict[int, tuple[Version, tuple[Link, ...]]]()
    for each in told:
        if damage := _damage(each):
            if damaged is None:
                raise TextDamaged(damage)
            damaged[each[17]] = damage
            found[each[17]] = _version(each)._replace(blocks=(), reading=(), segments=()), ()
        else:
            found[each[17]] = _version(each), links(each[16])
    return found


def _damage(found: Sequence[Any]) -> str:
    """What to say of a version whose text is damaged; "" of any other."""
    if not is_damaged(found[1], found[7]):
        return ""
    return tr(
        "The text of “{title}” from {file} is damaged: restore a backup of the library, or export it as it "
        "is and import {file} again.",
        title=found[19],
        file=found[8],
    )


def _version(found: Sequence[Any]) -> Version:
    id, text, blocks, reading, segments, cut, words, sha256 = found[:8]
    return Version(
        id,
        text,
        blocks_from_json(json.loads(blocks)),
        blocks_from_json(json.loads(reading)),
        tuple(Segment(*segment) for segment in json.loads(segments)),
        bool(cut),
        words,
        sha256,
        _capture_ref(found[8:15]),
        found[15],
        bool(found[18]),
    )


def captures(connection: sqlite3.Connection, article: int) -> tuple[CaptureRef, ...]:
    """Every place where captures show an article, in the order they were imported."""
    return tuple(captures_of_all(connection, json.dumps([article]))[article])


def captures_of_all(connection: sqlite3.Connection, articles: str) -> defaultdict[int, list[CaptureRef]]:
    """The places where captures show articles, whose keys are given as JSON."""
    found = connection.execute(
        "SELECT p.article, c.name, p.start, p.end, p.cut, c.page_date, c.sha256, c.id FROM json_each(?) j "
        "CROSS JOIN appearance p ON p.article = j.value JOIN capture c ON c.key = p.capture "
        "ORDER BY p.capture, p.n",
        (articles,),
    )
    places: defaultdict[int, list[CaptureRef]] = defaultdict(list)
    for article, *place in found:
        places[article].append(_capture_ref(place))
    return places


def _capture_ref(found: Sequence[Any]) -> CaptureRef:
    file, start, end, cut, captured, sha256, id = found
    return CaptureRef(file, start, end, bool(cut), captured, sha256, id)


def is_gone(connection: sqlite3.Connection, article: int) -> bool:
    """Whether an article (its key) was thrown away for good: no list shows it, and no way leads back."""
    (shelf,) = connection.execute("SELECT shelf FROM state WHERE article = ?", (article,)).fetchone()
    return bool(shelf == 3)


_SEVERAL = {
    "article": tr_noop("“{id}” begins the ids of several articles; give more of it."),
    "capture": tr_noop("“{id}” begins the ids of several captures; give more of it."),
    "highlight": tr_noop("“{id}” begins the ids of several highlights; give more of it."),
    "outline": tr_noop("“{id}” begins the ids of several outlines; give more of it."),
    "version": tr_noop("“{id}” begins the ids of several versions; give more of it."),
}
_MISSING = {
    "article": tr_noop("There is no article “{id}” in this library; see the ids with “list”."),
    "capture": tr_noop("There is no capture “{id}” in this library; see the ids with “list”."),
    "highlight": tr_noop("There is no highlight “{id}” in this library; see the ids with “list”."),
    "outline": tr_noop("There is no outline “{id}” in this library; see the ids with “list”."),
    "version": tr_noop("There is no version “{id}” in this library; see the ids with “list”."),
}


def named(connection: sqlite3.Connection, table: str, id: str) -> tuple[int, str]:
    """The rowid and full id of the one row of `table` whose id begins with `id`, in either case.

    Raises NotFound where there is none, or more than one, and LibraryDamaged where the index of the ids does
    not lead to one that is there.
    """
    start = id.lower()
    if start:
        begins = "WHERE id >= ?1 AND id < ?1 || char(1114111)"
        sql = f"SELECT rowid, id FROM {table} {begins} ORDER BY id LIMIT 2"
        found = connection.execute(sql, (start,)).fetchall()
        exact = [pair for pair in found if pair[1] == start]
        if exact or len(found) == 1:
            rowid, full = (exact or found)[0]
            return rowid, full
        if found:
            raise NotFound(tr(_SEVERAL[table], id=id))
        if connection.execute(f"SELECT 1 FROM {table} NOT INDEXED {begins} LIMIT 1", (start,)).fetchone():
            (_, _, file) = connection.execute("PRAGMA database_list").fetchone()
            raise faults.damaged(
                Path(file), in_english("an index does not lead to {table} {id}", table=table, id=id)
            )
    raise NotFound(tr(_MISSING[table], id=id))


def all_named(connection: sqlite3.Connection, ids: Sequence[str]) -> list[int]:
    """The keys of articles by their ids, as `named` finds each, and each of them once. Raises NotFound."""
    found = connection.execute(
        "SELECT a.key FROM json_each(?) j CROSS JOIN article a ON a.id = j.value ORDER BY j.key",
        (json.dumps(list(ids)),),
    )
    keys = [row[0] for row in found]
    if len(keys) < len(ids):
        keys = [named(connection, "article", id)[0] for id in ids]
    return list(dict.fromkeys(keys))
