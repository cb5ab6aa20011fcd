"""Rows: pages of titles each with its day in the same line, the latest first, and no text below any of them.

So print offices, boards and archives what they have published. What happened goes forward in time.
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.importer.dates import find_day
from reader.importer.lines import Line, bare_title
from reader.importer.titles import TITLE_WIDTH
from reader.importer.wires import Wire

#: So many titles make rows; the middle one is so wide at least, with its day, and none narrower than LEAST.
MANY, MIDDLE, LEAST = 5, 24, 16
#: A day stands at one end of its line, with so many signs beyond it at most: a number, brackets, an hour.
BEYOND = 14
#: So many letters besides are a title; from one title to the next is at most one line, and that a narrow one.
LETTERS, APART, NARROW = 4, 2, 20
#: So many of the days are no later than the one above, and so many of the titles are unlike all others.
BACK, UNLIKE = 0.9, 0.9
#: The days of so many titles tell it for all.
FIRST = 300
#: So much of what is as wide as a title are the titles; so much running text may stand below them.
MOST, FOOT = 0.5, 0.25


def find_rows(lines: Sequence[Line], own: Sequence[bool]) -> Wire:
    """The titles of a page of rows; `own` tells which lines begin as furniture does."""
    dated = [n for n, line in enumerate(lines) if "<d>" in line.masked]
    if len(dated) < MANY:
        return Wire()
    found = [n for n in dated if not own[n] and _is_row(lines[n])]
    best: tuple[int, ...] = ()
    at = 0
    for k, (a, b) in enumerate(pairwise([*found, len(lines) + APART + 1])):
        if b - a > APART or any(line.width > NARROW for line in lines[a + 1 : b]):
            best = max(best, tuple(found[at : k + 1]), key=len)
            at = k + 1
    return Wire(best, best[-1] + 1) if _are_rows(lines, best) else Wire()


def _is_row(line: Line) -> bool:
    """Whether a line has a day beside what may be a title."""
    if line.running or line.sentence or line.wall or not LEAST <= line.width <= TITLE_WIDTH:
        return False
    before, day, after = line.masked.partition("<d>")
    if not day or "<d>" in after or min(len(before), len(after)) > BEYOND:
        return False
    signs = _signs(before), _signs(after)
    return min(signs) == 0 and max(signs) >= LETTERS


def _signs(text: str) -> int:
    """How many letters there are in what stands on one side of a day."""
    return sum(map(str.isalpha, text))


def _are_rows(lines: Sequence[Line], chain: tuple[int, ...]) -> bool:
    """Whether titles are what a page is about, and their days go back."""
    widths = sorted(lines[n].width for n in chain)
    if len(chain) < MANY or widths[len(widths) // 2] < MIDDLE:
        return False
    if len({lines[n].masked for n in chain}) < UNLIKE * len(chain) or not _go_back(lines, chain[:FIRST]):
        return False
    if any(line.running for line in lines[: chain[0]]):
        return False
    held = sum(widths)
    foot = sum(line.width for line in lines[chain[-1] :] if line.running)
    return foot <= FOOT * held and held >= MOST * sum(line.width for line in lines if line.width >= LEAST)


def _go_back(lines: Sequence[Line], chain: tuple[int, ...]) -> bool:
    """Whether the days of titles go back, from the first to the last."""
    days = [find_day(bare_title(lines[n].text)) or "" for n in chain]
    back = sum("" < second <= first for first, second in pairwise(days))
    return back >= BACK * (len(chain) - 1) and days[0] != days[-1]
