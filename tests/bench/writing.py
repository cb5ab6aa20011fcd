"""How fast does a library take what is done to it? Marks, their undo, an import, an export.

    python -m tests.bench.writing LIBRARY ARTICLES [--json]

All of it is done to a copy of the library that is deleted, once the disk has all of the copy. The floor of
the marks is an UPDATE of as many rows of a plain table; that of the import, inserting the bytes of its files,
a row and a transaction each; that of the export, writing the same bytes into as many files.
"""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from reader.library.library import Library, open_library
from reader.model.export import Order, Reach, Scope
from reader.model.query import ALL
from reader.services.exporting import run as export
from reader.services.importing import import_paths
from tests.bench.bench_import import floor as inserted
from tests.bench.bench_import import pages
from tests.bench.figures import Figure, run, timed

_MARKED, _CAPTURES, _EXPORTED = 50_000, 60, 1_000


def marking(library: Library, folder: Path, articles: int) -> Iterator[Figure]:
    """50,000 articles marked read, or as many as there are; undone; done again."""
    many = min(_MARKED, library.articles.count(ALL))
    library.marking.mark(ALL, "read", on=False)
    below = next(iter(library.articles.rows(offset=many, limit=1)), None)
    plain = sqlite3.connect(folder / "plain.sqlite")
    plain.execute(
        "CREATE TABLE state(article INTEGER PRIMARY KEY, read INTEGER NOT NULL, updated_at INTEGER)"
    )
    plain.executemany("INSERT INTO state VALUES (?, 0, 0)", ((n << 15,) for n in range(articles)))
    plain.commit()

    def plainly(read: int) -> None:
        plain.execute(
            "UPDATE state SET read = ?, updated_at = 1 WHERE article >= ?", (read, (articles - many) << 15)
        )
        plain.commit()

    mark = partial(library.marking.mark, ALL, "read", above=below)
    for name, act, read in (
        ("marked read", mark, 1), ("undone", library.journal.undo, 0), ("done again", library.journal.redo, 1)
    ):  # fmt: skip
        (floor,) = timed([partial(plainly, read)])
        (taken,) = timed([act])
        yield Figure(f"50,000 {name}", taken, None, floor, goal="1,000")
    plain.close()


def importing(library: Library, folder: Path) -> Iterator[Figure]:
    """Captures of six articles each from files, through the whole pipeline."""
    captures = list(pages(_CAPTURES))
    plainly = inserted(folder / "inserted.sqlite", captures) / _CAPTURES
    files = folder / "captures"
    files.mkdir()
    for n, data in enumerate(captures):
        (files / f"{n:06}.txt").write_bytes(data)
    (taken,) = timed([lambda: import_paths(library, [files])])
    yield Figure("import, a capture of six articles", taken / _CAPTURES, None, plainly * 1000)
    (undone,) = timed([library.journal.undo])
    yield Figure(f"import of {_CAPTURES} captures undone", undone)


def exporting(library: Library, folder: Path) -> Iterator[Figure]:
    """The thousand newest articles, a Markdown file each."""
    ids = tuple(row.id for row in library.articles.rows(limit=_EXPORTED))
    order = Order(Scope(Reach.ARTICLES, "Newest", ids), "markdown", folder / "out")
    (taken,) = timed([lambda: export(library, order)])
    written = [(folder / f"plain {n}", path.read_bytes()) for n, path in enumerate(order.target.iterdir())]
    (plainly,) = timed([lambda: [path.write_bytes(data) for path, data in written]])
    yield Figure(f"export of {len(ids):,} articles as Markdown", taken, None, plainly, goal="10,000")


def measure(path: Path, articles: int) -> Iterator[Figure]:
    """All of it, on a copy."""
    with tempfile.TemporaryDirectory(dir=path.parent, prefix="writing-") as name:
        folder = Path(name)
        shutil.copyfile(path, folder / "library.sqlite")
        # Else whatever is made durable would wait for gigabytes of the copy.
        os.sync()
        with open_library(folder / "library.sqlite") as library:
            library.prepare_writing()
            yield from marking(library, folder, articles)
            yield from importing(library, folder)
            yield from exporting(library, folder)


if __name__ == "__main__":
    sys.exit(run(measure))
