"""Where notes link to, and which notes link to an article or a highlight.

The table `link` follows from the words of the notes: it is derived whenever an article is settled, and
what a link names is looked up when it is asked for, for articles come, join and part.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from reader.library import rows
from reader.library.expressions import phrase
from reader.model.article import Row
from reader.model.highlight import Highlight
from reader.model.linking import WIKI, plain_words, target_of
from reader.model.markdown import links

if TYPE_CHECKING:
    from reader.library.library import Library

#: The notes of articles that may hold a link: these signs are in every one.
_MAY_LINK = (
    "SELECT n.id, n.text FROM note n LEFT JOIN highlight h ON h.id = n.highlight "
    f"WHERE n.deleted_at IS NULL AND h.deleted_at IS NULL AND (instr(n.text, '{WIKI}') "
    "OR instr(lower(n.text), 'postil://'))"
)
#: Of so many articles with the words of a title in theirs the newest that has no others is looked for.
_TRIED = 2000


class Goal(NamedTuple):
    """What a link leads to: an article by its present id and its heading, and a highlight on it or ""."""

    article: str
    heading: str
    highlight: str = ""


class Backlink(NamedTuple):
    """A note that links to an article or to a highlight on it (`target`, or "" for the article itself).

    The note stands on `row`, on the highlight `quote` was made by, or on the article itself where that is "".
    """

    note: str
    row: Row
    highlight: str
    quote: str
    text: str
    target: str


class Links:
    """The links between the notes of a library and its articles."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def goals(self, urls: Iterable[str]) -> dict[str, Goal]:
        """What addresses and "[[" titles lead to; those that lead nowhere in this library are left out."""
        with self._library.reading() as connection:
            found = ((url, _goal(connection, url)) for url in set(urls))
            return {url: goal for url, goal in found if goal is not None}

    def to(self, article: str, *, limit: int = 200) -> list[Backlink]:
        """The notes that link to an article or to a highlight on it, the latest first. Raises NotFound."""
        with self._library.reading() as connection:
            key, id = rows.named(connection, "article", article)
            (heading,) = connection.execute(
                "SELECT coalesce(title, stand_in) FROM article WHERE key = ?", (key,)
            ).fetchone()
            title = f"{WIKI}{plain_words(heading)}"
            named = connection.execute("SELECT 1 FROM link WHERE target = ?", (title,)).fetchone()
            # Another article of this title may be newer.
            goal = _titled(connection, heading) if named else None
            if goal is None or goal.article != id:
                title = ""
            found = connection.execute(_BACK, (key, id, title, limit)).fetchall()
            return [_backlink(each) for each in found]

    def highlights(self, words: Iterable[str], *, limit: int = 50) -> list[tuple[Row, Highlight]]:
        """The newest highlights whose quote or note has words that begin like each of these; the newest of
        all for no words."""
        terms = " AND ".join(f"{phrase(word)}*" for word in words)
        where = "h.article IN (SELECT rowid FROM fulltext WHERE fulltext MATCH ?) AND " if terms else ""
        columns = f"{rows.ROW_COLUMNS}, {rows.HIGHLIGHT_COLUMNS}"
        width = rows.ROW_WIDTH
        begins = [plain_words(word) for word in words]
        with self._library.reading() as connection:
            found = connection.execute(
                f"SELECT {columns} FROM highlight h CROSS JOIN state s ON s.article = h.article "
                f"{rows.ROW_JOINS} JOIN version m ON m.key = h.made_on WHERE {where}h.deleted_at IS NULL "
                "ORDER BY h.created_at DESC, h.id DESC",
                (f"{{quotes notes}} : ({terms})",) if terms else (),
            )
            kept: list[tuple[Row, Highlight]] = []
            for each in found:
                highlight = rows.highlight(each[width:])
                said = f" {plain_words(highlight.quote.exact)} {plain_words(highlight.note)}"
                if all(f" {begin}" in said for begin in begins):
                    kept.append((rows.row(each[:width]), highlight))
                if len(kept) == limit:
                    break
            return kept


#: Notes by what they link to. ?1 is the key and ?2 the id of an article, ?3 its title as a target or "".
_BACK = (
    "WITH target(id, on_it) AS (SELECT ?2, '' UNION SELECT id, '' FROM former WHERE article = ?1 UNION "
    "SELECT id, id FROM highlight WHERE article = ?1 AND deleted_at IS NULL UNION SELECT ?3, '') "
    f"SELECT n.id, t.on_it, coalesce(n.highlight, ''), coalesce(h.exact, ''), n.text, {rows.ROW_COLUMNS} "
    "FROM target t JOIN link l ON l.target = t.id JOIN note n ON n.id = l.note "
    "LEFT JOIN highlight h ON h.id = n.highlight CROSS JOIN state s ON s.article = n.article "
    f"{rows.ROW_JOINS} ORDER BY n.updated_at DESC, n.id, l.target LIMIT ?4"
)


def derive(connection: sqlite3.Connection, article: int) -> None:
    """Bring the links of an article's notes into agreement with their words, within a transaction."""
    wanted = _told(connection.execute(f"{_MAY_LINK} AND n.article = ?", (article,)))
    kept = connection.execute(
        "SELECT l.note, l.target FROM note n JOIN link l ON l.note = n.id WHERE n.article = ?", (article,)
    )
    had = set(kept.fetchall())
    connection.executemany("DELETE FROM link WHERE note = ? AND target = ?", sorted(had - wanted))
    connection.executemany("INSERT INTO link(note, target) VALUES (?, ?)", sorted(wanted - had))


def derive_all(connection: sqlite3.Connection) -> None:
    """Write the links of all notes anew, within a transaction."""
    connection.execute("DELETE FROM link")
    connection.executemany("INSERT INTO link(note, target) VALUES (?, ?)", sorted(told(connection)))


def told(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """(note, target) of every link that the notes of a library have in their words."""
    return _told(connection.execute(_MAY_LINK))


def _told(notes: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    return {(note, key) for note, text in notes for key in _targets(text)}


def _targets(text: str) -> Iterator[str]:
    for span in links(text):
        target = target_of(span.url)
        if target is not None:
            yield target.key


def _goal(connection: sqlite3.Connection, url: str) -> Goal | None:
    target = target_of(url)
    if target is None:
        return None
    if target.title:
        return _titled(connection, target.title)
    if target.highlight:
        # Wherever it stands now: articles join and part.
        found = connection.execute(
            "SELECT a.id, coalesce(a.title, a.stand_in), h.id FROM highlight h JOIN article a "
            "ON a.key = h.article WHERE h.id = ? AND h.deleted_at IS NULL",
            (target.highlight,),
        ).fetchone()
        if found is not None:
            return Goal(*found)
    found = connection.execute(
        "SELECT a.id, coalesce(a.title, a.stand_in) FROM article a JOIN state s ON s.article = a.key "
        "WHERE s.shelf < 3 AND a.key = coalesce("
        "(SELECT key FROM article WHERE id = ?1), (SELECT article FROM former WHERE id = ?1))",
        (target.article,),
    ).fetchone()
    return None if found is None else Goal(*found)


def _titled(connection: sqlite3.Connection, title: str) -> Goal | None:
    """The newest article of a title, or of these first words where it has none."""
    keys = [
        row[0]
        for row in connection.execute(
            "SELECT key FROM (SELECT rowid AS key FROM fulltext WHERE fulltext MATCH ?1 UNION "
            "SELECT key FROM article WHERE heading = ltrim(?2, ' \"“”„‟«»‘’‚‹›''([{¿¡…–—-')) "
            "ORDER BY key DESC LIMIT ?3",
            (f"{{title}} : ^ {phrase(title)}", title, _TRIED),
        )
    ]
    found = connection.execute(
        "SELECT a.id, coalesce(a.title, a.stand_in) FROM json_each(?) j JOIN article a ON a.key = j.value "
        "JOIN state s ON s.article = a.key WHERE s.shelf < 3 ORDER BY a.key DESC",
        (json.dumps(keys),),
    )
    wanted = plain_words(title)
    return next((Goal(id, heading) for id, heading in found if plain_words(heading) == wanted), None)


def _backlink(found: tuple[str, ...]) -> Backlink:
    note, target, highlight, quote, text, *row = found
    return Backlink(note, rows.row(row), highlight, quote, text, target)
