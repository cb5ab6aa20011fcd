"""Texts as they are kept: storable, and recognisable when they come back."""

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import NamedTuple, Protocol

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")


#: How much of a text stands in for a missing title, and how much leads it in the list, in code points.
STAND_IN = 90
LEAD = 240
#: So many words of most texts are longer than that.
_MOST_LEADS = 60


class Digest(Protocol):
    """A sum that is known."""

    def hexdigest(self) -> str:
        """In hexadecimal digits."""


def text_hash(text: str) -> str:
    """The sha256 by which a text kept in the library is checked for silent damage, in hexadecimal digits."""
    return bytes_hash(text.encode("utf-8", "surrogatepass"))


def bytes_hash(raw: bytes) -> str:
    """The same of a text's bytes (UTF-8)."""
    return _sha256()(raw).hexdigest()


def _sha256() -> Callable[[bytes], Digest]:
    """OpenSSL's, a third as long, once hashlib has brought that; till then Python's own: bringing it takes
    4 ms on the way to the first picture."""
    openssl = sys.modules.get("_hashlib")
    return _own() if openssl is None else openssl.openssl_sha256


@cache
def _own() -> Callable[[bytes], Digest]:
    for name in ("_sha2", "_sha256"):
        with suppress(ImportError):
            own: Callable[[bytes], Digest] = import_module(name).sha256
            return own
    import hashlib

    return hashlib.sha256


def is_damaged(text: str, sha256: str) -> bool:
    """Whether a text is not the one that was kept with this sha256."""
    return text_hash(text) != sha256


def storable(text: str) -> str:
    """A text without lone surrogates, which SQLite cannot keep; each becomes U+FFFD, so offsets stay true."""
    return text if text.isascii() else text.translate(_SURROGATES)


def shortened(text: str, length: int) -> str:
    """The beginning of a text on one line, broken between words; an ellipsis says that more follows."""
    return _headed(" ".join(text[: 4 * length].split()), length)


def _headed(line: str, length: int) -> str:
    """A line, shortened where it is longer."""
    if len(line) <= length:
        return line
    head = line[:length].rsplit(" ", 1)[0] if " " in line[:length] else line[:length]
    return f"{head.rstrip(' ,;:–—-')}…"


class Face(NamedTuple):
    """What a list shows of a text: its length, and the words that stand in for a title and lead it."""

    words: int
    stand_in: str
    lead: str


def face(story_text: str, body: str) -> Face:
    """The face of a text; `body` is its running text."""
    words = body.split()
    line = " ".join(words[:_MOST_LEADS])
    if len(line) <= LEAD < len(words):
        # Each word takes two signs at least.
        line = " ".join(words[:LEAD])
    stand_in = _headed(line, STAND_IN) if line else shortened(story_text, STAND_IN)
    return Face(len(words), stand_in, _headed(line, LEAD))


def heading(title: str | None, story_text: str, body: str) -> str:
    """What a list calls an article: by its title as printed, else by the first words of its running text."""
    return face(story_text, body).stand_in if title is None else title
