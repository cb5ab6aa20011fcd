"""Verbs of the page of settings."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from reader.model.wording import tr, tr_n, tr_noop
from reader.ui import settings_values
from reader.ui.choice import Choice
from reader.ui.dialog import dialog_in_focus
from reader.ui.unmet import unmet

if TYPE_CHECKING:
    from reader.ui.settings_carrying import Difference
    from reader.ui.settings_view import SettingsView
    from reader.ui.window import Window

#: What lies over everything: it is left before the page is shown.
_SHEETS = ("plan", "fault")
_ZIP = tr_noop("Settings of Postil (*.zip)")


@unmet(tr_noop("The settings are not open."))
def are_open(w: Window) -> bool:
    return "settings" in w.views


def settings(w: Window) -> None:
    """Show all settings on one page, found by a few letters, changed and seen at once."""
    from reader.ui.commands.going import uncover
    from reader.ui.settings_view import SettingsView

    asking = dialog_in_focus()
    if asking is not None and w.context() in _SHEETS:
        asking.leave()
    if not uncover(w, "settings"):
        view = SettingsView(w)
        w.keys.watch(view.field)
        view.open(view.list)


def next_setting(w: Window) -> None:
    """Go to the next setting."""
    _view(w).step(w.keys.count)


def previous_setting(w: Window) -> None:
    """Go to the setting above."""
    _view(w).step(-w.keys.count)


def find_setting(w: Window) -> None:
    """Type what a setting is called, or is about, to find it."""
    _view(w).begin_finding()


def next_value(w: Window) -> None:
    """Give the setting its next value, or a larger number."""
    _view(w).turn(w.keys.count)


def previous_value(w: Window) -> None:
    """Give the setting the value before, or a smaller number."""
    _view(w).turn(-w.keys.count)


def choose_value(w: Window) -> None:
    """Choose from all that the setting can be, or type it."""
    _view(w).choose()


def put_setting_back(w: Window) -> None:
    """Make the setting what it was at first."""
    _view(w).put_back()


def put_settings_back(w: Window) -> None:
    """Make all settings what they were at first."""
    _view(w).put_all_back()


def undo_setting(w: Window) -> None:
    """Take back the last change of a setting."""
    _view(w).take_back()


def export_settings(w: Window) -> None:
    """Write all settings, keys and templates into one file, to be taken to another computer."""
    from reader.services import settings_parcel
    from reader.ui import settings_carrying

    name = str(Path.home() / "postil settings.zip")
    chosen, _ = QFileDialog.getSaveFileName(w, tr("Write all settings"), name, tr(_ZIP))
    if chosen:
        settings_parcel.write(Path(chosen), settings_carrying.gathered(w.settings))
        w.status.say(tr("Settings, keys and templates are in {file}.", file=chosen))


def import_settings(w: Window) -> None:
    """Take settings, keys and templates over from a file: shown first, all of them or one by one."""
    from reader.services import settings_parcel
    from reader.ui import settings_carrying

    chosen, _ = QFileDialog.getOpenFileNames(w, tr("Take settings over"), "", tr(_ZIP))
    if not chosen:
        return
    file = Path(chosen[0])
    found, refused = settings_carrying.differences(w.settings, settings_parcel.read(file))
    if not found:
        same = tr("Nothing in {file} is different from what is here.", file=file.name)
        w.status.say(" ".join([same, *refused]))
        return
    many = tr_n(len(found), "{n} change; what is here now is kept", "{n} changes; what is here now is kept")
    rows = [
        Choice(tr("Take all of it over"), partial(_take_over, w, found), many),
        Choice(tr("Leave everything as it is"), _nothing),
        *(
            Choice(
                _title(each), partial(_take_over, w, [each]), _told(each), group=tr("What it would change")
            )
            for each in found
        ),
    ]
    w.choose(tr("Take settings over from {file}", file=file.name), rows)
    if refused:
        w.status.say(" ".join(refused), lasting=True)


def _take_over(w: Window, wanted: list[Difference]) -> None:
    from reader.ui import settings_carrying

    kept = settings_carrying.take_over(w.settings, wanted)
    w.keymap.reload()
    for each in wanted:
        settings_values.show(w, each.name)
    if are_open(w):
        _view(w).renew()
    w.status.say(tr("Taken over. What was here before is in {file}.", file=kept), lasting=True)


def _title(each: Difference) -> str:
    from reader.ui import settings_carrying
    from reader.ui.settings_table import SETTINGS

    if each.name == settings_carrying.KEYS:
        return tr("Your own keys")
    kind, _, file = each.name.partition("/")
    if kind == settings_carrying.TEMPLATE:
        return tr("Template {file}", file=file)
    return next(tr(setting.title) for setting in SETTINGS if setting.name == each.name)


def _told(each: Difference) -> str:
    """Both values of a setting, as the page of settings says them; of a text, whether there was one."""
    from reader.ui import settings_carrying
    from reader.ui.settings_table import SETTINGS

    setting = next((s for s in SETTINGS if s.name == each.name), None)
    if setting is None:
        return tr("in place of the present one") if each.before else tr("new")
    values = (settings_carrying.value_of(each.name, text) for text in (each.before, each.after))
    before, after = (settings_values.said(setting, value) for value in values)
    return f"{before} → {after}"


def _nothing() -> None:
    """The answer of a reader who leaves it."""


def _view(w: Window) -> SettingsView:
    from reader.ui.settings_view import SettingsView

    view = w.views["settings"]
    assert isinstance(view, SettingsView)
    return view
