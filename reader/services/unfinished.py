"""An import that did not come to its end because the program did: what was asked for is kept in a file beside
the library, so that the next start can tell of it and go on."""

import json
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from itertools import takewhile
from os.path import abspath
from pathlib import Path
from typing import NamedTuple

from reader.library.library import Library

#: How the folder begins that what is pasted or dropped lies in, in the folder for temporary files.
PASTED = "postil-"
#: So many imports are looked at for what came in.
_MOST = 1000


class Unfinished(NamedTuple):
    """What was to come in, files and folders; those that hold what was pasted or dropped, and exist for it
    alone; and the newest import (its id) that there was before, "" for none."""

    paths: tuple[str, ...]
    pasted: tuple[str, ...] = ()
    after: str = ""


def begun(library: Library, paths: Sequence[Path], pasted: Sequence[Path]) -> Unfinished:
    """An import that begins now."""
    newest = library.batches.recent(1)
    after = newest[0].id if newest else ""
    return Unfinished(tuple(map(abspath, paths)), tuple(map(str, pasted)), after)


def keep(library: Path, import_: Unfinished) -> None:
    """Keep it until it is forgotten. Where it cannot be written, nothing is lost that was not on the disk
    before."""
    from reader.services.writing import replace_file

    with suppress(OSError):
        replace_file(_file(library), json.dumps(import_._asdict(), indent=1).encode("ascii"))


def forget(library: Path) -> None:
    """It is in, or nobody wants it any more."""
    with suppress(OSError):
        _file(library).unlink(missing_ok=True)


def left(library: Path) -> Unfinished | None:
    """The import that did not end the last time; None where there is none, or the file says nothing that
    can have been written here."""
    try:
        found = json.loads(_file(library).read_bytes())
        paths, pasted = (tuple(map(str, found[name])) for name in ("paths", "pasted"))
        return Unfinished(paths, tuple(filter(_is_pasted, pasted)), str(found["after"])) if paths else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def came_in(library: Library, import_: Unfinished) -> int:
    """How many captures of it are in the library."""
    since = takewhile(lambda batch: batch.id != import_.after, library.batches.recent(_MOST))
    return sum(batch.captures for batch in since if not batch.undone)


def _is_pasted(folder: str) -> bool:
    """Whether a folder is one of those that exist for what was pasted alone: they are deleted, and a library
    may have come from somebody else, with this file beside it."""
    name = Path(folder).name
    return name.startswith(PASTED) and Path(folder) == Path(tempfile.gettempdir(), name)


def _file(library: Path) -> Path:
    return library.with_name(f"{library.name}.import.json")
