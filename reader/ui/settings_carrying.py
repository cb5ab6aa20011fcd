"""Settings, keys and templates on their way into one file and back: what would change is known first."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader import paths
from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.services import settings_parcel
from reader.services.new_file import write_new
from reader.services.settings_parcel import Carried
from reader.services.templates import Templates
from reader.services.writing import replace_file
from reader.ui import keymap_file
from reader.ui.keymap import FILE
from reader.ui.settings import RANGES
from reader.ui.settings_table import KEPT_IN_FILE, SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.ui.settings import Settings

#: What a difference is about, where it is about no setting.
KEYS, TEMPLATE = "keys", "template"
_NUMBER = re.compile(r"-?[0-9]{1,9}")
#: The longest text of a setting.
_LONGEST = 4096
#: How what was there before is called in the folder of the settings.
_BEFORE = "settings before %Y-%m-%d %H.%M.%S.zip"


class Difference(NamedTuple):
    """What a file would change: the setting's name, or `KEYS`, or `TEMPLATE` and a slash and its file's name;
    and both texts."""

    name: str
    before: str
    after: str


def gathered(settings: Settings) -> Carried:
    """What there is to be taken along. Raises PostilError where it cannot be read."""
    folder = Templates(paths.templates())
    return Carried(
        {name: _as_text(settings.get(name)) for name in KEPT_IN_FILE},
        keymap_file.text_of(settings.folder / FILE),
        {template.path.name: folder.read(template)[0] for template in folder.all()},
    )


def differences(settings: Settings, carried: Carried) -> tuple[list[Difference], list[str]]:
    """What the file would change, in the order of the page of settings; and a sentence for each thing in it
    that cannot be taken over."""
    here = gathered(settings)
    found, refused = [], []
    for name, after in carried.settings.items():
        if name not in KEPT_IN_FILE:
            refused.append(tr("There is no setting {name} here.", name=name))
        elif value_of(name, after) is None:
            refused.append(tr("{name} cannot be “{value}” here.", name=name, value=after[:40]))
        elif here.settings[name] != after:
            found.append(Difference(name, here.settings[name], after))
    found.sort(key=lambda each: KEPT_IN_FILE.index(each.name))
    lines = keymap_file.statements(carried.keymap)
    if lines and all(line.problem for line in lines):
        refused.append(tr("No line of its keys can be read, so yours stay."))
    elif carried.keymap and carried.keymap != here.keymap:
        found.append(Difference(KEYS, here.keymap, carried.keymap))
    for name, text in sorted(carried.templates.items()):
        if here.templates.get(name) != text:
            found.append(Difference(f"{TEMPLATE}/{name}", here.templates.get(name, ""), text))
    return found, refused


def value_of(name: str, text: str) -> object:
    """A setting's value of what a file says; None where it cannot have that value."""
    from reader.ui.settings import Settings

    setting = next(each for each in SETTINGS if each.name == name)
    usual = Settings.default(name)
    if isinstance(usual, bool):
        return {"true": True, "false": False}.get(text)
    if isinstance(usual, int):
        low, high = RANGES[name]
        number = int(text) if _NUMBER.fullmatch(text) else low - 1
        return number if low <= number <= high else None
    if (
        setting.choices is not None and name != "look/face"
    ):  # one that is not installed has another in its place
        return text if text in setting.choices() else None
    return text if len(text) <= _LONGEST and text.isprintable() else None


def take_over(settings: Settings, wanted: Iterable[Difference]) -> Path:
    """Let differences be, all of them or none; what was there before is kept in a file of the same kind
    beside the settings, whose path is returned. Raises PostilError where a file cannot be written."""
    kept = write_new(settings.folder / time.strftime(_BEFORE), settings_parcel.packed(gathered(settings)))
    chosen = list(wanted)
    done: list[tuple[Path, bytes | None]] = []
    try:
        for file, text in filter(None, (_file(settings, each) for each in chosen)):
            done.append((file, _put(file, text.encode())))
    except PostilError:
        for file, before in reversed(done):
            _put_back(file, before)
        raise
    for each in chosen:
        if each.name in KEPT_IN_FILE:
            settings.set(each.name, value_of(each.name, each.after))
    settings.flush()
    return kept


def _file(settings: Settings, difference: Difference) -> tuple[Path, str] | None:
    """The file that a difference is about, and its text; None where it is about a setting."""
    if difference.name == KEYS:
        return settings.folder / FILE, difference.after
    kind, _, name = difference.name.partition("/")
    return (paths.templates() / name, difference.after) if kind == TEMPLATE else None


def _put(file: Path, data: bytes) -> bytes | None:
    """Write a file. Returns what was in it, None where there was none. Raises PostilError."""
    try:
        before = file.read_bytes() if file.exists() else None
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(file.resolve(), data)
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
        raise PostilError(
            tr("{file} cannot be written ({why}); look at its rights and the disk.", file=file, why=why)
        ) from problem
    return before


def _put_back(file: Path, before: bytes | None) -> None:
    """Let a file be as it was; where that fails too, the file of what was there before has it."""
    with suppress(OSError):
        if before is None:
            file.unlink(missing_ok=True)
        else:
            replace_file(file.resolve(), before)


def _as_text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
