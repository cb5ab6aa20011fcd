"""Lists whose records begin with a line above their titles, such as a day: found from first to last."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.importer.hypotheses import Guess
from reader.importer.page import Page, bounds_of
from reader.importer.titles import looks_able

#: So many records tell what stands above their titles.
SOME = 4
#: The next of them begins at most so many times as far away as any does from the one above.
REACH = 2
#: So many have text below their titles.
MOST = 0.8


def led(page: Page, guess: Guess) -> Guess:
    """The guess with the records around it that have the line above their title which all others have.

    Where the first has none, and no text, it is no record: the line above its title was taken for the end of
    one. Below each title stands text, where it does below the others. A link to the rest of a text, and what
    counts its comments, stand below it and above no title.
    """
    starts = guess.starts
    if not guess.titled or len(starts) < SOME:
        return guess
    shared = set.intersection(*(set(page.keys[n - 1]) for n in starts[1:]))
    if not shared or "#more" in shared or "#note" in shared:
        return guess
    # A text is one however short where it is cut.
    texts = [n for n, line in enumerate(page.lines) if (line.says or line.ellipsis) and not page.owned(n)]
    first = starts[0] > 0 and not shared.isdisjoint(page.keys[starts[0] - 1])
    if not first and _text(texts, starts[0], starts[1]):
        return guess
    kept = starts if first else starts[1:]
    if sum(_text(texts, a, b) > 0 for a, b in pairwise(kept)) < MOST * (len(kept) - 1):
        return guess
    below = _more(page, texts, kept, shared, range(kept[-1] + 2, len(page.lines)))
    above = _more(page, texts, kept, shared, range(kept[0] - 2, 0, -1)) if first else []
    if not above and not below and (first or _closes(page, guess, shared)):
        return guess
    return Guess((*reversed(above), *kept, *below), True, f"{guess.rule}, led by a line")


def _closes(page: Page, guess: Guess, shared: set[str]) -> bool:
    """Whether the lines above titles rather end the records before: the last one has such a line then too."""
    last, end = bounds_of(page, guess)[-1]
    return any(not shared.isdisjoint(keys) for keys in page.keys[last + 1 : end + 1])


def _text(texts: Sequence[int], title: int, end: int) -> int:
    """How far below a title one of the texts stands; 0 for none before line `end`."""
    k = bisect_right(texts, title)
    return texts[k] - title if k < len(texts) and texts[k] < end else 0


def _more(
    page: Page, texts: Sequence[int], starts: tuple[int, ...], shared: set[str], ahead: Iterable[int]
) -> list[int]:
    """The titles ahead that have the line above them, and text as far below as others have."""
    reach = REACH * max(b - a for a, b in pairwise(starts))
    near = max(_text(texts, a, b) for a, b in pairwise(starts))
    makes = {page.stand(n)[0] for n in starts}
    found: list[int] = []
    at = next(iter(ahead), 0)
    for n in ahead:
        if abs(n - at) > reach:
            break
        if shared.isdisjoint(page.keys[n - 1]) or page.lines[n].running or not looks_able(page.lines[n]):
            continue
        if not page.turns[n] and page.stand(n)[0] in makes and _text(texts, n, n + near + 1):
            found.append(n)
            at = n
    return found
