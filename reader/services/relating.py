"""What belongs together without being the same: articles about one event, later states of one list."""

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reader.model.article import Row

if TYPE_CHECKING:
    from reader.importer.series import Days, State
    from reader.library.kin import Shown
    from reader.library.library import Library

#: So many articles that share rare words are read and compared.
COMPARED = 12


class Related(NamedTuple):
    """An article that may be about the same event; `score` is 0 to 1, `reason` what both share."""

    row: Row
    score: float
    reason: str


def related(library: "Library", article: str, limit: int = 5) -> tuple[Related, ...]:
    """Articles about the event of this one, the nearest first; they are suggestions and change nothing.

    Raises NotFound.
    """
    from reader.importer import kinship
    from reader.library import kin

    key, text = kin.text_of(library, article)
    mine = kinship.terms(text.title, text.text)
    sharing = kin.sharing_words(library, kinship.asked(mine))
    seen = {word: None if keys is None else len(keys) for word, keys in sharing.items()}
    rare = kinship.rarity(library.articles.counts().articles, seen)
    weight: defaultdict[int, float] = defaultdict(float)
    for word, keys in sharing.items():
        for shares in keys or ():
            weight[shares] += rare[word] * mine[word].weight
    weight.pop(key, None)
    near = sorted(weight, key=lambda shares: (-weight[shares], shares))[:COMPARED]
    found = []
    for other in kin.texts(library, near).values():
        compared = kinship.kinship(mine, kinship.terms(other.title, other.text), rare)
        if kinship.related(compared):
            found.append((compared.score, other.id, kinship.reason(compared.shared, text.text)))
    found.sort(key=lambda each: (-each[0], each[1]))
    return tuple(Related(library.articles.row(id), score, why) for score, id, why in found[:limit])


def note_series(library: "Library", capture: str) -> tuple[str, ...]:
    """Find out which capture this one continues, and which continue it, and remember both.

    Whichever of them was imported first. Returns the ids of the captures that now continue another one.
    """
    from reader.importer.series import nearest
    from reader.library import kin

    mine, others = kin.shown(library, capture)
    continued: dict[str, str | None] = {}
    for later, earlier in ((mine, others), *((other, [mine]) for other in others)):
        found = nearest(_state(later), [_state(each) for each in earlier])
        if found is not None and _nearer(later, earlier[found], [mine, *others]):
            continued[later.id] = earlier[found].id
    changed = {id: before for id, before in continued.items() if _known(id, [mine, *others]) != before}
    if changed:
        kin.set_series(library, changed)
    return tuple(changed)


def _nearer(later: "Shown", earlier: "Shown", every: "list[Shown]") -> bool:
    """Whether no other state is known that lies between two."""
    from reader.importer.series import nearest

    had = next((each for each in every if each.id == later.series), None)
    return had is None or nearest(_state(later), [_state(had), _state(earlier)]) == 1


def _known(id: str, every: "list[Shown]") -> str | None:
    return next((each.series for each in every if each.id == id), None)


def _state(shown: "Shown") -> "State":
    from reader.importer.series import State

    return State(shown.articles, shown.results, shown.day)


def appeared(library: "Library", capture: str) -> "dict[str, Days]":
    """Between which days the articles of a capture appeared, as far as its series tells. Raises NotFound."""
    from reader.importer.series import day_bounds
    from reader.library import kin

    mine, others = kin.shown(library, capture)
    every = {each.id: each for each in (mine, *others)}
    chain = [mine]
    while (before := every.get(chain[0].series or "")) is not None and before not in chain:
        chain.insert(0, before)
    after = {each.series: each for each in every.values() if each.series}
    while (later := after.get(chain[-1].id)) is not None and later not in chain:
        chain.append(later)
    found = day_bounds([_state(each) for each in chain])
    return {id: found[id] for id in mine.articles}
