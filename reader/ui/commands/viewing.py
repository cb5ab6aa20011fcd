"""Verbs for how things look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.ui import fonts, theme

if TYPE_CHECKING:
    from reader.ui.window import Window


def zoom_in(w: Window) -> None:
    """Set the text larger."""
    _step(w, "look/size", 1, "Text {} pixels")


def zoom_out(w: Window) -> None:
    """Set the text smaller."""
    _step(w, "look/size", -1, "Text {} pixels")


def zoom_reset(w: Window) -> None:
    """Set size, width and leading back to what they were at first."""
    for name in ("look/size", "look/measure", "look/leading"):
        w.settings.reset(name)
    w.opening.redraw_article()


def wider(w: Window) -> None:
    """Make the column of text wider."""
    _step(w, "look/measure", 3, "{} characters a line")


def narrower(w: Window) -> None:
    """Make the column of text narrower."""
    _step(w, "look/measure", -3, "{} characters a line")


def leading_more(w: Window) -> None:
    """Set the lines further apart."""
    _step(w, "look/leading", 5, "Leading {} %")


def leading_less(w: Window) -> None:
    """Set the lines closer together."""
    _step(w, "look/leading", -5, "Leading {} %")


def next_theme(w: Window) -> None:
    """Light, dark, sepia, or as the system says."""
    here = (
        theme.CHOICES.index(w.settings.get("look/theme"))
        if w.settings.get("look/theme") in theme.CHOICES
        else 0
    )
    choice = theme.CHOICES[(here + 1) % len(theme.CHOICES)]
    w.settings.set("look/theme", choice)
    w.dress()
    w.status.say(f"Theme: {choice}")


def next_face(w: Window) -> None:
    """Set the text in the next typeface: with serifs, without, the desktop's own."""
    number = (w.settings.get("look/face") + 1) % len(fonts.FACES)
    w.settings.set("look/face", number)
    w.opening.redraw_article()
    w.status.say(f"Typeface: {fonts.FACES[number] or 'the desktop’s own'}")


def dim_others(w: Window) -> None:
    """Dim all but the sentence you are reading, or no longer."""
    w.settings.set("reading/dim", not w.settings.get("reading/dim"))
    w.page.dim = w.settings.get("reading/dim")
    w.page.refresh_cursor(follow=False)


def toggle_sources(w: Window) -> None:
    """Show or hide the source pane."""
    w.toggle_pane(w.sources, "panes/sources")


def toggle_notes(w: Window) -> None:
    """Show or hide the notes pane."""
    w.toggle_pane(w.notes, "panes/notes")


def focus_mode(w: Window) -> None:
    """Nothing but the text, or everything again."""
    w.toggle_focus_mode()


def full_screen(w: Window) -> None:
    """Fill the screen, or no longer."""
    w.setWindowState(w.windowState() ^ Qt.WindowState.WindowFullScreen)


def toggle_hints(w: Window) -> None:
    """Show or hide the keys in the status bar."""
    w.settings.set("look/hints", not w.settings.get("look/hints"))
    w.teach()


def _step(w: Window, name: str, by: int, words: str) -> None:
    value = w.settings.step(name, by)
    w.opening.redraw_article()
    w.status.say(words.format(value))
