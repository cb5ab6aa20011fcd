"""Texts as they are kept: storable, and recognisable when they come back."""

import hashlib
import re

_SURROGATE = re.compile("[\ud800-\udfff]")


def text_hash(text: str) -> str:
    """The sha256 by which a text kept in the library is checked for silent damage."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def storable(text: str) -> str:
    """A text without lone surrogates, which SQLite cannot keep; each becomes U+FFFD, so offsets stay true."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
