"""A changed letter in what the reader typed is noticed where it is read."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import damage
from reader.library.library import Library, open_library
from reader.library.readings import readings
from reader.model.errors import TextDamaged
from tests.library import handmade

CHANGES = {
    "UPDATE note SET text = replace(text, 'o', 'u')": "note .* is not the one that was stored",
    "UPDATE highlight SET exact = 'X' || substr(exact, 2)": "highlight .* does not stand where it was made",
    "UPDATE note SET deleted_at = 1": "not all notes on article .* are found",
    "UPDATE note SET article = 2": "not all notes on article .* are found",
    "UPDATE highlight SET deleted_at = 1": "not all highlights of article .* are found",
}


@pytest.mark.parametrize("sql", CHANGES)
@pytest.mark.parametrize("many", [False, True])
def test_a_changed_note_or_quote_marks_the_library_as_damaged(
    news: Library, path: Path, sql: str, many: bool
) -> None:
    id = _changed(news, path, sql)
    with open_library(path, read_only=True) as library:
        assert damage.warning(path) == ""
        _ = list(readings(library, [id])) if many else library.articles.reading(id)
        pattern = rf"library\.sqlite is damaged \({CHANGES[sql]}\): .*restore a backup"
        assert damage.is_marked(path)
        assert not path.with_name("library.sqlite.damaged").exists()
    damage.unmark(path)
    with open_library(path) as library:
        library.articles.reading(id)
    assert path.with_name("library.sqlite.damaged").exists()
    assert re.search(pattern, damage.warning(path))


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("UPDATE highlight SET exact = 'X' || substr(exact, 2)", "does not stand where it was made"),
        (
            "UPDATE version SET packed = x'00' WHERE key = (SELECT made_on FROM highlight)",
            "was made on cannot be read",
        ),
    ],
)
def test_a_quote_is_held_against_the_text_that_it_was_made_on_and_not_only_the_one_shown(
    news: Library, path: Path, sql: str, told: str
) -> None:
    id = news.articles.rows()[2].id
    news.annotations.highlight(id, 0, 14)
    whole = handmade.told("Water talks", "Ministers met in Bishkek to speak about water. No date was set.")
    handmade.store(news, "whole.txt", whole, verdicts=[handmade.Decision(1, "fuller", id)])
    assert len(news.articles.reading(id).versions) == 2
    with news.writing() as db:
        db.conn.execute(sql)
    news.articles.reading(id)
    assert told in damage.warning(path)


def test_a_text_of_another_version_is_not_shown_for_an_articles_own(news: Library, path: Path) -> None:
    id = _changed(news, path, "UPDATE version SET sha256 = 'other'")
    with open_library(path) as library, pytest.raises(TextDamaged, match="is damaged: restore a backup"):
        library.articles.reading(id)


def test_damage_beside_which_no_mark_can_be_laid_is_told_all_the_same(tmp_path: Path) -> None:
    nowhere = tmp_path / "gone" / "library.sqlite"
    damage.mark(nowhere, "a page is torn")
    assert damage.warning(nowhere).startswith(f"{nowhere} is damaged (a page is torn): ")
    damage.unmark(nowhere)
    assert damage.warning(nowhere) == ""


def _changed(news: Library, path: Path, sql: str) -> str:
    """Highlight words with a note, and change rows behind the library's back."""
    id = news.articles.rows()[0].id
    news.annotations.highlight(id, 0, 20, note="no more of this")
    news.close()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(sql)
        plain.commit()
    return id
