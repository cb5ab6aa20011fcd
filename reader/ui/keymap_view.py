"""The keymap as a view: every action with its keys, found by name or by key, changed by pressing another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.ui.announcing import announce
from reader.ui.chords import Binding, spoken
from reader.ui.fuzzy import score
from reader.ui.keymap_rows import KeyCell, KeyRow, where_of
from reader.ui.list_view import ListRows, ListView
from reader.ui.naming import keys_said
from reader.ui.new_key import NewKey, State
from reader.ui.panes import Field

if TYPE_CHECKING:
    from reader.ui.window import Window


class KeymapView(ListView):
    """Its verbs are in commands/keying.py."""

    def __init__(self, window: Window) -> None:
        self.rows = ListRows[KeyRow]()
        super().__init__(window, "keymap", tr("Keys of all actions"), self.rows, KeyCell)
        self._keymap = window.keymap
        #: The key that is being pressed, and the title of its action.
        self._new: NewKey | None = None
        self._wanting = ""
        #: The keys that were pressed to find what they do; "" where the field narrows instead.
        self._by_key = ""
        self.field = Field(tr("Find an action by its name"), self)
        self.field.show()
        self.field.textChanged.connect(lambda _words: self._narrow())
        self.field.left.connect(self.back)
        self.field.taken.connect(self.list.setFocus)
        self._column.insertWidget(self._column.indexOf(self.list), self.field)
        self.setTabOrder(self.field, self.list)
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.list.setUniformItemSizes(True)
        self.list.doubleClicked.connect(lambda _index: window.run("change_key"))
        self._keymap.changed.connect(self._renew)
        self._narrow()

    @property
    def current(self) -> KeyRow | None:
        """The row that is stood on."""
        index = self.list.currentIndex()
        return self.rows.rows[index.row()] if index.isValid() else None

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        """What the status bar teaches while a new key is pressed; else the view's own keys."""
        if self._new is None:
            return ()
        known = (
            (keys_said("Return"), tr("take it")),
            (keys_said("Tab"), tr("another pane")),
            (keys_said("Backspace"), tr("one key back")),
        )
        return (*(known if self._new.keys else ()), (keys_said("Esc"), tr("let it be")))

    # finding

    def find_by_name(self) -> None:
        """Type a name; what was found by a key is all shown again."""
        self._by_key = ""
        self._narrow()
        self.field.selectAll()
        self.field.setFocus()

    def back(self) -> None:
        """All rows again where some were looked for; else close it."""
        if not self._by_key and not self.field.text() and not self.field.hasFocus():
            self.leave()
            return
        self._by_key = ""
        self.field.clear()
        self._narrow()
        self.list.setFocus()

    def find_by_key(self) -> None:
        """Press a key, and see what it does."""
        self._say(tr("Press the key that you look for. Esc lets it be."))
        self._w.keys.listen(self._found_key)

    def _found_key(self, keys: str) -> bool:
        self._w.keys.listen(None)
        self.field.clear()
        self._by_key = "" if keys == "Esc" else keys
        self._narrow()
        announce(self, self.accessibleDescription())
        return True

    # changing

    def press_new(self, *, instead: bool) -> None:
        """Ask for a new key for the action that is stood on, instead of the one of this row or beside it."""
        row = self.current
        if row:
            self._new = NewKey(self._keymap, row.name, row.binding if instead else None)
            self._wanting = row.title
            self._w.keys.listen(self._hear)
            self._say(self._asked())

    def take_off(self) -> None:
        """Take the key of this row from its action."""
        row = self.current
        if row and row.binding:
            left = [b for b in self._keymap.bound(row.name) if b != row.binding]
            self.write(lambda: self._keymap.bind(row.name, left))

    def write(self, act: Callable[[], object]) -> bool:
        """Change the keymap; what went wrong is said."""
        try:
            act()
        except PostilError as problem:
            self._w.status.say(str(problem), lasting=True)
            return False
        return True

    def leave(self) -> None:
        """Close it; a key that was asked for is asked for no longer."""
        self._w.keys.listen(None)
        super().leave()

    def _hear(self, keys: str) -> bool:
        assert self._new
        new = self._new
        if new.hear(keys) is State.PRESSING:
            self._say(self._words(new))
            announce(self, self.accessibleDescription())
            return True
        self._w.keys.listen(None)
        self._new = None
        if new.state is State.TAKEN and self.write(lambda: self._keymap.bind(new.name, new.wanted())):
            self._w.status.say(f"{self._wanting}: {self._keymap.shown(new.name)}")
        self._say_all()
        return True

    def _words(self, new: NewKey) -> str:
        """What was pressed, what it would take away, and the ways on."""
        told = [f"{new.refused[:1].upper()}{new.refused[1:]}."] if new.refused else []
        if not new.keys:
            return " ".join([*told, self._asked()])
        where = where_of(new.context)
        told.append(tr("“{action}”: {keys} {where}.", action=self._wanting, keys=new.asks(), where=where))
        told += self._changes(new)
        if new.silent():
            told.append(tr("Letters alone are switched off, so it does not count now."))
        ways = tr("Return takes it, Tab another pane, one more key a sequence, Esc lets it be.")
        return f"{' '.join(told)}\n{ways}"

    def _changes(self, new: NewKey) -> list[str]:
        """What would become of the keys of other actions."""
        told = []
        if new.taken_from():
            told.append(tr("It is taken from: {actions}.", actions=self._titles(new.taken_from())))
        if new.shadowed():
            told.append(tr("Elsewhere it stays: {actions}.", actions=self._titles(new.shadowed())))
        kept = [
            tr("{action} {where}", action=self._titles([name]), where=where_of(pane))
            for pane, name in new.kept()
        ]
        if kept:
            told.append(tr("It stays {actions}.", actions=", ".join(kept)))
        return told

    def _asked(self) -> str:
        return tr("Press the new key for “{action}”. Esc lets it be.", action=self._wanting)

    def _titles(self, names: Iterable[str]) -> str:
        titles = (tr(self._w.actions_by_name[name].title) for name in names)
        return ", ".join(tr("“{name}”", name=title) for title in titles)

    # showing

    def _renew(self) -> None:
        """The keys are other ones: show them, and stand where the reader stood."""
        row = self.current
        self._narrow()
        mine = [n for n, r in enumerate(self.rows.rows) if row and r.name == row.name]
        if row and mine:
            self.stand_on(mine[min(row.number, len(mine) - 1)])

    def _narrow(self) -> None:
        words = self.field.text().strip()
        rows = [row for row in self._all() if self._counts(row, words)]
        if words:
            rows.sort(key=lambda row: -(self._score(words, row) or 0))
        self.rows.show(rows)
        self.stand_on(0)
        self._say_all()

    def _counts(self, row: KeyRow, words: str) -> bool:
        if self._by_key:
            return row.binding is not None and self._by_key in row.binding[1].split(", ")
        return not words or self._score(words, row) is not None or words.lower() in row.name

    def _score(self, words: str, row: KeyRow) -> float | None:
        """How well words fit the title of an action, as it is shown or in English; None where they do not."""
        titles = {row.title, self._w.actions_by_name[row.name].title}
        return max((fit for title in titles if (fit := score(words, title)) is not None), default=None)

    def _all(self) -> list[KeyRow]:
        rows = []
        for action in self._w.actions_by_name.values():
            bindings: list[Binding | None] = [*self._keymap.bound(action.name)] or [None]
            own = self._keymap.own(action.name)
            live = set(self._keymap.bindings(action.name))
            rows += [
                KeyRow(action.name, tr(action.title), action.menu, n, binding, own, binding in live)
                for n, binding in enumerate(bindings)
            ]
        return rows

    def _say_all(self) -> None:
        if self._by_key and self.rows.rowCount():
            self._say(tr("What {key} does:", key=spoken(self._by_key)))
        elif self._by_key:
            self._say(tr("{key} does nothing.", key=spoken(self._by_key)))
        else:
            kept = tr("What you change is kept in {file}.", file=self._keymap.path)
            self._say("\n".join(self._keymap.problems) or kept)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self.setAccessibleDescription(words)
        self._w.teach()
