"""Undo and redo, across restarts: acts taken back in the order they were done."""

import json
import sqlite3
from collections.abc import Callable
from functools import reduce
from itertools import islice
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from reader.library import acts, batches, following, past, recording
from reader.library.past import HELD, STANDS, UNDONE, Past
from reader.library.recording import PARTS
from reader.model.change import NO_CHANGE, Change, Touched
from reader.model.errors import PostilError
from reader.model.wording import tr, tr_n, tr_noop, tr_stored

if TYPE_CHECKING:
    from reader.library.connecting import Writer
    from reader.library.library import Library

#: What an article is found by; tags are found by their own names.
_WORDS = Touched.HIGHLIGHTS | Touched.NOTES

#: An entry, and what joins it to others.
_NAMED = "SELECT key, joins FROM journal"
#: The newest act that stands of those begun since an entry, but for the steps that have been passed: of each
#: entry the index tells whether it is a part of one.
_SINCE = (
    f"{_NAMED} j WHERE undone = 0 AND key > ? AND NOT EXISTS (SELECT 1 FROM journal p "
    "INDEXED BY journal_joins WHERE p.joins IN (SELECT value FROM json_each(?)) AND p.key = j.key) "
    "ORDER BY key DESC LIMIT 1"
)
_UNDER_WAY = tr_noop(
    "“{act}” is still under way; once it has ended or was stopped, it can be undone, and what was done "
    "before it too."
)
#: Why a step was not taken: by whether it was to lead back, and whether it reshaped articles.
_REFUSED = {
    (True, True): tr_noop(
        "“{act}” cannot be undone: captures imported since then show its articles; it stays as it is, "
        "and what was done before it can still be undone."
    ),
    (True, False): tr_noop(
        "“{act}” cannot be undone: what it was about has changed since then; it stays as it is, and "
        "what was done before it can still be undone."
    ),
    (False, True): tr_noop(
        "“{act}” cannot be done again: captures imported since then show its articles; take those "
        "imports back and try again."
    ),
    (False, False): tr_noop(
        "“{act}” cannot be done again: what it was about has changed since then; do it anew."
    ),
}


class Step(NamedTuple):
    """An act in the journal: its key there (of several parts that of the first), and how many articles it is
    about."""

    key: int
    articles: int


class Journal:
    """The acts of a library. One that follows an undo drops what could have been redone.

    Acts stand in the order in which they were begun. What was done while an import was under way is undone
    before it; half of one that is under way still is never taken back.
    """

    def __init__(self, library: "Library") -> None:
        self._library = library

    def undo(self, meant: int | None = None) -> Change | None:
        """Take the newest act back; None where there is nothing to undo, or where it is not the one `meant`.

        Raises PostilError where that is an import under way; and where the act reshaped articles and what
        came in since then rests on it: such an act stays in the history, those before it can be undone, and
        it is tried again after the next import that is taken back.
        """
        return self._step(meant, back=True)

    def redo(self, meant: int | None = None) -> Change | None:
        """Do the last undone act again; None where there is none, or where it is not the one `meant`.

        Raises PostilError where what came in since then stands in its way; nothing is lost by that.
        """
        return self._step(meant, back=False)

    def back_to(self, key: int) -> Change:
        """Undo all acts down to the one of this key (see `history`), and it too; each can be done again.

        Raises PostilError where the newest cannot be undone; one further back ends the way there.
        """
        return self._walk(self.undo, self.to_undo, lambda step: step.key >= key)

    def forward_to(self, key: int) -> Change:
        """Do again all undone acts up to the one of this key, and it too; like `back_to`."""
        return self._walk(self.redo, self.to_redo, lambda step: step.key <= key)

    def _walk(
        self,
        turn: Callable[[int], Change | None],
        following: Callable[[], Step | None],
        wanted: Callable[[Step], bool],
    ) -> Change:
        done: list[Change] = []
        problem = ""
        while (step := following()) is not None and wanted(step):
            try:
                change = turn(step.key)
            except PostilError as refused:
                if not done:
                    raise
                problem = str(refused)
                break
            if change is None:
                break
            done.append(change)
        if not done:
            return NO_CHANGE
        last = tr_stored(done[-1].label)
        label = (
            last
            if len(done) == 1
            else tr_n(len(done), "{n} act, as far as {act}", "{n} acts, as far as {act}", act=last)
        )
        if problem:
            label = tr("{act}; {note}", act=label, note=problem)
        touched = reduce(or_, (change.touched for change in done))
        ids = dict.fromkeys(id for change in done for id in change.articles)
        return Change(label, touched, tuple(ids))

    def undo_label(self) -> str | None:
        """What undo would take back, for the menu."""
        return self._label(back=True)

    def redo_label(self) -> str | None:
        """What redo would do again, for the menu."""
        return self._label(back=False)

    def to_undo(self) -> Step | None:
        """What undo would take back."""
        return self._next(back=True)

    def to_redo(self) -> Step | None:
        """What redo would do again."""
        return self._next(back=False)

    def history(self, *, limit: int = 200) -> list[Past]:
        """The acts that can be undone and redone, the newest first; parts of one step are one act. An import
        that is under way is none yet."""
        with self._library.reading() as connection:
            return [*islice(past.acts_in(connection, self._library.under_way), limit)]

    def articles_to(self, act: Past) -> int:
        """How many articles all the acts are about, each by itself, on the way to before an act or, if that
        is undone, to after it."""
        way = "undone = 1 AND key <= ?" if act.undone else "undone = 0 AND key >= ?"
        with self._library.reading() as connection:
            (articles,) = connection.execute(
                f"SELECT coalesce(sum(json_array_length({recording.ABOUT})), 0) FROM journal WHERE {way}",
                (act.key,),
            ).fetchone()
        return int(articles)

    def _next(self, *, back: bool) -> Step | None:
        with self._library.reading() as connection:
            parts = _parts(connection, back=back)
            (articles,) = connection.execute(
                f"SELECT sum(json_array_length({recording.ABOUT})) FROM journal "
                "WHERE key IN (SELECT value FROM json_each(?))",
                (json.dumps(parts),),
            ).fetchone()
        return Step(parts[0], articles) if parts else None

    def _label(self, *, back: bool) -> str | None:
        with self._library.reading() as connection:
            first, _ = _first(connection, back=back)
            entry = connection.execute("SELECT label FROM journal WHERE key = ?", (first,))
            return next((label for (label,) in entry), None)

    def _step(self, meant: int | None, *, back: bool) -> Change | None:
        with self._library.reading() as connection:
            parts = _parts(connection, back=back)
            if not parts:
                return None
            label, joins, rows = connection.execute(
                f"SELECT label, joins, substr(rows, 1, {len(acts.WHOLE)}) FROM journal WHERE key = ?",
                parts[-1:],
            ).fetchone()
        if back and joins in self._library.under_way:
            raise PostilError(tr(_UNDER_WAY, act=tr_stored(label)))
        # An import that others rest on goes but for what they show; all else stays as it is.
        for gently in (False, True) if back and batches.imported_by(joins) else (False,):
            try:
                with self._library.writing() as db:
                    return _taken(db, meant, back=back, gently=gently)
            except sqlite3.IntegrityError as error:
                refused = error
            except recording.DamagedEntry:
                if back:
                    self._hold(parts[-1], joins)
                raise
        if back and meant in (None, parts[0]):
            self._hold(parts[-1], joins)
        raise PostilError(tr(_REFUSED[back, following.hold(rows)], act=tr_stored(label))) from refused

    def _hold(self, key: int, joins: str | None) -> None:
        """An act that what came since rests on stands, and those before it can be undone."""
        named = joins if joins and joins.startswith(PARTS) else None
        with self._library.writing() as db:
            db.conn.execute("UPDATE journal SET undone = ? WHERE key = ? OR joins = ?", (HELD, key, named))


def _parts(connection: sqlite3.Connection, *, back: bool) -> list[int]:
    """The keys of the entries of the next step, the oldest first: it may have several parts."""
    first, joins = _first(connection, back=back)
    undone = STANDS if back else UNDONE
    of_one = connection.execute("SELECT key FROM journal WHERE joins = ? AND undone = ?", (joins, undone))
    return sorted(key for (key,) in of_one) if joins else [first] if first else []


def _first(connection: sqlite3.Connection, *, back: bool) -> tuple[int, str | None]:
    """The first entry of the next step, 0 where there is none, and what joins others to it. What was done
    since a step was begun is undone before it; of imports under way at once, that which began last."""
    undone, order = (STANDS, "DESC") if back else (UNDONE, "ASC")
    found = connection.execute(
        f"{_NAMED} WHERE undone = ? ORDER BY key {order} LIMIT 1", (undone,)
    ).fetchone()
    step: tuple[int, str | None] = (0, None)
    passed: list[str] = []
    while found:
        key, joins = found
        if not joins or not joins.startswith(PARTS):
            return key, None
        of_one = "SELECT key FROM journal WHERE joins = ? AND undone = ? ORDER BY key LIMIT 1"
        (first,) = connection.execute(of_one, (joins, undone)).fetchone()
        step = max(step, (first, joins))
        if not back:
            break
        passed.append(joins)
        found = connection.execute(_SINCE, (step[0], json.dumps(passed))).fetchone()
    return step


def _taken(db: "Writer", meant: int | None, *, back: bool, gently: bool = False) -> Change | None:
    """Take the step back, or do it again, within a transaction."""
    parts = _parts(db.conn, back=back)
    if not parts or meant not in (None, parts[0]):
        return None
    key, label, touched, articles, rows = db.conn.execute(
        "SELECT key, label, touched, articles, rows FROM journal WHERE key = ?", parts[-1:]
    ).fetchone()
    if following.hold(rows):
        # What most acts need nothing of, and the first undo would wait for.
        from reader.library import reshaped

        return reshaped.turn(db.conn, parts, back=back, gently=gently)
    act = acts.Act(db, label, Touched(touched))
    name = act.touch if act.touched & _WORDS else act.about
    with recording.read_whole(label):
        act.rows, ids = acts.rows_from_json(rows), list(json.loads(articles))
    found = recording.articles_of(db.conn, ids, act.rows)
    for article, _ in found:
        name(article)
    act.ids = tuple(id for _, id in found)
    for row in reversed(act.rows) if back else act.rows:
        acts.apply(db, row, back=back)
    act.finish()
    db.conn.execute("UPDATE journal SET undone = ? WHERE key = ?", (int(back), key))
    return act.change
