"""What a start reads from the disk, asked for all at once: the compiled modules that the last one read.

It imports some hundreds of them, and waits for the disk at each where the system holds none in memory.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

#: The modules that were there before any was asked for.
_before: set[str] = set()
#: The compiled modules that were read until the first picture, in the order in which they were.
_read: list[str] = []


def prefetch(kept: Path) -> None:
    """Let the system read what the last start read, as that is `kept`, unless it holds the first of it, or
    cannot be told (Linux can: https://man7.org/linux/man-pages/man2/posix_fadvise.2.html). Nothing depends on
    it but time."""
    _before.update(sys.modules)
    if not hasattr(os, "RWF_NOWAIT"):
        return
    with suppress(OSError, ValueError), kept.open(encoding="utf-8") as files:
        for n, name in enumerate(files):
            file = os.open(name.rstrip("\n"), os.O_RDONLY | os.O_NONBLOCK)
            try:
                if not n and _is_held(file):
                    return
                os.posix_fadvise(file, 0, 0, os.POSIX_FADV_WILLNEED)
            finally:
                os.close(file)


def _is_held(file: int) -> bool:
    """Whether the beginning of a file is in memory."""
    try:
        os.preadv(file, [bytearray(1)], 0, os.RWF_NOWAIT)
    except BlockingIOError:
        return False
    return True


def remember() -> None:
    """The first picture is there: what was read until now is what a start reads."""
    if _read:
        return
    # Looked for among what they hold: a module that stands aside would come if it were asked.
    found = (vars(module).get("__cached__") for name, module in [*sys.modules.items()] if name not in _before)
    _read[:] = filter(None, found)


def keep(kept: Path) -> None:
    """Write down what was read, for the next start."""
    words = "".join(f"{name}\n" for name in _read)
    with suppress(OSError, ValueError):
        if words and (not kept.exists() or kept.read_text("utf-8") != words):
            kept.parent.mkdir(parents=True, exist_ok=True)
            beside = kept.with_name(f"{kept.name}.{os.getpid()}")
            beside.write_text(words, "utf-8")
            beside.replace(kept)
