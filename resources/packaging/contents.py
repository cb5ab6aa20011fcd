"""What belongs to the packaged program: distributions, shared libraries, files. All else is a stranger.

PyInstaller takes whatever an optional import finds on the machine that builds, and every library that
this machine links. What belongs is therefore listed here; the rest is left out where it is known to be
spare, and ends the build by its name where it is not.
"""

import re
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from resources.packaging import prepare

#: The optional groups of pyproject.toml that are in the package: nobody can add them to it later.
GROUPS = ("pdf", "bigsearch")

#: Shared objects that every desktop has, and that must be its own: they talk to its drivers (a bundled C++
#: library older than the one that the graphics driver was built with keeps windows from opening), to its
#: fonts (whose cache has one form a version), to its bus. Shared object -> Debian package.
OF_THE_SYSTEM = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "librt.so.1": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
#: The same for single plugins, without which Qt does: a session of Wayland is then served through X11.
OF_SOME_SYSTEMS = {
    "libcups.so.2": "libcups2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
#: Shared libraries that come along, because a desktop may lack them or have another version.
_ALONG = re.compile(
    r"lib(Qt6(Core|DBus|Gui|OpenGL|PrintSupport|Svg|Widgets|XcbQpa)"
    r"|Qt6(WaylandClient|WaylandEglClientHwIntegration|WlShellIntegration)"
    r"|icu(data|i18n|uc)|pyside6(\.abi3)?|shiboken6(\.abi3)?|python3(\.\d+)?"
    r"|xcb-[a-z-]+|xkbcommon(-x11)?|bz2|crypto|ffi|lzma|mpdec|pdfium|sqlite3)\.so(\.[\d.]+)?"
)
#: Modules of Python's own library for servers, terminals, tests and debugging, which optional imports reach.
SPARE_MODULES = (
    "_ssl", "_uuid", "asyncio", "bdb", "doctest", "ensurepip", "ftplib", "idlelib", "lib2to3", "pdb", "pip",
    "pydoc_data", "readline", "rlcompleter", "ssl", "tkinter", "turtle", "unittest", "venv", "xmlrpc",
)  # fmt: skip
#: Modules of Qt for Python that hooks would bring, with their libraries.
SPARE_QT = ("Network", "OpenGL", "OpenGLWidgets", "Qml", "Quick", "Sql", "Test", "Xml")
#: Files that PyInstaller's hooks bring and nothing reads: Qt's words in languages that Postil does not speak,
#: icon fonts other than the one in use, and what only installers ask of a distribution.
_SPARE_FILES = re.compile(
    r"PySide6/(?:Qt/)?translations/(?!qtbase_(?:en|ru|kk|de)\.qm$).*"
    r"|qtawesome/fonts/(?!phosphor).*"
    r"|.*\.dist-info/.*"
    r"|resources/(screenshots|packaging)/(?!org\.postil\.).*"
    r"|resources/languages/.*\.ts"
    r"|.*\.(pyi|pxd|c|h|typed)"
)


class Stranger(Exception):
    """Something of the building machine would be in the package, or it would need what nobody has."""


class Needs(NamedTuple):
    """What one ELF file asks of others: shared objects by name, and versions of symbols, `GLIBC_2.34`."""

    libraries: frozenset[str]
    versions: frozenset[str]


def distributions(groups: Iterable[str] = GROUPS) -> dict[str, metadata.Distribution]:
    """What the program needs of the package index, and what that needs in turn; sorted by name.

    Raises PackageNotFoundError for what is not installed.
    """
    found: dict[str, metadata.Distribution] = {}
    waiting = [Requirement(need) for need in prepare.requirements(list(groups))]
    while waiting:
        need = waiting.pop()
        name = canonicalize_name(need.name)
        if name in found or (need.marker and not need.marker.evaluate({"extra": ""})):
            continue
        found[name] = metadata.distribution(need.name)
        waiting += map(Requirement, found[name].requires or ())
    return dict(sorted(found.items()))


def stray_modules() -> list[str]:
    """The modules that are here of distributions that do not belong: those of tests, of tools, of anybody.
    The program itself is one where somebody has installed it from this checkout."""
    ours = {"postil", *distributions()}
    stray = [
        module
        for module, owners in metadata.packages_distributions().items()
        if not ours & {canonicalize_name(owner) for owner in owners}
    ]
    return sorted([*stray, "pkg_resources"])


def is_spare(name: str) -> bool:
    """Whether a file, by its path inside the package, is of no use to the program."""
    return _SPARE_FILES.fullmatch(name) is not None


def comes_along(name: str, typecode: str) -> bool:
    """Whether a binary that PyInstaller found is to be in the package. `name` is its path inside the package,
    `typecode` PyInstaller's word for what it is: shared libraries lie at the top and beside Qt."""
    is_library = typecode != "EXTENSION" and Path(name).parent.as_posix() in {".", "PySide6/Qt/lib"}
    return not is_library or _ALONG.fullmatch(Path(name).name) is not None


def needs_of(described: str) -> Needs:
    """What an ELF file needs, from what `objdump -p` says of it."""
    libraries = re.findall(r"^\s+NEEDED\s+(\S+)$", described, re.MULTILINE)
    versions = re.findall(r"^\s+0x[0-9a-f]+ 0x[0-9a-f]+ \d+ (\w+_[\d.]+)$", described, re.MULTILINE)
    return Needs(frozenset(libraries), frozenset(versions))


def strangers(needs: dict[str, Needs]) -> Iterator[str]:
    """What is wrong with the binaries of a package, a sentence each; `needs` by the name of the file."""
    for name in needs:
        if re.fullmatch(r"lib.+\.so\.\d.*", name) and not _ALONG.fullmatch(name):
            yield f"{name} is in the package and in no list of what comes along."
    for wanted in sorted({library for each in needs.values() for library in each.libraries}):
        if wanted not in needs and wanted not in OF_THE_SYSTEM | OF_SOME_SYSTEMS:
            by = ", ".join(sorted(name for name, each in needs.items() if wanted in each.libraries)[:3])
            yield f"{wanted} is wanted by {by}; it is neither in the package nor known of the system."


def newest(needs: Iterable[Needs], family: str) -> str:
    """The newest version of a family of symbols (`GLIBC`) that is asked for: "2.35". "0" where none is."""
    prefix = f"{family}_"
    asked = {version for each in needs for version in each.versions if version.startswith(prefix)}
    numbers = [version.removeprefix(prefix) for version in asked]
    return max(numbers, key=lambda text: [int(part) for part in text.split(".")], default="0")
