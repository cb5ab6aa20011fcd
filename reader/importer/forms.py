"""Narrow lines that stand in a row in one form, as the parts of one text do and those of no menu.

What is said in turns, a cast, what is needed and how much of it, what is on at which hour, the parts of a
course by their numbers.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from reader.importer.lines import Line, Shape, runs_of

#: So many lines in a row are in one form, each so wide at most.
MANY, WIDE = 3, 110
#: A line that tells how much of something is needed, or a number of a part, is so wide at most.
NARROW = 40
#: Between two hours, or two parts that are numbered, stand so many lines at most.
APART = 3
#: So large a share of the hours of a day comes after the one above.
ONWARD = 0.7
#: A title is looked for in so many lines above rows.
HEADS = 4
_LABEL = re.compile(r"([^\W\d_][^:：/]{0,28})[:：](?=\s?[^\s/])")
_PAIR = re.compile(r"\S\s[–—]\s\S|\S\s?\.{4,}\s?\S")
_AMOUNT = re.compile(r"(\d{1,4}(?:[.,/]\d{1,3})?)\s([^\W\d_]\S*)(?:\s\S+){0,5}")
_HOUR = re.compile(r"(\d{1,2})[:.](\d\d)\b(?![.:]\d)\D*[^\W\d_]")
_ITEM = re.compile(r"(\d{1,3})[.)]\s?\D")
_NUMBERED = re.compile(r"([^\W\d_]{2,12})\s(\d{1,2})")


class Rows(NamedTuple):
    """The lines in rows of one form, each with the first line of all rows that follow each other.

    `firm` are those that no list of other articles has, as it may have pairs, amounts and labels.
    """

    starts: dict[int, int]
    firm: frozenset[int]

    def above(self, lines: Sequence[Line], n: int) -> range:
        """The lines just above the rows a line stands in, and the first of these; none where it heads them.

        So the first may, unless another line has its label: one who speaks again heads none. The last line of
        a row is a title in the form of the list above it.
        """
        row = self.starts.get(n, n)
        if self.starts.get(n + 1) != row:
            return range(0)
        label = label_of(lines[n]) if n in self.starts else ""
        again = sum(of == row and label_of(lines[k]) == label for k, of in self.starts.items())
        return range(max(0, row - HEADS), row + 1) if row != n or (label and again > 1) else range(0)


def rows_of(lines: Sequence[Line], own: Sequence[bool]) -> Rows:
    """The rows of a page; `own` tells which lines are the page's own, and end a row."""
    able = [line for n, line in enumerate(lines) if line.width <= WIDE and not own[n] and not line.running]
    firm = [*_rows(able, _spoken), *_onward(able, own)]
    others = [*_rows(able, _labelled), *_rows(able, _paired)]
    others += [row for row in _rows(able, _amount) if not _counts(lines, row)]
    starts: dict[int, int] = {}
    for n in sorted({n for row in (*others, *firm) for n in row}):
        starts[n] = starts.get(n - 1, n)
    return Rows(starts, frozenset(n for row in firm for n in row))


def label_of(line: Line) -> str:
    """The label with which a line begins; "" where it has none."""
    match = _LABEL.match(line.folded)
    return match[1] if match else ""


def item_of(line: Line) -> int:
    """The number with which an item of a count begins ("5. Any other business"), or 0."""
    match = _ITEM.match(line.folded) if line.text[0].isdigit() else None
    return int(match[1]) if match else 0


def _rows(able: Iterable[Line], of: Callable[[Line], bool]) -> Iterator[range]:
    """The rows of lines that are in one form."""
    for first, last in runs_of(line.n for line in able if of(line)):
        if last - first + 1 >= MANY:
            yield range(first, last + 1)


def _spoken(line: Line) -> bool:
    return line.text[0] in "–—" and line.text[1:2] == " "


def _labelled(line: Line) -> bool:
    """Whether a line begins with a label, and tells neither who wrote the text nor the like."""
    if ":" not in line.folded and "：" not in line.folded:
        return False
    return _LABEL.match(line.folded) is not None and not (line.noted or line.byline or line.credit)


def _paired(line: Line) -> bool:
    if "–" not in line.folded and "—" not in line.folded and "...." not in line.folded:
        return False
    return _PAIR.search(line.folded) is not None and line.shape is not Shape.DATE


def _amount(line: Line) -> bool:
    if not line.text[0].isdigit() or line.width > NARROW or "<d>" in line.masked:
        return False
    return _AMOUNT.fullmatch(line.folded) is not None


def _counts(lines: Sequence[Line], row: range) -> bool:
    """Whether the amounts of a row count its lines, as a list of what is read most does, or all are one."""
    told = [_AMOUNT.fullmatch(lines[n].folded) for n in row]
    numbers = [int(match[1]) for match in told if match and match[1].isdigit()]
    things = {match[2] for match in told if match}
    return len(things) < 2 or numbers == [*range(numbers[0], numbers[0] + len(row))] if numbers else False


def _onward(able: Sequence[Line], own: Sequence[bool]) -> Iterator[range]:
    """The hours of a programme, and the parts of a course, with what stands between them."""
    ends = [0, *accumulate(own)]
    for read in (_hour, _part):
        rows: list[tuple[int, str, int]] = []
        for line in able:
            if (told := read(line)) is None:
                continue
            n, above = line.n, rows[-1][0] if rows else line.n
            if n - above > APART or ends[n] > ends[above] or (rows and told[0] != rows[-1][1]):
                yield from _goes_on(rows)
                rows = []
            rows.append((n, *told))
        yield from _goes_on(rows)


def _goes_on(rows: Sequence[tuple[int, str, int]]) -> Iterator[range]:
    """All lines from the first to the last of some, where there are enough of them and most go onward."""
    steps = [b[2] > a[2] for a, b in pairwise(rows)]
    if len(rows) >= MANY and sum(steps) >= ONWARD * len(steps):
        yield range(rows[0][0], rows[-1][0] + 1)


def _hour(line: Line) -> tuple[str, int] | None:
    """The minute of the day with which a line begins."""
    match = _HOUR.match(line.folded) if line.text[0].isdigit() else None
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    return "", int(match[1]) * 60 + int(match[2])


def _part(line: Line) -> tuple[str, int] | None:
    """The word and the number of a part, where a line is nothing else ("Week 2")."""
    able = line.width <= NARROW and line.text[-1].isdigit()
    match = _NUMBERED.fullmatch(line.folded) if able else None
    return (match[1], int(match[2])) if match else None
