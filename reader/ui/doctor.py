"""The check of the library as a view: what is wrong with it, and what was set right; its verbs are in
commands/doctor.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView
from shiboken6 import isValid

from reader.model.change import Change, Touched
from reader.model.wording import in_english, number, tr, tr_n, tr_noop
from reader.ui import checkup
from reader.ui.announcing import announce
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
_MENDED = in_english("Set right")
#: What can be done next; where something can be set right, and where nothing can be written.
_NEXT = tr_noop(
    "{salvage_library|S} reads all that is readable into a new library, {go_backups|G J} shows the backups."
)
_NEXT_MENDING = tr_noop(
    "{mend_library|R} sets right what can be; {salvage_library|S} reads all that is readable into a new "
    "library, {go_backups|G J} shows the backups."
)
_NEXT_READING = tr_noop(
    "The library is open to read only; {salvage_library|S} reads all that is readable into a new library, "
    "{go_backups|G J} shows the backups."
)


class DoctorView(ListView):
    """Everything that a check finds, the words of the reader first."""

    def __init__(self, window: Window) -> None:
        self._rows = ListRows[FindingRow]()
        super().__init__(window, "doctor", tr("Check of the library"), self._rows, FindingCell)
        self._said.setWordWrap(True)
        self.list.setAccessibleName(tr("What is wrong"))
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
            words = tr(
                "Looking at {what}, {at} of {all}  ·  {leave|Esc} stops",
                what=tr(far[0]),
                at=far[1] + 1,
                all=far[2],
            )
            self._say(f"{before}{words}")

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
            words = tr(
                "Setting right {what}, {at} of {all}  ·  {leave|Esc} stops",
                what=tr(far[0]),
                at=far[1] + 1,
                all=far[2],
            )
            self._say(words)

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
            self._say(tr("Stopped before everything was looked at. {check_again|V} begins anew."))
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
        self._say(f"{problem} {tr(_NEXT)}")

    def _show(self, found: Health | None, before: str) -> None:
        from reader.services import doctoring

        self.health = found
        plans = doctoring.plans(found.findings) if found else []
        self.plans = [plan for plan in plans if plan.look.name not in self._tried]
        how = {plan.look.name: tr("Can be {how}", how=plan.how) for plan in self.plans}
        self._rows.show(list(rows_of(found.findings, how)) if found else [])
        if found and found.ok:
            checkup.of(self._w).take_back()
        if found:
            self._say(before + self._summary(found))
            announce(self, self.said)
            self.stand_on(0)
        self._w.teach()

    def _summary(self, found: Health) -> str:
        if found.ok:
            return tr(
                "All is well: {articles}, {highlights} and {notes} are as they were stored.",
                articles=tr_n(found.articles, "{n} article", "{n} articles"),
                highlights=tr_n(found.highlights, "{n} highlight", "{n} highlights"),
                notes=tr_n(found.notes, "{n} note", "{n} notes"),
            )
        wrong = tr_n(
            len(found.problems),
            "One thing is wrong with this library.",
            "{n} things are wrong with this library.",
        )
        following = _NEXT_MENDING if self.plans else _NEXT
        if self._w.session.library.read_only:
            following = _NEXT_READING
        return f"{wrong} {tr(following)}"

    def _told_of(self, mended: Mended) -> str:
        """What was set right, in words."""
        if not mended.total:
            return f"{tr('Nothing could be set right.')} "
        listed = ", ".join(
            tr("{number} of {what}", number=number(count), what=tr(title))
            for title, count in mended.counts.items()
        )
        told = tr("Set right: {listed}.", listed=listed)
        if mended.changes:
            told += f" {tr('{undo|Ctrl+Z} takes back what was done to notes and highlights.')}"
        return f"{told} "

    def _say(self, words: str) -> None:
        # What is being set right goes on where the view is left, and tells how far it is.
        if isValid(self):
            self._said.setText(self._w.told(words))
