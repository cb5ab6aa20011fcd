"""The field that words of the manual are typed into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.panes import Field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.keymap import Keymap


class HelpField(Field):
    """Looks for them while they are typed; the keys of fields go through what was found."""

    def __init__(self, keymap: Keymap, parent: QWidget) -> None:
        super().__init__("Search the manual", parent)
        self._keymap = keymap

    @property
    def hints(self) -> tuple[tuple[str, str], ...]:
        """What the status bar teaches meanwhile."""
        named = (("next_row", "next"), ("previous_row", "previous"), ("leave_dialog", "to the page"))
        return tuple((self._keymap.key_in(name, self.dialog), words) for name, words in named)
