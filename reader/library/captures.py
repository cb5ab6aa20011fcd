"""Captures go in: one file, one transaction, all its stories or none."""

import zlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

from reader.library import batches, capture_rows, gathering, images, imported, rows, stories
from reader.library.capture_rows import new_source, told_of
from reader.library.likeness import Likeness
from reader.library.packing import text_of
from reader.library.resplitting import Anew, Resplit, replace_told
from reader.library.reviewing import Reviewing, keep_corrections
from reader.library.upkeep import Owed
from reader.model.article import CaptureRef
from reader.model.capture import CaptureState, Split
from reader.model.change import Change, Touched
from reader.model.errors import NotFound, TextDamaged
from reader.model.evidence import Correction
from reader.model.prepared import Prepared
from reader.model.wording import in_english, tr

if TYPE_CHECKING:
    import sqlite3

    from reader.library.connecting import Writer


#: All that a capture may change: everything but places in texts.
_TOUCHED = ~Touched.PLACE


_TEXTS = (
    f"SELECT {text_of('v')} FROM appearance p JOIN version v ON v.key = p.version "
    "WHERE p.capture = ? ORDER BY p.n"
)


class Decided(Protocol):
    """What was decided of a story: which article it shows again, or that it is a new one."""

    @property
    def story_n(self) -> int:
        """The number of the story on its page."""

    @property
    def article(self) -> str | None:
        """The id of the article it shows; of a new one the id it shall have, or None for any."""

    @property
    def kind(self) -> str:
        """One of new, copy, fuller, shorter, edited."""


class SourcePage(NamedTuple):
    """A capture of a source: its file's name, the publication it gives evidence of, and its texts."""

    name: str
    publisher: str | None
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stored:
    """What storing a capture did: its id, the source it went to, and the articles it made or met."""

    capture: str
    source: int
    new: tuple[str, ...]
    merged: tuple[str, ...]
    change: Change
    #: Those met of which it has an edited or a fuller text.
    renewed: tuple[str, ...] = ()
    #: How many highlights lost their words by it.
    lost: int = 0


class _Coming(NamedTuple):
    """A capture that goes in: its bytes; what is prepared of that, if anything; its source, by the key or
    the name; and what keeps its new articles at hand where they are gathered."""

    data: bytes
    prepared: Prepared | None
    source: int | None
    source_name: str
    at_hand: gathering.AtHand | None


class Captures(Likeness, Reviewing):
    """The captures of a library."""

    @cached_property
    def at_hand(self) -> gathering.AtHand:
        """What was gathered last, to be indexed."""
        return gathering.AtHand()

    def known(self, sha256: str) -> str | None:
        """The id of the capture with these bytes, or None; one that was taken back may come again."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT id FROM capture WHERE sha256 = ? AND state <> ?", (sha256, CaptureState.TAKEN)
            ).fetchone()
        return found[0] if found else None

    def content(self, sha256: str) -> bytes:
        """A capture's bytes as they were imported. Raises NotFound, TextDamaged."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT b.bytes, c.name FROM capture c JOIN capture_content b ON b.capture = c.key "
                "WHERE c.sha256 = ?",
                (sha256,),
            ).fetchone()
        if found is None:
            raise NotFound(tr("This capture is not in the library; import its file again."))
        kept, name = found
        try:
            return zlib.decompress(kept)
        except zlib.error as error:
            raise TextDamaged(
                tr("The bytes of {name} are damaged: restore a backup of the library.", name=name)
            ) from error

    def names(self) -> list[str]:
        """The file names of all captures, in the order they were imported."""
        with self._library.reading() as connection:
            return [name for (name,) in connection.execute("SELECT name FROM capture ORDER BY key")]

    def of_article(self, id: str) -> tuple[CaptureRef, ...]:
        """Every place where captures show an article. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "article", id)
            return rows.captures(connection, key)

    def titles(self, article: str) -> dict[str, tuple[str, ...]]:
        """The titles that captures print above an article, by the ids of its versions, as they came in."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT v.id, p.title FROM article a JOIN appearance p ON p.article = a.key "
                "JOIN version v ON v.key = p.version WHERE a.id = ? AND p.title IS NOT NULL "
                "ORDER BY p.capture, p.n",
                (article,),
            )
            titles: defaultdict[str, dict[str, None]] = defaultdict(dict)
            for version, title in found:
                titles[version][title] = None
        return {version: tuple(each) for version, each in titles.items()}

    def of_source(self, source: int, limit: int) -> list[SourcePage]:
        """The first captures of a source."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT key, name, publisher FROM capture WHERE source = ? ORDER BY key LIMIT ?",
                (source, limit),
            ).fetchall()
            return [
                SourcePage(name, publisher, tuple(row[0] for row in connection.execute(_TEXTS, (key,))))
                for key, name, publisher in found
            ]

    def store(
        self,
        split: Split,
        data: bytes,
        imported_at: int,
        verdicts: Sequence[Decided],
        *,
        source: int | None = None,
        source_name: str = "",
        sketches: Mapping[int, Sequence[int]] | None = None,
        batch: str | None = None,
        undoable: bool = False,
        gathered: bool = False,
        prepared: Prepared | None = None,
        adopt: "Callable[[Writer, Stored], None] | None" = None,
    ) -> Stored:
        """Store a capture and all its stories in one transaction; on the disk at once, or as its import ends.

        `imported_at` is UTC ms; `verdicts` has one for each story, or it is new; `source` is the source's
        key, None makes one named `source_name`; `sketches` are hashes by story number; `batch` is the id of
        its import, which has this for a part of its undo step if `undoable`; what is `gathered` is found
        once settled (see batches.py); `prepared` is what was done before of this; `adopt` is called last.
        """
        step = batch if undoable else None
        with self._library.writing(at_once=batch is None) as db:
            taken = db.conn.execute("SELECT key FROM capture WHERE sha256 = ?", (split.sha256,)).fetchone()
            again, meets = taken is not None, any(verdict.kind != "new" for verdict in verdicts)
            with imported.part(db.conn, step, _TOUCHED, again=again, meets=meets) as brought:
                told = split, verdicts, imported_at, sketches or {}
                if taken is not None:
                    stored = _store_again(db.conn, brought, taken[0], *told)
                else:
                    coming = _Coming(data, prepared, source, source_name, self.at_hand if gathered else None)
                    stored = _store_new(db.conn, brought, coming, *told)
                brought.new, brought.met = stored.new, stored.merged
                batches.count_in(db.conn, batch, brought.capture, stored.new)
            if adopt is not None:
                with images.journaled_in(db.conn, step and batches.step_of(step), _TOUCHED):
                    adopt(db, stored)
        return stored

    def resplit(
        self,
        id: str,
        split: Split,
        verdicts: Sequence[Decided],
        *,
        corrections: Sequence[Correction] = (),
        fingerprints: Mapping[int, str] | None = None,
        state: CaptureState | str = CaptureState.CONFIRMED,
        sketches: Mapping[int, Sequence[int]] | None = None,
        label: str = in_english("Split anew"),
        joins: str | None = None,
    ) -> Resplit:
        """Replace what a capture shows by a new split of it, in one transaction.

        It is an undo step named `label`; with the step before it, if that was told to join the same one.

        An article that this capture alone shows goes on (id, marks, tags, notes) as the story that covers
        most of its bytes; others covered by that story become part of it. Highlights go where their bytes
        go and are found again. `verdicts` are judged with `alike(..., without=id)`. `corrections` replace
        those stored; `fingerprints` are those of their lines, by byte. Raises NotFound.
        """
        with self._library.writing() as db, images.journaled(db.conn, label, _TOUCHED, joins) as about:
            key, _ = rows.named(db.conn, "capture", id)
            done = Anew(db.conn, key, split, verdicts, sketches or {}).run()
            replace_told(db.conn, key, told_of(split) | {"state": str(state)})
            keep_corrections(db.conn, key, corrections, fingerprints or {})
            about += dict.fromkeys((*done.new, *done.merged, *done.touched))
        change = Change(label, _TOUCHED, tuple(about))
        return Resplit(change, done.new, done.gone, done.kept, done.moved, done.lost)


def _store_new(
    connection: "sqlite3.Connection",
    brought: imported.Brought,
    coming: _Coming,
    split: Split,
    verdicts: Sequence[Decided],
    imported_at: int,
    sketches: Mapping[int, Sequence[int]],
) -> Stored:
    """A capture goes in, with its stories."""
    source = coming.source
    if source is None:
        source = brought.source = new_source(connection, coming.source_name or split.name)
    squeezed, faces = coming.prepared or (None, ())
    id, content = capture_rows.insert(connection, split, (coming.data, squeezed), imported_at, source)
    brought.capture = content.capture
    owed = Owed(connection, later=coming.at_hand is not None)
    page = stories.Page(
        owed, connection, content.capture, source, split, imported_at, sketches, content, faces
    )
    _place(page, split, verdicts)
    # The index comes last: any statement after it that reads it would make it write what it has gathered.
    owed.settle()
    if coming.at_hand is not None:
        coming.at_hand.keep(owed.bare)
    new, merged = tuple(page.new), tuple(page.merged)
    change = Change(in_english("Import"), _TOUCHED, (*new, *merged))
    return Stored(id, source, new, merged, change, tuple(page.renewed))


def _store_again(
    connection: "sqlite3.Connection",
    brought: imported.Brought,
    capture: int,
    split: Split,
    verdicts: Sequence[Decided],
    imported_at: int,
    sketches: Mapping[int, Sequence[int]],
) -> Stored:
    """A capture that was taken back, but for what carries the reader's own, comes in again."""
    brought.capture = capture
    done = Anew(connection, capture, split, verdicts, sketches).run()
    replace_told(connection, capture, told_of(split))
    id, source = connection.execute(
        "UPDATE capture SET imported_at = ? WHERE key = ? RETURNING id, source", (imported_at, capture)
    ).fetchone()
    merged = tuple(dict.fromkeys((*done.merged, *done.touched)))
    return Stored(id, source, done.new, merged, Change(in_english("Import"), _TOUCHED, (*done.new, *merged)))


def _place(page: stories.Page, split: Split, verdicts: Sequence[Decided]) -> None:
    """Give every story its article: first those that are new, then those that may be met among them."""
    by_story = {verdict.story_n: verdict for verdict in verdicts}
    told = ((story, by_story.get(story.n)) for story in reversed(split.stories))
    page.add_all((story, verdict.article if verdict else None) for story, verdict in told if _is_new(verdict))
    for story in split.stories:
        verdict = by_story.get(story.n)
        if verdict is not None and verdict.kind != "new" and verdict.article is not None:
            page.meet(story, verdict.article, verdict.kind)
    page.finish()


def _is_new(verdict: Decided | None) -> bool:
    return verdict is None or verdict.kind == "new"
