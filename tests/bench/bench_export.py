"""How long does an export take? 1,000 articles with 20,000 highlights, in every format.

    python -m tests.bench.bench_export [FORMAT...]

Of each format: the seconds of the first export and of one that finds nothing changed, those of the processors
in the first, and how many times the first takes what writing the same files plainly does. The library is made
once and kept in a folder of the temporary directory. Nothing is asserted.
"""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from reader.exporter.formats import FORMATS
from reader.library.library import Library, open_library
from reader.model.export import EVERYTHING, Order
from reader.services.exporting import run
from reader.ui.printing import print_paper
from tests.bench.libraries import annotate, every, fill

_ARTICLES, _HIGHLIGHTS = 1000, 20_000


def made() -> Path:
    """The library, made where there is none."""
    path = Path(tempfile.gettempdir()) / "postil-bench-export" / "library.sqlite"
    path.parent.mkdir(exist_ok=True)
    if not path.exists():
        making = path.with_suffix(".making")
        with open_library(making) as library:
            fill(library, _ARTICLES)
            annotate(library, every(library), _HIGHLIGHTS // _ARTICLES)
        making.rename(path)
    return path


def plainly(folder: Path, to: Path) -> float:
    """The seconds that writing the files of a folder takes, without anything else."""
    files = [(to / path.name, path.read_bytes()) for path in folder.iterdir()]
    to.mkdir()
    begun = time.perf_counter()
    for path, data in files:
        path.write_bytes(data)
    return time.perf_counter() - begun


def processor_time() -> float:
    """Seconds of this process, and of those that it has started and that have ended."""
    return sum(os.times()[:4])


def measure(library: Library, format: str, folder: Path) -> None:
    """Print the figures of one format."""
    order = Order(EVERYTHING, format, folder / format)
    begun, worked = time.perf_counter(), processor_time()
    written = run(library, order, printer=print_paper)
    first, processor = time.perf_counter() - begun, processor_time() - worked
    begun = time.perf_counter()
    again = run(library, order, printer=print_paper)
    second = time.perf_counter() - begun
    size = sum(path.stat().st_size for path in order.target.iterdir())
    plain = plainly(order.target, folder / f"{format} plain")
    same = sum(file.action == "unchanged" for file in again.files)
    print(
        f"{format:13}{first:7.1f} s {processor:7.1f} s {second:7.1f} s {first / plain:9.0f}"
        f"{len(written.files):9,} files {size / 1e6:8.1f} MB {same:8,} unchanged"
    )


def main() -> None:
    """Print a line a format."""
    print(f"{'format':13}{'first':>9}{'processor':>10}{'again':>9}{'to plain':>9}")
    library = made()
    for format in sys.argv[1:] or FORMATS:
        with tempfile.TemporaryDirectory() as name:
            shutil.copy(library, Path(name) / "library.sqlite")
            with open_library(Path(name) / "library.sqlite") as opened:
                measure(opened, format, Path(name))


if __name__ == "__main__":
    main()
