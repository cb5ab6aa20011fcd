"""Lists whose records begin with a line above their titles, such as a day: found to the last of them."""

from itertools import pairwise

from reader.importer.hypotheses import Guess
from reader.importer.page import Page
from reader.importer.titles import looks_able

#: So many records tell what stands above their titles.
SOME = 4
#: The next of them begins at most so many times as far away as any does from the one above.
REACH = 2
#: So many have text below their titles.
MOST = 0.8


def led(page: Page, guess: Guess) -> Guess:
    """The guess with the records below its last that have the line above their title which all others have.

    Where the first has none, and no text, it is no record: the line above its title was taken for the end of
    one. Below each title stands text, where it does below the others.
    """
    starts = guess.starts
    if not guess.titled or len(starts) < SOME:
        return guess
    shared = set.intersection(*(set(page.keys[n - 1]) for n in starts[1:]))
    if not shared:
        return guess
    first = bool(starts[0]) and not shared.isdisjoint(page.keys[starts[0] - 1])
    if not first and page.count(starts[0] + 1, starts[1], "says"):
        return guess
    kept = starts if first else starts[1:]
    told = [page.count(a + 1, b, "says") > 0 for a, b in pairwise(kept)]
    if sum(told) < MOST * len(told):
        return guess
    more = _below(page, kept, shared)
    if not more:
        return guess
    return Guess((*kept, *more), True, f"{guess.rule}, led by a line")


def _below(page: Page, starts: tuple[int, ...], shared: set[str]) -> list[int]:
    """The titles below the last one that have the line above them, and text as far below as others have."""
    reach = REACH * max(b - a for a, b in pairwise(starts))
    texts = ((a, next((n for n in range(a + 1, b) if page.lines[n].says), a)) for a, b in pairwise(starts))
    near = max(text - a for a, text in texts)
    makes = {page.stand(n)[0] for n in starts}
    found: list[int] = []
    last = starts[-1]
    for n in range(last + 2, len(page.lines)):
        if n - last > reach:
            break
        if shared.isdisjoint(page.keys[n - 1]) or page.lines[n].running or not looks_able(page.lines[n]):
            continue
        if page.stand(n)[0] in makes and page.count(n + 1, min(len(page.lines), n + near + 1), "says"):
            found.append(n)
            last = n
    return found
