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

CHANGES = {
    "UPDATE note SET text = replace(text, 'o', 'u')": "note .* is not the one that was stored",
    "UPDATE highlight SET exact = 'X' || substr(exact, 2)": "highlight .* does not stand where it was made",
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
