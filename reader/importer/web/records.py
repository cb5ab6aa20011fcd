"""The records of a listing page: headings of one make, each with the stretch of the page that belongs to it.

No publisher is known here. Elements that may be headings are grouped by how they are written (tag, class,
what they stand in); a group is believed for what its records have in common: text of their own, a link
each, a day each, different titles, and that together they hold what the page has to say.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from statistics import median

from reader.importer.dates import find_day
from reader.importer.lines import width
from reader.importer.web.flow import said
from reader.importer.web.heads import ANY, PLAIN, TITLED, counted, groups, parted, stem, top_of
from reader.importer.web.links import lead_of
from reader.importer.web.pieces import Page, Piece
from reader.importer.web.tree import Element, Text

_HEADINGS = {"h1": 1.0, "h2": 1.0, "h3": 0.95, "h4": 0.85, "h5": 0.75, "h6": 0.7}
_RECORD = re.compile(
    r"(?:^|[\s_-])(?:h?entry|post|article|story|item|teaser|card|news|blog|result|media|excerpt|record)(?:$|[\s_-])"
)
#: Groups of headings that are looked at, the largest first: work stays linear where every class is another.
_GROUPS = 60
#: The share of records that must have a title of their own, and running text where mere links are titles.
_TOLD = 0.6
#: So many of a list of bare titles have a day each, and so much of the page's words they hold.
_DATED, _HELD = 0.9, 0.5
#: The widest of them, and how texts end.
_WIDE, _ENDS = 160, ".。।…"
#: How much less some of the headings of one make are believed than all of them.
_PART = 0.6


@dataclass(slots=True)
class Record:
    """One record: its heading and the stretches of the source that belong to it, in order.

    `nodes` are the elements and texts that make it up; `start` and `end` are code points of the source.
    A post has no title: its heading is the link to it, and `own` are the lines that most posts have.
    """

    heading: Element
    title: str
    nodes: list[Element | Text]
    own: frozenset[str] | None = None

    @property
    def start(self) -> int:
        """Where the record begins in the source."""
        return self.nodes[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.nodes[-1].end


@dataclass(slots=True)
class Found:
    """A list of records: how far it is believed (0 to 1), and what is telling about it.

    `coverage` is the share of the page's words that its records hold; `linked`, `dated` and `prose` are
    the shares of records with a link in the title, a day, and running text; `beside` of those that stand
    in a part of the page that says it is beside the point.
    """

    records: list[Record]
    score: float
    coverage: float
    linked: float
    dated: float
    prose: float
    beside: float
    key: str


def find_records(page: Page) -> list[Found]:
    """The lists of records that a page may be, the most credible first; no two have the same headings."""
    lists: list[Found] = []
    ranked = sorted(groups(page).items(), key=lambda row: (row[0].startswith(PLAIN), -len(row[1])))
    for key, every in _unlike(ranked[:_GROUPS]):
        headings = [one for one in every if not page.is_beside(one)] or every
        for n, some in enumerate(parted(page, headings)):
            records = _apart(_records(page, some))
            if len(records) >= 2:
                found = judged(page, records, key, 1.0 if n == 0 else _PART)
                distinct_titles = len({record.title for record in records}) >= _TOLD * len(records)
                if distinct_titles and (not key.startswith(PLAIN) or _tells(found)):
                    lists.append(found)
    lists.sort(key=lambda one: -one.score)
    seen: set[tuple[int, ...]] = set()
    distinct: list[Found] = []
    for one in lists:
        starts = tuple(page.headed(r.heading)[0].start for r in one.records)
        if one.score > 0 and starts not in seen:
            seen.add(starts)
            distinct.append(one)
    return distinct


def _tells(found: Found) -> bool:
    """Whether mere links are titles of articles: with texts below them, or each with its day."""
    if found.prose >= _TOLD:
        return True
    texts = sum(width(one.title) > _WIDE or one.title[-1] in _ENDS for one in found.records)
    return 2 * texts < len(found.records) and found.dated >= _DATED and found.coverage >= _HELD


def _unlike(ranked: Iterable[tuple[str, list[Element]]]) -> Iterator[tuple[str, list[Element]]]:
    """The groups without those of the same headings as another, as where all stand in one kind of place."""
    met: set[tuple[str, tuple[Element, ...]]] = set()
    for key, every in ranked:
        same = key.rsplit(">", 1)[-1], tuple(every)
        if same not in met:
            met.add(same)
            yield key, every


def _records(page: Page, headings: list[Element]) -> list[Record]:
    """What belongs to each heading: the widest element that holds no other, with what follows it."""
    inside = counted(headings)
    tops = [top_of(one, inside) for one in headings]
    records: list[Record] = []
    following = _following(page, tops, inside)
    around = sum(
        page.weight(top).columns - page.weight(one).columns for one, top in zip(headings, tops, strict=True)
    )
    flat = around < sum(_behind(page, nodes) for nodes in following.values())
    for one, top in zip(headings, tops, strict=True):
        title = said(one, page.source)
        if not title or not page.headed(one):
            continue
        records.append(Record(one, title, [top, *(_stretch(page, following.get(top, [])) if flat else ())]))
    return _with_leads(page, records) if flat else records


def _apart(records: list[Record]) -> list[Record]:
    """Records that hold no other record: a heading over the whole list is none of it."""
    return [
        record
        for record, after in zip(records, [*records[1:], None], strict=False)
        if after is None or not record.start <= after.heading.start < record.end
    ]


def _behind(page: Page, following: Sequence[Element | Text]) -> int:
    return sum(
        page.weight(node).columns
        if isinstance(node, Element)
        else len(page.source[node.start : node.end].strip())
        for node in following
    )


def _following(
    page: Page, tops: Sequence[Element], inside: Counter[Element]
) -> dict[Element, list[Element | Text]]:
    """For each of some elements the nodes behind it, up to the next of them or the end of its parent.

    Where one holds a text, what holds other headings behind it is the rest of the list.
    """
    among = set(tops)
    behind: dict[Element, list[Element | Text]] = {}
    for parent in dict.fromkeys(top.parent for top in tops):
        run: list[Element | Text] | None = None
        whole = False
        for node in parent.children if parent is not None else []:
            if isinstance(node, Element) and node in among:
                run = behind[node] = []
                whole = page.weight(node).prose > 0
            elif run is not None and whole and isinstance(node, Element) and inside[node]:
                run = None
            elif run is not None:
                run.append(node)
    return behind


def _stretch(page: Page, following: Sequence[Element | Text]) -> list[Element | Text]:
    """As much of what follows a heading as may belong to it: up to what is beside the point."""
    nodes: list[Element | Text] = []
    for node in following:
        if isinstance(node, Element) and (node in page.beside or node.name in ("h1", "script", "style")):
            if node.name in ("script", "style") or page.weight(node).columns == 0:
                continue
            break
        nodes.append(node)
    return nodes


def _with_leads(page: Page, records: list[Record]) -> list[Record]:
    """Give what stands above every heading (a day, a section) to the record it heads."""
    parent = records[0].nodes[0].parent if records else None
    if parent is None or len(records) < 2:
        return records
    lead = _lead(parent, records[0].nodes[0])
    if lead is None:
        return records
    for before, record in pairwise(records):
        last = next((n for n in reversed(before.nodes) if isinstance(n, Element)), None)
        if last is not None and last is not before.nodes[0] and stem(last) == stem(lead):
            at = before.nodes.index(last)
            record.nodes[:0] = before.nodes[at:]
            del before.nodes[at:]
    records[0].nodes.insert(0, lead)
    return records


def _lead(parent: Element, first: Element | Text) -> Element | None:
    """The element right above the first heading, where it is a short line of its own make."""
    above = None
    for node in parent.children:
        if node is first:
            break
        if isinstance(node, Element):
            above = node
    if above is None or above.name in ("h1", "h2", "h3", "nav", "header", "br", "hr"):
        return None
    return above if find_day(" ".join(_source_words(above))) else None


def _source_words(one: Element) -> list[str]:
    return [one.get("datetime")] if one.get("datetime") else []


def pieces_of(page: Page, record: Record) -> Sequence[Piece]:
    """The pieces of a record."""
    return page.within(record.start, record.end)


def judged(page: Page, records: list[Record], key: str, trust: float) -> Found:
    """How far records are believed to be the list of a page; `trust` is less for some of one make."""
    total = max(1, page.weight(page.root).columns)
    sizes: list[int] = []
    prose = dated = linked = hinted = aside = 0
    held = 0.0
    for record in records:
        pieces = pieces_of(page, record)
        begin, end, title, text = record.heading.start, record.heading.end, 0, 0
        for piece in pieces:
            if begin <= piece.start < end:
                title += piece.columns
            else:
                text += piece.columns - piece.linked
        sizes.append(text)
        held += title + text
        prose += any(p.prose for p in pieces)
        dated += _has_day(record, pieces)
        linked += lead_of(record.heading, record.title, record.nodes, page.source) is not None
        hinted += any(a.name == "article" or _says_record(a) for a in _near(record))
        aside += page.is_beside(record.heading)
    many = len(records)
    titles = {record.title for record in records}
    coverage = held / total
    score = coverage * _quality(key, records) * trust
    score *= 0.5 + 0.5 * linked / many
    score *= 0.85 + 0.15 * dated / many
    score *= 0.85 + 0.15 * hinted / many
    score *= 1.0 - 0.8 * aside / many
    score *= (len(titles) / many) ** 1.5
    score *= 0.6 + 0.4 * prose / many
    score *= 1.0 - 0.5 / many
    if median(sizes) == 0:
        score *= 0.6
    return Found(records, score, coverage, linked / many, dated / many, prose / many, aside / many, key)


def _quality(key: str, records: Sequence[Record]) -> float:
    """How much a title is like one: by its tag, by what its class says, by its length."""
    name = key.rsplit(">", 1)[-1]
    if name.startswith(ANY):
        name = records[-1].heading.name + name.removeprefix(ANY)
    tag = _HEADINGS.get(name.split(".")[0], 0.8)
    told = 1.15 if TITLED.search(name) else 1.0
    short = sum(len(record.title) < 8 for record in records) / len(records)
    return tag * told * (1.0 - 0.6 * short)


def _says_record(one: Element) -> bool:
    return bool(one.attrs) and _RECORD.search(one.get("class").lower()) is not None


def _near(record: Record) -> list[Element]:
    return [record.heading, *islice(record.heading.ancestors(), 4)]


def _has_day(record: Record, pieces: Sequence[Piece]) -> bool:
    for node in record.nodes:
        if isinstance(node, Element) and (
            node.name == "time" or node.find(lambda one: one.name == "time") is not None
        ):
            return True
    if any(p.columns < 80 and find_day(p.text) is not None for p in pieces):
        return True
    beside = (p.text.replace(record.title, "", 1).strip() for p in pieces if record.title in p.text)
    return any(0 < len(line) < 20 and find_day(line) is not None for line in beside)
