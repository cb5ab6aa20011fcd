"""What a process that works on a stranger's bytes may not do any more, whatever they talk it into.

Limits of POSIX everywhere; on Linux also no new privileges, an end together with the program, and Landlock
(kernel 5.13 and later, https://docs.kernel.org/userspace-api/landlock.html): no file written, made, removed
or run, none read but those of the program and of Python, no TCP. Landlock has the same numbers on every
processor, and the kernel keeps the list of calls that each right stands for; a seccomp filter is such a list
of our own, for each processor and each C library.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from reader import paths

#: Open files that such a process may have: its pipes, and what it imports.
_FILES = 64
#: prctl(2)
_SET_PDEATHSIG, _SET_NO_NEW_PRIVS = 1, 38
#: landlock_create_ruleset(2), landlock_add_rule(2), landlock_restrict_self(2)
_CREATE, _ADD, _RESTRICT = 444, 445, 446
_ASK_VERSION, _BENEATH = 1, 1
_READ_FILE, _READ_FOLDER = 0b100, 0b1000
_READ = _READ_FILE | _READ_FOLDER
#: Bits of what can be done to files, by the version of Landlock from which on it knows them.
_FILE_BITS = ((1, 13), (2, 14), (3, 15), (5, 16))
_TCP, _SCOPES = 0b11, 0b11  # to bind and to connect; abstract sockets and signals of others


def end_with_parent() -> None:
    """End when the thread of the program that started this process ends; gain no privileges on the way."""
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.prctl(_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def confine(memory: int) -> None:
    """From now on: no more than so many bytes of address space, no file written, no process started, none
    but the program's own files read; as far as the system can do that."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, _FILES),
    ):
        resource.setrlimit(what, (most, most))
    if sys.platform == "linux":
        _shut_in()


def _shut_in() -> None:
    """Landlock, where the kernel has it."""
    libc = ctypes.CDLL(None)
    version = libc.syscall(_CREATE, None, 0, _ASK_VERSION)
    if version < 1:
        return
    bits = max(bits for since, bits in _FILE_BITS if since <= version)
    asked = [(1 << bits) - 1, *([_TCP] if version >= 4 else []), *([_SCOPES] if version >= 6 else [])]
    attributes = (ctypes.c_uint64 * len(asked))(*asked)
    rules = libc.syscall(_CREATE, ctypes.byref(attributes), ctypes.sizeof(attributes), 0)
    if rules < 0:
        return
    for place, rights in _own_places():
        with suppress(OSError):
            _let_read(libc, rules, place, rights)
    libc.syscall(_RESTRICT, rules, 0)
    os.close(rules)


class _Beneath(ctypes.Structure):
    """struct landlock_path_beneath_attr"""

    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("place", ctypes.c_int32))


def _let_read(libc: ctypes.CDLL, rules: int, place: Path, rights: int) -> None:
    handle = os.open(place, os.O_PATH)
    try:
        rule = _Beneath(rights if place.is_dir() else _READ_FILE, handle)
        libc.syscall(_ADD, rules, _BENEATH, ctypes.byref(rule), 0)
    finally:
        os.close(handle)


def _own_places() -> Iterator[tuple[Path, int]]:
    """Where modules lie (in folders, or archives), what comes with them, and the libraries they need; and
    what of each can be read."""
    named = {sys.prefix, sys.base_prefix, "/usr", "/lib", "/lib64", *filter(None, sys.path)}
    if getattr(sys, "frozen", False):
        named.add(sys.executable)  # a packaged program holds its modules itself
    kept = paths.library().resolve()
    for place in map(Path, named):
        if place.is_dir() and kept.is_relative_to(inside := place.resolve()):
            # All is kept beside the program: the names are read, and the files of everything else there.
            library = kept.relative_to(inside).parts[0]
            yield place, _READ_FOLDER
            yield from ((each, _READ) for each in place.iterdir() if not each.name.startswith(library))
        else:
            yield place, _READ
    yield from ((Path(__file__).resolve().parents[1], _READ), (paths.resources(), _READ))
