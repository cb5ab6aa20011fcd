"""Verbs for reviewing how a capture was split: moving, putting right, accepting."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model.evidence import Says
from reader.model.wording import tr
from reader.ui.choice import Choice
from reader.ui.commands.going import uncover

if TYPE_CHECKING:
    from reader.ui.raw import Raw
    from reader.ui.window import Window


def go_review(w: Window) -> None:
    """Review the captures whose split is in doubt."""
    if not uncover(w, "review"):
        w.review.open_queue()


def review_capture(w: Window) -> None:
    """Review how the capture that shows this article was split."""
    reading = w.session.reading
    if reading is None:
        return
    found = {ref.id: ref.file for ref in (reading.version.capture, *reading.captures)}
    choices = [Choice(name, partial(w.review.open, id)) for id, name in found.items()]
    if len(choices) == 1:
        choices[0].run()
    else:
        w.choose(tr("Review which of its captures?"), choices)


def next_line(w: Window) -> None:
    """Go to the next line of the capture."""
    _raw(w).step(w.keys.count)


def previous_line(w: Window) -> None:
    """Go to the line above."""
    _raw(w).step(-w.keys.count)


def next_start(w: Window) -> None:
    """Go to where the next article begins."""
    if w.review.view and not w.review.view.step_article(1):
        w.status.say(tr("No article begins below this line."))


def previous_start(w: Window) -> None:
    """Go to where this article begins, or the one before it."""
    if w.review.view and not w.review.view.step_article(-1):
        w.status.say(tr("No article begins above this line."))


def capture_on(w: Window) -> None:
    """Go on by a page of the capture."""
    _raw(w).page(1)


def capture_back(w: Window) -> None:
    """Go back by a page of the capture."""
    _raw(w).page(-1)


def capture_top(w: Window) -> None:
    """Go to the first line of the capture."""
    _raw(w).stand_on(0)


def capture_end(w: Window) -> None:
    """Go to the last line of the capture."""
    _raw(w).stand_on(len(_raw(w).lines) - 1)


def fold_lines(w: Window) -> None:
    """Show long lines of the capture whole, or their beginnings and ends only."""
    _raw(w).fold(folded=not _raw(w).folded)


def split_here(w: Window) -> None:
    """Say that an article begins at this line."""
    w.review.say(Says.STARTS)


def join_previous(w: Window) -> None:
    """Join this article with the one before it."""
    w.review.join()


def line_is_title(w: Window) -> None:
    """Say that this line is the title of an article, which begins here."""
    w.review.say(Says.TITLE)


def line_is_body(w: Window) -> None:
    """Say that this line is text of its article."""
    w.review.say(Says.BODY)


def line_is_caption(w: Window) -> None:
    """Say that this line is a caption."""
    w.review.say(Says.CAPTION)


def line_is_credit(w: Window) -> None:
    """Say that this line is the credit of a picture."""
    w.review.say(Says.CREDIT)


def line_is_noise(w: Window) -> None:
    """Say that this line is the page's own and of no article."""
    w.review.say(Says.NOISE)


def next_split(w: Window) -> None:
    """Show the next best split of the capture."""
    w.review.turn(1)


def previous_split(w: Window) -> None:
    """Show the split that is better than this one."""
    w.review.turn(-1)


def undo_correction(w: Window) -> None:
    """Take back what was said last of this capture."""
    w.review.undo()


def redo_correction(w: Window) -> None:
    """Say again what was taken back."""
    w.review.redo()


def accept_split(w: Window) -> None:
    """Accept the articles as they are shown, and go to the next capture in doubt."""
    w.review.accept()


def accept_and_apply(w: Window) -> None:
    """Accept, and show what the same would change in the source's other captures."""
    w.review.accept(apply=True)


def next_doubtful(w: Window) -> None:
    """Go to the next capture in doubt; this one stays as it is."""
    w.review.go(1)


def previous_doubtful(w: Window) -> None:
    """Go to the capture in doubt before this one."""
    w.review.go(-1)


def _raw(w: Window) -> Raw:
    assert w.review.view
    return w.review.view.raw
