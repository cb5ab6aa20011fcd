"""A picture of the window as a file: where one may be written, and how.

Imported where one is drawn: the first picture of a window on a screen needs none of it.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPixmap

from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.services.writing import replace_file


def check(picture: Path) -> None:
    """A picture may take the place of a picture, and of nothing else."""
    if picture.is_dir() or (picture.exists() and picture.read_bytes()[:8] != b"\x89PNG\r\n\x1a\n"):
        raise PostilError(
            tr("{file} is there already and is no PNG picture; choose another name.", file=picture)
        )


def save(picture: QPixmap, to: Path) -> None:
    """Written beside and renamed, so that a full disk leaves the old picture."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    try:
        replace_file(to, bytes(buffer.data().data()))
    except OSError as problem:
        raise PostilError(
            tr("{file} cannot be written ({reason}); choose another place.", file=to, reason=problem.strerror)
        ) from problem
