"""Where things lie: the library of this user, and what comes with the program."""

import os
import sys
from pathlib import Path

_NAME = "postil"
_PACKAGE = Path(__file__).resolve().parent
#: Says, to this process and to those that it starts, that everything lies beside the program.
_PORTABLE = "POSTIL_PORTABLE"
#: A file of this name beside the program says so for every start: on a stick nobody writes `--portable`.
MARK = "portable"


def be_portable() -> None:
    """Keep library, settings, backups and all else in one folder beside the program, from now on. Raises
    PostilError where none can be made there."""
    folder = _beside_program() / "postil-data"
    try:
        folder.mkdir(exist_ok=True)
    except OSError as problem:
        from reader.model.errors import PostilError
        from reader.model.wording import tr

        raise PostilError(
            tr(
                "{folder} cannot be made ({reason}); start without --portable and take the file “{mark}” "
                "away where there is one, or put Postil into a folder of your own.",
                folder=folder,
                reason=problem.strerror,
                mark=MARK,
            )
        ) from problem
    os.environ[_PORTABLE] = str(folder)


def is_marked_portable() -> bool:
    """Whether the file lies beside the program that makes every start a portable one."""
    return (_beside_program() / MARK).exists()


def library(named: Path | None = None) -> Path:
    """The library that is named, else POSTIL_LIBRARY, else library.sqlite in the user's data folder."""
    other = named or os.environ.get("POSTIL_LIBRARY")
    if other:
        return by_its_own_name(Path(other).expanduser())
    return by_its_own_name(_own("XDG_DATA_HOME", ".local/share", "user_data_path") / "library.sqlite")


def by_its_own_name(file: Path) -> Path:
    """Where a link leads that stands for a library: whoever opens it by a link and by its name meets at one
    lock, and a backup takes its place and not the link's. A link that leads nowhere is left as it is: the
    disk may have been taken off."""
    try:
        return file.resolve() if file.is_symlink() and file.exists() else file
    except (OSError, RuntimeError):
        return file  # a name that is none is told of where it is opened


def settings() -> Path:
    """The file of the window's settings."""
    return _own("XDG_CONFIG_HOME", ".config", "user_config_path") / "settings.ini"


def cache() -> Path:
    """The folder of what can be made again at any time."""
    return _own("XDG_CACHE_HOME", ".cache", "user_cache_path")


def state() -> Path:
    """The folder of what is worth keeping from one start to the next, and no more."""
    return _own("XDG_STATE_HOME", ".local/state", "user_state_path")


def templates() -> Path:
    """The folder of the reader's own layouts for exports."""
    return settings().parent / "templates"


def _own(variable: str, folder: str, function: str) -> Path:
    """The user's folder for Postil, as platformdirs has it; where it is portable, the one beside the program.

    On Linux its rule (XDG Base Directory Specification 0.8: the variable if it is an absolute path, else
    the folder in the home) is applied here, because importing it takes a fiftieth of the window's start.
    """
    if beside := os.environ.get(_PORTABLE):
        # What can be made again and what is worth keeping lie apart, as elsewhere.
        return Path(beside) / {"XDG_CACHE_HOME": "cache", "XDG_STATE_HOME": "state"}.get(variable, "")
    system: str = sys.platform
    if system == "linux":
        named = os.environ.get(variable, "").strip()
        return (Path(named) if named.startswith("/") else Path.home() / folder) / _NAME
    import platformdirs

    found: Path = getattr(platformdirs, function)(_NAME, appauthor=False)
    return found


def resources() -> Path:
    """Icons, themes, fonts, help pages."""
    return _with_program("resources")


def seeds() -> Path:
    """The captures of the first run."""
    return _with_program("seeds")


def _beside_program() -> Path:
    """The folder that the program was put into: that of main.py, or of the packaged program."""
    bundled = getattr(sys, "_MEIPASS", None) is not None
    return Path(sys.executable).resolve().parent if bundled else _PACKAGE.parent


def _with_program(name: str) -> Path:
    """A folder that comes with the program: unpacked by PyInstaller, beside the package, or inside it."""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / name
    beside = _PACKAGE.parent / name
    return beside if beside.is_dir() and (_PACKAGE.parent / "main.py").exists() else _PACKAGE / name
