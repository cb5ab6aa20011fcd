"""The line that surely ends the last record of a list: it ends every other one, and stands nowhere else."""

from collections.abc import Mapping, Sequence

#: So many records tell with which line each of them ends; words of so many letters are of nothing else.
RECORDS, SURELY = 4, 20


def sure_end(
    keys: Sequence[Sequence[str]], keyed: Mapping[str, int], own: Sequence[bool], starts: Sequence[int]
) -> int | None:
    """The line below the end of the last record that begins at the last of some lines; None where in doubt.

    One kind of line stands above every other title, once more below the last one, and nowhere else; none of
    the page's own lines stands between the last title and that, where its words are few.
    """
    if len(starts) < RECORDS:
        return None
    once = {key for key in keys[starts[1] - 1] if keyed[key] == len(starts)}
    for n in starts[2:]:
        once.intersection_update(keys[n - 1])
    sure = any(key[0] == "=" and len(key) > SURELY for key in once)
    for n in range(starts[-1] + 1, len(keys)) if once else ():
        if not once.isdisjoint(keys[n]):
            return n + 1
        if own[n] and not sure:
            return None
    return None
