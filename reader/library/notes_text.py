"""All notes as one plain text, beside the backups: the last resort, which needs no program of anybody's.

It is UTF-8 with a byte order mark: the mark alone tells an editor of any system, and of any year, what its
bytes are. What the reader wrote stands in it word for word, quotes as Markdown has them.
"""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.library import copying
from reader.model.errors import LibraryUnusable
from reader.model.wording import tr

if TYPE_CHECKING:
    from reader.library.library import Library

#: Notes are taken for lost where less than this share of the text is left, and some more bytes are gone.
_LOSS, _FEW = 0.8, 500

#: For somebody who has never seen the program.
_HOW_TO_READ = (
    "A line that begins with “# ” is the title of an article. Lines that begin with “> ” are words of it\n"
    "that were highlighted; below them stand the colour and the day (UTC), and then what was noted on them.\n"
)

Rows = dict[int, list[tuple[Any, ...]]]

#: Articles with anything of the reader's, the newest first: none that was thrown away for good has any.
_ARTICLES = (
    "SELECT a.key, coalesce(a.title, a.stand_in), o.name, coalesce(a.published, a.captured, ''), a.url, "
    "a.author, s.shelf = 2, s.starred, a.id FROM state s JOIN article a ON a.key = s.article "
    "JOIN source o ON o.key = a.source WHERE s.shelf < 3 AND (s.highlights + s.notes > 0 OR s.tags > 0) "
    "ORDER BY a.key DESC"
)
_CAPTURES = (
    "SELECT p.article, c.name, c.imported_at FROM appearance p JOIN capture c ON c.key = p.capture "
    "JOIN state s ON s.article = p.article WHERE s.highlights + s.notes > 0 OR s.tags > 0 "
    "GROUP BY p.article, c.key ORDER BY p.article, c.key"
)
_TAGS = (
    "SELECT g.article, t.name FROM article_tag g JOIN tag t ON t.id = g.tag WHERE g.deleted_at IS NULL "
    "ORDER BY g.article, t.folded"
)
_NOTES = (
    "SELECT article, text, created_at FROM note WHERE highlight IS NULL AND deleted_at IS NULL "
    "ORDER BY article, created_at"
)
_HIGHLIGHTS = (
    "SELECT h.article, h.exact, coalesce(n.text, ''), h.color, h.created_at, h.anchor = 'lost', coalesce(("
    " SELECT json_group_array(t.name) FROM highlight_tag g JOIN tag t ON t.id = g.tag"
    " WHERE g.highlight = h.id AND g.deleted_at IS NULL), '[]') "
    "FROM highlight h LEFT JOIN note n ON n.highlight = h.id AND n.deleted_at IS NULL "
    "WHERE h.deleted_at IS NULL ORDER BY h.article, h.anchor = 'lost', h.start, h.end"
)
_OUTLINES = (
    "SELECT o.id, o.name, i.depth, i.heading, i.words FROM outline o JOIN outline_item i ON i.outline = o.id "
    "WHERE o.deleted_at IS NULL AND i.deleted_at IS NULL ORDER BY o.created_at, o.id, i.rank"
)


def write(library: "Library", file: Path) -> None:
    """Write all notes of a library to a file, whole or not at all: beside it, synced, then renamed.

    Where far less is to be written than the file holds, a copy of that is kept by the day. Raises
    LibraryUnusable where the folder cannot be written; the file is then as it was.
    """
    with library.reading() as connection:
        told = "".join(_told(connection, library.path))
    beside = copying.under_way(file)
    try:
        file.parent.mkdir(exist_ok=True)  # not on the place of a disk that was taken off
        copying.take_away_halves(beside)
        data = told.encode("utf-8-sig", "replace")
        _keep_the_fuller(file, len(data), beside)
        beside.write_bytes(data)
        copying.sync(beside)
        beside.replace(file)
        copying.sync_folder(file.parent)
    except OSError as error:
        raise LibraryUnusable(
            tr(
                "{file} could not be written ({reason}): choose another folder for the backups, or free "
                "some space; your notes are in the library, and safe.",
                file=file,
                reason=error.strerror,
            )
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _keep_the_fuller(file: Path, size: int, beside: Path) -> None:
    """Copy the file as it is under a name with the day, if what takes its place is far smaller: whole, by way
    of `beside`, for a copy that was cut short would be taken for the one of that day."""
    until = file.with_name(f"{file.stem}-until-{datetime.now(UTC):%Y-%m-%d}{file.suffix}")
    if file.exists() and not until.exists() and size + _FEW < _LOSS * file.stat().st_size:
        shutil.copyfile(file, beside)
        copying.sync(beside)
        beside.replace(until)


def _told(connection: sqlite3.Connection, path: Path) -> Iterator[str]:
    captures, tags, notes, highlights = (
        _by_article(connection, sql) for sql in (_CAPTURES, _TAGS, _NOTES, _HIGHLIGHTS)
    )
    articles = connection.execute(_ARTICLES).fetchall()
    counted = sum(map(len, highlights.values()))
    yield f"All notes in {path}, written {datetime.now(UTC):%Y-%m-%d %H:%M} UTC.\n"
    yield f"Articles: {len(articles):,}. Highlights: {counted:,}.\n"
    yield "This is a copy to be read: what is changed here changes nothing in Postil.\n"
    yield _HOW_TO_READ
    for article in articles:
        key = article[0]
        yield "\n\n" + _head(article, captures.get(key, []), [name for (name,) in tags.get(key, [])])
        yield from (_note(*each) for each in notes.get(key, []))
        yield from (_highlight(*each) for each in highlights.get(key, []))
    yield from _outlines(connection)


def _by_article(connection: sqlite3.Connection, sql: str) -> Rows:
    found: Rows = {}
    for key, *rest in connection.execute(sql):
        found.setdefault(key, []).append(tuple(rest))
    return found


def _head(article: tuple[Any, ...], captures: list[tuple[Any, ...]], tags: list[str]) -> str:
    """The title of an article, and below it all that tells it from others."""
    _, heading, source, day, url, author, thrown, starred, id = article
    lines = [f"# {_one_line(heading)}", ", ".join(part for part in (source, author, day[:10]) if part)]
    lines += [url] if url else []
    lines += [f"Capture: {_one_line(name)}, imported {_day(at)}" for name, at in captures]
    lines += [f"Tags: {', '.join(tags)}"] if tags else []
    lines += ["Starred"] if starred else []
    lines += ["Thrown away, and still in the trash"] if thrown else []
    return "\n".join([*lines, f"postil://article/{id}", ""])


def _note(text: str, made_at: int) -> str:
    return f"\nNote on the article, {_day(made_at)}:\n{text.rstrip()}\n" if text.strip() else ""


def _highlight(exact: str, note: str, color: str, made_at: int, lost: int, tags: str) -> str:
    named = ", ".join(sorted(json.loads(tags), key=str.casefold))
    marks = [
        f"{color}, {_day(made_at)}",
        *([f"tags: {named}"] if named else []),
        *(["not found in the text shown"] if lost else []),
    ]
    quote = "\n".join(f"> {line}".rstrip() for line in exact.splitlines())
    words = f"\n{note.rstrip()}\n" if note.strip() else ""
    return f"\n{quote}\n({'; '.join(marks)})\n{words}"


def _outlines(connection: sqlite3.Connection) -> Iterator[str]:
    """The reader's outlines, with what they quote."""
    last = None
    for id, name, depth, heading, words in connection.execute(_OUTLINES):
        if id != last:
            yield f"\n\n# Outline: {_one_line(name)}\n\n"
            last = id
        inset = "  " * depth
        lines = words.splitlines() or [""]
        first = f"{inset}{'## ' if heading else '- '}{lines[0]}"
        yield "\n".join([first, *(f"{inset}  {line}".rstrip() for line in lines[1:])]) + "\n"


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _day(at: int) -> str:
    return f"{datetime.fromtimestamp(at / 1000, UTC):%Y-%m-%d}"
