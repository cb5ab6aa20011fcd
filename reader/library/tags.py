"""Tags: on articles and on highlights, one namespace."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from reader.library import keys, rows
from reader.library.selection import fold, select
from reader.library.texts import storable
from reader.model.article import TagCount
from reader.model.change import Change, Touched
from reader.model.errors import PostilError
from reader.model.query import Query

if TYPE_CHECKING:
    from reader.library.acts import Act
    from reader.library.library import Library


def clean(name: str) -> str:
    """A tag's name as it is kept: white space folded, a leading # dropped. Raises PostilError for none."""
    name = " ".join(storable(name).split()).lstrip("#").strip()
    if not name:
        raise PostilError("A tag needs a name; type at least one letter.")
    return name


class Tags:
    """The tags of a library; names that differ in case only are one tag."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def all(self) -> list[TagCount]:
        """Every tag in use, by name."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT t.name, count(*), coalesce(t.pin, 0) FROM tagged g JOIN tag t ON t.id = g.tag "
                "GROUP BY g.tag"
            ).fetchall()
        return sorted((TagCount(*row) for row in found), key=lambda tag: tag.name.casefold())

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
        name = clean(name)
        with self._library.acting(f"{'Pin' if number else 'Unpin'} {name}", Touched.TAGS) as act:
            tag = tag_of(act, name)
            held = act.db.conn.execute(
                "SELECT id FROM tag WHERE pin = ? AND id <> ?", (number, tag)
            ).fetchall()
            for (other,) in held:
                act.update("tag", other, {"pin": None})
            act.update("tag", tag, {"pin": number})
        return act.change

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
        selection = select(query)
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
        put, taken = [clean(name) for name in add], [clean(name) for name in remove]
        said = (("Tag", put), ("Untag", taken))
        label = "; ".join(f"{verb} {', '.join(names)}" for verb, names in said if names)
        label += f" on {of:,} articles" if of > 1 else ""
        with self._library.acting(label, Touched.TAGS, joins) as act:
            for id in ids:
                key, _ = rows.named(act.db.conn, "article", id)
                for name in put:
                    if _carried(act, key, name) is None:
                        act.touch(key)
                        _attach(act, "article", key, tag_of(act, name))
                for name in taken:
                    found = _carried(act, key, name)
                    if found:
                        act.touch(key)
                        act.update("article_tag", found, {"deleted_at": keys.now()})
        return act.change

    def set_on_highlight(self, highlight: str, names: Sequence[str]) -> Change:
        """Give a highlight exactly these tags. Raises NotFound."""
        with self._library.acting("Tag highlight", Touched.TAGS | Touched.HIGHLIGHTS) as act:
            _, id = rows.named(act.db.conn, "highlight", highlight)
            (article,) = act.db.conn.execute("SELECT article FROM highlight WHERE id = ?", (id,)).fetchone()
            act.touch(article)
            put_on_highlight(act, id, names)
        return act.change


def put_on_highlight(act: "Act", highlight: str, names: Iterable[str]) -> None:
    """Make a highlight's tags exactly these, within an act that touches its article."""
    wanted = {tag_of(act, clean(name)) for name in names}
    found = act.db.conn.execute(
        "SELECT tag, id FROM highlight_tag WHERE highlight = ? AND deleted_at IS NULL", (highlight,)
    ).fetchall()
    for tag, id in found:
        if tag not in wanted:
            act.update("highlight_tag", id, {"deleted_at": keys.now()})
    for tag in sorted(wanted - {tag for tag, _ in found}):
        _attach(act, "highlight", highlight, tag)


def tag_of(act: "Act", name: str) -> str:
    """The id of a tag by its name; the tag is made where there is none."""
    found = act.db.conn.execute("SELECT id FROM tag WHERE folded = ?", (fold(name),)).fetchone()
    if found:
        return str(found[0])
    id = keys.new_id()
    act.insert("tag", {"id": id, "name": name, "folded": fold(name), "created_at": keys.now()})
    return id


def _attach(act: "Act", kind: str, to: int | str, tag: str) -> None:
    table = f"{kind}_tag"
    found = act.db.conn.execute(f"SELECT id FROM {table} WHERE {kind} = ? AND tag = ?", (to, tag)).fetchone()
    if found:
        act.update(table, found[0], {"deleted_at": None})
    else:
        act.insert(table, {"id": keys.new_id(), "tag": tag, kind: to, "deleted_at": None})


def _carried(act: "Act", article: int, name: str) -> str | None:
    """The id of the row by which an article carries a tag itself."""
    found = act.db.conn.execute(
        "SELECT g.id FROM article_tag g JOIN tag t ON t.id = g.tag "
        "WHERE g.article = ? AND t.folded = ? AND g.deleted_at IS NULL",
        (article, fold(name)),
    ).fetchone()
    return str(found[0]) if found else None
