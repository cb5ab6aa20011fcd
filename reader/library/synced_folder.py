"""Folders that a program copies to other computers: no place for a library.

Such a program copies file by file, and SQLite keeps one library in several while it writes: what arrives may
be torn, and a copy that comes back is put over what was written since (SQLite, "How To Corrupt An SQLite
Database File", 1.4 and 2.5).
"""

from contextlib import suppress
from pathlib import Path

#: What lies in the folder itself, and what its program is called.
_MARKS = {
    ".stfolder": "Syncthing",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".tmp.drivedownload": "Google Drive",
    ".megasync": "MEGA",
}
#: How such folders are called where their programs make them, as far as that name says it.
_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "pclouddrive": "pCloud",
    "megasync": "MEGA",
}
#: A folder of a firm or a person has its name behind: "OneDrive - Example", "Dropbox (Personal)".
_PARTS = (" - ", " (", "-")


def service(file: Path) -> str:
    """The program that copies the folder in which a file lies, or one above it; "" where none is known to."""
    for folder in file.absolute().parents:
        name = folder.name.casefold()
        plain = min((name.partition(part)[0] for part in _PARTS), key=len)
        if known := _NAMES.get(name) or _NAMES.get(plain):
            return known
        with suppress(OSError):
            for mark, program in _MARKS.items():
                if (folder / mark).exists():
                    return program
    return ""
