"""A whole library is added to another: captures that are not there, then what the reader made in it.

An article keeps its id, unless the other library has it already: by its id, by its text, or by a text that
is the same article's. Two articles of the one never become one of the other: its reader kept them apart.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reader.library import joining
from reader.library.stored_splits import StoredSplit, split_of
from reader.services import matching

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importer.sameness import Verdict
    from reader.library.captures import Stored
    from reader.library.library import Library
    from reader.library.reviewing import CaptureRow


class Merged(NamedTuple):
    """What came of adding a library: captures stored, articles they showed first and met again, the import by
    which it can be taken back, and what was joined beside."""

    captures: int
    new: tuple[str, ...]
    met: tuple[str, ...]
    batch: str | None
    joined: joining.Joined


def merge(library: "Library", came: "Library", label: str, tell: Callable[[int, int], None]) -> Merged:
    """Add all that `came` holds to a library that has articles of its own. One undo step.

    What is the same in both is left as it is; notes that differ are both kept. `tell` is called with the
    captures that are done and all of them, then with articles; where it raises, what came by then stays, and
    the rest comes when it is done again.
    """
    merging = _Merging(library, came)
    batch = library.batches.begin(label)
    try:
        captures = came.captures.kept()
        for done, capture in enumerate(captures):
            tell(done, len(captures))
            merging.take(capture, batch)
        joined = joining.join(
            library,
            came,
            merging.articles,
            merging.new,
            batch,
            label,
            captures=merging.captures > 0,
            tell=tell,
        )
    finally:
        library.batches.end(batch, whole=True)
    new = tuple(merging.new)
    met = tuple(id for id in dict.fromkeys(merging.articles.values()) if id not in merging.new)
    return Merged(merging.captures, new, met, batch if merging.captures else None, joined)


class _Merging:
    """What came so far: `articles` leads from the ids of articles to those they have here."""

    def __init__(self, library: "Library", came: "Library") -> None:
        self._library = library
        self._came = came
        self._sources: dict[str, int] = {}
        self.articles: dict[str, str] = joining.same_ids(library, joining.ids_of_all(came))
        #: The articles here that no article there leads to yet.
        self._free = set(joining.ids_of_all(library)).difference(self.articles.values())
        self.new: dict[str, None] = {}
        self.captures = 0

    def take(self, capture: "CaptureRow", batch: str) -> None:
        """Store a capture that is not here, as it was split there."""
        if self._library.captures.known(capture.sha256) is not None:
            return
        told = split_of(self._came, capture.id)
        matched = matching.match(self._library, told.split)
        stored = self._library.captures.store(
            told.split,
            self._came.captures.content(capture.sha256),
            told.imported_at,
            self._verdicts(told, matched.verdicts),
            source=self._source(told),
            source_name=told.source[1],
            sketches=matched.sketches,
            batch=batch,
            undoable=True,
        )
        self._sources[told.source[0]] = stored.source
        self._keep(stored)

    def _keep(self, stored: "Stored") -> None:
        self.captures += 1
        self.new.update(dict.fromkeys(stored.new))

    def _source(self, told: StoredSplit) -> int | None:
        """The source here of a capture there: the one of that id or name; None for a new one."""
        id, name = told.source
        if id not in self._sources:
            found = joining.source_of(self._library, id, name)
            if found is None:
                return None
            self._sources[id] = found
        return self._sources[id]

    def _verdicts(self, told: StoredSplit, found: "Sequence[Verdict]") -> "list[Verdict]":
        """What each story is here: the article it was there, where that is here; else as it was judged."""
        verdicts = []
        for verdict in found:
            theirs = told.articles[verdict.story_n]
            mine = self.articles.get(theirs)
            if mine is not None:
                verdict = replace(verdict, article=mine, kind="fuller")
            elif verdict.article not in self._free:
                verdict = replace(verdict, article=theirs, kind="new")
            self.articles[theirs] = str(verdict.article)
            self._free.discard(str(verdict.article))
            verdicts.append(verdict)
        return verdicts
