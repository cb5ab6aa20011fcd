"""What each piece of an article is: text, caption, byline, day; and which pieces are none of it."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import lru_cache

from reader.importer.captions import says_taker
from reader.importer.dates import find_day
from reader.importer.lines import width
from reader.importer.web.below import tells_writer
from reader.importer.web.hints import aside_trust, hint_words
from reader.importer.web.links import is_text, link_of
from reader.importer.web.meta import Meta
from reader.importer.web.pieces import Page, Piece
from reader.importer.web.records import Record
from reader.importer.web.tree import Element
from reader.importer.words import fold, is_byline, is_credit, is_more, own_kind
from reader.importer.writers import is_name, may_name
from reader.model.body import BlockKind
from reader.model.capture import Label

_FROM = re.compile(r"от[:\s](?=\s*\S)", re.I)
_NORMAL = re.compile(r"[\W_]+")
#: Columns in which a piece of metadata or a name has to be said.
_SHORT = 100
#: Columns in which it is said who helped to report, and who wrote.
_CREDIT, _NAME = 120, 60
#: Columns of running text in which the life of a writer is told; who wrote is told in fewer.
_LIFE = 80
#: Columns of a line that is text where it stands among text, and a label where it stands alone.
_LINE = 25

_CELLS = frozenset({"td", "th"})
_ITEMS = frozenset({"li", "dt", "dd"})
_LINES = frozenset({"p", "ul", "ol", "dl"})
#: Times from which the same short line inside one article is furniture.
_OFTEN = 3

#: A piece with what it is.
Labelled = tuple[Piece, Label]


@lru_cache(maxsize=1024)
def normal(text: str) -> str:
    """A title without case, signs and spaces, to be compared."""
    return _NORMAL.sub("", text.lower())


def without_asides(
    page: Page, holders: Sequence[Element], pieces: Iterable[Piece], title: Element | None
) -> list[Piece]:
    """The pieces of some elements without what is beside the point, lists of links and other articles.

    What holds the title is none of these, whatever it looks like.
    """
    dropped: set[Element] = set()
    for holder in holders:
        dropped |= _dropped(page, holder)
    if title is not None:
        dropped -= {title, *title.ancestors()}
    return [piece for piece in pieces if not _is_dropped(piece, holders, dropped)]


def label_record(page: Page, record: Record, meta: Meta) -> list[Labelled]:
    """The pieces of a record of a list, its title first among them."""
    holders = [node for node in record.nodes if isinstance(node, Element)]
    pieces = without_asides(page, holders, page.within(record.start, record.end), record.heading)
    titles = page.headed(record.heading) if record.own is None else ()
    title = max(titles, key=lambda p: p.columns, default=None)
    rest = [p for p in pieces if p is not title and p not in titles and p.text not in (record.own or ())]
    parts = label_pieces(rest, meta)
    parts += _linked_text(record, rest, {piece.start for piece, _ in parts})
    parts += [(title, Label.TITLE)] if title is not None else []
    return sorted(parts, key=lambda part: part[0].start)


def _linked_text(record: Record, rest: Iterable[Piece], kept: Container[int]) -> Iterator[Labelled]:
    """The text of a record that is a link, which leads where its title does."""
    link = link_of(record.heading)
    for piece in rest if link else ():
        if piece.start in kept or _is_dated(piece) or normal(record.title) in normal(piece.text):
            continue
        if is_text(piece, link):
            yield piece, Label.BODY


def _dropped(page: Page, holder: Element) -> set[Element]:
    """Elements inside the article's that are none of it: what says so, lists of links, other articles."""
    dropped: set[Element] = set()
    whole = page.weight(holder)
    for one in holder.elements():
        weight = page.weights.get(one)
        if weight is None:
            continue
        small = weight.prose <= 0.3 * whole.prose
        links = weight.prose == 0 and weight.pieces >= 2 and weight.linked * 2 > weight.columns
        other = one.name == "article" and weight.linked > 0 and holder.name != "article"
        writer = weight.prose >= _LIFE and tells_writer(one)
        if links or (small and (other or writer or aside_trust(one) > 0)):
            dropped.add(one)
    return dropped


def _is_dropped(piece: Piece, holders: Sequence[Element], dropped: set[Element]) -> bool:
    one: Element | None = piece.home if dropped else None
    while one is not None and one not in holders:
        if one in dropped:
            return True
        one = one.parent
    return one is not None and one in dropped


def label_pieces(kept: Sequence[Piece], meta: Meta, *, alone: bool = False) -> list[Labelled]:
    """What each piece is. Lines of metadata stand above the text; lines that lead on stand nowhere in it.

    The only article of a page may be a poem or a list, with no running text that lines could stand around;
    `alone` says that it is the only one.
    """
    texts = [n for n, piece in enumerate(kept) if _is_text(piece)]
    first, last = (texts[0], texts[-1]) if texts else (len(kept), len(kept))
    among = {kept[n].home.parent for n in texts if kept[n].home.name == "p"}
    often = {text for text, times in Counter(piece.text for piece in kept).items() if times >= _OFTEN}
    about = _below_lead(kept, texts, meta)
    parts: list[Labelled] = []
    for n, piece in enumerate(kept):
        heads = piece.heading and n + 1 < len(kept) and kept[n + 1].prose
        in_line = heads or piece.verse or _stands_among(piece, among)
        if piece.text in often and not in_line:
            continue
        outer = n < first or n > last
        edge = (texts or not alone) and outer and not in_line and not _is_row(piece)
        label = _told_by_words(kept, n, outer) or _label(piece, n < first or n in about, bool(edge), meta)
        if label is not None:
            parts.append((piece, label))
    return parts


def _told_by_words(kept: Sequence[Piece], n: int, outer: bool) -> Label | None:
    """What a line says that it is: who took a picture, who helped to report, or a name beside the day.

    `outer` says that it stands above all text or below it.
    """
    piece = kept[n]
    if piece.heading or piece.kind is BlockKind.CODE:
        return None
    if says_taker(piece.text):
        return Label.CAPTION
    if not outer or piece.columns > _CREDIT:
        return None
    if is_credit(fold(piece.text), piece.text):
        return Label.CREDIT if piece.kind is not BlockKind.CAPTION else Label.CAPTION
    if piece.columns <= _NAME and is_byline(fold(piece.text), piece.text):
        return Label.BYLINE
    beside = (kept[k] for k in (n - 1, n + 1) if 0 <= k < len(kept))
    return Label.BYLINE if is_name(piece.text) and any(map(_is_dated, beside)) else None


def _below_lead(kept: Sequence[Piece], texts: Sequence[int], meta: Meta) -> range:
    """Which pieces tell about an article below its lead, which may be long enough for a text: who wrote it,
    and then when."""
    begun = n = texts[0] + 1 if len(texts) > 1 else 0
    while len(texts) > 1 and n < texts[1] and kept[n].columns <= _SHORT:
        if not _is_byline(kept[n], meta) and (n == begun or not _is_dated(kept[n])):
            break
        n += 1
    return range(begun, n)


def _numbers_lines(piece: Piece) -> bool:
    """Whether a piece of code is the column of numbers that stands beside the lines of another."""
    words = piece.text.split(" ")
    if len(words) < 2 or not words[0].isdecimal() or not any(a.name == "td" for a in piece.home.ancestors()):
        return False
    return words == [str(n) for n in range(int(words[0]), int(words[0]) + len(words))]


def _stands_among(piece: Piece, parents: Container[Element | None]) -> bool:
    """Whether a piece is a paragraph beside those of the text, or an item of a list beside them."""
    home = piece.home
    if home.name in _ITEMS and home.parent is not None and not piece.linked:
        home = home.parent
    return home.name in _LINES and home.parent in parents


def _is_text(piece: Piece) -> bool:
    if not piece.prose or piece.kind is BlockKind.CAPTION or _is_dated(piece) or says_taker(piece.text):
        return False
    if piece.verse and piece.columns <= _NAME and is_byline(fold(piece.text), piece.text):
        return False
    return piece.columns > _CREDIT or not is_credit(fold(piece.text), piece.text)


def _is_row(piece: Piece) -> bool:
    """Whether a line is the row of a table that holds words and figures in several cells, and no link."""
    if piece.linked or piece.home.name not in _CELLS:
        return False
    last = piece.runs[-1][0].parent
    cell = next((one for one in (last, *last.ancestors()) if one.name in _CELLS), None)
    return cell is not None and cell is not piece.home


def _is_dated(piece: Piece) -> bool:
    """Whether a line tells a day and no more: it is short and ends as no sentence does."""
    if piece.columns > _SHORT or piece.text[-1] in ".!?…。！？।؟" or piece.kind is BlockKind.HEADING:
        return False
    return find_day(piece.text) is not None


def _label(piece: Piece, above: bool, edge: bool, meta: Meta) -> Label | None:
    """What a piece is, or None. `edge` says that it stands before or behind the text, not in line with it."""
    kind = piece.kind
    if kind is BlockKind.CAPTION:
        return Label.CAPTION
    if above and piece.columns <= _SHORT:
        if _is_byline(piece, meta):
            return Label.BYLINE
        if _is_dated(piece):
            return Label.META
    if piece.prose:
        return Label.BODY
    if not any(map(str.isalnum, piece.text)):
        return None
    if kind is BlockKind.CODE:
        return None if _numbers_lines(piece) else Label.BODY
    furniture = piece.columns < _SHORT and _is_furniture(piece)
    if furniture or piece.linked * 3 > piece.columns * 2:
        return None
    if kind is BlockKind.QUOTE:
        return Label.BODY
    if edge and (piece.columns < _LINE or (not above and (piece.heading or _leads_on(piece)))):
        return None if not (above and piece.heading) else Label.BODY
    return Label.BODY


def _is_furniture(piece: Piece) -> bool:
    """Whether a short piece is a phrase of pages; a heading that leads nowhere leads on to no rest."""
    folded = fold(piece.text[:200])
    leads = is_more(folded) and (piece.linked > 0 or not piece.heading)
    return leads or own_kind(folded) is not None


def _leads_on(piece: Piece) -> bool:
    return piece.linked > 0 and piece.columns < 60


def _is_byline(piece: Piece, meta: Meta) -> bool:
    if piece.home.get("rel") == "author" or hint_words(piece.home) & {"byline", "author", "authors"}:
        return True
    if (
        meta.author
        and normal(meta.author) in normal(piece.text)
        and width(piece.text) < len(meta.author) + 40
    ):
        return True
    if piece.columns > _NAME:
        return False
    begins = _FROM.match(piece.text)
    return is_byline(fold(piece.text), piece.text) or bool(begins and may_name(piece.text, begins[0]))
