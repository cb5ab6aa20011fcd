"""Kindle's "My Clippings.txt": one record after another, in the language that the device had at the time.

A record is a title with its author, a line that says what it is and where and when it was made, an empty
line, and the words. What was marked again, a little longer or shorter, stands there every time.
"""

import re
from dataclasses import dataclass

from reader.importer.door import decode
from reader.importer.elsewhere.entries import Entries, cleaned, line, split_of
from reader.importer.elsewhere.moments import day_of, moment
from reader.importer.places import Places
from reader.model.capture import Split
from reader.model.elsewhere import Marked

_END = "=========="
_RECORD = re.compile(r"\A\s*[^\n]{1,500}\n[-–—•] ?[^\n]*\d[^\n]*\n\s*\n", re.S)
_AUTHOR = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*\Z")
#: How the devices call a note, in the languages they speak. A bookmark has no words, so it needs no name.
_NOTE = re.compile(
    r"\b(?:note|notiz|nota|notitie|notat|notering|anteckning|muistiinpano|poznámka|notatka|not(?:unuz)?|jegyzet)\b"
    r"|замет|нотат|笔记|筆記|メモ|메모|ملاحظة|הערה|σημείωση",
    re.I,
)
_NUMBERS = re.compile(r"(\d+)(?:\s*(?:[-–—]|t/m)\s*(\d+))?")
#: So many signs at the beginning tell that two records are of the same passage.
_ALIKE = 12
#: Highlights are looked up by stretches of so many locations; the longest are in so many of them.
_STRETCH, _STRETCHES = 50, 40


@dataclass(slots=True)
class _Clipping:
    title: str
    author: str
    first: int
    last: int
    note: bool
    made: int | None
    day: str | None
    words: str
    place: tuple[int, int]
    comment: str = ""


def is_clippings(head: str) -> bool:
    """Whether a text begins like a file of clippings."""
    text = head.lstrip("\ufeff").replace("\r\n", "\n")
    return bool(_RECORD.match(text)) and f"\n{_END}" in text


def split(data: bytes, name: str) -> Split:
    """The books and articles of a file of clippings. Raises ImportRefused where it holds nothing."""
    decoded = decode(data, name)
    entries = Entries(name)
    clippings = _clippings(decoded.text, Places(decoded, data))
    for clipping in _once(_with_notes(clippings)):
        entry = entries.at("", clipping.title, clipping.author)
        entry.saved = min(filter(None, (entry.saved, clipping.day)), default=None)
        mark = Marked("" if clipping.note else clipping.words, note=clipping.comment, made=clipping.made)
        entry.mark(mark, clipping.place)
    return split_of(data, name, "Kindle", decoded.encoding, entries.all, decoded.assumed)


def _clippings(text: str, places: Places) -> list[_Clipping]:
    found = []
    start = 0
    for end in [*(match.end() for match in re.finditer(rf"^{_END}[ \t]*\r?$", text, re.M)), len(text)]:
        clipping = _clipping(text[start:end], (places.byte(start), places.byte(end)))
        found += [clipping] if clipping else []
        start = end
    return found


def _clipping(record: str, place: tuple[int, int]) -> _Clipping | None:
    """One record; None for a bookmark and for what is no record."""
    lines = cleaned(record.strip("\ufeff \t\r\n")).removesuffix(_END).strip().split("\n")
    if len(lines) < 3 or not lines[1].strip().startswith(tuple("-–—•")):
        return None
    words = "\n".join(lines[2:]).strip()
    if not words:
        return None
    told = lines[1].split("|")
    where = told[-2] if len(told) > 1 else told[0]
    numbers = [(int(a[:9]), int((b or a)[:9])) for a, b in _NUMBERS.findall(where)]
    first, last = numbers[-1] if numbers else (0, 0)
    author = _AUTHOR.search(lines[0])
    title = lines[0][: author.start()] if author else lines[0]
    by = line(author[1]) if author else ""
    note = bool(_NOTE.search("|".join(told[:-1] or told)))
    made = moment(told[-1])
    return _Clipping(
        line(title.strip("\ufeff")), by, first, last, note, made, day_of(told[-1]), words, place,
        words if note else "",
    )  # fmt: skip


class _Shelf:
    """Highlights by their book and by where in it they stand."""

    def __init__(self) -> None:
        self._near: dict[tuple[str, str, int], list[_Clipping]] = {}

    def add(self, clipping: _Clipping) -> None:
        """One more highlight."""
        for key in self._keys(clipping):
            self._near.setdefault(key, []).append(clipping)

    def remove(self, clipping: _Clipping) -> None:
        """A highlight goes."""
        for key in self._keys(clipping):
            self._near[key].remove(clipping)

    def near(self, clipping: _Clipping) -> list[_Clipping]:
        """Those that may stand where a clipping of the same book does, in the order they were added."""
        found = [one for key in self._keys(clipping) for one in self._near.get(key, ())]
        return list({id(one): one for one in found}.values())

    @staticmethod
    def _keys(clipping: _Clipping) -> list[tuple[str, str, int]]:
        first = clipping.first // _STRETCH
        last = min(clipping.last // _STRETCH, first + _STRETCHES)
        return [(clipping.title, clipping.author, n) for n in range(first, last + 1)]


def _with_notes(clippings: list[_Clipping]) -> list[_Clipping]:
    """Each note joined to the highlight it was written on, which ends or lies where the note does; a note
    without one stays by itself."""
    shelf = _Shelf()
    for clipping in clippings:
        if not clipping.note:
            shelf.add(clipping)
    found = []
    for clipping in clippings:
        own = _highlight_of(clipping, shelf) if clipping.note else None
        if own is None:
            found.append(clipping)
        elif clipping.words not in own.comment:
            own.comment = f"{own.comment}\n\n{clipping.words}" if own.comment else clipping.words
    return found


def _highlight_of(note: _Clipping, shelf: _Shelf) -> _Clipping | None:
    """The highlight of a note: one that ends where the note stands, else the shortest around it."""
    around = [one for one in shelf.near(note) if note.first and one.first <= note.last <= one.last]
    return min(around, key=lambda one: (one.last != note.last, one.last - one.first), default=None)


def _once(clippings: list[_Clipping]) -> list[_Clipping]:
    """Of highlights of one passage the last one, as the reader left it in the end; with all notes."""
    shelf = _Shelf()
    gone: set[int] = set()
    for clipping in clippings:
        if clipping.note:
            continue
        for had in [one for one in shelf.near(clipping) if _same_passage(one, clipping)]:
            shelf.remove(had)
            gone.add(id(had))
            if had.comment and had.comment not in clipping.comment:
                clipping.comment = f"{had.comment}\n\n{clipping.comment}".strip()
            clipping.made = had.made if had.made is not None else clipping.made
        shelf.add(clipping)
    return [clipping for clipping in clippings if id(clipping) not in gone]


def _same_passage(one: _Clipping, other: _Clipping) -> bool:
    """Whether two highlights overlap in a book, and one holds the words of the other or its beginning."""
    if one.words == other.words:
        return True
    overlap = one.first <= other.last and other.first <= one.last and bool(one.first)
    a, b = sorted((one.words, other.words), key=len)
    return overlap and (a in b or a[:_ALIKE].strip() == b[:_ALIKE].strip())
