"""What of a window takes keys, and whether assistive technology can tell it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from reader.ui.window import Window

Role = QAccessible.Role
#: What Qt calls the widgets that take keys: text and fields, lists and tables, panes that scroll, sheets.
ROLES = (Role.EditableText, Role.StaticText, Role.List, Role.Table, Role.Client, Role.Pane, Role.Border)


def takes_keys(window: Window) -> Iterator[QWidget]:
    """The widgets on show that can have the focus."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def nameless(window: Window) -> list[QWidget]:
    """The widgets on show that can have the focus, and have no name or an odd role."""
    found = []
    for widget in takes_keys(window):
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name).strip() or told.role() not in ROLES:
            found.append(widget)
    return found
