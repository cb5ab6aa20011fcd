"""What would change in a file, line by line: for a preview that shows it before it is done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from reader.model.differing import Kind

#: So many lines that stay the same are shown around a change; a stretch is left out from twice as many on.
_AROUND = 3
#: Stretches of more than this many lines squared are not compared exactly: all of one goes, all of one comes.
_EXACT = 4_000_000


class Line(NamedTuple):
    """A line of the file; a stretch of the same lines that is left out has no words and is `skipped` lines
    long."""

    kind: Kind
    words: str
    skipped: int = 0


def changed_lines(before: str, after: str) -> list[Line]:
    """The lines that make the new text out of the old one, with some of what stays around each change; none
    where both are the same. Of one change, what goes is told before what comes."""
    if before == after:
        return []
    return list(_folded(list(_compared(before.splitlines(), after.splitlines()))))


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[Line]:
    lead = 0
    while lead < min(len(old), len(new)) and old[lead] == new[lead]:
        lead += 1
    tail = 0
    while tail < min(len(old), len(new)) - lead and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    yield from (Line(Kind.SAME, words) for words in new[:lead])
    yield from _middle(old[lead : len(old) - tail], new[lead : len(new) - tail])
    yield from (Line(Kind.SAME, words) for words in new[len(new) - tail :])


def _middle(old: Sequence[str], new: Sequence[str]) -> Iterator[Line]:
    if len(old) * len(new) > _EXACT:
        steps: Sequence[tuple[str, int, int, int, int]] = [("replace", 0, len(old), 0, len(new))]
    else:
        steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for kind, i, end_i, j, end_j in steps:
        if kind == "equal":
            yield from (Line(Kind.SAME, words) for words in new[j:end_j])
        else:
            yield from (Line(Kind.GONE, words) for words in old[i:end_i])
            yield from (Line(Kind.COME, words) for words in new[j:end_j])


def _folded(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines without the middle of long stretches that stay the same; without the ends of the file."""
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and lines[end].kind is Kind.SAME:
            end += 1
        if end == at:
            yield lines[at]
            at += 1
            continue
        head = at + _AROUND if at else at
        tail = end - _AROUND if end < len(lines) else end
        if tail - head > 1:
            yield from lines[at:head]
            yield Line(Kind.SAME, "", tail - head)
            yield from lines[tail:end]
        else:
            yield from lines[at:end]
        at = end
