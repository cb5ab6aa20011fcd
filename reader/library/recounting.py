"""Looks of a check at what triggers have counted and at what else follows from rows, held against those."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator

from reader.library import sketches
from reader.model.wording import in_english, tr_noop

#: What is counted, by the name of its counter.
_COUNTED = {
    "articles": tr_noop("articles"),
    "inbox": tr_noop("inbox"),
    "unread": tr_noop("unread"),
    "starred": tr_noop("starred"),
    "later": tr_noop("later"),
    "archived": tr_noop("archived"),
    "trashed": tr_noop("trashed"),
    "highlights": tr_noop("highlights"),
}


def counters(connection: sqlite3.Connection) -> Iterator[str]:
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
            yield in_english(
                "the library counts {counted} {said_what} and holds {held}",
                counted=counted.get(name),
                said_what=_COUNTED[name],
                held=n or 0,
            )


def marks(connection: sqlite3.Connection) -> Iterator[str]:
    """Every article counts the highlights and notes that are on it."""
    found = connection.execute(
        "SELECT a.id, s.highlights, s.notes, "
        "(SELECT count(*) FROM highlight WHERE article = s.article AND deleted_at IS NULL) AS marked, "
        "(SELECT count(*) FROM note n LEFT JOIN highlight h ON h.id = n.highlight "
        "WHERE n.article = s.article AND n.deleted_at IS NULL AND h.deleted_at IS NULL) AS noted "
        "FROM state s JOIN article a ON a.key = s.article WHERE s.highlights <> marked OR s.notes <> noted"
    )
    for id, highlights, notes, marked, noted in found:
        yield in_english(
            "article {id} counts {highlights} highlights and {notes} notes and has {marked} highlights and "
            "{noted} notes",
            id=id,
            highlights=highlights,
            notes=notes,
            marked=marked,
            noted=noted,
        )


def source_counters(connection: sqlite3.Connection) -> Iterator[str]:
    """What the triggers have counted source by source."""
    for name, which in (("inbox", ""), ("unread", " AND s.read = 0")):
        found = connection.execute(
            "SELECT o.name, coalesce(c.n, 0), (SELECT count(*) FROM state s WHERE s.source = o.key "
            f"AND s.shelf = 0{which}) FROM source o LEFT JOIN counter c ON c.source = o.key AND c.name = ?",
            (name,),
        )
        for source, counted, held in found:
            if counted != held:
                yield in_english(
                    "the {said_what} of {source} counts {counted} articles and holds {held}",
                    said_what=_COUNTED[name],
                    source=source,
                    counted=counted,
                    held=held,
                )


def page_lines(connection: sqlite3.Connection) -> Iterator[str]:
    """The page lines of every source must be those that its captures print."""
    printed: Counter[tuple[int, str]] = Counter()
    for source, furniture in connection.execute("SELECT source, furniture FROM capture"):
        printed.update((source, fingerprint) for fingerprint in json.loads(furniture))
    found = connection.execute("SELECT source, fingerprint, captures FROM page_line")
    counted = {(source, fingerprint): captures for source, fingerprint, captures in found}
    for source, fingerprint in sorted({place for place, _ in set(printed.items()) ^ set(counted.items())}):
        yield in_english(
            "the page line “{fingerprint}” of source {source} is miscounted",
            fingerprint=fingerprint,
            source=source,
        )


def hashes(connection: sqlite3.Connection) -> Iterator[str]:
    """Texts are found again by hashes of texts that are there."""
    for version in sketches.homeless(connection):
        yield in_english("hashes are kept of a version {version} that is not there", version=version)


def shown(connection: sqlite3.Connection) -> Iterator[str]:
    """An article counts the places that show it, and is read in a text of its own."""
    found = connection.execute(
        "SELECT a.id, a.captures, (SELECT count(*) FROM appearance p WHERE p.article = a.key), "
        "v.article = a.key FROM article a JOIN version v ON v.key = a.shown"
    )
    for id, counted, held, own in found:
        if counted != held:
            yield in_english(
                "article {id} counts {counted} captures and stands in {held}",
                id=id,
                counted=counted,
                held=held,
            )
        if not own:
            yield in_english("article {id} is shown in the text of another", id=id)
    strange = connection.execute(
        "SELECT a.id FROM appearance p JOIN version v ON v.key = p.version "
        "JOIN article a ON a.key = p.article WHERE v.article <> p.article"
    )
    for (id,) in strange:
        yield in_english("a capture shows article {id} by the text of another", id=id)


def tags(connection: sqlite3.Connection) -> Iterator[str]:
    """What the triggers have counted tag by tag."""
    found = connection.execute(
        "SELECT t.name, coalesce(c.n, 0), coalesce(c.beyond, 0), count(g.article), "
        "coalesce(sum(s.shelf <> 0), 0) FROM tag t LEFT JOIN tag_count c ON c.tag = t.id "
        "LEFT JOIN tagged g ON g.tag = t.id LEFT JOIN state s ON s.article = g.article GROUP BY t.id"
    )
    for name, counted, beyond, held, away in found:
        if (counted, beyond) != (held, away):
            yield in_english(
                "the tag {name} counts {counted} articles and is on {held}",
                name=name,
                counted=counted,
                held=held,
            )
    found = connection.execute(
        "SELECT a.id, s.tags, (SELECT count(*) FROM tagged g WHERE g.article = s.article AND g.own = 1) "
        "AS held FROM state s JOIN article a ON a.key = s.article WHERE s.tags <> held"
    )
    for id, counted, held in found:
        yield in_english(
            "article {id} counts {counted} tags and carries {held}", id=id, counted=counted, held=held
        )
