"""What the words of a query mean in a library: tags that are called so, and the words that begin so."""

import json
from typing import NamedTuple

from reader.library.expressions import match
from reader.model.query import Query, Term

MATCHING = "SELECT rowid FROM fulltext WHERE fulltext MATCH ?"
#: A SELECT has no more parts than these; of Korean a syllable is followed by more others. SQLite allows 500.
_PARTS = 100


class Meant(NamedTuple):
    """The tags (ids, as JSON) that words of a query name: by the place of their group; and those that words
    name which must not be found. Where all groups name tags, `few` is the place of one that few articles
    have. `begun` are the longer beginnings that a short one is looked for by (beginnings.py).
    """

    groups: dict[int, str] = {}  # noqa: RUF012 (a default that nobody writes to)
    without: str = ""
    few: int | None = None
    begun: dict[int, tuple[Term, ...]] = {}  # noqa: RUF012

    @property
    def all(self) -> str:
        """All tags that words name that are to be found, as JSON; "" for none."""
        tags = [tag for named in self.groups.values() for tag in json.loads(named)]
        return json.dumps(tags) if tags else ""

    def matching(self, query: Query, n: int) -> tuple[str, list[str]]:
        """A SELECT of the keys of the articles with a word of a group in their texts, and its values. Between
        two of its parts it can be stopped."""
        begun = self.begun.get(n)
        if not begun:
            return MATCHING, [match([query.words[n]], query.scope)]
        at_once = -(-len(begun) // _PARTS)
        parts = [begun[first : first + at_once] for first in range(0, len(begun), at_once)]
        return " UNION ALL ".join([MATCHING] * len(parts)), [match([part]) for part in parts]


NOTHING_MEANT = Meant()
