"""What an import brought of a reader's own from another program: by it, and by it alone, it goes again."""

import sqlite3

#: What the fifth schema has for it: which texts are excerpts, and which import brought what. A highlight
#: keeps digests of what it was elsewhere, an appearance the day on which the article was saved there.
ADOPTED = """
ALTER TABLE appearance ADD COLUMN captured TEXT;
ALTER TABLE version ADD COLUMN excerpt INTEGER NOT NULL DEFAULT 0;
ALTER TABLE highlight ADD COLUMN batch TEXT;
ALTER TABLE highlight ADD COLUMN origin TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN batch TEXT;
ALTER TABLE state ADD COLUMN batch TEXT;
ALTER TABLE outline ADD COLUMN batch TEXT;
ALTER TABLE outline_item ADD COLUMN batch TEXT;
CREATE INDEX version_excerpt ON version(article) WHERE excerpt = 1;
CREATE INDEX highlight_batch ON highlight(batch) WHERE batch IS NOT NULL;
CREATE INDEX note_batch ON note(batch) WHERE batch IS NOT NULL;
"""


def note_worked_on(note: str, batch: str) -> str:
    """As SQL, whether a note is more than an import brought: the reader's own, written in or quoted since."""
    return (
        f"({note}.batch IS NOT {batch} OR {note}.updated_at > (SELECT made_at FROM batch WHERE id = {batch}) "
        f"OR EXISTS (SELECT 1 FROM outline_item o WHERE o.note = {note}.id AND o.batch IS NOT {batch}))"
    )


def worked_on(highlight: str, batch: str) -> str:
    """As SQL, whether a highlight is more than an import brought: changed, noted, tagged or quoted since."""
    made = f"(SELECT made_at FROM batch WHERE id = {batch})"
    return (
        f"({highlight}.batch IS NOT {batch} OR {highlight}.updated_at > {made} "
        f"OR EXISTS (SELECT 1 FROM note w WHERE w.highlight = {highlight}.id "
        f"AND {note_worked_on('w', batch)}) "
        f"OR EXISTS (SELECT 1 FROM highlight_tag g WHERE g.highlight = {highlight}.id "
        f"AND g.updated_at > {made}) "
        f"OR EXISTS (SELECT 1 FROM outline_item o WHERE o.highlight = {highlight}.id "
        f"AND o.batch IS NOT {batch}))"
    )


def articles_of(connection: sqlite3.Connection, batch: str) -> list[int]:
    """The keys of the articles that have highlights or notes which an import (its id) brought."""
    found = connection.execute(
        "SELECT article FROM highlight WHERE batch = ?1 UNION SELECT article FROM note WHERE batch = ?1",
        (batch,),
    )
    return [row[0] for row in found]


def give_up(connection: sqlite3.Connection, batch: str) -> None:
    """The highlights, notes and outlines that an import brought go, but what the reader has worked on."""
    unchanged = "batch = ?1 AND updated_at <= (SELECT made_at FROM batch WHERE id = ?1)"
    connection.execute(f"DELETE FROM outline_item WHERE {unchanged}", (batch,))
    connection.execute(
        f"DELETE FROM outline WHERE {unchanged} "
        "AND NOT EXISTS (SELECT 1 FROM outline_item i WHERE i.outline = outline.id)",
        (batch,),
    )
    going = f"SELECT h.id FROM highlight h WHERE h.batch = ?1 AND NOT {worked_on('h', '?1')}"
    highlights = [(id,) for (id,) in connection.execute(going, (batch,))]
    for table in ("highlight_tag", "note"):
        connection.executemany(f"DELETE FROM {table} WHERE highlight = ?", highlights)
    connection.executemany("DELETE FROM highlight WHERE id = ?", highlights)
    connection.execute(
        "DELETE FROM note AS n WHERE n.batch = ?1 AND NOT EXISTS "
        "(SELECT 1 FROM highlight h WHERE h.id = n.highlight AND h.batch IS ?1) "
        f"AND NOT {note_worked_on('n', '?1')}",
        (batch,),
    )
