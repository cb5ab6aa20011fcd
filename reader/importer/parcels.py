"""The zip in which a library was taken along, as it comes back: nothing in it is believed unchecked.

No name in it is ever used as a path. It may be as large as a library is, and so it is read piece by piece.
"""

import hashlib
import json
import shutil
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from reader.importer import limits
from reader.model.errors import ImportRefused
from reader.model.parcel import FORM, KIND, LIBRARY, MANIFEST
from reader.model.wording import in_english

#: Members that a parcel may have, bytes of all of them unpacked, and of a member that may be of any ratio:
#: a library of many like pages packs very well.
MOST, UNPACKED, SMALL = 200_000, 2**36, 2**28
#: Bytes of the table of a parcel, and of its manifest.
_TABLE, _MANIFEST = 2**26, 2**27
#: Disk space that is left free.
_SPARE = 2**26
_PIECE = 2**20

_START, _ROW, _END, _LOCATOR, _LONG_END = (
    b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"PK\x06\x07", b"PK\x06\x06",
)  # fmt: skip
_END_SIZE, _LOCATOR_SIZE, _LONG_END_SIZE, _COMMENT = 22, 20, 56, 0xFFFF

_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
)


class Step(NamedTuple):
    """How far the unpacking is, in bytes."""

    done: int
    total: int


class Manifest(NamedTuple):
    """What a parcel says of itself: the schema of its library, and each member's length and sha256."""

    schema: int
    members: Mapping[str, tuple[int, str]]


def is_parcel(path: Path) -> bool:
    """Whether a file is a zip that says it is data of this program. Told by its content; never raises."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            return file.read(len(_START)) == _START and _says_so(file, path.name)
    except (OSError, ValueError, ImportRefused):
        return False


def unpack(path: Path, to: Path, known: int) -> Iterator[Step]:
    """Check a whole parcel, member by member, and write its library to a path; between the steps it can be
    left. `known` is the newest schema that can be read.

    Raises ImportRefused, in one sentence that names the file, for what is damaged, not whole, no parcel,
    too new, too large for the disk, or made to harm.
    """
    try:
        with _opened(path) as (archive, manifest):
            _check_schema(path.name, manifest.schema, known)
            infos = {info.filename: info for info in archive.infolist()}
            _check_members(path.name, infos, manifest)
            check_room(path.name, infos[LIBRARY].file_size, to.parent)
            total = sum(size for size, _ in manifest.members.values())
            done = 0
            for name, told in manifest.members.items():
                with to.open("wb") if name == LIBRARY else _Nowhere() as target:
                    for piece in _pieces(path.name, archive, infos[name], told, target):
                        done += piece
                        yield Step(done, total)
    except _FAULTS as error:
        raise damaged(path.name, str(error)) from error
    except OSError as error:
        why = error.strerror or in_english("the system refused")
        raise ImportRefused(
            in_english(
                "{name} cannot be read or unpacked ({said_why}); check the disk and try again.",
                name=path.name,
                said_why=why,
            )
        ) from error


def _check_schema(name: str, found: int, known: int) -> None:
    if found > known:
        raise ImportRefused(
            in_english(
                "{name} was taken from a newer Postil (library version {found}, this program knows "
                "{known}); update Postil and import it again.",
                name=name,
                found=found,
                known=known,
            )
        )


def check_room(name: str, size: int, folder: Path) -> None:
    """Raise ImportRefused where so many bytes find no room in a folder."""
    if size + _SPARE > shutil.disk_usage(folder).free:
        raise ImportRefused(
            in_english("{name} is too large for the disk; free some space and import it again.", name=name)
        )


def damaged(name: str, detail: str) -> ImportRefused:
    """The refusal of a parcel that does not hold what was put in."""
    return ImportRefused(
        in_english(
            "{name} is damaged ({said_detail}) and nothing of it was imported; use another copy, or take "
            "your data again.",
            name=name,
            said_detail=detail,
        )
    )


@contextmanager
def _opened(path: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    with path.open("rb") as file:
        _check_table(file, path.name)
        with zipfile.ZipFile(file) as archive:
            fault = limits.fault_of(path.name, archive.infolist(), MOST, UNPACKED, SMALL)
            if fault is not None:
                raise ImportRefused(
                    in_english("{said_fault}; use another copy, or take your data again.", said_fault=fault)
                )
            yield archive, _manifest(archive, path.name)


def _says_so(file: BinaryIO, name: str) -> bool:
    """Whether a zip has a manifest that calls it data of this program."""
    _check_table(file, name)
    try:
        with zipfile.ZipFile(file) as archive:
            return KIND in archive.open(MANIFEST).read(200).decode("utf-8", "replace")
    except (KeyError, *_FAULTS):
        return False


def _check_table(file: BinaryIO, name: str) -> None:
    """Raises ImportRefused where the table is not whole, or too long to be read into memory."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _COMMENT - _END_SIZE))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_SIZE:
        raise damaged(name, in_english("its end is missing"))
    length, start = (int.from_bytes(tail[at + field : at + field + 4], "little") for field in (12, 16))
    locator = tail[max(0, at - _LOCATOR_SIZE) : at]
    if locator.startswith(_LOCATOR):
        file.seek(min(size, int.from_bytes(locator[8:16], "little")))
        end = file.read(_LONG_END_SIZE)
        if not end.startswith(_LONG_END) or len(end) < _LONG_END_SIZE:
            raise damaged(name, in_english("its table is missing"))
        length, start = (int.from_bytes(end[field : field + 8], "little") for field in (40, 48))
    if length > _TABLE:
        raise ImportRefused(
            in_english(
                "{name} has a table of more than {limit} MB; use another copy.",
                name=name,
                limit=_TABLE // 2**20,
            )
        )
    file.seek(min(size, start))
    if file.read(length).count(_ROW) > MOST:
        raise ImportRefused(
            in_english("{name} has more than {most} members; use another copy.", name=name, most=f"{MOST:,}")
        )
    file.seek(0)


def _manifest(archive: zipfile.ZipFile, name: str) -> Manifest:
    """What a parcel says of itself. Raises ImportRefused."""
    if MANIFEST not in archive.namelist():
        raise damaged(name, in_english("{member} is missing", member=MANIFEST))
    with archive.open(MANIFEST) as file:
        text = file.read(_MANIFEST + 1)
    try:
        told: Any = json.loads(text) if len(text) <= _MANIFEST else None
        form, schema = int(told["form"]), int(told["schema"])
        members = {str(row["name"]): (int(row["bytes"]), str(row["sha256"])) for row in told["members"]}
    except (KeyError, RecursionError, TypeError, ValueError) as error:
        raise damaged(name, in_english("{member} cannot be read", member=MANIFEST)) from error
    if form > FORM:
        raise ImportRefused(
            in_english(
                "{name} was taken from a newer Postil (form {form} of its data, this program knows {known}); "
                "update Postil and import it again.",
                name=name,
                form=form,
                known=FORM,
            )
        )
    return Manifest(schema, members)


def _check_members(name: str, infos: Mapping[str, zipfile.ZipInfo], manifest: Manifest) -> None:
    """Every member is where and as long as the manifest says, and none has a name that leads elsewhere."""
    for member in infos:
        parts = member.split("/")
        if member.startswith("/") or ".." in parts or "\\" in member or ":" in parts[0]:
            raise ImportRefused(
                in_english(
                    "{name} holds a member that leads out of it (“{member}”); use another copy.",
                    name=name,
                    member=member[:80],
                )
            )
    for member in (LIBRARY, *manifest.members):
        if member not in infos or member not in manifest.members:
            raise damaged(name, in_english("{member} is missing", member=member[:80]))
        if infos[member].file_size != manifest.members[member][0]:
            raise damaged(name, in_english("{member} is not as long as it was", member=member[:80]))


def _pieces(
    name: str,
    archive: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    told: tuple[int, str],
    target: "BinaryIO | _Nowhere",
) -> Iterator[int]:
    """Unpack a member; the length of each piece. Raises ImportRefused where it is not what was put in."""
    sha256 = hashlib.sha256()
    with archive.open(info) as member:
        while piece := member.read(_PIECE):
            sha256.update(piece)
            target.write(piece)
            yield len(piece)
    if sha256.hexdigest() != told[1]:
        raise damaged(name, in_english("{member} is not what was put in", member=info.filename[:80]))


class _Nowhere:
    """Where members go that are only checked: the library holds all that is in them."""

    def __enter__(self) -> "_Nowhere":
        return self

    def __exit__(self, *_error: Any) -> None:
        """Nothing was opened."""

    def write(self, piece: bytes) -> None:
        """Let it go."""
