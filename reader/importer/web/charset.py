"""The encoding of a page: a byte order mark, then what the page declares, then what its bytes look like."""

import codecs
import re
from dataclasses import replace

from reader.importer.door import decode
from reader.model.capture import Decoded
from reader.model.wording import in_english_n

#: Bytes from the beginning in which an encoding is declared (the HTML standard asks for the first 1,024).
_HEAD = 4096
#: Bytes in which signs of UTF-8 are looked for.
_SAMPLE = 200_000
#: Bytes with which a character of several bytes begins in UTF-8.
_LEADING = bytes(range(0xC0, 0x100))
#: So many bytes in a page may be zero for it to be damaged and not in an encoding of two bytes a sign: those
#: of a row are counted once, with which programs fill up what they have cut out; no more than half are zero.
_FEW_ZEROS, _MOST_ZEROS, _FILLED = 0.01, 0.5, re.compile(rb"\x00{4,}")
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
#: Encodings that pages name and browsers read as another, which has more signs (WHATWG Encoding Standard).
_READ_AS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
}
_READ_AS |= {"shift_jis": "cp932", "euc_kr": "cp949", "tis-620": "cp874"}


def decode_page(data: bytes, name: str, charset: str | None = None) -> Decoded:
    """The text of a page. `charset` is what came with it from outside (a mail's header) and goes first.

    An encoding that the bytes do not follow is not believed. Raises ImportRefused for what is no text.
    """
    zeros = data.count(0)
    if zeros > 0 and _is_damage(data, zeros) and not data.startswith(_MARKS[1:]):
        # Damage: browsers pass over it too. A tab parts words and is never shown, so no byte is told wrongly.
        bare = decode_page(data.replace(b"\x00", b"\t"), name, charset)
        if not bare.assumed:
            return replace(bare, assumed=_passed_over(zeros))
        said = in_english_n(
            zeros,
            "{said_before} {n} zero byte was passed over.",
            "{said_before} {n} zero bytes were passed over.",
            said_before=bare.assumed,
        )
        return replace(bare, assumed=said)
    if not data.startswith(_MARKS) and not _is_utf8(data):
        for label in (charset, declared(data)):
            found = _decoded(data, label)
            if found is not None:
                return found
    return decode(data, name)


def _is_damage(data: bytes, zeros: int) -> bool:
    """Whether so many zero bytes are damage, and no half of each sign."""
    few = _FEW_ZEROS * len(data)
    return zeros <= few or (zeros <= _MOST_ZEROS * len(data) and _FILLED.sub(b"\x00", data).count(0) <= few)


def _is_utf8(data: bytes) -> bool:
    """Whether bytes can hardly be anything but UTF-8, in which browsers save pages that name another."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    sample = data[:_SAMPLE]
    return len(sample) - len(sample.translate(None, _LEADING)) >= 2


def declared(data: bytes) -> str | None:
    """The encoding that a page's meta element or XML declaration names, as written there."""
    from bs4.dammit import EncodingDetector

    return EncodingDetector.find_declared_encoding(data[:_HEAD], is_html=True, search_entire_document=True)


def codec_of(label: str) -> str | None:
    """Python's name of the codec with which browsers read what is labelled so, or None."""
    try:
        codec = codecs.lookup(label.strip()).name
    except (LookupError, ValueError):
        return None
    codec = _READ_AS.get(codec, codec)
    return None if codec.startswith(("utf-16", "utf-32", "utf-7")) else codec


def _decoded(data: bytes, label: str | None) -> Decoded | None:
    codec = codec_of(label) if label else None
    if codec is None:
        return None
    try:
        text = data.decode(codec)
        exact = text.encode(codec) == data
    except (UnicodeError, LookupError):
        return None
    return Decoded(text, codec) if exact and "\x00" not in text and text.strip() else None


def _passed_over(zeros: int) -> str:
    return in_english_n(zeros, "{n} zero byte was passed over.", "{n} zero bytes were passed over.")
