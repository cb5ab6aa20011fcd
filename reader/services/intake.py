"""Captures on their way in: opened, looked up, split by a worker, one file ahead of what is stored."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from reader.model.errors import ImportRefused
from reader.model.evidence import NO_EVIDENCE, Evidence
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

    `worker` splits each file, one ahead of what is stored; `another` gives one that splits anew under
    `evidence`, which is what the library knows of a page that was split, while the first is at the next file.
    `known` gives the id of the capture with a sha256 that is stored already; `cancelled` is asked again and
    again.
    """

    def __init__(
        self,
        worker: Worker,
        another: Callable[[], Worker],
        known: Callable[[str], str | None],
        evidence: Callable[[Found], Evidence],
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._worker = worker
        self._another = another
        self._known = known
        self._evidence = evidence
        self._cancelled = cancelled

    def arrivals(self, items: Iterable[Item]) -> Iterator[Arrival]:
        """What came of each item, in order; the worker has the next one while the library is asked what it
        knows of this one, and while the caller has it.

        Raises Cancelled, and PostilError where there is no worker to be had.
        """
        sent: Arrival | None = None
        for item in chain(items, [None]):
            if self._cancelled is not None and self._cancelled():
                raise Cancelled(tr("Stopped."))
            opened = self._open(item) if item else None
            done = self._answer(self._worker, sent) if sent else None
            waits = opened if opened is not None and not (opened.refused or opened.known) else None
            if waits is not None:
                self._ask(self._worker, waits)
            if done is not None:
                done = self._weighed(done, self._another if waits else lambda: self._worker)
                # The file before this one may have had the same bytes and was not stored when it was opened.
                known = self._known(done.sha256)
                yield done._replace(known=known, found=None) if known else done
            if opened is not None and waits is None:
                yield opened
            sent = waits

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

    def _weighed(self, split: Arrival, idle: Callable[[], Worker]) -> Arrival:
        """What was split, anew where the library knows something of it, by a worker that is `idle`."""
        if split.found is None:
            return split
        evidence = self._evidence(split.found)
        if evidence == NO_EVIDENCE:
            return split
        worker = idle()
        self._ask(worker, split, evidence)
        return self._answer(worker, split._replace(found=None))


def files(paths: Iterable[Path]) -> Iterator[Item]:
    """Files as items."""
    return (Item(str(path), path.name, path) for path in paths)


def label_of(files: Sequence[Path]) -> str:
    """What the reader knows an import by; it is kept."""
    folders = {file.parent for file in files}
    if len(files) == 1:
        return files[0].name
    if len(folders) == 1 and (folder := next(iter(folders))).name:
        return in_english_n(
            len(files), "{n} file from {folder}", "{n} files from {folder}", folder=folder.name
        )
    return in_english_n(len(files), "{n} file", "{n} files")
