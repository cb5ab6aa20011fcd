"""Codecs for text that was encoded twice: UTF-8 that someone took for another encoding and saved as UTF-8.

"donâ€™t" is "don’t" in UTF-8-AS-CP1252. Each character is encoded by itself, so places in the text still
lead to bytes of the file. Bytes that the middle encoding leaves out stand for themselves, as browsers do it
(https://encoding.spec.whatwg.org/#index-windows-1252).
"""

import codecs
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

#: Names of the codecs begin like this; the middle encoding follows.
PREFIX = "utf-8-as-"


def find(middle: str) -> codecs.CodecInfo:
    """The codec for one middle encoding of one byte a character. Raises LookupError."""
    signs = "".join(_sign(byte, middle) for byte in range(256))
    bytes_of = codecs.charmap_build(signs)

    def encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
        once = text.encode("utf-8", errors)
        return codecs.charmap_decode(once, "strict", signs)[0].encode("utf-8"), len(text)

    def decode(data: "ReadableBuffer", errors: str = "strict") -> tuple[str, int]:
        twice = bytes(data).decode("utf-8", errors)
        once = codecs.charmap_encode(twice, "strict", bytes_of)[0]
        return once.decode("utf-8", errors), memoryview(data).nbytes

    return codecs.CodecInfo(encode, decode, name=PREFIX + middle)


def _sign(byte: int, encoding: str) -> str:
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)
