"""What was typed into a template, on its way into its file: saved soon, and over nobody else's words."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.services.templates import Template, TemplateChanged, Templates
from reader.ui.note_saving import RETRY_MS, SAVE_AFTER_MS, SAVE_WITHIN_MS

#: What could not be saved when its editor was closed: shown, and tried again, when the template is opened.
_unsaved: dict[Template, str] = {}


class TemplateSaving(QObject):
    """Saves one template, that which is edited; `text` tells what stands in the editor.

    `parted` tells of a template that another program changed meanwhile: what was typed is in the one named.
    `failed` says in words why it could not be saved; it is tried again by itself.
    """

    parted = Signal(object)
    failed = Signal(str)
    saved = Signal()

    def __init__(self, templates: Templates, text: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self.template: Template | None = None
        self._templates = templates
        self._text = text
        self._stamp = self._kept = ""
        self._typed_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    def begin(self, template: Template) -> str:
        """Edit a template; returns its text. Raises PostilError where it cannot be read."""
        text, stamp = self._templates.read(template)
        self.template, self._kept, self._stamp = template, text, stamp
        return _unsaved.pop(template, text)

    def end(self) -> None:
        """Edit none any more; what cannot be saved now is kept for when it is opened again."""
        if self.template is not None and not self.save():
            _unsaved[self.template] = self._text()
        self._timer.stop()
        self.template = None

    def called(self, template: Template) -> None:
        """The template that is edited has another name now."""
        self.template = template

    @property
    def is_stale(self) -> bool:
        """Whether the file was changed by another program while nothing was typed here."""
        if self.template is None or self._text() != self._kept:
            return False
        try:
            return self._templates.read(self.template)[1] != self._stamp
        except PostilError:
            return False

    def typed(self) -> None:
        """Save a moment after this key, but do not put it off for ever for the next ones."""
        now = time.monotonic()
        if not self._timer.isActive():
            self._typed_at = now
        left = SAVE_WITHIN_MS - int((now - self._typed_at) * 1000)
        self._timer.start(max(0, min(SAVE_AFTER_MS, left)))

    def save(self) -> bool:
        """Put what was typed into its file, if it is not there yet; False where that cannot be done now."""
        self._timer.stop()
        text = self._text()
        if self.template is None or text == self._kept:
            return True
        try:
            self._stamp = self._templates.write(self.template, text, self._stamp)
        except TemplateChanged:
            return self._part(text)
        except PostilError as problem:
            return self._fail(problem)
        self._kept = text
        self.saved.emit()
        return True

    def _part(self, text: str) -> bool:
        """Keep what was typed beside what another program wrote."""
        assert self.template is not None
        try:
            other = self._templates.create(self.template.name, text, self.template.suffix)
            self.template, self._kept, self._stamp = other, text, self._templates.read(other)[1]
        except PostilError as problem:
            return self._fail(problem)
        self.parted.emit(other)
        return True

    def _fail(self, problem: PostilError) -> bool:
        self.failed.emit(str(problem))
        self._timer.start(RETRY_MS)
        return False


def told_changed(template: Template) -> str:
    """That another program changed a template, which is shown as it is now."""
    return tr("Another program changed “{name}”; here it is as it is now.", name=template.name)


def told_parted(other: Template) -> str:
    """That another program changed a template meanwhile; what was typed into it is in the `other`."""
    return tr(
        "Another program changed this template meanwhile; what you typed is kept as “{name}”.",
        name=other.name,
    )
