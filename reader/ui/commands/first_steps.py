"""Verbs of the first day: the first steps with the program, and the samples that came with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader import paths
from reader.model.wording import tr, tr_n
from reader.ui.choice import Choice
from reader.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from reader.library.batches import Undone
    from reader.ui.window import Window


def first_steps(w: Window) -> None:
    """Show the first steps below the panes, or put them away for good."""
    from reader.ui.first_steps import of

    of(w).turn()


def tutorial(w: Window) -> None:
    """Open the page of the manual that leads through the program, on the articles that came with it."""
    from reader.ui.commands.helping import show_page

    show_page(w, "begin")


def remove_samples(w: Window) -> None:
    """Take the articles that came with the program out of the library, but for those you have worked on."""
    library = w.session.library

    def work(_job: Job) -> tuple[list[Undone], bool]:
        from hashlib import sha256

        seeds = sorted(paths.seeds().glob("*.txt"))
        found = library.batches.of_captures([sha256(seed.read_bytes()).hexdigest() for seed in seeds])
        return [library.batches.undo(id) for id, others in found if not others], any(o for _, o in found)

    w.jobs.run("samples", work, partial(_removed, w), w.tell_trouble, lane=Lane.ERRANDS)


def _removed(w: Window, done: tuple[list[Undone], bool]) -> None:
    undone, mixed = done
    for each in undone:
        w.session.announce(each.change)
    kept = [id for each in undone for id in each.kept]
    if kept:
        throw = partial(_throw_away, w, kept)
        w.choose(
            tr_n(
                len(kept),
                "You have worked on one article of the samples, which stayed",
                "You have worked on {n} articles of the samples, which stayed",
            ),
            [
                Choice(tr("Keep what you worked on"), _nothing),
                Choice(tr("Throw that away too"), throw, tr("with your notes, into the trash")),
            ],
        )
    elif undone:
        w.status.say(w.told(tr("The samples are removed. {undo|Ctrl+Z} brings them back.")))
    elif mixed:
        w.status.say(
            w.told(
                tr("They came in with other files; {take_back|Ctrl+Shift+X} takes that whole import back.")
            )
        )
    else:
        w.status.say(tr("There are no samples in this library."))


def _throw_away(w: Window, ids: list[str]) -> None:
    w.session.write(lambda: w.session.library.articles.mark(ids, trashed=True))
    w.status.say(w.told(tr("They are in the trash. {undo|Ctrl+Z} brings them back.")))


def _nothing() -> None:
    """The answer of a reader who keeps what was worked on."""
