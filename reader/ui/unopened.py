"""A library that cannot be opened as it is: what is offered then; and an older one, brought up to date.

The damaged file is only read, and in a copy; what takes its place does so as a restored backup does, and the
damaged one is kept beside it.
"""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QFileDialog

from reader import paths
from reader.library.copying import Interrupted
from reader.library.files import BESIDE
from reader.library.library import Library, open_library
from reader.model.errors import LibraryDamaged, LibraryReadOnly, LibraryUnusable, NoLibrary, PostilError
from reader.model.wording import number, tr, tr_n
from reader.ui import theme
from reader.ui.backup_rows import when
from reader.ui.settings import Settings
from reader.ui.start_sheet import StartSheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.library.backup_files import Backup
    from reader.library.salvaging import Salvaged
    from reader.ui.jobs import Job


class Found(NamedTuple):
    """A library to open in place of one that could not be, and what the reader is told of it."""

    path: Path
    told: str = ""


def instead(library: Path, problem: LibraryUnusable) -> tuple[Library, str]:
    """Ask what to do about a library that cannot be opened, until one can be; and what is told of it.

    Raises the problem where the reader quits.
    """
    while True:
        found = _offer(library, problem)
        if found is None:
            raise problem
        try:
            return open_library(found.path), found.told
        except LibraryReadOnly:
            return open_library(found.path, read_only=True), found.told
        except LibraryUnusable as other:
            library, problem = found.path, other


def _offer(library: Path, problem: LibraryUnusable) -> Found | None:
    """The library to open instead; None where the reader quits."""
    told = str(problem)
    ways = _ways(library, problem)
    while True:
        sheet = StartSheet[None](_theme(), tr("This library cannot be opened"), told)
        row = sheet.ask([words for words, _ in ways])
        if row is None:
            return None
        try:
            found = ways[row][1]()
        except Interrupted:
            continue
        except PostilError as trouble:
            told = str(trouble)
            continue
        if found is None or found.told or found.path != library:
            return found


def up_to_date(library: Path) -> Library:
    """Open an older library, and say how far it is while it is brought up to date. Raises as `open_library`
    does, and PostilError where the reader stops it."""
    sheet = StartSheet[Library](_theme(), tr("Bringing the library up to date"), str(library))

    def work(job: Job) -> Library:
        def tell(done: int, total: int) -> None:
            far = tr("{done} of {all}", done=number(done), all=number(total))
            job.progress(f"{library}\n{far}")

        job.progress(f"{library}\n{tr('It is copied first.')}")
        return open_library(library, tell=tell, cancelled=lambda: job.cancelled)

    try:
        return sheet.wait(work)
    except Interrupted as error:
        raise PostilError(
            tr(
                "{library} was left as it was; open it again when there is time to bring it up to date.",
                library=library,
            )
        ) from error


def restore_in_place(library: Path, backup: Backup) -> str:
    """Put a backup in the place of a library, and say so while it takes long. Returns what the reader is
    told."""
    kept = _put(tr("Restoring the backup"), library, backup.path)
    told = tr("The library is back as of {when}.", when=when(backup.made_at))
    if kept:
        told = f"{told} {tr('What was here before is kept as {file}.', file=kept)}"
    return told


def salvage_in_place(library: Path) -> str:
    """Salvage a library and put the new one in its place. Returns what the reader is told."""
    made = _salvaged(library)
    try:
        kept = _put(tr("Putting what was salvaged in its place"), library, made.library)
    finally:
        for ending in ("", *BESIDE):
            made.library.with_name(made.library.name + ending).unlink(missing_ok=True)
    return _told_of(made, kept)


def _ways(library: Path, problem: LibraryUnusable) -> list[tuple[str, Callable[[], Found | None]]]:
    """What can be done, in words, and what does it. Nothing takes the place of a library that is whole."""
    backup = _newest(library)
    ways: list[tuple[str, Callable[[], Found | None]]] = []
    harmed = isinstance(problem, LibraryDamaged | NoLibrary)
    if harmed and backup is not None:
        told = tr(
            "Restore the newest backup: {when}, {counted}", when=when(backup.made_at), counted=backup.counted
        )
        ways.append((told, lambda: Found(library, restore_in_place(library, backup))))
    if harmed and library.is_file() and library.stat().st_size:
        ways.append((tr("Salvage all that can be read into a new library"), partial(_salvage, library)))
    elif harmed and backup is not None:
        ways.append((tr("Begin a new library; the backups stay"), partial(_begin, library)))
    ways.append((tr("Open another library or backup …"), partial(_open_another, library)))
    ways.append((tr("Quit, and leave everything as it is"), lambda: None))
    return ways


def _newest(library: Path) -> Backup | None:
    """The newest backup that is whole."""
    from reader.library.backup_files import backups_of

    try:
        return next((backup for backup in backups_of(library) if backup.good), None)
    except PostilError:
        return None


def _put(heading: str, library: Path, file: Path) -> Path | None:
    """Put a file in the place of a library; where that is kept."""
    from reader.library.restoring import restore

    sheet = StartSheet["Path | None"](_theme(), heading, str(file))
    return sheet.wait(lambda job: restore(library, file, lambda: job.cancelled))


def _begin(library: Path) -> Found:
    """An empty library where one was."""
    from reader.library import mounts, opening

    opening.make_current(library, logs=not mounts.over_network(library))
    return Found(library, tr("A new library is begun; the backups of the old one are where they were."))


def _salvage(library: Path) -> Found:
    return Found(library, salvage_in_place(library))


def _salvaged(library: Path) -> Salvaged:
    from reader.library.salvaging import salvage

    at = f"{datetime.now():%Y%m%d-%H%M%S}"
    target = library.with_name(f"{library.stem}.salvaged-{at}{library.suffix}")
    sheet = StartSheet["Salvaged"](_theme(), tr("Salvaging what can be read"), str(library))

    def work(job: Job) -> Salvaged:
        def tell(table: str) -> None:
            job.progress(f"{library}\n{tr('Reading: {table}', table=table.replace('_', ' '))}")

        return salvage(library, target, tell, lambda: job.cancelled)

    return sheet.wait(work)


def _told_of(made: Salvaged, kept: Path | None) -> str:
    """What was salvaged, in words."""
    found, highlights, notes = (made.tables[table].found for table in ("article", "highlight", "note"))
    counted = (
        tr_n(found, "{n} article", "{n} articles"),
        tr_n(highlights, "{n} highlight", "{n} highlights"),
        tr_n(notes, "{n} note", "{n} notes"),
    )
    told = [tr("Salvaged: {things}.", things=", ".join(counted))]
    if len(made.damaged) > 1:
        told.append(
            tr(
                "Texts of {title} and others are damaged: “Check the library” looks for them in the backups.",
                title=made.damaged[0],
            )
        )
    elif made.damaged:
        told.append(
            tr(
                "Texts of {title} are damaged: “Check the library” looks for them in the backups.",
                title=made.damaged[0],
            )
        )
    if made.left_over:
        told.append(tr("Words without a place are in {file}.", file=made.left_over))
    if kept:
        told.append(tr("The damaged library is kept as {file}.", file=kept))
    return " ".join(told)


def _open_another(library: Path) -> Found:
    kinds = f"{tr('Postil libraries (*.sqlite *.postil)')};;{tr('All files (*)')}"
    chosen, _ = QFileDialog.getOpenFileName(None, tr("Open another library"), str(library.parent), kinds)
    from pathlib import Path

    return Found(Path(chosen) if chosen else library)


def _theme() -> theme.Theme:
    settings = Settings(paths.settings())
    return theme.chosen(settings.get("look/theme"), settings.get("look/desktop"))
