"""Values as the plain dictionaries that the command line promises as JSON."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.model.article import CaptureRef, Reading, Row
from reader.model.capture import Mark, Split, Story
from reader.model.highlight import Highlight
from reader.services.exporting import Planned, Written, WrittenFile, difference
from reader.services.importing import FileReport, Report
from reader.services.splitting import split_safely

if TYPE_CHECKING:
    from reader.library.backups import Backups
    from reader.library.health import Health
    from reader.library.library import Library
    from reader.library.salvaging import Salvaged
    from reader.library.search import Hits
    from reader.services.relating import Related

Plain = dict[str, Any]

#: Kinds of files whose spans are the words that are shown.
_IN_WORDS = frozenset({"text", "html", "markdown"})

_FILE = (
    "file",
    "status",
    "reason",
    "capture",
    "articles",
    "new",
    "merged",
    "cut",
    "untitled",
    "note",
    "renewed",
    "lost",
)


def split_file(path: Path) -> Split:
    """How a file would be split; nothing is stored. Raises ImportRefused."""
    from reader.importer.door import read_capture

    return split_safely(read_capture(path), path.name)


def imported(report: Report) -> Plain:
    """What an import did."""
    return {
        "files": [_file(file) for file in (*report.files, *report.left_out)],
        "articles": report.articles,
        "tagged": report.tagged,
    }


def _file(file: FileReport) -> Plain:
    given = {} if file.highlights is None else {"highlights": asdict(file.highlights)}
    return {name: getattr(file, name) for name in _FILE} | given


def inspected(split: Split, file: str) -> Plain:
    """How a capture is split; offsets are bytes.

    "text" is null where the spans are the words; a feed, book or mail holds them in another form.
    """
    results = split.results
    return {
        "file": file,
        "bytes": split.size,
        "sha256": split.sha256,
        "encoding": split.encoding,
        "assumed": split.assumed,
        "kind": split.kind,
        "confidence": split.confidence,
        "reason": split.reason,
        "rivals": split.rivals,
        "meta": {
            "page_date": split.page_date,
            "results": results and {"from": results.first, "to": results.last, "total": results.total},
            "ticker": [{"name": row.name, "value": row.value, "change": row.change} for row in split.ticker],
            "publisher": split.publisher,
        },
        "spans": [
            {"start": s.start, "end": s.end, "label": s.label.value, "kind": s.kind, "article": s.article}
            for s in split.spans
        ],
        "articles": [_story(story, split.kind) for story in split.stories],
    }


def _story(story: Story, kind: str) -> Plain:
    from reader.importer.prefixes import kind_prefix

    return {
        "n": story.n,
        "title": story.title,
        "title_state": story.title_state.value,
        "prefix": kind_prefix(story.title),
        "cut": story.cut,
        "confidence": story.confidence,
        "reason": story.reason,
        "published": story.published,
        "url": story.url,
        "guid": story.guid,
        "author": story.author,
        "language": story.language,
        "subheadings": [_mark(mark) for mark in story.subheadings],
        "caption": _mark(story.caption),
        "credit": _mark(story.credit),
        "dateline": _mark(story.dateline),
        "byline": _mark(story.byline),
        "text": None if kind in _IN_WORDS else story.text,
    }


def _mark(mark: Mark | None) -> Plain | None:
    return {"start": mark.start, "end": mark.end, "text": mark.text} if mark else None


def listed(library: "Library", row: Row) -> Plain:
    """An article as a list shows it."""
    return _row(row, library.captures.of_article(row.id), library.tags.on_article(row.id))


def _row(row: Row, captures: tuple[CaptureRef, ...], tags: tuple[str, ...]) -> Plain:
    names = ("id", "title", "title_state", "stand_in", "source", "published", "captured", "cut", "read")
    more = ("starred", "later", "archived", "words", "highlights")
    return {
        **{name: getattr(row, name) for name in names},
        "captures": [{"file": c.file, "start": c.start, "end": c.end, "cut": c.cut} for c in captures],
        "tags": list(tags),
        **{name: getattr(row, name) for name in more},
    }


def shown(reading: Reading) -> Plain:
    """An article with its text and all that was noted on it; offsets are code points of the text."""
    return {
        **_row(reading.row, reading.captures, reading.tags),
        "url": reading.url,
        "author": reading.author,
        "language": reading.language,
        "text": reading.version.text,
        "blocks": [block.as_list() for block in reading.version.blocks],
        "version": reading.version.id,
        "links": [list(link) for link in reading.links],
        "versions": list(reading.versions),
        "note": reading.note,
        "annotations": [annotation(highlight) for highlight in reading.highlights],
    }


def annotation(highlight: Highlight) -> Plain:
    """A highlight. The place is the one in the version shown; of a lost one, where it was made. `earlier` are
    the quotes it had before it was attached to other words, the last one first."""
    return {
        "id": highlight.id,
        "quote": highlight.quote.exact,
        "note": highlight.note,
        "tags": list(highlight.tags),
        "color": highlight.color,
        "start": highlight.start,
        "end": highlight.end,
        "version": highlight.made_on,
        "state": highlight.anchor.value,
        "earlier": [each.quote.exact for each in highlight.earlier],
    }


def found(hits: "Hits", problems: tuple[str, ...]) -> Plain:
    """What a search found."""
    names = ("id", "title", "snippet", "where", "score")
    return {
        "total": hits.total,
        "hits": [{name: getattr(hit, name) for name in names} for hit in hits.hits],
        "ms": round(hits.ms, 3),
        "problems": list(problems),
    }


def related(found: "Iterable[Related]") -> list[Plain]:
    """Related articles, the nearest first, with what each has in common."""
    return [
        {"id": one.row.id, "title": one.row.title, "score": round(one.score, 3), "common": list(one.common)}
        for one in found
    ]


def written(report: Written) -> Plain:
    """The files of an export; `missing` says what had no letters, `left_over` are files that stay."""
    more = {"missing": list(report.missing), "left_over": list(report.left_over)}
    return {"written": [_export_file(file) for file in report.files], **more}


def planned(files: Iterable[Planned]) -> Plain:
    """What an export would make of each file; `diff` are the lines that would change, as diff -u has them."""
    found = [{**_export_file(file), "diff": list(difference(file))} for file in files]
    return {"written": [], "planned": found}


def _export_file(file: WrittenFile | Planned) -> Plain:
    names = ("action", "article", "reason", "changed")
    return {"file": str(file.file), **{name: getattr(file, name) for name in names}}


def backups(kept: "Backups") -> Plain:
    """The backups that are kept of a library, the newest first, and how they are kept."""
    columns = ("number", "articles", "highlights", "notes", "good")
    told = [
        {
            "file": str(one.path),
            "made": datetime.fromtimestamp(one.made_at / 1000, UTC).isoformat(timespec="seconds"),
            "why": one.why,
            "bytes": one.size,
            **{name: getattr(one, name) for name in columns},
        }
        for one in kept.all()
    ]
    keeping = kept.keeping
    most = {"megabytes": keeping.megabytes, "minutes": keeping.minutes, "damaged": kept.damaged}
    return {"folder": str(kept.folder), **most, "backups": told}


def salvaged(made: "Salvaged") -> Plain:
    """What was read of a damaged library: of each table how many rows, and how many are lost, where that is
    known."""
    return {
        "library": str(made.library),
        "tables": {table: {"found": kept.found, "lost": kept.lost} for table, kept in made.tables.items()},
        "left_over": made.left_over and str(made.left_over),
        "damaged": list(made.damaged),
    }


def healthy(health: "Health") -> Plain:
    """What a check found."""
    return {
        "ok": health.ok,
        "problems": list(health.problems),
        "articles": health.articles,
        "highlights": health.highlights,
        "notes": health.notes,
    }
