"""An export before it is done: what goes out, each file that would be written, and what would stand in it.

Once it is done the list is its report. What it asks of the library is export_work.py's business; its verbs
are commands/exporting.py.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.model.change import Change, Touched
from reader.model.errors import PostilError
from reader.model.wording import number, tr, tr_n, tr_noop
from reader.ui import export_keeping, export_work, fonts
from reader.ui.announcing import announce
from reader.ui.canvas import in_role
from reader.ui.export_files import FileRow, as_text, in_order, short
from reader.ui.export_layouts import is_joined, layout_of
from reader.ui.export_list import FilesPane
from reader.ui.export_preview import Preview
from reader.ui.export_scope import told
from reader.ui.export_settings import Setting, Settings
from reader.ui.export_state import Asked, exports_of
from reader.ui.jobs import Lane
from reader.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.export_work import Survey
    from reader.ui.window import Window

#: The job that looks ahead at all files.
_SURVEY = "export survey"
#: The widest that the choices and the files are, and their shares of the view in hundredths; the choices
#: have a larger one where letters are larger.
_SETTINGS, _FILES, _MOST = (280, 25), (380, 29), 34
#: What was changed in the library is looked at when nothing else has come for so long (ms).
_AFTER_CHANGE_MS = 300
#: What Return does with files that have been written.
_OPENS = tr_noop("{write_export|Return} opens the file, {open_export_folder|O} its folder")
_STOP = tr_noop("{cancel_job|Ctrl+.} stops it")
_NOTHING = tr_noop(
    "Nothing is there that could go out yet.\n\n{export_what|W} takes something else,\n"
    "{highlight|H} in a text highlights a sentence."
)
#: What a change must have touched for files to look otherwise.
_GOES_OUT = (
    Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS | Touched.ARTICLES
    | Touched.SOURCES | Touched.CAPTURES | Touched.OUTLINES
)  # fmt: skip


class ExportView(View):
    """Choices at the left, the files in the middle, the one that is stood on at the right."""

    def __init__(self, window: Window, asked: Asked) -> None:
        super().__init__(window, "export", tr("Export"), (window.list_pane, window.page_pane, window.notes))
        self.asked = asked
        #: Whether the files have been written; the list is the report then.
        self.written = False
        self._texts = export_work.Texts()
        self._exports = exports_of(window)
        self.settings = Settings(window, tr("Export"), self)
        self.files = FilesPane(self)
        self.preview = Preview(window, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self.settings, self._hairline(), self.files, self._hairline()):
            row.addWidget(part)
        row.addWidget(self.preview, 1)
        self._renewing = QTimer(self)
        self._renewing.setSingleShot(True)
        self._renewing.setInterval(_AFTER_CHANGE_MS)
        self._renewing.timeout.connect(self._survey)
        self.files.moved.connect(self._moved)
        self.files.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.files.list.customContextMenuRequested.connect(partial(window.menus.offer, self.files.list))
        self.files.list.doubleClicked.connect(lambda _index: self._pressed_twice())
        window.session.changed.connect(self._changed)
        self._exports.ended.connect(self._ended)
        self._exports.failed.connect(self._say_why)
        self._exports.going.connect(self._going)
        self.dress()

    def start(self) -> None:
        """Open it, and look at what the export would do."""
        self.open(self.files.list)
        self.ask(self.asked)

    # what is asked for

    def ask(self, asked: Asked) -> None:
        """Look at another export in its place."""
        self.asked, self.written = asked, False
        self._w.status.clear()
        self.files.stand_nowhere()
        self._tell_settings()
        self._survey()

    def show_report(self) -> None:
        """Show what the last export of this window wrote."""
        report = self._exports.last
        if report is None:
            return
        self._w.jobs.drop(_SURVEY)
        self.asked, self.written = report.asked or self.asked, True
        if report.asked:
            self._tell_settings()
        else:
            self.settings.show_settings(tr("All that you keep"), [])
        self._show(export_work.reported(report.written))

    def _tell_settings(self) -> None:
        order = self.asked.order
        layout = layout_of(order)
        scope, which = told(self.asked.scope, order.scope)
        files = tr("All in one file") if is_joined(order) else tr("A file an article")
        rows = [
            Setting("export_what", tr("What goes out"), scope, which),
            Setting("export_as", tr("As", sense="format"), layout.title, layout.about),
            Setting("export_into", tr("Into", sense="folder"), short(order.target)),
            Setting("export_joined", tr("Files"), files),
        ]
        if layout.has_properties:
            left_alone = ", ".join(order.protected) or tr("none", sense="properties")
            rows.append(Setting("export_protect", tr("Properties that stay yours"), left_alone))
        plan = export_keeping.plan_of(self._w, self.asked.plan)
        kept = tr("Yes") if plan else tr("Not yet")
        if plan and plan.order != order:
            kept = tr("Yes, but it was changed since")
        when = export_keeping.when(plan) if plan else ""
        rows.append(Setting("keep_export", tr("Kept, to be done again"), kept, when))
        self.settings.show_settings(plan.name if plan else tr("Export"), rows)

    # what it would do

    def _survey(self) -> None:
        """Look, away from the UI thread, at what would become of each file."""
        if self.written or self._exports.under_way:
            return
        self._texts = export_work.Texts()
        work = export_work.survey(self._w.session.library, self.asked.order, self._texts)
        self.files.say(tr("Looking at the files …"))
        self._w.jobs.run(
            _SURVEY, work, self._show, self._failed, lane=Lane.SURVEYS, progress=self._on_the_way
        )

    def _on_the_way(self, found: Survey | tuple[int, int]) -> None:
        """The first files have been looked at, or so many of all."""
        if isinstance(found, export_work.Survey):
            self._show(found)
            return
        done, total = found
        words = tr_n(
            total, "Looked at {done} of {n} file …", "Looked at {done} of {n} files …", done=number(done)
        )
        self.files.say(words, self._returning(total))

    def _show(self, found: Survey) -> None:
        rows = in_order(found.rows)
        self.files.say(found.summary if rows else "", self._returning(len(rows)))
        self.files.show_files(rows, self._w.told(tr(_NOTHING)))
        announce(self, found.summary)

    def _returning(self, files: int) -> str:
        """What Return does now."""
        if not files:
            return ""
        writes = tr_n(files, "{write_export|Return} writes it", "{write_export|Return} writes them")
        return self._w.told(tr(_OPENS) if self.written else writes)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, PostilError):
            raise problem
        self._say_why(str(problem))

    def _say_why(self, problem: str) -> None:
        """Why there is nothing to write, where the files would stand."""
        self.files.say("")
        self.files.show_files([], problem)

    # the file that is stood on

    @property
    def current(self) -> FileRow | None:
        """The file that is stood on."""
        return self.files.current

    def turn(self) -> None:
        """Show what would change in the file, or its text again."""
        self.preview.changes = not self.preview.changes
        self._moved()

    def as_text(self) -> str:
        """The files with what becomes of each, to be pasted elsewhere."""
        return as_text(self.files.summary, self.files.rows.rows)

    def _moved(self) -> None:
        self.preview.follow(self.current, self.asked.order, self._texts)

    # carrying out

    def write(self) -> None:
        """Write the files, whether or not all of them have been looked at."""
        self._w.jobs.drop(_SURVEY)
        self._exports.carry_out(self.asked)
        if self._exports.under_way:
            self.files.say(tr("Writing …"), self._w.told(tr(_STOP)))

    def _pressed_twice(self) -> None:
        """Open the file. Before files are written nobody means all of them by pressing one."""
        if self.written:
            self._w.run("write_export")

    def _going(self, done: int, total: int) -> None:
        words = tr("Writing {done} of {total} …", done=number(done), total=number(total))
        self.files.say(words, self._w.told(tr(_STOP)))

    def _ended(self) -> None:
        self.show_report()

    # what happens

    def _changed(self, change: Change, _origin: str) -> None:
        if self._w.views.get("export") is not self:
            return
        if change.touched & Touched.EXPORTS:
            self._tell_settings()
        if change.touched & _GOES_OUT and not self.written:
            self._renewing.start()

    def leave(self) -> None:
        """Close it; what is being written goes on."""
        self._renewing.stop()
        self._w.jobs.drop(_SURVEY)
        self.preview.drop()
        self._exports.ended.disconnect(self._ended)
        self._exports.failed.disconnect(self._say_why)
        self._exports.going.disconnect(self._going)
        super().leave()

    def dress(self) -> None:
        """Put on the window's theme."""
        self.setStyleSheet(f"QFrame#export {{ background: {self._w.theme.page}; }}")
        self.settings.dress()
        self.files.dress(self._w.theme)
        self.preview.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        mine = min(fonts.px(_SETTINGS[1]), _MOST)
        for part, widest, share in ((self.settings, _SETTINGS[0], mine), (self.files, *_FILES)):
            part.setFixedWidth(min(fonts.px(widest), self.width() * share // 100))
        super().resizeEvent(event)

    def _hairline(self) -> QWidget:
        line = QWidget(self)
        line.setFixedWidth(1)
        in_role(line, QPalette.ColorRole.Mid)
        return line
