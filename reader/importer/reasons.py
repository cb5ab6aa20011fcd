"""What two articles have in common, as their reader is told it."""

from collections.abc import Iterable

from reader.importer.kinship import READ, Term
from reader.importer.stems import WORD, grams_of, is_wide


def in_common(shared: Iterable[Term], text: str) -> list[str]:
    """The things that two articles share, as the `text` of one prints them: names and figures, then words.

    Names that continue each other in the text are told as one, and so are runs of letters that overlap.
    """
    told: list[str] = []
    runs: dict[str, None] = {}
    for term in sorted(shared, key=lambda term: -int(term.marks)):
        if is_wide(term.printed):
            runs[term.printed] = None
        elif term.marks < 1 or not _continue(told, term.printed, text):
            told.append(term.printed)
    told = [name for name in told if not any(name != other and _within(name, other) for other in told)]
    return [*_rejoined(runs, text[:READ]), *told] if runs else told


def _within(name: str, longer: str) -> bool:
    return f" {name} " in f" {longer} "


def _continue(told: list[str], name: str, text: str) -> bool:
    """Put "Umed Karimzoda" behind "General Umed", or "Cape" before "Orlov", where the text does."""
    if not name.replace(" ", "").isalpha():
        return False
    for n, before in enumerate(told):
        for first, second in ((before, name), (name, before)):
            rest, _, last = first.rpartition(" ")
            longer = f"{rest} {second}" if last == second.partition(" ")[0] else f"{first} {second}"
            if longer in text:
                told[n] = longer
                return True
    return False


def _rejoined(runs: Iterable[str], text: str) -> list[str]:
    """Stretches of the text that consist of these runs, the longest first; one inside another is left out."""
    found: dict[str, None] = {}
    for match in WORD.finditer(text):
        start = end = 0
        for at, run in enumerate(_runs(match.group())):
            if run not in runs:
                continue
            if at >= end:
                found[match.group()[start:end]] = None
                start = at
            end = at + len(run)
        found[match.group()[start:end]] = None
    longest: list[str] = []
    for stretch in sorted(found, key=len, reverse=True):
        if not any(stretch in longer for longer in longest):
            longest.append(stretch)
    return longest if longest != [""] else []


def _runs(word: str) -> list[str]:
    length = grams_of(word) if is_wide(word) else 0
    return [word[at : at + length] for at in range(len(word) - length + 1)] if length else []
