"""Words of an article on their way into other texts: as a quotation, a link, a list of notes, a proof.

What is quoted keeps its words to the letter; only the marks of quotations within it change, as every style
guide has it. Plain values in, plain text out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.exporter.sheet import authors, whereabouts
from reader.model import linking
from reader.model.article import Reading
from reader.model.body import Block
from reader.model.highlight import Anchor, Highlight
from reader.model.scripts import runs_to_left
from reader.model.wording import tr
from reader.ui import days

#: So many characters name a passage in a message.
_NAMED = 40


class Marks(NamedTuple):
    """The quotation marks of a language, and those of a quotation within a quotation."""

    opens: str
    shuts: str
    opens_inside: str
    shuts_inside: str


_ENGLISH = Marks("“", "”", "‘", "’")
_CYRILLIC = Marks("«", "»", "„", "“")
_PAIRS = (("„", "“"), ("„", "”"), ("“", "”"), ("«", "»"), ("「", "」"))
_BY_LANGUAGE = {
    **dict.fromkeys(("ru", "uk", "be", "kk", "ky", "tg", "mn", "bg", "hy"), _CYRILLIC),
    **dict.fromkeys(("de", "cs", "sk", "sl", "et", "lt", "is"), Marks("„", "“", "‚", "‘")),
    **dict.fromkeys(("fr",), Marks("«\u00a0", "\u00a0»", "“", "”")),
    **dict.fromkeys(("es", "it", "pt", "el", "fa", "ar"), Marks("«", "»", "“", "”")),
    **dict.fromkeys(("pl", "ro", "hu"), Marks("„", "”", "«", "»")),
    **dict.fromkeys(("sv", "fi"), Marks("”", "”", "’", "’")),
    "ja": Marks("「", "」", "『", "』"),
}


def quoted(words: str, language: str = "") -> str:
    """The words between quotation marks; those of a quotation within them are told apart from the outer.

    `language` is a BCP 47 tag; where it is not known, the letters tell.
    """
    marks = _marks(words, language)
    opens, shuts = marks.opens.strip(), marks.shuts.strip()
    straight = r'(?<!\w)"(?=\S)([^"]*)(?<=\S)"(?!\w)'
    inside = re.sub(straight, rf"{marks.opens_inside}\1{marks.shuts_inside}", words)
    for a, b in _PAIRS:
        if {a, b} & {opens, shuts}:
            whole = rf"{a}\s*([^{a}{b}]*?)\s*{b}"
            inside = re.sub(whole, rf"{marks.opens_inside}\1{marks.shuts_inside}", inside)
    if opens != shuts:  # what was only begun, or only ends, in these words
        inside = inside.replace(opens, marks.opens_inside).replace(shuts, marks.shuts_inside)
    return f"{marks.opens}{inside}{marks.shuts}"


def beginning(words: str) -> str:
    """The first words, to be named in a message; what is written from right to left is kept apart from it
    (Unicode UAX #9, an isolate), with its full stop."""
    flat = " ".join(words.split())
    shown = flat if len(flat) <= _NAMED else f"{flat[:_NAMED].rsplit(' ', 1)[0]} …"
    if runs_to_left(shown):
        shown = f"\u2068{shown}\u2069"
    return tr("“{words}”", words=shown)


def passage(text: str, blocks: Sequence[Block], start: int, end: int) -> str:
    """The words of a range, a paragraph a line, without the line breaks of the capture."""
    here = [b for b in blocks if b.start < end and b.end > start]
    pieces = [text[max(start, b.start) : min(end, b.end)] for b in here]
    return "\n".join(" ".join(piece.split()) for piece in pieces or [text[start:end]])


def cited(reading: Reading, words: str) -> str:
    """The words as a quotation with all that is known of where they are from."""
    return f"{quoted(words, reading.language or '')} ({reference(reading)})"


def reference(reading: Reading) -> str:
    """All that is known of where an article is from, as it stands in a list of sources."""
    row = reading.row
    language = reading.language or ""
    title = quoted(row.title, language) if row.title else f"[{row.stand_in}]"
    source, *dated = _published(reading)
    return ", ".join([*authors(reading), source, title, *dated, *([reading.url] if reading.url else [])])


def origin(reading: Reading) -> str:
    """Who wrote it, where and when: a source without its title and address."""
    return ", ".join([*authors(reading), *_published(reading)])


def link(reading: Reading) -> str:
    """The title as a Markdown link (CommonMark 0.31, 6.3); without an address, the title and its source."""
    title = " ".join(reading.row.heading.split())
    if not reading.url:
        return f"{title} ({', '.join(_published(reading))})"
    shown = re.sub(r"([\\\[\]`*_<>])", r"\\\1", title)
    address = re.sub(r"[\s()<>\\]", lambda sign: f"%{ord(sign[0]):02X}", reading.url)
    return f"[{shown}]({address})"


def provenance(reading: Reading) -> str:
    """Where the text is from, for whoever wants to check it: the address, each capture and its bytes."""
    row = reading.row
    lines = [" ".join(row.heading.split()), origin(reading)]
    lines += [reading.url] if reading.url else []
    for capture in reading.captures:
        day = [_captured(capture.captured)] if capture.captured else []
        lines.append(", ".join([*day, whereabouts(capture), f"SHA-256 {capture.sha256}"]))
    return "\n".join([*lines, linking.address(row.id)])


def notes(reading: Reading) -> str:
    """What the reader left on an article: the note on it, then each highlight in the order of reading."""
    title = link(reading) if reading.url else " ".join(reading.row.heading.split())
    parts = [f"{title}\n{origin(reading)}"]
    parts += [reading.note.strip()] if reading.note.strip() else []
    for highlight in in_order(reading):
        parts.append("\n".join(f"> {line}" for line in exact(reading, highlight).splitlines()))
        parts += [said for said in (_tags(highlight), highlight.note.strip()) if said]
    return "\n\n".join(parts) + "\n"


def in_order(reading: Reading) -> list[Highlight]:
    """The highlights of an article as it is read, lost ones last."""
    return sorted(reading.highlights, key=lambda h: (h.anchor is Anchor.LOST, h.quote.start, h.quote.end))


def exact(reading: Reading, highlight: Highlight) -> str:
    """The words of a highlight, a paragraph a line; of one that is lost, on one line."""
    version = reading.version
    if highlight.anchor is Anchor.LOST:
        return " ".join(highlight.quote.exact.split())
    return passage(version.text, version.reading or version.blocks, highlight.start, highlight.end)


def _tags(highlight: Highlight) -> str:
    return " ".join(f"#{tag.replace(' ', '-')}" for tag in highlight.tags)


def _published(reading: Reading) -> list[str]:
    """The publication, then the day; the day of the capture says that it is one."""
    row = reading.row
    if row.published:
        return [row.source, days.short(row.published)]
    return [row.source, _captured(row.captured)] if row.captured else [row.source]


def _captured(day: str) -> str:
    return tr("captured {day}", day=days.short(day))


def _marks(words: str, language: str) -> Marks:
    known = _BY_LANGUAGE.get(language.split("-")[0].lower())
    if known or language:
        return known or _ENGLISH
    if re.search("[\u3040-\u30ff]", words):
        return _BY_LANGUAGE["ja"]
    letters = [c for c in words if c.isalpha()]
    cyrillic = sum("\u0400" <= c <= "\u052f" for c in letters)
    return _CYRILLIC if cyrillic * 2 > len(letters) else _ENGLISH
