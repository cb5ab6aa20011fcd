"""What belongs together without being the same: articles about one event, later states of one list."""

from collections import defaultdict
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from reader.model.article import Row
from reader.model.wording import tr_n

if TYPE_CHECKING:
    from reader.importer.kinship import Rarity, Term
    from reader.importer.series import Days, State
    from reader.library.kin import Asked, Shown
    from reader.library.library import Library

#: So many articles that share rare words are read and compared.
COMPARED = 12


class Related(NamedTuple):
    """An article that is about the same event or has the same figures; `score` is 0 to 1.

    `common` are the names, figures and rare words that both have, as the text of the other prints them, the
    most telling first. `copy` is whether one text is the other's: it may be the same article.
    """

    row: Row
    score: float
    common: tuple[str, ...]
    copy: bool = False

    @property
    def reason(self) -> str:
        """Why it is suggested: "5 in common: Pavel Durov, 24 August, Telegram"."""
        many, named = len(self.common), ", ".join(self.common[:TOLD])
        return tr_n(many, "{n} in common: {things}", "{n} in common: {things}", things=named)


#: So many of the things in common are named.
TOLD = 6


def related(
    library: "Library", article: str, limit: int = 20, *, copies: bool = False
) -> tuple[Related, ...]:
    """Articles about the event of this one, the nearest first; they are suggestions and change nothing.

    Those whose text is the same but for little are left out unless `copies`. Raises NotFound.
    """
    from reader.importer import kinship
    from reader.importer.reasons import in_common
    from reader.library import kin

    key, text = kin.told(library, article)
    mine = kinship.terms(text.title, text.text)
    known, sharing = _near(library, key, mine)
    found = []
    for other, told in kin.texts(library, sharing).items():
        compared = kinship.kinship(mine, kinship.terms(told.title, told.text), known)
        near = kinship.related(compared, kin.days_between(key, other))
        if copies if compared.copy else near:
            common = tuple(in_common(compared.shared, text.text))
            found.append((compared.score, told.id, common, compared.copy))
    found.sort(key=lambda each: (-each[0], each[1]))
    row = library.articles.row
    return tuple(Related(row(id), score, common, copy) for score, id, common, copy in found[:limit])


def _near(library: "Library", key: int, mine: "Mapping[str, Term]") -> "tuple[Rarity, list[int]]":
    """What the words of an article weigh, and the articles with several of them, the heaviest first."""
    from reader.importer import kinship
    from reader.library import kin

    sharing = kin.sharing(library, key, {name: _asked(mine[name]) for name in kinship.asked(mine)})
    known = kinship.rarity({name: each and (len(each.keys), each.among) for name, each in sharing.items()})
    weight: defaultdict[int, float] = defaultdict(float)
    several: set[int] = set()
    for name, each in sharing.items():
        for shares in each.keys if each else ():
            if shares in weight:
                several.add(shares)
            weight[shares] += known.weights[name] * mine[name].weight
    several.discard(key)
    return known, sorted(several, key=lambda shares: (-weight[shares], shares))[:COMPARED]


def _asked(term: "Term") -> "Asked":
    from reader.importer.kinship import begins
    from reader.library.kin import Asked

    if term.near:
        return Asked(term.asks or term.printed, near=True)
    return Asked(term.printed, begins(term.printed))


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
