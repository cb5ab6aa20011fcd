"""One Markdown file an article, laid out for Obsidian and read by any Markdown program.

Properties, the title, where the article was captured, the note on it, and each highlight in the order
of reading as a callout with its block id and note. A stranger's words are escaped, notes are as typed.
"""

from datetime import UTC, datetime

from reader.exporter.escape import escaped_line, escaped_lines, one_line
from reader.exporter.frontmatter import distinct, front_matter, properties, whereabouts
from reader.exporter.names import block_id, tag_name
from reader.exporter.notes import contained
from reader.model import linking
from reader.model.article import Reading
from reader.model.body import byte_span
from reader.model.highlight import Anchor, Highlight


def write(reading: Reading, when: datetime) -> str:
    """The article's file. `when` is not in it: an unchanged article is written byte for byte the same.

    Times are UTC in ISO 8601, bytes offsets into the capture, half open.
    """
    anchored = [mark for mark in reading.highlights if mark.anchor is Anchor.ANCHORED]
    lost = [mark for mark in reading.highlights if mark.anchor is Anchor.LOST]
    lines = [_heading(reading), "", _captured(reading), ""]
    if reading.note.strip():
        lines += [*contained(reading.note), ""]
    for mark in sorted(anchored, key=lambda mark: (mark.start, mark.end, mark.created, mark.id)):
        lines += _highlight(reading, mark)
    if lost:
        lines += ["## Lost highlights", "", "Their words are not in the text that is shown.", ""]
    for mark in sorted(lost, key=lambda mark: (mark.quote.start, mark.quote.end, mark.created, mark.id)):
        lines += _highlight(reading, mark)
    return front_matter(properties(reading)) + "\n".join(lines)


def _heading(reading: Reading) -> str:
    title = one_line(reading.row.title or "")
    stand_in = one_line(reading.row.stand_in) or "No title"
    return f"# {escaped_line(title)}" if title else f"# *{escaped_line(stand_in)}*"


def _captured(reading: Reading) -> str:
    places = "; ".join(escaped_line(whereabouts(capture)) for capture in reading.captures)
    return f"Captured in {places}.{' The text is cut short.' if reading.version.cut else ''}"


def _highlight(reading: Reading, mark: Highlight) -> list[str]:
    """A callout, its block id with blank lines around, and the note with a blank line after."""
    made = datetime.fromtimestamp(mark.created / 1000, UTC).strftime("%Y-%m-%dT%H:%MZ")
    link = linking.address(reading.row.id, mark.id)
    at = bytes_of(reading, mark)
    callout = [f"[!quote|{tag_name(mark.color)}] [{made}]({link}){f' {at}' if at else ''}"]
    callout += escaped_lines(mark.quote.exact)
    if mark.tags:
        callout.append(" ".join(f"#{name}" for name in distinct(map(tag_name, mark.tags))))
    lines = [f"> {line}".rstrip() for line in callout]
    lines += ["", f"^{block_id(mark.id)}", ""]
    if mark.note.strip():
        lines += [*contained(mark.note), ""]
    return lines


def bytes_of(reading: Reading, mark: Highlight) -> str:
    """Where the words stand in the capture of the version shown; "" for a lost highlight."""
    version = reading.version
    if mark.anchor is Anchor.LOST:
        return ""
    span = byte_span(version.text, version.segments, mark.start, mark.end, version.encoding)
    return f"bytes {span[0]}-{span[1]}" if span else ""
