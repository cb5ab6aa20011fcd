"""Does any line typed into the search field get an answer or an explanation? Types hostile lines at random.

    python -m tests.fuzz.searches [NUMBER] [--seed SEED] [--library FILE]

Each line is read, shown as a list, counted, searched newest first and best first, lit in a text, and its
articles are walked in another order: none of it may raise anything, and a line has two seconds. `--library`
tries a library that is there (it is only read) instead of a small one of many scripts.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.library.library import Library, open_library
from reader.model.desk_words import sought
from reader.model.hits import find, ranges
from reader.model.query import Order, parse, unfinished, with_tag
from tests.library.handmade import store, told

MOST_SECONDS = 2.0

_TEXTS = {
    "The dam": "Words about a dam, “oil flows” and gas; C++ e-mail at AT&T cost $1 billion (50%).",
    "中国政府": "中国政府表示，政府将公布2025年新的规定。",
    "한국": "한국은행은 금리를 올렸다.",
    "ข่าว": "จะไปน้ำตก ปี ๒๕๖๘",
    "Телегр\u0430м": "Йод и ёлка: Telegr\u0430m в Москве, сказал Far\u04b3od.",
    "أخبار": "قال مُحَمَّد في المدرسة",
}
_PIECES = (
    *"\"'()-*:^+~|&=<>{}[]/\\;,.%_?!@#$\0\x01\t\n\x7f“”„«»…",
    *(" " * 12),
    *("OR", "AND", "NOT", "NEAR", "NEAR/3", "NEAR/", "NEAR(", "near", "or", "TO"),
    *("tag:", "source:", "is:", "has:", "in:", "before:", "after:", "published:", "words:", "color:", "id:"),
    *("unread", "starred", "archived", "trashed", "highlight", "note", "title", "text", "notes", "anywhere"),
    *("2025", "2025-05", "2025-05-14", "2025-13-40", "14.05.2025", "7d", "9999y", "today", "..", ">", "<="),
    *(
        "oil",
        "dam",
        "flows",
        "a",
        "the",
        "pipe*",
        "*",
        "1000000000000",
        "title:",
        "rowid:",
        "fulltext",
        "bm25(",
    ),
    *(
        "政府",
        "한국",
        "น้ำ",
        "ё",
        "Телеграм",
        "Telegr\u0430m",
        "مُحَمَّد",
        "e\u0301",
        "🙂",
        "👨\u200d👩\u200d👧",
        "\ufeff",
        "\u202e",
    ),
    *("\ud800", "\udfff", "\u200b", "\u00ad", "İ", "ß", "ﬁ", "½", "\U0010ffff", "\ue000", "Ꭰ", "\u0378"),
    *(
        "; DROP TABLE article",
        "' OR 1=1 --",
        "%%%%",
        "____",
        ".*",
        "(a+)+$",
        "[^a]",
        "\\d{9}",
        "${x}",
        "{{7*7}}",
    ),
)
#: Lines that are long, deep or many.
BOMBS = (
    "a" * 100_000,
    "a " * 50_000,
    '"' * 100_001,
    "(" * 50_000 + "a",
    "-(" * 5_000,
    " OR ".join(f"w{n}" for n in range(1000)),
    " ".join(f"tag:t{n}" for n in range(1000)),
    " OR ".join(f"tag:t{n}" for n in range(1000)),
    " OR ".join(f"(a{n} tag:t{n})" for n in range(300)),
    " ".join(f"(a{n} OR b{n} c{n})" for n in range(200)),
    "a NEAR " * 1000 + "b",
    "NEAR(" + "a " * 5000 + ", 3)",
    "NOT " * 5000 + "a",
    "source:" + "%_" * 20_000,
    " ".join("source:%" + "a%" * n for n in range(60)),
    "政" * 20_000,
    '"' + "政府 " * 5000 + '"',
    "a* b* c* d* e* " * 20,
    "-a* -e* -o* -政* in:anywhere",
    "before:" + "9" * 5000,
    "words:" + "9" * 5000,
    "tag:" + '"' * 999,
    "\ud800\0" * 1000,
    "e\u0301\u0300" * 5000,
)


def lines(seed: int) -> Iterator[str]:
    """Endless hostile lines, the same for the same seed."""
    dice = random.Random(seed)
    while True:
        length = dice.choice((1, 2, 3, 5, 8, 13, 30, 80))
        if dice.random() < 0.1:
            yield "".join(
                chr(dice.choice((dice.randrange(0x250), dice.randrange(0x110000)))) for _ in range(length)
            )
        else:
            yield "".join(dice.choice(("", " ")) + dice.choice(_PIECES) for _ in range(length))


def fill(library: Library) -> None:
    """A small library of many scripts, with a tag and a note on each article."""
    for n, (title, text) in enumerate(_TEXTS.items()):
        (id,) = store(library, f"{n}.txt", told(title, text), day=f"2025-05-1{n}").new
        library.tags.add([id], title)
        library.annotations.write_article_note(id, f"about {title}")


def trouble(library: Library, line: str, seconds: float = MOST_SECONDS) -> str:
    """What is wrong with how a line is answered; "" where nothing is. All that is tried has so many seconds
    of the processor."""
    begun = time.process_time()
    for query in {parse(line), parse(unfinished(line))}:
        for ranked in (False, True):
            found = library.search.find(query, ranked=ranked)
            if len(found.hits) > found.total:
                return f"{len(found.hits)} hits of {found.total}"
        if library.articles.count(query) < len(library.articles.rows(query, limit=20)):
            return "the list is longer than its count"
        library.articles.rows(library.search.hasty(query, large=0), limit=20)
        library.lists.rows(query, Order.TITLE, limit=20)
        for text in _TEXTS.values():
            ranges(text, (*query.terms, *query.without))
        sought(query)
        if query == parse("") and any(sign.isprintable() and not sign.isspace() for sign in line):
            return "neither an answer nor an explanation"
    find(_TEXTS["The dam"], line)
    with_tag(line, "oil", "gas")
    spent = time.process_time() - begun
    return f"{spent:.1f} s" if spent > seconds else ""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Types hostile lines into the search.")
    parser.add_argument("number", type=int, nargs="?", default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--library", type=Path)
    options = parser.parse_args(arguments)
    endless, worst, wrong = lines(options.seed), 0.0, 0
    with tempfile.TemporaryDirectory() as folder:
        path = options.library or Path(folder) / "library.sqlite"
        with open_library(path, read_only=bool(options.library)) as library:
            if not options.library:
                fill(library)
            for n in range(options.number):
                line = BOMBS[n] if n < len(BOMBS) else next(endless)
                begun = time.process_time()
                try:
                    said = trouble(library, line)
                except Exception as error:
                    said = f"{type(error).__name__}: {error!s}"
                worst = max(worst, time.process_time() - begun)
                if said:
                    wrong += 1
                    print(f"{n}: {line[:200]!a}: {said}")
    print(f"{options.number:,} lines, {wrong} of them wrong; the slowest took {worst:.2f} s")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
