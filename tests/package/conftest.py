"""What `make package` made, and a desk to use it on.

Run by `make package-test`, after `make package`.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from reader import __version__
from tests.desktop.conftest import desk, equipped, fingers  # noqa: F401 - fixtures of the tests here
from tests.package.bare import Bare, bare_system


class Made(NamedTuple):
    """What is in dist/. `program` is the file that starts it."""

    program: Path
    package: Path
    archive: Path
    app_dir: Path

    @property
    def folder(self) -> Path:
        return self.program.parent


@pytest.fixture(scope="session")
def made(checkout: Path) -> Made:
    """Everything that was built; the tests here are about nothing else."""
    dist = checkout / "dist"
    packages = sorted(dist.glob(f"postil_{__version__}_*.deb"))
    archives = sorted(dist.glob(f"postil-{__version__}-linux-*.tar.*"))
    found = [dist / "postil" / "postil", *packages[:1], *archives[:1], dist / "Postil.AppDir"]
    assert len(found) == 4, "make package has to build everything first"
    assert all(path.exists() for path in found), "make package has to build everything first"
    return Made(*found)


class Home(NamedTuple):
    """A new user's home, and an environment with nothing else in it."""

    folder: Path
    environment: dict[str, str]

    def run(self, *command: str | Path, **more: str) -> str:
        """The standard output of a command there. Raises CalledProcessError, with what it said."""
        done = subprocess.run(
            list(map(str, command)),
            env=self.environment | more,
            cwd=self.folder,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        assert not done.stderr, "what goes well is silent, in any environment"
        return done.stdout

    def ask(self, program: Path, *command: str) -> Any:
        """What Postil's command line answers."""
        return json.loads(self.run(program, *command, "--json"))


@pytest.fixture
def home(tmp_path: Path) -> Home:
    folder = tmp_path / "new-home"
    folder.mkdir()
    return Home(folder, {"HOME": str(folder), "PATH": "/usr/bin:/bin"})


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bare]:
    """A Debian that has nothing else."""
    with bare_system(tmp_path_factory.mktemp("bare")) as system:
        yield system


@pytest.fixture(scope="session")
def needed() -> None:
    """The tools that look at packages."""
    absent = [tool for tool in ("lintian", "desktop-file-validate", "appstreamcli") if not shutil.which(tool)]
    if absent and os.geteuid() == 0:
        install = ["apt-get", "-qq", "install", "--yes", "--no-install-recommends", "lintian"]
        subprocess.run([*install, "desktop-file-utils", "appstream"], check=True, stdout=subprocess.DEVNULL)
        absent = [tool for tool in absent if not shutil.which(tool)]
    assert not absent, f"these tests need {', '.join(absent)}"
