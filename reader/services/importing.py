"""Captures come in: read, split, compared with what is known, stored; one file after another.

Nothing that one file holds can stop the others. What the library itself refuses (disk full, locked)
ends the import; what was stored before stays.
"""

import hashlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.keys import new_id, now
from reader.model.body import running_text
from reader.model.capture import Split, Story
from reader.model.errors import ImportRefused, PostilError
from reader.services import sourcing

if TYPE_CHECKING:
    from reader.importer.door import Refusal
    from reader.importer.sameness import Known, Verdict
    from reader.library.captures import Candidate, Stored
    from reader.library.library import Library

#: At least so many hashes of a text are kept to find it again, and one in so many of a long one.
SKETCH = 24
SKETCH_SHARE = 16


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file. `status` is imported, known or skipped; `note` says what was assumed."""

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


@dataclass(frozen=True, slots=True)
class Report:
    """What an import did: file by file, and how many articles the library holds now.

    `left_out` are files inside folders that are no captures by their name.
    """

    files: tuple[FileReport, ...]
    articles: int
    cancelled: bool = False
    left_out: tuple[FileReport, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether all that was named was refused."""
        return bool(self.files) and all(file.status == "skipped" for file in self.files)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is: files done, files in all, the file at hand, articles new so far."""

    done: int
    total: int
    file: str
    new: int


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 capture", "2,000 captures"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def summary(report: Report) -> str:
    """An import in one sentence, for the reader."""
    imported = [file for file in report.files if file.status == "imported"]
    said = []
    if imported:
        articles, new, merged, cut, untitled = (
            sum(getattr(file, name) for file in imported)
            for name in ("articles", "new", "merged", "cut", "untitled")
        )
        said.append(
            f"{counted(len(imported), 'capture')}: {counted(articles, 'article')}, {new:,} of them new, "
            f"{merged:,} already here; {cut:,} cut, {untitled:,} without a title"
        )
    known = sum(file.status == "known" for file in report.files)
    if known:
        said.append(f"{counted(known, 'capture')} already imported")
    skipped = sum(file.status == "skipped" for file in report.files)
    if skipped:
        said.append(f"{counted(skipped, 'file')} skipped")
    if report.left_out:
        said.append(f"{counted(len(report.left_out), 'file')} left out")
    if report.cancelled:
        said.append("stopped before the end")
    return ("; ".join(said) or "nothing to import") + "."


def import_paths(
    library: "Library",
    paths: Sequence[Path],
    *,
    on_progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Import files and folders. Raises PostilError only where the library cannot take anything.

    `cancelled` is asked before each file; what is done by then stays.
    """
    from reader.importer.door import capture_files

    left_out: list[Refusal] = []
    files, refusals = capture_files(paths, left_out)
    reports = _skipped(refusals)
    run = _Run(library)
    stopped = False
    for done, path in enumerate(files):
        if cancelled is not None and cancelled():
            stopped = True
            break
        if on_progress is not None:
            on_progress(Progress(done, len(files), path.name, run.new))
        reports.append(run.take(path))
    run.name_sources()
    if on_progress is not None:
        on_progress(Progress(len(reports) - len(refusals), len(files), "", run.new))
    return Report(tuple(reports), library.articles.counts().articles, stopped, tuple(_skipped(left_out)))


def _skipped(refusals: "Sequence[Refusal]") -> list[FileReport]:
    return [FileReport(str(refused.path), "skipped", refused.reason) for refused in refusals]


class _Run:
    """One import: what it has met so far."""

    def __init__(self, library: "Library") -> None:
        self._library = library
        self._sources: Counter[int] = Counter()
        self.new = 0

    def take(self, path: Path) -> FileReport:
        """Import one file, or say why not."""
        from reader.importer.door import read_capture

        try:
            data = read_capture(path)
            known = self._library.captures.known(hashlib.sha256(data).hexdigest())
            if known is not None:
                return FileReport(str(path), "known", "its bytes are in the library already", known)
            split = split_safely(data, path.name)
        except ImportRefused as refusal:
            return FileReport(str(path), "skipped", str(refusal))
        stored = store(self._library, split, data)
        self._sources[stored.source] += 1
        self.new += len(stored.new)
        return FileReport(
            str(path),
            "imported",
            None,
            stored.capture,
            articles=len(split.stories),
            new=len(stored.new),
            merged=len(split.stories) - len(stored.new),
            cut=sum(story.cut for story in split.stories),
            untitled=sum(story.title is None for story in split.stories),
            note=split.assumed,
        )

    def name_sources(self) -> None:
        """Name every source that got captures by what its captures show."""
        for source, captures in self._sources.items():
            sourcing.name(self._library, source, captures)


def split_safely(data: bytes, name: str) -> Split:
    """Split a capture; whatever goes wrong inside is this file's refusal and nobody else's."""
    from reader.importer.splitting import split

    try:
        return split(data, name)
    except PostilError:
        raise
    except Exception as error:
        raise ImportRefused(
            f"{name} could not be split by a fault of Postil ({type(error).__name__}): please report it."
        ) from error


def store(library: "Library", split: Split, data: bytes) -> "Stored":
    """Decide what each story of a capture is, and store the capture in one transaction."""
    verdicts: list[Verdict] = []
    sketches: dict[int, list[int]] = {}
    met: dict[str, int] = {}
    earlier: list[Known] = []
    for story in split.stories:
        verdict, candidates, hashes = _decide(library, story, earlier)
        sketches[story.n] = _sketch(hashes)
        met |= {candidate.id: candidate.source for candidate in candidates if candidate.id == verdict.article}
        verdicts.append(verdict)
    return library.captures.store(
        split,
        data,
        now(),
        verdicts,
        source=sourcing.choose(library, split, list(met.values())),
        source_name=split.publisher or Path(split.name).stem,
        sketches=sketches,
    )


def _decide(
    library: "Library", story: Story, earlier: "list[Known]"
) -> "tuple[Verdict, list[Candidate], frozenset[int]]":
    """The verdict on a story; `earlier` holds the stories printed above it and is lengthened by this one."""
    from reader.importer import sameness

    mine = sameness.known_from(story, "")
    candidates = library.captures.alike(mine.text_sha256, sorted(mine.shingles))
    verdict = sameness.decide(story, [*map(_known, candidates), *earlier])
    if verdict.article is None:
        verdict = replace(verdict, article=new_id())
    earlier.append(replace(mine, id=verdict.article or ""))
    return verdict, candidates, mine.shingles


def _known(candidate: "Candidate") -> "Known":
    from reader.importer.cut import count_words
    from reader.importer.sameness import Known, shingles

    body = running_text(candidate.text, candidate.blocks)
    return Known(
        candidate.id, candidate.title, count_words(body), candidate.cut, shingles(body), candidate.sha256
    )


def _sketch(hashes: frozenset[int]) -> list[int]:
    """The smallest hashes of a text: a fixed share of them, so that a short text is found inside a long one.

    A. Z. Broder, "On the resemblance and containment of documents" (1997).
    """
    return sorted(hashes)[: max(SKETCH, len(hashes) // SKETCH_SHARE)]
