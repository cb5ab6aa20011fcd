"""The notes pane joined to the text: a card that is picked, a note that is asked for, one that is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.model.change import Change
    from reader.ui.window import Window


class Noting(QObject):
    """Hears the notes pane of a window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        notes = window.notes
        notes.keep = self._keep
        notes.picked.connect(self._picked)
        notes.write_asked.connect(self._write_asked)
        notes.left_editor.connect(window.back_to_text)
        notes.editor_opened.connect(window.keys.watch)
        if window.keymap.differs:
            notes.tell_keys(window.told)
        window.keymap.changed.connect(lambda: notes.tell_keys(window.told))

    def _picked(self, key: str) -> None:
        w = self._w
        chosen = next((h for h in w.page.anchored() if h.id == key), None)
        if chosen:
            w.page.reader.select(chosen.start, chosen.end)
            w.page.refresh_cursor()
        w.notes.stand_on(key)

    def _write_asked(self, key: str) -> None:
        self._w.notes.stand_on(key)
        self._w.run("note" if key else "article_note")

    def _keep(self, article: str, key: str, text: str, step: str) -> bool:
        annotations = self._w.session.library.annotations

        def act() -> Change:
            if key:
                return annotations.write_note(key, text, step)
            return annotations.write_article_note(article, text, step)

        return self._w.session.write(act, "notes") is not None
