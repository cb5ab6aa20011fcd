"""Names that other programs take: of files, of tags, of blocks.

One rule on every platform, so that a vault shared between Linux, macOS and Windows stays whole.
"""

import hashlib
import itertools
import re
import unicodedata
from base64 import b32encode
from collections.abc import Collection, Container

from reader.model.article import Reading

#: The longest name, in code points and in bytes of UTF-8; file systems take 255 bytes with a suffix.
MOST_CHARACTERS = 120
MOST_BYTES = 200

#: What Windows keeps for devices, whatever the suffix ("Naming Files, Paths, and Namespaces").
_DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"]
    + [port + digit for port in ("COM", "LPT") for digit in "0123456789¹²³"]
)
_BARS = re.compile(r"\s*[/\\|]\s*")
#: Signs that Windows, Obsidian's links or a shell give a meaning of their own.
_SIGNS = re.compile(r'[:*?"<>#^\[\]]')


def file_name(reading: Reading, taken: Collection[str]) -> str:
    """The name of an article's file, without suffix: its day and its title or the words standing in."""
    row = reading.row
    day = (row.captured or row.published or "")[:10]
    return named_file(f"{day} {row.heading}", row.id, taken)


def named_file(words: str, identity: str, taken: Collection[str]) -> str:
    """The name of a file, without suffix, from words; where they are taken, from what it is too (an id).

    The name is NFC, at most 120 code points and 200 bytes, holds no sign, control or invisible
    character that a file system, a shell or Obsidian would read, and differs from every name in
    `taken` (names without suffix) even where case is not told apart.
    """
    # Folding ten thousand names for each of ten thousand articles would take a minute.
    wanted = plain(words)
    dated = wanted[: len(wanted) - len(wanted.lstrip("0123456789-"))]
    there = {folded(name) for name in taken if name.startswith(dated)}
    return free_name(words, identity, there)


def free_name(words: str, identity: str, taken: Container[str]) -> str:
    """As `named_file`, where the names that are taken are `folded` already."""
    wanted = plain(words)
    marks = (f" (h{token(f'{identity} {attempt}', 4)})" for attempt in itertools.count())
    names = (_shortened(wanted, len(mark)) + mark for mark in itertools.chain([""], marks))
    return next(name for name in names if folded(name) not in taken)


def token(identity: str, length: int) -> str:
    """The same `length` (1 to 51) lower-case letters and digits for the same id, in base 32."""
    # Five bytes make eight letters, and the first of them are the same however many follow.
    needed = hashlib.sha256(identity.encode("utf-8", "replace")).digest()[: -(-length // 8) * 5]
    return b32encode(needed).decode("ascii").lower()[:length]


def block_id(highlight: str) -> str:
    """The id of a highlight's block: letters and digits only, as Obsidian's links to blocks want it."""
    return "h" + token(highlight, 8)


def tag_name(tag: str) -> str:
    """A tag as Obsidian reads one: letters and digits of any script, `_`, `-` and `/`; not digits alone.

    Everything else becomes a dash. A tag of signs alone is spelt by its code points ("🔥": u1f525).
    """
    kept = "".join(
        char if char in "_-/" or unicodedata.category(char)[0] in "LMN" else "-"
        for char in unicodedata.normalize("NFC", tag)
    )
    # An underscore beside a dash or at an end would be emphasis to CommonMark.
    parts = [re.sub(r"_*-[-_]*", "-", part).strip("-_") for part in kept.split("/")]
    name = "/".join(filter(None, parts))
    if not re.search(r"\w", name):
        return "-".join(f"u{ord(char):x}" for char in tag)
    return f"_{name}" if re.fullmatch(r"[\d/-]+", name) else name


def plain(text: str) -> str:
    """The text in NFC without what a file's name must not hold or begin or end with, or a word for none."""
    text = _SIGNS.sub("", _BARS.sub("-", text))
    # What is printable has neither controls nor spaces of another kind.
    if not text.isprintable():
        spaced = (" " if char.isspace() else char for char in text)
        text = "".join(char for char in spaced if not unicodedata.category(char).startswith("C"))
    name = unicodedata.normalize("NFC", " ".join(text.split())).lstrip(".- ").rstrip(". …")
    return name or "article"


def _shortened(name: str, room: int) -> str:
    """The longest beginning that leaves `room` for a mark, cut before a letter and no device's name."""
    if name.split(".")[0].rstrip().upper() in _DEVICES:
        name = f"_{name}"
    fitting = name[: MOST_CHARACTERS - room].encode("utf-8")[: MOST_BYTES - room].decode("utf-8", "ignore")
    end = len(fitting)
    while 0 < end < len(name) and unicodedata.category(name[end]).startswith("M"):
        end -= 1
    return (name[:end] or fitting).rstrip(". …")


def folded(name: str) -> str:
    """Equal for names that a file system without case takes for one (Unicode 3.13, D145)."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())
