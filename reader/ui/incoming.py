"""Importing from the window: off the UI thread, with count, rate, time left and a way to stop."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.change import Change, Touched
from reader.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from reader.services import importing
    from reader.ui.window import Window

#: So many skipped files are told with their reasons.
SKIPPED_TOLD = 4
#: The panes hear of what came in at most this often.
SHOWN_EVERY_S = 0.5


class Incoming(QObject):
    """Runs imports and says what they found."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._began = 0.0
        self._shown = 0.0
        #: What was asked for while an import ran: its turn comes after it.
        self._waiting: list[Path] = []

    def take(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        w, library = self._w, self._w.session.library
        if library.read_only:
            w.status.say(
                "This library is open to read only, so nothing can be imported into it.", lasting=True
            )
            return
        if w.jobs.running("import"):
            self._waiting += [path for path in paths if path not in self._waiting]
            return
        from reader.services import importing

        self._began = self._shown = time.monotonic()

        def work(job: Job) -> importing.Report:
            return importing.import_paths(
                library, list(paths), on_progress=job.progress, cancelled=lambda: job.cancelled
            )

        w.status.say("Importing …", lasting=True)
        w.jobs.run("import", work, self._done, w.tell_trouble, lane=Lane.ERRANDS, progress=self._progress)

    def _progress(self, progress: importing.Progress) -> None:
        now = time.monotonic()
        passed = max(0.001, now - self._began)
        rate = progress.done / passed
        left = (progress.total - progress.done) / rate if rate else 0
        self._w.status.say(
            f"Importing {progress.done} of {progress.total}  ·  {rate:.0f} a second  ·  "
            f"{left:.0f} s left  ·  Ctrl+. stops",
            lasting=True,
        )
        if now - self._shown > SHOWN_EVERY_S:
            self._shown = now
            self._announce()

    def _done(self, report: importing.Report) -> None:
        self._announce()
        from reader.services import importing

        reasons = [f.reason for f in report.files if f.status == "skipped" and f.reason]
        more = f"And {len(reasons) - SKIPPED_TOLD} more." if len(reasons) > SKIPPED_TOLD else ""
        told = " ".join([importing.summary(report), *reasons[:SKIPPED_TOLD], more])
        self._w.status.say(told.strip(), lasting=bool(reasons))
        if self._waiting and not report.cancelled:
            waiting, self._waiting = self._waiting, []
            self.take(waiting)

    def _announce(self) -> None:
        self._w.session.announce(Change("Import", Touched.ARTICLES | Touched.SOURCES | Touched.CAPTURES))
