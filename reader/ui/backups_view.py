"""The backups of the library as a view; its verbs are in commands/backups.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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
        super().__init__(window, "backups", "Backups", self._rows, BackupCell)
        self.list.setAccessibleName("Backups")
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
            return (
                "This library is damaged. Until it is mended no backup is made of it, and none of these is "
                "thrown away. {go_doctor|G N} mends what can be, {restore_backup|R} puts one in its place."
            )
        trouble = backing_up.of(self._w).trouble
        if trouble:
            return trouble
        if self._w.session.library.read_only:
            none = "" if found.backups else "There is no backup. "
            return f"{none}The library is open to read only, so none is made."
        minutes = found.keeping.minutes
        told = f"one comes by itself every {minutes} minutes of use" if minutes else "none comes by itself"
        if not found.backups:
            return f"There is no backup yet; {told}. {{make_backup|N}} makes one now."
        taken = size(sum(backup.size for backup in found.backups if backup.number))
        most = size(found.keeping.limits.bytes)
        folder = breakable(short(found.folder))
        return f"{told[0].upper()}{told[1:]}. All take {taken}, of {most} at most, in {folder}"
