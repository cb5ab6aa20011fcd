"""What a check of a library looks at, look by look: each yields a sentence for everything that is wrong.

SQLite's own checks miss silent damage: of 300 damaged copies of a library 40 passed them with other words in
their rows. So every text and every note is held against its sha256, and all that follows from rows against
the rows.
"""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from reader.library import layout, links, recounting, rows
from reader.library.keys import ALL_KEYS, Span
from reader.library.packing import text_of
from reader.library.requoting import STRAYED
from reader.library.texts import is_damaged
from reader.model.body import Segment, blocks_from_json, running_text
from reader.model.proof import holds
from reader.model.wording import in_english, tr_noop

#: So many lines SQLite tells at most of what is wrong with the pages of a file.
_LINES = 100


class Look(NamedTuple):
    """A look: its name, what it looks at in words, and whether a library cannot be read where it finds
    anything. `derived`: what it finds follows from other rows and can be made anew from them."""

    name: str
    title: str
    find: Callable[[sqlite3.Connection], Iterator[str]]
    needed: bool = False
    derived: bool = False


def _file(connection: sqlite3.Connection) -> Iterator[str]:
    for (line,) in connection.execute(f"PRAGMA integrity_check({_LINES})"):
        if line != "ok":
            yield in_english("file: {line}", line=line)


def _references(connection: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield in_english(
            "{table} row {row} refers to a {parent} that is not there", table=table, row=row, parent=parent
        )


def _texts(connection: sqlite3.Connection) -> Iterator[str]:
    found = connection.execute(
        f"SELECT v.id, {text_of('v')}, v.sha256, coalesce(a.title, a.stand_in), c.name FROM version v "
        "LEFT JOIN article a ON a.key = v.article LEFT JOIN capture c ON c.key = v.capture"
    )
    for id, text, sha256, title, capture in found:
        if is_damaged(text, sha256):
            where = {"id": id, "title": title, "capture": capture}
            if text:
                yield in_english(
                    "the text of version {id} of “{title}” in {capture} is not the one that was stored",
                    **where,
                )
            else:
                yield in_english("the text of version {id} of “{title}” in {capture} cannot be read", **where)


def _ranges(connection: sqlite3.Connection) -> Iterator[str]:
    """Every block and every link must be a stretch of its text."""
    for _, id in outside(connection):
        yield in_english("the paragraphs or links of version {id} do not fit its text", id=id)


def outside(connection: sqlite3.Connection, keys: Span = ALL_KEYS) -> Iterator[tuple[int, str]]:
    """Key and id of the versions, of those keys, whose blocks or links are not all stretches of the text. A
    text that is damaged itself tells nothing of that."""
    sql = f"SELECT key, id, {text_of('version')}, sha256, blocks, reading, links FROM version"
    found = connection.execute(f"{sql} WHERE key BETWEEN ? AND ?", keys)
    for key, id, text, sha256, blocks, reading, linked in found:
        try:
            stretches = [
                block[1:] for kept in (blocks, reading) for block in blocks_from_json(json.loads(kept))
            ]
            stretches += [link[:2] for link in rows.links(linked)]
            inside = all(0 <= start <= end <= len(text) for start, end in stretches)
        except (ValueError, TypeError):
            inside = False
        if not inside and not is_damaged(text, sha256):
            yield key, id


def _leads(connection: sqlite3.Connection) -> Iterator[str]:
    """What a list shows of an article must be words of its text: of the body's beginning, or of all of it."""
    found = connection.execute(
        f"SELECT a.id, a.lead, a.stand_in, {text_of('v')}, v.sha256, v.blocks FROM article a "
        "JOIN version v ON v.key = a.shown"
    )
    for id, lead, stand_in, text, sha256, blocks in found:
        try:
            body = running_text(text, blocks_from_json(json.loads(blocks)))
        except (ValueError, TypeError):
            continue
        strange = [not is_of(words, text, body) for words in (lead, stand_in)]
        if not any(strange) or is_damaged(text, sha256):
            continue
        if strange[0]:
            yield in_english("the lead of article {id} is not in its text", id=id)
        if strange[1]:
            yield in_english("the stand-in of article {id} is not in its text", id=id)


def is_of(words: str, text: str, body: str) -> bool:
    """Whether words that a list shows, cut off or not, are of a text, and not none of some; `body` is its
    running text."""
    words, line = words.removesuffix("…"), _on_one_line(body)
    return bool(words or not line) and (line.startswith(words) or words in _on_one_line(text))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _notes(connection: sqlite3.Connection) -> Iterator[str]:
    found = connection.execute(
        "SELECT n.id, n.text, n.sha256, coalesce(a.title, a.stand_in) FROM note n "
        "LEFT JOIN article a ON a.key = n.article"
    )
    for id, text, sha256, title in found:
        if is_damaged(text, sha256):
            yield in_english("note {id} on “{title}” is not the one that was stored", id=id, title=title)


def _quotes(connection: sqlite3.Connection) -> Iterator[str]:
    found = connection.execute(
        f"SELECT h.id, h.exact, h.quote_start, h.quote_end, {STRAYED}, {text_of('v')}, v.sha256, "
        "coalesce(a.title, a.stand_in) FROM highlight h JOIN version v ON v.key = h.made_on "
        "LEFT JOIN article a ON a.key = h.article"
    )
    for id, exact, start, end, strayed, text, sha256, title in found:
        if (strayed or text[start:end] != exact) and not is_damaged(text, sha256):
            yield in_english(
                "highlight {id} on “{title}” does not stand where it was made", id=id, title=title
            )


def _links(connection: sqlite3.Connection) -> Iterator[str]:
    """What is kept of where notes link to must be what their words say."""
    kept = set(connection.execute("SELECT note, target FROM link").fetchall())
    for note, target in sorted(kept ^ links.told(connection)):
        yield in_english(
            "the link of note {note} to {target} does not agree with its words", note=note, target=target
        )


def _proofs(connection: sqlite3.Connection) -> Iterator[str]:
    """Every quote must still stand in the bytes of the capture that it was made on."""
    versions = connection.execute(
        f"SELECT v.key, {text_of('v')}, v.segments, c.name, c.encoding, b.bytes FROM version v "
        "JOIN capture c ON c.key = v.capture JOIN capture_content b ON b.capture = c.key "
        "WHERE v.key IN (SELECT made_on FROM highlight) ORDER BY v.capture"
    )
    # A file may show thousands of articles: it is unpacked once.
    last, data = b"", b""
    for key, text, steps, name, encoding, packed in versions:
        segments = [Segment(*step) for step in json.loads(steps)]
        if packed != last:
            last, data = packed, _unpacked(packed)
        if not data:
            continue
        made = "SELECT id, quote_start, quote_end FROM highlight WHERE made_on = ?"
        for id, start, end in connection.execute(made, (key,)):
            if holds(data, text, segments, start, end, encoding) is False:
                yield in_english(
                    "the quote of highlight {id} does not stand in the bytes of {name}", id=id, name=name
                )


def _unpacked(packed: bytes) -> bytes:
    """The bytes of a capture; none where they are damaged, which `_contents` tells."""
    try:
        return zlib.decompress(packed)
    except zlib.error:
        return b""


def _contents(connection: sqlite3.Connection) -> Iterator[str]:
    found = connection.execute(
        "SELECT c.name, c.sha256, b.bytes FROM capture c LEFT JOIN capture_content b ON b.capture = c.key"
    )
    for name, sha256, packed in found:
        if packed is None or hashlib.sha256(_unpacked(packed)).hexdigest() != sha256:
            yield in_english("the bytes of {name} are not the ones that were imported", name=name)


LOOKS = (
    Look("file", tr_noop("the pages of the file"), _file, needed=True),
    Look("layout", tr_noop("the tables themselves"), layout.strange, needed=True),
    Look("references", tr_noop("what refers to what"), _references, needed=True),
    Look("ranges", tr_noop("paragraphs and links"), _ranges, needed=True),
    Look("contents", tr_noop("the captures"), _contents, needed=True),
    Look("texts", tr_noop("the texts"), _texts),
    Look("notes", tr_noop("the notes"), _notes),
    Look("quotes", tr_noop("the highlights"), _quotes),
    Look("proofs", tr_noop("the quotes in their captures"), _proofs),
    Look("leads", tr_noop("what lists show of texts"), _leads, derived=True),
    Look("links", tr_noop("the links of notes"), _links, derived=True),
    Look("counters", tr_noop("the counts of the library"), recounting.counters, derived=True),
    Look("marks", tr_noop("the counts of highlights and notes"), recounting.marks, derived=True),
    Look("source_counters", tr_noop("the counts of sources"), recounting.source_counters, derived=True),
    Look("page_lines", tr_noop("the lines that pages share"), recounting.page_lines, derived=True),
    Look("hashes", tr_noop("what texts are recognised by"), recounting.hashes, derived=True),
    Look("shown", tr_noop("which text is shown"), recounting.shown, derived=True),
    Look("tags", tr_noop("the counts of tags"), recounting.tags, derived=True),
)
#: The look at the full-text index, which needs a connection that may write (health.py).
INDEX = Look("full-text index", tr_noop("the full-text index"), lambda _connection: iter(()), derived=True)
