"""The reader's own templates as a view: a list, the editor of one, and beside it what it makes.

What it does with files is template_saving.py's business, what it renders template_preview.py's; its verbs
are in commands/templates.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from reader import paths
from reader.exporter.templating import TemplateTrouble
from reader.model.errors import PostilError
from reader.model.wording import tr, tr_noop
from reader.services.templates import Template, Templates
from reader.ui import fonts
from reader.ui.export_files import short
from reader.ui.export_settings import breakable
from reader.ui.export_view import ExportView
from reader.ui.list_view import ListRows
from reader.ui.mirroring import margins
from reader.ui.panes import Empty
from reader.ui.template_editor import TemplateEditor
from reader.ui.template_preview import Made, MadeText, TemplatePreview, hairline, label
from reader.ui.template_rows import Line, TemplateCell
from reader.ui.template_saving import TemplateSaving, told_changed, told_parted
from reader.ui.template_words import Word, WordList
from reader.ui.theme import quiet_bar
from reader.ui.view import View

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.ui.window import Window

#: The width of the list, and below which there is no room for the preview (pixels, at usual letters).
_LIST, _ROOM = 260, 640
_NONE = tr_noop(
    "No templates yet.\n\n{new_template|N} makes one of a layout that is built in,\n"
    "to be changed as you like. Export then offers it."
)


class TemplatesView(View):
    """Standing on a template shows it; what is typed into it is saved by itself."""

    def __init__(self, window: Window) -> None:
        panes = (window.list_pane, window.page_pane, window.notes)
        super().__init__(window, "templates", tr("Templates"), panes)
        self.templates = Templates(paths.templates())
        self.rows = ListRows[Line]()
        #: The line with the error that the preview found, the first is 1.
        self.wrong: int | None = None
        self._showing = False
        self._build()
        self.preview = TemplatePreview(window)
        self.preview.made.connect(self._show_made)
        self.preview.trouble.connect(self._show_trouble)
        self.saving = TemplateSaving(self.templates, lambda: self.editor.text, self)
        self.saving.parted.connect(self._parted)
        self.saving.failed.connect(self._say_trouble)
        self.editor.textChanged.connect(self._typed)
        self.editor.left.connect(self.list.setFocus)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self._look())
        self._watcher.fileChanged.connect(lambda _path: self._look())
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._open())
        window.keys.watch(self.editor)
        self.dress()
        self.renew()

    @property
    def current(self) -> Template | None:
        """The template that is stood on."""
        index = self.list.currentIndex()
        return self.rows.rows[index.row()].template if index.isValid() else None

    @property
    def made(self) -> str:
        """What the template makes, as it is shown."""
        return self._made.text.toPlainText()

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        """The keys that mean something where there is no template; none where the usual ones do."""
        names = (("new_template", tr("new", sense="template")), ("leave", tr("back")))
        known = () if self.rows.rows else names
        return tuple((self._w.keymap.key_in(name, "templates"), words) for name, words in known)

    def stand_on(self, path: str) -> None:
        """Stand on the template of a file, where there is one."""
        found = (n for n, line in enumerate(self.rows.rows) if str(line.template.path) == path)
        self._stand(next(found, max(0, self.list.currentIndex().row())))

    def step(self, by: int) -> None:
        """Go down or up by so many templates, as far as there are."""
        last = self.rows.rowCount() - 1
        if last >= 0:
            self._stand(min(max(0, self.list.currentIndex().row() + by), last))

    def renew(self, here: Template | None = None) -> None:
        """Show the templates that there are, standing on one that is named, else on the same as before."""
        here = here or self.current
        at = max(0, self.list.currentIndex().row())
        found = self.templates.all()
        if [line.template for line in self.rows.rows] != found:
            self._showing = True
            self.rows.show([Line(template) for template in found])
            self._showing = False
        self._empty.say("" if found else self._w.told(tr(_NONE)))
        self._where.setText(breakable(tr("Files in {folder}", folder=short(self.templates.folder))))
        if found:
            self._stand(found.index(here) if here in found else min(at, len(found) - 1))
        self._open()
        if self.templates.folder.is_dir():
            self._watcher.addPath(str(self.templates.folder))

    def begin_writing(self, line: int | None = None) -> None:
        """Go into the editor, at a line of it where one is named."""
        if self.current is not None:
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if line:
                self.editor.go_to_line(line)

    def turn_preview(self) -> None:
        """Make the preview of something else."""
        self.preview.turn()
        self._ask()

    def read_on(self, pages: int) -> None:
        """Scroll what is made by pages."""
        self._made.scroll_pages(pages)

    def put(self, word: Word) -> None:
        """Write a word into the template, at the caret."""
        self.editor.put(word.written(inside=self.editor.inside))
        self.editor.setFocus()

    def finish(self) -> None:
        """Save what was typed."""
        if not self.saving.save():
            self._w.status.say(self._trouble.text(), lasting=True)

    def back(self) -> None:
        """From the editor to the list; from there leave."""
        if self.editor.hasFocus():
            self.list.setFocus()
        else:
            self.leave()

    def leave(self) -> None:
        """Close it; what was typed is kept."""
        self.finish()
        self.saving.end()
        self.preview.end()
        super().leave()
        export = self._w.views.get("export")
        if isinstance(export, ExportView) and export.asked.order.template:
            export.ask(export.asked)

    def dress(self) -> None:
        """Put on the window's theme."""
        t = self._w.theme
        self.setStyleSheet(f"QFrame#templates {{ background: {t.page}; }}")
        for part in (self._title, self._name):
            part.setStyleSheet(f"color: {t.title};")
        for part in (self._where, self._kind, self._can):
            part.setStyleSheet(f"color: {t.dim};")
        self._trouble.setStyleSheet(f"color: {t.accent};")
        self.list.setStyleSheet(f"QListView {{ background: {t.page}; border: none; outline: none; }}")
        self.list.verticalScrollBar().setStyleSheet(quiet_bar(t))
        self.list.setItemDelegate(TemplateCell(t, self.list))
        self.editor.dress(t)
        self._made.dress(t)
        self._words.dress(t)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._made.setVisible(self.width() >= fonts.px(_ROOM))
        self._left.setFixedWidth(min(fonts.px(_LIST), self.width() * min(fonts.px(25), 33) // 100))
        super().resizeEvent(event)

    # inside

    def _build(self) -> None:
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(tr("Templates"))
        self.list.setUniformItemSizes(True)
        self.list.doubleClicked.connect(lambda _index: self.begin_writing())
        self.editor = TemplateEditor(self, self._w.theme)
        self._made = MadeText(self)
        self._words = WordList(self)
        self._words.taken.connect(self.put)
        self._title = label(tr("Templates"), fonts.serif(21, weight=QFont.Weight.Bold), self)
        self._where = label("", fonts.sans(12.5), self)
        self._name = label("", fonts.sans(14.5, weight=QFont.Weight.DemiBold), self)
        self._kind, self._can = (label(w, fonts.sans(13), self) for w in ("", tr("What a template can use")))
        for words, above in ((self._title, 0), (self._can, 10), (self._where, 4)):
            margins(words, 10, above, 0, 6 if words is self._title else 0)
        self._trouble = label("", fonts.sans(13.5), self)
        self._trouble.setAccessibleName(tr("What is wrong with the template"))
        self._empty = Empty(self)
        self._left = self._column(26, self._title, self.list, self._can, self._words, self._where)
        middle = self._column(30, self._name, self._kind, self.editor, self._trouble)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        parts = ((self._left, 0), (hairline(self), 0), (middle, 1), (hairline(self), 0), (self._made, 1))
        for part, share in parts:
            row.addWidget(part, share)
        inside = QWidget(self)
        inside.setLayout(row)
        self.setLayout(self._empty.over(inside))

    def _column(self, above: int, *parts: QWidget) -> QWidget:
        column = QVBoxLayout()
        margins(column, 14, above, 10, 8)
        column.setSpacing(4)
        for part in parts:
            column.addWidget(part, 0 if isinstance(part, QLabel) else 2 if part is self._words else 1)
        made = QWidget(self)
        made.setLayout(column)
        return made

    def _stand(self, n: int) -> None:
        self.list.setCurrentIndex(self.rows.index(n, 0))

    def _open(self) -> None:
        """Show the template that is stood on, if it is another than before."""
        template = self.current
        if self._showing or template == self.saving.template:
            return
        self.saving.end()
        text, trouble = "", ""
        if template is not None:
            try:
                text = self.saving.begin(template)
            except PostilError as problem:
                trouble = str(problem)
        self._fill(text)
        self.editor.setReadOnly(self.saving.template is None)
        self._name.setText(template.name if template else "")
        self._kind.setText(tr("Makes {suffix} files", suffix=template.suffix) if template else "")
        self._say_trouble(trouble)
        self._made.show_made(Made("", ""))
        self._watch()
        self._ask()
        self.saving.save()  # what could not be saved when it was open before

    def _fill(self, text: str, *, anew: bool = False) -> None:
        self._showing = True
        self.editor.show_text(text, anew=anew)
        self._showing = False

    def _watch(self) -> None:
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        if self.saving.template is not None:
            self._watcher.addPath(str(self.saving.template.path))

    def _look(self) -> None:
        """A template was written, made or taken away, by this program or another."""
        self.renew()
        here = self.saving.template
        if here is not None and self.saving.is_stale:
            self._fill(self.saving.begin(here), anew=True)
            self._ask()
            self._w.status.say(told_changed(here))
        self._watch()

    def _parted(self, other: Template) -> None:
        self.renew(other)
        self._w.status.say(told_parted(other), lasting=True)

    def _typed(self) -> None:
        if not self._showing:
            self.saving.typed()
            self._ask()

    def _ask(self) -> None:
        if self.saving.template is not None:
            self.preview.ask(self.saving.template, self.editor.text)

    def _show_made(self, made: Made) -> None:
        self._say_trouble("")
        self._made.show_made(made)

    def _show_trouble(self, problem: PostilError) -> None:
        self._say_trouble(str(problem), problem.line if isinstance(problem, TemplateTrouble) else None)

    def _say_trouble(self, words: str, line: int | None = None) -> None:
        self.wrong = line
        self.editor.mark(line)
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
