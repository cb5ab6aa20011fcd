"""Captures come in: read, split, compared with what is known, stored; one file after another.

While a file is stored, worker processes split the next. Nothing that one file holds can stop the others.
What the library itself refuses (disk full, locked) ends the import; what was stored before stays.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.batches import step_of
from reader.model.capture import Split
from reader.model.errors import PostilError
from reader.model.evidence import DOUBT, NO_EVIDENCE, Evidence
from reader.model.wording import tr, tr_stored
from reader.services import adopting, intake, knowing, matching, relating, sourcing, storing
from reader.services.processes import Cancelled
from reader.services.workers import Found, borrowed_for

if TYPE_CHECKING:
    from reader.importer.door import Refusal
    from reader.library.adopting import Adopted
    from reader.library.captures import Stored
    from reader.library.library import Library
    from reader.services.matching import Near


#: A capture that shows so many articles of others may be a later or earlier state of one of them.
_SERIES = 2


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file. `status` is imported, known or skipped; `note` says what was assumed.

    `ids` are the articles it shows, new or met; `doubtful` says that the split wants a look, and `batch`
    which import can be taken back as a whole. `highlights` are those that another program gave back. Of so
    many that were met as `renewed` tells it has an edited or a fuller text; by that so many were `lost`.
    """

    file: str
    status: str
    reason: str | None = None
    capture: str | None = None
    articles: int = 0
    new: int = 0
    merged: int = 0
    cut: int = 0
    untitled: int = 0
    note: str | None = None
    ids: tuple[str, ...] = ()
    confidence: float = 1.0
    doubtful: bool = False
    batch: str | None = None
    highlights: "Adopted | None" = None
    renewed: int = 0
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did: file by file, and how many articles the library holds now.

    `left_out` are files inside folders that are no captures; `tagged` counts the articles that rules tagged.
    `problem` says why the library took no more, of an import that broke off.
    """

    files: tuple[FileReport, ...]
    articles: int
    cancelled: bool = False
    left_out: tuple[FileReport, ...] = ()
    tagged: int = 0
    problem: str = ""

    @property
    def batch(self) -> str | None:
        """The id by which the whole import can be taken back, where it stored anything."""
        return next((file.batch for file in self.files if file.batch), None)

    @property
    def failed(self) -> bool:
        """Whether all that was named was refused."""
        return bool(self.files) and all(file.status == "skipped" for file in self.files)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: files (of a whole library captures, or what `unit` says) done and in all, the
    last one done, articles new so far."""

    done: int
    total: int
    file: str
    new: int
    unit: str = ""


def import_paths(
    library: "Library",
    paths: Sequence[Path],
    *,
    on_progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    undoable: bool = True,
    left_out: Callable[[str], bool] | None = None,
    on_failure: Callable[[Report], None] | None = None,
) -> Report:
    """Import files and folders. Raises PostilError only where the library cannot take anything; `on_failure`
    hears before that what came in until then.

    It is one undo step where it is `undoable`; what the program imports by itself is none, nor a library.
    `cancelled` is asked again and again; what is stored by then stays, and the file at hand does not count.
    A capture is not taken of which `left_out` says so, by its sha256.
    """
    from reader.importer.door import capture_files
    from reader.services import taking_in

    beside: list[Refusal] = []
    taken, others, stopped = (
        taking_in.take_all(library, paths, on_progress, cancelled) if undoable else ([], paths, False)
    )
    files, refusals = capture_files(others, beside, cancelled)
    stopped = stopped or (cancelled is not None and cancelled())
    run = _Run(library, intake.label_of(files), len(files), on_progress, cancelled, undoable=undoable)
    run.left_out = left_out
    before = (*taken, *_skipped(refusals))
    if on_failure is not None:
        run.on_failure = lambda problem: on_failure(
            Report((*before, *run.reports), 0, tagged=run.tagged, problem=str(problem))
        )
    stopped = stopped or (bool(files) and run.take(intake.files(files)))
    reports = (*before, *run.reports)
    return Report(reports, library.articles.counts().articles, stopped, tuple(_skipped(beside)), run.tagged)


def import_bytes(
    library: "Library",
    pages: Sequence[tuple[str, bytes]],
    *,
    on_progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Import captures that are no files, such as what was pasted: names and bytes. Like `import_paths`."""
    run = _Run(
        library, intake.label_of([Path(name) for name, _ in pages]), len(pages), on_progress, cancelled
    )
    stopped = run.take(intake.Item(name, name, data) for name, data in pages)
    return Report(tuple(run.reports), library.articles.counts().articles, stopped, tagged=run.tagged)


def _skipped(refusals: "Sequence[Refusal]") -> list[FileReport]:
    return [FileReport(str(refused.path), "skipped", tr_stored(refused.reason)) for refused in refusals]


class _Run:
    """One import: what it has met so far."""

    def __init__(
        self,
        library: "Library",
        label: str,
        total: int,
        on_progress: Callable[[Progress], None] | None,
        cancelled: Callable[[], bool] | None,
        *,
        undoable: bool = True,
    ) -> None:
        self._library = library
        self._undoable = undoable
        self._label = label
        self._total = total
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._sources: Counter[int] = Counter()
        self._new = 0
        self._batch: str | None = None
        #: The split that was asked for last, and what the library holds that is like its stories.
        self._near: tuple[Split, list[Near]] | None = None
        #: Which captures are not to be taken, by their sha256.
        self.left_out: Callable[[str], bool] | None = None
        #: Hears why the library took no more.
        self.on_failure: Callable[[PostilError], None] = lambda problem: None
        self.reports: list[FileReport] = []
        #: How many articles rules have tagged.
        self.tagged = 0

    def take(self, items: Iterable[intake.Item]) -> bool:
        """Import all items. Returns whether it was stopped before the end."""
        stopped = False
        self._tell()
        with borrowed_for(self._total) as workers:
            way = intake.Intake(workers, self._library.captures.known, self._evidence, self._cancelled)
            try:
                for arrival in way.arrivals(items):
                    self.reports.append(self._taken(arrival))
                    self._tell(arrival.item.name)
            except Cancelled:
                stopped = True
            except PostilError as problem:
                self.on_failure(problem)
                raise
            finally:
                if self._batch is not None:
                    self._end(self._batch)
                elif self._library.unclean:
                    # The files that are told to be known may be deleted now.
                    self._library.batches.secure()
        return stopped

    def _end(self, batch: str) -> None:
        """Let what came in be found, tagged and named; it is under way no more then, whatever fails."""
        try:
            self._library.batches.settle(self._cancelled)
            self._tag(batch)
            for source, captures in self._sources.items():
                sourcing.name(self._library, source, captures, self._step)
        finally:
            self._library.batches.end(batch, self._cancelled)

    @property
    def _step(self) -> str | None:
        """What joins all that the import writes to one undo step."""
        return step_of(self._batch) if self._batch and self._undoable else None

    def _tag(self, batch: str) -> None:
        """Let the rules tag what came in."""
        brought = dict.fromkeys(id for report in self.reports for id in report.ids)
        self.tagged, _ = self._library.searches.apply(brought, batch)

    def _evidence(self, found: Found) -> Evidence:
        if found.split.kept:
            return NO_EVIDENCE
        near = matching.near(self._library, found.split, found.shingles, found.sketches)
        self._near = (found.split, near)
        return knowing.gather(self._library, found.split, near)

    def _taken(self, arrival: intake.Arrival) -> FileReport:
        file = arrival.item.file
        if arrival.known is not None:
            return FileReport(file, "known", tr("its bytes are in the library already"), arrival.known)
        if arrival.found is None:
            return FileReport(file, "skipped", arrival.refused)
        found, split, data = arrival.found, arrival.found.split, arrival.data
        # Asked after it was found not to be here: what is taken back is told of before it goes.
        if self.left_out is not None and self.left_out(split.sha256):
            return FileReport(file, "known", tr("It was taken back."))
        self._batch = self._batch or self._library.batches.begin(self._label)
        if split.kept:
            self._library.batches.settle()  # highlights may be of articles that came just before
            given = adopting.take(self._library, arrival, self._batch, undoable=self._undoable)
            self._new += given.new
            return given
        asked, near = self._near or (None, None)
        if asked is not split:
            near = matching.near(self._library, split, found.shingles, found.sketches)
        stored = storing.store(
            self._library, split, data, near, self._batch, undoable=self._undoable, prepared=found.prepared
        )
        self._library.batches.settle(self._cancelled, all_=False)
        self._sources[stored.source] += 1
        self._new += len(stored.new)
        if len(stored.merged) >= _SERIES:
            relating.note_series(self._library, stored.capture, self._step)
        return told_of(file, split, stored, self._batch)

    def _tell(self, name: str = "") -> None:
        if self._on_progress is not None:
            self._on_progress(Progress(len(self.reports), self._total, name, self._new))


def told_of(file: str, split: Split, stored: "Stored", batch: str) -> FileReport:
    """What became of a file that was stored."""
    return FileReport(
        file,
        "imported",
        None,
        stored.capture,
        articles=len(split.stories),
        new=len(stored.new),
        merged=len(split.stories) - len(stored.new),
        cut=sum(story.cut for story in split.stories),
        untitled=sum(story.title is None for story in split.stories),
        note=split.assumed,
        ids=(*stored.new, *stored.merged),
        confidence=split.confidence,
        doubtful=split.confidence < DOUBT,
        batch=batch,
        renewed=len(stored.renewed),
        lost=stored.lost,
    )
