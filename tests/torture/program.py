"""The real program in a process of its own: run, killed at a moment or at a write, its system calls told."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.torture.tally import CHECKOUT

#: No command of the program may take longer, in seconds.
PATIENCE = 120.0
#: The exit code of a command that took longer.
HUNG = -1000
STRACE = shutil.which("strace") if sys.platform == "linux" else None
#: The system calls by which files change.
WRITES = ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "rename", "unlink")
_HOMES = ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR")
#: A fault of the program is to be told with its traceback; a window opens where there is no screen.
_OURS = {"QT_QPA_PLATFORM": "offscreen", "POSTIL_BENCH": "1", "LC_ALL": "C.UTF-8", "POSTIL_DEBUG": "1"}
_RAISED = re.compile(r"[\w.]+(Error|Exception|Interrupt)\b")
_CALL = re.compile(r"(?P<name>\w+)\((?P<given>.*)\)\s+= (?P<result>-?\d+)", re.DOTALL)


class Told(NamedTuple):
    """How a command ended, and what it printed. `code` is negative where a signal ended it."""

    code: int
    out: str
    err: str


class Call(NamedTuple):
    """A system call: the how manieth of its name in the process it was, from 1, and what it was given."""

    name: str
    nth: int
    given: str
    result: int


def environment(home: Path) -> dict[str, str]:
    """An environment in which nothing of the person who runs it is reached."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("POSTIL_", "QT_", "XDG_", "DISPLAY"))}
    homes = ("HOME", *(f"XDG_{kind}" for kind in _HOMES))
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {**kept, **dict.fromkeys(homes, str(home)), **_OURS}


def command(library: Path, *given: str | Path) -> list[str]:
    """The program on a library, answering in JSON."""
    return [sys.executable, "main.py", "--library", str(library), "--json", *map(str, given)]


def window(library: Path, *given: str | Path) -> list[str]:
    """The program's window on a library, which imports what is given."""
    return [sys.executable, "main.py", "--library", str(library), *map(str, given)]


def start(words: Sequence[str], home: Path) -> subprocess.Popen[str]:
    """Start a process from the checkout."""
    pipe = subprocess.PIPE
    return subprocess.Popen(
        words, cwd=CHECKOUT, env=environment(home), stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe,
        text=True, errors="replace",
    )  # fmt: skip


def run(words: Sequence[str], home: Path, seconds: float = PATIENCE) -> Told:
    """Run a process to its end. One that takes longer is killed, and its code is HUNG."""
    with start(words, home) as process:
        try:
            out, err = process.communicate(timeout=seconds)
            return Told(process.returncode, out, err)
        except subprocess.TimeoutExpired:
            process.kill()
            return Told(HUNG, *process.communicate())


def traced(words: Sequence[str], home: Path, names: Sequence[str] = WRITES) -> tuple[Told, list[Call]]:
    """Run a process, and tell its own system calls of these names; not those of processes that it starts."""
    log = home / "trace"
    how = ["-y", "-xx", "-s", str(2**24), "-o", str(log), "-e", f"trace={','.join(names)}"]
    told = run([*_strace(), *how, *words], home)
    calls: list[Call] = []
    counts = dict.fromkeys(names, 0)
    with log.open(encoding="ascii", errors="replace") as lines:
        for line in lines:
            if found := _CALL.match(line):
                counts[found["name"]] += 1
                calls.append(Call(found["name"], counts[found["name"]], found["given"], int(found["result"])))
    return told, calls


def injected(words: Sequence[str], home: Path, call: Call, what: str, *, ever: bool = False) -> Told:
    """Run a process in which one call ends otherwise, and with `ever` all later ones of its name too.

    `what` is strace's: error=ENOSPC, or signal=KILL, which comes before the call is done.
    """
    at = f"inject={call.name}:{what}:when={call.nth}{'+' if ever else ''}"
    return run([*_strace(), "-o", os.devnull, "-e", f"trace={call.name}", "-e", at, *words], home)


def _strace() -> list[str]:
    assert STRACE is not None
    return [STRACE, "-qq", "-e", "signal=none"]


def killed_after(words: Sequence[str], home: Path, seconds: float) -> Told:
    """Run a process and kill it after so long."""
    told = run(words, home, seconds)
    return told._replace(code=-signal.SIGKILL) if told.code == HUNG else told


def fault(err: str) -> str:
    """Of what a command printed, the end of what it says of a fault of the program: where it was, and what;
    "" where there was none. A traceback above a sentence is only what POSTIL_DEBUG adds to it."""
    lines = [line.strip() for line in err.strip().splitlines() if set(line.strip()) - set("^~")]
    if lines and ("fault of its own" in lines[-1] or _RAISED.match(lines[-1])):
        return " | ".join(lines[-4:])
    return ""


def was_killed(told: Told) -> bool:
    """Whether SIGKILL ended it."""
    return told.code == -signal.SIGKILL
