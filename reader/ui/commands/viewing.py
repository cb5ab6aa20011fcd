"""Verbs for how things look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.ui import fonts, theme
from reader.ui.choice import Choice

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The themes as they are called; "system" is what the desktop says it wants.
THEMES = {
    "system": "As the system says",
    "light": "Light",
    "dark": "Dark",
    "sepia": "Sepia",
    "contrast": "High contrast",
    "contrast-dark": "High contrast, dark",
}


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
    w.status.say("Size, width and leading are as they were at first.")


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
    """Go to the next theme: light, dark, sepia, high contrast, or as the system says."""
    following = _after(theme.CHOICES, w.settings.get("look/theme"))
    if theme.chosen(following, w.settings.get("look/desktop")) is w.theme:
        # "light" after "system" where that is light: a key that changes nothing is taken for a dead one.
        following = _after(theme.CHOICES, following)
    w.settings.set("look/theme", following)
    w.dress()
    w.status.say(f"Theme: {THEMES[w.settings.get('look/theme')]}.")


def choose_theme(w: Window) -> None:
    """Choose a theme, seeing each while you stand on it."""
    _choose(w, "Theme", "look/theme", THEMES, w.dress)


def next_face(w: Window) -> None:
    """Set the text in the next typeface for reading that this system has."""
    w.settings.set("look/face", _after(fonts.faces(), w.settings.get("look/face")))
    w.opening.redraw_article()
    w.status.say(f"Typeface: {w.settings.get('look/face')}.")


def choose_face(w: Window) -> None:
    """Choose the typeface of the text, seeing each while you stand on it."""
    faces = {family: family for family in fonts.faces()}
    _choose(w, "Typeface", "look/face", faces, w.opening.redraw_article)


def dim_others(w: Window) -> None:
    """Dim all but the sentence you are reading, or no longer."""
    w.settings.set("reading/dim", not w.settings.get("reading/dim"))
    w.page.dim = w.settings.get("reading/dim")
    w.page.refresh_cursor(follow=False)
    w.status.say("All but the sentence is dimmed." if w.page.dim else "Nothing is dimmed.")


def toggle_sources(w: Window) -> None:
    """Show or hide the source pane."""
    w.toggle_pane(w.sources, "panes/sources")


def toggle_notes(w: Window) -> None:
    """Show or hide the notes pane."""
    w.toggle_pane(w.notes, "panes/notes")


def focus_mode(w: Window) -> None:
    """Nothing but the text, or everything again; kept when you leave and come back."""
    w.toggle_focus_mode()
    if w.alone:
        w.status.say(w.told("The text alone. {focus_mode|F9} brings the rest back."))


def full_screen(w: Window) -> None:
    """Fill the screen, or no longer."""
    w.setWindowState(w.windowState() ^ Qt.WindowState.WindowFullScreen)


def toggle_hints(w: Window) -> None:
    """Show or hide the keys in the status bar."""
    w.settings.set("look/hints", not w.settings.get("look/hints"))
    w.teach()


def _after(these: Sequence[str], one: str) -> str:
    """The one after, the first after the last and after one that is not among them."""
    return these[(these.index(one) + 1) % len(these)] if one in these else these[0]


def _choose(w: Window, prompt: str, setting: str, names: Mapping[str, str], draw: Callable[[], None]) -> None:
    """A chooser that shows what it is stood on, and gives back what was there where it is left. What is not
    taken is never written: the window may be closed over it."""
    before: str = w.settings.get(setting)

    def take(choice: str) -> None:
        w.settings.set(setting, choice)
        draw()
        w.status.say(f"{prompt}: {names[choice]}.")

    def preview(choice: str) -> None:
        w.settings.try_out(setting, choice)
        draw()

    def back() -> None:
        w.settings.end_trial(setting)
        draw()

    choices = [
        Choice(
            name,
            partial(take, choice),
            detail="now" if choice == before else "",
            preview=partial(preview, choice),
        )
        for choice, name in names.items()
    ]
    w.choose(prompt, choices, back=back, at=names.get(before, ""))


def _step(w: Window, name: str, by: int, words: str) -> None:
    before, value = w.settings.get(name), w.settings.step(name, by)
    w.opening.redraw_article()
    w.status.say(words.format(value) + (": that is as far as it goes." if value == before else "."))
