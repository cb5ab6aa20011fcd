"""An export under way: which files it makes, and what becomes of each where it goes."""

import gc
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.exporter.names import folded, free_name
from reader.exporter.paper import Printer
from reader.model.errors import PostilError
from reader.model.export import Order
from reader.model.wording import tr
from reader.services.folder import Folder, Outcome
from reader.services.pieces import Layout, Pieces, laid_out
from reader.services.processes import Cancelled
from reader.services.scoping import without_notes

if TYPE_CHECKING:
    from reader.library.library import Library

#: What is the suffix of a file rather than the end of a folder's name (notes.2026).
_SUFFIX = re.compile(r"\.(?=\d*[a-z])[a-z0-9]{1,7}")
#: How often Python looks for cycles, by generation; and how often meanwhile. Among the rows of 20,000
#: highlights a look at all there is holds the window up for 30 to 120 ms, and an export leaves few cycles.
_LOOKS = gc.get_threshold()
_FEW_LOOKS = (*_LOOKS[:2], 1_000_000)


def takes_all(order: Order) -> bool:
    """Whether an order is for all that the library holds, whatever its scope."""
    return order.format == "zip" and not order.template


class UnderWay:
    """An export under way: what is written, and where."""

    def __init__(
        self, library: "Library", order: Order, layout: Layout, cancelled: Callable[[], bool]
    ) -> None:
        self._library = library
        self._order = order
        self._layout = layout
        self._cancelled = cancelled
        target = Path(os.path.realpath(order.target.expanduser().absolute()))
        kind = layout.kind
        one = order.joined is not False and _is_file(
            target, kind.suffix, joined=order.joined or layout.joined
        )
        self.only = target if one else None
        self.folder = target.parent if one else target
        joined = one or (layout.joined if order.joined is None else order.joined)
        self.pieces = Pieces(library, order, layout, joined, cancelled)
        self._folder: Folder | None = None
        #: How many files there are, those beside others with them.
        self.total = self.pieces.total * (2 if layout.beside else 1)

    def outcomes(self) -> Iterator[Outcome]:
        """What becomes of each file. Raises Cancelled."""
        day = date.today().isoformat()
        kinds = [self._layout.kind, *([self._layout.beside.kind] if self._layout.beside else [])]
        folders = [Folder(self._library, self.folder, kind, day, self._order.protected) for kind in kinds]
        self._folder = folders[0]
        for piece in self.pieces.made(lambda key, imprint: folders[0].found(key, imprint, self.only)):
            if self._cancelled():
                raise Cancelled(tr("Stopped."))
            outcome = folders[0].outcome(piece, self.only)
            yield outcome
            other = self.pieces.beside(piece)
            if other:
                before = outcome.moved and outcome.moved.with_suffix(kinds[1].suffix)
                yield folders[1].beside(other, outcome.file.with_suffix(kinds[1].suffix), before)

    def left_over(self) -> list[Path]:
        """The files in the folder that hold what has nothing any more that would go out."""
        if self._folder is None:
            return []
        return self._folder.left_over(without_notes(self._library, list(self._folder.of)))

    def afresh(self) -> Iterator[tuple[str, str, bytes]]:
        """The files' names without and their suffixes, and their bytes. Raises Cancelled."""
        taken: set[str] = set()
        for piece in self.pieces.made():
            name = self.only.stem if self.only else free_name(piece.words, piece.key, taken)
            taken.add(folded(name))
            yield name, self._layout.kind.suffix, piece.data
            other = self.pieces.beside(piece)
            if other and self._layout.beside:
                yield name, self._layout.beside.kind.suffix, other.data


@contextmanager
def begun(
    library: "Library", order: Order, printer: Printer | None, cancelled: Callable[[], bool]
) -> Iterator[UnderWay]:
    """An export that may begin. Raises PostilError for a format there is not; NotFound."""
    if takes_all(order):
        raise PostilError(tr("A zip of all your data cannot be shown beforehand; write it, and look inside."))
    with _few_looks(), laid_out(order, printer, cancelled) as layout:
        yield UnderWay(library, order, layout, cancelled)


@contextmanager
def _few_looks() -> Iterator[None]:
    """Looks for no cycles among all there is meanwhile."""
    gc.set_threshold(*_FEW_LOOKS)
    try:
        yield
    finally:
        gc.set_threshold(*_LOOKS)


def _is_file(target: Path, suffix: str, *, joined: bool) -> bool:
    """Whether a target names a file and not a folder: by what is there, or else by its suffix.

    What goes into one file may have any suffix (.json for JSON-LD); else it has to be the format's own.
    Raises PostilError where the target cannot be looked at.
    """
    try:
        is_folder, is_there = target.is_dir(), target.exists()
    except OSError as error:
        why = tr(
            "{target} could not be looked at ({reason}); choose another folder or name.",
            target=target,
            reason=error.strerror,
        )
        raise PostilError(why) from error
    if is_folder:
        return False
    named = _SUFFIX.fullmatch(target.suffix) is not None
    return target.suffix.lower() == suffix or (joined and (named or is_there))
