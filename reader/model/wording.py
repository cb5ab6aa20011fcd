"""What the program says, in the reader's language.

Words stand in the code in English, with places for values: `tr("{name} is not there any more.", name=…)`.
What the language in force makes of them is hung in from outside (`speak`), because no room below the window
knows of Qt; without it they are said in English, as the command line and its scripts have them always.
Places of keys, as in "{undo|Ctrl+Z}", are none of ours and stay.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import NamedTuple

#: A place for a value. A translation has the same ones, in its own order.
PLACE = re.compile(r"\{([a-z]\w*)\}")
#: The end of a sentence.
_END = re.compile(r"\.(?:\s|$)")
#: Places of stored words whose value is such words again.
_AGAIN = "said_"


class Language(NamedTuple):
    """How a language says words. `code` is its ISO 639-1 code.

    `say` gets words, their sense, and the number that decides between the forms of a noun (-1 for none); it
    gives the words back where it knows none. `thousands` and `point` stand between the digits of a number.
    `in_english` are the words of `in_english` and of `in_english_n` that have places: see `tr_stored`.
    """

    code: str
    say: Callable[[str, str, int], str]
    thousands: str = ","
    point: str = "."
    kept: Callable[[], Sequence[str]] = tuple


_in_force: Language | None = None
#: Whether English is spoken here, whatever is in force (see `english`).
_plainly: ContextVar[bool] = ContextVar("plainly", default=False)


def speak(language: Language | None) -> None:
    """Say everything in a language from now on; None is English."""
    global _in_force
    _in_force = language
    _patterns.cache_clear()
    _said_of.cache_clear()


@contextmanager
def english() -> Iterator[None]:
    """Say everything in English meanwhile, in this thread: to the command line, which asked the window."""
    before = _plainly.set(True)
    try:
        yield
    finally:
        _plainly.reset(before)


def _spoken() -> Language | None:
    return None if _in_force is None or _plainly.get() else _in_force


def language() -> str:
    """The code of the language in force."""
    spoken = _spoken()
    return spoken.code if spoken is not None else "en"


def tr(words: str, /, *, sense: str = "", **values: object) -> str:
    """Words in the language in force, with their values put in.

    `sense` tells apart what is one word in English and several elsewhere ("Open": a verb, a state).
    """
    if (spoken := _spoken()) is None:
        return _filled(words, values)
    return _told(spoken.say(words, sense, -1), values)


def tr_n(n: float, one: str, many: str, /, *, sense: str = "", **values: object) -> str:
    """Words about a number of things: "1 article", "1,200 articles"; {n} stands for the number."""
    counted = {"n": number(n), **values}
    if (spoken := _spoken()) is None:
        return _filled(one if n == 1 else many, counted)
    words = spoken.say(many, sense, int(n))
    return _told(one if words == many and n == 1 else words, counted)


def tr_noop(words: str, /, *, sense: str = "") -> str:
    """Words of a table, which `tr` says when they are shown: the translators find them by this."""
    return words


def in_english(words: str, /, **values: object) -> str:
    """Words that are stored, or come from a process that speaks no other language: in English.

    `tr_stored` says them in the reader's language when they are shown. A place that begins with "said_" takes
    such words again.
    """
    return _filled(words, values)


def in_english_n(n: int, one: str, many: str, /, **values: object) -> str:
    """Words about a number of things, that are stored (see `in_english`)."""
    return _filled(one if n == 1 else many, {"n": f"{n:,}", **values})


def tr_stored(words: str) -> str:
    """Stored words in the language in force; what nobody stored stays as it is."""
    return words if _spoken() is None else _said_of(words)


@lru_cache(maxsize=4096)
def _said_of(words: str) -> str:
    if _in_force is None or not words:
        return words
    if (known := _in_force.say(words, "", -1)) != words:
        return known
    for template, pattern in _patterns():
        if found := pattern.fullmatch(words):
            return _again(_in_force, template, found.groupdict())
    return words


def _again(language: Language, template: str, found: dict[str, str]) -> str:
    number_there = found.get("n", "").replace(",", "")
    n = int(number_there) if number_there.isdecimal() else -1
    values = {name: tr_stored(value) if name.startswith(_AGAIN) else value for name, value in found.items()}
    if n >= 0:
        values["n"] = number(n)
    return _filled(language.say(template, "", n), values)


@lru_cache(maxsize=1)
def _patterns() -> list[tuple[str, re.Pattern[str]]]:
    """The stored words that have places as patterns, those that say most of themselves first."""
    if _in_force is None:
        return []
    words = sorted(_in_force.kept(), key=lambda each: -len(PLACE.sub("", each)))
    return [(each.partition("\n")[0], _pattern(each.rpartition("\n")[2])) for each in words]


def _pattern(words: str) -> re.Pattern[str]:
    seen: set[str] = set()

    def place(name: str) -> str:
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return f"(?P<{name}>.*)" if name != "n" else "(?P<n>[0-9,]+)"

    parts = PLACE.split(words)
    return re.compile(
        "".join(place(part) if at % 2 else re.escape(part) for at, part in enumerate(parts)), re.S
    )


def number(value: float, digits: int = 0) -> str:
    """A number as the language writes it, with so many digits behind the point: "1,240", "2.5"."""
    written = f"{value:,.{digits}f}"
    if (spoken := _spoken()) is None:
        return written
    marks = {",": spoken.thousands, ".": spoken.point}
    return "".join(marks.get(sign, sign) for sign in written)


def _filled(words: str, values: Mapping[str, object]) -> str:
    """In one go, so that a value with braces is only a value."""
    if not values:
        return words
    return PLACE.sub(lambda place: str(values.get(place[1], place[0])), words)


def _told(words: str, values: Mapping[str, object]) -> str:
    """The same in another language, where a shortened word ("20 пикс.") may end the sentence."""

    def put(place: re.Match[str]) -> str:
        value = str(values.get(place[1], place[0]))
        return value.removesuffix(".") if _END.match(words, place.end()) else value

    return PLACE.sub(put, words)


def ended(words: str) -> str:
    """Words as a sentence: with a full stop, where no shortened word ends them with one ("20 пикс.")."""
    return words if words.endswith(".") else f"{words}."
