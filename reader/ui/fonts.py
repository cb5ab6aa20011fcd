"""The typefaces that come with the program, and the two that the window is set in."""

from PySide6.QtGui import QFont, QFontDatabase

from reader.paths import resources

SERIF = "Source Serif 4"
SANS = "Source Sans 3"

#: What Shift+F8 walks through for the text: ours, ours without serifs, and the desktop's own.
FACES = (SERIF, SANS, "")

#: Needed for the first paint; the rest is loaded behind it.
_FIRST = ("SourceSerif4-Regular.ttf", "SourceSerif4-Bold.ttf", "SourceSans3-Regular.ttf")


def load_first() -> None:
    """Load what the first paint needs."""
    for name in _FIRST:
        QFontDatabase.addApplicationFont(str(resources() / "fonts" / name))


def load_rest() -> None:
    """Load the italics and the semibold; text set in them is set anew by Qt."""
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        if path.name not in _FIRST:
            QFontDatabase.addApplicationFont(str(path))


def serif(pixels: float, *, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False) -> QFont:
    """The text face at a size in pixels."""
    return face(SERIF, pixels, weight=weight, italic=italic)


def sans(pixels: float, *, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False) -> QFont:
    """The face of everything around the text, at a size in pixels."""
    return face(SANS, pixels, weight=weight, italic=italic)


def face(
    family: str, pixels: float, *, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False
) -> QFont:
    """Any family; "" is the desktop's own."""
    font = QFont(family) if family else QFont()
    font.setPixelSize(max(6, round(pixels)))
    font.setWeight(weight)
    font.setItalic(italic)
    return font
