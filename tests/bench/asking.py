"""How fast does a library answer? What the window asks, beside the same asked of plain SQLite.

    python -m tests.bench.asking LIBRARY ARTICLES [--json]

The floor is a table of titles and bodies with an FTS5 index over it (external content, detail=full), filled
with the same texts and asked in plain sqlite3: for a search the newest 50 with snippet(), or the 50 best by
bm25; for a list its newest 100 rows along an index. Of a search the library is asked what the window asks
before it shows it: the rows or the best matches, and the words around the hits; how many there are, up to
10,001, the window asks afterwards, and so it is measured by itself. Searches were also measured when the
library had just been filled, before its index was put together. The words of the queries are drawn from
the middle of the vocabularies, the common ones from their top. Each query is asked once, of files that the
system has in its cache, as far as they have room there.
"""

import json
import random
import sqlite3
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from reader.library.articles import MOST_COUNTED
from reader.library.library import Library, open_library
from reader.model.query import ALL, parse
from tests.bench.figures import Figure, figure, run, timed, warm
from tests.bench.libraries import TAGS, floor_of, sources, told_of, unmerged_of
from tests.bench.wording import Language

_TIMES = 40
_SHOWN = 50
_NEWEST = (
    "SELECT rowid, snippet(ft, 1, '<', '>', '…', 20) FROM ft WHERE ft MATCH ? ORDER BY rowid DESC LIMIT 50"
)
_BEST = "SELECT rowid FROM ft WHERE ft MATCH ? ORDER BY bm25(ft, 10.0, 1.0) LIMIT 50"
_COUNT = f"SELECT count(*) FROM (SELECT 1 FROM ft WHERE ft MATCH ? LIMIT {MOST_COUNTED})"
#: The goals of the newest first by the size of the library, p95 in ms.
_GOALS = {10_000: "40", 100_000: "50", 1_000_000: "60"}


def _word(dice: random.Random, spoken: Language) -> str:
    """A word of rank 100 to 5,000."""
    return spoken.vocabulary[100 + int(4900 * dice.random() ** 2)]


def _beginning(letters: int, dice: random.Random, spoken: Language) -> str:
    return f"{_word(dice, spoken)[:letters]}*"


def _pair(dice: random.Random, spoken: Language) -> str:
    """Two words that stand side by side somewhere."""
    at = int(dice.random() * (len(spoken.run) - 1))
    return f'"{spoken.run[at]}{spoken.space}{spoken.run[at + 1]}"'


def _words(few: int, dice: random.Random, spoken: Language) -> str:
    at = int(dice.random() * (len(spoken.run) - 40))
    return " ".join(dice.sample(spoken.run[at : at + 20], few))


def _common(dice: random.Random, spoken: Language) -> str:
    return spoken.vocabulary[int(dice.random() * 20)]


KINDS: dict[str, Callable[[random.Random, Language], str]] = {
    "1 word": _word,
    "2 words": partial(_words, 2),
    "3 words": partial(_words, 3),
    "phrase": _pair,
    "4 letters and *": partial(_beginning, 4),
    "3 letters and *": partial(_beginning, 3),
    "common word": _common,
}


def queries(kind: str, seed: str) -> list[str]:
    """Queries of a kind in the languages of the sources, those with spaces between words."""
    dice = random.Random(f"{seed} {kind}")
    spoken = [source.language for source in sources() if source.language.space]
    return [KINDS[kind](dice, dice.choice(spoken)) for _ in range(_TIMES)]


def searching(library: Library, plain: sqlite3.Connection, articles: int) -> Iterator[Figure]:
    """Searches by kind: newest first with snippets, then best first; then how many there are."""
    goal = _GOALS.get(articles, "")
    for ranked, sql, name in ((False, _NEWEST, "newest"), (True, _BEST, "best")):
        for kind in KINDS:
            asked = queries(kind, name)
            floor = timed(partial(_plainly, plain, sql, query) for query in asked)
            taken = timed(partial(_found, library, query, ranked=ranked) for query in asked)
            aim = "" if "*" in kind or kind == "common word" else "1.3x + 25" if ranked else goal
            yield figure(f"search, {name} {_SHOWN}, {kind}", taken, floor, goal=aim)
    for kind in KINDS:
        asked = queries(kind, "counted")
        floor = timed(partial(_plainly, plain, _COUNT, query) for query in asked)
        taken = timed(partial(library.articles.count, parse(query)) for query in asked)
        yield figure(f"search, counted, {kind}", taken, floor)


def unmerged(library: Library) -> Iterator[Figure]:
    """Searches, newest first with snippets, while the index is in as many pieces as an import left."""
    for kind in KINDS:
        taken = timed(partial(_found, library, query, ranked=False) for query in queries(kind, "newest"))
        yield figure(f"search while pieces are many, newest {_SHOWN}, {kind}", taken)


def _plainly(plain: sqlite3.Connection, sql: str, query: str) -> object:
    return plain.execute(sql, (_match(query),)).fetchall()


def _found(library: Library, query: str, *, ranked: bool) -> object:
    asked = parse(query)
    if ranked:
        return library.search.around(asked, library.search.best(asked, limit=_SHOWN))
    return library.search.around(asked, [row.key for row in library.articles.rows(asked, limit=_SHOWN)])


def _match(query: str) -> str:
    """A query as FTS5 has it."""
    if query.startswith('"'):
        return query
    words = (f'"{word[:-1]}"*' if word.endswith("*") else f'"{word}"' for word in query.split())
    return " ".join(words)


def listing(library: Library, plain: sqlite3.Connection) -> Iterator[Figure]:
    """Lists, counts, one article: what opening something asks."""
    articles, every = library.articles, library.sources.all()
    picks = [every[n % len(every)].name for n in range(_TIMES)]
    rows = "SELECT key, title FROM page WHERE source = ? ORDER BY key DESC LIMIT 100"
    yield figure(
        "list of a source, 100 newest",
        timed(partial(articles.rows, parse(f'source:"{name}"')) for name in picks),
        timed(lambda n=n: plain.execute(rows, (n % 100,)).fetchall() for n in range(_TIMES)),  # type: ignore[misc]
    )
    newest = [row.id for row in articles.rows(limit=2000)]
    ids = random.Random(3).sample(newest, min(_TIMES, len(newest)))
    one = "SELECT title, body FROM page WHERE key = ?"
    keys = [key for (key,) in plain.execute("SELECT key FROM page ORDER BY random() LIMIT ?", (len(ids),))]
    yield figure(
        "one article to read",
        timed(partial(articles.reading, id) for id in ids),
        timed(lambda key=key: plain.execute(one, (key,)).fetchone() for key in keys),  # type: ignore[misc]
    )
    yield figure("100 newest of all", timed([articles.rows] * _TIMES))
    yield figure("100 unread", timed([partial(articles.rows, parse("is:unread"))] * _TIMES))
    yield figure("list of a tag", timed(partial(articles.rows, parse(f"tag:{t}")) for t in TAGS[:_TIMES]))
    yield figure(
        "counts of shelves, sources, tags",
        timed([lambda: (articles.counts(), library.sources.all(), library.tags.all())] * _TIMES),
    )
    last = max(0, articles.count(ALL) - 50)
    yield figure("end of the list", timed([partial(articles.rows, ALL, offset=last)] * 10))


def saved(library: Library, articles: int) -> Iterator[Figure]:
    """Twenty saved searches, each counted whole and unread, as the window asks for them."""
    found = [parse(search.query) for search in library.searches.all()]

    def count() -> None:
        for query in found:
            library.articles.tally(query)

    goal = "200" if articles <= 100_000 else ""
    yield figure(f"{len(found)} saved searches counted", timed([count] * 5), goal=goal)


def measure(path: Path, articles: int) -> Iterator[Figure]:
    """All of it, the size of the file and how fast it was filled first."""
    floor = floor_of(articles, path.parent)
    plain_rate, table = told_of(floor)
    rates = told_of(path)
    yield Figure(
        "bytes an article; floor: a table", path.stat().st_size / articles, None, table, unit="B", goal="1.6x"
    )
    yield Figure(
        "bytes an article; floor: with its index",
        path.stat().st_size / articles,
        None,
        floor.stat().st_size / articles,
        unit="B",
    )
    yield Figure(
        "stored in a second",
        articles / sum(articles / 10 / r for r in rates),
        None,
        plain_rate,
        unit="articles",
        goal="2,000",
    )
    slowest = "2,000" if articles == 1_000_000 else ""
    yield Figure("stored in a second, the slowest tenth", min(rates), unit="articles", goal=slowest)
    yield Figure(
        "stored in a second, the last tenth", rates[-1], None, rates[0], unit="articles", goal="1.00x"
    )
    warm(path, floor)
    plain = sqlite3.connect(f"{floor.as_uri()}?mode=ro", uri=True)
    with open_library(path) as library:
        yield from listing(library, plain)
        yield from searching(library, plain, articles)
        yield from (Figure(*found) for found in json.loads(unmerged_of(path).read_text()))
        yield from saved(library, articles)
    plain.close()


if __name__ == "__main__":
    sys.exit(run(measure))
