"""A disk that forgets: what files may hold after a power cut, by the writes and syncs that a process made.

Only what was synced is sure. Of what a file got since, any part may be on the disk, down to single sectors of
512 bytes, in any order (https://www.sqlite.org/atomiccommit.html, 2).
Names are sure once their folder was synced; of names that were made, changed or removed since, the first so
many are there: journalled file systems keep their order. A length counts as a write.
"""

import dataclasses
import itertools
import random
import re
from collections.abc import Sequence
from pathlib import Path

from tests.torture.program import Call

SECTOR = 512
#: The system calls that the disk is told of.
CALLS = (
    "openat",
    "write",
    "pwrite64",
    "lseek",
    "fsync",
    "fdatasync",
    "ftruncate",
    "rename",
    "unlink",
    "link",
)
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HANDLE = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})*)>")


@dataclasses.dataclass(slots=True)
class File:
    """What a file holds now, what of it is sure, and what it got since: (place, bytes), or a new length."""

    now: bytearray
    sure: bytes
    since: list[tuple[int, bytes | None]] = dataclasses.field(default_factory=list)

    def write(self, at: int, data: bytes) -> None:
        """Put bytes at a place."""
        self.now.extend(bytes(max(0, at + len(data) - len(self.now))))
        self.now[at : at + len(data)] = data
        self.since.append((at, data))

    def cut(self, length: int) -> None:
        """Give it another length."""
        del self.now[length:]
        self.now.extend(bytes(length - len(self.now)))
        self.since.append((length, None))

    def sync(self) -> None:
        """All of it is sure from now on."""
        self.sure, self.since = bytes(self.now), []

    def after_a_cut(self, dice: random.Random) -> bytes:
        """What it may hold after a power cut."""
        left = File(bytearray(self.sure), self.sure)
        way = dice.randrange(4)
        first = dice.randint(0, len(self.since))
        for n, (at, data) in enumerate(self.since):
            if (way == 0 and n >= first) or (way == 1 and dice.random() < 0.5):
                continue
            if data is None:
                left.cut(at)
            elif way < 2 or (way == 2 and n != first):
                left.write(at, data)
            else:
                _torn(left, at, data, dice)
        return bytes(left.now)


def _torn(file: File, at: int, data: bytes, dice: random.Random) -> None:
    """Write some sectors of what was to be written."""
    start = at
    while start < at + len(data):
        end = min(at + len(data), (start // SECTOR + 1) * SECTOR)
        if dice.random() < 0.5:
            file.write(start, data[start - at : end - at])
        start = end


class Disk:
    """The files below a folder, as the calls of a process change them."""

    def __init__(self, folder: Path) -> None:
        """What lies there now is sure."""
        self._folder = str(folder)
        self._numbers = itertools.count()
        self.files: dict[int, File] = {}
        self.names: dict[str, int] = {}
        #: (path, file or None) of names that were given or taken away since their folder was synced.
        self._since: list[tuple[tuple[str, int | None], ...]] = []
        self._places: dict[str, int] = {}
        for path in folder.rglob("*"):
            if path.is_file() and not path.name.endswith("-shm"):
                number = next(self._numbers)
                data = path.read_bytes()
                self.files[number], self.names[str(path)] = File(bytearray(data), data), number
        self._sure = dict(self.names)

    def do(self, call: Call) -> bytes | None:
        """Do what a call did. What was printed is returned."""
        handle = _HANDLE.match(call.given)
        path = _plain(handle[2]).decode() if handle else ""
        if call.result < 0:
            return None
        if call.name == "openat":
            self._open(call)
        elif call.name in ("rename", "unlink", "link"):
            paths = [_plain(each).decode() for each in _STRING.findall(call.given)]
            self._name(paths, stays=call.name == "link")
        elif call.name in ("fsync", "fdatasync") and path in self.names:
            self.files[self.names[path]].sync()
        elif call.name in ("fsync", "fdatasync"):
            self._sync_folder(path)
        elif path in self.names:
            self._change(call, handle[1] if handle else "", path)
        return _written(call) if handle and handle[1] == "1" else None

    def _open(self, call: Call) -> None:
        path = _plain(_STRING.findall(call.given)[0]).decode()
        self._places[str(call.result)] = 0
        if not path.startswith(f"{self._folder}/") or path.endswith("-shm"):
            return
        if "O_CREAT" in call.given and path not in self.names:
            number = next(self._numbers)
            self.files[number] = File(bytearray(), b"")
            self._give(((path, number),))
        elif "O_TRUNC" in call.given and path in self.names:
            self.files[self.names[path]].cut(0)

    def _name(self, paths: Sequence[str], *, stays: bool) -> None:
        """A file gets another name, and loses the one it has unless that `stays`."""
        if paths[0] in self.names:
            number = self.names[paths[0]]
            lost = () if stays else ((paths[0], None),)
            self._give((*lost, *((path, number) for path in paths[1:])))

    def _give(self, names: tuple[tuple[str, int | None], ...]) -> None:
        self._since.append(names)
        _apply(self.names, names)

    def _sync_folder(self, folder: str) -> None:
        synced = [
            names for names in self._since if any(str(Path(path).parent) == folder for path, _ in names)
        ]
        for names in synced:
            self._since.remove(names)
            _apply(self._sure, names)

    def _change(self, call: Call, handle: str, path: str) -> None:
        file = self.files[self.names[path]]
        if call.name == "ftruncate":
            file.cut(int(call.given.rpartition(", ")[2]))
        elif call.name == "lseek":
            self._places[handle] = call.result
        elif call.name == "pwrite64":
            file.write(int(call.given.rpartition(", ")[2]), _written(call))
        else:
            at = self._places.get(handle, 0)
            file.write(at, _written(call))
            self._places[handle] = at + call.result

    def after_a_cut(self, dice: random.Random) -> dict[str, bytes]:
        """What may lie there after a power cut: bytes by path."""
        names = dict(self._sure)
        for given in self._since[: dice.randint(0, len(self._since))]:
            _apply(names, given)
        return {path: self.files[number].after_a_cut(dice) for path, number in names.items()}


def _apply(names: dict[str, int], given: Sequence[tuple[str, int | None]]) -> None:
    for path, number in given:
        if number is None:
            names.pop(path, None)
        else:
            names[path] = number


def _plain(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _written(call: Call) -> bytes:
    """The bytes of a write, as many as were taken."""
    found = _STRING.search(call.given)
    return _plain(found[1])[: call.result] if found else b""
