"""How surely is an article known again? Imports versions of made-up articles and of the seeds' own.

    python -m tests.bench.bench_sameness [ARTICLES] [SEED]

Every version is a capture of its own, in any order. Prints how many pairs of versions were put together,
of those that belong together and of those that do not.
"""

import sys
import tempfile
import time
from collections import defaultdict
from itertools import combinations
from pathlib import Path

from reader.importer.splitting import split
from reader.library.library import Library, open_library
from reader.services.storing import store
from tests.fuzz.pages import seeds
from tests.importer.prose import Press
from tests.importer.versions import shuffled
from tests.library.handmade import page, told


def articles(count: int, seed: int) -> dict[str, str]:
    """Made-up bodies, and those of the seeds: the name of each is its own, of a copy the same."""
    press = Press(seed)
    made = {f"made-up {n}": press.article(words).body for n in range(count) for words in [130 + 37 * n % 900]}
    for name, data in seeds().items():
        for story in split(data, name).stories:
            made.setdefault(f"seed {story.title or story.text[:40]}", story.text)
    return made


def grouped(library: Library, texts: dict[str, str], seed: int) -> dict[str, list[str]]:
    """The names of the texts whose versions each article of the library shows."""
    found = defaultdict(list)
    for n, (name, _, text) in enumerate(shuffled(texts, seed)):
        found_split, data = page(f"{n}.txt", [told(None, text, cut=text.endswith("..."))])
        stored = store(library, found_split, data)
        found[(*stored.new, *stored.merged)[0]].append(name)
    return found


def main(arguments: list[str]) -> int:
    """Measure and print."""
    count = int(arguments[0]) if arguments else 200
    seed = int(arguments[1]) if len(arguments) > 1 else 5
    texts = articles(count, seed)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, open_library(Path(folder, "library.sqlite")) as library:
        groups = grouped(library, texts, seed)
    versions = sum(map(len, groups.values()))
    together = [pair for names in groups.values() for pair in combinations(names, 2)]
    right = sum(a == b for a, b in together)
    wanted = len(texts) * sum(range(versions // len(texts)))
    score = 2 * right / (len(together) + wanted)
    print(
        f"{len(texts)} texts in {versions} versions: {len(groups)} articles, {time.monotonic() - begun:.0f} s"
    )
    print(f"pairs: {right} of {wanted} put together, {len(together) - right} wrongly")
    print(f"F1 {score:.5f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
