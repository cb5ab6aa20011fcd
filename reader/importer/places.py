"""From code points of the decoded text to bytes of the capture."""

from bisect import bisect_left, bisect_right
from itertools import pairwise

from reader.importer.encodings import lenient
from reader.model.body import Segment
from reader.model.capture import Decoded

#: Every so many code points the byte is remembered: what is asked for lies at most so far from one.
_STRIDE = 256


class Places:
    """Answers which byte of the capture a code point of its text begins at.

    Exact for every encoding that encodes each character by itself, and for damaged bytes.
    """

    def __init__(self, decoded: Decoded, data: bytes) -> None:
        self.text, self.encoding, self.bom = decoded.text, decoded.encoding, decoded.bom
        self.simple = self.text.isascii() and self.encoding == "utf-8"
        self.faults = lenient(data[self.bom :], self.encoding)[1] if "\ufffd" in self.text else []
        self._at = [n for n, _ in self.faults]
        self._slip = [0]
        wide = len("\ufffd".encode(self.encoding, "replace"))
        for _, size in self.faults:
            self._slip.append(self._slip[-1] + size - wide)
        self._marks = [0]
        #: Whether the characters between two marks are of one byte each.
        self._even: list[bool] = []
        if not self.simple:
            for n in range(0, len(self.text), _STRIDE):
                chunk = self.text[n : n + _STRIDE].encode(self.encoding, "replace")
                self._marks.append(self._marks[-1] + len(chunk))
                self._even.append(len(chunk) == min(_STRIDE, len(self.text) - n))

    def byte(self, point: int) -> int:
        """The byte at which the code point begins (or the end of the file)."""
        if self.simple:
            return self.bom + point
        mark = point // _STRIDE
        size = point - mark * _STRIDE
        if size and not self._even[mark]:
            size = len(self.text[mark * _STRIDE : point].encode(self.encoding, "replace"))
        slip = self._slip[bisect_right(self._at, point - 1)] if self._at else 0
        return self.bom + self._marks[mark] + size + slip

    def segments(self, start: int, end: int, at: int) -> list[Segment]:
        """text[start:end], shown from code point `at`, in pieces that run in step with the bytes."""
        if not self._at:
            return [Segment(at, at + end - start, self.byte(start), self.byte(end))] if end > start else []
        cuts = {start, end}
        for n in self._at[bisect_left(self._at, start) : bisect_left(self._at, end)]:
            cuts |= {n, n + 1}
        return [
            Segment(at + a - start, at + b - start, self.byte(a), self.byte(b))
            for a, b in pairwise(sorted(cuts))
        ]
