"""What an export makes of a file, and what the library keeps of it to know it again."""

import hashlib
from codecs import BOM_UTF8
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from reader.exporter import updating
from reader.exporter.paper import Imprint
from reader.exporter.sheet import Sheet
from reader.model.export import Left

#: Under which name the imprint of a printed file is kept; it has no other properties.
_IMPRINT = "imprint"


class Piece(NamedTuple):
    """A file as it goes out. `key` is the id of its article, or names the scope of all that it holds; `words`
    are what it is named after; `imprint` stands for what it was printed from, "" where it was not printed."""

    key: str
    article: str
    words: str
    data: bytes
    sheets: Sequence[Sheet]
    joined: bool
    imprint: str = ""


class Kind(NamedTuple):
    """What files of one kind have in common: `label` is what the library knows them by, `added` what is put
    at the end of one that was edited (see `exporter.formats.Format`)."""

    label: str
    suffix: str
    added: Callable[[Sequence[Sheet], str, bool], str] | None = None


def as_written(piece: Piece, kind: Kind) -> Left:
    """What the library keeps of a file that is nothing but what an export wrote."""
    digest = sha256(piece.data)
    left = Left(piece.key, kind.label, "", digest, blocks=updating.digests(piece.sheets), pending=digest)
    if kind.added is None:
        return left._replace(properties={_IMPRINT: piece.imprint}) if piece.imprint else left
    front, body = updating.parts(piece.data.decode("utf-8"))
    return left._replace(body=hash_of(body), properties=updating.properties(front))


def as_printed(file: Path, left: Left, imprint: Imprint) -> bytes | None:
    """A printed file, if it has an imprint and nobody has changed it since; None if not."""
    known = left.properties.get(_IMPRINT)
    if known and known == imprint():
        with suppress(OSError):
            if file.is_file() and sha256(data := file.read_bytes()) == left.sha256:
                return data
    return None


def unlaid(data: bytes) -> bytes:
    """The bytes of a text as an export lays them: other programs put in line ends of Windows and a mark of
    byte order by themselves, and nobody has edited it for that."""
    plain = data.removeprefix(BOM_UTF8)
    return plain.replace(b"\r\n", b"\n") if _has_other_ends(plain) else plain


def laid_like(data: bytes, present: bytes) -> bytes:
    """The bytes of a text with the line ends, and the mark of byte order, of what is in the file."""
    if b"\r" in data or data.startswith(BOM_UTF8):
        return data
    mark = BOM_UTF8 if present.startswith(BOM_UTF8) else b""
    return mark + (data.replace(b"\n", b"\r\n") if _has_other_ends(present) else data)


def _has_other_ends(data: bytes) -> bool:
    """Whether all lines of a text end as they do on Windows."""
    return 0 < data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r")


def stale(piece: Piece, left: Left | None, *, new: bool = False) -> int:
    """How many highlights and notes say something else now than when they were written, or are `new`."""
    known = left.blocks if left else {}
    said = updating.digests(piece.sheets)
    return sum(known.get(name, "" if new else digest) != digest for name, digest in said.items())


def sha256(data: bytes) -> str:
    """The SHA-256 of bytes, in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def hash_of(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal digits."""
    return sha256(text.encode("utf-8", "surrogatepass"))
