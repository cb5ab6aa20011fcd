"""An outline as one Markdown file: headings by what they lie beneath, quotes with where they are from, notes.

A stranger's words are escaped; what the reader wrote is Markdown by intention, and goes out as typed.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote

from reader.exporter.escape import escaped_line, escaped_lines, one_line
from reader.exporter.frontmatter import front_matter
from reader.exporter.names import tag_name
from reader.exporter.notes import contained
from reader.exporter.sheet import Sheet, check_hash, place_of
from reader.model import linking
from reader.model.outline import Item, Kind, Outline, Standing

#: The name of the outline is the first level; Markdown has six.
_FIRST, _DEEPEST = 2, 6
#: What is said of a quote whose words are not in the text any more.
BECAME = {
    Standing.LOST: "not in the text that is shown now",
    Standing.REMOVED: "no longer highlighted",
    Standing.GONE: "no longer highlighted",
}


class Whereabouts(NamedTuple):
    """Who wrote what is quoted, the capture with its bytes, half open, when it was highlighted, and the hash
    by which the words can be checked; empty where that is not known."""

    authors: tuple[str, ...] = ()
    bytes: str = ""
    made: str = ""
    check: str = ""


def write(outline: Outline, items: Sequence[Item], sheets: Sequence[Sheet]) -> bytes:
    """The outline's file; `sheets` are those of what it quotes, in any order."""
    quotes = sum(item.kind is Kind.HIGHLIGHT for item in items)
    head = front_matter({"postil_id": outline.id, "title": one_line(outline.name), "highlights": quotes})
    body = markdown(items, _where(items, sheets), _FIRST)
    return f"{head}# {escaped_line(one_line(outline.name))}\n\n{body}".encode("utf-8", "replace")


def _where(items: Iterable[Item], sheets: Iterable[Sheet]) -> dict[str, Whereabouts]:
    """What is known of what items quote, by the ids of the items."""
    authors = {sheet.id: sheet.authors for sheet in sheets}
    marks = {mark.id: mark for sheet in sheets for mark in sheet.highlights}
    found = {}
    for item in items:
        mark = marks.get(item.highlight)
        quoted = item.kind is Kind.HIGHLIGHT
        found[item.id] = Whereabouts(
            authors.get(item.article, ()),
            place_of(mark) if mark else "",
            f"highlighted {mark.created[:16].replace('T', ' ')} UTC" if mark else "",
            f"check {check_hash(item.words)}" if quoted else "",
        )
    return found


def markdown(
    items: Iterable[Item], where: Mapping[str, Whereabouts] | None = None, level: int = _FIRST
) -> str:
    """Items as Markdown; a heading that lies beneath no other is of this level, 1 to 6."""
    lines: list[str] = []
    above: list[int] = []
    for item in items:
        if item.kind is Kind.HEADING:
            while above and above[-1] >= item.depth:
                above.pop()
            signs = "#" * min(_DEEPEST, level + len(above))
            above.append(item.depth)
            lines += [f"{signs} {_heading(item.words)}".rstrip(), ""]
        elif item.kind is Kind.HIGHLIGHT:
            lines += _quote(item, (where or {}).get(item.id, Whereabouts()))
        elif item.words.strip():
            lines += [*contained(item.words), ""]
            if item.kind is Kind.NOTE:
                lines += [_cited(item, (where or {}).get(item.id, Whereabouts())), ""]
    return "\n".join(lines)


def _heading(words: str) -> str:
    """Words of one's own on one line; a closing row of number signs would be taken for the heading's end."""
    return " ".join(contained(one_line(words))).removeprefix("> ")


def _quote(item: Item, where: Whereabouts) -> list[str]:
    """The words as a block quote with where they are from, then the note on them."""
    cited = _cited(item, where)
    quoted = [*escaped_lines(item.words), *(["", cited] if cited else [])]
    lines = [f"> {line}".rstrip() for line in quoted]
    if item.tags:
        lines += [">", f"> {' '.join(f'#{tag_name(tag)}' for tag in item.tags)}"]
    lines.append("")
    if item.remark.strip():
        lines += [*contained(item.remark), ""]
    return lines


def _cited(item: Item, where: Whereabouts) -> str:
    """Where an item is from, on one line of Markdown: who, where, what, when, the address, the bytes, and by
    what it can be checked."""
    if not item.article:
        return ""
    title = escaped_line(one_line(item.title))
    # Words that only stand in for a title are in italics, as they are at the head of an article's own file.
    titled = (
        f"[{title}](<{_address(item.url)}>)" if item.url else f"“{title}”" if item.printed else f"*{title}*"
    )
    link = f"[Postil]({linking.address(item.article, item.highlight)})"
    known = [*map(escaped_line, where.authors), escaped_line(one_line(item.source)), titled]
    known += [part for part in (item.day[:10], escaped_line(where.bytes), where.made, where.check) if part]
    became = [BECAME[item.standing]] if item.standing in BECAME else []
    return f"— {', '.join([*known, link, *became])}"


def _address(url: str) -> str:
    """An address between angle brackets (CommonMark 0.31, 6.3)."""
    return quote(url, safe="!#$%&'()*+,/:;=?@[]~-._")
