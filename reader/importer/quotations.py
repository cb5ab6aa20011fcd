"""Which sentences begin inside a quotation, so that no paragraph is made to begin there."""

import re
from collections.abc import Sequence

from reader.model.sentences import sentences

_OPEN = "“„«「『"
_MARK = re.compile('[“„«「『”»」』"]')
_BEFORE_OPENING = " (\n\u00a0—–"
#: A quotation left open for more code points than this is given up.
_LONGEST = 1500


def sentence_starts(text: str) -> list[int]:
    """Code points at which the sentences of a text begin."""
    return [start for start, _ in sentences(text)]


def quoted_starts(text: str, starts: Sequence[int]) -> set[int]:
    """Those of the starts (in order) that lie inside a quotation."""
    inside: set[int] = set()
    opened = -1
    wanted = iter(starts)
    at = next(wanted, None)
    for match in _MARK.finditer(text):
        while at is not None and at <= match.start():
            if opened >= 0 and at - opened <= _LONGEST:
                inside.add(at)
            at = next(wanted, None)
        plain = match[0] == '"' and (match.start() == 0 or text[match.start() - 1] in _BEFORE_OPENING)
        opened = match.start() if match[0] in _OPEN or plain else -1
    return inside
