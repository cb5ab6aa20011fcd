"""An export before it is done: what goes out, each file that would be written, and what would stand in it.

Once it is done the list is its report. What it asks of the library is export_work.py's business; its verbs
are commands/exporting.py.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from reader.model.change import Change, Touched
from reader.model.errors import PostilError
from reader.ui import export_keeping, export_work, fonts
from reader.ui.announcing import announce
from reader.ui.canvas import in_role
from reader.ui.export_files import FileCell, FileRow, as_text, in_order
from reader.ui.export_layouts import layout_of
from reader.ui.export_preview import Preview
from reader.ui.export_scope import told
from reader.ui.export_settings import Setting, Settings
from reader.ui.export_state import Asked, exports_of
from reader.ui.jobs import Lane
from reader.ui.list_view import ListRows
from reader.ui.panes import Empty
from reader.ui.theme import quiet_bar
from reader.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.export_work import Look, Survey
    from reader.ui.window import Window

#: The jobs that look ahead: at all files, and at the one that is stood on.
_SURVEY, _LOOK = "export survey", "export look"
#: The widest that the choices and the files are, and their shares of the view in hundredths.
_SETTINGS, _FILES = (280, 25), (380, 29)
#: What was changed in the library, or is stood on, is looked at when nothing else has come for so long (ms).
_AFTER_CHANGE_MS, _AFTER_MOVE_MS = 300, 40
#: What Return does with files that are to be written, and with those that have been.
_RETURN = (
    "{write_export|Return} writes them",
    "{write_export|Return} opens the file, {open_export_folder|O} its folder",
)
_NOTHING = "Nothing there has a highlight or a note yet.\n\n{export_what|W} takes something else."
_NO_TEXT = "What stands in this file is no text. It can be opened once it is written."
#: What a change must have touched for files to look otherwise.
_GOES_OUT = (
    Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS | Touched.ARTICLES
    | Touched.SOURCES | Touched.CAPTURES | Touched.OUTLINES
)  # fmt: skip


class ExportView(View):
    """Choices at the left, the files in the middle, the one that is stood on at the right."""

    def __init__(self, window: Window, asked: Asked) -> None:
        super().__init__(window, "export", "Export", (window.list_pane, window.page_pane, window.notes))
        self.asked = asked
        #: Whether the files have been written; the list is the report then.
        self.written = False
        self._texts = export_work.Texts()
        #: Whether what would change in the file is shown, rather than its text.
        self.changes = False
        self._exports = exports_of(window)
        self.settings = Settings(window, "Export", self)
        self.rows = ListRows[FileRow]()
        self.list = QListView(self)
        self.preview = Preview(window, self)
        self._build()
        self._renewing = self._timer(_AFTER_CHANGE_MS, self.survey)
        self._looking = self._timer(_AFTER_MOVE_MS, self._look)
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._moved())
        self.list.doubleClicked.connect(lambda _index: window.run("write_export"))
        window.session.changed.connect(self._changed)
        self._exports.ended.connect(self._ended)
        self._exports.failed.connect(self._failed)
        self._exports.going.connect(self._going)
        self.dress()

    def _timer(self, after: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(then)
        return timer

    def _build(self) -> None:
        self._said = self._label(fonts.sans(14.5, weight=QFont.Weight.DemiBold))
        self._hint = self._label(fonts.sans(13))
        self._empty = Empty(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setModel(self.rows)
        self.list.setAccessibleName("Files of the export")
        self._files = QFrame(self)
        column = QVBoxLayout(self._files)
        column.setContentsMargins(14, 30, 4, 0)
        column.setSpacing(3)
        for label in (self._said, self._hint):
            label.setIndent(fonts.px(12))
            column.addWidget(label)
        column.addSpacing(8)
        column.addLayout(self._empty.over(self.list), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.settings)
        row.addWidget(self._hairline())
        row.addWidget(self._files)
        row.addWidget(self._hairline())
        row.addWidget(self.preview, 1)

    def start(self) -> None:
        """Open it, and look at what the export would do."""
        self.open(self.list)
        self.ask(self.asked)

    # what is asked for

    def ask(self, asked: Asked) -> None:
        """Look at another export in its place."""
        self.asked, self.written = asked, False
        self.list.clearSelection()
        self.list.setCurrentIndex(QModelIndex())
        self._tell_settings()
        self.survey()

    def show_report(self) -> None:
        """Show what the last export of this window wrote."""
        report = self._exports.last
        if report is None:
            return
        self._drop()
        self.asked, self.written = report.asked or self.asked, True
        if report.asked:
            self._tell_settings()
        else:
            self.settings.show_settings("All that you keep", [])
        self._show(export_work.reported(report.written))

    def _tell_settings(self) -> None:
        order = self.asked.order
        layout = layout_of(order)
        scope, which = told(self.asked.scope, order.scope)
        joined = layout.joined if order.joined is None else order.joined
        plan = export_keeping.plan_of(self._w, self.asked.plan)
        rows = [
            Setting("export_what", "What goes out", scope, which),
            Setting("export_as", "As", layout.title, layout.about),
            Setting("export_into", "Into", short(order.target)),
            Setting("export_joined", "Files", "All in one file" if joined else "A file an article"),
        ]
        if layout.has_properties:
            left_alone = ", ".join(order.protected) or "none"
            rows.append(Setting("export_protect", "Properties that stay yours", left_alone))
        kept = "Yes" if plan else "Not yet"
        if plan and plan.order != order:
            kept = "Yes, but it was changed since"
        rows.append(
            Setting("keep_export", "Kept, to be done again", kept, export_keeping.when(plan) if plan else "")
        )
        heading = plan.name if plan else "Export"
        self.settings.show_settings(heading, rows)

    # what it would do

    def survey(self) -> None:
        """Look, away from the UI thread, at what would become of each file."""
        if self.written or self._exports.under_way:
            return
        self._texts = export_work.Texts()
        work = export_work.survey(self._w.session.library, self.asked.order, self._texts)
        self._say("Looking at the files …", "")
        self._w.jobs.run(_SURVEY, work, self._show, self._failed, lane=Lane.SURVEYS, progress=self._show)

    def _show(self, found: Survey) -> None:
        here = self.current
        self.rows.show(in_order(found.rows))
        same = (n for n, row in enumerate(self.rows.rows) if here and row.file == here.file)
        self._empty.say("" if self.rows.rows else self._w.told(_NOTHING))
        hint = _RETURN[self.written] if self.rows.rows else ""
        self._say(found.summary if self.rows.rows else "", self._w.told(hint))
        self.list.setCurrentIndex(self.rows.index(next(same, 0), 0))
        self._moved()
        announce(self, found.summary)

    def _say(self, words: str, hint: str) -> None:
        self._said.setText(words)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleDescription(f"{words}. {hint}")

    def _failed(self, problem: Exception | str) -> None:
        """Why there is nothing to write, where the files would stand."""
        if not isinstance(problem, PostilError | str):
            raise problem
        self.rows.show([])
        self._say("", "")
        self._empty.say(str(problem))
        self._moved()

    # the file that is stood on

    @property
    def current(self) -> FileRow | None:
        """The file that is stood on."""
        index = self.list.currentIndex()
        return self.rows.rows[index.row()] if 0 <= index.row() < len(self.rows.rows) else None

    def step(self, by: int) -> None:
        """Go down or up by so many files, as far as there are."""
        last = self.rows.rowCount() - 1
        if last >= 0:
            at = min(max(0, self.list.currentIndex().row() + by), last)
            self.list.setCurrentIndex(self.rows.index(at, 0))

    def turn(self) -> None:
        """Show what would change in the file, or its text again."""
        self.changes = not self.changes
        self._look()

    def as_text(self) -> str:
        """The files with what becomes of each, to be pasted elsewhere."""
        return as_text(self._said.text(), self.rows.rows)

    def _moved(self) -> None:
        row = self.current
        self._w.jobs.drop(_LOOK)
        if row is None:
            self.preview.head("", "")
            self.preview.show_nothing()
            self._looking.stop()
            return
        self.preview.head(short(Path(row.file)), row.told)
        self._looking.start()

    def _look(self) -> None:
        row = self.current
        if row is None:
            return
        library, order = self._w.session.library, self.asked.order
        work = export_work.look(library, order, self._texts, row, changes=self.changes)
        self._w.jobs.run(_LOOK, work, partial(self._looked, row), self._w.tell_trouble)

    def _looked(self, row: FileRow, look: Look) -> None:
        if row != self.current:
            return
        if look.lines:
            self.preview.show_change(look.lines)
        else:
            self.preview.show_text(_NO_TEXT if look.text is None else look.text)

    # carrying out

    def write(self) -> None:
        """Write the files, whether or not all of them have been looked at."""
        self._w.jobs.drop(_SURVEY)
        self._exports.carry_out(self.asked)
        if self._exports.under_way:
            self._say("Writing …", self._w.told("{cancel_job|Ctrl+.} stops it"))

    def _going(self, done: int, total: int) -> None:
        self._say(f"Writing {done:,} of {total:,} …", self._w.told("{cancel_job|Ctrl+.} stops it"))

    def _ended(self) -> None:
        self.show_report()
        self.setFocus()

    # what happens

    def _changed(self, change: Change, _origin: str) -> None:
        if self._w.views.get("export") is not self:
            return
        if change.touched & Touched.EXPORTS:
            self._tell_settings()
        if change.touched & _GOES_OUT and not self.written:
            self._renewing.start()

    def _drop(self) -> None:
        for key in (_SURVEY, _LOOK):
            self._w.jobs.drop(key)

    def leave(self) -> None:
        """Close it; what is being written goes on."""
        self._drop()
        for signal, slot in (
            (self._exports.ended, self._ended),
            (self._exports.failed, self._failed),
            (self._exports.going, self._going),
        ):
            signal.disconnect(slot)
        super().leave()

    def dress(self) -> None:
        """Put on the window's theme."""
        t = self._w.theme
        self.setStyleSheet(f"QFrame#export {{ background: {t.page}; }}")
        self._said.setStyleSheet(f"color: {t.title};")
        self._hint.setStyleSheet(f"color: {t.dim};")
        self.list.setStyleSheet(f"QListView {{ background: {t.page}; border: none; outline: none; }}")
        self.list.verticalScrollBar().setStyleSheet(quiet_bar(t))
        self.list.setItemDelegate(FileCell(t, self.list))
        self.settings.dress()
        self.preview.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        for part, (widest, share) in ((self.settings, _SETTINGS), (self._files, _FILES)):
            part.setFixedWidth(min(fonts.px(widest), self.width() * share // 100))
        super().resizeEvent(event)

    def _hairline(self) -> QWidget:
        line = QWidget(self)
        line.setFixedWidth(1)
        in_role(line, QPalette.ColorRole.Mid)
        return line

    def _label(self, font: QFont) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(font)
        label.setWordWrap(True)
        return label


def short(path: Path) -> str:
    """A path as its reader writes it: from the home folder on."""
    home = Path.home()
    return (
        f"~/{path.relative_to(home).as_posix()}" if path.is_relative_to(home) and path != home else str(path)
    )
