"""Ways in which a library's file is damaged."""

import os
import random
from collections.abc import Callable
from pathlib import Path

PAGE = 4096

Kind = Callable[[Path, random.Random], None]
#: Words that stand in notes of the library (see ground.py) as they were typed.
_WORDS = (b"Note ", b"On the whole", b"Kazakh")


def some_bytes(library: Path, dice: random.Random) -> None:
    """A few bytes anywhere become others."""
    data = bytearray(library.read_bytes())
    for _ in range(dice.choice((1, 1, 3, 10, 50))):
        data[dice.randrange(len(data))] = dice.randrange(256)
    library.write_bytes(data)


def one_bit(library: Path, dice: random.Random) -> None:
    """One bit turns."""
    data = bytearray(library.read_bytes())
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    library.write_bytes(data)


def letters_of_a_note(library: Path, dice: random.Random) -> None:
    """A letter of something that was typed becomes another, which SQLite cannot notice."""
    data = bytearray(library.read_bytes())
    word = dice.choice(_WORDS)
    places, at = [], data.find(word)
    while at >= 0:
        places.append(at)
        at = data.find(word, at + 1)
    for place in dice.sample(places, min(3, len(places))):
        data[place + dice.randrange(len(word))] = dice.choice(b"abcdefgh")
    library.write_bytes(data)


def zeroed_pages(library: Path, dice: random.Random) -> None:
    """Pages are all zeros, as after a bad block."""
    _pages(library, dice, lambda _page: bytes(PAGE))


def random_pages(library: Path, dice: random.Random) -> None:
    """Pages are noise."""
    _pages(library, dice, lambda _page: dice.randbytes(PAGE))


def half_pages(library: Path, dice: random.Random) -> None:
    """Pages were torn in their middle."""
    _pages(library, dice, lambda page: page[:2048] + bytes(2048))


def _pages(library: Path, dice: random.Random, change: Callable[[bytes], bytes]) -> None:
    data = bytearray(library.read_bytes())
    for _ in range(dice.choice((1, 1, 2, 8))):
        at = dice.randrange(1, len(data) // PAGE) * PAGE
        data[at : at + PAGE] = change(bytes(data[at : at + PAGE]))
    library.write_bytes(data)


def swapped_pages(library: Path, dice: random.Random) -> None:
    """Two pages have changed places."""
    data = bytearray(library.read_bytes())
    one, other = (at * PAGE for at in dice.sample(range(1, len(data) // PAGE), 2))
    data[one : one + PAGE], data[other : other + PAGE] = (
        data[other : other + PAGE],
        data[one : one + PAGE],
    )
    library.write_bytes(data)


def cut_short(library: Path, dice: random.Random) -> None:
    """The end of the file is gone."""
    os.truncate(library, dice.randrange(1, library.stat().st_size))


def grown(library: Path, dice: random.Random) -> None:
    """Something hangs on at its end."""
    with library.open("ab") as file:
        file.write(dice.randbytes(dice.randrange(1, 3 * PAGE)))


def header(library: Path, dice: random.Random) -> None:
    """A byte of the first hundred is another."""
    data = bytearray(library.read_bytes())
    data[dice.randrange(100)] = dice.randrange(256)
    library.write_bytes(data)


def schema(library: Path, dice: random.Random) -> None:
    """Bytes of the first page, where the tables are described, are others."""
    data = bytearray(library.read_bytes())
    for _ in range(dice.choice((1, 5))):
        data[dice.randrange(100, PAGE)] = dice.randrange(256)
    library.write_bytes(data)


def strange_log(library: Path, dice: random.Random) -> None:
    """A log lies beside it that never was its own."""
    Path(f"{library}-wal").write_bytes(dice.randbytes(dice.randrange(1, 5 * PAGE)))


KINDS = (
    some_bytes, some_bytes, one_bit, one_bit, letters_of_a_note, letters_of_a_note, zeroed_pages,
    random_pages, half_pages, swapped_pages, cut_short, grown, header, schema, strange_log,
)  # fmt: skip
