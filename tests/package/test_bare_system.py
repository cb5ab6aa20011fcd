"""The .deb in a Debian that has nothing else: installed, used, upgraded, removed; the library stays."""

import subprocess
from pathlib import Path

from tests.package.bare import INSTALL, Bare
from tests.package.conftest import Made


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
    bare.run(*INSTALL, bare.take(older(made.package, tmp_path)))
    bare.run("postil", "import", "/usr/lib/postil/_internal/seeds")
    before = bare.run("postil", "list", "--json")
    bare.run("postil", "screenshot", "/home/new/window.png")
    assert (bare.root / "home/new/window.png").read_bytes()[:4] == b"\x89PNG"

    bare.run(*INSTALL, bare.take(made.package))
    assert "0.0.1" not in bare.run("dpkg-query", "--show", "postil")
    assert bare.run("postil", "list", "--json") == before
    assert bare.run("dpkg", "--verify", "postil") == ""

    bare.run("apt-get", "-qq", "purge", "--yes", "postil")
    assert not (bare.root / "usr/lib/postil").exists()
    assert (bare.root / "home/new/.local/share/postil/library.sqlite").stat().st_size > 0
