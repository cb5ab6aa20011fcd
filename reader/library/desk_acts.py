"""What is done on the notes desk to several highlights and notes: each act is one undo step."""

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from reader.library import keys, rows
from reader.library.articles import marked
from reader.library.notes import put_back
from reader.library.tag_tree import clean
from reader.library.tags import put_on, put_on_highlight, take_off
from reader.model.change import Change, Touched
from reader.model.errors import NotFound
from reader.model.highlight import check_color
from reader.model.wording import in_english, in_english_n, tr

if TYPE_CHECKING:
    from reader.library.acts import Act
    from reader.library.library import Library


class Meant(NamedTuple):
    """What an act is about: ids of highlights, and of notes on articles."""

    highlights: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def many(self) -> int:
        """How many they are."""
        return len(self.highlights) + len(self.notes)


class Part(NamedTuple):
    """An act on very many items is done in parts: what joins them to one undo step, and the label of all."""

    joins: str
    label: str


_NONE = Meant()


def recolor(library: "Library", highlights: Sequence[str], color: str, part: Part | None = None) -> Change:
    """Give highlights a colour. Raises NotFound, PostilError for an unknown colour."""
    check_color(color)
    with _acting(library, label("Recolour", Meant(tuple(highlights))), Touched.HIGHLIGHTS, part) as act:
        for id in highlights:
            act.about(_article(act, "highlight", id))
            act.update("highlight", id, {"color": color})
    return act.change


def remove(
    library: "Library",
    meant: Meant,
    back: Meant = _NONE,
    articles: Sequence[str] = (),
    part: Part | None = None,
) -> Change:
    """Remove highlights with their notes and tags, and notes on articles; the trash keeps them.

    By the same act removed ones are brought back, and articles (ids) that were thrown away. Raises NotFound.
    """
    touched = Touched.HIGHLIGHTS | Touched.NOTES | Touched.TAGS
    touched |= Touched.STATE if articles else Touched(0)
    with _acting(library, removal_label(meant, back, articles), touched, part) as act:
        for (highlights, notes), deleted_at in ((meant, keys.now()), (back, None)):
            for table, ids in (("highlight", highlights), ("note", notes)):
                for id in _otherwise(act, table, ids, removed=deleted_at is None):
                    act.touch(_article(act, table, id))
                    if table == "note" and deleted_at is None:
                        put_back(act, id)
                    else:
                        act.update(table, id, {"deleted_at": deleted_at})
        for id in articles:
            key, _ = rows.named(act.db.conn, "article", id)
            if not rows.is_gone(act.db.conn, key):
                act.about(key)
                act.update("state", key, {"trashed": 0})
    return act.change


def tag(
    library: "Library", meant: Meant, add: Sequence[str], take: Sequence[str], part: Part | None = None
) -> Change:
    """Put tags on highlights, and on the articles of notes, and take others off.

    Raises NotFound, PostilError for a tag without a name.
    """
    put, taken = [clean(name) for name in add], {clean(name).casefold() for name in take}
    with _acting(library, label("Tag", meant), Touched.TAGS | Touched.HIGHLIGHTS, part) as act:
        for id in meant.highlights:
            act.touch(_article(act, "highlight", id))
            have = [name for name in _tags(act, id) if name.casefold() not in taken]
            put_on_highlight(act, id, (*have, *put))
        articles = [_article(act, "note", id) for id in meant.notes]
        for article in articles:
            act.touch(article)
        for name in put:
            put_on(act, articles, name)
        for name in take:
            take_off(act, articles, name)
    return act.change


def label(verb: str, meant: Meant) -> str:
    """The act in the Undo menu: "Remove highlight", "Tag 3 highlights", "Remove 5 highlights and notes"."""
    if meant.many == 1:
        return _of_one(verb, is_note=not meant.highlights)
    if meant.highlights and meant.notes:
        return _of_both(verb, meant.many)
    return _of_notes(verb, meant.many) if meant.notes else _of_highlights(verb, meant.many)


def _of_one(verb: str, *, is_note: bool) -> str:
    return {
        ("Recolour", False): in_english("Recolour highlight"),
        ("Remove", False): in_english("Remove highlight"),
        ("Remove", True): in_english("Remove article note"),
        ("Restore", False): in_english("Restore highlight"),
        ("Restore", True): in_english("Restore article note"),
        ("Tag", False): in_english("Tag highlight"),
        ("Tag", True): in_english("Tag article note"),
    }[verb, is_note]


def _of_highlights(verb: str, n: int) -> str:
    return {
        "Recolour": in_english_n(n, "Recolour {n} highlight", "Recolour {n} highlights"),
        "Remove": in_english_n(n, "Remove {n} highlight", "Remove {n} highlights"),
        "Restore": in_english_n(n, "Restore {n} highlight", "Restore {n} highlights"),
        "Tag": in_english_n(n, "Tag {n} highlight", "Tag {n} highlights"),
    }[verb]


def _of_notes(verb: str, n: int) -> str:
    return {
        "Remove": in_english_n(n, "Remove {n} article note", "Remove {n} article notes"),
        "Restore": in_english_n(n, "Restore {n} article note", "Restore {n} article notes"),
        "Tag": in_english_n(n, "Tag {n} article note", "Tag {n} article notes"),
    }[verb]


def _of_both(verb: str, n: int) -> str:
    return {
        "Remove": in_english_n(n, "Remove {n} highlight or note", "Remove {n} highlights and notes"),
        "Restore": in_english_n(n, "Restore {n} highlight or note", "Restore {n} highlights and notes"),
        "Tag": in_english_n(n, "Tag {n} highlight or note", "Tag {n} highlights and notes"),
    }[verb]


def removal_label(meant: Meant, back: Meant = _NONE, articles: Sequence[str] = ()) -> str:
    """What `remove` is called in the Undo menu."""
    labels = [label(verb, some) for verb, some in (("Remove", meant), ("Restore", back)) if some.many]
    labels += [marked("trashed", on=False, articles=len(articles))] if articles else []
    return reduce(_both, labels) if labels else ""


def _both(first: str, second: str) -> str:
    return in_english("{said_first}; {said_second}", said_first=first, said_second=second)


def _acting(
    library: "Library", label: str, touched: Touched, part: Part | None
) -> "AbstractContextManager[Act]":
    joins, label = part or (None, label)
    return library.acting(label, touched, joins)


def _article(act: "Act", table: str, id: str) -> int:
    found = act.db.conn.execute(f"SELECT article FROM {table} WHERE id = ?", (id,)).fetchone()
    if found is None:
        raise NotFound(tr("It is not in this library any more: it has gone for good."))
    return int(found[0])


def _otherwise(act: "Act", table: str, ids: Sequence[str], *, removed: bool) -> list[str]:
    """Those of the rows that are removed, or that are not; and those that are not there."""
    so = act.db.conn.execute(
        f"SELECT t.id FROM json_each(?) j CROSS JOIN {table} t ON t.id = j.value "
        f"WHERE t.deleted_at IS {'' if removed else 'NOT '}NULL",
        (json.dumps(list(ids)),),
    )
    left_alone = {row[0] for row in so}
    return [id for id in ids if id not in left_alone]


def _tags(act: "Act", highlight: str) -> list[str]:
    found = act.db.conn.execute(
        "SELECT t.name FROM highlight_tag g JOIN tag t ON t.id = g.tag "
        "WHERE g.highlight = ? AND g.deleted_at IS NULL",
        (highlight,),
    )
    return [row[0] for row in found]
