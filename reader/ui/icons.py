"""Icons from one font (Phosphor, through qtawesome), drawn in the theme's colours.

They come after the first paint, which does without them.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

_PREFIX = "ph"
_font: Any = None


def load() -> None:
    """Load the one font in use, after the first paint; on the UI thread, as all that belongs to Qt."""
    global _font
    if _font is not None:
        return
    from PySide6.QtGui import QFontDatabase

    with _without_qtpy():
        import qtawesome
        from qtawesome.iconic_font import IconicFont

    _, face, characters = next(row for row in qtawesome._BUNDLED_FONTS if row[0] == _PREFIX)
    _font = IconicFont()
    folder = Path(_font._get_fonts_directory())
    # By its file, of which little comes into memory; qtawesome would read it whole, and keep it.
    number = QFontDatabase.addApplicationFont(str(folder / face))
    _font.fontname[_PREFIX] = QFontDatabase.applicationFontFamilies(number)[0]
    _font.charmap[_PREFIX] = _Characters(folder / characters)


class _Characters(dict[str, str]):
    """The characters of the icons by their names, found in the file of thousands as they are drawn."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def __contains__(self, name: object) -> bool:
        if not super().__contains__(name):
            line = re.compile(f'"{re.escape(str(name))}": *"0x([0-9a-f]+)"')
            found = line.search(self._path.read_text(encoding="utf-8"))
            if found:
                self[str(name)] = chr(int(found[1], 16))
        return super().__contains__(name)


@contextmanager
def _without_qtpy() -> Iterator[None]:
    """Within this, who asks qtpy for Qt is given Qt for Python itself.

    qtpy imports all names of it, for which every class of Qt is made: 12 MB and a tenth of a second that the
    window waits. And it changes some of the classes, at which Qt crashed where another thread was in it.
    """
    import PySide6
    from PySide6 import QtCore, QtGui, QtWidgets

    qtpy: Any = ModuleType("qtpy")
    qtpy.__path__ = []
    qtpy.PYSIDE_VERSION = PySide6.__version__
    standing = {"qtpy": qtpy}
    for module in (QtCore, QtGui, QtWidgets):
        name = module.__name__.rpartition(".")[2]
        standing[f"qtpy.{name}"] = module
        setattr(qtpy, name, module)
    sys.modules.update(standing)
    try:
        yield
    finally:
        for name in standing:
            del sys.modules[name]


def loaded() -> bool:
    return _font is not None


@lru_cache(maxsize=256)
def pixmap(name: str, colour: str, size: int, ratio: float) -> "QPixmap | None":
    """An icon as a picture of `size` logical pixels, or None before the font is there."""
    if _font is None:
        return None
    from PySide6.QtCore import QSize

    icon: QIcon = _font.icon(name, color=colour)
    return icon.pixmap(QSize(size, size), ratio)


def drawn(name: str, colour: str, size: int, ratio: float) -> "QPixmap | None":
    """Like `pixmap`, without remembering that the font was not there yet."""
    return pixmap(name, colour, size, ratio) if loaded() and name else None
