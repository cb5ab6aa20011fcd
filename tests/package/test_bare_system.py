"""The .deb in a Debian that has nothing else: installed by apt, used, upgraded, removed; the library stays.

Needs root, debootstrap and a mirror, the one that apt uses here.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.package.conftest import Made

RELEASE = "bookworm"
_SOURCES = ("sources.list", "sources.list.d", "apt.conf.d", "trusted.gpg.d", "keyrings")


class Bare(NamedTuple):
    """A system of its own in a folder."""

    root: Path

    def run(self, *command: str) -> str:
        """The standard output of a command in it, with an environment of next to nothing."""
        empty = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/home/new",
            "DEBIAN_FRONTEND": "noninteractive",
        }
        done = subprocess.run(["chroot", self.root, *command], env=empty, capture_output=True, text=True)
        assert done.returncode == 0, f"{command}: {done.stdout[-2000:]}{done.stderr[-2000:]}"
        return done.stdout

    def take(self, file: Path) -> str:
        """A file put into it. Returns where it is."""
        shutil.copy(file, self.root / "root")
        return f"/root/{file.name}"


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bare]:
    assert os.geteuid() == 0, "only root can make a system in a folder"
    assert shutil.which("debootstrap"), "this test needs debootstrap"
    root = tmp_path_factory.mktemp("bare") / "system"
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
        system.run("mkdir", "-p", "/home/new")
        system.run("apt-get", "-qq", "update")
        yield system
    finally:
        for name in ("dev", "proc"):
            subprocess.run(["umount", "--lazy", root / name], check=True)
        shutil.rmtree(root)


def older(package: Path, folder: Path) -> Path:
    """The same package, called older than anything."""
    root = folder / "older"
    subprocess.run(["dpkg-deb", "-R", package, root], check=True)
    control = root / "DEBIAN" / "control"
    lines = control.read_text(encoding="utf-8").split("\n")
    told = ["Version: 0.0.1" if line.startswith("Version:") else line for line in lines]
    control.write_text("\n".join(told), encoding="utf-8")
    file = folder / "postil_0.0.1.deb"
    subprocess.run(["dpkg-deb", "-Znone", "-b", root, file], check=True, stdout=subprocess.DEVNULL)
    return file


def test_it_installs_runs_is_upgraded_and_goes_and_the_library_stays(
    bare: Bare, made: Made, tmp_path: Path
) -> None:
    install = ("apt-get", "-qq", "install", "--yes", "--no-install-recommends")
    bare.run(*install, bare.take(older(made.package, tmp_path)))
    bare.run("postil", "import", "/usr/lib/postil/_internal/seeds")
    before = bare.run("postil", "list", "--json")
    bare.run("postil", "screenshot", "/home/new/window.png")
    assert (bare.root / "home/new/window.png").read_bytes()[:4] == b"\x89PNG"

    bare.run(*install, bare.take(made.package))
    assert "0.0.1" not in bare.run("dpkg-query", "--show", "postil")
    assert bare.run("postil", "list", "--json") == before
    assert bare.run("dpkg", "--verify", "postil") == ""

    bare.run("apt-get", "-qq", "purge", "--yes", "postil")
    assert not (bare.root / "usr/lib/postil").exists()
    assert (bare.root / "home/new/.local/share/postil/library.sqlite").stat().st_size > 0
