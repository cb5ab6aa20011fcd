"""Writing in an outline: words of one's own, the note on a highlight or an article, each in its place.

What is typed saves itself, as a note does; an item that is begun is in the outline with its first letter.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QStyle

from reader.library.keys import new_id
from reader.model.change import Change
from reader.model.outline import Item, Kind, Place
from reader.model.wording import tr, tr_noop
from reader.ui.linking import choose_target
from reader.ui.note_editor import NoteEditor
from reader.ui.note_saving import Note
from reader.ui.panes import Field

if TYPE_CHECKING:
    from reader.ui.outline import OutlineView
    from reader.ui.window import Window

#: The origin of changes that the view shows already; what is written comes with it too (noting.py).
ORIGIN = "outline"
_NAMES = {
    Kind.HEADING: tr_noop("Heading"),
    Kind.PARAGRAPH: tr_noop("Paragraph"),
    Kind.HIGHLIGHT: tr_noop("Note on this highlight"),
    Kind.NOTE: tr_noop("Note on this article"),
}


class Writing(QObject):
    """The one editor of an outline's view."""

    def __init__(self, view: OutlineView, window: Window) -> None:
        super().__init__(view)
        self._view = view
        self._window = window
        self._editor: NoteEditor | Field | None = None
        self._item: Item | None = None
        self._kept = ""
        assert window.notes.saving is not None  # there is no view before the window is awake
        self._saving = window.notes.saving
        #: What an item that is begun comes to stand right after.
        self._after = ""
        self._saving.due.connect(self.save)
        view.list.resized.connect(self._fit)
        view.list.verticalScrollBar().valueChanged.connect(self._fit)

    @property
    def open(self) -> bool:
        """Whether something is being written."""
        return self._editor is not None

    def write(self, item: Item) -> None:
        """Write in the words of an item, or in the note on what it quotes."""
        self.finish()
        self._open(item, item.remark if item.kind is Kind.HIGHLIGHT else item.words)

    def begin(self, kind: Kind, after: str, depth: int) -> None:
        """Begin a paragraph or a heading right after an item ("" is the top)."""
        self.finish()
        rows = self._view.list.rows
        item = Item(new_id(), depth, kind, "")
        self._after = after
        self._saving.begun[_note(item)] = partial(_added, self._window, item, after, self._view.into())
        rows.begun = item
        at = next((n + 1 for n, place in enumerate(rows.order) if place.id == after), 0)
        self._view.list.show_order([*rows.order[:at], Place(item.id, depth), *rows.order[at:]], item.id)
        self._open(item, "")

    def save(self) -> None:
        """Put what was typed into the library."""
        if self._item and self._editor:
            words, note = self._words(), _note(self._item)
            if words != self._kept and (words.strip() or note not in self._saving.begun):
                self._kept = words
                self._saving.take(note, words)
        self._saving.save()

    def finish(self) -> None:
        """Save and close the editor that is open."""
        if self._editor is None or self._item is None:
            return
        self.save()
        editor, item = self._editor, self._item
        focused = editor.hasFocus()
        self._editor = self._item = None
        self._view.list.writing = None
        if focused:
            self._view.list.setFocus()
        editor.hide()
        editor.deleteLater()
        unwritten = _note(item) in self._saving.begun and not self._kept
        if unwritten:
            del self._saving.begun[_note(item)]
        self._view.renew(self._after if unwritten else item.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _open(self, item: Item, words: str) -> None:
        words = self._saving.words(_note(item), words)
        self._item, self._kept = item, words
        editor = self._made_editor(item, words)
        self._editor = editor
        self._saving.begin(_note(item), words)
        editor.textChanged.connect(self._saving.typed)
        editor.left.connect(self.finish)
        editor.installEventFilter(self)
        self._window.keys.watch(editor)
        self.dress()
        editor.show()
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._view.say()

    def _made_editor(self, item: Item, words: str) -> NoteEditor | Field:
        canvas, t = self._view.list.canvas, self._window.theme
        if item.kind is not Kind.HEADING:
            editor = NoteEditor(words, tr(_NAMES[item.kind]), canvas, t)
            editor.focus_lost.connect(self.save)
            editor.link_begun.connect(partial(choose_target, self._window, editor))
            return editor
        field = Field(tr(_NAMES[item.kind]), canvas)
        field.setText(words)
        field.taken.connect(self.finish)
        field.turned_back.connect(self.finish)
        field.editingFinished.connect(self.save)
        return field

    def dress(self) -> None:
        """Write in the type of what is written."""
        cell = self._view.list.cell
        if self._editor and self._item:
            quoted = self._item.kind is Kind.HIGHLIGHT
            self._editor.setFont(cell.remark if quoted else cell.type_of(self._item))
            self._fit()

    def _fit(self) -> None:
        """Give the editor its place in the row, and the row its height."""
        editor, item, rows = self._editor, self._item, self._view.list
        if editor is None or item is None:
            return
        row = rows.rows.row_of(item.id)
        height = editor.height() if isinstance(editor, NoteEditor) else editor.sizeHint().height()
        if row is not None and rows.writing != (item.id, height):
            rows.writing = (item.id, height)
            rows.grow(row)
            rows.stand_on(row)
            rows.reveal(rows.place_of_editor().top(), height)
        place = rows.place_of_editor()
        room = QRect(place.left() - 9, place.top() - 2, place.width() + 9, height)
        editor.setGeometry(QStyle.visualRect(editor.layoutDirection(), rows.canvas.rect(), room))

    def _words(self) -> str:
        editor = self._editor
        return editor.text if isinstance(editor, NoteEditor) else editor.text() if editor else ""


def _added(window: Window, item: Item, after: str, outline: str | None, words: str, step: str) -> Change:
    """Put an item that was begun into its outline (None: the first), with its first words."""
    heading = item.kind is Kind.HEADING
    added = window.session.library.outlines.add(
        outline, words=words, heading=heading, after=after, depth=item.depth, id=item.id, step=step
    )
    return added.change


def _note(item: Item) -> Note:
    """What is written, as it is named on its way into the library (note_saving.py)."""
    return ("", item.id) if item.own else (item.article, item.highlight)
