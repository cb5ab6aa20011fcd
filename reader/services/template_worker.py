"""The process in which templates of the reader's are rendered: one that climbs, loops or swells ends here.

It knows the exporter and the model, opens no library and writes no file, and has a limit of memory and of
time: a template that takes too long is interrupted where it stands, so that its line can be named.
"""

import importlib
import signal
import sys
from types import FrameType
from typing import NamedTuple

from reader.exporter.templating import MOST, Given, TemplateTrouble, render
from reader.model.wording import in_english
from reader.services import serving, wire

#: The argument that makes this program such a process.
RENDERER = "--render-templates"
#: The memory it may take, in bytes of address space.
MAX_MEMORY = 768 * 2**20


class Rendering(NamedTuple):
    """A template to render, what it is given, the seconds to do it in, the code points it may make."""

    source: str
    name: str
    given: Given
    seconds: float
    most: int = MOST


class Rendered(NamedTuple):
    """What became of it: nothing to be said (the file is the raw bytes), or what is wrong, and the line."""

    trouble: str | None = None
    line: int | None = None


class _TimeIsUp(Exception):
    """The template was interrupted."""


def serve() -> int:
    """Answer requests until there are no more. Returns the exit code."""
    # Before the first template, as the time that it has is none for this.
    for needed in ("reader.exporter.sandbox", "jinja2.meta", "jinja2.sandbox", "yaml"):
        importlib.import_module(needed)
    requests, answers = serving.pipes()
    serving.limit(MAX_MEMORY)
    for asked, _ in serving.frames(requests):
        answer, raw = _answer(wire.unpack(Rendering, asked))
        serving.answer(answers, answer, raw)
    return 0


def _answer(asked: Rendering) -> tuple[Rendered, bytes]:
    _interrupt_after(asked.seconds)
    try:
        return Rendered(), render(asked.source, asked.name, asked.given, asked.most).encode(
            "utf-8", "replace"
        )
    except TemplateTrouble as trouble:
        return Rendered(trouble.reason, trouble.line), b""
    except (_TimeIsUp, MemoryError, RecursionError):
        return Rendered(in_english("it takes too much time or memory; look at its loops")), b""
    finally:
        _interrupt_after(0)


def _interrupt_after(seconds: float) -> None:
    """Interrupt what is done so many seconds from now; 0 for never."""
    if sys.platform == "win32":
        return

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        raise _TimeIsUp(
            in_english(
                "it does not come to an end within {seconds} seconds; look at its loops",
                seconds=f"{seconds:.1f}",
            )
        )

    signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, seconds)
