"""What in a folder is a capture: told by how a file begins. Its name only says what is surely none.

A file that is named by itself is never sifted: it is read, or refused with the reason.
"""

import os
import stat
from collections.abc import Collection
from pathlib import Path

from reader.model.errors import ImportRefused
from reader.model.wording import in_english, tr_noop

#: How many bytes of a file are looked at.
HEAD = 8192
#: The share of signs in a text that programs and data are full of, from which on it is one of them. Prose in
#: any language has less than half as many, most programs twice as many.
SIGNS, SHARE = frozenset("{}[]()<>;=_\\|*&$#@"), 0.05
#: Endings of programs, their settings and their data, which may read like prose.
PROGRAMS = frozenset(
    """
    .bat .c .cfg .conf .cpp .cs .css .csv .go .h .hpp .ini .java .js .json .jsonl .jsx .lock .log .lua .map
    .mjs .php .pl .po .properties .ps1 .py .r .rb .rs .sh .sql .srt .svg .toml .ts .tsv .tsx .vtt .yaml .yml
    """.split()  # noqa: SIM905
)

#: Endings of files that a browser or another program is still writing.
UNFINISHED = frozenset({".part", ".partial", ".crdownload", ".download", ".opdownload", ".tmp"})

#: How browsers call the folder in which they put the frames, scripts and pictures of a page, behind its name
#: (https://learn.microsoft.com/windows/win32/shell/manage#connected-files).
_PARTS = tuple(
    """
    _files .files -files _file -dateien _fichiers _bestanden _archivos -filer _tiedostot _pliki _soubory
    _elemei _ficheiros _arquivos _dosyalar _datoteke _fitxers _failid _fails _bylos _fajlovi _fitxategiak
    _файлы
    """.split()  # noqa: SIM905
)
_PAGES = (".html", ".htm", ".xhtml", ".shtml")


def is_part_of_page(folder: str, beside: Collection[str]) -> bool:
    """Whether a folder holds the parts of a page that was saved beside it, by their names."""
    stem = next((folder[: -len(end)] for end in _PARTS if folder.lower().endswith(end)), "")
    return stem != "" and any(stem + page in beside for page in _PAGES)


def why_none(path: Path) -> str | None:
    """Why a file of a folder is no capture, in one sentence; None for one that may be.

    What cannot be looked at may be one: it is refused with the reason when it is read.
    """
    try:
        head = _beginning(path)
    except OSError:
        head = b""
    return _none(head, path.name, path.suffix.lower())


def _beginning(path: Path) -> bytes:
    """The first bytes of a regular file, none of any other."""
    if not stat.S_ISREG(path.stat().st_mode):
        return b""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        return file.read(HEAD) or b""


def _none(head: bytes, name: str, ending: str) -> str | None:
    from reader.importer.door import decode
    from reader.importer.formats.recognising import Kind, recognise

    kind = recognise(head) if head else None
    if kind in (Kind.ZIP, Kind.XML, Kind.JSON, Kind.OUTLINE):
        return in_english(
            "{name} is {said_what} and no capture; import it by itself if it is one.",
            name=name,
            said_what=_NAMES[kind],
        )
    if ending in PROGRAMS and kind not in (Kind.JSON_FEED, Kind.EXPORT):
        return in_english(
            "{name} is a program or data by its name; import it by itself if it is a capture.", name=name
        )
    if not head or kind is not None:
        return None
    try:
        text = decode(_whole_signs(head), name).text
    except ImportRefused as refusal:
        return str(refusal)
    printed = [c for c in text if not c.isspace()]
    if sum(c in SIGNS for c in printed) > SHARE * len(printed):
        return in_english(
            "{name} reads like a program or data; import it by itself if it is a capture.", name=name
        )
    return None


_NAMES = {
    "zip": tr_noop("an archive"),
    "xml": "XML",
    "json": tr_noop("data in JSON"),
    "opml": tr_noop("a list of feeds"),
}


def _whole_signs(head: bytes) -> bytes:
    """A beginning without the sign that its end may have cut: up to its last line or word."""
    if len(head) < HEAD:
        return head
    at = max(head.rfind(b"\n"), head.rfind(b" "))
    return head[: at - at % 4] if at > HEAD // 2 else head
