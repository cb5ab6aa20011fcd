"""All tags with what is known of each, and which tags occur together."""

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reader.library.sources import saved
from reader.library.tag_tree import named
from reader.model import tag as names

if TYPE_CHECKING:
    from reader.library.library import Library


class TagRow(NamedTuple):
    """A tag and what carries it or one that lies in it; `used` is when it was last put on anything or taken
    off (UTC ms), 0 for never; `rules` are the saved searches that put this very tag on."""

    name: str
    articles: int
    highlights: int
    used: int
    pin: int
    color: str
    rules: tuple[str, ...] = ()


#: Every tag: what it is called and how it looks, what is counted of it, when it was used itself.
_EACH = (
    "SELECT t.id, t.name, t.folded, coalesce(c.n, 0), coalesce(t.pin, 0), coalesce(t.color, ''), max("
    "coalesce((SELECT max(updated_at) FROM article_tag g WHERE g.tag = t.id), 0), "
    "coalesce((SELECT max(updated_at) FROM highlight_tag g WHERE g.tag = t.id), 0)) "
    "FROM tag t LEFT JOIN tag_count c ON c.tag = t.id"
)
_MARKS = (
    "SELECT g.tag, g.highlight FROM highlight_tag g JOIN highlight h ON h.id = g.highlight "
    "WHERE g.deleted_at IS NULL AND h.deleted_at IS NULL"
)


def rows(library: "Library") -> list[TagRow]:
    """Every tag that is in use, pinned, coloured or put on by a rule, in the order of a tree."""
    with library.reading() as connection:
        found = connection.execute(_EACH).fetchall()
        marks = connection.execute(_MARKS).fetchall()
        rules: dict[str, list[str]] = defaultdict(list)
        for search in saved(connection):
            rules[search.tag].append(search.name)
    paths = {id: (*names.above(folded), folded) for id, _, folded, *_ in found}
    highlights: dict[str, set[str]] = defaultdict(set)
    for tag, highlight in marks:
        for path in paths[tag]:
            highlights[path].add(highlight)
    used: dict[str, int] = defaultdict(int)
    for id, *_, at in found:
        for path in paths[id]:
            used[path] = max(used[path], at)
    made = [
        TagRow(name, n, len(highlights[folded]), used[folded], pin, color, tuple(rules.get(name, ())))
        for _, name, folded, n, pin, color, _ in found
    ]
    kept = [row for row in made if row.articles or row.pin or row.color or row.rules]
    return sorted(kept, key=lambda row: names.in_tree(row.name))


def together(library: "Library", name: str, *, limit: int = 200) -> list[tuple[str, int]]:
    """The tags that occur with a tag, each with how many articles carry both; the most frequent first.

    Those that it lies in and those that lie in it are left out: they always occur with it, or only with it.
    Articles thrown away do not count.
    """
    with library.reading() as connection:
        tag = named(connection, name)
        found = connection.execute(
            "SELECT t.name, count(*) AS n FROM tagged g "
            "CROSS JOIN state s ON s.article = g.article AND s.shelf < 2 "
            "CROSS JOIN tagged o ON o.article = g.article AND o.tag <> g.tag JOIN tag t ON t.id = o.tag "
            "WHERE g.tag = ? GROUP BY o.tag ORDER BY n DESC, t.folded",
            (tag,),
        ).fetchall()
    others = [
        (other, n) for other, n in found if not names.is_in(other, name) and not names.is_in(name, other)
    ]
    return others[:limit]
