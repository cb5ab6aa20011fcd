"""Verbs for how things look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.wording import tr, tr_n, tr_noop
from reader.ui import fonts, theme
from reader.ui.choice import Choice

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The themes as they are called; "system" is what the desktop says it wants.
THEMES = {
    "system": tr_noop("As the system says"),
    "light": tr_noop("Light"),
    "dark": tr_noop("Dark"),
    "sepia": tr_noop("Sepia"),
    "contrast": tr_noop("High contrast"),
    "contrast-dark": tr_noop("High contrast, dark"),
}


def zoom_in(w: Window) -> None:
    """Set the text larger."""
    _step(w, "look/size", 1, _pixels)


def zoom_out(w: Window) -> None:
    """Set the text smaller."""
    _step(w, "look/size", -1, _pixels)


def zoom_reset(w: Window) -> None:
    """Set size, width and leading back to what they were at first."""
    for name in ("look/size", "look/measure", "look/leading"):
        w.settings.reset(name)
    w.opening.redraw_article()
    w.status.say(tr("Size, width and leading are as they were at first."))


def wider(w: Window) -> None:
    """Make the column of text wider."""
    _step(w, "look/measure", 3, _characters)


def narrower(w: Window) -> None:
    """Make the column of text narrower."""
    _step(w, "look/measure", -3, _characters)


def leading_more(w: Window) -> None:
    """Set the lines further apart."""
    _step(w, "look/leading", 5, _percent)


def leading_less(w: Window) -> None:
    """Set the lines closer together."""
    _step(w, "look/leading", -5, _percent)


def next_theme(w: Window) -> None:
    """Go to the next theme: light, dark, sepia, high contrast, or as the system says."""
    following = _after(theme.CHOICES, w.settings.get("look/theme"))
    if theme.chosen(following, w.settings.get("look/desktop")) is w.theme:
        # "light" after "system" where that is light: a key that changes nothing is taken for a dead one.
        following = _after(theme.CHOICES, following)
    w.settings.set("look/theme", following)
    w.dress()
    w.status.say(_theme(tr(THEMES[w.settings.get("look/theme")])))


def choose_theme(w: Window) -> None:
    """Choose a theme, seeing each while you stand on it."""
    names = {theme: tr(words) for theme, words in THEMES.items()}
    _choose(w, tr("Theme"), "look/theme", names, w.dress, _theme)


def next_face(w: Window) -> None:
    """Set the text in the next typeface for reading that this system has."""
    w.settings.set("look/face", _after(fonts.faces(), w.settings.get("look/face")))
    w.opening.redraw_article()
    w.status.say(_face(w.settings.get("look/face")))


def choose_face(w: Window) -> None:
    """Choose the typeface of the text, seeing each while you stand on it."""
    faces = {family: family for family in fonts.faces()}
    _choose(w, tr("Typeface"), "look/face", faces, w.opening.redraw_article, _face)


def dim_others(w: Window) -> None:
    """Dim all but the sentence you are reading, or no longer."""
    w.settings.set("reading/dim", not w.settings.get("reading/dim"))
    w.page.dim = w.settings.get("reading/dim")
    w.page.refresh_cursor(follow=False)
    w.status.say(tr("All but the sentence is dimmed.") if w.page.dim else tr("Nothing is dimmed."))


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
        w.status.say(w.told(tr("The text alone. {focus_mode|F9} brings the rest back.")))


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


def _theme(name: str) -> str:
    return tr("Theme: {theme}.", theme=name)


def _face(family: str) -> str:
    return tr("Typeface: {face}.", face=family)


def _choose(
    w: Window,
    prompt: str,
    setting: str,
    names: Mapping[str, str],
    draw: Callable[[], None],
    taken: Callable[[str], str],
) -> None:
    """A chooser that shows what it is stood on, and gives back what was there where it is left. What is not
    taken is never written: the window may be closed over it."""
    before: str = w.settings.get(setting)

    def take(choice: str) -> None:
        w.settings.set(setting, choice)
        draw()
        w.status.say(taken(names[choice]))

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
            detail=tr("now") if choice == before else "",
            preview=partial(preview, choice),
        )
        for choice, name in names.items()
    ]
    w.choose(prompt, choices, back=back, at=names.get(before, ""))


def _pixels(size: int) -> str:
    return tr_n(size, "Text {n} pixel", "Text {n} pixels")


def _characters(measure: int) -> str:
    return tr_n(measure, "{n} character a line", "{n} characters a line")


def _percent(leading: int) -> str:
    return tr("Leading {percent} %", percent=leading)


def _step(w: Window, name: str, by: int, words: Callable[[int], str]) -> None:
    before, value = w.settings.get(name), w.settings.step(name, by)
    w.opening.redraw_article()
    told = words(value)
    w.status.say(tr("{value}: that is as far as it goes.", value=told) if value == before else f"{told}.")
