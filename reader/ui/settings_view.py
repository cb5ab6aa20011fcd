"""All settings on one page, with the open article beside them as they set it. Its verbs are in
commands/settings.py; its rows come from settings_table.py."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QFileDialog, QVBoxLayout

from reader.model.errors import PostilError
from reader.model.wording import ended, tr, tr_noop
from reader.ui import fonts, settings_values
from reader.ui.announcing import announce
from reader.ui.ask_name import ask_name
from reader.ui.choice import Choice
from reader.ui.fuzzy import score
from reader.ui.list_view import ListRows, ListView
from reader.ui.mirroring import margins
from reader.ui.needs import why_not
from reader.ui.panes import Field
from reader.ui.settings import RANGES
from reader.ui.settings_rows import SettingCell, SettingRow
from reader.ui.settings_sample import ANY, Sample
from reader.ui.settings_table import LANGUAGE, LOOK, READING, SETTINGS, Setting

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.window import Window

#: The widest that the rows are beside the sample, and the least width of both (pixels at the usual size of
#: letters): below it the sample lies under the rows.
_ROWS, _BOTH = 560, 800
#: So much of the height the sample takes under the rows at most, in hundredths.
_UNDER = 30


class SettingsView(ListView):
    """Every setting with its value; whatever is changed counts and is seen at once."""

    def __init__(self, window: Window) -> None:
        self.rows = ListRows[SettingRow]()
        self._made = False
        super().__init__(window, "settings", tr("Settings"), self.rows, SettingCell)
        #: What was changed here, the last at the end: the setting, and what it was before.
        self._done: list[tuple[Setting, object]] = []
        self.field = Field(tr("Find a setting"), self)
        self.field.show()
        self.field.textChanged.connect(lambda _words: self._narrow())
        self.field.left.connect(self.back)
        self.field.taken.connect(self.list.setFocus)
        self.list.setAccessibleName(tr("Settings"))
        self.list.doubleClicked.connect(lambda _index: window.run("choose_value"))
        self.sample = Sample(window, self)
        self._rows = (self._title, self._said, self.field, self.list)
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 28, 0, 0)
        for part in self._rows:
            rows.addWidget(part)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.addLayout(rows, 5)
        self._both.addWidget(self.sample, 6)
        self._column.addLayout(self._both)
        self.setTabOrder(self.field, self.list)
        window.keymap.changed.connect(self.renew)
        self._made = True
        self._narrow()

    @property
    def current(self) -> Setting | None:
        """The setting that is stood on."""
        index = self.list.currentIndex()
        return self.rows.rows[index.row()].setting if index.isValid() else None

    # finding

    def begin_finding(self) -> None:
        """Type to find a setting."""
        self.field.selectAll()
        self.field.setFocus()

    def back(self) -> None:
        """All settings again where one was looked for; else close it."""
        if not self.field.text() and not self.field.hasFocus():
            self.leave()
            return
        self.field.clear()
        self.list.setFocus()

    def stand_on_named(self, name: str) -> None:
        """Stand on a setting by its name in the table."""
        found = (n for n, row in enumerate(self.rows.rows) if row.setting.name == name)
        if (n := next(found, None)) is not None:
            self.stand_on(n)

    def renew(self) -> None:
        """Show what every setting is now, standing on the same one at the same height."""
        here, height = self.current, self.list.verticalScrollBar().value()
        self._narrow()
        if here:
            self.stand_on_named(here.name)
            self.list.verticalScrollBar().setValue(height)

    def leave(self) -> None:
        """Close it."""
        self._w.keymap.changed.disconnect(self.renew)
        super().leave()

    # changing

    def turn(self, by: int) -> None:
        """Go on to the value so many steps from the present one."""
        setting = self.current
        if setting is None:
            return
        now = settings_values.value(self._w, setting)
        wanted = settings_values.beside(setting, now, by)
        if wanted != now:
            self.give(setting, wanted)
        elif setting.is_number:
            self._tell(setting, tr_noop("{value}: that is as far as it goes."))
        else:
            self._lead_on()

    def choose(self) -> None:
        """Open what a setting can be: its values, a folder, words of one's own, or what its action does."""
        setting = self.current
        if setting is None:
            return
        now = settings_values.value(self._w, setting)
        if setting.verb:
            self._do(setting.verb)
        elif setting.folder:
            chosen = QFileDialog.getExistingDirectory(self._w, tr(setting.title), str(now))
            if chosen:
                self.give(setting, chosen)
        elif setting.choices is None and not setting.is_number:
            ask_name(self._w, tr(setting.title), partial(self._typed, setting), str(now))
        else:
            self._offer(setting, now)

    def _do(self, verb: str) -> None:
        """Do an action over this page, which `Window.run` would leave for it."""
        action = self._w.actions_by_name[verb]
        why = why_not(self._w, action.needs)
        if why == "":
            action.command(self._w)
        elif why:
            self._w.status.say(why)
        if self.isVisible():
            self.renew()

    def put_back(self) -> None:
        """Make a setting what it was at first."""
        setting = self.current
        if setting and settings_values.is_changed(self._w, setting):
            self.give(setting, settings_values.usual(self._w, setting))
        elif setting and setting.verb:
            self._lead_on()
        elif setting:
            self._tell(setting, tr_noop("{value}: that is what it was at first."))

    def put_all_back(self) -> None:
        """Make all settings what they were at first; each can be taken back."""
        changed = [s for s in SETTINGS if settings_values.is_changed(self._w, s)]
        for setting in changed:
            self.give(setting, settings_values.usual(self._w, setting))
        done, nothing = tr("All settings are as they were at first."), tr("No setting was changed.")
        self._w.status.say(done if changed else nothing)

    def take_back(self) -> None:
        """Make the setting that was changed last what it was before."""
        if not self._done:
            self._w.status.say(tr("No setting was changed here."))
            return
        setting, before = self._done.pop()
        self.give(setting, before, again=True)
        self.stand_on_named(setting.name)

    def give(self, setting: Setting, wanted: object, *, again: bool = False) -> None:
        """Give a setting a value; what went wrong is said."""
        before = settings_values.value(self._w, setting)
        try:
            settings_values.write(self._w, setting, wanted)
        except PostilError as problem:
            self._w.tell_trouble(problem)
            return
        if not again:
            self._done.append((setting, before))
        self.renew()
        self._tell(setting)
        announce(self.list, settings_values.said(setting, wanted))

    def _tell(self, setting: Setting, words: str = "") -> None:
        said = settings_values.said(setting, settings_values.value(self._w, setting))
        value = f"{tr(setting.title)}: {said}"
        self._w.status.say(tr(words, value=value) if words else ended(value))

    def _lead_on(self) -> None:
        self._w.status.say(self._w.told(tr("This one is opened by {choose_value|Return}.")))

    def _typed(self, setting: Setting, words: str) -> Choice | None:
        return Choice(f"{tr(setting.title)}: {words}", partial(self.give, setting, words))

    def _offer(self, setting: Setting, now: object) -> None:
        """A chooser of all values, each of the looks seen while it is stood on; no language is."""
        if setting.choices is not None:
            offered = [*settings_values.choices(setting)]
        else:
            low, high = RANGES[setting.name]
            offered = [*range(low, high + 1, 1)]
        seen = setting.group in (READING, LOOK) and setting.name != LANGUAGE
        choices = [
            Choice(
                settings_values.said(setting, each),
                partial(self._take, setting, each),
                detail=tr("now") if each == now else "",
                preview=partial(self._try_out, setting, each) if seen else None,
            )
            for each in offered
        ]
        back = partial(self._end_trial, setting) if seen else None
        self._w.choose(tr(setting.title), choices, back=back, at=settings_values.said(setting, now))

    def _take(self, setting: Setting, wanted: object) -> None:
        self._w.settings.end_trial(setting.name)
        self.give(setting, wanted)

    def _try_out(self, setting: Setting, wanted: object) -> None:
        self._w.settings.try_out(setting.name, wanted)
        settings_values.show(self._w, setting.name)

    def _end_trial(self, setting: Setting) -> None:
        self._w.settings.end_trial(setting.name)
        settings_values.show(self._w, setting.name)

    # showing

    def dress(self) -> None:
        """Put on the theme, set the sample anew, and tell the values that keys of the window gave."""
        super().dress()
        if self._made:
            self.sample.dress()
            self.renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= fonts.px(_BOTH)
        around = self._column.contentsMargins()
        side = max(around.left(), around.right())
        margins(self._column, 28 if wide else side, 0, 0 if wide else side, 0)
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if wide else way.TopToBottom)
        for part in self._rows:
            part.setMaximumWidth(fonts.px(_ROWS) if wide else ANY)
        self.sample.setMaximumHeight(ANY if wide else self.height() * _UNDER // 100)
        self.sample.stand(beside=wide)

    def _narrow(self) -> None:
        words = self.field.text().strip()
        rows: list[SettingRow] = []
        for setting in SETTINGS:
            if not words or _fits(setting, words):
                begins = not rows or rows[-1].setting.group != setting.group
                rows.append(self._row(setting, tr(setting.group) if begins else ""))
        self.rows.show(rows)
        if rows:
            named = [_score(words, row.setting) or 0 for row in rows]
            self.stand_on(named.index(max(named)))
        self._say()

    def _row(self, setting: Setting, heading: str) -> SettingRow:
        now = settings_values.value(self._w, setting)
        turns = setting.choices is not None or setting.is_number
        said = settings_values.said(setting, now)
        changed = settings_values.is_changed(self._w, setting)
        return SettingRow(setting, said, changed, heading, turns)

    def _say(self) -> None:
        if self.rows.rowCount():
            said = tr("What you change counts at once and is marked; {put_setting_back|Del} puts it back.")
        else:
            said = tr("No setting is called that.")
        self._said.setText(self._w.told(said))
        self.setAccessibleDescription(self._said.text())
        self._w.teach()


def _fits(setting: Setting, words: str) -> bool:
    """Whether words name a setting, in English too: by its title as it is typed, or by what it does."""
    english = (setting.title, setting.group, setting.words, setting.also)
    told = " ".join([*english, *(tr(each) for each in english if each)]).casefold()
    return _score(words, setting) is not None or all(w in told for w in words.casefold().split())


def _score(words: str, setting: Setting) -> float | None:
    """How well words name a setting by its title, in English too; None for not at all."""
    found = [score(words, title) for title in dict.fromkeys((tr(setting.title), setting.title))]
    return max((each for each in found if each is not None), default=None)
