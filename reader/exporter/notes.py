"""A note as typed, kept from reaching into what follows it.

Notes are Markdown by intention, so nothing in them is escaped. But a fence, a comment or an element
left open would swallow the next highlight and its id.
"""

import re

from reader.exporter.escape import cleaned

_FENCE = re.compile(r"(`{3,})[^`]*$|(~{3,})")
_FENCE_ANYWHERE = re.compile(r"^[ \t>*+\d.)-]*(?:```|~~~)", re.MULTILINE)
#: The beginnings of HTML blocks that a blank line does not end (CommonMark 4.6, kinds 1 to 5).
_RAW = re.compile(r"<(?:[!?]|(?:script|pre|style|textarea)\b)", re.IGNORECASE)
_ELEMENT = re.compile(r"^[ \t]*<", re.MULTILINE)
#: Obsidian's comments and mathematics reach over blank lines until their mark comes again.
_PAIRED = ("%%", "$$")


def contained(note: str) -> list[str]:
    """The lines of a note, such that what follows a blank line after them is read on its own.

    A note that could leave a fence or an HTML block open becomes a block quote, line by line: it ends
    where its lines end, whatever was open. A lone `%%` or `$$` is escaped, and so reads as it was typed.
    """
    text = cleaned(note).strip("\n")
    for mark in _PAIRED:
        if text.count(mark) % 2:
            head, _, tail = text.rpartition(mark)
            text = head + "".join(f"\\{sign}" for sign in mark) + tail
    lines = text.split("\n")
    if _RAW.search(text) or (_FENCE_ANYWHERE.search(text) and not _fences_close(text, lines)):
        return [f"> {line}" if line else ">" for line in lines]
    return lines


def _fences_close(text: str, lines: list[str]) -> bool:
    """Whether each fence opens and closes at the margin. Inside a list or an element, nobody can tell."""
    if _ELEMENT.search(text):
        return False
    fence = ""
    for line in lines:
        if not _FENCE_ANYWHERE.match(line):
            continue
        opens = _FENCE.match(line)
        closes = fence and line.startswith(fence) and not line.rstrip(" \t").strip(fence[0])
        if closes:
            fence = ""
        elif not fence and opens:
            fence = opens[1] or opens[2]
        else:
            return False
    return not fence
