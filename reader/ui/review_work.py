"""What a review asks of the library, each away from the UI thread: plain values in, plain values out."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from reader.model.errors import ImportRefused
from reader.model.wording import in_english
from reader.ui.review_draft import Standing
from reader.ui.review_lines import RawLine, Said, raw_lines, said_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library.library import Library
    from reader.library.resplitting import Resplit
    from reader.library.reviewing import CaptureRow
    from reader.model.capture import Split
    from reader.model.change import Change
    from reader.services.mending import Planned
    from reader.ui.jobs import Job

#: The keys of the jobs: what only the view waits for, and what is on its way into the library.
SHOWING, STORING = "review", "review stores"
#: So long a split may go on after a newer one was asked for.
PATIENCE_S = 1.0


class Loaded(NamedTuple):
    """The lines of a capture, a split of it, what that says of each line, and what it was made of."""

    lines: tuple[RawLine, ...]
    split: Split
    said: tuple[Said, ...]
    standing: Standing


def load(job: Job, library: Library, capture: CaptureRow, standing: Standing) -> Loaded:
    """A capture and its split. Raises PostilError where it has no lines of text to be shown."""
    split = _preview(job, library, capture.id, standing)
    try:
        lines = raw_lines(library.captures.bytes_of(capture.id), split)
    except ImportRefused as refusal:
        raise ImportRefused(
            in_english(
                "{name} is no text that could be put right line by line; read its articles as they are.",
                name=capture.name,
            )
        ) from refusal
    return Loaded(lines, split, said_of(lines, split), standing)


def again(job: Job, library: Library, capture: str, lines: tuple[RawLine, ...], standing: Standing) -> Loaded:
    """The same capture, split again under what was said of it."""
    split = _preview(job, library, capture, standing)
    return Loaded(lines, split, said_of(lines, split), standing)


def accept(job: Job, library: Library, capture: str, split: Split | None, standing: Standing) -> Resplit:
    """Store a split, confirmed; one that was not waited for is made first."""
    from reader.services import mending

    found = split if split is not None else _preview(job, library, capture, standing)
    return mending.accept(library, capture, found, standing.corrections)


def others(job: Job, library: Library, capture: str) -> tuple[Planned, ...]:
    """What the source's other captures would become under what was said of this one."""
    from reader.services import mending

    return mending.others(library, capture, cancelled=lambda: job.cancelled)


def apply(_job: Job, library: Library, chosen: Sequence[Planned]) -> Change:
    """Do what was planned."""
    from reader.services import mending

    return mending.apply(library, chosen)


def _preview(job: Job, library: Library, capture: str, standing: Standing) -> Split:
    """A split that nobody waits for any more is not begun, and one under way is let finish for a while:
    stopping it costs the worker process, and a new one takes longer than most splits."""
    from reader.services import mending
    from reader.services.processes import Cancelled

    if job.cancelled:
        raise Cancelled
    began = time.monotonic()
    return mending.preview(
        library,
        capture,
        standing.corrections,
        standing.rank,
        cancelled=lambda: job.cancelled and time.monotonic() - began > PATIENCE_S,
    )
