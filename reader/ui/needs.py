"""When an action makes sense: what must be open, writable or under way for it.

What the reader is told where a need is not met stands above it; one without has nothing to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.wording import tr, tr_noop
from reader.ui.dialog import dialog_in_focus
from reader.ui.unmet import unmet, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.window import Window

#: The job that writes all data of the library.
DATA = "data"
#: The job that makes the second index of a very large library, or teaches it what has changed.
BIGSEARCH = "bigsearch"
#: The job that makes a damaged full-text index anew.
REINDEXING = "reindexing"
#: The job that makes a backup.
BACKING = "backing"
#: The job that checks the library, and the one that sets right what it found.
CHECKING, MENDING = "checking", "mending"
#: An act on very many articles, and what the command line has asked for.
BULK, BIDDEN = "bulk", "bidden"
#: All that can be stopped while it is under way.
STOPPABLE = (
    "import", "export", DATA, BULK, BIDDEN, BIGSEARCH, REINDEXING, BACKING, CHECKING, MENDING
)  # fmt: skip


@unmet(tr_noop("No article is open."))
def article(w: Window) -> bool:
    return w.session.reading is not None


def writable(w: Window) -> bool:
    return not w.session.library.read_only


@unmet(tr_noop("No article is open."))
def annotatable(w: Window) -> bool:
    return article(w) and writable(w)


@unmet(tr_noop("Nothing is selected in the list."))
def selection(w: Window) -> bool:
    return bool(w.articles.picked)


@unmet(tr_noop("No article is open or selected."))
def sortable(w: Window) -> bool:
    return writable(w) and (article(w) or selection(w))


@unmet(tr_noop("Nothing that could be tagged is open or selected."))
def taggable(w: Window) -> bool:
    standing = {"desk": on_item, "concordance": on_line}
    return writable(w) and standing.get(w.context(), sortable)(w)


@unmet(tr_noop("No highlight stands here."))
def on_highlight(w: Window) -> bool:
    return writable(w) and (w.page.highlight_here() is not None or bool(w.notes.current))


@unmet(tr_noop("There is no caret in the text."))
def caret(w: Window) -> bool:
    return w.page.caret is not None


@unmet(tr_noop("The caret selects nothing."))
def caret_selecting(w: Window) -> bool:
    return w.page.caret is not None and w.page.caret.selecting


@unmet(tr_noop("There is no caret in the text."))
def caret_annotatable(w: Window) -> bool:
    return caret(w) and writable(w)


@unmet(tr_noop("The caret selects nothing."))
def caret_paintable(w: Window) -> bool:
    at = w.page.caret
    return at is not None and at.selection[0] < at.selection[1] and writable(w)


@unmet(tr_noop("There is nothing to undo."))
def undoable(w: Window) -> bool:
    return writable(w) and (_acting(w) or w.session.library.journal.undo_label() is not None)


@unmet(tr_noop("There is nothing to do again."))
def redoable(w: Window) -> bool:
    return writable(w) and (_acting(w) or w.session.library.journal.redo_label() is not None)


def comparing(w: Window) -> bool:
    return "changes" in w.views


def reporting(w: Window) -> bool:
    return "report" in w.views


@unmet(tr_noop("The desk of highlights and notes is not open."))
def at_desk(w: Window) -> bool:
    return "desk" in w.views


@unmet(tr_noop("No highlight and no note stands here."))
def on_item(w: Window) -> bool:
    return at_desk(w) and getattr(w.views["desk"], "standing", None) is not None


@unmet(tr_noop("No highlight and no note stands here."))
def changes_item(w: Window) -> bool:
    return writable(w) and on_item(w)


@unmet(tr_noop("Nothing that could be put into an outline stands here."))
def quotable(w: Window) -> bool:
    return writable(w) and (article(w) or on_item(w))


@unmet(tr_noop("Nothing that could be copied stands here."))
def copyable(w: Window) -> bool:
    return article(w) or on_item(w) or outlining(w)


@unmet(tr_noop("No outline is open."))
def outlining(w: Window) -> bool:
    return "outline" in w.views


@unmet(tr_noop("The timeline is not open."))
def at_timeline(w: Window) -> bool:
    return "timeline" in w.views


@unmet(tr_noop("The concordance is not open."))
def at_concordance(w: Window) -> bool:
    return "concordance" in w.views


@unmet(tr_noop("No line stands here."))
def on_line(w: Window) -> bool:
    return at_concordance(w) and getattr(w.views["concordance"], "standing", None) is not None


@unmet(tr_noop("No line stands here."))
def changes_line(w: Window) -> bool:
    return writable(w) and on_line(w)


@unmet(tr_noop("No outline is open."))
def outline_writable(w: Window) -> bool:
    return outlining(w) and writable(w)


def at_templates(w: Window) -> bool:
    return "templates" in w.views


@unmet(tr_noop("There is no template yet."))
def on_template(w: Window) -> bool:
    return at_templates(w) and getattr(w.views["templates"], "current", None) is not None


def exporting(w: Window) -> bool:
    return "export" in w.views


def keeps_exports(w: Window) -> bool:
    return exporting(w) and writable(w)


@unmet(tr_noop("Nothing has gone wrong."))
def faulty(w: Window) -> bool:
    from reader.ui.faults import of

    return of(w).any


def asked(w: Window) -> bool:
    return dialog_in_focus() is not None


def keying(w: Window) -> bool:
    return "keymap" in w.views


def reviewing(w: Window) -> bool:
    return "review" in w.views


def correctable(w: Window) -> bool:
    return reviewing(w) and writable(w)


@unmet(tr_noop("No jump leads back from here."))
def jumped(w: Window) -> bool:
    from reader.ui.trail import trail_of

    return trail_of(w).leads_back


def at_tags(w: Window) -> bool:
    return "tags" in w.views


def at_related(w: Window) -> bool:
    return "related" in w.views


def at_backups(w: Window) -> bool:
    return "backups" in w.views


@unmet(tr_noop("There is no backup yet."))
def on_backup(w: Window) -> bool:
    return at_backups(w) and getattr(w.views["backups"], "current", None) is not None


@unmet(tr_noop("The manual is not open."))
def at_manual(w: Window) -> bool:
    return "help" in w.views


def at_doctor(w: Window) -> bool:
    return "doctor" in w.views


@unmet(tr_noop("There is nothing that could be set right."))
def mendable(w: Window) -> bool:
    return at_doctor(w) and writable(w) and bool(getattr(w.views["doctor"], "plans", ()))


def keeps_backups(w: Window) -> bool:
    return at_backups(w) and writable(w)


@unmet(tr_noop("There is no backup yet."))
def restorable(w: Window) -> bool:
    return writable(w) and on_backup(w)


def changes_tags(w: Window) -> bool:
    return at_tags(w) and writable(w)


@unmet(tr_noop("Nothing is under way that could be stopped."))
def at_work(w: Window) -> bool:
    return any(w.jobs.all_of(key) for key in STOPPABLE)


def _acting(w: Window) -> bool:
    """Whether an act on very many is still under way; the journal has yet to hear of it."""
    return w.jobs.running(BULK) is not None


#: What a library that is open to read only is the reason for.
WRITING = frozenset(
    {
        writable,
        annotatable,
        caret_annotatable,
        caret_paintable,
        sortable,
        on_highlight,
        undoable,
        redoable,
        correctable,
        changes_tags,
        changes_item,
        changes_line,
        outline_writable,
        quotable,
        keeps_exports,
        keeps_backups,
        mendable,
        restorable,
    }
)


def why_not(w: Window, need: Callable[[Window], bool] | None) -> str | None:
    """ "" where an action with this need makes sense now, else why it makes none; None where there is no
    more to say than that."""
    if need is None or need(w):
        return ""
    if need in WRITING and not writable(w):
        return tr("This library is open to read only, so nothing in it can be changed.")
    return words_of(need)
