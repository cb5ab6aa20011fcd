"""The typefaces that come with the program, and the two that the window is set in."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

from reader.paths import resources

SERIF = "Source Serif 4"
SANS = "Source Sans 3"

#: Faces made for long reading that are offered where the system has them, after our own two. They are what
#: the great systems and reading programs ship; whatever a face lacks is taken from ours.
READING = (
    "Literata",
    "Charter",
    "Bitstream Charter",
    "XCharter",
    "Georgia",
    "Iowan Old Style",
    "Palatino",
    "Palatino Linotype",
    "TeX Gyre Pagella",
    "Noto Serif",
    "PT Serif",
    "Cambria",
    "Libertinus Serif",
    "EB Garamond",
    "Crimson Pro",
    "Merriweather",
    "IBM Plex Serif",
    "Atkinson Hyperlegible",
    "OpenDyslexic",
    "Inter",
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Verdana",
)

#: The letters that the sizes in this program are drawn for, in pixels; a desktop with larger ones has all
#: grown in steps of a quarter, at most threefold.
_USUAL, _MOST = 13, 3.0
#: The size of the text of articles that quotes and notes elsewhere are drawn for, in pixels.
TEXT = 20
_grown = 1.0


def load() -> None:
    """Load the typefaces, all before the first text is set: what comes later has Qt take every face up anew,
    and what was set holds the old ones as long as it stands. A face takes a tenth of a millisecond, and of
    its file what is set in it."""
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def faces() -> list[str]:
    """The families that the text can be set in here: ours, then the reading faces that are installed."""
    present = set(QFontDatabase.families())
    return [SERIF, SANS, *(family for family in READING if family in present)]


def grow_with(font: QFont) -> None:
    """Grow everything as the desktop's own letters are larger than usual. Called before a window is made."""
    global _grown
    # Not by QFontInfo, which looks for the family, on the way to the first picture.
    points = font.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72
    pixels = font.pixelSize() if font.pixelSize() > 0 else points
    _grown = min(_MOST, max(1.0, pixels / _USUAL * 4 // 1 / 4))


def px(pixels: float) -> int:
    """A height or a width around the text, grown as the desktop's own letters are."""
    return round(pixels * _grown)


def serif(pixels: float, *, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False) -> QFont:
    """The face of titles around the text, at a size in pixels, grown with the desktop's letters."""
    return face(SERIF, pixels * _grown, weight=weight, italic=italic)


def sans(pixels: float, *, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False) -> QFont:
    """The face of everything around the text, at a size in pixels, grown with the desktop's letters."""
    return face(SANS, pixels * _grown, weight=weight, italic=italic)


def beside_text(pixels: float, text: int) -> float:
    """A size of quotes and notes that are read for themselves: `pixels` where the text of articles has its
    usual size, larger and smaller as that is (`text`)."""
    return pixels * text / TEXT


def mono(pixels: float) -> QFont:
    """The face of files as they are: the system's own of one width, at a size in pixels, grown with the
    desktop's letters; what it lacks is taken from ours."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font = QFont()
    # By its own name: among several families Qt passes over one that only stands for another.
    font.setFamilies([QFontInfo(fixed).family(), *fixed.families(), SANS])
    font.setFixedPitch(True)
    font.setPixelSize(px(pixels))
    return font


def face(
    family: str, pixels: float, *, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False
) -> QFont:
    """Any family at a size in pixels, as it is; what the family lacks, or all where it is not installed, is
    taken from the text face."""
    font = QFont(family)
    if family not in (SERIF, SANS):
        font.setFamilies([family, SERIF])
    font.setPixelSize(max(6, round(pixels)))
    font.setWeight(weight)
    font.setItalic(italic)
    return font
