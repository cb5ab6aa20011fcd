"""One opening of a note's editor: which undo step each save of it belongs to."""

from reader.library.keys import new_id

Write = tuple[str, str]

#: The part of a note (0 to 1) that goes with a save before that save is a step of its own.
LARGE = 0.25


class Editing:
    """Saves of one editing are one undo step, until one takes words away.

    That one begins a step of its own, which leads back to the fullest text there was: a note that is
    emptied letter by letter is saved many times on the way, and no step of those would bring it back whole.
    """

    def __init__(self, text: str) -> None:
        self._fullest = self._last = text
        self._cutting = False
        self._step = new_id()

    def writes(self, text: str) -> tuple[Write, ...]:
        """What has to be written for the note to be `text`, in order: texts, each with its step's name."""
        cut = not self._cutting and _takes_much(self._fullest, text)
        first = ((self._fullest, self._step),) if cut and self._last != self._fullest else ()
        if cut:
            self._step = new_id()
        self._cutting = cut or (self._cutting and len(text) < len(self._last))
        if self._cutting or len(text) >= len(self._fullest):
            self._fullest = text
        self._last = text
        return (*first, (text, self._step))


def _takes_much(before: str, after: str) -> bool:
    """Whether a large part of a text, or all of it, is gone from the one that follows."""
    head = _alike(before, after)
    gone = len(before) - head - _alike(before[head:][::-1], after[head:][::-1])
    return gone > LARGE * len(before) or bool(before.strip() and not after.strip())


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike, found by halves: a note may be very long."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
