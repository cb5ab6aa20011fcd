"""Texts that end, in their own line, with a link to their rest: "… at the quay. Read more"."""

from reader.importer import beyond, phrases
from reader.importer.words import fold

#: What stands around such a link, and before it where a text ends or breaks off.
_AROUND, _BEFORE = ' \t\u00a0»>›→…().[]"', '.!?…。！？।۔»)]"”'
#: Signs that are such a link by themselves.
_SIGNS = (" >>", " >>>", " →", " ➔")
#: A link has so many letters at most, with what stands around it.
LONGEST = 40
_LINKS = tuple(fold(phrase) for phrase in (*phrases.MORE, *beyond.LINKS))
#: The last signs of them: most texts end otherwise.
_ENDS = frozenset(link[-2:] for link in _LINKS)


def before_link(text: str) -> str | None:
    """How a text ends before the link to its rest, which stands behind a sentence or where it breaks off.

    None where it ends with no such link.
    """
    if text.endswith(_SIGNS):
        return text.rstrip(">→➔ ")
    end = fold(text[-LONGEST:]).rstrip(_AROUND)
    if end[-2:] not in _ENDS or not end.endswith(_LINKS):
        return None
    link = max((link for link in _LINKS if end.endswith(link)), key=len)
    before = end[: len(end) - len(link)].rstrip(" \t\u00a0([«‹→")
    return before if before and before[-1] in _BEFORE else None
