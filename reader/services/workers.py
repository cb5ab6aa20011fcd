"""The worker processes of this program: started at the first need, kept, replaced when they fail.

Bytes from outside are split nowhere else. One worker serves the whole program; only while an import has
it does a question of the reader's get one of its own.
"""

import array
import atexit
import contextlib
import gc
import json
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from reader.model.capture import Split
from reader.model.errors import ImportRefused, PostilError
from reader.model.evidence import NO_EVIDENCE, Evidence
from reader.services import wire
from reader.services.worker import WORKER, Answer, Request

#: Seconds that one file may take.
LIMIT_S = 20
#: Seconds more for the first file of a worker, which has to start: on a busy machine that takes a while.
_START_S = 20
#: How often a worker that is waited for is asked whether to stop, in seconds.
_LOOK_S = 0.05
#: Bytes written or read at once.
_CHUNK = 2**20


class Cancelled(PostilError):
    """The reader stopped it."""


class Found(NamedTuple):
    """A capture that was split, and the shingles of each of its stories where they were asked for
    (see importer.sameness).
    """

    split: Split
    shingles: tuple[frozenset[int], ...]


class Worker:
    """One worker process. It does one thing at a time: `ask`, then `answer`."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._asked: Request | None = None
        self._deadline = 0.0

    def ask(
        self,
        data: bytes,
        name: str,
        evidence: Evidence = NO_EVIDENCE,
        rank: int = 0,
        *,
        hashes: bool = True,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        """Send a file away to be split; `answer` gets what became of it, with shingles if `hashes` asks."""
        request = Request(name, evidence, rank, LIMIT_S, hashes)
        frame = wire.pack(request, data)
        for _ in range(2):
            before, process = self._process, self._started()
            self._asked = request
            self._deadline = time.monotonic() + LIMIT_S + (0 if process is before else _START_S)
            if all(self._write(process, memoryview(piece), cancelled) for piece in frame):
                return
            self.close()
        raise PostilError("The process that reads captures does not stay alive; start Postil again.")

    def answer(self, *, cancelled: Callable[[], bool] | None = None) -> Found:
        """What became of the file asked for last.

        Raises ImportRefused, naming the file, where it is no capture, takes longer than LIMIT_S or more
        memory than a worker may have, or makes the worker fail; Cancelled as soon as `cancelled` says so.
        """
        request, process = self._asked, self._process
        assert request is not None
        assert process is not None
        self._asked = None
        try:
            head = self._read(process, wire.HEAD.size, request, cancelled)
            length, size = wire.HEAD.unpack(head)
            if length + size > wire.MAX_FRAME:
                raise ValueError("too long")
            text = self._read(process, length, request, cancelled)
            raw = self._read(process, size, request, cancelled)
            with _uncollected():
                answer = wire.unpack(Answer, json.loads(text))
            return _found(answer, raw, request.name)
        except (ValueError, TypeError, RecursionError):
            self.close()
            raise _fault(request.name, "an answer that makes no sense") from None

    @property
    def pid(self) -> int | None:
        """The process, once it was needed."""
        return self._process.pid if self._process else None

    @property
    def busy(self) -> bool:
        """Whether something was asked that has not been answered."""
        return self._asked is not None

    def close(self) -> None:
        """End the process, whatever it is doing."""
        process, self._process, self._asked = self._process, None, None
        if process is not None:
            process.kill()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):
                        pipe.close()
            process.wait()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        try:
            self._process = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                cwd=_home(),
            )
        except OSError as error:
            why = error.strerror or "the system refused"
            raise PostilError(
                f"The process that reads captures could not be started ({why}); close other programs."
            ) from None
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            os.set_blocking(pipe.fileno(), False)
        return self._process

    def _write(
        self, process: subprocess.Popen[bytes], piece: memoryview, cancelled: Callable[[], bool] | None
    ) -> bool:
        """Send a piece of a frame; False where the process is gone."""
        assert process.stdin is not None
        handle, at = process.stdin.fileno(), 0
        while at < len(piece):
            self._look(cancelled)
            if not _ready(handle, select.POLLOUT):
                if time.monotonic() > self._deadline:
                    return False
                continue
            try:
                at += os.write(handle, piece[at : at + _CHUNK])
            except BlockingIOError:
                continue
            except OSError:
                return False
        return True

    def _read(
        self,
        process: subprocess.Popen[bytes],
        size: int,
        request: Request,
        cancelled: Callable[[], bool] | None,
    ) -> bytes:
        """So many bytes of the answer. What is there is read even when the time is over."""
        assert process.stdout is not None
        handle, parts, left = process.stdout.fileno(), [], size
        while left:
            self._look(cancelled)
            if not _ready(handle, select.POLLIN):
                if time.monotonic() > self._deadline:
                    self.close()
                    raise _overrun(request)
                continue
            part = os.read(handle, min(left, _CHUNK))
            if not part:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_LOOK_S * 20)
                self.close()
                if process.returncode == -signal.SIGALRM:
                    raise _overrun(request)
                raise _fault(request.name, f"exit {process.returncode}")
            parts.append(part)
            left -= len(part)
        return b"".join(parts)

    def _look(self, cancelled: Callable[[], bool] | None) -> None:
        if cancelled is not None and cancelled():
            self.close()
            raise Cancelled("Stopped.")


def _ready(handle: int, event: int) -> bool:
    """Whether a pipe can be read or written (or is broken) within a short while."""
    poll = select.poll()
    poll.register(handle, event)
    return bool(poll.poll(_LOOK_S * 1000))


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER]
    return [sys.executable, "-m", "reader", WORKER]


def _home() -> Path | None:
    """The folder that the package lies in, from which `-m reader` finds it."""
    return None if getattr(sys, "frozen", False) else Path(__file__).resolve().parents[2]


def _found(answer: Answer, raw: bytes, name: str) -> Found:
    if answer.refused is not None:
        raise ImportRefused(answer.refused)
    if answer.fault == MemoryError.__name__:
        raise ImportRefused(
            f"{name} takes more memory to read than a file may have; split it into smaller files."
        )
    if answer.split is None:
        raise _fault(name, answer.fault or "no answer")
    hashes = array.array("q", raw)
    shingles, at = [], 0
    for many in answer.shingles:
        shingles.append(frozenset(hashes[at : at + many]))
        at += many
    return Found(answer.split, tuple(shingles))


def _overrun(request: Request) -> ImportRefused:
    return ImportRefused(
        f"{request.name} took more than {request.seconds} seconds to read and was given up; "
        "split it into smaller files."
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
    return ImportRefused(f"{name} could not be split by a fault of Postil ({what}): please report it.")


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


def close() -> None:
    """End the worker that waits for work."""
    with _turn:
        while _idle:
            _idle.pop().close()


atexit.register(close)
