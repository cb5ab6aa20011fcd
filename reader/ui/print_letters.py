"""Letters that no typeface of this machine has: on paper a box would stand for each, so it is told."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from reader.exporter.paper import Paper, Paragraph
from reader.exporter.pdf_codes import CODES
from reader.model.wording import in_english_n
from reader.ui import fonts

#: What Unicode calls the letters of a package of typefaces (Debian's, Ubuntu's), by the first word of a name.
_ASIAN = frozenset(
    ["CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "FULLWIDTH", "HALFWIDTH", "IDEOGRAPHIC"]
)
_PACKAGES = {"asian": "fonts-noto-cjk", "symbol": "fonts-symbola", "other": "fonts-noto-core"}
#: So many of them are shown.
_SHOWN = 12
#: Shows where a word may be parted, and has no shape but where it is (SOFT HYPHEN).
_SOFT_HYPHEN = "\xad"
#: Joins words and has no width (WORD JOINER).
_JOINER = "\u2060"
#: What has no sign of its own: controls, spaces.
_SIGNLESS = frozenset("CZ")
#: Marks that only tell how others are set (Unicode, Default_Ignorable_Code_Point, category Mn).
_UNSEEN = re.compile("[\u034f\u17b4\u17b5\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
#: Two of those, of a script of their own: where no typeface has that, Qt makes boxes of all that follows.
_BOXING = "\u17b4\u17b5"
#: At the beginning of a text Qt takes them for marks of the order of its bytes, and drops or turns these.
_ORDERING = "\ufeff\ufffe"
#: Marks that stand on other letters, and take no room.
_ON_OTHERS = frozenset(["Mn", "Me"])


def letters_of(paper: Paper) -> frozenset[str]:
    """The letters that the text of a paper is written in, but for those that are known to be there."""
    return frozenset(_known().sub("", "".join([words for words in _words(paper) if not words.isascii()])))


@cache
def _known() -> re.Pattern[str]:
    """Of the letters that are most written those that a typeface here has."""
    there = [letter for letter in CODES if letter.isascii() or _is_there(letter)]
    return re.compile(f"[{re.escape(''.join(there))}]+")


def drawable(words: str) -> str:
    """Words with a box for each letter that no typeface has, and nothing for a mark that stands on others or
    of the order of bytes: of such ones Qt makes what it cannot tell of.

    As long in UTF-16 units as before.
    """
    if words.isascii():
        return words
    lacking = [
        letter
        for letter in set(words)
        if letter in _BOXING or letter in _ORDERING or not (letter.isascii() or _is_there(letter))
    ]
    return words.translate({ord(letter): _instead(letter) for letter in lacking})


@lru_cache(4096)
def shown(letters: str) -> str:
    """Letters without those that only tell how others are set."""
    if letters.isascii():
        return letters
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Cf")


def drawn(letters: str) -> str:
    """The letters that a shape stands for; at the end of a line that may be a soft hyphen."""
    return shown(letters) or _SOFT_HYPHEN * (letters == _SOFT_HYPHEN)


def places_of(units: str, told: list[int], many: int) -> list[int]:
    """Where in a text the letters stand of the last `many` shapes in it, as Qt has `told`: it forgets that
    soft hyphens have none but at the end of a line, and tells the places of so many less."""
    if not told or _SOFT_HYPHEN not in units[told[0] :]:
        return told
    end = len(units)
    soft = [n for n in range(told[0], end) if units[n] == _SOFT_HYPHEN]
    for unseen in (soft, soft[:-1]):
        behind = range(told[-1] + 1, told[-1] + 1 + len(unseen))
        places = [place for place in (*told, *behind) if place not in unseen]
        if len(places) == many and places[-1] < end:
            return places
    return told


def missing(letters: Iterable[str]) -> tuple[str, ...]:
    """What no typeface here can show, in sentences with the packages that bring it."""
    found: dict[str, list[str]] = {}
    for letter in sorted(letters):
        if not letter.isascii() and not _is_there(letter):
            found.setdefault(_kind(letter), []).append(letter)
    return tuple(_told(kind, letters) for kind, letters in found.items())


def _words(paper: Paper) -> Iterator[str]:
    yield paper.title
    for section in paper.sections:
        yield from _texts(section.paragraphs)
        for remark in section.remarks:
            yield from _texts(remark.said)
            yield from (remark.quote, *remark.tags, *(run.text for run in remark.details))


def _texts(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    return (run.text for paragraph in paragraphs for run in paragraph.runs)


def _instead(letter: str) -> str:
    box = "\u25a1" if _has_sign("\u25a1") else "?"
    sign = _JOINER if letter in _ORDERING or unicodedata.category(letter) in _ON_OTHERS else box
    return sign + _JOINER * (letter > "\uffff")


@cache
def _is_there(letter: str) -> bool:
    """Whether any typeface has a sign for it: our own, or one that Qt finds in its place."""
    return bool(unicodedata.category(letter)[0] in _SIGNLESS or _UNSEEN.match(letter) or _has_sign(letter))


def _has_sign(letter: str) -> bool:
    return QFontMetricsF(QFont(fonts.SERIF)).inFontUcs4(ord(letter))


def _kind(letter: str) -> str:
    if unicodedata.name(letter, "").partition(" ")[0] in _ASIAN:
        return "asian"
    return "symbol" if unicodedata.category(letter)[0] == "S" else "other"


def _told(kind: str, letters: list[str]) -> str:
    shown = "".join(letters[:_SHOWN]) + ("…" if len(letters) > _SHOWN else "")
    of, package = len(letters), _PACKAGES[kind]
    if kind == "asian":
        return in_english_n(
            of,
            "{n} Chinese, Japanese or Korean letter ({letters}) is in no typeface here, and a box stands for "
            "it; install one that has it (Debian and Ubuntu: {package}) and export again.",
            "{n} Chinese, Japanese or Korean letters ({letters}) are in no typeface here, and boxes stand "
            "for them; install one that has them (Debian and Ubuntu: {package}) and export again.",
            letters=shown,
            package=package,
        )
    if kind == "symbol":
        return in_english_n(
            of,
            "{n} symbol ({letters}) is in no typeface here, and a box stands for it; "
            "install one that has it (Debian and Ubuntu: {package}) and export again.",
            "{n} symbols ({letters}) are in no typeface here, and boxes stand for them; "
            "install one that has them (Debian and Ubuntu: {package}) and export again.",
            letters=shown,
            package=package,
        )
    return in_english_n(
        of,
        "{n} letter ({letters}) is in no typeface here, and a box stands for it; "
        "install one that has it (Debian and Ubuntu: {package}) and export again.",
        "{n} letters ({letters}) are in no typeface here, and boxes stand for them; "
        "install one that has them (Debian and Ubuntu: {package}) and export again.",
        letters=shown,
        package=package,
    )
