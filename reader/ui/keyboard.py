"""The name of a key that was pressed: by what it prints, and by its place on the keyboard.

The action table is written for the signs of a US keyboard. Where a layout prints none of them (a Russian
one has no Latin letter, a French one has digits with Shift alone, a German one no bracket) the place of
the key counts: it is taken for the sign that a US keyboard has there.
"""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_NAMED = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Return: "Return",
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Delete: "Del",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PgUp",
    Qt.Key.Key_PageDown: "PgDown",
} | {Qt.Key(Qt.Key.Key_F1 + n): f"F{n + 1}" for n in range(12)}

#: Scan code of set 1 -> sign of a US keyboard. Linux has the same numbers (input-event-codes.h); X11 and
#: Wayland add 8 to them.
_SCAN_CODES = {
    code: sign
    for first, row in ((2, "1234567890-="), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'`"), (43, "\\ZXCVBNM,./"))
    for code, sign in enumerate(row, first)
}
_X_OFFSET = 8
#: Qt's names of the platforms that tell X11 key codes. "offscreen" has no keyboard of its own to differ.
_X_PLATFORMS = ("xcb", "wayland", "wayland-egl", "offscreen")
#: The virtual key codes of macOS (HIToolbox, Events.h) in their order; a blank is a key without a sign.
_MAC_KEYS = dict(enumerate("ASDFHGZXCV BQWERYT123465=97-80]OU[IP LJ'K;\\,/NM.  `"))

_SHIFTED = dict(zip("1234567890-=[];'`\\,./", '!@#$%^&*()_+{}:"~|<>?', strict=True))

#: The modifier that AltGr is in the state of an X11 or Wayland key event (Mod5).
_MOD_5 = 0x80

_DEAD_KEYS = range(Qt.Key.Key_Dead_Grave, Qt.Key.Key_Dead_Longsolidusoverlay + 1)


def place(event: QKeyEvent, platform: str) -> str:
    """The sign that a US keyboard has where this key is; "" where the platform (of Qt's names) tells no
    places, or they are not known."""
    if platform in _X_PLATFORMS:
        return _SCAN_CODES.get(event.nativeScanCode() - _X_OFFSET, "")
    if platform == "windows":
        return _SCAN_CODES.get(event.nativeScanCode(), "")
    if platform == "cocoa":
        return _MAC_KEYS.get(event.nativeVirtualKey(), "").strip()
    return ""


class Keyboard:
    """Names keys, and remembers what script its layout writes."""

    def __init__(self) -> None:
        self._latin = True

    def names(self, event: QKeyEvent) -> tuple[str, ...]:
        """What the action table may call a key ("Ctrl+Shift+E", "?", "G"), the likeliest first; () for one
        that neither prints nor does anything. A later name counts where the earlier mean nothing."""
        if event.modifiers() & Qt.KeyboardModifier.MetaModifier:
            # Meta is the desktop's, on macOS the Control key's of Emacs.
            return ()
        lead, shift, third = _modifiers(event)
        code = event.key()
        if code in _NAMED:
            shift = shift or code == Qt.Key.Key_Backtab
            return (f"{lead}{'Shift+' if shift else ''}{_NAMED[Qt.Key(code)]}",)
        printed = _printed(event)
        if printed.isspace():
            return (f"{lead}{'Shift+' if shift else ''}Space",)
        if printed.isalpha() and not shift:
            # With Shift, Hebrew layouts print Latin capitals.
            self._latin = _is_latin(printed)
        if not printed and code not in _DEAD_KEYS:
            return ()
        own = _spelled(lead, printed, shift=shift)
        at = "" if third else place(event, QGuiApplication.platformName())
        if not self._counts(at, printed, shift=shift):
            return (own,) if own else ()
        placed = _spelled(lead, _SHIFTED.get(at, at) if shift else at, shift=shift)
        first, second = (own, placed) if printed.isascii() or _is_latin(printed) else (placed, own)
        return tuple(name for name in (first, second) if name)

    def _counts(self, at: str, printed: str, *, shift: bool) -> bool:
        """Whether the place of a key that prints something else on a US keyboard may count too."""
        if not at or at == printed:
            return False
        if printed.isascii() and printed:
            # French digits, and what Greek and Hebrew print where Latin letters are.
            unprinted = (at.isdigit() and not shift) or (at.isalpha() and not self._latin)
            return not printed.isalnum() and unprinted
        # Where a Latin layout has a letter of its own, the Latin letter of that place is elsewhere.
        return not (at.isalpha() and _is_latin(printed))


def chord(event: QKeyEvent) -> str:
    """The likeliest name of a key, whatever was pressed before; "" for a lone modifier."""
    return next(iter(Keyboard().names(event)), "")


def as_latin(event: QKeyEvent) -> QKeyEvent | None:
    """Ctrl and a letter of another script as a US keyboard tells it, for what Qt does with it by itself
    (copying, pasting); None where Qt knows the letter."""
    lead, _, _ = _modifiers(event)
    at = place(event, QGuiApplication.platformName())
    if lead != "Ctrl+" or not at.isalpha() or event.key() < 0x80 or _is_latin(_printed(event)):
        return None
    native = event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers()
    return QKeyEvent(event.type(), ord(at), event.modifiers(), *native, "", event.isAutoRepeat())


def _modifiers(event: QKeyEvent) -> tuple[str, bool, bool]:
    """The modifiers as the table writes them, Shift, and whether the key prints its third sign (AltGr).

    Windows tells AltGr as Ctrl and Alt together, which are nobody's to take: they write the sign."""
    state = event.modifiers()
    control = bool(state & Qt.KeyboardModifier.ControlModifier)
    alt = bool(state & Qt.KeyboardModifier.AltModifier)
    third = control and alt and bool(event.text()) and event.text().isprintable()
    lead = "" if third else ("Ctrl+" if control else "") + ("Alt+" if alt else "")
    if QGuiApplication.platformName() in _X_PLATFORMS:
        third = third or bool(event.nativeModifiers() & _MOD_5)
    return lead, bool(state & Qt.KeyboardModifier.ShiftModifier), third


def _printed(event: QKeyEvent) -> str:
    """The sign a key prints with the modifiers that are held, but for Ctrl and Alt; "" for a dead key."""
    if 0x20 <= event.key() <= 0x10FFFF:
        return chr(event.key())
    return event.text() if len(event.text()) == 1 and event.text().isprintable() else ""


def _spelled(lead: str, sign: str, *, shift: bool) -> str:
    if not sign.isalpha():
        return f"{lead}{sign}" if sign else ""
    capital = sign.upper() if len(sign.upper()) == 1 else sign
    return f"{lead}{'Shift+' if shift else ''}{capital}"


def _is_latin(sign: str) -> bool:
    return unicodedata.name(sign, "").startswith("LATIN") if sign else False
