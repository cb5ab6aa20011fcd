"""What a list shows: `tag:telegram is:unread pipeline`, as values.

Parsing never fails: what means nothing is searched as words, and `problems` says so.
"""

import re
from enum import StrEnum
from typing import Any, NamedTuple

from reader.model.highlight import COLORS
from reader.model.tag import folded, is_exact, is_in, moved

#: The most words one query looks for; the rest is left out and said so.
MOST_WORDS = 32
#: Thai and Lao, Burmese, Khmer; and what lies beyond U+2E80: Chinese, Japanese (Korean, too, which has them).
_UNSPACED = (("\u0e00", "\u0eff"), ("\u1000", "\u109f"), ("\u1780", "\u17ff"), ("\u2e80", "\U0010ffff"))


def found_inside(letter: str) -> bool:
    """Whether words in the script of a letter are found inside of others: it has no spaces to part them."""
    return any(first <= letter <= last for first, last in _UNSPACED)


class Scope(StrEnum):
    """Where words are looked for."""

    TITLE = "title"
    TEXT = "text"
    NOTES = "notes"


class Order(StrEnum):
    """In which order a list shows its articles. By source is by its name, and newest first within it. BEST is
    the order of `Query.ranked`, or newest first without that."""

    NEWEST = "newest"
    OLDEST = "oldest"
    SOURCE = "source"
    TITLE = "title"
    LONGEST = "longest"
    BEST = "best"


class Term(NamedTuple):
    """A word or a phrase; `prefix` finds every word that begins so."""

    text: str
    prefix: bool = False


class Query(NamedTuple):
    """All conditions hold together; `words` are groups of which one term each must be found.

    The flags are None where they do not matter; `annotated` is a highlight or a note. Archived and trashed
    articles are hidden unless asked for (`archived`, `trashed`, an `id`) or `anywhere` is set. Days are ISO
    days: `before` is exclusive, `after` inclusive. `ids` are the only articles shown, on whatever shelf they
    are, and `but` never are; `ranked` are the only ones too, by their keys, in an order of their own; each
    of the words `narrowed` begins a word of the title or of the source's name.
    `colors` are of highlights, any one of them; `lost` is a highlight that the text shown does not have.
    """

    words: tuple[tuple[Term, ...], ...] = ()
    without: tuple[Term, ...] = ()
    scope: Scope | None = None
    read: bool | None = None
    starred: bool | None = None
    later: bool | None = None
    archived: bool | None = None
    trashed: bool | None = None
    anywhere: bool = False
    cut: bool | None = None
    untitled: bool | None = None
    has_highlight: bool | None = None
    has_note: bool | None = None
    has_tag: bool | None = None
    annotated: bool | None = None
    id: str | None = None
    ids: tuple[str, ...] | None = None
    ranked: tuple[int, ...] | None = None
    but: tuple[str, ...] = ()
    narrowed: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    not_tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    not_sources: tuple[str, ...] = ()
    source_key: int | None = None
    before: str | None = None
    after: str | None = None
    colors: tuple[str, ...] = ()
    not_colors: tuple[str, ...] = ()
    lost: bool | None = None
    problems: tuple[str, ...] = ()

    @property
    def has_words(self) -> bool:
        """Whether the query looks for words, rather than only for a kind of article."""
        return bool(self.words or self.without)


class SavedSearch(NamedTuple):
    """A search with a name. `query` is a line as one types it; `tag` is what it puts on what imports bring,
    unless that is switched `off`. `pin` is the number of the key that opens it, 1 to 9, or 0; the words of
    one that is `watched` are lit wherever they stand, and looked for in what imports bring."""

    id: str
    name: str
    query: str
    tag: str = ""
    off: bool = False
    pin: int = 0
    watched: bool = False


ALL = Query()

# Patterns are compiled where they are first used: the window's start needs none of them. Within quotation
# marks two of them stand for one, as in SQL: tag:"5"" disk".
_TOKEN = r'(?P<no>-?)(?:(?P<key>[A-Za-z]+):)?(?:"(?P<quoted>(?:[^"]|"")*)"?|(?P<bare>[^\s"]+))(?P<star>\*?)'

_IS = {
    "unread": ("read", False),
    "read": ("read", True),
    "starred": ("starred", True),
    "later": ("later", True),
    "archived": ("archived", True),
    "trashed": ("trashed", True),
    "cut": ("cut", True),
    "untitled": ("untitled", True),
    "lost": ("lost", True),
}
_HAS = {"highlight": "has_highlight", "note": "has_note", "tag": "has_tag", "annotation": "annotated"}
_IN = {"title": Scope.TITLE, "text": Scope.TEXT, "notes": Scope.NOTES}
_DAY = r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?"


def parse(text: str) -> Query:
    """The query that a line of text means. Lone surrogates and control characters count as spaces."""
    clean = "".join(" " if ord(c) < 32 or 0xD800 <= ord(c) <= 0xDFFF or c == "\x7f" else c for c in text)
    found = _Parser()
    for match in re.finditer(_TOKEN, clean):
        found.take(match)
    return found.query()


def condition(key: str, value: str) -> str:
    """A condition as it is typed, so that `parse` reads the same value back: tag:"central asia"."""
    doubled = value.replace('"', '""')
    return f'{key}:"{doubled}"'


def with_tag(text: str, old: str, new: str, *, alone: bool = False) -> str:
    """A line of text that means the same once a tag is called `new`, and so those that lie in it (unless it
    goes `alone`); all else in it stays as it is."""

    def renamed(match: re.Match[str]) -> str:
        value = _value(match)
        if (match["key"] or "").lower() != "tag" or not is_in(value, old):
            return match[0]
        if alone and folded(value) != folded(old):
            return match[0]
        exact = "=" if is_exact(value.lstrip("#")) else ""
        return f"{match['no']}{condition('tag', exact + moved(value, old, new))}{match['star']}"

    return re.sub(_TOKEN, renamed, text)


def _value(match: re.Match[str]) -> str:
    """What stands after the key of a condition, or a word or phrase without one."""
    quoted: str | None = match["quoted"]
    return match["bare"] if quoted is None else quoted.replace('""', '"')


class _Parser:
    def __init__(self) -> None:
        self.made = ALL
        self.groups: list[tuple[Term, ...]] = []
        self.problems: list[str] = []
        self.joining = False

    def query(self) -> Query:
        groups = self.groups
        if len(groups) > MOST_WORDS:
            self.problems.append(f"only the first {MOST_WORDS} words are searched")
        return self.made._replace(
            words=tuple(groups[:MOST_WORDS]),
            without=self.made.without[:MOST_WORDS],
            problems=tuple(self.problems),
        )

    def take(self, match: re.Match[str]) -> None:
        key, no = (match["key"] or "").lower(), bool(match["no"])
        value = _value(match)
        if key and value and self._condition(key, value.strip(), no):
            return
        if match["bare"] == "OR" and not key and not no and self.groups:
            self.joining = True
            return
        if key:
            value = f"{match['key']}:{value}" if match["quoted"] is None else f"{match['key']} {value}"
        self._word(value, no, bool(match["star"]))

    def _word(self, value: str, no: bool, star: bool) -> None:
        prefix = star or value.endswith("*")
        value = value.strip().rstrip("*").strip()
        if not any(c.isalnum() for c in value):
            if value:
                self.problems.append(f"“{value}” holds no letter or digit and is not searched")
            return
        term = Term(value, prefix)
        if no:
            self.made = self.made._replace(without=(*self.made.without, term))
        elif self.joining:
            self.groups[-1] = (*self.groups[-1], term)
        else:
            self.groups.append((term,))
        self.joining = False

    def _condition(self, key: str, value: str, no: bool) -> bool:
        """Take `key:value` where it means something; False leaves it to be searched as words."""
        low = value.lower()
        if key in ("tag", "source"):
            name = f"not_{key}s" if no else f"{key}s"
            named = value.lstrip("#") if key == "tag" else value
            self._set(name, (*getattr(self.made, name), named))
        elif key in ("color", "colour"):
            return self._color(f"{key}:{value}", low, no)
        elif key == "is" and low in _IS:
            flag, wanted = _IS[low]
            self._set(flag, wanted != no)
        elif key == "has" and low.rstrip("s") in _HAS:
            self._set(_HAS[low.rstrip("s")], not no)
        elif key == "in" and not no and (low in _IN or low == "anywhere"):
            where = low == "anywhere"
            self.made = self.made._replace(anywhere=True) if where else self.made._replace(scope=_IN[low])
        elif key == "id" and not no:
            self.made = self.made._replace(id=low)
        elif key in ("before", "after") and not no:
            return self._day(key, value)
        elif key in ("is", "has", "in"):
            self.problems.append(f"“{key}:{value}” means nothing here and is searched as words")
            return False
        else:
            return False
        return True

    def _color(self, said: str, value: str, no: bool) -> bool:
        """A colour by its name or by the number of its key."""
        color = COLORS[int(value) - 1] if value in ("1", "2", "3", "4", "5") else value
        if color not in COLORS:
            self.problems.append(f"“{said}” is no colour ({', '.join(COLORS)}) and is searched as words")
            return False
        name = "not_colors" if no else "colors"
        self._set(name, (*getattr(self.made, name), color))
        return True

    def _day(self, key: str, value: str) -> bool:
        day = first_day(value)
        if day is None:
            self.problems.append(
                f"“{key}:{value}” is no day (2025, 2025-05 or 2025-05-14) and is searched as words"
            )
            return False
        self._set(key, day)
        return True

    def _set(self, name: str, value: Any) -> None:
        self.made = self.made._replace(**{name: value})


def first_day(text: str) -> str | None:
    """The first ISO day of a year, a month or a day, or None where the text is none of them."""
    match = re.fullmatch(_DAY, text)
    if not match:
        return None
    import calendar

    year, month, day = int(match[1]), int(match[2] or 1), int(match[3] or 1)
    if not (year >= 1 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        return None
    return f"{year:04}-{month:02}-{day:02}"
