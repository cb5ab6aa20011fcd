"""Verbs of the backups: looking into one, restoring it, making one, how they are kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QFileDialog

from reader.model.backups import CAPS, MINUTES
from reader.model.errors import PostilError
from reader.model.wording import tr, tr_n, tr_noop
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
#: What has become of what is only in a backup, by the names of its kinds.
_KINDS = {"GONE": tr_noop("gone since"), "REWORDED": tr_noop("its note says something else now")}


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
        if found.lost:
            rows = [_row(w, each) for each in found.lost]
            made = when(backup.made_at)
            w.choose(tr("In the backup of {when}, and not here; one taken is copied", when=made), rows)
        else:
            none = tr("Nothing that is in it has gone or says something else now.")
            w.status.say(f"{none} {_since_then(found)}")

    w.jobs.run("backup differences", work, done, w.tell_trouble)


def restore_backup(w: Window) -> None:
    """Put a backup in the place of the library, as it was then; what is here now is kept beside it."""
    backup = _view(w).current
    if backup is None:
        return
    if not backup.good:
        w.status.say(
            w.told(tr("This backup is damaged; take another one, or {verify_backup|V} looks at it again."))
        )
        return
    yes = Choice(
        tr("Restore it: {counted}", counted=backup.counted),
        partial(_restore, w, backup),
        tr("what is here now is kept in a file beside it"),
    )
    question = tr("Put the library back as of {when}?", when=when(backup.made_at))
    w.choose(question, [Choice(tr("Leave it as it is"), _nothing), yes])


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
        made = when(looked.made_at)
        good = tr("The backup of {when} is whole, byte for byte.", when=made)
        bad = tr("The backup of {when} is damaged: it is not counted as one any more.", when=made)
        w.status.say(good if looked.good else bad)
        if w.views.get("backups") is view:
            view.renew()

    w.status.say(tr("Looking at the backup of {when} …", when=when(backup.made_at)), lasting=True)
    w.jobs.run("verify backup", partial(_look_again, w, backup), done, w.tell_trouble, lane=Lane.BACKUPS)


def keep_backups(w: Window) -> None:
    """Choose how often a backup comes by itself, how much room all may take, and in which folder they lie."""
    now = w.session.library.backups.keeping
    choices = [
        Choice(_often(minutes), partial(_keep, w, now._replace(minutes=minutes)), group=tr("How often"))
        for minutes in MINUTES
    ]
    choices += [
        Choice(
            tr("At most {size}", size=size(cap * 1_000_000, 0)),
            partial(_keep, w, now._replace(megabytes=cap)),
            tr("as it is") if cap == now.megabytes else "",
            group=tr("How much room, the two newest in any case"),
        )
        for cap in CAPS
    ]
    where = tr("Where")
    choices.append(Choice(tr("In another folder …"), partial(_other_folder, w, now), now.folder, group=where))
    if now.folder:
        beside = partial(_keep, w, now._replace(folder=""))
        choices.append(Choice(tr("Beside the library again"), beside, group=where))
    w.choose(tr("How backups are kept"), choices, at=_often(now.minutes))


def _often(minutes: int) -> str:
    if not minutes:
        return tr("Only when I ask for one")
    return tr_n(minutes, "Every {n} minute of use", "Every {n} minutes of use")


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
            tr(
                "Backups are kept in {folder} from now on; the earlier ones stay where they are.",
                folder=backups.folder,
            )
        )
    backing_up.of(w).begin_anew()


def _other_folder(w: Window, now: Keeping) -> None:
    chosen = QFileDialog.getExistingDirectory(w, tr("Keep backups in a folder"))
    if chosen:
        _keep(w, now._replace(folder=chosen))


def _row(w: Window, lost: Difference) -> Choice:
    """A highlight or note that is only in a backup, as a row that copies it."""

    def copy() -> None:
        QApplication.clipboard().setText(lost.words)
        w.status.say(tr("Copied, as it was in the backup: {words}", words=name))

    words = " ".join((lost.note or lost.quote).split())
    name = words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()} …"
    return Choice(name, copy, tr(_KINDS[lost.kind.name]), also=f"{lost.quote} {lost.heading}")


def _since_then(found: Since) -> str:
    """What has come since a backup."""
    written = tr_n(found.written, "{n} highlight or note", "{n} highlights and notes")
    articles = tr_n(found.articles, "{n} article", "{n} articles")
    return tr("Since then {written} and {articles} more.", written=written, articles=articles)


def _nothing() -> None:
    """The answer of a reader who leaves the library as it is."""


def _view(w: Window) -> BackupsView:
    return cast("BackupsView", w.views["backups"])
