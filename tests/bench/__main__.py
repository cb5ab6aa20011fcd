"""The measures of Postil, one table for libraries of several sizes: `make bench`.

    python -m tests.bench [--sizes 1000,10000] [--all] [--only starting,asking] [--folder DIR] [--report FILE]

Each section of each size runs in a process of its own (`starting`, `asking`, `keying`, `writing`), beside its
floor, on a library that is made once and kept in the folder (`libraries.py`). `--all` is every size up to a
million: the first time some hours, and 30 GB. Where all sections are measured the report is
tests/bench/RESULTS.md; it names the machine, the day and how busy it was.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench import results
from tests.bench.figures import Figure, told
from tests.bench.libraries import FOLDER, floor_of, library_of

SECTIONS = ("starting", "asking", "keying", "writing")
SIZES = (1_000, 10_000, 100_000, 1_000_000)
_CHECKOUT = Path(__file__).resolve().parents[2]


def measured(section: str, library: Path, articles: int) -> list[Figure]:
    """The figures of one section, each printed as it comes; those until it failed, where it does."""
    command = [sys.executable, "-m", f"tests.bench.{section}", str(library), str(articles), "--json"]
    found = []
    with subprocess.Popen(command, cwd=_CHECKOUT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            found.append(Figure(*json.loads(line)))
            print(told(found[-1]), flush=True)
    if process.returncode:
        print(f"{section} failed after {len(found)} figures.", flush=True)
    return found


def main() -> int:
    """Measure, print, report. Returns 1 where a section failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measure libraries of sizes.")
    parser.add_argument("--sizes", default="1000,10000", help="articles, parted by commas")
    parser.add_argument("--all", action="store_true", help="every size up to 1,000,000")
    parser.add_argument("--only", default=",".join(SECTIONS), help="sections, parted by commas")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the libraries are kept")
    parser.add_argument("--report", type=Path, help="the file for the table")
    options = parser.parse_args()
    sizes = SIZES if options.all else tuple(int(size) for size in options.sizes.split(","))
    sections = [section for section in SECTIONS if section in options.only.split(",")]
    report = options.report or (results.FILE if len(sections) == len(SECTIONS) else None)
    table: results.Table = {}
    busy = []
    for articles in sizes:
        print(f"\n{articles:,} articles", flush=True)
        library = library_of(articles, options.folder)
        floor_of(articles, options.folder)
        for section in sections:
            busy.append(os.getloadavg()[0])
            table[articles, section] = measured(section, library, articles)
    if report:
        report.write_text(results.written(table, sizes, sections, busy), encoding="utf-8")
        print(f"\nWritten to {report}")
    return 0 if all(table.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
