"""What is certain of single lines: a person's corrections, and texts and furniture of other captures."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.importer.furniture import fingerprint
from reader.importer.lines import Line
from reader.importer.places import Places
from reader.importer.words import fold
from reader.model.capture import Label
from reader.model.evidence import Correction, Evidence, Says, Seen
from reader.model.wording import tr_noop

#: The kind of every span that a person decided.
SAID = tr_noop("said by a reader")
#: The kind of a line that other captures of the source decided.
LEARNT = tr_noop("known from other captures")

#: A text is known again by so many code points of its first line; fewer than the least tell nothing.
OPENING = 80
LEAST = 40
#: A known title stands at most so many lines above the opening of its text.
TITLE_ABOVE = 6

_LABELS = {
    Says.BODY: Label.BODY,
    Says.CAPTION: Label.CAPTION,
    Says.CREDIT: Label.CREDIT,
    Says.NOISE: Label.NOISE,
}


@dataclass(slots=True)
class Ties:
    """What is certain, by the numbers of the lines.

    `starts` are lines that begin an article: with their title (True), with their text (False), or as it
    looks (None). `joins` begin none, `ends` end one. `labels` tell what a line is; `said` are the lines
    that a person decided.
    """

    starts: dict[int, bool | None] = field(default_factory=dict)
    joins: set[int] = field(default_factory=set)
    ends: set[int] = field(default_factory=set)
    labels: dict[int, Label] = field(default_factory=dict)
    said: set[int] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.starts or self.joins or self.ends or self.labels)

    def copy(self) -> "Ties":
        """The same, to be added to."""
        return Ties(dict(self.starts), set(self.joins), set(self.ends), dict(self.labels), set(self.said))

    def word(self, n: int) -> tuple[bool, bool | None, bool, Label | None]:
        """All that is certain of a line."""
        return n in self.starts, self.starts.get(n), n in self.joins, self.labels.get(n)

    def noise(self, n: int) -> bool:
        """Whether a line is certainly the page's own."""
        return self.labels.get(n) is Label.NOISE


def corrected_rows(places: Places, every: Sequence[Line], corrections: Sequence[Correction]) -> list[int]:
    """The index of the line of every correction; that of one before all lines is 0."""
    if not corrections or not every:
        return [0] * len(corrections)
    begins = [places.byte(line.start) for line in every]
    return [max(0, bisect_right(begins, correction.at) - 1) for correction in corrections]


def ties_of(lines: Sequence[Line], evidence: Evidence, rows: Sequence[int]) -> list[Ties]:
    """What the evidence says of the lines: without a person's words, and after each of them.

    `rows` are the rows that its corrections are about. A person overrides the rest, and the later word
    the earlier.
    """
    ties = Ties()
    if evidence.noise or evidence.kept:
        _learn(ties, lines, evidence)
    if evidence.seen:
        _recognise(ties, lines, evidence.seen)
    steps = [ties]
    by_row = {line.row: line.n for line in lines} if evidence.corrections else {}
    words = [
        (by_row[row], one.says) for one, row in zip(evidence.corrections, rows, strict=True) if row in by_row
    ]
    for n, says in _standing(words):
        steps.append(steps[-1].copy())
        _say(steps[-1], n, says)
    return steps


#: What a later word about a line takes back of the earlier ones.
_TAKES_BACK = {
    Says.TITLE: frozenset(Says),
    Says.NOISE: frozenset(Says),
    Says.STARTS: frozenset({Says.STARTS, Says.JOINS, Says.NOISE}),
    Says.JOINS: frozenset({Says.STARTS, Says.JOINS, Says.TITLE}),
}
_LABEL_WORDS = frozenset({Says.BODY, Says.CAPTION, Says.CREDIT, Says.NOISE})


def _standing(words: Sequence[tuple[int, Says]]) -> list[tuple[int, Says]]:
    """A person's words that no later one about the same line takes back."""
    kept: list[tuple[int, Says]] = []
    back: dict[int, frozenset[Says]] = {}
    for n, says in reversed(words):
        had = back.get(n, frozenset())
        if says not in had:
            kept.append((n, says))
        back[n] = had | _TAKES_BACK.get(says, _LABEL_WORDS)
    return kept[::-1]


def _learn(ties: Ties, lines: Sequence[Line], evidence: Evidence) -> None:
    for line in lines:
        mark = fingerprint(line)
        if mark in evidence.kept:
            ties.labels[line.n] = Label.BODY
        elif mark in evidence.noise:
            ties.labels[line.n] = Label.NOISE


def _say(ties: Ties, n: int, says: Says) -> None:
    ties.said.add(n)
    ties.ends.discard(n)
    if says is Says.JOINS:
        ties.starts.pop(n, None)
        ties.joins.add(n)
        return
    if says in _LABELS:
        ties.labels[n] = _LABELS[says]
        if says is Says.NOISE:
            ties.starts.pop(n, None)
        elif n in ties.starts:
            ties.starts[n] = False
        return
    ties.joins.discard(n)
    if says is Says.TITLE:
        ties.labels.pop(n, None)
        ties.starts[n] = True
        return
    if ties.noise(n):
        del ties.labels[n]
    ties.starts.setdefault(n, False if n in ties.labels else None)


def _recognise(ties: Ties, lines: Sequence[Line], seen: Sequence[Seen]) -> None:
    """Bounds of articles that other captures show.

    The last line of one ends it. The first line of one begins it where its title stands above, or where
    nothing but the end of another known one does: by itself it may be the second line of a longer text.
    """
    openings: dict[str, Seen] = {}
    endings: set[str] = set()
    for known in seen:
        opening = fold(known.opening[:400]).strip()
        if len(opening) >= LEAST:
            openings.setdefault(opening[:OPENING], known)
        if len(known.ending.strip()) >= LEAST:
            endings.add(known.ending.strip())
    ended = 0
    for line in lines:
        if line.width < LEAST or ties.noise(line.n):
            continue
        found = openings.get(line.folded[:OPENING])
        if found is not None:
            title = _title_above(lines, line.n, found.title)
            if title is not None:
                ties.starts[title] = True
            elif ended == line.n > 0:
                ties.starts[line.n] = False
        if line.text in endings:
            ties.ends.add(line.n)
            ended = line.n + 1


def _title_above(lines: Sequence[Line], n: int, title: str | None) -> int | None:
    wanted = fold(title[:400]).strip() if title else ""
    if not wanted:
        return None
    above = range(n - 1, max(-1, n - 1 - TITLE_ABOVE), -1)
    return next((k for k in above if lines[k].folded == wanted), None)
