"""The conditions of the search language: what `key:value` asks of an article."""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from reader.model.highlight import COLORS
from reader.model.query import ALL, Query, Scope
from reader.model.wording import tr, tr_noop

IS = {
    "unread": Query(read=False),
    "read": Query(read=True),
    "starred": Query(starred=True),
    "later": Query(later=True),
    "archived": Query(archived=True),
    "trashed": Query(trashed=True),
    "cut": Query(cut=True),
    "untitled": Query(untitled=True),
    "lost": Query(lost=True),
    "highlighted": Query(has_highlight=True),
    "noted": Query(has_note=True),
    "tagged": Query(has_tag=True),
    "annotated": Query(annotated=True),
}
HAS = {
    "highlight": Query(has_highlight=True),
    "quote": Query(has_highlight=True),
    "note": Query(has_note=True),
    "tag": Query(has_tag=True),
    "annotation": Query(annotated=True),
}
IN = {
    "title": Query(scope=Scope.TITLE),
    "text": Query(scope=Scope.TEXT),
    "quotes": Query(scope=Scope.QUOTES),
    "notes": Query(scope=Scope.NOTES),
    "anywhere": Query(anywhere=True),
}
#: What other programs call a condition, and how it is written here.
ELSEWHERE = {
    **dict.fromkeys(("title", "intitle", "subject"), "in:title"),
    **dict.fromkeys(("text", "body", "intext", "content"), "in:text"),
    **dict.fromkeys(("note", "notes"), "in:notes"),
    **dict.fromkeys(("quote", "quotes", "highlight"), "in:quotes"),
    **dict.fromkeys(("site", "feed", "from", "publisher", "publication", "outlet", "journal"), "source:"),
    **dict.fromkeys(("url", "domain", "host", "website"), "source:"),
    **dict.fromkeys(("label", "category", "keyword"), "tag:"),
    **dict.fromkeys(("date", "on", "day", "month", "year"), "published:"),
    **dict.fromkeys(("since", "newer"), "after:"),
    **dict.fromkeys(("until", "till", "older"), "before:"),
    **dict.fromkeys(("status", "state", "flag"), "is:"),
    **dict.fromkeys(("length", "size"), "words:"),
}

_DAY = r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?"
_DOTTED = r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})"
_AGO = r"(\d{1,4})([dwmy])"
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
#: The longest article that is asked for; SQLite would take a greater number for another kind of value.
_LONGEST = 10**9


class Unmeant(ValueError):
    """A value that means nothing after its key; the words say what would, and `of` puts in what was typed."""

    def __init__(self, words: str, **values: str) -> None:
        super().__init__(words)
        self._words, self._values = words, values

    def of(self, typed: str) -> str:
        """What is wrong with what was typed."""
        return tr(self._words, typed=typed, **self._values)


def condition(key: str, value: str, no: bool, today: date) -> Query | None:
    """What `key:value` (the key in lower case) asks for, or the contrary where `no`; None for a key that is
    none of the language. Raises Unmeant."""
    if key in ("tag", "source"):
        if key == "tag":
            value = value.lstrip("#")
            return Query(not_tags=(value,)) if no else Query(tags=(value,))
        return Query(not_sources=(value,)) if no else Query(sources=(value,))
    reads = _READS.get(key)
    if reads is None:
        return None
    asked = reads(value.strip().lower(), today)
    return contrary(asked) if no else asked


def contrary(asked: Query) -> Query:
    """What holds of every article of which one condition does not."""
    for name, value in asked._asdict().items():
        if isinstance(value, bool) and name != "anywhere":
            flag: dict[str, Any] = {name: value}
            turned: dict[str, Any] = {name: not value}
            if asked == ALL._replace(**flag):
                return ALL._replace(**turned)
    if asked.colors:
        return Query(not_colors=asked.colors)
    if asked == Query(after=asked.after):
        return Query(before=asked.after)
    if asked == Query(before=asked.before):
        return Query(after=asked.before)
    if asked.scope or asked.anywhere:
        raise Unmeant(tr_noop("“{typed}” says where to look and cannot be turned round"))
    return Query(neither=(asked,))


def _flag(among: dict[str, Query], value: str) -> Query:
    found = among.get(value) or among.get(value.rstrip("s")) or among.get(f"{value}s")
    if found is None:
        raise Unmeant(
            tr_noop("“{typed}” means nothing here ({among})"), among=", ".join(_nearest_first(value, among))
        )
    return found


def _color(value: str, _today: date) -> Query:
    """A colour by its name or by the number of its key."""
    color = COLORS[int(value) - 1] if value in ("1", "2", "3", "4", "5") else value
    if color not in COLORS:
        raise Unmeant(tr_noop("“{typed}” is no colour ({colors})"), colors=", ".join(COLORS))
    return Query(colors=(color,))


def _words(value: str, _today: date) -> Query:
    """How long a text is: >500, >=500, <200, <=200, 100..500, 500."""
    plain = value.replace(",", "").replace("_", "")
    match = re.fullmatch(r"(>=?|<=?)?([0-9]{1,9})(k?)|([0-9]{1,9})?(?:\.\.|-)([0-9]{1,9})?", plain)
    if not match or plain in ("..", "-"):
        raise Unmeant(tr_noop("“{typed}” is no length (words:>500, words:<200, words:100..500)"))
    sign, number, thousands, least, most = match.groups()
    if number is None:
        return Query(least=int(least) if least else None, most=int(most) if most else None)
    n = min(int(number) * (1000 if thousands else 1), _LONGEST)
    return {
        ">": Query(least=n + 1),
        ">=": Query(least=n),
        "<": Query(most=n - 1),
        "<=": Query(most=n),
        None: Query(least=n, most=n),
    }[sign]


def _published(value: str, today: date) -> Query:
    """When an article appeared: a day, a month, a year, the last 7d, from..to (both inclusive), >=day."""
    first, dots, last = value.partition("..")
    if dots and (first or last):
        after = _span(first, today)[0] if first else None
        return Query(after=after, before=_span(last, today)[1] if last else None)
    sign = re.match("[<>]?=?", value)
    begin, end = _span(value[sign.end() :] if sign else value, today)
    if re.fullmatch(_AGO, value):
        return Query(after=begin)
    made = {
        ">": Query(after=end),
        ">=": Query(after=begin),
        "<": Query(before=begin),
        "<=": Query(before=end),
    }
    return made.get(sign[0] if sign else "", Query(after=begin, before=end))


def _span(text: str, today: date) -> tuple[str, str]:
    """The first ISO day of a year, month or day, and the one after its last. Raises Unmeant."""
    try:
        return _span_of(text.strip(), today)
    except (ValueError, OverflowError):
        raise Unmeant(
            tr_noop("“{typed}” is no day (2025, 2025-05, 2025-05-14, 14.05.2025, today, yesterday, 7d)")
        ) from None


def _span_of(text: str, today: date) -> tuple[str, str]:
    ago = {"today": 0, "yesterday": 1}.get(text)
    if match := re.fullmatch(_AGO, text):
        ago = int(match[1]) * _DAYS[match[2]]
    if ago is not None:
        day = today - timedelta(days=ago)
        return day.isoformat(), (day + timedelta(days=1)).isoformat()
    if match := re.fullmatch(_DAY, text):
        year, month, on = match.groups()
    elif match := re.fullmatch(_DOTTED, text):
        on, month, year = match.groups()
    else:
        raise ValueError(text)
    begin = date(int(year), int(month or 1), int(on or 1))
    if on:
        end = begin + timedelta(days=1)
    elif month:
        end = date(begin.year + begin.month // 12, begin.month % 12 + 1, 1)
    else:
        end = date(begin.year + 1, 1, 1)
    return begin.isoformat(), end.isoformat()


_READS: dict[str, Callable[[str, date], Query]] = {
    "is": lambda value, _today: _flag(IS, value),
    "has": lambda value, _today: _flag(HAS, value),
    "in": lambda value, _today: _flag(IN, value),
    "id": lambda value, _today: Query(id=value),
    "color": _color,
    "colour": _color,
    "words": _words,
    "published": _published,
    "before": lambda value, today: Query(before=_span(value, today)[0]),
    "after": lambda value, today: Query(after=_span(value, today)[0]),
}
#: All that stands before a colon and means something.
KEYS = frozenset(("tag", "source", *_READS))
#: What of it is told to who writes another key: neither ids, which programs write, nor a second spelling.
_TOLD = ("tag", "source", "is", "has", "in", "published", "before", "after", "color", "words")
#: A key is taken for another that is mistyped where it is at least so long and so much like it (difflib).
_LEAST, _LIKE = 4, 0.8


def meant_by(key: str) -> tuple[str, bool]:
    """What there is here instead of a key that is none: what another program, or who mistypes it, calls so;
    else all that there is, the most like it first. And whether words stand behind it."""
    from difflib import get_close_matches

    near = get_close_matches(key, [*KEYS, *ELSEWHERE], 1, _LIKE) if len(key) >= _LEAST else ()
    for name in (key, *near):
        if name in KEYS or name in ELSEWHERE:
            other = ELSEWHERE.get(name, f"{name}:")
            return other, other.startswith("in:")
    return ", ".join(f"{told}:" for told in _nearest_first(key, _TOLD)), False


def _nearest_first(typed: str, names: Iterable[str]) -> list[str]:
    from difflib import SequenceMatcher

    return sorted(names, key=lambda name: -SequenceMatcher(None, typed, name).ratio())
