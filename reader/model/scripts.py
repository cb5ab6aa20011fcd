"""What the letters of a text tell of its setting: the direction of its lines, the script of most of Asia's.

Asked of the words themselves: a capture seldom says its language, and mixes two when it does.
"""

import re

#: Hebrew, Arabic, Syriac, Thaana, N'Ko and their later kin (Unicode, Bidi_Class R and AL).
_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
KANA = re.compile("[\u3040-\u30ff]")
HANGUL = re.compile("[\u1100-\u11ff\uac00-\ud7af]")
HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f]")
HEBREW = re.compile("[\u0590-\u05ff]")
#: The letters looked at where the first ones tell enough.
HEAD = 400

#: The languages that a script is taken for where nobody says another (BCP 47).
_LANGUAGES = ((KANA, "ja"), (HANGUL, "ko"), (HAN, "zh"), (ARABIC, "ar"), (HEBREW, "he"))


def runs_to_left(words: str, *, within: bool = False) -> bool:
    """Whether a paragraph is set from right to left; `within` says that the text around it is.

    In a text that runs to the left any letter of its own sets the paragraph so ("BBC" may begin it, and
    Unicode's rule P2 would turn it round); elsewhere most of its letters decide.
    """
    found = len(_TO_LEFT.findall(words, 0, HEAD))
    if not found or within:
        return bool(found)
    return found > sum(letter.isalpha() for letter in words[:HEAD]) - found


def language_of(words: str) -> str:
    """The language that the script of a text stands for, "" for one of many languages (Latin, Cyrillic)."""
    head = words[: 10 * HEAD]
    return next((language for rule, language in _LANGUAGES if rule.search(head)), "")
