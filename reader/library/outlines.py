"""Outlines: highlights, notes and words of one's own, in an order made by hand."""

import json
import sqlite3
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, NamedTuple

from reader.library import keys, outline_names
from reader.library.outline_order import beneath, framed, put_in_order, ranked
from reader.library.outline_rows import ITEMS, SOME, article_notes, item, own_words, quotes
from reader.library.texts import storable
from reader.model.change import Change, Touched
from reader.model.errors import NotFound
from reader.model.outline import Frame, Item, Outline, Place, level, moved, shifted, stepped, without
from reader.model.wording import in_english, in_english_n, tr

if TYPE_CHECKING:
    from reader.library.acts import Act, Image
    from reader.library.library import Library

Arrange = Callable[[list[Place]], list[Place]]


class Added(NamedTuple):
    """What an act put into an outline: which outline, and the new items from top to bottom."""

    outline: str
    items: tuple[str, ...]
    change: Change


class Part(NamedTuple):
    """Part of an act on very many: what joins the parts to one undo step, and how many there are in all."""

    joins: str
    of: int


class Outlines:
    """The outlines of a library. Ids may be given by their beginnings."""

    def __init__(self, library: "Library") -> None:
        self._library = library

    def all(self) -> tuple[Outline, ...]:
        """Every outline, by name."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT o.id, o.name, (SELECT count(*) FROM outline_item i WHERE i.outline = o.id AND "
                "i.deleted_at IS NULL) FROM outline o WHERE o.deleted_at IS NULL"
            ).fetchall()
        return tuple(sorted((Outline(*row) for row in found), key=lambda o: (o.name.casefold(), o.id)))

    def find(self, outline: str) -> Outline:
        """One outline. Raises NotFound, also for one that was deleted."""
        with self._library.reading() as connection:
            id, name = outline_names.named(connection, outline)
            (count,) = connection.execute(
                "SELECT count(*) FROM outline_item WHERE outline = ? AND deleted_at IS NULL", (id,)
            ).fetchone()
        return Outline(id, name, count)

    def items(self, outline: str) -> tuple[Item, ...]:
        """What is in an outline, from top to bottom. Raises NotFound."""
        with self._library.reading() as connection:
            id, _ = outline_names.named(connection, outline)
            found = [item(row) for row in connection.execute(ITEMS, (id,))]
        depths = (at.depth for at in level([Place(each.id, each.depth) for each in found]))
        pairs = zip(found, depths, strict=True)
        return tuple(each if each.depth == depth else each._replace(depth=depth) for each, depth in pairs)

    def frame(self, outline: str) -> Frame:
        """What is in an outline but for its words, which may be many. Raises NotFound."""
        with self._library.reading() as connection:
            return framed(connection, outline_names.named(connection, outline)[0])

    def some(self, items: Collection[str]) -> dict[str, Item]:
        """Items by their ids; those that are in an outline no more are left out."""
        with self._library.reading() as connection:
            found = connection.execute(SOME, (json.dumps(list(items)),))
            return {row[0]: item(row) for row in found}

    def order(self, outline: str) -> list[Place]:
        """The order of an outline alone. Raises NotFound."""
        with self._library.reading() as connection:
            return [place for place, _ in ranked(connection, outline_names.named(connection, outline)[0])]

    def deleted(self, items: Collection[str]) -> set[str]:
        """Which of these items (ids) were taken out of their outline, or deleted with it."""
        with self._library.reading() as connection:
            found = connection.execute(
                "SELECT i.id FROM outline_item i JOIN outline o ON o.id = i.outline WHERE i.id IN "
                "(SELECT value FROM json_each(?)) AND (i.deleted_at IS NOT NULL OR o.deleted_at IS NOT NULL)",
                (json.dumps(list(items)),),
            )
            return {row[0] for row in found}

    def words(self, item: str) -> str:
        """Words of one's own, by the id of their item. Raises NotFound, also for an item that quotes."""
        with self._library.reading() as connection:
            _outline_of(connection, (item,), own=True)
            found = connection.execute("SELECT words FROM outline_item WHERE id = ?", (item,))
            return str(found.fetchone()[0])

    def create(self, name: str) -> tuple[str, Change]:
        """Make an outline; returns its id. Raises PostilError for no name, or one that another has."""
        name = outline_names.clean(name)
        with self._library.acting(in_english("New outline “{name}”", name=name), Touched.OUTLINES) as act:
            id = outline_names.create(act, name)
        return id, act.change

    def rename(self, outline: str, name: str) -> Change:
        """Give an outline another name. Raises NotFound; PostilError as `create` does."""
        name = outline_names.clean(name)
        with self._library.acting(
            in_english("Rename outline to “{name}”", name=name), Touched.OUTLINES
        ) as act:
            id, _ = outline_names.named(act.db.conn, outline)
            outline_names.check_free(act.db.conn, name, but=id)
            act.update("outline", id, {"name": name})
        return act.change

    def delete(self, outline: str) -> Change:
        """Delete an outline with what was written in it; highlights and notes stay. Raises NotFound."""
        with self._library.reading() as connection:
            id, name = outline_names.named(connection, outline)
        with self._library.acting(in_english("Delete outline “{name}”", name=name), Touched.OUTLINES) as act:
            act.update("outline", id, {"deleted_at": keys.now()})
        return act.change

    def add(
        self,
        outline: str | None = None,
        *,
        highlights: Sequence[str] = (),
        noted: Sequence[str] = (),
        words: str | None = None,
        heading: bool = False,
        after: str | None = None,
        depth: int | None = None,
        id: str = "",
        step: str = "",
        part: Part | None = None,
    ) -> Added:
        """Put highlights, notes on articles and words of one's own into an outline.

        The notes are those on the `noted` articles; articles and highlights are named by their ids.

        None is the outline that was written in last; where there is none yet, one is made. `after` is the
        item that they come right after, "" the top, None the end; without a `depth` they lie beneath the
        last heading above. What is in the outline already is not put in twice. Words of one's own may bring
        the id of their item; writing on in the same `step` is one undo step with this. Very many are put in
        part by part. Raises NotFound.
        """
        with self._library.acting(in_english("Add to outline"), Touched.OUTLINES, part and part.joins) as act:
            connection = act.db.conn
            into, name = outline_names.named(connection, outline) if outline else outline_names.last(act)
            new = [*quotes(connection, into, highlights), *article_notes(connection, into, noted)]
            if words is not None:
                new.append(own_words(words, heading=heading, id=id))
                act.joins = _joins(str(new[-1]["id"]), step)
            made = _put(act, into, new, after, depth)
            many = part.of if part else len(made)
            act.label = (
                in_english_n(many, "Add {n} to “{name}”", "Add {n} to “{name}”", name=name)
                if many > 1
                else in_english("Add to “{name}”", name=name)
            )
        return Added(into, made, act.change)

    def move(self, items: Collection[str], after: str, depth: int) -> Change:
        """Move items, with what lies beneath them, right after another ("" is the top). Raises NotFound."""
        return self._arrange(items, lambda order: moved(order, items, after, depth))

    def step(self, items: Collection[str], *, down: bool) -> Change:
        """Move items one place up or down (see model.outline.stepped). Raises NotFound."""
        return self._arrange(items, lambda order: stepped(order, items, down=down))

    def indent(self, items: Collection[str], by: int = 1) -> Change:
        """Move items a step in (1) or out (-1), with what lies beneath them. Raises NotFound."""
        return self._arrange(items, lambda order: shifted(order, items, by))

    def remove(self, items: Collection[str]) -> Change:
        """Take items out; what lay beneath them moves a step out. Raises NotFound."""
        with self._library.reading() as connection:
            outline, name = _outline_of(connection, items)
        with self._library.acting(in_english("Take out of “{name}”", name=name), Touched.OUTLINES) as act:
            had = ranked(act.db.conn, outline)
            out = [place.id for place, _ in had if place.id in items]
            for item in out:
                act.update("outline_item", item, {"deleted_at": keys.now()})
            left = [(place, rank) for place, rank in had if place.id not in items]
            put_in_order(act, outline, left, without([place for place, _ in had], out))
            if len(out) > 1:
                act.label = in_english_n(
                    len(out), "Take {n} out of “{name}”", "Take {n} out of “{name}”", name=name
                )
        return act.change

    def write(self, item: str, words: str, step: str | None = None) -> Change:
        """Keep words of one's own as they stand now. Raises NotFound, also for an item that quotes.

        Saves that name the same `step` are one undo step, as those of a note are.
        """
        with self._library.reading() as connection:
            _, name = _outline_of(connection, (item,), own=True)
        with self._library.acting(
            in_english("Write in “{name}”", name=name), Touched.OUTLINES, _joins(item, step)
        ) as act:
            act.update("outline_item", item, {"words": storable(words)})
        return act.change

    def turn(self, item: str) -> Change:
        """Make a heading of a paragraph of one's own, or a paragraph of a heading. Raises NotFound."""
        with self._library.acting(in_english("Heading in outline"), Touched.OUTLINES) as act:
            _outline_of(act.db.conn, (item,), own=True)
            (heading,) = act.db.conn.execute(
                "SELECT heading FROM outline_item WHERE id = ?", (item,)
            ).fetchone()
            act.label = in_english("Paragraph in outline") if heading else act.label
            act.update("outline_item", item, {"heading": int(not heading)})
        return act.change

    def _arrange(self, items: Collection[str], arrange: Arrange) -> Change:
        with self._library.reading() as connection:
            outline, name = _outline_of(connection, items)
        with self._library.acting(in_english("Move in “{name}”", name=name), Touched.OUTLINES) as act:
            had = ranked(act.db.conn, outline)
            put_in_order(act, outline, had, arrange([place for place, _ in had]))
        return act.change


def _joins(item: str, step: str | None) -> str | None:
    return f"outline {item} {step}" if step else None


def _outline_of(
    connection: sqlite3.Connection, items: Collection[str], *, own: bool = False
) -> tuple[str, str]:
    """The outline that items are in; where `own`, they must be words of one's own."""
    quoting = "AND i.highlight IS NULL AND i.note IS NULL" if own else ""
    found = connection.execute(
        "SELECT o.id, o.name FROM outline_item i JOIN outline o ON o.id = i.outline WHERE i.id IN "
        f"(SELECT value FROM json_each(?)) AND i.deleted_at IS NULL AND o.deleted_at IS NULL {quoting} "
        "LIMIT 1",
        (json.dumps(list(items)),),
    ).fetchone()
    if found is None:
        raise NotFound(tr("This is in the outline no more; undo brings it back."))
    return found[0], found[1]


def _put(
    act: "Act", outline: str, new: "Sequence[Image]", after: str | None, depth: int | None
) -> tuple[str, ...]:
    """Put new items into an outline, where `Outlines.add` says; returns their ids."""
    had = ranked(act.db.conn, outline)
    order = [place for place, _ in had]
    if after is None:
        after = order[-1].id if order else ""
    if depth is None:
        depth = beneath(act.db.conn, outline, after)
    made = tuple(str(row["id"]) for row in new)
    wanted = moved([*order, *(Place(item, depth) for item in made)], made, after, depth)
    put_in_order(act, outline, had, wanted, {str(row["id"]): row for row in new})
    return made
