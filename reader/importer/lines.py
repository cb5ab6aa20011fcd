"""The lines of a capture and what can be seen of each without knowing its language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby, pairwise, repeat

from reader.importer.captions import mark_credits
from reader.importer.company import cut_alike, named_again
from reader.importer.leading import before_link
from reader.importer.masking import mask
from reader.importer.noting import notes
from reader.importer.speaking import hear, speaks
from reader.importer.words import fold, is_byline, is_more, is_note, may_be_phrase

#: Signs that print nothing: white space, signs of no width, marks of direction, fillers.
_UNSEEN = (
    "".join(
        chr(code)
        for codes in ((9, 33), (0x85, 0x86), (0xA0, 0xA1), (0xAD, 0xAE), (0x2000, 0x2010), (0x2028, 0x2030))
        for code in range(*codes)
    )
    + "\u115f\u1160\u1680\u205f\u2060\u2061\u2062\u2063\u2064\u3000\u3164\ufeff"
)
_BREAK = re.compile("(\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])")
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
)
_BULLET = re.compile(r"(?:[•◦▪‣●○■·]|[*–—-](?=\s))\s*")
#: A day, and its hour, with a bar behind it: what follows are rubrics or who wrote something, however many.
_DAY_FIRST = re.compile(r"<d>(?:,?\s(?:\w{1,3}\s)?0[:.h]0)?\s?[|·•]\s")
_ENDS_SENTENCE = re.compile(r"[.!?…。！？．。؟।॥:;,][\"'”’»)\]」』]*$")
_ELLIPSIS = re.compile(r"(?:\.\.\.+|…|\[(?:\.\.\.|…)\]|\[&hellip;\])[\s\]»\"”]*$")

#: What is trimmed off a line at either end.
_EDGES = " \t\u00a0"

#: Of a row of so many narrow lines on a page of more than HUGE, so many are taken together, but none of so
#: many at either end: no page of articles is like that, and each line is much work.
HUGE, NARROW, ROW, TOGETHER, ENDS = 20_000, 34, 60, 11, 20
#: Lines wider than this are running text, wide letters counting double; or than this, ending as sentences do.
LONG, SENTENCE = 130, 60
#: So many columns before a day make a line more than a note of it; so many letters below a short line: more
#: than names have.
NAMED, WORDY = 8, 30
#: A title that says something asks or calls.
ASKS = "?!？！؟"


class Shape(IntEnum):
    """The coarse kind of a line."""

    LONG = 0
    SHORT = 1
    DATE = 2
    MORE = 3
    BULLET = 4


@dataclass(slots=True)
class Line:
    """A line with printing characters. `row` is its place among all lines that print, `n` among those
    that are left when tickers are taken out; `start` and `end` are code points into the text, edges trimmed.

    `before` and `after` count the blank lines around it; `masked` is the folded line with its digits made 0,
    its months one sign and its dates `<d>`; `head` and `tail` are its first and last two words. `running` is
    running text; `says` is text of any length, and not a mere label. `wall` is several narrow lines taken
    together, with what parts them. `phrase` is whether it may be one that pages print: see may_be_phrase;
    `noted` and `byline` are what noting.notes and words.is_byline say of it. `speaks` is the kind of what the
    page says in it, `credit` whether it says who helped, `pictured` whether it ends with who took a picture.
    """

    row: int
    n: int
    start: int
    end: int
    text: str
    before: int
    after: int
    width: int
    shape: Shape
    folded: str
    masked: str
    head: str
    tail: str
    sentence: bool
    ellipsis: bool
    running: bool
    says: bool
    phrase: bool
    noted: bool
    byline: bool
    wall: bool = False
    speaks: str | None = None
    pictured: bool = False
    credit: bool = False

    def rows(self) -> list[tuple[int, int]]:
        """The lines it is, as code points into the text: itself, or all that were taken together."""
        if not self.wall:
            return [(self.start, self.end)]
        found, at = [], self.start
        for piece in _BREAK.split(self.text):
            bare = piece.strip(_UNSEEN)
            if bare:
                first = at + piece.index(bare)
                found.append((first, first + len(bare)))
            at += len(piece)
        return found


#: What a line is by itself, wherever it stands: the fields of Line from `width` on.
_Looks = tuple[int, Shape, str, str, str, str, bool, bool, bool, bool, bool, bool, bool, bool, str | None]


def follows(before: Line, line: Line) -> bool:
    """Whether a line is the next one that prints after another."""
    return line.row == before.row + 1


def has_figure(line: Line) -> bool:
    """Whether there may be a digit in the first 300 letters of a line: most lines have none."""
    return "0" in line.masked or "<" in line.masked


def names_day(line: Line) -> bool:
    """Whether a short line that holds a day may be a title ("Morning briefing, 14 October 2024").

    Its words stand before the day, and are neither the label of it nor who wrote something.
    """
    if line.shape is not Shape.DATE or not line.text[0].isalnum():
        return False
    if line.byline or (line.noted and is_note(line.folded)):
        return False
    words = line.masked.partition("<d>")[0].rpartition(":")
    return width(words[2].strip(" ,.·|-–—(")) >= NAMED and not words[1]


def heads_below(lines: list[Line], n: int) -> bool:
    """Whether a line that holds a day is rather a title than who wrote what the line above heads."""
    line, above = lines[n], lines[n - 1] if n else None
    if line.shape is not Shape.DATE or above is None or above.shape is not Shape.SHORT:
        return True
    if above.says and above.text[-1] not in ASKS:
        return True
    return line.masked.find("<d>") >= WORDY


def runs_of(found: Iterable[int]) -> list[tuple[int, int]]:
    """The first and the last of lines in a row, of lines that are told in order."""
    runs: list[tuple[int, int]] = []
    for n in found:
        if runs and n == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], n)
        else:
            runs.append((n, n))
    return runs


def width(text: str) -> int:
    """Columns of a text; wide East Asian characters count two."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def bare_title(text: str) -> str:
    """A title without the bullet of the list it stands in."""
    bullet = _BULLET.match(text)
    return text[bullet.end() :] if bullet and bullet.end() < len(text) else text


def ends_in_ellipsis(text: str) -> bool:
    """Whether a text ends in an ellipsis, in brackets or not."""
    return _ELLIPSIS.search(text[-12:]) is not None


def _shape(text: str, columns: int, bullet: bool, sentence: bool, folded: str, masked: str) -> Shape:
    if is_more(folded):
        return Shape.MORE
    if columns <= 80 and "<d>" in masked and len(masked.replace("<d>", "")) <= 45:
        return Shape.DATE
    if columns <= LONG and not sentence and _DAY_FIRST.match(masked):
        return Shape.DATE
    if columns > LONG or (columns > (100 if text[-1] in "!?？！" else SENTENCE) and sentence):
        return Shape.LONG
    return Shape.BULLET if bullet else Shape.SHORT


def _looks(text: str) -> _Looks:
    """All that is seen of a line by itself; `text` is trimmed."""
    bullet = None if text[0].isalnum() else _BULLET.match(text)
    bare = text[bullet.end() :] if bullet and bullet.end() < len(text) else text
    folded = fold(bare[:400]).strip()
    masked = mask(folded)
    columns = width(bare)
    # Both end in a sign, and most lines of a page do not.
    signed = not bare[-1].isalnum()
    sentence = signed and _ENDS_SENTENCE.search(bare[-8:]) is not None
    dots = signed and ends_in_ellipsis(bare)
    if columns > SENTENCE and (said := before_link(bare)) is not None:
        sentence, dots = True, ends_in_ellipsis(said)
    shape = _shape(bare, columns, bullet is not None, sentence, folded, masked)
    words = masked.split()
    head, tail = " ".join(words[:2]), " ".join(words[-2:])
    running = shape is Shape.LONG
    says = running or (sentence and columns >= 25 and shape is Shape.SHORT)
    own = speaks(folded) if says else None
    phrase = may_be_phrase(folded)
    told = phrase, notes(folded), phrase and is_byline(folded, bare)
    return columns, shape, folded, masked, head, tail, sentence, dots, running, says, *told, False, own


def _seen(raw: str) -> tuple[int, str, _Looks] | None:
    """How far a line is indented, its text and its looks; None for one that does not print."""
    bare = raw.strip()
    if not bare or not ("!" <= bare[0] <= "~" or bare.strip(_UNSEEN)):
        return None
    if bare is raw:
        return 0, raw, _looks(raw)
    text = raw.strip(_EDGES)
    return len(raw) - len(raw.lstrip(_EDGES)), text, _looks(text)


def _wall(raw: str) -> tuple[int, str, _Looks] | None:
    """The same of several lines taken together; nothing more is known of them than how wide they all are."""
    text = raw.strip(_UNSEEN)
    words, no = fold(text), False
    noted = notes(words)
    looks = width(text), Shape.SHORT, words, words, words, words, no, no, no, no, no, noted, no, True, None
    return (raw.index(text), text, looks) if text else None


def _rows(text: str, together: bool) -> Iterator[tuple[str, str, int]]:
    """The lines of a text, what parts each from the next, and how many were taken together."""
    pieces = _BREAK.split(text)
    raws, ends = pieces[::2], [*pieces[1::2], ""]
    at = 0
    for first, end in _walls(raws) if together and len(raws) > HUGE else ():
        yield from zip(raws[at:first], ends[at:first], repeat(1))
        yield "".join(pieces[2 * first : 2 * end - 1]), ends[end - 1], end - first
        at = end
    yield from zip(raws[at:], ends[at:], repeat(1))


def _walls(raws: list[str]) -> Iterator[tuple[int, int]]:
    """The lines to take together, half open."""
    at = 0
    for narrow, row in groupby(width(raw) <= NARROW for raw in raws):
        end = at + sum(1 for _ in row)
        if narrow and end - at >= ROW:
            yield from pairwise([*range(at + ENDS, end - ENDS, TOGETHER), end - ENDS])
        at = end


def read_lines(text: str, together: bool = False) -> list[Line]:
    """The lines of a text that print, in order; on a huge page narrow ones may be taken `together`."""
    lines: list[Line] = []
    at = blank = 0
    known: dict[str, tuple[int, str, _Looks] | None] = {"": None}
    for raw, end, many in _rows(text, together):
        if raw not in known:
            known[raw] = _seen(raw) if many == 1 else _wall(raw)
        seen = known[raw]
        if seen is None:
            blank += many
        else:
            lead, bare, looks = seen
            if lines:
                lines[-1].after = blank
            n, start = len(lines), at + lead
            lines.append(Line(n, n, start, start + len(bare), bare, blank, 0, *looks))
            blank = 0
        at += len(raw) + len(end)
    if lines:
        lines[-1].after = max(1, blank)
        lines[0].before = max(1, lines[0].before)
    hear(lines)
    mark_credits(lines)
    if len(lines) <= HUGE:
        _settle(lines)
    return lines


def _settle(lines: list[Line]) -> None:
    """Make of lines what those around them tell that they are.

    A link that names its title again leads to more, and the title is none of the running text, however wide;
    a text that is cut at the length of others is text.
    """
    titles, links = named_again(lines)
    cut = cut_alike(lines)
    if not (titles or cut):
        return
    for line in lines:
        if line.text in links:
            line.shape, line.running, line.says = Shape.MORE, False, False
        elif line.running and line.text in titles:
            line.shape, line.running, line.says = Shape.SHORT, False, False
        elif line.text in cut:
            line.shape, line.running, line.says = Shape.LONG, True, True
