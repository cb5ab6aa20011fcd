"""The rows of articles that a capture shows first, each table's written together.

A trigger keeps the counters, which is half of what a row of `state` takes. So those in question are set
aside, where it finds none to move, and come back moved.
"""

import sqlite3
from typing import Any

from reader.model.capture import Story
from reader.model.faces import Face

_ADD_ARTICLE = (
    "INSERT INTO article(key, id, title, title_state, source, stand_in, lead, published, captured, shown, "
    "words, cut, captures, url, guid, author, language, created_at, updated_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)"
)
_ADD_STATE = "INSERT INTO state(article, source, updated_at) VALUES (?, ?, ?)"
ADD_APPEARANCE = (
    "INSERT OR REPLACE INTO appearance(article, capture, n, start, end, cut, version, title, captured) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_COUNTERS = "source IN (0, ?)"
#: From so many articles on.
_LEAST = 3
#: What an article counts to as long as nobody has touched it (see shelves.py).
_COUNTED = frozenset(("inbox", "unread", "articles"))


def appearance(story: Story, article: int, capture: int, version: int) -> tuple[Any, ...]:
    """Where a capture shows an article, as `ADD_APPEARANCE` takes it."""
    place = (story.start, story.end, story.cut, version, story.title, story.captured)
    return article, capture, story.n, *place


class NewArticles:
    """New articles of a source that a capture shows, imported then (UTC ms); `write` lets them be there."""

    def __init__(self, connection: sqlite3.Connection, capture: int, source: int, imported_at: int) -> None:
        self._connection = connection
        self._capture = capture
        self._source = source
        self._imported_at = imported_at
        self._articles: list[tuple[Any, ...]] = []
        self._states: list[tuple[int, int, int]] = []
        self._places: list[tuple[Any, ...]] = []

    def add(self, names: tuple[int, str], version: int, story: Story, shown: Face, day: str | None) -> None:
        """An article by its key and its id, with the version it is read in and the day it was captured."""
        self._articles.append(
            (
                *names,
                story.title,
                story.title_state.value,
                self._source,
                shown.stand_in,
                shown.lead,
                story.published,
                day,
                version,
                shown.words,
                story.cut,
                story.url,
                story.guid,
                story.author,
                story.language,
                self._imported_at,
                self._imported_at,
            )
        )
        self._states.append((names[0], self._source, self._imported_at))
        self._places.append(appearance(story, names[0], self._capture, version))

    def write(self) -> None:
        """Write the rows of all that were added."""
        if not self._articles:
            return
        self._connection.executemany(_ADD_ARTICLE, self._articles)
        if len(self._states) < _LEAST:
            self._connection.executemany(_ADD_STATE, self._states)
        else:
            self._add_states()
        self._connection.executemany(ADD_APPEARANCE, self._places)
        self._articles, self._states, self._places = [], [], []

    def _add_states(self) -> None:
        of, more = (self._source,), len(self._states)
        aside = self._connection.execute(
            f"SELECT source, name, n FROM counter WHERE {_COUNTERS}", of
        ).fetchall()
        self._connection.execute(f"DELETE FROM counter WHERE {_COUNTERS}", of)
        self._connection.executemany(_ADD_STATE, self._states)
        self._connection.executemany(
            "INSERT INTO counter(source, name, n) VALUES (?, ?, ? + ?)",
            [(*counter, more if counter[1] in _COUNTED else 0) for counter in aside],
        )
