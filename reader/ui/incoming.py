"""Importing from the window: off the UI thread, with count, rate, time left and a way to stop."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication

from reader.model.change import Change, Touched
from reader.model.errors import NotFound, PostilError
from reader.model.file_names import shown
from reader.model.wording import in_english, tr, tr_n, tr_stored
from reader.paths import seeds
from reader.ui.jobs import Job, Lane
from reader.ui.keys import takes_typing
from reader.ui.unfinished import Unfinished

if TYPE_CHECKING:
    from reader.library.journal import Step
    from reader.services import importing
    from reader.services.mentions import Mention
    from reader.ui.window import Window

#: A quiet import of so many files says how far it is.
TOLD_FROM = 20
#: The panes hear of what came in at most this often.
SHOWN_EVERY_S = 0.5


class Incoming(QObject):
    """Runs imports and says what they found."""

    #: The library takes nothing: what was to come in is where it was.
    failed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._began = 0.0
        self._shown = 0.0
        #: What was asked for while an import ran: its turn comes after it. What came by itself is the last.
        self._waiting: list[Path] = []
        self._waiting_quietly: list[Path] = []
        #: Files that the desktop had this program open, until they are in.
        self._opened: set[Path] = set()
        self.unfinished = Unfinished(window)
        #: Whether all of the import under way is in.
        self._through = False
        self._quietly = False
        #: Why the last import failed that came by itself: it is tried again and again, and said once.
        self._refused = ""
        #: What undo would have taken back as the import under way was asked for.
        self._before: Step | None = None
        #: What the last import found.
        self.last: importing.Report | None = None
        #: What came in until the library took no more, where the import under way broke off.
        self._broken_off: importing.Report | None = None
        #: And what of that was watched for.
        self.mentions: tuple[Mention, ...] = ()

    def take_copied(self, data: QMimeData | None, verb: str = "Pasted") -> None:
        """Import what was copied or dropped: files, else a piece of a page, else text. Some desktops hand
        over nothing at all where nothing was copied yet."""
        from reader.ui import pasting

        data = data or QMimeData()
        files = pasting.files_in(data)
        if files:
            self.take(files)
            return
        if pasting.are_addresses(data):
            self._w.status.say(
                tr("Postil fetches nothing from the network: save the page and import the file.")
            )
            return
        made = pasting.written(data, verb)
        if made is None:
            self._w.status.say(tr("There is nothing to import in what was copied."))
            return
        self.take([made], pasted=[made.parent])

    def open_files(self, files: Sequence[Path]) -> None:
        """Import files that were opened from elsewhere; the one article of a single file is shown."""
        self._opened.update(files)
        self.take(files)

    def take(self, paths: Sequence[Path], *, quietly: bool = False, pasted: Sequence[Path] = ()) -> None:
        """Import files and folders; `quietly`, by itself, says nothing unless something new came in, and is
        no undo step. Nor are the samples: who presses Ctrl+Z on a new library does not mean to empty it.
        The folders of what was `pasted` go once it is in."""
        w = self._w
        if w.session.library.read_only:
            w.status.say(
                tr("This library is open to read only, so nothing can be imported into it."), lasting=True
            )
            return
        if not quietly:
            self.unfinished.asked(paths, pasted)
        if w.jobs.running("import"):
            waiting = self._waiting_quietly if quietly else self._waiting
            waiting += [path for path in paths if path not in waiting]
            if not quietly:
                w.status.say(tr("Another import is under way; this one comes after it."))
            return
        self._begin(paths, quietly=quietly)

    def _begin(self, paths: Sequence[Path], *, quietly: bool) -> None:
        w, library = self._w, self._w.session.library
        self._through = False
        self._began = self._shown = time.monotonic()
        self._quietly = quietly
        self._before = library.journal.to_undo()
        self._broken_off = None

        def work(job: Job) -> tuple[importing.Report, tuple[Mention, ...]]:
            from reader.services import importing
            from reader.services.mentions import mentioned

            report = importing.import_paths(
                library,
                list(paths),
                on_progress=job.progress,
                cancelled=lambda: job.cancelled,
                undoable=not quietly and seeds() not in paths,
                left_out=w.watching.was_taken_back if quietly else None,
                on_failure=self._break_off,
            )
            self._through = not report.cancelled
            return report, mentioned(library, report)

        if not quietly:
            w.status.say(w.told(tr("Importing …  ·  {leave|Esc} stops")), lasting=True, begins=True)
        w.jobs.run("import", work, self._done, self._failed, lane=Lane.ERRANDS, progress=self._progress)

    @property
    def asked_for(self) -> bool:
        """Whether an import is under way that the reader has asked for."""
        return self._w.jobs.running("import") is not None and not self._quietly

    @property
    def is_through(self) -> bool:
        """Whether all that was asked for is in, also where this window has not heard of it."""
        return self._through and not self._waiting

    def bars(self, step: Step | None) -> bool:
        """Whether the reader has asked for an import since this act, of which nothing is stored yet: it is
        not the last that they did."""
        begins = self.asked_for and not self._w.session.library.under_way
        return begins and step == self._before

    def _progress(self, progress: importing.Progress) -> None:
        now = time.monotonic()
        if self._quietly and progress.total < TOLD_FROM:
            return
        passed = max(0.001, now - self._began)
        rate = progress.done / passed
        left = (progress.total - progress.done) / rate if rate else 0
        self._w.status.go_on(_under_way(self._w, progress, rate, left))
        if now - self._shown > SHOWN_EVERY_S:
            self._shown = now
            self._announce()

    def _done(self, found: tuple[importing.Report, tuple[Mention, ...]]) -> None:
        report, mentions = found
        self._refused = ""
        # What comes from another library, or another program, may have notes, tags and all else with it.
        self._announce(~Touched.PLACE)
        from reader.services import import_words

        if self._quietly and all(file.status == "known" for file in report.files):
            self._go_on(report)
            return
        self.last, self.mentions = report, mentions
        skipped = [shown(tr_stored(f.reason)) for f in report.files if f.status == "skipped" and f.reason]
        unsure = sum(f.doubtful for f in report.files)
        told = [import_words.summary(report)]
        if mentions:
            told.append(self._w.told(_mentioned(mentions)))
        if any(file.lost for file in report.files):
            told.append(self._w.told(tr("{next_lost|G W} goes to a lost highlight.")))
        if unsure:
            review = tr_n(
                unsure,
                "{n} capture to review ({go_review|G R}).",
                "{n} captures to review ({go_review|G R}).",
            )
            told.append(self._w.told(review))
        if len(report.files) == 1:
            told += skipped
        elif self._may_show() and skipped:
            self._w.status.clear()
            self._w.run("import_report")
            told.clear()
        elif len(report.files) > 1:
            told.append(self._leading)
        self._open(report)
        if told:
            self._w.status.say(" ".join(told), lasting=bool(skipped))
        self._go_on(report)

    def _open(self, report: importing.Report) -> None:
        """Show the one article of a file that was opened from elsewhere, new or known."""
        opened = self._opened & {Path(file.file) for file in report.files}
        self._opened -= opened
        if opened and len(report.files) == 1 and self._may_show():
            ids = self.brought(report.files[0])
            if len(ids) == 1:
                self._w.opening.open_article(ids[0])

    def brought(self, file: importing.FileReport) -> Sequence[str]:
        """The ids of the articles that a file has brought; of a known one, those that its capture shows."""
        if file.ids or file.capture is None:
            return file.ids
        try:
            return self._w.session.library.captures.shown_by(file.capture)
        except NotFound:
            return ()

    def _failed(self, problem: Exception) -> None:
        """The library takes nothing (a full disk, say): what waits would fare no better.

        What came in before that is shown.
        """
        self._announce(~Touched.PLACE)
        self._opened.clear()
        self._waiting.clear()
        self._waiting_quietly.clear()
        self.unfinished.broke_off()
        if not self._quietly or self._refused != str(problem):
            self._keep_broken_off(problem)
            self._w.tell_trouble(problem)
            told = (self._w.status.message, self._leading, self.unfinished.leading)
            self._w.status.say(" ".join(filter(None, told)), lasting=True)
        self._refused = str(problem) if self._quietly else ""
        self.failed.emit()

    @property
    def _leading(self) -> str:
        return self._w.told(tr("{import_report|G I} shows the report."))

    def _break_off(self, report: importing.Report) -> None:
        self._broken_off = report

    def _keep_broken_off(self, problem: Exception) -> None:
        """The report of an import that failed takes the place of that of the one before it."""
        from reader.services import importing

        why = str(problem) if isinstance(problem, PostilError) else tr("Something went wrong in Postil") + "."
        nothing = importing.Report((), 0, problem=why)
        self.last, self.mentions = self._broken_off or nothing, ()

    def _may_show(self) -> bool:
        """Whether the report may open by itself: nobody writes or looks at something else just now."""
        return not (self._quietly or self._w.views or takes_typing(QApplication.focusWidget()))

    def _go_on(self, report: importing.Report) -> None:
        """What waited has its turn; what the reader asked for has none where they stopped it all."""
        waiting, self._waiting = self._waiting, []
        if waiting and not report.cancelled:
            self.unfinished.remains(waiting)
            self._begin(waiting, quietly=False)
            return
        self.unfinished.ended()
        waiting, self._waiting_quietly = self._waiting_quietly, []
        if waiting:
            self.take(waiting, quietly=True)

    def _announce(self, touched: Touched = Touched.ARTICLES | Touched.SOURCES | Touched.CAPTURES) -> None:
        self._w.session.announce(Change(in_english("Import"), touched))


def _under_way(w: Window, progress: importing.Progress, rate: float, left: float) -> str:
    """How far an import is: files a second, and seconds left."""
    unit = tr(progress.unit) if progress.unit else ""
    words = tr(
        "Importing {done} of {all}  ·  {rate} a second  ·  {seconds} s left  ·  {leave|Esc} stops",
        done=progress.done,
        all=f"{progress.total}{unit}",
        rate=f"{rate:.0f}",
        seconds=f"{left:.0f}",
    )
    return w.told(words)


def _mentioned(mentions: Sequence[Mention]) -> str:
    """What came of what is watched for: the first of it, and how much more."""
    first, more = mentions[0].told, len(mentions) - 1
    if not more:
        return tr("{mention} ({import_report|G I}).", mention=first)
    return tr_n(
        more,
        "{mention} and {n} more ({import_report|G I}).",
        "{mention} and {n} more ({import_report|G I}).",
        mention=first,
    )
