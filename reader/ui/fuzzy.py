"""Finding by a few letters: first letters of words and runs count most."""

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def score(typed: str, words: str) -> float | None:
    """How well `typed` names `words`: None where its letters do not occur in this order.

    A letter that begins a word weighs 3, one that goes on a run 2, any other 1; a shorter name wins
    among equals.
    """
    if not typed:
        return 0.0
    wanted, name = typed.casefold(), words.casefold()
    whole = name.find(wanted)
    if whole >= 0:
        begins = whole == 0 or not name[whole - 1].isalnum()
        return 3.0 * len(wanted) + (10 if begins else 5) - len(name) / 1000
    total, at, before = 0.0, 0, -2
    for letter in wanted:
        if letter == " ":
            continue
        found = _next(name, letter, at, before)
        if found < 0:
            return None
        begins = found == 0 or not name[found - 1].isalnum()
        total += 3 if begins else 2 if found == before + 1 else 1
        before, at = found, found + 1
    return total - len(name) / 1000


def _next(name: str, letter: str, at: int, before: int) -> int:
    """The place to take a letter from: going on with a run, else beginning a word, else anywhere."""
    if at < len(name) and at == before + 1 and name[at] == letter:
        return at
    here = name.find(letter, at)
    place = here
    while place >= 0:
        if place == 0 or not name[place - 1].isalnum():
            return place
        place = name.find(letter, place + 1)
    return here


def best(
    typed: str, items: Iterable[T], words: Callable[[T], str], also: Callable[[T], str] | None = None
) -> list[T]:
    """The items that `typed` names, best first; equals keep their order.

    `also` gives words that find an item only where they begin with what was typed.
    """
    kept = []
    for item in items:
        points = score(typed, words(item))
        if points is None and also and also(item).casefold().startswith(typed.casefold()):
            points = 0.0
        if points is not None:
            kept.append((points, item))
    if typed:
        kept.sort(key=lambda pair: -pair[0])
    return [item for _, item in kept]
