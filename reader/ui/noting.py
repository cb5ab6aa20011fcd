"""The notes pane joined to the text and the library: a card that is picked, a note that is asked for or kept,
a link that is followed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.model.change import Change, Touched
from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.ui.note_editor import NoteEditor
from reader.ui.note_saving import Note, NoteSaving

if TYPE_CHECKING:
    from reader.library.links import Backlink
    from reader.ui.window import Window

#: What may change which notes link to an article, and where links lead.
_LINKED = Touched.NOTES | Touched.HIGHLIGHTS | Touched.ARTICLES


class Noting(QObject):
    """Hears the notes pane of a window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        #: Why what is not saved could not be: trying again tells no more.
        self._troubles: dict[Note, str] = {}
        self._colors: dict[str, str] | None = None
        notes = window.notes
        self._saving = notes.saving = NoteSaving(self)
        self._saving.keep = self._keep
        self._saving.due.connect(notes.save_now)
        notes.broken = self._broken
        notes.links_to = self._links_to
        notes.tag_color = self._tag_color
        notes.picked.connect(self.stand_on)
        notes.write_asked.connect(self._write_asked)
        notes.followed.connect(self._follow)
        notes.left_editor.connect(window.back_to_text)
        notes.editor_opened.connect(self._attend)
        window.session.changed.connect(self._changed)
        window.closed.connect(self._rescue)
        self._bring_back()
        if window.keymap.differs:
            notes.tell_keys(window.told)
        window.keymap.changed.connect(lambda: notes.tell_keys(window.told))

    def stand_on(self, key: str) -> None:
        """Stand on a card; where it is a highlight of the text, there too."""
        w = self._w
        chosen = next((h for h in w.page.anchored() if h.id == key), None)
        if chosen:
            w.page.reader.select(chosen.start, chosen.end)
            w.page.refresh_cursor()
        w.notes.stand_on(key)

    def _write_asked(self, key: str) -> None:
        self._w.notes.stand_on(key)
        self._w.run("note" if key else "article_note")

    def _attend(self, editor: QWidget) -> None:
        self._w.keys.watch(editor)
        if isinstance(editor, NoteEditor):
            editor.link_begun.connect(partial(self._choose_link, editor))

    def _choose_link(self, editor: NoteEditor) -> None:
        from reader.ui.linking import choose_target

        choose_target(self._w, editor)

    def _follow(self, url: str) -> None:
        from reader.ui.linking import follow

        follow(self._w, url)

    def _broken(self, urls: Iterable[str]) -> Collection[str]:
        wanted = set(urls)
        try:
            return wanted - self._w.session.library.links.goals(wanted).keys()
        except PostilError:
            return ()

    def _links_to(self, article: str) -> Sequence[Backlink]:
        try:
            return self._w.session.library.links.to(article)
        except PostilError:
            return ()

    def _tag_color(self, tag: str) -> str:
        if self._colors is None:
            try:
                self._colors = {each.name: each.color for each in self._w.session.library.tags.all()}
            except PostilError:
                return ""
        return self._colors.get(tag, "")

    def _changed(self, change: Change, _origin: str) -> None:
        notes, reading = self._w.notes, self._w.session.reading
        if change.touched & _LINKED:
            notes.refresh_links()
        if change.touched & Touched.TAGS and self._colors is not None:
            before, self._colors = self._colors, None
            shown = {tag for highlight in (reading.highlights if reading else ()) for tag in highlight.tags}
            if any(self._tag_color(tag) != before.get(tag, "") for tag in shown):
                notes.set_theme(self._w.theme)

    def _keep(self, article: str, key: str, text: str, step: str) -> bool:
        note, troubles = (article, key), self._troubles
        try:
            change = self._written(note, text, step)
        except PostilError as problem:
            if str(problem) not in troubles.values():
                self._w.status.say(_kept_here(article, problem), lasting=True)
            troubles[note] = str(problem)
            return False
        if troubles.pop(note, ""):
            self._w.status.say(_there_now(article))
        if change:
            self._w.session.announce(change, "notes" if article else "outline")
        return True

    def _written(self, note: Note, text: str, step: str) -> Change:
        library, (article, key), begun = self._w.session.library, note, self._saving.begun
        if note in begun:
            change = begun[note](text, step)
            del begun[note]
            return change
        if not article:
            return library.outlines.write(key, text, step)
        if key:
            return library.annotations.write_note(key, text, step)
        return library.annotations.write_article_note(article, text, step)

    def _rescue(self) -> None:
        """The window closes: what the library did not take goes into a file beside it."""
        left = [*self._saving.unsaved()]
        if left:
            from reader.services.rescuing import rescue

            rescue(self._w.session.library.path, left, self._w.settings.folder)

    def _bring_back(self) -> None:
        """What could not be kept the last time is kept now, and said."""
        from reader.services.rescuing import bring_back

        library = self._w.session.library
        said = "" if library.read_only else bring_back(library, self._w.settings.folder)
        if said:
            self._w.status.say(said, lasting=True)


def _kept_here(article: str, problem: PostilError) -> str:
    if article:
        return tr("{problem} Your note is kept here and tried again.", problem=problem)
    return tr("{problem} Your words are kept here and tried again.", problem=problem)


def _there_now(article: str) -> str:
    return tr("The note is in the library now.") if article else tr("The words are in the library now.")
