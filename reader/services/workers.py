"""The worker processes of this program: started at the first need, kept, replaced when they fail.

Bytes from outside are split nowhere else. One worker serves the whole program; only while an import has
it does a question of the reader's get one of its own, and an import of many files has several.
"""

import array
import atexit
import contextlib
import gc
import json
import threading
from collections.abc import Iterator
from typing import NamedTuple

from reader.model.capture import Split
from reader.model.errors import ImportRefused, PostilError
from reader.model.evidence import NO_EVIDENCE, Evidence
from reader.model.prepared import Prepared
from reader.model.squeezing import Squeezed
from reader.model.wording import tr, tr_n, tr_noop, tr_stored
from reader.services import wire
from reader.services.processes import Ended, Overrun, Process, Stopped, processors
from reader.services.worker import WORKER, Answer, Request

#: Seconds that one file may take.
LIMIT_S = 20
#: An import of so many files has more than one worker; no more than so many: storing takes a third as long as
#: splitting.
_MANY_FILES, _MOST = 8, 3


class Found(NamedTuple):
    """A capture that was split; where they were asked for, the shingles of each of its stories (see
    importer.sameness), the hashes that are kept of each (importer.sketches), and what is prepared of storing
    it.
    """

    split: Split
    shingles: tuple[frozenset[int], ...]
    sketches: tuple[list[int], ...] = ()
    prepared: Prepared | None = None


class Worker:
    """One worker process. It does one thing at a time: `ask`, then `answer`."""

    def __init__(self) -> None:
        self._process = Process(WORKER, tr_noop("reads captures"))
        self._asked: Request | None = None

    def ask(
        self,
        data: bytes,
        name: str,
        evidence: Evidence = NO_EVIDENCE,
        rank: int = 0,
        *,
        hashes: bool = True,
        cancelled: Stopped = None,
    ) -> None:
        """Send a file away to be split; `answer` gets what became of it, with shingles if `hashes` asks."""
        self._asked = request = Request(name, evidence, rank, LIMIT_S, hashes)
        try:
            self._process.send(wire.pack(request, data), LIMIT_S, cancelled)
        except PostilError:
            self._asked = None
            raise

    def answer(self, *, cancelled: Stopped = None) -> Found:
        """What became of the file asked for last.

        Raises ImportRefused, naming the file, where it is no capture, takes longer than LIMIT_S or more
        memory than a worker may have, or makes the worker fail; Cancelled as soon as `cancelled` says so.
        """
        request, self._asked = self._asked, None
        assert request is not None
        try:
            text, raw = self._process.receive(cancelled)
            with _uncollected():
                answer = wire.unpack(Answer, json.loads(text))
            return _found(answer, raw, request.name)
        except Overrun:
            raise _overrun(request) from None
        except Ended as end:
            raise _fault(request.name, str(end)) from None
        except (ValueError, TypeError, RecursionError):
            self.close()
            raise _fault(request.name, tr("an answer that makes no sense")) from None

    @property
    def pid(self) -> int | None:
        """The process, once it was needed."""
        return self._process.pid

    @property
    def busy(self) -> bool:
        """Whether something was asked that has not been answered."""
        return self._asked is not None

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._asked = None
        self._process.close()


def _found(answer: Answer, raw: bytes, name: str) -> Found:
    if answer.refused is not None:
        raise ImportRefused(tr_stored(answer.refused))
    if answer.fault == MemoryError.__name__:
        raise ImportRefused(
            tr(
                "{name} takes more memory to read than a file may have; split it into smaller files.",
                name=name,
            )
        )
    if answer.split is None:
        raise _fault(name, answer.fault or tr("no answer"))
    size = 8 * (sum(answer.shingles) + sum(answer.sketches))
    hashes, kept = array.array("q", raw[:size]), raw[size:]
    parts, at = [], 0
    for many in (*answer.shingles, *answer.sketches):
        parts.append(hashes[at : at + many])
        at += many
    shingles, sketches = parts[: len(answer.shingles)], parts[len(answer.shingles) :]
    return Found(
        answer.split,
        tuple(map(frozenset, shingles)),
        tuple(part.tolist() for part in sketches),
        Prepared(Squeezed(kept, answer.entries), answer.faces) if kept else None,
    )


def _overrun(request: Request) -> ImportRefused:
    return ImportRefused(
        tr_n(
            request.seconds,
            "{name} took more than {n} second to read and was given up; split it into smaller files.",
            "{name} took more than {n} seconds to read and was given up; split it into smaller files.",
            name=request.name,
        )
    )


@contextlib.contextmanager
def _uncollected() -> Iterator[None]:
    """Looks for no cycles meanwhile: for a page of very many lines that takes thrice as long as the rest."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _fault(name: str, what: str) -> ImportRefused:
    return ImportRefused(
        tr("{name} could not be split by a fault of Postil ({what}): please report it.", name=name, what=what)
    )


_idle: list[Worker] = []
_turn = threading.Lock()


@contextlib.contextmanager
def borrowed() -> Iterator[Worker]:
    """A worker for as long as it is needed; what it was still doing at the end is given up."""
    with _turn:
        worker = _idle.pop() if _idle else Worker()
    try:
        yield worker
    finally:
        if worker.busy:
            worker.close()
        with _turn:
            if _idle:
                worker.close()
            else:
                _idle.append(worker)


@contextlib.contextmanager
def borrowed_for(files: int) -> Iterator[list[Worker]]:
    """Workers to split so many files, as long as they are needed: one for few, as to start another takes as
    long as to split these."""
    many = min(_MOST, processors()) if files >= _MANY_FILES else 1
    with contextlib.ExitStack() as lent:
        yield [lent.enter_context(borrowed()) for _ in range(many)]


def close() -> None:
    """End the worker that waits for work."""
    with _turn:
        while _idle:
            _idle.pop().close()


atexit.register(close)
