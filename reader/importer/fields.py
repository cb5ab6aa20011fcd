"""The lines of one record: title, date, byline, caption, body, credit, links."""

from collections import Counter
from itertools import chain
from typing import NamedTuple

from reader.importer.furniture import is_day
from reader.importer.lines import Line, Shape
from reader.importer.noting import labels_only
from reader.importer.page import Page
from reader.importer.words import is_ago, is_note, names_photo, own_kind
from reader.importer.writers import is_name
from reader.model.capture import Label

#: Lines above titles that are no days are known for such in a list of so many records, nearly all of which
#: have as many lines below their text, up to so many of them; in so large a share one is like the first one.
LISTED, REGULAR, LEADS, LIKE_FIRST = 4, 0.9, 4, 0.25
#: A line that is an hour is so wide at most ("11:05 a.m.", "21:30 Uhr").
HOUR = 10
#: A line below a text is so wide at most where it is no part of it, as in so large a share of the records.
LABEL, USUAL = 40, 0.75
#: So many names at least stand below titles.
NAMED = 3


class Part(NamedTuple):
    """A line of a record with its label and the rule that decided."""

    n: int
    label: Label
    rule: str


class Record(NamedTuple):
    """The labelled lines of one article, how sure the split is, and the rule behind it.

    `above` are the lines between the record before and this one's title that tell its day or rubric.
    """

    parts: list[Part]
    confidence: float
    reason: str
    above: tuple[int, ...] = ()


def lead_of(page: Page, bounds: list[tuple[int, int]]) -> int:
    """How many lines above every title, the first one's too, tell the day or hour of what follows: 0 to 3."""
    lead, titles = 0, {a for a, _ in bounds}
    for distance in (1, 2, 3):
        above = [a - distance for a, _ in bounds]
        dated = [n >= 0 and n not in titles and _tells_when(page, n) for n in above]
        if len(bounds) >= 3 and dated[0] and sum(dated) >= 0.75 * len(bounds):
            lead = distance
    a, b = bounds[-1]
    return 0 if any(_tells_when(page, n) for n in range(a + 1, b)) else lead


def _tells_when(page: Page, n: int) -> bool:
    """Whether a line holds a day, or is an hour."""
    line = page.lines[n]
    return page.count(n, n + 1, "dated") > 0 or (line.width <= HOUR and line.masked[:3] == "0:0")


def leads_of(page: Page, bounds: list[tuple[int, int]]) -> list[int]:
    """How many lines above each title tell the day of what follows, its writer or its rubric.

    As many above every title, or a day above the first of those that came out on it.
    """
    if lead := lead_of(page, bounds):
        return [lead] * len(bounds)
    if any(labels := _labels_above(page, bounds)):
        return labels
    days = [a > 0 and is_day(page.lines[a - 1]) for a, _ in bounds]
    if not days[0] or sum(days) < 2 or any(page.count(a + 1, b - 1, "dated") for a, b in bounds):
        return [0] * len(bounds)
    last = page.lines[bounds[-1][1] - 1]
    return [int(day) if not is_day(last) else 0 for day in days]


def _labels_above(page: Page, bounds: list[tuple[int, int]]) -> list[int]:
    """How many lines of no text stand above each title: so many more are below every text but the last one.

    As many stand above the first title; one of them is like those above others, and none below the last text.
    """
    tails = [_tail(page, a, b) for a, b in bounds]
    usual, many = Counter(tails[:-1]).most_common(1)[0] if len(bounds) >= LISTED else (0, 0)
    lead, first = usual - tails[-1], bounds[0][0]
    none = [0] * len(bounds)
    if many < REGULAR * (len(bounds) - 1) or not 0 < lead <= min(LEADS, first) or tails[-1] < 0:
        return none
    starts = [a for a, _ in bounds[1:]]
    while lead and _stands_below(page, bounds, lead):
        lead -= 1
    if not lead:
        return none
    above = max(_like(page, first - k, [a - k for a in starts]) for k in range(1, lead + 1))
    end = bounds[-1][1]
    below = max(_like(page, end + lead - k, [a - k for a in starts]) for k in range(1, lead + 1))
    if below or above < max(2, LIKE_FIRST * len(starts)):
        return none
    return [lead, *(lead if tail == usual else 0 for tail in tails[:-1])]


def _stands_below(page: Page, bounds: list[tuple[int, int]], distance: int) -> bool:
    """Whether lines at a distance above titles end the records above.

    One like them stands below the last text, and above the first title none does.
    """
    others = [a - distance for a, _ in bounds[1:]]
    (first, _), (last, end) = bounds[0], bounds[-1]
    text = next((n for n in range(last + 1, end) if page.lines[n].says), end)
    most = LIKE_FIRST * len(others)
    below = max((_like(page, n, others) for n in range(text + 1, min(end, text + 1 + LEADS))), default=0)
    return below > most >= _like(page, first - distance, others)


def _like(page: Page, n: int, others: list[int]) -> int:
    """How many of other lines share a key with line n."""
    keys = set(page.keys[n]) if n < len(page.lines) else set[str]()
    return sum(not keys.isdisjoint(page.keys[k]) for k in others)


def _tail(page: Page, a: int, b: int) -> int:
    """How many lines of a record stand below its text; -1 where it has none."""
    last = next((n for n in range(b - 1, a, -1) if page.lines[n].says), None)
    return -1 if last is None else b - 1 - last


def labels_below(page: Page, bounds: list[tuple[int, int]]) -> frozenset[int]:
    """The lines below the texts of a list that are no part of them: narrow ones without an end of a sentence.

    So many stand below nearly every text: rubrics, places, tags, of this record or of the next. Most of them
    are like others on the page, as the lines with which a text ends are not.
    """
    tails = [_labels(page, a, b) for a, b in bounds] if len(bounds) >= LISTED else []
    usual = sorted(tails, reverse=True)[int(USUAL * (len(tails) - 1))] if tails else 0
    found = ((b, min(tail, usual)) for (_, b), tail in zip(bounds, tails, strict=False))
    labels = frozenset(n for b, many in found for n in range(b - many, b))
    return labels if 2 * sum(bool(page.shared[n]) for n in labels) >= len(labels) else frozenset()


def _labels(page: Page, a: int, b: int) -> int:
    """How many lines in a row at the end of a record are labels, below some text of it."""
    ends = (n for n in range(b - 1, a, -1) if not _is_label(page.lines[n]))
    last = next(ends, a)
    return b - 1 - last if page.count(a + 1, last + 1, "says") else 0


def _is_label(line: Line) -> bool:
    return line.width <= LABEL and not line.sentence and line.shape is not Shape.BULLET


def repeated_keys(page: Page, bounds: list[tuple[int, int]]) -> frozenset[str]:
    """Keys of lines that stand in most records, so that they are of the template and not of a text."""
    seen = Counter(chain.from_iterable(set(chain.from_iterable(page.shared[a:b])) for a, b in bounds))
    need = max(2.0, 0.5 * len(bounds)) if len(bounds) > 2 else 2
    return frozenset(key for key, times in seen.items() if times >= need)


def _template_rule(page: Page, n: int, edge: bool, common: frozenset[str]) -> str | None:
    line = page.lines[n]
    if line.shape is Shape.MORE and (edge or " " in line.folded or "#more" in common):
        return "more"
    if line.shape is Shape.DATE and (edge or "#date" in common):
        return "date"
    if line.running or line.width > 90:
        return None
    for key in page.keys[n]:
        if key in common and (key[0] == "=" or not line.sentence):
            return "repeated in every record"
    return None


def parts_of(page: Page, a: int, b: int, titled: bool, common: frozenset[str]) -> list[Part]:
    """The lines a..b of a record with their labels; a line that cannot be a title is none."""
    lines = page.lines
    titled = titled and not _no_title(page, a)
    parts = [Part(a, Label.TITLE, "title")] if titled else []
    body = range(a + 1 if titled else a, b)
    says = [n for n in body if lines[n].says and not lines[n].pictured]
    texts = [n for n in says if lines[n].running] or says
    text_from, text_to = (texts[0], texts[-1]) if texts else (b, a)
    for n in body:
        if page.owned(n) and own_kind(lines[n].folded) == "ad" and not common & set(page.keys[n]):
            continue
        again = titled and n <= a + 3 and lines[n].folded == lines[a].folded
        label, rule = (Label.META, "title again") if again else _label(page, n, text_from, text_to, common)
        parts.append(Part(n, label, rule))
    parts = _with_text(page, parts) or [Part(a, Label.BODY, "the only text")]
    return parts if titled else _with_caption(lines, parts)


def _no_title(page: Page, n: int) -> bool:
    """Whether a line is surely something else than a title, whatever the lines around it are."""
    line = page.lines[n]
    said = line.phrase and (is_note(line.folded) or is_ago(line.folded))
    return line.wall or (line.width <= 90 and (said or line.masked == "<d>"))


def _label(page: Page, n: int, text_from: int, text_to: int, common: frozenset[str]) -> tuple[Label, str]:
    """What a line of a record is, whose text goes from one line to another."""
    line = page.lines[n]
    above, inside = n < text_from, text_from < n < text_to
    if line.credit and line.width <= 120 and not inside:
        return Label.CREDIT, "credit"
    if above and (line.byline or _names_writer(page, n)):
        return Label.BYLINE, "byline"
    if line.pictured:
        return Label.CAPTION, "says who took a picture"
    if rule := _template_rule(page, n, not inside, common):
        return Label.META, rule
    if line.byline and not inside:
        return Label.BYLINE, "byline"
    if line.width <= 120 and not line.running and _tells(page, n, inside):
        return Label.META, "tells of the text"
    if above and not line.sentence and line.width <= 160 and names_photo(line.folded):
        return Label.CAPTION, "names a picture"
    return Label.BODY, "text"


def _tells(page: Page, n: int, inside: bool) -> bool:
    """Whether a short line tells of the text, or shares it, and is no part of it."""
    line = page.lines[n]
    shared = page.owned(n) and own_kind(line.folded) == "share"
    return shared or (not inside and line.phrase and (is_note(line.folded) or labels_only(line.folded)))


def _names_writer(page: Page, n: int) -> bool:
    """Whether a line is a name of two to four words and stands beside the day of the text."""
    beside = (page.lines[k] for k in (n - 1, n + 1) if 0 <= k < len(page.lines))
    dated = any(other.shape is Shape.DATE and (other.noted or other.masked[:3] == "<d>") for other in beside)
    return dated and _is_name(page.lines[n])


def _is_name(line: Line) -> bool:
    return line.shape is Shape.SHORT and not line.sentence and is_name(line.text)


def writers_below(page: Page, bounds: list[tuple[int, int]]) -> frozenset[int]:
    """The lines just below the titles of a list that are names in capitals, where nearly all have one.

    One of them at least says that it is a writer's: places and rubrics stand there too, and look so.
    """
    below = [a + 1 for a, b in bounds if b - a > 2 and not page.owned(a + 1)]
    names = [n for n in below if page.lines[n].text[0].isupper() and _is_name(page.lines[n])]
    told = sum(page.lines[n].byline for n in below)
    return frozenset(names) if told and len(names) + told >= max(NAMED, USUAL * len(bounds)) else frozenset()


def _with_text(page: Page, parts: list[Part]) -> list[Part]:
    """A record of which nothing would be left keeps the line that says most."""
    if any(part.label is Label.BODY for part in parts):
        return parts
    lines = page.lines
    able = [k for k, p in enumerate(parts) if p.label is Label.META and lines[p.n].shape is not Shape.MORE]
    able = [k for k in able if lines[parts[k].n].masked != "<d>" and lines[parts[k].n].width >= 30]
    if able:
        most = max(able, key=lambda k: lines[parts[k].n].width)
        parts[most] = Part(parts[most].n, Label.BODY, "the only text")
    return parts


def _with_caption(lines: list[Line], parts: list[Part]) -> list[Part]:
    """The first line of an untitled record is a caption if it is no sentence or is said again below."""
    texts = [k for k, part in enumerate(parts) if part.label in (Label.BODY, Label.CAPTION)]
    if len(texts) < 2:
        return parts
    first = lines[parts[texts[0]].n]
    again = any(lines[parts[k].n].folded == first.folded for k in texts[1:])
    if again or (not first.sentence and first.width <= 160 and lines[parts[texts[1]].n].running):
        rule = "repeated below" if again else "short line above an untitled text"
        parts[texts[0]] = Part(first.n, Label.CAPTION, rule)
    return parts
