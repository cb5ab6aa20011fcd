"""Trains the weights of the lines: python -m tests.training.lines FOLDER [--made N] [--write].

FOLDER holds labelled pages (see labelled.py); N pages are made by chance beside them. First the roles of
lines are learnt (see roles.py), from made pages alone, so that no page of the folder is judged by what it
taught; then three questions that ask for them: where the last record of a list ends, and which line is the
first and which the last of a page's one article. Prints for each how often it is answered right on pages that
were not learnt from (in five parts, by page), and with --write keeps the weights, learnt from all pages, in
resources/lines.json.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from reader import paths
from reader.importer import belonging, ending
from reader.importer.weights import tables
from tests.training.fitting import Choice, fit
from tests.training.labelled import Example, folder, made
from tests.training.pages import pages
from tests.training.roles import QUESTIONS, learn, lines_of

PARTS = 5
#: A page of the folder counts as so many pages made by chance.
REAL = 4.0
STEPS = 300
#: Of very many answers so many beside the right one are learnt from, and so many of the others.
NEAR, FAR = 8, 14
#: Pages with one article are few among those made, so that so many times more are looked at for them.
MORE = 3
#: So many times as many pages teach the roles of lines.
ROLES = 3
#: The share of articles that are made with more than a title at their head.
DRESSED = 0.35
#: What an answer beside the right one is worth at most, as it keeps nearly all of the text.
BESIDE = 0.75


@dataclass(frozen=True, slots=True)
class Question:
    """One question about one page: what is observed of each answer, and how right each is, 0 to 1."""

    name: str
    example: Example
    observed: list[dict[str, float]]
    worth: list[float]


def questions(example: Example) -> Iterator[Question]:
    """What a page can teach."""
    labels = example.labels
    titles = [n for n, label in enumerate(labels) if label[0] == "T"]
    starts = titles or sorted(example.true)
    if len(starts) >= ending.FEW and example.sure and starts[-1] + 1 < len(labels):
        yield _end(example, starts)
    if len(starts) == 1 and example.made:
        last = max(n for n, label in enumerate(labels) if label[0] != "N")
        yield from _stretch(example, starts[0], last)


def _end(example: Example, starts: list[int]) -> Question:
    """Where the list ends: an answer is the sum of what is observed of the lines before it."""
    labels = example.labels
    end = next((n for n in range(starts[-1], len(labels)) if labels[n][0] == "N"), len(labels))
    bounds = list(zip(starts, [*starts[1:], len(labels)], strict=True))
    sums: list[dict[str, float]] = []
    ends: list[int] = []
    for n, row in ending.tail(example.page, bounds):
        before = sums[-1] if sums else {}
        told = {"": 1.0, **row}
        sums.append({name: before.get(name, 0.0) + told.get(name, 0.0) for name in before | told})
        ends.append(n + 1)
    return Question("end", example, sums, _worth(example, starts[-1], end, ends))


def _worth(example: Example, start: int, end: int, ends: Sequence[int]) -> list[float]:
    """How much of the text from `start` to each end is rightly kept: F1 by width, less if not all."""
    widths = [line.width for line in example.page.lines]
    true = sum(widths[start:end])
    found = []
    for other in ends:
        both = sum(widths[start : min(end, other)])
        agreement = 2 * both / max(1, true + sum(widths[start:other]))
        found.append(1.0 if other == end else BESIDE * agreement)
    return found


def _stretch(example: Example, first: int, last: int) -> Iterator[Question]:
    """The first and the last line of the one article of a page."""
    page = example.page
    setting = belonging.Setting.of(page)
    asked = belonging.firsts(setting, len(page.lines))
    if first in asked:
        rows = [belonging.as_first(page, setting, n) for n in asked]
        yield Question("first", example, rows, [float(n == first) for n in asked])
    range_ = range(max(first, setting.first), len(page.lines))
    if last in range_:
        rows = [belonging.as_last(page, setting, first, n) for n in range_]
        yield Question("last", example, rows, _worth(example, first, last + 1, [n + 1 for n in range_]))


def telling(question: Question) -> list[int]:
    """The answers that are learnt from: those near the right one, and some of the others."""
    many = len(question.worth)
    right_ = max(range(many), key=lambda k: question.worth[k])
    return [k for k in range(many) if abs(k - right_) <= NEAR or k % max(1, many // FAR) == 0]


def train(asked: Sequence[Question]) -> dict[str, float]:
    """The weights that answer one question best."""
    names = sorted({name for question in asked for row in question.observed for name in row})
    choices = [
        Choice(
            [[question.observed[k].get(name, 0.0) for name in names] for k in telling(question)],
            [question.worth[k] for k in telling(question)],
            1.0 if question.example.made else REAL,
        )
        for question in asked
    ]
    found = fit(choices, [0.0] * len(names), STEPS)
    return {name: round(weight, 3) for name, weight in zip(names, found, strict=True)}


def right(weights: dict[str, float], question: Question) -> float:
    """How right the answer is that the weights choose."""
    scores = [sum(weights.get(name, 0.0) * v for name, v in row.items()) for row in question.observed]
    return question.worth[max(range(len(scores)), key=lambda k: (scores[k], -k))]


def held_out(asked: Sequence[Question]) -> str:
    """How often a question is answered right on each part of the pages, learnt from the others."""
    groups = sorted({question.example.group for question in asked})
    Random(3).shuffle(groups)
    part = {group: k % PARTS for k, group in enumerate(groups)}
    told: dict[bool, list[float]] = {False: [], True: []}
    for k in range(PARTS):
        weights = train([question for question in asked if part[question.example.group] != k])
        for question in asked:
            if part[question.example.group] == k:
                told[question.example.made].append(right(weights, question))
    rows = (
        f"{kind} {sum(one == 1.0 for one in found)} of {len(found)}, mean {sum(found) / len(found):.3f}"
        for kind, found in (("folder", told[False]), ("made", told[True]))
        if found
    )
    return "; ".join(rows)


def main() -> None:
    """Train, print, and keep if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--made", type=int, default=500)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    learnt = [lines_of(example) for example in made(pages(ROLES * asked.made, 9, dressed=DRESSED))]
    tables().update({question: learn(learnt, question) for question in QUESTIONS})
    drawn = pages(MORE * asked.made, 7, dressed=DRESSED)
    chosen = [page for n, page in enumerate(drawn) if n < asked.made or page.records == 1]
    examples = [*folder(asked.folder), *made(chosen)]
    every = [question for example in examples for question in questions(example)]
    for name in ("end", "first", "last"):
        some = [question for question in every if question.name == name]
        print(f"{name}: {held_out(some)}", flush=True)
        tables()[name] = train(some)
    if asked.write:
        text = json.dumps(tables(), indent=1, ensure_ascii=False, sort_keys=True)
        paths.resources().joinpath("lines.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
