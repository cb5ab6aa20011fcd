"""Tags: on articles and on highlights, one tree of names (model/tag.py)."""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from reader.library import keys, rows
from reader.model import tag as names
from reader.model.article import TagCount
from reader.model.change import Change, Touched
from reader.model.query import Query
from reader.model.wording import in_english, in_english_n

if TYPE_CHECKING:
    from reader.library.acts import Act, Image
    from reader.library.library import Library


@lru_cache(maxsize=2)
def _in_tree(found: tuple[tuple[Any, ...], ...]) -> tuple[TagCount, ...]:
    """Rows of tags as such: after most acts of a reader they are those of before."""
    return tuple(sorted((TagCount(*row) for row in found), key=lambda tag: names.in_tree(tag.name)))


class Tags:
    """The tags of a library; names that differ in case only are one tag."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def all(self) -> list[TagCount]:
        """Every tag in use, in the order of a tree; those that lie in a tag count for it too."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT t.name, c.n, coalesce(t.pin, 0), c.beyond, coalesce(t.color, '') "
                "FROM tag_count c JOIN tag t ON t.id = c.tag"
            ).fetchall()
        return list(_in_tree(tuple(found)))

    def pinned(self) -> dict[int, str]:
        """The tags that have a number of their own, 1 to 9, whether an article carries them or not."""
        with self._library.reading() as connection:
            found = connection.execute("SELECT pin, name FROM tag WHERE pin IS NOT NULL ORDER BY pin")
            return dict(found.fetchall())

    def pin(self, name: str, number: int | None) -> Change:
        """Give a tag a number, 1 to 9, which another tag may lose by it; None takes its number off.

        The tag is made where there is none. Raises PostilError for a tag without a name, ValueError.
        """
        if number is not None and not 1 <= number <= 9:
            raise ValueError(number)
        from reader.library.tag_tree import clean, tag_of

        name = clean(name)
        label = in_english("Pin {name}", name=name) if number else in_english("Unpin {name}", name=name)
        with self._library.acting(label, Touched.TAGS) as act:
            tag = tag_of(act, name)
            held = act.db.conn.execute(
                "SELECT id FROM tag WHERE pin = ? AND id <> ?", (number, tag)
            ).fetchall()
            for (other,) in held:
                act.update("tag", other, {"pin": None})
            act.update("tag", tag, {"pin": number})
        return act.change

    def provide(self, wanted: Iterable[str]) -> None:
        """Make the tags that are not there yet, on nothing. Not an undo step."""
        from reader.library.tag_tree import tag_of

        if wanted := sorted(wanted):
            with self._library.acting("", Touched.TAGS, journaled=False) as act:
                for name in wanted:
                    tag_of(act, name)

    def on_article(self, id: str) -> tuple[str, ...]:
        """The tags on an article itself, by name. Raises NotFound."""
        with self._library.reading() as connection:
            key, _ = rows.named(connection, "article", id)
            found = connection.execute(
                "SELECT t.name FROM article_tag g JOIN tag t ON t.id = g.tag "
                "WHERE g.article = ? AND g.deleted_at IS NULL",
                (key,),
            ).fetchall()
        return tuple(sorted((row[0] for row in found), key=str.casefold))

    def carried(self, query: Query) -> dict[str, int]:
        """The tags on the articles of a list themselves, each with how many of them carry it."""
        selection = self._library.selection(query)
        listed = f"SELECT s.article FROM {selection.tables} WHERE {' AND '.join(selection.where)}"
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT t.name, count(*) FROM article_tag g JOIN tag t ON t.id = g.tag "
                f"WHERE g.deleted_at IS NULL AND g.article IN ({listed}) GROUP BY g.tag",
                selection.values,
            )
            return dict(found.fetchall())

    def add(self, ids: Sequence[str], name: str) -> Change:
        """Tag articles, as one undo step; those that carry the tag are left alone. Raises NotFound."""
        return self.edit(ids, add=[name])

    def remove(self, ids: Sequence[str], name: str) -> Change:
        """Take a tag off articles, as one undo step; it stays on their highlights. Raises NotFound."""
        return self.edit(ids, remove=[name])

    def edit(
        self,
        ids: Sequence[str],
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        *,
        joins: str | None = None,
        of: int = 1,
    ) -> Change:
        """Put tags on articles and take others off: all of it as one undo step, or nothing.

        Parts of one act on very many articles name the same `joins`; `of` is how many they are about in all.
        Raises NotFound, and PostilError for a tag without a name.
        """
        from reader.library.tag_tree import clean

        put, taken = [clean(name) for name in add], [clean(name) for name in remove]
        with self._library.acting(_label(put, taken, of), Touched.TAGS, joins) as act:
            articles = rows.all_named(act.db.conn, ids)
            for name in put:
                put_on(act, articles, name)
            for name in taken:
                take_off(act, articles, name)
        return act.change

    def set_on_highlight(self, highlight: str, names: Sequence[str]) -> Change:
        """Give a highlight exactly these tags. Raises NotFound."""
        with self._library.acting(in_english("Tag highlight"), Touched.TAGS | Touched.HIGHLIGHTS) as act:
            _, id = rows.named(act.db.conn, "highlight", highlight)
            (article,) = act.db.conn.execute("SELECT article FROM highlight WHERE id = ?", (id,)).fetchone()
            act.touch(article)
            put_on_highlight(act, id, names)
        return act.change


def _label(put: Sequence[str], taken: Sequence[str], articles: int) -> str:
    """What tagging is called in the Undo menu."""
    tags, others = ", ".join(put), ", ".join(taken)
    if articles > 1:
        return _label_of_many(articles, tags, others)
    if tags and others:
        return in_english("Tag {tags}; Untag {others}", tags=tags, others=others)
    if others:
        return in_english("Untag {tags}", tags=others)
    return in_english("Tag {tags}", tags=tags) if tags else ""


def _label_of_many(n: int, tags: str, others: str) -> str:
    if tags and others:
        return in_english_n(
            n,
            "Tag {tags}; Untag {others} on {n} article",
            "Tag {tags}; Untag {others} on {n} articles",
            tags=tags,
            others=others,
        )
    if others:
        return in_english_n(n, "Untag {tags} on {n} article", "Untag {tags} on {n} articles", tags=others)
    return in_english_n(n, "Tag {tags} on {n} article", "Tag {tags} on {n} articles", tags=tags)


def put_on(act: "Act", articles: Sequence[int], name: str, batch: str | None = None) -> int:
    """Put a tag on articles (keys) that do not carry it themselves, within an act: how many they were.

    `batch` is the import whose rules do it.
    """
    from reader.library.tag_tree import tag_of

    had = _on(act, articles, name)
    fresh = [article for article in articles if article not in had]
    again = [had[article][0] for article in articles if article in had and had[article][1] is not None]
    tag = tag_of(act, name) if fresh else ""
    for article in articles:
        if article not in had or had[article][1] is not None:
            act.about(article)
    row = {"tag": tag, "article": fresh, "deleted_at": None, "batch": batch}
    act.insert_alike("article_tag", [keys.new_id() for _ in fresh], row)
    for id in again:
        act.update("article_tag", id, {"deleted_at": None})
    return len(fresh) + len(again)


def take_off(act: "Act", articles: Sequence[int], name: str) -> None:
    """Take a tag off articles (keys) that carry it themselves, within an act."""
    now = keys.now()
    carried = {article: id for article, (id, gone) in _on(act, articles, name).items() if gone is None}
    for article in carried:
        act.about(article)
    act.update_alike("article_tag", list(carried.values()), {"deleted_at": None}, {"deleted_at": now})


def _on(act: "Act", articles: Sequence[int], name: str) -> dict[int, tuple[str, int | None]]:
    """By article, the row by which it carries a tag itself, and when the tag was taken off."""
    found = act.db.conn.execute(
        "SELECT g.article, g.id, g.deleted_at FROM json_each(?) j CROSS JOIN article_tag g "
        "ON g.article = j.value AND g.tag = (SELECT id FROM tag WHERE folded = ?)",
        (json.dumps(list(articles)), names.folded(name)),
    )
    return {article: (id, gone) for article, id, gone in found.fetchall()}


def put_on_highlight(act: "Act", highlight: str, wanted: Iterable[str]) -> None:
    """Make a highlight's tags exactly these, within an act that touches its article."""
    from reader.library.tag_tree import clean, tag_of

    tags = {tag_of(act, clean(name)) for name in wanted}
    rows_of = "SELECT tag, id, deleted_at FROM highlight_tag WHERE highlight = ?"
    had = {tag: (id, gone) for tag, id, gone in act.db.conn.execute(rows_of, (highlight,)).fetchall()}
    for tag, (id, gone) in had.items():
        if tag in tags or gone is None:
            act.update("highlight_tag", id, {"deleted_at": None if tag in tags else keys.now()})
    for tag in sorted(tags - had.keys()):
        row: Image = {"id": keys.new_id(), "tag": tag, "highlight": highlight, "deleted_at": None}
        act.insert("highlight_tag", row)
