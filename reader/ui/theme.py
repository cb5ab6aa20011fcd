"""Palettes of our own over Fusion, two of them of high contrast, and how contrast is computed.

Qt cannot be trusted to follow the system on Linux, so the palette is always ours; the system's wish
(where the desktop or Qt tells it) only picks which of them is used.
"""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication


class Theme(NamedTuple):
    """Colours as #rrggbb. `watched` is the ink of words that are watched for, `faded` that of text that is
    dimmed; `marks` are the five highlights, each as (behind text, edge)."""

    name: str
    page: str
    chrome: str
    text: str
    title: str
    dim: str
    accent: str
    hairline: str
    selected: str
    cursor: str
    hit: str
    watched: str
    faded: str
    marks: tuple[tuple[str, str], ...]

    @property
    def is_dark(self) -> bool:
        return luminance(self.page) < 0.5


LIGHT = Theme(
    name="light",
    page="#fcfbf8",
    chrome="#f3f2ee",
    text="#1f2328",
    title="#15181c",
    dim="#62666d",
    accent="#9a3324",
    hairline="#e2e0da",
    selected="#e9e5da",
    cursor="#e3ecf8",
    hit="#f7c9a8",
    watched="#084c4b",
    faded="#6b6e73",
    marks=(
        ("#fde9a4", "#c99a06"),
        ("#d3efc6", "#4c9a2a"),
        ("#cfe6fa", "#2f7fc1"),
        ("#fbd6e0", "#c8436f"),
        ("#e4d9f7", "#7d57c2"),
    ),
)

DARK = Theme(
    name="dark",
    page="#1d1e20",
    chrome="#17181a",
    text="#dcdad3",
    title="#f0eee8",
    dim="#989a9e",
    accent="#e58a6d",
    hairline="#303236",
    selected="#2d2e32",
    cursor="#26323f",
    hit="#5a330f",
    watched="#8fd8cf",
    faded="#85878b",
    marks=(
        ("#4a3f0f", "#d9b535"),
        ("#27451d", "#79c057"),
        ("#1b3f5c", "#5aa7e4"),
        ("#57243a", "#e5769b"),
        ("#3f2f5e", "#a98be6"),
    ),
)

SEPIA = Theme(
    name="sepia",
    page="#f7efdf",
    chrome="#eee4d0",
    text="#33291f",
    title="#261d14",
    dim="#6a5c49",
    accent="#8c3a1e",
    hairline="#ddd0b8",
    selected="#e4d6bb",
    cursor="#e2e3d6",
    hit="#f0c08c",
    watched="#07403c",
    faded="#71644b",
    marks=(
        ("#f8dd86", "#b98a06"),
        ("#d2e5b0", "#558b2f"),
        ("#c6dfe8", "#35799b"),
        ("#f3ccc6", "#b8455a"),
        ("#dfd0ea", "#7a569f"),
    ),
)

#: In these two every ink has 7:1 to every ground, and every line 3:1 (WCAG 2.1, 1.4.6 and 1.4.11).
CONTRAST = Theme(
    name="contrast",
    page="#ffffff",
    chrome="#f4f4f4",
    text="#000000",
    title="#000000",
    dim="#3a3a3a",
    accent="#8a1200",
    hairline="#7a7a7a",
    selected="#dbe8ff",
    cursor="#cfe3ff",
    hit="#ffc68f",
    watched="#00403d",
    faded="#4d4d4d",
    marks=(
        ("#ffe680", "#7a5a00"),
        ("#bdf0a8", "#1d6410"),
        ("#b8dcff", "#0a4f8c"),
        ("#ffc4d6", "#991a48"),
        ("#dccbff", "#57309b"),
    ),
)

CONTRAST_DARK = Theme(
    name="contrast-dark",
    page="#000000",
    chrome="#101010",
    text="#ffffff",
    title="#ffffff",
    dim="#d0d0d0",
    accent="#ffb08a",
    hairline="#8c8c8c",
    selected="#303030",
    cursor="#0b3157",
    hit="#6b3600",
    watched="#9af5ea",
    faded="#b4b4b4",
    marks=(
        ("#4f4200", "#ffd83d"),
        ("#1d4a12", "#8fe070"),
        ("#0d3f6b", "#7cc0ff"),
        ("#661f3f", "#ff93b6"),
        ("#432a75", "#c6a8ff"),
    ),
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, SEPIA, CONTRAST, CONTRAST_DARK)}
#: What F8 walks through; "system" follows what the desktop says, where it says so.
CHOICES = ("system", *THEMES)


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.1, "relative luminance")."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.1, "contrast ratio")."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def chosen(choice: str, wish: str = "") -> Theme:
    """The theme for a choice; "system" is what the desktop said that it wishes (desktop.py), in words such as
    "dark contrast", else what Qt says, and light where neither knows."""
    if choice in THEMES:
        return THEMES[choice]
    words = wish.split()
    dark = "dark" in words
    if not dark and "light" not in words:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    if "contrast" in words:
        return CONTRAST_DARK if dark else CONTRAST
    return DARK if dark else LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application in a palette."""
    app.setPalette(_palette(theme))


def apply_details(app: QApplication, theme: Theme) -> None:
    """Dress what a palette cannot: menus, fields, tool tips. Not needed for the first picture."""
    details = _DETAILS % theme._asdict()
    if app.styleSheet() != details:
        app.setStyleSheet(details)


def quiet_bar(theme: Theme) -> str:
    """The style of a quiet scroll bar."""
    return _BAR % theme._asdict()


def _palette(t: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, t.chrome),
        (role.WindowText, t.text),
        (role.Base, t.page),
        (role.AlternateBase, t.chrome),
        (role.Text, t.text),
        (role.Button, t.chrome),
        (role.ButtonText, t.text),
        (role.ToolTipBase, t.selected),
        (role.ToolTipText, t.text),
        (role.Highlight, t.selected),
        (role.HighlightedText, t.text),
        (role.PlaceholderText, t.dim),
        (role.Link, t.accent),
        (role.Mid, t.hairline),
        (role.Dark, t.hairline),
        (role.Light, t.page),
        (role.Midlight, t.hairline),
        (role.Shadow, t.hairline),
        (role.Accent, t.accent),
    ):
        palette.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(t.faded))
    return palette


_BAR = """
    QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
    QScrollBar::handle:vertical { background: %(hairline)s; min-height: 36px; border-radius: 3px;
                                  margin: 1px 2px; }
    QScrollBar::handle:vertical:hover { background: %(faded)s; }
    QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
    QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

# What leads to the menus that have no room is a picture of Fusion's, black on whatever there is.
_DETAILS = """
    #qt_menubar_ext_button { qproperty-icon: none; qproperty-text: "»"; border: none; color: %(text)s; }
    QMenu { background: %(page)s; border: 1px solid %(hairline)s; padding: 5px; }
    QMenu::item { padding: 5px 22px; border-radius: 4px; }
    QMenu::item:selected { background: %(selected)s; color: %(text)s; }
    QMenu::item:disabled { color: %(faded)s; }
    QMenu::separator { height: 1px; background: %(hairline)s; margin: 5px 8px; }
    QLineEdit, QPlainTextEdit { background: %(page)s; border: 1px solid %(hairline)s; border-radius: 5px;
                                padding: 5px 8px; selection-background-color: %(cursor)s;
                                selection-color: %(text)s; }
    QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid %(accent)s; }
    QToolTip { background: %(selected)s; color: %(text)s; border: 1px solid %(hairline)s; padding: 3px; }
"""
