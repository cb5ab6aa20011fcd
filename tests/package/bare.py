"""A Debian of its own in a folder, with nothing in it that a minimal one does not have.

Needs root, debootstrap and a mirror, the one that apt uses here.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

RELEASE = "bookworm"
HOME = "/home/new"
INSTALL = ("apt-get", "-qq", "install", "--yes", "--no-install-recommends")


_EMPTY = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": HOME, "DEBIAN_FRONTEND": "noninteractive"}


class Bare(NamedTuple):
    """A system of its own in a folder."""

    root: Path

    def run(self, *command: str) -> str:
        """The standard output of a command in it, with an environment of next to nothing."""
        done = subprocess.run(["chroot", self.root, *command], env=_EMPTY, capture_output=True, text=True)
        assert done.returncode == 0, f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    def take(self, file: Path) -> str:
        """A file put into it. Returns where it is."""
        shutil.copy(file, self.root / "root")
        return f"/root/{file.name}"

    def start_of(self, *command: str, **environment: str) -> list[str]:
        """The command, for outside, that runs one in it as its user would: in the home, with nothing set but
        what is said."""
        told = [f"{name}={value}" for name, value in (_EMPTY | environment).items()]
        return ["chroot", str(self.root), "env", "-i", "-C", HOME, *told, *command]


@contextmanager
def bare_system(folder: Path) -> Iterator[Bare]:
    """Such a system in a folder, which goes with it."""
    assert os.geteuid() == 0, "only root can make a system in a folder"
    assert shutil.which("debootstrap"), "this test needs debootstrap"
    root = folder / "system"
    asked = ["apt-get", "indextargets", "--format", "$(CODENAME) $(REPO_URI)", "Created-By: Packages"]
    told = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split("\n")
    mirror = next(line.split()[1] for line in told if line.startswith(f"{RELEASE} "))
    subprocess.run(
        ["debootstrap", "--variant=minbase", RELEASE, root, mirror], check=True, stdout=subprocess.DEVNULL
    )
    system = Bare(root)
    for name in ("proc", "dev"):
        subprocess.run(["mount", "--bind", f"/{name}", root / name], check=True)
    try:
        system.run("mkdir", "-p", HOME)
        system.run("apt-get", "-qq", "update")
        yield system
    finally:
        for name in ("dev", "proc"):
            subprocess.run(["umount", "--lazy", root / name], check=True)
        shutil.rmtree(root)
