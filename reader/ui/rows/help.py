"""The Help menu: finding an action, the keys, and help."""

from __future__ import annotations

from reader.ui import needs
from reader.ui.actions import Action
from reader.ui.commands import finding, helping, keying, reporting
from reader.ui.rows.manual import MANUAL

A = Action
HELP: tuple[Action, ...] = (
    A("Do anything …", finding.palette, "Help", ("Ctrl+K", ":"), None, "everything"),
    A("Help on this place", helping.open_help, "Help", ("F1", "chooser:F1"), None, "help"),
    A("Manual", helping.open_manual, "Help", ("G, Shift+H",)),
    A("Keys of this pane", finding.keys, "Help", ("?", "Shift+F1"), None, "keys"),
    A("Keys of all actions …", keying.edit_keys, "Help", ("F12",), rule=True),
    A("Keys you know …", keying.choose_keymap, "Help", ("Shift+F12", "keymap:S", "keymap:Shift+F12")),
    A(
        "Letters alone do something",
        keying.toggle_letters,
        "Help",
        ("Ctrl+Shift+F12", "keymap:L", "keymap:Ctrl+Shift+F12"),
    ),
    A(
        "Change this key",
        keying.change_key,
        "Help",
        ("keymap:Return", "keymap:F2"),
        needs.keying,
        "another key",
        rule=True,
    ),
    A("One more key", keying.add_key, "Help", ("keymap:A", "keymap:Insert"), needs.keying, "one more"),
    A("Take this key off", keying.take_key_off, "Help", ("keymap:Del", "keymap:X"), needs.keying, "take off"),
    A("Give the action its keys back", keying.restore_key, "Help", ("keymap:R", "keymap:F5"), needs.keying),
    A(
        "Give all actions their keys back",
        keying.restore_keys,
        "Help",
        ("keymap:Shift+R", "keymap:Ctrl+F5"),
        needs.keying,
    ),
    A("Take the change back", keying.undo_key, "Help", ("keymap:Ctrl+Z", "keymap:U"), needs.keying, "undo"),
    A(
        "Find an action by its name",
        keying.find_action,
        "Help",
        ("keymap:/", "keymap:Ctrl+F", "keymap:F"),
        needs.keying,
        "by name",
        rule=True,
    ),
    A(
        "Find what a key does",
        keying.find_by_key,
        "Help",
        ("keymap:P", "keymap:F3"),
        needs.keying,
        "by key",
    ),
    A("Next key", keying.next_key, "Help", ("keymap:J", "keymap:Down"), needs.keying),
    A("Previous key", keying.previous_key, "Help", ("keymap:K", "keymap:Up"), needs.keying),
    *MANUAL,
    A(
        "What went wrong in the program",
        reporting.show_fault,
        "Help",
        ("Ctrl+F1",),
        needs.faulty,
        rule=True,
    ),
    A("About Postil", finding.about, "Help", ("Ctrl+Shift+F1",)),
)
del A
