"""A capture that comes in as a part of an import, which is one undo step.

What an import brings is in the library and need not be kept a second time: the journal names the capture
and its new articles, and keeps images only of what was there before and came to be otherwise.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from reader.library import batches, images, upkeep
from reader.library.following import REFERS, Image
from reader.library.imaging import EVENTS, taken
from reader.library.replaying import IMPORTED, NEW
from reader.model.change import Change, Touched
from reader.model.wording import in_english


@dataclass(slots=True)
class Brought:
    """What storing a capture made: its key, the source it made if any, the ids of new and of met articles."""

    capture: int = 0
    source: int | None = None
    new: Sequence[str] = ()
    met: Sequence[str] = ()


@contextmanager
def part(
    connection: sqlite3.Connection, batch: str | None, touched: Touched, *, again: bool, meets: bool
) -> Iterator[Brought]:
    """Make what is stored inside a part of an import's undo step, within a transaction; of none without one.

    `again` says that the capture was in the library before, `meets` that it shows articles that are there.
    """
    brought = Brought()
    if batch is None:
        yield brought
        return
    events = EVENTS if again else ("UPDATE", "DELETE") if meets else ()
    written: list[Image] = []
    if events:
        with taken(connection, events) as written:
            yield brought
    else:
        yield brought
    # Whoever undoes an import that still runs ends it.
    key, captures, label = batches.row_of(connection, batch, "key, captures, label")
    if captures > 1 and not images.goes_on(connection, batches.step_of(batch)):
        return  # its first parts were forgotten, for they are too much to be kept: half of it is no step
    made = [Image("batch", None, {"key": key})] if captures == 1 else []
    if not again:
        made += _made(connection, brought)
    new = {image.after["key"] for image in made if image.table == NEW and image.after}
    left = [image for image in written if image.table != "batch" and not _is_of(image, new)]
    change = Change(
        in_english("Import of {said_label}", said_label=label), touched, (*brought.new, *brought.met)
    )
    images.keep(connection, change, [*made, *left], batches.step_of(batch))


def _made(connection: sqlite3.Connection, brought: Brought) -> list[Image]:
    """Images that stand for all that a capture brought which was not in the library."""
    made = [] if brought.source is None else [Image("source", None, {"key": brought.source})]
    made.append(Image(IMPORTED, None, {"key": brought.capture}))
    return made + [Image(NEW, None, {"key": key}) for key in upkeep.keys_of(connection, brought.new)]


def _is_of(image: Image, articles: set[int]) -> bool:
    """Whether a row belongs to one of these articles, with which it goes."""
    row = image.after or image.before or {}
    return any(row.get(name) in articles for name in REFERS["article"].get(image.table, ()))
