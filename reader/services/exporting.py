"""Annotated articles go out, a file each; a file that the reader has changed since is never overwritten."""

import errno
import hashlib
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.article import Reading, Row
from reader.model.errors import PostilError
from reader.model.outline import Item
from reader.model.query import Query
from reader.services.importing import counted

if TYPE_CHECKING:
    from reader.exporter.formats import Format
    from reader.exporter.outline import Whereabouts
    from reader.library.library import Library

#: Makes a file's name, without suffix, that differs from those that are taken.
Namer = Callable[[Collection[str]], str]

#: What is exported where no query says more: all that has a highlight or a note, and is not in the trash.
ANNOTATED = Query(annotated=True, anywhere=True, trashed=False)

#: What is wrong with the whole folder, so that no other file could be written either.
_HOPELESS = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS})

_PAGE = 200


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file of an export. `action` is created, rewritten, unchanged, kept (it was edited since), or failed.

    `reason` says why one has failed.
    """

    file: str
    action: str
    article: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """The files of an export; `asked` tells whether a query had chosen them."""

    files: tuple[WrittenFile, ...]
    asked: bool = False

    @property
    def failed(self) -> tuple[WrittenFile, ...]:
        """Those that could not be written."""
        return tuple(file for file in self.files if file.action == "failed")


def summary(written: Written) -> str:
    """An export in one sentence, for the reader."""
    if not written.files and written.asked:
        return "Nothing was exported: no article matches the query"
    if not written.files:
        return "Nothing was exported: no article there has a highlight or a note"
    actions = [file.action for file in written.files]
    told = {
        "created": "new",
        "rewritten": "brought up to date",
        "unchanged": "unchanged",
        "kept": "kept because you edited it"
        if actions.count("kept") == 1
        else "kept because you edited them",
        "failed": "could not be written",
    }
    parts = [f"{actions.count(action)} {words}" for action, words in told.items() if action in actions]
    return f"{counted(len(actions), 'file')}: {', '.join(parts)}"


def export(library: "Library", query: Query | None, format: str, target: Path) -> Written:
    """Write the articles that a query shows (all annotated ones where it is None) into a folder, a file each.

    A file that cannot be written stops no other. Raises PostilError for a format there is not, and where
    the folder cannot be written or the disk is full.
    """
    from reader.exporter.formats import FORMATS

    chosen = FORMATS.get(format)
    if chosen is None:
        raise PostilError(f"There is no format “{format}”; there is {', '.join(sorted(FORMATS))}.")
    with _into(library, target, chosen.suffix) as folder:
        rows = all_rows(library, ANNOTATED if query is None else query)
        written = tuple(_put(folder, chosen, library.articles.reading(row.id)) for row in rows)
        return Written(written, query is not None)


def export_outline(library: "Library", outline: str, target: Path) -> Written:
    """Write an outline into a folder, as one Markdown file. Raises NotFound; PostilError as `export` does."""
    from reader.exporter.names import named_file
    from reader.exporter.outline import write

    chosen, items = library.outlines.find(outline), library.outlines.items(outline)
    data = write(chosen, items, _whereabouts(library, items)).encode("utf-8", "replace")
    with _into(library, target, ".md") as folder:
        file = folder.put(chosen.id, data, lambda taken: named_file(chosen.name, chosen.id, taken))
        return Written((file,), asked=True)


def _whereabouts(library: "Library", items: Iterable[Item]) -> dict[str, "Whereabouts"]:
    """Who wrote what an outline quotes, and where it stands in the captures, by the ids of the items."""
    from reader.exporter.outline import whereabouts

    found: dict[str, Whereabouts] = {}
    for article in {item.article for item in items if item.article}:
        reading = library.articles.reading(article)
        found.update({i.id: whereabouts(reading, i.highlight) for i in items if i.article == article})
    return found


def _put(folder: "_Folder", format: "Format", reading: Reading) -> WrittenFile:
    from reader.exporter.names import file_name
    from reader.exporter.sheet import sheet

    data = format.write([sheet(reading)], reading.row.heading)
    return folder.put(reading.row.id, data, lambda taken: file_name(reading, taken))


@contextmanager
def _into(library: "Library", target: Path, suffix: str) -> Iterator["_Folder"]:
    """A folder to export into. Raises PostilError where it cannot be written."""
    folder = target.expanduser().absolute()
    try:
        _prepare(folder)
        yield _Folder(library, folder, suffix)
    except OSError as error:
        raise PostilError(
            f"{folder} could not be written ({error.strerror}); choose another folder or free some space."
        ) from error


def _prepare(folder: Path) -> None:
    """Make a folder to write into. Raises PostilError for a file of that name, OSError."""
    for place in (folder, *folder.parents):
        if place.exists() and not place.is_dir():
            raise PostilError(f"{place} is a file and no folder; name a folder to export into.")
    folder.mkdir(parents=True, exist_ok=True)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def all_rows(library: "Library", query: Query) -> Iterator[Row]:
    """Every article that a query shows, newest first, a page at a time."""
    page = library.articles.rows(query, limit=_PAGE)
    while page:
        yield from page
        page = library.articles.rows(query, before=page[-1].key, limit=_PAGE)


class _Folder:
    """A folder being exported into: which of its files are ours, and how we left them."""

    def __init__(self, library: "Library", folder: Path, suffix: str) -> None:
        self._library = library
        self._folder = folder
        self._suffix = suffix
        ours = library.exports.written(f"{folder}{os.sep}")
        self._left = {Path(file): sha256 for file, (_, sha256) in ours.items()}
        self._of = {id: Path(file) for file, (id, _) in ours.items()}
        self._used: set[str] = {file.stem for file in self._left if file.exists()}

    def put(self, id: str, data: bytes, name: Namer) -> WrittenFile:
        """Write what has this id, unless its file is as it should be or the reader's own."""
        file = self._of.get(id)
        if file is None or file.suffix != self._suffix or not file.exists():
            file = self._new(name, data)
        self._used.add(file.stem)
        try:
            action = self._written(file, data)
        except OSError as error:
            if error.errno in _HOPELESS:
                raise
            reason = f"{file} could not be written ({error.strerror}); move it away and export again."
            return WrittenFile(str(file), "failed", id, reason)
        if action != "kept" and not self._library.read_only:
            sha256 = hashlib.sha256(data).hexdigest()
            if self._left.get(file) != sha256:
                self._library.exports.remember(str(file), id, sha256)
        return WrittenFile(str(file), action, id)

    def _written(self, file: Path, data: bytes) -> str:
        """Write a file where that is called for, and say what was done."""
        action = self._action(file, data)
        if action in ("created", "rewritten"):
            replace_file(file, data)
        return action

    def _new(self, name: Namer, data: bytes) -> Path:
        """A name that nothing has; or the file of that name that already says the very same."""
        wanted = self._folder / f"{name(self._used)}{self._suffix}"
        if not wanted.exists() or self._says(wanted, data):
            return wanted
        there = {path.stem for path in self._folder.iterdir()}
        return self._folder / f"{name(self._used | there)}{self._suffix}"

    @staticmethod
    def _says(file: Path, data: bytes) -> bool:
        """Whether a file is there with these bytes; one that cannot be read is somebody else's."""
        try:
            return file.is_file() and file.read_bytes() == data
        except OSError:
            return False

    def _action(self, file: Path, data: bytes) -> str:
        if not file.exists():
            return "created"
        present = file.read_bytes()
        if present == data:
            return "unchanged"
        return "rewritten" if hashlib.sha256(present).hexdigest() == self._left.get(file) else "kept"


def replace_file(file: Path, data: bytes) -> None:
    """Put bytes in a file's place: written beside it, synced, then renamed; a full disk spoils nothing."""
    beside = file.with_name(f".{file.name[:80]}.{os.getpid()}.part")
    try:
        with beside.open("wb") as handle:
            handle.write(data)
            handle.flush()
            os.fsync(handle.fileno())
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)
