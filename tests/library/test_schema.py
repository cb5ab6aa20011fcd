"""The tables keep what the library relies on."""

import sqlite3

import pytest

from reader.library.library import Library


def tables(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    return [row[0] for row in found if not row[0].startswith(("sqlite_", "_sqlite", "fulltext_", "titles_"))]


def test_every_reference_to_an_article_follows_it_by_an_index(news: Library) -> None:
    """Without one, moving an article, or storing one, would read the whole of the table."""
    checked = 0
    with news.reading() as connection:
        for table in tables(connection):
            for row in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall():
                parent, column, on_update = row[2], row[3], row[5]
                if parent != "article":
                    continue
                assert on_update == "CASCADE", table
                plan = connection.execute(f"EXPLAIN QUERY PLAN SELECT 1 FROM {table} WHERE {column} = 1")
                assert all("SEARCH" in step[3] for step in plan), table
                checked += 1
    assert checked == 10


def test_an_article_with_anything_of_the_reader_cannot_be_deleted(news: Library) -> None:
    row = news.articles.rows()[0]
    with pytest.raises(sqlite3.IntegrityError), news.writing() as db:
        db.conn.execute("DELETE FROM article WHERE key = ?", (row.key,))
    assert news.articles.row(row.id) == row


def test_an_act_that_fails_half_way_leaves_nothing(news: Library) -> None:
    row = news.articles.rows()[0]
    with pytest.raises(ZeroDivisionError):
        _mark_and_fail(news, row.key)
    assert not news.articles.row(row.id).read
    assert news.articles.counts().unread == 3


def _mark_and_fail(library: Library, key: int) -> None:
    with library.writing() as db:
        db.conn.execute("UPDATE state SET read = 1 WHERE article = ?", (key,))
        raise ZeroDivisionError
