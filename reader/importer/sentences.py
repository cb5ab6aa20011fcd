"""Where sentences begin in running text, in any script, and which of them begin inside a quotation."""

import re

_END = re.compile(
    r"(?:[.!?…؟।॥]+[\"”’»)\]]*(?:\s+)(?=[\"“„‘«(\[—–-]*\s?[^\W_a-zа-яё])|[。！？]+[」』”）]*(?=\S))"
)
_SHORT = re.compile(
    r"(?:^|[\s(“\"‘])(?:[^\W\d_](?:\.[^\W\d_])*|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Sen|Rep|Gov|St|Jr|Sr|No|vs|Inc|Ltd|Co"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Art|Hr|Fr|Nr|bzw|Dipl|Sra?|Dra?|гг?|ул|им|тыс|млн|млрд|руб|см|стр|проф|акад)\.\s+$"
)
_OPEN = "“„«「『"
_QUOTE = re.compile('[“„«「『”»」』"]')
_LONGEST = 1500


def sentence_starts(text: str) -> list[int]:
    """Code points at which the sentences of a text begin; the first is where its first word does."""
    starts = [len(text) - len(text.lstrip())]
    for match in _END.finditer(text):
        if match[0].startswith(".") and _SHORT.search(text[max(0, match.start() - 12) : match.end()]):
            continue
        starts.append(match.end())
    return starts


def quoted_starts(text: str, starts: list[int]) -> set[int]:
    """Those of the starts that lie inside a quotation. A quotation left open is given up after 1,500 characters."""
    inside: set[int] = set()
    opened = -1
    wanted = iter(starts)
    at = next(wanted, None)
    for match in _QUOTE.finditer(text):
        while at is not None and at <= match.start():
            if 0 <= opened and at - opened <= _LONGEST:
                inside.add(at)
            at = next(wanted, None)
        mark = match[0]
        opens = mark in _OPEN or (
            mark == '"' and (match.start() == 0 or text[match.start() - 1] in " (\n\u00a0—–")
        )
        opened = match.start() if opens else -1
    return inside
