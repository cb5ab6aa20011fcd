"""Different articles about one event: how much of what marks an article another one shares.

What an article is about stands in its title and its first words. A word weighs the more the rarer it is
in the library (inverse document frequency, K. Spärck Jones 1972), a name more than another word. Such
articles are suggested to the reader and never taken for one.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import pairwise, permutations
from math import log, sqrt
from typing import NamedTuple

#: The first words of a text, which tell what it is about.
LEDE = 60
#: What a word weighs by where it stands, and how much more a name weighs.
IN_TITLE, IN_LEDE, IN_TEXT = 2.0, 1.0, 0.3
NAME = 1.5
#: Words are compared by so many letters, because endings differ; shorter ones than this count as names only.
STEM, SHORTEST = 6, 4
#: So many words of an article are asked for in the library.
ASKED = 72
#: Articles are related from this score on, if they share so many names or numbers that are rare: that weigh
#: at least so much of the rarest. Days apart, they must be so much nearer to each other.
RELATED, MARKS, RARE = 0.15, 2, 0.5
NEAR_DAYS, FAR = 21, 2.0
#: Chinese and Japanese are compared by pairs of letters; so many rare ones weigh as much as a name.
PAIRS = 3
#: So many shared words make a reason.
TOLD = 4

_WORD = re.compile(r"[\u30a1-\u30fe]{3,}|[\u3040-\u30ff\u3400-\u9fff]{2,}|[^\W_\u3040-\u30ff\u3400-\u9fff]+")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_KATAKANA = re.compile("[\u30a1-\u30fe]{3,}")
#: Letters of such a text that are in most sentences: particles and endings.
_EMPTY = re.compile("[\u3041-\u309f的了是在和有不这這一也就都而及与與着或之]")


class Term(NamedTuple):
    """A word as printed, what it weighs, and whether it is a name or a number."""

    printed: str
    weight: float
    marks: bool


class Kin(NamedTuple):
    """How near two articles are, 0 to 1, and the words they share, the most telling first.

    `marks` is how many rare names and numbers are among them.
    """

    score: float
    shared: tuple[Term, ...]
    marks: int = 0


def terms(title: str | None, text: str) -> dict[str, Term]:
    """The words of an article by their stems."""
    words = _WORD.findall(text)
    names = _names(text)
    found: dict[str, Term] = {}
    for place, some in (
        (IN_TEXT, words[LEDE:]),
        (IN_LEDE, words[:LEDE]),
        (IN_TITLE, _WORD.findall(title or "")),
    ):
        for word in some:
            if _WIDE.match(word) and not _KATAKANA.fullmatch(word):
                _put_pairs(found, word, place)
            else:
                _put(found, word, place, word in names or _KATAKANA.fullmatch(word) is not None)
    return found


def wide(text: str) -> bool:
    """Whether a text is written without spaces, so that a library finds no word in it by its beginning."""
    head = text[:2000]
    return 3 * len(_WIDE.findall(head)) > sum(c.isalpha() for c in head)


def _put_pairs(found: dict[str, Term], word: str, place: float) -> None:
    for pair in map("".join, pairwise(word)):
        if _EMPTY.search(pair) is None and (pair not in found or found[pair].weight < place):
            found[pair] = Term(pair, place, False)


def _names(text: str) -> set[str]:
    """Words that are written with a capital inside a sentence, and nowhere without one."""
    found: set[str] = set()
    small: set[str] = set()
    for match in _WORD.finditer(text):
        word, at = match.group(), match.start()
        if word.islower():
            small.add(word)
        elif len(word) > 1 and word[0].isupper() and text[max(0, at - 2) : at - 1].islower():
            found.add(word)
    return {word for word in found if word.lower() not in small}


def stem(word: str) -> str:
    """The letters by which a word is compared: its beginning, folded as the full-text index folds."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))[:STEM]


def _put(found: dict[str, Term], word: str, place: float, name: bool) -> None:
    number = word.isdigit()
    cased = word.casefold() != word.upper()
    least = 2 if number else SHORTEST if cased and not name else 1
    if len(word) < least:
        return
    key = word if number else stem(word)
    weight = place * (NAME if name else 1.0)
    had = found.get(key)
    if had is None or had.weight < weight:
        found[key] = Term(word, weight, name or number)


def asked(found: Mapping[str, Term]) -> list[str]:
    """The stems that are worth asking a library for, the weightiest first."""
    return sorted(found, key=lambda key: (-found[key].weight, not found[key].marks, key))[:ASKED]


def rarity(articles: int, seen: Mapping[str, int | None]) -> dict[str, float]:
    """What each word weighs in a library of so many articles; `seen` is in how many it stands.

    None stands for too many to be counted: such a word weighs nothing.
    """
    return {
        word: max(0.0, log((articles + 1) / (count + 0.5))) if count is not None else 0.0
        for word, count in seen.items()
    }


def kinship(mine: Mapping[str, Term], other: Mapping[str, Term], rare: Mapping[str, float]) -> Kin:
    """How near two articles are; a word that `rare` does not know weighs as much as the middle one."""
    known = sorted(rare.values())
    middle = known[len(known) // 2] if known else 0.0
    length = _length(mine, rare, middle) * _length(other, rare, middle)
    shared = {
        key: mine[key].weight * other[key].weight * rare[key] ** 2
        for key in mine
        if key in other and rare.get(key, 0.0) > 0
    }
    told = sorted(shared, key=lambda key: (-shared[key], key))
    least = RARE * max(rare.values(), default=0.0)
    rarest = [key for key in shared if rare[key] >= least]
    pairs = sum(len(key) == 2 and _WIDE.match(key) is not None for key in rarest)
    marks = sum(mine[key].marks for key in rarest) + pairs // PAIRS
    return Kin(sum(shared.values()) / length if length else 0.0, tuple(mine[key] for key in told), marks)


def _length(found: Mapping[str, Term], rare: Mapping[str, float], middle: float) -> float:
    return sqrt(sum((term.weight * rare.get(key, middle)) ** 2 for key, term in found.items()))


def related(kin: Kin, days: float = 0.0) -> bool:
    """Whether two articles that are so many days apart are near enough to be about one event."""
    return kin.score >= RELATED * (FAR if days > NEAR_DAYS else 1.0) and kin.marks >= MARKS


def reason(shared: Iterable[Term], text: str) -> str:
    """What two articles share, for the reader: "both name Pavel Durov, Telegram and Paris".

    Names that stand side by side in the `text` of one of them are told as one.
    """
    every = _rejoined(shared, text)
    names = [term.printed for term in every if term.marks and not term.printed.isdigit()][: TOLD + 1]
    for first, second in permutations(names, 2):
        if first in names and second in names and f"{first} {second}" in text:
            names[names.index(first)] = f"{first} {second}"
            names.remove(second)
    words = [term.printed for term in every if not term.marks][: max(0, TOLD - len(names))]
    told = []
    if names:
        told.append(f"name {_listed(names)}")
    if words:
        told.append(f"speak of {_listed(words)}")
    return f"both {' and '.join(told)}" if told else "they share rare words"


def _rejoined(shared: Iterable[Term], text: str) -> list[Term]:
    """The words shared, pairs of letters put together where they stand in one stretch of the text."""
    every = list(shared)
    pairs = {term.printed for term in every if len(term.printed) == 2 and _WIDE.match(term.printed)}
    if not pairs:
        return every
    runs: dict[str, None] = {}
    for word in _WORD.findall(text):
        run = ""
        for pair in map("".join, pairwise(f"{word}\0")):
            if pair in pairs:
                run = run + pair[1] if run else pair
            elif run:
                runs[run] = None
                run = ""
    longest = sorted(runs, key=len, reverse=True)[:TOLD]
    return [
        *(term for term in every if term.printed not in pairs),
        *(Term(run, 1.0, True) for run in longest),
    ]


def _listed(words: list[str]) -> str:
    return f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else words[0]
