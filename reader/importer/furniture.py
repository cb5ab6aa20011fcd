"""The page's own lines: tickers, counts, dates, menus, links to more, and what a page says of itself."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.importer.dates import find_day
from reader.importer.lines import Line, Shape, follows, has_figure
from reader.importer.months import month_number
from reader.importer.words import fold, is_generic, is_note, own_kind
from reader.model.capture import Results, TickerRow
from reader.model.wording import tr_noop

if TYPE_CHECKING:
    from reader.importer.page import Page

_QUOTE = re.compile(
    r"(?P<name>[^\W\d_][\w./^&-]{0,14}(?: [A-Z0-9./]{1,6})?)\s*[=:]?\s+"
    r"(?P<value>[$€£¥₽]?\d[\d., ]{0,14}\d|\d)"
    r"(?:\s+\(?(?P<change>[-+−–]?\d{1,4}(?:[.,]\d{1,4})?\s?%)\)?)?"
)
#: A currency by its code or sign, a value with decimals, and by how much it changed.
_RATE = re.compile(
    r"(?P<name>[A-Z]{3}(?:/[A-Z]{3})?|[$€£¥₽₸₴₺])\s+(?P<value>\d[\d., ]{0,12}[.,]\d{1,5})"
    r"(?:\s+\(?(?P<change>[-+−–▲▼]\s?\d{1,5}(?:[.,]\d{1,5})?)\)?)?"
)
_NUMBER = r"(\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?!\d)|\d{1,7})"
_COUNT = re.compile(
    r"(\d(?<![\d.].)\d{0,4}+)\s?+(?:[-–—~～至]|\b(?:to|bis|à|a|al|до|по|tot|do|ile)\b)\s?(\d{1,5})"
    rf"\s*(?:件目|[条條][，,]?)?\s*(?:([^\W\d]{{1,8}})(?:\s[^\W\d]{{2,8}})?|/|из|共)\s*{_NUMBER}(?![\d.])"
)
_COUNT_LAST = re.compile(
    rf"{_NUMBER}\s?(?:件中|건 중|条中|条，|条,)\D{{0,6}}(\d{{1,5}})\s?[-–~～至]\s?(\d{{1,5}})"
)
#: Signs one of which every _COUNT_LAST holds.
_LAST = re.compile("[件건条]")
_PAGER = re.compile(
    r"[^\w]*\d{1,5}(?:(?>[\s|…·«»‹›<>→←]+)\d{1,5})+[^\w]*|[«‹<←]+\s[^\d»]{2,40}|[^\d«]{2,40}\s[»›>→]+|"
    r"[^\w]*\d{1,3}(?!['’′])[^\w]*"
)
_TURN, _ARROW = re.compile(r"[\d«»‹›<>←→]"), re.compile("[«»‹›<>←→]")
_DAY = re.compile(r"(?:[^\W\d_]{2,14},? )?<d>(?:,? [^\W\d_]{2,14})?")
_BULLET = re.compile(r"^[•◦▪‣●○■·*-]\s*")
#: What no letter is in ASCII.
_NO_LETTERS = bytes(n for n in range(128) if not chr(n).isalpha())
#: Letters that a line must have to tell one publication from another.
TELLING = 12


@dataclass(frozen=True, slots=True)
class Own:
    """Lines first..last (inclusive) that are the page's own, and their kind."""

    first: int
    last: int
    kind: str


def ticker_row(line: Line) -> TickerRow | None:
    """The row of a ticker that a line is by its make, or None."""
    if line.width > 50 or not has_figure(line):
        return None
    text = line.text if line.text[0].isalnum() else _BULLET.sub("", line.text)
    match = _QUOTE.fullmatch(text) if "=" in text or "%" in text else _RATE.fullmatch(text)
    return TickerRow(match["name"], match["value"], match["change"]) if match else None


def find_ticker(lines: list[Line]) -> tuple[list[Own], tuple[TickerRow, ...]]:
    """Runs of three or more ticker rows, and their different rows in the order printed."""
    rows = [ticker_row(line) for line in lines]
    runs: list[Own] = []
    at = 0
    for n in range(len(lines) + 1):
        if n < len(lines) and rows[n] is not None:
            continue
        if n - at >= 3:
            runs.append(Own(at, n - 1, tr_noop("ticker")))
        at = n + 1
    found = [row for own in runs for row in rows[own.first : own.last + 1] if row is not None]
    return runs, tuple(dict.fromkeys(found))


def find_results(line: Line) -> Results | None:
    """The count a page prints of its own list ("1 - 6 of 33"), in any language."""
    numbers = "<" in line.masked or line.masked.count("0") >= 3
    if line.width > 60 or line.sentence or not numbers:
        return None
    if (match := _COUNT.search(line.text)) and not month_number(fold(match[3] or "")):
        first, last, total = (_whole(match[k]) for k in (1, 2, 4))
    elif _LAST.search(line.text) and (match := _COUNT_LAST.search(line.text)):
        first, last, total = (_whole(match[k]) for k in (2, 3, 1))
    else:
        return None
    return Results(first, last, total) if first <= last else None


def _whole(printed: str) -> int:
    return int(re.sub(r"\D", "", printed))


def turns_pages(line: Line) -> bool:
    """Whether a line is numbers or arrows that lead to other pages, or counts what a list holds."""
    return leads_to_pages(line) or find_results(line) is not None


def leads_to_pages(line: Line) -> bool:
    """Whether a line is numbers or arrows that lead to other pages."""
    # Behind a letter numbers alone lead nowhere.
    if line.width > 90 or (_ARROW if line.text[0].isalpha() else _TURN).search(line.text) is None:
        return False
    text = line.text if line.text[0].isalnum() else _BULLET.sub("", line.text)
    return _PAGER.fullmatch(text) is not None


def is_day(line: Line) -> bool:
    """Whether a line is a day, with no more than its weekday, and not how long ago something was."""
    day = "<d>" in line.masked and _DAY.fullmatch(line.masked) is not None
    return day and not (line.noted and is_note(line.folded))


def kind_of(line: Line, leading: bool) -> str:
    """What kind of furniture a line outside every record is; `leading` before the first of them."""
    return _kind(line, leading, own_kind(line.folded) or line.speaks, turns_pages(line))


def _kind(line: Line, leading: bool, own: str | None, turns: bool) -> str:
    """The same of a line of which it is known what it says it is, and whether it leads to other pages."""
    if line.shape is Shape.MORE:
        return tr_noop("more")
    if is_day(line) and find_day(line.text):
        return tr_noop("page-date")
    if own:
        return own
    if turns:
        return tr_noop("pager")
    if line.shape is Shape.DATE:
        return tr_noop("date")
    if line.running:
        return tr_noop("text")
    return tr_noop("nav") if leading or line.shape is Shape.BULLET else tr_noop("other")


def label_outside(page: "Page", inside: set[int]) -> list[Own]:
    """The page's own lines grouped into stretches of one kind, in order; a heading joins its text."""
    lines = page.lines
    first = min(inside, default=len(lines))
    kinds = {
        n: _kind(line, n < first, page.own_kind(n), page.turns[n])
        for n, line in enumerate(lines)
        if n not in inside
    }
    _mark_abouts(lines, kinds)
    runs: list[Own] = []
    for n in sorted(kinds):
        kind = kinds[n]
        joined = runs and runs[-1].kind == kind and follows(lines[runs[-1].last], lines[n])
        if joined and (lines[n].before == 0 or (kind == "about" and lines[n].running)):
            runs[-1] = Own(runs[-1].first, n, kind)
        else:
            runs.append(Own(n, n, kind))
    return runs


def _mark_abouts(lines: list[Line], kinds: dict[int, str]) -> None:
    """A short line and the running text below it, outside every record, is the page speaking of itself."""
    for n in sorted(kinds):
        follow = kinds.get(n + 1)
        headed = (
            kinds[n] in ("about", "other", "nav") and not lines[n].running and lines[n].shape is Shape.SHORT
        )
        if headed and follow == "text" and lines[n + 1].running:
            kinds[n] = "about"
            k = n + 1
            while kinds.get(k) == "text":
                kinds[k] = "about"
                k += 1


def _letters(text: str) -> int:
    """How many letters a text has."""
    if text.isascii():
        return len(text.encode().translate(None, _NO_LETTERS))
    return sum(map(str.isalpha, text))


def fingerprint(line: Line) -> str | None:
    """A line of furniture with its numbers masked, as captures of one publication share it.

    None for what any site may print: single words, links to more, bare dates and page numbers.
    """
    if line.wall:
        return None
    words = line.masked.replace("<d>", "")
    telling = len(words) >= TELLING and _letters(words) >= TELLING and not is_generic(line.folded)
    return line.masked[:120] if telling or ticker_row(line) is not None else None
