"""Draw the icon's pictures from its drawing, resources/icons/org.postil.Postil.svg.

    python -m resources.packaging.icons

The PNGs are kept under version control; run this after the drawing has changed. A build for Windows or macOS
draws the one file that those systems want.
"""

import os
import struct
from pathlib import Path

from reader.services.desktop_entry import IDENTITY, SIZES

FOLDER = Path(__file__).resolve().parents[1] / "icons"
DRAWING = FOLDER / f"{IDENTITY}.svg"
#: Sizes in a Windows icon; it keeps 256 as the number 0, in one byte.
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
#: Sizes in a macOS icon, with the type of each (Apple's icns: types that hold a PNG).
MAC = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def drawn(size: int) -> bytes:
    """The icon as a PNG of `size` pixels a side."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    assert app is not None
    return bytes(kept.data())


def for_windows() -> bytes:
    """An .ico: a directory of pictures, then the pictures, each a PNG (Windows Vista and later)."""
    pictures = [drawn(size) for size in WINDOWS]
    place = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(WINDOWS, pictures, strict=True):
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return directory + b"".join(pictures)


def for_mac() -> bytes:
    """An .icns: pictures one after the other, each under its type and length."""
    parts = b""
    for size, kind in MAC.items():
        picture = drawn(size)
        parts += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main() -> None:
    """Draw every size that a desktop of Linux asks for."""
    for size in SIZES:
        (FOLDER / f"{IDENTITY}-{size}.png").write_bytes(drawn(size))


if __name__ == "__main__":
    main()
