"""What Qt for Python compiles and runs anew at every start: the pieces compiled are kept, and those that only
an error or a tool asks for are run when it does.

Its shibokensupport, which knows the signatures of functions, lies as source inside one of its libraries,
where the cache of Python does not reach. Each piece is kept beside the very source it was compiled from, and
compiled again where that is another now.
"""

import builtins
import marshal
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from types import CodeType
from typing import Any

#: How the names begin that it gives its pieces.
_PIECES = ("signature_bootstrap", "shibokensupport/")
#: Pieces that no start needs: they word errors, and write stubs. (`mapping` is not among them, although it is
#: like them: Qt for Python reaches into it without asking the module.)
_PUT_OFF = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "lib/tool", "parser")
)
_RUN_WHEN_ASKED = """
from reader.ui.compiled import run_when_asked
__getattr__ = run_when_asked(globals())
del run_when_asked
"""
_CHECKED = 4
#: The code of pieces that have not been run, by the names of their modules.
_waiting: dict[str, CodeType] = {}
_running = RLock()


class Compiled:
    """The compiled pieces in a file, of this version of Python. A file that is damaged, or not there, holds
    none: nothing depends on it but time."""

    def __init__(self, path: Path, shipped: Path | None = None) -> None:
        """They are kept at `path`; those that come with a packaged program are at `shipped`."""
        self._path = path
        self._pieces: dict[str, tuple[bytes, CodeType]] = {}
        self._has_more = False
        with suppress(OSError, ValueError, EOFError, TypeError):
            data = (path if shipped is None or path.exists() else shipped).read_bytes()
            # Looked at first: bytes that are damaged could bring the interpreter down.
            if zlib.crc32(data[_CHECKED:]).to_bytes(_CHECKED) == data[:_CHECKED]:
                version, pieces = marshal.loads(data[_CHECKED:])
                self._pieces = pieces if version == sys.version else {}

    @contextmanager
    def used(self) -> Iterator[None]:
        """Within this, a piece that is kept is not compiled again, and one that is not is taken in. For one
        use: afterwards nothing is held that need not be written."""
        compiling: Any = builtins.compile

        def compile(source: object, filename: object, mode: str, *more: object, **named: object) -> object:
            if not (isinstance(source, bytes) and isinstance(filename, str) and filename.startswith(_PIECES)):
                return compiling(source, filename, mode, *more, **named)
            kept = self._pieces.get(filename)
            if kept is None or kept[0] != source:
                kept = (source, compiling(source, filename, mode, *more, **named))
                self._pieces[filename] = kept
                self._has_more = True
            if filename not in _PUT_OFF:
                return kept[1]
            _waiting[filename.removesuffix(".py").replace("/", ".")] = kept[1]
            return compiling(_RUN_WHEN_ASKED, filename, mode)

        builtins.compile = compile  # type: ignore[assignment]
        try:
            yield
        finally:
            builtins.compile = compiling
            if not self._has_more:
                self._pieces = {}

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


def run_when_asked(module: dict[str, Any]) -> Callable[[str], Any]:
    """The `__getattr__` of a module whose code waits: it is run whole, under a lock, before anybody sees
    anything of it. Raises AttributeError for a name that the module does not have."""
    ran: dict[str, Any] = {}
    # Told now: Qt for Python gives its modules other names afterwards.
    code = _waiting.pop(module["__name__"])

    def find(name: str) -> Any:
        # The import system asks for names like __path__, which are no reason to run anything.
        if not name.startswith("__"):
            with _running:
                if not ran:
                    ran.update(module)
                    exec(code, ran)  # noqa: S102 - as the import system would have done
            if name in ran:
                return ran[name]
        raise AttributeError(f"module {module['__name__']!r} has no attribute {name!r}")

    return find
