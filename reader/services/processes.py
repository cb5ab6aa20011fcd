"""A process of this program that answers frames (see wire.py), one at a time: started at the first need,
kept, replaced when it fails, and ended when its time is over.
"""

import contextlib
import os
import select
import shutil
import signal
import subprocess
import sys
import time
import weakref
from collections.abc import Callable
from pathlib import Path

from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.services import wire

#: Seconds more for the first frame of a process, which has to start: on a busy machine that takes a while.
_START_S = 20
#: Seconds that a tool of the system's may take.
_TOOL_S = 60
#: Seconds more for the rest of an answer that was there in time and waited for its reader.
_REST_S = 10
#: How often a process that is waited for is asked whether to stop, in seconds.
_LOOK_S = 0.05
#: Bytes written or read at once.
_CHUNK = 2**20
#: Bytes that any pipe holds (POSIX promises a page).
_PIPE = 4096

#: Says whether the reader has stopped what is waited for.
Stopped = Callable[[], bool] | None


class Cancelled(PostilError):
    """The reader stopped it."""


class Overrun(Exception):
    """The process took longer than it was given, and was ended."""


class Ended(Exception):
    """The process ended before its answer was whole; `code` is its exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(f"exit {code}")
        self.code = code


def processors() -> int:
    """How many processors this program may use."""
    there = getattr(os, "sched_getaffinity", None)
    return len(there(0)) if there else os.cpu_count() or 1


class Process:
    """One process. It answers what it is sent, one thing after the other: `receive` once for each `send`.
    More is sent ahead only where there is `room` for it, or both would wait for the other to read."""

    def __init__(self, word: str, work: str, *, ahead: bool = False) -> None:
        """`word` is the argument that makes the program one; `work` says what it does ("reads captures").
        Where things are sent `ahead` there is much room for them."""
        self._ahead = ahead
        self._word = word
        self._work = work
        self._process: subprocess.Popen[bytes] | None = None
        # It ends with whoever forgets it, and with the program.
        self._end: weakref.finalize[[subprocess.Popen[bytes]], Process] | None = None
        self._deadline = 0.0

    @property
    def pid(self) -> int | None:
        """The process, once it was needed."""
        return self._process.pid if self._process else None

    @property
    def room(self) -> int:
        """How many bytes can be sent that nobody has read yet."""
        pipe = self._started().stdin
        assert pipe is not None
        with contextlib.suppress(ImportError, AttributeError, OSError):
            import fcntl

            return fcntl.fcntl(pipe.fileno(), fcntl.F_GETPIPE_SZ)
        return _PIPE

    def send(self, frame: tuple[bytes, bytes], seconds: float, cancelled: Stopped = None) -> None:
        """Send a frame, whose answer must be there within so many seconds.

        Raises PostilError where no process can be started or stays alive, Cancelled.
        """
        for _ in range(2):
            before, process = self._process, self._started()
            self._deadline = time.monotonic() + seconds + (0 if process is before else _START_S)
            if all(self._write(process, memoryview(piece), cancelled) for piece in frame):
                return
            self.close()
        raise PostilError(
            tr("The process that {work} does not stay alive; start Postil again.", work=tr(self._work))
        )

    def receive(self, cancelled: Stopped = None) -> tuple[bytes, bytes]:
        """The answer: its JSON and its raw bytes.

        Raises Overrun, Ended and Cancelled, where the process is gone; ValueError for what is no frame.
        """
        process = self._process
        assert process is not None
        if self.answers:
            self._deadline = max(self._deadline, time.monotonic() + _REST_S)
        length, size = wire.HEAD.unpack(self._read(process, wire.HEAD.size, cancelled))
        if length + size > wire.MAX_FRAME:
            raise ValueError("too long")
        return self._read(process, length, cancelled), self._read(process, size, cancelled)

    @property
    def answers(self) -> bool:
        """Whether something of an answer is there, or nothing will come any more."""
        pipe = self._process.stdout if self._process else None
        return pipe is not None and _ready(pipe.fileno(), select.POLLIN, 0)

    def close(self) -> None:
        """End the process, whatever it is doing."""
        self._process = None
        if self._end is not None:
            self._end()

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        try:
            self._process = subprocess.Popen(
                _command(self._word),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                cwd=_home(),
            )
        except OSError as error:
            why = error.strerror or tr("the system refused")
            raise PostilError(
                tr(
                    "The process that {work} could not be started ({why}); close other programs.",
                    work=tr(self._work),
                    why=why,
                )
            ) from None
        self._end = weakref.finalize(self, _end, self._process)
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            os.set_blocking(pipe.fileno(), False)
            if self._ahead:
                _widen(pipe.fileno())
        return self._process

    def _write(self, process: subprocess.Popen[bytes], piece: memoryview, cancelled: Stopped) -> bool:
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

    def _read(self, process: subprocess.Popen[bytes], size: int, cancelled: Stopped) -> bytes:
        """So many bytes of the answer. What is there is read even when the time is over."""
        assert process.stdout is not None
        handle, parts, left = process.stdout.fileno(), [], size
        while left:
            self._look(cancelled)
            if not _ready(handle, select.POLLIN):
                if time.monotonic() > self._deadline:
                    self.close()
                    raise Overrun
                continue
            part = os.read(handle, min(left, _CHUNK))
            if not part:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(_LOOK_S * 20)
                self.close()
                if process.returncode == -signal.SIGALRM:
                    raise Overrun
                raise Ended(process.returncode)
            parts.append(part)
            left -= len(part)
        return b"".join(parts)

    def _look(self, cancelled: Stopped) -> None:
        if cancelled is not None and cancelled():
            self.close()
            raise Cancelled(tr("Stopped."))


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    process.wait()


def _widen(handle: int) -> None:
    """Let a pipe hold much, where the system knows how to."""
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import fcntl

        fcntl.fcntl(handle, fcntl.F_SETPIPE_SZ, _CHUNK)


def _ready(handle: int, event: int, seconds: float = _LOOK_S) -> bool:
    """Whether a pipe can be read or written (or is broken) within a short while."""
    poll = select.poll()
    poll.register(handle, event)
    return bool(poll.poll(seconds * 1000))


def run_tool(name: str, *given: str) -> None:
    """Run a tool of the system's own, one of the desktop's (desktop_entry.py), if there is one of this name;
    what becomes of it is its own affair. For a minute at most."""
    if tool := shutil.which(name):
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run([tool, *given], capture_output=True, timeout=_TOOL_S)


def _command(word: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, word]
    return [sys.executable, "-m", "reader", word]


def _home() -> Path | None:
    """The folder that the package lies in, from which `-m reader` finds it."""
    return None if getattr(sys, "frozen", False) else Path(__file__).resolve().parents[2]
