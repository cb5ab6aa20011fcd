"""Verbs for sorting what came in: read, star, later, archive. In the list they mean all that is selected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.library.backup_files import Reason
from reader.model.article import Row
from reader.model.backups import MANY
from reader.model.change import Change
from reader.model.wording import tr, tr_n
from reader.ui import backing_up, bulk
from reader.ui.choice import Choice
from reader.ui.commands.selecting import articles, selected
from reader.ui.commands.triage_words import ALREADY, DONE
from reader.ui.jobs import Job, Lane
from reader.ui.picked import Picked

if TYPE_CHECKING:
    from reader.library.trash import Emptied, Lying
    from reader.model.query import Query
    from reader.ui.window import Window


def toggle_read(w: Window) -> None:
    """Mark the article unread, or read again."""
    _toggle(w, "read")


def unread_and_next(w: Window) -> None:
    """Mark the article unread and go on to the next."""
    if selected(w) is not None:
        _toggle(w, "read", on=False)
        return
    row = _row(w)
    if row:
        w.session.write(lambda: w.session.library.articles.mark([row.id], read=False))
        w.articles.step(1)


def star(w: Window) -> None:
    """Star the article, or take the star off."""
    _toggle(w, "starred")


def later(w: Window) -> None:
    """Keep the article for later, or no longer."""
    _toggle(w, "later")


def archive(w: Window) -> None:
    """Put the article into the archive, or take it out, and go on to the next."""
    _toggle(w, "archived")


def trash(w: Window) -> None:
    """Throw the article away, with its notes; among what was thrown away, take it back."""
    _toggle(w, "trashed", on=not w.session.query.trashed)


def empty_trash(w: Window) -> None:
    """Remove for good all that lies in the trash: thrown-away articles, removed highlights and notes."""
    trash = w.session.library.trash
    lying = trash.lying()
    if not any(lying):
        w.status.say(tr("The trash is empty."))
        return
    words = tr("Remove {things} for good", things=_counted(*map(len, lying)))
    yes = Choice(words, partial(_empty, w, lying), tr("a backup is made first"))
    w.choose(tr("No undo brings back what is removed for good"), [Choice(tr("Leave it"), _leave), yes])


def _leave() -> None:
    """The answer of a reader who leaves the trash as it is."""


def _counted(lying: int, highlights: int, notes: int) -> str:
    said = [articles(lying)] if lying else []
    said += [tr_n(highlights, "{n} highlight", "{n} highlights")] if highlights else []
    said += [tr_n(notes, "{n} note", "{n} notes")] if notes else []
    return ", ".join(said)


def _empty(w: Window, confirmed: Lying) -> None:
    """Remove what was confirmed, however long that has to wait for its turn, and nothing else."""
    trash = w.session.library.trash

    def work(_job: Job) -> Emptied:
        return trash.empty(confirmed)

    def done(emptied: Emptied) -> None:
        w.session.announce(emptied.change)
        if any(trash.lying()):
            left = tr("Only what came into it since then is left in the trash.")
        else:
            left = tr("The trash is empty.")
        where = tr(
            "{go_backups|G J} leads to the backup made before; the words of all removed notes are in {file}, "
            "beside the library.",
            file=trash.log.name,
        )
        w.status.say(w.told(f"{left} {where}"), lasting=True)

    w.status.say(tr("Emptying the trash …"), lasting=True)
    w.jobs.run("empty trash", work, done, w.tell_trouble, lane=Lane.ERRANDS)


def mark_list_read(w: Window) -> None:
    """Mark everything in this list as read."""
    w.finder.finish_typing()
    marking, query = w.session.library.marking, w.session.query
    many = w.articles.rows.rowCount()
    if w.opening.waiting or w.opening.growing:
        # A list that is still looked for or counted has more rows than it shows.
        many = max(many, w.session.library.articles.count(query))

    def done(change: Change) -> None:
        _say(w, change, "read", on=True, nothing=tr("Everything here is read."))
        if change and query.read is False:
            w.opening.reload_list()

    bulk.mark(w, lambda: marking.mark(query, "read"), done, articles=many)


def mark_above_read(w: Window) -> None:
    """Mark everything above this article in the list as read."""
    _mark_beside(w, above=True)


def mark_below_read(w: Window) -> None:
    """Mark everything below this article in the list as read."""
    _mark_beside(w, above=False)


def _mark_beside(w: Window, *, above: bool) -> None:
    row = w.articles.rows.row(w.articles.currentIndex().row())
    if row is None:
        return
    marking, query, order = w.session.library.marking, w.session.query, w.session.order
    top, bottom = (row, None) if above else (None, row)
    nothing = tr("Everything above is read.") if above else tr("Everything below is read.")
    bulk.mark(
        w,
        lambda: marking.mark(query, "read", order=order, above=top, below=bottom),
        lambda change: _say(w, change, "read", on=True, nothing=nothing),
        articles=w.articles.rows.rowCount(),
    )


def _toggle(w: Window, name: str, *, on: bool | None = None) -> None:
    """Set a mark, or take it off where it is set already, on what is selected or else on what is open."""
    query = selected(w)
    row = _row(w)
    if query is not None:
        _toggle_all(w, query, name, on)
    elif row is not None:
        wanted = not getattr(row, name) if on is None else on
        change = w.session.write(lambda: w.session.library.articles.mark([row.id], **{name: wanted}))
        if change and name in ("archived", "trashed"):
            w.opening.reload_list(select=w.articles.currentIndex().row())
        if change and name == "trashed" and wanted:
            w.status.say(w.told(tr("Thrown away. {undo|Ctrl+Z} brings it back with its notes.")))


def _toggle_all(w: Window, query: Query, name: str, on: bool | None) -> None:
    marking = w.session.library.marking
    wanted = not marking.all_are(query, name) if on is None else on
    following = _following(w)

    def done(change: Change) -> None:
        _say(w, change, name, on=wanted, nothing=tr(ALREADY[name][not wanted]))
        if change and name in ("archived", "trashed"):
            w.opening.show_list(stand_on=following)
        elif change and w.articles.picked.all and getattr(query, name) is not None:
            # The list would show others now than those that were selected.
            w.articles.pick(Picked())

    count = w.articles.picked.count(w.articles.rows.rowCount())

    def act() -> None:
        bulk.mark(w, lambda: marking.mark(query, name, on=wanted), done, articles=count)

    if name == "trashed" and wanted and count > MANY:
        backing_up.of(w).before(Reason.THROWING, act)
    else:
        act()


def _following(w: Window) -> str:
    """The first article from here on that is not selected, as far as the list has it at hand."""
    rows, n = w.articles.rows, w.articles.currentIndex().row()
    while rows.is_at_hand(n):
        row = rows.row(n)
        if row and row.id not in w.articles.picked:
            return row.id
        n += 1
    return ""


def _say(w: Window, change: Change, name: str, *, on: bool, nothing: str) -> None:
    """Say what was done and how to take it back."""
    done = DONE[name][not on](len(change.articles))
    back = w.told(tr("{undo|Ctrl+Z} takes it back."))
    w.status.say(f"{done} {back}" if change else nothing)


def _row(w: Window) -> Row | None:
    return w.session.reading.row if w.session.reading else None
