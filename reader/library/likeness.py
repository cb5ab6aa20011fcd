"""What the library knows that helps to judge a new page: articles alike, lines shared, lessons learnt."""

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library import called, page_lines, rows, sketches
from reader.library.packing import text_of
from reader.model.addresses import site
from reader.model.body import Block, blocks_from_json, running_text
from reader.model.evidence import Says

if TYPE_CHECKING:
    from reader.library.library import Library

#: Lessons are drawn from so many confirmed captures of a source at most, and from so many cut texts.
CONFIRMED = 200
CUT_TEXTS = 24

#: So many cut texts of one length make a limit, if they are so great a share of those looked at.
LIMIT_TEXTS = 3
LIMIT_SHARE = 0.5

_SHARING = (
    f"WITH {sketches.MET} "
    "SELECT v.article, sum(1.0 / c.n) AS weight FROM (SELECT value, count(*) AS n FROM met GROUP BY value) c "
    "JOIN met h ON h.value = c.value JOIN version v ON v.key = h.version "
    "GROUP BY v.article HAVING weight >= ?2 ORDER BY weight DESC LIMIT 64"
)
#: A text by its sha256, along the index of its first digits. Without the plus SQLite would put the one
#: condition into the other, and read all texts.
_SAME_TEXT = "substr(sha256, 1, 8) = substr(?1, 1, 8) AND +sha256 = ?1"
#: Articles with a text, those of a title first: many may have the few words that a page prints below each.
_TEXTED = (
    "SELECT article FROM (SELECT v.article, a.title IS ?2 AS named FROM version v "
    f"JOIN article a ON a.key = v.article WHERE {_SAME_TEXT} LIMIT 200) ORDER BY named DESC LIMIT 2"
)
#: Sources by a name, and by what the first capture says of those that the reader has renamed.
_CALLED = (
    "SELECT o.key, (SELECT count(*) FROM page_line p WHERE p.source = o.key "
    "AND p.fingerprint IN (SELECT value FROM json_each(:lines))) AS shared FROM source o "
    "WHERE o.name = :name OR (o.renamed = 1 AND :name = "
    "(SELECT publisher FROM capture WHERE source = o.key ORDER BY key LIMIT 1)) "
    "ORDER BY shared DESC, o.key LIMIT 8"
)
#: Addresses of the articles of a source that its last captures show.
_ADDRESSES = (
    "SELECT a.url FROM (SELECT key FROM capture WHERE source = ? ORDER BY key DESC LIMIT 4) c "
    "JOIN version v ON v.capture = c.key JOIN article a ON a.key = v.article "
    "WHERE a.url IS NOT NULL LIMIT 100"
)
#: Articles of one address: a page may print several, but not many of one title.
_ADDRESSED = "SELECT key FROM article WHERE url = ? ORDER BY key DESC LIMIT 4"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that may be the one a story shows, with the text now shown of it."""

    id: str
    title: str | None
    text: str
    blocks: tuple[Block, ...]
    sha256: str
    cut: bool
    source: int
    url: str | None = None
    excerpt: bool = False
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Lessons:
    """What the captures of a source teach about the next one.

    `noise` are fingerprints of lines that are the page's own (in at least three captures, or a person said
    so), `kept` of those that a person said to be body; `rules` name the record templates of confirmed
    captures; `limit` is the number of words, parted by ASCII white space, at which the publisher cuts.
    """

    noise: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    limit: int | None = None


class Likeness:
    """The part of the captures that is asked before one is stored."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def alike(
        self,
        sha256: str,
        hashes: Sequence[int],
        limit: int = 8,
        *,
        least: float = 0.0,
        url: str | None = None,
        title: str | None = None,
        without: str | None = None,
    ) -> list[Candidate]:
        """Articles that share a text, an address or the most of these hashes; each must still be compared.

        So are those of which there is an excerpt alone, by the address in any form or by the title.

        A hash counts the less the more articles have it. One that shares less than `least` of what one rare
        hash counts is not offered, and of two that a person told apart only
        the likelier. `without` is the id of a capture that is left out of account: what it alone shows is
        not offered, and no text that it alone shows. The cost depends on the number of hashes, not on the
        size of the library.
        """
        with self._library.reading() as connection:
            weights = _weights(connection, sha256, title, hashes, least)
            if url is not None:
                addressed = connection.execute(_ADDRESSED, (url,)).fetchall()
                weights |= {article: len(hashes) + 1.0 for (article,) in addressed}
            weights |= dict.fromkeys(called.excerpts_of(connection, url, title), len(hashes) + 1.0)
            best = sorted(weights, key=lambda article: (-weights[article], article))
            but = rows.named(connection, "capture", without)[0] if without else None
            found: dict[int, Candidate] = {}
            for article in best:
                if len(found) == limit:
                    break
                if _told_apart(connection, article, found):
                    continue
                candidate = _candidate(connection, article, but)
                if candidate is not None:
                    found[article] = candidate
        return list(found.values())

    def sharing(self, furniture: frozenset[str]) -> dict[int, int]:
        """Sources whose captures have some of these page lines, and how many of the lines each has.

        A line that captures of two sources print ("Share", "Read more") tells nothing and is not counted.
        """
        with self._library.reading() as connection:
            return page_lines.sources_of(connection, furniture)

    def called(self, publisher: str, furniture: frozenset[str]) -> dict[int, int]:
        """Sources whose captures call themselves so, and how many of these lines each prints, those that have
        most first; not many. A name that the reader gave hides none."""
        with self._library.reading() as connection:
            lines = json.dumps(sorted(furniture))
            return dict(connection.execute(_CALLED, {"name": publisher, "lines": lines}).fetchall())

    def sites(self, source: int) -> frozenset[str]:
        """Where the articles of the last captures of a source are from."""
        with self._library.reading() as connection:
            found = connection.execute(_ADDRESSES, (source,)).fetchall()
        return frozenset(name for (url,) in found if (name := site(url)) is not None)

    def lessons(self, source: int) -> Lessons:
        """What the captures of a source teach about its next one; bounded work, whatever their number."""
        with self._library.reading() as connection:
            confirmed = connection.execute(
                "SELECT key, rule FROM capture WHERE source = ? AND state = 'confirmed' "
                "ORDER BY key DESC LIMIT ?",
                (source, CONFIRMED),
            ).fetchall()
            said: dict[str, set[str]] = {Says.NOISE: set(), Says.BODY: set()}
            for key, _ in confirmed:
                for says, fingerprint in connection.execute(
                    "SELECT says, fingerprint FROM correction WHERE capture = ? AND fingerprint IS NOT NULL "
                    "AND says IN ('noise', 'body')",
                    (key,),
                ):
                    said[says].add(fingerprint)
            usual = page_lines.usual(connection, source)
            limit = _limit(connection, source)
        kept = frozenset(said[Says.BODY] - said[Says.NOISE])
        rules = frozenset(rule for _, rule in confirmed if rule)
        return Lessons(frozenset(said[Says.NOISE]) | (usual - kept), kept, rules, limit)


def _weights(
    connection: sqlite3.Connection, sha256: str, title: str | None, hashes: Sequence[int], least: float
) -> dict[int, float]:
    """Articles by the hashes they share; the same text weighs most.

    A hash that so many texts share weighs one part in as many: those of stock phrases next to nothing.
    """
    kept = sorted(rows.kept_hashes(hashes))
    sketches.catch_up(connection)
    found = dict(connection.execute(_SHARING, (json.dumps(kept), least)).fetchall())
    same = connection.execute(_TEXTED, (sha256, title))
    return found | {article: len(kept) + 1.0 for (article,) in same}


def _told_apart(connection: sqlite3.Connection, article: int, others: dict[int, Candidate]) -> bool:
    found = connection.execute("SELECT other FROM apart WHERE article = ?", (article,))
    return any(row[0] in others for row in found)


def _candidate(connection: sqlite3.Connection, article: int, but: int | None) -> Candidate | None:
    """An article with the text now shown of it, or with the best that other captures than `but` show."""
    which = "v.key = a.shown"
    if but is not None:
        which = (
            "v.key = (SELECT w.key FROM appearance p JOIN version w ON w.key = p.version "
            "WHERE p.article = a.key AND p.capture <> ?2 "
            f"ORDER BY w.excerpt, w.cut, length({text_of('w')}) DESC LIMIT 1)"
        )
    found = connection.execute(
        f"SELECT a.id, a.title, {text_of('v')}, v.blocks, v.sha256, v.cut, a.source, a.url, v.excerpt, "
        f"a.published FROM article a JOIN version v ON {which} WHERE a.key = ?1",
        (article,) if but is None else (article, but),
    ).fetchone()
    if found is None:
        return None
    id, title, text, blocks, sha256, cut, source, url, excerpt, published = found
    body = blocks_from_json(json.loads(blocks))
    return Candidate(id, title, text, body, sha256, bool(cut), source, url, bool(excerpt), published)


def _limit(connection: sqlite3.Connection, source: int) -> int | None:
    """The number of words at which most of the source's newest cut texts end."""
    found = connection.execute(
        f"SELECT {text_of('v')}, v.blocks FROM article a JOIN version v ON v.key = a.shown "
        "WHERE a.source = ? AND a.cut = 1 ORDER BY a.key DESC LIMIT ?",
        (source, CUT_TEXTS),
    ).fetchall()
    bodies = (running_text(text, blocks_from_json(json.loads(blocks))) for text, blocks in found)
    counts = Counter(len(body.encode("utf-8", "replace").split()) for body in bodies)
    if not counts:
        return None
    words, texts = counts.most_common(1)[0]
    return words if texts >= max(LIMIT_TEXTS, LIMIT_SHARE * len(found)) else None
