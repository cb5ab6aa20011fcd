"""The backups of a library as files: their names, what is written beside each, and the folder they lie in.

No library has to be open for any of this: it is asked when one cannot be opened any more. A backup is
`postil-20261122T140500Z-0007-by-itself.sqlite`: when it was made (UTC), its number, why. Beside it lies a
file of the same name in JSON with what was counted when it was checked. What has another name is somebody
else's and is neither listed nor touched.
"""

import hashlib
import json
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from reader.library import copying, files
from reader.library.schema import APPLICATION_ID
from reader.model.backups import CAPS, MINUTES, WHY, Keeping, Stored
from reader.model.errors import LibraryReadOnly, LibraryUnusable, NoLibrary, PostilError
from reader.model.wording import tr, tr_n

_NAME = re.compile(r"postil-([12]\d{7}T\d{6}Z)-(\d{4,})-([a-z-]+)\.(sqlite|json)")
_LEFT = re.compile(r"\.+postil-\d{8}T\d{6}Z-.*\.part(-journal)?")
_TIME = "%Y%m%dT%H%M%SZ"
#: What a copy of the notes in plain text is called, and one of a library that is known to be damaged.
NOTES, NOTES_WHILE_DAMAGED = "notes.txt", "notes-while-damaged.txt"
_BLOCK = 1 << 20
#: What is believed of what is written beside a backup.
_KNOWN = {
    "made_at": int, "articles": int | None, "highlights": int | None, "notes": int | None, "good": bool,
    "checked_at": int | None, "state": str, "sha256": str, "size": int,
}  # fmt: skip


class Reason(StrEnum):
    """Why a backup was made."""

    BY_ITSELF = "by-itself"
    CLOSING = "at-closing"
    ASKED = "asked-for"
    EMPTYING = "before-emptying-the-trash"
    TAKING_BACK = "before-taking-an-import-back"
    MERGING = "before-a-library-was-added"
    THROWING = "before-many-were-thrown-away"
    #: Of what lies beside the library itself (see `kept_beside`).
    RESTORING = "before-a-backup-took-its-place"
    UPDATING = "before-a-newer-postil-brought-it-up-to-date"


class Backup(NamedTuple):
    """A backup: `number` counts up, `made_at` is UTC ms, `size` bytes.

    What was counted in it is None where that is not known any more; `good`: it was whole when it was looked
    at last, at `checked_at` (UTC ms); `state` tells whether a library has changed since; `sha256` is of the
    file.
    """

    path: Path
    number: int
    made_at: int
    reason: str
    size: int
    articles: int | None = None
    highlights: int | None = None
    notes: int | None = None
    good: bool = True
    checked_at: int | None = None
    state: str = ""
    sha256: str = ""

    @property
    def stored(self) -> Stored:
        """As much of it as decides whether it stays."""
        written = (self.highlights or 0) + (self.notes or 0)
        return Stored(self.number, self.made_at, self.size, self.good, written)

    @property
    def counted(self) -> str:
        """What is in it, in words."""
        if self.articles is None or self.highlights is None or self.notes is None:
            return tr("not counted")
        articles = tr_n(self.articles, "{n} article", "{n} articles")
        highlights = tr_n(self.highlights, "{n} highlight", "{n} highlights")
        return ", ".join((articles, highlights, tr_n(self.notes, "{n} note", "{n} notes")))

    @property
    def why(self) -> str:
        """Why it was made, in words."""
        return tr(WHY[self.reason]) if self.reason in WHY else self.reason.replace("-", " ")


def keeping(library: Path) -> Keeping:
    """How the reader wants backups of a library to be kept; what cannot be read counts as not chosen."""
    try:
        found = json.loads(_chosen(library).read_bytes())
        folder, megabytes, minutes = (found.get(name) for name in Keeping._fields)
    except (OSError, ValueError, AttributeError):
        return Keeping()
    usual = Keeping()
    return Keeping(
        folder if isinstance(folder, str) and Path(folder).is_absolute() else usual.folder,
        megabytes if megabytes in CAPS else usual.megabytes,
        minutes if minutes in MINUTES else usual.minutes,
    )


def choose(library: Path, wanted: Keeping) -> None:
    """Keep backups of a library so from now on. Raises LibraryReadOnly where that cannot be written down."""
    path = _chosen(library)
    try:
        _write(path, wanted._asdict())
    except OSError as error:
        raise LibraryReadOnly(
            tr(
                "{path} could not be written ({reason}), so backups are kept as before; check the "
                "folder's permissions.",
                path=path,
                reason=error.strerror,
            )
        ) from error


def _chosen(library: Path) -> Path:
    return Path(f"{library}.backups.json")


def folder_of(library: Path, chosen: str | None = None) -> Path:
    """Where the backups of a library lie: beside it, or in a folder of its own in the one that was chosen,
    for libraries of one name may have chosen the same."""
    chosen = keeping(library).folder if chosen is None else chosen
    if not chosen:
        return Path(f"{library}.backups")
    mark = hashlib.sha256(str(library).encode("utf-8", "surrogateescape")).hexdigest()[:8]
    return Path(chosen) / f"{library.name}-{mark}.backups"


def backups_in(folder: Path) -> list[Backup]:
    """The backups in a folder, the newest first; none where there is no folder. Raises LibraryUnusable where
    it cannot be read."""
    try:
        named = [(path, _NAME.fullmatch(path.name)) for path in folder.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise files.unreadable(folder, error) from error
    found = [_found(path, *match.groups()[:3]) for path, match in named if match and path.suffix == ".sqlite"]
    return sorted((one for one in found if one), key=lambda one: one.number, reverse=True)


def backups_of(library: Path) -> list[Backup]:
    """The backups of a library, the newest first, wherever they are kept."""
    return backups_in(folder_of(library))


def nothing_there(library: Path, *, begins: bool) -> None:
    """Raise LibraryUnusable where a library is asked for that is not there, unless one `begins` there now;
    NoLibrary where it has backups: who lost a library is not to be given an empty one without a word."""
    folder = folder_of(library)
    if any(backup.good for backup in backups_in(folder)):
        raise NoLibrary(
            tr(
                "There is no library at {library} any more, or an empty file: restore a backup of it, or "
                "take {folder} elsewhere to begin a new one.",
                library=library,
                folder=folder,
            )
        )
    if not begins:
        raise LibraryUnusable(
            tr(
                "There is no library at {library}; check the name, or import something to begin one there.",
                library=library,
            )
        )


def with_backup(library: Path, refusal: str) -> str:
    """The refusal of a library, and its newest good backup, where it has one."""
    try:
        newest = next((backup for backup in backups_of(library) if backup.good), None)
    except PostilError:
        newest = None
    if newest is None or str(newest.path) in refusal:
        return refusal
    return tr(
        "{refusal} The newest backup is {path} ({counted}).",
        refusal=refusal,
        path=newest.path,
        counted=newest.counted,
    )


def kept_beside(library: Path) -> list[Backup]:
    """What was kept when a backup took the library's place, or a newer Postil brought it up to date: each as
    it was when it was written last. They lie beside the library, and none of them goes by itself."""
    names = (
        (f"{library.stem}.before-restore-", library.suffix, Reason.RESTORING),
        (f"{library.name}.before-v", ".sqlite", Reason.UPDATING),
    )
    kept = list[Backup]()
    with suppress(OSError):
        for path in library.parent.iterdir():
            why = next(
                (why for head, end, why in names if path.name.startswith(head) and path.suffix == end), None
            )
            if why and path.is_file():
                found = path.stat()
                kept.append(Backup(path, 0, int(found.st_mtime * 1000), why, found.st_size))
    return kept


def name_for(number: int, made_at: int, reason: str) -> str:
    """The name of a backup."""
    at = datetime.fromtimestamp(made_at / 1000, UTC)
    return f"postil-{at.strftime(_TIME)}-{number:04d}-{reason}.sqlite"


def write_down(backup: Backup) -> None:
    """Write beside a backup what is known of it. Raises OSError."""
    _write(backup.path.with_suffix(".json"), {**backup._asdict(), "path": backup.path.name})


def remove(backup: Backup) -> None:
    """Take a backup away, and what is known of it. Raises OSError."""
    backup.path.unlink(missing_ok=True)
    backup.path.with_suffix(".json").unlink(missing_ok=True)


def clear_up(folder: Path) -> None:
    """Take away what backups that were cut short have left. Nobody may be making one meanwhile."""
    with suppress(OSError):
        for path in folder.iterdir():
            match = _NAME.fullmatch(path.name)
            lonely = match and path.suffix == ".json" and not path.with_suffix(".sqlite").exists()
            if lonely or _LEFT.fullmatch(path.name):
                path.unlink(missing_ok=True)


def digest(path: Path, cancelled: Callable[[], bool] | None = None) -> str:
    """The sha256 of a file. Raises OSError, and copying.Interrupted once `cancelled` says so."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            if cancelled is not None and cancelled():
                raise copying.Interrupted(tr("Stopped."))
            found.update(block)
    return found.hexdigest()


def _write(path: Path, told: dict[str, Any]) -> None:
    beside = path.with_name(f".{path.name}.part")
    with beside.open("w", encoding="utf-8") as file:
        json.dump(told, file, ensure_ascii=False, indent=1)
        file.flush()
        copying.sync(beside)
    beside.replace(path)


def _found(path: Path, time: str, number: str, reason: str) -> Backup | None:
    """A backup by its name and what stands beside it; None for what is none of ours."""
    try:
        size = path.stat().st_size if path.is_file() and not path.is_symlink() else None
        made_at = int(datetime.strptime(time, _TIME).replace(tzinfo=UTC).timestamp() * 1000)
    except (OSError, ValueError):
        return None
    if size is None:
        return None
    named = Backup(path, int(number), made_at, reason, size)
    known = _known(path.with_suffix(".json"))
    if known is None:
        return named if _is_ours(path) else None
    if abs(known["made_at"] - made_at) >= 1000:
        known["made_at"] = (
            made_at  # its name tells the second, and what stands beside it only which part of it
        )
    known["good"] = known["good"] and known["size"] == size
    return named._replace(**{**known, "size": size})


def _known(path: Path) -> dict[str, Any] | None:
    """What is written down of a backup; None where that is not there or cannot be read."""
    with suppress(OSError, ValueError, AttributeError):
        told = json.loads(path.read_bytes())
        known = {name: told.get(name) for name in _KNOWN}
        if all(isinstance(known[name], kind) for name, kind in _KNOWN.items()):
            return known
    return None


def _is_ours(path: Path) -> bool:
    with suppress(PostilError):
        return files.application_of(path) == APPLICATION_ID
    return False
