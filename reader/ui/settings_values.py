"""The values of settings: read, said in words, written, and seen at once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.model.backups import Keeping
from reader.model.wording import language, tr
from reader.ui.arranging import show_places
from reader.ui.picked import Picked
from reader.ui.settings import RANGES
from reader.ui.settings_table import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.settings_table import Setting, Values
    from reader.ui.window import Window

#: The names of what the library keeps of its backups (model/backups.py:Keeping) begin so.
_BACKUPS = "backups/"


def value(w: Window, setting: Setting) -> object:
    """What a setting is now; "" for one that only leads to an action."""
    if setting.name.startswith(_BACKUPS):
        found: object = getattr(w.session.library.backups.keeping, _field(setting))
        return found
    if setting.name == LIBRARY:
        return str(w.session.library.path)
    return w.settings.get(setting.name) if w.settings.knows(setting.name) else ""


def usual(w: Window, setting: Setting) -> object:
    """What a setting is at first."""
    if setting.name.startswith(_BACKUPS):
        found: object = getattr(Keeping(), _field(setting))
        return found
    return w.settings.default(setting.name) if w.settings.knows(setting.name) else ""


def is_changed(w: Window, setting: Setting) -> bool:
    """Whether a setting is something else than at first; what an action sets is not marked."""
    return not setting.verb and value(w, setting) != usual(w, setting)


def choices(setting: Setting) -> Values:
    """The values of a setting that has such, with their words; looked up once in a language, for some lie in
    files."""
    return _choices(setting, language())


@cache
def _choices(setting: Setting, _language: str) -> Values:
    return setting.choices() if setting.choices is not None else {}


def said(setting: Setting, now: object) -> str:
    """A value in the reader's words."""
    if setting.choices is not None:
        return choices(setting).get(now, str(now))
    if setting.is_number:
        return tr(setting.words_of_value).format(now)
    if setting.folder and now:
        from reader.ui.export_files import short

        return short(Path(str(now)))
    return str(now) or (tr(setting.empty) if setting.empty else "")


def write(w: Window, setting: Setting, wanted: object) -> None:
    """Give a setting a value, and let it be seen. Raises PostilError where the library cannot take it."""
    if setting.name.startswith(_BACKUPS):
        from reader.ui import backing_up

        backups = w.session.library.backups
        asked: dict[str, Any] = {_field(setting): wanted}
        backups.choose(backups.keeping._replace(**asked))
        backing_up.of(w).begin_anew()
        return
    w.settings.set(setting.name, wanted)
    show(w, setting.name)


def show(w: Window, name: str) -> None:
    """Let the value that a setting has now be seen wherever it counts."""
    if effect := _EFFECTS.get(name):
        effect(w)


def beside(setting: Setting, now: object, by: int) -> object:
    """The value so many steps from one: the next choice, round from the last to the first; a number as far as
    it goes. One that is typed, or that an action sets, stays."""
    if setting.choices is not None:
        all_ = list(choices(setting))
        return all_[(all_.index(now) + by) % len(all_)] if now in all_ else all_[0]
    if setting.is_number and isinstance(now, int):
        low, high = RANGES[setting.name]
        return min(high, max(low, now + by * setting.step))
    return now


def _field(setting: Setting) -> str:
    return setting.name.removeprefix(_BACKUPS)


def _redraw(w: Window) -> None:
    w.opening.redraw_article()


def _dim(w: Window) -> None:
    w.page.dim = w.settings.get("reading/dim")
    w.page.refresh_cursor(follow=False)


def _language(w: Window) -> None:
    from reader.ui import changing_language

    changing_language.soon(w)


def _rest(w: Window) -> None:
    from reader.ui.desktop import of

    of(w).rest()


def _panes(w: Window) -> None:
    if not w.alone:
        for name, pane in (("panes/sources", w.sources), ("panes/notes", w.notes)):
            pane.setVisible(w.settings.get(name))


def _lists(w: Window) -> None:
    # The article that is open stays open, though its list may leave it out: its text is the sample.
    w.articles.pick(Picked())
    w.opening.reload()
    show_places(w)


def _desk(w: Window) -> None:
    from reader.model.desk import Grouping, Sorting
    from reader.ui.desk import DeskView
    from reader.ui.desk_state import desk_of

    sorting, grouping = (w.settings.get(name) for name in ("desk/sorting", "desk/grouping"))
    desk_of(w).arrange(
        sorting=next((each for each in Sorting if each == sorting), None),
        grouping=next((each for each in Grouping if each == grouping), None),
    )
    view = w.views.get("desk")
    if isinstance(view, DeskView):
        view.renew(view.here)


def _concordance(w: Window) -> None:
    from reader.model.concordance import Sorting
    from reader.ui.concordance_state import concordance_of

    concordance_of(w).sort(Sorting(w.settings.get("concordance/sorting")))


def _tags(w: Window) -> None:
    from reader.ui.tags_view import TagsView

    view = w.views.get("tags")
    if isinstance(view, TagsView):
        view.stand_on_tag(view.current.name if view.current else "")


def _changes(w: Window) -> None:
    from reader.ui.changes import Changes

    view = w.views.get("changes")
    if isinstance(view, Changes):
        view.set_beside(w.settings.get("changes/beside"))


#: What lets a setting be seen. The others are looked at when they are needed.
_EFFECTS: dict[str, Callable[[Window], None]] = {
    "look/language": _language,
    "look/theme": lambda w: w.dress(),
    "look/face": _redraw,
    "look/size": _redraw,
    "look/measure": _redraw,
    "look/leading": _redraw,
    "look/motion": _rest,
    "look/hints": lambda w: w.teach(),
    "panes/sources": _panes,
    "panes/notes": _panes,
    "reading/paragraphs": _redraw,
    "reading/dim": _dim,
    "list/hide_read": _lists,
    "list/headings": _lists,
    "desk/sorting": _desk,
    "desk/grouping": _desk,
    "concordance/sorting": _concordance,
    "tags/order": _tags,
    "changes/beside": _changes,
    "keys/preset": lambda w: w.keymap.reload(),
    "keys/letters": lambda w: w.keymap.reload(),
}
