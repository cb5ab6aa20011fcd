"""How fast is undo, and how large is its history? Fills a library and prints figures; nothing is asserted.

    python -m tests.bench.bench_undo [ARTICLES] [FOLDER]

Marks all articles read, takes it back at once and after a restart, and does it again; every row's own time of
writing must come back. Then an import is taken back and done again. Figures are the best of three, in ms.
"""

import hashlib
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from reader.library.library import Library, open_library
from reader.model.query import ALL
from tests.library.handmade import page, told

_PER_PAGE = 250
_TIMES = 3


def fill(library: Library, articles: int, batch: str | None = None) -> None:
    """Fill a library with short articles of many days, each with a time of writing of its own."""
    dice = random.Random(7)
    start = library.articles.counts().articles
    for n in range(start, start + articles, _PER_PAGE):
        stories = [told(f"Title {n + i}", f"Text {n + i} of {dice.random()}.") for i in range(_PER_PAGE)]
        day = time.strftime("%Y-%m-%d", time.gmtime(1_500_000_000 + n * 3000))
        split, data = page(f"{n}.txt", stories, day)
        library.captures.store(split, data, 1_795_132_800_000, (), batch=batch, undoable=batch is not None)


def states(library: Library) -> str:
    """A hash of what is marked on all articles, and when."""
    with library.reading() as connection:
        rows = connection.execute("SELECT * FROM state ORDER BY article").fetchall()
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def timed(name: str, work: Callable[[], object]) -> None:
    """Print how long some work took."""
    begun, used = time.perf_counter(), time.process_time()
    work()
    print(f"{name:52} {(time.perf_counter() - begun) * 1000:8.0f} ms", end="")
    print(f" ({(time.process_time() - used) * 1000:.0f} of the processor)", flush=True)


def measure(path: Path, articles: int) -> None:
    """Print the figures of a library at a path."""
    with open_library(path) as library:
        fill(library, articles)
        with library.writing() as db:
            db.conn.execute("UPDATE state SET updated_at = 1795132800000 + abs(random()) % 100000000")
        before = states(library)
        timed(f"{articles:,} marked read", lambda: library.marking.mark(ALL, "read"))
        after = states(library)
        for _ in range(_TIMES):
            timed("undone", library.journal.undo)
            assert states(library) == before
            timed("done again", library.journal.redo)
            assert states(library) == after
    with open_library(path) as library:
        timed("undone after a restart", library.journal.undo)
        assert states(library) == before
        with library.reading() as connection:
            (size,) = connection.execute(
                "SELECT sum(length(rows) + length(articles)) FROM journal"
            ).fetchone()
        print(f"{'the act takes in the history':52} {size / 1e6:8.1f} MB")
        batch = library.batches.begin("more")
        timed("4,000 more imported", lambda: fill(library, 4000, batch))
        library.batches.end(batch)
        timed("the import undone", library.journal.undo)
        assert states(library) == before
        timed("the import done again", library.journal.redo)


def main(arguments: list[str]) -> None:
    """Fill a library in a folder of its own, or in the one that is named, and print the figures."""
    articles = int(arguments[0]) if arguments else 50_000
    with tempfile.TemporaryDirectory(prefix="postil-bench-") as folder:
        measure(Path(arguments[1] if len(arguments) > 1 else folder) / "library.sqlite", articles)


if __name__ == "__main__":
    main(sys.argv[1:])
