"""The check of the library as a view: what is wrong with it, and what was set right; its verbs are in
commands/doctor.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView
from shiboken6 import isValid

from reader.model.change import Change, Touched
from reader.ui import checkup
from reader.ui.doctor_rows import FindingCell, FindingRow, rows_of
from reader.ui.jobs import Job, Lane
from reader.ui.list_view import ListRows, ListView
from reader.ui.needs import CHECKING, MENDING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library.health import Health
    from reader.services.doctoring import Mended, Plan
    from reader.ui.window import Window

#: Rows that were wrong may be shown in any pane.
_ALL = Touched.ARTICLES | Touched.STATE | Touched.TAGS | Touched.HIGHLIGHTS | Touched.NOTES | Touched.SOURCES
#: The name of the change that mending makes.
_MENDED = "Set right"
_NEXT = (
    "{salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups."
)


class DoctorView(ListView):
    """Everything that a check finds, the words of the reader first."""

    def __init__(self, window: Window) -> None:
        self._rows = ListRows[FindingRow]()
        super().__init__(window, "doctor", "Check of the library", self._rows, FindingCell)
        self._said.setWordWrap(True)
        self.list.setAccessibleName("What is wrong")
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        #: What the last check found; None before the first, and while one is under way.
        self.health: Health | None = None
        #: What can be tried for it, and has not been.
        self.plans: list[Plan] = []
        self._tried: set[str] = set()
        window.session.changed.connect(self._changed)
        self.check()

    @property
    def told(self) -> str:
        """What stands above the findings, and the findings, as text."""
        return "\n".join([self._said.text(), *(row.told for row in self._rows.rows)])

    def check_anew(self) -> None:
        """Look at everything, and let everything be tried again."""
        self._tried.clear()
        self.check()

    def check(self, before: str = "") -> None:
        """Look at everything; `before` is said before what is found."""
        from reader.services import doctoring

        w, library = self._w, self._w.session.library
        self._show(None, before)

        def work(job: Job) -> Health:
            return doctoring.examine(library, lambda *far: job.progress(far), lambda: job.cancelled)

        def progress(far: tuple[str, int, int]) -> None:
            self._say(f"{before}Looking at {far[0]}, {far[1] + 1} of {far[2]}  ·  {{leave|Esc}} stops")

        def done(found: Health) -> None:
            self._show(found, before)

        w.jobs.run(CHECKING, work, done, self._failed, lane=Lane.SURVEYS, progress=progress)

    def mend(self, plans: Sequence[Plan]) -> None:
        """Set right what is planned, and look again."""
        from reader.services import doctoring

        w, library = self._w, self._w.session.library
        if w.jobs.running(MENDING):
            return
        self._tried |= {plan.look.name for plan in plans}

        def work(job: Job) -> Mended:
            return doctoring.mend(library, plans, lambda *far: job.progress(far), lambda: job.cancelled)

        def progress(far: tuple[str, int, int]) -> None:
            self._say(f"Setting right {far[0]}, {far[1] + 1} of {far[2]}  ·  {{leave|Esc}} stops")

        def done(mended: Mended) -> None:
            w.session.announce(Change(_MENDED, _ALL))
            if w.views.get("doctor") is self:
                self.check(self._told_of(mended))

        w.jobs.run(MENDING, work, done, self._failed, lane=Lane.ERRANDS, progress=progress)

    def back(self) -> None:
        """Stop what is under way, else leave."""
        mending = self._w.jobs.running(MENDING)
        if mending and not mending.cancelled:
            mending.cancel()
        elif self._w.jobs.running(CHECKING):
            self._w.jobs.drop(CHECKING)
            self._say("Stopped before everything was looked at. {check_again|V} begins anew.")
        else:
            self.leave()

    def leave(self) -> None:
        """Close it; a check need not be answered any more."""
        self._w.jobs.drop(CHECKING)
        super().leave()

    def _changed(self, change: Change, _origin: str) -> None:
        """What was set right may have been taken back."""
        if self._tried and change.label != _MENDED and self._w.views.get("doctor") is self:
            self.check_anew()

    def _failed(self, problem: Exception) -> None:
        self._w.tell_trouble(problem)
        self._say(f"{problem} {_NEXT}")

    def _show(self, found: Health | None, before: str) -> None:
        from reader.services import doctoring

        self.health = found
        plans = doctoring.plans(found.findings) if found else []
        self.plans = [plan for plan in plans if plan.look.name not in self._tried]
        how = {plan.look.name: f"Can be {plan.how}" for plan in self.plans}
        self._rows.show(list(rows_of(found.findings, how)) if found else [])
        if found and found.ok:
            checkup.of(self._w).take_back()
        if found:
            self._say(before + self._summary(found))
            self.stand_on(0)
        self._w.teach()

    def _summary(self, found: Health) -> str:
        from reader.services.importing import counted

        if found.ok:
            return (
                f"All is well: {counted(found.articles, 'article')}, "
                f"{counted(found.highlights, 'highlight')} and {counted(found.notes, 'note')} are as they "
                "were stored."
            )
        many = len(found.problems)
        wrong = "One thing is" if many == 1 else f"{many:,} things are"
        mends = "{mend_library|R} sets right what can be; " if self.plans else ""
        if self._w.session.library.read_only:
            mends = "The library is open to read only; "
        return f"{wrong} wrong with this library. {mends}{_NEXT}"

    def _told_of(self, mended: Mended) -> str:
        """What was set right, in words."""
        if not mended.total:
            return "Nothing could be set right. "
        listed = ", ".join(f"{number:,} of {title}" for title, number in mended.counts.items())
        undone = " {undo|Ctrl+Z} takes back what was done to notes and highlights." if mended.changes else ""
        return f"Set right: {listed}.{undone} "

    def _say(self, words: str) -> None:
        # What is being set right goes on where the view is left, and tells how far it is.
        if isValid(self):
            self._said.setText(self._w.told(words))
