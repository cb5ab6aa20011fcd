"""Values as lines of text for a person at a terminal.

What would steer the terminal is spelled out here in names, titles and reasons, which have one line.
"""

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.article import Reading, Row
from reader.model.capture import Split
from reader.model.highlight import Anchor, Highlight
from reader.services import exporting, import_words, importing
from reader.services.terminal import one_line

if TYPE_CHECKING:
    from reader.library.backups import Backups
    from reader.library.health import Health
    from reader.library.salvaging import Salvaged
    from reader.library.search import Hits
    from reader.services.mentions import Mention
    from reader.services.relating import Related

#: The widest column of source names, and the most columns of running text.
_SOURCE = 26
_TEXT = 100

#: So much of an id tells an article from all others: its millisecond and 26 random bits.
_ID = 23


def imported(report: importing.Report, mentions: "Sequence[Mention]" = ()) -> Iterator[str]:
    """An import: one sentence, what it brought of what is watched for, then what needs attention."""
    yield import_words.summary(report)
    yield from (one_line(f"  {mention.told}") for mention in mentions)
    for file in report.files:
        if file.status == "skipped":
            yield one_line(f"  skipped: {file.reason}")
        elif file.note:
            yield one_line(f"  {Path(file.file).name}: {file.note}")


def inspected(split: Split) -> Iterator[str]:
    """How a capture is split; places are bytes of the file."""
    day = split.page_date or "no date on the page"
    yield one_line(f"{split.name}: {split.size:,} bytes, {split.encoding}, {day}")
    if split.assumed:
        yield f"  {split.assumed}"
    for story in split.stories:
        marks = {"cut": story.cut, "no title": story.title is None}
        title = story.title or f"({story.text[:60].strip()}…)"
        yield one_line(f"  {story.n:>2}  {story.start:>8}-{story.end:<8}  {title}{_marked(marks)}")
    own = sum(span.end - span.start for span in split.spans if span.article is None)
    yield f"  {own:,} bytes are the page's own, not an article's."


def rows(found: Sequence[Row]) -> Iterator[str]:
    """A list, an article a line: the beginning of its id, day, source, title or stand-in, marks."""
    if not found:
        yield "No article matches; “list” alone shows all that are not archived."
    width = min(_SOURCE, max((len(row.source) for row in found), default=0))
    for row in found:
        marks = {
            "cut": row.cut,
            "read": row.read,
            "starred": row.starred,
            "later": row.later,
            _counted(row.highlights, "highlight"): row.highlights > 0,
            f"in {row.captures} captures": row.captures > 1,
        }
        day = row.published or row.captured or ""
        source = f"{row.source[:width]:{width}}"
        yield one_line(f"{row.id[:_ID]}  {day:10}  {source}  {_heading(row)}{_marked(marks)}")


def shown(reading: Reading, columns: int) -> Iterator[str]:
    """An article to read, with its notes; `columns` is the width of the terminal."""
    row, version = reading.row, reading.version
    yield one_line(_heading(row))
    day = row.published or row.captured or "no date"
    words = _counted(row.words, "word")
    yield one_line(f"{row.source}, {day}, {words}{_marked({'cut': row.cut})}")
    for capture in reading.captures:
        place = f"bytes {capture.start:,} to {capture.end:,}{_marked({'cut': capture.cut})}"
        yield one_line(f"{capture.file}, {place}")
    if reading.tags:
        yield one_line(f"Tags: {', '.join(reading.tags)}")
    for block in version.reading or version.blocks:
        yield ""
        yield textwrap.fill(version.text[block.start : block.end], min(columns, _TEXT))
    if reading.note:
        yield f"\nNote on the article: {reading.note}"
    for highlight in reading.highlights:
        yield from _highlight(highlight)


def _highlight(made: Highlight) -> Iterator[str]:
    tags = "".join(f" #{tag}" for tag in made.tags)
    lost = _marked({"not in this version": made.anchor is Anchor.LOST})
    yield f"\n{made.id}  {made.color}{one_line(tags)}{lost}"
    yield f"  “{made.quote.exact}”"
    if made.note:
        yield textwrap.indent(made.note, "  ")


#: Counting stops behind so many.
_COUNTED = 10_000


def found(hits: "Hits") -> Iterator[str]:
    """What a search found."""
    more = f", the first {len(hits.hits):,} of them" if len(hits.hits) < hits.total else ""
    if hits.capped:
        more = f", the best {len(hits.hits):,} of the newest and of all titles"
    many = _counted(hits.total, "article")
    yield f"{'More than 10,000 articles' if hits.total > _COUNTED else many} found in {hits.ms:.0f} ms{more}."
    for hit in hits.hits:
        yield f"\n{hit.id[:_ID]}  {one_line(hit.title or '(no title)')}"
        yield one_line(f"  {hit.where}: {hit.snippet}")


def related(found: "Sequence[Related]") -> Iterator[str]:
    """Related articles, each with the beginning of its id, and what it has in common below."""
    if not found:
        yield "No other article here tells of the same."
    for one in found:
        yield one_line(f"{one.row.id[:_ID]}  {_heading(one.row)}")
        yield one_line(f"    {one.reason}")


def written(report: exporting.Written) -> Iterator[str]:
    """An export: one sentence, then the files that were left to the reader."""
    yield f"{exporting.summary(report)}."
    yield from (one_line(f"  kept: {file.file}") for file in report.files if file.action == "kept")
    yield from (one_line(f"  failed: {file.reason}") for file in report.failed)
    yield from (one_line(f"  {sentence}") for sentence in report.missing)
    yield from (one_line(f"  left: {file}") for file in report.left_over)


def planned(files: Iterable[exporting.Planned]) -> Iterator[str]:
    """What an export would make of each file, and how its lines would change."""
    for file in files:
        yield one_line(f"{file.action}: {file.file}{f' ({file.reason})' if file.reason else ''}")
        if file.before is not None and file.after is not None:
            yield from (one_line(f"  {line}") for line in exporting.difference(file))


def backups(kept: "Backups") -> Iterator[str]:
    """The backups of a library, one a line, and their folder."""
    for one in kept.all():
        made = datetime.fromtimestamp(one.made_at / 1000, UTC).astimezone()
        damaged = "" if one.good else "  DAMAGED"
        yield f"{made:%Y-%m-%d %H:%M}  {one.counted}  {one.size / 1e6:,.1f} MB  {one.why}{damaged}"
        yield one_line(f"  {one.path.name}")
    yield one_line(f"Kept in {kept.folder}")


def healthy(health: "Health") -> Iterator[str]:
    """What a check found."""
    if health.ok:
        counts = (("article", health.articles), ("highlight", health.highlights), ("note", health.notes))
        yield f"All is well: {', '.join(_counted(n, noun) for noun, n in counts)}."
    else:
        yield "The library is damaged; keep a copy of it and restore your newest backup:"
        yield from (one_line(f"  {problem}") for problem in health.problems)


def restored(library: Path, backup: Path, kept: Path | None) -> Iterator[str]:
    """What was put back, and where the library is that was there before."""
    yield one_line(f"{library} is restored from {backup}.")
    if kept:
        yield one_line(f"What was there before is kept as {kept}.")


def salvaged(made: "Salvaged") -> Iterator[str]:
    """What was read of a damaged library, by table, and what was not."""
    yield one_line(f"Everything that could be read is in {made.library}:")
    for table, kept in made.tables.items():
        if kept.found or kept.lost:
            lost = (
                ""
                if kept.lost == 0
                else "  (others may be lost)"
                if kept.lost is None
                else f"  ({kept.lost} lost)"
            )
            yield f"  {table.replace('_', ' ')}: {kept.found}{lost}"
    if made.left_over:
        yield one_line(f"Words that have no place any more are in {made.left_over}.")
    for name in made.damaged:
        yield one_line(f"Texts of {name} are damaged; import that file again.")
    yield "Look through it with --library and “check” before it takes the old one's place (“restore”)."


def _heading(row: Row) -> str:
    return row.title if row.title is not None else f"({row.stand_in})"


def _marked(marks: dict[str, bool]) -> str:
    on = [name for name, is_on in marks.items() if is_on]
    return f"  [{', '.join(on)}]" if on else ""


def stopped(error: Exception) -> str:
    """Why a command ended that nobody meant to end: the system refused something, or a fault of ours."""
    if isinstance(error, OSError) and error.filename and error.strerror:
        return f"{error.filename} could not be used ({error.strerror}); see to that, then try again."
    if isinstance(error, ImportError) and error.path:
        return f"{error.path} could not be loaded ({error}); close other programs, then try again."
    kind = type(error).__name__
    return f"Postil stopped by a fault of its own ({kind}): please report it; POSTIL_DEBUG=1 tells more."


def _counted(number: int, noun: str) -> str:
    """A number with its noun: "1 capture", "2,000 captures"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
