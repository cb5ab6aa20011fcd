"""Acts on very many articles: away from the UI thread, told while under way, one undo step in the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from reader.model.change import NO_CHANGE, Change
from reader.model.errors import PostilError
from reader.model.wording import number, tr, tr_n
from reader.ui.jobs import Job, Lane
from reader.ui.needs import BULK

if TYPE_CHECKING:
    from reader.ui.window import Window

#: So many articles are marked at once, and so many tagged: some 50 ms and some 150 ms. What is undone may
#: have been written on, too.
MARKED_AT_ONCE, TAGGED_AT_ONCE, TURNED_AT_ONCE = 4000, 4000, 100

Done = Callable[[Change], None]
Item = TypeVar("Item")


def mark(
    w: Window, act: Callable[[], Change], done: Done, *, articles: int, at_once: int | None = None
) -> None:
    """Do an act that is one statement whatever it is about; `done` is called with what it changed."""
    if articles <= (MARKED_AT_ONCE if at_once is None else at_once):
        change = w.session.write(act)
        if change is not None:
            done(change)
    elif is_free(w):
        told = tr_n(articles, "Working on {n} article …", "Working on {n} articles …")
        w.status.say(told, lasting=True)
        _send(w, lambda _job: act(), done)


def in_parts(
    w: Window,
    act: Callable[[Sequence[Item]], Change],
    items: Sequence[Item],
    done: Done,
    *,
    at_once: int | None = None,
    part: int | None = None,
    what: str = "articles",
) -> None:
    """Do an act on articles or other items, part by part where they are many: other acts need not wait for
    all of it.

    `act` is to join its parts to one undo step. Ctrl+. stops after a part. `what` they are is one of
    "articles", "lines", "highlights and notes".
    """
    most = TAGGED_AT_ONCE if at_once is None else at_once
    if len(items) <= most:
        mark(w, lambda: act(items), done, articles=len(items), at_once=most)
        return

    trouble: list[PostilError] = []
    work = _one_by_one(act, items, most if part is None else part, trouble)

    def said(change: Change) -> None:
        done(change)
        for problem in trouble:
            w.tell_trouble(problem)

    def under_way(at: int) -> None:
        w.status.say(_far(at, len(items), what), lasting=True)

    if is_free(w):
        _send(w, work, said, under_way)


def _far(at: int, count: int, what: str) -> str:
    """How far an act is."""
    done = number(at)
    if what == "lines":
        return tr_n(count, "Working on {done} of {n} line …", "Working on {done} of {n} lines …", done=done)
    if what == "articles":
        return tr_n(
            count, "Working on {done} of {n} article …", "Working on {done} of {n} articles …", done=done
        )
    return tr_n(
        count,
        "Working on {done} of {n} highlight or note …",
        "Working on {done} of {n} highlights and notes …",
        done=done,
    )


def _one_by_one(
    act: Callable[[Sequence[Item]], Change], items: Sequence[Item], size: int, trouble: list[PostilError]
) -> Callable[[Job], Change]:
    """The parts of an act one after another, up to one that fails: why is added to `trouble`.

    What was done before that is done, and everybody has to hear of it.
    """

    def work(job: Job) -> Change:
        whole = NO_CHANGE
        for at in range(0, len(items), size):
            if job.cancelled:
                break
            try:
                change = act(items[at : at + size])
            except PostilError as problem:
                trouble.append(problem)
                break
            if change:
                ids = dict.fromkeys((*whole.articles, *change.articles))
                whole = Change(change.label, whole.touched | change.touched, tuple(ids))
            job.progress(at)
        return whole

    return work


def is_free(w: Window) -> bool:
    """Whether no such act is under way; one that is, is told."""
    if w.jobs.running(BULK):
        w.status.say(tr("The act before this one is still under way."))
        return False
    return True


def _send(
    w: Window, work: Callable[[Job], Change], done: Done, progress: Callable[[int], None] | None = None
) -> None:
    def home(change: Change) -> None:
        w.status.clear()
        if change:
            w.session.announce(change)
        done(change)

    w.jobs.run(BULK, work, home, w.tell_trouble, lane=Lane.ACTS, progress=progress)
