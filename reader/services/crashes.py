"""The file that a crash writes, and what the next start makes of it.

A program that dies in C code runs no Python any more: Python's fault handler writes where it stood into a
file that was opened beforehand. Imported on the way to the first picture.
"""

import faulthandler
import os
import re
import zlib
from contextlib import suppress
from pathlib import Path

#: So much of what a crash wrote is read, in bytes.
_MOST = 64_000
_STEP = re.compile(r'  File "(?P<file>.*)", line (?P<line>\d+) in (?P<name>.*)')
#: The lines of the fault handler and of ours that are told as they are (Python's Python/traceback.c).
_TOLD = re.compile(r"(Fatal Python error: |Qt: |Current thread |Thread )")


class CrashFile:
    """The file of one library's window; only one window writes a library."""

    def __init__(self, folder: Path, library: Path) -> None:
        """`folder` is made where it is not there; where it cannot be, nothing is kept."""
        number = zlib.crc32(os.fsencode(library.absolute()))
        self._path = folder / f"crash-{number:08x}.txt"
        self._file: int | None = None

    def begin(self) -> str:
        """From now on a crash is written. Returns what the last one wrote, "" where there was none."""
        left = ""
        with suppress(OSError):
            left = self._taken()
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            self._file = os.open(self._path, flags, 0o600)
            faulthandler.enable(self._file)
        return left

    def write(self, words: str) -> None:
        """Add a line, in the last moment of the program."""
        if self._file is not None:
            with suppress(OSError):
                os.write(self._file, f"{words}\n".encode("utf-8", "replace"))

    def end(self) -> None:
        """The program ends as it should."""
        faulthandler.disable()
        if self._file is not None:
            os.close(self._file)
            self._file = None
            with suppress(OSError):
                if not self._path.stat().st_size:
                    self._path.unlink()

    def _taken(self) -> str:
        """What lies there; it is put away under another name, in the place of an earlier one."""
        if not self._path.exists() or not self._path.stat().st_size:
            return ""
        with self._path.open(encoding="utf-8", errors="replace") as file:
            left = file.read(_MOST)
        self._path.replace(self._path.with_suffix(".old.txt"))
        return left


def told(left: str) -> tuple[str, ...]:
    """What a crash wrote, without a path of this machine: its name, and the steps of each thread."""
    from reader.services.reporting import own

    lines: list[str] = []
    for line in left.splitlines():
        step = _STEP.fullmatch(line)
        if step:
            file = own(step["file"])
            place = f"{file}:{step['line']} in {step['name']}" if file else f"… {Path(step['file']).stem}"
            if not lines or lines[-1] != f"  {place}":
                lines.append(f"  {place}")
        elif _TOLD.match(line):
            lines.append(line.replace(str(Path.home()), "~"))
    return tuple(lines)
