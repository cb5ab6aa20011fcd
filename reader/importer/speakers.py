"""The names of those who answer each other in one text, an interview or a play: they part no records."""

import re
from collections import defaultdict
from collections.abc import Sequence

from reader.importer.lines import Line, Shape

#: A name before what is said, as in an interview.
_SPEAKER = re.compile(r"[^\W\d][^:：]{1,24}[:：]")
#: The same below the hour in brackets, as programs keep chats: all of the line is said, however short.
_CHAT = re.compile(r"\[(?:<d>,? )?0:0(?::0)?\] [^\W\d][^:：]{0,24}[:：]")
#: A name in a line of its own is so wide at most.
NAME = 24
#: So often speaks each of those who speak at all.
OFTEN = 3


def without_speakers(lines: Sequence[Line], groups: dict[str, list[int]]) -> dict[str, list[int]]:
    """The groups of repeated lines without the names of speakers, of two or more in every second line."""
    spoken: defaultdict[str, list[int]] = defaultdict(list)
    for n, line in enumerate(lines):
        if line.masked[:1] == "[" and _CHAT.match(line.masked):
            spoken["^" + line.head].append(n)
        elif (":" in line.folded or "：" in line.folded) and (match := _SPEAKER.match(line.folded)):
            spoken["^" + match[0]].append(n)
        elif _is_name(line) and n + 1 < len(lines) and lines[n + 1].folded != line.folded:
            spoken["=" + line.masked].append(n)
    named = {name: ns for name, ns in spoken.items() if len(ns) >= OFTEN}
    told = sorted(n for ns in named.values() for n in ns)
    if len(named) < 2 or 2 * len(told) < told[-1] - told[0]:
        return groups
    said = sum(
        lines[n].running
        or lines[n].masked[0] == "["
        or (_is_name(lines[n]) and any(line.says for line in lines[n + 1 : n + 2]))
        for n in told
    )
    return groups if 3 * said < len(told) else {key: ns for key, ns in groups.items() if key not in named}


def _is_name(line: Line) -> bool:
    """Whether a line may be the name of who says what is below."""
    return line.shape is Shape.SHORT and line.width <= NAME and not line.sentence and "0" not in line.masked
