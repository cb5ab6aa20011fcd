"""Endless words for a large library, quickly: six made-up languages, each with the frequencies of a real one.

A language is a vocabulary of 30,000 words and a long run of them as Zipf's law would have it: how often
the word of rank r stands in it goes as 1/(r + 2.7). A sentence is a stretch of the run from anywhere, so
that words that stand side by side do so in other articles too, as they do in a language. One sentence in
nine has a figure in it, and every article a name that no other has.
"""

import itertools
import random
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

_VOCABULARY, _RUN = 30_000, 400_000
#: By language: its letters, how long its words are, and what stands between two of them.
_LETTERS = {
    "en": ("etaoinshrdlucmfwypvbgk", (2, 11), " "),
    "ru": ("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф", (2, 12), " "),
    "de": ("enisratdhulcgmobwfkzüäöß", (3, 15), " "),
    "kk": ("аеынтіслрдқмкбуғжшпөүіңзгһә", (3, 12), " "),
    "zh": ("的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生", (1, 3), ""),
    "ar": ("ايلمنوتربعدهسكحقفجشصذطخغثزضظ", (2, 8), " "),
}
#: How many of a hundred sources write in a language.
SHARES = {"en": 40, "ru": 25, "de": 10, "kk": 10, "zh": 8, "ar": 7}


class Language(NamedTuple):
    """A vocabulary, the most frequent word first, and a run of its words."""

    code: str
    space: str
    vocabulary: Sequence[str]
    run: Sequence[str]

    def sentence(self, dice: random.Random) -> str:
        """A sentence of 8 to 30 words."""
        at = int(dice.random() * (_RUN - 30))
        words = self.run[at : at + 8 + int(dice.random() * 23)]
        said = self.space.join(words)
        if dice.random() < 0.11:
            said = f"{said}{self.space}{int(dice.random() * 9000) + 3}"
        return f"{said[:1].upper()}{said[1:]}{'。' if not self.space else '.'}"

    def name(self, dice: random.Random) -> str:
        """A name that is likely to be no other's."""
        letters = _LETTERS[self.code][0]
        return "".join(dice.choices(letters, k=4 if not self.space else 9)).capitalize()

    def text(self, dice: random.Random, name: str) -> str:
        """A text of 18 to 42 sentences in paragraphs, that says a name some times."""
        sentences = [self.sentence(dice) for _ in range(18 + int(dice.random() * 25))]
        for n in range(0, len(sentences), 9):
            sentences[n] = f"{name}{self.space}{sentences[n]}"
        gap = self.space
        return "\n\n".join(gap.join(sentences[n : n + 4]) for n in range(0, len(sentences), 4))


@cache
def language(code: str) -> Language:
    """One of the languages, the same one each time."""
    letters, (least, most), space = _LETTERS[code]
    dice = random.Random(f"language {code}")
    words: dict[str, None] = {}
    falling = list(itertools.accumulate(1 / (n + 3) for n in range(len(letters))))
    while len(words) < _VOCABULARY:
        # Of a script with a sign a word there are not so many short ones.
        length = min(most + len(words) // 10_000, dice.randint(least, most) + len(words) // 10_000)
        words["".join(dice.choices(letters, cum_weights=falling, k=length))] = None
    vocabulary = list(words)
    weights = list(itertools.accumulate(1 / (n + 2.7) for n in range(_VOCABULARY)))
    return Language(code, space, vocabulary, dice.choices(vocabulary, cum_weights=weights, k=_RUN))
