"""How a file says at its top whose it is, so that it is found again wherever its reader moved it.

A note that merely quotes an export, or links to Postil, is its reader's own.
"""

import re
from typing import NamedTuple

#: So many bytes of a file are enough to know it by.
HEAD = 8192
_ID = rb"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
_FIRST = rb"\A(?:\xef\xbb\xbf)?\s*"
_FRONT = rb"---[ \t]*\r?\n(?:(?!---|\.\.\.)[^\n]*\n)*?"
#: By its properties; by those of Logseq; by the facts below its title, with what was written among them; by
#: those that plain text begins with.
_WAYS = (
    re.compile(_FIRST + _FRONT + rb"[\"']?postil_id[\"']?[ \t]*:[ \t]*[\"']?" + _ID),
    re.compile(_FIRST + rb"(?:[^\s:]+::[^\n]*\n)*?postil-id::[ \t]*" + _ID),
    re.compile(
        _FIRST + rb"(?:" + _FRONT + rb"(?:---|\.\.\.)\s+)?(?:(?!# )[^\n]*\n){0,40}?# [^\n]*\n"
        rb"(?:(?!# )[^\n]*\n)*?- (?:Not captured|Captured in )[^\n]*\n"
        rb"(?:(?!# )[^\n]*\n)*?- \[Open in Postil\]\(postil://article/" + _ID + rb"\)"
    ),
    re.compile(
        _FIRST + rb"[^\n]+\n\s*?\n(?:[^\n]+\n){0,5}?(?:Not captured|Captured in )[^\n]*\n"
        rb"(?:Tags: [^\n]*\n)?postil://article/" + _ID + rb"\s*(?:\n|\Z)"
    ),
)


class Named(NamedTuple):
    """The id (ASCII) of the article or outline that a file says it holds, and by which of the ways."""

    way: int
    id: bytes


def named_in(data: bytes) -> Named | None:
    """What a file says it is, as a layout of the program does; None where it says nothing of the kind."""
    matches = ((way, pattern.match(data[:HEAD])) for way, pattern in enumerate(_WAYS))
    return next((Named(way, found[1]) for way, found in matches if found), None)
