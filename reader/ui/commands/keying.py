"""Verbs for the keys themselves: which keymap counts, and what each action's keys are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model.wording import tr
from reader.ui.choice import Choice

if TYPE_CHECKING:
    from reader.ui.keymap_view import KeymapView
    from reader.ui.window import Window


def edit_keys(w: Window) -> None:
    """Show every action with its keys, and change them."""
    from reader.ui.keymap_view import KeymapView

    w.keymap.reload()
    view = KeymapView(w)
    w.keys.watch(view.field)
    view.open(view.list)


def choose_keymap(w: Window) -> None:
    """Choose the keys you know: Postil's own, NetNewsWire's, those of newsboat and vi."""
    from reader.ui.keymap import described

    here = w.keymap.preset
    known = described()
    rows = [
        Choice(
            title,
            partial(_choose, w, name, title),
            detail=tr("now", sense="in use") if name == here else about,
        )
        for name, title, about in known
    ]
    w.choose(tr("Which keys?"), rows, at=next(title for name, title, _ in known if name == here))


def toggle_letters(w: Window) -> None:
    """Let keys that are one letter or sign alone do something, or nothing."""
    w.keymap.let_letters(not w.keymap.letters)
    if w.keymap.letters:
        w.status.say(tr("Letters alone do something again."))
    else:
        palette = w.keymap.shown("palette")
        w.status.say(tr("Letters alone do nothing now. {keys} finds every action.", keys=palette))


def next_key(w: Window) -> None:
    """Go to the next key of the list."""
    _view(w).step(w.keys.count)


def previous_key(w: Window) -> None:
    """Go to the key above."""
    _view(w).step(-w.keys.count)


def change_key(w: Window) -> None:
    """Press another key in place of this one."""
    _view(w).press_new(instead=True)


def add_key(w: Window) -> None:
    """Press one more key for this action."""
    _view(w).press_new(instead=False)


def take_key_off(w: Window) -> None:
    """Take this key from its action."""
    _view(w).take_off()


def restore_key(w: Window) -> None:
    """Give this action the keys of the keymap again."""
    view = _view(w)
    row = view.current
    if row and view.write(partial(w.keymap.restore, [row.name])):
        w.status.say(f"{row.title}: {w.keymap.shown(row.name) or tr('no key')}")


def restore_keys(w: Window) -> None:
    """Give all actions the keys of the keymap again."""
    if _view(w).write(w.keymap.restore_all):
        w.status.say(tr("All actions have the keys of the keymap again."))


def undo_key(w: Window) -> None:
    """Take back the last change of a key."""
    undone: list[bool] = []
    if _view(w).write(lambda: undone.append(w.keymap.undo())):
        taken_back = tr("The last change is taken back.")
        w.status.say(taken_back if any(undone) else tr("No key was changed."))


def find_action(w: Window) -> None:
    """Type the name of an action to find its keys."""
    _view(w).find_by_name()


def find_by_key(w: Window) -> None:
    """Press a key to find what it does."""
    _view(w).find_by_key()


def _choose(w: Window, name: str, title: str) -> None:
    w.keymap.choose(name)
    w.status.say(tr("Keys: {keymap}", keymap=title))


def _view(w: Window) -> KeymapView:
    from reader.ui.keymap_view import KeymapView

    view = w.views["keymap"]
    assert isinstance(view, KeymapView)
    return view
