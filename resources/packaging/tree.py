"""The built program laid out as a system has it: usr/bin, usr/lib, usr/share; for the .deb and the AppDir."""

import gzip
import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

from reader.services import desktop_entry

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGING = CHECKOUT / "resources" / "packaging"
#: What the build writes beside the program for those who want to know what is in it.
TOLD = ("THIRD-PARTY.html", "sbom.cdx.json")


def lay_out(program: Path, root: Path) -> None:
    """Fill `root` anew with usr/ for the program in the folder `program`. Raises OSError."""
    shutil.rmtree(root, ignore_errors=True)
    kept = root / "usr" / "lib" / "postil"
    shutil.copytree(program, kept, symlinks=True, ignore=shutil.ignore_patterns(*TOLD))
    start = root / "usr" / "bin" / "postil"
    start.parent.mkdir(parents=True)
    start.symlink_to("../lib/postil/postil")
    share = root / "usr" / "share"
    for source, target in desktop_entry.laid_out():
        place(source.read_bytes(), share / target)
    place(packed((PACKAGING / "postil.1").read_bytes()), share / "man" / "man1" / "postil.1.gz")
    for name in TOLD:
        place((program / name).read_bytes(), share / "doc" / "postil" / name)


def place(data: bytes, file: Path) -> None:
    """Write a file, and the folders that it needs."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def packed(data: bytes) -> bytes:
    """Data as gzip that tells neither a name nor a time (Debian Policy 12.1 and 12.7 want `-9n`)."""
    return gzip.compress(data, 9, mtime=0)


def epoch() -> int:
    """The time of everything that is made, in seconds since 1970: SOURCE_DATE_EPOCH, else that of the commit,
    else that of the changelog's file (https://reproducible-builds.org/specs/source-date-epoch/)."""
    if named := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(named)
    command = ["git", "log", "-1", "--format=%ct"]
    try:
        told = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout
        return int(told)
    except (OSError, ValueError, subprocess.CalledProcessError):
        return int((CHECKOUT / "CHANGELOG.md").stat().st_mtime)


def settle(root: Path, moment: int) -> None:
    """Give every file below `root` the same time, in seconds, and one of two modes, whatever made it."""
    for path in [*walk(root), root]:
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & stat.S_IXUSR and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def walk(root: Path) -> Iterator[Path]:
    """Everything below a folder, in one order on every machine."""
    yield from sorted(root.rglob("*"), key=lambda path: path.relative_to(root).parts)
