"""Texts as they are kept: storable, and recognisable when they come back."""

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Protocol

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")


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
