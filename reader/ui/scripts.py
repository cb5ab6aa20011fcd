"""What a script asks of Qt: the direction of its lines, room between them, faces with its letters."""

import re
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase

from reader.model.scripts import ARABIC, HAN, HANGUL, HEAD, HEBREW, KANA, runs_to_left

#: Scripts whose letters have no slanted form of their own: all but Latin, Greek, Cyrillic and their kin.
_UPRIGHT = re.compile(
    "[\u0590-\u1cff\u2e80-\ua4cf\ua840-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\U00020000-\U0003ffff]"
)
_POINTS = re.compile(r"(\s+·\s+)")
#: Lines of ideographs and syllables are full from edge to edge and want more room between them (percent).
_WIDE_LEADING = 112

#: Of each script the faces with serifs that have its letters, and those without, the best first. Where none
#: is named Qt takes any, and sets Japanese in Chinese forms.
_FACES = (
    (
        KANA,
        ("Noto Serif CJK JP", "Source Han Serif JP", "Yu Mincho", "Hiragino Mincho ProN", "IPAexMincho"),
        ("Noto Sans CJK JP", "Source Han Sans JP", "Yu Gothic", "Hiragino Sans", "IPAexGothic"),
    ),
    (
        HANGUL,
        ("Noto Serif CJK KR", "Source Han Serif KR", "Batang", "AppleMyungjo", "NanumMyeongjo"),
        ("Noto Sans CJK KR", "Source Han Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", "NanumGothic"),
    ),
    (
        HAN,
        ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "AR PL UMing CN"),
        ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei"),
    ),
    (
        ARABIC,
        ("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Traditional Arabic"),
        ("Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans"),
    ),
    (
        HEBREW,
        ("Noto Serif Hebrew", "Frank Ruehl CLM", "SBL Hebrew", "David"),
        ("Noto Sans Hebrew", "Arial Hebrew", "Segoe UI", "DejaVu Sans"),
    ),
)


class Script(NamedTuple):
    """How an article is set: the direction of most of its letters, the leading in percent of what is usual,
    and the faces of this machine that have its letters, with serifs and without."""

    direction: Qt.LayoutDirection
    leading: int
    serif: tuple[str, ...]
    sans: tuple[str, ...]


def script_of(words: str) -> Script:
    """The script of an article, by its first letters."""
    head = words[: 10 * HEAD]
    named = next(((serif, sans) for rule, serif, sans in _FACES if rule.search(head)), ((), ()))
    serif, sans = map(_present, named)
    return Script(direction(head[:HEAD]), _WIDE_LEADING if is_wide(head) else 100, serif, sans)


@cache
def _present(families: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(filter(QFontDatabase.hasFamily, families))


def direction(words: str, of: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> Qt.LayoutDirection:
    """The direction of a paragraph that stands in a text of a direction."""
    to_left = runs_to_left(words, within=of is Qt.LayoutDirection.RightToLeft)
    return Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight


def is_wide(words: str) -> bool:
    """Whether most of the words are written in ideographs or syllables."""
    head = words[:HEAD]
    return sum(len(rule.findall(head)) for rule in (KANA, HANGUL, HAN)) * 2 > len(head)


def has_italics(words: str) -> bool:
    """Whether all letters have an italic form; slanting others makes them worse, or empty boxes."""
    return _UPRIGHT.search(words) is None


def isolated(words: str) -> str:
    """A line of parts with points between, each of which keeps its own direction while the line runs on in
    its own (Unicode UAX #9, isolates)."""
    return "".join(part if n % 2 else f"\u2068{part}\u2069" for n, part in enumerate(_POINTS.split(words)))
