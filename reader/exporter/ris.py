"""RIS: an entry for each article, as EndNote, Zotero and Mendeley take them.

A value is one line, so that line ends in notes become spaces, and no word of a page can end an entry.
"""

from collections.abc import Iterable, Sequence

from reader.exporter.escape import one_line
from reader.exporter.people import Name
from reader.exporter.references import Reference, reference
from reader.exporter.sheet import Sheet


def write(sheets: Sequence[Sheet], title: str) -> bytes:
    """The entries, in UTF-8; lines end as the format asks, in CR and LF. N1 has the notes, one in each."""
    entries = (_entry(reference(sheet)) for sheet in sheets)
    return "".join(f"{line}\r\n" for entry in entries for line in entry).encode("utf-8", "replace")


def _entry(cited: Reference) -> Iterable[str]:
    yield _line("TY", "NEWS" if cited.in_print else "ELEC")
    for tag, values in _fields(cited):
        yield from (_line(tag, value) for value in values if value)
    yield "ER  - "
    yield ""


def _fields(cited: Reference) -> Iterable[tuple[str, Iterable[str]]]:
    yield "ID", [cited.key]
    yield "TI", [cited.title]
    yield "AU", map(_name, cited.authors)
    yield "T2", [cited.site]
    yield "PY", [f"{cited.issued[0]:04}" if cited.issued else ""]
    yield "DA", [_day(cited.issued)]
    yield "Y2", [_day(cited.accessed)]
    yield "UR", [cited.url]
    yield "LA", [cited.language]
    yield "KW", cited.keywords
    yield "N1", map(one_line, cited.remarks)


def _line(tag: str, value: str) -> str:
    return f"{tag}  - {value}"


def _name(name: Name) -> str:
    return ", ".join(filter(None, name))


def _day(parts: tuple[int, ...]) -> str:
    """Year, month and day; what is not known stays empty between slashes."""
    year, month, day = (*(f"{part:02}" for part in parts), "", "", "")[:3]
    return f"{year.zfill(4)}/{month}/{day}/" if year else ""
