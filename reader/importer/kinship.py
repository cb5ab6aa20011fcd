"""Different articles about one event: how much of what marks an article another one shares.

What an article is about stands in its title and its first words. A word weighs the more the rarer it is
in the library (inverse document frequency, K. Spärck Jones 1972), a name or a figure more than another word.
Where capitals tell no names (German, Arabic, Chinese ...), several rare words stand for one. Such articles
are suggested to the reader and never taken for one.
"""

import re
from collections.abc import Mapping, Set
from itertools import pairwise
from math import log, sqrt
from typing import NamedTuple

from reader.importer.figures import figures
from reader.importer.months import month_number
from reader.importer.stems import WORD, beginning, grams, is_foreign_name, is_wide, stem
from reader.importer.words import fold

#: So many code points of an article are compared: no later one tells more of what it is about.
READ = 24_000
#: The first words of a text, which tell what it is about.
LEDE = 60
#: What a word weighs by where it stands, and how much more a name or a figure weighs.
IN_TITLE, IN_LEDE, IN_TEXT = 2.0, 1.0, 0.3
NAME = 1.5
#: Shorter words than this count as names only.
SHORTEST = 4
#: Words with a stem of so many letters are asked for in all their forms: a shorter one begins too many.
ENDED = 5
#: So many words of an article are asked for in the library.
ASKED = 64
#: Rare is what at most so many articles have as the square root of all.
RARE = 0.5
FEWEST = 5
#: Articles are related from this score on: the less of it, the more names and figures they share; and the
#: more of it where they are days apart.
LEAST_MARKS = (3.0, 2.0, 1.0, 0.0)
RELATED = (0.08, 0.15, 0.24, 2.0)
RELATED_FAR = (0.15, 0.3, 0.48, 2.0)
NEAR_DAYS = 21
#: Where capitals tell no names, so many rare words weigh as much as one.
WORDS = 3
#: From this share of capitals inside sentences on they tell no names, as in German; one never counts.
ORDINARY, FEW_CAPITALS = 0.25, 1
#: Of two texts that share so much of the shorter one's words, one is a copy of the other.
COPY, LEAST = 0.9, 20

_YEAR = re.compile("(?:19|20)[0-9][0-9]")


class Term(NamedTuple):
    """A word, name or figure as printed, what it weighs, and how much of a mark it is, 0 to 1.

    `asks` are the digits of a figure. `within` are the keys of the names that a name of several words is made
    of. `near` is whether other articles are asked for it only where they are of the same time: an index finds
    a single word sooner than several in their order.
    """

    printed: str
    weight: float
    marks: float
    asks: str = ""
    within: tuple[str, ...] = ()
    near: bool = False


class Kin(NamedTuple):
    """How near two articles are, 0 to 1, and the names, figures and rare words they share, the most telling
    first.

    `marks` is how many names and figures those that are rare come to, a name of several words being one;
    `copy` whether one text is the other's.
    """

    score: float
    shared: tuple[Term, ...]
    marks: float = 0.0
    copy: bool = False


class Rarity(NamedTuple):
    """What words weigh in a library by their keys, and which of them are rare in it."""

    weights: Mapping[str, float]
    rare: Set[str]


def terms(title: str | None, text: str) -> dict[str, Term]:
    """The words, names and figures of an article by the keys under which others have them."""
    text = text[:READ]
    words = _words(text)
    lede = words[LEDE][1] if len(words) > LEDE else len(text)
    names = _Names(text, words)
    found: dict[str, Term] = {}
    for figure, place in (
        *((figure, IN_TITLE) for figure in figures(title or "")),
        *((figure, _place(figure.start, lede)) for figure in figures(text)),
    ):
        _keep(found, figure.key, Term(figure.printed, place * NAME, 1.0, figure.asks, near=True))
    seen: set[str] = set()
    for word, place in (
        *((word, IN_TITLE) for word, _ in _words(title or "")),
        *((word, _place(start, lede)) for word, start in words),
    ):
        # Where a word stands again it weighs no more.
        if word not in seen:
            seen.add(word)
            _put(found, word, place, names)
    for first, second, start in names.pairs:
        parts = (stem(first), stem(second))
        printed = f"{first} {second}"
        place = IN_TITLE if title and printed in title else _place(start, lede)
        _keep(found, " ".join(parts), Term(printed, place * NAME, 1.0, within=parts, near=True))
    return found


def _words(text: str) -> list[tuple[str, int]]:
    """The words of a text and where they begin."""
    return [(match.group(), match.start()) for match in WORD.finditer(text)]


def _place(start: int, lede: int) -> float:
    return IN_LEDE if start < lede else IN_TEXT


def _keep(found: dict[str, Term], key: str, term: Term) -> None:
    had = found.get(key)
    if had is None or had.weight < term.weight:
        found[key] = term


class _Names:
    """The words of a text that its capitals tell to be names, and those that stand side by side."""

    def __init__(self, text: str, words: list[tuple[str, int]]) -> None:
        small: set[str] = set()
        capital: list[str] = []
        cased = 0
        for word, start in words:
            if word.islower():
                small.add(word)
                cased += _in_sentence(text, start)
            elif word[0].isupper() and len(word) > 1 and _in_sentence(text, start):
                capital.append(word)
        #: Whether capitals tell names at all.
        self.told = cased > 0 and len(capital) <= ORDINARY * (cased + len(capital)) + FEW_CAPITALS
        self.words = {
            word
            for word in capital
            if self.told and word.lower() not in small and not month_number(fold(word))
        }
        #: Two names that a space parts, and where the first begins.
        self.pairs = [
            (one, other, start)
            for (one, start), (other, after) in pairwise(words if self.told else [])
            if one in self.words and other in self.words and text[start + len(one) : after] == " "
        ]


def _in_sentence(text: str, at: int) -> bool:
    """Whether a word stands behind another one of its sentence, with a space or a comma between."""
    return at > 1 and text[at - 1] == " " and (text[at - 2].isalpha() or text[at - 2] == ",")


def _put(found: dict[str, Term], word: str, place: float, names: _Names) -> None:
    if is_wide(word):
        for run in grams(word):
            _keep(found, run, Term(run, place, 1 / WORDS, near=True))
    elif word.isdigit():
        if _YEAR.fullmatch(word):
            _keep(found, word, Term(word, place, 0.0))
    elif word in names.words or is_foreign_name(word):
        _keep(found, stem(word), Term(word, place * NAME, 1.0))
    else:
        cased = word.lower() != word.upper()
        if len(word) >= (SHORTEST if cased else 2):
            # A small letter begins no name, nor does any word where capitals tell names.
            marks = 0.0 if names.told or (cased and word[0].islower()) else 1 / WORDS
            _keep(found, stem(word), Term(word, place, marks))


def asked(found: Mapping[str, Term]) -> list[str]:
    """The keys that are worth asking a library for, the weightiest first."""
    return sorted(found, key=lambda key: (-found[key].weight, -found[key].marks, key))[:ASKED]


def begins(word: str) -> str:
    """With which letters the other forms of a word begin; "" where it has none that could be told."""
    letters = "" if is_foreign_name(word) else beginning(word)
    return letters if len(letters) >= ENDED else ""


def rarity(seen: Mapping[str, tuple[int, int] | None]) -> Rarity:
    """What words weigh; `seen` tells how many articles have one, and among how many it was counted.

    None stands for too many to be counted: such a word weighs nothing. In a library of a few articles
    words are taken for those of FEWEST: there a name that most have still tells something.
    """
    weights, rare = dict.fromkeys(seen, 0.0), set[str]()
    for key, counted in seen.items():
        if counted:
            articles = max(counted[1], FEWEST) + 1
            weights[key] = max(0.0, log(articles / (counted[0] + 0.5)))
            if weights[key] >= RARE * log(articles / 1.5):
                rare.add(key)
    return Rarity(weights, rare)


def kinship(mine: Mapping[str, Term], other: Mapping[str, Term], known: Rarity) -> Kin:
    """How near two articles are; a word that was not asked for weighs as much as the middle one."""
    weights = known.weights
    every = sorted(weights.values())
    middle = every[len(every) // 2] if every else 0.0
    length = _length(mine, weights, middle) * _length(other, weights, middle)
    shared = {
        key: mine[key].weight * other[key].weight * weights[key] ** 2
        for key in mine.keys() & other.keys()
        if weights.get(key, 0.0) > 0
    }
    rare = shared.keys() & known.rare
    telling = sorted(
        (key for key in shared if key in rare or mine[key].marks >= 1), key=lambda key: (-shared[key], key)
    )
    parts = {part for key in telling for part in mine[key].within}
    told = [key for key in telling if key not in parts]
    ends = {mine[key].within[1] for key in told if mine[key].within}
    marks = sum(
        max(mine[key].marks, other[key].marks)
        for key in told
        if key in rare and ends.isdisjoint(mine[key].within[:1])
    )
    score = sum(shared.values()) / length if length else 0.0
    return Kin(score, tuple(mine[key] for key in told), marks, _is_copy(mine, other))


def _length(found: Mapping[str, Term], weights: Mapping[str, float], middle: float) -> float:
    return sqrt(sum((term.weight * weights.get(key, middle)) ** 2 for key, term in found.items()))


def _is_copy(mine: Mapping[str, Term], other: Mapping[str, Term]) -> bool:
    least = min(len(mine), len(other))
    return least >= LEAST and len(mine.keys() & other.keys()) >= COPY * least


def related(kin: Kin, days: float = 0.0) -> bool:
    """Whether two articles that are so many days apart are about one event, or have the same figures."""
    marks = next(n for n, least in enumerate(LEAST_MARKS) if kin.marks >= least - 0.01)
    return kin.score >= (RELATED if days <= NEAR_DAYS else RELATED_FAR)[marks]
