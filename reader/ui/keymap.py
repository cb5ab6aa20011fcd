"""The keys in force: the action table's own, a preset's over them, the reader's own over both.

Whoever shows a key or looks one up asks here. A nearer layer takes a key from the farther ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader import paths
from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.ui import keymap_file
from reader.ui.actions import ABOVE, CONTEXTS, MODAL, PANES, PLACES, SEALED, TYPED, VIEWS, Action
from reader.ui.chords import Binding, as_seen, beginnings, clashes, is_character, spoken

if TYPE_CHECKING:
    from reader.ui.settings import Settings

Keys = Mapping[str, tuple[Binding, ...]]

#: The preset that is the action table itself.
BUILT_IN = "postil"
FILE = "keymap.toml"


def presets() -> dict[str, Path]:
    """The keymaps that come with the program, by name: the built-in one first."""
    found = sorted((paths.resources() / "keymaps").glob("*.toml"))
    return {path.stem: path for path in sorted(found, key=lambda path: path.stem != BUILT_IN)}


def described() -> list[tuple[str, str, str]]:
    """(name, title, what it is like) of each preset."""
    read = {name: keymap_file.read(path, {}) for name, path in presets().items()}
    return [(name, tr(preset.title), tr(preset.about)) for name, preset in read.items()]


def contexts_of(action: Action) -> frozenset[str]:
    """The contexts in which an action can have keys: what is done inside a view alone has none outside."""
    if action.name in ABOVE:
        return frozenset(CONTEXTS) - set(SEALED)
    own = {context for context, _ in action.bindings}
    return frozenset(own if own and not own & set(PANES) else own | set(PANES))


def over(beneath: Keys, layer: Keys) -> dict[str, tuple[Binding, ...]]:
    """A layer laid over keys: its actions have its keys, and the others lose what clashes with them."""
    if not layer:
        return dict(beneath)
    taken = [binding for bindings in layer.values() for binding in bindings]
    rest = {
        name: tuple(b for b in bindings if not any(clashes(b, t) for t in taken))
        for name, bindings in beneath.items()
    }
    return {**rest, **layer}


def by_context(keys: Keys) -> dict[str, dict[str, str]]:
    """Context -> keys -> action name. Raises ValueError where one key means two things in one context."""
    table: dict[str, dict[str, str]] = {context: {} for context in CONTEXTS}
    for name, bindings in keys.items():
        for context, pressed in bindings:
            taken = table[context].setdefault(pressed, name)
            if taken != name:
                raise ValueError(f"{pressed} in {context} means both {taken} and {name}")
    for context in set(MODAL) - set(SEALED):
        own, names = table[context], ABOVE | PLACES if context in VIEWS else ABOVE
        more = {pressed: name for pressed, name in table["everywhere"].items() if name in names}
        if context in TYPED:
            more = {pressed: name for pressed, name in more.items() if not is_character(pressed)}
        begun = {beginning for pressed in own for beginning in beginnings(pressed)}
        table[context] = {
            p: n for p, n in more.items() if p not in begun and own.keys().isdisjoint(beginnings(p))
        } | own
    return table


class Keymap(QObject):
    """The keymap of a window: the preset and the switch are in its settings, the reader's keys in a file
    beside them. Every change is written at once and told by `changed`."""

    changed = Signal()

    def __init__(self, actions: Sequence[Action], settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = settings.folder / FILE
        #: A sentence for each line of the files that does not count.
        self.problems: list[str] = []
        self._settings = settings
        self._titles = {action.name: action.title for action in actions}
        same: dict[frozenset[str], frozenset[str]] = {}  # hundreds of actions have the same few
        self._contexts = {a.name: same.setdefault(told := contexts_of(a), told) for a in actions}
        self._table = as_seen({action.name: action.bindings for action in actions})
        self._own: dict[str, tuple[Binding, ...]] = {}
        #: The texts of the file before and after each change that was made here.
        self._journal: list[tuple[str, str]] = []
        self._load()

    # what is in force

    @cached_property
    def table(self) -> dict[str, dict[str, str]]:
        """Context -> keys -> action name, for whoever hears keys."""
        return by_context({name: self.bindings(name) for name in self._keys})

    @cached_property
    def _beginnings(self) -> dict[str, set[str]]:
        """Context -> all that is the beginning of a sequence there."""
        return {
            context: {beginning for pressed in table for beginning in beginnings(pressed)}
            for context, table in self.table.items()
        }

    def bindings(self, name: str) -> tuple[Binding, ...]:
        """(context, keys) of an action that count now, its first ones first."""
        found = self._keys[name]
        return found if self._letters else tuple(b for b in found if not is_character(b[1]))

    def bound(self, name: str) -> tuple[Binding, ...]:
        """(context, keys) of an action, those of one letter too where they are switched off."""
        return self._keys[name]

    def contexts(self, name: str) -> frozenset[str]:
        """Where an action can have keys."""
        return self._contexts[name]

    def keys_in(self, name: str, context: str) -> list[str]:
        """The keys that do an action in a context, as the reader sees them."""
        counting = self.bindings(name)
        if context not in MODAL:
            counting = tuple(b for b in counting if b[0] in (context, "everywhere"))
        counted = (spoken(keys) for _, keys in counting if self.meaning(keys, context) == name)
        return list(dict.fromkeys(counted))

    def key_in(self, name: str, context: str) -> str:
        """The first of the keys that do an action in a context; "" where none does."""
        return next(iter(self.keys_in(name, context)), "")

    def shown(self, name: str, context: str = "") -> str:
        """All keys of an action as the reader sees them: "H or Return"; in a context those alone that do it
        there, since the others mean something else."""
        keys = [spoken(keys) for _, keys in self.bindings(name)]
        first, *others = (self.keys_in(name, context) if context else dict.fromkeys(keys)) or [""]
        for other in others:
            first = tr("{keys} or {other}", keys=first, other=other)
        return first

    @property
    def differs(self) -> bool:
        """Whether any key is another than the built-in one."""
        return not self.letters or self._keys != self._table

    def naming(self, name: str) -> str:
        """What does an action, for words that say so: its first key, or where the palette finds it."""
        first = next(iter(self.bindings(name)), None)
        return spoken(first[1]) if first else tr("“{name}”", name=tr(self._titles[name]))

    def told(self, name: str, context: str) -> str:
        """What does an action in a context, for words that say so; in none, first what does it everywhere."""
        here = self.key_in(name, context) if context else ""
        everywhere = (spoken(keys) for where, keys in self.bindings(name) if where == "everywhere")
        return here or next(everywhere, self.naming(name))

    def meaning(self, keys: str, context: str) -> str | None:
        """The action that keys mean in a context; None where they mean none or only begin a sequence."""
        for place in (context,) if context in MODAL else (context, "everywhere"):
            if keys in self.table[place]:
                return self.table[place][keys]
            if keys in self._beginnings[place]:
                return None
        return None

    def clashing(self, name: str, binding: Binding) -> list[str]:
        """The actions that would lose keys to an action that got this binding."""
        return [
            other
            for other, bindings in self._keys.items()
            if other != name and any(clashes(binding, b) for b in bindings)
        ]

    def reload(self) -> None:
        """Read the files again: a person may have written in them meanwhile."""
        self._load()

    # preset and switch

    @property
    def preset(self) -> str:
        """The name of the preset in force; one that is not there any more counts as the built-in one."""
        chosen: str = self._settings.get("keys/preset")
        return chosen if chosen in presets() else BUILT_IN

    def choose(self, preset: str) -> None:
        """Put another preset beneath the reader's own keys."""
        self._settings.set("keys/preset", preset)
        self._load()

    @property
    def letters(self) -> bool:
        """Whether keys of one printed character count (WCAG 2.1, 2.1.4)."""
        return bool(self._settings.get("keys/letters"))

    def let_letters(self, count: bool) -> None:
        """Let keys of one printed character count, or no longer."""
        self._settings.set("keys/letters", count)
        self._renew()

    # the reader's own keys

    def own(self, name: str) -> bool:
        """Whether the reader has given an action keys of his own."""
        return name in self._own

    def bind(self, name: str, bindings: Iterable[Binding]) -> None:
        """Give an action these keys and no others; what they clash with loses them. Raises PostilError
        where the file cannot be written."""
        given = tuple(dict.fromkeys(bindings))
        wanted: dict[str, tuple[Binding, ...] | None] = {name: given}
        for other in {o for binding in given for o in self.clashing(name, binding)}:
            wanted[other] = tuple(b for b in self._keys[other] if not any(clashes(b, g) for g in given))
        self._write({n: None if keys == self._base[n] else keys for n, keys in wanted.items()})

    def restore(self, names: Iterable[str]) -> None:
        """Give actions the keys of the preset again, as far as no other key of the reader's own has them."""
        self._write({name: None for name in names if name in self._own})

    def restore_all(self) -> None:
        """Forget all keys of the reader's own."""
        self.restore(list(self._own))

    def undo(self) -> bool:
        """Take back the last change of the keys; False where there is none. Raises PostilError where the
        file was changed by another hand since."""
        if not self._journal:
            return False
        before, after = self._journal[-1]
        if keymap_file.text_of(self.path) != after:
            raise PostilError(
                tr("{file} was changed by another hand since; nothing was taken back.", file=self.path)
            )
        self._put(before)
        self._journal.pop()
        self._load()
        return True

    def _write(self, wanted: Mapping[str, tuple[Binding, ...] | None]) -> None:
        if not wanted:
            return
        before = keymap_file.text_of(self.path)
        after = keymap_file.changed(before, wanted)
        self._put(after)
        self._journal.append((before, after))
        self._load()

    def _put(self, text: str) -> None:
        from reader.services.writing import replace_file

        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            # Where the file is a link into a folder of settings, it stays one.
            replace_file(self.path.resolve(), text.encode())
        except OSError as problem:
            raise PostilError(
                tr(
                    "{file} cannot be written ({reason}), so the keys stay; look at its rights.",
                    file=self.path,
                    reason=problem.strerror,
                )
            ) from problem

    def _load(self) -> None:
        own = keymap_file.read(self.path, self._contexts)
        name, preset = self.preset, keymap_file.Keymap()
        if name != BUILT_IN:  # the table's own keys, which no file needs to be read for
            preset = keymap_file.read(presets()[name], self._contexts)
        self.problems = preset.problems + own.problems
        self._own = own.keys
        self._base = over(self._table, as_seen(preset.keys))
        self._keys = over(self._base, own.keys)
        self._renew()

    def _renew(self) -> None:
        self._letters = self.letters
        for worked_out in ("table", "_beginnings"):
            self.__dict__.pop(worked_out, None)
        self.changed.emit()


def told_by_settings() -> Callable[[str, str], str]:
    """Says the keys in force where no window is open: by the settings of this user."""
    from reader.ui.settings import Settings
    from reader.ui.table import EVERY_ACTION

    return Keymap(EVERY_ACTION, Settings(paths.settings())).told
