"""The fourth schema as tags have it: a tree of tags that is counted as it changes, and found by its names.

An article carries, beside its own tags (`own`), those that they lie in, so that a branch is one walk along
the index and its count a number that triggers keep. Tags are no longer part of an article's entry in the
full-text index: putting one on fifty thousand articles, or renaming it, would write all their texts anew.
The index keeps its column for them, which is empty from now on. Of the links in a note it has the words and
not what every address of the library begins with: whoever looks for “article” looks for no links.
"""

import sqlite3

from reader.library import keys
from reader.model import tag as names

_SEARCHABLE = """CREATE VIEW searchable AS
    SELECT a.key AS key, coalesce(a.title, '') AS title, v.text AS body,
    coalesce((SELECT group_concat(h.exact, char(10)) FROM highlight h
        WHERE h.article = a.key AND h.deleted_at IS NULL), '') AS quotes,
    coalesce((SELECT group_concat(replace(n.text, 'postil://article/', ''), char(10))
        FROM note n LEFT JOIN highlight h ON h.id = n.highlight
        WHERE n.article = a.key AND n.deleted_at IS NULL AND h.deleted_at IS NULL), '') AS notes,
    '' AS tags
    FROM article a JOIN version v ON v.key = a.shown"""

_COLUMNS = "title, body, quotes, notes, tags"
#: The articles whose entries the two views tell differently.
_OTHERWISE = (
    "WHERE key IN (SELECT article FROM tagged UNION "
    "SELECT article FROM note WHERE instr(text, 'postil://article/'))"
)

#: `off` of a saved search: its tag is not put on what comes in. `batch` of a tag on an article: the import
#: whose rules put it on, which takes it off again when it is taken back.
RETAGGED = """
ALTER TABLE saved_search ADD COLUMN off INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article_tag ADD COLUMN batch TEXT;
DROP INDEX article_tag_tag;
CREATE INDEX article_tag_tag ON article_tag(tag, updated_at);
DROP INDEX highlight_tag_tag;
CREATE INDEX highlight_tag_tag ON highlight_tag(tag, updated_at);
CREATE INDEX article_tag_batch ON article_tag(batch) WHERE batch IS NOT NULL;
ALTER TABLE tagged ADD COLUMN own INTEGER NOT NULL DEFAULT 1;
CREATE TABLE tag_count (
    tag TEXT PRIMARY KEY NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    n INTEGER NOT NULL, beyond INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO tag_count(tag, n, beyond) SELECT g.tag, count(*), sum(s.archived OR s.trashed)
    FROM tagged g JOIN state s ON s.article = g.article GROUP BY g.tag;
CREATE VIRTUAL TABLE tag_name USING fts5(name, tag UNINDEXED, tokenize="unicode61 remove_diacritics 2");
"""


def counting() -> tuple[str, ...]:
    """The triggers that keep the counts of tags; `beyond`: of articles that are archived or thrown away."""
    here = "coalesce((SELECT shelf <> 0 FROM state WHERE article = {row}.article), 0)"
    move = (
        "UPDATE tag_count SET beyond = beyond {by} WHERE tag IN (SELECT tag FROM tagged WHERE article = {of})"
    )
    return (
        "CREATE TRIGGER tagged_added AFTER INSERT ON tagged BEGIN INSERT INTO tag_count(tag, n, beyond) "
        f"VALUES (new.tag, 1, {here.format(row='new')}) "
        "ON CONFLICT(tag) DO UPDATE SET n = n + 1, beyond = beyond + excluded.beyond; END",
        "CREATE TRIGGER tagged_removed AFTER DELETE ON tagged BEGIN UPDATE tag_count SET n = n - 1, "
        f"beyond = beyond - {here.format(row='old')} WHERE tag = old.tag; "
        "DELETE FROM tag_count WHERE tag = old.tag AND n = 0; END",
        "CREATE TRIGGER tagged_shelved AFTER UPDATE OF archived, trashed ON state "
        "WHEN (new.shelf = 0) <> (old.shelf = 0) "
        f"BEGIN {move.format(by='+ (new.shelf <> 0) - (old.shelf <> 0)', of='new.article')}; END",
        "CREATE TRIGGER tagged_come AFTER INSERT ON state WHEN new.shelf <> 0 "
        f"BEGIN {move.format(by='+ 1', of='new.article')}; END",
        "CREATE TRIGGER tagged_gone AFTER DELETE ON state WHEN old.shelf <> 0 "
        f"BEGIN {move.format(by='- 1', of='old.article')}; END",
    )


def unindex(connection: sqlite3.Connection) -> None:
    """Take the names of tags out of the articles' entries in the full-text index, within a transaction.

    An index that does not agree with what was put in is made anew: an older program would have met with that
    at the next note, and the library is not to be refused for it.
    """
    agrees = True
    try:
        connection.execute(
            f"INSERT INTO fulltext(fulltext, rowid, {_COLUMNS}) "
            f"SELECT 'delete', key, {_COLUMNS} FROM searchable {_OTHERWISE}"
        )
    except sqlite3.DatabaseError:
        agrees = False
    connection.execute("DROP VIEW searchable")
    connection.execute(_SEARCHABLE)
    if agrees:
        connection.execute(
            f"INSERT INTO fulltext(rowid, {_COLUMNS}) SELECT key, {_COLUMNS} FROM searchable {_OTHERWISE}"
        )
    else:
        connection.execute("INSERT INTO fulltext(fulltext) VALUES ('rebuild')")


def plant(connection: sqlite3.Connection) -> None:
    """Make the tree that the names of an older library's tags tell of, within a transaction.

    A name that is written like another one once it is tidied gets a number behind it; those that are tidy
    keep theirs.
    """
    from reader.library.tag_tree import carry

    taken: dict[str, str] = {}
    found = connection.execute("SELECT id, name FROM tag ORDER BY created_at, id").fetchall()
    for id, name in sorted(found, key=lambda tag: names.tidy(tag[1]) != tag[1]):
        tidied = names.tidy(name) or "tag"
        number = 2
        while names.folded(tidied) in taken:
            tidied, number = f"{names.tidy(name)} {number}", number + 1
        taken[names.folded(tidied)] = tidied
        if tidied != name:
            _rename(connection, id, {"name": tidied, "folded": names.folded(tidied)})
    for outer in (outer for tidied in taken.values() for outer in names.above(tidied)):
        _make(connection, outer)
    connection.execute("INSERT INTO tag_name(name, tag) SELECT name, id FROM tag")
    nested = connection.execute(
        "SELECT DISTINCT article FROM tagged g JOIN tag t ON t.id = g.tag WHERE instr(t.name, '/')"
    )
    carry(connection, [row[0] for row in nested.fetchall()])


def _rename(connection: sqlite3.Connection, tag: str, to: dict[str, str]) -> None:
    """Give a tag its tidied name, in the undo history too."""
    from reader.library import acts

    connection.execute("UPDATE tag SET name = :name, folded = :folded WHERE id = :id", {**to, "id": tag})
    entries = connection.execute("SELECT key, rows FROM journal WHERE instr(rows, ?)", (tag,)).fetchall()
    for key, rows in entries:
        if rows.startswith(acts.WHOLE):
            continue
        changes = acts.rows_from_json(rows)
        for change in changes:
            for image in (change.before, change.after):
                if change.table == "tag" and change.key == tag and image is not None and "name" in image:
                    image.update(to)
        connection.execute("UPDATE journal SET rows = ? WHERE key = ?", (acts.rows_to_json(changes), key))


def _make(connection: sqlite3.Connection, name: str) -> None:
    folded = names.folded(name)
    if connection.execute("SELECT 1 FROM tag WHERE folded = ?", (folded,)).fetchone() is None:
        connection.execute(
            "INSERT INTO tag(id, name, folded, created_at, updated_at) VALUES (?, ?, ?, ?, ?)",
            (keys.new_id(), name, folded, keys.now(), keys.now()),
        )
