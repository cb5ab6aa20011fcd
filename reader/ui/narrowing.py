"""Which of a chooser's rows are shown for what was typed, and in which order."""

from collections.abc import Callable, Sequence

from reader.model.hits import fold
from reader.ui.choice import Choice
from reader.ui.fuzzy import ranked, score
from reader.ui.retyping import retyped

#: Points a letter from which on a row is what was typed: nearly all begin a word or go on a run.
_NAMED = 2.5
#: Points of a row that is called so elsewhere: fewer than for the letters in one piece in its own name.
_ELSEWHERE = 2
#: Words of so many letters and more have to be there where a row is called so elsewhere.
_TOLD = 3
#: Rows that are named so much less well than the best one only have the letters by chance.
_CLOSE = 0.5


def narrowed(
    typed: str,
    choices: Sequence[Choice],
    further: Sequence[Choice] = (),
    otherwise: Callable[[str], Choice | None] | None = None,
) -> list[Choice]:
    """The group with the best row first, and in a group the best row first, those that cannot be taken
    last; all that can be taken, in the order given, where nothing was typed.

    `further` was found for these very words and is only put in its place among the others. `otherwise`
    makes a row of what was typed: the first one, unless another row is named so well that what was typed
    can only mean that one.
    """
    words = typed.strip()
    if not words:
        return _grouped([c for c in choices if not c.why])
    meant, found = _found(words, choices)
    here = {(choice.name, choice.detail) for _, choice in found}
    new = [(score(meant, c.name) or 0.0, c) for c in further if (c.name, c.detail) not in here]
    found += sorted(new, key=lambda pair: -pair[0])
    best: dict[str, float] = {}
    for points, choice in found:
        best[choice.group] = max(points, best.get(choice.group, points))
    found.sort(key=lambda pair: (-best[pair[1].group], bool(pair[1].why)))
    rows = _grouped([choice for _, choice in found])
    own = otherwise(words) if otherwise else None
    if own:
        named = bool(rows) and (score(meant, rows[0].name) or 0) >= _NAMED * len(meant)
        rows.insert(len(rows) if named else 0, own)
    return rows


def _found(words: str, choices: Sequence[Choice]) -> tuple[str, list[tuple[float, Choice]]]:
    """What the words find. Where they find nothing, another keyboard layout may have been meant; the words
    as they were meant come first."""
    for wanted in (words, *retyped(words)):
        found = _ranked(wanted, choices)
        if found:
            least = _CLOSE * found[0][0]
            return wanted, [(points, c) for points, c in found if points >= least or points == 0]
    return words, []


def _ranked(wanted: str, choices: Sequence[Choice]) -> list[tuple[float, Choice]]:
    """(points, choice), best first. Below the first line of `also` stands another name of a choice."""
    found = ranked(wanted, choices, lambda c: c.name, also=lambda c: c.also.partition("\n")[0])
    twice = [c for c in choices if "\n" in c.also]
    known = [(_ELSEWHERE * len(wanted), c) for c in choices if c.elsewhere and _called(wanted, c)]
    if not twice and not known:
        return found
    best: dict[int, tuple[float, Choice]] = {id(c): (points, c) for points, c in known}
    for points, choice in ranked(wanted, twice, lambda c: c.also.partition("\n")[2]):
        if points >= best.get(id(choice), (points, choice))[0]:
            best[id(choice)] = (points, choice)
    for points, choice in found:
        if points >= best.get(id(choice), (points, choice))[0]:
            best[id(choice)] = (points, choice)
    return sorted(best.values(), key=lambda pair: -pair[0])


def _called(wanted: str, choice: Choice) -> bool:
    """Whether a choice is called so elsewhere: what was typed begins words of that, or of its name."""
    told = f" {fold(choice.elsewhere)} {fold(choice.name)}"
    typed = fold(wanted).split()
    words = [word for word in typed if len(word) >= _TOLD]
    return bool(words) and all(f" {word}" in told for word in words)


def _grouped(choices: Sequence[Choice]) -> list[Choice]:
    """Rows of one heading together, the headings in the order in which they come first."""
    groups: dict[str, list[Choice]] = {}
    for choice in choices:
        groups.setdefault(choice.group, []).append(choice)
    return [choice for group in groups.values() for choice in group]
