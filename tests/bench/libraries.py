"""Libraries to measure on, each made once from a seed and kept: of 1,000 articles or of a million.

    python -m tests.bench.libraries ARTICLES [FOLDER]

Twenty articles of one day stand on a page. A hundred sources write in six languages (`wording.py`), some
far more than others; the newer half of the articles is mostly unread, of the older many are archived. One
in ten is tagged (at most 40,000), one in twenty has highlights (20,000 at most in all) and some of those
notes; twenty searches are saved, and one article has 30,000 words. All of it goes in through the library's
own doors, but the hashes by which an article is known again: they are dice, as many as a text has, because
no two of these are alike. What an import's worker prepares of storing a page is done before, as it does that
while the page before is being stored: of the two the longer counts.

The floor of a library is a plain SQLite file with the same titles and bodies and an FTS5 index over them.
Beside each file lies what making it took, as JSON; beside a library also what searches took before its index
was put together.
"""

import itertools
import json
import os
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from reader.library import index_merging, keys
from reader.library.library import Library, open_library
from reader.library.schema import SCHEMA
from reader.library.tags import put_on, put_on_highlight
from reader.library.texts import text_hash
from reader.model.change import Touched
from reader.model.highlight import COLORS, quote_at
from reader.model.prepared import prepared
from tests.bench.wording import SHARES, Language, language
from tests.library.handmade import IMPORTED, Told, page, store, told

FOLDER = Path(os.environ.get("POSTIL_BENCH_FOLDER") or Path(tempfile.gettempdir()) / "postil-bench")
_PLAIN = """
CREATE TABLE page(key INTEGER PRIMARY KEY, source INTEGER NOT NULL, title TEXT, body TEXT NOT NULL);
CREATE INDEX page_source ON page(source, key);
CREATE VIRTUAL TABLE ft USING fts5(title, body, content='page', content_rowid='key',
    tokenize="unicode61 remove_diacritics 2");
"""
#: Libraries that were made otherwise than this says are made anew.
_MADE = 5
_PER_PAGE, _SOURCES, _HASHES = 20, 100, 24
#: Pages come one after the other: their ids begin with the time.
_APART_MS = 10
_DAY_MS = 86_400_000
#: Of a hundred articles so many carry a tag, so many highlights; and how many of the library at most.
_TAGGED, _MOST_TAGGED = 10, 40_000
_MARKED, _MOST_MARKED, _EACH = 5, 5_000, 4
_QUOTED = ("exact", "prefix", "suffix", "quote_start", "quote_end", "start", "end")
#: So many highlights have a note each, and so many tags.
_NOTED, _TAGS_ON = 3, 5
TAGS = tuple(
    f"{area}/{part}"
    for area in ("energy", "law", "press", "trade", "water", "rail", "health", "schools")
    for part in ("prices", "people", "plans", "accidents", "money", "abroad", "north", "south")
)
_RUN = 20_000
#: One article is so many others long: some 30,000 words.
_LONG = 52


class Source(NamedTuple):
    """A publication of a made-up library."""

    name: str
    language: Language


def library_of(articles: int, folder: Path | None = None) -> Path:
    """The library of so many articles, made where there is none of the present schema."""
    from tests.bench import asking

    path = (folder or FOLDER) / f"library-{articles}-schema{SCHEMA}-{_MADE}.sqlite"
    if not path.exists():
        making = _begun(path)
        with open_library(making) as library:
            rates = fill(library, articles)
            found = [*asking.unmerged(library)]
            live_in(library)
            # As a window does once nobody works; that counts to no figure.
            list(index_merging.go_on(library, index_merging.FEW, lambda: False))
        unmerged_of(path).write_text(json.dumps(found))
        _finished(making, path, rates)
    return path


def floor_of(articles: int, folder: Path | None = None) -> Path:
    """The plain file with the same titles and bodies, made where there is none."""
    path = (folder or FOLDER) / f"floor-{articles}-{_MADE}.sqlite"
    if not path.exists():
        making = _begun(path)
        with closing(sqlite3.connect(making)) as plain:
            made = _fill_plainly(plain, articles)
        _finished(making, path, made)
    return path


def _fill_plainly(plain: sqlite3.Connection, articles: int) -> tuple[float, float]:
    """Insert the rows, then index them in one statement. Returns how many articles that makes a second, and
    the bytes an article without the index."""
    plain.executescript(_PLAIN)
    stories = ((paper, story.title, story.text) for paper, _, page in pages(articles) for story in page)
    spent = 0.0
    while run := list(itertools.islice(stories, _RUN)):
        begun = time.perf_counter()
        plain.executemany("INSERT INTO page(source, title, body) VALUES (?, ?, ?)", run)
        plain.commit()
        spent += time.perf_counter() - begun
    (size,) = plain.execute(
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
    ).fetchone()
    begun = time.perf_counter()
    plain.execute("INSERT INTO ft(rowid, title, body) SELECT key, title, body FROM page")
    plain.commit()
    return articles / (spent + time.perf_counter() - begun), size / articles


def told_of(path: Path) -> list[float]:
    """What making a file took: of a library the articles stored in a second, tenth by tenth; of a floor the
    articles a second, and the bytes of one without the index."""
    return list(map(float, json.loads(path.with_suffix(".json").read_text())))


def unmerged_of(path: Path) -> Path:
    """The file with what searches took in a library when all of it had just come."""
    return path.with_suffix(".unmerged.json")


def _begun(path: Path) -> Path:
    """The name of the file until it is whole; what an earlier try left is removed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    making = path.with_suffix(".making")
    for left in path.parent.glob(f"{making.name}*"):
        left.unlink()
    return making


def _finished(making: Path, path: Path, took: Sequence[float]) -> None:
    path.with_suffix(".json").write_text(json.dumps(took))
    making.rename(path)


def sources() -> list[Source]:
    """The hundred publications, in the order of how much they print."""
    dice = random.Random("sources")
    codes = [code for code, share in SHARES.items() for _ in range(share)]
    dice.shuffle(codes)
    names = (f"{language(code).name(dice)} {n:02}" for n, code in enumerate(codes))
    return [Source(name, language(code)) for name, code in zip(names, codes, strict=True)]


def pages(articles: int, seed: str = "pages") -> Iterator[tuple[int, str, list[Told]]]:
    """Pages day after day up to the day of import: the number of the source, the day, the stories."""
    dice, papers = random.Random(seed), sources()
    weights = list(itertools.accumulate(1 / (n + 4) for n in range(_SOURCES)))
    days = max(30, min(1500, articles // 50))
    for n in range(0, articles, _PER_PAGE):
        (paper,) = dice.choices(range(_SOURCES), cum_weights=weights)
        ago = days - 1 - n * days // articles
        day = time.strftime("%Y-%m-%d", time.gmtime(IMPORTED / 1000 - ago * 86_400))
        few = min(_PER_PAGE, articles - n)
        yield paper, day, [_story(dice, papers[paper].language) for _ in range(few)]


def _story(dice: random.Random, spoken: Language) -> Told:
    name = spoken.name(dice)
    title = f"{name}{spoken.space}{spoken.sentence(dice)[:70].rstrip('.。')}"
    cut = dice.random() < 0.03
    text = spoken.text(dice, name)
    return told(None if dice.random() < 0.01 else title, text[:900] + "..." if cut else text, cut)


def fill(library: Library, articles: int, seed: str = "pages") -> list[float]:
    """Put articles in, as one import that is no undo step. Returns how many were stored in a second, tenth by
    tenth, without making the texts."""
    papers, known = sources(), {s.name: s.key for s in library.sources.all()}
    dice, spent = random.Random(f"{seed} hashes"), [0.0] * 10
    batch = library.batches.begin(seed)
    for n, (paper, day, stories) in enumerate(pages(articles, seed)):
        name = papers[paper].name
        split, data = page(f"{seed} {n}.txt", stories, day, [f"{name} line {line}" for line in range(4)])
        sketches = {story.n: [dice.getrandbits(63) for _ in range(_HASHES)] for story in split.stories}
        begun = time.perf_counter()
        ready = prepared(data, split.stories)
        preparing = time.perf_counter() - begun
        stored = library.captures.store(
            split,
            data,
            IMPORTED + n * _APART_MS,
            (),
            source=known.get(name),
            source_name=name,
            sketches=sketches,
            batch=batch,
            gathered=True,
            prepared=ready,
        )
        library.batches.settle(all_=False)
        storing = time.perf_counter() - begun - preparing
        spent[min(9, n * _PER_PAGE * 10 // articles)] += max(storing, preparing)
        known[name] = stored.source
    begun = time.perf_counter()
    library.batches.settle()
    library.batches.end(batch)
    spent[9] += time.perf_counter() - begun
    return [articles / 10 / max(seconds, 1e-9) for seconds in spent]


def live_in(library: Library) -> None:
    """What a reader of some years leaves: articles read and put away, tags, highlights, notes, searches."""
    dice, found = random.Random("reader"), every(library)
    half = len(found) // 2
    read = [key for n, key in enumerate(found) if dice.random() < (0.85 if n < half else 0.2)]
    _mark(library, "read", read)
    _mark(library, "archived", [key for key in found[:half] if dice.random() < 0.3])
    for name, share in (("starred", 0.03), ("later", 0.02), ("trashed", 0.01)):
        _mark(library, name, [key for key in found if dice.random() < share])
    _tag(library, dice, dice.sample(found, min(_MOST_TAGGED, len(found) * _TAGGED // 100)))
    annotate(library, dice.sample(found, min(_MOST_MARKED, len(found) * _MARKED // 100)), _EACH)
    for name, query in searches():
        library.searches.save(name, query)
    long = "\n\n".join(sources()[0].language.text(dice, "Long") for _ in range(_LONG))
    store(library, "long.txt", told("A long one", long), day="2026-11-19")


def every(library: Library) -> list[int]:
    """The keys of all articles, the oldest first."""
    with library.reading() as connection:
        return [row[0] for row in connection.execute("SELECT key FROM article ORDER BY key")]


def searches() -> list[tuple[str, str]]:
    """Twenty searches as a reader may keep them, by their names."""
    papers, found = sources(), list[tuple[str, str]]()
    for n in range(20):
        spoken = papers[n].language
        rare, common = spoken.vocabulary[900 + 37 * n], spoken.vocabulary[40 + n]
        both = f"{rare} {common}"
        query = (rare, both, f'"{both}"', f"{rare} is:unread", f"{common} tag:law")[n % 5]
        found.append((f"Search {n:02}", query))
    return found


def _mark(library: Library, name: str, found: Sequence[int]) -> None:
    for at in range(0, len(found), _RUN):
        with library.acting("Bench", Touched.STATE, journaled=False) as act:
            act.update_alike("state", list(found[at : at + _RUN]), {name: 0}, {name: 1})


def _tag(library: Library, dice: random.Random, found: Sequence[int]) -> None:
    by_tag: dict[str, list[int]] = {}
    for key in found:
        for name in dice.sample(TAGS, dice.choice((1, 1, 1, 2, 3))):
            by_tag.setdefault(name, []).append(key)
    for name, tagged in by_tag.items():
        with library.acting("Bench", Touched.TAGS, journaled=False) as act:
            for key in tagged:
                act.about(key)
            put_on(act, tagged, name)


def annotate(library: Library, articles: Sequence[int], each: int) -> None:
    """Put so many highlights on each of these articles, made over some two years, with notes and tags."""
    dice, now = random.Random(11), keys.now()
    for at in range(0, len(articles), 200):
        run = articles[at : at + 200]
        shown = [_shown(library, key) for key in run]
        with library.acting("Bench", Touched.HIGHLIGHTS, journaled=False) as act:
            for key, (version, text) in zip(run, shown, strict=True):
                act.touch(key)
                for start in sorted(dice.sample(range(len(text) * 3 // 4), each)):
                    quote = quote_at(text, start, min(len(text), start + dice.randint(40, 380)))
                    made, id = now - dice.randrange(700 * _DAY_MS), keys.new_id()
                    of = {"article": key, "created_at": made, "deleted_at": None}
                    quoted: dict[str, Any] = dict(zip(_QUOTED, (*quote, *quote[3:]), strict=True))
                    act.insert(
                        "highlight",
                        {
                            **of,
                            **quoted,
                            "id": id,
                            "made_on": version,
                            "placed_in": version,
                            "anchor": "anchored" if dice.random() > 0.01 else "lost",
                            "color": dice.choices(COLORS, (60, 15, 10, 10, 5))[0],
                        },
                    )
                    if dice.random() * _NOTED < 1:
                        note = text[start : start + dice.randint(20, 200)]
                        words = {"highlight": id, "text": note, "sha256": text_hash(note)}
                        act.insert("note", {**of, "id": keys.new_id(), **words})
                    if dice.random() * _TAGS_ON < 1:
                        put_on_highlight(act, id, dice.sample(TAGS, dice.randint(1, 2)))


def _shown(library: Library, key: int) -> tuple[int, str]:
    """The version that is shown of an article, by its key, and its text."""
    with library.reading() as connection:
        id, version = connection.execute("SELECT id, shown FROM article WHERE key = ?", (key,)).fetchone()
    return version, library.articles.reading(id).version.text


if __name__ == "__main__":
    begun = time.monotonic()
    print(library_of(int(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None))
    print(f"{time.monotonic() - begun:.0f} s")
