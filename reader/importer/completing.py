"""Filling up a chosen guess with the records that its own template finds and its rule missed."""

from collections import Counter
from itertools import pairwise

from reader.importer.hypotheses import Guess, alone
from reader.importer.lines import Shape
from reader.importer.page import Page
from reader.importer.titles import looks_able

#: How near to a title, in lines, the lines are that its template is known by.
NEAR = (1, 2, -1, -2)
#: The share of records that must have a line for it to belong to the template.
SHARE = 0.75
#: So many records are looked at for it.
MOST = 300


def template_of(page: Page, starts: tuple[int, ...]) -> list[tuple[int, str]]:
    """The repeated lines that stand at a fixed distance from nearly every title: (distance, key)."""
    found: list[tuple[int, str]] = []
    starts = starts[:MOST]
    for distance in NEAR:
        seen: Counter[str] = Counter()
        for n in starts:
            if 0 <= n + distance < len(page.lines):
                seen.update(set(page.keys[n + distance]))
        found += [(distance, key) for key, many in seen.items() if many >= max(3, SHARE * len(starts))]
    return found


def completed(page: Page, guess: Guess) -> Guess:
    """The guess with every other line that stands in the same template, inside and around it."""
    lines, starts = page.lines, guess.starts
    template = template_of(page, starts) if guess.titled and len(starts) >= 3 else []
    if not any(distance > 0 for distance, _ in template):
        return guess
    standing = sum(alone(lines[n]) for n in starts) >= SHARE * len(starts)
    taken = {n + k for n in starts for k in range(-1, 3)}
    more: list[int] = []
    for n, line in enumerate(lines):
        if n in taken or line.running or line.shape in (Shape.DATE, Shape.BULLET) or not looks_able(line):
            continue
        if standing and not alone(line):
            continue
        if _stands_in(page, n, template):
            more.append(n)
            taken |= {n, n + 1, n + 2}
    kept = _connected(starts, more)
    if len(kept) == len(starts):
        return guess
    return Guess(kept, True, f"{guess.rule}, completed by its template")


def _connected(starts: tuple[int, ...], more: list[int]) -> tuple[int, ...]:
    """The starts with those found that lie among them or go on at their usual distance."""
    gaps = sorted(b - a for a, b in pairwise(starts))
    reach = max(gaps[len(gaps) // 2] * 2, gaps[-1])
    kept = {*starts, *(n for n in more if starts[0] < n < starts[-1])}
    first, last = starts[0], starts[-1]
    for n in reversed([n for n in more if n < starts[0]]):
        if first - n <= reach:
            first = n
            kept.add(n)
    for n in [n for n in more if n > starts[-1]]:
        if n - last <= reach:
            last = n
            kept.add(n)
    return tuple(sorted(kept))


def _stands_in(page: Page, n: int, template: list[tuple[int, str]]) -> bool:
    below = [(distance, key) for distance, key in template if distance > 0]
    for distance in {distance for distance, _ in below}:
        wanted = {key for d, key in below if d == distance}
        if n + distance >= len(page.lines) or not wanted & set(page.keys[n + distance]):
            return False
    return True
