"""What is made of lines of a concordance: highlights on their sentences, a file of them."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.desk_acts import Part, recolor
from reader.model import linking
from reader.model.body import byte_span
from reader.model.change import NO_CHANGE, Change
from reader.model.units import Unit, Units
from reader.model.wording import in_english
from reader.services.new_file import write_new

if TYPE_CHECKING:
    from reader.exporter.concordance import KwicRow
    from reader.library.concordance import Shown
    from reader.library.library import Library
    from reader.model.article import Version
    from reader.model.concordance import Lines

#: So many lines are read and written together: some 100 ms.
_TOGETHER = 400


def mark(
    library: "Library",
    found: Iterable["Shown"],
    color: str,
    *,
    anew: bool,
    inferred: bool,
    joins: str,
) -> Change:
    """Highlight the sentences that lines stand in; lines of titles have none. Unless they are made `anew`,
    highlights that lines stand in already are turned into the colour.

    Acts that name the same `joins` one after another are one undo step. `inferred` says that texts are read
    in the paragraphs that were inferred. Raises NotFound, PostilError.
    """
    whole = NO_CHANGE
    for line in found:
        if line.titled:
            continue
        if line.mark and not anew:
            change = recolor(library, [line.mark.id], color, Part(joins, in_english("Recolour")))
        else:
            change = _highlight(library, line, color, inferred, joins)
        if change:
            ids = tuple(dict.fromkeys((*whole.articles, *change.articles)))
            whole = Change(change.label, whole.touched | change.touched, ids)
    return whole


def _highlight(library: "Library", line: "Shown", color: str, inferred: bool, joins: str) -> Change:
    version = library.articles.reading(line.row.id, line.version).version
    units = Units(version.text, (inferred and version.reading) or version.blocks)
    first, last = units.at(Unit.SENTENCE, line.start), units.at(Unit.SENTENCE, line.end - 1)
    if first is None or last is None:
        return NO_CHANGE
    _, change = library.annotations.highlight(
        line.row.id, first[0], last[1], color, version=line.version, joins=joins
    )
    return change


def write(
    library: "Library",
    lines: "Lines",
    numbers: Sequence[int],
    file: Path,
    *,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> Path | None:
    """Write lines (their numbers) as CSV. A file of that name is left as it is, and another name taken.

    Returns the file, or None where it was stopped. Raises PostilError where nothing can be written there.
    """
    from reader.exporter import concordance

    data = bytearray(concordance.header())
    for at in range(0, len(numbers), _TOGETHER):
        if cancelled():
            return None
        data += concordance.rows(_rows(library, lines, numbers[at : at + _TOGETHER]))
        progress(at)
    return write_new(file, bytes(data))


def _rows(library: "Library", lines: "Lines", numbers: Sequence[int]) -> list["KwicRow"]:
    from reader.library import concordance

    found = concordance.shown(library, lines, numbers)
    texts = concordance.versions(library, lines, numbers)
    return [
        _row(found[n], texts[lines.versions[lines.article[n]]])
        for n in numbers
        if n in found and lines.versions[lines.article[n]] in texts
    ]


def _row(line: "Shown", version: "Version") -> "KwicRow":
    from reader.exporter.concordance import KwicRow

    place = None
    if not line.titled:
        place = byte_span(version.text, version.segments, line.start, line.end, version.encoding)
    row = line.row
    return KwicRow(
        line.line.left.strip(),
        line.line.node.strip(),
        line.line.right.strip(),
        row.title or "",
        row.source,
        row.published or row.captured or "",
        row.id,
        linking.address(row.id),
        row.heading,
        "title" if line.titled else "text",
        line.start,
        line.end,
        version.capture.file,
        *(place or (None, None)),
    )
