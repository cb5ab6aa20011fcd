"""At home on the desktop: the entry, the icon and the kinds of files by which a desktop knows Postil.

A package of the system brings these itself. This puts them into the user's own folders, for a copy that no
package installed: from the package index, from a checkout, unpacked by hand. Postil is offered for its files
and links, and made the default for nothing (Association between MIME types and applications 1.0.1).
"""

import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader import paths
from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.services import processes

IDENTITY = "org.postil.Postil"
ENTRY, METAINFO, KINDS = f"{IDENTITY}.desktop", f"{IDENTITY}.metainfo.xml", f"{IDENTITY}.xml"
#: What comes with the program in resources/packaging, and where each of it goes below a folder for data.
FILES = {ENTRY: "applications", METAINFO: "metainfo", KINDS: "mime/packages"}
#: The sizes of the icon in pixels (Icon Theme Specification 0.13, and what desktops ask for).
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
#: What brings the desktop's lists up to date; a desktop that has none of them reads the folders itself.
_LISTS = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache --quiet --ignore-theme-index", "icons/hicolor"),
)
#: Signs of a file's name that end a line, or are no text.
_UNTELLABLE = re.compile("[\\x00-\\x1f\\x7f\\ud800-\\udfff]")


def icons() -> Iterator[tuple[str, str]]:
    """The files of the icon in resources/icons, and where each goes below a folder for data."""
    for size in SIZES:
        yield f"{IDENTITY}-{size}.png", f"icons/hicolor/{size}x{size}/apps/{IDENTITY}.png"
    yield f"{IDENTITY}.svg", f"icons/hicolor/scalable/apps/{IDENTITY}.svg"
    yield f"{IDENTITY}-symbolic.svg", f"icons/hicolor/symbolic/apps/{IDENTITY}-symbolic.svg"


def laid_out() -> Iterator[tuple[Path, str]]:
    """Everything that a desktop reads of Postil, and where it goes below a folder for data."""
    for name, folder in FILES.items():
        yield paths.resources() / "packaging" / name, f"{folder}/{name}"
    for name, target in icons():
        yield paths.resources() / "icons" / name, target


def quoted(argument: str) -> str:
    """An argument of an Exec key (Desktop Entry Specification 1.5, "The Exec key"). Raises PostilError for
    what no entry can hold: it is lines of UTF-8."""
    if _UNTELLABLE.search(argument):
        raise PostilError(
            tr(
                "{argument} is a name that no desktop can be told; move the program to a folder with "
                "another.",
                argument=f"{argument!a}",
            )
        )
    text = re.sub(r'(["`$\\])', r"\\\1", argument.replace("%", "%%"))
    # A value of a desktop entry is a string with escapes of its own, so every backslash counts twice.
    return '"' + text.replace("\\", "\\\\") + '"'


def entry_for(program: Sequence[str], icon: str, template: str) -> str:
    """The desktop entry of an installed copy, turned to a program and an icon that lie elsewhere."""
    changed = {"Exec": f"{' '.join(map(quoted, program))} %U", "Icon": icon}
    lines = (line.partition("=") for line in template.splitlines())
    return "\n".join(f"{key}{equals}{changed.get(key, value)}" for key, equals, value in lines) + "\n"


def install(program: Sequence[str] | None = None) -> list[Path]:
    """Put everything into the user's folders; `program` is the command of the entry, else what runs now.

    Returns the files. Raises PostilError where there is no such desktop, or a file cannot be written.
    """
    home, template = _home(), paths.resources() / "packaging" / ENTRY
    entry = entry_for(program or command(), IDENTITY, template.read_text(encoding="utf-8"))
    made = []
    for source, target in laid_out():
        file = home / target
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            if source.name == ENTRY:
                file.write_text(entry, encoding="utf-8")
            else:
                shutil.copyfile(source, file)
        except OSError as problem:
            raise PostilError(
                tr(
                    "{file} cannot be written ({reason}): make room for it, or leave to write there, and "
                    "install again.",
                    file=file,
                    reason=problem.strerror,
                )
            ) from problem
        made.append(file)
    _bring_up_to_date(home)
    return made


def uninstall() -> list[Path]:
    """Take all of it out again; the library and the settings stay. Returns the files that were there.

    Raises PostilError where there is no such desktop, or a file cannot be removed.
    """
    home = _home()
    gone = []
    for _, target in laid_out():
        file = home / target
        try:
            file.unlink()
            gone.append(file)
        except FileNotFoundError:
            continue
        except OSError as problem:
            raise PostilError(
                tr(
                    "{file} cannot be removed ({reason}): remove it by hand.",
                    file=file,
                    reason=problem.strerror,
                )
            ) from problem
    if gone:
        _bring_up_to_date(home)
    return gone


def answer(act: str) -> tuple[dict[str, list[str]], list[str]]:
    """Do what the command line asks ("install", "uninstall"), or tell what is there: as values, in words.

    Raises PostilError as those do.
    """
    if act == "install":
        return {"installed": _named(install())}, ["Postil is among the applications now."]
    if act == "uninstall":
        return {"removed": _named(uninstall())}, ["Postil is off the desktop; the library and settings stay."]
    there = [file for _, target in laid_out() if (file := _home() / target).exists()]
    told = "Postil is on the desktop."
    missing = "Postil is not on the desktop; --install puts it there."
    return {"files": _named(there)}, [told if there else missing]


def _named(files: Sequence[Path]) -> list[str]:
    return [str(file) for file in files]


def command() -> list[str]:
    """The words that start the very program that runs now."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    beside = Path(paths.__file__).resolve().parents[1] / "main.py"
    return [sys.executable, str(beside)] if beside.exists() else [sys.executable, "-m", "reader"]


def _home() -> Path:
    """The user's folder for data of all programs (XDG Base Directory Specification 0.8)."""
    if sys.platform != "linux":
        raise PostilError(
            tr("Only the desktops of Linux are told of a program like this; here its installer does.")
        )
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if named.startswith("/") else Path.home() / ".local" / "share"


def _bring_up_to_date(home: Path) -> None:
    for words, folder in _LISTS:
        processes.run_tool(*words.split(), str(home / folder))
