"""Lines that are known by those around them: links that name a title again, texts that are cut at one length.

Neither needs a language: what stands beside a title in the link to its rest is the same in every record.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.importer.words import is_more, names_photo

if TYPE_CHECKING:
    from reader.importer.lines import Line

#: A title has so many columns, and its link stands so many lines below it, never just below.
NARROWEST, WIDEST, FIRST, LAST = 12, 200, 2, 12
#: A link says so many letters besides the title, in so many signs at most.
SAID, MOST = 3, 60
#: So many titles are named by links that say the same besides; where that leads to more, FEWER are enough.
MANY, FEWER = 3, 2
#: What stands around a title in its link.
_AROUND = " \t\u00a0\"'.…→›>«‹[]()-–—:："
#: Texts are cut between FROM and TO columns; so many at least, within so many columns or words.
FROM, TO, CUT, WITHIN, WORDS = 85, 130, 5, 14, 2
#: So many of the lines as wide are cut, so wide is a title above one at most, and so far is the next.
NEARLY, BESIDE, APART = 0.7, 0.8, 9
#: Beside others a shorter one is a text too. It has so many words; wide letters have no spaces between.
SHORTEST, PROSE, WIDE = 60, 9, 1.5
#: Signs that a text may begin with.
_OPENS = "\"'“«„‘(¿¡"

Named = tuple[str, str, tuple[str, str]]


def named_again(lines: "Sequence[Line]") -> tuple[frozenset[str], frozenset[str]]:
    """The titles that links to their rest name again ("Continue reading The ferry"), and these links."""
    found = list(_named(lines))
    titles: dict[tuple[str, str], set[str]] = {}
    for title, _, rest in found:
        titles.setdefault(rest, set()).add(title)
    kept = {rest for rest, some in titles.items() if len(some) >= (FEWER if _leads(rest) else MANY)}
    return (
        frozenset(title for title, _, rest in found if rest in kept),
        frozenset(link for _, link, rest in found if rest in kept),
    )


def _leads(rest: tuple[str, str]) -> bool:
    return any(is_more(said) for said in rest)


def _named(lines: "Sequence[Line]") -> Iterator[Named]:
    """A title, a line below that holds its words, and what this says before and behind them."""
    heads: dict[str, int] = {}
    tails: dict[str, int] = {}
    for n, line in enumerate(lines):
        head, tail = _ends(line)
        for at in (tails.get(tail), heads.get(head)):
            if at is not None and FIRST <= n - at <= LAST:
                rest = _beside(lines[at].folded, line.folded)
                if rest is not None:
                    yield lines[at].text, line.text, rest
                    break
        else:
            if NARROWEST <= line.width <= WIDEST and not line.wall:
                heads[head] = tails[tail] = n


def _ends(line: "Line") -> tuple[str, str]:
    """The first and the last two words of a line, without what may stand around a title."""
    if line.tail[-1:].isalnum() and line.head[:1].isalnum():
        return line.head, line.tail
    words = line.masked.strip(_AROUND).split()
    return " ".join(words[:2]).strip(_AROUND), " ".join(words[-2:]).strip(_AROUND)


def _beside(title: str, link: str) -> tuple[str, str] | None:
    """What stands in a link before and behind a title; None where it does not name it, or no more than it."""
    if not SAID <= len(link) - len(title) <= MOST:
        return None
    bare = title.strip(_AROUND)
    if len(bare) < NARROWEST:
        return None
    before, found, behind = link.partition(bare)
    rest = before.strip(_AROUND), behind.strip(_AROUND)
    letters = sum(map(str.isalpha, rest[0] + rest[1]))
    return rest if found and letters >= SAID else None


def cut_alike(lines: "Sequence[Line]") -> frozenset[str]:
    """Texts that the page cuts at one length, inside a sentence and with no sign of it.

    They are as wide, or of as many words, as nearly all lines that are about as wide, which titles never are;
    and each stands below a narrower line that the page has once, above no text, and as far from the next.
    A page that has more of other text has its texts there.
    """
    wide = [line for line in lines if FROM <= line.width <= TO and _may_be_cut(line)]
    other = sum(line.width for line in lines if line.running) if len(wide) >= CUT else 0
    if len(wide) < CUT or other > sum(line.width for line in wide):
        return frozenset()
    columns, words = [line.width for line in wide], [len(line.folded.split()) for line in wide]
    cut = max(_at_one(columns, WITHIN), _at_one(words, WORDS))
    repeats = Counter([line.masked for line in lines])
    fit = [line.n for line in wide if _is_teaser(lines, line, repeats)] if cut >= NEARLY * len(wide) else []
    usual = _usual_gap(fit) if len(fit) >= max(CUT, NEARLY * len(wide)) else 0
    beside = {n + step for n in fit for step in (-usual, usual) if usual and 0 <= n + step < len(lines)}
    short = {n for n in beside if lines[n].width >= SHORTEST and _may_be_cut(lines[n])}
    return frozenset(lines[n].text for n in short.union(fit)) if usual else frozenset()


def _may_be_cut(line: "Line") -> bool:
    """Whether a line is several words of prose that end inside a sentence."""
    if line.running or line.sentence or line.wall or not (line.text[0].isalnum() or line.text[0] in _OPENS):
        return False
    return len(line.text.split()) >= PROSE or line.width >= WIDE * len(line.text)


def _at_one(lengths: Sequence[int], within: int) -> int:
    """How many lengths are within so much of each other, at most."""
    ordered = sorted(lengths)
    return max(bisect_right(ordered, length + within) - n for n, length in enumerate(ordered))


def _usual_gap(places: Sequence[int]) -> int:
    """How far nearly all of these lines stand from the next, give or take one line; 0 where they do not."""
    gaps = [b - a for a, b in pairwise(places)]
    usual = Counter(gaps).most_common(1)[0][0]
    near = sum(abs(gap - usual) <= 1 for gap in gaps)
    return usual if 2 <= usual <= APART and near >= NEARLY * len(gaps) else 0


def _is_teaser(lines: "Sequence[Line]", line: "Line", repeats: Counter[str]) -> bool:
    """Whether a line stands below what may be its title, other short lines between, and above no text."""
    n = line.n
    if n + 1 < len(lines) and lines[n + 1].running and lines[n + 1].before == 0:
        return False
    above = [one for one in lines[max(0, n - 3) : n] if repeats[one.masked] == 1 and "<d>" not in one.masked]
    above = [one for one in above if NARROWEST <= one.width <= BESIDE * line.width and not one.running]
    # What stands beside who took a picture are the words of the picture.
    return any(one.text[0] != "©" and not names_photo(one.folded) for one in above)
