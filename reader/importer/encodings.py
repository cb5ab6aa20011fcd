"""Guessing an encoding that no byte order mark tells, and reading damaged bytes."""

import codecs

from reader.model.capture import Decoded
from reader.model.errors import ImportRefused

#: More damaged places than this and a file is not taken for damaged UTF-8.
FAULTS = 500
#: Bytes looked at to guess an encoding.
SAMPLE = 64_000

#: Encodings that saved pages were written in; others are guessed wrongly far more often than rightly.
_LIKELY = (
    "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "koi8_r", "koi8_u", "cp866", "iso8859_2", "iso8859_5", "iso8859_7", "mac_cyrillic",
    "cp932", "euc_jp", "gb18030", "big5", "cp949"
)  # fmt: skip
#: Guesses that are often made of a short text in a western language.
_LIKE_WESTERN = frozenset(
    {"cp1250", "cp1254", "cp1257", "cp1258", "iso8859_2", "iso8859_9", "iso8859_15", "latin_1"}
)
#: Letters of Polish, Czech and Hungarian in Windows-1250 that Windows-1252 has other, rarer signs for.
_CENTRAL = bytes.fromhex(
    "9c9f8c8fb3a3b9a5ea ca e6c6f1d1 ec cc f8d8 f2 f9 d9 ef cf f5 d5 fb db".replace(" ", "")
)


def lenient(data: bytes, encoding: str) -> tuple[str, list[tuple[int, int]]]:
    """The text of bytes, damaged places as U+FFFD, and where they are: (code point, bytes it stands for)."""
    reader = codecs.getdecoder(encoding)
    try:
        return reader(data)[0], []
    except UnicodeDecodeError:
        pass
    view, at, parts, faults, length = memoryview(data), 0, [], [], 0
    while at < len(data):
        try:
            part = reader(view[at:])[0]
            parts.append(part)
            break
        except UnicodeDecodeError as error:
            good = reader(view[at : at + error.start])[0]
            parts += [good, "\N{REPLACEMENT CHARACTER}"]
            length += len(good)
            faults.append((length, max(1, error.end - error.start)))
            length += 1
            at += error.start + faults[-1][1]
            if len(faults) > FAULTS:
                parts.append(bytes(view[at:]).decode(encoding, "ignore"))
                break
    return "".join(parts), faults


def guess(data: bytes, name: str) -> Decoded:
    """The text of bytes without a byte order mark.

    Raises ImportRefused for bytes with NULs that are not UTF-16.
    """
    if b"\x00" in data:
        return _wide(data, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    damaged = _damaged_utf8(data)
    return damaged if damaged is not None else _legacy(data)


def _wide(data: bytes, name: str) -> Decoded:
    even, odd = data[0:SAMPLE:2].count(0), data[1:SAMPLE:2].count(0)
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    if min(even, odd) * 20 <= max(even, odd) and max(even, odd) >= 2:
        text, faults = lenient(data, encoding)
        if not faults:
            return Decoded(
                text,
                encoding,
                0,
                f"No mark told the encoding; {encoding.upper()} was assumed from its zero bytes.",
            )
    raise ImportRefused(f"{name} holds binary data, not text; save the page as text and import that.")


def _damaged_utf8(data: bytes) -> Decoded | None:
    good = data.decode("utf-8", "ignore")
    many = sum(1 for c in good if ord(c) > 127)
    lost = len(data) - len(good.encode())
    if lost > FAULTS or many < 5 * lost:
        return None
    text, faults = lenient(data, "utf-8")
    return Decoded(
        text,
        "utf-8",
        0,
        f"{len(faults)} damaged places are shown as \N{REPLACEMENT CHARACTER}; the rest is UTF-8.",
    )


def _legacy(data: bytes) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:SAMPLE], cp_isolation=list(_LIKELY)).best()
    for encoding in dict.fromkeys(
        (*_western(best.encoding if best else "cp1252", data), "cp1252", "latin-1")
    ):
        try:
            text = data.decode(encoding)
            if text.encode(encoding) == data:
                return Decoded(
                    text, encoding, 0, f"No mark told the encoding; {_plain(encoding)} was assumed."
                )
        except (UnicodeError, LookupError):
            continue
    return Decoded(data.decode("latin-1"), "latin-1", 0, "The encoding is not known; ISO 8859-1 was assumed.")


def _western(guessed: str, data: bytes) -> tuple[str, ...]:
    """The guess, after Windows-1252 where it only differs from it in letters that hardly any text uses."""
    if guessed not in _LIKE_WESTERN:
        return (guessed,)
    odd = sum(data.count(bytes([byte])) for byte in _CENTRAL)
    return ("cp1252", guessed) if odd * 4 <= sum(byte > 0xBF for byte in data[:SAMPLE]) else (guessed,)


def _plain(encoding: str) -> str:
    return encoding.upper().replace("CP125", "Windows-125").replace("_", "-")
