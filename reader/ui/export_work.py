"""What an export asks of the library before it is done: away from the UI thread, plain values."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.model.export import FileAction, Order, Reach, Scope
from reader.model.wording import tr, tr_n, tr_stored
from reader.ui.export_files import FileRow
from reader.ui.export_layouts import is_joined, is_paper, layout_of
from reader.ui.export_pages import paper_of, pictures
from reader.ui.file_change import Line, changed_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QImage

    from reader.library.library import Library
    from reader.services.exporting import Planned, Written, WrittenFile
    from reader.ui.jobs import Job

#: What would stand in files is kept up to so many characters; of the files beyond, it is made anew.
_KEPT = 30_000_000
#: So much of a file that was written is read to be shown, in bytes.
_MOST_READ = 1_000_000
#: So many files are shown before the others have been looked at, and then the count so often.
_FIRST, _OFTEN = 20, 50


class Survey(NamedTuple):
    """The files of an export, and what is to be said of them all."""

    rows: list[FileRow]
    summary: str


class Look(NamedTuple):
    """What would stand in a file: its text, the lines that would change in it, or its first pages; None where
    that cannot be shown."""

    text: str | None
    lines: list[Line] | None = None
    pages: list[QImage] | None = None


class Texts:
    """What stands in the files of an export, and what would: of the first ones, as long as there is room."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str | None, str | None]] = {}
        self._room = _KEPT

    def keep(self, planned: Planned) -> None:
        """Keep what is before and after in a file, unless there is no room any more."""
        self._room -= sum(len(text) for text in (planned.before, planned.after) if text)
        if self._room > 0:
            self._kept[str(planned.file)] = planned.before, planned.after

    def of(self, row: FileRow) -> tuple[str | None, str | None] | None:
        """What is before and after in a file, None where that was not kept."""
        return self._kept.get(row.file)


def survey(library: Library, order: Order, texts: Texts) -> Callable[[Job], Survey]:
    """Look at what would become of each file. The first ones are told on the way, then how far it is."""

    def work(job: Job) -> Survey:
        # What takes a tenth of a second to come into memory does so away from the UI thread, too.
        from reader.services.exporting import Written, WrittenFile, foreseen, summary
        from reader.ui.printing import print_paper

        files: list[WrittenFile] = []
        printer = partial(print_paper, cancelled=lambda: job.cancelled)

        def tell(done: int, total: int) -> None:
            if done % _OFTEN == 0:
                job.progress((done, total))

        plans = foreseen(library, order, progress=tell, cancelled=lambda: job.cancelled, printer=printer)
        for n, plan in enumerate(plans, 1):
            texts.keep(plan)
            files.append(WrittenFile(str(plan.file), plan.action, plan.article, plan.reason, plan.changed))
            if n == _FIRST:
                job.progress(Survey(_rows(files, written=False), tr("Looking at the files …")))
        return Survey(_rows(files, written=False), summary(Written(tuple(files))))

    return work


def reported(written: Written) -> Survey:
    """What has become of the files of an export."""
    from reader.services.exporting import summary

    told = ". ".join([summary(written), " ".join(map(tr_stored, written.missing))]).removesuffix(". ")
    return Survey(_rows(written.files, written=True), told)


def look(
    library: Library, order: Order, texts: Texts, row: FileRow, *, changes: bool, width: int
) -> Callable[[Job], Look]:
    """Read what would stand in a file, or stands there by now; with `changes` the lines that change.

    Pages are drawn so many pixels wide.
    """

    def work(job: Job) -> Look:
        if is_paper(order) and row.file.endswith(layout_of(order).suffix):
            alone = _alone(library, order, row)
            paper = paper_of(library, alone, lambda: job.cancelled) if alone else None
            return Look(None, pages=pictures(paper, width) if paper and not job.cancelled else None)
        found = texts.of(row)
        if found is None and not row.written:
            found = _anew(library, order, row, job)
        before, after = found or (None, None)
        if changes and before is not None and after is not None:
            return Look(after, changed_lines(before, after))
        if row.written:
            return Look(_read(row))
        return Look(before if after is None else after)

    return work


def _anew(library: Library, order: Order, row: FileRow, job: Job) -> tuple[str | None, str | None] | None:
    """What stands in a file, and what would, found out for this one alone."""
    from reader.services.exporting import foreseen

    alone = _alone(library, order, row)
    if alone is None:
        return None
    plans = foreseen(library, alone, cancelled=lambda: job.cancelled)
    return next(((plan.before, plan.after) for plan in plans if str(plan.file) == row.file), None)


def _alone(library: Library, order: Order, row: FileRow) -> Order | None:
    """The order that makes the file of a row and no other; None where the scope has it no more."""
    from reader.services.scoping import taken

    if is_joined(order):
        return order
    whole = order.scope
    if whole.reach is Reach.HIGHLIGHTS:
        ids = [item.id for item in library.desk.chosen(whole.ids) if item.article == row.article]
    elif whole.reach is Reach.OUTLINE:
        ids = (taken(library, whole).marks or {}).get(row.article, [])
    else:
        return order._replace(scope=Scope(Reach.ARTICLES, whole.name, (row.article,)), joined=False)
    some = Scope(Reach.HIGHLIGHTS, whole.name, tuple(ids))
    return order._replace(scope=some, joined=False) if ids else None


def _read(row: FileRow) -> str | None:
    """The text of a file that was written; None where it is gone, or no text."""
    try:
        with Path(row.file).open("rb") as handle:
            data = handle.read(_MOST_READ)
    except OSError:
        return None
    return None if b"\0" in data else data.decode("utf-8-sig", "replace")


def _rows(files: Iterable[WrittenFile], *, written: bool) -> list[FileRow]:
    return [
        FileRow(file.file, FileAction(file.action), file.article, _reason(file), written) for file in files
    ]


def _reason(file: WrittenFile) -> str:
    """What else is to be said of a file."""
    said = [file.reason] if file.reason else []
    if file.changed:
        changed = tr_n(
            file.changed,
            "{n} highlight or note changed since, and stand there as they were.",
            "{n} highlights or notes changed since, and stand there as they were.",
        )
        said.append(changed)
    return " ".join(said)
