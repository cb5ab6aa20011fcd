"""Verbs of the backups: looking into one, restoring it, making one, how they are kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QFileDialog

from reader.model.backups import CAPS, MINUTES
from reader.model.errors import PostilError
from reader.ui import backing_up, written_files
from reader.ui.backup_rows import size, when
from reader.ui.choice import Choice
from reader.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from reader.library.backup_differences import Difference, Since
    from reader.library.backup_files import Backup
    from reader.model.backups import Keeping
    from reader.ui.backups_view import BackupsView
    from reader.ui.window import Window

#: So many signs of a note are in its row.
_SHOWN = 90


def go_backups(w: Window) -> None:
    """Show the backups of the library: what is in each, what has changed since, and one key to restore it."""
    from reader.ui.backups_view import BackupsView
    from reader.ui.commands.going import uncover

    if not uncover(w, "backups"):
        view = BackupsView(w)
        view.open(view.list)


def next_backup(w: Window) -> None:
    """Go to the backup made before this one."""
    _view(w).step(w.keys.count)


def previous_backup(w: Window) -> None:
    """Go to the backup made after this one."""
    _view(w).step(-w.keys.count)


def look_into_backup(w: Window) -> None:
    """Show the highlights and notes that are in the backup and not in the library any more, to be copied."""
    view, library = _view(w), w.session.library
    backup = view.current
    if backup is None:
        return

    def work(_job: Job) -> Since:
        from reader.library.backup_differences import since

        return since(library, backup.path)

    def done(found: Since) -> None:
        if w.views.get("backups") is not view:
            return
        came = _counted(found.written, "highlight or note", "highlights and notes")
        told = f"Since then {came} and {_counted(found.articles, 'article')} more."
        if found.lost:
            rows = [_row(w, each) for each in found.lost]
            w.choose(f"In the backup of {when(backup.made_at)}, and not here; one taken is copied", rows)
        else:
            w.status.say(f"Nothing that is in it has gone or says something else now. {told}")

    w.jobs.run("backup differences", work, done, w.tell_trouble)


def restore_backup(w: Window) -> None:
    """Put a backup in the place of the library, as it was then; what is here now is kept beside it."""
    backup = _view(w).current
    if backup is None:
        return
    if not backup.good:
        w.status.say(
            w.told("This backup is damaged; take another one, or {verify_backup|V} looks at it again.")
        )
        return
    yes = Choice(
        f"Restore it: {backup.counted}",
        partial(_restore, w, backup),
        "what is here now is kept in a file beside it",
    )
    w.choose(
        f"Put the library back as of {when(backup.made_at)}?", [Choice("Leave it as it is", _nothing), yes]
    )


def make_backup(w: Window) -> None:
    """Make a backup now."""
    backing_up.of(w).make()


def verify_backup(w: Window) -> None:
    """Look at every byte of the backup again: a disk can lose what was whole when it was written."""
    view = _view(w)
    backup = view.current
    if backup is None:
        return

    def done(looked: Backup) -> None:
        good, bad = "is whole, byte for byte", "is damaged: it is not counted as one any more"
        w.status.say(f"The backup of {when(looked.made_at)} {good if looked.good else bad}.")
        if w.views.get("backups") is view:
            view.renew()

    w.status.say(f"Looking at the backup of {when(backup.made_at)} …", lasting=True)
    w.jobs.run("verify backup", partial(_look_again, w, backup), done, w.tell_trouble, lane=Lane.BACKUPS)


def keep_backups(w: Window) -> None:
    """Choose how often a backup comes by itself, how much room all may take, and in which folder they lie."""
    now = w.session.library.backups.keeping
    choices = [
        Choice(_often(minutes), partial(_keep, w, now._replace(minutes=minutes)), group="How often")
        for minutes in MINUTES
    ]
    choices += [
        Choice(
            f"At most {size(cap * 1_000_000).replace('.0 ', ' ')}",
            partial(_keep, w, now._replace(megabytes=cap)),
            "as it is" if cap == now.megabytes else "",
            group="How much room, the two newest in any case",
        )
        for cap in CAPS
    ]
    choices.append(Choice("In another folder …", partial(_other_folder, w, now), now.folder, group="Where"))
    if now.folder:
        beside = partial(_keep, w, now._replace(folder=""))
        choices.append(Choice("Beside the library again", beside, group="Where"))
    w.choose("How backups are kept", choices, at=_often(now.minutes))


def _often(minutes: int) -> str:
    return f"Every {minutes} minutes of use" if minutes else "Only when I ask for one"


def open_notes_text(w: Window) -> None:
    """Write all highlights and notes as a plain text, beside the backups, and open its folder."""
    library = w.session.library

    def work(_job: Job) -> None:
        from reader.library import notes_text
        from reader.services.backing_up import notes_file

        notes_text.write(library, notes_file(library))

    def done(_nothing: None) -> None:
        written_files.open_folder(w, library.backups.folder)

    w.jobs.run("notes text", work, done, w.tell_trouble, lane=Lane.BACKUPS)


def _look_again(w: Window, backup: Backup, job: Job) -> Backup:
    return w.session.library.backups.verify(backup, lambda: job.cancelled)


def _restore(w: Window, backup: Backup) -> None:
    """Close the window; once it is closed its library gives way to the backup, and it opens anew."""
    from reader.ui.unopened import restore_in_place

    w.parting = partial(restore_in_place, w.session.library.path, backup)
    w.close()


def _keep(w: Window, wanted: Keeping) -> None:
    backups = w.session.library.backups
    earlier = backups.folder
    try:
        backups.choose(wanted)
    except PostilError as problem:
        w.tell_trouble(problem)
        return
    if backups.folder != earlier:
        w.status.say(
            f"Backups are kept in {backups.folder} from now on; the earlier ones stay where they are."
        )
    backing_up.of(w).begin_anew()


def _other_folder(w: Window, now: Keeping) -> None:
    chosen = QFileDialog.getExistingDirectory(w, "Keep backups in a folder")
    if chosen:
        _keep(w, now._replace(folder=chosen))


def _row(w: Window, lost: Difference) -> Choice:
    """A highlight or note that is only in a backup, as a row that copies it."""

    def copy() -> None:
        QApplication.clipboard().setText(lost.words)
        w.status.say(f"Copied, as it was in the backup: {name}")

    words = " ".join((lost.note or lost.quote).split())
    name = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()} …"
    return Choice(name, copy, lost.kind.value, also=f"{lost.quote} {lost.heading}")


def _counted(number: int, noun: str, nouns: str = "") -> str:
    return f"{number:,} {noun if number == 1 else nouns or f'{noun}s'}"


def _nothing() -> None:
    """The answer of a reader who leaves the library as it is."""


def _view(w: Window) -> BackupsView:
    return cast("BackupsView", w.views["backups"])
