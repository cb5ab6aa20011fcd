"""What an action is: a verb, and the row of the table it has.

A key is written as Qt writes it; "list:N" is N in that pane only, and goes before a key of the whole
window. "G, U" is one key after another. Every key that is punctuation has a twin that is not, because
German and French keyboards lose brackets and slashes; Ctrl+Alt is never used, it is AltGr on Windows.
These are the built-in keys; which are in force, keymap.py says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from reader.model.wording import tr

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The panes that stand side by side, and the window as a whole: a pane's key goes before the window's.
PANES = ("everywhere", "sources", "list", "text", "notes")
#: Views that lie over the panes.
VIEWS = (
    "review",
    "changes",
    "report",
    "keymap",
    "desk",
    "outline",
    "tags",
    "export",
    "templates",
    "related",
    "concordance",
    "timeline",
    "insight",
    "printing",
    "backups",
    "doctor",
    "settings",
    "help",
)
#: What asks something of the reader: a list to choose from, a sheet, a field over the
#: list or the text, one of a view, a note, a fault.
DIALOGS = ("chooser", "plan", "search", "field", "writing", "template", "fault")
#: Contexts in which no key of the window counts but those of ABOVE, and in views of PLACES; in SEALED none.
MODAL = (*VIEWS, "caret", "chooser", "plan", "field", "template", "fault")
SEALED = ("chooser",)
#: Contexts in which letters are typed: a key that writes one means nothing else there.
TYPED = ("search", "field", "writing", "template")
CONTEXTS = (*PANES, "caret", *VIEWS, *DIALOGS)
ABOVE = frozenset(
    [
        "leave",
        "keys",
        "open_help",
        "palette",
        "quit_program",
        "zoom_in",
        "zoom_out",
        "zoom_reset",
        "next_theme",
        "settings",
        "full_screen",
        "cancel_job",
        "export_again",
    ]
)
#: Where the keys of the window lead from every view too. The verb leaves the views that cannot stay: one that
#: leads nowhere now leaves none.
PLACES = frozenset(
    [
        "go_inbox",
        "go_unread",
        "go_starred",
        "go_later",
        "go_highlights",
        "go_archive",
        "go_trash",
        "go_review",
        "go_outline",
        "go_tags",
        "go_templates",
        "concordance",
        "timeline",
        "go_insight",
        "import_report",
        "next_lost",
        "saved_searches",
        *(f"pinned_search_{number}" for number in range(1, 10)),
        "tagging_rules",
        "undo_history",
        "export_report",
        "kept_exports",
        "go_backups",
        "go_doctor",
        "open_manual",
    ]
)


@dataclass(frozen=True, slots=True)
class Action:
    """One row. `short` is the word for the status bar's hints; `rule` begins a new group in the menu."""

    title: str
    command: Callable[[Window], None]
    menu: str
    keys: tuple[str, ...] = ()
    needs: Callable[[Window], bool] | None = None
    short: str = ""
    rule: bool = False

    @property
    def name(self) -> str:
        """The action's id: the name of its verb."""
        return self.command.__name__

    @property
    def help(self) -> str:
        return " ".join((self.command.__doc__ or "").split())

    @property
    def bindings(self) -> tuple[tuple[str, str], ...]:
        """(context, keys), in the order of the row."""
        return _bindings(self.keys)

    def counts_in(self, view: str) -> bool:
        """Whether the action is done inside a view; any other leaves the view first."""
        return self.name in ABOVE | PLACES or any(context == view for context, _ in self.bindings)


@cache
def _bindings(keys: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    pairs = []
    for key in keys:
        context, colon, rest = key.partition(":")
        pairs.append((context, rest) if colon and context in CONTEXTS else ("everywhere", key))
    return tuple(pairs)


#: A menu's row shows keys and fires none. Qt for Python looks such a name up anew each time it is said.
_SHOWN = Qt.ShortcutContext.WidgetShortcut


def menu_action(action: Action, menu: QMenu) -> QAction:
    """The action as a menu shows it, without a key: show_key gives it the one that counts. It is the menu's
    child: a window of Python's would have to hear of each of its hundreds of children."""
    made = QAction(tr(action.title).replace("&", "&&"), menu)
    made.setObjectName(action.name)
    made.setShortcutContext(_SHOWN)
    return made


def show_key(made: QAction, keys: str) -> None:
    """Show keys beside a menu's row; they are shown, not fired: keys.py does that, pane by pane."""
    wanted = QKeySequence(keys)
    if made.shortcut() != wanted:
        made.setShortcut(wanted)
