"""The note of an item of the desk, written where it stands. It is saved as those of the notes pane are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStyle

from reader.model.wording import tr
from reader.ui.note_editor import NoteEditor

if TYPE_CHECKING:
    from reader.model.desk import DeskItem
    from reader.ui.desk_list import DeskList
    from reader.ui.window import Window


class Writing(QObject):
    """The editor over the list."""

    def __init__(self, list_: DeskList, window: Window) -> None:
        super().__init__(list_)
        self._list = list_
        self._w = window
        self.editor: NoteEditor | None = None
        self._item: DeskItem | None = None
        self._saved = ""
        list_.verticalScrollBar().valueChanged.connect(self.place)
        list_.verticalHeader().sectionResized.connect(self.place)
        if window.notes.saving:
            window.notes.saving.due.connect(self.save_now)

    @property
    def room(self) -> tuple[str, int] | None:
        """The item whose note is written, and how high its editor is."""
        return (self._item.id, self.editor.height()) if self.editor and self._item else None

    def open(self) -> None:
        """Write the note of the item that is stood on."""
        item, saving = self._list.item, self._w.notes.saving
        if item is None or saving is None:
            return
        if self._item is None or self._item.id != item.id:
            self.finish()
            note = (item.article, item.highlight.id if item.highlight else "")
            text = saving.words(note, item.words)
            saving.begin(note, text)
            words = tr("Note on this highlight") if item.highlight else tr("Note on this article")
            self.editor = NoteEditor(text, words, self._list.canvas, self._w.theme)
            self.editor.set_type(self._list.cell.note)
            self._item, self._saved = item, text
            self.editor.textChanged.connect(self._grow)
            self.editor.textChanged.connect(saving.typed)
            self.editor.focus_lost.connect(self.save_now)
            self.editor.left.connect(self._left)
            self._w.notes.editor_opened.emit(self.editor)
            self.editor.show()
            self._grow()
        if self.editor:
            self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """Keep the editor where the note is, whatever has been scrolled."""
        if self.editor is None or self._item is None:
            return
        row = self._list.rows.row_of(self._item.id, self._list.here)
        if row is not None:
            room = self._list.cell.note_room(self._item, self._list.card_of(row))
            room.setHeight(self.editor.height())
            bounds = self._list.canvas.rect()
            self.editor.setGeometry(QStyle.visualRect(self.editor.layoutDirection(), bounds, room))

    def save_now(self) -> None:
        """Put what was typed into the library, if it is not there yet."""
        saving = self._w.notes.saving
        if self.editor and self._item and saving:
            text = self.editor.text
            if text != self._saved:
                self._saved = text
                key = self._item.highlight.id if self._item.highlight else ""
                saving.take((self._item.article, key), text)
            saving.save()

    def dress(self) -> None:
        """Write in the type of the notes around."""
        if self.editor:
            self.editor.set_type(self._list.cell.note)
            self._grow()

    def finish(self) -> None:
        """Save and close the editor that is open."""
        self.save_now()
        if self.editor is None or self._item is None:
            return
        editor, item, self.editor, self._item = self.editor, self._item, None, None
        if editor.hasFocus():
            # Before it goes, or Qt gives the focus to whatever pane comes next.
            self._list.setFocus()
        editor.hide()
        editor.deleteLater()
        self._list.writing = None
        self._list.rows.forget([item.article])
        self._list.cell.reset()
        row = self._list.rows.row_of(item.id, self._list.here)
        if row is not None:
            self._list.grow(row)
        self._list.canvas.update()

    def finish_elsewhere(self) -> None:
        """Save and close it where the reader stands on another item now."""
        item = self._list.item
        if self._item and (item is None or item.id != self._item.id):
            self.finish()

    def _left(self) -> None:
        self.finish()
        self._list.setFocus()

    def _grow(self) -> None:
        """Give the row the room that the editor takes, and keep it in view."""
        if self.room and self._list.writing != self.room:
            self._list.writing = self.room
            self._list.grow(self._list.here)
            self._list.stand_on(self._list.here)
        self.place()
