"""A zip that is written from front to back: the same members give the same bytes, whenever it is written.

Times are left out, for they would tell nothing but when it was made. Each member leaves its length and its
sha256, which stand in the last one, the manifest.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterable
from typing import IO, Any, Self

from reader.exporter.names import folded
from reader.model.parcel import FORM, KIND, MANIFEST

#: The first time that a zip can tell (PKWARE's APPNOTE, 4.4.6), and a plain file that all may read.
_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX, _PLAIN = 3, 0o100644 << 16
#: From so many bytes on a member needs the long form of its length.
_LONG = 2**30


class Parcel:
    """A zip being written to a file that is open for writing; it is whole when the block is left."""

    def __init__(self, file: IO[bytes]) -> None:
        self._archive = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, allowZip64=True)
        self._names: set[str] = set()
        self._members: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._archive.close()

    def has(self, name: str) -> bool:
        """Whether a member has this name, or one that a file system without case takes for it."""
        return folded(name) in self._names

    def add(self, name: str, pieces: Iterable[bytes], size: int = 0, **told: str) -> None:
        """Add a member, piece by piece; `size` is its length where it may be great, `told` goes into the
        manifest beside it."""
        self._names.add(folded(name))
        sha256, length = hashlib.sha256(), 0
        with self._archive.open(_info(name), "w", force_zip64=size >= _LONG) as member:
            for piece in pieces:
                member.write(piece)
                sha256.update(piece)
                length += len(piece)
        self._members.append({"name": name, "bytes": length, "sha256": sha256.hexdigest(), **told})

    def finish(self, **told: str | int) -> None:
        """Add the manifest, which is the last member; `told` stands in it before the members."""
        manifest = {"format": KIND, "form": FORM, **told, "members": self._members}
        text = json.dumps(manifest, ensure_ascii=False, indent=1)
        with self._archive.open(_info(MANIFEST), "w", force_zip64=len(text) >= _LONG) as member:
            member.write(f"{text}\n".encode())


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _TIME)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system, info.external_attr = _UNIX, _PLAIN
    return info
