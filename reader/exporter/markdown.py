"""One Markdown file an article, laid out for Obsidian and read by any Markdown program.

Properties, the title, where the article was captured, the note on it, and each highlight in the order
of reading as a callout with its block id and note. A stranger's words are escaped, notes are as typed.
"""

from collections.abc import Sequence

from reader.exporter.escape import escaped_line, escaped_lines, one_line
from reader.exporter.frontmatter import front_matter, properties
from reader.exporter.names import tag_name
from reader.exporter.notes import contained
from reader.exporter.sheet import Annotation, Sheet, distinct, whereabouts


def write(sheets: Sequence[Sheet], title: str) -> bytes:
    """The file of one article. Times are UTC in ISO 8601, bytes offsets into the capture, half open."""
    (sheet,) = sheets
    lines = [_heading(sheet), "", _captured(sheet), ""]
    if sheet.note.strip():
        lines += [*contained(sheet.note), ""]
    for mark in sheet.highlights:
        if not mark.lost:
            lines += _highlight(mark)
    lost = [mark for mark in sheet.highlights if mark.lost]
    if lost:
        lines += ["## Lost highlights", "", "Their words are not in the text that is shown.", ""]
    for mark in lost:
        lines += _highlight(mark)
    return (front_matter(properties(sheet)) + "\n".join(lines)).encode("utf-8", "replace")


def _heading(sheet: Sheet) -> str:
    title = one_line(sheet.title or "")
    stand_in = one_line(sheet.heading) or "No title"
    return f"# {escaped_line(title)}" if title else f"# *{escaped_line(stand_in)}*"


def _captured(sheet: Sheet) -> str:
    places = "; ".join(escaped_line(whereabouts(capture)) for capture in sheet.captures)
    return f"Captured in {places}.{' The text is cut short.' if sheet.cut else ''}"


def _highlight(mark: Annotation) -> list[str]:
    """A callout, its block id with blank lines around, and the note with a blank line after."""
    at = "" if mark.first is None else f" bytes {mark.first}-{mark.last}"
    callout = [f"[!quote|{tag_name(mark.color)}] [{mark.created[:16]}Z]({mark.link}){at}"]
    callout += escaped_lines(mark.quote)
    if mark.tags:
        callout.append(" ".join(f"#{name}" for name in distinct(map(tag_name, mark.tags))))
    lines = [f"> {line}".rstrip() for line in callout]
    lines += ["", f"^{mark.block}", ""]
    if mark.note.strip():
        lines += [*contained(mark.note), ""]
    return lines
