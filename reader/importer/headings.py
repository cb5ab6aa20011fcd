"""Sub-headings in Title Case that were flattened into running text.

A heading stands between two sentences, its words begin with capitals although they are common words,
and after it a sentence begins. Common are the words that the page also writes small, proper those that
it writes with a capital inside sentences; so the page itself is the dictionary. A false heading is
worse than a missed one: wherever the words could be the beginning of a sentence, nothing is reported.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from reader.importer.quotations import quoted_starts, sentence_starts
from reader.importer.words import listed

#: No paragraph holds more sentences than this; a line that does is no prose.
SENTENCES = 2000
_TOKEN = re.compile(r"\S+")
_OPENING, _CLOSING = '"“”‘([', '"“”’)],;:?!.…'
_POSSESSIVE = re.compile(r"['’]s?$")
_ADJECTIVE = re.compile(r"(?:ical|ional|ural|egal|ocial|itary|omic|ative|ious|eral)$")

#: Words that a Title Case heading leaves small.
SMALL = listed(
    """
    a an and as at but by for from if in into nor of off on onto or out over per so than the to up via
    vs with
    """
)
#: Words that begin sentences; capitalised in the middle of a heading they begin the next sentence.
OPENERS = listed(
    """
    the a an in on at by for from with as if this these those that it he she they we its his her their
    there here according while when since after before during despite although though however meanwhile
    moreover previously earlier recently today yesterday under among another other such some many most
    several both each once until today following but and or yet in instead also then now even only one
    two three what how why who unlike unfortunately fortunately similarly finally thus hence therefore
    because perhaps indeed nobody everyone so next back you
    """
)
#: Words that stand before a name and are capitalised with it.
ROLES = listed(
    """
    president minister prime deputy chairman chairwoman chair general prosecutor judge justice senator
    governor mayor professor doctor king queen prince colonel captain major secretary ambassador
    chancellor director sir mr mrs ms dr
    """
)
#: Words that begin the name of an institution, which is capitalised throughout.
INSTITUTIONS = listed(
    """
    ministry agency committee department office court university council commission bank institute party
    union service centre center association federation organization organisation house academy society
    board
    """
)
_COMMON_END = re.compile(
    r"(?:ions?|nses?|ments?|ness|it(?:y|ies)|ics|ings?|ances?|ences?|isms?|ists?|ers|als|ives?|ed|ly|ships?|hood|ures?"
    r"|acy|acies|ls|ws|ces|ges|ses|ts|es)$"
)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What a page writes small, and what it writes with a capital inside sentences (words and pairs)."""

    small: frozenset[str]
    proper: frozenset[str]
    pairs: frozenset[tuple[str, str]]

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Lexicon":
        """The lexicon of a page's running texts."""
        proper: set[str] = set()
        weak: set[str] = set()
        pairs: dict[tuple[str, str], int] = {}
        known: dict[str, tuple[str, bool, bool, bool]] = {}
        for text in texts:
            before, after_small, after_capital = "", False, False
            for raw in text.split():
                told = known.get(raw)
                if told is None:
                    told = known[raw] = _told(raw)
                word, small, capital, ends = told
                if capital and after_small:
                    (weak if before in SMALL and word.lower() not in weak else proper).add(word.lower())
                if capital and after_capital:
                    pairs[before, word] = pairs.get((before, word), 0) + 1
                before, after_small, after_capital = ("", False, False) if ends else (word, small, capital)
        low = frozenset(word for word, small, _, _ in known.values() if small)
        return cls(low, frozenset(proper), frozenset(p for p, many in pairs.items() if many > 1))

    def known(self, word: str) -> bool:
        """Whether the page writes a word with a capital inside sentences."""
        return word.lower() in self.proper

    def common(self, word: str) -> bool:
        """Whether a capitalised word is one that a sentence would write small."""
        low = word.lower()
        if low in self.small or low in SMALL:
            return True
        return (
            low not in self.proper
            and _COMMON_END.search(low) is not None
            and "’s" not in low
            and "'s" not in low
        )


def _told(raw: str) -> tuple[str, bool, bool, bool]:
    """A word without marks, whether it begins small, whether with a capital, whether it ends a sentence."""
    word = bare(raw)
    return word, word[:1].islower(), word[:1].isupper(), raw[-1] in ".!?:;"


def bare(token: str) -> str:
    """A word without the marks around it and without a possessive ending."""
    word = token.lstrip(_OPENING).rstrip(_CLOSING)
    return _POSSESSIVE.sub("", word) if "'" in word or "’" in word else word


class _Word(NamedTuple):
    start: int
    end: int
    raw: str
    word: str

    @property
    def capital(self) -> bool:
        return self.word[:1].isupper() or self.word[:1].isdigit()


def _run(text: str, start: int, end: int) -> list[_Word]:
    """The words from `start` on that a Title Case heading could hold, and the capitalised one after it."""
    words: list[_Word] = []
    for match in _TOKEN.finditer(text, start, min(end, start + 220)):
        word = _Word(match.start(), match.end(), match[0], bare(match[0]))
        if not word.capital and word.word not in SMALL:
            words.append(word)
            break
        words.append(word)
        if len(words) > 18:
            break
    return words


def _next_sentence(words: list[_Word], lexicon: Lexicon) -> int | None:
    """The index of the word that begins the sentence after the heading."""
    stop = len(words) - 1
    for k in range(2, stop):
        low = words[k].word.lower()
        if low in OPENERS and words[k].word[:1].isupper() and not words[k - 1].raw.endswith(":"):
            follow = words[k + 1]
            if not follow.capital or follow.word[:1].isdigit() or not lexicon.common(follow.word):
                return k
    return _subject(words, stop - 1, lexicon)


def _subject(words: list[_Word], k: int, lexicon: Lexicon) -> int | None:
    """Where the capitalised words that end at `k` begin a sentence: a name keeps its first name and role."""
    if k < 2 or not words[k].word[:1].isupper():
        return None
    for n in range(k - 1, max(1, k - 4), -1):
        if words[n].word.lower() in ROLES:
            k = n
        elif lexicon.common(words[n].word):
            break
    while k > 2 and (words[k - 1].word, words[k].word) in lexicon.pairs:
        k -= 1
    return k


def _is_sentence(words: list[_Word]) -> bool:
    """Whether words are surely no heading by their form: a list, an institution, a name with its role."""
    first, last = words[0], words[-1]
    if not 2 <= len(words) <= 13 or last.raw[-1] in ",;:" or first.raw.endswith(","):
        return True
    if last.word.lower() in SMALL or last.word.lower() in ROLES or any(w.raw[-1] in ".!…" for w in words):
        return True
    lows = [word.word.lower() for word in words]
    return any(low in INSTITUTIONS and after in ("of", "for", "on") for low, after in pairwise(lows))


def _plausible(words: list[_Word], follow: _Word, lexicon: Lexicon) -> bool:
    """Whether words are a heading by themselves and do not begin a sentence that goes on with `follow`."""
    first, last = words[0], words[-1]
    opener = follow.word.lower() in OPENERS
    if _is_sentence(words) or follow.raw[0] in "([":
        return False
    if first.word.lower() in OPENERS and not opener and first.word not in ("A", "An"):
        return False
    inner = [word.word for word in words[1:] if word.word[:1].isupper() and word.word.lower() not in ROLES]
    telling = [word for word in inner if lexicon.common(word)]
    if opener:
        return bool(telling) or not all(lexicon.known(word) for word in inner)
    prepared = len(words) > 2 and words[-2].word.lower() in SMALL
    led = lexicon.known(follow.word) or follow.word.lower() in ROLES
    if follow.word.lower() in ROLES and len(words) < 4:
        return False
    if len(words) == 2 and not led and last.word.lower() not in lexicon.small:
        return False
    if not telling:
        loose = prepared and lexicon.common(follow.word) and not lexicon.known(last.word)
        # No sentence names the same thing twice within two words: the second time begins the next one.
        again = len(words) > 2 and words[-2].word == follow.word and not lexicon.known(last.word)
        return loose or again or (len(words) == 2 and led and _ADJECTIVE.search(first.word) is not None)
    return lexicon.common(last.word) or prepared or (led and not lexicon.known(last.word))


def _heading_at(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    whole = text[start:end].strip()
    words = _run(text, start, len(text))
    if whole.endswith("?") and len(whole) <= 90:
        inside = [w for w in words if w.start < end and w.end <= start + len(whole)]
        content = [w for w in inside[1:] if w.word.lower() not in SMALL]
        if (
            len(inside) >= 3
            and inside[-1].end == start + len(whole)
            and content
            and all(w.capital for w in content)
        ):
            return start, start + len(whole)
    if len(words) < 3 or words[-1].capital:
        return None
    at = _next_sentence(words, lexicon)
    if at is None:
        return None
    heading = words[:at]
    if not _plausible(heading, words[at], lexicon):
        return None
    return heading[0].start, heading[-1].end


def find_headings(text: str, lexicon: Lexicon, starts: Sequence[int] | None = None) -> list[tuple[int, int]]:
    """Sub-headings inside one line of running text, as half-open ranges of code points.

    `starts` are those of its sentences, where they are known.
    """
    starts = sentence_starts(text) if starts is None else starts
    if len(starts) > SENTENCES:
        return []
    inside = quoted_starts(text, starts)
    found: list[tuple[int, int]] = []
    for start, end in zip(starts[1:], [*starts[2:], len(text)], strict=False):
        if start in inside or (found and start < found[-1][1]):
            continue
        heading = _heading_at(text, start, end, lexicon)
        if heading is not None:
            found.append(heading)
    return found
