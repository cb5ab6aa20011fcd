"""The backups of the library as a view; its verbs are in commands/backups.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.model.wording import tr, tr_n
from reader.ui import backing_up
from reader.ui.backup_rows import BackupCell, BackupRow, size
from reader.ui.export_files import short
from reader.ui.export_settings import breakable
from reader.ui.list_view import ListRows, ListView

if TYPE_CHECKING:
    from pathlib import Path

    from reader.library.backup_files import Backup
    from reader.model.backups import Keeping
    from reader.ui.jobs import Job
    from reader.ui.window import Window

_JOB = "backups"


class Found(NamedTuple):
    """What there is of backups, and how they are kept."""

    backups: list[Backup]
    folder: Path
    keeping: Keeping
    damaged: bool


class BackupsView(ListView):
    """All backups, the newest first."""

    def __init__(self, window: Window) -> None:
        self._rows = ListRows[BackupRow]()
        super().__init__(window, "backups", tr("Backups"), self._rows, BackupCell)
        self.list.setAccessibleName(tr("Backups"))
        self.list.setUniformItemSizes(True)
        self.list.doubleClicked.connect(lambda _index: window.run("look_into_backup"))
        backing_up.of(window).renewed.connect(self.renew)
        self.renew()

    @property
    def current(self) -> Backup | None:
        """The backup that is stood on."""
        index = self.list.currentIndex()
        return self._rows.rows[index.row()].backup if index.isValid() else None

    def renew(self) -> None:
        """Look again which there are, away from the UI thread: they may lie on a slow disk."""
        backups = self._w.session.library.backups

        def work(_job: Job) -> Found:
            return Found(backups.restorable(), backups.folder, backups.keeping, backups.damaged)

        self._w.jobs.run(_JOB, work, self._show, self._w.tell_trouble)

    def leave(self) -> None:
        """Close it; backups that come and go are not shown any more."""
        backing_up.of(self._w).renewed.disconnect(self.renew)
        self._w.jobs.drop(_JOB)
        super().leave()

    def _show(self, found: Found) -> None:
        """Show what was found, standing on the same backup as before."""
        here = self.current
        rows = [BackupRow(backup) for backup in found.backups]
        self._rows.show(rows)
        if rows:
            same = (n for n, row in enumerate(rows) if here and row.backup.path == here.path)
            self.stand_on(next(same, 0))
        self._said.setText(self._w.told(self._words(found)))
        self._w.teach()

    def _words(self, found: Found) -> str:
        if found.damaged:
            return tr(
                "This library is damaged. Until it is mended no backup is made of it, and none of these is "
                "thrown away. {go_doctor|G N} mends what can be, {restore_backup|R} puts one in its place."
            )
        trouble = backing_up.of(self._w).trouble
        if trouble:
            return trouble
        if self._w.session.library.read_only:
            if found.backups:
                return tr("The library is open to read only, so none is made.")
            return tr("There is no backup. The library is open to read only, so none is made.")
        return _usual(found) if found.backups else _none_yet(found.keeping.minutes)


def _none_yet(minutes: int) -> str:
    if not minutes:
        return tr("There is no backup yet; none comes by itself. {make_backup|N} makes one now.")
    return tr_n(
        minutes,
        "There is no backup yet; one comes by itself every {n} minute of use. {make_backup|N} makes one now.",
        "There is no backup yet; one comes by itself every {n} minutes of use. "
        "{make_backup|N} makes one now.",
    )


def _usual(found: Found) -> str:
    """How often one comes, and how much room all take."""
    minutes = found.keeping.minutes
    often = (
        tr_n(
            minutes,
            "One comes by itself every {n} minute of use.",
            "One comes by itself every {n} minutes of use.",
        )
        if minutes
        else tr("None comes by itself.")
    )
    taken = size(sum(backup.size for backup in found.backups if backup.number))
    most, folder = size(found.keeping.limits.bytes), breakable(short(found.folder))
    room = tr("All take {taken}, of {most} at most, in {folder}", taken=taken, most=most, folder=folder)
    return f"{often} {room}"
