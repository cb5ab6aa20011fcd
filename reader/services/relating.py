"""What belongs together without being the same: articles about one event, later states of one list."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.model.article import Row

if TYPE_CHECKING:
    from reader.importer.kinship import Term
    from reader.importer.series import Days, State
    from reader.library.kin import Shown
    from reader.library.library import Library

#: So many articles that share rare words are read and compared.
COMPARED = 12
#: So many articles before and after a text without spaces are looked through for its like.
AROUND = 150


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
    rare, near = (_by_letters if kinship.wide(text.text) else _by_words)(library, key, mine)
    found = []
    for other, told in kin.texts(library, near).items():
        compared = kinship.kinship(mine, kinship.terms(told.title, told.text), rare)
        if kinship.related(compared, kin.days_between(key, other)):
            found.append((compared.score, told.id, kinship.reason(compared.shared, text.text)))
    found.sort(key=lambda each: (-each[0], each[1]))
    return tuple(Related(library.articles.row(id), score, why) for score, id, why in found[:limit])


def _by_words(library: "Library", key: int, mine: "Mapping[str, Term]") -> tuple[dict[str, float], list[int]]:
    """What each word of an article weighs, and the articles that share most of its words."""
    from reader.importer import kinship
    from reader.library import kin

    sharing = kin.sharing_words(library, kinship.asked(mine))
    seen = {word: None if keys is None else len(keys) for word, keys in sharing.items()}
    rare = kinship.rarity(library.articles.counts().articles, seen)
    return rare, _heaviest(key, mine, rare, sharing)


def _by_letters(
    library: "Library", key: int, mine: "Mapping[str, Term]"
) -> tuple[dict[str, float], list[int]]:
    """The same of a text without spaces, among the articles nearest in time: no index has its words."""
    from reader.importer import kinship
    from reader.library import kin

    around = kin.texts(library, kin.around(library, key, AROUND))
    wide = {other: told for other, told in around.items() if kinship.wide(told.text)}
    sharing: defaultdict[str, list[int]] = defaultdict(list)
    for other, told in wide.items():
        for word in kinship.terms(told.title, told.text).keys() & mine.keys():
            sharing[word].append(other)
    rare = kinship.rarity(len(wide), {word: len(sharing[word]) for word in mine})
    return rare, _heaviest(key, mine, rare, sharing)


def _heaviest(
    key: int,
    mine: "Mapping[str, Term]",
    rare: "Mapping[str, float]",
    sharing: "Mapping[str, Sequence[int] | None]",
) -> list[int]:
    """The articles whose shared words weigh most together."""
    weight: defaultdict[int, float] = defaultdict(float)
    for word, keys in sharing.items():
        for shares in keys or ():
            weight[shares] += rare[word] * mine[word].weight
    weight.pop(key, None)
    return sorted(weight, key=lambda shares: (-weight[shares], shares))[:COMPARED]


def note_series(library: "Library", capture: str, step: str | None = None) -> tuple[str, ...]:
    """Find out which capture this one continues, and which continue it, and remember both.

    Whichever of them was imported first. A part of the undo `step` that is named, else of none. Returns the
    ids of the captures that now continue another one.
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
        kin.set_series(library, changed, step)
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
