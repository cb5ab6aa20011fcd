"""What a check of a library looks at, look by look: each yields a sentence for everything that is wrong.

SQLite's own checks miss silent damage: of 300 damaged copies of a library 40 passed them with other words in
their rows. So every text and every note is held against its sha256, and all that follows from rows against
the rows.
"""

import hashlib
import json
import sqlite3
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from reader.library import layout, links, rows
from reader.library.keys import ALL_KEYS, Span
from reader.library.packing import text_of
from reader.library.requoting import STRAYED
from reader.library.texts import is_damaged
from reader.model.body import Segment, blocks_from_json, running_text
from reader.model.proof import holds

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
            yield f"file: {line}"


def _references(connection: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"{table} row {row} refers to a {parent} that is not there"


def _texts(connection: sqlite3.Connection) -> Iterator[str]:
    found = connection.execute(
        f"SELECT v.id, {text_of('v')}, v.sha256, coalesce(a.title, a.stand_in), c.name FROM version v "
        "LEFT JOIN article a ON a.key = v.article LEFT JOIN capture c ON c.key = v.capture"
    )
    for id, text, sha256, title, capture in found:
        if is_damaged(text, sha256):
            what = "is not the one that was stored" if text else "cannot be read"
            yield f"the text of version {id} of “{title}” in {capture} {what}"


def _ranges(connection: sqlite3.Connection) -> Iterator[str]:
    """Every block and every link must be a stretch of its text."""
    for _, id in outside(connection):
        yield f"the paragraphs or links of version {id} do not fit its text"


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
        strange = [
            name for name, words in (("lead", lead), ("stand-in", stand_in)) if not is_of(words, text, body)
        ]
        if strange and not is_damaged(text, sha256):
            for name in strange:
                yield f"the {name} of article {id} is not in its text"


def is_of(words: str, text: str, body: str) -> bool:
    """Whether words that a list shows, cut off or not, are of a text; `body` is its running text."""
    words = words.removesuffix("…")
    return _on_one_line(body).startswith(words) or words in _on_one_line(text)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _notes(connection: sqlite3.Connection) -> Iterator[str]:
    found = connection.execute(
        "SELECT n.id, n.text, n.sha256, coalesce(a.title, a.stand_in) FROM note n "
        "LEFT JOIN article a ON a.key = n.article"
    )
    for id, text, sha256, title in found:
        if is_damaged(text, sha256):
            yield f"note {id} on “{title}” is not the one that was stored"


def _quotes(connection: sqlite3.Connection) -> Iterator[str]:
    found = connection.execute(
        f"SELECT h.id, h.exact, h.quote_start, h.quote_end, {STRAYED}, {text_of('v')}, v.sha256, "
        "coalesce(a.title, a.stand_in) FROM highlight h JOIN version v ON v.key = h.made_on "
        "LEFT JOIN article a ON a.key = h.article"
    )
    for id, exact, start, end, strayed, text, sha256, title in found:
        if (strayed or text[start:end] != exact) and not is_damaged(text, sha256):
            yield f"highlight {id} on “{title}” does not stand where it was made"


def _links(connection: sqlite3.Connection) -> Iterator[str]:
    """What is kept of where notes link to must be what their words say."""
    kept = set(connection.execute("SELECT note, target FROM link").fetchall())
    for note, target in sorted(kept ^ links.told(connection)):
        yield f"the link of note {note} to {target} does not agree with its words"


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
                yield f"the quote of highlight {id} does not stand in the bytes of {name}"


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
            yield f"the bytes of {name} are not the ones that were imported"


def _counters(connection: sqlite3.Connection) -> Iterator[str]:
    """Compare what the triggers have counted with a count of the rows."""
    counted = dict(connection.execute("SELECT name, n FROM counter WHERE source = 0").fetchall())
    held = connection.execute(
        "SELECT sum(shelf < 3) AS articles, sum(shelf = 0) AS inbox, sum(shelf = 0 AND read = 0) AS unread, "
        "sum(shelf = 0 AND starred) AS starred, sum(shelf = 0 AND later) AS later, "
        "sum(shelf = 1) AS archived, sum(shelf = 2) AS trashed, "
        "(SELECT count(*) FROM highlight WHERE deleted_at IS NULL) AS highlights FROM state"
    )
    names = [column[0] for column in held.description]
    for name, n in zip(names, held.fetchone(), strict=True):
        if counted.get(name) != (n or 0):
            yield f"the library counts {counted.get(name)} {name} and holds {n or 0}"


def _marks(connection: sqlite3.Connection) -> Iterator[str]:
    """Every article counts the highlights and notes that are on it."""
    found = connection.execute(
        "SELECT a.id, s.highlights, s.notes, "
        "(SELECT count(*) FROM highlight WHERE article = s.article AND deleted_at IS NULL) AS marked, "
        "(SELECT count(*) FROM note n LEFT JOIN highlight h ON h.id = n.highlight "
        "WHERE n.article = s.article AND n.deleted_at IS NULL AND h.deleted_at IS NULL) AS noted "
        "FROM state s JOIN article a ON a.key = s.article WHERE s.highlights <> marked OR s.notes <> noted"
    )
    for id, highlights, notes, marked, noted in found:
        counted, held = (f"{h} highlights and {n} notes" for h, n in ((highlights, notes), (marked, noted)))
        yield f"article {id} counts {counted} and has {held}"


def _source_counters(connection: sqlite3.Connection) -> Iterator[str]:
    """What the triggers have counted source by source."""
    for name, which in (("inbox", ""), ("unread", " AND s.read = 0")):
        found = connection.execute(
            "SELECT o.name, coalesce(c.n, 0), (SELECT count(*) FROM state s WHERE s.source = o.key "
            f"AND s.shelf = 0{which}) FROM source o LEFT JOIN counter c ON c.source = o.key AND c.name = ?",
            (name,),
        )
        for source, counted, held in found:
            if counted != held:
                yield f"the {name} of {source} counts {counted} articles and holds {held}"


def _page_lines(connection: sqlite3.Connection) -> Iterator[str]:
    """The page lines of every source must be those that its captures print."""
    printed: Counter[tuple[int, str]] = Counter()
    for source, furniture in connection.execute("SELECT source, furniture FROM capture"):
        printed.update((source, fingerprint) for fingerprint in json.loads(furniture))
    found = connection.execute("SELECT source, fingerprint, captures FROM page_line")
    counted = {(source, fingerprint): captures for source, fingerprint, captures in found}
    for source, fingerprint in sorted({place for place, _ in set(printed.items()) ^ set(counted.items())}):
        yield f"the page line “{fingerprint}” of source {source} is miscounted"


def _hashes(connection: sqlite3.Connection) -> Iterator[str]:
    """Texts are found again by hashes of texts that are there."""
    found = connection.execute(
        "SELECT DISTINCT version FROM hash WHERE version NOT IN (SELECT key FROM version)"
    )
    for (version,) in found:
        yield f"hashes are kept of a version {version} that is not there"


def _shown(connection: sqlite3.Connection) -> Iterator[str]:
    """An article counts the places that show it, and is read in a text of its own."""
    found = connection.execute(
        "SELECT a.id, a.captures, (SELECT count(*) FROM appearance p WHERE p.article = a.key), "
        "v.article = a.key FROM article a JOIN version v ON v.key = a.shown"
    )
    for id, counted, held, own in found:
        if counted != held:
            yield f"article {id} counts {counted} captures and stands in {held}"
        if not own:
            yield f"article {id} is shown in the text of another"
    strange = connection.execute(
        "SELECT a.id FROM appearance p JOIN version v ON v.key = p.version "
        "JOIN article a ON a.key = p.article WHERE v.article <> p.article"
    )
    for (id,) in strange:
        yield f"a capture shows article {id} by the text of another"


def _tags(connection: sqlite3.Connection) -> Iterator[str]:
    """What the triggers have counted tag by tag."""
    found = connection.execute(
        "SELECT t.name, coalesce(c.n, 0), coalesce(c.beyond, 0), count(g.article), "
        "coalesce(sum(s.shelf <> 0), 0) FROM tag t LEFT JOIN tag_count c ON c.tag = t.id "
        "LEFT JOIN tagged g ON g.tag = t.id LEFT JOIN state s ON s.article = g.article GROUP BY t.id"
    )
    for name, counted, beyond, held, away in found:
        if (counted, beyond) != (held, away):
            yield f"the tag {name} counts {counted} articles and is on {held}"
    found = connection.execute(
        "SELECT a.id, s.tags, (SELECT count(*) FROM tagged g WHERE g.article = s.article AND g.own = 1) "
        "AS held FROM state s JOIN article a ON a.key = s.article WHERE s.tags <> held"
    )
    for id, counted, held in found:
        yield f"article {id} counts {counted} tags and carries {held}"


LOOKS = (
    Look("file", "the pages of the file", _file, needed=True),
    Look("layout", "the tables themselves", layout.strange, needed=True),
    Look("references", "what refers to what", _references, needed=True),
    Look("ranges", "paragraphs and links", _ranges, needed=True),
    Look("contents", "the captures", _contents, needed=True),
    Look("texts", "the texts", _texts),
    Look("notes", "the notes", _notes),
    Look("quotes", "the highlights", _quotes),
    Look("proofs", "the quotes in their captures", _proofs),
    Look("leads", "what lists show of texts", _leads, derived=True),
    Look("links", "the links of notes", _links, derived=True),
    Look("counters", "the counts of the library", _counters, derived=True),
    Look("marks", "the counts of highlights and notes", _marks, derived=True),
    Look("source_counters", "the counts of sources", _source_counters, derived=True),
    Look("page_lines", "the lines that pages share", _page_lines, derived=True),
    Look("hashes", "what texts are recognised by", _hashes, derived=True),
    Look("shown", "which text is shown", _shown, derived=True),
    Look("tags", "the counts of tags", _tags, derived=True),
)
#: The look at the full-text index, which needs a connection that may write (health.py).
INDEX = Look("full-text index", "the full-text index", lambda _connection: iter(()), derived=True)
