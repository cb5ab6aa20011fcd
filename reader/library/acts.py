"""Everything the reader does to a library is an act: rows before and after, in one transaction.

An act is the only way to write a reader-made row, so undo needs to know nothing of what was done.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

from reader.library import full_text, keys, mass_marks, recording, tag_tree, upkeep
from reader.library.mass_marks import times_from, times_to
from reader.model.change import NO_CHANGE, Change, Touched

if TYPE_CHECKING:
    from reader.library.connecting import Writer
    from reader.library.library import Library

Value = str | int | None
Image = dict[str, Value]

#: The tables of the reader's own rows and the column that names a row.
KEY = {
    "state": "article",
    "highlight": "id",
    "note": "id",
    "tag": "id",
    "article_tag": "id",
    "highlight_tag": "id",
    "source": "key",
    "saved_search": "id",
    "outline": "id",
    "outline_item": "id",
    "export_plan": "id",
}

#: How long saves of one note count as one act (ms).
JOINING = 10 * 60 * 1000
#: As SQL: a tag that an act made stays when the act is undone, where a rule has put it on something since.
UNUSED_TAG = (
    " AND NOT EXISTS (SELECT 1 FROM article_tag g WHERE g.tag = tag.id)"
    " AND NOT EXISTS (SELECT 1 FROM highlight_tag g WHERE g.tag = tag.id)"
    f" AND NOT EXISTS (SELECT 1 FROM tag t WHERE {tag_tree.lies_in('t.folded', 'tag.folded')})"
)
#: How the rows of a journal entry begin that keeps images of whole rows instead (see images.py).
WHOLE = '[["*"'


@dataclass(slots=True)
class RowChange:
    """One row before and after; None where it did not exist. Updates hold the changed columns only.

    A list of keys stands for rows that all changed alike: what is done to a whole list of articles.
    """

    table: str
    key: Value | list[Any]
    before: Image | None
    after: Image | None

    def as_list(self) -> list[object]:
        """The change as the journal keeps it."""
        return [self.table, self.key, self.before, self.after]

    def joined(self, later: "RowChange") -> "RowChange":
        """This change and a later one of the same row, as one."""
        if self.before is None or later.after is None:
            after = None if later.after is None else {**(self.after or {}), **later.after}
            return RowChange(self.table, self.key, self.before, after)
        return RowChange(
            self.table,
            self.key,
            {**(later.before or {}), **self.before},
            {**(self.after or {}), **later.after},
        )


def apply(db: "Writer", change: RowChange, *, back: bool = False) -> None:
    """Write a row change, or take it back. `updated_at` is the image's, or else the time of writing."""
    _apply(db, change, back=back)
    if change.table == "tag":
        tag_tree.index(db.conn, str(change.key))


def _apply(db: "Writer", change: RowChange, *, back: bool) -> None:
    table, column = change.table, KEY[change.table]
    now, to = (change.after, change.before) if back else (change.before, change.after)
    if to is None:
        unused = UNUSED_TAG if table == "tag" else ""
        alike = change.key if isinstance(change.key, list) else [change.key]
        db.conn.executemany(f'DELETE FROM {table} WHERE "{column}" = ?{unused}', [(key,) for key in alike])
        return
    dated = {"updated_at": keys.now(), **to}
    names = [name for name in dated if name.isidentifier()]
    values = [dated[name] for name in names]
    if now is None:
        rows: Iterable[Sequence[Any]] = [values]
        if isinstance(change.key, list):
            # A list holds the values of rows that were made together, one after another.
            lists: list[Any] = [change.key, *values]
            names = [column, *names]
            rows = zip(*(each if isinstance(each, list) else repeat(each) for each in lists), strict=False)
        columns = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" * len(names))
        kept = "OR IGNORE " if table == "tag" else ""
        db.conn.executemany(f"INSERT {kept}INTO {table} ({columns}) VALUES ({marks})", rows)
    else:
        _write_alike(db, change, dict(zip(names, values, strict=True)))


def _write_alike(db: "Writer", change: RowChange, to: Image) -> None:
    """Update the row of a change, or all that changed alike; each of them has had a time of its own."""
    alike = change.key if isinstance(change.key, list) else [change.key]
    dated = to.pop("updated_at")
    times = times_from(dated) if isinstance(dated, str) else repeat(dated)
    days = to.pop("read_at") if isinstance(to.get("read_at"), str) else None
    if mass_marks.takes(change.table, len(alike), to):
        mass_marks.write(db.conn, zip(times, alike, strict=False), to)
    else:
        sets = ", ".join(f'"{name}" = ?' for name in ("updated_at", *to))
        rows = ((time, *to.values(), key) for time, key in zip(times, alike, strict=False))
        db.conn.executemany(f'UPDATE {change.table} SET {sets} WHERE "{KEY[change.table]}" = ?', rows)
    if isinstance(days, str):
        mass_marks.date(db.conn, zip(times_from(days), alike, strict=False))


@dataclass(slots=True)
class Act:
    """An act under way. Name each article before its rows change: `about`, or `touch` where its words do."""

    db: "Writer"
    label: str
    touched: Touched
    joins: str | None = None
    rows: list[RowChange] = field(default_factory=list)
    before: dict[int, full_text.Words | None] = field(default_factory=dict)
    #: The ids of all these articles in the same order, where they are known.
    ids: tuple[str, ...] = ()
    #: What joins the parts of imports that are under way meanwhile.
    beside: Collection[str] = ()
    change: Change = NO_CHANGE

    def about(self, article: int) -> None:
        """The act concerns an article, but none of the words it is found by; its tags may change."""
        self.before.setdefault(article, None)

    def touch(self, article: int) -> None:
        """The act changes an article's highlights or notes."""
        if self.before.get(article) is None:
            self.before[article] = full_text.words_of(self.db.conn, article)

    def insert(self, table: str, row: Image) -> None:
        """Add a row."""
        self._write(RowChange(table, row[KEY[table]], None, {"updated_at": keys.now(), **row}))

    def insert_alike(self, table: str, found: list[Any], row: dict[str, Any]) -> None:
        """Add many rows by their keys; a value that is a list holds one for each of them."""
        if found:
            self._write(RowChange(table, found, None, {"updated_at": keys.now(), **row}))

    def update(self, table: str, key: Value, changes: Mapping[str, Value]) -> bool:
        """Change columns of a row, but those that have the value already. False where none was left."""
        change = self._changed(table, key, changes)
        if change:
            self._write(change)
        return change is not None

    def put_back(self, table: str, key: Value, article: int, changes: Mapping[str, Value]) -> bool:
        """Change columns that were damaged back to what the full-text index was made from: it has the words
        of the article as they are after this. False where none was damaged."""
        change = self._changed(table, key, changes)
        if change:
            self._write(change)
            self.touch(article)
        return change is not None

    def _changed(self, table: str, key: Value, changes: Mapping[str, Value]) -> RowChange | None:
        names = ", ".join(f'"{name}"' for name in ("updated_at", *changes))
        sql = f'SELECT {names} FROM {table} WHERE "{KEY[table]}" = ?'
        found = self.db.conn.execute(sql, (key,)).fetchone()
        told = dict(zip(changes, found[1:], strict=True))
        changed = {name for name, old in told.items() if old != changes[name]}
        if not changed:
            return None
        if changed & upkeep.PLACE:
            changed |= upkeep.PLACE
        before = {name: old for name, old in told.items() if name in changed}
        after: Image = {name: changes[name] for name in before}
        before["updated_at"], after["updated_at"] = found[0], keys.now()
        return RowChange(table, key, before, after)

    def delete(self, table: str, key: Value) -> None:
        """Take a row out. What is removed by the reader is updated instead, and the trash has it."""
        found = self.db.conn.execute(f'SELECT * FROM {table} WHERE "{KEY[table]}" = ?', (key,))
        names = [column[0] for column in found.description]
        self._write(RowChange(table, key, dict(zip(names, found.fetchone(), strict=True)), None))

    def update_alike(self, table: str, found: list[Any], before: Image, after: Image) -> None:
        """Change the same columns of many rows, which all had the same values, to the same values."""
        if found:
            dated = ("updated_at", "read_at") if before.get("read") else ("updated_at",)
            for name in dated:
                times = self.db.conn.execute(
                    f"SELECT coalesce(t.{name}, t.updated_at) FROM json_each(?) j "
                    f'CROSS JOIN {table} t ON t."{KEY[table]}" = j.value ORDER BY j.key',
                    (json.dumps(found),),
                )
                before = {**before, name: times_to(chain.from_iterable(times))}
            self._write(RowChange(table, found, before, {**after, "updated_at": keys.now()}))

    def _write(self, change: RowChange) -> None:
        apply(self.db, change)
        self.rows.append(change)

    def finish(self) -> None:
        """Bring what is derived up to date and settle what the act has changed."""
        worded = {article: words for article, words in self.before.items() if words is not None}
        for article in worded:
            # Where a highlight comes to stand is part of the act, so that its undo leads back from there.
            for id, place in upkeep.places(self.db.conn, article):
                self.update("highlight", id, place)
        upkeep.refresh(self.db.conn, worded)
        if self.touched & Touched.TAGS:
            bare = [article for article, words in self.before.items() if words is None]
            tag_tree.carry(self.db.conn, bare, tag_tree.changed(self.db.conn, self.rows))
        ids = self.ids if len(self.ids) == len(self.before) else upkeep.ids_of(self.db.conn, self.before)
        self.change = Change(self.label, self.touched, ids)


@contextmanager
def acting(
    library: "Library", label: str, touched: Touched, joins: str | None = None, *, journaled: bool = True
) -> Iterator[Act]:
    """One act in one transaction; its `change` is set when the block is left.

    `joins` names what is edited: an act of the same name within ten minutes, with nothing between but what an
    import under way brings, becomes one undo step with this one. One that changed no row leaves no trace, one
    not `journaled` is no undo step (what the program does by itself, such as marking read what was opened).
    """
    with library.writing() as db:
        act = Act(db, label, touched, joins, beside=(*library.under_way,))
        yield act
        if act.rows:
            act.finish()
            if journaled:
                _record(act)


def _record(act: Act) -> None:
    connection, now = act.db.conn, keys.now()
    dropped = connection.execute("DELETE FROM journal WHERE undone = 1").rowcount
    last = None if dropped else recording.to_join(connection, act.joins, act.beside)
    had, about, made_at = connection.execute(
        "SELECT rows, articles, made_at FROM journal WHERE key = ?", (last,)
    ).fetchone() or ("", "", 0)
    if last is not None and now - made_at < JOINING:
        rows = _joined(rows_from_json(had), act.rows)
        articles = dict.fromkeys([*json.loads(about), *act.change.articles])
        told = json.dumps(list(articles)), rows_to_json(rows)
        connection.execute(
            "UPDATE journal SET articles = ?, rows = ?, touched = touched | ?, updated_at = ?, "
            "total = total + ? WHERE key = ?",
            (*told, act.touched.value, now, recording.size(*told) - recording.size(about, had), last),
        )
        return
    articles_json = json.dumps(act.change.articles)
    recording.enter(connection, act.label, act.touched, articles_json, rows_to_json(act.rows), act.joins)


def _joined(earlier: list[RowChange], later: list[RowChange]) -> list[RowChange]:
    merged: dict[tuple[str, Value | int], RowChange] = {}
    for n, change in enumerate((*earlier, *later)):
        # What was done to a whole list stays a change of its own.
        name = (change.table, n if isinstance(change.key, list) else change.key)
        merged[name] = merged[name].joined(change) if name in merged else change
    return list(merged.values())


def rows_to_json(rows: list[RowChange]) -> str:
    """Row changes as the journal keeps them."""
    return json.dumps([change.as_list() for change in rows], ensure_ascii=False, separators=(",", ":"))


def rows_from_json(text: str) -> list[RowChange]:
    """The inverse of `rows_to_json`; rows of tables that no act may write are left out."""
    return [RowChange(*row) for row in json.loads(text) if row[0] in KEY]
