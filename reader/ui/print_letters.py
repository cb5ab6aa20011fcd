"""Letters that no typeface of this machine has: on paper a box would stand for each, so it is told."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont, QTextLayout

from reader.exporter.paper import Paper, Paragraph
from reader.model.scripts import ARABIC
from reader.ui import fonts
from reader.ui.scripts import script_of

#: What Unicode calls the letters of a package of typefaces (Debian's, Ubuntu's), by the first word of a name.
_ASIAN = frozenset(
    ["CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "FULLWIDTH", "HALFWIDTH", "IDEOGRAPHIC"]
)
_PACKAGES = {"asian": "fonts-noto-cjk", "symbol": "fonts-symbola", "other": "fonts-noto-core"}
_NAMES = {"asian": "Chinese, Japanese or Korean letter", "symbol": "symbol", "other": "letter"}
#: So many of them are shown.
_SHOWN = 12
_DUMB = (
    "The Arabic words are on the pages, but other programs can hardly find or copy them there: no typeface "
    "here tells which letters its shapes are; install one that does (Debian and Ubuntu: fonts-dejavu-core) "
    "and export again."
)
#: What has no sign of its own: controls, marks on other letters, spaces.
_SIGNLESS = frozenset("CMZ")


def letters_of(paper: Paper) -> frozenset[str]:
    """The letters that the text of a paper is written in."""
    return frozenset().union(*_words(paper))


def alike(letters: Iterable[str]) -> Callable[[str], str]:
    """Tells which letter of a text has the shape of a given sign in a typeface that it is set in, or ""."""
    words = "".join(sorted(each for each in letters if not each.isascii() and _has_sign(each)))
    shapes = _shapes(words) if words else ()

    def found(sign: str) -> str:
        for face, letter_of in shapes:
            shape = face.glyphIndexesForString(sign)
            if shape and shape[0] in letter_of:
                return letter_of[shape[0]]
        return ""

    return found


def _shapes(words: str) -> Sequence[tuple[QRawFont, dict[int, str]]]:
    """The typefaces that words are set in, with what each of their shapes stands for.

    Not kept: a raw font belongs to its thread.
    """
    script = script_of(words)
    found = []
    for families in ([fonts.SERIF, *script.serif], [fonts.SANS, *script.sans]):
        font = QFont()
        font.setFamilies([*families, fonts.SERIF])
        layout = QTextLayout(words, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        for run in layout.glyphRuns():
            face = run.rawFont()
            of_letters = {letter: face.glyphIndexesForString(letter) for letter in words}
            found.append(
                (face, {shape[0]: letter for letter, shape in of_letters.items() if shape and shape[0]})
            )
    return found


def missing(letters: Iterable[str]) -> tuple[str, ...]:
    """What no typeface here can show, or none so that it can be found and copied, in sentences with the
    packages that bring it."""
    found: dict[str, list[str]] = {}
    for letter in sorted(letters):
        if not letter.isascii() and not _is_there(letter):
            found.setdefault(_kind(letter), []).append(letter)
    told = tuple(_told(kind, letters) for kind, letters in found.items())
    there = set(letters).difference(*found.values())
    return (*told, *([_DUMB] if ARABIC.search("".join(there)) and not faces_read_back() else []))


def _words(paper: Paper) -> Iterator[str]:
    yield paper.title
    for section in paper.sections:
        yield from _texts(section.paragraphs)
        for remark in section.remarks:
            yield from _texts(remark.said)
            yield from (remark.quote, *remark.tags, *(run.text for run in remark.details))


def _texts(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    return (run.text for paragraph in paragraphs for run in paragraph.runs)


@cache
def faces_read_back() -> tuple[str, ...]:
    """The faces of this machine with Arabic letters that read back, by name."""
    return tuple(filter(reads_back, QFontDatabase.families(QFontDatabase.WritingSystem.Arabic)))


@cache
def reads_back(face: str) -> bool:
    """Whether the letters of Arabic can be found in a PDF that is set in a face.

    A PDF names a letter for each shape. For the shapes of many faces it finds none; in those that are made so
    lam with alef after it, which every text has, is one shape that has a name.
    """
    layout = QTextLayout("\u0644\u0627", QFont(face))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    shapes = [shape for run in layout.glyphRuns() for shape in run.glyphIndexes()]
    return shapes == QRawFont.fromFont(QFont(face)).glyphIndexesForString("\ufefb")


def _is_there(letter: str) -> bool:
    """Whether any typeface has a sign for it: our own, or one that Qt finds in its place."""
    return unicodedata.category(letter)[0] in _SIGNLESS or _has_sign(letter)


@cache
def _has_sign(letter: str) -> bool:
    # Of a script without any typeface Qt makes boxes of no face, which must not be asked anything.
    if unicodedata.category(letter)[0] in _SIGNLESS:
        return False
    return QFontMetricsF(QFont(fonts.SERIF)).inFontUcs4(ord(letter))


def _kind(letter: str) -> str:
    if unicodedata.name(letter, "").partition(" ")[0] in _ASIAN:
        return "asian"
    return "symbol" if unicodedata.category(letter)[0] == "S" else "other"


def _told(kind: str, letters: list[str]) -> str:
    shown = "".join(letters[:_SHOWN]) + ("…" if len(letters) > _SHOWN else "")
    one = len(letters) == 1
    are, boxes, them = ("is", "a box stands", "it") if one else ("are", "boxes stand", "them")
    return (
        f"{len(letters)} {_NAMES[kind]}{'' if one else 's'} ({shown}) {are} in no typeface here, and {boxes} "
        f"for {them}; install one that has {them} (Debian and Ubuntu: {_PACKAGES[kind]}) and export again."
    )
