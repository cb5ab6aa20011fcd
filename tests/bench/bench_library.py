"""How fast is a library? Fills one from a seed and prints figures; nothing is asserted.

    python -m tests.bench.bench_library [ARTICLES] [FOLDER]

Bodies have 300 to 800 words of a Zipf vocabulary of 30,000, twenty articles a capture, fifty sources. One
article in ten carries a tag; the tags are called as the frequent words of the texts.
"""

import bisect
import itertools
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from reader.library.library import Library, open_library
from reader.model.query import parse
from reader.services.storing import store
from tests.library.handmade import page, told

_PER_PAGE = 20
_SOURCES = 50
#: Which word of an article is its tag.
_TAGGED_BY = 3

_FIRST_PICTURE = """
import sys, time
from pathlib import Path
begun = time.perf_counter()
from reader.library.library import open_library
imported = time.perf_counter()
library = open_library(Path(sys.argv[1]))
counts = library.articles.counts()
rows = library.articles.rows(limit=100)
library.articles.reading(rows[0].id)
done = time.perf_counter()
print((imported - begun) * 1000, (done - imported) * 1000)
"""


def texts(rng: random.Random) -> Iterator[str]:
    """Endless bodies."""
    letters = "etaoinshrdlucmfwypvbgk"
    words = ["".join(rng.choices(letters, k=rng.randint(3, 11))) for _ in range(30_000)]
    weights = list(itertools.accumulate(1 / (n + 2.7) for n in range(len(words))))
    while True:
        picks = (bisect.bisect(weights, rng.random() * weights[-1]) for _ in range(rng.randint(300, 800)))
        yield " ".join(words[min(n, len(words) - 1)] for n in picks)


def fill(library: Library, articles: int) -> float:
    """Fill a library. Returns the seconds that deciding and storing took, without making the texts."""
    bodies, spent = texts(random.Random(7)), 0.0
    for n in range(0, articles, _PER_PAGE):
        day = time.strftime("%Y-%m-%d", time.gmtime(1_500_000_000 + n * 3000))
        stories = [told(f"Title {n + i} {next(bodies)[:50]}", next(bodies)) for i in range(_PER_PAGE)]
        lines = [f"source {n // _PER_PAGE % _SOURCES} line {line}" for line in range(4)]
        split, data = page(f"{n}.txt", stories, day, lines)
        begun = time.perf_counter()
        store(library, split, data)
        spent += time.perf_counter() - begun
    return spent


def tag(library: Library) -> None:
    """Tag one article in ten by one of its words: such a word is looked for among tags and texts at once."""
    tagged: dict[str, list[str]] = {}
    for row in library.articles.rows(limit=library.articles.count())[::10]:
        words = library.articles.reading(row.id).version.text.split()
        tagged.setdefault(words[_TAGGED_BY], []).append(row.id)
    for word, ids in tagged.items():
        library.tags.add(ids, word)


def timed(name: str, work: Callable[[], object], times: int = 30) -> None:
    """Print the median and the 95th percentile of some work, in ms."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    taken.sort()
    print(f"{name:48} {statistics.median(taken):8.2f} {taken[int(len(taken) * 0.95)]:8.2f}")


def measure(library: Library) -> None:
    """The reads of the window, then its writes."""
    articles, find = library.articles, library.search.find
    middle = articles.rows(offset=articles.count() // 2, limit=1)[0]
    source = library.sources.all()[-1]
    print(f"{'':48} {'p50 ms':>8} {'p95 ms':>8}")
    timed("100 newest rows", articles.rows)
    timed("100 rows from the middle", lambda: articles.rows(before=middle.key))
    timed("100 unread of one source", lambda: articles.rows(parse(f'source:"{source.name}" is:unread')))
    timed("100 starred", lambda: articles.rows(parse("is:starred")))
    timed("counts", articles.counts)
    timed("sources with counts", library.sources.all)
    timed("position in the list", lambda: articles.position(middle.key))
    timed("next unread", lambda: articles.next_unread(after=middle.key))
    timed("one article to read", lambda: articles.reading(middle.id))
    words = articles.reading(middle.id).version.text.split()
    timed("search, 1 word, 50 newest with snippets", lambda: find(parse(words[3])))
    timed("search, 2 words, 50 newest with snippets", lambda: find(parse(f"{words[3]} {words[8]}")))
    timed("search, 3 letters of a word, 50 newest", lambda: find(parse(f"{words[4][:3]}*")), 5)
    timed("search, 1 word, 50 best", lambda: find(parse(words[3]), ranked=True), 5)
    tagged = parse(max(library.tags.all(), key=lambda tag: tag.articles).name)
    timed("search, 1 word that is a tag, 50 newest", lambda: find(tagged), 5)
    timed("search, 1 word that is a tag, 50 best", lambda: find(tagged, ranked=True), 5)
    timed("mark one read and back", lambda: articles.mark([middle.id], read=not articles.row(middle.id).read))
    made, _ = library.annotations.highlight(middle.id, 0, 40)
    counter = itertools.count()
    timed("save a note", lambda: library.annotations.write_note(made.id, f"Note {next(counter)}"))
    ids = [row.id for row in articles.rows(limit=2000)]
    timed("mark 2,000 read or unread", lambda: articles.mark(ids, read=not articles.row(ids[0]).read), 3)


def main(articles: int, folder: Path) -> None:
    """Fill or reuse a library of so many articles, then measure."""
    path = folder / f"bench-{articles}.sqlite"
    if not path.exists():
        with open_library(path) as library:
            seconds = fill(library, articles)
            tag(library)
        print(f"import: {articles / seconds:,.0f} articles a second, decided, stored and indexed")
    print(f"{path.stat().st_size / articles:,.0f} bytes an article")
    runs = [
        subprocess.run(
            [sys.executable, "-c", _FIRST_PICTURE, path], capture_output=True, text=True, check=True
        )
        for _ in range(9)
    ]
    parts = [[float(part) for part in run.stdout.split()] for run in runs]
    code, data = (statistics.median(column) for column in zip(*parts, strict=True))
    print(
        f"first picture: {code:.1f} ms of imports, then {data:.1f} ms to open, count, 100 rows, one article"
    )
    with open_library(path) as library:
        library.prepare_writing()
        measure(library)


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    main(count, Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp()))
