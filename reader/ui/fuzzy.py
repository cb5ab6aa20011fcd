"""Finding by a few letters: first letters of words and runs count most. Case and accents do not count."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeVar

from reader.model.hits import fold

T = TypeVar("T")

#: A chooser folds the same names at every key.
_fold = lru_cache(maxsize=4096)(fold)

#: Letters that lie scattered name nothing: from this many on, they must weigh so much on the average.
_FEW, _LEAST = 4, 1.5


def score(typed: str, words: str) -> float | None:
    """How well `typed` names `words`: None where it does not.

    A letter that begins a word weighs 3, one that goes on a run 2, any other 1; a shorter name wins
    among equals. Words may stand in another order than they were typed in.
    """
    found = _found(typed, words)
    return found[0] if found else None


def letters(typed: str, words: str) -> list[int]:
    """The places in `words` (code points) of the letters by which `typed` names them."""
    found = _found(typed, words)
    return found[1] if found else []


def _found(typed: str, words: str) -> tuple[float, list[int]] | None:
    """Points and places."""
    wanted, name = _fold(typed.strip()), _fold(words)
    if not wanted:
        return 0.0, []
    if not _signs(wanted) <= _signs(name):
        return None
    ways = [_taken(wanted, name), _apart(wanted.split(), name) if " " in wanted else None]
    if "/" in wanted:
        ways.append(_along(wanted, name))
    found = max((way for way in ways if way is not None), default=None)
    return None if found is None else (found[0] - len(name) / 1000, found[1])


@lru_cache(maxsize=4096)
def _signs(words: str) -> frozenset[str]:
    """What of words a name has to have in any order: most names of a long list lack some of it."""
    return frozenset("".join(words.split()).replace("/", ""))


def _apart(wanted: list[str], name: str) -> tuple[float, list[int]] | None:
    """The words each by itself, wherever they stand."""
    each = []
    for word in wanted:
        taken = _taken(word, name)
        if taken is None:
            return None
        each.append(taken)
    # What begins a word is a merit once, or two words apart would go before the same two in a row.
    again = 10 * (len(each) - 1) + 1
    return sum(points for points, _ in each) - again, sorted({n for _, places in each for n in places})


def _along(wanted: str, path: str) -> tuple[float, list[int]] | None:
    """The beginnings of parts of a path, one after another: "pol/kaz" names "politics/kazakhstan" wholly."""
    places: list[int] = []
    at = 0
    for part in (part.strip() for part in wanted.split("/")):
        while not path.startswith(part, at):
            at = path.find("/", at) + 1
            if not at:
                return None
        places += range(at, at + len(part))
        at = path.find("/", at + len(part)) + 1 or len(path) + 1
    return 3.0 * len(wanted) + 10, places


def _taken(wanted: str, name: str) -> tuple[float, list[int]] | None:
    whole = _whole(wanted, name)
    if whole >= 0:
        points = 3.0 * len(wanted) + (10 if _begins(name, whole) else 5)
        return points, list(range(whole, whole + len(wanted)))
    total, at, places = 0.0, 0, [-2]
    for letter in wanted.replace(" ", ""):
        found = _next(name, letter, at, places[-1])
        if found < 0:
            return None
        total += 3 if _begins(name, found) else 2 if found == places[-1] + 1 else 1
        places.append(found)
        at = found + 1
    taken = len(places) - 1
    return None if taken >= _FEW and total < _LEAST * taken else (total, places[1:])


def _whole(wanted: str, name: str) -> int:
    """The place of all that was typed in one piece, of several the one that begins a word; -1 if none."""
    first = place = name.find(wanted)
    while place >= 0:
        if _begins(name, place):
            return place
        place = name.find(wanted, place + 1)
    return first


def _begins(name: str, place: int) -> bool:
    return place == 0 or not name[place - 1].isalnum()


def _next(name: str, letter: str, at: int, before: int) -> int:
    """The place to take a letter from: going on with a run, else beginning a word, else anywhere."""
    if at < len(name) and at == before + 1 and name[at] == letter:
        return at
    here = name.find(letter, at)
    place = here
    while place >= 0:
        if _begins(name, place):
            return place
        place = name.find(letter, place + 1)
    return here


def ranked(
    typed: str, items: Iterable[T], words: Callable[[T], str], also: Callable[[T], str] | None = None
) -> list[tuple[float, T]]:
    """(points, item) of the items that `typed` names, best first; equals keep their order.

    `also` gives words that find an item only where they begin with what was typed.
    """
    kept = []
    for item in items:
        points = score(typed, words(item))
        if points is None and also and _fold(also(item)).startswith(_fold(typed.strip())):
            points = 0.0
        if points is not None:
            kept.append((points, item))
    if typed.strip():
        kept.sort(key=lambda pair: -pair[0])
    return kept
