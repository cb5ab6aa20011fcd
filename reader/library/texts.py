"""Texts as they are kept: storable, and recognisable when they come back."""

_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}")


def text_hash(text: str) -> str:
    """The sha256 by which a text kept in the library is checked for silent damage."""
    import hashlib

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def is_damaged(text: str, sha256: str) -> bool:
    """Whether a text that was kept with this sha256 is read as nothing, as a damaged one is."""
    return not text and sha256 != text_hash("")


def storable(text: str) -> str:
    """A text without lone surrogates, which SQLite cannot keep; each becomes U+FFFD, so offsets stay true."""
    return text if text.isascii() else text.translate(_SURROGATES)


def shortened(text: str, length: int) -> str:
    """The beginning of a text on one line, broken between words; an ellipsis says that more follows."""
    line = " ".join(text[: 4 * length].split())
    if len(line) <= length:
        return line
    head = line[:length].rsplit(" ", 1)[0] if " " in line[:length] else line[:length]
    return f"{head.rstrip(' ,;:–—-')}…"
