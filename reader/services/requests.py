"""What a process asks of the window that holds a library: a small file in a folder that the window watches.
No socket is opened, so there is nothing to connect to from outside.

A second start asks the window to come forward, with paths to import and links to follow: a list. A command
asks for what it would have done itself, and waits for the answer beside its request: an object.
"""

import json
import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from reader.library import faults
from reader.library.lockfile import PATIENCE, LockFile
from reader.model.errors import LibraryLocked, PostilError
from reader.model.wording import tr
from reader.services.bidding import Answer, Given

#: How long a request waits to be taken, in seconds.
TAKEN_WITHIN_S = 3.0
#: A request that has lain so much longer (s) is of somebody who was killed while waiting: nobody wants it
#: done hours later, by the next window.
_LEFT_S = 10.0
_LOOK_S = 0.05
#: The name of a request: the process, and when it asked, by the clock that all processes share until the
#: machine is started anew. No clock that is set, and none of another machine, makes it old.
_NAME = re.compile(r"\d+-(\d+)\.json")
#: How often a command that waits for its answer looks whether there is a window still, in looks.
_ALIVE = 20


def folder(library: Path) -> Path:
    """Where the requests to the window of a library lie; it is there while a window takes any."""
    return Path(f"{library}.requests")


def make_folder(place: Path) -> None:
    """Make the folder of requests, for nobody but us. Raises OSError where it cannot be or is not ours."""
    place.mkdir(mode=0o700, exist_ok=True)
    if not is_ours(place):
        raise PermissionError(f"{place} is not ours")


def is_ours(place: Path) -> bool:
    """Whether a folder of requests is a folder, and no other user's: what lies in it is done, and removed."""
    try:
        found = place.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and (os.name == "nt" or found.st_uid in (0, os.geteuid()))


def hand_in(library: Path, value: object) -> Path:
    """Lay down a request, whole. Raises LibraryLocked where none can be: nobody is reached then."""
    request = folder(library) / f"{os.getpid()}-{time.monotonic_ns()}.json"
    try:
        make_folder(request.parent)
        _write(request, value)
    except OSError as error:
        raise faults.locked(library) from error
    return request


def is_taken(request: Path) -> bool:
    """Wait until a window has taken a request; one that nobody takes is withdrawn."""
    until = time.monotonic() + TAKEN_WITHIN_S
    try:
        while request.exists() and time.monotonic() < until:
            time.sleep(_LOOK_S)
    finally:  # where the wait was cut short, by Ctrl+C, nobody is to take it either
        withdrawn = _withdrawn(request)
    return not withdrawn


def _withdrawn(request: Path) -> bool:
    try:
        request.unlink()
    except FileNotFoundError:
        return False  # taken, maybe in the last moment
    return True


def taken(place: Path) -> Iterator[tuple[Path, Any]]:
    """Take the requests that lie in a folder, which go, whatever they are: each with what it asks for."""
    if is_ours(place):
        for request in sorted(place.glob("*.json")):
            with suppress(OSError, ValueError, RecursionError):
                words = request.read_bytes() if _is_waited_for(request) else b""
                request.unlink()
                if words:
                    yield request, json.loads(words)


def _is_waited_for(request: Path) -> bool:
    """Whether it is a request, and somebody can be waiting still for it to be taken."""
    asked_at = _NAME.fullmatch(request.name)
    if asked_at is None or not request.is_file():
        return False
    return 0 <= time.monotonic_ns() - int(asked_at[1]) <= (TAKEN_WITHIN_S + _LEFT_S) * 1e9


def window_holds(library: Path) -> bool:
    """Whether a window has the library open, and takes requests; one that is just starting is waited for."""
    until = time.monotonic() + PATIENCE
    while _is_locked(library):
        if folder(library).is_dir():
            return True
        if time.monotonic() > until:
            break  # it is a command like this one that writes
        time.sleep(_LOOK_S)
    return False


def are_taken(library: Path) -> bool:
    """Whether a window has the library open and takes requests now: nobody need wait for its lock."""
    return folder(library).is_dir() and _is_locked(library)


def ask(library: Path, command: str, given: Given) -> Answer:
    """Have the window do a command (bidding.COMMANDS), and wait for what became of it.

    Raises LibraryLocked where no window takes it, PostilError as the command does, and where the window ends
    before it has answered.
    """
    request = hand_in(library, {"command": command, "given": given})
    if not is_taken(request):
        raise faults.locked(library)
    looks = 0
    while (answer := _answered(request)) is None:
        time.sleep(_LOOK_S)
        looks += 1
        if looks % _ALIVE == 0 and not _is_locked(library) and not _answer_to(request).exists():
            raise PostilError(
                tr("The window of {library} was closed before it had answered; do it again.", library=library)
            )
    if "refused" in answer:
        raise PostilError(str(answer["refused"]))
    return Answer(answer["described"], tuple(answer["told"]), answer["code"])


def answer(request: Path, became: Answer | PostilError) -> None:
    """Lay down the answer to a request that was taken."""
    told = became._asdict() if isinstance(became, Answer) else {"refused": str(became)}
    with suppress(OSError):
        _write(_answer_to(request), told)


def _answered(request: Path) -> Any:
    """The answer to a request, which is taken away; None while there is none."""
    path = _answer_to(request)
    try:
        found = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    path.unlink(missing_ok=True)
    return found


def _answer_to(request: Path) -> Path:
    return request.with_suffix(".answer")


def _write(path: Path, value: object) -> None:
    half = path.with_suffix(".part")
    half.write_text(json.dumps(value), encoding="utf-8")
    half.replace(path)


def _is_locked(library: Path) -> bool:
    if not Path(f"{library}.lock").exists():
        return False  # to look at the lock would make its file
    try:
        LockFile(library, patience=0).release()
    except LibraryLocked:
        return True
    except PostilError:
        return False
    return False
