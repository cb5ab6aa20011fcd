"""The door: which files come in, and how their bytes become text.

The text is kept as decoded (no normal form), so that byte spans stay true. Nothing is repaired but what was
encoded twice, and that is said.
"""

import os
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.importer.limits import MAX_BYTES, MAX_LINES
from reader.model.capture import Decoded
from reader.model.errors import ImportRefused
from reader.model.wording import in_english, tr_noop

#: Files with these endings are taken from a folder, and refused by name if they are something else; what
#: other files are is told by how they begin.
ENDINGS = frozenset(
    ".txt .text .md .markdown .htm .html .xhtml .mht .mhtml .xml .rdf .rss .atom .epub .warc .pdf".split()  # noqa: SIM905
)
#: Folders inside folders that are looked into.
MAX_FOLDERS = 60
#: Two endings of one file.
LONG_ENDINGS = (".warc.gz",)

#: Names of files that tell about captures and are none.
ABOUT_CAPTURES = frozenset({"SOURCES.MD", "README.MD"})
DATA = frozenset({".jsonl", ".toml", ".yaml", ".yml"})

_MAGIC = (
    (b"\x89PNG", tr_noop("an image")),
    (b"\xff\xd8\xff", tr_noop("an image")),
    (b"GIF8", tr_noop("an image")),
    (b"PK\x03\x04", tr_noop("a zip archive or an office document")),
    (b"%PDF", tr_noop("a PDF document")),
    (b"SQLite format 3\x00", tr_noop("an SQLite database")),
    (b"\x1f\x8b", tr_noop("a compressed file")),
    (b"7z\xbc\xaf", tr_noop("a compressed archive")),
    (b"Rar!", tr_noop("a compressed archive")),
    (b"\x7fELF", tr_noop("a program")),
    (b"MZ\x90", tr_noop("a program")),
    (b"OggS", tr_noop("a sound file")),
    (b"ID3", tr_noop("a sound file")),
    (b"\xd0\xcf\x11\xe0", tr_noop("an old office document")),
    (b"{\\rtf", tr_noop("an RTF document")),
)
#: Byte order marks, the longer before those they begin with.
BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A path that is not read, and why, in one sentence."""

    path: Path
    reason: str


def read_capture(path: Path) -> bytes:
    """The bytes of a regular file, or of one that a link leads to.

    Raises ImportRefused, naming the file, the cause and what to do, where it is missing, a folder, a
    device, pipe or socket, not readable, empty, or larger than MAX_BYTES. It is opened without
    waiting and looked at again once open, so that a pipe put in its place cannot hang the reader.
    """
    name = path.name
    try:
        _regular(path.stat().st_mode, name)
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            _regular(status.st_mode, name)
            # What the system makes up as it is read (/proc) has nothing to give at times.
            data = b"" if status.st_size > MAX_BYTES else file.read(MAX_BYTES + 1) or b""
    except FileNotFoundError:
        raise ImportRefused(
            in_english("{path} is not there: there is no such file; check the name.", path=path)
        ) from None
    except ValueError:
        raise ImportRefused(
            in_english("{name} is no name that a file can have; check the name.", name=f"{name!r}")
        ) from None
    except OSError as error:
        why = error.strerror or in_english("the system refused")
        raise ImportRefused(
            in_english(
                "{name} cannot be read ({said_why}); check the file and try again.", name=name, said_why=why
            )
        ) from None
    check_size(max(status.st_size, len(data)), name)
    return data


def check_size(size: int, name: str) -> None:
    """Raises ImportRefused, naming the file, where it has no bytes or more than MAX_BYTES."""
    if size > MAX_BYTES:
        megabytes, limit = size // 2**20, MAX_BYTES // 2**20
        raise ImportRefused(
            in_english(
                "{name} has {megabytes} MB and {limit} MB are the limit; split it into smaller files.",
                name=name,
                megabytes=megabytes,
                limit=limit,
            )
        )
    if not size:
        raise ImportRefused(in_english("{name} is empty; capture the page again.", name=name))


def _regular(mode: int, name: str) -> None:
    if stat.S_ISDIR(mode):
        raise ImportRefused(in_english("{name} is a folder; import the files inside it.", name=name))
    if not stat.S_ISREG(mode):
        raise ImportRefused(
            in_english(
                "{name} is a device, pipe or socket and no file; save its text as a file first.", name=name
            )
        )


def capture_files(
    paths: Sequence[Path],
    left_out: list[Refusal] | None = None,
    stopped: Callable[[], bool] | None = None,
) -> tuple[list[Path], list[Refusal]]:
    """The files to import, folders expanded and sorted, and what was left out where it was named.

    A folder that cannot be looked into, or that holds no capture, is refused wherever it is. `left_out`
    is given the files inside folders that are no captures, and why; hidden files and those that
    tell about captures are passed over silently. Once `stopped` says so, nothing more is looked for.
    """
    files: list[Path] = []
    refused: list[Refusal] = []
    for path in paths:
        if _is_folder(path):
            inside = _Inside([], [], [] if left_out is None else left_out, stopped or (lambda: False))
            inside.look(path)
            files += inside.files
            refused += inside.refused
        elif path.name.upper() in ABOUT_CAPTURES or path.suffix.lower() in DATA:
            reason = in_english(
                "{name} tells about captures and is none; import the page's text.", name=path.name
            )
            refused.append(Refusal(path, reason))
        else:
            files.append(path)
    return list(dict.fromkeys(files)), refused


def why_left_out(path: Path) -> str | None:
    """Why a file is not taken from its folder, in one sentence; None for one that is."""
    from reader.importer.sifting import why_none

    named = path.suffix.lower() in ENDINGS or path.name.lower().endswith(LONG_ENDINGS)
    return None if named else why_none(path)


def _is_folder(path: Path) -> bool:
    """Whether a path is a folder; one that cannot be looked at is read like a file, and refused there."""
    try:
        return path.is_dir()
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class _Inside:
    """What a folder holds: captures, folders that are refused, and files that are no captures."""

    files: list[Path]
    refused: list[Refusal]
    left_out: list[Refusal]
    stopped: Callable[[], bool]

    def look(self, folder: Path) -> None:
        """Go through a folder and the folders in it; links to folders are not followed, and parts of pages
        that were saved beside them are passed over.
        """
        from reader.importer.sifting import is_part_of_page

        for root, folders, names in os.walk(folder, onerror=self._closed):
            if self.stopped():
                return
            folders[:] = sorted(f for f in folders if not f.startswith(".") and not is_part_of_page(f, names))
            if folders and len(Path(root).parts) - len(folder.parts) >= MAX_FOLDERS:
                reason = in_english(
                    "{folder} has more than {most} folders in each other; import those inside.",
                    folder=folder,
                    most=MAX_FOLDERS,
                )
                self.refused.append(Refusal(Path(root, folders[0]), reason))
                folders.clear()
            for name in folders:
                if Path(root, name).is_symlink():
                    reason = in_english(
                        "{name} is a link to a folder and was not followed; import that folder.", name=name
                    )
                    self.left_out.append(Refusal(Path(root, name), reason))
            for name in sorted(names):
                if self.stopped():
                    return
                if not name.startswith(".") and name.upper() not in ABOUT_CAPTURES:
                    self._sort(Path(root, name))
        if not self.files and not self.refused:
            reason = in_english(
                "There is no capture in {folder}; save pages as text or HTML files there.", folder=folder
            )
            self.refused.append(Refusal(folder, reason))

    def _sort(self, path: Path) -> None:
        reason = why_left_out(path)
        if reason is None:
            self.files.append(path)
        else:
            self.left_out.append(Refusal(path, reason))

    def _closed(self, error: OSError) -> None:
        folder = Path(error.filename)
        reason = in_english(
            "{folder} cannot be looked into ({said_why}); check the permissions and import it again.",
            folder=folder,
            said_why=error.strerror or in_english("the system refused"),
        )
        self.refused.append(Refusal(folder, reason))


def decode(data: bytes, name: str) -> Decoded:
    """The text of a capture, with the encoding and what had to be assumed about it.

    Raises ImportRefused for what is not text: images, archives, PDF, databases, or bytes with NULs
    that are not UTF-16 or UTF-32.
    """
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise ImportRefused(
                in_english(
                    "{name} is {said_what}, not the text of a page; save the page as text and import that.",
                    name=name,
                    said_what=what,
                )
            )
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _checked(_with(data[len(bom) :], encoding, len(bom), None), name)
    from reader.importer.encodings import guess

    return _checked(guess(data, name), name)


def _with(data: bytes, encoding: str, bom: int, assumed: str | None) -> Decoded:
    from reader.importer.encodings import damage, lenient

    text, faults = lenient(data, encoding)
    if faults:
        assumed = in_english(
            "{said_damage}; the rest is {encoding}.",
            said_damage=damage(len(faults)),
            encoding=encoding.upper(),
        )
    return Decoded(text, encoding, bom, assumed)


def _checked(decoded: Decoded, name: str) -> Decoded:
    if "\x00" in decoded.text:
        raise ImportRefused(
            in_english(
                "{name} holds binary data, not text; save the page as text and import that.", name=name
            )
        )
    if not decoded.text.strip():
        raise ImportRefused(
            in_english("{name} holds nothing but white space; capture the page again.", name=name)
        )
    if decoded.text.count("\n") > MAX_LINES:
        raise ImportRefused(
            in_english(
                "{name} has more than {max_lines} lines; split it into smaller files.",
                name=name,
                max_lines=f"{MAX_LINES:,}",
            )
        )
    return decoded
