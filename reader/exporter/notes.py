"""A note as typed, kept from reaching into what follows it.

Notes are Markdown by intention, so nothing in them is escaped. But a fence, a comment or an element
left open would swallow the next highlight and its id.
"""

import re
from collections.abc import Iterable

from reader.exporter.escape import cleaned

_FENCE = re.compile(r"(`{3,})[^`]*$|(~{3,})")
_FENCE_ANYWHERE = re.compile(r"^[ \t>*+\d.)-]*(?:```|~~~)", re.MULTILINE)
#: The beginnings of HTML blocks that a blank line does not end (CommonMark 4.6, kinds 1 to 5).
_RAW = re.compile(r"<(?:[!?]|(?:script|pre|style|textarea)\b)", re.IGNORECASE)
_ELEMENT = re.compile(r"^[ \t]*<", re.MULTILINE)
#: Where pandoc begins a division, which swallows what follows unless it is closed; a document with thirty of
#: them takes it hours. Where it begins a footnote or the goal of a link that is not on the same line, and may
#: be far below.
_DIVISION = re.compile(r"^([ \t>*+\d.)-]*)(?=:::)")
_GOAL = re.compile(r"^([ \t>]*)(\[[^\[\]\\]*\])(?=:[ \t]*$)")
#: Dashes where no text stands above begin properties of the whole document or a table over blank lines.
_DASHES = re.compile(r"^([ \t>]*)(?:(--)|-[ -]*-)(?=[ \t]*$)")
_NO_TEXT = re.compile(r"[ \t>]*(?:[#|<]|=+[ \t]*$|`{3}|~{3}|[-*_ \t]*$|(?:[-+*]|\d+[.)])[ \t])")
#: What pandoc looks for the other half of in all that follows, and takes everything between.
_HALVES = (
    (re.compile(r"(?=<div\b)", re.I), re.compile(r"(?=</div\b)", re.I)),
    (re.compile(r"(?=\\begin\{)"), re.compile(r"(?=\\end\{)")),
)
#: A bracket, or an element that nothing ends; or what is neither: an escaped sign, code.
_BRACKET = re.compile(r"\\.|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|[\[\]]|<(?=[a-zA-Z/][^>]*\Z)")
#: Obsidian's comments and mathematics reach over blank lines until their mark comes again.
_PAIRED = ("%%", "$$")


def contained(note: str, flavour: str = "") -> list[str]:
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
        lines = [f"> {line}" if line else ">" for line in lines]
    return _for_pandoc(lines) if flavour == "pandoc" else lines


def _for_pandoc(lines: Iterable[str]) -> list[str]:
    """Lines without what pandoc alone would read into them and into all that follows."""
    said, prose, fence, above = [], [], "", ""
    for line in lines:
        if fence:
            fence = "" if _closes(fence, line) else fence
            said.append(line)
            continue
        opens = _FENCE.match(line)
        fence = (opens[1] or opens[2]) if opens else ""
        prose.append(len(said))
        words = _GOAL.sub(r"\1\\\2", _DIVISION.sub(r"\1\\", line))
        said.append(_DASHES.sub(_ruled, words) if _NO_TEXT.match(above) else words)
        above = line
    for n, line in zip(prose, _halved("\n".join(said[n] for n in prose)).split("\n"), strict=True):
        said[n] = line
    return said


def _halved(text: str) -> str:
    """A text in which what has no other half is words."""
    for opening, closing in _HALVES:
        if len(opening.findall(text)) != len(closing.findall(text)):
            text = closing.sub(r"\\", opening.sub(r"\\", text))
    opened: list[int] = []
    alone: list[int] = []
    for sign in _BRACKET.finditer(text):
        if sign[0] == "]" and opened:
            opened.pop()
        elif sign[0] in ("[", "]", "<"):
            (opened if sign[0] == "[" else alone).append(sign.start())
    for at in sorted(opened + alone, reverse=True):
        text = f"{text[:at]}\\{text[at:]}"
    return text


def _ruled(dashes: re.Match[str]) -> str:
    """Dashes as what they are to the others: a rule, or words."""
    return f"{dashes[1]}\\--" if dashes[2] else f"{dashes[1]}***"


def _fences_close(text: str, lines: list[str]) -> bool:
    """Whether each fence opens and closes at the margin. Inside a list or an element, nobody can tell."""
    if _ELEMENT.search(text):
        return False
    fence = ""
    for line in lines:
        if not _FENCE_ANYWHERE.match(line):
            continue
        opens = _FENCE.match(line)
        if fence and _closes(fence, line):
            fence = ""
        elif not fence and opens:
            fence = opens[1] or opens[2]
        else:
            return False
    return not fence


def _closes(fence: str, line: str) -> bool:
    return line.startswith(fence) and not line.rstrip(" \t").strip(fence[0])
