"""Verbs of the undo history: a step back, a step on, or back to before any act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reader.model.change import NO_CHANGE, Change, Touched
from reader.model.errors import NotFound
from reader.model.query import ALL
from reader.model.wording import tr, tr_noop, tr_stored
from reader.ui import bulk, days
from reader.ui.choice import Choice
from reader.ui.citing import beginning
from reader.ui.view import finish_writing

if TYPE_CHECKING:
    from reader.library.journal import Step
    from reader.library.past import Past
    from reader.ui.window import Window

#: What lets no article enter or leave a list of days or of a source: its rows alone are drawn anew.
_ON_TEXTS = Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS | Touched.OUTLINES
_MEANWHILE = tr_noop("Something else was done meanwhile, so nothing was changed.")


def undo(w: Window) -> None:
    """Undo the last thing you did to the library."""
    finish_writing(w)
    journal = w.session.library.journal
    step = journal.to_undo()
    if w.incoming.bars(step):
        w.status.say(tr("The act before this one is still under way."))
        return
    _turn_back(w, journal.undo, step, undone=True, nothing=tr("Nothing to undo."))


def redo(w: Window) -> None:
    """Do again what was undone."""
    finish_writing(w)
    journal = w.session.library.journal
    _turn_back(w, journal.redo, journal.to_redo(), undone=False, nothing=tr("Nothing to do again."))


def undo_history(w: Window) -> None:
    """Show all you did to the library, the latest first, and go back to before any of it."""
    finish_writing(w)
    past = w.session.library.journal.history()
    if not past:
        w.status.say(tr("Nothing was done yet that could be undone."))
        return
    done = [_choice(w, act, tr("Undo back to before")) for act in past if not act.undone]
    undone = [_choice(w, act, tr("Undone: do again as far as")) for act in reversed(past) if act.undone]
    w.choose(tr("Go back to before an act"), [*done, *undone])


def _choice(w: Window, act: Past, group: str) -> Choice:
    told = [days.moment(act.made_at)]
    told += [tr("stays: later captures rest on it")] if act.held else []
    told += [beginning(words) for words in (act.quote, act.article) if words]
    run = partial(_held, w) if act.held else partial(_go_to, w, act)
    also = "\n".join(" ".join(words.split()) for words in (act.article, act.quote) if words)
    return Choice(tr_stored(act.label), run, ", ".join(told), also=also, group=group)


def _held(w: Window) -> None:
    w.status.say(tr("Captures imported since then show its articles: take those imports back first."))


def _go_to(w: Window, act: Past) -> None:
    """Undo back to before an act, or do again up to one that was undone."""
    journal = w.session.library.journal
    go = journal.forward_to if act.undone else journal.back_to
    step = journal.to_redo() if act.undone else journal.to_undo()
    step = step and step._replace(articles=journal.articles_to(act))
    nothing = tr(_MEANWHILE)
    _turn_back(w, lambda _key: go(act.key), step, undone=not act.undone, nothing=nothing, since=act.key)


def _turn_back(
    w: Window,
    act: Callable[[int], Change | None],
    step: Step | None,
    *,
    undone: bool,
    nothing: str,
    since: int = 0,
) -> None:
    if not bulk.is_free(w):  # of an act that is half done, only half would be taken back
        return
    if step is None:
        w.status.say(nothing)
        return

    def said(change: Change) -> None:
        plain = w.session.query._replace(read=None, source_key=None, narrowed=()) == ALL
        if change and not w.finder.awaited and not (plain and change.touched in _ON_TEXTS):
            w.opening.reload()
        w.status.say(_told(change, _elsewhere(w, change), undone=undone) if change else tr(_MEANWHILE))

    if undone and w.watching.folder:
        # The window may be closed before it hears that this is done.
        w.watching.leave_out(w.session.library.batches.brought_since(since or step.key))
    turn = bulk.TURNED_AT_ONCE
    bulk.mark(w, lambda: act(step.key) or NO_CHANGE, said, articles=step.articles, at_once=turn)


def _told(change: Change, article: str, *, undone: bool) -> str:
    """What was undone or done again, and in which article unless that is ""."""
    act = tr_stored(change.label)
    if undone:
        if article:
            return tr("Undone: {act}, in {article}", act=act, article=article)
        return tr("Undone: {act}", act=act)
    if article:
        return tr("Done again: {act}, in {article}", act=act, article=article)
    return tr("Done again: {act}", act=act)


def _elsewhere(w: Window, change: Change) -> str:
    """The article that a change is about; "" for the open one, or for several."""
    reading = w.session.reading
    if len(change.articles) != 1 or (reading and reading.row.id == change.articles[0]):
        return ""
    try:
        return beginning(w.session.library.articles.row(change.articles[0]).heading)
    except NotFound:
        return ""
