"""How long from a key to the picture of the notes desk? A window on 20,000 highlights and notes.

    python -m tests.bench.bench_desk [HIGHLIGHTS] [FOLDER]

The library is made once and kept in FOLDER (a folder of the temporary directory unless named). Without a
DISPLAY it is drawn offscreen. Figures as in bench_keys; nothing is asserted.
"""

import os
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from reader.library import keys
from reader.library.library import Library, open_library
from reader.library.tags import put_on_highlight
from reader.library.texts import text_hash
from reader.model.change import Touched
from reader.model.highlight import COLORS, quote_at
from tests.bench.bench_library import fill

#: Highlights of an article, on the average; of so many one has a note, and of so many one has tags.
_AN_ARTICLE, _NOTED, _TAGGED = 5, 3, 5
_TAGS = [f"{area}/{what}" for area in ("energy", "law", "press", "trade") for what in "abcdefgh"]
_DAY_MS = 86_400_000


def annotate(library: Library, highlights: int) -> None:
    """Put highlights on the articles of a library, over some two years, with notes and tags."""
    rng = random.Random(11)
    with library.reading() as connection:
        shown = connection.execute(
            "SELECT a.key, v.key, v.text FROM article a JOIN version v ON v.key = a.shown ORDER BY a.key"
        ).fetchall()
    now, each = keys.now(), highlights // len(shown)
    for at in range(0, len(shown), 200):
        with library.acting("Bench", Touched.HIGHLIGHTS, journaled=False) as act:
            for article, version, text in shown[at : at + 200]:
                act.touch(article)
                for start in sorted(rng.sample(range(len(text) - 400), each)):
                    quote = quote_at(text, start, start + rng.randint(40, 380))
                    made, id = now - rng.randrange(700 * _DAY_MS), keys.new_id()
                    act.insert(
                        "highlight",
                        {
                            "id": id,
                            "article": article,
                            "made_on": version,
                            "exact": quote.exact,
                            "prefix": quote.prefix,
                            "suffix": quote.suffix,
                            "quote_start": quote.start,
                            "quote_end": quote.end,
                            "placed_in": version,
                            "start": quote.start,
                            "end": quote.end,
                            "anchor": "anchored" if rng.random() > 0.01 else "lost",
                            "color": rng.choices(COLORS, (60, 15, 10, 10, 5))[0],
                            "created_at": made,
                            "deleted_at": None,
                        },
                    )
                    if rng.random() * _NOTED < 1:
                        note = text[start : start + rng.randint(20, 200)]
                        act.insert(
                            "note",
                            {
                                "id": keys.new_id(),
                                "article": article,
                                "highlight": id,
                                "text": note,
                                "sha256": text_hash(note),
                                "created_at": made,
                                "deleted_at": None,
                            },
                        )
                    if rng.random() * _TAGGED < 1:
                        put_on_highlight(act, id, rng.sample(_TAGS, rng.randint(1, 2)))


def made(folder: Path, highlights: int) -> Path:
    """The library, made where there is none."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"desk-{highlights}.sqlite"
    if not path.exists():
        making = path.with_suffix(".making")
        with open_library(making) as library:
            fill(library, highlights // _AN_ARTICLE)
            annotate(library, highlights)
        making.rename(path)
    return path
