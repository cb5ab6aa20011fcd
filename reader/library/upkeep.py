"""What is derived from an article's rows and must agree with them when a transaction ends.

The words it is found by, the counts its row shows, the tags it carries, what its notes link to, and the
places of its highlights in the version shown.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from reader.library import full_text, links, tag_tree
from reader.library.full_text import Words, words_of
from reader.library.gathering import Told
from reader.library.packing import text_of
from reader.library.texts import is_damaged
from reader.model.highlight import Anchor, Quote

if TYPE_CHECKING:
    from reader.model.excerpts import FindsQuotes

#: Where a highlight stands: a place says nothing without the version that it is in. Where an act is undone
#: late, it is found again in the one that is shown then.
PLACE = frozenset(("placed_in", "start", "end", "anchor"))
#: So many entries of removed articles are gathered before they are taken out of the index.
_RUN = 500


class Owed:
    """The articles whose derived rows a transaction must bring up to date before it ends.

    Name each of them before its rows change: the index gives an entry up only for the words put in. The
    index is written in runs, for any other statement in between would make it write out what it has gathered.
    """

    def __init__(self, connection: sqlite3.Connection, *, later: bool = False) -> None:
        """With `later` what is new to the index is gathered only (see gathering.py)."""
        self._connection = connection
        self.later = later
        self._made: set[int] = set()
        self._bare: dict[int, Told] = {}
        self._before: dict[int, Words | None] = {}
        self._out: list[tuple[int, Words]] = []

    @property
    def articles(self) -> tuple[int, ...]:
        """All articles named so far that are still there."""
        return (*self._bare, *self._before)

    def is_new(self, article: int) -> bool:
        """Whether the article was made in this transaction."""
        return article in self._made

    @property
    def bare(self) -> dict[int, Told]:
        """The articles that were made and are as they were made."""
        return self._bare

    def add(self, article: int, told: Told) -> None:
        """An article is made, with nothing of the reader's on it; as long as it is not touched."""
        self._made.add(article)
        self._bare[article] = told

    def touch(self, article: int) -> None:
        """An article's title, text, highlights, notes or tags will change."""
        if self._bare.pop(article, None) is not None:
            self._before[article] = None
        elif article not in self._before:
            self._before[article] = words_of(self._connection, article)

    def take_out(self, article: int) -> None:
        """Take an article out of the index: it is removed, or gets another key (see `follow`)."""
        self.touch(article)
        words = self._before.pop(article)
        if words is not None:
            self._out.append((article, words))
        if len(self._out) >= _RUN:
            self._clear_out()

    def follow(self, article: int) -> None:
        """An article taken out has come to another key, and will be indexed under it."""
        self._before[article] = None

    def settle(self) -> None:
        """Bring everything up to date; the transaction may end then."""
        fresh = list[tuple[int, Words]]()
        if self.later:
            full_text.gather(self._connection, self._bare)
        else:
            fresh += (
                (article, full_text.bare(told.title, told.text)) for article, told in self._bare.items()
            )
        _derive(self._connection, list(self._before))
        for article, before in self._before.items():
            words = words_of(self._connection, article)
            if words != before:
                fresh.append((article, words))
                if before is not None:
                    self._out.append((article, before))
        self._clear_out()
        full_text.add(self._connection, fresh)

    def _clear_out(self) -> None:
        full_text.take_out(self._connection, self._out)
        self._out.clear()


def refresh(connection: sqlite3.Connection, before: Mapping[int, Words]) -> None:
    """Bring all that is derived of articles up to date; `before` is what the index held of them until now.

    In runs, as `Owed` does and for the same reason.
    """
    articles = list(before)
    _derive(connection, articles)
    for at in range(0, len(articles), _RUN):
        words = {article: words_of(connection, article) for article in articles[at : at + _RUN]}
        stale = [article for article in words if words[article] != before[article]]
        full_text.take_out(connection, ((article, before[article]) for article in stale))
        full_text.add(connection, ((article, words[article]) for article in stale))


def _derive(connection: sqlite3.Connection, articles: Sequence[int]) -> None:
    for article in articles:
        reanchor(connection, article)
        links.derive(connection, article)
    tag_tree.carry(connection, articles)
    connection.executemany(
        "UPDATE state SET highlights ="
        " (SELECT count(*) FROM highlight WHERE article = ?1 AND deleted_at IS NULL),"
        " notes = (SELECT count(*) FROM note n LEFT JOIN highlight h ON h.id = n.highlight"
        "  WHERE n.article = ?1 AND n.deleted_at IS NULL AND h.deleted_at IS NULL) WHERE article = ?1",
        [(article,) for article in articles],
    )


def reanchor(connection: sqlite3.Connection, article: int) -> None:
    """Find every living highlight of an article again in the version shown; one not found is kept as lost."""
    for id, place in places(connection, article):
        sets = ", ".join(f"{name} = ?" for name in place)
        connection.execute(f"UPDATE highlight SET {sets} WHERE id = ?", (*place.values(), id))


def places(connection: sqlite3.Connection, article: int) -> Iterator[tuple[str, dict[str, int | str]]]:
    """The living highlights of an article that stand in another version than the one shown: where they stand
    in that, as columns. None is lost in a text that is damaged: it stays where it stood."""
    (shown,) = connection.execute("SELECT shown FROM article WHERE key = ?", (article,)).fetchone()
    stale = connection.execute(
        "SELECT id, made_on, exact, prefix, suffix, quote_start, quote_end FROM highlight "
        "WHERE article = ? AND placed_in <> ? AND deleted_at IS NULL",
        (article, shown),
    ).fetchall()
    finders = _finders(connection, shown, {made_on for _, made_on, *_ in stale})
    for id, made_on, *words in stale:
        if made_on != shown and made_on not in finders:
            continue
        start, end = words[-2:]
        place = (start, end) if made_on == shown else finders[made_on].find(Quote(*words))
        anchor = Anchor.LOST if place is None else Anchor.ANCHORED
        start, end = place or (start, end)
        yield id, {"placed_in": shown, "start": start, "end": end, "anchor": anchor.value}


def _finders(connection: sqlite3.Connection, shown: int, made_on: set[int]) -> "dict[int, FindsQuotes]":
    """What finds the quotes of each version in the one shown; nothing does where that is damaged. Nothing is
    read where there is none to find."""
    wanted = made_on - {shown}
    if not wanted:
        return {}
    from reader.model.excerpts import finder

    sql = (
        f"SELECT key, {text_of('version')}, excerpt, sha256 FROM version "
        "WHERE key IN (SELECT value FROM json_each(?))"
    )
    texts, damaged = dict[int, tuple[str, bool]](), set[int]()
    for key, text, quoted, sha256 in connection.execute(sql, (json.dumps([shown, *wanted]),)):
        texts[key] = text, bool(quoted)
        if is_damaged(text, sha256):
            damaged.add(key)
    return {} if shown in damaged else {key: finder(*texts[shown], *texts[key]) for key in wanted}


def ids_of(connection: sqlite3.Connection, articles: Iterable[int]) -> tuple[str, ...]:
    """The text ids of articles, in the order of their keys given."""
    found = connection.execute(
        "SELECT a.id FROM json_each(?) j CROSS JOIN article a ON a.key = j.value ORDER BY j.key",
        (json.dumps(list(articles)),),
    )
    return tuple(row[0] for row in found)


def keys_of(connection: sqlite3.Connection, ids: Iterable[str]) -> list[int]:
    """The keys of articles by their text ids; ids that are not there are left out."""
    return [key for key, _ in named(connection, ids)]


def named(connection: sqlite3.Connection, ids: Iterable[str]) -> list[tuple[int, str]]:
    """The articles of some text ids, each by its key and that id; ids that are not there are left out."""
    return connection.execute(
        "SELECT a.key, a.id FROM json_each(?) j CROSS JOIN article a ON a.id = j.value ORDER BY j.key",
        (json.dumps(list(ids)),),
    ).fetchall()
