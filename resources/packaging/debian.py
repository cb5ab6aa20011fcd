"""The package for Debian and its kin, made by dpkg-deb of the laid out program."""

import hashlib
import platform
import subprocess
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from resources.packaging import contents, tree
from resources.packaging.components import Component

#: An address is asked for; the project has none that is public.
MAINTAINER = "The Postil authors <postil@example.org>"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
DESCRIPTION = """\
Description: reader for captured web articles, with notes that stay
 Postil is for people who read captured web articles closely: press
 monitors, researchers, journalists. It finds the articles in captured
 pages, knows an article again in another capture, and keeps highlights,
 notes and tags that stay with their words.
 .
 Everything is done by keyboard, and everything lives in one file on your
 own machine. No page is ever fetched.
"""
#: What lintian says of a program that brings its libraries along, and why it is so here.
OVERRIDES = """\
# Qt for Python lies in the program's own folder, as its licence (LGPL) wants it: replaceable, and in
# the very version that the program was tried with. It holds copies of zlib, libpng, FreeType and others.
postil: embedded-library
# Data alone, and extension modules that are loaded by a Python that has linked the C library.
postil: library-not-linked-against-libc
postil: shared-library-lacks-prerequisites
# The word is in a module of click's, which nothing calls.
postil: missing-depends-on-sensible-utils
# The loader of PyInstaller, as the package index has it.
postil: hardening-no-pie
"""


def build(program: Path, work: Path, target: Path, version: str, parts: "Parts") -> Path:
    """Make the package of the program in the folder `program`, through the folder `work`. Returns the file in
    the folder `target`. Raises CalledProcessError where dpkg-deb fails, OSError where there is none."""
    root = work / "debian"
    tree.lay_out(program, root)
    _document(root, version, parts)
    moment = tree.epoch()
    tree.settle(root, moment)
    size = sum(
        -(-path.stat().st_size // 1024)
        for path in tree.walk(root)
        if path.is_file() and not path.is_symlink()
    )
    architecture = ARCHITECTURES.get(platform.machine(), platform.machine())
    control = root / "DEBIAN"
    sums = "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in _files(root))
    tree.place(_control(version, architecture, size, parts).encode(), control / "control")
    tree.place(sums.encode(), control / "md5sums")
    tree.settle(control, moment)
    file = target / f"postil_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(file)]
    environment = {"SOURCE_DATE_EPOCH": str(moment), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return file


class Parts:
    """What the package asks of a system, and whose work is in it."""

    def __init__(self, needs: Iterable[contents.Needs], components: Sequence[Component]) -> None:
        asked = list(needs)
        wanted = {library for each in asked for library in each.libraries}
        self.components = components
        self.depends = _named(wanted, contents.OF_THE_SYSTEM)
        self.depends[self.depends.index("libc6")] = f"libc6 (>= {contents.newest(asked, 'GLIBC')})"
        self.recommends = _named(wanted, contents.OF_SOME_SYSTEMS)


def _named(wanted: set[str], packages: dict[str, str]) -> list[str]:
    return sorted({package for library, package in packages.items() if library in wanted})


def _control(version: str, architecture: str, size: int, parts: Parts) -> str:
    return (
        f"Package: postil\nVersion: {version}\nArchitecture: {architecture}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nSection: text\nPriority: optional\n"
        f"Depends: {', '.join(['fontconfig', 'hicolor-icon-theme', 'shared-mime-info', *parts.depends])}\n"
        f"Recommends: {', '.join(['desktop-file-utils', *parts.recommends])}\n"
        f"Suggests: fonts-noto-cjk\n{DESCRIPTION}"
    )


def _document(root: Path, version: str, parts: Parts) -> None:
    """Copyright, changelog and the word to lintian."""
    documents = root / "usr" / "share" / "doc" / "postil"
    tree.place(_copyright(parts.components).encode(), documents / "copyright")
    tree.place(tree.packed(_changelog(version).encode()), documents / "changelog.gz")
    tree.place(OVERRIDES.encode(), root / "usr" / "share" / "lintian" / "overrides" / "postil")


def _copyright(components: Sequence[Component]) -> str:
    own = (tree.CHECKOUT / "LICENSE").read_text(encoding="utf-8")
    others = "\n".join(f"  {' '.join(filter(None, each[:2]))}: {each.licence}" for each in components)
    return (
        f"Postil is under this licence:\n\n{own}\nThe package also holds the work of others:\n\n{others}\n\n"
        "Their copyright notices and the texts of their licences are in THIRD-PARTY.html beside this file.\n"
        "On Debian systems the GNU Lesser General Public License, version 3, under which Qt and Qt for\n"
        "Python are used, is in /usr/share/common-licenses/LGPL-3, the GNU General Public License in\n"
        "/usr/share/common-licenses/GPL-3 and the Apache License in /usr/share/common-licenses/Apache-2.0.\n"
    )


def _changelog(version: str) -> str:
    when = format_datetime(datetime.fromtimestamp(tree.epoch(), UTC))
    return (
        f"postil ({version}) stable; urgency=medium\n\n  * Release {version}; its changes are told in the\n"
        f"    CHANGELOG.md of the source.\n\n -- {MAINTAINER}  {when}\n"
    )


def _files(root: Path) -> list[Path]:
    return [path for path in tree.walk(root) if path.is_file() and not path.is_symlink()]


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
