"""What an export left where, taken down by the window that holds the library: one process writes to it."""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from reader.model.errors import PostilError
from reader.model.export import Left

if TYPE_CHECKING:
    from reader.library.library import Library

#: So many files are told of in one request.
_AT_ONCE = 1000


def hand_over(library: "Library", files: Sequence[tuple[str, Left]], gone: Sequence[str]) -> None:
    """Have it taken down what was written, by path, and which paths are gone. Where no window does it, the
    files will look edited to the next export, which then only adds to them."""
    from reader.services import requests

    if not requests.window_holds(library.path):
        return
    with suppress(PostilError):
        for first in range(0, max(len(files), 1), _AT_ONCE):
            told = [(path, _plain(left)) for path, left in files[first : first + _AT_ONCE]]
            requests.ask(library.path, "exported", {"files": told, "gone": [] if first else list(gone)})


def _plain(left: Left) -> dict[str, object]:
    return left._asdict() | {"blocks": dict(left.blocks), "properties": dict(left.properties)}
