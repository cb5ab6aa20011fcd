"""What the desktop wishes of every program: light or dark, high contrast, no motion. Read and followed live.

Qt tells it on some desktops and not on others, so the desktop's own portal is asked, where there is one. What
was said is kept in the settings: the first picture of the next start, which waits for no answer, is right
all the same.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from reader.ui.window import Window

#: What the values of the portal's keys are called in the settings; other values wish nothing. The last two
#: are GNOME's own, which stand there as numbers too: its portal has no word of contrast before GNOME 47.
_WORDS = {
    "color-scheme": {1: "dark", 2: "light"},
    "contrast": {1: "contrast"},
    "reduced-motion": {1: "still"},
    "high-contrast": {1: "contrast"},
    "enable-animations": {0: "still"},
}
_GNOME = {
    "high-contrast": "org.gnome.desktop.a11y.interface",
    "enable-animations": "org.gnome.desktop.interface",
}
#: What Qt from 6.10 on knows of a desktop: its name for it, the value that is meant, our word.
_QT = (
    ("contrastPreference", "HighContrast", "contrast"),
    ("motionPreference", "ReducedMotion", "still"),
)
#: The movements of Qt's own that are left out where none is wished for.
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
#: The time between two blinks of a caret, for Qt.
_AS_THE_SYSTEM_HAS_IT = -1


class Desktop(QObject):
    """Follows the desktop for a window: its theme, and whether anything in it moves by itself."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        #: What the portal said, by its keys.
        self._said: dict[str, str] = {}
        # Held: Qt for Python takes what these hand out for gone once they are let go of.
        self._hints = QApplication.styleHints()
        # By methods of this object, which end with it: a window may be followed by another in one process.
        self._hints.colorSchemeChanged.connect(self._dress)
        #: Where Qt tells of contrast and motion; None where it is older.
        self._qt = self._hints.accessibility() if hasattr(self._hints, "accessibility") else None
        for name, _value, _word in _QT:
            if (changed := getattr(self._qt, f"{name}Changed", None)) is not None:
                changed.connect(self._renew)
        #: Whether all is known: until then what was wished for at the last start counts.
        self._settled = not self._ask_portal()
        if self._settled:
            self._renew()
        self.rest()

    @property
    def still(self) -> bool:
        """Whether nothing is to move: the reader says so, or leaves it to the desktop, and that does."""
        chosen, wish = (str(self._w.settings.get(name)) for name in ("look/motion", "look/desktop"))
        return chosen == "still" or (chosen == "system" and "still" in wish.split())

    def rest(self) -> None:
        """Let the caret blink and menus unfold, or neither. No text scrolls by itself in any case."""
        still = self.still
        QApplication.setCursorFlashTime(0 if still else _AS_THE_SYSTEM_HAS_IT)
        for effect in _EFFECTS if still else ():
            QApplication.setEffectEnabled(effect, False)

    def hear(self, key: str, value: int) -> None:
        """The portal said a number for one of its keys."""
        if key in _WORDS:
            self._said[key] = _WORDS[key].get(value, "")
            if self._settled:
                self._renew()

    def _ask_portal(self) -> bool:
        """Ask the portal, and hear what changes; False where there is no way to one."""
        if not has_bus():
            return False
        try:
            from reader.ui.portal import Portal
        except ImportError:  # Qt was installed without its D-Bus
            return False
        groups = {key: _GNOME.get(key, "org.freedesktop.appearance") for key in _WORDS}
        portal = Portal(groups, self)
        portal.told.connect(self.hear)
        portal.settled.connect(self._settle)
        return True

    def _settle(self) -> None:
        self._settled = True
        self._renew()

    def _dress(self, _scheme: Qt.ColorScheme) -> None:
        self._w.dress()

    def _renew(self, *_wished: object) -> None:
        """Keep what is wished now, and follow it where that is something else."""
        words = [word for word in self._said.values() if word]
        for name, value, word in _QT:
            asked = getattr(self._qt, name, None)
            if asked is not None and asked().name == value:
                words.append(word)
        wish = " ".join(sorted(set(words)))
        if wish != self._w.settings.get("look/desktop"):
            self._w.settings.set("look/desktop", wish)
            self.rest()
            if self._w.settings.get("look/theme") == "system":
                self._w.dress()


def of(window: Window) -> Desktop:
    """What follows the desktop for a window."""
    found = window.findChild(Desktop)
    assert isinstance(found, Desktop)
    return found


def has_bus() -> bool:
    """Whether there is a session bus. Asked before Qt is, which would start one."""
    if sys.platform in ("win32", "darwin"):
        return False
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or (
        bool(folder) and (Path(folder) / "bus").exists()
    )
