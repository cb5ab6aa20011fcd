"""Quotes are held against the captures they were made on, for one article and for the library."""

import zlib
from pathlib import Path

import pytest

from reader.library.health import check
from reader.library.library import Library
from reader.services.importing import import_paths
from reader.services.proving import proved


@pytest.fixture
def article(library: Library, seeds: tuple[Path, ...]) -> str:
    """An article of a seed with two highlights on it."""
    import_paths(library, [seeds[0]])
    row = library.articles.rows()[0]
    library.annotations.highlight(row.id, 0, 40)
    library.annotations.highlight(row.id, 90, 400)
    return row.id


def falsify(library: Library) -> None:
    """Change a letter in the bytes of every capture, as a failing disk would."""
    with library.writing() as db:
        for key, packed in db.conn.execute("SELECT capture, bytes FROM capture_content").fetchall():
            data = bytearray(zlib.decompress(packed))
            start, end = db.conn.execute(
                "SELECT min(v.start), max(v.end) FROM version v WHERE v.capture = ?", (key,)
            ).fetchone()
            for at in range(start, end):
                if data[at : at + 1].isalpha():
                    data[at] ^= 0x01
            sql = "UPDATE capture_content SET bytes = ? WHERE capture = ?"
            db.conn.execute(sql, (zlib.compress(bytes(data)), key))


def test_every_quote_stands_in_the_bytes_of_its_capture(library: Library, article: str) -> None:
    found = proved(library, article)
    assert [(proof.holds, proof.compared) for proof in found] == [(True, True), (True, True)]
    assert check(library).ok


def test_bytes_that_have_changed_are_told_by_article_and_by_the_check(library: Library, article: str) -> None:
    falsify(library)
    found = proved(library, article)
    assert not any(proof.holds for proof in found)
    assert "from 000_06fdbe783bc2fc87.txt is damaged" in found[0].why
    problems = " ".join(check(library).problems)
    assert "in 000_06fdbe783bc2fc87.txt cannot be read" in problems
    assert "the bytes of 000_06fdbe783bc2fc87.txt are not the ones that were imported" in problems
