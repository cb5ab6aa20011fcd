"""Icons from one font (Phosphor, through qtawesome), drawn in the theme's colours.

They come after the first paint: importing qtawesome and loading a font take longer than the window.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

_PREFIX = "ph"
_font: Any = None


def load() -> None:
    """Load the one font in use, after the first paint.

    On the UI thread, although it takes a tenth of a second: qtawesome's qtpy changes classes of PySide as it
    is imported, and Qt crashes where that happens while another thread handles a key.
    """
    global _font
    if _font is not None:
        return
    import qtawesome
    from qtawesome.iconic_font import IconicFont

    ours = next(row for row in qtawesome._BUNDLED_FONTS if row[0] == _PREFIX)
    _font = IconicFont(ours)


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
