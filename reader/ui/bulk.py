"""Acts on very many articles: away from the UI thread, told while under way, one undo step in the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.model.change import NO_CHANGE, Change
from reader.model.errors import PostilError
from reader.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The name of such a job; while it runs, another one is refused.
BULK = "bulk"
#: So many articles are marked at once, and so many tagged: some 50 ms and some 150 ms. What is undone may
#: have been written on, too.
MARKED_AT_ONCE, TAGGED_AT_ONCE, TURNED_AT_ONCE = 4000, 4000, 100

Done = Callable[[Change], None]


def mark(
    w: Window, act: Callable[[], Change], done: Done, *, articles: int, at_once: int | None = None
) -> None:
    """Do an act that is one statement whatever it is about; `done` is called with what it changed."""
    if articles <= (MARKED_AT_ONCE if at_once is None else at_once):
        change = w.session.write(act)
        if change is not None:
            done(change)
    elif is_free(w):
        w.status.say(f"Working on {articles:,} articles …", lasting=True)
        _send(w, lambda _job: act(), done)


def tag(w: Window, act: Callable[[Sequence[str]], Change], ids: Sequence[str], done: Done) -> None:
    """Do an act on articles, part by part where they are many: other acts need not wait for all of it.

    `act` is to join its parts to one undo step. Ctrl+. stops after a part.
    """
    if len(ids) <= TAGGED_AT_ONCE:
        mark(w, lambda: act(ids), done, articles=len(ids))
        return

    trouble: list[PostilError] = []

    def work(job: Job) -> Change:
        whole = NO_CHANGE
        for at in range(0, len(ids), TAGGED_AT_ONCE):
            if job.cancelled:
                break
            try:
                part = act(ids[at : at + TAGGED_AT_ONCE])
            except PostilError as problem:
                # What was done before it is done, and everybody has to hear of it.
                trouble.append(problem)
                break
            if part:
                whole = Change(part.label, part.touched, (*whole.articles, *part.articles))
            job.progress(at)
        return whole

    def said(change: Change) -> None:
        done(change)
        for problem in trouble:
            w.tell_trouble(problem)

    if is_free(w):
        _send(
            w, work, said, lambda at: w.status.say(f"Tagging {at:,} of {len(ids):,} articles …", lasting=True)
        )


def is_free(w: Window) -> bool:
    """Whether no such act is under way; one that is, is told."""
    if w.jobs.running(BULK):
        w.status.say("The act before this one is still under way.")
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
