"""The full-text index is looked at, and made anew where it does not hold together."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.library import Library

#: Whoever writes meanwhile waits no longer than that, about (seconds).
_SLICE_S = 0.05
#: So many articles are indexed first; then as many as the time allows.
_FIRST, _LEAST, _MOST = 20, 5, 2000


def needed(library: "Library") -> str:
    """Why the index must be made anew, as far as that is seen at a glance; "" where nothing is."""
    from reader.library import reindexing

    with library.reading() as connection:
        return reindexing.glance(connection)


def make_anew(
    library: "Library",
    tell: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    go_on: bool = False,
) -> bool:
    """Make the index anew from the rows, the newest articles first; with `go_on` from where it was left off.

    `tell` gets how many articles are done now, and how many there are. False where it was `cancelled`: it is
    gone on with later. Raises PostilError where the library cannot be written.
    """
    from reader.library import index_merging, reindexing

    with library.writing() as db:
        reindexing.begin(db.conn, go_on=go_on)
    every, done, some = library.articles.counts().articles, 0, _FIRST
    while cancelled is None or not cancelled():
        begun = time.monotonic()
        with library.writing() as db:
            far = reindexing.go_on(db.conn, some)
        if far.upto is None:
            return True
        done += far.articles
        if tell is not None:
            tell(min(done, every), every)
        took = max(time.monotonic() - begun, 1e-3)
        some = max(_LEAST, min(_MOST, round(some * min(2.0, _SLICE_S / took))))
        index_merging.merge(library, cancelled)
    return False
