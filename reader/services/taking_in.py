"""The zip in which a library was taken along comes back: as it was into an empty one, else added to another.
So does the file of a library, or a backup.

It is checked, and so is the library in it, in a folder of its own before anything is written.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.library import copying, fetching
from reader.library.library import open_library
from reader.library.schema import SCHEMA
from reader.library.workshop import workshop
from reader.model.errors import ImportRefused
from reader.model.parcel import LIBRARY
from reader.model.wording import number, tr, tr_n, tr_stored
from reader.services.processes import Cancelled

#: So many of the articles that came can be opened from the report.
_OPENED = 200

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.services.importing import FileReport, Progress

#: Told how far it is, of how much, and in what unit; raises Cancelled where the reader stopped it.
Tell = Callable[..., None]


def take_all(
    library: "Library",
    paths: Sequence[Path],
    on_progress: "Callable[[Progress], None] | None" = None,
    cancelled: Callable[[], bool] | None = None,
) -> "tuple[list[FileReport], list[Path], bool]":
    """Import those of some paths that are such zips, or libraries.

    Returns what became of each, the other paths, and whether it was stopped before the end.
    """
    from reader.importer.parcels import is_parcel

    reports, others = [], []
    for path in paths:
        if not (is_parcel(path) or fetching.is_library(path)):
            others.append(path)
            continue
        try:
            reports.append(take_in(library, path, on_progress=on_progress, cancelled=cancelled))
        except Cancelled:
            return reports, others, True
    return reports, others, False


def take_in(
    library: "Library",
    file: Path,
    *,
    on_progress: "Callable[[Progress], None] | None" = None,
    cancelled: Callable[[], bool] | None = None,
) -> "FileReport":
    """Import the zip that `taking_out.take_out` wrote, or a library. What it holds already stays as it is.

    What is refused is in the report, and nothing was changed then. Raises Cancelled once `cancelled` says so,
    and PostilError where the library itself cannot take anything.
    """
    from reader.services.importing import FileReport, Progress

    def tell(done: int, total: int, unit: str = "") -> None:
        if cancelled is not None and cancelled():
            raise Cancelled(tr("Stopped."))
        if on_progress is not None:
            on_progress(Progress(done, total, file.name, 0, unit))

    try:
        with _came(library, file, tell, cancelled) as (came, faults):
            return _take(library, came, file, faults, tell, cancelled)
    except ImportRefused as refusal:
        return FileReport(str(file), "skipped", tr_stored(str(refusal)))
    except copying.Interrupted as stopped:
        raise Cancelled(str(stopped)) from stopped
    except OSError as error:
        why = tr(
            "{file} could not be unpacked beside the library ({reason}); free some space.",
            file=file.name,
            reason=error.strerror,
        )
        return FileReport(str(file), "skipped", why)


@contextmanager
def _came(
    library: "Library", file: Path, tell: Tell, cancelled: Callable[[], bool] | None
) -> "Iterator[tuple[Library, list[str]]]":
    """The library that a file is or holds, brought here and checked, and what in it is not as it should be.

    Raises ImportRefused, Cancelled.
    """
    from reader.importer import limits
    from reader.library import outside

    # Beside the library there is room for another one, and nobody else looks into it.
    with workshop(library.path) as folder:
        path = folder / LIBRARY
        try:
            for done, total in _brought(library, file, path):
                tell(done >> 20, total >> 20, " MB")
            faults = outside.admit(path, limits.MAX_BYTES, cancelled)
        except outside.Unfit as unfit:
            raise ImportRefused(unfit.of(file.name)) from unfit
        with open_library(path, read_only=True) as came:
            yield came, faults


def _brought(library: "Library", file: Path, to: Path) -> Iterator[tuple[int, int]]:
    """Bring the library that a file is or holds to a path; tells the bytes done and in all."""
    from reader.importer import parcels

    if not fetching.is_library(file):
        yield from ((step.done, step.total) for step in parcels.unpack(file, to, SCHEMA))
        return
    parcels.check_room(file.name, fetching.size_of(file), to.parent)
    yield from fetching.fetch(file, to, library.path)


def _take(
    library: "Library",
    came: "Library",
    file: Path,
    faults: list[str],
    tell: Tell,
    cancelled: Callable[[], bool] | None,
) -> "FileReport":
    from reader.library import whole
    from reader.library.backup_files import Reason
    from reader.services import backing_up
    from reader.services.importing import FileReport

    if not whole.fill(library, came, _samples(), cancelled):
        backing_up.before(library, Reason.MERGING, cancelled)
        return _added(library, came, file, faults, tell)
    counts = library.articles.counts()
    note = tr_n(
        counts.highlights, "{n} highlight, and all else as it was", "{n} highlights, and all else as it was"
    )
    ids = tuple(row.id for row in library.articles.rows(limit=_OPENED))
    return FileReport(
        str(file),
        "imported",
        articles=counts.articles,
        new=counts.articles,
        note=_noted(note, faults),
        ids=ids,
    )


def _added(
    library: "Library",
    came: "Library",
    file: Path,
    faults: list[str],
    tell: Tell,
) -> "FileReport":
    from reader.services.importing import FileReport
    from reader.services.merging import merge

    merged = merge(library, came, file.name, tell)
    if not merged.captures and not merged.joined.rows:
        return FileReport(str(file), "known", tr("all that is in it is in the library already"))
    note = tr(
        "{captures} and {highlights} more",
        captures=tr_n(merged.captures, "{n} capture", "{n} captures"),
        highlights=tr_n(merged.joined.highlights, "{n} highlight", "{n} highlights"),
    )
    return FileReport(
        str(file),
        "imported",
        articles=len(merged.new) + len(merged.met),
        new=len(merged.new),
        merged=len(merged.met),
        note=_noted(note, faults),
        ids=(*merged.new, *merged.met)[:_OPENED],
        batch=merged.batch,
    )


def told(report: "FileReport") -> str:
    """What a whole library brought, in words."""
    return tr(
        "{file}: {articles}, {new} of them new; {note}",
        file=Path(report.file).name,
        articles=tr_n(report.articles, "{n} article", "{n} articles"),
        new=number(report.new),
        note=report.note,
    )


def _samples() -> set[str]:
    """The sha256 of what a library begins with on the first start of the window."""
    files = (file for file in paths.seeds().glob("*") if file.is_file())
    return {hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def _noted(note: str, faults: list[str]) -> str:
    """A note with what was not as it should be in what came."""
    if not faults:
        return note
    first = tr_stored(faults[0])
    if not faults[1:]:
        return tr("{note}; not as it should be: {fault}", note=note, fault=first)
    return tr_n(
        len(faults) - 1,
        "{note}; not as it should be: {fault} and {n} more",
        "{note}; not as it should be: {fault} and {n} more",
        note=note,
        fault=first,
    )
