"""The other end of a process of this program (see processes.py): it gets frames, and answers each.

What it works on is a stranger's, so it is confined (confining.py); a fault in it ends it and nothing else.
"""

import json
import os
import signal
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

from reader.services import confining, wire

#: How much such a process gives way to the window.
NICE = 5


def pipes() -> tuple[BinaryIO, BinaryIO]:
    """Where frames come from and answers go to; what prints or reads by mistake meets nothing."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    confining.end_with_parent()
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nothing, standard)
    return requests, answers


def give_way() -> None:
    """From now on the window first, where the system knows how to."""
    if sys.platform != "win32":
        os.nice(NICE)


def limit(memory: int) -> None:
    """From now on what confining.py says, with so many bytes of memory; and the window first."""
    give_way()
    confining.confine(memory)


def frames(requests: BinaryIO) -> Iterator[tuple[Any, bytes]]:
    """What is asked, as JSON made it, with its raw bytes, until there is no more."""
    while len(head := requests.read(wire.HEAD.size)) == wire.HEAD.size:
        length, size = wire.HEAD.unpack(head)
        yield json.loads(requests.read(length)), requests.read(size)


def answer(answers: BinaryIO, value: object, raw: bytes) -> None:
    """Send an answer off."""
    answers.writelines(wire.pack(value, raw))
    answers.flush()
