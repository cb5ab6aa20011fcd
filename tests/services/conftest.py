"""An empty library, and one filled with the captures of the first run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.library import Library, open_library
from reader.services.importing import import_paths


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with open_library(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def filled(library: Library, seeds: tuple[Path, ...]) -> Library:
    """A library with the five captures of the first run."""
    import_paths(library, seeds)
    return library
