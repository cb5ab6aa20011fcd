"""The worker: a process that splits a stranger's bytes, so that a bomb kills it and not the program.

It knows the importer and the model and nothing else: no library, no window. It is started with the
word WORKER for its only argument, gets frames (see wire.py) on its standard input and answers each on
its standard output. Its memory is limited where the system can do that; it writes no file.
"""

import array
import gc
import importlib
import signal
import sys
from typing import NamedTuple

from reader.model.capture import Split
from reader.model.errors import ImportRefused
from reader.model.evidence import NO_EVIDENCE, Evidence
from reader.model.faces import Face
from reader.model.prepared import prepared
from reader.services import serving, wire

#: The argument that makes this program a worker.
WORKER = "--read-captures"
#: The memory a worker may take, in bytes of address space.
MAX_MEMORY = 768 * 2**20
#: A worker that nobody stopped ends itself so many seconds after its time.
GRACE_S = 2


class Request(NamedTuple):
    """A file to split: its name, what is known of it, which split (0 the best), and seconds to do it in.

    `hashes` asks for what it takes to store it too: the shingles and sketches of its stories, by which they
    are compared with others, and what can be prepared of that (see model/prepared.py).
    """

    name: str
    evidence: Evidence = NO_EVIDENCE
    rank: int = 0
    seconds: int = 20
    hashes: bool = True


class Answer(NamedTuple):
    """A split, and how many shingles each story has and how many hashes its sketch: the raw bytes of the
    frame, first all shingles, last the capture as it is kept, with the places at which that can be entered;
    or why there is none. `faces` are what a list shows of the stories.

    None of this is told where they were not asked for. `fault` names what went wrong inside the importer.
    """

    split: Split | None = None
    shingles: tuple[int, ...] = ()
    sketches: tuple[int, ...] = ()
    refused: str | None = None
    fault: str | None = None
    entries: tuple[tuple[int, int], ...] = ()
    faces: tuple[Face, ...] = ()


def serve() -> int:
    """Answer requests until there are no more. Returns the exit code."""
    for needed in ("reader.importer.sketches", "reader.importer.splitting"):
        importlib.import_module(needed)
    requests, answers = serving.pipes()
    serving.limit(MAX_MEMORY)
    gc.collect()
    gc.freeze()
    # A split makes a great many values and hardly a cycle: looking for cycles on the way costs as much again.
    gc.disable()
    for asked, data in serving.frames(requests):
        request = wire.unpack(Request, asked)
        _alarm(request.seconds + GRACE_S)
        answer, raw = _answer(request, data)
        _alarm(0)
        serving.answer(answers, answer, raw)
        gc.collect()
        if answer.fault == MemoryError.__name__:
            return 1
    return 0


def _alarm(seconds: int) -> None:
    if sys.platform != "win32":
        signal.alarm(seconds)


def _answer(request: Request, data: bytes) -> tuple[Answer, bytes]:
    from reader.importer.sameness import story_shingles
    from reader.importer.sketches import sketch
    from reader.importer.splitting import split

    try:
        found = split(data, request.name, request.evidence, request.rank)
        stories = found.stories if request.hashes else ()
        hashes = [story_shingles(story) for story in stories]
        sketches = [sketch(story, grams) for story, grams in zip(stories, hashes, strict=True)]
    except ImportRefused as refusal:
        return Answer(refused=str(refusal)), b""
    except Exception as error:
        return Answer(fault=type(error).__name__), b""
    raw = b"".join(array.array("q", values).tobytes() for values in (*hashes, *sketches))
    answer = Answer(found, tuple(map(len, hashes)), tuple(map(len, sketches)))
    if not request.hashes:
        return answer, raw
    (kept, entries), faces = prepared(data, stories)
    return answer._replace(entries=tuple(entries), faces=tuple(faces)), raw + kept
