"""Trains the ranker: python -m tests.training.train FOLDER [--made N] [--write].

FOLDER holds labelled pages (see labelled.py); N pages are made by chance beside them, and an eighth as many
lists of portals. Prints how the ranker does on pages it has not seen (in five parts, by page, then on
layouts that none was learnt from), and with --write keeps its weights, learnt from all pages, in
resources/ranker.json. The same folder and N give the same weights. lines.py goes first: the ranker is
learnt with the weights of lines.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from reader import paths
from reader.importer.completing import completed
from reader.importer.feet import feet_of
from reader.importer.listing import able, guesses_of
from reader.importer.ranker import spread_out, tables
from reader.importer.successions import shared_by_parts
from reader.importer.weighing import weigh, weigh_one
from tests.training.certainty import Chosen, calibration, certainty, chosen
from tests.training.figures import Figures, figures_of
from tests.training.fitting import Choice, fit
from tests.training.labelled import Example, articles, cut_out, folder, made, seeds
from tests.training.pages import pages, portal_pages

PARTS = 5
#: A page of the folder counts as so many pages made by chance, and so does a seed, being one of five.
REAL, SEEDS = 4.0, 12.0
#: So many readings of a page are learnt from: by chance first, then, time and again, those that the weights
#: found so far like best; and so many of those that agree best.
SOME, BEST = 14, 2
FIRST, AGAIN, TIMES = 40, 60, 2
#: What is weighed by hand, as log odds. Lists with a whole template among pages made by chance are often the
#: neighbours of one article, so that the worth of one that holds all the text cannot be learnt from them; and
#: most of what readers doubt is whether the parts of an article are articles. What stands beside the prose of
#: one article is none, however whole the template of it is. No page that is learnt from has titles that are
#: alike but for their day, and hardly one has nothing but titles, or tells all of them beside the list.
GIVEN = {"settled": 2.0, "beside": -10.0, "daily": 1.0, "wire": 5.0, "listed": 2.0}
PRIOR = 0.8
#: The penalty on the squares of the weights.
RIDGE = 1.5
#: Beside so many pages made by chance stands a list as portals make them.
PORTALS = 8
#: Which pages are made by chance, and which of layouts that are never learnt from.
SEED, HELD = 5, 77


@dataclass(frozen=True, slots=True)
class Learnt:
    """A page as it is learnt from: its readings, what is measured of each, how far each agrees."""

    example: Example
    measured: list[dict[str, float]]
    one: list[bool]
    worth: list[float]


def learnt(example: Example) -> Learnt:
    """All readings of a page, each guess as it is and completed: what is learnt hangs on no weights."""
    page = example.page
    found = guesses_of(page)
    every = [*found, *(completed(page, guess) for guess in found)]
    lists = [weigh(page, guess) for guess in {guess.starts: guess for guess in reversed(every)}.values()]
    feet, shared = feet_of(page), shared_by_parts(page)
    ranked = [weigh_one(page, [one for one in lists if able(page, one.guess, feet, shared)]), *lists]
    worth = [example.agreement(one.guess.starts) for one in ranked]
    return Learnt(
        example, [spread_out(one.measured) for one in ranked], [not r.bounds for r in ranked], worth
    )


def choose(weights: dict[str, float], page: Learnt) -> list[float]:
    """The score of each reading of a page."""
    return [sum(weights.get(name, 0.0) * value for name, value in row.items()) for row in page.measured]


def train(pages_: Sequence[Learnt]) -> dict[str, float]:
    """The weights that choose best on these pages."""
    names = sorted(
        {name for page in pages_ for row in page.measured for name in row}
        - {name + kind for name in GIVEN for kind in ("", " half", " all")}
    )
    sampled = [_choice(page, names, _by_chance(page)) for page in pages_]
    found = fit(sampled, [0.0] * len(names), FIRST, RIDGE)
    for _ in range(TIMES):
        now = dict(zip(names, found, strict=True)) | GIVEN
        harder = [_choice(page, names, [-score for score in choose(now, page)]) for page in pages_]
        found = fit(harder, found, AGAIN, RIDGE)
    learnt_ = {name: round(w, 3) for name, w in zip(names, found, strict=True) if abs(w) >= 0.0005}
    return learnt_ | GIVEN | {"one": round(learnt_.get("one", 0.0) + PRIOR, 3)}


def _by_chance(page: Learnt) -> list[float]:
    rng = Random(page.example.name)
    return [rng.random() for _ in page.measured]


def _choice(page: Learnt, names: Sequence[str], order: Sequence[float]) -> Choice:
    """The readings that come first in an order, with those that agree best and the one article."""
    by_order = sorted(range(len(order)), key=lambda k: order[k])
    by_worth = sorted(range(len(order)), key=lambda k: (-page.worth[k], order[k]))
    kept = sorted({*by_order[:SOME], *by_worth[:BEST], *(k for k, one in enumerate(page.one) if one)})
    rows = [[page.measured[k].get(name, 0.0) for name in names] for k in kept]
    weight = 1.0 if page.example.made else SEEDS if page.example.group == "seeds" else REAL
    return Choice(rows, [page.worth[k] for k in kept], weight)


def held_out(found: Sequence[Learnt]) -> tuple[Figures, list[Chosen]]:
    """How the ranker does on each part of the pages when it has learnt from the others.

    Also what it chose for the pages of the folder.
    """
    groups = sorted({page.example.group for page in found if not page.example.made})
    Random(3).shuffle(groups)
    part = {group: k % PARTS for k, group in enumerate(groups)}
    part |= {page.example.group: k % PARTS for k, page in enumerate(p for p in found if p.example.made)}
    figures, seen = Figures(), []
    for k in range(PARTS):
        weights = train([p for p in found if part[p.example.group] != k and p.example.sure])
        tables()["weights"] = weights
        for page in found:
            if part[page.example.group] == k:
                figures.add(page.example)
                if not page.example.made and page.example.sure:
                    seen.append(chosen(page.example))
    return figures, seen


def main() -> None:
    """Train, print, and keep if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--made", type=int, default=800)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    real = list(folder(asked.folder))
    alone = [one for page in real if page.sure and page.variant == "main" for one in cut_out(page)]
    drawn = [*pages(asked.made, SEED), *portal_pages(asked.made // PORTALS, SEED)]
    examples = [*real, *alone, *seeds(), *articles(), *made(drawn)]
    found = [learnt(example) for example in examples]
    figures, seen = held_out(found)
    print(figures.told(), flush=True)
    tables()["weights"] = train([page for page in found if page.example.sure])
    print(figures_of(made(pages(asked.made // 6, HELD, held=True))).told(), flush=True)
    unseen = [chosen(example) for example in made(pages(asked.made // 3, SEED + 1))]
    tables()["certainty"] = certainty([*unseen[::2], *seen, *seen])
    print(calibration("made", unseen[1::2]))
    print(calibration("folder", seen))
    if asked.write:
        text = json.dumps(tables(), indent=1, ensure_ascii=False, sort_keys=True)
        paths.resources().joinpath("ranker.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
