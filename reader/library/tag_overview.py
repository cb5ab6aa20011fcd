"""All tags with what is known of each, and which tags occur together."""

import json
from typing import TYPE_CHECKING, NamedTuple

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


#: A tag counts for those that it lies in: (above, tag), every tag for itself too.
_ABOVE = (
    "WITH RECURSIVE above(above, tag) AS (SELECT id, id FROM tag UNION ALL "
    "SELECT o.id, a.tag FROM above a JOIN tag t ON t.id = a.above AND instr(t.folded, '/') "
    "JOIN tag o ON o.folded = rtrim(rtrim(t.folded, replace(t.folded, '/', '')), '/'))"
)


def rows(library: "Library") -> list[TagRow]:
    """Every tag that is in use, pinned, coloured or put on by a rule, in the order of a tree."""
    with library.reading() as connection:
        highlights = dict(
            connection.execute(
                f"{_ABOVE} SELECT a.above, count(DISTINCT g.highlight) FROM above a "
                "JOIN highlight_tag g ON g.tag = a.tag AND g.deleted_at IS NULL "
                "JOIN highlight h ON h.id = g.highlight AND h.deleted_at IS NULL GROUP BY a.above"
            ).fetchall()
        )
        used = dict(
            connection.execute(
                f"{_ABOVE}, latest(tag, at) AS (SELECT tag, max(updated_at) FROM article_tag GROUP BY tag "
                "UNION ALL SELECT tag, max(updated_at) FROM highlight_tag GROUP BY tag) "
                "SELECT a.above, max(l.at) FROM above a JOIN latest l ON l.tag = a.tag GROUP BY a.above"
            ).fetchall()
        )
        found = connection.execute(
            "SELECT t.id, t.name, coalesce(c.n, 0), coalesce(t.pin, 0), coalesce(t.color, ''), "
            "(SELECT json_group_array(s.name) FROM saved_search s WHERE s.tag = t.id "
            "AND s.deleted_at IS NULL) FROM tag t LEFT JOIN tag_count c ON c.tag = t.id"
        ).fetchall()
    made = [
        TagRow(name, n, highlights.get(id, 0), used.get(id, 0), pin, color, tuple(json.loads(rules)))
        for id, name, n, pin, color, rules in found
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
