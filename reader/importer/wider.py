"""Lists that leave out much of the text of their page, of which a list nearly as likely has more."""

from collections.abc import Mapping, Sequence

#: A list is narrow that holds less of the text; a wider one holds so much more of it, with nearly all of the
#: records of the narrow one and so many times as many in all, nearly each with a text.
NARROW, MORE, KEPT, LEAST, MOST, TEXTS = 0.6, 0.25, 0.8, 1.2, 2.0, 0.9


def is_narrow(measured: Mapping[str, float]) -> bool:
    """Whether a list with these measures holds so little of the text that a wider one is looked for."""
    return measured["cover"] < NARROW


def is_wider(
    wide: Sequence[int], measured: Mapping[str, float], narrow: Sequence[int], held: Mapping[str, float]
) -> bool:
    """Whether records that begin at some lines are those of a narrow list and others beside them.

    A list some of whose records have a sign that others lack, such as an hour, is found with these alone; the
    others hold the rest of the text.
    """
    if not LEAST * len(narrow) <= len(wide) <= MOST * len(narrow) or measured["text"] < TEXTS:
        return False
    kept = len(set(wide).intersection(narrow))
    return kept >= KEPT * len(narrow) and measured["cover"] >= held["cover"] + MORE
