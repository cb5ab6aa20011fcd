"""Exports of a window: what was exported last, carrying one out away from the UI thread, and its report."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.model.errors import PostilError
from reader.model.export import EVERYTHING, FileAction, Order
from reader.model.wording import tr, tr_noop, tr_stored
from reader.ui import export_scope
from reader.ui.export_layouts import folder_of
from reader.ui.jobs import Job, Lane
from reader.ui.view import finish_writing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.services.exporting import Written
    from reader.ui.window import Window

#: The key of the job that writes.
EXPORT = "export"
#: Scopes that are of other articles every time.
_OTHER = (export_scope.SELECTED, export_scope.ARTICLE, export_scope.LIST)
#: What became of the one file of an export, in words.
_ONE = {
    FileAction.CREATED: tr_noop("Exported to {file}."),
    FileAction.REWRITTEN: tr_noop("{file} is brought up to date."),
    FileAction.APPENDED: tr_noop("What is new was added at the end of {file}."),
    FileAction.UNCHANGED: tr_noop("Nothing has changed since it was exported to {file}."),
    FileAction.KEPT: tr_noop(
        "{file} was edited since, so it is left as it is; move it away and export again."
    ),
}


class Asked(NamedTuple):
    """An order, the key of its scope (export_scope.py), and the id of the plan that it is kept as."""

    order: Order
    scope: str
    plan: str = ""


class Report(NamedTuple):
    """What was asked for, None where it was all that is kept; and what became of the files."""

    asked: Asked | None
    written: Written


class Exports(QObject):
    """`ended` tells that files have been written; `going` how far that is: files done, files in all."""

    ended = Signal()
    failed = Signal(str)
    going = Signal(int, int)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self.last: Report | None = None
        #: What was exported last, where the settings cannot say it.
        self._asked: Asked | None = None

    # what is asked for

    def asked(self, scope: str = "") -> Asked:
        """What is exported where nobody says otherwise: as last time, or of another scope (its key)."""
        settings = self._w.settings
        key = scope or export_scope.usual(self._w)
        taken = export_scope.scope_now(self._w, key) or EVERYTHING
        files = {"one": True, "each": False}.get(str(settings.get("export/files")))
        protected = (name.strip() for name in str(settings.get("export/protected")).split(","))
        order = Order(
            taken,
            str(settings.get("export/format")),
            self.target,
            str(settings.get("export/template")),
            files,
            tuple(name for name in protected if name),
        )
        # What was written into one file is not written over by what is meant today.
        return Asked(order._replace(target=folder_of(order)) if key in _OTHER else order, key)

    @property
    def target(self) -> Path:
        """The folder, or the file, that was exported into last."""
        kept = str(self._w.settings.get("export/folder"))
        return Path(kept) if kept else Path.home() / "Postil notes"

    def again(self) -> None:
        """Export once more what was exported last, to the same place."""
        key = export_scope.as_before(self._w)
        asked = self._asked or self.asked(key)
        scope = export_scope.scope_now(self._w, key)
        if asked.scope in export_scope.MOVING and scope is not None and scope != asked.order.scope:
            # Another article is open, others are selected.
            order = asked.order._replace(scope=scope, target=folder_of(asked.order))
            asked = Asked(order, key)
        self.carry_out(asked)

    def _remember(self, asked: Asked) -> None:
        self._asked = asked
        settings, order = self._w.settings, asked.order
        files = "" if order.joined is None else "one" if order.joined else "each"
        kept = asked.scope if asked.scope in export_scope.MOVING else export_scope.key_of(order.scope)
        for name, value in (
            ("scope", kept or export_scope.ARTICLE),
            ("format", order.format),
            ("template", order.template),
            ("files", files),
            ("folder", str(order.target)),
            ("protected", ", ".join(order.protected)),
        ):
            settings.set(f"export/{name}", value)

    # carrying out

    @property
    def under_way(self) -> bool:
        """Whether files are being written."""
        return self._w.jobs.running(EXPORT) is not None

    def carry_out(self, *asked: Asked) -> None:
        """Write the files of one order, or of several one after another, off the UI thread; what is being
        typed goes out too."""
        from reader.services import exporting
        from reader.ui.printing import print_paper

        if self.under_way:
            self._w.status.say(self._w.told(tr("An export is under way. {cancel_job|Ctrl+.} stops it.")))
            return
        finish_writing(self._w)
        if len(asked) == 1:
            self._remember(*asked)
        library = self._w.session.library

        def one(job: Job, order: Order, plan: str) -> Written:
            try:
                written = exporting.run(
                    library,
                    order,
                    progress=lambda done, total: job.progress((done, total)),
                    cancelled=lambda: job.cancelled,
                    printer=partial(print_paper, cancelled=lambda: job.cancelled),
                )
            except PostilError as problem:
                if len(asked) == 1:
                    raise
                # The others are written all the same.
                return failure(order, str(problem))
            if plan and not (written.cancelled or library.read_only):
                library.exports.ran(plan)
            return written

        def work(job: Job) -> list[Written]:
            return [one(job, each.order, each.plan) for each in asked if not job.cancelled]

        def far(files: tuple[int, int]) -> None:
            self.going.emit(*files)

        done = partial(self._done, asked)
        self._w.jobs.run(EXPORT, work, done, self._trouble, lane=Lane.ERRANDS, progress=far)

    def _trouble(self, problem: Exception) -> None:
        self.failed.emit(str(problem))
        self._w.tell_trouble(problem)

    def _done(self, asked: Sequence[Asked], written: Sequence[Written]) -> None:
        whole = joined(written, stopped=len(written) < len(asked))
        self.last = Report(asked[0] if len(asked) == 1 else None, whole)
        self.ended.emit()
        self._w.status.say(self._w.told(said(self.last.written)), lasting=True)


def joined(written: Sequence[Written], *, stopped: bool) -> Written:
    """Several exports as one; `stopped` says that others were to follow."""
    from reader.services.exporting import Written

    if len(written) == 1 and not stopped:
        return written[0]
    return Written(
        tuple(file for each in written for file in each.files),
        asked=True,
        cancelled=stopped or any(each.cancelled for each in written),
        missing=tuple(dict.fromkeys(words for each in written for words in each.missing)),
    )


def failure(order: Order, why: str) -> Written:
    """An export of which nothing could be written."""
    from reader.services.exporting import Written, WrittenFile

    return Written((WrittenFile(str(order.target), FileAction.FAILED, "", why),))


def said(written: Written) -> str:
    """An export in a sentence, with the key to its report where it wrote several files."""
    from reader.services import exporting

    summary = exporting.summary(written)
    words = tr("{summary}. {export_report|G P} shows them.", summary=summary)
    if not written.files:
        words = f"{summary}."
    elif len(written.files) == 1 and not written.cancelled:
        (file,) = written.files
        done = _ONE.get(FileAction(file.action))
        words = " ".join(part for part in (tr(done, file=file.file) if done else "", file.reason) if part)
    return " ".join([words, *map(tr_stored, written.missing)])


def exports_of(window: Window) -> Exports:
    """The exports of a window, made when they are first asked for."""
    found = window.findChild(Exports)
    return Exports(window) if found is None else found
