"""A watched folder: what arrives in it is imported by itself, once it has stopped growing.

It is what an import of the folder takes; what a browser puts beside a page, such as scripts, is left.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from reader.model.errors import ImportRefused
from reader.model.wording import tr
from reader.ui.jobs import Job, Lane

if TYPE_CHECKING:
    from reader.ui.window import Window

#: A file is taken when two looks so far apart find it unchanged.
SETTLE_MS = 1500
#: A look without being told: network folders tell nothing.
LOOK_MS = 60_000

#: So many captures that were taken back are remembered, so that the folder does not bring them again.
LEFT_OUT = 5000

#: What tells a changed file: its size in bytes and the time of its last change in ns.
Stamp = tuple[int, int]


class _Seen(NamedTuple):
    """What a look found: all files with their stamps, those that are settled and new, whether others are
    not settled yet, and which of the settled ones are captures.
    """

    files: dict[Path, Stamp]
    settled: list[Path]
    waiting: bool
    captures: list[Path]


def look(folder: Path) -> dict[Path, Stamp]:
    """The files of a folder and of those in it, with their stamps. Raises OSError where it is gone.

    Only stamps are read, and no link is followed out of the folder. What is still being fetched, as its
    name says, is left aside.
    """
    from reader.importer.sifting import UNFINISHED, is_part_of_page

    folder.stat()
    found: dict[Path, Stamp] = {}
    for base, folders, files in os.walk(folder):
        folders[:] = [f for f in folders if not f.startswith(".") and not is_part_of_page(f, files)]
        for name in files:
            file = Path(base, name)
            try:
                stat = file.lstat()
            except OSError:
                continue  # it went away between the two looks
            if not name.startswith(".") and file.suffix.lower() not in UNFINISHED:
                found[file] = (stat.st_size, stat.st_mtime_ns)
    return found


def _among(
    found: dict[Path, Stamp],
    taken: Mapping[Path, Stamp],
    seen: Mapping[Path, Stamp],
    left_out: Callable[[Path], bool],
) -> _Seen:
    """What is new among the files of a look: neither taken already nor, at the look before, another size."""
    from reader.importer.door import why_left_out

    # An empty file is one that somebody has just begun.
    fresh = {file: stamp for file, stamp in found.items() if stamp[0] and taken.get(file) != stamp}
    settled = sorted(file for file, stamp in fresh.items() if seen.get(file) == stamp)
    captures = [file for file in settled if why_left_out(file) is None and not left_out(file)]
    return _Seen(found, settled, len(settled) < len(fresh), captures)


class Watching(QObject):
    """Looks at the folder when it changes and once a minute, off the UI thread."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self.folder = ""
        self._gone = False
        self._taken: dict[Path, Stamp] = {}
        self._seen: dict[Path, Stamp] = {}
        #: What was taken back, by its marks; also asked off the UI thread.
        self._left_out: frozenset[str] = frozenset()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self._settle.start())
        self._regular = QTimer(self)
        self._regular.setInterval(LOOK_MS)
        self._regular.timeout.connect(self._look)
        # What the library did not take is looked for again with the next look.
        window.incoming.failed.connect(self._taken.clear)
        kept = str(window.settings.get("import/watched"))
        if kept and not window.session.library.read_only:
            self.start(kept)

    def start(self, folder: str) -> None:
        """Watch a folder, from now on and at the next starts."""
        self.stop()
        self.folder = folder
        self._w.settings.set("import/watched", folder)
        self._watcher.addPath(folder)
        self._regular.start()
        self._look()

    def pace(self, ms: int) -> None:
        """Let so much time pass between the two looks that must agree."""
        self._settle.setInterval(ms)

    def stop(self) -> None:
        """Watch nothing any more."""
        if self.folder:
            self._watcher.removePath(self.folder)
        self.folder, self._gone = "", False
        self._taken.clear()
        self._seen = {}
        self._settle.stop()
        self._regular.stop()
        self._w.settings.set("import/watched", "")

    def _look(self) -> None:
        folder, taken, seen = Path(self.folder), self._taken, self._seen
        self._left_out = frozenset(self._marks())

        def work(_job: Job) -> _Seen:
            return _among(look(folder), taken, seen, self._holds_what_was_taken_back)

        if self._w.jobs.running("watch"):
            # What is being told of now may have come after that look had begun.
            self._settle.start()
        else:
            self._w.jobs.run("watch", work, self._looked, self._failed, lane=Lane.QUESTIONS)

    def leave_out(self, sha256s: Sequence[str]) -> None:
        """Bring captures no more that the reader took back; who wants them again imports them."""
        if self.folder and sha256s:
            known = [*self._marks(), *map(self._mark, sha256s[-LEFT_OUT:])]
            self._w.settings.set("import/left_out", " ".join([*dict.fromkeys(known)][-LEFT_OUT:]))
            self._left_out = frozenset(self._marks())

    def was_taken_back(self, sha256: str) -> bool:
        """Whether the folder is to bring a capture no more. May be asked on any thread: what an import was
        begun with may have been taken back since."""
        return bool(self._left_out) and self._mark(sha256) in self._left_out

    def _marks(self) -> list[str]:
        return str(self._w.settings.get("import/left_out")).split()

    def _mark(self, sha256: str) -> str:
        """By what a capture is remembered that was taken back from this library."""
        import hashlib

        return hashlib.sha256(f"{self._w.session.library.path} {sha256}".encode()).hexdigest()[:16]

    def _holds_what_was_taken_back(self, file: Path) -> bool:
        import hashlib

        from reader.importer.door import read_capture

        if not self._left_out:
            return False
        try:
            return self.was_taken_back(hashlib.sha256(read_capture(file)).hexdigest())
        except ImportRefused:
            return False

    def _looked(self, found: _Seen) -> None:
        if not self.folder:
            return
        if self._gone:
            self._gone = False
            self._watcher.addPath(self.folder)
        self._seen = found.files
        self._taken |= {file: found.files[file] for file in found.settled}
        if found.captures:
            self._w.incoming.take(found.captures, quietly=True)
        if found.waiting:
            self._settle.start()

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, OSError):
            raise problem
        if not self._gone:
            self._gone = True
            self._w.status.say(
                tr(
                    "The watched folder {folder} cannot be read ({why}); Postil looks again every minute.",
                    folder=self.folder,
                    why=problem.strerror or problem,
                ),
                lasting=True,
            )
