"""What the portal of the desktop says of appearance (XDG Desktop Portal, org.freedesktop.portal.Settings).

Imported only where there is a session bus. Nothing waits for an answer, and none is told as an error: many
desktops have no portal, and an older one knows fewer keys.
"""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

_WHERE = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_INTERFACE = "org.freedesktop.portal.Settings"


class Portal(QObject):
    """Asks for keys, each of its group, and hears when one changes: `told` is a key and its number. `settled`
    tells that all were answered, or will not be."""

    told = Signal(str, int)
    settled = Signal()

    def __init__(self, groups: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._groups = groups
        bus = QDBusConnection.sessionBus()
        #: Held until they are done: Python would let go of what Qt still waits with.
        self._watchers: list[QDBusPendingCallWatcher] = []
        # Qt for Python wants the text that it says are bytes.
        changed = cast("bytes", SLOT("changed(QString,QString,QDBusVariant)"))
        bus.connect(*_WHERE, _INTERFACE, "SettingChanged", self, changed)
        for key, group in groups.items():
            asked = QDBusMessage.createMethodCall(*_WHERE, _INTERFACE, "Read")
            asked.setArguments([group, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(asked), self)
            watcher.setObjectName(key)
            watcher.finished.connect(self._answered)
            self._watchers.append(watcher)

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if not watcher.isError():
            self._tell(watcher.objectName(), *watcher.reply().arguments())
        if all(each.isFinished() for each in self._watchers):
            self.settled.emit()

    @Slot(str, str, QDBusVariant)
    def changed(self, group: str, key: str, value: QDBusVariant) -> None:
        """A setting of the desktop has changed."""
        if self._groups.get(key) == group:
            self._tell(key, value)

    def _tell(self, key: str, value: object) -> None:
        while isinstance(value, QDBusVariant):  # `Read` packs its answer twice
            value = value.variant()
        if isinstance(value, int):
            self.told.emit(key, value)
