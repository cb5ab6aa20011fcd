"""What is dragged out of the window: words for an editor, files for a file manager, made when asked for."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMetaType, QMimeData, QUrl

from reader.model.errors import PostilError
from reader.model.wording import tr
from reader.ui import quoting

if TYPE_CHECKING:
    from reader.ui.quoting import Piece

#: Only a drag of our own has it: what comes from the library is not imported into it.
OWN = "application/x-postil"
PLAIN, MARKDOWN, HTML, FILES = "text/plain", "text/markdown", "text/html", "text/uri-list"


class Carried(QMimeData):
    """Pieces of articles on their way into another program. `read` gets them; `failed` is told where they
    cannot be read, or their files cannot be written."""

    def __init__(self, read: Callable[[], Sequence[Piece]], failed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._read = read
        self._failed = failed

    def formats(self) -> list[str]:
        return [PLAIN, MARKDOWN, HTML, FILES, OWN]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> object:
        """Qt asks for one format when whoever it is dropped on does."""
        try:
            if mimetype == PLAIN:
                return "\n\n".join(map(self._plain, self._pieces))
            if mimetype == MARKDOWN:
                return QByteArray("\n".join(map(quoting.markdown, self._pieces)).encode("utf-8", "replace"))
            if mimetype == HTML:
                return "".join(map(quoting.html, self._pieces))
            if mimetype == FILES:
                return self._urls
        except PostilError as problem:
            self._failed(problem)
        except OSError as problem:
            why = problem.strerror or type(problem).__name__
            self._failed(
                PostilError(
                    tr("What you dragged could not be written to a file ({why}); free some room.", why=why)
                )
            )
        return QByteArray() if mimetype == OWN else None

    @staticmethod
    def _plain(piece: Piece) -> str:
        return quoting.markdown(piece).strip() if piece.whole else quoting.quotation(piece)

    @cached_property
    def _pieces(self) -> Sequence[Piece]:
        return self._read()

    @cached_property
    def _urls(self) -> list[QUrl]:
        """The addresses of the files, which are written now, in a folder of this drag."""
        folder = Path(tempfile.mkdtemp(dir=_folder().name))
        made = []
        for name, data in quoting.files(self._pieces):
            (folder / name).write_bytes(data)
            made.append(QUrl.fromLocalFile(str(folder / name)))
        return made


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Where dragged files lie until the program ends: a file manager may copy them long after the drop."""
    return tempfile.TemporaryDirectory(prefix="postil-")
