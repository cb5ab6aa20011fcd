"""Addresses for machines: valid as they stand, and the same place for whoever follows them."""

import base64
import re
import uuid
from urllib.parse import quote

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?=.)", re.IGNORECASE)
#: The host of an IPv6 address, the one place of a URI that has brackets (RFC 3986, 3.2.2).
_HOST = re.compile(r"[a-z][a-z0-9+.-]*://(?:[^/?#\[\]@]*@)?\[[0-9a-f:.]+\]", re.IGNORECASE)
#: What no IRI has (RFC 3987, 2.2), and the signs that would end one where it is quoted.
_BREAKING = re.compile(r"[\s\x00-\x20\"<>\\^`{|}\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_STRAY = re.compile(r"%(?![0-9A-Fa-f]{2})")


def uri(address: str) -> str | None:
    """The address as a URI (RFC 3986) of ASCII characters; None for one that begins with no scheme."""
    address = address.strip()
    if not _SCHEME.match(address):
        return None
    host = _HOST.match(address)
    head = host[0] if host else ""
    rest, hashed, fragment = _STRAY.sub("%25", address[len(head) :]).partition("#")
    safe = "!$%&'()*+,/:;=?@~"
    return head + _encoded(rest, safe) + hashed + _encoded(fragment, safe)


def iri(address: str) -> str:
    """The address with letters of any script, and without characters that would end it where it stands."""
    return _BREAKING.sub(lambda sign: _encoded(sign[0], ""), address.strip())


def urn(identity: str) -> str:
    """A UUID as a URN (RFC 9562, 4); of any other id, a UUID that is always the same for it."""
    try:
        return uuid.UUID(identity).urn
    except ValueError:
        return derived_urn(identity)


def derived_urn(*names: str) -> str:
    """The URN of what has no id of its own, from names that tell it apart (RFC 9562, 5.5)."""
    # A line feed is in no name, and so names never run together.
    name = "postil\n" + "\n".join(names)
    return uuid.uuid5(uuid.NAMESPACE_URL, name.encode("utf-8", "replace").decode()).urn


def hash_address(sha256: str) -> str | None:
    """The name of bytes by their SHA-256 in hexadecimal (RFC 6920, 3); None where that is not known."""
    if not re.fullmatch(r"[0-9a-fA-F]{64}", sha256):
        return None
    digest = base64.urlsafe_b64encode(bytes.fromhex(sha256)).rstrip(b"=")
    return f"ni:///sha-256;{digest.decode('ascii')}"


def _encoded(text: str, safe: str) -> str:
    return quote(text.encode("utf-8", "replace"), safe=safe)
