"""The command line asked many times over: each command in a fork of this process, which may die of it."""

import contextlib
import io
import os
import resource
import signal
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from reader import cli
from tests.torture.program import fault


class Answer(NamedTuple):
    """A command, its exit code (negative for the signal that ended it), and what it printed."""

    words: tuple[str, ...]
    code: int
    out: str
    err: str

    def broken(self) -> list[str]:
        """What is wrong with how it ended."""
        about = " ".join(self.words[:1])
        if self.code == -signal.SIGALRM:
            return [f"{about} hung"]
        if self.code not in (0, 1, 2):
            return [f"{about} ended by {self.code}: {self.err[-300:]}"]
        told = fault(self.err)
        return [f"{about}: {told}"] if told else []


def asked(library: Path, commands: Iterable[Sequence[str]], seconds: int, memory: int) -> list[Answer]:
    """The answers of the command line in JSON; a command has so many seconds, and so many bytes of memory."""
    return [_asked(library, tuple(words), seconds, memory) for words in commands]


def warm(library: Path, *commands: Sequence[str]) -> None:
    """Run commands here, so that their forks have nothing left to import."""
    for words in commands:
        with contextlib.redirect_stdout(io.StringIO()):
            cli.main(["--library", str(library), "--json", *words])


def _asked(library: Path, words: tuple[str, ...], seconds: int, memory: int) -> Answer:
    with tempfile.TemporaryFile("w+b") as out, tempfile.TemporaryFile("w+b") as err:
        child = os.fork()
        if child == 0:
            _answer(library, words, (out.fileno(), err.fileno()), seconds, memory)
        _, status = os.waitpid(child, 0)
        said = []
        for stream in (out, err):
            stream.seek(0)
            said.append(stream.read().decode("utf-8", "replace"))
        return Answer(words, os.waitstatus_to_exitcode(status), *said)


def _answer(library: Path, words: Sequence[str], streams: tuple[int, int], seconds: int, memory: int) -> None:
    """In the fork: run the command and be gone."""
    code = 70
    try:
        for number, stream in enumerate(streams, 1):
            os.dup2(stream, number)
        sys.stdout = os.fdopen(1, "w", encoding="utf-8")
        sys.stderr = os.fdopen(2, "w", encoding="utf-8")
        os.environ["POSTIL_DEBUG"] = "1"
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.alarm(seconds)
        code = cli.main(["--library", str(library), "--json", *words])
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        # Nothing of the process that was forked is run on its way out.
        os._exit(code)
