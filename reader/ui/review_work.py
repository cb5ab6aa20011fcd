"""What a review asks of the library, each away from the UI thread: plain values in, plain values out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.model.errors import ImportRefused
from reader.ui.review_draft import Standing
from reader.ui.review_lines import RawLine, Said, raw_lines, said_of

if TYPE_CHECKING:
    from reader.library.library import Library
    from reader.library.resplitting import Resplit
    from reader.library.reviewing import CaptureRow
    from reader.model.capture import Split
    from reader.model.change import Change
    from reader.services.mending import Planned


class Loaded(NamedTuple):
    """The lines of a capture, a split of it, what that says of each line, and what it was made of."""

    lines: tuple[RawLine, ...]
    split: Split
    said: tuple[Said, ...]
    standing: Standing


def load(library: Library, capture: CaptureRow, standing: Standing) -> Loaded:
    """A capture and its split. Raises PostilError where it has no lines of text to be shown."""
    split = preview(library, capture.id, standing)
    try:
        lines = raw_lines(library.captures.bytes_of(capture.id), split)
    except ImportRefused as refusal:
        raise ImportRefused(
            f"{capture.name} is no text that could be put right line by line; read its articles as they are."
        ) from refusal
    return Loaded(lines, split, said_of(lines, split), standing)


def again(library: Library, capture: str, lines: tuple[RawLine, ...], standing: Standing) -> Loaded:
    """The same capture, split again under what was said of it."""
    split = preview(library, capture, standing)
    return Loaded(lines, split, said_of(lines, split), standing)


def preview(library: Library, capture: str, standing: Standing) -> Split:
    """How a capture splits under what was said of it; nothing is stored."""
    from reader.services import mending

    return mending.preview(library, capture, standing.corrections, standing.rank)


def accept(library: Library, capture: str, split: Split | None, standing: Standing) -> Resplit:
    """Store a split, confirmed; one that was not waited for is made first."""
    from reader.services import mending

    found = split if split is not None else preview(library, capture, standing)
    return mending.accept(library, capture, found, standing.corrections)


def others(library: Library, capture: str) -> tuple[Planned, ...]:
    """What the source's other captures would become under what was said of this one."""
    from reader.services import mending

    return mending.others(library, capture)


def apply(library: Library, chosen: tuple[Planned, ...]) -> Change:
    """Do what was planned."""
    from reader.services import mending

    return mending.apply(library, chosen)
