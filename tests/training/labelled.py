"""Labelled captures, from a folder of pages or made by chance, and how well a reading of one agrees.

A folder holds `pages.json` (a list of pages with `id` and `records`), `text/ID.VARIANT.txt` and
`truth/ID.VARIANT.json`, whose `labels` give each line T3 (title of record 3), B3 (any other line of it),
P3 (a date or rubric above its title) or N. A seed is read as one more labelled page.
"""

import json
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.importer.furniture import find_results, find_ticker
from reader.importer.lines import Line, read_lines
from reader.importer.page import Page
from reader.model.capture import Results
from tests.training.pages import Made

TESTS = Path(__file__).parents[1]
#: So many articles are cut out of a labelled page.
CUT_OUT = 3


@dataclass(frozen=True, slots=True)
class Example:
    """A capture whose truth is known: `group` is left out together, `sure` tells whether to learn from it."""

    name: str
    group: str
    variant: str
    page: Page
    results: Results | None
    labels: list[str]
    sure: bool
    text: str
    made: bool = False

    @property
    def true(self) -> frozenset[int]:
        """The lines that begin a record."""
        return frozenset(self._firsts().values())

    def _firsts(self) -> dict[str, int]:
        firsts: dict[str, int] = {}
        for n, label in enumerate(self.labels):
            if label[0] in "TB":
                firsts.setdefault(label[1:], n)
        return firsts

    def agreement(self, starts: Sequence[int]) -> float:
        """Boundary F1 of a reading whose records begin at these lines; a line above a title counts as it.

        Without any line: of a page read as one article, taken to begin where the first record does.
        """
        true = self.true
        if not starts:
            return 2 / (len(true) + 1)
        firsts = self._firsts()
        found = {firsts.get(self.labels[n][1:], n) if self.labels[n][0] == "P" else n for n in starts}
        return 2 * len(true & found) / max(1, len(true) + len(found)) if len(true) > 1 else 0.0


def example(name: str, group: str, text: str, labels: list[str]) -> Example:
    """A capture with a label for each line of its text."""
    lines = _untickered(read_lines(text))
    starts = [0, *(m.end() for m in re.finditer("\n", text))]
    told = [labels[bisect_right(starts, line.start) - 1] for line in lines]
    results = next((found for line in lines if (found := find_results(line))), None)
    variant = name.rsplit(".", 1)[-1]
    return Example(name, group, variant, Page.of(lines), results, told, _is_sure(lines, told), text)


def _untickered(every: list[Line]) -> list[Line]:
    taken = {n for own in find_ticker(every)[0] for n in range(own.first, own.last + 1)}
    lines = [line for line in every if line.n not in taken]
    for n, line in enumerate(lines):
        line.n = n
    return lines


def _is_sure(lines: Sequence[Line], labels: list[str]) -> bool:
    """Whether the labels can be believed.

    They were found by the titles' words, so a list of the newest titles above the articles may have been
    taken for them: then a title has no line of its record below it, and stands again further down.
    """
    places: dict[str, list[int]] = {}
    for n, line in enumerate(lines):
        places.setdefault(line.folded, []).append(n)
    titles = [n for n, label in enumerate(labels) if label[0] == "T"]
    alone = [n for n in titles if n + 1 == len(labels) or labels[n + 1][1:] != labels[n][1:]]
    return sum(places[lines[n].folded][-1] > n for n in alone) <= 0.1 * len(titles)


def made(pages: Sequence[Made]) -> list[Example]:
    """Generated captures as examples, each a group of its own."""
    found = [example(page.name, page.name, page.text, page.labels) for page in pages]
    return [replace(one, sure=True, made=True) for one in found if one.true]


def folder(path: Path) -> Iterator[Example]:
    """The captures of a folder whose text still holds most records, titled all or none."""
    pages = {row["id"]: row for row in json.loads((path / "pages.json").read_text("utf-8"))}
    for truth in sorted((path / "truth").glob("*.json")):
        told = json.loads(truth.read_text("utf-8"))
        labels = told["labels"]
        present = {label[1:] for label in labels if label[0] in "TB"}
        titled = {label[1:] for label in labels if label[0] == "T"}
        if len(present) < max(2, 0.6 * pages[told["id"]]["records"]) or len(titled) not in (0, len(present)):
            continue
        text = (path / "text" / f"{truth.stem}.txt").read_text("utf-8")
        yield example(truth.stem, told["id"], text, labels)


def seeds() -> Iterator[Example]:
    """The captures of the first run, as the tests know them; one group, being of one publisher."""
    expected = json.loads((TESTS / "importer" / "seeds_expected.json").read_text("utf-8"))
    for told in expected["captures"]:
        data = (TESTS.parent / "seeds" / told["file"]).read_bytes()
        marks: list[tuple[int, str]] = []
        for n, article in enumerate(told["articles"]):
            for name in ("title", "caption", "body", "credit"):
                for start, _ in [article[name]] if article[name] else []:
                    marks.append((start, f"T{n}" if name == "title" else f"B{n}"))
        noise = [(start, end) for _, start, end in told["noise"]]
        labels, at, now = [], 0, "N"
        for row in data.split(b"\n"):
            now = next((label for start, label in marks if at <= start <= at + len(row)), now)
            inside = any(start <= at < end for start, end in noise)
            labels.append("N" if inside else now)
            now = "B" + now[1:] if now[0] == "T" else now
            at += len(row) + 1
        yield replace(example(f"{told['file'][:3]}.seed", "seeds", data.decode("utf-8"), labels), sure=True)


def articles() -> Iterator[Example]:
    """The single articles of the tests."""
    for path in sorted((TESTS / "importer" / "articles").glob("*.txt")):
        text = path.read_text("utf-8")
        labels = ["T0", *("B0" for _ in text.split("\n")[1:])]
        yield replace(example(f"{path.stem}.article", path.stem, text, labels), sure=True)


def cut_out(one: Example) -> Iterator[Example]:
    """The longest articles of a labelled page, each by itself as a page of one."""
    lines, rows = one.page.lines, one.text.split("\n")
    found: dict[str, list[int]] = {}
    for n, label in enumerate(one.labels):
        if label[0] in "TB":
            found.setdefault(label[1:], []).append(n)
    able = [(sum(lines[n].width for n in ns if lines[n].running), ns) for ns in found.values()]
    for width, ns in sorted(able, reverse=True)[:CUT_OUT]:
        if width >= 500 and sum(lines[n].running for n in ns) >= 2:
            first, last = (one.text.count("\n", 0, lines[n].start) for n in (ns[0], ns[-1]))
            text = "\n".join(rows[first : last + 1])
            labels = ["T0", *("B0" for _ in range(last - first))]
            name = f"{one.name.partition('.')[0]}-{ns[0]}.cut-out"
            yield replace(example(name, one.group, text, labels), sure=True)
