"""How surely are highlights found again? Random quotes of texts in many scripts, after random changes.

    python -m tests.bench.bench_anchors [HIGHLIGHTS] [SEED]

Prints, for the search by itself, with the old text at hand, and for a tenth of the quotes through a library,
how many whose words still stand were found, and exactly; how many were found on other words; and what became
of those that were edited themselves.
"""

import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from reader.importer.splitting import split
from reader.library.library import open_library
from reader.model.anchoring import Finder
from reader.model.folding import Folded
from reader.model.highlight import Anchor, Quote, quote_at
from reader.services.versions import all_versions, highlights_in
from tests.bench.changing import CHANGES, NEW, Marked, changed, marked, sentences
from tests.fuzz.pages import seeds
from tests.importer.prose import Press
from tests.library.handmade import Decision, store, told
from tests.training.wording import LANGUAGES, wording

#: Quotes of one text after one change.
_EACH = 12
_SHORT_ONES = ("He said.", "Why?", "他说。", "Он сказал.", "قال.")
_ASTRAL = "😀👩‍👩‍👧🇰🇿𝒳𐍈👍🏽❤️"


class Case(NamedTuple):
    """A quote, its text, and the text after a change."""

    kind: str
    how: str
    old: str
    now: Marked
    quote: Quote


def texts(rng: random.Random) -> Iterator[str]:
    """Texts without end: the seeds' own, made-up English ones, and ones in fourteen languages."""
    press = Press(rng.randrange(1 << 30))
    own = [story.text for name, data in seeds().items() for story in split(data, name).stories]
    while True:
        match rng.randrange(4):
            case 0:
                yield rng.choice(own)
            case 1:
                yield _enlivened(rng, press.article(rng.randrange(120, 1500)).body)
            case _:
                yield _enlivened(rng, _spoken(rng))


def _spoken(rng: random.Random) -> str:
    said = wording(rng.choice(LANGUAGES))
    topic = said.topic(rng)
    paragraphs = [
        said.space.join(said.sentence(rng, topic) for _ in range(rng.randrange(1, 7)))
        for _ in range(rng.randrange(3, 14))
    ]
    return "\n\n".join(paragraphs)


def _enlivened(rng: random.Random, text: str) -> str:
    """Sentences that stand several times, signs beyond the BMP, combining marks."""
    again = [rng.choice(_SHORT_ONES)]
    again += [text[a:b].strip() for a, b in rng.sample(sentences(text), 1)]
    parts = []
    for start, end in sentences(text):
        piece = text[start:end]
        if rng.random() < 0.1:
            piece = f"{rng.choice(again)} {piece}"
        if rng.random() < 0.1:
            piece = f"{rng.choice(_ASTRAL)} {piece}"
        if rng.random() < 0.05:
            piece = piece.replace("e", "e\u0301", 1)
        parts.append(piece)
    return "".join(parts)


def spans(rng: random.Random, text: str) -> tuple[str, int, int]:
    """What a reader may highlight, by kind."""
    words = [m.span() for m in re.finditer(r"[^\W_]+", text)]
    said = sentences(text)
    n = rng.randrange(len(words))
    kind = rng.choice(
        ["word", "words", "words", "sentence", "sentence", "sentences", "paragraph", "paragraphs", "all",
         "signs", "beginning", "end", "short"]
    )  # fmt: skip
    start, end = words[n]
    if kind == "words":
        end = words[min(len(words) - 1, n + rng.randrange(1, 12))][1]
    elif kind in ("sentence", "sentences"):
        at = rng.randrange(len(said))
        start, end = said[at][0], said[min(len(said) - 1, at + (kind == "sentences") * 3)][1]
    elif kind in ("paragraph", "paragraphs"):
        breaks = [0, *(m.end() for m in re.finditer(r"\n\s*\n", text)), len(text)]
        at = rng.randrange(len(breaks) - 1)
        start, end = breaks[at], breaks[min(len(breaks) - 1, at + 1 + (kind == "paragraphs") * 2)]
    elif kind == "all":
        start, end = 0, len(text)
    elif kind == "signs":
        start = rng.randrange(len(text) - 1)
        end = min(len(text), start + rng.randrange(1, 300))
    elif kind == "beginning":
        start, end = 0, rng.choice(words[:40])[1]
    elif kind == "end":
        start, end = rng.choice(words[-40:])[0], len(text)
    elif kind == "short":
        at = text.find(rng.choice(_SHORT_ONES))
        if at >= 0:
            start, end = at, at + 8
    end = min(end, len(text))
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return kind, start, max(end, start + 1)


def cases(count: int, seed: int) -> Iterator[Case]:
    """So many quotes."""
    rng = random.Random(seed)
    made = 0
    for text in texts(rng):
        if len(text) < 60:
            continue
        few = rng.randrange(2, 5) if rng.random() < 0.4 else 1
        names = rng.sample(sorted(CHANGES), few)
        old = marked(text)
        if "fuller" in names and rng.random() < 0.7:
            cut = rng.randrange(len(text) // 2, len(text))
            text = f"{text[:cut].rstrip()}..."
            old = Marked(text[:-3], tuple(range(len(text) - 3)))
        now = changed(rng, old, names)
        for _ in range(_EACH):
            kind, start, end = spans(rng, text)
            yield Case(kind, "mixed" if few > 1 else names[0], text, now, quote_at(text, start, end))
            made += 1
            if made == count:
                return


class Truth:
    """Where the signs of one old text stand in a new one; only those that folding keeps count."""

    def __init__(self, old: str, now: Marked) -> None:
        self.old, self.now = Folded(old), Folded(now.text)
        #: Where in the new text each sign of the old one stands, both folded.
        self.place: dict[int, int] = {}
        self.signs = now
        self.now_is_old = [now.origins[at] != NEW for at in self.now.starts]
        earlier, nth = NEW, 0
        for n, at in enumerate(self.now.starts):
            origin = now.origins[at]
            nth = nth + 1 if origin == earlier else 0
            earlier = origin
            if origin != NEW:
                self.place.setdefault(self.old.index(origin) + nth, n)

    def judged(self, case: Case, found: tuple[int, int] | None) -> str:
        """exact, off, lost or wrong for words that still stand; for others, edited or gone goes before it."""
        wanted = range(self.old.index(case.quote.start), self.old.index(case.quote.end))
        here = [self.place[at] for at in wanted if at in self.place]
        whole = len(here) == len(wanted) > 0 and here == [*range(here[0], here[0] + len(here))]
        mark = "" if whole else "edited " if here else "gone "
        if found is None:
            return mark + "lost"
        if not wanted:
            origins = self.signs.origins[slice(*found)]
            return "exact" if case.quote.start in origins else "gone wrong"
        got = range(self.now.index(found[0]), self.now.index(found[1]))
        if whole and (got.start, got.stop - 1) == (here[0], here[-1]):
            return "exact"
        own = set(here)
        both = sum(at in own for at in got)
        others = sum(self.now_is_old[at] and at not in own for at in got)
        if not both or both < others:
            return mark + "wrong"
        return mark + ("off" if whole else "found")


def measure(made: list[Case], *, with_old: bool, show: int = 0) -> None:
    """Find all of them and print what came of it."""
    result: Counter[str] = Counter()
    by_change: Counter[tuple[str, str]] = Counter()
    spent = 0.0
    truth: Truth | None = None
    finder: Finder | None = None
    for case in made:
        if truth is None or finder is None or truth.now.text is not case.now.text:
            truth = Truth(case.old, case.now)
            finder = Finder(case.now.text, case.old if with_old else "")
        begun = time.process_time()
        found = finder.find(case.quote)
        spent += time.process_time() - begun
        said = truth.judged(case, found)
        result[said] += 1
        by_change[case.how, said] += 1
        if show and said in ("lost", "off", "wrong", "gone wrong", "edited wrong"):
            show -= 1
            got = case.now.text[slice(*found)] if found else None
            print(f"--- {said} [{case.how}, {case.kind}] {case.quote!r}\n    -> {found} {got!r}")
    print(f"{'with' if with_old else 'without'} the old text, {1000 * spent / len(made):.2f} ms each:")
    _tell(result)
    for how in sorted({how for how, _ in by_change}):
        print(f"    {how}: " + ", ".join(f"{s} {n}" for (h, s), n in sorted(by_change.items()) if h == how))


def _tell(result: Counter[str]) -> None:
    total = sum(result.values())
    stand = sum(result[name] for name in ("exact", "off", "lost", "wrong"))
    wrong = sum(n for name, n in result.items() if name.endswith("wrong"))
    print(
        f"  words still stand: {stand}; found {100 * (result['exact'] + result['off']) / stand:.2f} %, "
        f"to the sign {100 * result['exact'] / stand:.2f} %"
    )
    print(f"  on other words: {wrong} of {total} = {100 * wrong / total:.3f} %")
    print("  " + ", ".join(f"{name} {n}" for name, n in sorted(result.items())))


def measure_library(made: list[Case]) -> None:
    """Let a library find them: each text is imported, marked, and imported again after its change."""
    result: Counter[str] = Counter()
    kept = total = 0
    with tempfile.TemporaryDirectory() as folder, open_library(Path(folder, "library.sqlite")) as library:
        for n, (_, each) in enumerate(groupby(made, key=lambda case: id(case.now))):
            cases_of_text = list(each)
            first = cases_of_text[0]
            (article,) = store(library, f"{n} old.txt", told(None, first.old)).new
            by_id: dict[str, Case] = {}
            for case in cases_of_text:
                highlight, _ = library.annotations.highlight(article, case.quote.start, case.quote.end)
                by_id[highlight.id] = case
            store(
                library, f"{n} new.txt", told(None, first.now.text), verdicts=[Decision(1, "fuller", article)]
            )
            truth = Truth(first.old, first.now)
            total += len(by_id)
            changed_text = next(v for v in all_versions(library, article) if v.text == first.now.text)
            made_here = library.annotations.of(article)
            for highlight in highlights_in(library, article, changed_text, made_here):
                place = highlight.start, highlight.end
                kept += 1
                found = place if highlight.anchor is Anchor.ANCHORED else None
                result[truth.judged(by_id[highlight.id], found)] += 1
    print(f"through the library: {total} highlights, anchored or lost {kept}, vanished {total - kept}")
    _tell(result)


def measure_speed() -> None:
    """How long 200 highlights of an article of 30,000 words take when an edited version arrives."""
    rng = random.Random(3)
    press = Press(3)
    text = "\n\n".join(press.article(1000).body for _ in range(30))
    now = changed(rng, marked(text), ["edited", "retyped"])
    quotes = [quote_at(text, *spans(rng, text)[1:]) for _ in range(200)]
    begun = time.process_time()
    finder = Finder(now.text, text)
    found = sum(finder.find(quote) is not None for quote in quotes)
    spent = 1000 * (time.process_time() - begun)
    print(f"{len(quotes)} highlights of {len(text.split()):,} words: {found} found in {spent:.0f} ms")


def main(arguments: list[str]) -> int:
    """Measure and print."""
    count = int(arguments[0]) if arguments else 10_000
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    show = int(arguments[2]) if len(arguments) > 2 else 0
    made = list(cases(count, seed))
    for with_old in (False, True):
        measure(made, with_old=with_old, show=show)
    measure_library(made[: max(1, count // 10)])
    measure_speed()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
