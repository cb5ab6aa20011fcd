"""Imports that do not come to their end in this window: what was asked for is there again at the next start,
which tells of it, and a key goes on."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.file_names import shown
from reader.model.wording import tr, tr_n, tr_noop
from reader.ui.unmet import unmet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.services.unfinished import Unfinished as Kept
    from reader.ui.window import Window


class Unfinished(QObject):
    """Knows what was asked for and is not in yet: of the import under way, of those that wait behind it, and
    of the one that broke off or did not end the last time."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._w = window
        self._under_way: Kept | None = None
        self._left: Kept | None = None
        #: Whether it was looked for what is left of the last time; what is asked for now takes its file.
        self._looked = False
        #: Whether what is left was told of when this window began.
        self._was_told = False
        window.closed.connect(self._close)

    def asked(self, paths: Sequence[Path], pasted: Sequence[Path]) -> None:
        """The reader has asked for this, and for what was under way before."""
        from reader.services import unfinished

        self._look()
        library, before = self._w.session.library, self._under_way
        now = unfinished.begun(library, paths, pasted)
        if before is not None:
            now = before._replace(paths=before.paths + now.paths, pasted=before.pasted + now.pasted)
        self._under_way = now
        self._keep()

    def remains(self, paths: Sequence[Path]) -> None:
        """What was under way is in; these waited behind it."""
        if self._under_way is not None:
            from reader.services import unfinished

            now = unfinished.begun(self._w.session.library, paths, ())
            self._under_way = now._replace(pasted=self._under_way.pasted)
            self._keep()

    def ended(self) -> None:
        """All that was asked for is in, or was stopped by the reader."""
        ended, self._under_way = self._under_way, None
        if ended is not None:
            self._drop(ended)

    def broke_off(self) -> None:
        """The library took no more of it."""
        if self._under_way is not None:
            self._left, self._under_way, self._was_told = self._joined(), None, False

    @property
    def is_there(self) -> bool:
        """Whether there is an import to go on with."""
        return self._left is not None

    @property
    def leading(self) -> str:
        """Which key goes on; "" where there is nothing to go on with."""
        return self._w.told(tr("{import_rest|Ctrl+Shift+P} goes on with it.")) if self.is_there else ""

    def tell(self) -> None:
        """Say at a start which import did not end, and how much of it came in."""
        from reader.services import unfinished

        library = self._w.session.library
        self._look()
        if self._left is None:
            return
        self._was_told = True
        names = [shown(Path(path).name) for path in self._left.paths]
        words = tr_n(
            unfinished.came_in(library, self._left),
            "Postil ended before all of {name} was imported: {n} capture came in. "
            "{import_rest|Ctrl+Shift+P} goes on with it.",
            "Postil ended before all of {name} was imported: {n} captures came in. "
            "{import_rest|Ctrl+Shift+P} goes on with it.",
            name=names[0] if len(names) == 1 else tr_n(len(names), "{n} file", "{n} files"),
        )
        # What else was said at this start stays.
        said = [self._w.status.message, self._w.told(words)]
        self._w.status.say(" ".join(filter(None, said)), lasting=True)

    def _look(self) -> None:
        """Find what is left of the last time, once."""
        from reader.services import unfinished

        if not self._looked and not self._w.session.library.read_only:
            self._left = unfinished.left(self._w.session.library.path)
        self._looked = True

    def go_on(self) -> None:
        """Import what is left; what came in of it is known by its bytes."""
        left, self._left = self._left, None
        if left is not None:
            # What came in of it counts from where it first began.
            self._under_way = self._under_way or left._replace(paths=(), pasted=())
            self._w.incoming.take([*map(Path, left.paths)], pasted=[*map(Path, left.pasted)])

    def _joined(self) -> Kept | None:
        """What is left of an earlier one, and what is under way."""
        left, now = self._left, self._under_way
        if left is None or now is None:
            return left or now
        paths, pasted = dict.fromkeys(left.paths + now.paths), dict.fromkeys(left.pasted + now.pasted)
        return left._replace(paths=tuple(paths), pasted=tuple(pasted))

    def _keep(self) -> None:
        from reader.services import unfinished

        path, all_ = self._w.session.library.path, self._joined()
        if all_ is None:
            unfinished.forget(path)
        else:
            unfinished.keep(path, all_)

    def _drop(self, ended: Kept) -> None:
        for folder in ended.pasted:
            shutil.rmtree(folder, ignore_errors=True)
        self._keep()

    def _close(self) -> None:
        """What is under way is told of at the next start, and what broke off; but what was told of when this
        window began is not told again."""
        if self._w.incoming.is_through:
            self.ended()
        if self._left is not None and self._was_told and self._under_way is None:
            told, self._left = self._left, None
            self._drop(told)


@unmet(tr_noop("Every import has come to its end."))
def is_there(w: Window) -> bool:
    """Whether there is an import to go on with."""
    return w.incoming.unfinished.is_there
