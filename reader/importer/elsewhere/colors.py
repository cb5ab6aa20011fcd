"""The colours of other programs as ours: by name, or the nearest by hue."""

import colorsys
import re

from reader.model.highlight import COLORS

_NAMED = {
    "orange": "yellow", "gold": "yellow", "lime": "green", "olive": "green", "teal": "green",
    "cyan": "blue", "aqua": "blue", "turquoise": "blue", "red": "pink", "magenta": "pink", "rose": "pink",
    "violet": "purple", "lavender": "purple",
}  # fmt: skip
_HEX = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})\Z", re.I)
#: Where each of our colours ends on the circle of hues, in degrees.
_HUES = ((20, "pink"), (68, "yellow"), (165, "green"), (245, "blue"), (290, "purple"), (361, "pink"))
#: Less saturated is gray, which is no colour of ours.
_GRAY = 0.15


def our_color(value: object) -> str | None:
    """One of COLORS for a colour by its name or as #rrggbb; None for gray and what is none."""
    text = value.strip().lower() if isinstance(value, str) else ""
    if text in COLORS:
        return text
    if text in _NAMED:
        return _NAMED[text]
    found = _HEX.match(text)
    if found is None:
        return None
    digits = found[1] if len(found[1]) == 6 else "".join(sign * 2 for sign in found[1])
    hue, _, saturation = colorsys.rgb_to_hls(*(int(digits[n : n + 2], 16) / 255 for n in (0, 2, 4)))
    if saturation < _GRAY:
        return None
    return next(name for end, name in _HUES if hue * 360 < end)
