"""Days told by how near they are ("yesterday", "3 hours ago") within a line, beside who wrote or where."""

import re

from reader.importer.words import IS_NEAR, is_ago

#: What tells such a day has so many signs at most.
_SHORT = 30
#: What parts it from the rest of its line, and an hour behind it.
_BAR = re.compile(r"\s?[|·•]\s?|\s[–—-]\s")
_HOUR = re.compile(r"\d?\d[:.h]\d\d(?!\d)")
#: So many signs stand between such a day and its hour, as in "yesterday at 10:20".
_AT = 6


def mask_nearby(folded: str) -> str:
    """A folded line with a day that is told by its nearness, at either end of it, made `<d>`."""
    bar = _BAR.search(folded, 0, 2 * _SHORT)
    if bar is not None and _tells(folded[: bar.start()], bar[0].strip(), len(folded) - bar.end()):
        return "<d>" + folded[bar.start() :]
    word = folded[:_SHORT].partition(" ")[0].rstrip(",")
    if word in IS_NEAR:
        hour = _HOUR.search(folded, len(word), len(word) + _AT + 5)
        return "<d>" + folded[len(word) :] if hour else folded
    if bar is None and len(folded) > 2 * _SHORT:
        return folded
    tail = folded[-_SHORT:]
    last = max((m.end() for m in _BAR.finditer(tail)), default=0)
    return folded[: last - len(tail)] + "<d>" if last and is_ago(tail[last:]) else folded


def _tells(head: str, bar: str, beside: int) -> bool:
    """Whether the first words of a line are such a day, with so many signs beside it behind a bar.

    Before a dash a mere "yesterday" is of a title, and so it is beside more than a name or a rubric.
    """
    near = bar in "|·•" and beside <= _SHORT
    return 0 < len(head) <= _SHORT and (near or head not in IS_NEAR) and is_ago(head)
