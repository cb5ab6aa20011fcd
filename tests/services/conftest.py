"""An empty library, and one filled with the captures of the first run."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.library import Library, open_library
from reader.services.importing import import_paths
from reader.services.taking_out import take_out
from tests.services.taking import live


@pytest.fixture(scope="session")
def sampled(tmp_path_factory: pytest.TempPathFactory, seeds: tuple[Path, ...]) -> Path:
    """A library file with the five captures of the first run, never written to by a test."""
    path = tmp_path_factory.mktemp("sampled") / "library.sqlite"
    with open_library(path) as library:
        import_paths(library, seeds)
    return path


@pytest.fixture
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Library]:
    """An empty library; one with the captures of the first run where a test asks for `filled`."""
    path = tmp_path / "library.sqlite"
    made = "sampled" if "filled" in request.fixturenames else "empty_library"
    shutil.copyfile(request.getfixturevalue(made), path)
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def filled(library: Library) -> Library:
    """A library with the five captures of the first run."""
    return library


@pytest.fixture(scope="session")
def stocked(tmp_path_factory: pytest.TempPathFactory, sampled: Path) -> Path:
    """A library file with the captures of the first run and a highlight on each of three articles."""
    path = tmp_path_factory.mktemp("stocked") / "library.sqlite"
    shutil.copyfile(sampled, path)
    with open_library(path) as library:
        for row in library.articles.rows()[:3]:
            library.annotations.highlight(row.id, 0, 30, note="First note")
    return path


@pytest.fixture
def kept(stocked: Path, tmp_path: Path) -> Iterator[Library]:
    """A copy of it."""
    shutil.copy(stocked, tmp_path / "library.sqlite")
    with open_library(tmp_path / "library.sqlite") as library:
        yield library


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """The folder that is exported into."""
    return tmp_path / "vault"


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that somebody has worked with, never written to by a test."""
    path = tmp_path_factory.mktemp("lived") / "library.sqlite"
    with open_library(path) as library:
        live(library, 5, 45)
    return path


@pytest.fixture(scope="session")
def data(lived: Path) -> Path:
    """Its data, taken out."""
    target = lived.with_name("data.zip")
    with open_library(lived, read_only=True) as library:
        take_out(library, target)
    return target
