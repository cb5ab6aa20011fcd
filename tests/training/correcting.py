"""How many words a wrongly split page needs: python -m tests.training.correcting FOLDER [--made N].

FOLDER holds labelled pages (see labelled.py); N pages of layouts that nothing was learnt from are made
beside them. A page is read from the top: the first line that begins an article and should not, or should
and does not, is put right, and the page is split anew, until every article begins where it does. Prints,
for each kind of page, how many were split wrong and how many words they needed.
"""

import argparse
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import mean

from reader.importer.splitting import split
from reader.model.capture import Label
from reader.model.evidence import NO_EVIDENCE, Correction, Says
from tests.training.labelled import Example, folder, made
from tests.training.pages import pages
from tests.training.train import HELD

#: After so many words a page is given up.
MOST = 15


def places_of(example: Example) -> list[int]:
    """The byte at which each line begins."""
    found: list[int] = []
    at = byte = 0
    for line in example.page.lines:
        byte += len(example.text[at : line.start].encode())
        at = line.start
        found.append(byte)
    return found


def begun(example: Example, places: list[int], corrections: tuple[Correction, ...]) -> dict[int, bool]:
    """The lines that begin an article when the page is split so corrected, and whether with their title.

    A line that tells of the title below it counts as that title.
    """
    found = split(example.text.encode(), "page.txt", NO_EVIDENCE._replace(corrections=corrections))
    firsts: dict[str, int] = {}
    for n, label in enumerate(example.labels):
        if label[0] in "TB":
            firsts.setdefault(label[1:], n)
    starts: dict[int, bool] = {}
    for story in found.stories:
        n = max(0, bisect_right(places, story.start) - 1)
        n = firsts.get(example.labels[n][1:], n) if example.labels[n][0] == "P" else n
        starts[n] = any(span.start == story.start and span.label is Label.TITLE for span in found.spans)
    return starts


def first_wrong(example: Example, starts: dict[int, bool]) -> tuple[int, Says] | None:
    """The first line that a reader would put right, and what is to be said of it."""
    wrong = min(example.true ^ starts.keys(), default=None)
    if wrong is None:
        return None
    label = example.labels[wrong]
    if wrong in example.true:
        return wrong, Says.TITLE if label[0] == "T" else Says.STARTS
    return wrong, Says.NOISE if label[0] in "NP" else Says.JOINS


def words_for(example: Example) -> list[Says]:
    """What a reader has to say until every article of a page begins where it does."""
    places = places_of(example)
    said: list[tuple[int, Says]] = []
    while len(said) < MOST:
        corrections = tuple(Correction(places[n], says) for n, says in said)
        wrong = first_wrong(example, begun(example, places, corrections))
        if wrong is None:
            break
        said.append(wrong)
    return [says for _, says in said]


def told(examples: Iterable[Example]) -> Iterator[str]:
    """A row for each kind of page."""
    kinds: defaultdict[str, list[list[Says]]] = defaultdict(list)
    for example in examples:
        kinds[f"{'made' if example.made else 'folder'} {example.variant}"].append(words_for(example))
    for kind, every in kinds.items():
        needed = [words for words in every if words]
        counts = Counter(len(words) for words in needed)
        said = Counter(says.value for words in needed for says in words)
        yield (
            f"{kind:12} {len(every):4} pages, {len(needed):4} split wrong: words needed mean "
            f"{mean(map(len, needed)) if needed else 0:.2f}, one is enough on {counts[1]}, given up "
            f"{counts[MOST]}; {', '.join(f'{many} {says}' for says, many in said.most_common())}"
        )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--made", type=int, default=200)
    asked = parser.parse_args()
    for some in (folder(asked.folder), made(pages(asked.made, HELD, held=True))):
        for row in told(one for one in some if one.sure):
            print(row, flush=True)


if __name__ == "__main__":
    main()
