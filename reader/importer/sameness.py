"""Is this the same article, and which text is the fuller one? Decided first, done by others.

Two texts are the same article when at least half of the smaller one's word 5-grams stand in the other; one
that is no more than a part of the other is the same where it begins as that does, else an item of a round-up
would be the round-up. Where most figures differ, and the titles or the days, they are two issues of one
bulletin; and two articles are also texts of which each says a name of its own title that the other does not:
one notice, filled in twice. A like title alone never merges: two articles about one
event share words but hardly any 5-gram. What feeds and lists only announce is known by its address and its
title together.
"""

import re
import struct
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b, sha256

from reader.importer.cut import count_words
from reader.importer.occasions import LETTERS, Worded, filled_in, one_page, two_pages
from reader.model.addresses import canonical
from reader.model.body import running_text
from reader.model.capture import Story

#: Words in a shingle.
SHINGLE = 5
#: A text of fewer words only announces an article: its address and title say which.
BRIEF = 60
#: An excerpt of fewer shingles tells nothing by its words; of more of them so many stand in its article.
TELLING, QUOTED = 12, 0.2
#: So many words has a title that tells one article from others, and not one rubric.
TITLE_WORDS = 4
#: Share of the smaller text's shingles that makes two texts one article.
SAME = 0.5
#: A text of a smaller share of the other's shingles is a part of it, and must begin as that does: of so many
#: shingles at its beginning TELLING stand among so many at the other's.
PART = 0.5
HEAD, OPENING = 40, 100
#: Texts of so like a length are issues of one bulletin if so many figures stand in each and so many changed.
LIKE, FIGURES, CHANGED = 0.8, 4, 0.5
#: A text that has so much of another has all of it but for edits; of so many more words it is fuller, however
#: long both are: a correction that is told below them.
QUITE, ADDED = 0.9, 20
#: Titles are alike that share so much of the shorter one's words.
ALIKE = 0.75

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+(?:'[^\W_]+)*")
_QUOTES = re.compile("[’‘ʼ`´]")
_UNSEEN = re.compile("[\u00ad\u200b\ufeff]")


@dataclass(frozen=True, slots=True)
class Known:
    """An article that is already there, by the shingles of its fullest text, its `body`. `words` are
    ASCII-parted; `day` is that on which it was published.

    Of an `excerpt` there are only quotes, made in another program.
    """

    id: str
    title: str | None
    words: int
    cut: bool
    shingles: frozenset[int]
    text_sha256: str
    url: str | None = None
    excerpt: bool = False
    body: str = ""
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a story is to the known `article`: `kind` is new, copy, fuller, shorter or edited."""

    story_n: int
    article: str | None
    kind: str
    containment: float
    reason: str


def normal_words(text: str) -> list[str]:
    """The words of a text, without regard to case, form of quotes, no-break spaces or ellipses."""
    return _WORD.findall(_plain(text).casefold())


def _plain(text: str) -> str:
    return _UNSEEN.sub("", _QUOTES.sub("'", unicodedata.normalize("NFKC", text)))


def shingles(text: str) -> frozenset[int]:
    """The word 5-grams of a text as 64-bit numbers that are the same on every machine.

    A text of fewer than five words is one shingle; a text without words has none.
    """
    words = normal_words(text)
    if not words:
        return frozenset()
    grams = [" ".join(words[n : n + SHINGLE]) for n in range(max(1, len(words) - SHINGLE + 1))]
    digests = [blake2b(gram.encode("utf-8", "replace"), digest_size=8).digest() for gram in grams]
    return frozenset(struct.unpack(f">{len(digests)}q", b"".join(digests)))


def story_shingles(story: Story) -> frozenset[int]:
    """The shingles of a story's running text."""
    return shingles(running_text(story.text, story.blocks))


def known_from(story: Story, id: str, shingles: frozenset[int] | None = None) -> Known:
    """A story as something known, so that others can be held against it; `shingles` where they are made."""
    body = running_text(story.text, story.blocks)
    digest = sha256(story.text.encode("utf-8", "replace")).hexdigest()
    grams = story_shingles(story) if shingles is None else shingles
    words, day = count_words(body), story.published
    return Known(id, story.title, words, story.cut, grams, digest, story.url, story.excerpt, body, day)


def containment(a: frozenset[int], b: frozenset[int]) -> float:
    """The share of the smaller set that the larger one holds, 0 to 1."""
    smaller = min(len(a), len(b))
    return len(a & b) / smaller if smaller else 0.0


def decide(story: Story, candidates: Iterable[Known], mine: Known | None = None) -> Verdict:
    """What a story is to the candidates. Pure; ties go to the candidate named first.

    `mine` is the story as `known_from` makes it, where that has been done.
    """
    mine = mine or known_from(story, "")
    best: Known | None = None
    share = 0.0
    announced: Known | None = None
    for known in candidates:
        if known.text_sha256 == mine.text_sha256 and mine.shingles and not _two_stubs(mine, known):
            return Verdict(story.n, known.id, "copy", 1.0, "the same text, letter for letter")
        if announced is None and _announces(mine, known):
            announced = known
        found = containment(mine.shingles, known.shingles)
        if found > share and (found < SAME or _one_article(mine, known)):
            best, share = known, found
    if best is None or share < SAME or not _weighty(mine, best, share):
        if announced is not None:
            kind = "fuller" if mine.words > announced.words else "shorter"
            return Verdict(story.n, announced.id, kind, share, "the same address and the same title")
        return Verdict(story.n, None, "new", share, "no known text shares half of its words in order")
    return Verdict(
        story.n, best.id, _kind(mine, best, share), share, f"{share:.0%} of the shorter text is in the other"
    )


def _announces(mine: Known, other: Known) -> bool:
    """Whether one is no more than an announcement of the other, or both of the same article."""
    if other.excerpt or mine.excerpt:
        return _quotes(mine, other)
    named = mine.url is not None and mine.url == other.url and mine.title is not None
    return named and mine.title == other.title and min(mine.words, other.words) < BRIEF


def _quotes(mine: Known, other: Known) -> bool:
    """Whether one is an excerpt of the other: by its address, or by its title and some of what it quotes.

    Where there are too few words to tell and no two addresses, a title is enough that is no rubric's.
    """
    addresses = canonical(mine.url), canonical(other.url)
    if None not in addresses and addresses[0] == addresses[1]:
        return True
    title = normal_words(mine.title or "")
    if not title or title != normal_words(other.title or ""):
        return False
    if min(len(mine.shingles), len(other.shingles)) < TELLING:
        return None in addresses and len(title) >= TITLE_WORDS
    return containment(mine.shingles, other.shingles) >= QUOTED


def _one_article(mine: Known, other: Known) -> bool:
    """Whether two texts that share so many words are one article, and neither a part of the other's beside
    others nor another issue of it."""
    addresses = canonical(mine.url), canonical(other.url)
    if mine.excerpt or other.excerpt or (None not in addresses and addresses[0] == addresses[1]):
        return True
    if _two_stubs(mine, other) or _two_occasions(mine, other):
        return False
    titles = normal_words(mine.title or ""), normal_words(other.title or "")
    named = titles[0] == titles[1] != []
    few, many = sorted((len(mine.shingles), len(other.shingles)))
    if few < PART * many:
        return named or _begins_alike(mine, other)
    told = ([] not in titles and not named) or (None not in (mine.day, other.day) and mine.day != other.day)
    return not (told and few >= LIKE * many and _figures_differ(mine.body, other.body))


def _two_stubs(mine: Known, other: Known) -> bool:
    """Whether two texts that share their words only announce two articles: their titles are unlike, and their
    addresses tell no better."""
    if any(known.words >= BRIEF or len(known.shingles) >= 3 * BRIEF for known in (mine, other)):
        return False
    titles = [_telling(known.title) or frozenset(normal_words(known.title or "")) for known in (mine, other)]
    if not all(titles) or normal_words(mine.title or "") == normal_words(other.title or ""):
        return False
    addresses = canonical(mine.url), canonical(other.url)
    if None not in addresses:
        return addresses[0] != addresses[1]
    figures = [{w for w in normal_words(known.title or "") if w[0].isdigit()} for known in (mine, other)]
    if figures[0] - figures[1] and figures[1] - figures[0]:
        return True
    return len(titles[0] & titles[1]) < ALIKE * min(map(len, titles))


def _two_occasions(mine: Known, other: Known) -> bool:
    """Whether two texts with titles are one notice that is filled in twice, on two pages of a site or not.

    An article that is edited stays at its address, or keeps its number there.
    """
    first, second = (
        Worded(*(_WORD.findall(_plain(words)) for words in (one.title or "", one.body)))
        for one in (mine, other)
    )
    if not first.telling or not second.telling or first.telling == second.telling:
        return False
    addresses = canonical(mine.url) or "", canonical(other.url) or ""
    beside = addresses[0].partition("/")[0] == addresses[1].partition("/")[0] != ""
    if beside and not one_page(*addresses) and two_pages(first, second):
        return True
    return filled_in(first, second)


def _figures_differ(one: str, other: str) -> bool:
    """Whether most figures of one text stand not in the other."""
    counts = [Counter(word for word in normal_words(text) if word[0].isdigit()) for text in (one, other)]
    fewer = min(counts[0].total(), counts[1].total())
    return fewer >= FIGURES and (counts[0] & counts[1]).total() <= (1 - CHANGED) * fewer


def _begins_alike(mine: Known, other: Known) -> bool:
    """Whether the shorter text begins as the longer one does, or has no title that could tell it from that:
    who copies a paragraph has copied a piece of the article.

    A whole one by a title that shares no word with the other's is the first item of a round-up.
    """
    short, long = sorted((mine, other), key=lambda known: len(known.shingles))
    if not normal_words(short.title or ""):
        return True
    words, others = (_telling(known.title) for known in (short, long))
    if words and others and not words & others and not short.cut:
        return False
    return len(_first(short.body, HEAD) & _first(long.body, OPENING)) >= TELLING


def _telling(title: str | None) -> frozenset[str]:
    return frozenset(word for word in normal_words(title or "") if len(word) >= LETTERS)


def _first(text: str, many: int) -> frozenset[int]:
    """The first shingles of a text."""
    return shingles(" ".join(normal_words(text[: many * 40])[: many + SHINGLE - 1]))


def _weighty(mine: Known, other: Known, share: float) -> bool:
    """Whether there is text enough to judge by: a few shared words are no proof."""
    smaller = min(len(mine.shingles), len(other.shingles))
    return smaller >= 12 or (share >= 0.9 and mine.title is not None and mine.title == other.title)


def _kind(mine: Known, other: Known, share: float) -> str:
    longer = len(mine.shingles) - len(other.shingles)
    close = abs(longer) <= 0.05 * max(len(mine.shingles), len(other.shingles))
    if mine.shingles == other.shingles:
        return "copy"
    if mine.cut != other.cut:
        return "fuller" if other.cut and longer > 0 else "shorter" if mine.cut and longer < 0 else "edited"
    if close and not (longer >= ADDED and share >= QUITE):
        return "edited"
    if longer > 0:
        return "fuller"
    return "shorter" if share >= QUITE else "edited"
