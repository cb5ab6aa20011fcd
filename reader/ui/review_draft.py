"""What a person has said of a capture and not yet accepted, with the way back. Plain values, no Qt."""

from typing import NamedTuple

from reader.model.evidence import Correction, Says

#: What says where articles begin; all else says what a line is. A line may have one of each.
_BOUNDS = frozenset({Says.STARTS, Says.JOINS})


class Standing(NamedTuple):
    """The corrections made so far, in the order said, and which of the splits they are made on."""

    corrections: tuple[Correction, ...] = ()
    rank: int = 0


class Draft:
    """Corrections on their way; each can be taken back one by one, and done again."""

    def __init__(self, corrections: tuple[Correction, ...] = ()) -> None:
        self.now = self._first = Standing(corrections)
        self._past: list[Standing] = []
        self._future: list[Standing] = []

    @property
    def changed(self) -> bool:
        """Whether anything would be lost by forgetting it."""
        return self.now != self._first

    @property
    def made(self) -> int:
        """How many corrections are new."""
        return len(set(self.now.corrections) - set(self._first.corrections))

    def say(self, at: int, says: Says) -> bool:
        """Put a line right; what was said of it before and cannot hold beside this goes. False where it
        has been said already."""
        if Correction(at, says) in self.now.corrections:
            return False
        kept = [c for c in self.now.corrections if c.at != at or _beside(c.says, says)]
        return self._move(Standing((*kept, Correction(at, says)), self.now.rank))

    def turn(self, rank: int) -> bool:
        """Take another of the splits, by its rank."""
        return self._move(Standing(self.now.corrections, rank))

    def undo(self) -> bool:
        """Take the last act back; False where there is none."""
        if not self._past:
            return False
        self._future.append(self.now)
        self.now = self._past.pop()
        return True

    def redo(self) -> bool:
        """Do again what was taken back last; False where there is nothing."""
        if not self._future:
            return False
        self._past.append(self.now)
        self.now = self._future.pop()
        return True

    def back_to(self, shown: Standing | None) -> Standing:
        """Forget what was done since the split on show was made; what stands now."""
        while shown is not None and self.now != shown and self.undo():
            self._future.clear()
        return self.now

    def _move(self, to: Standing) -> bool:
        if to == self.now:
            return False
        self._past.append(self.now)
        self._future.clear()
        self.now = to
        return True


def _beside(old: Says, new: Says) -> bool:
    """Whether two things can be said of one line: where articles begin, and what kind of line it is.

    A title begins an article by itself, and no article begins with a line that is not its own.
    """
    if Says.TITLE in (old, new):
        return False
    if Says.STARTS in (old, new) and Says.NOISE in (old, new):
        return False
    return (old in _BOUNDS) != (new in _BOUNDS)
