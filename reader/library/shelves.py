"""The shelves an article stands on, as the fourth schema has them: here, archive, trash, gone for good."""

from reader.library.tables import amount

#: What the fourth schema changes in tables that were there: the bytes of the undo history up to each act, by
#: which the oldest are forgotten; and a shelf of its own (3) for what was thrown away for good. Such an
#: article stays as a row that no list shows, so that the next page that prints it brings nothing back.
RESHELVED = """
ALTER TABLE journal ADD COLUMN total INTEGER NOT NULL DEFAULT 0;
CREATE INDEX journal_total ON journal(total);
CREATE INDEX journal_joins ON journal(joins) WHERE joins IS NOT NULL;
DROP TRIGGER state_added;
DROP TRIGGER state_changed;
DROP TRIGGER state_moved;
DROP TRIGGER state_removed;
DROP INDEX state_shelf;
DROP INDEX state_unread;
DROP INDEX state_starred;
DROP INDEX state_later;
DROP INDEX state_highlighted;
DROP INDEX state_noted;
DROP INDEX state_annotated;
DROP INDEX state_source;
DROP INDEX state_source_unread;
ALTER TABLE state DROP COLUMN shelf;
ALTER TABLE state ADD COLUMN shelf INTEGER GENERATED ALWAYS AS (
    CASE trashed WHEN 0 THEN archived ELSE 1 + trashed END) VIRTUAL;
CREATE INDEX state_shelf ON state(shelf);
CREATE INDEX state_unread ON state(shelf) WHERE read = 0;
CREATE INDEX state_starred ON state(shelf) WHERE starred = 1;
CREATE INDEX state_later ON state(shelf) WHERE later = 1;
CREATE INDEX state_highlighted ON state(shelf) WHERE highlights > 0;
CREATE INDEX state_noted ON state(shelf) WHERE notes > 0;
CREATE INDEX state_annotated ON state(shelf) WHERE highlights + notes > 0;
CREATE INDEX state_source ON state(source, shelf);
CREATE INDEX state_source_unread ON state(source, shelf) WHERE read = 0;
"""


def counting() -> tuple[str, ...]:
    """The triggers that keep the counters as the fourth schema has them: what is gone for good is no
    article of the library any more."""
    new, old = (amount(row).replace("ELSE 1 END", f"ELSE {row}.shelf < 3 END") for row in ("new", "old"))
    add = f"UPDATE counter SET n = n + ({new}) WHERE source IN (0, new.source);"
    take = f"UPDATE counter SET n = n - ({old}) WHERE source IN (0, old.source);"
    move = (
        f"UPDATE counter SET n = n + ({new}) - ({old}) "
        f"WHERE source IN (0, new.source) AND ({new}) <> ({old});"
    )
    seen = "read, starred, later, archived, trashed, highlights"
    return (
        f"CREATE TRIGGER state_added AFTER INSERT ON state BEGIN {add} END",
        f"CREATE TRIGGER state_removed AFTER DELETE ON state BEGIN {take} END",
        f"CREATE TRIGGER state_changed AFTER UPDATE OF {seen} ON state "
        f"WHEN new.source = old.source BEGIN {move} END",
        f"CREATE TRIGGER state_moved AFTER UPDATE OF source, {seen} ON state "
        f"WHEN new.source <> old.source BEGIN {take} {add} END",
    )
