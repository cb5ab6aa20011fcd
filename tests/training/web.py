"""How sure a split of a page of HTML may be: python -m tests.training.web [FOLDER] [--made N].

N pages are made by chance and marked up; FOLDER holds labelled ones (`pages.json` with the titles of each,
`html/ID.html`), which are told beside them. A page is right if its articles have the titles they should, no
fewer and no more. Prints how often pages of each confidence are right, and what web/deciding.py should have
for BORNE_OUT, ALWAYS and UNTOLD: fitted to one half of the made pages, told for the other.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from math import exp, log
from pathlib import Path
from random import Random

from reader.importer.web import deciding
from reader.importer.web.pages import read_page, split
from reader.importer.words import fold
from tests.training.fitting import logistic
from tests.training.pages import SINGLE, content_of, frame
from tests.training.tree import Node
from tests.training.wording import LANGUAGES, wording

#: Which pages are made.
SEED = 311
#: How pages mark up what stands in them.
HEADINGS = ("h1", "h2", "h3", "h4")
STEPS = ((0.9, 1.01), (0.7, 0.9), (0.4, 0.7), (0.0, 0.4))


@dataclass(frozen=True, slots=True)
class Seen:
    """A page as it was read: how sure, the evidence as log odds, whether it was doubted more, if right."""

    sure: float
    odds: float
    untold: bool
    right: bool


@dataclass(frozen=True, slots=True)
class Style:
    """How one page is marked up: its titles and other headings, and what it tells by links and classes."""

    rng: Random
    heading: str
    other: str
    linked: bool
    classes: bool
    parts: bool
    told: bool

    @classmethod
    def of(cls, rng: Random) -> "Style":
        """Any style."""
        titles, others = rng.choice(HEADINGS), rng.choice(HEADINGS)
        linked, classes, parts, told = (rng.random() < share for share in (0.8, 0.7, 0.7, 0.6))
        return cls(rng, titles, others, linked, classes, parts, told)


def marked_up(node: Node | str, style: Style, role: str = "") -> str:
    """A tree as HTML."""
    if isinstance(node, str):
        return escape(node) + " "
    role = node.role or role
    inner = "".join(marked_up(child, style, role) for child in node.children)
    titled = node.role[:1] == "T"
    if titled and style.linked:
        inner = f'<a href="/{style.rng.randrange(10**6)}/">{inner}</a>'
    if node.tag == "gap":
        return "<br>"
    tag = node.tag if node.tag != "h" else style.heading if titled else style.other
    name = ' class="entry-title"' if titled and style.classes else ""
    if node.region == "frame" and style.parts:
        return f"<aside>{inner}</aside>"
    return f"<{tag}{name}>{inner}</{tag}>\n"


def titles_of(node: Node | str) -> Iterator[str]:
    """The titles of a tree, in order."""
    if isinstance(node, str):
        return
    if node.role[:1] == "T":
        yield said(node)
        return
    for child in node.children:
        yield from titles_of(child)


def said(node: Node | str) -> str:
    """The words of a tree."""
    return node if isinstance(node, str) else " ".join(said(child) for child in node.children)


def made(many: int) -> Iterator[tuple[str, list[str]]]:
    """So many pages made by chance, with the titles of their articles."""
    for n in range(many):
        rng = Random(f"{SEED}.{n}")
        words = wording(rng.choice(LANGUAGES))
        single = rng.random() < SINGLE
        content, topics = content_of(rng, words, single)
        style = Style.of(rng)
        titles = list(dict.fromkeys(titles_of(content)))
        if len(titles) != (1 if single else len(topics)):
            continue
        kind = '<meta property="og:type" content="article">' if single and style.told else ""
        body = marked_up(frame(rng, words, content, topics), style)
        head = f"<title>{escape(titles[0] if single else words.pick(rng, 'where'))}</title>{kind}"
        yield f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>", titles


def labelled(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """The pages of a folder, with the titles of their records as far as they are told."""
    for row in json.loads((folder / "pages.json").read_text("utf-8")):
        path = folder / "html" / f"{row['id']}.html"
        if path.exists():
            yield path.read_text(row.get("encoding", "utf-8"), "replace"), row["titles"]


def seen(page: str, titles: Sequence[str]) -> Seen:
    """A page, read as the program reads it."""
    _, meta, ways = read_page(page, "page.html", None)
    best = ways[0]
    untold = best.main is not None and not meta.one and len(ways) > 1
    odds = _log_odds(best.confidence) - deciding.ALWAYS + (deciding.UNTOLD if untold else 0.0)
    found = [_bare(story.title or "") for story in split(page.encode(), "page.html").stories]
    wanted = [_bare(title) for title in titles]
    right = len(found) == len(wanted) and all(a.startswith(b) for a, b in zip(found, wanted, strict=True))
    return Seen(best.confidence, odds / deciding.BORNE_OUT, untold, right)


def _bare(title: str) -> str:
    return "".join(c for c in fold(title) if c.isalnum())[:40]


def _log_odds(chance: float) -> float:
    kept = min(0.999, max(0.001, chance))
    return log(kept / (1.0 - kept))


def fitted(pages: Sequence[Seen]) -> tuple[float, float, float]:
    """How much of the log odds is borne out, what is added to it, and what an untold page loses."""
    rows = [[page.odds, 1.0, float(page.untold)] for page in pages]
    slope, always, untold = logistic(rows, [page.right for page in pages])
    return slope, always, -untold


def reliability(pages: Sequence[Seen], sure: Sequence[float]) -> str:
    """Of the pages so sure: what share they are and how many are right, by steps of chance."""
    rows = []
    for low, high in STEPS:
        some = [page for page, chance in zip(pages, sure, strict=True) if low <= chance < high]
        right = sum(page.right for page in some) / max(1, len(some))
        rows.append(f"{low:.1f}: {len(some) / max(1, len(pages)):.2f} of pages, right {right:.2f}")
    return "; ".join(rows)


def main() -> None:
    """Measure, fit and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--made", type=int, default=400)
    asked = parser.parse_args()
    pages = [seen(*one) for one in made(asked.made)]
    slope, always, untold = fitted(pages[::2])
    print(f"fitted: borne out {slope:.2f}, always {always:+.2f}, untold loses {untold:.2f}")
    sets = [("made", pages[1::2])]
    if asked.folder:
        sets.append(("folder", [seen(*one) for one in labelled(asked.folder)]))
    for name, some in sets:
        then = [1 / (1 + exp(-slope * one.odds - always + untold * one.untold)) for one in some]
        print(f"{name:7} now     {reliability(some, [one.sure for one in some])}")
        print(f"{name:7} fitted  {reliability(some, then)}", flush=True)


if __name__ == "__main__":
    main()
