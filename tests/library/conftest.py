"""A library in a file, and one with three articles of two days."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.library import Library, open_library
from tests.library.handmade import store, told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the library of a test lies."""
    return tmp_path / "library.sqlite"


@pytest.fixture
def library(empty_library: Path, path: Path) -> Iterator[Library]:
    """An empty library."""
    shutil.copyfile(empty_library, path)
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def news(library: Library) -> Library:
    """A library of three articles: two on a page of 14 May 2025, one on a page of 15 May."""
    store(
        library,
        "may14.txt",
        told(
            "Pipeline reopens after repairs",
            "The pipeline reopened on Monday after a long repair.\n\nOil flows again.",
        ),
        told(
            None, "Ministers met in Bishkek to speak about water. They will meet again in autumn...", cut=True
        ),
        day="2025-05-14",
        furniture=["valley post"],
    )
    store(
        library,
        "may15.txt",
        told(
            "Telegram fined in Almaty", "A court in Almaty fined Telegram on Thursday. The company said “no”."
        ),
        day="2025-05-15",
    )
    return library
