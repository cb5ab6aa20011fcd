"""How fast is an import? Imports made-up captures through the whole pipeline and prints figures.

    python -m tests.bench.bench_import [CAPTURES] [FOLDER]

A capture is a listing of some 20 kB: six articles of 400 to 650 words, nine in ten of them new. The floor
is a plain sqlite3 insert of the same bytes, a row a capture, in the same run. At the end one capture is
added to what is then in the library. The time of the processor is told beside that of the clock, because a
machine that has other work slows the clock alone.
"""

import resource
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from reader.importer.splitting import split
from reader.library.library import Library, open_library
from reader.services import workers
from reader.services.importing import import_paths
from tests.importer.prose import Article, Press, listing

_PER_PAGE = 6
_SOURCES = 20


def pages(count: int, seed: int = 3) -> Iterator[bytes]:
    """Distinct captures; some articles of a page stand on the next page of its source too."""
    press = Press(seed)
    last: dict[int, Article] = {}
    for n in range(count):
        source = n % _SOURCES
        articles = [press.article(400 + 37 * (k * n % 7)) for k in range(_PER_PAGE)]
        if source in last and n % 2:
            articles[-1] = last[source]
        last[source] = articles[0]
        yield listing(articles, f"The Karsu Paper {source}", n // _SOURCES + 1).encode()


def floor(path: Path, captures: list[bytes]) -> float:
    """Seconds of a plain insert of the same bytes, each in a transaction of its own."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE page(bytes BLOB)")
    begun = time.perf_counter()
    for data in captures:
        connection.execute("INSERT INTO page VALUES (?)", (data,))
        connection.commit()
    connection.close()
    return time.perf_counter() - begun


def splitting(captures: list[bytes]) -> float:
    """Seconds to split the captures in one process, without storing them."""
    begun = time.perf_counter()
    for n, data in enumerate(captures):
        split(data, f"{n}.txt")
    return time.perf_counter() - begun


def importing(library: Library, folder: Path, captures: list[bytes]) -> tuple[float, int]:
    """Seconds to import the captures from files, and how many articles came of them."""
    folder.mkdir()
    for n, data in enumerate(captures):
        (folder / f"{n:06}.txt").write_bytes(data)
    before = library.articles.counts().articles
    begun = time.perf_counter()
    report = import_paths(library, [folder])
    spent = time.perf_counter() - begun
    shutil.rmtree(folder)
    return spent, report.articles - before


def heavy() -> Iterator[tuple[str, float]]:
    """Seconds in which a warm worker splits a page of 1 MB and its answer is read, by what it is made of."""
    press = Press(5)
    text = " ".join(press.article(650).body.replace("\n", " ") for _ in range(280))[:1_000_000]
    short = "\n".join(text[n : n + 22].strip() + "\n" * (n % 3) for n in range(0, len(text), 23))
    marked = "".join(f"<p>Some <b>{text[n : n + 150]}</b></p>" for n in range(0, len(text) - 90_000, 150))
    with workers.borrowed() as worker:
        for what, page in (
            ("", "Words."),
            ("prose", text),
            ("short lines", short),
            ("markup", f"<html>{marked}"),
        ):
            begun = time.perf_counter()
            worker.ask(page.encode(), "page")
            worker.answer()
            if what:
                yield what, time.perf_counter() - begun


def main(arguments: list[str]) -> int:
    """Measure and print a table."""
    count = int(arguments[0]) if arguments else 1000
    with tempfile.TemporaryDirectory(dir=arguments[1] if len(arguments) > 1 else None) as name:
        folder = Path(name)
        *captures, one = pages(count + 1)
        size = sum(map(len, captures))
        base = floor(folder / "floor.sqlite", captures)
        alone = splitting(captures)
        with open_library(folder / "library.sqlite") as library:
            began = time.process_time()
            spent, articles = importing(library, folder / "in", captures)
            added, _ = importing(library, folder / "one", [one])
            again = importing(library, folder / "again", captures)[0]
            program = time.process_time() - began
        own = resource.getrusage(resource.RUSAGE_SELF)
        large = list(heavy())
        workers.close()
        disk = (folder / "library.sqlite").stat().st_size
    print(f"{count} captures of {size / count / 1000:.1f} kB, {articles} articles")
    for what, seconds in (("floor", base), ("split alone", alone), ("import", spent), ("again", again)):
        print(f"{what:12} {seconds:8.2f} s {count / seconds:9.0f} captures/s {seconds / base:7.1f} x floor")
    print("1 MB        ", ", ".join(f"{what} {seconds:.2f} s" for what, seconds in large))
    print(f"one more     {added * 1000:8.0f} ms;  {disk / articles / 1000:.1f} kB an article on disk")
    worker = resource.getrusage(resource.RUSAGE_CHILDREN)
    for who, use, seconds in (
        ("program", own, program),
        ("worker", worker, worker.ru_utime + worker.ru_stime),
    ):
        print(f"{who:12} {seconds:8.2f} s of processor, {use.ru_maxrss / 1024:.0f} MB at most")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
