"""The letters by which words of many languages are compared: without the endings that a sentence gives them.

Light stemming, case endings only (J. Savoy, "Light stemming approaches for the French, Portuguese, German
and Hungarian languages", 2006; L. S. Larkey et al., "Light stemming for Arabic", 2007). Scripts without
spaces are compared by short runs of letters (n-grams).
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

#: Words are compared by so many letters at most, because endings differ.
STEM = 6
#: Of Korean so many syllables are: particles stand behind them.
_SYLLABLES = 2
#: How long the runs are by which scripts without spaces are compared: Chinese and Japanese; Thai, Khmer ...
_PAIR, _RUN = 2, 4

_KATAKANA = "\u30a1-\u30fe"
_WIDE = "\u3005\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
#: Signs of vowels and accents that belong to the letter before.
MARKS = "".join(chr(n) for n in range(0x300, 0x2000) if unicodedata.category(chr(n))[0] == "M")
_HANGUL = re.compile("[\uac00-\ud7a3]+")
#: A word: of Katakana, of other letters in a script without spaces, of any other script with its marks.
WORD = re.compile(
    rf"[{_KATAKANA}]{{3,}}|(?:(?![{_KATAKANA}]{{3}})[{_WIDE}]){{2,}}|[{_UNSPACED}]{{4,}}"
    rf"|[^\W_{_WIDE}{_UNSPACED}](?:[^\W_{_WIDE}{_UNSPACED}]|[{MARKS}])*"
)
_FOREIGN = re.compile(f"[{_KATAKANA}]{{3,}}")
_IN_WIDE = re.compile(f"[{_WIDE}]")
_IN_UNSPACED = re.compile(f"[{_UNSPACED}]")
#: Letters of Chinese and Japanese that are in most sentences: particles and endings.
_EMPTY = re.compile("[\u3041-\u309f的了是在和有不这這一也就都而及与與着或之]")

_CYRILLIC = re.compile(
    "(?<=...)(?:[ияа]?ями|ами|[ое]го|[ое]му|[ыи]ми|и?ях|ах|и?ям|ам|[еои]й|ый|[ая]я|[оеыи]е|[оеыи]м|[ую]ю|[аяоеуюыиьй])$"
)
_ARABIC = re.compile(r"^(?:[وف]?(?:[بكل]?ال|لل)|[وفبل])(?=[\u0620-\u064a]{3})")


def is_wide(word: str) -> bool:
    """Whether a word of WORD is a run of letters of a script without spaces."""
    return grams_of(word) > 0 and not is_foreign_name(word)


def is_foreign_name(word: str) -> bool:
    """Whether a word is written in Katakana, as Japanese writes names and words from elsewhere."""
    return word >= "\u30a1" and _FOREIGN.fullmatch(word) is not None


def grams_of(word: str) -> int:
    """How long the runs are by which a word is compared; 0 where it is compared by its stem."""
    if word < "\u0e00":
        return 0
    return _PAIR if _IN_WIDE.match(word) else _RUN if _IN_UNSPACED.match(word) else 0


def grams(word: str) -> Iterator[str]:
    """The runs of letters that tell a stretch of a script without spaces from others."""
    length = grams_of(word)
    for stretch in _EMPTY.split(word):
        for at in range(len(stretch) - length + 1):
            yield stretch[at : at + length]


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The letters by which a word is compared: its beginning, without case, accents and case endings."""
    if _HANGUL.match(word):
        return word[:_SYLLABLES]
    plain = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    if len(plain) >= 5:
        plain = plain[:-1] if plain.isascii() and plain[-1] == "s" else _CYRILLIC.sub("", plain)
    return _ARABIC.sub("", plain)[:STEM]


def beginning(word: str) -> str:
    """The letters as printed with which all words of its stem begin; what an index is asked for."""
    letters = stem(word)
    kept = word.lower()
    cut = _ARABIC.match(kept)
    return kept[cut.end() if cut else 0 :][: len(letters)]
