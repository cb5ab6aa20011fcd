"""Verbs for saved searches as places: opened by a number, watched, changed, put in another order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.model.query import parse
from reader.model.wording import tr, tr_stored
from reader.ui.ask_name import ask_name
from reader.ui.choice import Choice
from reader.ui.commands.searches import kept_search
from reader.ui.places import SAVED, saved_place

if TYPE_CHECKING:
    from reader.model.change import Change
    from reader.model.query import SavedSearch
    from reader.ui.window import Window

_NUMBERS = range(1, 10)


def watch_search(w: Window) -> None:
    """Watch for the words of this search, lit in every list and text, of which imports tell; or no longer."""
    stood = w.sources.current if w.sources.hasFocus() else None
    if stood is not None and stood.key.startswith(SAVED):
        _watch(w, w.session.library.searches.get(stood.key.removeprefix(SAVED)))
    else:
        begun = tr(
            "Nothing is searched for yet: type it here, then {watch_search|Ctrl+Shift+W} watches for it."
        )
        kept_search(w, partial(_watch, w), begun)


def change_search(w: Window) -> None:
    """Change what the saved search looks for."""
    search = _here(w)
    if search is None:
        return
    searches = w.session.library.searches

    def answer(line: str) -> Choice:
        act = partial(searches.look_for, search.id, line)
        return Choice(line, lambda: _told(w, act), tr("is looked for"))

    ask_name(w, tr("What “{name}” looks for", name=search.name), answer, search.query)


def pin_search(w: Window) -> None:
    """Give the saved search a number, so that G and the number open it; or take its number off."""
    search = _here(w)
    if search is None:
        return
    searches = w.session.library.searches
    held = {other.pin: other.name for other in searches.all() if other.pin}

    def row(number: int) -> Choice:
        taken = tr("its number now") if number == search.pin else held.get(number, "")
        pin = partial(searches.pin, search.id, number)
        by_key = tr("Open it by {key}", key=_key(w, number))
        return Choice(by_key, lambda: _told(w, pin), taken, also=str(number))

    rows = [row(number) for number in sorted(_NUMBERS, key=lambda n: n in held)]
    if search.pin:
        off = partial(searches.pin, search.id, None)
        rows.insert(0, Choice(tr("Take its number off"), lambda: _told(w, off), _key(w, search.pin)))
    w.choose(tr("A number for “{name}”", name=search.name), rows)


def move_search_up(w: Window) -> None:
    """Put the saved search before the one above it."""
    _move(w, -w.keys.count)


def move_search_down(w: Window) -> None:
    """Put the saved search behind the one below it."""
    _move(w, w.keys.count)


def pinned_search_1(w: Window) -> None:
    """Open the saved search that is pinned to 1."""
    _open(w, 1)


def pinned_search_2(w: Window) -> None:
    """Open the saved search that is pinned to 2."""
    _open(w, 2)


def pinned_search_3(w: Window) -> None:
    """Open the saved search that is pinned to 3."""
    _open(w, 3)


def pinned_search_4(w: Window) -> None:
    """Open the saved search that is pinned to 4."""
    _open(w, 4)


def pinned_search_5(w: Window) -> None:
    """Open the saved search that is pinned to 5."""
    _open(w, 5)


def pinned_search_6(w: Window) -> None:
    """Open the saved search that is pinned to 6."""
    _open(w, 6)


def pinned_search_7(w: Window) -> None:
    """Open the saved search that is pinned to 7."""
    _open(w, 7)


def pinned_search_8(w: Window) -> None:
    """Open the saved search that is pinned to 8."""
    _open(w, 8)


def pinned_search_9(w: Window) -> None:
    """Open the saved search that is pinned to 9."""
    _open(w, 9)


def _open(w: Window, number: int) -> None:
    found = next((s for s in w.session.library.searches.all() if s.pin == number), None)
    if found is not None:
        w.opening.open_place(saved_place(found))
        return
    said = tr(
        "No saved search is pinned to {number}: {pin_search|P} pins one among the sources.", number=number
    )
    w.status.say(w.told(said))


def _here(w: Window) -> SavedSearch | None:
    """The saved search that is stood on in the source pane, or open; None, and why is said, where none is."""
    stood = w.sources.current if w.sources.hasFocus() else None
    place = stood or w.session.place
    if place.key.startswith(SAVED):
        return w.session.library.searches.get(place.key.removeprefix(SAVED))
    said = tr("“{name}” is no saved search: {save_search|Ctrl+S} saves one.", name=place.name)
    w.status.say(w.told(said))
    return None


def _watch(w: Window, search: SavedSearch) -> None:
    on = not search.watched
    if w.session.write(lambda: w.session.library.searches.watch(search.id, on=on)) is None:
        return
    if on and not w.session.place.key.startswith(SAVED):
        w.opening.open_place(saved_place(search._replace(watched=True)))
    if on and not parse(search.query).terms:
        said = tr(
            "“{name}” is watched: imports tell what is new of it. It has no words to light.", name=search.name
        )
    elif on:
        said = tr("“{name}” is watched: its words are lit, and imports tell of them.", name=search.name)
    else:
        said = tr("“{name}” is watched no longer.", name=search.name)
    w.status.say(said)


def _move(w: Window, by: int) -> None:
    search = _here(w)
    if search is not None:
        w.session.write(lambda: w.session.library.searches.move(search.id, by))
        w.sources.stand_on(f"{SAVED}{search.id}")


def _told(w: Window, act: partial[Change]) -> None:
    change = w.session.write(act)
    if change:
        said = tr("{act}. {undo|Ctrl+Z} takes it back.", act=tr_stored(change.label))
        w.status.say(w.told(said))


def _key(w: Window, number: int) -> str:
    """The key that opens a pinned search, as it is now."""
    return w.keymap.key_in(f"pinned_search_{number}", "everywhere") or tr("number {number}", number=number)
