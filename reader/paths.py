"""Where things lie: the library of this user, and what comes with the program."""

import os
import sys
from pathlib import Path

_NAME = "postil"
_PACKAGE = Path(__file__).resolve().parent


def library() -> Path:
    """The library where none is named: POSTIL_LIBRARY, else library.sqlite in the user's data folder."""
    named = os.environ.get("POSTIL_LIBRARY")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False) / "library.sqlite"


def settings() -> Path:
    """The file of the window's settings."""
    from platformdirs import user_config_path

    return user_config_path(_NAME, appauthor=False) / "settings.ini"


def resources() -> Path:
    """Icons, themes, fonts, help pages."""
    return _with_program("resources")


def seeds() -> Path:
    """The captures of the first run."""
    return _with_program("seeds")


def _with_program(name: str) -> Path:
    """A folder that comes with the program: unpacked by PyInstaller, beside the package, or inside it."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / name
    beside = _PACKAGE.parent / name
    return beside if beside.is_dir() and (_PACKAGE.parent / "main.py").exists() else _PACKAGE / name
