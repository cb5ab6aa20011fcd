"""The words of highlights and notes, as the desk looks for them: in no index, so that one letter finds.

They are folded as the index folds them (indexing.py). A word finds those that begin with it; in scripts
without spaces, it is found anywhere.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from reader.model.desk import Walked
from reader.model.hits import words_of
from reader.model.query import Query, Scope, Term

#: Between title, quote, note and tags of a folded item.
_PARTING = "\n"
_PARTS = {Scope.TITLE: 0, Scope.TEXT: 1, Scope.QUOTES: 1, Scope.NOTES: 2}


def sought_in(title: str, quote: str, note: str, tags: Iterable[str]) -> str:
    """The words of an item as they are looked for: without case, accents and signs, a space before each."""
    parts = (title, quote, note, " ".join(tags))
    return _PARTING.join(map(_fold, parts))


def _fold(text: str) -> str:
    return " " + " ".join(words_of(text))


class Sought(NamedTuple):
    """The words of a query as `sought_in` writes words. One of a group is enough; `part` is looked at."""

    groups: tuple[tuple[str, ...], ...]
    without: tuple[str, ...]
    part: int | None

    def __bool__(self) -> bool:
        return bool(self.groups or self.without)

    def narrows(self, other: "Sought") -> bool:
        """Whether it finds nothing that another did not: the words of that one, typed on."""
        longer = zip(self.groups, other.groups, strict=False)
        return (
            (self.without, self.part) == (other.without, other.part)
            and len(self.groups) >= len(other.groups)
            and all(len(one) == len(two) == 1 and two[0] in one[0] for one, two in longer)
        )

    def among(self, walked: list[Walked], texts: Mapping[str, str]) -> list[Walked]:
        """The items that have the words; `texts` are folded. One pass a word, as plain as a pass can be."""
        if self.part is not None:
            ids = {each[0] for each in walked}
            texts = {id: text.split(_PARTING)[self.part] for id, text in texts.items() if id in ids}
        text = texts.get
        for group in self.groups:
            if len(group) == 1:
                word = group[0]
                walked = [each for each in walked if word in text(each[0], "")]
            else:
                walked = [each for each in walked if any(word in text(each[0], "") for word in group)]
        for word in self.without:
            walked = [each for each in walked if word not in text(each[0], "")]
        return walked


def sought(query: Query) -> Sought:
    """What the words of a query look for."""
    part = None if query.scope is None else _PARTS[query.scope]
    groups = [tuple(_fold(term.text) for term in group) for group in query.words]
    # What stands near something is looked for with it, however far apart: an item is short.
    groups += [(_fold(other.text),) for group in query.words for other in _beside(group)]
    return Sought(tuple(groups), tuple(_fold(term.text) for term in query.without), part)


def _beside(group: tuple[Term, ...]) -> tuple[Term, ...]:
    return group[0].near if len(group) == 1 else ()
