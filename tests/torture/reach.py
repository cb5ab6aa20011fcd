"""What the program reaches for while strangers' words are shown, searched and exported: strace tells.

No connection, no file but the library, what is exported, and the program's own; no process but its workers.
"""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from reader import paths
from reader.library.library import open_library
from reader.services import workers
from reader.services.importing import import_bytes
from tests.torture import hostile_pages, program
from tests.torture.tally import CHECKOUT, Tally, times

_CALLS = (
    "trace=connect,sendto,sendmsg,bind,execve,execveat,open,openat,openat2,creat,unlink,unlinkat,rename,mkdir"
)
#: A call with the path that it names, as strace writes it with -y and -f.
_CALL = re.compile(r"^(?:\d+ +)?(?P<name>\w+)\((?P<given>.*)\) += (?P<result>-?\d+)")
_PATH = re.compile(r'"(?P<path>[^"]*)"')
#: Where the system keeps what any program with a window reads: libraries, fonts, locales, the kernel's files.
_SYSTEM = (
    "/usr", "/lib", "/lib64", "/etc/ld.so", "/etc/fonts", "/etc/localtime", "/etc/mime.types", "/etc/ssl",
    "/var/cache/fontconfig", "/sys/devices/system", "/sys/fs", "/proc", "/dev/null", "/dev/urandom",
    "/dev/shm",
    "/etc/nsswitch.conf", "/etc/xdg", "/etc/locale", "/dev/pts", "/dev/tty", "/var/lib/dbus/machine-id",
)  # fmt: skip
#: What captures name, and what nothing may ever open.
_FORBIDDEN = re.compile(r"^/etc/(passwd|hostname|shadow|hosts|resolv)|^/dev/(zero|full)|canary|^//|win\.ini")


def tallies(folder: Path, share: float) -> Iterator[Tally]:
    """One row: every call that reaches out is a loss."""
    tally = Tally("calls of a session with hostile captures, under strace")
    if program.STRACE is None:
        tally.remark = "there is no strace here"
        yield tally.done()
        return
    folder.mkdir(parents=True, exist_ok=True)
    library = folder / "library.sqlite"
    filled(library, share)
    for name, given, lost in calls(library, folder):
        tally.count([f"{name}({given[:90]})"] if lost else [], "reach")
    yield tally.done()


def filled(library: Path, share: float) -> None:
    """A library of the captures that would reach out."""
    pages = sorted((n, d) for n, d in hostile_pages.pages().items() if n.startswith("reach"))
    many = times(len(pages), share)
    with open_library(library) as opened:
        import_bytes(opened, [pages[n * len(pages) // many] for n in range(many)])
    workers.close()


def calls(library: Path, folder: Path) -> Iterator[tuple[str, str, bool]]:
    """Each call that could reach out: its name, what it was given, whether it reached where it may not."""
    log, home = folder / "trace", folder / "home"
    words = [sys.executable, "-m", "tests.torture.showing", str(library), str(folder / "out")]
    strace = [
        str(program.STRACE),
        "-f",
        "-qq",
        "-y",
        "-s",
        "300",
        "-e",
        "signal=none",
        "-e",
        _CALLS,
        "-o",
        str(log),
    ]
    (folder / "out").mkdir(exist_ok=True)
    told = program.run([*strace, *words], home, 900)
    if told.code:
        yield "the session", told.err[-400:], True
        return
    own = own_places(folder)
    with log.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            call = _CALL.match(line)
            if call is not None:
                yield (
                    call["name"],
                    call["given"],
                    _reaches(call["name"], call["given"], int(call["result"]), own),
                )


def own_places(folder: Path) -> tuple[str, ...]:
    """Where the program may read: first the folder it works in; its own places also where links lead to."""
    places = (folder, CHECKOUT, Path(sys.prefix), Path(sys.base_prefix), paths.resources())
    return (*map(str, places), *(os.path.realpath(place) for place in places), *_SYSTEM)


def _reaches(name: str, given: str, result: int, own: tuple[str, ...]) -> bool:
    """Whether a call goes where it may not: whether it succeeded there does not matter where it is named."""
    if name in ("connect", "sendto", "sendmsg", "bind"):
        return "AF_INET" in given
    found = _PATH.search(given)
    path = found["path"] if found else ""
    if name.startswith("exec"):
        return result == 0 and not Path(path).name.startswith("python")
    if os.path.normpath(path).startswith(f"{own[0]}/"):
        return False  # what is exported is called what the articles are called
    if _FORBIDDEN.search(path):
        return True
    return result >= 0 and path.startswith("/") and not path.startswith(own)
