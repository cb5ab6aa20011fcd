"""What of other people's work is in the package, with its version and its licence."""

import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

from packaging.utils import canonicalize_name

from resources.packaging import contents

CHECKOUT = Path(__file__).resolve().parents[2]
#: Where Debian and its kin keep the texts that many packages share.
COMMON = Path("/usr/share/common-licenses")
_QT = ("pyside6-essentials", "shiboken6")

#: Shared libraries of the building system: how the file's name begins -> name, licence (SPDX).
_LIBRARIES = {
    "libbz2.": ("bzip2", "bzip2-1.0.6"),
    "libcrypto.": ("OpenSSL", "Apache-2.0"),
    "libffi.": ("libffi", "MIT"),
    "liblzma.": ("XZ Utils", "0BSD"),
    "libmpdec.": ("mpdecimal", "BSD-2-Clause"),
    "libsqlite3.": ("SQLite", "blessing"),
    "libxcb-": ("XCB", "X11"),
    "libxkbcommon": ("libxkbcommon", "MIT"),
}
#: How distributions that have no licence expression call theirs -> SPDX.
_CALLED = {
    "Apache License, Version 2.0": "Apache-2.0",
    "License :: OSI Approved :: BSD License": "BSD-3-Clause",
    "License :: Public Domain": "LicenseRef-Public-Domain",
    "MIT License": "MIT",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
}


class Component(NamedTuple):
    """Somebody's work. `licence` is an SPDX expression; `texts` are what is to go with copies of it;
    `address` is a package URL (purl), empty where there is no such register."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()
    address: str = ""
    kind: str = "library"


def components(folder: Path, modules: set[str]) -> list[Component]:
    """All of it, in the order of names. `folder` is the built program's, `modules` the names of the modules
    in its archive. Raises Stranger for a shared library whose licence is not known here."""
    found = [
        _python(),
        _bootloader(),
        _unicode(),
        *_distributed(folder, modules),
        *_shared(folder),
        *_fonts(),
    ]
    return sorted(found, key=lambda each: (each.name.lower(), each.version))


def _python() -> Component:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = (text.read_text(encoding="utf-8"),) if text.exists() else ()
    version = ".".join(map(str, sys.version_info[:3]))
    return Component("Python", version, "Python-2.0", texts, f"pkg:generic/python@{version}", "framework")


def _bootloader() -> Component:
    """The small program that starts Python; its licence lets any program be started."""
    distribution = metadata.distribution("pyinstaller")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return _component(distribution, "PyInstaller bootloader", licence)


def _unicode() -> Component:
    """ICU, which comes inside Qt's distribution."""
    core = Path(str(metadata.distribution("PySide6_Essentials").locate_file("PySide6/Qt/lib")))
    numbers = [file.name.rpartition(".")[2] for file in core.glob("libicudata.so.*")]
    version = numbers[0] if numbers else ""
    return Component("ICU", version, "Unicode-3.0", (), f"pkg:generic/icu@{version}")


def _distributed(folder: Path, modules: set[str]) -> Iterator[Component]:
    """The distributions of which a module or a folder is in the package."""
    packed = modules | {path.name for path in (folder / "_internal").iterdir()}
    for name, distribution in contents.distributions().items():
        if packed & _modules(distribution):
            yield _component(distribution, distribution.metadata["Name"], "", name)


def _modules(distribution: metadata.Distribution) -> set[str]:
    name = canonicalize_name(distribution.metadata["Name"])
    return {module for module, owners in _owners().items() if name in map(canonicalize_name, owners)}


@cache
def _owners() -> Mapping[str, list[str]]:
    return metadata.packages_distributions()


def _component(distribution: metadata.Distribution, name: str, licence: str, key: str = "") -> Component:
    told = distribution.metadata
    classifiers = [each for each in told.get_all("Classifier") or [] if each.startswith("License ::")]
    called = licence or told["License-Expression"] or told["License"] or next(iter(classifiers), "")
    texts = tuple(
        Path(file.locate()).read_text(encoding="utf-8", errors="replace")
        for file in sorted(distribution.files or [], key=str)
        if ".dist-info" in str(file) and re.search(r"LICEN[CS]E|COPYING|NOTICE", str(file), re.I)
        if not re.search(r"/(android|cibw_musl|pbin_musl|all_except_musl|v8_xfa)/", str(file))
    )
    if key in _QT:
        texts = tuple(map(_common, ("LGPL-3", "GPL-3")))
    address = f"pkg:pypi/{canonicalize_name(told['Name'])}@{distribution.version}"
    kind = "framework" if key in _QT else "library"
    return Component(name, distribution.version, _CALLED.get(called, called), texts, address, kind)


def _common(name: str) -> str:
    """A text that a system keeps once for all; its address where this one does not."""
    file = COMMON / name
    if file.exists():
        return file.read_text(encoding="utf-8")
    return f"https://www.gnu.org/licenses/{name.lower()}.0.txt"


def _shared(folder: Path) -> Iterator[Component]:
    """Shared libraries that the building system gave, one for each project."""
    told: dict[str, Component] = {}
    ours = re.compile(r"lib(Qt6|icu|pyside6|shiboken6|python)")
    for file in sorted((folder / "_internal").glob("lib*.so*")):
        if ours.match(file.name):
            continue
        known = next((named for start, named in _LIBRARIES.items() if file.name.startswith(start)), None)
        if known is None:
            raise contents.Stranger(f"{file.name}: its licence is in no list (components.py).")
        package, version, text = _packaged(file.name)
        address = f"pkg:deb/debian/{package}@{version}" if package else ""
        component = Component(known[0], version, known[1], (text,) if text else (), address)
        told.setdefault(known[0], component)
    yield from told.values()


def _packaged(library: str) -> tuple[str, str, str]:
    """Of a shared library: Debian's package, its version, what its copyright file says. Empty elsewhere."""
    query = ["dpkg-query", "--search", f"*/{library}"]
    try:
        owner = subprocess.run(query, capture_output=True, text=True, check=True).stdout.partition(":")[0]
        asked = ["dpkg-query", "--show", "--showformat=${Version}\n", owner]
        version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split("\n")[0]
    except (OSError, subprocess.CalledProcessError):
        return "", "", ""
    text = Path("/usr/share/doc") / owner / "copyright"
    return owner, version, text.read_text(encoding="utf-8", errors="replace") if text.exists() else ""


def _fonts() -> Iterator[Component]:
    """The typefaces of the page, and the one that icons are drawn from."""
    for file in sorted((CHECKOUT / "resources" / "fonts").glob("*LICENSE.md")):
        name = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", file.name.removesuffix("-LICENSE.md"))
        yield Component(name, "", "OFL-1.1", (file.read_text(encoding="utf-8"),), kind="file")
    fonts = Path(str(metadata.distribution("qtawesome").locate_file("qtawesome/fonts")))
    for font in sorted(fonts.glob("phosphor-*.ttf")):
        yield Component("Phosphor Icons", font.stem.rpartition("-")[2], "MIT", kind="file")
