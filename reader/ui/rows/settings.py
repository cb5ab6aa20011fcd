"""The settings, all on one page: rows of the Edit menu."""

from __future__ import annotations

from reader.ui.actions import Action
from reader.ui.commands import settings

A = Action
SETTINGS: tuple[Action, ...] = (
    A("Settings", settings.settings, "Edit", ("Ctrl+,", "Ctrl+F12"), None, "settings", rule=True),
    A("Next setting", settings.next_setting, "Edit", ("settings:J", "settings:Down"), settings.are_open),
    A(
        "Previous setting",
        settings.previous_setting,
        "Edit",
        ("settings:K", "settings:Up"),
        settings.are_open,
    ),
    A(
        "Next value",
        settings.next_value,
        "Edit",
        ("settings:Right", "settings:L", "settings:Space", "settings:+", "settings:="),
        settings.are_open,
        "next value",
    ),
    A(
        "Previous value",
        settings.previous_value,
        "Edit",
        ("settings:Left", "settings:H", "settings:-"),
        settings.are_open,
        "value before",
    ),
    A(
        "Choose a value …",
        settings.choose_value,
        "Edit",
        ("settings:Return", "settings:F2"),
        settings.are_open,
        "choose",
    ),
    A(
        "Find a setting",
        settings.find_setting,
        "Edit",
        ("settings:/", "settings:F", "settings:Ctrl+F"),
        settings.are_open,
        "find",
    ),
    A(
        "Make the setting what it was at first",
        settings.put_setting_back,
        "Edit",
        ("settings:Del", "settings:R"),
        settings.are_open,
        "as at first",
    ),
    A(
        "Make all settings what they were at first",
        settings.put_settings_back,
        "Edit",
        ("settings:Shift+R", "settings:Ctrl+F5"),
        settings.are_open,
    ),
    A(
        "Take back the change of a setting",
        settings.undo_setting,
        "Edit",
        ("settings:Ctrl+Z", "settings:U"),
        settings.are_open,
        "take back",
    ),
    A(
        "Write all settings into one file …",
        settings.export_settings,
        "Edit",
        ("Ctrl+F10", "settings:W"),
        None,
        rule=True,
    ),
    A(
        "Take settings over from a file …",
        settings.import_settings,
        "Edit",
        ("Ctrl+Shift+F10", "settings:O"),
    ),
)
del A
