"""Captures on their way in: opened, looked up, split by workers, ahead of what is stored."""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from reader.model.errors import ImportRefused
from reader.model.evidence import NO_EVIDENCE, Evidence
from reader.model.file_names import shown
from reader.model.wording import in_english_n, tr, tr_stored
from reader.services.processes import Cancelled
from reader.services.workers import Found, Worker


class Item(NamedTuple):
    """Something to import: what the report calls it, its name, and its bytes or where they are."""

    file: str
    name: str
    content: Path | bytes

    def read(self) -> bytes:
        """Its bytes. Raises ImportRefused."""
        from reader.importer.door import check_size, read_capture

        if isinstance(self.content, Path):
            return read_capture(self.content)
        check_size(len(self.content), self.name)
        return self.content


class Arrival(NamedTuple):
    """What came of an item: `found` where it was split, `refused` why not, or the capture that `known` is."""

    item: Item
    data: bytes = b""
    sha256: str = ""
    found: Found | None = None
    refused: str | None = None
    known: str | None = None


class Intake:
    """The way in of one import.

    `workers` split a file each. `known` gives the id of the capture with a sha256 that is stored already;
    `evidence` what the library knows of a page that was split; `cancelled` is asked again and again.
    """

    def __init__(
        self,
        workers: Sequence[Worker],
        known: Callable[[str], str | None],
        evidence: Callable[[Found], Evidence],
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._many = len(workers)
        self._idle = list(workers)
        self._known = known
        self._evidence = evidence
        self._cancelled = cancelled
        #: What is on its way, in order, each with the worker that has it, if one needs to.
        self._sent = deque[tuple[Arrival, Worker | None]]()

    def arrivals(self, items: Iterable[Item]) -> Iterator[Arrival]:
        """What came of each item, in order; the workers have the next ones while the caller has one.

        Raises Cancelled, and PostilError where there is no worker to be had.
        """
        items = iter(items)
        self._send(items)
        while self._sent:
            if self._cancelled is not None and self._cancelled():
                raise Cancelled(tr("Stopped."))
            arrival, worker = self._sent.popleft()
            if worker is not None:
                arrival = self._weighed(self._answer(worker, arrival), worker)
                self._idle.append(worker)
            self._send(items)
            if worker is not None and (known := self._known(arrival.sha256)):
                # A file before this one had the same bytes and was not stored when this was opened.
                arrival = arrival._replace(known=known, found=None)
            yield arrival

    def _send(self, items: Iterator[Item]) -> None:
        """Open the next files, as long as a worker is idle."""
        while self._idle and len(self._sent) < self._many and (item := next(items, None)) is not None:
            opened = self._open(item)
            if opened.refused or opened.known:
                self._sent.append((opened, None))
            else:
                worker = self._idle.pop()
                self._ask(worker, opened)
                self._sent.append((opened, worker))

    def _open(self, item: Item) -> Arrival:
        try:
            data = item.read()
        except ImportRefused as refusal:
            return Arrival(item, refused=tr_stored(str(refusal)))
        sha256 = hashlib.sha256(data).hexdigest()
        return Arrival(item, data, sha256, known=self._known(sha256))

    def _ask(self, worker: Worker, opened: Arrival, evidence: Evidence = NO_EVIDENCE) -> None:
        worker.ask(opened.data, opened.item.name, evidence, cancelled=self._cancelled)

    def _answer(self, worker: Worker, sent: Arrival) -> Arrival:
        try:
            return sent._replace(found=worker.answer(cancelled=self._cancelled))
        except ImportRefused as refusal:
            return sent._replace(refused=str(refusal))

    def _weighed(self, split: Arrival, worker: Worker) -> Arrival:
        """What a worker split, anew where the library knows something of it."""
        if split.found is None:
            return split
        evidence = self._evidence(split.found)
        if evidence == NO_EVIDENCE:
            return split
        self._ask(worker, split, evidence)
        return self._answer(worker, split._replace(found=None))


def files(paths: Iterable[Path]) -> Iterator[Item]:
    """Files as items."""
    return (Item(str(path), path.name, path) for path in paths)


def label_of(files: Sequence[Path]) -> str:
    """What the reader knows an import by; it is kept."""
    folders = {file.parent for file in files}
    if len(files) == 1:
        return shown(files[0].name)
    if len(folders) == 1 and (folder := next(iter(folders))).name:
        return in_english_n(
            len(files), "{n} file from {folder}", "{n} files from {folder}", folder=shown(folder.name)
        )
    return in_english_n(len(files), "{n} file", "{n} files")
