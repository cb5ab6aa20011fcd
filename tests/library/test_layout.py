"""Tables and triggers that are not as they were made are damage, and never a fault of the program."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import health
from reader.library.library import Library, open_library
from reader.model.errors import LibraryDamaged


def _damage(news: Library, path: Path, kind: str, name: str, letters: tuple[str, str]) -> str:
    """Put other letters in what a table or trigger is made by; an article of the library comes back."""
    id = news.articles.rows()[0].id
    news.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA writable_schema = ON")
        plain.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE type = ? AND name = ?",
            (*letters, kind, name),
        )
        plain.commit()
    return id


def test_a_column_of_another_name_is_told_as_damage_where_it_is_read_and_by_a_check(
    news: Library, path: Path
) -> None:
    id = _damage(news, path, "table", "article", ("language", "lanXuage"))
    with open_library(path, read_only=True) as library:
        with pytest.raises(LibraryDamaged, match=r"is damaged .*backup"):
            library.articles.reading(id)
        health_now = health.check(library)
        assert health_now.harmed
        assert "the table article is not as it was made" in health_now.problems


def test_a_trigger_that_does_something_else_is_found_by_a_check(news: Library, path: Path) -> None:
    _damage(news, path, "trigger", "state_added", ("n = n + ", "n = n - "))
    with open_library(path, read_only=True) as library:
        assert health.check(library).problems == ("the trigger state_added is not as it was made",)
