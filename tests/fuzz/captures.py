"""What becomes of captures that went wrong? Mutates pages of every format, imports them, prints figures.

    python -m tests.fuzz.captures [NUMBER] [SEED]

A capture may be split or refused in a sentence; a fault of the program, a worker that dies, a file that
takes its whole time, a byte that is in no span and a second import that adds an article are failures.
"""

import dataclasses
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from reader.library.library import open_library
from reader.model.capture import Split
from reader.model.errors import ImportRefused
from reader.services import workers
from reader.services.importing import import_bytes
from tests.fuzz.pages import pages, seeds

_SCRAPS = (
    b"\x00", b"\r", b"\r\n\r\n", b"\xe2\x80\xa8", b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"\x1b$B",
    b"\xf0\x9f\x92\xac", b"1 - 9 of 3\n", b"<!--", b"]]>", b"<![CDATA[", b"<script>", b"&#x110000;", b"'\"",
    b'<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]>', b"\xc3\x83\xc2\xa9", b"---\n", b"# x\n", b"{[",
    b"&amp;" * 30,
)  # fmt: skip
_NESTS = (b"<div>", b"<b>", b"<table><tr><td>", b"<blockquote>", b"[", b'{"a":', b"> ", b"((", "“".encode())
_ENCODINGS = ("utf-16", "utf-16-le", "utf-32-be", "cp1251", "cp1252", "koi8_r", "gb18030", "utf-7", "latin-1")


@dataclasses.dataclass(slots=True)
class Tally:
    """What became of the captures so far; `failures` say which and how."""

    outcomes: Counter[str] = dataclasses.field(default_factory=Counter)
    failures: list[str] = dataclasses.field(default_factory=list)
    slowest: tuple[float, str] = (0.0, "")


def mutants(pool: Mapping[str, bytes], number: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """So many captures after one to six accidents, with names; the same for the same seed."""
    dice = random.Random(seed)
    names = sorted(pool)
    for n in range(number):
        name = dice.choice(names)
        data = pool[name]
        for _ in range(dice.randint(1, 6)):
            data = _accident(data, pool[dice.choice(names)], dice)
        yield f"{n:05}.{name}", data


def _accident(data: bytes, other: bytes, dice: random.Random) -> bytes:
    at, span = dice.randrange(len(data) + 1), dice.randint(1, 400)
    return dice.choice(_ACCIDENTS)(data, other, at, span, dice)


def _flip(data: bytes, other: bytes, at: int, span: int, dice: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(dice.randint(1, 20) if data else 0):
        out[dice.randrange(len(out))] ^= 1 << dice.randrange(8)
    return bytes(out)


def _repeat(data: bytes, other: bytes, at: int, span: int, dice: random.Random) -> bytes:
    return data[:at] + data[max(0, at - span) : at] * dice.randint(1, 30) + data[at:]


def _scrap(data: bytes, other: bytes, at: int, span: int, dice: random.Random) -> bytes:
    return data[:at] + dice.choice(_SCRAPS) + data[at:]


def _ends(data: bytes, other: bytes, at: int, span: int, dice: random.Random) -> bytes:
    return data.replace(b"\n", dice.choice([b"\r\n", b"\r", b"\n\n", b" ", b"\x0b"]))


def _splice(data: bytes, other: bytes, at: int, span: int, dice: random.Random) -> bytes:
    start = dice.randrange(len(other) + 1)
    return data[:at] + other[start : start + 4000] + data[at:]


def _nest(data: bytes, other: bytes, at: int, span: int, dice: random.Random) -> bytes:
    return data[:at] + dice.choice(_NESTS) * dice.choice([3, 50, 2000]) + data[at:]


def _recode(data: bytes, other: bytes, at: int, span: int, dice: random.Random) -> bytes:
    return data.decode(dice.choice(["utf-8", "latin-1"]), "replace").encode(
        dice.choice(_ENCODINGS), "replace"
    )


def _shuffle(data: bytes, other: bytes, at: int, span: int, dice: random.Random) -> bytes:
    lines = data.split(b"\n")
    dice.shuffle(lines)
    return b"\n".join(lines)


_ACCIDENTS: tuple[Callable[[bytes, bytes, int, int, random.Random], bytes], ...] = (
    lambda data, other, at, span, dice: data[:at] + data[at + span :],
    lambda data, other, at, span, dice: data[at:] or data,
    lambda data, other, at, span, dice: data[:at],
    *(_flip, _repeat, _scrap, _ends, _splice, _nest, _recode, _shuffle),
)


def covered(data: bytes, found: Split) -> bool:
    """Whether spans are in order, inside the file, and no printing ASCII stands outside of them."""
    at = 0
    for span in found.spans:
        if not at <= span.start < span.end <= len(data) or _prints(data[at : span.start]):
            return False
        at = span.end
    return not _prints(data[at:])


def _prints(gap: bytes) -> bool:
    return any(0x20 < byte < 0x7F for byte in gap)


def try_all(captures: Iterator[tuple[str, bytes]], tally: Tally) -> Iterator[tuple[str, bytes]]:
    """Split each in a worker; those that were split come back."""
    with workers.borrowed() as worker:
        for name, data in captures:
            begun = time.monotonic()
            try:
                worker.ask(data, name)
                found = worker.answer().split
            except ImportRefused as refusal:
                _refused(tally, str(refusal), name)
            else:
                tally.outcomes[f"split as {found.kind}"] += 1
                if not covered(data, found):
                    tally.failures.append(f"{name}: a byte is in no span, or spans are out of order")
                yield name, data
            tally.slowest = max(tally.slowest, (time.monotonic() - begun, name))


def _refused(tally: Tally, sentence: str, name: str) -> None:
    tally.outcomes["refused"] += 1
    if "fault of Postil" in sentence or "took more than" in sentence or "takes more memory" in sentence:
        tally.failures.append(sentence)
    elif name not in sentence or not sentence.endswith(".") or "\n" in sentence:
        tally.failures.append(f"{name}: refused badly: {sentence}")


def main(arguments: list[str]) -> int:
    """Try them all, import what could be split twice, and print what came of it."""
    number = int(arguments[0]) if arguments else 5000
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    tally = Tally()
    pool = {**pages(), **seeds()}
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, open_library(Path(folder, "library.sqlite")) as library:
        captures = list(try_all(mutants(pool, number, seed), tally))
        once = import_bytes(library, captures).articles
        twice = import_bytes(library, captures).articles
    workers.close()
    if twice != once:
        tally.failures.append(f"the second import added {twice - once} articles")
    print(f"{number} captures, seed {seed}: {time.monotonic() - begun:.0f} s, {once} articles")
    for outcome, many in tally.outcomes.most_common():
        print(f"{many:6} {outcome}")
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"slowest {tally.slowest[0]:.1f} s ({tally.slowest[1]}); worker {memory:.0f} MB at most")
    print("\n".join([f"{len(tally.failures)} failures", *tally.failures[:40]]))
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
