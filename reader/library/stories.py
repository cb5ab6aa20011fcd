"""The stories of one capture become articles, versions and appearances, inside one transaction."""

import sqlite3
from collections.abc import Mapping, Sequence

from reader.library import keys, moving, rows, upkeep
from reader.library.texts import text_hash
from reader.model.body import running_text
from reader.model.capture import Split, Story
from reader.model.errors import NotFound

#: How much of a text stands in for a missing title, and how much leads it in the list, in code points.
STAND_IN = 90
LEAD = 240

#: A hash is kept for at most so many texts: what more of them share tells nothing.
COMMON = 64


class Page:
    """A capture being stored. `new` and `merged` are the ids of the articles it made and met."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        capture: int,
        source: int,
        split: Split,
        imported_at: int,
        sketches: Mapping[int, Sequence[int]],
    ) -> None:
        self._connection = connection
        self._capture = capture
        self._source = source
        self._split = split
        self._imported_at = imported_at
        self._sketches = sketches
        self._fresh: dict[int, None] = {}
        self._met: dict[int, upkeep.Words] = {}
        self.new: list[str] = []
        self.merged: list[str] = []

    def add(self, story: Story, id: str | None) -> None:
        """Store a story nobody has seen; from the last to the first, for the first printed is the newest."""
        key = keys.next_key(self._connection, self._place(story))
        id = id or keys.new_id(self._imported_at)
        body = " ".join(running_text(story.text, story.blocks).split())
        version = self._add_version(story, key, text_hash(story.text))
        self._connection.execute(
            "INSERT INTO article(key, id, title, title_state, source, stand_in, lead, published, captured, "
            "shown, words, cut, captures, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)",
            (
                key,
                id,
                story.title,
                story.title_state.value,
                self._source,
                shortened(body or story.text, STAND_IN),
                shortened(body, LEAD),
                story.published,
                self._split.page_date,
                version,
                len(body.split()),
                story.cut,
                self._imported_at,
                self._imported_at,
            ),
        )
        self._connection.execute(
            "INSERT INTO state(article, source, updated_at) VALUES (?, ?, ?)",
            (key, self._source, self._imported_at),
        )
        self._appear(story, key, version)
        self._fresh[key] = None
        self.new.append(id)

    def meet(self, story: Story, id: str, kind: str) -> None:
        """Store a story that shows an article already here; a fuller text becomes the one shown."""
        found = self._connection.execute(
            "SELECT a.key, v.cut, v.text, coalesce(a.published, a.captured) FROM article a "
            "JOIN version v ON v.key = a.shown WHERE a.id = ?",
            (id,),
        ).fetchone()
        if found is None:
            raise NotFound(
                f"{self._split.name}: the article {id} that it was matched with is gone; import it again."
            )
        key, cut, text, day = found
        if day is None and self._place(story) < key >> keys.COUNTER_BITS and key not in self._fresh:
            key = self._move(key, self._place(story))
        if key not in self._fresh and key not in self._met:
            self._met[key] = upkeep.words_of(self._connection, key)
        sha256 = text_hash(story.text)
        same = self._connection.execute(
            "SELECT key FROM version WHERE article = ? AND sha256 = ?", (key, sha256)
        ).fetchone()
        version = same[0] if same else self._add_version(story, key, sha256)
        self._appear(story, key, version)
        self._adopt_title(story, key)
        self._connection.execute(
            "UPDATE article SET captures = (SELECT count(*) FROM appearance WHERE article = ?1), "
            "published = coalesce(published, ?2), captured = coalesce(captured, ?3) WHERE key = ?1",
            (key, story.published, self._split.page_date),
        )
        if not same and kind == "fuller" and (len(story.text) > len(text) or (cut and not story.cut)):
            self._show(story, key, version)
        if id not in self.new:
            self.merged.append(id)

    def _move(self, article: int, ms: int) -> int:
        """An article that stood at its import time for want of a date goes to the day a page prints."""
        words = self._met.pop(article, None)
        key = moving.move(self._connection, article, ms)
        if words is not None:
            self._met[key] = words
        return key

    def finish(self) -> None:
        """Index what is new and bring up to date what was met; the transaction may end then."""
        for key in self._fresh:
            upkeep.index(self._connection, key)
        for key, words in self._met.items():
            upkeep.refresh(self._connection, key, words)
        self.new.reverse()

    def _place(self, story: Story) -> int:
        for day in (story.published, self._split.page_date):
            ms = keys.day_ms(day) if day else None
            if ms is not None and ms >= 0:
                return ms
        return self._imported_at

    def _add_version(self, story: Story, article: int, sha256: str) -> int:
        words = len(running_text(story.text, story.blocks).split())
        cursor = self._connection.execute(
            "INSERT INTO version(id, article, capture, sha256, text, blocks, reading, segments, start, "
            "end, cut, words, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                keys.new_id(self._imported_at),
                article,
                self._capture,
                sha256,
                story.text,
                rows.blocks_json(story.blocks),
                rows.blocks_json(story.reading),
                rows.segments_json(story.segments),
                story.start,
                story.end,
                story.cut,
                words,
                self._imported_at,
            ),
        )
        version = int(cursor.lastrowid or 0)
        self._connection.executemany(
            "INSERT OR IGNORE INTO sketch(hash, version) SELECT ?1, ?2 "
            f"WHERE (SELECT count(*) FROM (SELECT 1 FROM sketch WHERE hash = ?1 LIMIT {COMMON})) < {COMMON}",
            [(value, version) for value in self._sketches.get(story.n, ())],
        )
        return version

    def _appear(self, story: Story, article: int, version: int) -> None:
        self._connection.execute(
            "INSERT INTO appearance(article, capture, n, start, end, cut, version, title) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (article, self._capture, story.n, story.start, story.end, story.cut, version, story.title),
        )

    def _adopt_title(self, story: Story, article: int) -> None:
        """A title that some capture printed is better than none."""
        if story.title is not None:
            self._connection.execute(
                "UPDATE article SET title = ?, title_state = ? WHERE key = ? AND title IS NULL",
                (story.title, story.title_state.value, article),
            )

    def _show(self, story: Story, article: int, version: int) -> None:
        body = " ".join(running_text(story.text, story.blocks).split())
        self._connection.execute(
            "UPDATE article SET shown = ?, words = ?, cut = ?, stand_in = ?, lead = ?, updated_at = ? "
            "WHERE key = ?",
            (
                version,
                len(body.split()),
                story.cut,
                shortened(body or story.text, STAND_IN),
                shortened(body, LEAD),
                self._imported_at,
                article,
            ),
        )


def shortened(text: str, length: int) -> str:
    """The beginning of a text on one line, broken between words; an ellipsis says that more follows."""
    line = " ".join(text[: 4 * length].split())
    if len(line) <= length:
        return line
    head = line[:length].rsplit(" ", 1)[0] if " " in line[:length] else line[:length]
    return f"{head.rstrip(' ,;:–—-')}…"
