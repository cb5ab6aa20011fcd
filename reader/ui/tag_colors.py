"""The colours that tags may have, in shades that stand out from every ground of a theme."""

from reader.model.tag import TAG_COLORS
from reader.ui.theme import Theme

#: At least 4.5 to 1 to page, chrome and a chosen row, so that words may be set in them (WCAG 2.1, 1.4.3),
#: and 7 to 1 in the themes of high contrast (1.4.6).
_SHADES = {
    "light": ("#a8241c", "#8f4a06", "#2a6b2f", "#0d665f", "#1b58a0", "#6a3bab", "#6d4a2c"),
    "dark": ("#f0837a", "#e8a15c", "#86c98a", "#5cc5bb", "#7fb4ef", "#bb9cf0", "#c9a27e"),
    "sepia": ("#9c2018", "#7f4004", "#245d29", "#0a5953", "#174c8c", "#5f3399", "#5f3f24"),
    "contrast": ("#8a0f0a", "#663300", "#114a18", "#004640", "#0a3a7a", "#4a1f8a", "#50321a"),
    "contrast-dark": ("#ffb3ac", "#ffc58a", "#a5e8a9", "#86eadf", "#b3d4ff", "#dcc6ff", "#eac6a4"),
}


def shade(theme: Theme, color: str) -> str:
    """A tag's colour as #rrggbb in a theme; that of dim words for one without."""
    if color not in TAG_COLORS:
        return theme.dim
    return _SHADES[theme.name][TAG_COLORS.index(color)]
