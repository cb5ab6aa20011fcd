"""Limits, checked before anything is parsed; and archives, opened so that none of them can be a bomb."""

import io
import zipfile
import zlib
from collections.abc import Sequence

from reader.model.errors import ImportRefused
from reader.model.wording import in_english

#: The largest file that is read, in bytes.
MAX_BYTES = 50 * 2**20
#: Lines that a page may have.
MAX_LINES = 200_000
#: How deep elements, objects or lists may stand inside each other, and how many a page may have.
MAX_DEPTH = 100
MAX_NODES = 200_000

#: Members of an archive, bytes of all of them unpacked, and how often a member may be as long as packed.
MAX_MEMBERS = 2_000
MAX_UNPACKED = 200 * 2**20
MAX_RATIO = 200
#: A member up to so many bytes may be of any ratio: blank images and style sheets pack very well.
SMALL = 2**20
#: Bytes that the table of an archive may have for each member that is allowed.
_ROW = 600

_END = b"PK\x05\x06"
_END_SIZE = 22
_HEADER_SIZE = 30
_ZIP64 = b"PK\x06\x07"
_ZIP64_SIZE = 20
_MAGICS = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Members:
    """The files of an archive, by the names they have in it. A name is a key and never used as a path."""

    def __init__(self, name: str, archive: zipfile.ZipFile, data: bytes) -> None:
        self._name = name
        self._archive = archive
        self._data = data
        self._by_name = {info.filename: info for info in archive.infolist() if not info.is_dir()}
        self._left = MAX_UNPACKED

    @property
    def names(self) -> Sequence[str]:
        """The names, in the archive's order."""
        return tuple(self._by_name)

    def __contains__(self, member: str) -> bool:
        return member in self._by_name

    def place(self, member: str) -> tuple[int, int]:
        """The bytes of the archive that hold a member, packed as it is there. Raises KeyError.

        They follow a header, its name and what else it tells (APPNOTE.TXT 4.3.7).
        """
        info = self._by_name[member]
        head = self._data[info.header_offset : info.header_offset + _HEADER_SIZE]
        told = sum(int.from_bytes(head[at : at + 2], "little") for at in (_HEADER_SIZE - 4, _HEADER_SIZE - 2))
        start = info.header_offset + _HEADER_SIZE + told
        return start, start + info.compress_size

    def read(self, member: str) -> bytes:
        """A member's bytes.

        Raises KeyError where there is none, and ImportRefused, naming the archive, where it is damaged or
        longer than its row says, is an archive itself, or too much has been unpacked already.
        """
        info = self._by_name[member]
        if info.file_size > self._left:
            raise _refused(
                in_english(
                    "{name} unpacks to more than {limit} MB",
                    name=self._name,
                    limit=f"{MAX_UNPACKED // 2**20}",
                )
            )
        try:
            with self._archive.open(info) as file:
                data = file.read(info.file_size + 1)
        except (zipfile.BadZipFile, EOFError, OSError, RuntimeError, ValueError, zlib.error) as error:
            raise _refused(
                in_english("{name} is damaged inside ({error})", name=self._name, error=error)
            ) from None
        self._left -= len(data)
        if data.startswith(_MAGICS):
            raise _refused(in_english("{name} holds another archive", name=self._name))
        return data


def members(data: bytes, name: str, most: int = MAX_MEMBERS) -> Members:
    """The members of a zip archive, after every limit has been checked on its table.

    Raises ImportRefused, naming the file, for what is damaged, encrypted or packed in a rare way, has more
    than `most` members, would unpack to more than MAX_UNPACKED bytes or MAX_RATIO times its size,
    or whose members overlap, as those of bombs do.
    """
    if _table_size(data, name) > _ROW * most:
        raise _refused(_too_many(name, most))
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, OSError) as error:
        raise _refused(in_english("{name} is damaged ({error})", name=name, error=error)) from None
    fault = fault_of(name, archive.infolist(), most)
    if fault is not None:
        raise _refused(fault)
    return Members(name, archive, data)


def fault_of(
    name: str,
    infos: Sequence[zipfile.ZipInfo],
    most: int = MAX_MEMBERS,
    unpacked: int = MAX_UNPACKED,
    small: int = SMALL,
) -> str | None:
    """What in the table of an archive breaks a limit, without what is to be done; None where all is well.

    `most` members of `unpacked` bytes together are allowed; one of up to `small` bytes may be of any ratio.
    """
    if len(infos) > most:
        return _too_many(name, most)
    if any(info.flag_bits & 1 for info in infos):
        return in_english("{name} is locked by a password", name=name)
    if any(info.compress_type not in _METHODS for info in infos):
        return _packed_rarely(name)
    if sum(info.file_size for info in infos) > unpacked:
        return in_english("{name} unpacks to more than {limit} MB", name=name, limit=f"{unpacked // 2**20:,}")
    if any(info.file_size > max(small, MAX_RATIO * info.compress_size) for info in infos):
        return in_english("{name} unpacks to more than {ratio} times its size", name=name, ratio=MAX_RATIO)
    if _overlap(infos):
        return in_english("{name} has members that overlap", name=name)
    return None


def _table_size(data: bytes, name: str) -> int:
    """Bytes of the archive's table, as its end says. Raises ImportRefused where there is no end."""
    at = data.rfind(_END, max(0, len(data) - 0xFFFF - _END_SIZE))
    if at < 0 or len(data) < at + _END_SIZE:
        raise _refused(in_english("{name} is not whole", name=name))
    if data[max(0, at - _ZIP64_SIZE) : at].startswith(_ZIP64):
        raise _refused(_packed_rarely(name))
    return int.from_bytes(data[at + 12 : at + 16], "little")


def _overlap(infos: Sequence[zipfile.ZipInfo]) -> bool:
    """Whether two members share bytes. D. Fifield, "A better zip bomb" (WOOT 2019)."""
    at = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < at:
            return True
        at = info.header_offset + info.compress_size
    return False


def _too_many(name: str, most: int) -> str:
    return in_english("{name} has more than {most} members", name=name, most=f"{most:,}")


def _packed_rarely(name: str) -> str:
    return in_english("{name} is packed in a way that is not read", name=name)


def _refused(why: str) -> ImportRefused:
    return ImportRefused(in_english("{said_why}; unpack it and import the files you need.", said_why=why))
