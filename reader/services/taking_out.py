"""Everything a library holds goes out as one zip, which is read without this program and brought back by it.

The library is copied first, in one moment of it; all else is made from the copy, so that the reader can work
on meanwhile. An unchanged library gives the same bytes each time.
"""

import filecmp
import itertools
import re
import string
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import IO, TYPE_CHECKING

from reader import __version__, paths
from reader.library import copying
from reader.library.library import open_library
from reader.library.readings import readings
from reader.library.schema import SCHEMA
from reader.library.workshop import workshop
from reader.model.errors import LibraryUnusable, PostilError, TextDamaged
from reader.model.export import FileAction
from reader.model.parcel import CAPTURES, LIBRARY, NOTES
from reader.model.wording import in_english_n, tr
from reader.services.exporting import Written, WrittenFile
from reader.services.processes import Cancelled
from reader.services.scoping import ANNOTATED

if TYPE_CHECKING:
    from reader.exporter.parcel import Parcel
    from reader.exporter.sheet import Sheet
    from reader.library.library import Library
    from reader.model.article import Row

#: What the file is called in a folder that is named instead of it.
NAME = "Postil data.zip"
#: Files of which the whole is told in one: the name of each, and its format.
_TABLES = (("annotations.jsonld", "jsonld"), ("highlights.csv", "csv"))
#: So much of a file is copied at a time, in bytes, and so many articles are read at a time.
_PIECE, _PAGE = 2**20, 200
#: Endings of files that are kept.
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,10}")

#: Called with the number of parts that are done, and of all.
Progress = Callable[[int, int], None]


def take_out(
    library: "Library",
    target: Path,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Written:
    """Write everything the library holds into a zip, or into one of its own name in a folder that is named.

    It is written beside its place and then put there, so that an older one is kept until the new one is
    whole. Raises PostilError where it cannot be written or would overwrite something else, Cancelled once
    `cancelled` says so.
    """
    target = target.expanduser().absolute()
    target = target / NAME if target.is_dir() else target
    _check(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with workshop(target) as folder, _stoppable():
            made = folder / "data.zip"
            _copy(library, folder / LIBRARY, target, cancelled)
            with open_library(folder / LIBRARY, read_only=True) as copy, made.open("w+b") as file:
                taking = _Taking(copy, progress, cancelled)
                taking.fill(file)
            copying.sync(made)
            action = _put(made, target)
    except OSError as error:
        raise PostilError(
            tr(
                "{target} could not be written ({reason}); choose another folder or free some space.",
                target=target,
                reason=error.strerror,
            )
        ) from error
    return Written(
        (WrittenFile(str(target), action, ""),), asked=True, missing=tuple(taking.damaged.values())
    )


def _check(target: Path) -> None:
    """Raise PostilError where something else than an older zip of ours is in the way."""
    from reader.importer.parcels import is_parcel

    if target.exists() and not is_parcel(target):
        raise PostilError(
            tr("{target} is there already and is no data of Postil; choose a new name.", target=target)
        )


def _copy(library: "Library", copy: Path, target: Path, cancelled: Callable[[], bool] | None) -> None:
    """One moment of the library; where it cannot be copied, that is told of the file that was asked for."""
    try:
        library.copy_to(copy, cancelled)
    except LibraryUnusable as problem:
        raise LibraryUnusable(str(problem).replace(str(copy), str(target))) from problem


@contextmanager
def _stoppable() -> Iterator[None]:
    try:
        yield
    except copying.Interrupted as stopped:
        raise Cancelled(str(stopped)) from stopped


def _put(made: Path, target: Path) -> FileAction:
    """Put what was made in its place, unless what is there says the very same."""
    if not target.exists():
        action = FileAction.CREATED
    elif filecmp.cmp(made, target, shallow=False):
        return FileAction.UNCHANGED
    else:
        action = FileAction.REWRITTEN
    made.replace(target)
    copying.sync_folder(target.parent)
    return action


class _Taking:
    """A zip being filled from a copy of the library that nobody writes to."""

    def __init__(
        self, copy: "Library", progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._copy = copy
        self._progress = progress
        self._cancelled = cancelled
        self._captures = copy.captures.kept()
        self._articles = [row.id for row in _rows(copy)]
        self._total = len(self._captures) + len(self._articles) + len(_TABLES) + 1
        self._done = 0
        #: Sentences on texts and captures that are damaged, by their ids.
        self.damaged: dict[str, str] = {}

    def fill(self, file: IO[bytes]) -> None:
        """Write the whole zip. Raises Cancelled."""
        from reader.exporter.parcel import Parcel

        with Parcel(file) as parcel:
            parcel.add("README.txt", [self._readme().encode()])
            parcel.add(LIBRARY, self._pieces(self._copy.path), self._copy.path.stat().st_size)
            self._tell()
            self._add_captures(parcel)
            self._add_notes(parcel)
            parcel.finish(postil=__version__, schema=SCHEMA)

    def _readme(self) -> str:
        counts = self._copy.articles.counts()
        words = string.Template((paths.resources() / "export" / "take-out.txt").read_text("utf-8"))
        return words.substitute(
            articles=in_english_n(counts.articles, "{n} article", "{n} articles"),
            highlights=in_english_n(counts.highlights, "{n} highlight", "{n} highlights"),
            captures=in_english_n(len(self._captures), "{n} capture", "{n} captures"),
        )

    def _add_captures(self, parcel: "Parcel") -> None:
        """Every capture, byte for byte as it came, with the name it came by; but for damaged ones."""
        for capture in self._captures:
            try:
                data = self._copy.captures.content(capture.sha256)
            except TextDamaged as error:
                self.damaged[capture.id] = str(error)
            else:
                name = _free(parcel, CAPTURES, capture.name, capture.id)
                parcel.add(name, [data], capture=capture.id, file=capture.name)
            self._tell()

    def _add_notes(self, parcel: "Parcel") -> None:
        """Every article with a highlight or a note as Markdown, and all of them in one file as data."""
        from reader.exporter.formats import FORMATS
        from reader.exporter.names import file_name
        from reader.exporter.sheet import sheet

        sheets: list[Sheet] = []
        markdown = FORMATS["markdown"]
        for reading in readings(self._copy, self._articles, self.damaged):
            one = sheet(reading)
            name = _free(parcel, NOTES, f"{file_name(reading, ())}{markdown.suffix}", one.id)
            parcel.add(name, [markdown.write([one], one.heading)])
            # Data has the highlights and no text; those of a large library would fill the memory.
            sheets.append(one._replace(text="", blocks=()))
            self._tell()
        for name, format in _TABLES:
            parcel.add(name, [FORMATS[format].write(sheets, "All notes")])
            self._tell()

    def _pieces(self, path: Path) -> Iterator[bytes]:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                self._ask()
                yield piece

    def _tell(self) -> None:
        self._ask()
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._total)

    def _ask(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled(tr("Stopped."))


def _rows(library: "Library") -> "Iterator[Row]":
    """Every article with a highlight or a note, newest first."""
    page = library.articles.rows(ANNOTATED, limit=_PAGE)
    while page:
        yield from page
        page = library.articles.rows(ANNOTATED, before=page[-1].key, limit=_PAGE)


def _free(parcel: "Parcel", folder: str, name: str, id: str) -> str:
    """The path of a member for a file of this name, safe on every system; with a mark where it is taken."""
    from reader.exporter.names import named_file

    stem, suffix = PurePath(name).stem, PurePath(name).suffix
    if not _SUFFIX.fullmatch(suffix):
        stem, suffix = name, ""
    plain = named_file(stem, id, ())
    # Only an id would tell two files of one name apart for good; the number of attempts is for the unlikely.
    marked = (named_file(stem, f"{id}{n or ''}", (plain,)) for n in itertools.count())
    names = (f"{folder}/{each}{suffix}" for each in itertools.chain([plain], marked))
    return next(each for each in names if not parcel.has(each))
