"""The stories of one capture become articles, versions and appearances, inside one transaction."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from reader.library import keys, moving, packing, rows, sketches
from reader.library.gathering import Told
from reader.library.new_articles import ADD_APPEARANCE, NewArticles, appearance
from reader.library.packing import text_of
from reader.library.texts import bytes_hash, is_damaged, text_hash
from reader.library.upkeep import Owed
from reader.model.body import Block, bounded, running_text
from reader.model.capture import Split, Story
from reader.model.errors import NotFound
from reader.model.faces import Face, face_of
from reader.model.wording import tr

#: What a story is to its article where its text is another than that which is here, and no part of it.
RENEWED = ("edited", "fuller")
_ADD_VERSION = (
    "INSERT INTO version(id, article, capture, sha256, packed, leans, blocks, reading, segments, links, "
    "start, end, cut, words, created_at, excerpt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
#: A text that is split anew may come out word by word the same, and its lines be something else than before.
_RENEW_VERSION = (
    "UPDATE version SET blocks = ?, reading = ?, segments = ?, links = ?, start = ?, end = ?, cut = ?, "
    "words = ?, capture = ? WHERE key = ?"
)


class Page:
    """A capture being stored. `new` and `merged` are the ids of the articles it made and met, `renewed` of
    those that it has an edited or a fuller text of."""

    def __init__(
        self,
        owed: Owed,
        connection: sqlite3.Connection,
        capture: int,
        source: int,
        split: Split,
        imported_at: int,
        hashes: Mapping[int, Sequence[int]],
        content: packing.Content | None = None,
        faces: Sequence[Face] = (),
    ) -> None:
        """`hashes` are of stories, by number; `content` has the bytes of the capture and `faces` what a list
        shows of each story, in their order, if they are at hand."""
        self._owed = owed
        self._connection = connection
        self._capture = capture
        self._source = source
        self._split = split
        self._imported_at = imported_at
        self._found_by = hashes
        self._content = content
        self._faces = {story.n: face for story, face in zip(split.stories, faces, strict=False)}
        self._hashes: dict[int, set[int]] = {}
        self._made = NewArticles(connection, capture, source, imported_at)
        #: The key that was given last at each millisecond.
        self._last: dict[int, int] = {}
        self.new: list[str] = []
        self.merged: list[str] = []
        self.renewed: list[str] = []

    def add(self, story: Story, id: str | None) -> int:
        """Store a story nobody has seen. Returns the article's key."""
        key = self._gather(story, id)
        self._made.write()
        return key

    def add_all(self, told: Iterable[tuple[Story, str | None]]) -> None:
        """Store stories nobody has seen; from the last to the first, for the first printed is the newest."""
        for story, id in told:
            self._gather(story, id)
        self._made.write()

    def _gather(self, story: Story, id: str | None) -> int:
        key = self._next_key(self._place(story))
        id = id or keys.new_id(self._imported_at)
        shown = self._faces.get(story.n) or face_of(story)
        raw = story.text.encode()
        sha256 = bytes_hash(raw)
        version = self._add_version(story, key, raw, sha256, shown.words)
        self._made.add((key, id), version, story, shown, self._day(story))
        self._owed.add(key, Told(story.title, story.text, sha256))
        self.new.append(id)
        return key

    def meet(self, story: Story, id: str, kind: str) -> int:
        """Store a story that shows an article already here; a fuller text becomes the one shown.

        Returns the article's key. Raises NotFound where the article has gone meanwhile.
        """
        found = self._connection.execute(
            f"SELECT a.key, v.cut, {text_of('v')}, v.excerpt, coalesce(a.published, a.captured) "
            "FROM article a JOIN version v ON v.key = a.shown WHERE a.id = ?",
            (id,),
        ).fetchone()
        if found is None:
            raise NotFound(
                tr(
                    "{name}: the article {id} that it was matched with is gone; import it again.",
                    name=self._split.name,
                    id=id,
                )
            )
        key, cut, text, excerpt, day = found
        if day is None and self._place(story) < key >> keys.COUNTER_BITS and not self._owed.is_new(key):
            key = moving.move(self._connection, key, self._place(story), self._owed)
            self._last.clear()
        self._owed.touch(key)
        version, same = self._version_of(story, key)
        self._connection.execute(
            "UPDATE article SET captures = (SELECT count(*) FROM appearance WHERE article = ?1), "
            "published = coalesce(published, ?2), captured = coalesce(captured, ?3), "
            "url = coalesce(url, ?4), guid = coalesce(guid, ?5), author = coalesce(author, ?6), "
            "language = coalesce(language, ?7), "
            "title_state = iif(title IS NULL AND ?8 IS NOT NULL, ?9, title_state), "
            "title = coalesce(title, ?8) WHERE key = ?1",
            (key, story.published, self._day(story), *_about(story), story.title, story.title_state),
        )
        if excerpt and not story.excerpt:
            self._complete(story, key, version)
        elif not same and kind == "fuller" and (excerpt or len(story.text) > len(text) or cut > story.cut):
            self._show(story, key, version)
        self._count(id, renewed=not same and kind in RENEWED)
        return int(key)

    def _count(self, id: str, *, renewed: bool) -> None:
        if id not in self.new:
            self.merged.append(id)
            self.renewed += [id] if renewed else []

    def _complete(self, story: Story, article: int, version: int) -> None:
        """An article of which there was an excerpt alone is read in its own text from now on."""
        self._connection.execute(
            "UPDATE article SET source = ?1, title = coalesce(?2, title), title_state = iif(?2 IS NULL, "
            "title_state, ?3) WHERE key = ?4",
            (self._source, story.title, story.title_state, article),
        )
        self._connection.execute("UPDATE state SET source = ? WHERE article = ?", (self._source, article))
        self._show(story, article, version)

    def resume(self, story: Story, article: int) -> None:
        """An article that this capture alone shows goes on as this story; name it to `Owed` before."""
        version, same = self._version_of(story, article)
        if same:
            looks = self._looks(story, _words_in(story))
            self._connection.execute(_RENEW_VERSION, (*looks, self._capture, version))
        self._connection.execute(
            "UPDATE article SET captures = 1, published = ?2, captured = ?3, url = ?4, guid = ?5, "
            "author = ?6, language = ?7, title = ?8, title_state = ?9 WHERE key = ?1",
            (article, story.published, self._day(story), *_about(story), story.title, story.title_state),
        )
        self._show(story, article, version)

    def finish(self) -> None:
        """Keep the hashes by which the texts are found; put the ids of new articles in the order printed."""
        sketches.keep(self._connection, self._hashes, gathered=self._owed.later)
        self.new.reverse()

    def _day(self, story: Story) -> str | None:
        """The day on which this capture, or the program that it is from, had the story."""
        return story.captured or self._split.page_date

    def _place(self, story: Story) -> int:
        for day in (story.published, self._day(story)):
            ms = keys.day_ms(day) if day else None
            if ms is not None and ms >= 0:
                return ms
        return self._imported_at

    def _next_key(self, ms: int) -> int:
        """A place in time (see keys.next_key), which lies beside the last one that was asked for there."""
        last = self._last.get(ms)
        if last is None or keys.is_last(last):
            self._made.write()
            key = keys.next_key(self._connection, ms)
        else:
            key = last + 1
        self._last[key >> keys.COUNTER_BITS] = key
        return key

    def _version_of(self, story: Story, article: int) -> tuple[int, bool]:
        """The version of an article that a story shows, and whether it was there before; one that was damaged
        is whole again by it."""
        raw = story.text.encode()
        sha256 = bytes_hash(raw)
        same = self._connection.execute(
            f"SELECT key, {text_of('version')} FROM version WHERE article = ? AND sha256 = ?",
            (article, sha256),
        ).fetchone()
        version = same[0] if same else self._add_version(story, article, raw, sha256, _words_in(story))
        if same and is_damaged(same[1], sha256):
            self._connection.execute(
                "UPDATE version SET packed = ?, leans = ? WHERE key = ?", (*self._packed(story, raw), version)
            )
        self._appear(story, article, version)
        return version, same is not None

    def _packed(self, story: Story, raw: bytes) -> packing.Packed:
        if self._content is None:
            self._content = packing.content_of(self._connection, self._capture)
        first = story.segments[0].first if story.segments else story.start
        return packing.pack_bytes(raw, self._content, story.start, story.end, first)

    def _looks(self, story: Story, words: int) -> tuple[str, str, str, str, int, int, bool, int]:
        """What a version keeps besides its text: its blocks, where it stands, and how long it is."""
        blocks = rows.blocks_json(bounded(story.blocks))
        return (
            blocks,
            blocks if story.reading == story.blocks else rows.blocks_json(bounded(story.reading)),
            rows.segments_json(story.segments),
            rows.links_json(story.links),
            story.start,
            story.end,
            story.cut,
            words,
        )

    def _add_version(self, story: Story, article: int, raw: bytes, sha256: str, words: int) -> int:
        cursor = self._connection.execute(
            _ADD_VERSION,
            (
                keys.new_id(self._imported_at),
                article,
                self._capture,
                sha256,
                *self._packed(story, raw),
                *self._looks(story, words),
                self._imported_at,
                story.excerpt,
            ),
        )
        version = int(cursor.lastrowid or 0)
        self._hashes[version] = rows.kept_hashes(self._found_by.get(story.n, ()))
        return version

    def _appear(self, story: Story, article: int, version: int) -> None:
        row = appearance(story, article, self._capture, version)
        self._connection.execute(ADD_APPEARANCE, row)

    def _show(self, story: Story, article: int, version: int) -> None:
        show(self._connection, article, version, face_of(story))


def add_excerpt(
    connection: sqlite3.Connection, article: int, capture: int, text: str, blocks: Sequence[Block]
) -> int:
    """Add a text to an article that no capture shows; returns the key of its version."""
    sha256 = text_hash(text)
    found = connection.execute(
        "SELECT key FROM version WHERE article = ? AND sha256 = ?", (article, sha256)
    ).fetchone()
    if found is None:
        packed, kept = packing.pack(text, None, 0, 0), rows.blocks_json(blocks)
        length = len(running_text(text, blocks).split())
        values = (keys.new_id(), article, capture, sha256, *packed, kept, kept, "[]", "[]", 0, 0, 0, length)
        found = connection.execute(f"{_ADD_VERSION} RETURNING key", (*values, keys.now(), True)).fetchone()
    return int(found[0])


def show(connection: sqlite3.Connection, article: int, version: int, looks: Face) -> None:
    """From now on an article is read in this version."""
    connection.execute(
        "UPDATE article SET shown = ?1, words = ?2, cut = (SELECT cut FROM version WHERE key = ?1), "
        "stand_in = ?3, lead = ?4, updated_at = ?5 WHERE key = ?6",
        (version, *looks, keys.now(), article),
    )


def _words_in(story: Story) -> int:
    return len(running_text(story.text, story.blocks).split())


def _about(story: Story) -> tuple[str | None, str | None, str | None, str | None]:
    return story.url, story.guid, story.author, story.language
