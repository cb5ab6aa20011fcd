"""Verbs of the check of the library: looking through it, setting right what is wrong, salvaging."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from reader.model.wording import number, tr
from reader.ui.choice import Choice

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.doctor import DoctorView
    from reader.ui.window import Window


def go_doctor(w: Window) -> None:
    """Look through the whole library for damage: every text and note, the counts, the full-text index."""
    from reader.ui.commands.going import uncover
    from reader.ui.doctor import DoctorView

    if not uncover(w, "doctor"):
        view = DoctorView(w)
        view.open(view.list)


def next_finding(w: Window) -> None:
    """Go to the next thing that is wrong."""
    _view(w).step(w.keys.count)


def previous_finding(w: Window) -> None:
    """Go to the thing above."""
    _view(w).step(-w.keys.count)


def check_again(w: Window) -> None:
    """Look through the library once more."""
    _view(w).check_anew()


def mend_library(w: Window) -> None:
    """Set right what can be: words from backups and captures, counts from what is counted. It is listed
    first."""
    view = _view(w)
    every = partial(view.mend, view.plans)
    rows = [
        Choice(tr("Leave it as it is"), _nothing),
        Choice(tr("Set all of it right"), every, tr("what nothing tells stays as it is")),
        *(
            Choice(
                tr("Only {what}: {number}", what=tr(plan.look.title), number=number(plan.found)),
                partial(view.mend, [plan]),
                plan.how,
            )
            for plan in view.plans
        ),
    ]
    w.choose(tr("Set right what can be?"), rows)


def salvage_library(w: Window) -> None:
    """Read all that is readable into a new library in this one's place; this one is kept beside it."""
    yes = Choice(
        tr("Salvage"),
        partial(_salvage, w, w.session.library.path),
        tr("the undo history goes, and this library is kept in a file beside the new one"),
    )
    no = Choice(tr("Leave it as it is"), _nothing)
    w.choose(tr("Read all that is readable into a new library?"), [no, yes])


def copy_findings(w: Window) -> None:
    """Copy all that was found, as text."""
    QApplication.clipboard().setText(_view(w).told)
    w.status.say(tr("Copied what was found."))


def _salvage(w: Window, library: Path) -> None:
    """Close the window; once it is closed its library is salvaged, and it opens anew."""
    from reader.ui.unopened import salvage_in_place

    w.parting = partial(salvage_in_place, library)
    w.close()


def _nothing() -> None:
    """The answer of a reader who leaves the library as it is."""


def _view(w: Window) -> DoctorView:
    return cast("DoctorView", w.views["doctor"])
