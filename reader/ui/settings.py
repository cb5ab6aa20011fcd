"""What the window remembers of its looks: one readable file in the configuration folder.

Nothing of a library is kept here: what was read and noted lives in the library.
"""

from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from reader.model.highlight import COLORS
from reader.ui.fonts import TEXT
from reader.ui.language import LANGUAGES
from reader.ui.theme import CHOICES

_DEFAULTS: dict[str, Any] = {
    "look/language": "system",
    "look/theme": "system",
    "look/face": "Source Serif 4",
    "look/size": TEXT,
    "look/measure": 68,
    "look/leading": 150,
    "look/motion": "system",
    "look/desktop": "",
    "look/hints": True,
    "look/alone": False,
    "keys/preset": "postil",
    "keys/letters": True,
    "panes/sources": True,
    "panes/notes": True,
    "panes/sizes": "",
    "sources/folded": "",
    "tags/order": "name",
    "palette/recent": "",
    "list/hide_read": False,
    "list/headings": False,
    "list/orders": "",
    "export/folder": "",
    "export/scope": "article",
    "export/format": "markdown",
    "export/template": "",
    "export/files": "",
    "export/protected": "tags, status, connections",
    "copy/as": "Quotation",
    "templates/over": "article",
    "import/watched": "",
    "import/left_out": "",
    "reading/dim": False,
    "reading/paragraphs": True,
    "reading/color": "yellow",
    "reading/voice": 0,
    "desk/sorting": "newest",
    "desk/grouping": "day",
    "desk/preview": True,
    "changes/beside": False,
    "concordance/sorting": "newest",
    "outline/last": "",
    "outline/item": "",
    "outline/folded": "",
    "steps/state": "",
    "steps/done": "",
    "told/synced": "",
    "session/article": "",
    "session/place": "inbox",
    "session/view": "",
}

#: Ranges: text size in pixels, measure in characters, leading in percent of the size, the speed of the voice.
RANGES = {
    "look/size": (12, 40),
    "look/measure": (45, 100),
    "look/leading": (115, 200),
    "reading/voice": (-10, 10),
}

#: The words that a setting can be, where no others would do anything.
WORDS = {
    "look/language": ("system", *LANGUAGES),
    "look/theme": CHOICES,
    "look/motion": ("system", "still", "moving"),
    "reading/color": COLORS,
    "export/files": ("", "one", "each"),
}


class Settings:
    """Typed access to the settings file; an unreadable or foreign value counts as not set."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = QSettings(str(path), QSettings.Format.IniFormat)
        #: What is only tried out: it holds, and is not written.
        self._tried: dict[str, object] = {}

    @property
    def folder(self) -> Path:
        """The configuration folder: where the settings file lies."""
        return Path(self._file.fileName()).parent

    @staticmethod
    def knows(name: str) -> bool:
        """Whether there is a setting of that name."""
        return name in _DEFAULTS

    @staticmethod
    def names() -> tuple[str, ...]:
        """The names of all settings."""
        return tuple(_DEFAULTS)

    @staticmethod
    def default(name: str) -> Any:
        """What a setting is at first. Raises KeyError for one that is none."""
        return _DEFAULTS[name]

    def get(self, name: str) -> Any:
        """The value, in the type of its default, kept inside its range or among its words."""
        default = _DEFAULTS[name]
        value = _as(type(default), self._tried.get(name, self._file.value(name)))
        if value is None or value not in WORDS.get(name, (value,)):
            return default
        if name in RANGES:
            low, high = RANGES[name]
            return min(high, max(low, value))
        return value

    def set(self, name: str, value: object) -> None:
        """Remember a value; one equal to its default is remembered too."""
        if name not in _DEFAULTS:
            raise KeyError(name)
        self.end_trial(name)
        self._file.setValue(name, value)

    def try_out(self, name: str, value: object) -> None:
        """Let a value hold until another is set or `end_trial`; the file never hears of it."""
        self._tried[name] = value

    def end_trial(self, name: str) -> None:
        """Let the value of the file hold again."""
        self._tried.pop(name, None)

    def step(self, name: str, by: int) -> int:
        """Move a number by a step inside its range; returns the new value."""
        low, high = RANGES[name]
        value = min(high, max(low, int(self.get(name)) + by))
        self.set(name, value)
        return value

    def reset(self, name: str) -> Any:
        """Back to the default."""
        self.end_trial(name)
        self._file.remove(name)
        return _DEFAULTS[name]

    def geometry(self) -> QByteArray | None:
        """The window's size and place as Qt packs it."""
        value = self._file.value("window/geometry")
        return value if isinstance(value, QByteArray) else None

    def set_geometry(self, value: QByteArray) -> None:
        self._file.setValue("window/geometry", value)

    def flush(self) -> None:
        """Write the file now."""
        self._file.sync()


def _as(kind: type, raw: object) -> Any:
    """A value of the file in a type, or None where it is none. Qt reads back strings, or what was set."""
    if isinstance(raw, kind):
        return raw
    if kind is bool:
        return {"true": True, "false": False}.get(str(raw))
    with suppress(ValueError):
        return int(raw) if kind is int and isinstance(raw, str) else None
    return None
