"""The program for systems without its package: an archive that installs for one user, and an AppDir."""

import io
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path

from reader.services import desktop_entry
from resources.packaging import tree

_SCRIPTS = ("install.sh", "uninstall.sh")
_APP_RUN = """\
#!/bin/sh
# AppImage runs this with APPDIR set; by hand it runs as well.
exec "${APPDIR:-$(dirname "$(readlink -f "$0")")}/usr/bin/postil" "$@"
"""


def archive(program: Path, target: Path, version: str) -> Path:
    """Pack the folder `program` with its installer. Returns the file in the folder `target`: .tar.zst, or
    .tar.xz where there is no zstd. Raises OSError, and CalledProcessError where zstd fails."""
    name = f"postil-{version}-linux-{platform.machine()}"
    moment = tree.epoch()
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for script in _SCRIPTS:
            _add(tar, tree.PACKAGING / script, f"{name}/{script}", moment, 0o755)
        _add(tar, program, f"{name}/postil", moment)
        for path in tree.walk(program):
            _add(tar, path, f"{name}/postil/{path.relative_to(program).as_posix()}", moment)
    if shutil.which("zstd") is None:
        import lzma

        file = target / f"{name}.tar.xz"
        file.write_bytes(lzma.compress(packed.getvalue()))
        return file
    file = target / f"{name}.tar.zst"
    command = ["zstd", "--quiet", "--force", "-15", "-T2", "-o", str(file)]
    subprocess.run(command, input=packed.getvalue(), check=True)
    return file


def _add(tar: tarfile.TarFile, path: Path, name: str, moment: int, mode: int = 0) -> None:
    """A member that tells neither who made it nor when."""
    member = tar.gettarinfo(path, name)
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = moment
    member.mode = mode or member.mode
    if member.isfile():
        with path.open("rb") as file:
            tar.addfile(member, file)
    else:
        tar.addfile(member)


def app_dir(program: Path, target: Path) -> Path:
    """Lay out Postil.AppDir in the folder `target`: all of an AppImage but the runtime before it.

    https://docs.appimage.org/reference/appdir.html
    """
    root = target / "Postil.AppDir"
    tree.lay_out(program, root)
    share = root / "usr" / "share"
    run = root / "AppRun"
    tree.place(_APP_RUN.encode(), run)
    run.chmod(0o755)
    shutil.copyfile(share / "applications" / desktop_entry.ENTRY, root / desktop_entry.ENTRY)
    icon = f"{desktop_entry.IDENTITY}.png"
    shutil.copyfile(share / "icons" / "hicolor" / "256x256" / "apps" / icon, root / icon)
    (root / ".DirIcon").symlink_to(icon)
    tree.settle(root, tree.epoch())
    return root
