"""A page's lines with what is asked of them again and again, and where the records of a guess end."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain, pairwise

from reader.importer.answers import headed
from reader.importer.beats import find_beat
from reader.importer.closing import sure_end
from reader.importer.furniture import find_results, leads_to_pages
from reader.importer.hypotheses import Guess, alone, keys_of
from reader.importer.lines import Line, Shape
from reader.importer.roles import NO_ROLES, Roles
from reader.importer.rows import find_rows
from reader.importer.wires import Wire, figures_of, find_wire
from reader.importer.words import counts_comments, ends_article, own_kind
from reader.model.capture import Results

Stand = tuple[bool, bool, bool, Shape]
#: What hangs on the words of a line alone: see _look.
_Look = tuple[
    tuple[str, ...], tuple[str, ...], frozenset[str], str | None, float, Results | None, bool, bool, bool
]
#: A line of so many columns is not asked for its kind of furniture.
_WIDE = 100
#: A line that looks more than so much like a title may be one.
LIKE = 0.7
#: So many lines in a row that are no running text end a run of prose.
BROKEN = 3
#: A line that stops inside a sentence breaks off from so many columns on, and one with an ellipsis beyond.
BREAKS, DOTTED = 100, 60
#: So many lines that begin with the sign of rights and no year name who took pictures.
SIGNED = 3
#: The last so many records tell how the very last one ends.
MOST = 300
#: A line so wide at most that stands twice in a row, as the words of a picture do, has this key.
TWICE = 110
_AGAIN = ("#twice",)
#: Keys of lines that tell the day, the writer or the like of a text.
_TOLD = frozenset({"#dated", "#date", "#byline", "#note"})
#: The first letters of a word, by which its forms are known.
_STEM = re.compile(r"(\w{4,6}|[\u3040-\u30ff\u3400-\u9fff]{2})\w*")


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is measured: its lines, what each may repeat, and its rare words by their stems.

    `telling` are the keys of each line that tell what it is, whatever its words.
    `own` tells the lines that begin as furniture does, `kinds` what they say they are, `marked` how many
    lines up to each have a mark, `repeats` how often a masked line stands on the page, `said` how often a
    line word for word, `keyed` how often a key of a line, `shared` the keys of each that another line has
    too, `columns` how wide each line is, `widths` and `sayings` how wide all above it is that is running
    text, or says something, `results` the count that the page prints of its list. `title_like` says how much
    each line looks like a title, 0 to 1, `titles` which lines do, by how they stand; `prose` is how wide the
    longest run of running text is, and its lines, half open; `turns`, `heads` and `comments` which lines lead
    to other pages, which head comments or other articles, and which count comments; `roles` tells which lines
    begin an article and which are the page's own; `wire` is what a page of bare titles or of a beat holds.
    """

    lines: list[Line]
    keys: list[tuple[str, ...]]
    telling: list[tuple[str, ...]]
    stems: list[frozenset[str]]
    rare: frozenset[str]
    text_width: int
    own: list[bool]
    kinds: list[str | None]
    marked: dict[str, list[int]]
    repeats: Counter[str]
    said: Counter[str]
    shared: list[list[str]]
    keyed: Counter[str]
    widths: list[int]
    columns: list[int]
    sayings: list[int]
    results: Results | None
    title_like: list[float]
    titles: dict[Stand, list[int]]
    prose: tuple[int, int, int]
    turns: list[bool]
    heads: list[bool]
    comments: list[bool]
    wire: Wire
    roles: Roles = NO_ROLES

    @classmethod
    def of(cls, lines: list[Line]) -> "Page":
        """Measure a page once, before its guesses are scored."""
        looks: dict[str, _Look] = {}
        for line in lines:
            if line.text not in looks:
                looks[line.text] = _look(line)
        every = [looks[line.text] for line in lines]
        keys, telling, stems, kinds, like, results, turns, heads, comments = map(
            list, zip(*every, strict=True)
        )
        own = [kind is not None for kind in kinds]
        for n in _signed(lines):
            own[n] = False
        for above, line in pairwise(lines):
            if above.folded == line.folded and line.width <= TWICE and not line.wall:
                keys[above.n] = keys[line.n] = tuple(dict.fromkeys((*keys[line.n], *_AGAIN)))
                telling[above.n] = telling[line.n] = tuple(dict.fromkeys((*telling[line.n], *_AGAIN)))
        seen = Counter(chain.from_iterable(stems))
        rare = frozenset(stem for stem, times in seen.items() if times <= max(3, len(lines) // 12))
        width = sum(line.width for line in lines if line.says)
        marks = _marks(lines, telling, own)
        marked = {mark: [*accumulate(found, initial=0)] for mark, found in marks.items()}
        repeats = Counter([line.masked for line in lines])
        said = Counter([line.folded for line in lines])
        keyed = Counter(chain.from_iterable(keys))
        again = {key for key, many in keyed.items() if many > 1}
        shared = [[key for key in some if key in again] for some in keys]
        titles: dict[Stand, list[int]] = {}
        for n, line in enumerate(lines):
            if like[n] > LIKE:
                titles.setdefault(_stand(line), []).append(n)
        page = cls(
            lines, keys, telling, stems, rare, width, own, kinds, marked, repeats, said, shared, keyed,
            [0, *accumulate(line.width if line.running else 0 for line in lines)],
            [line.width for line in lines], [0, *accumulate(line.width * line.says for line in lines)],
            next(filter(None, results), None), like, titles, longest_run(lines, 0, len(lines)), turns,
            *headed(lines, heads, comments), _wire(lines, own, repeats),
        )  # fmt: skip
        return replace(page, roles=Roles.of(page))

    @property
    def counted(self) -> int:
        """How many results the page says it lists, or 0."""
        return self.results.last - self.results.first + 1 if self.results else 0

    def stand(self, n: int) -> Stand:
        """Whether blank lines stand above and below a line, and its shape."""
        return _stand(self.lines[n])

    def make(self, n: int) -> tuple[bool, bool, Shape, Shape]:
        """How a line stands: blank lines around it, its shape and that of the next one."""
        line, follow = self.lines[n], self.lines[min(n + 1, len(self.lines) - 1)]
        return line.before > 0, line.after > 0, line.shape, follow.shape

    def owned(self, n: int) -> bool:
        """Whether a line begins as page furniture does."""
        return self.own[n]

    def own_kind(self, n: int) -> str | None:
        """The kind of page furniture that the whole line is, however wide, or None."""
        line = self.lines[n]
        return self.kinds[n] or (own_kind(line.folded) if line.width >= _WIDE else None)

    def printed(self, n: int) -> int:
        """How often a line stands on the page word for word."""
        return self.said[self.lines[n].folded]

    def text_before(self, n: int) -> int:
        """How wide all running text above a line is, in columns."""
        return self.widths[n]

    def count(self, a: int, b: int, mark: str) -> int:
        """How many of the lines a..b have a mark.

        They lead to more, are dated, of a menu, running text, items of a list or told of a text, note it,
        say something, are broken off inside a sentence, or dotted with an ellipsis at their end.
        """
        found = self.marked[mark]
        return found[b] - found[a] if b > a else 0


def _marks(
    lines: list[Line], telling: Sequence[tuple[str, ...]], own: Sequence[bool]
) -> dict[str, list[bool]]:
    """Which lines have each of the marks that are counted."""
    return {
        "more": ["#more" in some for some in telling],
        "dated": ["#dated" in some or "#date" in some for some in telling],
        "menu": [owned and line.width < 60 for owned, line in zip(own, lines, strict=True)],
        "text": [line.running for line in lines],
        "bullet": [line.shape is Shape.BULLET for line in lines],
        "told": [bool(some) and not _TOLD.isdisjoint(some) for some in telling],
        "noted": ["#note" in some for some in telling],
        "says": [line.says for line in lines],
        "broken": [line.width >= BREAKS and (line.ellipsis or not line.sentence) for line in lines],
        "dotted": [line.ellipsis and line.width > DOTTED for line in lines],
    }


def _wire(lines: list[Line], own: Sequence[bool], repeats: Counter[str]) -> Wire:
    """The titles of a page that is a wire, or else a beat, or rows."""
    figures = figures_of(lines)
    wire = find_wire(lines, own, repeats, figures)
    wire = wire if wire.starts else find_beat(lines, own, figures)
    return wire if wire.starts else find_rows(lines, own)


def longest_run(lines: list[Line], start: int, end: int) -> tuple[int, int, int]:
    """How wide the longest run of prose of some lines is, and where it stands, half open.

    No BROKEN lines in a row interrupt it.
    """
    best, first, last, width = (0, start, start), start, start - BROKEN - 1, 0
    for n, line in enumerate(lines[start:end], start):
        if line.running:
            if n - last > BROKEN:
                first, width = n, 0
            last, width = n, width + line.width
            best = max(best, (width, first, n + 1))
    return best


def _look(line: Line) -> _Look:
    """A line's keys and stems, whether it begins as furniture does, and how much it looks like a title.

    The results that it counts, whether it leads to other pages, heads comments or other articles, and
    counts comments.
    """
    kind = (own_kind(line.folded) if line.width < _WIDE else None) or line.speaks
    stems = frozenset(_STEM.findall(line.folded[:300]))
    results = find_results(line)
    turns = results is not None or leads_to_pages(line)
    heads = line.phrase and ends_article(line.folded)
    comments = line.phrase and counts_comments(line.folded)
    keys = keys_of(line)
    telling = tuple([key for key in keys if key[0] == "#"])
    like = _title_like(line, kind is not None)
    return keys, telling, stems, kind, like, results, turns, heads, comments


def _signed(lines: list[Line]) -> list[int]:
    """The lines that name who took a picture by the sign of rights, with which a page claims its own once."""
    signed = [line.n for line in lines if line.text[0] == "©" and "0" not in line.masked]
    return signed if len(signed) >= SIGNED else []


def _stand(line: Line) -> Stand:
    before = line.before
    return before > 0 and alone(line), before > 0, before > 1, line.shape


def _title_like(line: Line, own: bool) -> float:
    if line.running or line.shape is Shape.BULLET:
        return 0.3 if line.running and line.width <= 200 else 0.2
    good = 1.0 if 10 <= line.width <= 130 else 0.5
    return good * (0.5 if line.text[-1] in ".:;," else 1.0) * (0.4 if own else 1.0)


def bounds_of(page: Page, guess: Guess) -> list[tuple[int, int]]:
    """The records of a guess as half-open ranges of lines."""
    starts = guess.starts
    wired = starts == page.wire.starts and page.wire.end
    end = page.wire.end if wired else _last_end(page, starts)
    return list(zip(starts, (*starts[1:], end), strict=True))


def _last_end(page: Page, starts: tuple[int, ...]) -> int:
    """Where the last record ends: as the others do, or where the page's own lines begin."""
    last = starts[-1]
    if (sure := sure_end(page.keys, page.keyed, page.own, starts)) is not None:
        return sure
    lengths = sorted(b - a for a, b in pairwise(starts))
    limit = min(len(page.lines), last + max(3, lengths[-1] + 2))
    tailed = _tail_end(page, starts, limit)
    if tailed is not None:
        return tailed
    typical = last + lengths[len(lengths) // 2]
    end = _text_end(page, starts[0], last, limit, max(2, lengths[len(lengths) // 2]))
    whole = next((n for n in range(last + 1, min(typical, limit)) if page.owned(n)), min(typical, limit))
    return max(end, whole)


def _tail_end(page: Page, starts: tuple[int, ...], limit: int) -> int | None:
    """The end of the last record by the line with which most others end; one credit is telling enough."""
    ends = starts[1:][-MOST:]
    tails = Counter(key for b in ends for key in page.keys[b - 1])
    ranked = sorted(tails.items(), key=lambda row: (row[0] != "#credit", -row[1], row[0]))
    for key, many in ranked[:3]:
        if many >= (1 if key == "#credit" else 2) and many >= 0.6 * len(ends):
            for n in range(starts[-1] + 1, limit):
                if key in page.keys[n]:
                    return n + 1
    return None


def _text_end(page: Page, first: int, last: int, limit: int, patience: int) -> int:
    """The end of the last running text that goes on from line `last`."""
    lines = page.lines
    bullets = page.count(first, last, "bullet") > 0
    end = last + 1
    for n in range(last + 1, limit):
        if page.owned(n) or (lines[n].shape is Shape.BULLET and not bullets):
            break
        if lines[n].running:
            end = n + 1
        elif n - end >= patience:
            break
    return end
