"""What is on one article goes to another: nothing of the reader's is left behind."""

import sqlite3

from reader.library import keys, notes
from reader.library.texts import text_hash


def hand_over(connection: sqlite3.Connection, article: int, to: int) -> list[int]:
    """Move captures, texts, highlights, notes, tags and marks from an article to another, and its ids.

    Returns the keys of versions that are gone because the other article has the same text.
    """
    versions = connection.execute("SELECT key FROM version WHERE article = ?", (article,)).fetchall()
    gone = [version for (version,) in versions if not give(connection, version, to)]
    # An article that stayed for its notes when its capture was split anew may have the number of another.
    connection.execute(
        "UPDATE appearance AS p SET article = ?1, n = CASE WHEN EXISTS (SELECT 1 FROM appearance "
        "WHERE article = ?1 AND capture = p.capture AND n = p.n) THEN "
        "(SELECT max(n) FROM appearance WHERE capture = p.capture) + p.n + 1 ELSE n END WHERE article = ?2",
        (to, article),
    )
    connection.execute("UPDATE highlight SET article = ? WHERE article = ?", (to, article))
    _note(connection, article, to)
    _tags(connection, article, to)
    connection.execute(
        "UPDATE state AS s SET starred = s.starred | f.starred, later = s.later | f.later, "
        "read = s.read & f.read, archived = s.archived & f.archived, trashed = min(s.trashed, f.trashed), "
        "updated_at = ? FROM (SELECT * FROM state WHERE article = ?) AS f WHERE s.article = ?",
        (keys.now(), article, to),
    )
    connection.execute("UPDATE former SET article = ? WHERE article = ?", (to, article))
    connection.execute(
        "INSERT OR REPLACE INTO former(id, article) SELECT id, ? FROM article WHERE key = ?", (to, article)
    )
    for column, other in (("article", "other"), ("other", "article")):
        connection.execute(
            f"INSERT OR IGNORE INTO apart({column}, {other}, made_at) SELECT ?2, {other}, made_at "
            f"FROM apart WHERE {column} = ?1 AND {other} <> ?2",
            (article, to),
        )
    return gone


def follow_text(connection: sqlite3.Connection, version: int, article: int, to: int) -> None:
    """Highlights of an article made on a text, with their notes, go to the article that has the text now.

    One that a split anew has given to a third article stays there.
    """
    connection.execute(
        "UPDATE note SET article = ?1 WHERE highlight IN "
        "(SELECT id FROM highlight WHERE made_on = ?2 AND article = ?3)",
        (to, version, article),
    )
    connection.execute(
        "UPDATE highlight SET article = ? WHERE made_on = ? AND article = ?", (to, version, article)
    )


def give(connection: sqlite3.Connection, version: int, to: int) -> bool:
    """A text goes to another article; False where that one has it, so that it takes the other's place."""
    same = connection.execute(
        "SELECT s.key FROM version v JOIN version s ON s.sha256 = v.sha256 WHERE v.key = ? AND s.article = ?",
        (version, to),
    ).fetchone()
    if same is None:
        connection.execute("UPDATE version SET article = ? WHERE key = ?", (to, version))
        return True
    connection.execute("UPDATE appearance SET version = ? WHERE version = ?", (same[0], version))
    for column in ("made_on", "placed_in"):
        connection.execute(f"UPDATE highlight SET {column} = ? WHERE {column} = ?", (same[0], version))
    connection.execute("DELETE FROM version WHERE key = ?", (version,))
    return False


def _note(connection: sqlite3.Connection, article: int, to: int) -> None:
    """An article has one note on itself: two become one text, the other article's first."""
    mine, theirs = (notes.standing_in(connection, each, None) for each in (article, to))
    if mine is not None and theirs is not None:
        text = f"{theirs[1]}\n\n{mine[1]}"
        connection.execute("UPDATE outline_item SET note = ? WHERE note = ?", (theirs[0], mine[0]))
        connection.execute("DELETE FROM note WHERE id = ?", (mine[0],))
        connection.execute(
            "UPDATE note SET text = ?, sha256 = ?, updated_at = ? WHERE id = ?",
            (text, text_hash(text), keys.now(), theirs[0]),
        )
    connection.execute("UPDATE note SET article = ? WHERE article = ?", (to, article))


def _tags(connection: sqlite3.Connection, article: int, to: int) -> None:
    connection.execute(
        "DELETE FROM article_tag WHERE article = ?2 AND deleted_at IS NOT NULL AND tag IN "
        "(SELECT tag FROM article_tag WHERE article = ?1 AND deleted_at IS NULL)",
        (article, to),
    )
    connection.execute(
        "DELETE FROM article_tag WHERE article = ?1 AND tag IN "
        "(SELECT tag FROM article_tag WHERE article = ?2)",
        (article, to),
    )
    connection.execute("UPDATE article_tag SET article = ? WHERE article = ?", (to, article))
