"""Very much of another program comes in parts, each a transaction: what the reader does meanwhile need not
wait for all of it.

Until the last part is there the capture counts as taken back. An import that is cut short leaves what came,
and brings the rest when the file is imported again: what is there is known by what it was there.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.library import images
from reader.library.adopting import TOUCHED, Adopted, Adoption, adopt
from reader.library.batches import step_of
from reader.model.capture import CaptureState

if TYPE_CHECKING:
    from reader.library.captures import Stored
    from reader.library.connecting import Writer
    from reader.library.library import Library

#: So many highlights and articles are a part; it takes about a twentieth of a second.
TOGETHER = 200


class Adopting:
    """What was kept elsewhere of a capture, on its way in; `batch` is the id of its import.

    `told` counts what came so far.
    """

    def __init__(self, batch: str, adoptions: Sequence[Adoption]) -> None:
        self._batch = batch
        self._parts = list(_parts(adoptions))
        self._state = ""
        self.told = Adopted()

    def begin(self, db: "Writer", stored: "Stored") -> None:
        """Write the first part, within the transaction that stored the capture."""
        self._adopt(db, stored, self._parts[0])
        if self._parts[1:]:
            of = "SELECT state FROM capture WHERE id = ?"
            (self._state,) = db.conn.execute(of, (stored.capture,)).fetchone()
            _set_state(db, stored, CaptureState.TAKEN)

    def go_on(self, library: "Library", stored: "Stored", *, undoable: bool) -> None:
        """Write the other parts, each in a transaction of its own; none once the import was taken back."""
        step = step_of(self._batch) if undoable else None
        for part in self._parts[1:]:
            with library.writing() as db, images.journaled_in(db.conn, step, TOUCHED):
                there = db.conn.execute(
                    "SELECT 1 FROM capture c JOIN batch b ON b.key = c.batch "
                    "WHERE c.id = ? AND b.id = ? AND b.undone_at IS NULL",
                    (stored.capture, self._batch),
                ).fetchone()
                if there is None:
                    return
                self._adopt(db, stored, part)
                if part is self._parts[-1]:
                    _set_state(db, stored, self._state)

    def _adopt(self, db: "Writer", stored: "Stored", part: Sequence[Adoption]) -> None:
        came = adopt(db, stored, self._batch, part)
        self.told.anchored += came.anchored
        self.told.quoted += came.quoted
        self.told.lost += came.lost
        self.told.known += came.known


def _set_state(db: "Writer", stored: "Stored", state: str) -> None:
    db.conn.execute("UPDATE capture SET state = ? WHERE id = ?", (state, stored.capture))


def _parts(adoptions: Sequence[Adoption]) -> Iterator[Sequence[Adoption]]:
    """All of them in parts, of which there is one at least."""
    part: list[Adoption] = []
    room = TOGETHER
    for adoption in adoptions:
        part.append(adoption)
        room -= 1 + len(adoption.kept.marks)
        if room <= 0:
            yield part
            part, room = [], TOGETHER
    yield part
