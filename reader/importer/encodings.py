"""Guessing an encoding that no byte order mark tells, and reading damaged bytes."""

import codecs
import re
from unicodedata import category

from reader.importer.judging import judge
from reader.model.capture import Decoded
from reader.model.errors import ImportRefused
from reader.model.twice import PREFIX
from reader.model.wording import in_english, in_english_n

#: More damaged places than this and a file is not taken for damaged UTF-8.
FAULTS = 500
#: Surrogates in the form of UTF-8, which is no UTF-8 but stands for damage in a text that else is.
_SURROGATES = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
#: Bytes looked at to guess an encoding.
SAMPLE = 64_000

#: UTF-16 by the order of its bytes; what most writing has, and at least so much of it; what none has.
_SIXTEEN = ("utf-16-le", "utf-16-be")
_MARKS, _MARK_SHARE = frozenset(" \t\r\n\u3000,.:;?!0123456789。，、：；？！"), 0.01
_STRANGE = frozenset({"Cc", "Cn", "Co"})
#: Encodings that UTF-8 is taken for by mistake, the likeliest first.
_MISTAKEN = ("cp1252", "cp1251", "latin-1")
#: Bytes that bind nothing in a text; one in a hundred of them is not writing.
_CONTROLS = bytes({*range(1, 32)} - set(b"\t\n\x0b\x0c\r\x1b"))
_CONTROL_SHARE = 0.01


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

    Raises ImportRefused for bytes that are no writing in any encoding, and for the one encoding in which a
    character cannot be read by itself.
    """
    if b"\x00" in data:
        return _wide(data, name)
    if _binds_nothing(data):
        raise _binary(name)
    if b"\x1b$" in data[:SAMPLE]:
        raise ImportRefused(
            in_english("{name} is in ISO-2022-JP, which is not read; save the page as UTF-8 text.", name=name)
        )
    try:
        return _once(Decoded(data.decode("utf-8"), "utf-8"), data)
    except UnicodeDecodeError:
        pass
    damaged = _damaged_utf8(data)
    return damaged if damaged is not None else _legacy(data, name)


def _once(decoded: Decoded, data: bytes) -> Decoded:
    """A text that was encoded twice, read as it was meant; any other as it is."""
    if decoded.text.isascii():
        return decoded
    for middle in _MISTAKEN:
        encoding = PREFIX + middle
        try:
            text = data.decode(encoding)
        except UnicodeError:
            continue
        if len(decoded.text) - len(text) >= 2:
            said = in_english(
                "The text was encoded twice, as UTF-8 taken for {encoding}; it is shown as meant.",
                encoding=_plain(middle),
            )
            return Decoded(text, encoding, 0, said)
    return decoded


def _binary(name: str) -> ImportRefused:
    return ImportRefused(
        in_english("{name} holds binary data, not text; save the page as text and import that.", name=name)
    )


def _wide(data: bytes, name: str) -> Decoded:
    """UTF-16 or UTF-32 without a mark, known by where its zero bytes are."""
    for encoding in ("utf-32-le", "utf-32-be", _wider(data)):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text and encoding:
            said = in_english(
                "No mark told the encoding; {encoding} was assumed from its zero bytes.",
                encoding=encoding.upper(),
            )
            return Decoded(text, encoding, 0, said)
    raise _binary(name)


def _wider(data: bytes) -> str:
    """The UTF-16 whose zero bytes are where they belong, or UTF-8, which has none.

    East Asian signs have zeros in either place: then it is the one with spaces, digits and marks in it.
    """
    sample = data[: SAMPLE & -2]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    likely = {encoding: _likeness(sample.decode(encoding, "ignore")) for encoding in _SIXTEEN}
    if min(even, odd) * 20 > max(even, odd) or max(even, odd) < 2:
        best = max(_SIXTEEN, key=likely.__getitem__)
        fits = likely[best] >= _MARK_SHARE
    else:
        best = _SIXTEEN[odd <= even]
        fits = likely[best] >= 0
    return best if fits and not _holed(data) else "utf-8"


def _likeness(text: str) -> float:
    """The share of spaces, digits and common marks in a text; below nought for what can be no writing."""
    strange = sum(c not in "\t\n\x0b\x0c\r" and category(c) in _STRANGE for c in text)
    return -1.0 if strange > _CONTROL_SHARE * len(text) else sum(c in _MARKS for c in text) / (len(text) or 1)


def _holed(data: bytes) -> bool:
    """Whether bytes are a text in UTF-8 but for a few zeros: UTF-16 has half zeros, or else no such text."""
    bare = data.replace(b"\x00", b"")
    if 4 * (len(data) - len(bare)) > len(data) or _binds_nothing(bare):
        return False
    try:
        bare.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _binds_nothing(data: bytes) -> bool:
    """Whether more bytes bind nothing than writing has."""
    return len(data) - len(data.translate(None, _CONTROLS)) > max(4, _CONTROL_SHARE * len(data))


def _damaged_utf8(data: bytes) -> Decoded | None:
    good = data.decode("utf-8", "ignore")
    many = sum(1 for c in good if ord(c) > 127)
    lost = len(data) - len(good.encode())
    odd = lost - sum(map(len, _SURROGATES.findall(data)))
    if lost > FAULTS or (odd and many < 5 * odd and not (many > 1 and odd == _cut_off(data))):
        return None
    text, faults = lenient(data, "utf-8")
    return Decoded(
        text,
        "utf-8",
        0,
        in_english(
            "{said_damage}; the rest is {encoding}.", said_damage=damage(len(faults)), encoding="UTF-8"
        ),
    )


def _cut_off(data: bytes) -> int:
    """Bytes at the end that begin a character of UTF-8 whose other bytes are not there."""
    for length in range(1, min(3, len(data)) + 1):
        if data[-length] >= 0xC0:
            width = 2 + (data[-length] >= 0xE0) + (data[-length] >= 0xF0)
            return length if length < width else 0
    return 0


def damage(places: int) -> str:
    """How much of a file could not be read."""
    return in_english_n(
        places,
        "{n} damaged place is shown as \N{REPLACEMENT CHARACTER}",
        "{n} damaged places are shown as \N{REPLACEMENT CHARACTER}",
    )


def _legacy(data: bytes, name: str) -> Decoded:
    encoding = judge(data)
    text, faults = lenient(data, encoding)
    if len(faults) > FAULTS or "\x00" in text:
        raise ImportRefused(
            in_english("{name} is in an encoding that is not known; save the page as UTF-8 text.", name=name)
        )
    told = _plain(encoding)
    if not faults and text.encode(encoding) != data:
        encoding, told, text = "latin-1", "", data.decode("latin-1")
    return Decoded(text, encoding, 0, _assumed(told, len(faults)))


def _assumed(encoding: str, faults: int) -> str:
    """What was assumed of an encoding; "" is none that is known."""
    if not encoding:
        return in_english("The encoding is not known; ISO 8859-1 was assumed.")
    if not faults:
        return in_english("No mark told the encoding; {encoding} was assumed.", encoding=encoding)
    return in_english(
        "No mark told the encoding; {encoding} was assumed; {said_damage}.",
        encoding=encoding,
        said_damage=damage(faults),
    )


def _plain(encoding: str) -> str:
    """What people call a codec."""
    if encoding.startswith("cp125"):
        return encoding.replace("cp", "Windows-")
    names = {"latin-1": "ISO 8859-1", "cp932": "Shift-JIS", "cp949": "EUC-KR (CP949)", "cp874": "Windows-874"}
    return names.get(encoding) or encoding.upper().replace("ISO8859_", "ISO 8859-").replace("_", "-")
