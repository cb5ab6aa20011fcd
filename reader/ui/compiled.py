"""What Qt for Python compiles anew at every start, kept: an eighth of the time to the first picture.

Its shibokensupport lies as source inside one of its libraries, where the cache of Python does not reach. Each
piece is kept beside the very source it was compiled from, and compiled again where that is another now.
"""

import builtins
import marshal
import os
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import CodeType
from typing import Any

#: How the names begin that it gives its pieces.
_PIECES = ("signature_bootstrap", "shibokensupport/")
_CHECKED = 4


class Compiled:
    """The compiled pieces in a file, of this version of Python. A file that is damaged, or not there, holds
    none: nothing depends on it but time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pieces: dict[str, tuple[bytes, CodeType]] = {}
        self._has_more = False
        with suppress(OSError, ValueError, EOFError, TypeError):
            data = path.read_bytes()
            # Looked at first: bytes that are damaged could bring the interpreter down.
            if zlib.crc32(data[_CHECKED:]).to_bytes(_CHECKED) == data[:_CHECKED]:
                version, pieces = marshal.loads(data[_CHECKED:])
                self._pieces = pieces if version == sys.version else {}

    @contextmanager
    def used(self) -> Iterator[None]:
        """Within this, a piece that is kept is not compiled again, and one that is not is taken in."""
        compiling: Any = builtins.compile

        def compile(source: object, filename: object, mode: str, *more: object, **named: object) -> object:
            if not (isinstance(source, bytes) and isinstance(filename, str) and filename.startswith(_PIECES)):
                return compiling(source, filename, mode, *more, **named)
            kept = self._pieces.get(filename)
            if kept is None or kept[0] != source:
                kept = (source, compiling(source, filename, mode, *more, **named))
                self._pieces[filename] = kept
                self._has_more = True
            return kept[1]

        builtins.compile = compile  # type: ignore[assignment]
        try:
            yield
        finally:
            builtins.compile = compiling

    def keep(self) -> None:
        """Write what was taken in, for the next start; where that cannot be, the next start takes longer."""
        if not self._has_more:
            return
        data = marshal.dumps((sys.version, self._pieces))
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(zlib.crc32(data).to_bytes(_CHECKED) + data)
            beside.replace(self._path)
