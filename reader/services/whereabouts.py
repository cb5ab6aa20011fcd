"""Where in a folder the files are that its reader moved: found by what they say, or by their bytes."""

import hashlib
import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from reader.exporter import updating
from reader.exporter.identity import HEAD, Named, named_in
from reader.exporter.names import block_id
from reader.model.export import Left

#: A file with less of the highlights that were written into one, or with fewer of them, may merely quote it.
_SHARE, _FEWEST = 0.6, 3


class Files:
    """The files of one kind in a folder and all that are in it.

    `recorded` are the files that an export is known to have written, `left` those of this kind among them.
    """

    def __init__(
        self, folder: Path, suffix: str, recorded: Collection[Path], left: Mapping[Path, Left]
    ) -> None:
        self._folder = folder
        self._suffix = suffix
        self._recorded = recorded
        self._left = left

    @cached_property
    def _strangers(self) -> list[Path]:
        """The files of this kind in the folder that no export is known to have written, but hidden ones."""
        found = []
        for place, folders, names in os.walk(self._folder):
            folders[:] = [name for name in folders if not name.startswith(".")]
            paths = (Path(place, name) for name in names if name.lower().endswith(self._suffix))
            found += [path for path in paths if path not in self._recorded and not path.name.startswith(".")]
        return sorted((path for path in found if path.is_file() and not path.is_symlink()), reverse=True)

    @cached_property
    def named(self) -> dict[Named | None, Path]:
        """Where files in the folder say whose they are; of several that say the same, the first by name."""
        found = {said_in(path): path for path in self._strangers}
        for path, left in self._left.items():
            says = said_in(path)
            # A file with some of an article's highlights says the article, and is not the whole one's.
            if says and (left.article == says.id.decode() or not left.article.endswith(says.id.decode())):
                found[says] = path
        found.pop(None, None)
        return found

    @cached_property
    def by_sum(self) -> dict[str, Path]:
        """Where files in the folder hold the bytes of these hashes."""
        found: dict[str, Path] = {}
        for path in self._strangers:
            with suppress(OSError):
                found[hashlib.sha256(path.read_bytes()).hexdigest()] = path
        return found

    def of(self, key: str, left: Left) -> Path | None:
        """The file in the folder that is of an article or an outline (its id), or as an export left it."""
        named = (path for says, path in self.named.items() if says and says.id == key.encode())
        return next(named, None) or self.by_sum.get(left.sha256)

    def holding(self, left: Left) -> Path | None:
        """The file in the folder that holds most of the highlights which an export wrote into one of several
        articles; such a file has no id of its own."""
        wanted = {name for name in left.blocks if " " not in name}
        best, most = None, max(_FEWEST, _SHARE * len(wanted)) - 1
        for path in self._strangers:
            with suppress(OSError, UnicodeDecodeError):
                names = updating.names_in(path.read_text(encoding="utf-8"))
                found = len(wanted & {*names, *map(block_id, names)})
                if found > most:
                    best, most = path, found
        return best


def said_in(file: Path) -> Named | None:
    """What a file says it is; None for what is no regular file, which might never let itself be read."""
    with suppress(OSError):
        if file.is_file():
            with file.open("rb") as handle:
                return named_in(handle.read(HEAD))
    return None
