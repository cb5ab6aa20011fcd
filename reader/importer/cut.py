"""Whether a body was cut off by its publisher: a trailing ellipsis, and evidence that it is no style."""

from collections import Counter
from collections.abc import Sequence

from reader.importer.lines import ends_in_ellipsis


def count_words(body: str) -> int:
    """Words parted by ASCII white space, as publishing systems count them; a no-break space parts none."""
    return len(body.encode("utf-8", "replace").split())


def cut_flags(bodies: Sequence[str]) -> list[bool]:
    """For every body of a page whether it was cut.

    Evidence is a word limit that two or more bodies share, an ellipsis in brackets, or an ellipsis
    inside a sentence at the very end of the text.
    """
    counts = [count_words(body) for body in bodies]
    dotted = [ends_in_ellipsis(body) for body in bodies]
    shared = Counter(count for count, dots in zip(counts, dotted, strict=True) if dots and count >= 10)
    known = {count for count, many in shared.items() if many >= 2}
    flags: list[bool] = []
    for body, count, dots in zip(bodies, counts, dotted, strict=True):
        tail = body.rstrip()
        inside = _inside_sentence(tail)
        flags.append(dots and (count in known or tail.endswith(("…]", "...]")) or inside))
    return flags


def _inside_sentence(tail: str) -> bool:
    bare = tail.rstrip(" .…[]\u00a0")
    quoted = tail[-1:] in "\"'”’»" if tail else False
    return not quoted and len(bare) < len(tail) and not bare.endswith(("!", "?", ";", ":", "。"))
