"""Parts of a line of the search language put together: all of them, one of them, none."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Any

from reader.model.query import ALL, Query, Term
from reader.model.query_conditions import Unmeant, contrary
from reader.model.wording import tr, tr_n

#: The most words that must be found together, the most conditions, and the most alternatives with such; what
#: is beyond is left out, and said so.
MOST_WORDS = 32
MOST_CONDITIONS = 32
#: Bounds of which the narrowest holds.
_LOWER, _UPPER = ("after", "least"), ("before", "most")


class Joining:
    """Joins queries into one; `problems` are sentences on what of them means nothing, each once."""

    def __init__(self) -> None:
        self.problems: dict[str, None] = {}
        #: How many alternatives there are that no walk along the index finds.
        self._taken = 0

    def problem(self, sentence: str) -> None:
        """Say what means nothing, or is left out."""
        self.problems[sentence] = None

    def merged(self, parts: Sequence[Query]) -> Query:
        """What holds where all parts hold."""
        made = ALL
        for part in parts:
            if part != ALL:
                made = made._replace(**dict(self._changes(made, part)))
        return made

    def _changes(self, made: Query, part: Query) -> Iterator[tuple[str, Any]]:
        for name, usual in ALL._asdict().items():
            here, there = getattr(made, name), getattr(part, name)
            if there == usual:
                continue
            if isinstance(there, tuple):
                yield name, (*(here or ()), *there)
            elif name in _LOWER or name in _UPPER:
                among = (value for value in (here, there) if value is not None)
                yield name, max(among) if name in _LOWER else min(among)
            else:
                if here not in (usual, there):
                    self.problem(tr("two conditions contradict each other: the last one counts"))
                yield name, there

    def either(self, options: Sequence[Query]) -> Query:
        """What holds where one of the options does."""
        if len(options) < 2:
            return options[0] if options else ALL
        combined = 1
        for option in options:
            combined *= len(option.words) if option == Query(words=option.words) else MOST_WORDS + 1
        if combined > MOST_WORDS:
            options = self._affordable(options)
            return Query(either=(tuple(options),)) if options else ALL
        # (a b) OR c is (a OR c) (b OR c): groups of words, which one walk along the index finds.
        groups = product(*(option.words for option in options))
        return Query(words=tuple(tuple(term for group in chosen for term in group) for chosen in groups))

    def _affordable(self, options: Sequence[Query]) -> Sequence[Query]:
        """As many of some alternatives as are left of those that count."""
        left = MOST_CONDITIONS - self._taken
        if len(options) > left:
            self.problem(
                tr_n(
                    MOST_CONDITIONS,
                    "only the first alternative counts",
                    "only the first {n} alternatives count",
                )
            )
        self._taken += min(left, len(options))
        return options[:left]

    def contrary(self, made: Query) -> Query:
        """What holds where a part does not."""
        if made == ALL:
            return ALL
        if len(made.words) == 1 and made == Query(words=made.words):
            return Query(without=made.words[0])
        if len(made.without) == 1 and made == Query(without=made.without):
            return Query(words=(made.without,))
        try:
            return contrary(made)
        except Unmeant as unmeant:
            self.problem(unmeant.of("-in:"))
            return ALL


def is_one_term(part: Query) -> bool:
    """Whether a query is one word or phrase and nothing else."""
    return len(part.words) == 1 and len(part.words[0]) == 1 and part == Query(words=part.words)


def near_each_other(terms: Sequence[Term], within: int) -> Term:
    """Terms as one; those that have others near them already bring these along."""
    first, *others = (each for term in terms for each in (term._replace(near=(), within=0), *term.near))
    if not others:
        return first
    return first._replace(near=tuple(others), within=max(within, *(term.within for term in terms)))
