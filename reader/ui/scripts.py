"""What a script asks of its setting: the direction of its lines, room between them, faces with its letters.

Asked of the words themselves: a capture seldom says its language, and mixes two when it does.
"""

import re
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase

#: Hebrew, Arabic, Syriac, Thaana, N'Ko and their later kin (Unicode, Bidi_Class R and AL).
_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_KANA = re.compile("[\u3040-\u30ff]")
_HANGUL = re.compile("[\u1100-\u11ff\uac00-\ud7af]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
_HEBREW = re.compile("[\u0590-\u05ff]")
#: Scripts whose letters have no slanted form of their own: all but Latin, Greek, Cyrillic and their kin.
_UPRIGHT = re.compile(
    "[\u0590-\u1cff\u2e80-\ua4cf\ua840-\ufaff\ufb1d-\ufdff\ufe70-\ufefc\U00020000-\U0003ffff]"
)
_POINTS = re.compile(r"(\s+·\s+)")
#: The letters looked at where the first ones tell enough.
_HEAD = 400

#: Lines of ideographs and syllables are full from edge to edge and want more room between them (percent).
_WIDE_LEADING = 112

#: Of each script the faces with serifs that have its letters, and those without, the best first. Where none
#: is named Qt takes any, and sets Japanese in Chinese forms.
_FACES = (
    (
        _KANA,
        ("Noto Serif CJK JP", "Source Han Serif JP", "Yu Mincho", "Hiragino Mincho ProN", "IPAexMincho"),
        ("Noto Sans CJK JP", "Source Han Sans JP", "Yu Gothic", "Hiragino Sans", "IPAexGothic"),
    ),
    (
        _HANGUL,
        ("Noto Serif CJK KR", "Source Han Serif KR", "Batang", "AppleMyungjo", "NanumMyeongjo"),
        ("Noto Sans CJK KR", "Source Han Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", "NanumGothic"),
    ),
    (
        _HAN,
        ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "AR PL UMing CN"),
        ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei"),
    ),
    (
        _ARABIC,
        ("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Traditional Arabic"),
        ("Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans"),
    ),
    (
        _HEBREW,
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
    head = words[: 10 * _HEAD]
    named = next(((serif, sans) for rule, serif, sans in _FACES if rule.search(head)), ((), ()))
    serif, sans = (tuple(filter(QFontDatabase.hasFamily, names)) for names in named)
    return Script(direction(head[:_HEAD]), _WIDE_LEADING if is_wide(head) else 100, serif, sans)


def direction(words: str, of: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> Qt.LayoutDirection:
    """The direction of a paragraph that stands in a text of a direction.

    In a text that runs to the left any letter of its own sets the paragraph so ("BBC" may begin it, and
    Unicode's rule P2 would turn it round); elsewhere most of its letters decide.
    """
    found = len(_TO_LEFT.findall(words, 0, _HEAD))
    if not found:
        return Qt.LayoutDirection.LeftToRight
    if of is Qt.LayoutDirection.RightToLeft:
        return of
    others = sum(letter.isalpha() for letter in words[:_HEAD]) - found
    return Qt.LayoutDirection.RightToLeft if found > others else Qt.LayoutDirection.LeftToRight


def is_wide(words: str) -> bool:
    """Whether most of the words are written in ideographs or syllables."""
    head = words[:_HEAD]
    return sum(len(rule.findall(head)) for rule in (_KANA, _HANGUL, _HAN)) * 2 > len(head)


def has_italics(words: str) -> bool:
    """Whether all letters have an italic form; slanting others makes them worse, or empty boxes."""
    return _UPRIGHT.search(words) is None


def isolated(words: str) -> str:
    """A line of parts with points between, each of which keeps its own direction while the line runs on in
    its own (Unicode UAX #9, isolates)."""
    return "".join(part if n % 2 else f"\u2068{part}\u2069" for n, part in enumerate(_POINTS.split(words)))
