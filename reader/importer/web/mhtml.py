"""A page saved with all its parts as one mail (MHTML, RFC 2557): the page in it is what is read.

Browsers write it in quoted-printable, which leads back to the bytes. From base64 no text leads back: then one
span is the whole, and the reason says so.
"""

import hashlib
from codecs import BOM_UTF8
from dataclasses import replace
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message

from reader.importer.dates import find_day
from reader.importer.formats.recognising import opening
from reader.importer.markup import is_html
from reader.importer.web import pages
from reader.importer.web.charset import decode_page
from reader.importer.web.flow import absolute
from reader.importer.web.pages import publisher_named, read_packed, site_told
from reader.importer.web.transfer import Unpacked
from reader.model.capture import Label, Span, Split
from reader.model.errors import ImportRefused
from reader.model.evidence import NO_EVIDENCE, Evidence
from reader.model.wording import in_english

_PAGES = ("text/html", "application/xhtml+xml")


def split(data: bytes, name: str, evidence: Evidence = NO_EVIDENCE, rank: int = 0) -> Split:
    """The page in a saved mail, split into its articles.

    Raises ImportRefused for a mail without a page, or with parts inside each other without end.
    """
    mail = _parsed(data, name)
    part = _page_part(mail)
    if part is None:
        raise ImportRefused(
            in_english(
                "{name} is a mail that holds no page; save its text as a file and import that.", name=name
            )
        )
    inner = _payload(part, name)
    charset = part.get_param("charset")
    label = charset if isinstance(charset, str) else None
    unpacked = _unpacked(data, part, inner)
    if unpacked is not None:
        said = evidence.corrections
        known = evidence._replace(corrections=unpacked.corrections(said))
        page = pages.split(inner, name, known, rank, label, _address(mail, part))
        size, digest = len(data), hashlib.sha256(data).hexdigest()
        whole = unpacked.in_file(page, data, said)
        return replace(whole, size=size, sha256=digest, kind="mhtml", page_date=_day(mail) or page.page_date)
    return _packed(data, name, mail, part, evidence, rank)


def _unpacked(data: bytes, part: Message, inner: bytes) -> Unpacked | None:
    """Where the page stands in the file; None where that cannot be told byte by byte."""
    packed = str(part.get_payload()).encode("utf-8", "surrogateescape")
    at = data.find(packed) if packed else -1
    if at < 0 or data.find(packed, at + 1) >= 0:
        return None
    how = str(part.get("Content-Transfer-Encoding", "")).strip().lower()
    found = Unpacked.quoted(packed, at) if how == "quoted-printable" else Unpacked.bare(packed, at)
    return found if found.page == inner else None


def _packed(data: bytes, name: str, mail: Message, part: Message, evidence: Evidence, rank: int) -> Split:
    """The split of a page whose bytes cannot be told."""
    inner = _payload(part, name)
    charset = part.get_param("charset")
    decoded = decode_page(inner, name, charset if isinstance(charset, str) else None)
    found, reading, meta, rivals = read_packed(decoded.text, name, _address(mail, part), evidence, rank)
    stories = tuple(story._replace(start=0, end=len(data)) for story in found)
    what, article = (Label.BODY, 1) if len(stories) == 1 else (Label.META, None)
    return Split(
        name=name,
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=decoded.encoding,
        assumed=decoded.assumed,
        kind="mhtml",
        page_date=_day(mail) or meta.saved,
        results=None,
        ticker=(),
        spans=(Span(0, len(data), what, "mhtml", article),),
        stories=stories,
        publisher=publisher_named(meta) or site_told(meta, found),
        confidence=round(reading.confidence, 3),
        reason=in_english(
            "{said_reason}; the mail holds the page packed, so no word leads back to a byte",
            said_reason=reading.reason,
        ),
        rivals=rivals,
    )


def _parsed(data: bytes, name: str) -> Message:
    from email import message_from_bytes

    # A mark or blank lines before the first header would make a mail without any.
    try:
        return message_from_bytes(data.removeprefix(BOM_UTF8).lstrip())
    except (MessageError, RecursionError, ValueError, LookupError):
        raise ImportRefused(
            in_english(
                "{name} is a saved mail whose parts cannot be told apart; save the page as HTML and "
                "import that.",
                name=name,
            )
        ) from None


def _page_part(mail: Message) -> Message | None:
    """The part that is the page: the one the mail says it starts with, else the first page in it."""
    parts = [part for part in mail.walk() if part.get_content_type() in _PAGES]
    root = mail.get_param("start")
    named = (part for part in parts if isinstance(root, str) and part.get("Content-ID") == root)
    return next(named, parts[0] if parts else None)


def _payload(part: Message, name: str) -> bytes:
    """The bytes of the page; as they stand in the mail where they are not in the encoding that it names.

    Raises ImportRefused where they are damaged beyond that.
    """
    decoded = part.get_payload(decode=True)
    raw = str(part.get_payload()).encode("utf-8", "surrogateescape")
    found = decoded if isinstance(decoded, bytes) else b""
    if not is_html(opening(found)):
        if is_html(opening(raw)):
            return raw
        if str(part.get("Content-Transfer-Encoding", "")).strip().lower() == "base64":
            raise ImportRefused(
                in_english(
                    "{name} is a saved mail whose page is damaged and cannot be read; save it again as HTML.",
                    name=name,
                )
            )
    return found


def _address(mail: Message, part: Message) -> str | None:
    """Where the page was saved from, as the browser noted it."""
    for source, header in (
        (mail, "Snapshot-Content-Location"), (part, "Content-Location"), (mail, "Content-Location")
    ):  # fmt: skip
        written = source.get(header)
        if written is not None and (found := absolute(_readable(str(written)), None)):
            return found
    return None


def _day(mail: Message) -> str | None:
    """The day on which the page was saved, as the browser noted it."""
    return find_day(str(mail.get("Date", "")))


def _readable(written: str) -> str:
    """A header as it is meant: folded lines joined, encoded words resolved."""
    flat = "".join(written.split("\n")).replace("\r", "").strip()
    try:
        return str(make_header(decode_header(flat)))
    except (MessageError, LookupError, ValueError):
        return flat
