"""The rows of a capture itself: what is kept of its bytes and its split, and the source that printed it."""

import json
import sqlite3

from reader.library import keys, packing, page_lines
from reader.library.selection import folded_source
from reader.library.texts import storable
from reader.model.capture import CaptureState, Split
from reader.model.evidence import DOUBT
from reader.model.squeezing import Squeezed


def new_source(connection: sqlite3.Connection, name: str) -> int:
    """A publication that the library did not have goes in; returns its key."""
    name = storable(name)
    stamp = keys.now()
    cursor = connection.execute(
        "INSERT INTO source(id, name, folded, created_at, updated_at) VALUES (?, ?, ?, ?, ?)",
        (keys.new_id(), name, folded_source(name), stamp, stamp),
    )
    return int(cursor.lastrowid or 0)


def insert(
    connection: sqlite3.Connection,
    split: Split,
    bytes_: tuple[bytes, Squeezed | None],
    imported_at: int,
    source: int,
) -> tuple[str, packing.Content]:
    """A capture goes in, imported then (UTC ms), with its bytes, perhaps squeezed already, and its page
    lines. Returns its id, and the bytes as texts lean on them."""
    id = keys.new_id(imported_at)
    told = told_of(split)
    columns = ", ".join(told)
    cursor = connection.execute(
        f"INSERT INTO capture(id, sha256, name, source, imported_at, {columns}) "
        f"VALUES (?, ?, ?, ?, ?, {', '.join('?' * len(told))})",
        (id, split.sha256, storable(split.name), source, imported_at, *told.values()),
    )
    key = int(cursor.lastrowid or 0)
    content = packing.content(key, (story.start for story in split.stories), *bytes_)
    connection.execute(
        "INSERT INTO capture_content(capture, bytes, entries) VALUES (?, ?, ?)",
        (key, content.kept, packing.entries_json(content.entries)),
    )
    page_lines.add(connection, source, split.furniture)
    return id, content


def told_of(split: Split) -> dict[str, str | int | float | None]:
    """What a capture's row keeps of its split, by column."""
    results = split.results and [split.results.first, split.results.last, split.results.total]
    return {
        "size": split.size,
        "encoding": split.encoding,
        "assumed": split.assumed,
        "kind": split.kind,
        "page_date": split.page_date,
        "results": json.dumps(results) if results else None,
        "ticker": json.dumps([[row.name, row.value, row.change] for row in split.ticker], ensure_ascii=False),
        "spans": json.dumps([[s.start, s.end, s.label.value, s.kind, s.article] for s in split.spans]),
        "publisher": split.publisher,
        "confidence": split.confidence,
        "reason": split.reason,
        "rule": split.rule,
        "state": CaptureState.DOUBTFUL if split.confidence < DOUBT else CaptureState.SPLIT,
        "furniture": json.dumps(sorted(split.furniture), ensure_ascii=False),
    }
