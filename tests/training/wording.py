"""Words to fill generated pages with: what articles say and what pages print, in fourteen languages.

A language is a file in `languages`: a row for each kind of phrase, phrases parted by bars. `{who}` and
`{where}` are what an article is about, `{name}`, `{n}`, `{a}`, `{b}`, `{d}` and the like are filled in.
"""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

FOLDER = Path(__file__).with_name("languages")
LANGUAGES = tuple(sorted(path.stem for path in FOLDER.glob("*.txt")))


@dataclass(frozen=True, slots=True)
class Topic:
    """What one article is about: its title, and the words of it that its text takes up."""

    title: str
    who: str
    where: str


@dataclass(frozen=True, slots=True)
class Wording:
    """The phrases of one language by kind; `space` stands between two of its words."""

    code: str
    space: str
    phrases: dict[str, list[str]]

    def pick(self, rng: Random, kind: str, **filled: object) -> str:
        """Any phrase of a kind, filled in."""
        return rng.choice(self.phrases[kind]).format(**filled)

    def varied(self, rng: Random, text: str, share: float) -> str:
        """A text with a share of its longer words coined anew, so that no two sentences are alike."""
        if not self.space:
            letters = re.sub(r"\W", "", "".join(self.phrases["plain"]))
            pieces = re.split(r"(\{\w+\}|\W)", text)
            return "".join(
                "".join(rng.choice(letters) if rng.random() < share / 2 else c for c in piece)
                if piece.isalpha()
                else piece
                for piece in pieces
            )
        words = text.split(" ")
        for n, word in enumerate(words):
            if len(word) >= 4 and word.isalpha() and rng.random() < share:
                one, other = rng.choice(self._long()), rng.choice(self._long())
                coined = one[: len(one) // 2 + 1] + other[len(other) // 2 :]
                words[n] = coined.capitalize() if word[0].isupper() else coined
        return " ".join(words)

    def _long(self) -> list[str]:
        return _long_words(self.code)

    def topic(self, rng: Random) -> Topic:
        """A new thing to write about."""
        who, where = (self.varied(rng, self.pick(rng, kind), 0.6) for kind in ("who", "where"))
        does = self.varied(rng, self.pick(rng, "does"), 0.5)
        words = [who, does, where] if rng.random() < 0.7 else [who, does]
        title = self.space.join(words)
        if rng.random() < 0.12:
            title = f"{self.pick(rng, 'menu')}: {title}"
        if rng.random() < 0.1:
            title += rng.choice(["!", "?", " (2)", " – 3"])
        if rng.random() < 0.05:
            title = who
        return Topic(title, who, where)

    def sentence(self, rng: Random, topic: Topic) -> str:
        """A sentence on a topic, or one that might be on any."""
        if rng.random() < 0.4:
            said = self.varied(rng, rng.choice(self.phrases["said"]), 0.3)
            return said.format(who=topic.who, where=topic.where)
        return self.varied(rng, self.pick(rng, "plain"), 0.45)

    def text(self, rng: Random, topic: Topic, sentences: int) -> str:
        """A paragraph; the first of its sentences names the topic in most."""
        said = self.varied(rng, rng.choice(self.phrases["said"]), 0.3)
        first = said.format(who=topic.who, where=topic.where)
        rest = [self.sentence(rng, topic) for _ in range(sentences - 1)]
        return self.space.join([first if rng.random() < 0.8 else self.sentence(rng, topic), *rest])

    def date(self, rng: Random, style: int) -> str:
        """A day in one of the language's styles; one page keeps to one style."""
        styles = self.phrases["date"]
        month, day = rng.randint(1, 12), rng.randint(1, 28)
        name = self.phrases["months"][0].split()[month - 1]
        year = rng.randint(2009, 2025)
        return styles[style % len(styles)].format(
            d=day, dd=f"{day:02}", m=month, mm=f"{month:02}", month=name, y=year
        )

    def name(self, rng: Random) -> str:
        """Somebody's name."""
        return rng.choice(self.phrases["names"])


@cache
def wording(code: str) -> Wording:
    """The words of a language by its code."""
    rows = dict(
        re.split(r":\s*", line, maxsplit=1)
        for line in (FOLDER / f"{code}.txt").read_text("utf-8").splitlines()
        if line.strip()
    )
    space = "" if rows.pop("join", "") else " "
    return Wording(code, space, {kind: row.split(" | ") for kind, row in rows.items()})


@cache
def _long_words(code: str) -> list[str]:
    """The longer words of a language's sentences, to coin others of."""
    words = " ".join(wording(code).phrases["plain"]).split(" ")
    return sorted({word.lower() for word in words if len(word) >= 4 and word.isalpha()})
