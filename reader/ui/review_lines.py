"""The raw capture as lines, and what a split says of each. Plain values, no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.model.capture import Label, Span, Split
from reader.model.evidence import Correction, Says
from reader.model.wording import tr, tr_n, tr_noop, tr_stored

#: A longer line is shown shortened: what no publisher prints (a script, a picture as text) is not read.
LONGEST = 60_000
#: The rule of the stretches of a page that are no text: tags, styles, scripts.
MARKUP = "markup"


class RawLine(NamedTuple):
    """A line of the capture as it is shown. `at` and `end` are bytes, from its first printing character to
    behind its last; `blank` says whether empty lines stand above it."""

    at: int
    end: int
    text: str
    blank: bool


class Said(NamedTuple):
    """What a split says of a line. `article` is the number of the story it belongs to, `starts` whether
    that story begins here, `kind` the rule."""

    label: Label
    kind: str | None = None
    article: int | None = None
    starts: bool = False


def raw_lines(data: bytes, split: Split) -> tuple[RawLine, ...]:
    """The lines of a capture that print, in order; of HTML the pieces of text between its tags.

    Raises ImportRefused where the file is no text (a book, an archive).
    """
    from reader.importer.door import decode
    from reader.importer.lines import read_lines
    from reader.importer.places import Places

    decoded = decode(data, split.name)
    places = Places(decoded, data)
    inner = sorted({place for span in split.spans for place in (span.start, span.end)})
    if split.kind == "text":
        inner = []
    begun = [span.start for span in split.spans]
    lines: list[RawLine] = []
    for line in read_lines(decoded.text):
        at, end = places.byte(line.start), places.byte(line.end)
        cuts = [at, *inner[bisect_right(inner, at) : bisect_left(inner, end)], end]
        if split.kind == "text":
            lines.append(RawLine(at, end, _shown(line.text), line.before > 0 and bool(lines)))
            continue
        for first, last in pairwise(cuts):
            piece = data[first:last].decode(decoded.encoding, "replace")
            held = split.spans[max(0, bisect_right(begun, first) - 1)]
            if piece.strip() and held.kind != MARKUP:
                lead = len(data[first:last]) - len(data[first:last].lstrip())
                lines.append(RawLine(first + lead, last, _shown(piece.strip()), False))
    return tuple(lines)


def said_of(lines: Sequence[RawLine], split: Split) -> tuple[Said, ...]:
    """What the split says of each line: the span that has the most of it."""
    starts = {story.start: story.n for story in split.stories}
    openings = sorted(starts)
    spans, begun = split.spans, [span.start for span in split.spans]
    said = []
    for line in lines:
        k = max(0, bisect_right(begun, line.at) - 1)
        held: Span | None = None
        most = 0
        while k < len(spans) and spans[k].start < line.end:
            share = min(spans[k].end, line.end) - max(spans[k].start, line.at)
            if share > most:
                held, most = spans[k], share
            k += 1
        opens = bisect_left(openings, line.at)
        first = opens < len(openings) and openings[opens] < line.end
        if held is None:
            said.append(Said(Label.NOISE, "blank"))
        else:
            said.append(Said(held.label, held.kind, held.article, first))
    return tuple(said)


def holds(correction: Correction, lines: Sequence[RawLine], said: Sequence[Said]) -> bool:
    """Whether a split does what was said of a line."""
    n = bisect_left(lines, correction.at, key=lambda line: line.at)
    if n == len(lines) or lines[n].at != correction.at:
        return False
    found = said[n]
    match correction.says:
        case Says.STARTS:
            return found.starts
        case Says.JOINS:
            return not found.starts
        case Says.TITLE:
            return found.starts and found.label is Label.TITLE
        case Says.BODY:
            return found.label in (Label.BODY, Label.SUBHEADING)
        case _:
            return found.label.value == correction.says.value


_WORDS = {
    Label.TITLE: tr_noop("title", sense="line"),
    Label.BODY: tr_noop("body", sense="line"),
    Label.SUBHEADING: tr_noop("heading", sense="line"),
    Label.CAPTION: tr_noop("caption", sense="line"),
    Label.CREDIT: tr_noop("credit", sense="line"),
    Label.DATELINE: tr_noop("dateline", sense="line"),
    Label.BYLINE: tr_noop("byline", sense="line"),
    Label.META: tr_noop("details", sense="line"),
    Label.NOISE: tr_noop("noise", sense="line"),
}


def word_for(said: Said, *, put_right: bool = False) -> str:
    """The word beside a line: what it is, or of the page's own lines which rule says so."""
    if said.label is Label.NOISE and not put_right:
        return tr_stored(said.kind) if said.kind else tr(_WORDS[Label.NOISE], sense="line")
    return tr(_WORDS[said.label], sense="line")


def _shown(text: str) -> str:
    """On one line, whatever the text holds."""
    shown = text
    if len(text) > LONGEST:
        more = tr_n(len(text) - LONGEST, "({n} character more)", "({n} characters more)")
        shown = f"{text[:LONGEST]} … {more}"
    return (
        "".join(" " if c in "\n\r\x0b\x0c\x85\u2028\u2029\0" else c for c in shown)
        if _broken(shown)
        else shown
    )


def _broken(text: str) -> bool:
    return len(text.splitlines()) > 1 or "\0" in text
