"""One article of a library joins the same article of another: marks, tags, highlights and notes."""

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from reader.library import keys, notes, packing, stories, upkeep
from reader.library.acts import Act
from reader.library.bringing import rewrite_note
from reader.library.packing import text_of
from reader.library.texts import text_hash
from reader.model.body import blocks_from_json, running_text
from reader.model.faces import face

Row = dict[str, Any]

#: The highlight here that has the same words in the same place, on the text it was made on or the one shown.
_SAME = (
    "SELECT id FROM highlight WHERE article = ?1 AND deleted_at IS NULL AND exact = ?2 "
    "AND ((made_on = ?3 AND quote_start = ?4) OR (placed_in = ?5 AND start = ?6 AND end = ?7)) "
    "ORDER BY id LIMIT 1"
)


@dataclass
class Shared:
    """Two libraries, one joining the other, and what of the one is what of the other by now.

    `articles` lead from ids there to keys here; highlights, notes and tags from ids to ids. `batch` is the
    import that all of it came with, which was begun at `made_at`; None where it brought no capture. `act` is
    the part under way; `written` counts the rows of those before.
    """

    there: sqlite3.Connection
    batch: str | None
    made_at: int
    act: Act = field(init=False)
    articles: dict[str, int] = field(default_factory=dict)
    marks: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    highlights: int = 0
    written: int = 0

    @property
    def here(self) -> sqlite3.Connection:
        """The library that is joined."""
        return self.act.db.conn

    def rows(self, sql: str, *values: object) -> list[Row]:
        """Rows there, by column."""
        return _rows(self.there, sql, values)

    def has(self, table: str, id: str) -> bool:
        """Whether there is a row here with an id, also one that was removed."""
        return self.here.execute(f"SELECT 1 FROM {table} WHERE id = ?", (id,)).fetchone() is not None

    def free(self, table: str, id: str) -> str:
        """The id for a row that comes: its own, or a new one where that is given away."""
        return keys.new_id() if self.has(table, id) else id

    def put(self, table: str, row: Row) -> None:
        """Put a row in that no act writes."""
        columns = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        self.here.execute(f"INSERT INTO {table}({columns}) VALUES ({marks})", [*row.values()])

    def came(self, row: Row, **other: Any) -> Row:
        """A row as it comes: what the import brought is not newer than the import itself."""
        row = {**row, **other, "updated_at": min(row["updated_at"], self.made_at)}
        return {**row, "batch": self.batch} if "batch" in row else row


def join_article(shared: Shared, theirs: int, mine: int, *, fresh: bool) -> None:
    """Join an article there (its key) to one here; a `fresh` one came just now and has nothing on it yet."""
    shared.act.touch(mine)
    joining = _Article(shared, theirs, mine)
    if fresh:
        joining.show()
    before = len(shared.act.rows)
    for row in shared.rows("SELECT * FROM highlight WHERE article = ? ORDER BY created_at, id", theirs):
        joining.highlight(row)
    for row in shared.rows(
        "SELECT * FROM note WHERE article = ? AND highlight IS NULL ORDER BY deleted_at IS NULL DESC, id",
        theirs,
    ):
        joining.note(row, None)
    joining.tags()
    joining.state(fresh=fresh, more=len(shared.act.rows) > before)
    # Where a highlight stands here is a part of its coming, and no later change of it.
    upkeep.reanchor(shared.here, mine)


class _Article:
    """An article there, and the one here that it joins, by their keys."""

    def __init__(self, shared: Shared, theirs: int, mine: int) -> None:
        self._shared = shared
        self._theirs = theirs
        self._mine = mine
        (self._shown,) = shared.here.execute("SELECT shown FROM article WHERE key = ?", (mine,)).fetchone()

    def show(self) -> None:
        """Show the text that was read there."""
        shared = self._shared
        found = shared.there.execute(
            "SELECT v.sha256 FROM article a JOIN version v ON v.key = a.shown WHERE a.key = ?",
            (self._theirs,),
        ).fetchone()
        wanted = shared.here.execute(
            f"SELECT key, {text_of('version')}, blocks FROM version WHERE article = ? AND sha256 = ?",
            (self._mine, *found),
        ).fetchone()
        if wanted is not None and wanted[0] != self._shown:
            self._shown, text, blocks = wanted
            looks = face(text, running_text(text, blocks_from_json(json.loads(blocks))))
            stories.show(shared.here, self._mine, self._shown, looks)

    def highlight(self, row: Row) -> None:
        """Join a highlight with its note and tags: the same one, or one more."""
        shared, id = self._shared, row["id"]
        said = shared.rows("SELECT * FROM note WHERE highlight = ? ORDER BY deleted_at IS NULL DESC, id", id)
        if shared.has("highlight", id):
            on = id
            self._renew(row)
        else:
            on = (self._same(row, said) if row["deleted_at"] is None else None) or self._add(row)
        shared.marks[id] = on
        for note in said:
            self.note(note, on)
        for tag in shared.rows("SELECT * FROM highlight_tag WHERE highlight = ?", id):
            self._tag("highlight_tag", tag, "highlight", on)

    def _add(self, row: Row) -> str:
        """One more highlight, on the text that it was made on; returns its id."""
        shared = self._shared
        made_on, placed_in = self._version(row["made_on"]), self._known(row["placed_in"])
        earlier = [[*quote, self._version_id(of)] for *quote, of in json.loads(row["earlier"])]
        place = {} if placed_in else {"start": row["quote_start"], "end": row["quote_end"]}
        came = shared.came(
            row,
            article=self._mine,
            made_on=made_on,
            placed_in=placed_in or made_on,
            earlier=json.dumps(earlier, ensure_ascii=False),
            **place,
        )
        shared.act.insert("highlight", came)
        shared.highlights += row["deleted_at"] is None
        return str(row["id"])

    def _renew(self, row: Row) -> None:
        """A highlight that is here: what was done with it there since then is done here."""
        shared = self._shared
        (mine,) = _rows(shared.here, "SELECT * FROM highlight WHERE id = ?", (row["id"],))
        if mine["article"] != self._mine:
            shared.act.touch(mine["article"])
        if row["deleted_at"] is not None or row["updated_at"] <= (mine["deleted_at"] or mine["updated_at"]):
            return
        changed = {name: row[name] for name in ("color", "deleted_at") if row[name] != mine[name]}
        if changed:
            shared.act.update("highlight", row["id"], changed)

    def _same(self, row: Row, said: list[Row]) -> str | None:
        """The highlight here that has the same words in the same place, and no note that differs."""
        shared = self._shared
        made_on, placed_in = self._known(row["made_on"]), self._known(row["placed_in"])
        place = (made_on, row["quote_start"], placed_in, row["start"], row["end"])
        found = shared.here.execute(_SAME, (self._mine, row["exact"], *place)).fetchone()
        if found is None:
            return None
        theirs = next((note["text"] for note in said if note["deleted_at"] is None), "")
        standing = notes.standing_in(shared.here, self._mine, found[0])
        mine = standing[1] if standing else ""
        return str(found[0]) if theirs.strip() in mine or mine.strip() in theirs else None

    def note(self, row: Row, on: str | None) -> None:
        """Join a note: where one stands already that says something else, both are in one text."""
        shared, id, text = self._shared, row["id"], row["text"]
        found = shared.here.execute("SELECT article FROM highlight WHERE id = ?", (on,)).fetchone()
        article = found[0] if found else self._mine
        standing = notes.standing_in(shared.here, article, on)
        had = shared.here.execute("SELECT deleted_at FROM note WHERE id = ?", (id,)).fetchone()
        shared.notes[id] = standing[0] if standing else id
        if row["deleted_at"] is not None or standing is None:
            if had is None:
                shared.act.insert("note", shared.came(row, article=article, highlight=on))
            elif row["deleted_at"] is None and had[0] is not None and had[0] < row["updated_at"]:
                shared.act.update("note", id, {"text": text, "sha256": text_hash(text), "deleted_at": None})
        elif (both := _both(standing[1], text)) != standing[1]:
            rewrite_note(shared.act, shared.batch, standing[0], both)

    def tags(self) -> None:
        """Join the tags on the article itself."""
        for row in self._shared.rows("SELECT * FROM article_tag WHERE article = ?", self._theirs):
            self._tag("article_tag", row, "article", self._mine)

    def _tag(self, table: str, row: Row, column: str, on: str | int) -> None:
        """Put a tag on what it was on there, unless it was taken off here since then."""
        shared, tag = self._shared, self._shared.tags.get(row["tag"])
        if tag is None or row["deleted_at"] is not None:
            return
        had = shared.here.execute(
            f"SELECT id, deleted_at FROM {table} WHERE {column} = ? AND tag = ?", (on, tag)
        ).fetchone()
        if had is None:
            came = shared.came(row, tag=tag, **{column: on})
            shared.act.insert(table, {**came, "id": shared.free(table, row["id"])})
        elif had[1] is not None and had[1] < row["updated_at"]:
            shared.act.update(table, had[0], {"deleted_at": None})

    def state(self, *, fresh: bool, more: bool) -> None:
        """Join the marks: they add up. An article that was thrown away here comes back with `more` on it."""
        shared = self._shared
        (theirs,) = shared.rows("SELECT * FROM state WHERE article = ?", self._theirs)
        (mine,) = _rows(shared.here, "SELECT * FROM state WHERE article = ?", (self._mine,))
        marks: Row = {name: 1 for name in ("read", "starred", "later") if theirs[name]}
        if fresh:
            marks |= {name: theirs[name] for name in ("archived", "trashed", "place")}
            marks["batch"] = shared.batch
        elif theirs["archived"] and theirs["updated_at"] > mine["updated_at"]:
            marks["archived"] = 1
        if not fresh and more and mine["trashed"] and not theirs["trashed"]:
            marks["trashed"] = 0
        changed = {name: value for name, value in marks.items() if mine[name] != value}
        if "read" in changed:
            changed["read_at"] = theirs["read_at"]
        if changed:
            shared.act.update("state", self._mine, changed)

    def _known(self, version: int) -> int | None:
        """The text here that is the same as one there."""
        (sha256,) = self._shared.there.execute(
            "SELECT sha256 FROM version WHERE key = ?", (version,)
        ).fetchone()
        found = self._shared.here.execute(
            "SELECT key FROM version WHERE article = ? AND sha256 = ?", (self._mine, sha256)
        ).fetchone()
        return int(found[0]) if found else None

    def _version(self, version: int) -> int | None:
        """Like `_known`; a text that no capture shows here comes with the highlights that were made on it."""
        shared = self._shared
        if self._known(version) is None:
            (row,) = shared.rows(
                f"SELECT *, {text_of('version')} AS text FROM version WHERE key = ?", version
            )
            capture = shared.there.execute("SELECT sha256 FROM capture WHERE key = ?", (row.pop("capture"),))
            (mine,) = shared.here.execute(
                "SELECT key FROM capture WHERE sha256 = ?", capture.fetchone()
            ).fetchone()
            del row["key"]
            content = packing.content_of(shared.here, mine)
            packed = packing.pack(row.pop("text"), content, row["start"], row["end"])
            row |= {"id": shared.free("version", row["id"]), "article": self._mine, "capture": mine}
            shared.put("version", row | packed._asdict())
        return self._known(version)

    def _version_id(self, id: str) -> str:
        """The id here of the text that one there (its id) is; its own where it is not here."""
        found = self._shared.there.execute("SELECT key FROM version WHERE id = ?", (id,)).fetchone()
        key = self._known(found[0]) if found else None
        if key is None:
            return id
        return str(self._shared.here.execute("SELECT id FROM version WHERE key = ?", (key,)).fetchone()[0])


def _both(mine: str, theirs: str) -> str:
    """Two notes as one; one that holds the other is enough."""
    if theirs.strip() in mine:
        return mine
    return theirs if mine.strip() in theirs else f"{mine}\n\n{theirs}"


def _rows(connection: sqlite3.Connection, sql: str, values: Iterable[object]) -> list[Row]:
    cursor = connection.execute(sql, tuple(values))
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
